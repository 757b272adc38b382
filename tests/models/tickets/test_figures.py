"""The figures of a day, and what a desk, the board and the supervisor read."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.calendar.verbs import set_hours
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import MINUTE, SECOND
from models.office.refusal import Refused
from models.office.verb import verb
from models.office.verify import verify
from models.people import places
from models.tickets import board, call_verbs, day_verbs, explaining, figures, line_verbs, lines, reading, verbs
from models.tickets.figures import Counts, DayFigures
from models.tickets.records import Ticket
from models.tickets.undo_verbs import undo_last
from tests.models.tickets.queue import Queue


def of_day(queue: Queue, day: date | None = None) -> DayFigures:
    return figures.figures(queue.hall.db, "H1", day or queue.today, queue.clock())


def balanced(counts: Counts) -> bool:
    return counts.issued == counts.served + counts.missed + counts.left + counts.cancelled + counts.open


def test_b26_the_wait_is_frozen_at_the_first_call(queue: Queue) -> None:
    queue.issue()
    queue.clock.pass_(seconds=9 * 60 + 59)
    queue.next()
    queue.pass_by()
    queue.clock.pass_(minutes=30)
    queue.offices[9].do(call_verbs.back_once, ticket=queue.ticket("A001")["id"])
    queue.serve()
    queue.clock.pass_(minutes=4)
    queue.do(1, verbs.finish)
    day = of_day(queue)
    assert day.total.waits.values == (10 * MINUTE,)
    assert day.total.services.values == (4 * MINUTE,)
    assert day.returned == 1


def test_b26_averages_are_computed_on_reading_from_raw_times(queue: Queue) -> None:
    for _ in range(3):
        queue.issue()
    for minutes in (1, 2, 35):
        queue.clock.pass_(minutes=minutes)
        queue.serve()
        queue.do(1, verbs.finish)
    waits = of_day(queue).total.waits
    assert waits.values == (63 * SECOND, 182 * SECOND, 38 * MINUTE + SECOND)
    assert waits.mean == (63 + 182 + 38 * 60 + 1) * SECOND // 3
    assert (waits.percentile(90), waits.over(30 * MINUTE)) == (38 * MINUTE + SECOND, 1)
    columns = [row[1] for row in queue.hall.db.rows('PRAGMA table_info("ticket")')]
    assert not [name for name in columns if "wait" in name or "average" in name]


def test_day_12_closed_hours_of_a_line_leave_the_waiting_figures(queue: Queue) -> None:
    queue.clock.set(queue.today, time(11, 50))
    queue.issue()
    queue.clock.set(queue.today, time(13, 35))
    queue.serve()
    there = reading.at_window(queue.hall.db, queue.windows[1])
    assert there is not None and there.waited == 15 * MINUTE
    assert of_day(queue).total.waits.values == (15 * MINUTE,)
    queue.admin.do(line_verbs.change_line, line=queue.lines["A"], hours=[["09:00", "17:30"]])
    assert of_day(queue).total.waits.values == (105 * MINUTE,)


def test_a_site_may_have_hours_of_its_own(queue: Queue) -> None:
    wish = {"opens_at": "08:00", "lunch_from": "", "lunch_to": "", "closes_at": "16:00"}
    queue.admin.do(set_hours, site="H1", **wish)
    queue.clock.set(queue.today, time(12, 10))
    queue.issue()
    queue.clock.set(queue.today, time(12, 40))
    queue.next()
    assert of_day(queue).total.waits.values == (30 * MINUTE,)
    queue.clock.set(queue.today, time(16, 0))
    with pytest.raises(Refused) as told:
        queue.issue()
    assert told.value.code == "tickets.closed"


def test_b25_parked_time_is_neither_waiting_nor_service(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.clock.pass_(minutes=2)
    ticket = queue.park()
    queue.clock.pass_(minutes=50)
    queue.do(1, verbs.unpark, ticket=ticket)
    queue.clock.pass_(minutes=1)
    queue.do(1, verbs.finish)
    day = of_day(queue)
    assert (day.total.services.values, day.total.waits.values) == ((3 * MINUTE,), (SECOND,))


def test_day_13_an_outage_leaves_the_averages(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.clock.pass_(minutes=2)
    stopped = queue.clock()
    queue.clock.pass_(minutes=50)
    queue.do(1, day_verbs.after_outage, choice="CONTINUE", stopped=stopped)
    queue.do(1, verbs.finish)
    assert of_day(queue).total.services.values == (2 * MINUTE,)


def test_b29_flagged_visits_are_counted_and_left_out_of_the_averages(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    day = queue.today
    queue.clock.set(day + timedelta(days=1), time(8, 0))
    queue.hall.system().do(day_verbs.end_leftovers)
    found = of_day(queue, day)
    assert (found.total.issued, found.total.served, found.flagged) == (1, 1, 1)
    assert (found.total.waits.values, found.total.services.values) == ((), ())
    assert found.total.waits.mean is None


ACTIONS: tuple[Callable[[Queue, int], Any], ...] = (
    lambda q, _: q.issue(),
    lambda q, _: q.issue("B", priority="AGED"),
    lambda q, at: q.next(at),
    lambda q, at: q.next(at),
    lambda q, at: q.do(at, verbs.start),
    lambda q, at: q.do(at, verbs.finish),
    lambda q, at: q.do(at, verbs.finish_and_next),
    lambda q, at: q.pass_by(at),
    lambda q, at: q.park(at),
    lambda q, at: q.do(at, verbs.transfer, to_line=q.lines["B"], with_return=True),
    lambda q, at: q.do(at, verbs.serve_here),
    lambda q, at: q.offices[at].do(undo_last),
    lambda q, at: [q.do(at, verbs.unpark, ticket=t.id) for t in reading.parked(q.hall.db, q.windows[at])[:1]],
    lambda q, at: [q.offices[at].do(verbs.leave, ticket=t.id) for t in reading.waiting(q.hall.db, q.lines["A"])[:1]],
    lambda q, _: [q.offices[9].do(verbs.cancel, ticket=t.id) for t in reading.waiting(q.hall.db, q.lines["B"])[:1]],
    lambda q, _: [
        q.offices[9].do(call_verbs.back_once, ticket=t.id) for t in reading.missed(q.hall.db, "H1", q.today)[:1]
    ],
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(range(len(ACTIONS))), st.sampled_from([1, 2, 3])), min_size=30, max_size=60))
def test_b31_issued_is_served_missed_left_cancelled_and_still_open_always(
    shared_queue: Queue, steps: list[tuple[int, int]]
) -> None:
    queue = shared_queue
    for step, at in [(0, 1), (0, 1), (1, 1), *steps]:
        try:
            ACTIONS[step](queue, at)
        except Refused:
            continue
    day = of_day(queue)
    assert balanced(day.total)
    assert all(balanced(line.counts) for line in day.lines)
    for name in ("issued", "served", "missed", "left", "cancelled", "open"):
        assert getattr(day.total, name) == sum(getattr(line.counts, name) for line in day.lines)
    assert figures.double_calls(queue.hall.db, "H1", queue.today) == ()
    assert figures.duplicate_numbers(queue.hall.db, "H1", queue.today) == ()
    held = 'SELECT count(*) FROM "ticket" WHERE "state" IN (\'CALLED\', \'SERVING\') GROUP BY "window"'
    assert all(row[0] == 1 for row in queue.hall.db.rows(held))
    assert verify(queue.hall.db).findings == []


def test_b31_a_transferred_number_stays_one_of_the_line_that_issued_it(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    queue.do(1, verbs.transfer, to_line=queue.lines["B"])
    queue.serve(3)
    queue.do(3, verbs.finish)
    line_a, line_b = of_day(queue).lines
    assert (line_a.letter, line_a.counts.issued, line_a.counts.served) == ("A", 1, 1)
    assert (line_b.letter, line_b.counts.issued, line_b.counts.served) == ("B", 0, 0)


def test_day_03_a_transfer_is_counted_as_guided_and_the_receiving_call_confirms_it(queue: Queue) -> None:
    for _ in range(2):
        queue.issue()
        queue.serve(1)
        queue.clock.pass_(minutes=1)
        queue.do(1, verbs.transfer, to_line=queue.lines["B"])
    assert (of_day(queue).transferred, of_day(queue).confirmed) == (2, 0)
    queue.next(3)
    assert (of_day(queue).transferred, of_day(queue).confirmed) == (2, 1)
    queue.do(3, verbs.start)
    queue.do(3, verbs.finish)
    assert of_day(queue).confirmed == 1


def test_day_27_the_administrator_reads_every_line_with_its_windows_and_units(queue: Queue) -> None:
    queue.admin.do(places.add_unit, unit="SC", name="市场监管局", site="H1")
    queue.admin.do(line_verbs.assign_line, line=queue.lines["A"], unit="SC")
    queue.admin.do(line_verbs.change_line, line=queue.lines["B"], hours=[["09:00", "12:00"]], quota=30)
    queue.admin.do(line_verbs.end_line, line=queue.lines["B"])
    line_a, line_b = lines.lines(queue.hall.db, "H1", queue.today)
    assert (line_a.letter, line_a.units, line_a.hours) == ("A", ("SC",), ())
    assert set(line_a.windows) == {queue.windows[1], queue.windows[2], queue.windows[3]}
    assert (line_b.hours, line_b.quota, line_b.windows) == ((("09:00", "12:00"),), 30, (queue.windows[3],))
    assert (line_a.in_use(queue.today), line_b.in_use(queue.today)) == (True, False)


def test_a_windows_figures(queue: Queue) -> None:
    for _ in range(3):
        queue.issue()
    queue.serve(1)
    queue.clock.pass_(minutes=3)
    queue.do(1, verbs.finish)
    queue.next(1)
    queue.pass_by(1)
    queue.serve(1)
    queue.clock.pass_(minutes=2)
    queue.do(1, verbs.transfer, to_window=queue.windows[2])
    queue.do(1, day_verbs.pause, reason="BREAK")
    queue.clock.pass_(minutes=10)
    queue.do(1, day_verbs.resume)
    first, second, *_ = of_day(queue).windows
    assert (first.number, first.calls, first.served, first.missed, first.transferred) == (1, 3, 1, 1, 1)
    assert first.services.values == (3 * MINUTE, 2 * MINUTE)
    assert (first.paused_ms, first.open_ms) == (10 * MINUTE, 15 * MINUTE + 43 * SECOND)
    assert (second.calls, second.served, second.paused_ms) == (0, 0, 0)


def test_the_hours_of_a_day(queue: Queue) -> None:
    queue.issue()
    queue.clock.set(queue.today, time(10, 5))
    queue.issue()
    queue.serve()
    queue.do(1, verbs.finish)
    assert [(hour.hour, hour.issued, hour.served) for hour in of_day(queue).hours] == [(9, 1, 0), (10, 1, 1)]


@verb("proof.snatch", roles={Role.ADMIN})
def snatch(act: Act, *, ticket: str, window: str) -> None:
    """What no verb of the queue does: a held visitor moves into another window's hands."""
    row = act.get(Ticket, ticket)
    row.window = window
    act.save(row)


def test_a_double_call_is_read_back_from_the_journal(queue: Queue) -> None:
    made = queue.issue()
    queue.next(1)
    queue.admin.do(snatch, ticket=made.ticket, window=queue.windows[2])
    (found,) = figures.double_calls(queue.hall.db, "H1", queue.today)
    assert (found.text, found.windows) == ("A001", (queue.windows[1], queue.windows[2]))


def test_b14_the_order_is_explained_for_any_ticket(queue: Queue) -> None:
    for priority in ("", "", "", "", "AGED"):
        queue.issue(priority=priority)
    queue.serve(1)
    told = explaining.explain(queue.hall.db, queue.ticket("A003")["id"], queue.clock())
    assert told is not None
    assert (told.state, told.place, told.why) == ("WAITING", 3, "ARRIVAL")
    assert [(place.text, place.why) for place in told.before] == [("A001", "ARRIVAL"), ("A002", "ARRIVAL")]
    called = explaining.explain(queue.hall.db, queue.ticket("VA005")["id"], queue.clock())
    assert called is not None
    assert (called.state, called.place, called.why) == ("SERVING", None, "PRIORITY")
    assert explaining.explain(queue.hall.db, "nobody", queue.clock()) is None


def test_b14_the_explained_order_is_the_order_of_the_calls(queue: Queue) -> None:
    for priority in ("", "AGED", "", "", "AGED", ""):
        queue.issue(priority=priority)
    queue.issue("B")
    told = [
        (place.text, place.why) for place in explaining.window_order(queue.hall.db, queue.windows[3], queue.clock())
    ]
    called = []
    for _ in told:
        text = queue.serve(3)
        called.append((text, queue.ticket(text)["why"]))
        queue.clock.pass_(seconds=1)
        queue.do(3, verbs.finish)
    assert called == told


def test_the_order_of_a_parked_visitor(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    ticket = queue.park()
    told = explaining.explain(queue.hall.db, ticket, queue.clock())
    assert told is not None and (told.state, told.place) == ("PARKED", None)


def test_b23_the_board_shows_the_last_six_calls_with_their_windows(queue: Queue) -> None:
    for _ in range(9):
        queue.issue()
    for _ in range(7):
        queue.serve(1)
        queue.clock.pass_(minutes=1)
        queue.do(1, verbs.finish)
    queue.next(2)
    shown = board.board(queue.hall.db, "H1", queue.clock())
    assert [(call.text, call.window_number) for call in shown.calls] == [
        ("A008", 2), ("A007", 1), ("A006", 1), ("A005", 1), ("A004", 1), ("A003", 1),
    ]  # fmt: skip
    line = shown.lines[0]
    assert (line.letter, line.waiting, line.minutes, line.staffed, line.open) == ("A", 1, 1, True, True)


def test_b23_a_repeated_read_does_not_announce_again_and_a_recall_does(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.next(2)
    queue.next(1)
    nothing = (0, "", 0)
    first = board.announcements(queue.hall.db, "H1", queue.today, nothing)
    assert [(call.text, call.window_number, call.calls) for call in first] == [("A001", 2, 1), ("A002", 1, 1)]
    assert board.announcements(queue.hall.db, "H1", queue.today, first[-1].mark) == ()
    queue.clock.pass_(seconds=20)
    queue.do(2, call_verbs.recall)
    (again,) = board.announcements(queue.hall.db, "H1", queue.today, first[-1].mark)
    assert (again.text, again.calls) == ("A001", 2)


def test_b57_the_board_has_numbers_and_no_names(queue: Queue) -> None:
    queue.issue(id_number="110105194912310021")
    queue.next()
    assert "110105" not in repr(board.board(queue.hall.db, "H1", queue.clock()))
    assert set(board.Call.__slots__) & {"name", "person", "person_key", "staff"} == set()


def test_a_desk_reads_its_lines(queue: Queue) -> None:
    for _ in range(2):
        queue.issue()
    queue.clock.pass_(minutes=18)
    (line,) = reading.lines_of(queue.hall.db, queue.windows[1], queue.clock())
    assert (line.letter, line.waiting, line.longest) == ("A", 2, 18 * MINUTE + 2 * SECOND)
    assert [line.letter for line in reading.lines_of(queue.hall.db, queue.windows[3], queue.clock())] == ["A", "B"]
    assert [row.text for row in reading.waiting(queue.hall.db, queue.lines["A"])] == ["A001", "A002"]


def test_a_slip_or_a_typed_number_finds_its_ticket(queue: Queue) -> None:
    queue.issue()
    day = queue.today
    queue.clock.set(day + timedelta(days=1))
    queue.issue()
    for text, expected in (("a1", queue.today), ("T261124A001", day), ("T261125A001", queue.today)):
        found = reading.by_number(queue.hall.db, "H1", queue.today, text)
        assert found is not None and found.day == expected
    assert reading.by_number(queue.hall.db, "H1", queue.today, "A077") is None
    assert reading.by_number(queue.hall.db, "H1", queue.today, "王某") is None


def test_the_missed_who_may_come_back_are_listed(queue: Queue) -> None:
    for _ in range(2):
        queue.issue()
        queue.next()
        queue.pass_by()
    queue.offices[9].do(call_verbs.back_once, ticket=queue.ticket("A001")["id"])
    assert [row.text for row in reading.missed(queue.hall.db, "H1", queue.today)] == ["A002"]
    queue.next()
    queue.pass_by()
    assert [row.text for row in reading.missed(queue.hall.db, "H1", queue.today)] == ["A002"]
    assert [row.text for row in reading.last_issued(queue.hall.db, "H1", queue.today, 1)] == ["A002"]


def test_the_supervisor_sees_each_window_and_the_calls_out_of_order(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    queue.do(1, call_verbs.call_number, number="A002", reason="产妇, 已问")
    queue.do(2, day_verbs.pause, reason="DEVICE")
    first, second, *_ = board.windows_now(queue.hall.db, "H1", queue.today)
    assert (first.text, first.state, first.staff_name, first.paused) == ("A002", "CALLED", "窗口人员1", "")
    assert (second.text, second.paused) == ("", "DEVICE")
    (call,) = board.out_of_order(queue.hall.db, "H1", queue.today)
    assert (call.text, call.reason, call.staff) == ("A002", "产妇, 已问", queue.staff[1])


def test_the_kiosk_finds_the_line_of_a_units_items(queue: Queue) -> None:
    queue.admin.do(places.add_unit, unit="SC", name="市场监管局", site="H1")
    queue.admin.do(line_verbs.assign_line, line=queue.lines["A"], unit="SC")
    assert board.lines_of_unit(queue.hall.db, "SC", queue.today) == (queue.lines["A"],)
    assert board.units_of_line(queue.hall.db, queue.lines["A"], queue.today) == ("SC",)
