"""One page of administration: what it shows, the keys of what can be changed there, and the form of a change.

A part stands in the room's stack. Its keys hold while it is in front; while a form is open they wait, so that nothing
typed is lost to a key.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.office.refusal import Refused
from models.office.verb import Verb
from ui import theme, words
from ui.admin.change_form import ChangeForm
from ui.room import Room
from ui.tables import Column
from ui.translation import tr
from ui.widgets.field import AnyField, LinesField, TextField
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView

Values = dict[str, Any]


class Part(QWidget):
    """A page of the administrator's room."""

    title: ClassVar[str] = ""
    """Marked phrase."""
    about: ClassVar[str] = ""
    """Marked phrase of the help."""
    shows: ClassVar[frozenset[str]] = frozenset()
    """Subjects of models/ that it follows."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room, self.work = room, room.work
        self.form: ChangeForm | None = None
        self.stale = True
        self._drafts: dict[str, dict[str, str]] = {}
        self._steps: list[tuple[KeyAction, Verb[Any, Any] | None, Callable[[], str] | None]] = []
        self.body, self._stack = QWidget(), QStackedWidget()
        self._stack.addWidget(self.body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # To be said by each part.

    def read(self) -> None:
        """Read again what is shown."""

    def focus_first(self) -> None:
        """Where the next input belongs: the form that is open, else what `focus_body` says."""
        if self.form is not None:
            self.form.start()
        else:
            self.focus_body()

    def focus_body(self) -> None:
        """The list, or the first field."""
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    # Keys.

    def step(
        self,
        text: str,
        key: str,
        twin: str,
        does: Callable[[], object],
        *,
        icon: str = "",
        verb: Verb[Any, Any] | None = None,
        state: Callable[[], str] | None = None,
    ) -> KeyAction:
        """One thing that can be done here; as Room.step, but it holds only while this part is in front."""
        action = KeyAction(text, key, twin, icon=icon, owner=self)
        action.done.connect(does)
        action.refused.connect(lambda reason: self.room.notice.say(reason, "warn"))
        self._steps.append((action, verb, state))
        return action

    def actions_here(self) -> list[KeyAction]:
        """Every key of this part."""
        return [action for action, _, _ in self._steps]

    def judge(self) -> None:
        """Block and free every key anew."""
        for action, verb, state in self._steps:
            refusal = self.work.may(verb) if verb is not None else ""
            if refusal:
                action.block(words.refusal(Refused(refusal)))
            elif self.form is not None:
                action.block(tr("Finish or leave the form first (Esc)."))
            else:
                action.block(state() if state is not None else "")

    # Forms.

    def ask_change(
        self,
        code: str,
        title: str,
        action: str,
        fields: Sequence[AnyField],
        verb: Verb[Any, Any],
        *,
        about: str = "",
        danger: bool = False,
        wishes: Callable[[Values], Values] | None = None,
        said: Callable[[Values], str] | str = "",
        then: Callable[[Any], object] | None = None,
        **fixed: Any,
    ) -> ChangeForm:
        """Opens a form whose values and `fixed` are the verb's wishes; it closes when the verb was done.

        Words left empty are "", other fields left empty are not wished. `wishes` makes the verb's arguments of the
        values and may refuse. `said` is what the notice says afterwards.
        """
        form = ChangeForm(code, title, action, fields, about=about, danger=danger)

        def send(values: Values) -> None:
            try:
                wished = wishes(values) if wishes is not None else values
            except Refused as refused:
                form.refused(refused)
                return

            def done(report: Any) -> None:
                self.close_form(said(values) if callable(said) else said or tr("Kept."))
                if then is not None:
                    then(report.value)

            self.room.do(verb, then=done, refused=form.refused, **{**fixed, **wished})

        self.open_form(form, send)
        return form

    def open_form(self, form: ChangeForm, send: Callable[[Values], object]) -> None:
        """Shows a form in the place of the list; `send` gets its values, optional words as ""."""
        self._drop_form()
        self.form = form
        draft = self._drafts.get(form.code)
        if draft is not None:
            form.form.restore(draft)
        form.submitted.connect(lambda values: send(_wished(form.fields, values)))
        form.left.connect(self._leave_form)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.room.notice.clear()
        self.judge()
        form.start()

    def close_form(self, said: str) -> None:
        """The change was made: back to the list, which is read again."""
        if self.form is not None:
            self._drafts.pop(self.form.code, None)
        self._drop_form()
        self.room.notice.say(said, "ok")
        self.read()
        self.focus_first()

    def _leave_form(self) -> None:
        """Back without a change; what was typed is there when the form is opened again. Secrets are not kept."""
        if self.form is not None:
            draft = self.form.form.draft()
            self._drafts[self.form.code] = {name: text for name, text in draft.items() if name not in _SECRETS}
        self._drop_form()
        self.focus_first()

    def _drop_form(self) -> None:
        if self.form is None:
            return
        form, self.form = self.form, None
        self._stack.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.judge()


_SECRETS = frozenset({"password", "again", "giver", "receiver"})


def _wished(fields: Sequence[AnyField], values: Mapping[str, Any]) -> Values:
    """Empty words are said as "", so that a change can empty them; what else was left empty is not wished."""
    worded = {field.name for field in fields if isinstance(field, (TextField, LinesField))}
    return {
        name: "" if value is None else value for name, value in values.items() if value is not None or name in worded
    }


def joined(parts: Iterable[str]) -> str:
    """Several in one line, as the language joins them."""
    listed = list(parts)
    return reduce(lambda before, after: tr("{before}, {after}", before=before, after=after), listed) if listed else ""


class ListPart(Part):
    """A part that is one list: keys above it, a line about the row under the cursor below it."""

    empty: ClassVar[str] = ""
    """Marked phrase: what it means that nothing is there."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._wanted: Hashable | None = None
        self.prepare()
        self.list = ListView(self.columns(), key=self.key_of, empty=tr(self.empty), name=tr(self.title))
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)
        self.keys = KeyRows()
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.GAP_L)
        self._top.addWidget(self.keys, 1)
        self._column.addLayout(self._top)
        self.build_top()
        self._column.addWidget(self.list, 1)
        self.list.current.connect(lambda _: self.judge())
        self.list.retry.connect(self.read)

    def prepare(self) -> None:
        """What the part has before anything is read: its columns may ask it."""

    def columns(self) -> tuple[Column, ...]:
        """What is shown of a row."""
        raise NotImplementedError

    def build_top(self) -> None:
        """Room for what stands between the keys and the list: a choice of the site, a figure."""

    def add_top(self, widget: QWidget) -> None:
        """Puts something there."""
        self._column.addWidget(widget)

    def add_beside_keys(self, widget: QWidget) -> None:
        """Puts something to the right of the keys."""
        self._top.addWidget(widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts something under the list."""
        self._column.addWidget(widget)

    def draw_keys(self, *actions: KeyAction, danger: Sequence[KeyAction] = ()) -> None:
        """Buttons of these keys; the destructive ones stand last."""
        for action in actions:
            self.keys.add(KeyButton(action, stacked=True))
        for action in danger:
            self.keys.add(KeyButton(action, role="danger", stacked=True))
        self.judge()

    @staticmethod
    def key_of(row: Any) -> Any:
        """What a row is known by over a refresh."""
        return row.id

    def row(self) -> Any:
        """The row under the cursor; None for none."""
        return self.list.current_row()

    def chosen(self) -> str:
        """Why there is no row to work on; "" where there is one."""
        return "" if self.row() is not None else tr("Choose a row in the list.")

    def focus_body(self) -> None:
        """The list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def point_at(self, key: Hashable) -> None:
        """The cursor on the row of a key, as soon as it has been read."""
        self._wanted = key

    def show_rows(self, rows: Sequence[Any]) -> None:
        """What a question gave."""
        self.list.show_rows(rows, self.work.now())
        if self._wanted is not None and self.list.select(self._wanted):
            self._wanted = None
        self.judge()


class KeyRows(QWidget):
    """Buttons side by side, in as many rows as the width needs."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QWidget] = []
        self._rows: list[int] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_S)

    def add(self, button: QWidget) -> None:
        """One more, at the end."""
        self._buttons.append(button)
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer in a row where there is less room."""
        super().resizeEvent(event)
        self._lay()

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest button: the rest goes into further rows."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _many_a_row(self) -> list[int]:
        """How many buttons stand in each row."""
        rows, used = [0], 0
        for button in self._buttons:
            wide = button.sizeHint().width() + theme.GAP_S
            if rows[-1] and used + wide > self.width() + theme.GAP_S:
                rows.append(0)
                used = 0
            rows[-1] += 1
            used += wide
        return rows

    def _lay(self) -> None:
        rows = self._many_a_row()
        if rows == self._rows and self._column.count() == len(rows) and sum(rows) == len(self._buttons):
            return
        self._rows = rows
        while (item := self._column.takeAt(0)) is not None:
            if (row := item.layout()) is not None:
                row.deleteLater()
        at = 0
        for many in rows:
            line = QHBoxLayout()
            line.setSpacing(theme.GAP_S)
            for button in self._buttons[at : at + many]:
                line.addWidget(button)
            line.addStretch(1)
            self._column.addLayout(line)
            at += many
