"""What the supervisor's pages ask. Each answer is of one moment; each list has its own, so that one may fail alone."""

from dataclasses import dataclass
from datetime import date

from models.cases.lists import due_list
from models.cases.reading import CaseCard, card
from models.cases.rows import CaseRow
from models.deadlines.lights import Light
from models.findings.reading import FindingCount, counts
from models.inquiries.reading import InquiryRow, OpenInquiry, find_inquiries, inquiry, open_at_site
from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.settings import HallSettings, read_settings
from models.people.reading import units
from models.people.staff_reading import staff_name
from models.prints.reading import JobRow, jobs_of
from models.summary.glance import Glance, LineNow, WindowNow, glance
from models.summary.reading import DaySummary, summary_of_day
from models.tickets.figures import figures
from models.tickets.reading import at_window


@dataclass(frozen=True, slots=True)
class LineToday:
    """A line now, and its day so far."""

    now: LineNow
    issued: int
    served: int
    mean: int | None
    """Mean wait of those who were called, in milliseconds; None where nobody was."""


@dataclass(frozen=True, slots=True)
class WindowToday:
    """A window now, and its day so far."""

    now: WindowNow
    served: int
    mean: int | None
    """Mean time in service, in milliseconds."""


@dataclass(frozen=True, slots=True)
class HallNow:
    """The hall at this moment, with what came of the day so far."""

    glance: Glance
    lines: tuple[LineToday, ...]
    windows: tuple[WindowToday, ...]
    issued: int
    served: int


def hall_now(db: Database, site: str, now: Instant) -> HallNow:
    """Lines and windows now, each with the day's figures, in one snapshot."""
    with db.snapshot():
        seen = glance(db, site, now)
        day = figures(db, site, civil_day(now), now)
    lines = {line.line: line.counts for line in day.lines}
    windows = {window.window: window for window in day.windows}
    return HallNow(
        seen,
        tuple(
            LineToday(line, counts.issued, counts.served, counts.waits.mean)
            if (counts := lines.get(line.line)) is not None
            else LineToday(line, 0, 0, None)
            for line in seen.lines
        ),
        tuple(
            WindowToday(each, found.served, found.services.mean)
            if (found := windows.get(each.window)) is not None
            else WindowToday(each, 0, None)
            for each in seen.windows
        ),
        day.total.issued,
        day.total.served,
    )


def urgent(db: Database, today: date) -> tuple[CaseRow, ...]:
    """Cases that are late, due today or soon, the most urgent first."""
    return tuple(row for row in due_list(db, today=today) if row.light in (Light.RED, Light.YELLOW))


def inquiries_open(db: Database, site: str, today: date) -> tuple[OpenInquiry, ...]:
    """First inquiries that nobody has closed yet."""
    return open_at_site(db, site, today, read_settings(db))


def case_of_id(db: Database, case: str, today: date) -> CaseCard | None:
    """A case by its id; None for none."""
    return card(db, case, today=today)


@dataclass(frozen=True, slots=True)
class InquiryNow:
    """One inquiry with the names its ids stand for."""

    row: InquiryRow
    first_person: str
    unit: str


def inquiry_now(db: Database, number: str) -> InquiryNow | None:
    """An inquiry by its number; None for none."""
    with db.snapshot():
        found = next((row for key in find_inquiries(db, number) if (row := inquiry(db, key)) is not None), None)
        if found is None:
            return None
        names = {unit.id: unit.name for unit in units(db)}
        return InquiryNow(found, staff_name(db, found.first_person), names.get(found.to_unit, ""))


def held_at(db: Database, window: str) -> str:
    """The id of the ticket that a window holds, "" for none."""
    found = at_window(db, window)
    return found.visitor.id if found is not None else ""


@dataclass(frozen=True, slots=True)
class DayRead:
    """The summary of a day with what is needed to put it on paper."""

    summary: DaySummary
    settings: HallSettings
    made_by: str
    reports: tuple[JobRow, ...]
    """Prints of its 定报, oldest first."""
    findings: tuple[FindingCount, ...]
    """Raised on the day, and how many of them are still open."""


def day_read(db: Database, site: str, day: date, now: Instant, staff: str) -> DayRead:
    """A day's figures as of now, by whom they are asked."""
    with db.snapshot():
        return DayRead(
            summary_of_day(db, site, day, now),
            read_settings(db),
            staff_name(db, staff),
            jobs_of(db, "day_close", f"{site}:{day.isoformat()}"),
            counts(db, day, day),
        )
