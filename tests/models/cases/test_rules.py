"""The table of a case's life, its guards, and what a page is told of it."""

from datetime import timedelta

import pytest

from models.cases.guards import Facts, document_day_fault, refusal
from models.cases.rules import (
    BEFORE_DECISION,
    KEPT,
    OVER,
    STEPS,
    Fault,
    Guard,
    Holder,
    Next,
    Shown,
    State,
    Step,
    allowed_verbs,
    holder_of,
    may,
    next_of,
    roles_of,
    shown_state,
    step,
)
from models.catalogue.rules import FeeTiming
from tests.fakes import OPENING

DAY = OPENING.date()


def row(state: State | None, verb: str, to: State | None = None) -> Step:
    found = step(state, verb, to)
    assert isinstance(found, Step)
    return found


def facts(**said: object) -> Facts:
    return Facts(**{"now": 10, "last_step_at": 5, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "road",
    [
        "receive accept review decide issue deliver close archive",
        "receive supplement_notice bring_materials accept",
        "receive not_accepted",
        "receive accept review survey survey_result suspend resume extend decide assess_fee issue tell_ready deliver",
        "receive accept decide_on_the_spot issue deliver close",
        "receive accept enter_signed_decision",
        "receive accept review return_",
    ],
)
def test_the_roads_of_domain_3_2_are_in_the_table(road: str) -> None:
    state: State | None = None
    for verb in road.split():
        state = row(state, verb).after


def test_a_step_that_the_table_does_not_name_is_refused() -> None:
    assert step(State.RECEIVED, "issue") is Fault.STATE
    assert step(State.CLOSED, "decide") is Fault.STATE
    assert not may(State.RECEIVED, "issue")


def test_every_state_before_the_decision_may_be_withdrawn_and_no_other() -> None:
    assert {state for state in State if may(state, "withdraw")} == set(BEFORE_DECISION)


def test_nothing_leads_out_of_an_end_but_the_archive() -> None:
    assert {row.verb for row in STEPS if row.before in OVER} == {"archive"}


def test_every_state_is_reached_and_the_table_names_no_step_twice() -> None:
    assert {row.after for row in STEPS} == set(State)
    assert len({(row.before, row.verb, row.after) for row in STEPS}) == len(STEPS)


def test_a_decision_names_its_end() -> None:
    assert row(State.REVIEW, "decide", State.DECIDED_REFUSE).guards == (Guard.OTHER_PERSON, Guard.REASON)
    assert row(State.REVIEW, "decide", State.DECIDED_GRANT).guards == (
        Guard.OTHER_PERSON,
        Guard.PROMISE_KEPT,
        Guard.PARTS_AGREED,
    )


def test_only_the_clock_deems_a_case_accepted() -> None:
    assert roles_of("deem_accepted") == {"SYSTEM"}
    assert "deem_accepted" in allowed_verbs(State.RECEIVED)


def test_guard_1_acceptance_needs_every_required_paper() -> None:
    accept = row(State.RECEIVED, "accept")
    assert refusal(accept, facts(missing=("身份证",))) == Fault.MATERIALS
    assert refusal(accept, facts()) == ""


@pytest.mark.parametrize("reason", ["", "          ", "不 合 要 求", "理由不足九个字呀"])
def test_guard_4_a_refusal_needs_a_reason_that_says_something(reason: str) -> None:
    refuse = row(State.RECEIVED, "not_accepted")
    assert refusal(refuse, facts(reason=reason)) == Fault.REASON
    assert refusal(refuse, facts(reason="申请事项不属于本机关职权")) == ""


def test_guard_5_the_fee_gates_own_code_is_what_is_said() -> None:
    assert refusal(row(State.DECIDED_GRANT, "issue"), facts(fee="fees.unpaid")) == "fees.unpaid"


def test_guard_6_times_do_not_run_backwards() -> None:
    assert refusal(row(State.ACCEPTED, "review"), facts(now=4)) == Fault.TIME
    assert refusal(row(State.ACCEPTED, "review"), facts(now=5)) == ""


def test_guard_6_a_signed_paper_is_not_dated_before_acceptance_nor_after_today() -> None:
    day = timedelta(days=1)
    assert document_day_fault(DAY - day, acceptance_day=DAY, today=DAY) is Fault.BEFORE_REGISTER
    assert document_day_fault(DAY + day, acceptance_day=DAY, today=DAY) is Fault.IN_FUTURE
    assert document_day_fault(DAY, acceptance_day=DAY, today=DAY) is None


def test_guard_7_the_acceptor_does_not_approve_unless_on_the_spot() -> None:
    decide = row(State.REVIEW, "decide")
    assert refusal(decide, facts(acceptor="a", person="a")) == Fault.SAME_PERSON
    assert refusal(decide, facts(acceptor="a", person="b")) == ""
    assert refusal(decide, facts(acceptor="a", person="a", immediate=True)) == ""


def test_only_an_immediate_case_is_decided_on_the_spot() -> None:
    here = row(State.ACCEPTED, "decide_on_the_spot")
    assert refusal(here, facts()) == Fault.NOT_ON_THE_SPOT
    assert refusal(here, facts(immediate=True)) == ""


def test_a_fee_is_asked_for_before_the_decision_only_where_the_item_says_so() -> None:
    early = row(State.RECEIVED, "assess_fee")
    assert refusal(early, facts()) == Fault.FEE_TOO_EARLY
    assert refusal(early, facts(fee_timing=FeeTiming.BEFORE_ACCEPT)) == ""
    assert refusal(row(State.DECIDED_GRANT, "assess_fee"), facts()) == ""


def test_what_is_kept_is_an_attempt_and_not_a_slip() -> None:
    assert Fault.STATE in KEPT
    assert Fault.SAME_PERSON in KEPT
    assert not KEPT & {Fault.MATERIALS, Fault.REASON, Fault.IN_FUTURE}


@pytest.mark.parametrize(
    ("state", "gate", "charged", "shown"),
    [
        (State.DECIDED_GRANT, "fees.unpaid", True, Shown.FEE_PENDING),
        (State.DECIDED_GRANT, "", True, Shown.FEE_PAID),
        (State.DECIDED_GRANT, "", False, State.DECIDED_GRANT),
        (State.REVIEW, "fees.unpaid", True, State.REVIEW),
    ],
)
def test_where_the_money_stands_is_shown_and_not_stored(state: State, gate: str, charged: bool, shown: str) -> None:
    assert shown_state(state, gate, charged) == shown


@pytest.mark.parametrize(
    ("state", "said", "coming", "holder"),
    [
        (State.RECEIVED, {}, Next.ACCEPT, Holder.WINDOW),
        (State.SUPPLEMENT_WAIT, {}, Next.BRING_MATERIALS, Holder.APPLICANT),
        (State.ACCEPTED, {}, Next.REVIEW, Holder.BACK_OFFICE),
        (State.ACCEPTED, {"immediate": True}, Next.DECIDE, Holder.WINDOW),
        (State.REVIEW, {"reviewed": True}, Next.DECIDE, Holder.BACK_OFFICE),
        (State.REVIEW, {"reviewed": True, "owed": True}, Next.BRING_PROMISED, Holder.APPLICANT),
        (State.ACCEPTED, {"owed": True}, Next.REVIEW, Holder.BACK_OFFICE),
        (State.SUSPENDED, {"asked": True}, Next.ANSWER_PROPOSAL, Holder.BACK_OFFICE),
        (State.DECIDED_GRANT, {"gate": "fees.not_assessed"}, Next.ASSESS_FEE, Holder.WINDOW),
        (State.DECIDED_GRANT, {"gate": "fees.unpaid"}, Next.PAY, Holder.APPLICANT),
        (State.DECIDED_GRANT, {}, Next.ISSUE, Holder.WINDOW),
        (State.ISSUED, {"told": True}, Next.COLLECT, Holder.APPLICANT),
        (State.ISSUED, {"told": True, "gate": "fees.payment_reversed"}, Next.PAY, Holder.APPLICANT),
        (State.DECIDED_REFUSE, {}, Next.TELL_READY, Holder.WINDOW),
        (State.DELIVERED, {}, Next.CLOSE, Holder.WINDOW),
        (State.CLOSED, {}, Next.NOTHING, Holder.NOBODY),
    ],
)
def test_day_11_what_is_next_and_whose_turn_it_is(
    state: State, said: dict[str, object], coming: Next, holder: Holder
) -> None:
    found = next_of(state, **said)  # type: ignore[arg-type]
    assert found is coming
    assert holder_of(found, immediate=bool(said.get("immediate"))) is holder
