"""The due days that the calendar moved (days.md 25): from when to when, what was printed, and who has been told."""

from models.cases.due_moves import MoveRow, moved
from models.cases.forms import TOLD_HOW
from models.cases.move_verbs import tell_moved
from ui import words
from ui.admin.part import ListPart
from ui.admin.year_preview import move_columns
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import ChoiceField
from ui.words import Light

CAUSES = {
    "PUBLISH": mark("notice of {about}"),
    "OVERRIDE": mark("{about} changed"),
    "WITHDRAW": mark("{about} withdrawn"),
}


class YearMovesPart(ListPart):
    """Those first whose applicants have not been told."""

    title = mark("Moved due days")
    shows = frozenset({"calendar", "cases"})
    empty = mark("The calendar has moved no due day of an open case.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        told = self.step(
            tr("Told by telephone"), "F4", "Alt+T", self._tick, icon="ok", verb=tell_moved, state=self._untold
        )
        how = self.step(
            tr("Told otherwise"), "F6", "Alt+O", self._ask, icon="edit", verb=tell_moved, state=self._untold
        )
        self.draw_keys(told, how)
        self.list.chosen.connect(lambda _: told.trigger())

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("told", mark("Told already"), self._told, width=150),
            *move_columns(),
            Column("name", mark("Applicant"), lambda row: row.name, width=96),
            Column("phone", mark("Phone"), lambda row: row.phone_last4 and f"…{row.phone_last4}", width=64),
            Column("cause", mark("Why"), lambda row: tr(CAUSES[row.cause], about=row.about)),
        )

    def read(self) -> None:
        self.room.ask(moved, then=self.show_rows, key="moved", failed=self.list.show_trouble)

    def _told(self, row: MoveRow) -> Light:
        if row.told_at is None:
            return Light("warn", tr("not told"))
        said = words.minute(row.told_at, today=self.work.today())
        return Light("ok", f"{said} {row.told_by}")

    def _untold(self) -> str:
        row: MoveRow | None = self.row()
        if row is not None and row.told_at is not None:
            return tr("The applicant has been told.")
        return self.chosen()

    def _tick(self) -> None:
        row: MoveRow = self.row()
        self.room.do(tell_moved, then=lambda _: self.read(), moves=(row.id,), how="PHONE")

    def _ask(self) -> None:
        row: MoveRow = self.row()
        how = ChoiceField("how", tr("How"), [(code, words.choice(f"cases.{code}")) for code in TOLD_HOW], needed=True)
        how.set_text(TOLD_HOW[0])
        self.ask_change(
            f"told {row.id}", tr("{number}: the applicant was told", number=row.short_number), tr("Keep"), [how],
            tell_moved, moves=(row.id,),
        )  # fmt: skip
