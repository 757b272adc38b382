"""Keeps this station from another machine that carries its code, as long as the application runs (PostgreSQL)."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from models.office.database import POSTGRESQL, Database
from models.office.instances import LEASE, give_back, machine_mark, take
from models.office.office import Office
from models.office.refusal import Trouble
from ui.work import Work


class Vouching(QObject):
    """Renews the lease about three times in its length; gives the station back at the end."""

    def __init__(self, work: Work, file: Path, lost: Callable[[], object]) -> None:
        """`lost` is called when another machine has the station, after this one was silent for a lease."""
        super().__init__(work)
        self._work, self._mark, self._lost = work, machine_mark(file), lost
        self._beat = QTimer(self, interval=LEASE // 3)
        self._beat.timeout.connect(self._renew)
        self._beat.start()
        work.stopping.connect(self._end)

    def _end(self) -> None:
        """The application ends."""
        self._beat.stop()
        self._work.through(partial(_given_back, self._mark), failed=lambda _: None)

    def _renew(self) -> None:
        self._work.through(partial(_taken, self._mark), failed=self._failed)

    def _failed(self, trouble: Trouble) -> None:
        """A server that is away for a moment is said by whoever works; the next beat tries again."""
        if trouble.code == "station.taken":
            self._beat.stop()
            self._lost()


def vouch(db: Database, work: Work, file: Path, lost: Callable[[], object]) -> None:
    """For a hall of several machines; on SQLite the lock file of the one machine is enough."""
    if db.engine == POSTGRESQL:
        Vouching(work, file, lost)


def _taken(mark: str, office: Office) -> None:
    take(office, mark)


def _given_back(mark: str, office: Office) -> None:
    give_back(office, mark)
