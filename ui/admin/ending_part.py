"""Fee standards that end soon, with the notices and cases that each of them hits by name (days.md 25)."""

from models.cases.ending_reading import Hit, standards_and_whom_they_hit
from ui import words
from ui.admin.part import ListPart
from ui.tables import Column
from ui.translation import mark, tr

MOST = 6
"""Numbers in a cell; the rest is counted."""


def some(numbers: tuple[str, ...]) -> str:
    """The first of the numbers, and how many more there are."""
    shown = ", ".join(numbers[:MOST])
    more = len(numbers) - MOST
    return tr("{shown} and {count} more", shown=shown, count=more) if more > 0 else shown


class EndingPart(ListPart):
    """The standards whose last day is near, the earliest first."""

    title = mark("Ending charges")
    about = mark(
        "The standard on the day of assessment rules: an unpaid notice keeps its amount, a case that is not assessed "
        "by the last day is charged by what follows."
    )
    shows = frozenset({"catalogue", "fees", "cases", "office"})
    empty = mark("No charge ends soon.")

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("last", mark("Last day"), lambda row: row.ending.valid_to.isoformat(), strong=True, width=104),
            Column("item", mark("Code"), lambda row: row.ending.item_code, width=92),
            Column("name", mark("Charge"), lambda row: row.ending.name),
            Column("amount", mark("Amount"), _amount, width=140),
            Column("unpaid", mark("Unpaid notices"), lambda row: some(_short(row))),
            Column("cases", mark("Cases not assessed"), lambda row: some(row.unassessed)),
        )

    @staticmethod
    def key_of(row: Hit) -> str:
        return row.ending.standard

    def read(self) -> None:
        days = self.work.standing.settings.standard_ending_days
        self.room.ask(
            standards_and_whom_they_hit, self.work.today(), days, then=self.show_rows, failed=self.list.show_trouble
        )


def _amount(row: Hit) -> str:
    return f"{words.yuan(row.ending.amount_fen)} / {row.ending.measure}"


def _short(row: Hit) -> tuple[str, ...]:
    return tuple(notice.short_no or notice.number for notice in row.ending.unpaid)
