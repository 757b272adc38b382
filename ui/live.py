"""What changed in the database, whoever changed it, as one signal (design.md, "Live").

SQLite: `PRAGMA data_version`, looked at on the reading thread; it costs microseconds. PostgreSQL: LISTEN. In both, the
acts after the last seen place then say which subjects changed. After a lost database has come back all is read again.
"""

import contextlib
import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from models.house import SUBJECTS
from models.office import changes
from models.office.database import POSTGRESQL, Database
from models.office.instants import Instant
from models.office.refusal import Trouble
from ui.work import Work

LOOK_MS = 150
PATIENCE_SECONDS = 1.0
"""Between two tries to reach a server that does not answer."""

ALL = frozenset(SUBJECTS)


@dataclass(frozen=True, slots=True)
class _Look:
    version: int
    place: int
    subjects: frozenset[str]


class Live(QObject):
    """Follows the database. Rooms hear of changes through the shell."""

    changed = Signal(frozenset)
    """Subjects whose records changed."""

    lost = Signal(object, object)
    """The database does not answer: the Trouble, and the instant of the last good look (behaviour 24)."""

    back = Signal()
    """It answers again. `changed` with every subject follows."""

    looked = Signal(object)
    """A good look, at this instant: what is shown is as of then."""

    def __init__(self, db: Database, work: Work, *, look_ms: int = LOOK_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db, self._work = db, work
        self._version, self._place = -1, -1
        self._looking = self._again = False
        self._trouble: Trouble | None = None
        self._read_at: Instant = work.now()
        self._listener: _Listener | None = None
        self._timer = QTimer(self, interval=look_ms)
        self._timer.timeout.connect(self.look)
        work.done.connect(lambda _: self.look())

    def start(self) -> None:
        """Begin to follow."""
        if self._db.engine == POSTGRESQL:
            self._listener = _Listener(self._db.url, self._work, self)
            self._timer.setInterval(1000)
            self._listener.start()
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Follow no longer."""
        self._timer.stop()
        if self._listener is not None:
            self._listener.end()

    def read_at(self) -> Instant:
        """The instant of the last good look."""
        return self._read_at

    def trouble(self) -> Trouble | None:
        """Why the database does not answer; None while it does."""
        return self._trouble

    def look(self) -> None:
        """Look now. A look that is asked for while one is under way follows it."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        self._work.ask(_look, self._version, self._place, page=self, then=self._saw, failed=self._fell)

    def heard(self, act: int) -> None:
        """A server's notice of an act. Acts become visible in any order, so an older one moves the place back."""
        if self._place >= 0:
            self._place = min(self._place, act - 1)
        self._version = -1
        self.look()

    def _saw(self, look: _Look) -> None:
        self._looking = False
        first, self._version = self._place < 0, look.version
        self._place, self._read_at = look.place, self._work.now()
        self.looked.emit(self._read_at)
        if self._trouble is not None:
            self._trouble = None
            self.back.emit()
            self.changed.emit(ALL)
        elif look.subjects and not first:
            self.changed.emit(look.subjects)
        if self._again:
            self.look()

    def _fell(self, failed: Trouble) -> None:
        self._looking = self._again = False
        self._version = -1
        if self._trouble is None:
            self._trouble = failed
            self.lost.emit(failed, self._read_at)


def _look(db: Database, version: int, place: int) -> _Look:
    now = db.data_version()
    if place < 0:
        return _Look(now, changes.last_act(db), frozenset())
    if now == version:
        return _Look(now, place, frozenset())
    if changes.last_act(db) < place:  # another database stands here: a backup was restored
        return _Look(now, changes.last_act(db), ALL)
    found = changes.since(db, place)
    return _Look(now, found.last, found.subjects)


class _Listener(threading.Thread):
    """Waits for PostgreSQL's notices on a connection of its own."""

    def __init__(self, url: str, work: Work, live: Live) -> None:
        super().__init__(name="listening", daemon=True)
        self._db, self._work, self._live = Database.beside(url), work, live
        self._ended = threading.Event()

    def end(self) -> None:
        """Stop at the next second."""
        self._ended.set()
        self.join(3)

    def run(self) -> None:
        while not self._ended.is_set():
            try:
                self._listen()
            except Exception:
                self._tell(0)
                self._ended.wait(PATIENCE_SECONDS)
            finally:
                with contextlib.suppress(Exception):
                    self._db.close()

    def _listen(self) -> None:
        connection = self._db.connection()
        connection.execute("LISTEN hall")
        self._tell(0)  # what happened before is not announced again
        while not self._ended.is_set():
            for notice in connection.notifies(timeout=1.0, stop_after=1):
                self._tell(int(notice.payload))

    def _tell(self, act: int) -> None:
        if not self._ended.is_set():
            self._work.deliver(lambda: self._live.heard(act) if act else self._live.look())
