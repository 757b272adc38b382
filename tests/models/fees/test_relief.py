"""减免缓: proposed at the window, checked and approved by two others; the gate opens, the notice is never edited."""

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.bank import verbs as bank
from models.fees import gate, reading, relief_reading, relief_verbs, verbs
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.rules import LineWish, NoticeState, Payer
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.fees import PaymentNotice, ReliefForm
from models.office.sheets.stored import from_json
from models.office.verify_rows import check_derived
from models.people.powers import withdraw_power
from models.people.rules import Power
from models.prints.reading import jobs_of, stored_sheet
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, counter, desk, furnished, office_of

DAY = OPENING.date()
EVIDENCE = (Evidence("免缴申请书"), Evidence("最低生活保障证", "43052120260001", "0" * 64))


@pytest.fixture
def hall(hall: Hall) -> Hall:
    return furnished(hall)


def propose(hall: Hall, notice: str, kind: ReliefKind = ReliefKind.WAIVE, **wishes: Any) -> str:
    values: dict[str, Any] = {"basis": "财税〔2014〕77号", "evidence": EVIDENCE, **wishes}
    return desk(hall).do(relief_verbs.propose_relief, notice=notice, kind=kind, **values).value


def check(hall: Hall, relief: str) -> None:
    office_of(hall, "reviewer").do(relief_verbs.check_relief, relief=relief, opinion="材料齐全")


def approve(hall: Hall, relief: str, **wishes: Any) -> str:
    return office_of(hall, "approver").do(relief_verbs.approve_relief, relief=relief, **wishes).value


def granted(hall: Hall, notice: str, kind: ReliefKind, **wishes: Any) -> str:
    relief = propose(hall, notice, kind, **wishes)
    check(hall, relief)
    return approve(hall, relief)


def row(hall: Hall, notice: str) -> reading.NoticeRow:
    found = reading.notice(hall.db, notice)
    assert found is not None
    return found


def sheets(hall: Hall, table: str, about: str) -> list[Any]:
    kept = [stored_sheet(hall.db, job.id) for job in jobs_of(hall.db, table, about)]
    return [from_json(each[0], each[1]) for each in kept if each is not None]


def refused(office: Office, verb: Any, **wishes: Any) -> str:
    with pytest.raises(Refused) as error:
        office.do(verb, **wishes)
    return error.value.code


def test_b42_an_approved_waiver_opens_the_gate_and_wants_no_money(hall: Hall) -> None:
    notice = assess(hall, "1")
    relief = propose(hall, notice)
    assert gate.blocked(hall.db, "case-1", True, DAY) == "fees.unpaid"
    check(hall, relief)
    assert gate.blocked(hall.db, "case-1", True, DAY) == "fees.unpaid"
    assert approve(hall, relief) == notice
    assert gate.blocked(hall.db, "case-1", True, DAY) == ""
    assert (row(hall, notice).state, row(hall, notice).due_fen) == (NoticeState.WAIVED, 0)
    counter(hall).do(bank.open_day)
    assert refused(counter(hall), bank.confirm, notices=(notice,), method="CASH") == "fees.waived"
    assert refused(desk(hall), verbs.void, notice=notice, reason="误开") == "fees.waived"
    [day] = reading.day_figures(hall.db, DAY)
    assert (day.issued, day.waived, day.waived_fen, day.voided, day.open) == (1, 1, 8000, 0, 0)
    assert check_derived(hall.db) == []


def test_b42_who_approves_has_neither_proposed_nor_checked(hall: Hall) -> None:
    relief = propose(hall, assess(hall, "1"))
    for staff, verb, wishes in (
        ("clerk", relief_verbs.check_relief, {"opinion": "同意"}),
        ("clerk", relief_verbs.refuse_relief, {"reason": "不符"}),
    ):
        assert refused(hall.office("O1", staff=staff), verb, relief=relief, **wishes) == "fees.relief_same_person"
    assert refused(office_of(hall, "approver"), relief_verbs.approve_relief, relief=relief) == "fees.relief_state"
    check(hall, relief)
    for staff in ("clerk", "reviewer"):
        office = hall.office("O1", staff=staff)
        assert refused(office, relief_verbs.approve_relief, relief=relief) == "fees.relief_same_person"
    approve(hall, relief)
    assert refused(office_of(hall, "approver"), relief_verbs.approve_relief, relief=relief) == "fees.relief_state"


def test_b43_a_reduced_notice_is_void_and_stands_again_with_the_relief_named_on_it(hall: Hall) -> None:
    first = assess(hall, "1", "house", "copy")
    second = granted(hall, first, ReliefKind.REDUCE, wished_fen=4000)
    old, new = reading.card(hall.db, first), reading.card(hall.db, second)
    assert old is not None and new is not None
    assert (old.notice.state, old.replaced_by, new.replaces) == (NoticeState.VOID, new.notice.number, old.notice.number)
    assert (new.notice.total_fen, [each.amount_fen for each in new.reliefs]) == (5000, [4000])
    assert [line.amount_fen for line in new.lines] == [8000, 1000]
    [paper] = sheets(hall, "notice", second)
    assert isinstance(paper, PaymentNotice)
    assert sum(line.amount_fen for line in paper.lines) == paper.total_fen == 5000
    assert (paper.lines[-1].name, paper.lines[-1].basis) == ("减缴", new.reliefs[0].number)
    # It is handed over at the window where the first one was printed.
    assert jobs_of(hall.db, "notice", second)[0].station == "W3"
    assert gate.blocked(hall.db, "case-1", True, DAY) == "fees.unpaid"
    counter(hall).do(bank.open_day)
    assert counter(hall).do(bank.confirm, notices=(second,), method="CASH").value.amount_fen == 5000
    assert gate.blocked(hall.db, "case-1", True, DAY) == ""


def test_b42_a_deferral_opens_the_gate_until_its_day_and_then_is_overdue(hall: Hall) -> None:
    until = date(2026, 12, 10)
    deferred = granted(hall, assess(hall, "1"), ReliefKind.DEFER, until=until)
    found = row(hall, deferred)
    assert (found.total_fen, found.due_day, found.deferred_until) == (8000, until, until)
    assert gate.blocked(hall.db, "case-1", True, until) == ""
    assert relief_reading.overdue_deferrals(hall.db, until) == ()
    after = date(2026, 12, 11)
    assert gate.blocked(hall.db, "case-1", True, after) == "fees.deferral_over"
    assert [each.id for each in relief_reading.overdue_deferrals(hall.db, after)] == [deferred]
    [paper] = sheets(hall, "notice", deferred)
    assert "缓缴至2026年12月10日" in paper.remark
    counter(hall).do(bank.open_day)
    counter(hall).do(bank.confirm, notices=(deferred,), method="CASH")
    assert gate.blocked(hall.db, "case-1", True, after) == ""


def test_reliefs_add_up_and_go_over_where_the_same_is_charged_again(hall: Hall) -> None:
    notice = granted(hall, assess(hall, "1"), ReliefKind.REDUCE, wished_fen=3000)
    notice = granted(hall, notice, ReliefKind.REDUCE, wished_fen=1000)
    assert row(hall, notice).total_fen == 4000
    notice = granted(hall, notice, ReliefKind.DEFER, until=date(2026, 12, 10))
    same = desk(hall).do(
        verbs.reissue, notice=notice, lines=(LineWish("house"),), reason="缴款人有误", payer=Payer("示例乙")
    ).value  # fmt: skip
    assert (row(hall, same).total_fen, row(hall, same).deferred_until) == (4000, date(2026, 12, 10))
    other = desk(hall).do(verbs.reissue, notice=same, lines=(LineWish("copy", 3000),), reason="项目有误").value
    assert (row(hall, other).total_fen, row(hall, other).deferred_until) == (3000, None)


def test_a_relief_of_one_line_leaves_the_others(hall: Hall) -> None:
    first = assess(hall, "1", "house", "copy")
    charge = str(hall.db.value('SELECT "id" FROM "charge" WHERE "standard" = \'copy\''))
    second = granted(hall, first, ReliefKind.WAIVE, charges=(charge,))
    assert row(hall, second).total_fen == 8000
    [form] = {(each.original_fen, each.charges) for each in sheets(hall, "fee_relief", _relief_of(hall, first))}
    assert form == (1000, ("不动产权证书工本费",))


def _relief_of(hall: Hall, notice: str) -> str:
    return str(hall.db.value('SELECT "id" FROM "fee_relief" WHERE "notice" = ?', (notice,)))


def test_the_approver_may_grant_less_than_was_asked_for_but_never_more(hall: Hall) -> None:
    relief = propose(hall, assess(hall, "1"))
    check(hall, relief)
    too_much = {"relief": relief, "granted_fen": 8001}
    assert refused(office_of(hall, "approver"), relief_verbs.approve_relief, **too_much) == "fees.relief_amount"
    assert row(hall, approve(hall, relief, granted_fen=5000)).total_fen == 3000


def test_what_a_proposal_must_have(hall: Hall) -> None:
    notice = assess(hall, "1")
    plain: dict[str, Any] = {"notice": notice, "kind": ReliefKind.WAIVE, "basis": "依据", "evidence": EVIDENCE}
    for wishes, code in (
        ({"basis": " "}, "fees.relief_basis"),
        ({"evidence": ()}, "fees.relief_evidence"),
        ({"evidence": (Evidence(" "),)}, "fees.relief_evidence"),
        ({"charges": ("none",)}, "fees.relief_charges"),
        ({"wished_fen": 9000}, "fees.relief_amount"),
        ({"kind": ReliefKind.DEFER}, "fees.relief_until"),
    ):
        assert refused(desk(hall), relief_verbs.propose_relief, **{**plain, **wishes}) == code
    desk(hall).do(relief_verbs.propose_relief, **plain)
    assert refused(desk(hall), relief_verbs.propose_relief, **plain) == "fees.relief_pending"


def test_b39_without_the_power_a_window_proposes_nothing_and_the_attempt_is_kept(hall: Hall) -> None:
    notice = assess(hall, "1")
    admin = hall.office("A1", staff="admin")
    admin.do(withdraw_power, unit="BD", power=Power.FEE_DETERMINE, document_no="收〔2026〕1号", day=DAY)
    with pytest.raises(NotAllowed) as error:
        propose(hall, notice)
    assert error.value.code == "people.power_not_granted"


def test_money_that_came_in_meanwhile_is_no_matter_of_a_relief(hall: Hall) -> None:
    notice = assess(hall, "1")
    relief = propose(hall, notice)
    check(hall, relief)
    counter(hall).do(bank.open_day)
    counter(hall).do(bank.confirm, notices=(notice,), method="CASH")
    assert refused(office_of(hall, "approver"), relief_verbs.approve_relief, relief=relief) == "fees.has_money"
    desk(hall).do(relief_verbs.withdraw_relief, relief=relief, reason="已缴款")
    assert relief_reading.pending_reliefs(hall.db) == ()


def test_day_01_a_signed_form_of_an_approver_without_a_screen_is_entered(hall: Hall) -> None:
    notice = assess(hall, "1")
    relief = propose(hall, notice)
    paper: dict[str, Any] = {
        "relief": relief, "checker": "业务股长", "approver": "局长", "document_no": "减免〔2026〕3号",
        "document_day": DAY,
    }  # fmt: skip
    for wishes, code in (
        ({"approver": " "}, "fees.approver"),
        ({"document_no": ""}, "fees.document_no"),
        ({"document_day": date(2026, 11, 23)}, "fees.document_day"),
        ({"document_day": date(2026, 11, 25)}, "fees.document_day"),
        ({"approver": "业务股长"}, "fees.relief_same_person"),
        ({"approver": "窗口人员"}, "fees.relief_same_person"),
        ({"checker": "窗口人员"}, "fees.relief_same_person"),
    ):
        assert refused(desk(hall), relief_verbs.enter_signed_relief, **{**paper, **wishes}) == code
    desk(hall).do(relief_verbs.enter_signed_relief, **paper)
    assert gate.blocked(hall.db, "case-1", True, DAY) == ""
    form = sheets(hall, "fee_relief", relief)[0]
    assert isinstance(form, ReliefForm)
    assert (form.approved_by, form.checked_by, form.signed_paper) == ("局长", "业务股长", "减免〔2026〕3号")
    [view] = relief_reading.reliefs_of_case(hall.db, "case-1")
    assert view.entered and view.evidence == EVIDENCE


def test_the_form_is_numbered_without_gaps_and_printed_to_be_signed_and_as_granted(hall: Hall) -> None:
    reliefs = [propose(hall, assess(hall, str(case))) for case in (1, 2)]
    check(hall, reliefs[0])
    approve(hall, reliefs[0])
    forms = sheets(hall, "fee_relief", reliefs[0])
    assert {form.head.number for form in forms} == {"(政)减免缓字〔2026〕第0001号"}
    assert sorted(form.approved_by for form in forms) == ["", "分管负责人"]
    assert sheets(hall, "fee_relief", reliefs[1])[0].head.number.endswith("第0002号")


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 4000), st.integers(1, 5000)), max_size=3))
def test_whatever_is_granted_a_notice_is_its_lines_less_its_reliefs_and_never_below_nothing(
    hall: Hall, wishes: list[tuple[int, int]]
) -> None:
    case = str(hall.db.value('SELECT count(*) FROM "fee_account"'))
    notice = assess(hall, case)
    for wished, grant in wishes:
        try:
            relief = propose(hall, notice, ReliefKind.REDUCE, wished_fen=wished)
        except Refused:
            continue
        check(hall, relief)
        try:
            notice = approve(hall, relief, granted_fen=grant)
        except Refused:
            desk(hall).do(relief_verbs.withdraw_relief, relief=relief, reason="不再申请")
    found = reading.card(hall.db, notice)
    assert found is not None
    off = sum(each.amount_fen for each in found.reliefs)
    assert found.notice.total_fen == sum(line.amount_fen for line in found.lines) - off
    assert found.notice.total_fen > 0 and found.notice.due_fen >= 0
