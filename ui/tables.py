"""The one table model: read-only, named columns, frozen rows. A list never edits what it shows.

    columns = (
        Column("number", mark("Number"), lambda row: row.number, width=80),
        Column("state", mark("State"), lambda row: words.light(row.light)),
        Column("fee", mark("Fee"), lambda row: words.yuan(row.fee_fen), align="right"),
    )
    model = TableModel(columns, key=lambda row: row.id)

A column's cell is text, or a words.Light, which is drawn with its mark and colour.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import icons, theme
from ui.translation import tr
from ui.words import Light

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One named column. `title` is a marked phrase; `width` in pixels, 0 for the column that takes what is left."""

    name: str
    title: str
    cell: Callable[[Any], str | Light]
    width: int = 0
    align: Literal["left", "right", "centre"] = "left"
    strong: bool = False


class TableModel(QAbstractTableModel):
    """Rows as a reading gave them, the shown ones narrowed by what was typed."""

    RowRole = Qt.ItemDataRole.UserRole
    """The frozen row itself."""

    ToneRole = Qt.ItemDataRole.UserRole + 1
    """The tone of a cell that is a Light."""

    def __init__(self, columns: Sequence[Column], *, key: Callable[[Any], Hashable], parent: QObject | None = None):
        super().__init__(parent)
        self.columns, self._key = tuple(columns), key
        self._rows: tuple[Any, ...] = ()
        self._cells: list[tuple[str | Light, ...]] = []
        self._shown: list[int] = []
        self._wanted: list[str] = []

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the filter stays."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._cells = [tuple(column.cell(row) for column in self.columns) for row in self._rows]
        self._narrow()
        self.endResetModel()

    def filter(self, text: str) -> None:
        """Show only the rows that hold every word of the text in some column; "" shows all."""
        self.beginResetModel()
        self._wanted = text.casefold().split()
        self._narrow()
        self.endResetModel()

    def row(self, at: int) -> Any:
        """The frozen row shown at a place."""
        return self._rows[self._shown[at]]

    def cell(self, at: int, column: int) -> str | Light:
        """What is shown at a place."""
        return self._cells[self._shown[at]][column]

    def key(self, at: int) -> Hashable:
        """The key of the row shown at a place."""
        return self._key(self.row(at))

    def place_of(self, key: Hashable) -> int:
        """Where the row of a key is shown; -1 where it is not."""
        return next((at for at in range(len(self._shown)) if self.key(at) == key), -1)

    def count(self) -> int:
        """All rows, shown or narrowed away."""
        return len(self._rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(cell)
        if role == self.ToneRole:
            return cell.tone if isinstance(cell, Light) else None
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(cell, Light):
            return QColor(theme.tokens().tone(cell.tone))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[index.column()].align]
        return self.row(index.row()) if role == self.RowRole else None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        return _ALIGN[self.columns[section].align] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _narrow(self) -> None:
        if not self._wanted:
            self._shown = list(range(len(self._rows)))
            return
        said = ["\n".join(_text(cell) for cell in cells).casefold() for cells in self._cells]
        self._shown = [at for at, text in enumerate(said) if all(word in text for word in self._wanted)]


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft | _MIDDLE,
    "right": Qt.AlignmentFlag.AlignRight | _MIDDLE,
    "centre": Qt.AlignmentFlag.AlignHCenter | _MIDDLE,
}


def _text(cell: str | Light) -> str:
    return f"{theme.MARKS[cell.tone]} {cell.word}" if isinstance(cell, Light) else cell


class RowPainter(QStyledItemDelegate):
    """Paints a cell of a TableModel: calm rows with a rule between them, the current one with an accent at its edge."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        cell, _column = _shown(index)
        wide = QFontMetrics(theme.font("text")).horizontalAdvance(_text(cell))
        return QSize(wide + 20, theme.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, place, (cell, column) = theme.tokens(), option.rect, _shown(index)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, now.selection)
            if index.column() == 0:
                painter.fillRect(QRect(place.topLeft(), QSize(3, place.height())), now.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, now.hover)
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), now.line)
        font, room = theme.font("text", strong=column.strong), place.adjusted(10, 0, -10, 0)
        painter.setFont(font)
        if isinstance(cell, Light):
            side = theme.scaled(12)
            icons.draw_mark(painter, cell.tone, QRect(room.left(), room.top(), side, room.height()))
            room = room.adjusted(side + 4, 0, 0, 0)
        painter.setPen(now.tone(cell.tone) if isinstance(cell, Light) else now.text)
        said = cell.word if isinstance(cell, Light) else cell
        cut = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_ALIGN[column.align]), cut)
        painter.restore()


def _shown(index: Index) -> tuple[str | Light, Column]:
    model = index.model()
    assert isinstance(model, TableModel)
    return model.cell(index.row(), index.column()), model.columns[index.column()]
