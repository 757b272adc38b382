"""How a case ends without a result: not accepted, returned, withdrawn, each with its reason (domain.md §3.2)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from models.cases.rules import REASONS, says_something
from models.office.refusal import Refused
from ui import theme, words
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, LinesField, TextField
from ui.widgets.leaf import plain_column

_TITLES = {
    "not_accepted": mark("Not accept: the letter prints with the rights against it"),
    "return_": mark("Return: explained in writing with the basis"),
    "withdraw": mark("Withdraw: the applicant takes the application back"),
    "refuse": mark("Refuse: the letter prints with the rights against it"),
}
_WITH_BASIS = ("not_accepted", "return_")


class ReasonField(LinesField):
    """A reason that says something: at least as many characters as the hall wants."""

    def __init__(self, room: Room) -> None:
        super().__init__("reason", tr("The reason in words"), lines=2, needed=True)
        self._room = room
        self.free = False
        """Whether it may be left empty."""

    def value(self) -> str | None:
        least = self._room.work.standing.settings.reason_min_characters
        text = self.text().strip()
        if not self.free and not says_something(text, least):
            raise Refused("cases.reason_too_short", field=self.name, least=least)
        return text


class EndingFields(QWidget):
    """The fields of an ending. Hidden until it is opened; then every one of them is asked."""

    def __init__(self, room: Room, ends: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = ends[0]
        self._title = QLabel()
        theme.dress(self._title, type="text", strong=True)
        self.code = ChoiceField("reason_code", tr("Why"), needed=True)
        self.reason = ReasonField(room)
        self.basis = TextField("basis", tr("Basis"), most=120)
        self.authority = TextField("other_authority", tr("Belongs to"), most=80)
        column = plain_column(self)
        for widget in (self._title, *self.fields()):
            column.addWidget(widget)
        self.code.edited.connect(self._follow)
        self.setVisible(False)

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return [self.code, self.reason, self.basis, self.authority]

    def open(self, which: str) -> None:
        """Ask for this ending's reason; what was typed for the same one is still there."""
        if which != self.which or not self.code.text():
            self.which = which
            self.code.set_choices([(code, words.choice(f"cases.{code}")) for code in REASONS[which]])
        self._title.setText(tr(_TITLES[which]))
        self.reason.free = which == "withdraw"
        self.setVisible(True)

    def start(self) -> None:
        """The cursor at the reason."""
        self.code.setFocus()

    def setVisible(self, visible: bool) -> None:
        """With its fields, so that a form does not ask what nobody sees."""
        super().setVisible(visible)
        for field in self.fields():
            field.setVisible(visible)
        if visible:
            self._follow()

    def wishes(self) -> dict[str, Any]:
        """What the verb is given."""
        found: dict[str, Any] = {"reason_code": self.code.text(), "reason": self.reason.text().strip()}
        if self.which in _WITH_BASIS:
            found |= {"basis": self.basis.text().strip(), "other_authority": self.authority.text().strip()}
        return found

    def _follow(self) -> None:
        self.basis.setVisible(self.which in _WITH_BASIS)
        self.authority.setVisible(self.which in _WITH_BASIS)
        self.authority.needed = self.code.text() == "NOT_OUR_REMIT"
