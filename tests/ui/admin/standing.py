"""The administrator at his station, driven by keys: open a page, press its keys, fill its form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.office.office import Office
from models.people.signing import SignedOn
from tests.ui.fakes import FakeMessages
from tests.ui.ground import Founded
from ui.admin.part import ListPart, Part
from ui.admin.room import AdminRoom
from ui.room import Ground
from ui.rooms import Entry, rooms_for
from ui.shell import Shell


@dataclass
class Admin:
    """The frame with the room in it."""

    founded: Founded
    qtbot: QtBot
    office: Office
    signed_on: SignedOn
    ground: Ground
    shell: Shell

    @classmethod
    def make(cls, founded: Founded, qtbot: QtBot) -> "Admin":
        office, signed_on = founded.signed_on("admin")
        ground = founded.ground(qtbot, office)
        entries: tuple[Entry, ...] = rooms_for(ground.settings.kind, ground.work.standing.roles)
        shell = Shell(ground, signed_on, place="示例县政务中心", entries=[e for e in entries if e.key == "admin"])
        qtbot.addWidget(shell)
        shell.resize(1366, 768)
        shell.show()
        shell.activateWindow()
        qtbot.waitUntil(lambda: shell.current is not None)
        made = cls(founded, qtbot, office, signed_on, ground, shell)
        made.settle()
        return made

    @property
    def room(self) -> AdminRoom:
        return cast(AdminRoom, self.shell.current)

    @property
    def part(self) -> Part:
        assert self.room.part is not None
        return self.room.part

    @property
    def rows(self) -> list[Any]:
        """What the list in front shows."""
        model = cast(ListPart, self.part).list.model
        return [model.row(at) for at in range(model.rowCount())]

    @property
    def messages(self) -> FakeMessages:
        return cast(FakeMessages, self.ground.messages)

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()))

    def settle(self) -> None:
        """Until the verbs and questions of before have come back, and what they asked in turn."""
        work, came = self.ground.work, list[object]()
        for _ in range(2):
            before = len(came)
            work.through(lambda _: None, then=came.append, failed=came.append)
            self.wait(lambda before=before: len(came) > before)
            work.ask(lambda _: None, then=came.append, failed=came.append)
            self.wait(lambda before=before: len(came) > before + 1)
        QApplication.processEvents()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, wherever the cursor is."""
        QTest.keyClick(self.focused(), key, modifier)
        self.settle()

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.shell

    def to(self, section: int, pages_on: int = 0) -> None:
        """Ctrl+1 … Ctrl+8, then Ctrl+PageDown."""
        self.press(Qt.Key(Qt.Key.Key_0 + section), Qt.KeyboardModifier.ControlModifier)
        for _ in range(pages_on):
            self.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    def fill(self, **values: str) -> None:
        """Types into the fields of the form by their names, as Enter leads through them."""
        assert self.part.form is not None
        for field in self.part.form.fields:
            if field.name not in values:
                continue
            field.setFocus()
            entry = field.entry
            if isinstance(entry, QComboBox):
                at = entry.findData(values[field.name])
                assert at >= 0, f"{values[field.name]} is not in the list of {field.name}"
                while entry.currentIndex() != at:
                    QTest.keyClick(entry, Qt.Key.Key_Down if entry.currentIndex() < at else Qt.Key.Key_Up)
            else:
                QTest.keyClick(entry, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                QTest.keyClick(entry, Qt.Key.Key_Delete)
                if values[field.name].isascii():
                    QTest.keyClicks(entry, values[field.name])
                else:
                    QApplication.clipboard().setText(values[field.name])  # an input method's part
                    QTest.keyClick(entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def keep(self) -> None:
        """Ctrl+Enter, and what follows."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def beside(self, name: str) -> str:
        """What stands beside a field."""
        assert self.part.form is not None
        return next(field.problem_text() for field in self.part.form.fields if field.name == name)

    def point_at(self, key: object) -> None:
        """The cursor on the row of a key."""
        assert cast(ListPart, self.part).list.select(key)
