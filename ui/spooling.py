"""Prints what verbs stored, one paper after another, while the window goes on (printing/spool.py says the steps)."""

from collections import deque
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from models.office.database import Database
from models.office.refusal import Refused, Trouble
from models.office.stations import StationSettings
from models.prints import reading, verbs
from models.prints.reading import JobRow
from models.prints.rules import JobState
from printing.printers import Printer, printer_named
from printing.spool import UNKNOWN, Prepared, detail_of, prepare
from ui import words
from ui.live import Live
from ui.work import Work

Printers = Callable[[str], Printer]

CHECK_MS = 30_000
"""How often an idle printer is asked whether it is there."""


class Spooler(QObject):
    """The papers of one station. A failed one waits for a person; it is never tried again by itself."""

    state_changed = Signal(str, int)
    """(why the printer does not print, "" while it does; how many papers are not printed)"""

    failed = Signal(object, object)
    """(Trouble, id of the job): a paper did not come out."""

    asks = Signal(tuple)
    """JobRows found SENDING at the start: a person says whether they came out."""

    def __init__(
        self,
        db: Database,
        work: Work,
        live: Live,
        station: StationSettings,
        printer_of: Printers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._db, self._work, self._station, self._printers = db, work, station, printer_of
        self._waiting: deque[str] = deque()
        self._now = ""
        self._trouble, self._unprinted = "", 0
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        work.done.connect(lambda done: self.add(done.jobs))
        live.changed.connect(lambda subjects: self._count() if "prints" in subjects else None)

    def start(self) -> None:
        """Takes up what was stored and not handed over before, and asks about what was under way."""
        self._timer.start()
        self.check()
        self._work.ask(reading.unfinished, self._station.code, page=self, then=self._take_up)

    def state(self) -> tuple[str, int]:
        """What `state_changed` said last."""
        return self._trouble, self._unprinted

    def add(self, jobs: tuple[str, ...]) -> None:
        """Papers to print, in this order."""
        self._waiting.extend(jobs)
        self._next()

    def retry(self, job: str) -> None:
        """A person wants a failed paper printed now."""
        if job not in self._waiting and job != self._now:
            self.add((job,))

    def check(self) -> None:
        """Asks the printer whether it is there, aside."""
        if not self._now:
            printer = self._printers(self._station.printer)
            self._work.aside(printer.check, page=self, then=lambda _: self._say(""), failed=self._printer_fell)

    def printer_changed(self, station: StationSettings) -> None:
        """The station prints elsewhere from now on."""
        self._station = station
        self.check()

    # One paper.

    def _next(self) -> None:
        if self._now or not self._waiting:
            return
        self._now = self._waiting.popleft()
        self._work.aside(
            prepare, self._db, self._now, page=self, then=self._send, failed=self._fell, refused=self._gone
        )

    def _send(self, prepared: Prepared) -> None:
        name = self._station.slip_printer if prepared.slip and self._station.slip_printer else self._station.printer
        printer = self._printers(name)

        def hand_over(_: object) -> None:
            self._work.aside(
                lambda: printer.send(prepared.pdf, title=prepared.title, slip=prepared.slip),
                page=self,
                then=lambda _: self._printed(prepared),
                failed=self._fell,
            )

        self._work.do(
            verbs.send, job=prepared.job, printer=name, then=hand_over, refused=self._gone, failed=self._stays
        )

    def _printed(self, prepared: Prepared) -> None:
        self._say("")
        self._work.do(
            verbs.printed,
            job=prepared.job,
            bytes_hash=prepared.bytes_hash,
            then=lambda _: self._done(),
            refused=self._gone,
            failed=self._stays,
        )

    def _fell(self, trouble: Trouble) -> None:
        job = self._now
        self._printer_fell(trouble)
        self.failed.emit(trouble, job)
        if trouble.code == UNKNOWN:
            self._work.ask(reading.job, job, page=self, then=lambda row: self.asks.emit((row,)) if row else None)
            self._done()
            return
        self._work.do(
            verbs.failed,
            job=job,
            failure=trouble.code,
            detail=detail_of(trouble),
            then=lambda _: self._done(),
            refused=self._gone,
            failed=self._stays,
        )

    def _gone(self, _: Refused) -> None:
        """Somebody else saw to this job meanwhile: cancelled, spoiled, printed by hand."""
        self._done()

    def _stays(self, trouble: Trouble) -> None:
        """The database does not answer: the job stays as it is in it, and is taken up at the next start."""
        self._work.unsaid.emit(trouble)
        self._done()

    def _done(self) -> None:
        self._now = ""
        self._count()
        self._next()

    # What the frame shows.

    def _printer_fell(self, trouble: Trouble) -> None:
        self._say(words.trouble(trouble))

    def _say(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.state_changed.emit(self._trouble, self._unprinted)

    def _count(self) -> None:
        self._work.ask(reading.unfinished, self._station.code, page=self, key="unprinted", then=self._counted)

    def _counted(self, rows: tuple[JobRow, ...]) -> None:
        open_now = {self._now, *self._waiting}
        count = sum(row.id not in open_now for row in rows)
        if count != self._unprinted:
            self._unprinted = count
            self.state_changed.emit(self._trouble, count)

    def _take_up(self, rows: tuple[JobRow, ...]) -> None:
        self._counted(rows)
        self.add(tuple(row.id for row in rows if row.state == JobState.STORED and row.id not in self._waiting))
        asked = tuple(row for row in rows if row.state == JobState.SENDING)
        if asked:
            self.asks.emit(asked)


def printers(folder: Path, today: Callable[[], date], key: bytes | None = None) -> Printers:
    """The printer of a setting's name; PDF files go to `folder`, one folder a day in it, under the hall's key where it
    is encrypted."""
    return lambda name: printer_named(name, folder=folder, today=today, key=key)
