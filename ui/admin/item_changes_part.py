"""什么时候变什么: what begins and ends on which day, and whom it hits (days.md 25)."""

from datetime import date, timedelta

from PySide6.QtWidgets import QLabel

from models.cases.catalogue_hits import HitChange, changes_with_hits
from models.office.database import Database
from ui import theme, words
from ui.admin import item_words
from ui.admin.part import ListPart
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.marks import quiet

SPAN = timedelta(days=30)


class ItemChangesPart(ListPart):
    """The days from today on; further or back by the month."""

    title = mark("What changes")
    shows = frozenset({"catalogue", "cases", "fees", "prints"})
    empty = mark("Nothing changes in these days.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        earlier = self.step(tr("30 days earlier"), "F7", "Alt+E", lambda: self._move(-SPAN), icon="back")
        later = self.step(tr("30 days later"), "F8", "Alt+L", lambda: self._move(SPAN), icon="forward")
        today = self.step(tr("From today"), "F6", "Alt+T", self._to_today, icon="calendar")
        every = self.step(tr("All items"), "F9", "Alt+A", self._all, icon="list", state=self._all_shown)
        self.draw_keys(earlier, later, today, every)
        self.add_below(self._whole)
        self.list.current.connect(lambda _: self._show_whole())

    def prepare(self) -> None:
        self.first: date = self.work.today()
        self.item, self._name = "", ""
        self._said = QLabel()
        self._said.setWordWrap(True)
        theme.dress(self._said, type="field", strong=True)

        self._whole = quiet("", wrap=True)

    def build_top(self) -> None:
        self.add_top(self._said)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("day", mark("Day"), self._day, width=130, strong=True),
            Column("what", mark("What happens"), lambda row: item_words.what_light(row.change.what), width=130),
            Column("code", mark("Code"), lambda row: row.change.code, width=92),
            Column("name", mark("Item"), lambda row: row.change.name),
            Column("detail", mark("What differs"), lambda row: item_words.detail(row.change)),
            Column("hit", mark("Whom it hits"), lambda row: item_words.hit(row.hits)),
        )

    @staticmethod
    def key_of(row: HitChange) -> tuple[str, str, str, str]:
        change = row.change
        return change.day.isoformat(), change.what, change.item, change.standard or change.told

    def show_item(self, item: str, name: str) -> None:
        """Only this item's days."""
        self.item, self._name = item, name
        self.read()

    def read(self) -> None:
        last = self.first + SPAN - timedelta(days=1)
        between = tr("{first} to {last}", first=self.first.isoformat(), last=last.isoformat())
        self._said.setText(f"{self._name} · {between}" if self._name else between)
        self.room.ask(
            _asked, self.first, last, self.item, then=self.show_rows, key="item-changes", failed=self.list.show_trouble
        )

    def _show_whole(self) -> None:
        """The row under the cursor in full: an item may change in many ways at once."""
        row = self.row()
        said = (item_words.detail(row.change), item_words.hit(row.hits)) if row is not None else ()
        self._whole.setText("\n".join(filter(None, said)))

    def _day(self, row: HitChange) -> str:
        return words.day(row.change.day, today=self.work.today())

    def _move(self, by: timedelta) -> None:
        self.first += by
        self.read()

    def _to_today(self) -> None:
        self.first = self.work.today()
        self.read()

    def _all(self) -> None:
        self.show_item("", "")

    def _all_shown(self) -> str:
        return "" if self.item else tr("All items are shown.")


def _asked(db: Database, first: date, last: date, item: str) -> tuple[HitChange, ...]:
    return changes_with_hits(db, first, last, item=item)
