"""What moves the clocks of a case: the one extension, the stop for a special procedure, the start after it."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.deadlines.rules import STOPPING_REASONS, Unit
from ui import words
from ui.room import Room
from ui.translation import tr
from ui.widgets.ending_form import ReasonField
from ui.widgets.field import AnyField, ChoiceField, LinesField, NumberField, TextField

EXTEND, SUSPEND, RESUME = "extend", "suspend", "resume"
MOST_DAYS = 366
REASONS = sorted(STOPPING_REASONS, key=lambda code: (code == "APPLICANT_WAIT", code))
"""Waiting for the applicant comes last: it stops the clock, and the supervisor sees it."""


class ClockFields(QWidget):
    """Hidden until one of the three is opened; then its own fields are asked and no others."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.days = NumberField("days", tr("Days longer"), least=1, most=MOST_DAYS, needed=True)
        self.extension_reason = ReasonField(room)
        self.stop_reason = ChoiceField(
            "reason", tr("Special procedure"),
            [(code, words.choice(f"deadlines.{code}")) for code in REASONS], needed=True,
        )  # fmt: skip
        self.basis = TextField("basis", tr("Basis"), needed=True, most=120)
        self.expected = NumberField("expected", tr("Expected to take"), least=1, most=MOST_DAYS, needed=True)
        self.unit = ChoiceField(
            "unit", tr("Counted in"), [(str(unit), words.choice(f"deadlines.{unit}")) for unit in Unit], needed=True
        )
        self.result = LinesField("result", tr("Result of the procedure"), lines=2, needed=True, most=500)
        self._of: dict[str, list[AnyField]] = {
            EXTEND: [self.days, self.extension_reason],
            SUSPEND: [self.stop_reason, self.basis, self.expected, self.unit],
            RESUME: [self.result],
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for field in self.fields():
            column.addWidget(field)
        self.open("")

    def fields(self) -> list[AnyField]:
        """Every field, in the order of the keys."""
        return [field for fields in self._of.values() for field in fields]

    def open(self, which: str) -> None:
        """Ask for one of the three; "" for none."""
        self.setVisible(which in self._of)
        for mode, fields in self._of.items():
            for field in fields:
                field.setVisible(mode == which)
        if which == SUSPEND and not self.unit.text():
            self.unit.set_text(Unit.WORKDAY)

    def wishes(self, which: str) -> dict[str, Any]:
        """What the verb is given, when every field was found right."""
        if which == EXTEND:
            return {"days": self.days.value(), "reason": self.extension_reason.text().strip()}
        if which == RESUME:
            return {"result": self.result.text().strip()}
        return {
            "reason": self.stop_reason.text(),
            "basis": self.basis.text().strip(),
            "expected": self.expected.value(),
            "unit": Unit(self.unit.text()),
        }
