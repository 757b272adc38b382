"""Behaviour 40 and days.md 25: a change of the catalogue never touches a case, and says whom it hits beforehand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from models.cases import reading
from models.cases.archive_verbs import archive
from models.cases.catalogue_hits import Hits, changes_with_hits, hits_of_items
from models.cases.clock_verbs import extend, resume
from models.cases.decision_verbs import decide, return_, review, withdraw
from models.cases.forms import HIMSELF
from models.cases.guide_papers import guide_of_case, print_case_guide, print_guide
from models.cases.intake_verbs import accept, not_accepted, supplement_notice
from models.cases.result_verbs import assess_fee, deliver, issue
from models.cases.rules import Decision, State
from models.cases.survey_verbs import survey
from models.catalogue.changes import What
from models.catalogue.guide_verbs import write_guide
from models.catalogue.rules import GuideTexts, Item, Material
from models.catalogue.verbs import bring_in
from models.office.actors import Role
from models.office.sheets.catalogue import ServiceGuide
from models.office.sheets.stored import from_json
from models.prints.reading import jobs_of, stored_sheet
from models.prints.verbs import printed, send
from tests.models.cases.counter import CATALOGUE, FEE, FREE, PAID, REASON, Counter
from tests.models.catalogue.samples import items

LATER = date(2027, 1, 4)
BECAUSE = {"reason_code": "OTHER", "reason": REASON}
Step = Callable[[Counter, str], object]


def _review(counter: Counter, case: str) -> None:
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件")


def _grant(counter: Counter, case: str) -> None:
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)


def _refuse(counter: Counter, case: str) -> None:
    counter.back_office().do(decide, case=case, decision=Decision.REFUSE, reason_code="OTHER", reason=REASON)


def _paid(counter: Counter, case: str) -> None:
    counter.pay(counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value)


def _accept(counter: Counter, case: str) -> None:
    counter.desk().do(accept, case=case)


def _issue(counter: Counter, case: str) -> None:
    counter.desk().do(issue, case=case, shelf="1柜")


def _deliver(counter: Counter, case: str) -> None:
    counter.desk().do(deliver, case=case, collector=HIMSELF)


def _return(counter: Counter, case: str) -> None:
    counter.back_office().do(return_, case=case, basis="有关规定", **BECAUSE)


def _survey(counter: Counter, case: str) -> None:
    counter.desk().do(
        survey, case=case, day=counter.today, at="09:00", place="经营场所", surveyors=("示例乙", "示例丙")
    )  # fmt: skip


ROADS: dict[State, tuple[Step, ...]] = {
    State.RECEIVED: (),
    State.SUPPLEMENT_WAIT: (lambda counter, case: counter.desk().do(supplement_notice, case=case),),
    State.NOT_ACCEPTED: (lambda counter, case: counter.desk().do(not_accepted, case=case, **BECAUSE),),
    State.ACCEPTED: (_accept,),
    State.REVIEW: (_accept, _review),
    State.SURVEY: (_accept, _survey),
    State.SUSPENDED: (_accept, _review, lambda counter, case: counter.suspended(case)),
    State.WITHDRAWN: (_accept, lambda counter, case: counter.desk().do(withdraw, case=case, **BECAUSE)),
    State.RETURNED: (_accept, _return),
    State.DECIDED_REFUSE: (_accept, _refuse),
    State.DECIDED_GRANT: (_accept, _grant),
    State.ISSUED: (_accept, _grant, _paid, _issue),
    State.CLOSED: (_accept, _grant, _paid, _issue, _deliver),
    State.ARCHIVED: (
        _accept, _grant, _paid, _issue, _deliver,
        lambda counter, case: counter.desk().do(archive, case=case, box="1"),
    ),
}  # fmt: skip


def at_every_state(counter: Counter) -> dict[State, str]:
    """A case of the item with a fee at each state that lasts."""
    cases = {}
    for state, road in ROADS.items():
        places = (1,) if state is State.SUPPLEMENT_WAIT else (1, 2)
        case = counter.receive(PAID, places=places).case
        for step in road:
            step(counter, case)
        assert counter.state(case) == state
        cases[state] = case
    return cases


def brought(counter: Counter, *changed: Item, on: date) -> None:
    counter.people.administrator().do(bring_in, items=changed, on=on, source="f" * 64)


def _dearer(counter: Counter) -> tuple[Item, ...]:
    return tuple(
        replace(each, promised_days=4, materials=(*each.materials, Material("照片二")),
                fees=(replace(FEE, amount_fen=FEE.amount_fen * 2),))
        if each.code == PAID else each
        for each in CATALOGUE
    )  # fmt: skip


def _all_cards(counter: Counter, cases: dict[State, str]) -> dict[State, object]:
    return {state: reading.card(counter.hall.db, case, today=counter.today) for state, case in cases.items()}


@settings(
    max_examples=8, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)  # fmt: skip
@given(new=items())
def test_b40_whatever_a_catalogue_changes_no_case_of_any_state_changes(counter: Counter, new: Item) -> None:
    db = counter.hall.db
    if not db.value('SELECT count(*) FROM "case"'):
        at_every_state(counter)
    cases = {State(state): case for case, state in db.rows('SELECT "id", "state" FROM "case"')}
    before = _all_cards(counter, cases)
    rest = tuple(each for each in CATALOGUE if each.code != PAID)
    steps = tuple(replace(step, unit="") for step in new.steps)
    brought(counter, *rest, replace(new, code=PAID, unit=CATALOGUE[0].unit, steps=steps, fees=(FEE,)), on=counter.today)
    assert len(cases) == len(ROADS)
    assert _all_cards(counter, cases) == before


def test_b40_a_changed_price_leaves_every_notice_and_rules_what_is_assessed_from_its_day_on(counter: Counter) -> None:
    cases = at_every_state(counter)
    before = _all_cards(counter, cases)
    brought(counter, *_dearer(counter), on=counter.today)
    assert _all_cards(counter, cases) == before
    counter.desk().do(assess_fee, case=cases[State.DECIDED_GRANT], lines=counter.fee(PAID))
    totals = dict(counter.hall.db.rows('SELECT "account", "total_fen" FROM "notice"'))
    assert totals[cases[State.ISSUED]] == totals[cases[State.ARCHIVED]] == FEE.amount_fen
    assert totals[cases[State.DECIDED_GRANT]] == FEE.amount_fen * 2


def test_b40_cases_of_an_item_that_is_gone_go_on_to_their_end(counter: Counter) -> None:
    cases = at_every_state(counter)
    brought(counter, *(each for each in CATALOGUE if each.code != PAID), on=counter.today + timedelta(days=1))
    counter.hall.clock.set(counter.today + timedelta(days=1))
    _accept(counter, cases[State.RECEIVED])
    counter.back_office().do(extend, case=cases[State.RECEIVED], days=2, reason=REASON)
    counter.back_office().do(resume, case=cases[State.SUSPENDED], result="结论已出")
    _grant(counter, cases[State.REVIEW])
    _deliver(counter, cases[State.ISSUED])
    assert counter.state(cases[State.RECEIVED]) == State.ACCEPTED
    assert counter.state(cases[State.ISSUED]) == State.CLOSED


def test_day_25_a_change_says_beforehand_whom_it_hits(counter: Counter) -> None:
    db, on = counter.hall.db, counter.today + timedelta(days=20)
    first = counter.accepted(PAID)
    counter.accepted(PAID, who=1)
    counter.accepted(FREE, who=2)
    _grant(counter, first)
    counter.desk().do(assess_fee, case=first, lines=counter.fee(PAID))
    job = counter.desk().do(print_guide, item=counter.item(PAID)).value
    counter.desk().do(send, job=job, printer="A4")
    counter.desk().do(printed, job=job, bytes_hash="")
    brought(counter, *_dearer(counter), on=on)
    found = {each.change.what: each.hits for each in changes_with_hits(db, counter.today, on)}
    assert found == {
        What.VERSION: Hits(open_cases=2, printed=1),
        What.STANDARD_BEGINS: Hits(unassessed=1, printed=1),
        What.STANDARD_ENDS: Hits(unassessed=1, unpaid=1, printed=1),
    }
    item = counter.item(PAID)
    assert hits_of_items(db, [item], on)[item] == Hits(2, 1, 1, 1)
    assert changes_with_hits(db, counter.today, on, item=counter.item(FREE)) == ()


def test_a_guide_printed_after_a_change_is_not_hit_by_it(counter: Counter) -> None:
    brought(counter, *_dearer(counter), on=counter.today)
    job = counter.desk().do(print_guide, item=counter.item(PAID)).value
    counter.desk().do(send, job=job, printer="A4")
    counter.desk().do(printed, job=job, bytes_hash="")
    found = changes_with_hits(counter.hall.db, counter.today, counter.today)
    assert found and not any(each.hits.printed for each in found)


def test_b40_a_case_keeps_the_guide_it_was_received_under(counter: Counter) -> None:
    db, admin, item = counter.hall.db, counter.people.administrator(), counter.item(PAID)
    old, new = GuideTexts(conditions="旧条件"), GuideTexts(conditions="新条件")
    admin.do(write_guide, item=item, texts=old, on=counter.today)
    case = counter.accepted(PAID)
    counter.hall.clock.pass_(minutes=1)
    admin.do(write_guide, item=item, texts=new, on=counter.today)
    brought(counter, *_dearer(counter), on=counter.today)
    kept = guide_of_case(db, case)
    assert kept is not None
    assert (kept.guide.texts, kept.row.promised_days, len(kept.materials)) == (old, 5, 3)
    counter.desk().do(print_case_guide, case=case)
    counter.desk().do(print_guide, item=item)
    said = [_sheet(counter, job.id) for job in jobs_of(db, "service_item", item)]
    assert {(sheet.conditions, sheet.version, sheet.edition) for sheet in said} == {("旧条件", 1, 1), ("新条件", 2, 2)}


def _sheet(counter: Counter, job: str) -> ServiceGuide:
    stored = stored_sheet(counter.hall.db, job)
    assert stored is not None
    sheet = from_json(stored[0], stored[1])
    assert isinstance(sheet, ServiceGuide)
    return sheet


@pytest.mark.parametrize("state", [State.RECEIVED, State.ACCEPTED])
def test_the_guide_of_a_case_is_of_its_own_version_only(counter: Counter, state: State) -> None:
    case = counter.receive(PAID).case
    for step in ROADS[state]:
        step(counter, case)
    brought(counter, *_dearer(counter), on=LATER)
    counter.hall.clock.set(LATER)
    kept = guide_of_case(counter.hall.db, case)
    assert kept is not None and kept.row.number == 1
    assert guide_of_case(counter.hall.db, "0" * 32) is None
