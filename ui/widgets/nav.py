"""The buttons of a navigation: strong letters on the one that is chosen."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from ui import theme
from ui.icons import SIZE


def room_needed(button: QPushButton) -> int:
    """The width of its icon and of its words in the strong letters that it has while it is chosen."""
    words = QFontMetrics(theme.font("text", strong=True)).horizontalAdvance(button.text())
    beside = 0 if button.icon().isNull() else theme.scaled(SIZE) + theme.GRID
    return words + beside + 2 * theme.GAP - 2  # the padding and the border of the sheet


def leave_room(button: QPushButton) -> None:
    """Never narrower than that."""
    button.setMinimumWidth(room_needed(button))
