"""`python -m bench.statement`: a bank statement of 10,000 lines, checked and brought in through the door, against
reading it with csv and one executemany; and the peak of the memory at 10,000 lines against that at 100,000.

Each line is checked cell by cell, read twice, written as a row and as an image with its digest; the bare side keeps the
row alone. The claims: at most 30 × in time, and at 100,000 lines at most 1.2 × the memory of 10,000.
"""

import argparse
import csv
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bench.measure import Claim, leave, report
from models import house
from models.bank.statement_files import check_statement, rows_of
from models.bank.statement_rows import column_map
from models.bank.statement_verbs import import_statement
from models.demo.statement import BANK, HEADER
from models.office import schema
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Database, open_database
from models.office.office import Office
from models.office.settings import HallSettings

LINES = 10_000
MANY = 100_000
ROUNDS = 3
LIMIT = 30.0
MEMORY_LIMIT = 1.2
DAY = date(2026, 11, 24)


def write(path: Path, lines: int, turn: int = 0) -> Path:
    """A statement with serials of its own."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for number in range(lines):
            serial, notice = f"{turn:02}{number:012}", f"4305211{number:012}"
            writer.writerow(
                (BANK, serial, "052101", "不动产登记中心", DAY.isoformat(), "10:15:00", "430521000001", "80.00", "",
                 "缴款", notice, "示例甲", "非税缴款")
            )  # fmt: skip
        writer.writerow(("合计", lines, f"{80 * lines}.00"))
    return path


def _everybody(_db: Database, _actor: Actor, _today: date) -> frozenset[Role]:
    return frozenset(Role)


def hall(folder: Path) -> Office:
    """An empty hall with a supervisor at it."""
    db = open_database(str(folder / "hall.db"), create=True)
    schema.migrate(db)
    house.load_derivations()
    actor = Actor(Kind.OPERATOR, "bench")
    return Office(db, Station("S1", StationKind.OFFICE, "H1"), actor, authority=_everybody)


def bring_in(office: Office, path: Path) -> None:
    """Ours: checked whole, then one act."""
    checked = check_statement(path, column_map(HallSettings().statement_columns), today=DAY)
    office.do(import_statement, checked=checked, name=path.name, rows=lambda: rows_of(checked))


def bare(folder: Path) -> Callable[[Path], None]:
    """The same lines read with csv and put into one table, as durably."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in ("journal_mode = wal", "synchronous = full"):
        connection.execute(f"PRAGMA {pragma}")
    columns = ", ".join(f"c{at} TEXT" for at in range(len(HEADER)))
    connection.execute(f"CREATE TABLE plain (id INTEGER PRIMARY KEY, {columns}, UNIQUE (c0, c1))")
    named = ", ".join(f"c{at}" for at in range(len(HEADER)))
    sql = f"INSERT INTO plain ({named}) VALUES ({', '.join('?' * len(HEADER))})"

    def read(path: Path) -> None:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(sql, (row for row in rows if len(row) == len(HEADER)))
            connection.execute("COMMIT")

    return read


def timed() -> tuple[float, float]:
    """Median seconds of ours and of the bare side, taking turns."""
    mine, plain = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office, read = hall(folder), bare(folder)
        for turn in range(ROUNDS + 1):
            path = write(folder / f"{turn}.csv", LINES, turn)
            began = time.perf_counter()
            bring_in(office, path)
            ours = time.perf_counter()
            read(path)
            mine.append(ours - began)
            plain.append(time.perf_counter() - ours)
        office.db.close()
    return statistics.median(mine[1:]), statistics.median(plain[1:])


def peak(lines: int) -> int:
    """KiB that this process needed at most for one import."""
    with tempfile.TemporaryDirectory() as name:
        office = hall(Path(name))
        bring_in(office, write(Path(name) / "statement.csv", lines))
        office.db.close()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _peak_of(lines: int) -> int:
    """The same, in a process of its own."""
    asked = [sys.executable, "-m", "bench.statement", "--peak", str(lines)]
    return int(subprocess.run(asked, check=True, capture_output=True, text=True).stdout)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--peak", type=int, default=0, metavar="LINES", help="only print the peak memory of one import"
    )
    lines = arguments.parse_args().peak
    if lines:
        print(peak(lines))
        return 0
    mine, plain = timed()
    small, large = _peak_of(LINES), _peak_of(MANY)
    claims = [
        Claim(f"{LINES:,} lines, median", mine * 1e3, plain * 1e3, LIMIT, "ms"),
        Claim(f"peak memory, {MANY:,} against {LINES:,}", large / 1024, small / 1024, MEMORY_LIMIT, "MiB"),
    ]
    return report("Statement", claims, [f"{LINES / mine:,.0f} lines a second, journal included"])


if __name__ == "__main__":
    leave(main())
