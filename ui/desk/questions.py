"""Questions that the desk asks in place, under the number: no window opens, the form beside it keeps what was typed.

A choice is one digit. Esc goes back to where the cursor was.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from models.office.refusal import Refused
from ui import theme
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar

Choice = tuple[str, str]
"""Code and words."""


class Question(QFrame):
    """A card with a title, said again in each: about whom it is."""

    left = Signal()
    """Esc: gone back, nothing done."""

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.title = title
        self.setAccessibleName(title)
        self.notice = NoticeBar()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        self.column.setSpacing(theme.GRID)
        head = heading(title, kind="field")
        head.setWordWrap(True)
        theme.dress(head, strong=True)
        self.column.addWidget(head)
        if about:
            self.column.addWidget(quiet(about, kind="note", wrap=True))
        self.column.addWidget(self.notice)

    def start(self) -> None:
        """Put the cursor where the answer belongs."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, refused: Refused) -> None:
        """The verb said no; what was answered stays."""
        self.notice.refused(refused)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the question while it is open, not to the form beside it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_enter(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceQuestion(Question):
    """One of a few answers: its digit, or ↑ ↓ and Enter."""

    def __init__(self, title: str, choices: Sequence[Choice], then: Callable[[str], object], about: str = "") -> None:
        super().__init__(title, about)
        self._then = then
        self._buttons: list[tuple[str, QPushButton]] = []
        for at, (code, said) in enumerate(choices, start=1):
            button = QPushButton(f"{at}  {said}")
            theme.dress(button, role="plain")
            button.clicked.connect(partial(self._answer, code))
            self._buttons.append((code, button))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(quiet(tr("1–{last} chooses, Esc goes back", last=len(self._buttons)), kind="note"))

    def start(self) -> None:
        """The first answer is under the cursor; Enter takes it."""
        self._buttons[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The digit of an answer is the answer."""
        if event.text() in tuple("123456789") and int(event.text()) <= len(self._buttons):
            self._answer(self._buttons[int(event.text()) - 1][0])
        elif _is_enter(event):
            focused = next((code for code, button in self._buttons if button.hasFocus()), "")
            if focused:
                self._answer(focused)
        else:
            super().keyPressEvent(event)

    def _answer(self, code: str) -> None:
        self._then(code)


class FormQuestion(Question):
    """A few fields and one action; Enter goes on, and does it at the end."""

    FIELD_OF: ClassVar[dict[str, str]] = {}
    """Where a refusal names an argument that is another field here."""

    def __init__(self, title: str, action: str, fields: Sequence[AnyField], about: str = "") -> None:
        super().__init__(title, about)
        for field in fields:
            self.column.addWidget(field)
        self._act, back = QPushButton(f"{action}  Enter"), QPushButton(f"{tr('Back')}  Esc")
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._act)
        self.column.addLayout(foot)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self._act.clicked.connect(self._submit)
        back.clicked.connect(self.left)

    def start(self) -> None:
        """To the first empty field."""
        self.form.start()

    def refused(self, refused: Refused) -> None:
        """At the field that it names."""
        field = self.FIELD_OF.get(refused.field, refused.field)
        self.form.refused(Refused(refused.code, field=field, **refused.facts))

    def answered(self) -> None:
        """Everything asked for is there."""
        raise NotImplementedError

    def _submit(self) -> None:
        self.notice.clear()
        self.answered()


class NumberQuestion(FormQuestion):
    """按号呼叫: a number of today; out of order it asks why, which the supervisor sees (behaviour 21)."""

    def __init__(self, then: Callable[[str, str], object]) -> None:
        self._number = TextField("number", tr("Number"), needed=True)
        self._why = TextField("reason", tr("Reason"), hint=tr("Out of order: the supervisor sees the reason."))
        self._then = then
        super().__init__(tr("Call by number"), tr("Call"), [self._number, self._why])
        self._why.hide()

    def ask_for(self, number: str) -> None:
        """Begin with a number that is known already."""
        self._number.set_text(number)

    def refused(self, refused: Refused) -> None:
        """Out of order: the reason is asked for now."""
        if refused.code == "tickets.reason_needed":
            self._why.show()
            self._why.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().refused(refused)

    def answered(self) -> None:
        values = self.form.values()
        if values is not None:
            self._then(values["number"], values.get("reason") or "")


@dataclass(frozen=True, slots=True)
class Transferred:
    """Where a visitor is passed on to."""

    to_line: str
    to_window: str
    with_return: bool
    remark: str


class TransferQuestion(FormQuestion):
    """转移: to a line or a window, for good or with return, with a remark for whoever is next (behaviour 20)."""

    FIELD_OF: ClassVar[dict[str, str]] = {"to_line": "to", "to_window": "to"}

    def __init__(self, ticket: str, choices: Sequence[Choice], then: Callable[[Transferred], object]) -> None:
        """`choices` have the codes line:ID and window:ID."""
        self._then = then
        ways = [("", tr("for good")), ("back", tr("back here when done there"))]
        fields = [
            ChoiceField("to", tr("Transfer to"), choices, needed=True),
            ChoiceField("with_return", tr("Afterwards"), ways),
            TextField("remark", tr("Remark"), most=60),
        ]
        super().__init__(tr("Transfer {ticket}", ticket=ticket), tr("Transfer"), fields)
        fields[1].set_text("")

    def answered(self) -> None:
        values = self.form.values()
        if values is None:
            return
        kind, _, key = values["to"].partition(":")
        self._then(
            Transferred(
                key if kind == "line" else "",
                key if kind == "window" else "",
                values["with_return"] == "back",
                values["remark"] or "",
            )
        )
