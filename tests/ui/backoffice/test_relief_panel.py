"""减免缓 and 退付 in the back office: checked by one, approved by another, refunds moved on, all by keys."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.fees import gate, refund_verbs
from models.fees.refund_reading import pending_refunds
from models.fees.refund_rules import AskedBy, Cause
from models.fees.relief_reading import pending_reliefs
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.relief_verbs import propose_relief
from models.fees.rules import LineWish, Payer
from models.fees.verbs import assess
from models.office.actors import Actor, Kind, Station, StationKind
from models.office.office import Office
from models.people.authority import staff_authority
from tests.ui import looks
from tests.ui.backoffice.stand import BackOffice
from tests.ui.ground import Founded
from ui.backoffice.relief_panel import ReliefRoom


@pytest.fixture
def office(founded: Founded, qtbot: QtBot) -> BackOffice:
    return BackOffice.make(founded, qtbot)


def notice(office: BackOffice) -> str:
    standard = str(office.value('SELECT "id" FROM "fee_standard" ORDER BY "item", "place" LIMIT 1'))
    return str(
        office.desk.do(
            assess, case_id="case-1", case_no="430521012026112400010", short_no="1124-0001", item="食品经营许可",
            unit="SC", payer=Payer("示例甲"), lines=(LineWish(standard),),
        ).value
    )  # fmt: skip


def sit_down(office: BackOffice, login: str) -> ReliefRoom:
    room = ReliefRoom(office.founded.ground(office.qtbot, office.founded.signed_on(login)[0]))
    office.show(room)
    office.qtbot.waitUntil(lambda: bool(room.list.foot_text()))
    room.focus_first()
    return room


def test_b42_a_relief_is_checked_by_one_and_approved_by_another(office: BackOffice) -> None:
    made = notice(office)
    office.desk.do(
        propose_relief,
        notice=made,
        kind=ReliefKind.WAIVE,
        basis="财税〔2014〕77号",
        evidence=(Evidence("申请书", "1"),),
    )
    room = sit_down(office, "reviewer")
    assert "财税〔2014〕77号" in room._about.text()
    office.qtbot.waitUntil(lambda: looks.cut_off(room) == [])
    room.said.set_text("材料齐全")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: pending_reliefs(office.founded.db)[0].state == "CHECKED")
    office.qtbot.waitUntil(lambda: room.granted.isVisible())
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: bool(room.notice.text()))
    assert pending_reliefs(office.founded.db)[0].state == "CHECKED"
    room.close()

    office.founded.clock.pass_(minutes=5)
    room = sit_down(office, "approver")
    office.qtbot.waitUntil(lambda: looks.cut_off(room) == [])
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: not pending_reliefs(office.founded.db))
    assert gate.blocked(office.founded.db, "case-1", True) == ""


def test_a_refund_is_applied_for_and_finances_decision_entered(office: BackOffice) -> None:
    made = notice(office)
    teller = Office(
        office.founded.db, Station("B1", StationKind.BANK, "H1", office.founded.windows[9]),
        Actor(Kind.OPERATOR, office.founded.staff["teller"]), clock=office.founded.clock, authority=staff_authority,
    )  # fmt: skip
    teller.do(bank.open_day)
    teller.do(bank.confirm, notices=(made,), method="CASH")
    office.desk.do(
        refund_verbs.ask_refund, notice=made, cause=Cause.TECHNICAL, asked_by=AskedBy.UNIT, reason="系统差错",
        amount_fen=100,
    )  # fmt: skip
    room = sit_down(office, "reviewer")
    for document, before, after in (("T2026-1", "VERIFIED", "APPLIED"), ("CT2026-1", "APPLIED", "APPROVED")):
        office.qtbot.waitUntil(partial(shows, room, before))
        room.document.set_text(document)
        office.press("Ctrl+Return")
        office.qtbot.waitUntil(partial(stands, office, after))
    office.qtbot.waitUntil(lambda: not room._card.isVisible())


def shows(room: ReliefRoom, state: str) -> bool:
    return room._row is not None and room._row.state == state


def stands(office: BackOffice, state: str) -> bool:
    return pending_refunds(office.founded.db)[0].state == state
