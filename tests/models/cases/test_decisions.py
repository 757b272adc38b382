"""Who decides, on what paper, by when: review, approval, 代录, return, suspension, extension."""

from datetime import date, time
from typing import Any

import pytest

from models.cases import figures, lists, reading, result_verbs
from models.cases.clock_verbs import extend, propose_suspension, resume
from models.cases.decision_verbs import decide, enter_signed_decision, return_, review, withdraw
from models.cases.forms import HIMSELF
from models.cases.lists import Desk
from models.cases.rules import Clock, Decision, Holder, Next, State
from models.deadlines.lights import Light
from models.office import journal
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import DecisionLetter
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, REASON, Counter
from tests.models.cases.papers import paper, papers


def card(counter: Counter, case: str) -> reading.CaseCard:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def granted(counter: Counter, case: str) -> None:
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)


SIGNED: dict[str, Any] = {
    "decision": Decision.GRANT,
    "approver": "分管负责人",
    "document_no": "县市监准〔2026〕12号",
    "document_day": DAY,
}


def test_day_01_somebody_else_decides(counter: Counter) -> None:
    case = counter.accepted()
    both = counter.hall.office("W1", staff=counter.people.clerk_1, window=counter.people.desk_1)
    with pytest.raises(NotAllowed) as refused:
        both.do(decide, case=case, decision=Decision.GRANT)
    assert refused.value.code == "cases.same_person"
    assert counter.hall.db.value("SELECT outcome FROM act ORDER BY id DESC LIMIT 1") == journal.REFUSED
    granted(counter, case)
    found = card(counter, case).case
    assert (found.state, found.decider, found.entered) == (State.DECIDED_GRANT, counter.approver, False)
    assert found.decision_no == "(政)准字〔2026〕第0001号"


def test_an_approver_of_another_department_does_not_decide(counter: Counter) -> None:
    case = counter.accepted()
    with pytest.raises(NotAllowed) as refused:
        counter.back_office(counter.foreign_approver).do(decide, case=case, decision=Decision.GRANT)
    assert refused.value.code == "cases.other_unit"


def test_day_01_the_back_office_sees_what_waits_for_review_and_for_approval(counter: Counter) -> None:
    first, second = counter.accepted(), counter.accepted(who=1)
    counter.accepted(FREE_SPOT, who=2)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=second, opinion="符合条件,建议准予")
    rows = {row.case.id: row for row in lists.back_office(counter.hall.db, today=DAY, units=("SC",))}
    assert {case: row.desk for case, row in rows.items()} == {first: Desk.REVIEW, second: Desk.APPROVE}
    assert rows[second].opinion == "符合条件,建议准予"
    assert rows[second].case.acceptor == counter.people.clerk_1
    assert lists.back_office(counter.hall.db, today=DAY, units=("GA",)) == ()
    assert (card(counter, second).coming, card(counter, second).holder) == (Next.DECIDE, Holder.BACK_OFFICE)


def test_day_01_what_was_decided_comes_to_the_desks_inbox(counter: Counter) -> None:
    case = counter.accepted()
    assert lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases == ()
    granted(counter, case)
    (row,) = lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases
    assert (row.case.id, row.why, row.coming) == (case, lists.Wants.DECIDED, Next.ISSUE)
    assert lists.inbox(counter.hall.db, window=counter.people.desk_2, today=DAY).cases == ()


def test_day_12_a_desk_sees_what_it_took_in_and_did_not_finish(counter: Counter) -> None:
    received, undecided = counter.receive().case, counter.accepted(FREE_SPOT, who=1)
    handed = counter.accepted(who=2)
    granted(counter, handed)
    counter.desk().do(result_verbs.issue, case=handed)
    counter.desk().do(result_verbs.deliver, case=handed, collector=HIMSELF, close_too=False)
    rows = lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases
    assert {row.case.id: row.coming for row in rows} == {
        received: Next.ACCEPT, undecided: Next.DECIDE, handed: Next.CLOSE,
    }  # fmt: skip


def test_a_department_returns_and_resumes_only_its_own(counter: Counter) -> None:
    case = counter.accepted()
    stranger = counter.back_office(counter.foreign_approver)
    with pytest.raises(NotAllowed) as refused:
        stranger.do(return_, case=case, reason_code="OTHER", reason=REASON, basis="某某办法第三条")
    assert refused.value.code == "cases.other_unit"
    counter.suspended(case)
    with pytest.raises(NotAllowed) as still:
        stranger.do(resume, case=case, result="检验合格")
    assert still.value.code == "cases.other_unit"


def test_day_01_a_signed_paper_is_entered_marked_and_counted_and_not_the_clerks_decision(counter: Counter) -> None:
    case = counter.accepted()
    counter.desk().do(enter_signed_decision, case=case, **SIGNED)
    found = card(counter, case)
    assert (found.case.state, found.case.entered, found.case.decider) == (State.DECIDED_GRANT, True, "")
    last = found.steps[-1]
    assert (last.entered, last.approver, last.document_no, last.document_day) == (
        True, "分管负责人", "县市监准〔2026〕12号", DAY,
    )  # fmt: skip
    (unit,) = figures.unit_cases(counter.hall.db, DAY)
    assert (unit.decided, unit.entered) == (1, 1)


@pytest.mark.parametrize(
    ("said", "code", "kept"),
    [
        ({"approver": " "}, "cases.approver", False),
        ({"document_no": ""}, "cases.document_no", False),
        ({"document_day": date(2026, 11, 25)}, "cases.in_future", False),
        ({"document_day": date(2026, 11, 23)}, "cases.before_register", True),
        ({"approver": "一号窗口人员"}, "cases.same_person", True),
    ],
)
def test_day_01_a_signed_paper_must_be_one(counter: Counter, said: dict[str, Any], code: str, kept: bool) -> None:
    case = counter.accepted()
    with pytest.raises(Refused) as refused:
        counter.desk().do(enter_signed_decision, case=case, **{**SIGNED, **said})
    assert (refused.value.code, refused.value.kept) == (code, kept)
    assert counter.state(case) == State.ACCEPTED


def test_a_refusal_has_a_reason_and_its_letter_names_the_rights(counter: Counter) -> None:
    case = counter.accepted()
    wishes: dict[str, Any] = {"case": case, "decision": Decision.REFUSE, "reason_code": "CONDITIONS_NOT_MET"}
    with pytest.raises(Refused) as short:
        counter.back_office().do(decide, reason="条件不符", **wishes)
    assert short.value.code == "cases.reason_too_short"
    counter.back_office().do(decide, reason=REASON, **wishes)
    letter = paper(counter, case, DecisionLetter)
    assert (letter.outcome, letter.reason, letter.head.number) == ("REFUSE", REASON, "(政)不准字〔2026〕第0001号")
    assert letter.review_authority and letter.court
    counter.desk().do(result_verbs.deliver, case=case, collector=HIMSELF)
    assert counter.state(case) == State.CLOSED


def test_a_case_that_does_not_fit_is_returned_with_its_basis(counter: Counter) -> None:
    case = counter.accepted()
    counter.desk().do(return_, case=case, reason_code="POLICY_NOT_MET", reason=REASON, basis="某某办法第三条")
    letter = paper(counter, case, DecisionLetter)
    assert (letter.outcome, letter.basis, counter.state(case)) == ("RETURNED", "某某办法第三条", State.RETURNED)


def test_an_applicant_may_withdraw_until_it_is_decided(counter: Counter) -> None:
    case = counter.accepted()
    counter.desk().do(withdraw, case=case, reason_code="APPLICANT_WISH")
    assert counter.state(case) == State.WITHDRAWN
    assert lists.due_list(counter.hall.db, today=DAY) == ()


def test_b34_a_suspended_case_keeps_its_days_and_overlapping_stops_count_once(counter: Counter) -> None:
    case = counter.accepted()
    counter.hall.clock.set(date(2026, 11, 26))
    first = counter.suspended(case)
    (row,) = lists.due_list(counter.hall.db, today=counter.today)
    assert (row.runs, row.due, row.light) == (Clock.STOPPED, None, Light.GREY)
    stopped = card(counter, case)
    assert stopped.promise is not None
    assert (stopped.promise.due, stopped.promise.left, stopped.promise.light) == (None, 3, Light.GREY)
    counter.hall.clock.set(date(2026, 11, 30))
    second = counter.suspended(case, "APPRAISAL")
    counter.hall.clock.set(date(2026, 12, 1))
    with pytest.raises(Refused) as which:
        counter.back_office().do(resume, case=case, result="检验合格")
    assert which.value.code == "cases.which_suspension"
    counter.back_office().do(resume, case=case, result="检验合格", suspension=first)
    assert counter.state(case) == State.SUSPENDED
    counter.hall.clock.set(date(2026, 12, 3))
    counter.back_office().do(resume, case=case, result="鉴定完成", suspension=second)
    after = card(counter, case)
    assert after.promise is not None
    # 25 and 26 November counted; the stop took 27 November to 3 December out; three more days are left.
    assert after.promise.due == date(2026, 12, 8)
    explained = reading.explanation(counter.hall.db, case, today=counter.today)
    assert sum(bool(day.reasons) for day in explained) == 5
    assert [one.result for one in after.stops] == ["检验合格", "鉴定完成"]


def test_b34_a_plain_site_visit_does_not_stop_the_clock(counter: Counter) -> None:
    case = counter.accepted()
    with pytest.raises(Refused) as refused:
        counter.back_office(counter.reviewer, Role.REVIEWER).do(
            propose_suspension, case=case, reason="SURVEY", basis="现场踏勘", expected=5
        )
    assert refused.value.code == "deadlines.does_not_stop"


def test_b35_one_extension_before_the_limit_is_over(counter: Counter) -> None:
    case = counter.accepted()
    wishes: dict[str, Any] = {"case": case, "reason": REASON}
    with pytest.raises(Refused) as too_long:
        counter.back_office().do(extend, days=11, **wishes)
    assert too_long.value.code == "deadlines.extension_too_long"
    counter.back_office().do(extend, days=10, **wishes)
    found = card(counter, case)
    assert found.promise is not None and found.law is not None
    assert (found.promise.due, found.law.due, found.extension_days) == (date(2026, 12, 15), date(2027, 1, 6), 10)
    with pytest.raises(NotAllowed) as again:
        counter.back_office().do(extend, days=1, **wishes)
    assert again.value.code == "deadlines.extended_before"


def test_b35_an_extension_after_expiry_is_refused_and_the_breach_stays(counter: Counter) -> None:
    case = counter.accepted()
    counter.hall.clock.set(date(2026, 12, 22), time(17, 31))
    with pytest.raises(NotAllowed) as refused:
        counter.back_office().do(extend, case=case, days=5, reason=REASON)
    assert refused.value.code == "deadlines.expired"
    counter.hall.clock.set(date(2026, 12, 24))
    late = card(counter, case)
    assert late.law is not None
    assert (late.law.due, late.law.late, late.law.card) == (date(2026, 12, 22), 2, "RED")


def test_a_decision_stops_the_clocks_and_starts_the_delivery(counter: Counter) -> None:
    case = counter.accepted()
    counter.hall.clock.set(date(2026, 12, 2))
    granted(counter, case)
    counter.hall.clock.set(date(2026, 12, 10))
    found = card(counter, case)
    assert found.promise is not None
    assert (found.promise.light, found.promise.late) == (None, 1)
    assert (found.runs, found.due) == (Clock.DELIVERY, date(2026, 12, 16))


def test_a_grant_prints_its_letter_only_when_asked(counter: Counter) -> None:
    first, second = counter.accepted(), counter.accepted(who=1)
    granted(counter, first)
    counter.back_office().do(decide, case=second, decision=Decision.GRANT, letter=True)
    assert not any(isinstance(one, DecisionLetter) for one in papers(counter, first))
    assert paper(counter, second, DecisionLetter).outcome == "GRANT"


def test_an_opinion_says_something(counter: Counter) -> None:
    case = counter.accepted(FREE)
    with pytest.raises(Refused) as refused:
        counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion=" ")
    assert refused.value.field == "opinion"
