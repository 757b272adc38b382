"""What is asked for an order (督办单): the named officer, the limit in working days, what is to be done."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel

from models.calendar.rules import Calendar
from models.findings.verbs import expedite
from models.office.refusal import Refused
from ui import theme, words
from ui.admin.change_form import ChangeForm
from ui.room import Room
from ui.supervisor.findings_questions import OrderWanted
from ui.translation import tr
from ui.widgets import typed
from ui.widgets.field import AnyField, ChoiceField, LinesField, NumberField
from ui.widgets.findings_words import about_said

USUAL_DAYS, MOST_DAYS = 3, 60


class LimitField(NumberField):
    """A limit in working days; the day on which it ends stands beside it."""

    def __init__(self, name: str, label: str, *, calendar: Calendar, today: date) -> None:
        super().__init__(name, label, least=1, most=MOST_DAYS, needed=True)
        self._calendar, self._today = calendar, today
        self.day_label = QLabel()
        self.day_label.setContentsMargins(0, theme.GAP_S, 0, 0)
        theme.dress(self.day_label, type="text", quiet=True)
        self.add_beside(self.day_label)
        self.line.textChanged.connect(lambda _: self._show_day())

    def day(self, days: int) -> date:
        """The last day of so many working days from today on."""
        return self._calendar.add_workdays(self._today, days)

    def _show_day(self) -> None:
        try:
            days = typed.number_of(self.line.text(), least=1, most=MOST_DAYS)
        except Refused:
            self.day_label.clear()
            return
        day = words.day(self.day(days), today=self._today)
        self.day_label.setText(tr("working days: by {day}", day=day))


class OrderForm(ChangeForm):
    """The form; `done` is called with the order's id when it is written and its paper stored."""

    def __init__(self, room: Room, wanted: OrderWanted, done: Callable[[str], object]) -> None:
        about = wanted.about
        what = words.choice(f"findings.{about.what}") if about.table == "finding" else about.what
        named = [(person.staff, _called(person.name, person.title)) for person in wanted.officers]
        self.officer = ChoiceField("officer", tr("Named officer"), named, needed=True)
        self.limit = LimitField("limit_day", tr("Limit"), calendar=wanted.calendar, today=room.work.today())
        self.requirement = LinesField("requirement", tr("What is to be done"), lines=3, needed=True)
        fields: list[AnyField] = [self.officer, self.limit, self.requirement]
        title = tr("Order about {thing}", thing=about_said(about.table, about.number))
        super().__init__(f"order {about.id}", title, tr("Write and print"), fields, about=what)
        if any(person.staff == about.staff for person in wanted.officers):
            self.officer.set_text(about.staff)
        self.limit.set_text(str(USUAL_DAYS))
        self._room, self._wanted, self._done = room, wanted, done
        self.submitted.connect(self._send)

    def _send(self, values: dict[str, Any]) -> None:
        about = self._wanted.about
        self._room.do(
            expedite, then=lambda done: self._done(done.value), refused=self.refused, about=about.table, row=about.id,
            officer=values["officer"], requirement=values["requirement"], limit_day=self.limit.day(values["limit_day"]),
        )  # fmt: skip


def _called(name: str, title: str) -> str:
    return f"{name} · {title}" if title else name
