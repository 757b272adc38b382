"""Finding a case, seeing what is due and why that day, and what the public may see."""

from dataclasses import replace
from datetime import date, time

import pytest

from models.cases import lists, reading
from models.cases.decision_verbs import decide
from models.cases.forms import ApplicantKind
from models.cases.intake_verbs import receive, take_in
from models.cases.papers_verbs import explain_due
from models.cases.result_verbs import assess_fee, issue
from models.cases.rules import Clock, Decision, Holder, Next, State
from models.deadlines.explain import Why
from models.deadlines.lights import Light
from models.office.sheets.cases import DueExplanation
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, IDS, PAID, Counter, body
from tests.models.cases.papers import paper


def found(counter: Counter, typed: str) -> list[str]:
    return [row.short_number for row in lists.search_cases(counter.hall.db, typed, today=counter.today)]


def test_day_11_a_case_is_found_by_everything_that_people_say(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    notice = counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value
    counter.pay(notice)
    (certificate,) = counter.desk().do(issue, case=case).value
    number = counter.hall.db.value('SELECT "number" FROM "certificate" WHERE "id" = ?', (certificate,))
    notice_no = counter.hall.db.value('SELECT "number" FROM "notice"')
    for typed in (
        "430521012026112400018", "1124-0001", "1124-1", "11240001", "0001", "1", "示例甲", "示例", "shilijia", "SLJ",
        "4562", "5678", IDS[0], "13812345678", number, "政准字〔2026〕第", notice_no,
    ):  # fmt: skip
        assert found(counter, typed) == ["1124-0001"], typed
    for typed in ("", "   ", "示例乙", "9999", IDS[1], "许可"):
        assert found(counter, typed) == [], typed


def test_day_11_the_newest_of_many_stands_first_and_names_are_masked(counter: Counter) -> None:
    for minute in range(3):
        counter.hall.clock.set(DAY, time(9, minute))
        counter.accepted(who=0)
    rows = lists.search_cases(counter.hall.db, "slj", today=DAY, limit=2)
    assert [row.short_number for row in rows] == ["1124-0003", "1124-0002"]
    assert rows[0].name == "示*甲"


def test_a_changed_name_finds_the_old_cases_too(counter: Counter) -> None:
    counter.accepted()
    counter.hall.clock.pass_(minutes=1)
    counter.desk().do(take_in, intake=counter.intake(FREE, name="示例庚"))
    assert found(counter, "示例庚") == ["1124-0002", "1124-0001"]
    assert found(counter, "示例甲") == []


def test_the_name_of_a_body_is_not_masked(counter: Counter) -> None:
    intake = counter.intake("SC-008")
    counter.desk().do(receive, intake=replace(intake, applicant=body()))
    (row,) = lists.search_cases(counter.hall.db, "sl", today=DAY)
    assert row.name == "示例县示例商行"
    assert body().kind is ApplicantKind.LEGAL


def test_day_11_the_card_says_who_holds_it_since_when_what_is_next_and_both_dates(counter: Counter) -> None:
    case = counter.accepted()
    card = reading.card(counter.hall.db, case, today=DAY)
    assert card is not None and card.promise is not None and card.law is not None
    assert (card.holder, card.coming, card.case.since) == (Holder.BACK_OFFICE, Next.REVIEW, counter.hall.clock())
    assert (card.promise.due, card.promise.light, card.law.due) == (date(2026, 12, 1), Light.GREEN, date(2026, 12, 22))
    assert (card.case.window_number, card.case.staff_name) == (1, "一号窗口人员")
    assert [(one.name, one.present) for one in card.materials] == [("申请书", True), ("身份证", True), ("照片", False)]
    assert [one.paper for one in card.prints] == ["acceptance"]
    assert "decide" in card.may and "issue" not in card.may
    assert reading.card(counter.hall.db, "no-such-case", today=DAY) is None
    assert reading.case_id(counter.hall.db, " 430521012026112400018 ") == case


@pytest.mark.parametrize(
    ("day", "light", "left", "late"),
    [
        (date(2026, 11, 24), Light.GREEN, 5, 0),
        (date(2026, 11, 29), Light.GREEN, 2, 0),
        (date(2026, 11, 30), Light.YELLOW, 1, 0),
        (date(2026, 12, 1), Light.RED, 0, 0),
        (date(2026, 12, 3), Light.RED, 0, 2),
    ],
)
def test_the_light_of_a_case_changes_as_its_days_go(
    counter: Counter, day: date, light: Light, left: int, late: int
) -> None:
    counter.accepted()
    counter.hall.clock.set(day)
    (row,) = lists.due_list(counter.hall.db, today=day)
    assert (row.light, row.left, row.late, row.due) == (light, left, late, date(2026, 12, 1))


def test_the_most_urgent_stands_first_by_window_and_by_unit(counter: Counter) -> None:
    promised = counter.accepted()
    on_the_spot = counter.accepted(FREE_SPOT, who=1)
    elsewhere = counter.desk(station="W2").do(receive, intake=counter.intake(FREE, who=2)).value.case
    counter.accepted(FREE, who=3)
    mine = lists.due_list(counter.hall.db, today=DAY, window=counter.people.desk_1)
    assert [row.id for row in mine][:2] == [on_the_spot, promised]
    all_of_unit = lists.due_list(counter.hall.db, today=DAY, unit="SC")
    assert {row.id for row in all_of_unit} >= {on_the_spot, promised, elsewhere}
    assert lists.due_list(counter.hall.db, today=DAY, unit="GA") == ()
    counts = lists.light_counts(all_of_unit)
    assert (counts[Light.RED], counts[Light.GREEN], counts[Light.GREY]) == (1, 3, 0)
    assert [row.runs for row in all_of_unit if row.id == elsewhere] == [Clock.NOTICE]


def test_what_is_past_its_promise_is_named(counter: Counter) -> None:
    case = counter.accepted()
    assert lists.overdue(counter.hall.db, today=date(2026, 12, 1)) == ()
    (late,) = lists.overdue(counter.hall.db, today=date(2026, 12, 2))
    assert (late.id, late.late, late.name) == (case, 1, "示*甲")


def test_b37_the_due_day_explains_itself_and_does_not_move_when_the_case_is_opened(counter: Counter) -> None:
    case = counter.accepted()
    before = counter.hall.db.row('SELECT "due", "promise_day" FROM "derived_due"')
    days = reading.explanation(counter.hall.db, case, today=DAY)
    counter.hall.clock.set(date(2026, 11, 27))
    for _ in range(3):
        reading.card(counter.hall.db, case, today=counter.today)
        assert reading.explanation(counter.hall.db, case, today=counter.today) == days
    assert counter.hall.db.row('SELECT "due", "promise_day" FROM "derived_due"') == before
    assert [(day.day.day, day.why) for day in days] == [
        (24, Why.START), (25, Why.COUNTED), (26, Why.COUNTED), (27, Why.COUNTED), (28, Why.WEEKEND),
        (29, Why.WEEKEND), (30, Why.COUNTED), (1, Why.COUNTED),
    ]  # fmt: skip


@pytest.mark.parametrize(("law", "which", "due"), [(False, "PROMISE", "2026-12-01"), (True, "LEGAL", "2026-12-22")])
def test_b37_the_explanation_prints(counter: Counter, law: bool, which: str, due: str) -> None:
    case = counter.accepted()
    counter.desk().do(explain_due, case=case, law=law)
    sheet = paper(counter, case, DueExplanation)
    assert (sheet.clock, sheet.limit.due, sheet.started_on, sheet.days[-1].day) == (which, due, "2026-11-24", due)
    assert sheet.days[-1].ordinal == sheet.limit.days


def test_day_10_the_scan_of_a_notice_shows_state_and_next_step_with_the_name_masked(counter: Counter) -> None:
    case = counter.accepted()
    number = counter.hall.db.value('SELECT "number" FROM "case" WHERE "id" = ?', (case,))
    status = reading.public_status(counter.hall.db, number, today=DAY)
    assert status is not None
    assert (status.name, status.shown, status.coming, status.promise) == (
        "示*甲", State.ACCEPTED, Next.REVIEW, date(2026, 12, 1),
    )  # fmt: skip
    assert reading.public_status(counter.hall.db, "430521012026112400026", today=DAY) is None
