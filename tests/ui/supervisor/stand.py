"""A played day and the supervisor's pages over it, driven by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.office.database import Database
from tests.fakes import FakeClock, Hall
from tests.models.summary.played import Played
from tests.ui.fakes import FakeMessages
from tests.ui.ground import Founded
from ui.room import Ground, Room
from ui.supervisor.period_room import PeriodRoom
from ui.supervisor.room import SupervisorRoom
from ui.supervisor.summary_room import SummaryRoom

R = TypeVar("R", bound=Room)


@dataclass
class Watch:
    """The hall of tests/models/summary/played.py with its manager in the office."""

    played: Played
    founded: Founded
    qtbot: QtBot
    rooms: list[Room] = field(default_factory=list)

    @classmethod
    @contextmanager
    def over(cls, database: Database, clock: FakeClock, path: Path, qtbot: QtBot) -> "Iterator[Watch]":
        made = cls(Played(Hall(database, clock)), Founded(database, clock, path), qtbot)
        yield made
        made.founded.end()

    def today(self) -> SupervisorRoom:
        """The page of today, read."""
        room = self._show(SupervisorRoom)
        self.qtbot.waitUntil(lambda: all("截至" in listed.foot_text() for listed in room._lists()))
        return room

    def summary(self) -> SummaryRoom:
        """The page of the day's summary, read."""
        room = self._show(SummaryRoom)
        self.qtbot.waitUntil(lambda: room.found is not None)
        return room

    def period(self) -> PeriodRoom:
        """The page of this month, read."""
        room = self._show(PeriodRoom)
        self.qtbot.waitUntil(lambda: room.found is not None)
        return room

    def _show(self, made: type[R]) -> R:
        ground: Ground = self.founded.ground(self.qtbot, self.played.manager)
        room = made(ground)
        self.rooms.append(room)
        self.qtbot.addWidget(room)
        room.resize(1241, 676)
        ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.show()
        room.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is room)
        room.mark_unread()
        room.enter()
        return room

    @property
    def messages(self) -> FakeMessages:
        """What is asked of the person, and the answers."""
        found = self.rooms[-1].messages
        assert isinstance(found, FakeMessages)
        return found

    def press(self, *keys: str) -> None:
        """Keys by name."""
        for key in keys:
            chord = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(QApplication.focusWidget() or self.rooms[-1], chord.key(), chord.keyboardModifiers())

    def type(self, text: str) -> None:
        """Letters where the cursor is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def value(self, sql: str, *values: Any) -> Any:
        """One value of the database."""
        return self.founded.db.value(sql, values)
