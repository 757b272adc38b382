"""Questions about papers: what is not printed, what was printed of a thing, how many sheets a day used."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.office.database import Database
from models.office.instants import Instant, instant_at
from models.prints.rules import JobState

_COLUMNS = (
    '"id", "paper", "title", "about_table", "about_id", "state", "copy_no", "station", "printer", "failure", '
    '"detail", "stored", "finished"'
)


@dataclass(frozen=True, slots=True)
class JobRow:
    """A print job in a list."""

    id: str
    paper: str
    title: str
    about_table: str
    about_id: str
    state: str
    copy_no: int
    station: str
    printer: str
    failure: str
    detail: str
    stored: Instant
    finished: Instant | None


@dataclass(frozen=True, slots=True)
class PaperCount:
    """Sheets of one kind of paper on a day (days.md 14): originals, second copies, spoiled ones, not printed."""

    paper: str
    originals: int
    reprints: int
    spoiled: int
    unprinted: int


def unfinished(db: Database, station: str) -> tuple[JobRow, ...]:
    """What this station still has to print or to say about, oldest first."""
    sql = (
        f"SELECT {_COLUMNS} FROM \"print_job\" WHERE \"station\" = ? AND \"state\" IN ('STORED', 'SENDING', 'FAILED') "
        'ORDER BY "stored", "id"'
    )
    return tuple(JobRow(*row) for row in db.rows(sql, (station,)))


def jobs_of(db: Database, about: str, about_id: str) -> tuple[JobRow, ...]:
    """All papers about one thing, newest first."""
    sql = (
        f'SELECT {_COLUMNS} FROM "print_job" WHERE "about_table" = ? AND "about_id" = ? '
        'ORDER BY "stored" DESC, "id" DESC'
    )
    return tuple(JobRow(*row) for row in db.rows(sql, (about, about_id)))


def jobs_of_day(db: Database, station: str, day: date) -> tuple[JobRow, ...]:
    """A station's papers of a day, newest first: the 打印 page."""
    sql = (
        f'SELECT {_COLUMNS} FROM "print_job" WHERE "station" = ? AND "stored" >= ? AND "stored" < ? '
        'ORDER BY "stored" DESC, "id" DESC'
    )
    return tuple(JobRow(*row) for row in db.rows(sql, (station, *_bounds(day))))


def job(db: Database, job_id: str) -> JobRow | None:
    row = db.row(f'SELECT {_COLUMNS} FROM "print_job" WHERE "id" = ?', (job_id,))
    return JobRow(*row) if row else None


def stored_sheet(db: Database, job_id: str) -> tuple[str, str, int] | None:
    """(paper, sheet JSON, copy_no), to show a paper on screen."""
    row = db.row('SELECT "paper", "sheet", "copy_no" FROM "print_job" WHERE "id" = ?', (job_id,))
    return (row[0], row[1], row[2]) if row else None


def paper_counts(db: Database, day: date) -> tuple[PaperCount, ...]:
    """How many sheets of each paper the day used. A spoiled sheet is counted apart and never as an original."""
    sql = (
        'SELECT "paper", "state", CASE WHEN "copy_no" > 0 THEN 1 ELSE 0 END, count(*) FROM "print_job" '
        'WHERE "stored" >= ? AND "stored" < ? GROUP BY 1, 2, 3'
    )
    found: dict[str, list[int]] = {}
    for paper, state, is_copy, many in db.rows(sql, _bounds(day)):
        counts = found.setdefault(paper, [0, 0, 0, 0])
        if state == JobState.SPOILED:
            counts[2] += many
        elif state == JobState.PRINTED:
            counts[1 if is_copy else 0] += many
        elif state != JobState.CANCELLED:
            counts[3] += many
    return tuple(PaperCount(paper, *counts) for paper, counts in sorted(found.items()))


def _bounds(day: date) -> tuple[int, int]:
    return instant_at(day), instant_at(day + timedelta(days=1))
