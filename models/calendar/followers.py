"""Who has to hear that the calendar changed: what was counted with the old one, and is now counted with the new one.

A later subject says once that it follows (models/house.py loads it before the first act), so that no act on the
calendar can forget it; the calendar itself knows nothing of cases.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.office.act import Act


class Cause(StrEnum):
    """What changed the calendar."""

    PUBLISH = "PUBLISH"
    """A year's notice was entered."""
    OVERRIDE = "OVERRIDE"
    """The hall said what one day is."""
    WITHDRAW = "WITHDRAW"
    """The hall took that back."""


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """One change: `about` is the year, or the day in ISO."""

    before: Calendar
    after: Calendar
    cause: Cause
    about: str


Follower = Callable[[Act, CalendarChange], None]

_FOLLOWERS: list[Follower] = []


def follows_calendar(follower: Follower) -> Follower:
    """Lets a function be told of each change, inside the act that makes it."""
    _FOLLOWERS.append(follower)
    return follower


@contextmanager
def changing(act: Act, cause: Cause, about: str) -> Iterator[None]:
    """Around what changes the calendar: tells every follower how it was and how it is. Raises what they refuse."""
    before = hall_calendar(act.db)
    yield
    change = CalendarChange(before, hall_calendar(act.db), cause, about)
    for follower in _FOLLOWERS:
        follower(act, change)
