"""What was done for this visitor already, one line each: a matter that is done folds to its line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.key_button import KeyAction
from ui.widgets.one_line import OneLine


class DoneLines(QWidget):
    """Lines with their mark; one that has a case can be opened."""

    opened = Signal(str)
    """The number of the case that a person wants to see."""

    def __init__(self, owner: QWidget) -> None:
        """It stands in `owner`; the key of the newest line works wherever in it the cursor is."""
        super().__init__(owner)
        self._newest = ""
        self._key = KeyAction(tr("Open"), "Ctrl+7", owner=owner)
        self._key.setEnabled(False)
        self._key.done.connect(lambda: self.opened.emit(self._newest))
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
            self._say_key(button)
            self._newest = number
        self._lines.append(line)
        self._column.addWidget(line)
        self.show()

    def _say_key(self, newest: QPushButton) -> None:
        """The key stands on the button that it presses."""
        for line in self._lines:
            for button in line.findChildren(QPushButton):
                button.setText(tr("Open"))
        newest.setText(f"{tr('Open')}  {self._key.keys()}")
        self._key.setEnabled(True)

    def clear(self) -> None:
        """Another visitor."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines.clear()
        self._key.setEnabled(False)
        self.hide()

    def said(self) -> list[str]:
        """What the lines say."""
        return [line.findChildren(OneLine)[0].whole() for line in self._lines]
