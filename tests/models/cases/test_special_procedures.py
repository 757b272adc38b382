"""特别程序: proposed by the reviewer, answered by the approver, told in writing, counted once; the one extension."""

from datetime import date
from typing import Any

import pytest

from models.cases import reading, waiting
from models.cases.clock_verbs import extend, propose_suspension, reject_suspension, resume, suspend
from models.cases.course_rules import ProposalState, own_stops
from models.cases.decision_verbs import decide, withdraw
from models.cases.rules import Decision, State
from models.office import journal
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.settings import HallSettings
from models.office.sheets.course import ExtensionNotice, SuspensionNotice
from tests.models.cases.counter import DAY, REASON, Counter
from tests.models.cases.papers import paper

STOP: dict[str, Any] = {"reason": "TEST", "basis": "行政许可法第四十五条", "expected": 5}


def card(counter: Counter, case: str) -> reading.CaseCard:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def test_the_clock_stops_when_the_approver_agrees_and_the_notice_says_how_long(counter: Counter) -> None:
    case = counter.accepted()
    proposal = counter.proposed(case, "EXPERT_REVIEW", content="组织专家评审")
    before = card(counter, case)
    assert (before.case.state, before.due) == (State.ACCEPTED, date(2026, 12, 1))
    (asked,) = waiting.asked(counter.hall.db, today=DAY, units=("SC",))
    assert (asked.case.id, asked.proposal.id, asked.proposal.proposed_by) == (case, proposal, "承办人员")
    assert waiting.asked(counter.hall.db, today=DAY, units=("GA",)) == ()
    counter.back_office().do(suspend, case=case, proposal=proposal)
    notice = paper(counter, case, SuspensionNotice)
    assert (notice.procedure, notice.content, notice.approver) == ("EXPERT_REVIEW", "组织专家评审", "审批人员")
    assert (notice.expected, notice.expected_unit, notice.resumes_on) == (5, "W", "2026-12-01")
    assert (card(counter, case).due, waiting.asked(counter.hall.db, today=DAY)) == (None, ())
    with pytest.raises(Refused) as again:
        counter.back_office().do(suspend, case=case, proposal=proposal)
    assert again.value.code == "cases.proposal_answered"


def test_who_proposes_does_not_approve(counter: Counter) -> None:
    case = counter.accepted()
    both = counter.back_office(counter.approver, Role.REVIEWER, Role.APPROVER)
    proposal = both.do(propose_suspension, case=case, **STOP).value
    with pytest.raises(NotAllowed) as refused:
        both.do(suspend, case=case, proposal=proposal)
    assert refused.value.code == "cases.same_proposer"
    assert counter.hall.db.value("SELECT outcome FROM act ORDER BY id DESC LIMIT 1") == journal.REFUSED


def test_an_approver_rejects_with_a_reason_and_the_clock_never_stopped(counter: Counter) -> None:
    case = counter.accepted()
    proposal = counter.proposed(case)
    with pytest.raises(Refused) as short:
        counter.back_office().do(reject_suspension, case=case, proposal=proposal, reason="不同意")
    assert short.value.code == "cases.reason_too_short"
    counter.back_office().do(reject_suspension, case=case, proposal=proposal, reason=REASON)
    found = card(counter, case)
    (row,) = found.way.proposals
    assert (row.state, row.answer, row.answered_by) == (ProposalState.REJECTED, REASON, "审批人员")
    assert (found.case.state, found.stops) == (State.ACCEPTED, ())


def test_an_open_proposal_lapses_when_the_case_is_decided(counter: Counter) -> None:
    case = counter.accepted()
    counter.proposed(case)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    assert [row.state for row in card(counter, case).way.proposals] == [ProposalState.LAPSED]
    assert waiting.asked(counter.hall.db, today=DAY) == ()


def test_a_withdrawn_case_leaves_no_procedure_running(counter: Counter) -> None:
    case = counter.accepted()
    counter.suspended(case)
    counter.desk().do(withdraw, case=case, reason_code="APPLICANT_WISH")
    assert [row.ended for row in card(counter, case).stops] == [DAY]


def test_waiting_for_the_applicant_stops_the_clock_only_with_what_is_asked_in_writing(counter: Counter) -> None:
    case = counter.accepted()
    reviewer = counter.back_office(counter.reviewer, Role.REVIEWER)
    with pytest.raises(Refused) as refused:
        reviewer.do(propose_suspension, case=case, **{**STOP, "reason": "APPLICANT_WAIT"})
    assert (refused.value.code, refused.value.field) == ("cases.content", "content")
    counter.suspended(case, "APPLICANT_WAIT", content="补交场地租赁合同")
    assert paper(counter, case, SuspensionNotice).content == "补交场地租赁合同"
    (row,) = card(counter, case).stops
    assert (row.reason, row.content) == ("APPLICANT_WAIT", "补交场地租赁合同")


def test_a_procedure_that_takes_longer_than_was_said_is_seen(counter: Counter) -> None:
    first, second = counter.accepted(), counter.accepted(who=1)
    counter.suspended(first, expected=20)
    counter.suspended(second, expected=2)
    assert [row.stop.overrun for row in waiting.stopped(counter.hall.db, today=date(2026, 11, 26))] == [False, False]
    rows = waiting.stopped(counter.hall.db, today=date(2026, 11, 27), units=("SC",))
    assert [(row.case.id, row.stop.overrun) for row in rows] == [(second, True), (first, False)]
    assert rows[0].stop.expected_end == date(2026, 11, 26)


def test_an_items_own_law_may_stop_the_clock_too(counter: Counter) -> None:
    assert own_stops(HallSettings().item_stops, "SL-001") == {"OTHER_AGENCY"}
    assert own_stops("SL-001:OTHER_AGENCY;SC-002:OTHER", "SC-002") == {"OTHER"}
    assert own_stops("", "SL-001") == own_stops("SL-001:OTHER", "SL-00") == frozenset()
    case = counter.accepted()
    with pytest.raises(Refused) as refused:
        counter.proposed(case, "OTHER_AGENCY")
    assert refused.value.code == "deadlines.does_not_stop"


@pytest.mark.parametrize(("said", "code"), [({"basis": " "}, "cases.basis"), ({"expected": 0}, "cases.expected")])
def test_a_proposal_has_a_basis_and_a_length(counter: Counter, said: dict[str, Any], code: str) -> None:
    case = counter.accepted()
    with pytest.raises(Refused) as refused:
        counter.back_office(counter.reviewer, Role.REVIEWER).do(propose_suspension, case=case, **{**STOP, **said})
    assert refused.value.code == code


def test_b34_a_stop_that_begins_and_ends_the_same_day_moves_nothing(counter: Counter) -> None:
    case = counter.accepted()
    before = card(counter, case).promise
    counter.suspended(case)
    counter.back_office().do(resume, case=case, result="当日检验合格")
    assert card(counter, case).promise == before


def test_b35_the_extension_prints_both_days_its_reason_and_who_approved(counter: Counter) -> None:
    case = counter.accepted()
    counter.back_office().do(extend, case=case, days=10, reason=REASON)
    notice = paper(counter, case, ExtensionNotice)
    assert (notice.due_before, notice.days, notice.due_now) == ("2026-12-22", 10, "2027-01-06")
    assert (notice.reason, notice.approver) == (REASON, "审批人员")
    row = card(counter, case).way.extension
    assert row is not None and (row.days, row.due_before) == (10, date(2026, 12, 22))
