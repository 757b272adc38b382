"""The teller confirms money and takes it back; only the fee point can."""

import inspect
import re
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from models.bank import announce_verbs, close_verbs, reading, verbs
from models.bank.reconcile_verbs import close_difference, match_difference, reconcile
from models.bank.rules import BankState, PaymentState
from models.bank.sheet_verbs import print_reconciliation
from models.bank.statement_files import CheckedStatement
from models.bank.statement_verbs import import_statement
from models.bank.verbs import PaymentMade, Receipt
from models.fees import gate, refund_verbs, relief_verbs
from models.fees import reading as fees
from models.fees import verbs as fee_verbs
from models.fees.refund_rules import AskedBy, Cause
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.rules import LineWish, NoticeState, Payer
from models.office.actors import Role, StationKind
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.fees import PaymentConfirmation
from models.office.sheets.stored import from_json
from models.office.verb import VERBS
from models.prints import verbs as prints
from models.prints.reading import job, jobs_of, stored_sheet
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, counter, desk, furnished

DAY = OPENING.date()


@pytest.fixture
def hall(hall: Hall) -> Hall:
    furnished(hall)
    counter(hall).do(verbs.open_day)
    return hall


def confirm(hall: Hall, *notices: str, method: str = "CASH", serial: str = "") -> PaymentMade:
    return counter(hall).do(verbs.confirm, notices=notices, method=method, serial=serial).value


def state(hall: Hall, notice: str) -> NoticeState:
    found = fees.notice(hall.db, notice)
    assert found is not None
    return found.state


def slip(hall: Hall, payment: str, place: int = 0) -> PaymentConfirmation:
    kept = stored_sheet(hall.db, jobs_of(hall.db, "payment", payment)[place].id)
    assert kept is not None
    sheet = from_json(kept[0], kept[1])
    assert isinstance(sheet, PaymentConfirmation)
    return sheet


def refused(hall: Hall, *notices: str, **wishes: Any) -> Refused:
    with pytest.raises(Refused) as error:
        confirm(hall, *notices, **wishes)
    return error.value


def test_b42_the_confirmation_settles_the_notice_and_opens_the_gate_at_once(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "1", "copy")
    confirm(hall, first)
    assert (state(hall, first), state(hall, second)) == (NoticeState.SETTLED, NoticeState.UNPAID)
    assert gate.blocked(hall.db, "case-1", True) == "fees.unpaid"
    confirm(hall, second)
    assert gate.blocked(hall.db, "case-1", True) == ""


def test_day_09_a_window_sees_what_was_paid_for_it_since_it_last_looked(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "2")
    confirm(hall, first)
    hall.clock.pass_(minutes=5)
    looked = hall.clock()
    made = confirm(hall, second)
    assert [each.id for each in fees.paid_since(hall.db, "W3", looked)] == [second]
    assert fees.paid_since(hall.db, "W4", looked) == ()
    hall.clock.pass_(minutes=1)
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收")
    assert fees.paid_since(hall.db, "W3", hall.clock()) == ()


def test_day_18_several_notices_of_several_cases_are_one_payment_whose_allocations_add_up(hall: Hall) -> None:
    notices = (assess(hall, "1"), assess(hall, "2", "copy", unit="SL"), assess(hall, "3", payer=Payer("示例乙")))
    made = confirm(hall, *notices, method="CARD", serial="0000 1234")
    assert (made.amount_fen, made.serial, made.bank_day, made.after_cut_off) == (17000, "00001234", DAY, False)
    sheet = slip(hall, made.id)
    assert sum(each.amount_fen for each in sheet.allocations) == sheet.amount_fen == 17000
    assert [each.charging_unit for each in sheet.allocations] == ["不动产登记中心", "水利局", "不动产登记中心"]
    assert (sheet.payer, sheet.amount_capitals, sheet.teller) == ("示例甲、示例乙", "壹佰柒拾元整", "收费员一")
    assert {state(hall, notice) for notice in notices} == {NoticeState.SETTLED}
    assert hall.db.value('SELECT sum("amount_fen") FROM "allocation"') == 17000
    assert hall.db.value('SELECT sum("amount_fen") FROM "settlement"') == 17000


def test_day_17_cash_takes_the_fee_points_number_and_other_methods_their_machines_serial(hall: Hall) -> None:
    cash = confirm(hall, assess(hall, "1"))
    assert cash.serial == cash.number == slip(hall, cash.id).serial
    for place, method in enumerate(("CARD", "CODE", "TRANSFER"), start=2):
        notice = assess(hall, str(place))
        error = refused(hall, notice, method=method)
        assert (error.code, error.field) == ("bank.serial", "serial")
        assert confirm(hall, notice, method=method, serial="20261124-77").serial == "20261124-77"
    error = refused(hall, assess(hall, "9"), method="CARD", serial="20261124-77")
    assert (error.code, error.facts["serial"]) == ("bank.serial_used", "20261124-77")
    assert refused(hall, assess(hall, "8"), method="GOLD").code == "bank.method"


def test_day_17_the_fiscal_receipt_is_recorded_with_the_payment_or_later(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "2")
    receipt = Receipt("43060121", "0012345678", "a1b2c3")
    made = counter(hall).do(verbs.confirm, notices=(first,), method="CASH", receipts=(receipt,)).value
    assert [(each.code, each.number, each.check) for each in slip(hall, made.id).fiscal] == [
        ("43060121", "0012345678", "a1b2c3")
    ]
    other = confirm(hall, second)
    assert slip(hall, other.id).fiscal == ()
    with pytest.raises(Refused) as error:
        counter(hall).do(verbs.record_receipt, payment=other.id, receipt=receipt)
    assert (error.value.code, error.value.facts["payment"]) == ("bank.receipt_used", made.number)
    counter(hall).do(verbs.record_receipt, payment=other.id, receipt=Receipt("43060121", "0012345679"))
    row = reading.payment(hall.db, other.id)
    assert row is not None
    assert row.receipts == 1


def test_a_notice_that_may_not_be_paid_says_what_it_is(hall: Hall) -> None:
    void, doubtful, paid = assess(hall, "1"), assess(hall, "2"), assess(hall, "3")
    new = desk(hall).do(fee_verbs.reissue, notice=void, lines=(LineWish("copy"),), reason="更正数量").value
    error = refused(hall, void)
    replaced_by = fees.notice(hall.db, new)
    assert replaced_by is not None
    assert (error.code, error.facts["reason"], error.facts["replaced_by"]) == (
        "fees.void", "更正数量", replaced_by.number,
    )  # fmt: skip
    counter(hall).do(fee_verbs.doubt, notice=doubtful, remark="金额不符")
    assert refused(hall, doubtful).code == "bank.doubtful"
    made = confirm(hall, paid)
    error = refused(hall, paid)
    assert (error.code, error.facts["payment"], error.facts["by"]) == (
        "bank.already_settled", made.number, "收费员一",
    )  # fmt: skip
    assert refused(hall, new, new).code == "bank.notice_twice"
    assert refused(hall).code == "bank.no_notices"
    assert refused(hall, "nothing").code == "office.not_found"


def test_one_notice_that_may_not_be_paid_stops_the_whole_payment(hall: Hall) -> None:
    good, void = assess(hall, "1"), assess(hall, "2")
    desk(hall).do(fee_verbs.void, notice=void, reason="误开")
    assert refused(hall, good, void).code == "fees.void"
    assert state(hall, good) is NoticeState.UNPAID
    assert hall.db.value('SELECT count(*) FROM "payment"') == 0


def test_b44_a_reversed_payment_puts_its_notices_back_to_unpaid_with_a_reason(hall: Hall) -> None:
    notices = (assess(hall, "1"), assess(hall, "2", "copy"))
    made = confirm(hall, *notices, method="CARD", serial="5555")
    with pytest.raises(Refused) as error:
        counter(hall).do(verbs.reverse, payment=made.id, reason="")
    assert (error.value.code, error.value.field) == ("bank.reason", "reason")
    undone = counter(hall).do(verbs.reverse, payment=made.id, reason="刷错卡").value
    assert (undone.amount_fen, undone.notices, undone.cases) == (9000, notices, ("case-1", "case-2"))
    assert {state(hall, notice) for notice in notices} == {NoticeState.REVERSED}
    assert gate.blocked(hall.db, "case-1", True) == "fees.payment_reversed"
    assert [each.case_id for each in fees.reversed_notices(hall.db)] == ["case-1", "case-2"]
    paper = slip(hall, made.id)
    assert (paper.kind, paper.number, paper.reason, paper.amount_fen) == ("REVERSAL", undone.number, "刷错卡", 9000)
    with pytest.raises(NotAllowed) as again:
        counter(hall).do(verbs.reverse, payment=made.id, reason="再冲")
    assert again.value.code == "bank.already_reversed"
    confirm(hall, *notices, method="CARD", serial="5555")
    assert {state(hall, notice) for notice in notices} == {NoticeState.SETTLED}
    assert fees.reversed_notices(hall.db) == ()


def test_a_notice_that_holds_money_is_not_voided_before_the_money_is_taken_back(hall: Hall) -> None:
    notice = assess(hall, "1")
    made = confirm(hall, notice)
    with pytest.raises(NotAllowed) as error:
        desk(hall).do(fee_verbs.void, notice=notice, reason="误开")
    assert (error.value.code, error.value.facts["paid_fen"]) == ("fees.has_money", 8000)
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收")
    desk(hall).do(fee_verbs.void, notice=notice, reason="误开")
    assert state(hall, notice) is NoticeState.VOID


def test_day_19_the_teller_finds_open_notices_and_sees_only_those_lines(hall: Hall) -> None:
    mine, other, paid = (
        assess(hall, "12"),
        assess(hall, "13", payer=Payer("示例乙", "0012")),
        assess(hall, "14", "copy"),
    )
    confirm(hall, paid)
    assert [each.id for each in reading.open_notices(hall.db, "示例甲")] == [mine]
    assert [each.id for each in reading.open_notices(hall.db, "0012")] == [other]
    assert [each.id for each in reading.open_notices(hall.db, "1124-0012")] == [mine]
    assert reading.open_notices(hall.db, "1124-0014") == ()
    assert not {"payer_phone", "payer_id_last4"} & set(fees.NoticeRow.__dataclass_fields__)


def test_day_19_a_doubted_notice_is_reissued_by_the_window_and_appears_at_the_counter(hall: Hall) -> None:
    notice = assess(hall, "1")
    counter(hall).do(fee_verbs.doubt, notice=notice, remark="应为两本")
    new = desk(hall).do(fee_verbs.reissue, notice=notice, lines=(LineWish("copy", 2000),), reason="更正").value
    assert [each.id for each in reading.open_notices(hall.db, "4562")] == [new]
    assert confirm(hall, new).amount_fen == 2000


def test_b46_day_19_a_lost_notice_is_printed_again_at_the_counter_as_a_second_copy(hall: Hall) -> None:
    notice = assess(hall, "1")
    with pytest.raises(NotAllowed) as error:
        counter(hall).do(verbs.reprint_notice, notice=notice)
    assert error.value.code == "bank.notice_not_printed"
    original = jobs_of(hall.db, "notice", notice)[0].id
    desk(hall).do(prints.send, job=original, printer="PDF")
    desk(hall).do(prints.printed, job=original, bytes_hash="ab")
    copy = job(hall.db, counter(hall).do(verbs.reprint_notice, notice=notice).value)
    assert copy is not None
    assert (copy.copy_no, copy.station) == (1, "B1")
    desk(hall).do(fee_verbs.void, notice=notice, reason="误开")
    with pytest.raises(NotAllowed):
        counter(hall).do(verbs.reprint_notice, notice=notice)


# No window takes money


COMPARING = (import_statement, reconcile, match_difference, close_difference, print_reconciliation)
ROLES = {
    **{each.code: {Role.BANK_TELLER, Role.SUPERVISOR, Role.CENTRE_MANAGER} for each in COMPARING},
    "bank.record_paper_receipt": {Role.BANK_TELLER, Role.WINDOW},
}
"""What is no taking of money: the statement, which is compared by others too, and evidence, which settles nothing."""


def test_b41_no_window_can_mark_money_as_received(hall: Hall) -> None:
    """Every verb about money, tried by a clerk with every role but the teller's: none writes a settlement."""
    notice, paid = assess(hall, "1"), confirm(hall, assess(hall, "2"))
    before = hall.db.value('SELECT count(*) FROM "settlement"')
    clerk = desk(hall, roles=tuple(role for role in Role if role is not Role.BANK_TELLER))
    wishes: dict[str, dict[str, Any]] = {
        "bank.open_day": {},
        "bank.confirm": {"notices": (notice,), "method": "CASH"},
        "bank.reverse": {"payment": paid.id, "reason": "试"},
        "bank.record_receipt": {"payment": paid.id, "receipt": Receipt("4306", "0001")},
        "bank.reprint_notice": {"notice": notice},
        close_verbs.close_day.code: {"counted": {}},
        "bank.correct_close": {"close": "", "counted": {}, "reason": "", "second": ""},
        "bank.pay_refund": {"refund": "", "voucher": "2026001"},
        announce_verbs.announce.code: {"notices": (notice,), "method": "TRANSFER", "said": "试"},
        "bank.withdraw_announcement": {"announcement": "", "reason": "试"},
        "fees.assess": {
            "case_id": "c", "case_no": "1", "unit": "BD", "payer": Payer("示例丙"), "lines": (LineWish("house"),),
        },
        "fees.doubt": {"notice": notice, "remark": "试"},
        "fees.set_pay_code": {"notice": notice, "pay_code": "43052126000000000017"},
        "fees.reissue": {"notice": notice, "lines": (LineWish("copy"),), "reason": "试"},
        "fees.void": {"notice": notice, "reason": "试"},
        "fees.answer_doubt": {"notice": notice, "answer": "试"},
        relief_verbs.propose_relief.code: {
            "notice": notice, "kind": ReliefKind.WAIVE, "basis": "试", "evidence": (Evidence("试"),),
        },
        "fees.check_relief": {"relief": "", "opinion": "试"},
        "fees.approve_relief": {"relief": ""},
        "fees.enter_signed_relief": {
            "relief": "", "checker": "试", "approver": "试", "document_no": "1", "document_day": DAY,
        },
        "fees.refuse_relief": {"relief": "", "reason": "试"},
        "fees.withdraw_relief": {"relief": "", "reason": "试"},
        refund_verbs.ask_refund.code: {
            "notice": notice, "cause": Cause.TECHNICAL, "asked_by": AskedBy.UNIT, "reason": "试",
        },
        "fees.verify_refund": {"refund": "", "remark": "试"},
        "fees.apply_refund": {"refund": "", "document_no": "1"},
        "fees.decide_refund": {"refund": "", "agreed": True, "document_no": "1"},
        "fees.withdraw_refund": {"refund": "", "reason": "试"},
        "fees.certificate_recalled": {"recovery": "", "reason": "试"},
        import_statement.code: {"checked": CheckedStatement(Path("试"), {}, "", DAY), "name": "试", "rows": list},
        reconcile.code: {"day": DAY},
        "bank.match_by_hand": {"difference": "", "entry": ""},
        "bank.close_difference": {"difference": "", "reason_code": "OTHER"},
        print_reconciliation.code: {"day": DAY},
        "bank.record_paper_receipt": {
            "notice": notice, "serial": "S001", "day": DAY, "amount_fen": 8000, "receipt_no": "NO12345",
        },
    }  # fmt: skip
    assert set(wishes) == {code for code in VERBS if code.split(".")[0] in ("fees", "bank")}
    for code, values in wishes.items():
        try:
            clerk.do(VERBS[code], **values)
        except Refused as error:
            assert error.code == "office.no_role" if code.startswith("bank.") and code not in ROLES else True
    assert hall.db.value('SELECT count(*) FROM "settlement"') == before
    for code, found in VERBS.items():
        if code.startswith("bank."):
            assert found.roles == ROLES.get(code, {Role.BANK_TELLER}), code
            assert not found.stations, code
            assert not found.system, code


def test_b41_nothing_but_the_fee_points_verbs_settles() -> None:
    models = Path(verbs.__file__).parent.parent
    settling = {
        file.relative_to(models).as_posix()
        for file in models.rglob("*.py")
        if "migrations" not in file.parts and re.search(r"\bsettle\(|\bSettlement\((?!Root)", file.read_text("utf-8"))
    }
    assert settling == {"fees/verbs.py", "bank/verbs.py", "bank/arrival.py"}
    assert "settle(" not in inspect.getsource(fee_verbs).replace("def settle(", "")


def test_b41_a_teller_who_signs_on_at_a_window_cannot_take_money_there(hall: Hall) -> None:
    notice = assess(hall, "1")
    office = hall.office("W3", StationKind.WINDOW, staff="teller-1", roles=(Role.BANK_TELLER,), window="W3")
    for does in (
        lambda: office.do(verbs.confirm, notices=(notice,), method="CASH"),
        lambda: office.do(verbs.open_day),
    ):
        with pytest.raises(NotAllowed) as error:
            does()
        assert error.value.code == "bank.not_at_counter"
    assert hall.db.value("SELECT count(*) FROM act WHERE outcome = 'REFUSED'") == 2


# The fee point's day


def test_day_20_the_counter_is_opened_before_it_takes_money(hall: Hall) -> None:
    notice = assess(hall, "1")
    with pytest.raises(NotAllowed) as error:
        counter(hall, "B2", "teller-2").do(verbs.confirm, notices=(notice,), method="CASH")
    assert error.value.code == "bank.not_open"
    assert counter(hall).do(verbs.open_day).act == 0
    assert reading.bank_state(hall.db, hall.clock()) is BankState.OPEN


def test_day_20_after_the_cut_off_money_belongs_to_the_next_bank_day_and_a_window_is_told(hall: Hall) -> None:
    hall.clock.set(DAY, time(16, 45))
    made = confirm(hall, assess(hall, "1"))
    assert (made.bank_day, made.after_cut_off) == (date(2026, 11, 25), True)
    assert slip(hall, made.id).bank_day == "2026-11-25"
    assert reading.bank_state(hall.db, hall.clock()) is BankState.AFTER_CUT_OFF
    assert [each.day for each in reading.open_days(hall.db, "B1")] == [DAY, date(2026, 11, 25)]
    hall.clock.set(DAY, time(17, 0))
    assert reading.bank_state(hall.db, hall.clock()) is BankState.CLOSED


def test_a_payment_is_found_by_the_number_on_its_slip_and_by_its_notice(hall: Hall) -> None:
    notice = assess(hall, "1")
    made = confirm(hall, notice)
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收")
    found = reading.payment_by_number(hall.db, made.number)
    assert found is not None
    assert (found.state, found.payers, found.reason) == (PaymentState.REVERSED, "示例甲", "误收")
    assert reading.payments_for(hall.db, notice) == (found,)
    assert reading.payments_of(hall.db, reading.open_days(hall.db, "B1")[0].id) == (found,)
    assert reading.payment_by_number(hall.db, "0") is None
