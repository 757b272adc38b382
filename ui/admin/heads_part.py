"""Heads of units: whose office a paper names, and who answers for the unit (domain.md S7, S14)."""

from models.people import powers
from models.people.rules import HeadDuty
from models.people.staff_reading import HeadRow
from ui import words
from ui.admin.part import ListPart
from ui.admin.questions import HeadsNow, heads_now
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, TextField


class HeadsPart(ListPart):
    """Every unit's heads of today and later."""

    title = mark("Heads of units")
    shows = frozenset({"people"})
    empty = mark("No unit has named a head yet. F2 names one.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        name = self.step(tr("Name a head"), "F2", "Alt+A", self._name, icon="add", verb=powers.name_head)
        end = self.step(
            tr("Left the post"), "F10", "Alt+E", self._end, icon="stop", verb=powers.end_head, state=self.chosen
        )
        self.draw_keys(name, danger=[end])

    def prepare(self) -> None:
        self._now = HeadsNow((), (), ())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("code", mark("Code"), lambda row: row.unit, strong=True, width=64),
            Column("unit", mark("Unit"), self._unit),
            Column("duty", mark("Duty"), lambda row: words.choice(f"people.{row.duty}"), width=110),
            Column("name", mark("Full name"), lambda row: row.name),
            Column("post", mark("Post"), lambda row: row.post, width=104),
            Column("from", mark("From"), lambda row: row.valid_from.isoformat(), width=104),
            Column("until", mark("Until"), lambda row: row.ends_on.isoformat() if row.ends_on else "", width=104),
        )

    def _unit(self, row: HeadRow) -> str:
        return next((unit.name for unit in self._now.units if unit.id == row.unit), "")

    def read(self) -> None:
        self.room.ask(heads_now, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, now: HeadsNow) -> None:
        self._now = now
        self.show_rows(now.heads)

    def _name(self) -> None:
        row: HeadRow | None = self.row()
        unit = ChoiceField(
            "unit", tr("Unit"), [(each.id, f"{each.id} {each.name}") for each in self._now.units], needed=True
        )
        if row is not None:
            unit.set_text(row.unit)
        duty = ChoiceField(
            "duty", tr("Duty"), [(each.value, words.choice(f"people.{each}")) for each in HeadDuty], needed=True
        )
        duty.set_text(HeadDuty.CHIEF)
        account = ChoiceField(
            "staff", tr("Account"), [("", tr("none")), *((each.staff, each.name) for each in self._now.people)],
            hint=tr("Where the head decides on screen."),
        )  # fmt: skip
        account.set_text("")
        day = DayField("valid_from", tr("From"), today=self.work.today, needed=True, hint=tr("May be past."))
        day.set_value(self.work.today())
        fields: list[AnyField] = [
            unit, duty, TextField("name", tr("Full name"), needed=True, most=40),
            TextField("post", tr("Post"), needed=True, hint=tr("As it is written on papers."), most=40), account, day,
        ]  # fmt: skip
        self.ask_change(
            "name_head", tr("Name a head"), tr("Keep"), fields, powers.name_head,
            about=tr("A new chief follows the one before, from that day on."),
            wishes=lambda values: {**values, "duty": HeadDuty(values["duty"])}, then=self.point_at,
        )  # fmt: skip

    def _end(self) -> None:
        row: HeadRow = self.row()
        day = DayField("day", tr("From"), today=self.work.today, needed=True, hint=tr("The first day out of the post."))
        day.set_value(self.work.today())
        self.ask_change(
            f"end head {row.id}", tr("{name} left the post", name=row.name), tr("Left the post"), [day],
            powers.end_head, danger=True, head=row.id,
        )  # fmt: skip
