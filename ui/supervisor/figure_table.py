"""A table of figures on a page that scrolls: as high as its rows, nothing in it to choose."""

from collections.abc import Sequence
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout

from ui import theme
from ui.tables import Column, RowPainter, TableModel
from ui.translation import tr
from ui.widgets.marks import heading, quiet
from ui.words import Light

MOST_ROWS = 14
"""A longer table scrolls in itself."""

Row = tuple[str | Light, ...]
"""The cells of a row as they are read."""


class FigureTable(QFrame):
    """A title, the rows, and words where there are none. `titles` are marked phrases with their widths, 0 stretches."""

    def __init__(self, title: str, titles: Sequence[tuple[str, int]], *, empty: str) -> None:
        super().__init__()
        theme.dress(self, card=True)
        columns = [
            Column(str(at), said, itemgetter(at), width=width, align="left" if at == 0 or width < 0 else "right")
            for at, (said, width) in enumerate(titles)
        ]
        self.model = TableModel(columns, key=lambda row: row, parent=self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self._prepare(columns)
        self._nothing = quiet(empty, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        column.setSpacing(theme.GRID)
        name = heading(title, kind="text")
        theme.dress(name, strong=True)
        column.addWidget(name)
        column.addWidget(self.table)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.show_rows(())

    def _prepare(self, columns: Sequence[Column]) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.setItemDelegate(RowPainter(table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setStyleSheet("QTableView { border: none; }")
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(_row_height())
        table.verticalHeader().setDefaultSectionSize(_row_height())
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(32)
        for at, column in enumerate(columns):
            stretched = column.width == 0
            header.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
            )
            if not stretched:
                said = header.fontMetrics().horizontalAdvance(tr(column.title)) + 20
                header.resizeSection(at, max(theme.scaled(abs(column.width)), said))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these figures."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        shown = min(len(rows), MOST_ROWS)
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.table.setVerticalScrollBarPolicy(always if shown < len(rows) else never)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + shown * _row_height() + 2)

    def rows(self) -> list[list[str]]:
        """What is shown, as text."""
        model = self.model
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]


def _row_height() -> int:
    return theme.scaled(30)


def total(rows: Sequence[Sequence[int]]) -> list[int]:
    """The sum of each column."""
    return [sum(column) for column in zip(*rows, strict=True)]


def with_total(names: Sequence[str], rows: Sequence[Sequence[int]]) -> list[tuple[str, Sequence[int]]]:
    """The rows by name, and their total under them where there are several."""
    named: list[tuple[str, Sequence[int]]] = list(zip(names, rows, strict=True))
    return [*named, (tr("Total"), total(rows))] if len(rows) > 1 else named
