"""A change of the calendar says whom it hits, writes every moved day down, and leaves what was printed (days.md 25)."""

from datetime import date

import pytest

from models.calendar import verbs as calendar
from models.calendar.rules import Rest, WorkedWeekend, YearNotice
from models.cases import due_moves, lists, reading
from models.cases.due_moves import MoveRow
from models.cases.move_verbs import tell_moved
from models.cases.printed_days import MovedClock, bound_days, days_on_paper
from models.office.office import Office
from models.office.refusal import Refused
from models.office.verify import verify
from models.prints import verbs as prints
from tests.fakes import Hall
from tests.models.cases.counter import FREE, Counter, counter

FRIDAY = date(2026, 11, 27)
NEW_YEAR = YearNotice(
    2027,
    (Rest("元旦", date(2027, 1, 1), date(2027, 1, 3)),),
    (WorkedWeekend(date(2027, 1, 9), "元旦"),),
    "示例发〔2026〕1号",
)


@pytest.fixture
def hall(either_hall: Hall) -> Counter:
    return counter(either_hall)


def closed(hall: Counter, day: date = FRIDAY) -> None:
    admin(hall).do(calendar.override_day, day=day, is_workday=False, name="防汛", document_no="政办函〔2026〕9号")


def admin(hall: Counter) -> Office:
    return hall.people.administrator()


def printed(hall: Counter, case: str) -> None:
    """Every paper of the case came out."""
    desk = hall.desk()
    for (job,) in hall.hall.db.rows('SELECT "id" FROM "print_job" WHERE "about_id" = ?', (case,)):
        desk.do(prints.send, job=job, printer="P1")
        desk.do(prints.printed, job=job, bytes_hash="")


def days(rows: tuple[MoveRow, ...]) -> list[tuple[str, str, str]]:
    return [(str(row.clock), str(row.day_from), str(row.day_to)) for row in rows]


def test_day_25_a_change_is_previewed_and_writes_nothing(hall: Counter) -> None:
    case = hall.accepted(FREE)
    found = due_moves.moves_by_day(hall.hall.db, FRIDAY, False)
    assert {row.case for row in found} == {case}
    assert found[0].name != "示例甲"
    assert due_moves.moved(hall.hall.db) == ()


def test_day_25_a_closure_moves_the_open_cases_and_each_has_its_line(hall: Counter) -> None:
    case = hall.accepted("SC-002")
    expected = due_moves.moves_by_day(hall.hall.db, FRIDAY, False)
    assert days(expected) == [
        ("PROMISE", "2026-12-01", "2026-12-02"), ("LEGAL", "2026-12-22", "2026-12-23"),
    ]  # fmt: skip
    closed(hall)
    rows = due_moves.moved_of(hall.hall.db, case)
    assert sorted(days(rows)) == sorted(days(expected))
    assert {(row.cause, row.about, row.told_at) for row in rows} == {("OVERRIDE", "2026-11-27", None)}
    assert verify(hall.hall.db).findings == []


def test_day_25_withdrawing_a_closure_moves_the_days_back_with_a_line(hall: Counter) -> None:
    case = hall.accepted("SC-002")
    closed(hall)
    before = due_moves.moves_by_day(hall.hall.db, FRIDAY, None)
    assert all(row.earlier for row in before)
    admin(hall).do(calendar.withdraw_override, day=FRIDAY, reason="汛情解除")
    rows = due_moves.moved_of(hall.hall.db, case)
    assert len(rows) == 4
    assert {row.cause for row in rows} == {"OVERRIDE", "WITHDRAW"}


def test_day_25_the_printed_date_binds_where_it_is_earlier(hall: Counter) -> None:
    case = hall.accepted("SC-002")
    assert bound_days(hall.hall.db, [case]) == {}
    printed(hall, case)
    closed(hall)
    row = next(row for row in due_moves.moved_of(hall.hall.db, case) if row.clock is MovedClock.PROMISE)
    assert (row.printed, row.binding) == (date(2026, 12, 1), date(2026, 12, 1))
    bound = bound_days(hall.hall.db, [case])
    assert bound == {case: {MovedClock.PROMISE: date(2026, 12, 1), MovedClock.LEGAL: date(2026, 12, 22)}}
    closed(hall, date(2026, 11, 30))
    assert bound_days(hall.hall.db, [case]) == bound


def test_day_25_without_a_printed_paper_the_new_day_holds(hall: Counter) -> None:
    case = hall.accepted("SC-002")
    closed(hall)
    assert {row.printed for row in due_moves.moved_of(hall.hall.db, case)} == {None}
    assert bound_days(hall.hall.db, [case]) == {}


def test_a_year_that_arrives_recomputes_what_was_provisional(hall: Counter) -> None:
    hall.hall.clock.set(date(2026, 12, 30))
    case = hall.accepted("SC-002")
    expected = due_moves.moves_by_notice(hall.hall.db, NEW_YEAR)
    admin(hall).do(calendar.publish_year, notice=NEW_YEAR)
    rows = due_moves.moved_of(hall.hall.db, case)
    assert sorted(days(rows)) == sorted(days(expected))
    assert {row.about for row in rows} <= {"2027"}


def test_a_closed_case_and_another_day_do_not_move(hall: Counter) -> None:
    hall.accepted("SC-002")
    closed(hall, date(2026, 11, 28))  # a Saturday
    assert due_moves.moved(hall.hall.db) == ()


def test_day_25_told_is_ticked_with_who_and_when(hall: Counter) -> None:
    hall.accepted("SC-002")
    closed(hall)
    rows = due_moves.moved(hall.hall.db)
    assert due_moves.untold(hall.hall.db) == len(rows) == 2
    window = hall.desk()
    assert window.do(tell_moved, moves=(rows[0].id,)).value == 1
    assert window.do(tell_moved, moves=tuple(row.id for row in rows)).value == 1
    told = due_moves.moved(hall.hall.db)
    assert due_moves.untold(hall.hall.db) == 0
    assert all(row.told_at and row.told_by for row in told)
    with pytest.raises(Refused, match=r"cases\.told_how"):
        window.do(tell_moved, moves=(rows[0].id,), how="PIGEON")


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (
            {"promise": {"due": "2026-12-01"}, "legal": {"due": "2026-12-22"}},
            {"PROMISE": "2026-12-01", "LEGAL": "2026-12-22"},
        ),
        ({"notice_due": "2026-12-01"}, {"NOTICE": "2026-12-01"}),
        ({"due_before": "2026-12-01", "due_now": "2026-12-15"}, {"LEGAL": "2026-12-15"}),
        ({"clock": "PROMISE", "limit": {"due": "2026-12-01"}}, {"PROMISE": "2026-12-01"}),
        ({"promise": {"due": ""}}, {}),
    ],
)
def test_the_days_that_a_paper_gives_are_read_from_its_sheet(
    sheet: dict[str, object], expected: dict[str, str]
) -> None:
    assert days_on_paper(sheet) == expected


def test_day_25_card_list_and_explanation_show_the_printed_day(hall: Counter) -> None:
    case = hall.accepted("SC-002")
    printed(hall, case)
    closed(hall)
    db, today = hall.hall.db, hall.today
    shown = reading.card(db, case, today=today)
    assert shown is not None and shown.promise is not None and shown.law is not None
    assert (shown.promise.due, shown.law.due) == (date(2026, 12, 1), date(2026, 12, 22))
    assert [row.due for row in lists.due_list(db, today=today)] == [date(2026, 12, 1)]
    last = reading.explanation(db, case, today=today)[-1]
    assert (last.day, last.printed) == (date(2026, 12, 1), True)
    assert verify(db).findings == []
