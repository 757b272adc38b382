"""Money that is announced, taken in part or sent too much, and money that goes back."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.bank import announce_verbs, announced_reading, reading, verbs
from models.bank.verbs import PaymentMade
from models.fees import gate, recovery_verbs, refund_reading, refund_verbs
from models.fees import reading as fees
from models.fees import verbs as fee_verbs
from models.fees.refund_rules import AskedBy, Cause
from models.fees.rules import LineWish, NoticeState
from models.office.act import Act
from models.office.actors import Role
from models.office.office import Office
from models.office.refusal import Refused
from models.office.verb import verb
from models.office.verbs import set_settings
from models.office.verify_rows import check_derived
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, counter, desk, furnished, office_of

DAY = OPENING.date()


@verb("proof.certificate_out", roles={Role.WINDOW})
def certificate_out(act: Act, *, case: str) -> None:
    recovery_verbs.certificate_out(act, case)


@pytest.fixture
def hall(hall: Hall) -> Hall:
    furnished(hall)
    counter(hall).do(verbs.open_day)
    return hall


def confirm(hall: Hall, *notices: str, **wishes: Any) -> PaymentMade:
    return counter(hall).do(verbs.confirm, notices=notices, **{"method": "CASH", **wishes}).value


def row(hall: Hall, notice: str) -> fees.NoticeRow:
    found = fees.notice(hall.db, notice)
    assert found is not None
    return found


def refused(office: Office, asked: Any, **wishes: Any) -> Refused:
    with pytest.raises(Refused) as error:
        office.do(asked, **wishes)
    return error.value


def allow_part(hall: Hall) -> None:
    hall.office("A1", staff="admin").do(set_settings, values={"part_payment": True})


# In part and too much


def test_a_part_is_taken_where_the_hall_allows_it_and_the_rest_later(hall: Hall) -> None:
    notice = assess(hall, "1")
    part: dict[str, Any] = {"notices": (notice,), "method": "CASH", "amount_fen": 3000}
    said = refused(counter(hall), verbs.confirm, **part)
    assert (said.code, said.field, said.facts["wanted_fen"]) == ("bank.too_little", "amount", 8000)
    allow_part(hall)
    counter(hall).do(verbs.confirm, **part)
    assert (row(hall, notice).state, row(hall, notice).due_fen) == (NoticeState.PART, 5000)
    assert gate.blocked(hall.db, "case-1", True) == "fees.part_paid"
    assert confirm(hall, notice).amount_fen == 5000
    assert row(hall, notice).state is NoticeState.SETTLED
    assert check_derived(hall.db) == []


def test_a_transfer_that_was_too_much_is_listed_with_its_refund(hall: Hall) -> None:
    notice = assess(hall, "1")
    over = {"notices": (notice,), "amount_fen": 8500}
    assert refused(counter(hall), verbs.confirm, method="CASH", **over).code == "bank.too_much"
    confirm(hall, notice, method="TRANSFER", serial="TR20261124", amount_fen=8500)
    [listed] = refund_reading.over_paid(hall.db)
    assert (listed.notice.state, listed.notice.over_fen, listed.refund) == (NoticeState.OVER, 500, "")
    refund = asked(hall, notice)
    [listed] = refund_reading.over_paid(hall.db)
    assert (listed.refund, listed.refund_state) == ("(政)退付字〔2026〕第0001号", "ASKED")
    paid_out(hall, refund)
    assert row(hall, notice).state is NoticeState.SETTLED
    assert refund_reading.over_paid(hall.db) == ()


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 3), min_size=1, max_size=3), st.integers(1, 30000))
def test_day_18_whatever_comes_in_the_allocations_the_settlements_and_the_payments_agree(
    hall: Hall, kinds: list[int], amount: int
) -> None:
    allow_part(hall)
    first = int(str(hall.db.value('SELECT count(*) FROM "notice"')))
    notices = tuple(assess(hall, str(first + at), ("house", "copy", "area")[kind % 3]) for at, kind in enumerate(kinds))
    try:
        confirm(hall, *notices, method="CODE", serial=f"C{first:06}", amount_fen=amount)
    except Refused as error:
        assert error.code == "bank.too_little"
    allocated = hall.db.value('SELECT coalesce(sum("amount_fen"), 0) FROM "allocation"')
    assert allocated == hall.db.value('SELECT coalesce(sum("amount_fen"), 0) FROM "payment"')
    assert allocated == hall.db.value('SELECT coalesce(sum("amount_fen"), 0) FROM "settlement"')
    assert check_derived(hall.db) == []


# Refunds


def asked(hall: Hall, notice: str, **wishes: Any) -> str:
    values: dict[str, Any] = {"cause": Cause.OVER_CHARGED, "asked_by": AskedBy.APPLICANT, "reason": "多缴", **wishes}
    return desk(hall).do(refund_verbs.ask_refund, notice=notice, **values).value


def paid_out(hall: Hall, refund: str, voucher: str = "CZ2026-0001") -> None:
    unit = office_of(hall, "reviewer")
    unit.do(refund_verbs.verify_refund, refund=refund, remark="属实")
    unit.do(refund_verbs.apply_refund, refund=refund, document_no="退〔2026〕1号")
    unit.do(refund_verbs.decide_refund, refund=refund, agreed=True, document_no="财退〔2026〕1号")
    counter(hall).do(verbs.pay_refund, refund=refund, voucher=voucher)


def test_a_refund_goes_its_way_with_a_limit_at_each_step_and_moves_money_by_finances_voucher(hall: Hall) -> None:
    notice = assess(hall, "1")
    confirm(hall, notice)
    refund = asked(hall, notice, amount_fen=8000)
    seen = []
    unit = office_of(hall, "reviewer")
    for does, wishes in (
        (refund_verbs.verify_refund, {"remark": "属实"}),
        (refund_verbs.apply_refund, {"document_no": "退〔2026〕1号"}),
        (refund_verbs.decide_refund, {"agreed": True, "document_no": "财退〔2026〕1号"}),
    ):
        [pending] = refund_reading.pending_refunds(hall.db)
        seen.append((pending.state, str(pending.due_day)))
        unit.do(does, refund=refund, **wishes)
    [pending] = refund_reading.pending_refunds(hall.db)
    seen.append((pending.state, str(pending.due_day)))
    assert seen == [
        ("ASKED", "2026-12-08"), ("VERIFIED", "2026-12-01"), ("APPLIED", "2026-12-08"), ("APPROVED", "2026-12-08"),
    ]  # fmt: skip
    assert row(hall, notice).state is NoticeState.SETTLED
    counter(hall).do(verbs.pay_refund, refund=refund, voucher="cz2026-0001")
    found = row(hall, notice)
    assert (found.state, found.refunded_fen, found.due_fen) == (NoticeState.REFUNDED, 8000, 0)
    assert gate.blocked(hall.db, "case-1", True) == ""
    [figures] = fees.day_figures(hall.db, DAY)
    assert (figures.settled_fen, figures.reversed_fen, figures.refunded_fen) == (8000, 0, 8000)
    assert reading.day_figures(hall.db, DAY).taken_fen == 8000
    assert check_derived(hall.db) == []


def test_no_more_goes_back_than_came_in_and_a_voucher_once(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "2")
    confirm(hall, first, second)
    plain = {"notice": first, "cause": Cause.TECHNICAL, "asked_by": AskedBy.UNIT, "reason": "系统差错"}
    assert refused(desk(hall), refund_verbs.ask_refund, **plain).code == "fees.refund_amount"
    assert refused(desk(hall), refund_verbs.ask_refund, amount_fen=8001, **plain).code == "fees.refund_amount"
    paid_out(hall, asked(hall, first, amount_fen=8000))
    assert refused(desk(hall), refund_verbs.ask_refund, amount_fen=1, **plain).code == "fees.refund_amount"
    refund = asked(hall, second, amount_fen=1000)
    unit = office_of(hall, "reviewer")
    unit.do(refund_verbs.verify_refund, refund=refund, remark="属实")
    unit.do(refund_verbs.apply_refund, refund=refund, document_no="退〔2026〕2号")
    unit.do(refund_verbs.decide_refund, refund=refund, agreed=True, document_no="财退〔2026〕2号")
    said = refused(counter(hall), verbs.pay_refund, refund=refund, voucher="CZ2026-0001")
    assert said.code == "bank.voucher_used"


def test_what_the_unit_found_itself_is_applied_for_at_once_and_finance_may_refuse(hall: Hall) -> None:
    notice = assess(hall, "1")
    confirm(hall, notice)
    refund = asked(hall, notice, asked_by=AskedBy.UNIT, amount_fen=1000)
    unit = office_of(hall, "approver")
    unit.do(refund_verbs.apply_refund, refund=refund, document_no="退〔2026〕1号")
    unit.do(refund_verbs.decide_refund, refund=refund, agreed=False, document_no="财退〔2026〕1号", reason="不符")
    assert refund_reading.pending_refunds(hall.db) == ()
    [kept] = refund_reading.refunds_of_case(hall.db, "case-1")
    assert (kept.state, kept.remark, kept.voucher) == ("REFUSED", "不符", "")


def test_a_reversal_at_the_fee_point_is_the_refund_and_a_paid_one_is_not_reversed(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "2")
    made, other = confirm(hall, first), confirm(hall, second)
    refund = asked(hall, first, cause=Cause.TECHNICAL, amount_fen=8000)
    reversal = counter(hall).do(verbs.reverse, payment=made.id, reason="重复收费").value
    [kept] = refund_reading.refunds_of_case(hall.db, "case-1")
    assert (kept.id, kept.state, kept.voucher.split(":")[0]) == (refund, "PAID", reversal.number)
    paid_out(hall, asked(hall, second, amount_fen=8000))
    assert refused(counter(hall), verbs.reverse, payment=other.id, reason="误收").code == "fees.has_refund"


# Announced money


def test_day_21_announced_money_is_seen_and_settles_nothing_until_it_comes(hall: Hall) -> None:
    notice = assess(hall, "1")
    said: dict[str, Any] = {"notices": (notice,), "method": "TRANSFER", "said": "工行 10:02 尾号 4471"}
    counter(hall).do(announce_verbs.announce, **said)
    [waiting] = announced_reading.announced_of_case(hall.db, "case-1")
    assert (waiting.amount_fen, waiting.said, waiting.notices) == (8000, "工行 10:02 尾号 4471", (notice,))
    assert announced_reading.announced_notices(hall.db) == {notice}
    assert row(hall, notice).state is NoticeState.UNPAID
    assert gate.blocked(hall.db, "case-1", True) == "fees.unpaid"
    assert refused(counter(hall), announce_verbs.announce, **said).code == "bank.announced"
    confirm(hall, notice, method="TRANSFER", serial="ICBC0001")
    assert announced_reading.announced(hall.db) == ()
    assert hall.db.value('SELECT "state" FROM "announcement"') == "ARRIVED"


def test_day_21_announced_money_that_does_not_come_is_withdrawn_with_a_reason(hall: Hall) -> None:
    notice = assess(hall, "1")
    office = counter(hall)
    for wishes, code in (
        ({"method": "CASH"}, "bank.method"), ({"said": " "}, "bank.said"), ({"notices": ()}, "bank.no_notices"),
    ):  # fmt: skip
        plain: dict[str, Any] = {"notices": (notice,), "method": "TRANSFER", "said": "截图", **wishes}
        assert refused(office, announce_verbs.announce, **plain).code == code
    made = office.do(announce_verbs.announce, notices=(notice,), method="TRANSFER", said="截图").value
    office.do(announce_verbs.withdraw_announcement, announcement=made, reason="未到账")
    assert announced_reading.announced(hall.db) == ()
    again = refused(office, announce_verbs.withdraw_announcement, announcement=made, reason="未到账")
    assert again.code == "bank.not_announced"


# The certificate is out


def test_b44_reversing_a_payment_whose_certificate_is_out_wants_a_second_person_and_opens_a_task(hall: Hall) -> None:
    notice = assess(hall, "1")
    made = confirm(hall, notice)
    desk(hall).do(certificate_out, case="case-1")
    said = refused(counter(hall), verbs.reverse, payment=made.id, reason="误收")
    assert (said.code, said.field, said.facts["cases"]) == ("bank.certificate_out", "second", ["1124-0001"])
    for second, code in (("teller-1", "bank.second_same"), ("clerk", "bank.second_role")):
        wishes = {"payment": made.id, "reason": "误收", "second": second}
        assert refused(counter(hall), verbs.reverse, **wishes).code == code
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收", second="manager")
    [task] = refund_reading.open_recoveries(hall.db, window="W3")
    assert (task.amount_fen, task.case_id, task.window) == (8000, "case-1", "W3")
    assert refund_reading.open_recoveries(hall.db, window="W4") == ()
    assert gate.blocked(hall.db, "case-1", True) == "fees.payment_reversed"


@pytest.mark.parametrize("reissued", [False, True])
def test_day_21_the_task_is_done_when_the_money_is_in_also_on_a_notice_issued_anew(hall: Hall, reissued: bool) -> None:
    notice = assess(hall, "1")
    made = confirm(hall, notice)
    desk(hall).do(certificate_out, case="case-1")
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收", second="manager")
    if reissued:
        lines = (LineWish("copy"),)
        notice = desk(hall).do(fee_verbs.reissue, notice=notice, lines=lines, reason="项目有误").value
    assert len(refund_reading.open_recoveries(hall.db)) == 1
    confirm(hall, notice)
    assert refund_reading.open_recoveries(hall.db) == ()
    assert hall.db.value('SELECT "state" FROM "fee_recovery"') == "PAID"


def test_day_21_the_task_is_done_when_the_certificate_is_back(hall: Hall) -> None:
    made = confirm(hall, assess(hall, "1"))
    desk(hall).do(certificate_out, case="case-1")
    counter(hall).do(verbs.reverse, payment=made.id, reason="误收", second="manager")
    [task] = refund_reading.open_recoveries(hall.db)
    assert refused(desk(hall), recovery_verbs.certificate_recalled, recovery=task.id, reason=" ").code == "fees.reason"
    desk(hall).do(recovery_verbs.certificate_recalled, recovery=task.id, reason="证已收回作废")
    assert refund_reading.open_recoveries(hall.db) == ()
    said = refused(desk(hall), recovery_verbs.certificate_recalled, recovery=task.id, reason="再次")
    assert said.code == "fees.recovery_closed"
