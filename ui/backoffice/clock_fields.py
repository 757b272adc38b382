"""What moves the clocks of a case: the one extension, a stop that is proposed, its answer, the start after it."""

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from models.cases.course_rules import own_stops
from models.cases.reading import CaseCard
from models.deadlines.rules import STOPPING_REASONS, Unit
from ui import theme, words
from ui.backoffice.modes import AGREE, EXTEND, REJECT, RESUME, SUSPEND, open_proposals
from ui.room import Room
from ui.translation import tr
from ui.widgets.ending_form import ReasonField
from ui.widgets.field import AnyField, ChoiceField, LinesField, NumberField, TextField

MOST_DAYS = 366
WAITS = "APPLICANT_WAIT"
"""Waiting for the applicant comes last: it stops the clock, says what is waited for, and the supervisor sees it."""


class ClockFields(QWidget):
    """Hidden until one of the steps is opened; then its own fields are asked and no others."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.days = NumberField("days", tr("Days longer"), least=1, most=MOST_DAYS, needed=True)
        self.extension_reason = ReasonField(room)
        self.stop_reason = ChoiceField("reason", tr("Special procedure"), needed=True)
        self.basis = TextField("basis", tr("Basis"), needed=True, most=120)
        self.content = TextField("content", tr("Waited for"), needed=True, most=200)
        self.expected = NumberField("expected", tr("Expected to take"), least=1, most=MOST_DAYS, needed=True)
        self.unit = ChoiceField(
            "unit", tr("Counted in"), [(str(unit), words.choice(f"deadlines.{unit}")) for unit in Unit], needed=True
        )
        self.proposal = ChoiceField("proposal", tr("Proposed"), needed=True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.dress(self.said, type="text", quiet=True)
        self.reject_reason = ReasonField(room)
        self.stop = ChoiceField("suspension", tr("Which one"), needed=True)
        self.result = LinesField("result", tr("Result of the procedure"), lines=2, needed=True, most=500)
        self._of: dict[str, list[AnyField]] = {
            EXTEND: [self.days, self.extension_reason],
            SUSPEND: [self.stop_reason, self.basis, self.content, self.expected, self.unit],
            AGREE: [self.proposal],
            REJECT: [self.proposal, self.reject_reason],
            RESUME: [self.stop, self.result],
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in self.fields():
            column.addWidget(field)
        column.insertWidget(column.indexOf(self.reject_reason), self.said)
        self.stop_reason.edited.connect(self._follow)
        self.proposal.edited.connect(self._say_proposal)
        self._card: CaseCard | None = None
        self._mode = ""
        self.open("", None)

    def fields(self) -> list[AnyField]:
        """Every field, in the order of the keys."""
        return list(dict.fromkeys(field for fields in self._of.values() for field in fields))

    def open(self, which: str, card: CaseCard | None) -> None:
        """Ask for one of them about a case; "" for none."""
        self._mode, self._card = which, card
        self.setVisible(which in self._of)
        for field in self.fields():
            field.setVisible(field in self._of.get(which, []))
        self.said.setVisible(which in (AGREE, REJECT))
        if card is not None:
            self._choices(card)
        self._follow()

    def _choices(self, card: CaseCard) -> None:
        own = own_stops(self._room.work.standing.settings.item_stops, card.case.item_code)
        codes = sorted(STOPPING_REASONS | own, key=lambda code: (code == WAITS, code))
        self.stop_reason.set_choices([(code, words.choice(f"deadlines.{code}")) for code in codes])
        asked = [(row.id, f"{words.choice(f'deadlines.{row.reason}')} · {row.basis}") for row in open_proposals(card)]
        self.proposal.set_choices(asked)
        if asked and not self.proposal.text():
            self.proposal.set_text(asked[0][0])
        running = [row for row in card.stops if row.ended is None]
        self.stop.set_choices(
            [(row.id, f"{words.choice(f'deadlines.{row.reason}')} · {row.number}") for row in running]
        )
        if len(running) == 1:
            self.stop.set_text(running[0].id)
        self.stop.setVisible(self._mode == RESUME and len(running) > 1)
        if self._mode == SUSPEND and not self.unit.text():
            self.unit.set_text(Unit.WORKDAY)

    def _follow(self) -> None:
        self.content.setVisible(self._mode == SUSPEND and self.stop_reason.text() == WAITS)
        self._say_proposal()

    def _say_proposal(self) -> None:
        asked = open_proposals(self._card) if self._card is not None else ()
        found = next((row for row in asked if row.id == self.proposal.text()), None)
        if found is None:
            self.said.clear()
            return
        length = f"{found.expected} {words.choice(f'deadlines.{found.expected_unit}')}"
        said = tr("By {name}, expected to take {length}", name=found.proposed_by, length=length)
        self.said.setText(" · ".join(part for part in (said, found.content) if part))

    def wishes(self, which: str) -> dict[str, Any]:
        """What the verb is given, when every field was found right."""
        if which == EXTEND:
            return {"days": self.days.value(), "reason": self.extension_reason.text().strip()}
        if which == RESUME:
            return {"result": self.result.text().strip(), "suspension": self.stop.text()}
        if which == AGREE:
            return {"proposal": self.proposal.text()}
        if which == REJECT:
            return {"proposal": self.proposal.text(), "reason": self.reject_reason.text().strip()}
        return {
            "reason": self.stop_reason.text(),
            "basis": self.basis.text().strip(),
            "expected": self.expected.value(),
            "unit": Unit(self.unit.text()),
            "content": self.content.text().strip() if not self.content.isHidden() else "",
        }
