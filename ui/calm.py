"""A full page that says what is wrong, calmly, and what can be done: never a traceback, never a lost window."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar
from ui.widgets.overlay import BusyBar

Way = tuple[str, Callable[[], object]]
"""Words of a button, and what it does."""


class Card(QWidget):
    """A page that is one card in the middle, as wide as a line can be read."""

    WIDTH = 560

    def __init__(self, title: str, *, wide: int = WIDTH) -> None:
        super().__init__()
        self.card, self.notice = QFrame(), NoticeBar()
        theme.dress(self.card, card=True)
        self.card.setFixedWidth(theme.scaled(wide))
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        self.column.setSpacing(theme.GAP)
        self.title = heading(title)
        self.title.setWordWrap(True)
        self.column.addWidget(self.title)
        held, across = QWidget(), QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card)  # without alignment, which forgets that wrapped words need their height
        across.addStretch(1)
        middle = QVBoxLayout(held)
        middle.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        middle.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(held)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def foot(self, *buttons: QPushButton) -> None:
        """The buttons, the last at the right and primary. Enter presses the one that has the focus."""
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        for button in buttons:
            button.setAutoDefault(True)  # outside a dialog Enter would press the usual one only
        for button in buttons[:-1]:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons[-1])
        theme.dress(buttons[-1], role="primary")
        self.column.addLayout(row)


class CalmPage(Card):
    """What is wrong, in one sentence, and the ways on."""

    def __init__(self, title: str, text: str, ways: Sequence[Way]) -> None:
        """The last way is the usual one."""
        super().__init__(title)
        self._words = quiet(text, wrap=True)
        self.column.addWidget(self._words)
        self.column.addWidget(self.notice)
        self.buttons = []
        for said, does in ways:
            button = QPushButton(said)
            button.clicked.connect(_plain(does))
            self.buttons.append(button)
        if self.buttons:
            self.foot(*self.buttons)

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def focus_first(self) -> None:
        """Enter takes the usual way."""
        if self.buttons:
            self.buttons[-1].setDefault(True)
            self.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)


def _plain(does: Callable[[], object]) -> Callable[[], object]:
    """Without what Qt says of a click."""
    return lambda: does()


class WaitPage(Card):
    """Something is being opened; seen only where it takes long."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.column.addWidget(BusyBar())
        self.column.addWidget(quiet(tr("This may take a moment after a new version was installed."), wrap=True))
