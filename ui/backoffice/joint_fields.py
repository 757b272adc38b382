"""What more than one authority says of a case: a department's part of a joint case, and what goes to a higher
authority and comes back."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.cases.course_rules import ANSWERS, PartState
from models.cases.reading import CaseCard
from ui import words
from ui.backoffice.modes import ANSWER_PART, ANSWER_UP, ASK_AGAIN, SEND_UP, asked_by
from ui.room import Room
from ui.translation import tr
from ui.widgets.ending_form import ReasonField
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, TextField


class JointFields(QWidget):
    """Hidden until one of the steps is opened; then its own fields are asked and no others."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.mine: Callable[[str], bool] = lambda _unit: True
        """Whether this person answers for a unit."""
        self.part = ChoiceField("part", tr("Which department"), needed=True)
        self.answer = ChoiceField(
            "answer", tr("Says"), [(str(one), words.choice(f"parts.{one}")) for one in ANSWERS], needed=True
        )
        self.opinion = LinesField("opinion", tr("Its opinion"), lines=2, needed=True, most=500)
        self.reason = ReasonField(room)
        self.authority = TextField("authority", tr("Higher authority"), needed=True, most=80)
        self.document_no = TextField("document_no", tr("Our document number"), most=60)
        self.sent_on = DayField("sent_on", tr("Sent on"), today=room.work.today, needed=True)
        self.expected_on = DayField("expected_on", tr("Answer expected by"), today=room.work.today, needed=True)
        self.result = LinesField("result", tr("What it answers"), lines=2, needed=True, most=500)
        self.answer_no = TextField("document_no", tr("Number of its paper"), needed=True, most=60)
        self.answered_on = DayField("answered_on", tr("Day of its paper"), today=room.work.today, needed=True)
        self._of: dict[str, list[AnyField]] = {
            ANSWER_PART: [self.part, self.answer, self.opinion],
            ASK_AGAIN: [self.part, self.reason],
            SEND_UP: [self.authority, self.document_no, self.sent_on, self.expected_on],
            ANSWER_UP: [self.result, self.answer_no, self.answered_on],
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in self.fields():
            column.addWidget(field)
        self.open("", None)

    def fields(self) -> list[AnyField]:
        """Every field, in the order of the keys."""
        return list(dict.fromkeys(field for fields in self._of.values() for field in fields))

    def open(self, which: str, card: CaseCard | None) -> None:
        """Ask for one of them about a case; "" for none."""
        self.setVisible(which in self._of)
        for field in self.fields():
            field.setVisible(field in self._of.get(which, []))
        if card is None or which not in self._of:
            return
        today: date = self._room.work.today()
        parts = [
            part for part in card.parts
            if asked_by(which, part) and (which == ASK_AGAIN or self.mine(part.unit))
        ]  # fmt: skip
        self.part.set_choices([(part.id, f"{part.unit_name} · {part.name}") for part in parts])
        if len(parts) == 1:
            self.part.set_text(parts[0].id)
        self.sent_on.set_value(today)
        self.answered_on.set_value(today)

    def wishes(self, mode: str) -> dict[str, Any]:
        """What the step's verb is given."""
        if mode == ANSWER_PART:
            answer = PartState(self.answer.text())
            return {"part": self.part.text(), "answer": answer, "opinion": self.opinion.text().strip()}
        if mode == ASK_AGAIN:
            return {"part": self.part.text(), "reason": self.reason.text().strip()}
        if mode == SEND_UP:
            return {
                "authority": self.authority.text().strip(), "document_no": self.document_no.text().strip(),
                "sent_on": self.sent_on.value(), "expected_on": self.expected_on.value(),
            }  # fmt: skip
        return {
            "result": self.result.text().strip(), "document_no": self.answer_no.text().strip(),
            "answered_on": self.answered_on.value(),
        }  # fmt: skip
