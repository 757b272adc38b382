"""What the administrator is asked for a change, in place of the list: its fields, and beside each what is wrong.

A step that takes something away says what follows from it and asks for the day or the reason, never for "are you sure".
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.office.refusal import Refused
from ui import theme
from ui.translation import tr
from ui.widgets.field import AnyField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar

WIDEST = 720

_SAME = {"valid_from": "opened", "window": "line"}
"""What a shared rule calls a field, and what a verb's own argument of that meaning is called."""


class ChangeForm(QFrame):
    """A few fields with one action. Enter goes on, Ctrl+Enter does it, Esc goes back to the list."""

    submitted = Signal(dict)
    """Every field's value by its name."""

    left = Signal()

    def __init__(
        self, code: str, title: str, action: str, fields: Sequence[AnyField], *, about: str = "", danger: bool = False
    ) -> None:
        """`code` names the form, so that what was typed is found again when it is opened the next time."""
        super().__init__()
        theme.dress(self, card=True)
        self.code, self.fields = code, tuple(fields)
        self.scanned = ""
        """Name of the field that a barcode is for."""
        self.notice = NoticeBar()
        self._act, self._back = QPushButton(f"{action}  Ctrl+Enter"), QPushButton(f"{tr('Back')}  Esc")
        theme.dress(self._act, role="danger" if danger else "primary")
        self._lay(title, about)
        self.form = Form(self, self.fields, self.notice)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.left)
        self._act.clicked.connect(self.submit)
        self._back.clicked.connect(self.left)
        for key, does in (("Ctrl+Return", self.submit), ("Escape", self.left.emit)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_cursor)

    def _lay(self, title: str, about: str) -> None:
        held = QWidget()
        held.setMaximumWidth(theme.scaled(WIDEST))
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, theme.GAP_S, 0)
        inside.setSpacing(theme.GAP_S)
        for field in self.fields:
            inside.addWidget(field)
        line_up(self.fields)
        self._area = _Fields(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addWidget(heading(title))
        if about:
            column.addWidget(quiet(about, wrap=True))
        column.addWidget(self.notice)
        column.addWidget(self._area)
        foot = QWidget()
        foot.setMaximumWidth(theme.scaled(WIDEST))
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, theme.GAP_S, theme.GAP_S, 0)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._act)
        column.addWidget(foot)
        column.addStretch(1)

    def scan(self, text: str) -> bool:
        """A barcode goes into the field that is for it, wherever the cursor is. False where there is none."""
        field = next((each for each in self.fields if each.name == self.scanned), None)
        if field is None:
            return False
        field.set_text(text)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def start(self) -> None:
        """The cursor where the next input belongs."""
        self.form.start()

    def submit(self) -> None:
        """Says what is wrong at its field, or gives the values."""
        values = self.form.values()
        if values is not None:
            self.notice.clear()
            self.submitted.emit(values)
        self._show_problem()

    def refused(self, refused: Refused) -> None:
        """A rule said no; what was typed stays."""
        names = {field.name for field in self.fields}
        here = refused.field if refused.field in names else _SAME.get(refused.field, refused.field)
        self.form.refused(Refused(refused.code, field=here, **refused.facts))
        self._show_problem()

    def _follow_cursor(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The field that has the cursor is in sight, however it came there."""
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now)

    def _show_problem(self) -> None:
        for field in self.fields:
            if field.entry.property("problem"):
                self._area.ensureWidgetVisible(field)
                return


class _Fields(QScrollArea):
    """As high as its fields; it scrolls where there is less room."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._held = held
        self.setWidget(held)

    def sizeHint(self) -> QSize:
        """What the fields need, with what is said beside them now."""
        need = self._held.sizeHint()
        return QSize(need.width(), need.height() + 2 * self.frameWidth())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The fields grew or shrank."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def line_up(fields: Sequence[AnyField]) -> None:
    """Gives the labels one width, so that the inputs stand in one line whatever the language."""
    labels = [label for field in fields for label in field.findChildren(QLabel) if label.buddy() is field.entry]
    widest = max((label.sizeHint().width() for label in labels), default=0)
    for label in labels:
        label.setMinimumWidth(max(widest, label.minimumWidth()))
