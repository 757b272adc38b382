"""Time as the house keeps it: instants in UTC milliseconds, days in the hall's civil calendar.

An `Instant` is an int, so that it is the same stored value on SQLite and PostgreSQL and enters an image
unchanged. Only this module and main.py read the machine's clock.
"""

import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from datetime import time as clock_time
from typing import NewType
from zoneinfo import ZoneInfo

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00Z."""

Clock = Callable[[], Instant]
"""Tells now. The rehearsal and the tests bring their own."""

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE

HALL_ZONE = ZoneInfo("Asia/Shanghai")
"""The civil time of every hall of the country; the business day is counted in it, never in UTC."""


def machine_clock() -> Instant:
    """Now, by this machine."""
    return Instant(time.time_ns() // 1_000_000)


def civil(instant: Instant) -> datetime:
    """The hall's wall-clock reading of an instant (aware)."""
    return datetime.fromtimestamp(instant / 1000, HALL_ZONE)


def civil_day(instant: Instant) -> date:
    """The hall's civil day (业务日) of an instant."""
    return civil(instant).date()


def instant_at(day: date, at: clock_time = clock_time(0, 0)) -> Instant:
    """The instant of a wall-clock time on a civil day."""
    return instant_of(datetime.combine(day, at, HALL_ZONE))


def instant_of(moment: datetime) -> Instant:
    """An aware datetime as an Instant. Raises ValueError for a naive one, which names no instant."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime names no instant")
    return Instant(int(moment.timestamp() * 1000))


def utc_text(instant: Instant) -> str:
    """ISO text in UTC with milliseconds, for logs and signed marks."""
    return datetime.fromtimestamp(instant / 1000, UTC).isoformat(timespec="milliseconds")
