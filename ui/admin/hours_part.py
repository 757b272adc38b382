"""Opening hours by site: the hall's settings, or a site's own from a day on."""

from models.calendar import verbs
from ui import words
from ui.admin.part import ListPart
from ui.admin.questions import SiteHours, hours_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, DayField, TextField
from ui.words import Light


class HoursPart(ListPart):
    """Every site with its hours of today and those to come."""

    title = mark("Opening hours")
    shows = frozenset({"calendar", "people", "office"})
    empty = mark("There is no site yet.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        give = self.step(
            tr("Own hours"), "F2", "Alt+A", self._set, icon="clock", verb=verbs.set_hours, state=self.chosen
        )
        end = self.step(
            tr("The hall's again"), "F10", "Alt+E", self._end, icon="undo", verb=verbs.end_hours, state=self._own
        )
        self.draw_keys(give, danger=[end])
        self.list.chosen.connect(lambda _: give.trigger())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("site", mark("Site"), lambda row: row.site.name),
            Column("hours", mark("Hours"), lambda row: row.spans, width=230, strong=True),
            Column("whose", mark("Whose"), _whose, width=140),
            Column("from", mark("From"), lambda row: row.own.valid_from.isoformat() if row.own else "", width=104),
            Column("until", mark("Until"), _until, width=104),
        )

    def read(self) -> None:
        self.room.ask(hours_now, self.work.today(), then=self.show_rows, failed=self.list.show_trouble)

    def _own(self) -> str:
        row: SiteHours | None = self.row()
        return self.chosen() or ("" if row is not None and row.own is not None else words.why("calendar.no_hours"))

    def _set(self) -> None:
        row: SiteHours = self.row()
        settings = self.work.standing.settings
        first = DayField("valid_from", tr("From"), today=self.work.today, needed=True)
        first.set_value(self.work.today())
        fields: list[AnyField] = [
            TextField("opens_at", tr("Opens"), needed=True, most=5),
            TextField("lunch_from", tr("Noon from"), most=5),
            TextField("lunch_to", tr("Noon to"), most=5),
            TextField("closes_at", tr("Closes"), needed=True, most=5),
            first,
        ]
        for field in fields[:4]:
            field.set_text(str(getattr(row.own if row.own is not None else settings, field.name)))
        self.ask_change(
            f"hours {row.site.id}", tr("Own hours of {site}", site=row.site.name), tr("Keep"), fields, verbs.set_hours,
            about=tr("Times such as 09:00. Leave both noon fields empty where it stays open at noon."),
            site=row.site.id,
        )  # fmt: skip

    def _end(self) -> None:
        row: SiteHours = self.row()
        day = DayField("day", tr("From"), today=self.work.today, needed=True)
        day.set_value(self.work.today())
        self.ask_change(
            f"end hours {row.site.id}", tr("{site} keeps the hall's hours again", site=row.site.name),
            tr("The hall's again"), [day], verbs.end_hours, danger=True, site=row.site.id,
        )  # fmt: skip


def _whose(row: SiteHours) -> Light:
    return Light("still", tr("the hall's")) if row.own is None else Light("ok", tr("its own"))


def _until(row: SiteHours) -> str:
    return row.own.ends_on.isoformat() if row.own is not None and row.own.ends_on is not None else ""
