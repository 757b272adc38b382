"""`python -m bench.lights`: the due list of a desk with 200 open promised cases, read, judged and shown anew.

The claim: it is done within one frame, 16 ms of work; as a ratio, at most 6 × the bare query that finds the same rows.
Work is the processor's time of the thread: what other programs take meanwhile is not the list's. Painting is the
toolkit's, and only of what is in sight.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.measure import Claim, leave, median_us, report
from models.cases import intake_verbs
from models.cases.lists import due_list
from models.cases.rows import BY_DUE, COLUMNS, IN_ORDER, CaseRow
from models.catalogue.rules import FeeTiming, Kind, Location
from models.demo import matters
from models.demo.hall import DemoHall, found_demo_hall
from models.demo.plan import Visit, Way
from models.office import schema
from models.office.actors import Actor, Role
from models.office.actors import Kind as ActorKind
from models.office.database import Database, open_database
from models.office.instants import HOUR, Instant, civil_day, machine_clock
from models.office.office import Office
from models.office.settings import read_settings

CASES = 200
OVER_DAYS = 60
"""They were taken in over as many days, so that every light is there."""
FRAME_MS = 16.0
LIMIT = 6.0
ROUNDS = 200


class _Clock:
    """A clock that the bench turns back to take the cases in, and then lets stand."""

    def __init__(self) -> None:
        self.now = machine_clock()

    def __call__(self) -> Instant:
        return self.now


def fill(db: Database) -> str:
    """A hall with CASES open promised cases at one window; the window's id."""
    clock = _Clock()
    today = clock.now
    clock.now = Instant(today - OVER_DAYS * 24 * HOUR)
    hall = found_demo_hall(db, clock)
    window = hall.windows[1]
    desk = Office(
        db, hall.stations["W1"], Actor(ActorKind.STAFF, hall.staff["w1"]), clock=clock,
        authority=lambda *_: frozenset(Role),
    )  # fmt: skip
    codes = _promised(db, hall)
    for number in range(CASES):
        clock.now = Instant(today - (CASES - number) * OVER_DAYS * 24 * HOUR // CASES)
        code = codes[number % len(codes)]
        visit = Visit("", 0, "A", Way.MATTERS, (code,), number, order=number)
        matter = matters.matter_of(db, code, civil_day(clock.now))
        desk.do(intake_verbs.take_in, intake=matters.intake(matter, visit, ticket=""))
    return window


def _promised(db: Database, hall: DemoHall) -> list[str]:
    """Codes of promised items of the units at the first window, of which no fee is taken beforehand."""
    return [
        str(code)
        for (code,) in db.rows(
            'SELECT i."code" FROM "service_item" i JOIN "item_version" v ON v."item" = i."id" WHERE v."kind" = ? '
            'AND v."fee_timing" = ? AND v."location" = ? AND v."unit" IN '
            '(SELECT "unit" FROM "window_unit" WHERE "window" = ?) ORDER BY i."code"',
            (str(Kind.PROMISED), str(FeeTiming.AFTER_DECISION), str(Location.HALL), hall.windows[1]),
        )
    ]


def _worked(*tasks: Callable[[], object]) -> list[list[float]]:
    """Seconds of the processor that each takes, measured in turns."""
    found: list[list[float]] = [[] for _ in tasks]
    for _ in range(ROUNDS):
        for task, seconds in zip(tasks, found, strict=True):
            began = time.thread_time()
            task()
            seconds.append(time.thread_time() - began)
    return found


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.desk.due_pane import DuePane

    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(str(Path(folder) / "hall.db"), create=True)
        schema.migrate(db)
        window, now = fill(db), machine_clock()
        today, settings = civil_day(now), read_settings(db)
        pane = DuePane()
        pane.resize(320, 700)
        pane.show()
        app.processEvents()
        sql = f'SELECT {COLUMNS} {BY_DUE} WHERE d."window" = ? {IN_ORDER} LIMIT ?'

        def refresh() -> None:
            pane.show_due(due_list(db, today=today, window=window), now, settings)

        def bare() -> None:
            db.rows(sql, (window, CASES))

        def read() -> tuple[CaseRow, ...]:
            return due_list(db, today=today, window=window)

        mine, theirs, reading = (median_us(found) for found in _worked(refresh, bare, read))
        rows = read()
        lights = sorted({str(row.light) for row in rows})
        pane.close()
        pane.deleteLater()
        app.processEvents()
        db.close()
    claim = Claim(f"{len(rows)} cases, lights {' '.join(lights)}", mine, theirs, LIMIT)
    notes = [
        f"{mine / 1000:.1f} ms of work, of it {reading / 1000:.1f} reading and judging; a frame is {FRAME_MS:.0f} ms"
    ]
    return report("lights of a desk", [claim], notes) or int(mine > FRAME_MS * 1000 or len(rows) < CASES)


if __name__ == "__main__":
    leave(main())
