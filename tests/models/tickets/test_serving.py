"""The visitor at a window: served, parked, passed on, gone."""

from datetime import date, time
from typing import Any

import pytest

from models.office.act import Act
from models.office.actors import Role
from models.office.instants import MINUTE, SECOND, Instant
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people import signing
from models.people import staff as people
from models.tickets import call_verbs, day_verbs, issue_verbs, line_verbs, reading, verbs
from models.tickets.rules import OPEN
from tests.models.tickets.queue import SECRET, Queue


@verb("proof.pay", roles={Role.GUIDE})
def pay(act: Act, *, ticket: str) -> bool:
    """What the fee point's confirmation does."""
    return verbs.first_in_list(act, ticket)


@verb("proof.print_notice", roles={Role.WINDOW})
def print_notice(act: Act, *, ticket: str) -> bool:
    """What the printing of a notice does."""
    return verbs.park_for_payment(act, ticket)


def refused(queue: Queue, at: int, asked: Any, **more: Any) -> Refused:
    with pytest.raises(Refused) as told:
        queue.do(at, asked, **more)
    return told.value


def test_day_02_finish_and_next_is_one_step(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.issue()
    queue.serve()
    acts = len(queue.acts())
    done = queue.do(1, verbs.finish_and_next)
    assert (done.text, done.called.text) == ("A001", "A002")
    assert len(queue.acts()) == acts + 1
    assert (queue.state("A001"), queue.state("A002")) == ("SERVED", "CALLED")


def test_day_02_finish_and_next_with_nobody_waiting_finishes(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    done = queue.do(1, verbs.finish_and_next)
    assert (done.text, done.called, queue.state("A001")) == ("A001", None, "SERVED")


def test_day_07_a_visitor_without_a_number_is_served_in_one_step(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    here = queue.do(3, verbs.serve_here, line=queue.lines["B"])
    assert (here.text, queue.state("B001")) == ("B001", "SERVING")
    assert queue.hall.db.value('SELECT count(*) FROM "print_job"') == 1
    row = queue.ticket("B001")
    assert (row["announced"], row["first_called"], row["why"]) == (None, None, "HERE")
    assert refused(queue, 3, verbs.serve_here).code == "tickets.holds"
    assert queue.do(1, verbs.serve_here).text == "A002"
    assert refused(queue, 9, verbs.serve_here).code == "tickets.no_line"


def test_day_07_it_works_after_closing_and_while_the_window_pauses(queue: Queue) -> None:
    queue.clock.set(date(2026, 11, 24), time(17, 40))
    queue.do(1, day_verbs.pause, reason="OTHER")
    assert queue.do(1, verbs.serve_here).text == "A001"


def test_day_09_paying_does_not_hold_the_window(either_queue: Queue) -> None:
    queue = either_queue
    for _ in range(3):
        queue.issue()
    queue.serve()
    paying = queue.park()
    assert (queue.serve(), queue.state("A001")) == ("A002", "PARKED")
    queue.do(1, verbs.finish)
    (row,) = reading.parked(queue.hall.db, queue.windows[1])
    assert (row.text, row.paid) == ("A001", False)
    queue.offices[9].do(pay, ticket=paying)
    (row,) = reading.parked(queue.hall.db, queue.windows[1])
    assert (row.text, row.paid) == ("A001", True)
    assert queue.next(2) == "A003"
    assert queue.next(1) == "A001"
    assert (queue.ticket("A001")["why"], queue.state("A001")) == ("PAID", "CALLED")


def test_day_09_who_paid_first_is_first(queue: Queue) -> None:
    parked = []
    for _ in range(2):
        queue.issue()
        queue.serve()
        parked.append(queue.park())
    for ticket in reversed(parked):
        queue.clock.pass_(seconds=1)
        queue.offices[9].do(pay, ticket=ticket)
    assert [row.text for row in reading.parked(queue.hall.db, queue.windows[1])] == ["A002", "A001"]
    assert queue.serve() == "A002"


def test_day_09_a_payment_of_one_who_came_back_or_left_moves_nobody(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    ticket = queue.park()
    queue.do(1, verbs.unpark, ticket=ticket)
    assert queue.offices[9].do(pay, ticket=ticket).value is False
    queue.do(1, verbs.finish)
    assert queue.offices[9].do(pay, ticket=ticket).value is False
    assert queue.offices[9].do(pay, ticket="nobody").value is False


def test_day_09_a_notice_parks_the_visitor_in_the_same_act(queue: Queue) -> None:
    queue.issue()
    ticket = queue.ticket("A001")["id"]
    assert queue.offices[1].do(print_notice, ticket=ticket).value is False
    queue.serve()
    assert queue.offices[2].do(print_notice, ticket=ticket).value is False
    assert queue.offices[1].do(print_notice, ticket=ticket).value is True
    assert (queue.state("A001"), queue.ticket("A001")["reason"]) == ("PARKED", "PAYMENT")


def test_a_parked_visitor_comes_back_to_his_window_only_and_when_it_is_free(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.serve()
    ticket = queue.park()
    assert refused(queue, 2, verbs.unpark, ticket=ticket).code == "tickets.taken"
    queue.next()
    assert refused(queue, 1, verbs.unpark, ticket=ticket).code == "tickets.holds"
    queue.do(1, verbs.start)
    queue.do(1, verbs.finish)
    assert queue.do(1, verbs.unpark, ticket=ticket).text == "A001"
    assert queue.state("A001") == "SERVING"


def test_b20_transfer_keeps_the_number_and_opens_the_visit_there_with_the_remark(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.issue("B")
    queue.serve(1)
    queue.do(1, verbs.transfer, to_line=queue.lines["B"], remark="缺户口页, 已告知")
    row = queue.ticket("A001")
    assert (row["state"], row["line"], row["window"]) == ("WAITING", queue.lines["B"], "")
    assert queue.next(3) == "A001"
    there = reading.at_window(queue.hall.db, queue.windows[3])
    assert there is not None
    assert (there.visitor.text, there.remark, there.from_window) == ("A001", "缺户口页, 已告知", queue.windows[1])


def test_b20_transfer_to_a_window_goes_to_that_window_first(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.serve(1)
    queue.do(1, verbs.transfer, to_window=queue.windows[2])
    assert [row.text for row in reading.waiting_for_window(queue.hall.db, queue.windows[2])] == ["A001"]
    assert queue.next(3) == "A002"
    assert queue.next(2) == "A001"
    assert queue.ticket("A001")["why"] == "TRANSFERRED"


def test_b20_transfer_with_return_comes_back_to_the_first_window(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.serve(1)
    queue.do(1, verbs.transfer, to_line=queue.lines["B"], with_return=True)
    queue.serve(3)
    told = refused(queue, 3, verbs.transfer, to_window=queue.windows[2], with_return=True)
    assert told.code == "tickets.lent"
    done = queue.do(3, verbs.finish)
    assert done.back_to == queue.windows[1]
    row = queue.ticket("A001")
    assert (row["state"], row["line"], row["for_window"]) == ("WAITING", queue.lines["A"], queue.windows[1])
    assert refused(queue, 2, call_verbs.call_next).code == "tickets.nobody_waiting"
    assert queue.serve(1) == "A001"
    assert queue.do(1, verbs.finish).back_to == ""
    assert queue.state("A001") == "SERVED"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({}, "tickets.same_place"),
        ({"to_window": 1}, "tickets.same_place"),
        ({"to_window": 4}, "tickets.unstaffed"),
        ({"to_window": 0}, "tickets.unknown_window"),
        ({"to_line": "C"}, "tickets.unstaffed"),
        ({"to_line": "?"}, "tickets.unknown_line"),
    ],
)
def test_b20_a_transfer_to_where_nobody_is_is_refused(queue: Queue, wish: dict[str, Any], code: str) -> None:
    queue.lines["C"] = queue.add_line("C", "医保")
    queue.add_window(4)
    queue.issue()
    queue.serve(1)
    if "to_window" in wish:
        wish = {"to_window": queue.windows.get(wish["to_window"], "nowhere")}
    if "to_line" in wish:
        wish = {"to_line": queue.lines.get(wish["to_line"], "nowhere")}
    assert refused(queue, 1, verbs.transfer, **wish).code == code


def test_a_parked_visitor_is_passed_on_by_his_window(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    ticket = queue.park(1)
    assert refused(queue, 2, verbs.transfer, ticket=ticket, to_line=queue.lines["B"]).code == "tickets.taken"
    queue.do(1, verbs.transfer, ticket=ticket, to_line=queue.lines["B"])
    assert queue.next(3) == "A001"


def test_b25_exactly_one_period_is_open_per_visitor_and_the_others_tile_the_visit(queue: Queue) -> None:
    queue.issue()
    queue.clock.pass_(minutes=5)
    queue.next()
    queue.clock.pass_(seconds=30)
    queue.do(1, verbs.start)
    queue.clock.pass_(minutes=3)
    ticket = queue.park()
    queue.clock.pass_(minutes=10)
    queue.do(1, verbs.unpark, ticket=ticket)
    queue.clock.pass_(minutes=2)
    row = queue.ticket("A001")
    assert row["state"] in OPEN
    periods = queue.periods("A001")
    assert [kind for kind, _, _ in periods] == ["WAITING", "CALLED", "SERVING", "PARKED"]
    ends = [row["issued"], *[end for _, _, end in periods]]
    starts = [*[start for _, start, _ in periods], row["since"]]
    assert starts == ends
    queue.do(1, verbs.finish)
    lengths = {}
    for kind, started, ended in queue.periods("A001"):
        lengths[kind] = lengths.get(kind, 0) + ended - started
    assert lengths == {
        "WAITING": 5 * MINUTE + SECOND,
        "CALLED": 30 * SECOND,
        "SERVING": 5 * MINUTE,
        "PARKED": 10 * MINUTE,
    }


def test_b27_starting_the_second_service_stops_the_first_and_finishing_closes_all(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.do(1, verbs.begin_service, item="SC-001")
    queue.clock.pass_(minutes=2)
    second = queue.do(1, verbs.begin_service, item="SC-002", quantity=2)
    first, open_one = reading.services(queue.hall.db, queue.ticket("A001")["id"])
    assert (first.item, first.ended, open_one.ended) == ("SC-001", queue.clock(), None)
    queue.do(1, verbs.change_service, service=second, item="SC-003", quantity=5)
    queue.clock.pass_(minutes=1)
    queue.do(1, verbs.finish)
    last = reading.services(queue.hall.db, queue.ticket("A001")["id"])[-1]
    assert (last.item, last.quantity, last.ended) == ("SC-003", 5, queue.clock())


def test_b27_a_quantity_must_be_one_and_a_service_that_visits(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.serve(1)
    told = refused(queue, 1, verbs.begin_service, item="SC-001", quantity=0)
    assert (told.code, told.field) == ("tickets.quantity", "quantity")
    service = queue.do(1, verbs.begin_service, item="SC-001")
    queue.serve(2)
    assert refused(queue, 2, verbs.change_service, service=service, item="X", quantity=1).code == "office.not_found"


def test_b28_finish_without_anyone_being_served_is_refused(either_queue: Queue) -> None:
    queue = either_queue
    assert refused(queue, 1, verbs.finish).code == "tickets.nobody_held"
    queue.issue()
    queue.next()
    told = refused(queue, 1, verbs.finish)
    assert (told.code, told.kept, told.facts["state"]) == ("tickets.state", True, "CALLED")
    assert queue.acts()[-1][:2] == ("tickets.finish", "REFUSED")


def test_b28_a_line_that_requires_a_result_blocks_finish_until_it_is_set(queue: Queue) -> None:
    queue.admin.do(line_verbs.change_line, line=queue.lines["A"], needs_result=True)
    for _ in range(3):
        queue.issue()
    queue.serve()
    told = refused(queue, 1, verbs.finish)
    assert (told.code, told.field) == ("tickets.result_needed", "result")
    assert refused(queue, 1, verbs.finish, result="WELL").code == "tickets.reason"
    queue.do(1, verbs.set_result, result="ANSWERED")
    queue.do(1, verbs.finish)
    queue.serve()
    assert refused(queue, 1, verbs.finish_and_next).code == "tickets.result_needed"
    assert queue.do(1, verbs.finish_and_next, result="DONE").called.text == "A003"
    assert queue.ticket("A002")["result"] == "DONE"


def test_b30_nobody_signs_off_while_holding_a_visitor(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.next()
    with pytest.raises(NotAllowed) as told:
        queue.offices[1].do(day_verbs.sign_off)
    assert (told.value.code, told.value.facts["ticket"]) == ("tickets.holds_at_sign_off", "A001")
    queue.do(1, verbs.start)
    ticket = queue.park()
    left = reading.leaves(queue.hall.db, queue.windows[1], "W1")
    assert [(row.kind, row.id, row.number) for row in left] == [("PARKED", ticket, "A001")]
    queue.offices[1].do(day_verbs.sign_off)
    assert queue.hall.db.value('SELECT count(*) FROM "sign_on" WHERE "window" = ? AND "ended" IS NULL', (
        queue.windows[1],
    )) == 0  # fmt: skip


def test_b30_one_window_one_sign_on_and_the_second_reads_who(queue: Queue) -> None:
    with pytest.raises(NotAllowed) as told:
        queue.station(1).do(signing.sign_on, staff=queue.staff[2], proof=SECRET, window=queue.windows[1])
    assert told.value.code in ("people.place_taken", "people.signed_on_elsewhere")
    assert told.value.facts["holder"] in (queue.staff[1], queue.staff[2])


def test_day_12_a_stand_in_takes_over_the_window_with_its_visitor(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.serve()
    other = queue.add_staff("standin", "顶岗人员")
    queue.admin.do(people.name_stand_in, staff=queue.staff[1], stand_in=other)
    queue.station(1).do(signing.take_over, window=queue.windows[1], staff=other, proof=SECRET)
    with pytest.raises(NotAllowed):
        queue.do(1, verbs.finish)
    queue.sign_on(1, other)
    there = reading.at_window(queue.hall.db, queue.windows[1])
    assert there is not None and there.visitor.text == "A001"
    queue.do(1, verbs.finish_and_next)
    assert (queue.ticket("A001")["staff"], queue.ticket("A002")["staff"]) == (other, other)


def test_day_12_a_pause_has_a_reason_and_ends_with_the_sign_off(queue: Queue) -> None:
    assert refused(queue, 1, day_verbs.pause, reason="TIRED").code == "tickets.reason"
    queue.do(1, day_verbs.pause, reason="MEETING")
    pause = reading.paused(queue.hall.db, queue.windows[1])
    assert pause is not None and pause.reason == "MEETING"
    queue.offices[1].do(day_verbs.sign_off)
    assert reading.paused(queue.hall.db, queue.windows[1]) is None


def test_day_13_after_a_power_cut_the_visitor_goes_on_and_the_outage_is_no_service(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.clock.pass_(minutes=4)
    stopped = queue.clock()
    queue.clock.pass_(minutes=30)
    queue.do(1, day_verbs.after_outage, choice="CONTINUE", stopped=stopped)
    queue.clock.pass_(minutes=1)
    queue.do(1, verbs.finish)
    kinds = [(kind, end - start) for kind, start, end in queue.periods("A001")]
    assert kinds[-3:] == [("SERVING", 4 * MINUTE), ("OUTAGE", 30 * MINUTE), ("SERVING", MINUTE)]


def test_day_13_after_a_power_cut_the_visitor_has_gone_or_waits_again(queue: Queue) -> None:
    for _ in range(3):
        queue.issue()
    queue.serve(1)
    queue.next(2)
    queue.clock.pass_(minutes=30)
    queue.do(1, day_verbs.after_outage, choice="LEFT", stopped=Instant(0))
    assert (queue.state("A001"), queue.ticket("A001")["reason"]) == ("LEFT", "POWER")
    queue.do(2, day_verbs.after_outage, choice="REQUEUE", stopped=Instant(0))
    assert queue.state("A002") == "WAITING"
    assert queue.next(3) == "A002"
    assert refused(queue, 3, day_verbs.after_outage, choice="SLEEP", stopped=Instant(0)).code == "tickets.reason"


def test_who_waits_leaves_or_cancels_at_reception_and_who_is_held_only_at_his_window(queue: Queue) -> None:
    made = [queue.issue() for _ in range(3)]
    queue.next(1)
    reception = queue.offices[9]
    with pytest.raises(NotAllowed) as told:
        reception.do(verbs.leave, ticket=made[0].ticket)
    assert told.value.code == "tickets.not_your_window"
    queue.offices[1].do(verbs.leave, ticket=made[0].ticket)
    reception.do(verbs.leave, ticket=made[1].ticket, reason="PAPERS")
    reception.do(verbs.cancel, ticket=made[2].ticket, reason="MISPRINT")
    assert [queue.state(f"A00{n}") for n in (1, 2, 3)] == ["LEFT", "LEFT", "CANCELLED"]
    with pytest.raises(NotAllowed):
        reception.do(verbs.cancel, ticket=made[2].ticket)


def test_b29_a_supervisor_ends_a_forgotten_visit_which_is_flagged(queue: Queue) -> None:
    made = queue.issue()
    queue.serve()
    supervisor = queue.hall.office("S1", staff=queue.add_staff("super", "督查", Role.SUPERVISOR))
    with pytest.raises(Refused):
        supervisor.do(verbs.end_visit, ticket=made.ticket, remark=" ")
    supervisor.do(verbs.end_visit, ticket=made.ticket, remark="窗口已关机")
    assert (queue.state("A001"), queue.ticket("A001")["flagged"]) == ("LEFT", "SUPERVISOR")


def test_leftovers_of_the_day_are_passed_when_nobody_is_left_to_call_them(either_queue: Queue) -> None:
    queue = either_queue
    for _ in range(3):
        queue.issue()
    queue.serve(1)
    queue.clock.set(date(2026, 11, 24), time(17, 30))
    system = queue.hall.system()
    assert system.do(day_verbs.end_leftovers).value == 0
    for number in (2, 3, 9):
        queue.offices[number].do(day_verbs.sign_off)
    assert system.do(day_verbs.end_leftovers).value == 0
    queue.do(1, verbs.finish)
    queue.offices[1].do(day_verbs.sign_off)
    done = system.do(day_verbs.end_leftovers)
    assert done.value == 2
    assert [queue.state(f"A00{n}") for n in (1, 2, 3)] == ["SERVED", "MISSED", "MISSED"]
    assert (queue.ticket("A002")["reason"], queue.ticket("A002")["flagged"]) == ("CLOSING", "")
    assert system.do(day_verbs.end_leftovers).act == 0


def test_b29_what_crosses_midnight_is_ended_and_flagged(queue: Queue) -> None:
    for _ in range(3):
        queue.issue()
    queue.serve(1)
    queue.serve(2)
    queue.park(2)
    queue.do(2, day_verbs.pause, reason="BREAK")
    queue.clock.set(date(2026, 11, 25), time(8, 0))
    assert queue.hall.system().do(day_verbs.end_leftovers).value == 3
    found = [(queue.state(f"A00{n}"), queue.ticket(f"A00{n}")["flagged"]) for n in (1, 2, 3)]
    assert found == [("SERVED", "MIDNIGHT"), ("MISSED", "MIDNIGHT"), ("MISSED", "MIDNIGHT")]
    assert queue.hall.system().do(day_verbs.end_leftovers).act == 0


def test_b29_a_visit_that_its_window_ends_after_midnight_is_flagged(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.clock.set(date(2026, 11, 25), time(0, 5))
    queue.do(1, verbs.finish)
    assert queue.ticket("A001")["flagged"] == "MIDNIGHT"


def test_a_page_asks_beforehand_what_a_station_may_do(queue: Queue) -> None:
    assert queue.kiosk.may(issue_verbs.issue) == ""
    assert queue.kiosk.may(call_verbs.call_next) == "office.not_for_station"
    assert queue.offices[1].may(verbs.finish_and_next) == ""
