"""The ID number by large keys, or by a reader that types it. Nobody has to give it, and nobody beside can read it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.office.refusal import Refused
from models.people.identity import Fault, Identity, check_resident_id
from ui import theme, words
from ui.kiosk.pages import Page
from ui.kiosk.sizes import Sizes
from ui.kiosk.touch import Tile, label
from ui.translation import tr

LENGTH, SHOWN = 18, 4
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0", "⌫")


class KeypadPage(Page):
    """Keys 1 to 9, X, 0 and back; what is typed is hidden but for its end."""

    def __init__(
        self, sizes: Sizes, today: date, then: Callable[[str], object], *, given: str = "", wide: bool = False
    ) -> None:
        """`then` gets the number that passed its check, or "" for going on without one."""
        super().__init__(
            sizes, tr("Your ID number"), tr("Lay the card on the reader or type the number. You may go on without it.")
        )  # fmt: skip
        self._today, self._then, self.text = today, then, given
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("takes_scan", True)
        self.shown = label("", sizes, "title", strong=True, centred=True)
        self.shown.setWordWrap(False)
        self.problem = label("", sizes, "text", centred=True)
        theme.dress(self.problem, tone="bad")
        said = QVBoxLayout()
        said.setSpacing(self.sizes.gap)
        said.addWidget(self.shown)
        said.addWidget(self.problem)
        if wide:
            row = QHBoxLayout()
            row.setSpacing(3 * sizes.gap)
            said.addStretch(1)
            said.addWidget(self._ways())
            row.addLayout(said, 1)
            row.addWidget(self._keys(), 1)
            self.column.addLayout(row, 1)
        else:
            self.column.addLayout(said)
            keys = self._keys()
            keys.setMinimumHeight(7 * sizes.finger)
            self.column.addWidget(keys)
            self.column.addStretch(1)
            self.column.addWidget(self._ways())
        self._show()

    def _ways(self) -> QWidget:
        go = QWidget()
        grid = QGridLayout(go)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.sizes.gap)
        without = Tile(self.sizes, tr("Without ID"), does=lambda: self._then(""))
        for column, tile in enumerate((without, Tile(self.sizes, tr("Go on"), look="primary", does=self.submit))):
            tile.setFixedHeight(round(self.sizes.finger * 1.2))
            grid.addWidget(tile, 0, column)
        return go

    def _keys(self) -> QWidget:
        pad = QWidget()
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.sizes.gap)
        for at, key in enumerate(KEYS):
            tile = Tile(self.sizes, key, kind="key", does=partial(self.press, key))
            tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            tile.setMaximumHeight(round(self.sizes.finger * 1.8))
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(tile, at // 3, at % 3)
        return pad

    def press(self, key: str) -> None:
        """One key, touched or typed."""
        self.problem.setText("")
        self.text = self.text[:-1] if key == "⌫" else (self.text + key)[:LENGTH]
        self._show()

    def submit(self) -> None:
        """On with the number, when it can be one; otherwise it is said here and stays."""
        if not self.text:
            self._then("")
            return
        found = check_resident_id(self.text, self._today)
        if isinstance(found, Identity):
            self._then(found.number)
        else:
            assert isinstance(found, Fault)
            self.problem.setText(words.refusal(Refused(found)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A reader's or a keyboard's keys."""
        key = event.text().upper()
        if key and key in "0123456789X":
            self.press(key)
        elif event.key() == Qt.Key.Key_Backspace:
            self.press("⌫")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        self.shown.setText(hidden(self.text) if self.text else tr("18 characters"))
        theme.dress(self.shown, quiet=not self.text)


def hidden(number: str) -> str:
    """All but the end is hidden: the next person in the queue reads along."""
    return "●" * max(0, len(number) - SHOWN) + number[-SHOWN:]
