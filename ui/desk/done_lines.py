"""What was done for this visitor already, one line each: a matter that is done folds to its line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.one_line import OneLine


class DoneLines(QWidget):
    """Lines with their mark; one that has a case can be opened."""

    opened = Signal(str)
    """The number of the case that a person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._lines: list[QWidget] = []
        self.hide()

    def add(self, number: str, said: str) -> None:
        """One more."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        word = OneLine()
        word.show_word(said, "ok", coloured=False)
        row.addWidget(word, 1)
        if number:
            button = QPushButton(tr("Open"))
            theme.dress(button, role="plain")
            button.setAccessibleName(tr("Open {said}", said=said))
            button.clicked.connect(lambda: self.opened.emit(number))
            row.addWidget(button)
        self._lines.append(line)
        self._column.addWidget(line)
        self.show()

    def clear(self) -> None:
        """Another visitor."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines.clear()
        self.hide()

    def said(self) -> list[str]:
        """What the lines say."""
        return [line.findChildren(OneLine)[0].whole() for line in self._lines]
