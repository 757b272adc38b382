"""The fee point's one field: the cursor waits in it for the scanner.

A digit 1 to 4 that stands alone is the method, Enter on nothing confirms; whatever is longer is a number or a name.
No search has fewer than two characters, so the two never meet.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from models.bank.rules import Method
from ui import theme
from ui.translation import tr
from ui.widgets.search_box import Ask, SearchBox, Suggestion
from ui.widgets.typed import plain

METHODS = dict(zip("1234", Method, strict=True))
BRING_BACK = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z
)  # fmt: skip
POINT_MS = 80
"""A scanner's second character comes sooner, so that no scan makes the page jump."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanBox(SearchBox):
    """Scan, number, case, payer or last four; and the method by its digit."""

    pointed = Signal(str)
    """The Method whose digit stands alone in the field; "" when none does."""

    entered = Signal()
    """Enter with nothing, or with a method's digit, in the field: go on, or confirm."""

    escaped = Signal()
    moved = Signal(int)
    dropped = Signal()
    """Delete in the empty field: take the notice under the cursor out."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(
            ask,
            first_on_enter=False,
            hint=tr("Scan a notice, or type its number, the case, payer or last four of the ID"),
            parent=parent,
        )
        self.setProperty("takes_scan", True)
        self.setFont(theme.font("heading"))
        self.setMinimumHeight(theme.scaled(44))
        self.setMaxLength(60)
        self._pointed = ""
        self._pause = QTimer(self, singleShot=True, interval=POINT_MS)
        self._pause.timeout.connect(lambda: self._point(METHODS.get(plain(self.text()), "")))
        self.textEdited.connect(self._on_text)

    def clear(self) -> None:
        """Nothing stands in the field; what a digit pointed at stays chosen."""
        self._pause.stop()
        self._pointed = ""
        super().clear()

    def _on_text(self, text: str) -> None:
        """A digit is shown as the method once nothing followed it; a number that begins with it takes it back."""
        if plain(text) in METHODS:
            self._pause.start()
        else:
            self._pause.stop()
            self._point("")

    def _point(self, method: str) -> None:
        if method != self._pointed:
            self._pointed = method
            self.pointed.emit(method)

    def offer(self, found: Sequence[Suggestion]) -> None:
        """Several fit what was typed: ↓ ↑ and Enter choose one, and the first is under the cursor."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(self._question, self.text().strip(), found)
        if self._popup is not None:
            self._popup.move_by(1)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Shift+Z brings a cleared list back; as Redo of a text field nobody would miss it here."""
        override = event if event.type() == QEvent.Type.ShortcutOverride else None
        if isinstance(override, QKeyEvent) and override.keyCombination() == BRING_BACK:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down confirms nothing a second time."""
        key, alone = event.key(), not self.text().strip()
        if key in ENTER:
            if not event.isAutoRepeat():
                self._on_enter(event)
        elif key == Qt.Key.Key_Escape and not self.answers_shown():
            self.escaped.emit()
        elif alone and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif alone and key == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def _on_enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif len(plain(self.text())) < 2 and (plain(self.text()) in METHODS or not self.text().strip()):
            self.close_list()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
