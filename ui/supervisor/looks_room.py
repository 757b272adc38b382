"""完整查看 on record: who looked at whom in full, when and why (domain.md §12)."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from models.office.database import Database
from models.privacy.reading import LookRow, looks
from ui import words
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView

DAYS = 90


@dataclass(frozen=True, slots=True)
class LooksNow:
    """The full views of the last days, newest first."""

    rows: tuple[LookRow, ...]


def looks_now(db: Database, today: date) -> LooksNow:
    """Those of the last three months."""
    return LooksNow(looks(db, today - timedelta(days=DAYS), today))


class LooksRoom(Room):
    """One list; letters filter it by person, number or reason."""

    title = mark("Full views")
    about = mark("Who saw a person's particulars in full, whose, when and for which reason. Letters filter the list.")
    shows = frozenset({"privacy"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.list = ListView(
            (
                Column("at", mark("When"), self._at, width=120),
                Column("staff", mark("Who"), lambda row: row.staff, width=170, strong=True),
                Column("kind", mark("What"), lambda row: words.choice(f"privacy.{row.about_table.upper()}"), width=110),
                Column("number", mark("Number"), lambda row: row.number, width=210),
                Column("why", mark("Why"), lambda row: words.choice(f"privacy.{row.reason_code}"), width=170),
                Column("words", mark("In words"), lambda row: row.reason),
            ),
            key=lambda row: row.id, empty=tr("Nobody looked at anybody in full in the last three months."),
            name=tr("Full views"),
        )  # fmt: skip
        self.list.retry.connect(lambda: self.refresh(self.shows))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def _at(self, row: LookRow) -> str:
        return words.minute(row.at, today=self.work.today())

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one list)
        """The list."""
        self.ask(
            looks_now, self.work.today(), failed=self.list.show_trouble,
            then=lambda now: self.list.show_rows(now.rows, self.work.now()),
        )  # fmt: skip

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
