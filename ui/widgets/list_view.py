"""A list as every page shows one: keyboard first, type to filter, and honest about what it does not know.

Six states, each in words: not read yet, rows, nothing there, nothing matches, failed with rows from before, failed
without. Its foot counts the rows and says "as of" (behaviour 55); a list that failed leaves its page working.
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models.office.instants import Instant
from models.office.refusal import Trouble
from ui import theme, words
from ui.icons import icon
from ui.tables import Column, RowPainter, TableModel
from ui.translation import tr
from ui.widgets.notice import NoticeBar


class ListView(QWidget):
    """Columns, rows by key, and what a person does with them.

    The page calls `show_rows` with what a reading gave, `show_trouble` when the reading failed; it hears `chosen`
    (Enter or double click), `current` (the cursor moved) and `retry`. The current row stays current over a refresh
    by its key; when it is gone, the row at its place becomes current.
    """

    chosen = Signal(object)
    """The frozen row that was taken."""

    current = Signal(object)
    """The frozen row under the cursor; None for none."""

    retry = Signal()
    """Read again, after a failure."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], Hashable],
        empty: str,
        name: str,
        filtered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`empty`: what it means that nothing is there. `name`: what the list is, for a screen reader."""
        super().__init__(parent)
        self._empty, self._filtered = empty, filtered
        self._key: Hashable | None = None
        self._read_at: Instant | None = None
        self.model = TableModel(columns, key=key, parent=self)
        self._stack = QStackedWidget(self)
        self._blank = QWidget(self._stack)
        self.table = _Table(self.model, self._stack)
        self.table.setAccessibleName(name)
        self._filter, self._notice = self._build_filter(), NoticeBar(self)
        self._foot_left, self._foot_right = QLabel(self), QLabel(self)
        self._message, self._again = QLabel(self._blank), QPushButton(tr("Try again"), self._blank)
        self._build()
        self._wire()
        self._tell(tr("Reading …"), trouble=False)
        self._foot()

    def show_rows(self, rows: Sequence[Any], read_at: Instant, *, fresh: bool = True) -> None:
        """Show what was read at an instant. `fresh=False` marks the list as of then."""
        here, place = self._key, self.table.currentIndex().row()
        self._read_at = read_at
        self.model.set_rows(rows)
        self._restore(here, place)
        self._notice.clear()
        self._show_state()
        self._foot(stale=not fresh)

    def show_trouble(self, failed: Trouble) -> None:
        """The reading failed: keep the rows from before, say so, offer to try again."""
        if self._read_at is None:
            self._tell(words.trouble(failed), trouble=True)
        else:
            self._notice.trouble(failed, self.retry.emit)
        self._foot(stale=True)

    def current_row(self) -> Any | None:
        """The frozen row under the cursor; None for none."""
        at = self.table.currentIndex().row()
        return self.model.row(at) if at >= 0 else None

    def select(self, key: Hashable) -> bool:
        """Put the cursor on the row of a key; False where it is not shown."""
        at = self.model.place_of(key)
        if at >= 0:
            self.table.go(at)
        return at >= 0

    def state_text(self) -> str:
        """What is said in place of rows; "" while rows are shown."""
        return self._message.text() if self._stack.currentIndex() == 1 else ""

    def foot_text(self) -> str:
        """What the foot says: count, and as of when."""
        return f"{self._foot_left.text()} {self._foot_right.text()}".strip()

    def _build_filter(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(tr("Type to filter"))
        box.setAccessibleName(tr("Type to filter"))
        box.setClearButtonEnabled(True)
        box.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
        box.setVisible(False)
        return box

    def _build(self) -> None:
        blank = self._blank
        blank.setAccessibleName(self.table.accessibleName())
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        theme.dress(self._message, type="text", quiet=True)
        middle = QVBoxLayout(blank)
        middle.addStretch(2)
        middle.addWidget(self._message)
        middle.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(3)
        self._stack.addWidget(self.table)
        self._stack.addWidget(blank)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        foot.addWidget(self._foot_left)
        foot.addStretch(1)
        foot.addWidget(self._foot_right)
        for label in (self._foot_left, self._foot_right):
            theme.dress(label, type="note", quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._filter)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.table.activated.connect(lambda index: self.chosen.emit(self.model.row(index.row())))
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self.table.typed.connect(self._start_filter)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self._start_filter(""))
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._again.clicked.connect(self.retry)

    def _moved(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            self._key = self.model.key(now.row())
            self.current.emit(self.model.row(now.row()))
        else:
            self.current.emit(None)

    def _restore(self, key: Hashable | None, place: int) -> None:
        count = self.model.rowCount()
        if count == 0:
            return
        at = self.model.place_of(key) if key is not None else -1
        self.table.go(at if at >= 0 else min(max(place, 0), count - 1))

    def _start_filter(self, text: str) -> None:
        if not self._filtered or self.model.count() == 0:
            return
        self._filter.setVisible(True)
        self._filter.setFocus()
        self._filter.setText(self._filter.text() + text)

    def _narrow(self, text: str) -> None:
        here, place = self._key, self.table.currentIndex().row()
        self.model.filter(text)
        self._restore(here, place)
        self._show_state()
        self._foot()

    def _aim(self) -> None:
        """Where the cursor goes when a key leads to this list: never to what is hidden, or it would stay elsewhere.

        A filter that still stands is where typing goes on; its text is selected then, so that typing replaces it.
        """
        self.setFocusProxy(self._filter if self._filter.text() else self._stack.currentWidget())

    def _end_filter(self) -> None:
        self._filter.clear()
        self._filter.setVisible(False)
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While filtering, the arrows and Enter still belong to the list, and Esc ends it."""
        if watched is not self._filter or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._end_filter()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.table.setFocus()
            self.table.keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() is not None:
            self.chosen.emit(self.current_row())
        else:
            return False
        return True

    def _show_state(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentIndex(0)
        elif self.model.count():
            self._tell(tr("No row has “{text}”. Esc shows all.", text=self._filter.text()), trouble=False)
        else:
            self._tell(self._empty, trouble=False)
        self._aim()

    def _tell(self, text: str, *, trouble: bool) -> None:
        self._message.setText(text)
        theme.dress(self._message, tone="bad" if trouble else "", quiet=not trouble)
        self._again.setVisible(trouble)
        self._stack.setCurrentIndex(1)
        self._aim()

    def _foot(self, *, stale: bool = False) -> None:
        shown, count = self.model.rowCount(), self.model.count()
        if self._read_at is None:
            self._foot_left.clear()
        elif shown == count:
            self._foot_left.setText(tr("{count} rows", count=count))
        else:
            self._foot_left.setText(tr("{shown} of {count} rows", shown=shown, count=count))
        at = words.clock(self._read_at) if self._read_at is not None else ""
        if stale and at:
            mark = theme.MARKS["warn"]
            self._foot_right.setText(f"{mark} " + tr("Not current: as of {time}", time=at))
        else:
            self._foot_right.setText(tr("as of {time}", time=at) if at else "")
        theme.dress(self._foot_right, tone="warn" if stale and at else "", quiet=not (stale and at))


class _Table(QTableView):
    """Rows only, no cells; printable keys go to the filter."""

    typed = Signal(str)

    _columns: tuple[Column, ...] = ()

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._columns = model.columns
        self.setItemDelegate(RowPainter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(32)
        for at, column in enumerate(model.columns):
            stretched = column.width == 0
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(at, mode)
        self._fit()

    def sizeHint(self) -> QSize:
        wide = sum(column.width or 160 for column in self._columns)
        return QSize(wide, theme.row_height() * 6 + QFontMetrics(theme.font("note")).height() + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need wider columns and higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.row_height())
        rows.setDefaultSectionSize(theme.row_height())
        for at, column in enumerate(self._columns):
            if column.width:
                self.horizontalHeader().resizeSection(at, theme.scaled(column.width))

    def go(self, at: int) -> None:
        """Put the cursor on a row and show it."""
        index = self.model().index(at, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters filter; Enter takes; the rest moves, Home and End among the rows and not along the columns."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model().rowCount():
            self.go(0 if event.key() == Qt.Key.Key_Home else self.model().rowCount() - 1)
        else:
            super().keyPressEvent(event)
