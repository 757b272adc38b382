"""Stand-ins that the tests share: a clock that is moved by hand, and an authority that knows no people."""

from collections.abc import Callable
from datetime import date, datetime, time

from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Database
from models.office.instants import HALL_ZONE, MINUTE, SECOND, Instant, instant_at, instant_of
from models.office.office import Authority, Office

OPENING = datetime(2026, 11, 24, 9, 0, tzinfo=HALL_ZONE)
"""A Tuesday."""


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self, start: datetime = OPENING) -> None:
        self.instant = instant_of(start)

    def __call__(self) -> Instant:
        return self.instant

    def pass_(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.instant = Instant(self.instant + int(minutes * MINUTE + seconds * SECOND))

    def set(self, day: date, at: time = time(9, 0)) -> None:
        self.instant = instant_at(day, at)


def allowing(*roles: Role) -> Authority:
    """An authority that gives every person these roles."""
    given = frozenset(roles)

    def roles_of(_db: Database, _actor: Actor, _today: date) -> frozenset[Role]:
        return given

    return roles_of


class Hall:
    """One database with a clock, and offices at any place in it."""

    def __init__(self, db: Database, clock: FakeClock) -> None:
        self.db = db
        self.clock = clock

    def office(
        self,
        station: str = "W1",
        kind: StationKind = StationKind.WINDOW,
        *,
        staff: str = "staff-1",
        roles: tuple[Role, ...] = tuple(Role),
        authority: Authority | None = None,
        window: str = "",
        site: str = "H1",
        sign_on: str = "",
    ) -> Office:
        """A person at a station. Without `authority` the person simply has `roles`."""
        return Office(
            self.db,
            Station(station, kind, site, window),
            Actor(Kind.STAFF, staff, sign_on),
            clock=self.clock,
            authority=authority or allowing(*roles),
        )

    def machine(self, station: str = "K1", kind: StationKind = StationKind.KIOSK, *, site: str = "H1") -> Office:
        """An unattended station."""
        return Office(self.db, Station(station, kind, site), Actor(Kind.STATION, station), clock=self.clock)

    def system(self, station: str = "W1", *, site: str = "H1") -> Office:
        """The clock as an actor."""
        return Office(
            self.db, Station(station, StationKind.OFFICE, site), Actor(Kind.SYSTEM, station), clock=self.clock
        )


Reopen = Callable[[], Database]
