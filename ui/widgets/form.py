"""The keys and the honesty of a form: Enter goes on, Ctrl+Enter does it, Esc goes back, and every error has a place."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from models.office.refusal import Refused
from ui.widgets.field import AnyField
from ui.widgets.notice import NoticeBar


class Form(QObject):
    """Joins the fields of a page, in the order of their keys, with its primary action and its notice bar.

    It holds no widget's place: the page lays its fields out as it likes and gives them here.
    """

    submitted = Signal()
    """Ctrl+Enter, or Enter in the last field."""

    left = Signal()
    """Esc: the page goes back; what was typed stays in the fields and in `draft`."""

    edited = Signal()
    """A person changed something: keep the draft, start the service."""

    def __init__(self, page: QWidget, fields: Sequence[AnyField], notice: NoticeBar) -> None:
        super().__init__(page)
        self._fields, self._notice = list(fields), notice
        for field in self._fields:
            field.edited.connect(self.edited)
            field.went_on.connect(partial(self._go_on, field))
            field.entry.installEventFilter(self)
        for before, after in zip(self._fields, self._fields[1:], strict=False):
            QWidget.setTabOrder(before.entry, after.entry)

    def values(self) -> dict[str, Any] | None:
        """Every field's value by its name; None after showing each problem at its field and going to the first."""
        found: dict[str, Any] = {}
        wrong: list[AnyField] = []
        for field in self._active():
            try:
                found[field.name] = field.value()
            except Refused as refused:
                field.problem(refused)
                wrong.append(field)
        if not wrong:
            return found
        wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return None

    def refused(self, refused: Refused) -> None:
        """Show a verb's refusal at the field it names, otherwise in the bar. Nothing typed changes."""
        for field in self._active():
            if refused.field and field.name == refused.field:
                field.problem(refused)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._notice.refused(refused)

    def draft(self) -> dict[str, str]:
        """What stands in the fields, as typed, for keeping over a power cut."""
        return {field.name: field.text() for field in self._fields}

    def restore(self, draft: Mapping[str, str]) -> None:
        """Put a draft back; fields it does not know keep what they have."""
        for field in self._fields:
            if field.name in draft:
                field.set_text(draft[field.name])

    def clear(self) -> None:
        """Empty every field for the next visitor, and go to the first."""
        self.empty()
        self.start()

    def empty(self) -> None:
        """Empty every field and leave the cursor where it is."""
        for field in self._fields:
            field.set_text("")
        self._notice.clear()

    def start(self) -> None:
        """Put the focus where the next input belongs: the first empty field, else the first."""
        active = self._active()
        empty = [field for field in active if not field.text().strip()]
        if active:
            (empty or active)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form's keys, seen before the input itself takes them."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return self._escape(watched)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return True
        return self._enter(watched)

    def _enter(self, watched: QObject) -> bool:
        field = next((each for each in self._active() if each.entry is watched), None)
        if field is None or field.keeps_enter:
            return False
        self._go_on(field)
        return True

    def _go_on(self, field: AnyField) -> None:
        after = self._active()[self._active().index(field) + 1 :]
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.submitted.emit()

    def _escape(self, watched: QObject) -> bool:
        field = next((each for each in self._fields if each.entry is watched), None)
        if field is not None and field.takes_escape():
            return False
        if self._notice.text():
            self._notice.clear()
        else:
            self.left.emit()
        return True

    def _active(self) -> list[AnyField]:
        return [field for field in self._fields if field.isEnabled() and not field.isHidden()]


def primary(button: QPushButton, form: Form) -> None:
    """Make a button do what Ctrl+Enter does."""
    button.clicked.connect(form.submitted)
