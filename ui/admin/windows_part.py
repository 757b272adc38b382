"""Windows: dated, opened and closed while the hall runs; the units they work for and the lines they serve."""

from functools import partial

from models.people import places, signing
from models.people.reading import WindowRow
from models.people.rules import WindowKind
from models.tickets import line_verbs
from ui import words
from ui.admin.part import ListPart
from ui.admin.questions import WindowsNow, windows_now
from ui.admin.site_choice import SiteChoice
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, NumberField, TextField
from ui.words import Light


class WindowsPart(ListPart):
    """The windows of a site, today's and planned ones."""

    title = mark("Windows")
    shows = frozenset({"people", "tickets"})
    empty = mark("This site has no window yet. F2 opens one.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.site.chosen.connect(self.read)
        self._keys()

    def prepare(self) -> None:
        self._now, self.site = WindowsNow("", (), (), (), ()), SiteChoice()

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("number", mark("Window"), lambda row: str(row.number), align="right", strong=True, width=76),
            Column("name", mark("Its name"), lambda row: row.name),
            Column("kind", mark("Kind"), lambda row: words.choice(f"people.{row.kind}"), width=84),
            Column("units", mark("Units"), lambda row: ", ".join(row.units)),
            Column("lines", mark("Lines"), self._letters, width=84),
            Column("who", mark("At work"), lambda row: row.holder.name if row.holder else "", width=124),
            Column("days", mark("State"), self._state, width=150),
        )

    def build_top(self) -> None:
        self.add_top(self.site)

    def _keys(self) -> None:
        step = partial(self.step, state=self.chosen)
        add = self.step(tr("Open a window"), "F2", "Alt+A", self._open, icon="add", verb=places.open_window)
        change = step(tr("Rename"), "F4", "Alt+C", self._rename, icon="edit", verb=places.change_window)
        assign = step(tr("Give a unit"), "F6", "Alt+U", self._assign, icon="forward", verb=places.assign_unit)
        release = step(
            tr("Take a unit"), "Shift+F6", "Alt+Shift+U", self._release, icon="back", verb=places.release_unit
        )
        serve = step(tr("Give a line"), "F7", "Alt+L", self._serve, icon="number", verb=line_verbs.serve_line)
        stop = step(tr("Take a line"), "Shift+F7", "Alt+Shift+L", self._stop, icon="undo", verb=line_verbs.stop_serving)
        free = self.step(
            tr("Free the place"),
            "F9",
            "Alt+F",
            self._free,
            icon="sign-out",
            verb=signing.free_window,
            state=self._nobody,
        )
        close = step(tr("Close the window"), "F10", "Alt+E", self._close, icon="stop", verb=places.close_window)
        self.draw_keys(add, change, assign, release, serve, stop, free, danger=[close])
        self.list.chosen.connect(lambda _: change.trigger())

    def read(self) -> None:
        self.room.ask(
            windows_now, self.site.site(), self.work.today(), then=self._show, key="windows",
            failed=self.list.show_trouble,
        )  # fmt: skip

    def _show(self, now: WindowsNow) -> None:
        self._now = now
        self.site.show_sites(now.sites, now.site)
        self.show_rows(now.windows)

    def _letters(self, row: WindowRow) -> str:
        return " ".join(line.letter for line in self._now.lines_at(row.id))

    def _state(self, row: WindowRow) -> Light:
        if row.opened > self.work.today():
            return Light("still", tr("from {day}", day=row.opened.isoformat()))
        if row.closed is not None:
            return Light("warn", tr("until {day}", day=row.closed.isoformat()))
        return Light("ok", words.state("people.OPEN"))

    def _nobody(self) -> str:
        row: WindowRow | None = self.row()
        return self.chosen() or ("" if row is not None and row.holder else words.why("people.window_free"))

    # Changes.

    def _open(self) -> None:
        kinds = [(kind.value, words.choice(f"people.{kind}")) for kind in WindowKind]
        kind = ChoiceField("kind", tr("Kind"), kinds, needed=True)
        kind.set_text(WindowKind.DESK)
        fields: list[AnyField] = [
            NumberField("number", tr("Window number"), least=1, most=999, needed=True),
            kind,
            TextField("name", tr("Its name"), hint=tr("What stands beside the number; may stay empty.")),
            self._day("opened", tr("From")),
        ]
        self.ask_change(
            "open_window", tr("Open a window"), tr("Open a window"), fields, places.open_window,
            about=tr("People can sign on there from that day. Give it units with F6 and lines with F7."),
            site=self._now.site, then=self.point_at,
            said=lambda values: tr("Window {number} is there. F6 gives it units, F7 lines.", number=values["number"]),
        )  # fmt: skip

    def _rename(self) -> None:
        row: WindowRow = self.row()
        name = TextField("name", tr("Its name"))
        name.set_text(row.name)
        self.ask_change(
            f"window {row.id}", self._named(tr("Rename window {number}"), row), tr("Keep"), [name],
            places.change_window, window=row.id,
        )  # fmt: skip

    def _assign(self) -> None:
        row: WindowRow = self.row()
        units = [(unit.id, f"{unit.id} {unit.name}") for unit in self._now.units if unit.id not in row.units]
        fields: list[AnyField] = [
            ChoiceField("unit", tr("Unit"), units, needed=True),
            self._day("valid_from", tr("From")),
            DayField(
                "ends_on", tr("Until"), today=self.work.today, hint=tr("The first day without it; empty is open.")
            ),
        ]
        self.ask_change(
            f"assign {row.id}", self._named(tr("A unit for window {number}"), row), tr("Give"), fields,
            places.assign_unit, window=row.id,
        )  # fmt: skip

    def _release(self) -> None:
        row: WindowRow = self.row()
        names = {unit.id: unit.name for unit in self._now.units}
        units = [(unit, f"{unit} {names.get(unit, '')}") for unit in row.units]
        fields: list[AnyField] = [ChoiceField("unit", tr("Unit"), units, needed=True), self._day("day", tr("From"))]
        self.ask_change(
            f"release {row.id}", self._named(tr("Take a unit from window {number}"), row), tr("Take"), fields,
            places.release_unit, danger=True, window=row.id,
        )  # fmt: skip

    def _serve(self) -> None:
        row: WindowRow = self.row()
        fields: list[AnyField] = [
            ChoiceField(
                "line", tr("Queue line"),
                [(line.id, f"{line.letter} {line.name}") for line in self._now.lines if row.id not in line.windows],
                needed=True, hint=tr("A line that is not in the list is added under Lines."),
            ),
            self._day("valid_from", tr("From")),
        ]  # fmt: skip
        self.ask_change(
            f"serve {row.id}", self._named(tr("A line for window {number}"), row), tr("Give"), fields,
            line_verbs.serve_line, window=row.id,
        )  # fmt: skip

    def _stop(self) -> None:
        row: WindowRow = self.row()
        lines = [(line.id, f"{line.letter} {line.name}") for line in self._now.lines_at(row.id)]
        fields: list[AnyField] = [
            ChoiceField("line", tr("Queue line"), lines, needed=True),
            self._day("day", tr("From")),
        ]
        self.ask_change(
            f"stop {row.id}", self._named(tr("Take a line from window {number}"), row), tr("Take"), fields,
            line_verbs.stop_serving, danger=True, window=row.id,
        )  # fmt: skip

    def _free(self) -> None:
        row: WindowRow = self.row()
        name = row.holder.name if row.holder is not None else ""
        self.ask_change(
            f"free {row.id}", self._named(tr("Free window {number}"), row), tr("Free the place"),
            [LinesField("reason", tr("Reason"), lines=2, needed=True)], signing.free_window,
            about=tr("{name} is signed off there at once. A visitor stays held by the window.", name=name),
            danger=True, window=row.id,
        )  # fmt: skip

    def _close(self) -> None:
        row: WindowRow = self.row()
        self.ask_change(
            f"close {row.id}", self._named(tr("Close window {number}"), row), tr("Close the window"),
            [self._day("day", tr("From"), tr("The first day without it."))], places.close_window,
            about=tr("Its number may be given again. Its history stays."), danger=True, window=row.id,
        )  # fmt: skip

    @staticmethod
    def _named(phrase: str, row: WindowRow) -> str:
        return phrase.format(number=row.number)

    def _day(self, name: str, label: str, hint: str = "") -> DayField:
        field = DayField(name, label, today=self.work.today, needed=True, hint=hint)
        field.set_value(self.work.today())
        return field
