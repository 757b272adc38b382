"""The whole way of a fee with real people, windows and tickets: assessed, parked, paid, called back."""

import pytest

from models.bank import verbs
from models.fees import gate
from models.fees import verbs as fee_verbs
from models.fees.rules import LineWish, Payer
from models.office.actors import Actor, Kind, Role, StationKind
from models.office.office import Office
from models.people import places, signing
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.tickets import verbs as ticket_verbs
from tests.fakes import Hall
from tests.models.fees.rows import add_standards
from tests.models.people.staffed import give_all_powers
from tests.models.tickets.queue import SECRET, Queue


@pytest.fixture
def queue(hall: Hall) -> Queue:
    """Two lines, three windows and reception, all signed on, at nine in the morning."""
    return Queue(hall)


def fee_point(queue: Queue) -> Office:
    """Opens the bank's counter with a teller of its own."""
    queue.admin.do(places.add_unit, unit="BD", name="不动产登记中心", site="H1")
    give_all_powers(queue.admin, "BD")
    queue.admin.do(add_standards)
    window = queue.admin.do(places.open_window, site="H1", number=20, kind=WindowKind.BANK).value
    teller = queue.add_staff("teller", "收费员", Role.BANK_TELLER)
    office = queue.hall.office("B1", StationKind.BANK, authority=staff_authority, window=window)
    office.actor = Actor(Kind.STATION, "B1")
    signed = office.do(signing.sign_on, staff=teller, proof=SECRET, window=window).value
    office.actor = Actor(Kind.STAFF, signed.staff, signed.sign_on)
    office.do(verbs.open_day)
    return office


def test_day_09_paying_does_not_hold_the_window_and_who_has_paid_comes_first(queue: Queue) -> None:
    counter = fee_point(queue)
    for _ in range(3):
        queue.issue()
    assert queue.serve(1) == "A001"
    notice = (
        queue.offices[1]
        .do(
            fee_verbs.assess,
            case_id="case-1",
            case_no="430521012026112400075",
            unit="BD",
            payer=Payer("示例甲", "4562"),
            lines=(LineWish("house"),),
            ticket=queue.ticket("A001")["id"],
        )
        .value
    )
    queue.park(1)
    assert queue.serve(1) == "A002"
    counter.do(verbs.confirm, notices=(notice,), method="CASH")
    assert gate.blocked(queue.hall.db, "case-1", True) == ""
    queue.do(1, ticket_verbs.finish)
    assert queue.next(1) == "A001"


def test_day_09_a_payer_who_did_not_wait_is_left_where_he_is(queue: Queue) -> None:
    counter = fee_point(queue)
    queue.issue()
    queue.serve(1)
    ticket = queue.ticket("A001")["id"]
    notice = (
        queue.offices[1]
        .do(
            fee_verbs.assess,
            case_id="case-1",
            case_no="1",
            unit="BD",
            payer=Payer("示例甲"),
            lines=(LineWish("house"),),
            ticket=ticket,
        )
        .value
    )
    queue.do(1, ticket_verbs.finish)
    counter.do(verbs.confirm, notices=(notice,), method="CASH")
    assert queue.state("A001") == "SERVED"
