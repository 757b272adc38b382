"""不进驻事项: what is not handled in the hall, by whose leave, and how much came in (进驻率; domain.md §0 S1)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.catalogue.guide_verbs import end_exemption, exempt
from models.catalogue.outside import SOON, OutsideRow, SettledIn, outside, settled_in
from models.office.database import Database
from ui import theme
from ui.admin.part import ListPart
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, TextField
from ui.widgets.marks import BigNumber
from ui.words import Light


@dataclass(frozen=True, slots=True)
class OutsideNow:
    """The items of today that stay outside, those without leave first, and the figures."""

    rows: tuple[OutsideRow, ...]
    figures: SettledIn


def outside_now(db: Database, today: date) -> OutsideNow:
    """For the page of what is handled outside the hall."""
    with db.snapshot():
        rows = sorted(outside(db, today), key=lambda row: (row.holds, row.line.code))
        return OutsideNow(tuple(rows), settled_in(db, today))


class ItemOutsidePart(ListPart):
    """One paper of the county may cover a whole sub-centre."""

    title = mark("Outside the hall")
    shows = frozenset({"catalogue"})
    empty = mark("Every item is handled in the hall.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        record = self.step(
            tr("Record the approval"), "F2", "Alt+A", self._record, icon="add", verb=exempt, state=self.chosen
        )
        end = self.step(
            tr("It holds no more"), "F10", "Alt+E", self._end, icon="stop", verb=end_exemption, state=self._none_holds
        )
        self.draw_keys(record, danger=[end])
        self.list.chosen.connect(lambda _: record.trigger())

    def prepare(self) -> None:
        self.figure = BigNumber(kind="figure")
        self.figure.setMinimumWidth(theme.scaled(420))

    def build_top(self) -> None:
        self.add_beside_keys(self.figure)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("code", mark("Code"), lambda row: row.line.code, width=92, strong=True),
            Column("name", mark("Item"), lambda row: row.line.name),
            Column("place", mark("Where"), lambda row: row.line.place, width=210),
            Column("approval", mark("Approval"), _approval, width=190),
            Column("expires", mark("Valid to"), _expires, width=110),
            Column("state", mark("State"), self._state, width=150),
        )  # fmt: skip

    @staticmethod
    def key_of(row: OutsideRow) -> str:
        return row.line.item

    def read(self) -> None:
        self.room.ask(outside_now, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, now: OutsideNow) -> None:
        figures = now.figures
        note = tr(
            "came in: {hall} in the hall, {exempted} outside by approval, {without} without",
            hall=figures.hall, exempted=figures.exempted, without=figures.without,
        )  # fmt: skip
        self.figure.show_number(f"{figures.rate_permille / 10:.1f} %", note)
        self.show_rows(now.rows)

    def _state(self, row: OutsideRow) -> Light:
        if not row.holds:
            return Light("bad", tr("no approval") if row.exemption is None else tr("approval ended"))
        expires = row.exemption.expires if row.exemption else None
        if expires is not None and expires - self.work.today() <= SOON:
            return Light("warn", tr("ends soon"))
        return Light("ok", tr("approved"))

    def _none_holds(self) -> str:
        row = self.row()
        if row is None:
            return self.chosen()
        return "" if row.holds else tr("No approval holds for this item.")

    def _record(self) -> None:
        row: OutsideRow = self.row()
        whole = tr("Every item at {place}", place=row.line.place)
        cover = ChoiceField(
            "cover", tr("It covers"), [("item", tr("This item")), ("place", whole)], needed=True
        )  # fmt: skip
        cover.set_text("item")
        fields: list[AnyField] = [
            TextField("approval_no", tr("Document no."), needed=True, most=60),
            TextField("body", tr("Approving body"), needed=True, hint=tr("The county government."), most=60),
            DayField("approved_on", tr("Approved on"), today=self.work.today, needed=True),
            LinesField("reason", tr("Reason"), needed=True, most=500),
            DayField("expires", tr("Valid to"), today=self.work.today, hint=tr("Empty: until further notice.")),
            cover,
        ]  # fmt: skip
        self.ask_change(
            f"exempt {row.line.item}", tr("Approval for {name}", name=row.line.name), tr("Keep"), fields, exempt,
            wishes=_wishes, item=row.line.item,
        )  # fmt: skip

    def _end(self) -> None:
        row: OutsideRow = self.row()
        if row.exemption is None:
            return
        self.ask_change(
            f"end {row.exemption.id}", tr("{document} holds no more", document=row.exemption.approval_no),
            tr("It holds no more"), [LinesField("reason", tr("Reason"), needed=True, most=500)], end_exemption,
            about=tr("From today the item is a finding until another approval is recorded."), danger=True,
            exemption=row.exemption.id,
        )  # fmt: skip


def _wishes(values: dict[str, Any]) -> dict[str, Any]:
    cover = values.pop("cover")
    return {**values, "whole_place": cover == "place"}


def _approval(row: OutsideRow) -> str:
    return row.exemption.approval_no if row.exemption is not None else ""


def _expires(row: OutsideRow) -> str:
    return row.exemption.expires.isoformat() if row.exemption is not None and row.exemption.expires is not None else ""
