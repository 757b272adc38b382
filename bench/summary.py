"""`python -m bench.summary`: the daily summary of a full day, and the report of its month, inside the file with the
long history, against the same days in a file of their own.

The claim: at most 1.5 ×, so every figure is reached through the day and none by reading the past.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from bench.long_past import TICKETS_A_DAY, kept
from bench.measure import Claim, in_turns, leave, median_us, report
from models import house
from models.office import schema
from models.office.database import Database, open_database
from models.office.instants import Instant, instant_at
from models.office.record import deriveds, records
from models.summary.period import period
from models.summary.reading import DaySummary, summary_of_day

LIMIT = 1.5
ROUNDS = 30
MONTHS = 5
"""A month takes seconds: few rounds tell enough."""
SMALL = 50_000
"""A table of no more rows is the same in both files."""

_OF_DAY = {
    "ticket": '"day" >= :day AND "day" <= :last',
    "case": '"received_at" >= :first AND "received_at" < :end',
    "applicant": '"id" IN (SELECT "applicant" FROM main."case")',
    "notice": '"issued_at" >= :first AND "issued_at" < :end',
    "print_job": '"stored" >= :first AND "stored" < :end',
    "inquiry": '"received_at" >= :first AND "received_at" < :end',
}
"""Which rows of a long table are the days'; what hangs on a ticket or a case goes with it."""


def full_day(db: Database) -> tuple[str, date]:
    """Site and day of the last day on which as many numbers were taken as the claim speaks of."""
    row = db.row(
        'SELECT "home", "day" FROM "ticket" GROUP BY "home", "day" HAVING count(*) >= ? ORDER BY "day" DESC LIMIT 1',
        (TICKETS_A_DAY,),
    ) or db.row('SELECT "home", "day" FROM "ticket" GROUP BY "home", "day" ORDER BY count(*) DESC LIMIT 1')
    if row is None:
        raise SystemExit("the file has no day with a ticket")
    return row[0], date.fromisoformat(row[1])


def alone(source: Path, target: Path, first_day: date, last_day: date) -> None:
    """The same days in a file of their own: small tables whole, of the long ones what belongs to the days."""
    schema.migrate(open_database(str(target), create=True))
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = off")
    connection.execute("ATTACH ? AS kept", (str(source),))
    first, end = instant_at(first_day), instant_at(last_day + timedelta(days=1))
    values = {"day": first_day.isoformat(), "last": last_day.isoformat(), "first": first, "end": end}
    connection.execute("BEGIN")
    ordered = sorted({**records(), **deriveds()}, key=lambda table: (table not in ("ticket", "case"), table))
    for table in ordered:
        many = connection.execute(f'SELECT count(*) FROM (SELECT 1 FROM kept."{table}" LIMIT ?)', (SMALL + 1,))
        where = "1 = 1" if many.fetchone()[0] <= SMALL else _condition(connection, table)
        connection.execute(f'INSERT INTO main."{table}" SELECT * FROM kept."{table}" WHERE {where}', values)
    for (station,) in connection.execute("SELECT station FROM kept.station_head").fetchall():
        connection.execute(
            "INSERT INTO main.station_head SELECT station, epoch, number, instant, hash FROM kept.act "
            "WHERE station = ? AND instant < ? ORDER BY epoch DESC, number DESC LIMIT 1",
            (station, end),
        )
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.close()


def _condition(connection: sqlite3.Connection, table: str) -> str:
    if table in _OF_DAY:
        return _OF_DAY[table]
    columns = {row[1] for row in connection.execute(f'PRAGMA main.table_info("{table}")')}
    for owner in ("ticket", "case"):
        if owner in columns:
            return f'"{owner}" IN (SELECT "id" FROM main."{owner}")'
    return "1 = 0"  # search tokens and whatever else no figure reads


def the_same(ours: DaySummary, bare: DaySummary) -> bool:
    """Whether both files say the same of the day, so that like is measured with like."""
    kept_parts = [(part.lines, part.windows, part.hours, part.rates, part.fees) for part in (ours, bare)]
    received = [[(unit.unit, unit.received, unit.decided) for unit in part.cases] for part in (ours, bare)]
    return kept_parts[0] == kept_parts[1] and received[0] == received[1]


def of_month(long: Database, source: Path, folder: Path, day: date) -> Claim:
    """The report of the last 31 days up to a full day: by unit and by site, from raw facts."""
    first, evening = day - timedelta(days=30), Instant(instant_at(day + timedelta(days=1)) - 1)
    alone(source, folder / "month.db", first, day)
    own = Database.beside(str(folder / "month.db"))
    mine, theirs = in_turns(
        lambda: period(long, first, day, evening), lambda: period(own, first, day, evening), rounds=MONTHS, warm=1
    )
    own.close()
    return Claim("31 days in the long file, median", median_us(mine), median_us(theirs), LIMIT)


def main() -> int:
    source = kept()
    if source is None:
        print("There is no long history yet: python -m bench.long_past builds it once.", file=sys.stderr)
        return 2
    house.load_all()
    with tempfile.TemporaryDirectory() as folder:
        long = open_database(str(source))
        site, day = full_day(long)
        alone(source, Path(folder) / "day.db", day, day)
        own = Database.beside(str(Path(folder) / "day.db"))
        evening = Instant(instant_at(day + timedelta(days=1)) - 1)

        def of(db: Database) -> Callable[[], DaySummary]:
            return lambda: summary_of_day(db, site, day, evening)

        ours, bare = of(long)(), of(own)()
        if not the_same(ours, bare):
            print("The two files do not say the same of the day.", file=sys.stderr)
            return 1
        mine, theirs = in_turns(of(long), of(own), rounds=ROUNDS, warm=2)
        own.close()
        months = of_month(long, source, Path(folder), day)
        long.close()
    tickets, cases = sum(line.issued for line in ours.lines), sum(unit.received for unit in ours.cases)
    claim = Claim("in the long file, median", median_us(mine), median_us(theirs), LIMIT)
    return report("Summary", [claim, months], [f"{day}: {tickets:,} tickets, {cases:,} cases received"])


if __name__ == "__main__":
    leave(main())
