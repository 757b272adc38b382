"""Behaviour 39 through the door: every verb in every state is either in the table, or refused and kept."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from models.cases import (
    archive_verbs,
    clock_verbs,
    decision_verbs,
    intake_verbs,
    joint_verbs,
    on_the_spot_verbs,
    result_verbs,
    survey_verbs,
    tolerance_verbs,
)
from models.cases.course_rules import PartState
from models.cases.forms import HIMSELF, MissingPaper, Tick
from models.cases.records import Case
from models.cases.rules import STEPS, Decision, State, may, roles_of
from models.office import journal
from models.office.act import Act
from models.office.actors import Role
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.verb import VERBS, Verb, verb
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, PAID_FIRST, REASON, Counter

Try = Callable[[Counter, str], tuple[Office, Verb[Any, Any], dict[str, Any]]]


def at_desk(asked: Verb[Any, Any], **wishes: Any) -> Try:
    return lambda counter, case: (counter.desk(), asked, {"case": case, **wishes})


def in_back(asked: Verb[Any, Any], role: Role = Role.APPROVER, **wishes: Any) -> Try:
    return lambda counter, case: (counter.back_office("", role), asked, {"case": case, **wishes})


SURVEYORS = ("核查岗甲", "核查岗乙")
STOP: dict[str, Any] = {"reason": "TEST", "basis": "行政许可法第四十五条", "expected": 5}


def proposed(counter: Counter, case: str, answer: str) -> str:
    """A new proposal where the state allows it and its answer."""
    state = State(counter.state(case))
    return counter.proposed(case) if may(state, "propose_suspension") and may(state, answer) else "none"


TRIES: dict[str, Try] = {
    "bring_materials": at_desk(intake_verbs.bring_materials, ticks=(Tick(3),)),
    "supplement_notice": at_desk(intake_verbs.supplement_notice, missing=(MissingPaper(3, "照片"),)),
    "not_accepted": at_desk(intake_verbs.not_accepted, reason_code="NOT_REQUIRED", reason=REASON),
    "accept": at_desk(intake_verbs.accept),
    "review": lambda counter, case: (
        counter.back_office(counter.reviewer, Role.REVIEWER),
        decision_verbs.review,
        {"case": case, "opinion": "同意"},
    ),
    "promise": lambda counter, case: (
        counter.desk(),
        tolerance_verbs.promise,
        {"case": case, "completion": "WINDOW", "promised_by": counter.today},
    ),
    "accept_on_promise": at_desk(tolerance_verbs.accept_on_promise, signed=True, credit_clear=True),
    "bring_promised": at_desk(tolerance_verbs.bring_promised, ticks=(Tick(2),)),
    "survey": lambda counter, case: (
        counter.desk(),
        survey_verbs.survey,
        {"case": case, "day": counter.today, "at": "09:30", "place": "示例村", "surveyors": SURVEYORS},
    ),
    "survey_result": at_desk(survey_verbs.survey_result, came=SURVEYORS, conclusion="符合条件"),
    "propose_suspension": lambda counter, case: (
        counter.back_office(counter.reviewer, Role.REVIEWER),
        clock_verbs.propose_suspension,
        {"case": case, **STOP},
    ),
    "reject_suspension": lambda counter, case: (
        counter.back_office(),
        clock_verbs.reject_suspension,
        {"case": case, "proposal": proposed(counter, case, "reject_suspension"), "reason": REASON},
    ),
    "suspend": lambda counter, case: (
        counter.back_office(),
        clock_verbs.suspend,
        {"case": case, "proposal": proposed(counter, case, "suspend")},
    ),
    "resume": in_back(clock_verbs.resume, result="检验合格"),
    "answer_part": in_back(joint_verbs.answer_part, part="none", answer=PartState.AGREED, opinion="同意"),
    "ask_again": in_back(joint_verbs.ask_again, part="none", reason=REASON),
    "send_up": in_back(joint_verbs.send_up, authority="市局", sent_on=DAY, expected_on=DAY + timedelta(days=20)),
    "answer_up": in_back(joint_verbs.answer_up, result="同意", document_no="市许字1号", answered_on=DAY),
    "extend": in_back(clock_verbs.extend, days=5, reason=REASON),
    "decide": in_back(decision_verbs.decide, decision=Decision.GRANT),
    "decide_on_the_spot": at_desk(decision_verbs.decide_on_the_spot, decision=Decision.GRANT),
    "enter_signed_decision": at_desk(
        decision_verbs.enter_signed_decision,
        decision=Decision.GRANT,
        approver="分管领导",
        document_no="准字1号",
        document_day=DAY,
    ),
    "return_": at_desk(decision_verbs.return_, reason_code="OTHER", reason=REASON, basis="某某办法第三条"),
    "withdraw": at_desk(decision_verbs.withdraw, reason_code="APPLICANT_WISH"),
    "assess_fee": lambda counter, case: (
        counter.desk(),
        result_verbs.assess_fee,
        {"case": case, "lines": counter.fee(PAID_FIRST)},
    ),
    "issue": at_desk(result_verbs.issue),
    "tell_ready": at_desk(result_verbs.tell_ready, how="PHONE"),
    "deliver": at_desk(result_verbs.deliver, collector=HIMSELF),
    "close": at_desk(result_verbs.close),
    "archive": at_desk(archive_verbs.archive, box="2026-SC-01"),
}

ROADS: dict[State, tuple[str, ...]] = {
    State.RECEIVED: (),
    State.PRECHECK: ("bring_materials",),
    State.SUPPLEMENT_WAIT: ("supplement_notice",),
    State.NOT_ACCEPTED: ("not_accepted",),
    State.ACCEPTED: ("accept",),
    State.REVIEW: ("accept", "review"),
    State.SURVEY: ("accept", "survey"),
    State.SUSPENDED: ("accept", "suspend"),
    State.DECIDED_GRANT: ("accept", "decide"),
    State.ISSUED: ("accept", "decide", "issue"),
    State.DELIVERED: ("accept", "decide", "issue", "deliver"),
    State.CLOSED: ("accept", "decide", "issue", "deliver", "close"),
    State.ARCHIVED: ("accept", "decide", "issue", "deliver", "close", "archive"),
    State.WITHDRAWN: ("withdraw",),
    State.RETURNED: ("accept", "return_"),
}


@verb("proof.put_case", roles=tuple(Role))
def put_case(act: Act, *, case: str, state: State) -> None:
    """Puts a case into a state that no verb leads to yet, or that another decision leads to."""
    found = act.get(Case, case)
    found.state = state
    act.save(found)


def do(counter: Counter, case: str, name: str) -> None:
    press(name, TRIES[name](counter, case))


def press(name: str, tried: tuple[Office, Verb[Any, Any], dict[str, Any]]) -> None:
    office, asked, wishes = tried
    if name == "deliver":
        wishes["close_too"] = False
    office.do(asked, **wishes)


def case_in(counter: Counter, state: State, code: str = FREE) -> str:
    """A new case that real verbs brought into a state."""
    case = counter.receive(code).case
    if state is State.DECIDED_REFUSE:
        do(counter, case, "accept")
        counter.desk().do(put_case, case=case, state=state)
        return case
    for name in ROADS[state]:
        do(counter, case, name)
    assert counter.state(case) == state
    return case


def test_b39_every_verb_of_the_table_can_be_done_by_the_tables_roles() -> None:
    named = {row.verb for row in STEPS}
    assert named == set(TRIES) | {"receive", "deem_accepted"}
    for name in named:
        made = VERBS[f"cases.{name}"]
        roles = {str(role) for role in made.roles} | ({"SYSTEM"} if made.system else set())
        assert roles == roles_of(name), name


@pytest.mark.parametrize("state", list(State))
def test_b39_a_verb_the_state_does_not_allow_is_refused_and_kept(counter: Counter, state: State) -> None:
    case = case_in(counter, state)
    steps = counter.hall.db.value('SELECT "steps" FROM "case"')
    for name in TRIES:
        if may(state, name):
            continue
        with pytest.raises(NotAllowed) as refused:
            do(counter, case, name)
        assert refused.value.code == "cases.state", name
        assert refused.value.facts["state"] == state
        last = counter.hall.db.row("SELECT verb, outcome FROM act ORDER BY id DESC LIMIT 1")
        assert last == (f"cases.{name}", journal.REFUSED)
        assert counter.state(case) == state
    assert counter.hall.db.value('SELECT "steps" FROM "case"') == steps


@pytest.mark.parametrize("state", list(State))
def test_b39_a_verb_the_state_allows_is_done_or_held_by_its_guard(counter: Counter, state: State) -> None:
    # What is asked of this free, promised item is refused by the guards alone, never by the state.
    held = {
        "decide_on_the_spot": {"cases.not_on_the_spot"},
        "assess_fee": {"cases.fee_too_early", "cases.foreign_standard"},
        "promise": {"cases.nothing_missing"},
        "accept_on_promise": {"cases.nothing_missing"},
        "bring_promised": {"cases.nothing_promised"},
        "answer_part": {"cases.no_part"},
        "ask_again": {"cases.no_part"},
        "send_up": {"cases.not_upward"},
        "answer_up": {"cases.not_sent_up"},
    }
    for name in TRIES:
        if not may(state, name):
            continue
        case = case_in(counter, state)
        asked = TRIES[name](counter, case)
        before = counter.hall.db.value('SELECT "steps" FROM "case" WHERE "id" = ?', (case,))
        try:
            press(name, asked)
        except Refused as error:
            assert error.code in held[name]
        else:
            after, steps = counter.hall.db.rows('SELECT "state", "steps" FROM "case" WHERE "id" = ?', (case,))[0]
            assert after in {row.after for row in STEPS if (row.before, row.verb) == (state, name)}
            assert steps == before + 1


def test_b39_the_two_verbs_of_one_screen_go_the_same_way(counter: Counter) -> None:
    for state in (State.WITHDRAWN, State.CLOSED, State.SUPPLEMENT_WAIT, State.REVIEW):
        case = case_in(counter, state)
        with pytest.raises(NotAllowed) as refused:
            counter.desk().do(on_the_spot_verbs.hand_out, case=case)
        assert refused.value.code == "cases.state"
        assert counter.state(case) == state


def test_b39_a_role_that_the_table_does_not_name_is_refused_and_kept(counter: Counter) -> None:
    case = counter.accepted(FREE_SPOT)
    for office, name in ((counter.desk(), "decide"), (counter.back_office(), "issue"), (counter.fee_point(), "accept")):
        _, asked, wishes = TRIES[name](counter, case)
        with pytest.raises(NotAllowed) as refused:
            office.do(asked, **wishes)
        assert refused.value.code == "office.no_role"
        assert counter.hall.db.value("SELECT outcome FROM act ORDER BY id DESC LIMIT 1") == journal.REFUSED
