"""现场踏勘, at the window and in the back office: arranged for a day and a place, recorded by the two or more who were
there (行政许可法 34; domain.md §3.2)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from models.office.database import Database
from models.office.refusal import Refused
from models.people.reading import units
from ui import theme
from ui.room import Room
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, TextField
from ui.widgets.leaf import joined

_BETWEEN = re.compile("[、，,;；\\s]+")
USUAL_TIME = "09:00"


def names_of(text: str) -> tuple[str, ...]:
    """Several names on one line, whatever stands between them."""
    return tuple(name for name in _BETWEEN.split(text.strip()) if name)


class UnitsField(TextField):
    """Departments that come along, by their names; empty for none."""

    def __init__(self, room: Room) -> None:
        super().__init__("units", tr("Departments"), most=200)
        self.line.setPlaceholderText(tr("That come along, by name; empty for none"))
        self._known: Mapping[str, str] = {}
        room.ask(_unit_names, then=self._learn, key=(id(self), "units"))

    def _learn(self, known: Mapping[str, str]) -> None:
        self._known = known

    def ids(self) -> tuple[str, ...]:
        """Of the departments that were named."""
        return tuple(self._known[name] for name in names_of(self.text()))

    def parse(self, text: str) -> str:
        if any(name not in self._known for name in names_of(text)):
            raise Refused("field.not_in_list")
        return text.strip()


def _lay(part: QWidget, *rows: Sequence[AnyField]) -> None:
    """Rows of one field or of two."""
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.GAP)
    grid.setVerticalSpacing(theme.GAP_S)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for at, fields in enumerate(rows):
        for place, field in enumerate(fields):
            grid.addWidget(field, at, place, 1, 1 if len(fields) > 1 else 2)


def _unit_names(db: Database) -> dict[str, str]:
    return {row.name: row.id for row in units(db)}


class ArrangeFields(QWidget):
    """When, where, by whom."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.day = DayField("day", tr("Day of the visit"), today=room.work.today, needed=True)
        self.at = TextField("at", tr("Time"), needed=True, most=5)
        self.at.set_text(USUAL_TIME)
        self.place = TextField("place", tr("Place"), needed=True, most=120)
        self.surveyors = TextField("surveyors", tr("Surveyors"), needed=True, most=120)
        self.surveyors.line.setPlaceholderText(tr("Two or more names, one after the other"))
        self.units = UnitsField(room)
        _lay(self, (self.day,), (self.at, self.place), (self.surveyors,), (self.units,))

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return [self.day, self.at, self.place, self.surveyors, self.units]

    def wishes(self) -> dict[str, Any]:
        """What the verb is given, when every field was found right."""
        return {
            "day": self.day.value(), "at": self.at.text().strip(), "place": self.place.text().strip(),
            "surveyors": names_of(self.surveyors.text()), "units": self.units.ids(),
        }  # fmt: skip


class RecordFields(QWidget):
    """Who came, what was found."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.came = TextField("came", tr("Who was there"), needed=True, most=120)
        self.came.line.setPlaceholderText(tr("Two or more names"))
        self.done_on = DayField("done_on", tr("Done on"), today=room.work.today, needed=True)
        self.done_on.set_value(room.work.today())
        self.conclusion = LinesField("conclusion", tr("What was found"), lines=2, needed=True, most=1000)
        self.signed = ChoiceField(
            "applicant_signed", tr("Applicant signed"), [("NO", tr("no")), ("YES", tr("yes"))], needed=True
        )
        self.signed.set_text("NO")
        self.photos = TextField("photos", tr("Photographs"), most=200)
        self.photos.line.setPlaceholderText(tr("Their numbers; empty for none"))
        _lay(self, (self.came,), (self.done_on,), (self.conclusion,), (self.signed, self.photos))

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return [self.came, self.done_on, self.conclusion, self.signed, self.photos]

    def propose(self, surveyors: Sequence[str]) -> None:
        """Those who were to come, until somebody says otherwise."""
        if not self.came.text():
            self.came.set_text(joined(surveyors))

    def wishes(self) -> dict[str, Any]:
        """What the verb is given, when every field was found right."""
        return {
            "came": names_of(self.came.text()), "done_on": self.done_on.value(),
            "conclusion": self.conclusion.text().strip(), "applicant_signed": self.signed.text() == "YES",
            "photos": names_of(self.photos.text()),
        }  # fmt: skip
