"""What this hall knows of the calendar beyond the shipped years, and when each site is open."""

from datetime import date
from typing import Any

from models.office.record import Record, day, flag, json_value, link, text
from models.people.records import Site


class HallDay(Record):
    """A day that is not what the year's notice says (domain.md §2.4): closed for flood, worked by order.

    `id` is the day. A withdrawn one stays with its reason, and may be set again.
    """

    day: date = day()
    is_workday: bool = flag()
    name: str = text(default="")
    source: str = text()
    """`Source`: HALL_OVERRIDE, or PROVISIONAL while it is not certain."""
    document_no: str = text(default="")
    cancelled: bool = flag()
    reason: str = text(default="")
    """Why it was withdrawn."""


class PublishedYear(Record):
    """A year as its State Council notice says, entered here. `id` is the year; it stands above a shipped one."""

    notice: dict[str, Any] = json_value()
    """As a file of resources/calendar holds it."""


class OpeningHours(Record):
    """A site's own hours (上下班时间), HH:MM, where they differ from the hall-wide settings.

    They hold from `valid_from` on and until the day before `ends_on`; None is open.
    """

    site: str = link(Site)
    opens_at: str = text()
    lunch_from: str = text(default="")
    lunch_to: str = text(default="")
    closes_at: str = text()
    valid_from: date = day()
    ends_on: date | None = day(null=True)
