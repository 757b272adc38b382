"""The foot of the frame: printer, unsent, data as of. Nothing pops up; it stands there."""

from PySide6.QtWidgets import QWidget

from models.office.instants import Instant
from models.office.refusal import Trouble
from ui import words
from ui.room import Ground
from ui.translation import tr
from ui.widgets.status_line import StatusLine
from ui.words import Tone


class Status(StatusLine):
    """What this station needs, each part with its mark and word."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.show_printer("", 0)
        self.show_unsent(0)
        self.show_read(ground.live.read_at())
        ground.live.looked.connect(self.show_read)
        ground.live.lost.connect(self.show_lost)
        if ground.spool is not None:
            ground.spool.state_changed.connect(self.show_printer)
            self.show_printer(*ground.spool.state())

    def show_printer(self, trouble: str, waiting: int) -> None:
        """The printer: ready, or why it is not; and how many papers are not printed."""
        tone: Tone = "bad" if trouble else "warn" if waiting else "ok"
        said = tr("Printer not ready") if trouble else tr("Printer ready")
        if waiting:
            said = tr("{state} · {count} not printed", state=said, count=waiting)
        self.show_part("printer", said, tone, why=trouble)

    def show_unsent(self, count: int) -> None:
        """Acts that other sites have not received yet (exchange)."""
        self.show_part("unsent", tr("Unsent {count}", count=count), "warn" if count else None)

    def show_read(self, at: Instant) -> None:
        """What is shown is as of this instant."""
        self.show_part("data", tr("Data {time}", time=words.clock(at)))

    def show_lost(self, failed: Trouble, at: Instant) -> None:
        """The database does not answer; what is shown is as it was (behaviour 24)."""
        said = tr("Database does not answer · as of {time}", time=words.clock(at))
        self.show_part("data", said, "bad", why=words.trouble(failed))
