"""The hall board: follows every call of the hall, whoever made it, and never says one twice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from models.office.refusal import Trouble
from ui.board.announcing import Announcer
from ui.board.face import BoardFace
from ui.board.questions import Moment, moment
from ui.room import Ground, Room
from ui.translation import mark

CLOCK_MS = 500
READ_AGAIN_MS = 30_000
"""Estimates age and lines open and close by the clock alone, without a change in the database."""


class BoardRoom(Room):
    """The board of one site. It stands without frame, sign-on and lock, on the whole screen."""

    title = mark("Hall board")
    about = mark("Shows the last calls, how the lines stand, and the notices of the hall.")
    shows = frozenset({"tickets", "people", "office", "calendar"})

    announced = Signal(object)
    """A Call: each new one exactly once, in order, for the voice."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.face = BoardFace()
        self._announcer = Announcer()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        whole = self.layout()
        assert whole is not None
        whole.setContentsMargins(0, 0, 0, 0)
        ground.live.lost.connect(lambda *_: self.face.show_lost())
        for every, does in ((CLOCK_MS, self._tick), (READ_AGAIN_MS, lambda: self.refresh(self.shows))):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(does)
            timer.start()
        self._tick()

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """Reads the moment; while that fails, what stood here stays."""
        now = self.work.now()
        self.ask(
            moment, self.ground.settings.site, now, self._announcer.after(now), then=self._show, failed=self._failed
        )

    def _show(self, seen: Moment) -> None:
        news = self._announcer.news(seen.announced, seen.as_of)
        self.face.show_moment(seen, news)
        for call in news:
            self.announced.emit(call)

    def _failed(self, _: Trouble) -> None:
        self.face.show_lost()

    def _tick(self) -> None:
        self.face.show_time(self.work.now())
