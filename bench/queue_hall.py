"""A line, a kiosk and a staffed window to measure at: in a hall of its own, or in a file with a long history."""

import contextlib
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time as clock_time
from datetime import timedelta
from pathlib import Path

from models.office import schema
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Database, open_database
from models.office.instants import Clock, Instant, civil_day, instant_at, machine_clock
from models.office.office import Office
from models.people import places, signing, staff
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.tickets import line_verbs

LETTER = "ZB"
WINDOW = 9001
LOGIN = "bench"
SECRET = "$argon2id$v=19$m=65536,t=3,p=4$YmVuY2hiZW5jaA$YmVuY2hiZW5jaGJlbmNoYmVuY2g"
"""The shape of a hash; nobody signs on with it."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured at."""

    kiosk: Office
    desk: Office
    line: str
    window: str
    bare: Callable[[], object]
    """A plain sqlite3 update of one row in a file beside it, committed with the same durability."""


@contextlib.contextmanager
def bench_hall(history: str = "") -> Iterator[Bench]:
    """A hall of its own in a temporary folder, or the one in the file `history`; a day of its own in either."""
    with tempfile.TemporaryDirectory(dir=Path(history).parent if history else None) as folder:
        path = history or str(Path(folder) / "hall.db")
        db = open_database(path, create=not history)
        schema.migrate(db)
        bare = _bare(Path(folder) / "bare.db")
        try:
            yield _set_up(db, lambda: bare())
        finally:
            db.close()


def _bare(path: Path) -> Callable[[], object]:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = wal", "synchronous = full"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, count INTEGER)")
    connection.execute("INSERT INTO plain VALUES (1, 0)")

    def update() -> object:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE plain SET count = count + 1 WHERE id = 1")
        return connection.execute("COMMIT")

    return update


def _set_up(db: Database, bare: Callable[[], object]) -> Bench:
    clock = _next_day(db)
    site = db.value('SELECT "id" FROM "site" ORDER BY "id" LIMIT 1')
    if site is None:
        site = "H1"
        office = Office(db, Station("BENCH", StationKind.OFFICE, site), Actor(Kind.STATION, "BENCH"), clock=clock)
        office.do(
            places.found_hall, site=site, site_name="政务中心", centre_no="01", login="admin", name="管理员",
            secret=SECRET,
        )  # fmt: skip
    admin = Office(
        db, Station("BENCH", StationKind.OFFICE, site), Actor(Kind.STAFF, "bench"), clock=clock,
        authority=lambda *_: frozenset(Role),
    )  # fmt: skip
    line, window, person = _find_or_add(admin, site)
    kiosk = Office(db, Station("BENCH-K", StationKind.KIOSK, site), Actor(Kind.STATION, "BENCH-K"), clock=clock)
    desk = Office(
        db, Station("BENCH-W", StationKind.WINDOW, site, window), Actor(Kind.STATION, "BENCH-W"), clock=clock,
        authority=staff_authority,
    )  # fmt: skip
    signed = desk.do(signing.sign_on, staff=person, proof=SECRET, window=window).value
    desk.actor = Actor(Kind.STAFF, person, signed.sign_on)
    return Bench(kiosk, desk, line, window, bare)


def _find_or_add(admin: Office, site: str) -> tuple[str, str, str]:
    """Line, window and person, from an earlier run where there was one."""
    db = admin.db
    window = db.value('SELECT "id" FROM "window" WHERE "number" = ?', (WINDOW,))
    if window is not None:
        line = db.value('SELECT "id" FROM "line" WHERE "letter" = ?', (LETTER,))
        return line, window, db.value('SELECT "id" FROM "staff" WHERE "login" = ?', (LOGIN,))
    window = admin.do(places.open_window, site=site, number=WINDOW, kind=WindowKind.DESK).value
    line = admin.do(
        line_verbs.add_line, site=site, letter=LETTER, name="测量", service_minutes=1, hours=[["00:00", "23:59"]]
    ).value
    admin.do(line_verbs.serve_line, line=line, window=window)
    person = admin.do(staff.add_staff, login=LOGIN, name="测量", secret=SECRET, must_change=False).value
    admin.do(staff.give_role, staff=person, role=Role.WINDOW)
    return line, window, person


def _next_day(db: Database) -> Clock:
    """The morning after whatever the file already knows, going on from there."""
    last = db.value("SELECT max(instant) FROM act")
    day = civil_day(Instant(last)) + timedelta(days=1) if last else civil_day(machine_clock())
    start, began = instant_at(day, clock_time(9, 5)), time.monotonic_ns()
    return lambda: Instant(start + (time.monotonic_ns() - began) // 1_000_000)
