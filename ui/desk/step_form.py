"""The step that a case stands at, as a small form in its place on the case card."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.cases.reading import CaseCard
from models.office.refusal import Refused
from ui.room import Room
from ui.widgets.field import AnyField
from ui.widgets.form import Form
from ui.widgets.leaf import plain_column


class StepForm(QWidget):
    """Fields of one step; `done` when its verb came back."""

    done = Signal(str)
    """It is done: a sentence."""

    moved = Signal()
    """The primary button says something else now."""

    parked = Signal()
    """The visitor was sent to the fee point."""

    at = ""
    """In which part of the case it stands: papers, decision, fee, certificate, handing."""

    action = ""
    """The action of the case card that opens it, and the name its draft is kept under."""

    def __init__(self, room: Room, card: CaseCard) -> None:
        super().__init__()
        self.room, self.card = room, card
        self.column = plain_column(self)
        self._refused_at: dict[str, str] = {}
        self.typed = False
        self.build()
        self.form = Form(self, self.fields(), room.notice)
        self.form.edited.connect(self._edited)
        self.form.edited.connect(self.moved)

    def build(self) -> None:
        """Make and lay out the fields."""

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return []

    def words(self) -> str:
        """What Ctrl+Enter does."""
        raise NotImplementedError

    def reason(self) -> str:
        """Why it cannot be done now; "" when it can."""
        return ""

    def submit(self) -> None:
        """Ctrl+Enter."""
        raise NotImplementedError

    def start(self) -> None:
        """The cursor where the next input belongs."""
        self.form.start()

    def show_visitor(self, held: bool) -> None:
        """Whether somebody is held who can be sent to pay."""

    def follow(self) -> None:
        """What is asked after what was chosen."""

    def draft(self) -> dict[str, str]:
        """What was typed, as it stands; {} where nobody has typed."""
        return {"step": self.action, **self.form.draft()} if self.typed else {}

    def restore(self, kept: Mapping[str, str]) -> None:
        """Puts a draft back as it was typed. A list that follows from another choice is there the second time."""
        self.form.restore(kept)
        self.follow()
        self.form.restore(kept)
        self.follow()
        self.typed = True

    def _edited(self) -> None:
        self.typed = True

    def do(self, asked: Any, said: str | Callable[[Any], str], **wishes: Any) -> None:
        """Does the step's verb on this case."""

        def then(done: Any) -> None:
            self.done.emit(said if isinstance(said, str) else said(done.value))

        self.room.do(asked, then=then, refused=self.refused, **wishes)

    def refused(self, refused: Refused) -> None:
        """At the field it names."""
        at = self._refused_at.get(refused.field, "")
        if at:
            refused = Refused(refused.code, **{**refused.facts, "field": at})
        self.form.refused(refused)
