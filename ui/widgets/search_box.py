"""A box that searches while one types, with its answers in a list below. It never takes the focus from the person.

Answers come later and may come late: the page gives `ask(question, answer)`, asks its reading off the event loop, and
calls `answer(found)`. An answer to an older question is dropped.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import icons, theme
from ui.tables import NOWHERE, Index
from ui.translation import tr

DEBOUNCE = 80
"""Milliseconds of silence before asking: a scanner's twenty characters become one question."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One answer: the key it is chosen by, its words, what stands under them and what stands at the right."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""


Answer = Callable[[Sequence[Suggestion]], None]
Ask = Callable[[str, Answer], None]


class SearchBox(QLineEdit):
    """Arrow keys move in the list, Enter takes the marked line, Esc first closes the list."""

    chosen = Signal(object)
    """A Suggestion was taken."""

    submitted = Signal(str)
    """Enter on something that is no answer of the list: a scanned barcode, a whole number."""

    def __init__(self, ask: Ask, *, first_on_enter: bool, hint: str = "", parent: QWidget | None = None) -> None:
        """`first_on_enter`: Enter takes the first answer (choosing an item); else it submits the text (scanning)."""
        super().__init__(parent)
        self._ask, self._first_on_enter = ask, first_on_enter
        self._question, self._answered, self._enter_waits = 0, 0, False
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.addAction(icons.icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        self._popup: _Popup | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self._ask_now)
        self.textEdited.connect(self._typed)

    def answers_shown(self) -> list[Suggestion]:
        """What the list shows now; empty while it is closed."""
        return list(self._popup.model.found) if self._popup is not None and self._popup.isVisible() else []

    def close_list(self) -> None:
        """Close the list; the text stays."""
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list while it is open; everything else belongs to the text."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        open_list = self._popup is not None and self._popup.isVisible()
        if event.key() in steps:
            if open_list and self._popup is not None:
                self._popup.move_by(steps[Qt.Key(event.key())])
            elif event.key() == Qt.Key.Key_Down:
                self._ask_now()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and open_list:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going on closes the list."""
        super().focusOutEvent(event)
        self.close_list()

    def _typed(self) -> None:
        self._question += 1
        self._enter_waits = False
        if self.text().strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.close_list()

    def _ask_now(self) -> None:
        self._timer.stop()
        asked, text = self._question, self.text().strip()
        self._ask(text, lambda found: self._show(asked, text, found))

    def _show(self, asked: int, text: str, found: Sequence[Suggestion]) -> None:
        if asked != self._question or text != self.text().strip():  # a scan took the text out again
            return
        self._answered = asked
        if self._enter_waits:
            self._enter_waits = False
            self._take(found[0] if found else None)
            return
        if not self.hasFocus():
            return
        if self._popup is None or self._popup.parentWidget() is not self.window():
            self._popup = _Popup(self.window())
            self._popup.view.clicked.connect(lambda index: self._take(self._found_at(index)))
        self._popup.show_found(found, mark_first=self._first_on_enter)
        self._popup.place_under(self)

    def _found_at(self, index: QModelIndex) -> Suggestion | None:
        return self._popup.model.found[index.row()] if self._popup is not None and index.isValid() else None

    def _enter(self) -> None:
        marked = None
        if self._popup is not None and self._popup.isVisible():
            marked = self._found_at(self._popup.view.currentIndex())
        current = self._answered == self._question
        if marked is not None and (current or not self._first_on_enter):
            self._take(marked)
        elif self._first_on_enter and not current and self.text().strip():
            self._enter_waits = True
            if self._timer.isActive():
                self._ask_now()
        else:
            self._take(None)

    def _take(self, suggestion: Suggestion | None) -> None:
        self._timer.stop()
        self._question += 1
        self.close_list()
        if suggestion is not None:
            self.setText(suggestion.title)
            self.chosen.emit(suggestion)
        else:
            self.submitted.emit(self.text().strip())


class _Found(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Suggestion, ...] = ()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        each = self.found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return each.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (each.title, each.detail, each.aside) if part)
        return None

    def set_found(self, found: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()


class _Popup(QFrame):
    """A child of the window, not a window: it cannot take the focus, and it is in the picture of the page."""

    MOST = 8

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        theme.dress(self, floating=True)
        self.model = _Found(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_TwoLines(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(tr("Nothing found"))
        self._nothing.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        theme.dress(self._nothing, type="text", quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.view)
        column.addWidget(self._nothing)
        self.hide()
        window.installEventFilter(self)

    def show_found(self, found: Sequence[Suggestion], *, mark_first: bool) -> None:
        self.model.set_found(found)
        self.view.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found and mark_first:
            self.view.setCurrentIndex(self.model.index(0, 0))

    def place_under(self, box: QWidget) -> None:
        """Below the box, or above it where there is more room; never outside the window."""
        window, gap = self._window, 4
        rows = min(len(self.model.found), self.MOST)
        wanted = rows * _TwoLines.height() + 6 if rows else self._nothing.sizeHint().height() + 6
        top = box.mapTo(window, QPoint(0, 0))
        below, above = window.height() - top.y() - box.height() - 2 * gap, top.y() - 2 * gap
        height = min(wanted, max(below, above))
        y = top.y() + box.height() + gap if below >= height else top.y() - gap - height
        width = min(max(box.width(), 420), window.width() - 2 * gap)
        x = max(gap, min(top.x(), window.width() - width - gap))
        self.setGeometry(x, y, width, height)
        self.raise_()
        self.show()

    def move_by(self, rows: int) -> None:
        if self.model.found:
            now = self.view.currentIndex().row()
            last = len(self.model.found) - 1
            self.view.setCurrentIndex(self.model.index(min(last, max(0, now + rows)), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.hide()
        return False


class _TwoLines(QStyledItemDelegate):
    """Title and, under it, detail; at the right the aside."""

    @staticmethod
    def height() -> int:
        return QFontMetrics(theme.font("text")).height() + QFontMetrics(theme.font("note")).height() + 12

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:
        return QSize(option.rect.width(), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Found)
        each, now = model.found[index.row()], theme.tokens()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, now.selection)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), now.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, now.hover)
        place = option.rect.adjusted(theme.GAP, 5, -theme.GAP, -5)
        self._line(painter, place, each.title, each.aside, top=True)
        self._line(painter, place, each.detail, "", top=False)
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, left: str, right: str, *, top: bool) -> None:
        font, now = theme.font("text" if top else "note"), theme.tokens()
        metrics = QFontMetrics(font)
        row = QRect(place.left(), place.top() if top else place.bottom() - metrics.height() + 1, place.width(), 0)
        row.setHeight(metrics.height())
        painter.setFont(font)
        wide = metrics.horizontalAdvance(right)
        painter.setPen(now.quiet)
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        painter.setPen(now.text if top else now.quiet)
        room = row.width() - (wide + theme.GAP if wide else 0)
        cut = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
