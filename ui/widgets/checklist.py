"""The materials of a case: each line is ticked by Space or by its number, and says in what form it came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import icons, theme
from ui.tables import NOWHERE, Index
from ui.translation import tr


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One line: its key, what it is, what stands under it (copies, the basis), whether it must be there."""

    key: str
    text: str
    detail: str = ""
    needed: bool = True


class Checklist(QListView):
    """A list of lines to tick. ↑ ↓ move, Space or 1–9 ticks, ← → changes the form it came in, Enter goes on."""

    changed = Signal()
    """A line was ticked, or its form changed, by the person."""

    went_on = Signal()
    """Enter: the next field."""

    def __init__(self, *, forms: Sequence[tuple[str, str]] = (), name: str, parent: QWidget | None = None) -> None:
        """`forms` are (code, words), the first is the usual one: original, copy, electronic. `name` is read aloud."""
        super().__init__(parent)
        self._lines = _Lines(forms, self)
        self.setModel(self._lines)
        self.setItemDelegate(_LinePainter(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_items(self, items: Sequence[CheckItem], ticked: Mapping[str, str] | None = None) -> None:
        """Show other lines; `ticked` maps the key of each ticked line to its form ("" for the usual one)."""
        self._lines.set_items(items, ticked or {})
        if items:
            self.setCurrentIndex(self._lines.index(0))

    def ticked(self) -> dict[str, str]:
        """The key of each ticked line and the code of its form, in the order of the list."""
        return {item.key: self._lines.form(item.key) for item in self._lines.items if item.key in self._lines.ticked}

    def missing(self) -> list[CheckItem]:
        """The lines that must be there and are not ticked."""
        return [item for item in self._lines.items if item.needed and item.key not in self._lines.ticked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        at, key = self.currentIndex().row(), event.key()
        if key == Qt.Key.Key_Space and at >= 0:
            self._toggle(at)
        elif event.text() in tuple("123456789") and int(event.text()) <= len(self._lines.items):
            self.setCurrentIndex(self._lines.index(int(event.text()) - 1))
            self._toggle(int(event.text()) - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and at >= 0:
            self._lines.turn(at, 1 if key == Qt.Key.Key_Right else -1)
            self.changed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.went_on.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a line ticks it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line's height depends on the room for its words."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def height_for_all(self) -> int:
        """The height that shows every line without scrolling, at the present width."""
        rows = range(len(self._lines.items))
        return sum(self.sizeHintForIndex(self._lines.index(at)).height() for at in rows) + 2 * self.frameWidth() + 2

    def changeEvent(self, event: QEvent) -> None:
        """Other letters, other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _toggle(self, at: int) -> None:
        self._lines.toggle(at)
        self.changed.emit()


class _Lines(QAbstractListModel):
    def __init__(self, forms: Sequence[tuple[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[CheckItem, ...] = ()
        self.ticked: set[str] = set()
        self._forms = tuple(forms)
        self._form_of: dict[str, int] = {}

    def set_items(self, items: Sequence[CheckItem], ticked: Mapping[str, str]) -> None:
        codes = [code for code, _ in self._forms]
        self.beginResetModel()
        self.items = tuple(items)
        self.ticked = {item.key for item in items if item.key in ticked}
        self._form_of = {key: codes.index(form) for key, form in ticked.items() if form in codes}
        self.endResetModel()

    def form(self, key: str) -> str:
        return self._forms[self._form_of.get(key, 0)][0] if self._forms else ""

    def form_words(self, key: str) -> str:
        return self._forms[self._form_of.get(key, 0)][1] if self._forms and key in self.ticked else ""

    def toggle(self, at: int) -> None:
        self.ticked.symmetric_difference_update({self.items[at].key})
        self.dataChanged.emit(self.index(at), self.index(at))

    def turn(self, at: int, by: int) -> None:
        """Another form; a line that has a form is there, so it is ticked."""
        key = self.items[at].key
        if not self._forms:
            return
        if key in self.ticked:
            self._form_of[key] = (self._form_of.get(key, 0) + by) % len(self._forms)
        self.ticked.add(key)
        self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = tr("there") if item.key in self.ticked else tr("missing")
            return f"{item.text}: {said} {self.form_words(item.key)}".strip()
        return None


class _LinePainter(QStyledItemDelegate):
    """Number, box, words over as many lines as they need, and at the right the form."""

    LEFT, RIGHT, BOX = 62, 96, 18
    """Room for number and box, room for the form, side of the box; all scaled with the letters."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        item, view = self._lines(index).items[index.row()], self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width()
        height = self._words_height(item, width - theme.scaled(self.LEFT + self.RIGHT)) + 14
        return QSize(width, max(theme.row_height(), height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lines, now, place = self._lines(index), theme.tokens(), option.rect
        item = lines.items[index.row()]
        painter.save()
        view = self.parent()
        focused = isinstance(view, QListView) and view.hasFocus()
        if option.state & QStyle.StateFlag.State_Selected and focused:
            painter.fillRect(place, now.selection)
            painter.fillRect(QRect(place.topLeft(), QSize(3, place.height())), now.accent)
        painter.setFont(theme.font("note"))
        painter.setPen(now.quiet)
        number = str(index.row() + 1) if index.row() < 9 else ""
        painter.drawText(place.adjusted(12, 9, 0, 0), Qt.AlignmentFlag.AlignLeft, number)
        left, right, side = theme.scaled(self.LEFT), theme.scaled(self.RIGHT), theme.scaled(self.BOX)
        box = QRect(place.left() + left - side - 12, place.top() + 9, side, side)
        self._draw_box(painter, box, item.key in lines.ticked)
        self._draw_words(painter, place.adjusted(left, 7, -right, -7), item)
        aside = lines.form_words(item.key) or (tr("needed") if item.needed and item.key not in lines.ticked else "")
        painter.setFont(theme.font("note"))
        painter.setPen(now.quiet if item.key in lines.ticked else now.warn)
        corner = QRect(place.right() - right, place.top() + 9, right - 12, side)
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)
        painter.restore()

    def _draw_box(self, painter: QPainter, box: QRect, ticked: bool) -> None:
        now = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.accent if ticked else now.edge), 1))
        painter.setBrush(QColor(now.accent if ticked else now.surface))
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 4, 4)
        if ticked:
            icons.draw(painter, "check", "on_accent", box.adjusted(1, 1, -1, -1))

    def _draw_words(self, painter: QPainter, room: QRect, item: CheckItem) -> None:
        now = theme.tokens()
        painter.setFont(theme.font("text"))
        painter.setPen(now.text)
        painter.drawText(room, _WRAPPED, item.text)
        if item.detail:
            painter.setFont(theme.font("note"))
            painter.setPen(now.quiet)
            used = QFontMetrics(theme.font("text")).boundingRect(room, _WRAPPED, item.text).height()
            below = room.adjusted(0, used + 1, 0, 0)
            painter.drawText(below, _WRAPPED, item.detail)

    def _words_height(self, item: CheckItem, width: int) -> int:
        room = QRect(0, 0, max(width, 40), 10_000)
        height = QFontMetrics(theme.font("text")).boundingRect(room, _WRAPPED, item.text).height()
        if item.detail:
            height += QFontMetrics(theme.font("note")).boundingRect(room, _WRAPPED, item.detail).height() + 1
        return height

    @staticmethod
    def _lines(index: Index) -> _Lines:
        model = index.model()
        assert isinstance(model, _Lines)
        return model


_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
