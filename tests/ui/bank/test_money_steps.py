"""Money that is announced, another amount, a refund that finance paid, a payment whose certificate is out."""

from typing import Any

from PySide6.QtCore import Qt

from models.bank.announced_reading import announced
from models.fees import refund_verbs
from models.fees.recovery_verbs import certificate_out
from models.fees.refund_reading import open_recoveries, over_paid
from models.fees.refund_rules import AskedBy, Cause
from models.fees.rules import NoticeState
from models.office.act import Act
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.office import Office
from models.office.verb import verb
from models.people import staff
from models.people.authority import staff_authority
from tests.ui import looks
from tests.ui.bank.standing import FeePoint
from tests.ui.bank.test_afterwards import answer
from tests.ui.ground import PASSWORD, hash_of
from ui.messages import Reason

ENTER, CTRL, SHIFT = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@verb("proof.made_certificate", roles={Role.WINDOW})
def made_certificate(act: Act, *, case: str) -> None:
    certificate_out(act, case)


def test_day_21_announced_money_is_kept_and_withdrawn_at_the_counter(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    point.scanned(room, number)

    point.press(Qt.Key.Key_F5, SHIFT)
    point.until(lambda: room.question is not None)
    assert looks.cut_off(room) == []
    point.press(ENTER)
    point.type("1002 4471")
    point.press(ENTER)
    point.until(lambda: announced(point.founded.db))
    point.until(lambda: room.question is None)
    [row] = announced(point.founded.db)
    assert (row.amount_fen, row.said, row.numbers) == (8000, "1002 4471", (number,))
    point.until(lambda: room.page.notices.held[0].announced is not None)
    assert looks.cut_off(room) == []
    assert point.state(number) is NoticeState.UNPAID

    point.press(Qt.Key.Key_F6, SHIFT)
    point.until(lambda: room.question is not None)
    point.type("no money")
    point.press(ENTER)
    point.until(lambda: not announced(point.founded.db))


def test_another_amount_is_taken_where_it_was_sent(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    point.scanned(room, number)

    point.press(Qt.Key.Key_F7, SHIFT)
    point.type("85")
    point.press(ENTER)
    point.until(lambda: room.question is None and room.page.amount_fen == 8500)
    point.type("4")
    point.press(ENTER)
    point.type("ICBC00012345")
    point.press(ENTER, CTRL)
    point.until(lambda: point.state(number) is NoticeState.OVER)
    assert [each.notice.over_fen for each in over_paid(point.founded.db)] == [500]
    point.until(lambda: room.page.amount_fen == 0)


def test_a_refund_that_finance_paid_is_entered_by_its_voucher(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    point.take(number)
    agreed_refund(point, number)
    room = point.sit_down()

    point.press(Qt.Key.Key_F8, SHIFT)
    point.until(lambda: room.question is not None)
    assert looks.cut_off(room) == []
    point.press(ENTER)
    point.type("CZ20260001")
    point.press(ENTER)
    point.until(lambda: point.state(number) is NoticeState.REFUNDED)


def agreed_refund(point: FeePoint, number: str) -> None:
    station, actor = Station("CLI", StationKind.COMMAND, "H1"), Actor(Kind.OPERATOR, point.founded.staff["admin"])
    admin = Office(point.founded.db, station, actor, clock=point.founded.clock, authority=staff_authority)
    made = admin.do(
        staff.add_staff, login="reviewer", name="收费审核员", secret=hash_of(PASSWORD), must_change=False
    ).value  # fmt: skip
    admin.do(staff.give_role, staff=made, role=Role.REVIEWER, unit="BD")
    refund = point.desk.do(
        refund_verbs.ask_refund, notice=point.id(number), cause=Cause.TECHNICAL, asked_by=AskedBy.UNIT,
        reason="差错", amount_fen=8000,
    ).value  # fmt: skip
    unit = Office(
        point.founded.db, Station("O1", StationKind.OFFICE, "H1"), Actor(Kind.OPERATOR, made),
        clock=point.founded.clock, authority=staff_authority,
    )  # fmt: skip
    unit.do(refund_verbs.apply_refund, refund=refund, document_no="退〔2026〕1号")
    unit.do(refund_verbs.decide_refund, refund=refund, agreed=True, document_no="财退〔2026〕1号")


def test_b44_reversing_with_the_certificate_out_asks_a_second_person_for_the_password(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    point.take(number)
    point.desk.do(made_certificate, case="case-1")
    room = point.sit_down()
    answer(room, Reason("payer", ""))
    point.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    point.until(lambda: room.day.current() is not None)
    point.press(Qt.Key.Key_F9)
    point.until(lambda: room.question is not None)
    question: Any = room.question
    assert looks.cut_off(room) == []

    for text in ("second", "wrong-password"):
        point.type(text)
        point.press(ENTER)
    point.until(lambda: question._fields[1].entry.property("problem") or question.notice.text())
    assert point.state(number) is NoticeState.SETTLED
    secret = question._fields[1]
    secret.set_text("")
    secret.entry.setFocus()
    point.type(PASSWORD)
    point.press(ENTER)
    point.until(lambda: point.state(number) is NoticeState.REVERSED)
    assert [task.window for task in open_recoveries(point.founded.db)] == [point.founded.windows[3]]
