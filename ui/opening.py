"""Opens the database off the event loop: a first start makes it, a new version may have to migrate it."""

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from models.office import instances
from models.office.actors import Actor, Kind, Station
from models.office.database import POSTGRESQL, SQLITE, Database
from models.office.heads import Sealer
from models.office.instants import Clock
from models.office.office import CLOCK_TOLERANCE, Office
from models.office.refusal import Trouble

if TYPE_CHECKING:
    from ui.commands.context import Context


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that can be worked in."""

    db: Database
    office: Office
    founded: bool
    """There is a hall in it."""


class Opening(QObject):
    """One try. `came` on the main thread, with Opened or with what was raised."""

    came = Signal(object)

    def __init__(self, context: "Context", station: Station, clock: Clock, *, create: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._station, self._clock, self._create = context, station, clock, create
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)

    def start(self, then: object) -> None:
        """Try now; `then` gets the Opened, or the exception."""
        self.came.connect(then, Qt.ConnectionType.QueuedConnection)
        self._thread.start()

    def _run(self) -> None:
        found: object
        try:
            found = opened(self._context, self._station, self._clock, create=self._create)
        except Exception as error:
            found = error
        self.came.emit(found)


def opened(context: "Context", station: Station, clock: Clock, *, create: bool) -> Opened:
    """Opens, migrates, and looks at the clock. The thread's own connection is closed again.

    Raises Trouble folder.not_made, database.…, clock.back, station.taken (another machine of the hall has this code).
    """
    from models.people.authority import staff_authority
    from models.people.reading import is_founded

    if not create:
        context.folder.make()
    db = context.database(create=create)
    try:
        office = Office(
            db, station, Actor(Kind.STATION, station.code), clock=_own(db, clock), authority=staff_authority
        )
        office.listen(Sealer(context.folder, office, lambda error: logging.getLogger(__name__).warning("%s", error)))
        _look_at_clock(db, station, clock)
        if db.engine == POSTGRESQL:
            instances.take(office, instances.machine_mark(context.folder.instance_file))
        return Opened(db, office, is_founded(db))
    finally:
        db.close()


def _own(db: Database, clock: Clock) -> Clock | None:
    """SQLite goes by this machine's clock, PostgreSQL by the server's."""
    return clock if db.engine == SQLITE else None


def _look_at_clock(db: Database, station: Station, clock: Clock) -> None:
    """A clock that went back is said before anybody signs on. Raises Trouble clock.back."""
    from models.office.journal import read_head

    if db.engine != SQLITE:
        return
    head, now = read_head(db, station.code), clock()
    if head is not None and head.instant - now > CLOCK_TOLERANCE:
        raise Trouble("clock.back", last=head.instant, now=now)
