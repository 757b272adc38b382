"""A middle of the desk with one field, for tests of what stands beside it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from models.tickets.reading import AtWindow
from ui.room import Room
from ui.widgets.key_button import KeyAction


class OneField(QWidget):
    """Keeps what it was told, in order, as (what, with what)."""

    touched = Signal()
    parked_for_payment = Signal()
    said = Signal(str, str)

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room, self.told = room, []
        self.unfinished = False
        self.field = QLineEdit()
        self.field.textEdited.connect(lambda _: self.touched.emit())
        column = QVBoxLayout(self)
        column.addWidget(QLabel("…"))
        column.addWidget(self.field)
        column.addStretch(1)

    def _tell(self, what: str, about: Any = "") -> None:
        self.told.append((what, about))

    def show_visitor(self, held: AtWindow | None) -> None:
        self._tell("visitor", held.visitor.text if held else "")

    def open_case(self, number: str) -> None:
        self._tell("case", number)

    def open_notice(self, number: str) -> None:
        self._tell("notice", number)

    def open_one_time(self, number: str) -> None:
        self._tell("one_time", number)

    def open_inquiry(self, number: str) -> None:
        self._tell("inquiry", number)

    def start_inquiry(self) -> None:
        self._tell("start_inquiry")

    def scan(self, text: str) -> bool:
        self._tell("scan", text)
        return False

    def focus_first(self) -> None:
        self.field.setFocus()

    def save_draft(self) -> None:
        self._tell("draft", self.field.text())

    def busy(self) -> bool:
        return self.unfinished

    def key_actions(self) -> tuple[KeyAction, ...]:
        return ()
