"""What a window may do comes from its unit's dated delegations (五权, domain.md §3.3)."""

from typing import Any

import pytest

from models.cases import (
    decision_verbs,
    intake_verbs,
    notice_verbs,
    offer,
    on_the_spot_verbs,
    reading,
    result_verbs,
    survey_verbs,
)
from models.cases.forms import HIMSELF, MissingPaper
from models.cases.rules import STEPS, WINDOW, Decision, State
from models.office import journal
from models.office.actors import Role, StationKind
from models.office.refusal import NotAllowed
from models.office.verb import Verb
from models.people import powers
from models.people.rules import Power
from tests.models.cases.counter import FREE, FREE_SPOT, PAID, REASON, Counter

SURVEY: dict[str, Any] = {"at": "09:30", "place": "示例村", "surveyors": ("核查岗甲", "核查岗乙")}


def take_back(counter: Counter, power: Power) -> None:
    counter.people.administrator().do(powers.withdraw_power, unit="SC", power=power, document_no="收回1号")


def refused(counter: Counter, asked: Verb[Any, Any], power: Power, **wishes: Any) -> None:
    """The attempt is refused by the power, and kept."""
    with pytest.raises(NotAllowed) as said:
        counter.desk().do(asked, **wishes)
    assert said.value.code == "people.power_not_granted"
    assert said.value.facts == {"unit": "SC", "power": str(power)}
    last = counter.hall.db.row("SELECT verb, outcome FROM act ORDER BY id DESC LIMIT 1")
    assert last == (asked.code, journal.REFUSED)


def card(counter: Counter, case: str) -> reading.CaseCard:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def test_b39_without_the_first_review_a_window_neither_accepts_nor_refuses_nor_tells(counter: Counter) -> None:
    case = counter.receive(places=(1,)).case
    accepted = counter.accepted(who=1)
    take_back(counter, Power.PRECHECK)
    for asked, wishes in (
        (intake_verbs.accept, {"case": case}),
        (intake_verbs.supplement_notice, {"case": case}),
        (intake_verbs.not_accepted, {"case": case, "reason_code": "NOT_REQUIRED", "reason": REASON}),
        (intake_verbs.take_in, {"intake": counter.intake(FREE, who=2)}),
        (on_the_spot_verbs.handle_immediate, {"intake": counter.intake(FREE_SPOT, who=2)}),
        (decision_verbs.return_, {"case": accepted, "reason_code": "OTHER", "reason": REASON, "basis": "某办法"}),
        (notice_verbs.one_time_notice, {"item": counter.item(FREE), "missing": (MissingPaper(2, "身份证"),)}),
    ):
        refused(counter, asked, Power.PRECHECK, **wishes)
    assert counter.state(case) == State.RECEIVED
    assert counter.hall.db.value('SELECT count(*) FROM "case"') == 2


def test_the_department_itself_returns_what_its_window_may_not(counter: Counter) -> None:
    case = counter.accepted()
    take_back(counter, Power.PRECHECK)
    wishes: dict[str, Any] = {"case": case, "reason_code": "OTHER", "reason": REASON, "basis": "某办法"}
    counter.back_office().do(decision_verbs.return_, **wishes)
    assert counter.state(case) == State.RETURNED


def test_reception_passes_on_the_list_without_any_power(counter: Counter) -> None:
    take_back(counter, Power.PRECHECK)
    guide = counter.hall.office("R1", StationKind.RECEPTION, staff=counter.people.clerk_2, roles=(Role.GUIDE,))
    missing = (MissingPaper(2, "身份证"),)
    assert guide.do(notice_verbs.one_time_notice, item=counter.item(FREE), missing=missing).value.number


def test_b39_without_the_power_to_fix_fees_no_notice_is_printed(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office().do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    take_back(counter, Power.FEE_DETERMINE)
    refused(counter, result_verbs.assess_fee, Power.FEE_DETERMINE, case=case, lines=counter.fee(PAID))


def test_b39_without_the_power_to_survey_the_reviewer_arranges_it(counter: Counter) -> None:
    case = counter.accepted()
    take_back(counter, Power.SURVEY_ORGANISE)
    refused(counter, survey_verbs.survey, Power.SURVEY_ORGANISE, case=case, day=counter.today, **SURVEY)
    reviewer = counter.back_office(counter.reviewer, Role.REVIEWER)
    reviewer.do(survey_verbs.survey, case=case, day=counter.today, **SURVEY)
    assert counter.state(case) == State.SURVEY


def test_b39_without_the_power_to_issue_nothing_is_made_or_handed_over(counter: Counter) -> None:
    first, second = counter.accepted(), counter.accepted(who=1)
    for case in (first, second):
        counter.back_office().do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    counter.desk().do(result_verbs.issue, case=second)
    take_back(counter, Power.ISSUE)
    refused(counter, result_verbs.issue, Power.ISSUE, case=first)
    refused(counter, result_verbs.deliver, Power.ISSUE, case=second, collector=HIMSELF)


def test_a_page_is_told_which_power_a_step_lacks(counter: Counter) -> None:
    case = counter.accepted()
    take_back(counter, Power.SURVEY_ORGANISE)
    found = card(counter, case)
    assert found.lacking == {Power.SURVEY_ORGANISE}
    assert offer.offered(found, "survey") == offer.Offered("people.power_not_granted", "SURVEY_ORGANISE")
    assert offer.offered(found, "survey", roles=frozenset({Role.REVIEWER})) == offer.OFFERED
    assert offer.offered(found, "issue") == offer.Offered("cases.state")
    assert offer.offered(found, "return_") == offer.OFFERED
    shown = offer.offer(counter.hall.db, counter.item(FREE), site="H1", now=counter.hall.clock())
    assert shown is not None and shown.lacking == {Power.SURVEY_ORGANISE}


def test_powers_are_asked_of_windows_alone() -> None:
    assert all(WINDOW in row.roles for row in STEPS if row.power is not None)
    assert {row.power for row in STEPS if row.power} == set(Power) - {Power.EXPEDITE}
