"""days.md 8, papers kept: what waits for supplements, until when, and what became of it."""

from datetime import date

import pytest

from models.cases import reading, waiting
from models.cases.decision_verbs import withdraw
from models.cases.forms import Tick
from models.cases.intake_verbs import bring_materials, supplement_notice
from models.cases.rules import Clock, State
from models.cases.waiting import Outcome
from models.office.refusal import Refused
from models.office.sheets.cases import OneTimeNotice
from tests.models.cases.counter import DAY, Counter
from tests.models.cases.papers import paper


def told(counter: Counter, who: int = 0, by: date | None = None) -> str:
    case = counter.receive(who=who, places=(1,)).case
    counter.desk().do(supplement_notice, case=case, by=by)
    return case


def test_day_08_what_waits_for_supplements_is_listed_with_its_deadline(counter: Counter) -> None:
    first, second = told(counter), told(counter, 1, date(2026, 11, 27))
    rows = waiting.supplements(counter.hall.db, today=DAY, window=counter.people.desk_1)
    assert [(row.case.id, row.supplement_by, row.outcome) for row in rows] == [
        (second, date(2026, 11, 27), Outcome.WAITING),
        (first, date(2026, 12, 15), Outcome.WAITING),
    ]
    assert rows[0].missing == ("身份证",)
    assert (rows[0].case.runs, rows[0].case.due) == (Clock.STOPPED, None)
    late = waiting.supplements(counter.hall.db, today=date(2026, 11, 28), units=("SC",))
    assert [row.outcome for row in late] == [Outcome.OVERDUE, Outcome.WAITING]
    assert waiting.supplements(counter.hall.db, today=DAY, units=("GA",)) == ()
    notice = reading.card(counter.hall.db, first, today=DAY)
    assert notice is not None
    assert paper(counter, notice.one_time_notices[0].id, OneTimeNotice, "one_time_notice").supplement_by == "2026-12-15"


def test_day_08_the_list_says_what_became_of_it(counter: Counter) -> None:
    brought, withdrawn, waits = told(counter), told(counter, 1), told(counter, 2)
    counter.hall.clock.set(date(2026, 11, 25))
    counter.desk().do(bring_materials, case=brought, ticks=(Tick(2),))
    counter.desk().do(withdraw, case=withdrawn, reason_code="APPLICANT_WISH")
    today = counter.today
    assert [row.case.id for row in waiting.supplements(counter.hall.db, today=today)] == [waits]
    rows = {row.case.id: row for row in waiting.supplements(counter.hall.db, today=today, since=DAY)}
    assert {case: row.outcome for case, row in rows.items()} == {
        brought: Outcome.BROUGHT, withdrawn: Outcome.ENDED, waits: Outcome.WAITING,
    }  # fmt: skip
    assert rows[brought].brought_at == counter.hall.clock()
    assert waiting.supplements(counter.hall.db, today=today, since=today) == tuple(
        row for row in rows.values() if row.case.id == waits
    )


def test_b36_guard_3_a_second_supplement_notice_is_kept_as_the_second(counter: Counter) -> None:
    case = told(counter)
    counter.desk().do(bring_materials, case=case, ticks=(Tick(2),))
    counter.desk().do(supplement_notice, case=case, remark="申请书未签字")
    rows = waiting.supplements(counter.hall.db, today=DAY, since=DAY)
    assert sorted((row.ordinal, row.outcome) for row in rows) == [(1, Outcome.BROUGHT), (2, Outcome.WAITING)]
    assert counter.state(case) == State.SUPPLEMENT_WAIT


def test_a_deadline_does_not_lie_behind(counter: Counter) -> None:
    case = counter.receive(places=(1,)).case
    with pytest.raises(Refused) as refused:
        counter.desk().do(supplement_notice, case=case, by=date(2026, 11, 23))
    assert (refused.value.code, refused.value.field) == ("cases.supplement_day", "by")
