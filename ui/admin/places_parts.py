"""Sites (the hall, sub-centres, townships) and units (departments)."""

from models.people import places
from models.people.reading import SiteRow, UnitRow, sites
from models.people.rules import SiteKind, SiteStatus
from ui import words
from ui.admin.part import ListPart
from ui.admin.questions import UnitsNow, units_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, TextField
from ui.words import Light, Tone

STATUS_TONES: dict[str, Tone] = {
    SiteStatus.OPEN: "ok",
    SiteStatus.NOT_BUILT: "still",
    SiteStatus.CLOSED: "still",
}


def _status(row: SiteRow) -> Light:
    return Light(STATUS_TONES[row.status], words.state(f"people.{row.status}"))


class SitesPart(ListPart):
    """Every site by the two digits of its case numbers."""

    title = mark("Sites")
    shows = frozenset({"people"})
    empty = mark("There is no site yet.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        add = self.step(tr("Add a site"), "F2", "Alt+A", self._add, icon="add", verb=places.add_site)
        change = self.step(
            tr("Change"), "F4", "Alt+C", self._change, icon="edit", verb=places.change_site, state=self.chosen
        )
        self.draw_keys(add, change)
        self.list.chosen.connect(lambda _: change.trigger())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("id", mark("Code"), lambda row: row.id, width=72, strong=True),
            Column("name", mark("Its name"), lambda row: row.name),
            Column("kind", mark("Kind"), lambda row: words.choice(f"people.{row.kind}"), width=110),
            Column("centre_no", mark("Digits"), lambda row: row.centre_no, width=72, align="centre"),
            Column("status", mark("State"), _status, width=110),
            Column("phone", mark("Phone"), lambda row: row.phone, width=130),
        )

    def read(self) -> None:
        self.room.ask(sites, then=self.show_rows, failed=self.list.show_trouble)

    def _add(self) -> None:
        kinds = [(kind.value, words.choice(f"people.{kind}")) for kind in SiteKind]
        fields: list[AnyField] = [
            TextField(
                "site", tr("Code"), needed=True, hint=tr("Capital letters and figures, up to 8. It stays."), most=8
            ),
            TextField("name", tr("Its name"), needed=True, hint=tr("As it stands on every paper.")),
            ChoiceField("kind", tr("Kind"), kinds, needed=True),
            TextField(
                "centre_no", tr("Digits"), needed=True, hint=tr("2 figures in every case number. They stay."), most=2
            ),
            *_about_site(None),
        ]
        self.ask_change(
            "add_site", tr("Add a site"), tr("Add"), fields, places.add_site,
            then=self.point_at, said=lambda values: tr("{name} is added.", name=values["name"]),
        )  # fmt: skip

    def _change(self) -> None:
        row: SiteRow = self.row()
        name = TextField("name", tr("Its name"), needed=True)
        name.set_text(row.name)
        self.ask_change(
            f"site {row.id}", tr("Change {name}", name=row.name), tr("Keep"), [name, *_about_site(row)],
            places.change_site, about=tr("The code and the two digits never change: numbers carry them."), site=row.id,
        )  # fmt: skip


def _about_site(row: SiteRow | None) -> list[AnyField]:
    states = [(state.value, words.state(f"people.{state}")) for state in SiteStatus]
    status = ChoiceField("status", tr("State"), states, needed=True)
    status.set_text(SiteStatus.OPEN if row is None else row.status)
    address, phone = TextField("address", tr("Address")), TextField("phone", tr("Phone"), most=40)
    if row is not None:
        address.set_text(row.address)
        phone.set_text(row.phone)
    return [status, address, phone]


class UnitsPart(ListPart):
    """Every department."""

    title = mark("Units")
    shows = frozenset({"people"})
    empty = mark("There is no unit yet. The catalogue brings its departments with it.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._now = UnitsNow((), ())
        add = self.step(tr("Add a unit"), "F2", "Alt+A", self._add, icon="add", verb=places.add_unit)
        change = self.step(
            tr("Change"), "F4", "Alt+C", self._change, icon="edit", verb=places.change_unit, state=self.chosen
        )
        close = self.step(
            tr("Close the unit"), "F10", "Alt+E", self._close, icon="stop", verb=places.close_unit, state=self.chosen
        )
        self.draw_keys(add, change, danger=[close])
        self.list.chosen.connect(lambda _: change.trigger())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("id", mark("Code"), lambda row: row.id, width=72, strong=True),
            Column("name", mark("Its name"), lambda row: row.name),
            Column("site", mark("Site"), lambda row: row.site, width=80),
            Column("phone", mark("Enquiries"), lambda row: row.enquiry_phone, width=140),
            Column("charging", mark("Charging code"), lambda row: row.charging_code, width=130),
            Column("closed", mark("Ends on"), lambda row: row.closed.isoformat() if row.closed else "", width=110),
        )

    def read(self) -> None:
        self.room.ask(units_now, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, now: UnitsNow) -> None:
        self._now = now
        self.show_rows(now.units)

    def _add(self) -> None:
        site = ChoiceField("site", tr("Site"), [(row.id, row.name) for row in self._now.sites], needed=True)
        site.set_text(self.room.ground.settings.site)
        fields: list[AnyField] = [
            TextField("unit", tr("Code"), needed=True, hint=tr("As items begin with: SC of SC-001. It stays."), most=8),
            TextField("name", tr("Its name"), needed=True),
            site,
            *_about_unit(None),
        ]
        self.ask_change(
            "add_unit", tr("Add a unit"), tr("Add"), fields, places.add_unit,
            then=self.point_at, said=lambda values: tr("{name} is added.", name=values["name"]),
        )  # fmt: skip

    def _change(self) -> None:
        row: UnitRow = self.row()
        name = TextField("name", tr("Its name"), needed=True)
        name.set_text(row.name)
        self.ask_change(
            f"unit {row.id}", tr("Change {name}", name=row.name), tr("Keep"), [name, *_about_unit(row)],
            places.change_unit, unit=row.id,
        )  # fmt: skip

    def _close(self) -> None:
        row: UnitRow = self.row()
        day = DayField("day", tr("From"), today=self.work.today, needed=True, hint=tr("The first day without it."))
        day.set_value(self.work.today())
        self.ask_change(
            f"close {row.id}", tr("Close {name}", name=row.name), tr("Close the unit"), [day], places.close_unit,
            about=tr("Merged, or withdrawn from the hall. Its windows let go of it; its cases and history stay."),
            danger=True, unit=row.id,
        )  # fmt: skip


def _about_unit(row: UnitRow | None) -> list[AnyField]:
    phone = TextField("enquiry_phone", tr("Enquiries"), hint=tr("The telephone on its papers."), most=40)
    charging = TextField("charging_code", tr("Charging code"), hint=tr("Of the finance department."), most=40)
    if row is not None:
        phone.set_text(row.enquiry_phone)
        charging.set_text(row.charging_code)
    return [phone, charging]
