"""Lines of the queue: letter, quota, hours, whether a result is needed; dated rows, changed while the hall runs."""

import re
from functools import partial

from PySide6.QtWidgets import QLabel

from models.office.refusal import Refused
from models.tickets import line_verbs
from models.tickets.lines import LineRow
from ui import theme
from ui.admin.part import ListPart, Values
from ui.admin.questions import WindowsNow, windows_now
from ui.admin.site_choice import SiteChoice
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets import typed
from ui.widgets.field import AnyField, ChoiceField, DayField, NumberField, TextField
from ui.widgets.marks import quiet
from ui.words import Light

YES, NO = "yes", "no"


def hours_of(text: str) -> list[list[str]]:
    """Pairs of HH:MM from 09:00-12:00 13:30-17:00; [] for the site's hours. Raises Refused tickets.hours."""
    parts = re.split(r"[\s,，;；、]+", typed.plain(text).replace("–", "-").replace("—", "-"))
    pairs = [part.split("-") for part in parts if part]
    if any(len(pair) != 2 for pair in pairs):
        raise Refused("tickets.hours", field="hours")
    return [[f"{each:0>5}" for each in pair] for pair in pairs]


def said_hours(row: LineRow) -> str:
    """A line's own hours as they are typed."""
    return " ".join(f"{start}-{end}" for start, end in row.hours)


class LinesPart(ListPart):
    """The lines of a site, today's and planned ones."""

    title = mark("Lines")
    shows = frozenset({"people", "tickets"})
    empty = mark("This site has no line yet. F2 adds one.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.site.chosen.connect(self.read)
        self._keys()

    def prepare(self) -> None:
        self._now, self.site = WindowsNow("", (), (), (), ()), SiteChoice()

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("letter", mark("Letter"), lambda row: row.letter, align="centre", strong=True, width=56),
            Column("name", mark("Its name"), lambda row: row.name),
            Column("area", mark("Area"), lambda row: row.area, width=64),
            Column("quota", mark("A day"), lambda row: str(row.quota or "–"), align="right", width=56),
            Column("hours", mark("Hours"), said_hours, width=104),
            Column("windows", mark("Windows"), self._windows, width=76),
            Column("units", mark("Units"), lambda row: " ".join(row.units), width=84),
            Column("state", mark("State"), self._state, width=150),
        )

    def build_top(self) -> None:
        self.add_top(self.site)

    def _keys(self) -> None:
        step = partial(self.step, state=self.chosen)
        add = self.step(tr("Add a line"), "F2", "Alt+A", self._add, icon="add", verb=line_verbs.add_line)
        change = step(tr("Change"), "F4", "Alt+C", self._change, icon="edit", verb=line_verbs.change_line)
        assign = step(tr("Add a unit"), "F6", "Alt+U", self._assign, icon="forward", verb=line_verbs.assign_line)
        release = step(
            tr("Take a unit"), "Shift+F6", "Alt+Shift+U", self._release, icon="back", verb=line_verbs.release_line
        )
        serve = step(tr("Give a window"), "F7", "Alt+W", self._serve, icon="window", verb=line_verbs.serve_line)
        stop = step(
            tr("Take a window"), "Shift+F7", "Alt+Shift+W", self._stop, icon="undo", verb=line_verbs.stop_serving
        )
        end = step(tr("End"), "F10", "Alt+E", self._end, icon="stop", verb=line_verbs.end_line)
        self.draw_keys(add, change, assign, release, serve, stop, danger=[end])
        self.list.chosen.connect(lambda _: change.trigger())

    def read(self) -> None:
        self.room.ask(
            windows_now, self.site.site(), self.work.today(), then=self._show, key="lines",
            failed=self.list.show_trouble,
        )  # fmt: skip

    def _show(self, now: WindowsNow) -> None:
        self._now = now
        self.site.show_sites(now.sites, now.site)
        self.show_rows(now.lines)

    def _windows(self, row: LineRow) -> str:
        return " ".join(str(window.number) for window in self._now.windows if window.id in row.windows)

    def _state(self, row: LineRow) -> Light:
        if row.valid_from > self.work.today():
            return Light("still", tr("from {day}", day=row.valid_from.isoformat()))
        if row.ends_on is not None:
            return Light("warn", tr("until {day}", day=row.ends_on.isoformat()))
        return Light("ok", tr("in use")) if row.windows else Light("warn", tr("no window"))

    # Changes.

    def _add(self) -> None:
        fields: list[AnyField] = [
            TextField(
                "letter", tr("Letter"), needed=True, hint=tr("Before every number of the line. It stays."), most=2
            ),
            *self._about(None),
            self._day("valid_from", tr("From")),
        ]
        self.ask_change(
            "add_line", tr("Add a line"), tr("Add"), fields, line_verbs.add_line, wishes=_as_wished,
            about=tr("Numbers are taken in it as soon as a window serves it: F7."), site=self._now.site,
            then=self.point_at,
            said=lambda values: tr("Line {letter} is there. F7 gives it a window.", letter=values["letter"].upper()),
        )  # fmt: skip

    def _change(self) -> None:
        row: LineRow = self.row()
        self.ask_change(
            f"line {row.id}", tr("Change line {letter}", letter=row.letter), tr("Keep"), self._about(row),
            line_verbs.change_line, wishes=_as_wished, line=row.id,
            about=tr("It holds from the next number on. The letter never changes: numbers carry it."),
        )  # fmt: skip

    def _about(self, row: LineRow | None) -> list[AnyField]:
        name, area = TextField("name", tr("Its name"), needed=True), TextField("area", tr("Area"), most=40)
        quota = NumberField("quota", tr("Numbers a day"), most=9999, needed=True)
        minutes = NumberField("service_minutes", tr("Minutes each"), least=1, most=240, needed=True)
        result = ChoiceField("needs_result", tr("Set result"), [(NO, tr("not needed")), (YES, tr("needed to finish"))])
        own = tr("Own hours such as 09:00-12:00 13:30-17:00; empty keeps the site's.")
        hours = TextField("hours", tr("Hours"), hint=own, most=80)
        for field, text in (
            (name, row.name if row else ""), (area, row.area if row else ""), (quota, str(row.quota if row else 0)),
            (minutes, str(row.service_minutes if row else 8)), (result, YES if row and row.needs_result else NO),
            (hours, said_hours(row) if row else ""),
        ):  # fmt: skip
            field.set_text(text)
        quota.add_beside(_beside(tr("0: no limit")))
        return [name, area, quota, minutes, result, hours]

    def _assign(self) -> None:
        row: LineRow = self.row()
        units = [(unit.id, f"{unit.id} {unit.name}") for unit in self._now.units if unit.id not in row.units]
        fields: list[AnyField] = [
            ChoiceField("unit", tr("Unit"), units, needed=True),
            self._day("valid_from", tr("From")),
        ]
        self.ask_change(
            f"assign {row.id}", tr("A unit for line {letter}", letter=row.letter), tr("Add"), fields,
            line_verbs.assign_line, about=tr("Its items are asked for in this line: the kiosk finds the line by them."),
            line=row.id,
        )  # fmt: skip

    def _release(self) -> None:
        row: LineRow = self.row()
        names = {unit.id: unit.name for unit in self._now.units}
        fields: list[AnyField] = [
            ChoiceField(
                "unit", tr("Unit"), [(unit, f"{unit} {names.get(unit, '')}") for unit in row.units], needed=True
            ),
            self._day("day", tr("From")),
        ]
        self.ask_change(
            f"release {row.id}", tr("Take a unit from line {letter}", letter=row.letter), tr("Take"), fields,
            line_verbs.release_line, danger=True, line=row.id,
        )  # fmt: skip

    def _serve(self) -> None:
        row: LineRow = self.row()
        free = [(each.id, f"{each.number} {each.name}") for each in self._now.windows if each.id not in row.windows]
        fields: list[AnyField] = [
            ChoiceField("window", tr("Window"), free, needed=True),
            self._day("valid_from", tr("From")),
        ]
        self.ask_change(
            f"serve {row.id}", tr("A window for line {letter}", letter=row.letter), tr("Give"), fields,
            line_verbs.serve_line, line=row.id,
        )  # fmt: skip

    def _stop(self) -> None:
        row: LineRow = self.row()
        here = [(each.id, f"{each.number} {each.name}") for each in self._now.windows if each.id in row.windows]
        fields: list[AnyField] = [ChoiceField("window", tr("Window"), here, needed=True), self._day("day", tr("From"))]
        self.ask_change(
            f"stop {row.id}", tr("Take a window from line {letter}", letter=row.letter), tr("Take"), fields,
            line_verbs.stop_serving, danger=True, line=row.id,
        )  # fmt: skip

    def _end(self) -> None:
        row: LineRow = self.row()
        self.ask_change(
            f"end {row.id}", tr("End line {letter}", letter=row.letter), tr("End the line"),
            [self._day("day", tr("From"))], line_verbs.end_line, danger=True, line=row.id,
            about=tr("It gives out no number more from that day. Who waits in it is still called."),
        )  # fmt: skip

    def _day(self, name: str, label: str) -> DayField:
        field = DayField(name, label, today=self.work.today, needed=True)
        field.set_value(self.work.today())
        return field


def _beside(text: str) -> QLabel:
    label = quiet(text)
    label.setContentsMargins(0, theme.GAP_S, 0, 0)
    return label


def _as_wished(values: Values) -> Values:
    wished = {**values, "needs_result": values["needs_result"] == YES, "hours": hours_of(values["hours"])}
    if "letter" in wished:
        wished["letter"] = typed.plain(wished["letter"]).upper()
    return wished
