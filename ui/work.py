"""Off the event loop and back: verbs on one writing thread, questions on one reading thread, slow things aside.

    work.do(call_next, page=self, then=self._called, refused=self.form.refused, window=window)
    work.ask(waiting, line, key="waiting", then=self._show)
    work.aside(render, sheet, then=self._save)

What comes back comes on the main thread, always: the value, or a Refused, or a Trouble; anything else that was raised
is a bug, which goes to the error net (ui/error_net.py), and the window stays. Nothing here waits for anything.

Each thread has its own connection and closes it when it ends.
"""

import contextlib
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from models.office.actors import Actor, Kind, Role, Station
from models.office.database import Database
from models.office.instants import Clock, Instant, civil_day, machine_clock
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.settings import HallSettings
from models.office.verb import Verb
from ui.error_net import ErrorNet

Task = Callable[[], None]
ASIDE_THREADS = 2
JOIN_SECONDS = 10.0
"""How long the end of the application waits for a verb that is being done."""


class Cancelled(Exception):
    """The person no longer wants it; raised inside the function that asks `Errand.tell`."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Who works here, as the pages see it: refreshed at sign-on, and whenever people or settings change."""

    station: Station
    actor: Actor
    roles: frozenset[Role]
    settings: HallSettings


class Errand:
    """Something slow that was sent aside. The function may tell how far it is; the page may cancel it."""

    def __init__(self, work: "Work", progress: Callable[[int, int], None] | None) -> None:
        self._work, self._progress = work, progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """The page no longer wants it. The function ends at its next `tell`, and nothing is delivered."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether nobody wants it any more."""
        return self._cancelled.is_set()

    def tell(self, done: int, of: int) -> None:
        """Called by the function: how far it is. Raises Cancelled when nobody wants it any more."""
        if self._cancelled.is_set():
            raise Cancelled
        if self._progress is not None:
            progress = self._progress
            self._work.deliver(lambda: progress(done, of))


@dataclass(frozen=True, slots=True)
class _Outcome:
    """Where the outcome of one task goes."""

    page: QObject | None = None
    then: Callable[[Any], object] | None = None
    refused: Callable[[Refused], object] | None = None
    failed: Callable[[Trouble], object] | None = None
    ended: Callable[[], object] | None = None
    holds: bool = False
    """Whether its page waits for it and takes no second step meanwhile."""

    def wanted(self) -> bool:
        """Whether its page is still there."""
        if self.page is None:
            return True
        try:
            self.page.objectName()
        except RuntimeError:  # Qt has deleted it
            return False
        return True


class _Thread(threading.Thread):
    """One thread that does one task after another, and closes its own connection at the end."""

    def __init__(self, name: str, db: Database, tasks: "SimpleQueue[Task | None]") -> None:
        super().__init__(name=name, daemon=True)
        self._db, self._tasks = db, tasks

    def run(self) -> None:
        try:
            while (task := self._tasks.get()) is not None:
                task()
        finally:
            with contextlib.suppress(Exception):
                self._db.close()


class Work(QObject):
    """The threads of one application, and the way back from them."""

    done = Signal(object)
    """A `Done` of this application's own verb, after commit: the spool takes its jobs, live looks at once."""

    unsaid = Signal(object)
    """A Refused or Trouble that no page took; the shell shows it in its bar."""

    standing_changed = Signal(object)
    """The `Standing` is another one."""

    stopping = Signal()
    """The application ends; what is sent to the writing thread now is still done."""

    _came = Signal(object)

    def __init__(
        self,
        db: Database,
        office: Office,
        net: ErrorNet,
        *,
        clock: Clock = machine_clock,
        parent: QObject | None = None,
    ) -> None:
        """`office` belongs to the writing thread from here on; `clock` is what the pages show."""
        super().__init__(parent)
        self._db, self._office, self._net, self._clock = db, office, net, clock
        self._busy: set[int] = set()
        self._questions: dict[Hashable, int] = {}
        self._stopped = False
        self._file = _DatabaseFile(db)
        self._tasks: dict[str, SimpleQueue[Task | None]] = {n: SimpleQueue() for n in ("writing", "reading", "aside")}
        self._threads = [_Thread(name, db, self._tasks[name]) for name in ("writing", "reading")]
        self.standing = Standing(office.station, office.actor, frozenset(), office.settings)
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        office.listen(lambda done: self.deliver(lambda: self.done.emit(done)))
        for thread in self._threads:
            thread.start()

    # Who and when.

    def now(self) -> Instant:
        """The moment, as this station's clock shows it. What a verb writes is the office's own."""
        return self._clock()

    def today(self) -> date:
        """The hall's civil day."""
        return civil_day(self.now())

    def may(self, asked: Verb[Any, Any]) -> str:
        """ "" when who works here may do the verb by role, else the refusal's code: block its button with it.

        The same answer as office.may, from what was read last: a page never asks the database.
        """
        if self.standing.actor.kind == Kind.STATION:
            return "" if self.standing.station.kind in asked.stations else "office.not_for_station"
        return "" if self.standing.roles & asked.roles else "office.no_role"

    def read_standing(self, then: Callable[[Standing], object] | None = None) -> None:
        """Reads who works here, in which roles and under which settings."""

        def keep(standing: Standing) -> None:
            changed = standing != self.standing
            self.standing = standing
            if changed:
                self.standing_changed.emit(standing)
            if then is not None:
                then(standing)

        self.through(_standing, then=keep)

    # Verbs.

    def do(
        self,
        asked: Verb[Any, Any],
        *,
        page: QObject | None = None,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        failed: Callable[[Trouble], object] | None = None,
        ended: Callable[[], object] | None = None,
        **wishes: Any,
    ) -> bool:
        """Does a verb; `then` gets its `Done`, `ended` is called first whatever came out.

        False, and nothing done, while `page` still waits for its last one: the second click is no second verb.
        """
        return self.through(
            lambda office: office.do(asked, **wishes),
            page=page, then=then, refused=refused, failed=failed, ended=ended,
        )  # fmt: skip

    def through(
        self,
        function: Callable[[Office], Any],
        *,
        page: QObject | None = None,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        failed: Callable[[Trouble], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> bool:
        """Runs a function with the office on the writing thread: signing on, rounds. As `do` otherwise."""
        if page is not None:
            if id(page) in self._busy:
                return False
            self._busy.add(id(page))

        def task() -> object:
            self._file.check()
            return function(self._office)

        self._send("writing", task, _Outcome(page, then, refused, failed, ended, holds=page is not None))
        return True

    def busy(self, page: QObject) -> bool:
        """Whether the page waits for a verb."""
        return id(page) in self._busy

    # Questions.

    def ask(
        self,
        question: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        key: Hashable = None,
        page: QObject | None = None,
        failed: Callable[[Trouble], object] | None = None,
    ) -> None:
        """Asks `question(db, *args)` on the reading thread.

        Of several with the same key only the newest is answered: an older one is dropped, whenever it comes.
        """
        number = self._questions.get(key, 0) + 1
        if key is not None:
            self._questions[key] = number

        def outdated() -> bool:
            return key is not None and self._questions[key] != number

        def task() -> object:
            if outdated():
                raise Cancelled
            self._file.check()
            return question(self._db, *args)

        self._send("reading", task, _Outcome(page, then, None, failed), outdated)

    # Slow things.

    def aside(
        self,
        function: Callable[..., Any],
        *args: Any,
        page: QObject | None = None,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        failed: Callable[[Trouble], object] | None = None,
        ended: Callable[[], object] | None = None,
        progress: Callable[[int, int], None] | None = None,
        told: bool = False,
    ) -> Errand:
        """Runs something slow that writes nothing (a PDF, a file to parse). With `told`, it gets `errand=` to tell."""
        errand = Errand(self, progress)
        while sum(thread.name == "aside" for thread in self._threads) < ASIDE_THREADS:
            self._threads.append(_Thread("aside", self._db, self._tasks["aside"]))
            self._threads[-1].start()

        def task() -> object:
            if errand.cancelled():
                raise Cancelled
            return function(*args, errand=errand) if told else function(*args)

        self._send("aside", task, _Outcome(page, then, refused, failed, ended), errand.cancelled)
        return errand

    # The way back.

    def deliver(self, call: Callable[[], object]) -> None:
        """Has something called on the main thread; from any thread."""
        if not self._stopped:
            with contextlib.suppress(RuntimeError):  # the application is going down under this thread
                self._came.emit(call)

    def _send(
        self, thread: str, task: Callable[[], object], outcome: _Outcome, dropped: Callable[[], bool] = lambda: False
    ) -> None:
        def run() -> None:
            value, error = None, None
            try:
                value = task()
            except Exception as raised:
                error = raised
            self.deliver(lambda: self._came_back(value, error, outcome, dropped))

        self._tasks[thread].put(run)

    def _came_back(self, value: Any, error: Exception | None, outcome: _Outcome, dropped: Callable[[], bool]) -> None:
        if (outcome.page is not None and outcome.ended is None) or outcome.ended is not None:
            self._busy.discard(id(outcome.page))
        wanted = outcome.wanted()
        if wanted and outcome.ended is not None:
            outcome.ended()
        if isinstance(error, Cancelled) or dropped():
            return
        if error is None:
            if wanted and outcome.then is not None:
                outcome.then(value)
        elif isinstance(error, Refused):
            self._told(error, outcome.refused if wanted else None)
        elif isinstance(error, Trouble):
            self._told(error, outcome.failed if wanted else None)
        else:
            self._net.catch(error)

    def _told(self, error: Any, hearer: Callable[[Any], object] | None) -> None:
        if hearer is not None:
            hearer(error)
        else:
            self.unsaid.emit(error)

    def _deliver(self, call: Callable[[], object]) -> None:
        if self._stopped:
            return
        try:
            call()
        except Exception as error:
            self._net.catch(error)

    # The end.

    def stop(self) -> None:
        """Ends the threads; a verb that is being done is done to its end."""
        self.stopping.emit()
        self._stopped = True
        for thread in self._threads:
            self._tasks[thread.name].put(None)
        for thread in self._threads:
            if thread.name != "aside":
                thread.join(JOIN_SECONDS)


class _DatabaseFile:
    """Whether the file of this database is still the one that is open.

    SQLite goes on writing into a file that was deleted or moved away under it, and all of that would be lost.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._seen: dict[int, tuple[int, int]] = {}

    def check(self) -> None:
        """For this thread. Raises Trouble database.missing; lets go of a file that was replaced."""
        if self._db.path is None:
            return
        try:
            found = self._db.path.stat()
        except OSError as error:
            self._db.close()
            self._seen.pop(threading.get_ident(), None)
            raise Trouble("database.missing", path=str(self._db.path)) from error
        now = (found.st_dev, found.st_ino)
        if self._seen.setdefault(threading.get_ident(), now) != now:
            self._db.close()
            self._seen[threading.get_ident()] = now


def _standing(office: Office) -> Standing:
    office.refresh()
    today = civil_day(office.now())
    return Standing(office.station, office.actor, office.authority(office.db, office.actor, today), office.settings)
