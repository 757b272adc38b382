"""A matter by its pinyin initials, for who does not know which line it belongs to: sfz finds 居民身份证."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.catalogue.reading import ItemLine
from ui import theme
from ui.kiosk.pages import Page
from ui.kiosk.sizes import Sizes
from ui.kiosk.touch import Tile, TileGrid, label
from ui.translation import tr
from ui.widgets import item_words

ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM⌫")
MOST = 12
"""Letters; more than this nobody types with a finger."""


class FindPage(Page):
    """Letters below, what they find above; beside each other on a wide screen."""

    def __init__(
        self,
        sizes: Sizes,
        ask: Callable[[str], object],
        choose: Callable[[ItemLine], object],
        *,
        given: str = "",
        wide: bool,
    ) -> None:
        """`ask` is called with every change of the text; its answer comes by `show_found`."""
        super().__init__(sizes, tr("What have you come for?"))
        self._ask, self._choose, self.text = ask, choose, given
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.typed = label("", sizes, "head", strong=True)
        self._found = QVBoxLayout()
        letters = self._letters()
        if wide:
            left = QVBoxLayout()
            left.addWidget(self.typed)
            left.addWidget(letters)
            left.addStretch(1)
            row = QHBoxLayout()
            row.setSpacing(2 * sizes.gap)
            row.addLayout(left)
            row.addLayout(self._found, 1)
            self.column.addLayout(row, 1)
        else:
            self.column.addWidget(self.typed)
            self.column.addLayout(self._found, 1)
            self.column.addWidget(letters)
        self._show()

    def _letters(self) -> QWidget:
        board = QWidget()
        rows = QVBoxLayout(board)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self.sizes.gap)
        for keys in ROWS:
            row = QHBoxLayout()
            row.setSpacing(self.sizes.gap)
            for key in keys:
                tile = Tile(self.sizes, key, kind="title", does=partial(self.press, key))
                tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                tile.setFixedHeight(self.sizes.finger)
                row.addWidget(tile)
            rows.addLayout(row)
        return board

    def press(self, key: str) -> None:
        """One letter, touched or typed."""
        self.text = self.text[:-1] if key == "⌫" else (self.text + key)[:MOST]
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard's letters."""
        key = event.text().upper()
        if key and key in "".join(ROWS):
            self.press(key)
        elif event.key() == Qt.Key.Key_Backspace:
            self.press("⌫")
        else:
            super().keyPressEvent(event)

    def show_found(self, items: Sequence[ItemLine]) -> None:
        """What the letters find, best first."""
        while (item := self._found.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not items:
            said = tr("Nothing is called so. Please ask at the guide desk.") if self.text else ""
            self._found.addWidget(label(said, self.sizes, "text", quiet=True))
            return
        tiles = [
            Tile(self.sizes, each.name, item_words.days(each), kind="text", does=partial(self._choose, each))
            for each in items
        ]
        high = round(self.sizes.letters("text") * 2.8 + self.sizes.letters("note") * 1.4) + self.sizes.gap
        self._found.addWidget(TileGrid(self.sizes, tiles, wide=self.sizes.letters("text") * 12, high=high, most=high))

    def _show(self) -> None:
        self.typed.setText(self.text or tr("Type the first letters of its pinyin, such as SFZ."))
        theme.dress(self.typed, quiet=not self.text)
        self.typed.setFont(self.sizes.font("head" if self.text else "text", strong=bool(self.text)))
        if self.text:
            self._ask(self.text)
        else:
            self.show_found(())
