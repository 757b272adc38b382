"""Tells a barcode scanner from a person: twenty characters and Enter within a blink, wherever the cursor is.

A scanner is a keyboard to the machine. What it typed into the field that had the cursor is taken back, so that a scan
opens what it names and the form keeps what stood in it. A field that wants the scan itself says so:
`widget.setProperty("takes_scan", True)`.
"""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

FASTEST_TYPIST_MS = 35
"""Between two keys; a scanner needs 1 to 20, the fastest person about 60."""

LEAST = 6
"""Characters; anything shorter is not a number of ours."""


class ScanWatch(QObject):
    """Watches the keys of one frame."""

    scanned = Signal(str)

    def __init__(self, frame: QWidget) -> None:
        super().__init__(frame)
        self._frame = frame
        self._since = QElapsedTimer()
        self._since.start()
        self._text, self._field, self._before = "", None, ("", 0)
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gather what comes fast; swallow the Enter at its end."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is not QApplication.focusWidget() or not isinstance(watched, QWidget):
            return False
        if not self._frame.isAncestorOf(watched) or watched.property("takes_scan"):
            return False
        return self._key(watched, event, fast=self._since.restart() <= FASTEST_TYPIST_MS)

    def _key(self, field: QWidget, event: QKeyEvent, *, fast: bool) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text, self._text = self._text, ""
            if not fast or field is not self._field or len(text) < LEAST:
                return False
            _put_back(field, *self._before)
            self.scanned.emit(text)
            return True
        if not fast or field is not self._field:
            self._text, self._field, self._before = "", field, _standing(field)
        if event.text().isprintable():
            self._text += event.text()
        return False


def _standing(field: QWidget) -> tuple[str, int]:
    if isinstance(field, QLineEdit):
        return field.text(), field.cursorPosition()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText(), field.textCursor().position()
    return "", 0


def _put_back(field: QWidget, text: str, at: int) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setCursorPosition(at)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
        cursor = field.textCursor()
        cursor.setPosition(min(at, len(text)))
        field.setTextCursor(cursor)
