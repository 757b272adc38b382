"""The catalogue in force: searched by Chinese, pinyin, initials or code; written out as CSV or XLSX.

From an item: the texts of its guide, the guide on paper, its versions side by side, what changes of it on which day.
"""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from models.cases.guide_papers import print_guide
from models.catalogue.editions import standing_items
from models.catalogue.files import write
from models.catalogue.guide import guide_on
from models.catalogue.guide_verbs import write_guide
from models.catalogue.reading import ItemLine
from models.catalogue.rows import to_rows
from models.catalogue.rules import Item
from ui.admin.item_changes_part import ItemChangesPart
from ui.admin.item_guide_form import open_guide_form
from ui.admin.item_versions_part import ItemVersionsPart
from ui.admin.part import ListPart, Part, joined
from ui.admin.questions import items_now
from ui.icons import icon
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets import item_words
from ui.widgets.search_box import DEBOUNCE

KINDS = "CSV (*.csv);;Excel (*.xlsx)"


class ItemsPart(ListPart):
    """Every item of today."""

    title = mark("Items in force")
    shows = frozenset({"catalogue"})
    empty = mark("Nothing found. A catalogue comes in on the next page (Ctrl+PageDown).")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        find = self.step(tr("Search"), "F6", "Alt+S", self.search.setFocus, icon="search")
        out = self.step(tr("Write a file"), "F7", "Alt+W", self._write, icon="download")
        guide = self.step(
            tr("Guide texts"), "F2", "Alt+G", self._guide, icon="edit", verb=write_guide, state=self.chosen
        )
        sheet = self.step(
            tr("Print the guide"), "F4", "Alt+P", self._print, icon="print", verb=print_guide, state=self.chosen
        )
        versions = self.step(tr("Versions"), "F8", "Alt+V", self._versions, icon="list", state=self.chosen)
        days = self.step(tr("What changes"), "F9", "Alt+C", self._changes, icon="calendar", state=self.chosen)
        self.draw_keys(find, out, guide, sheet, versions, days)
        self.list.chosen.connect(lambda _: guide.trigger())
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE)
        self._timer.timeout.connect(self.read)
        self.search.textEdited.connect(lambda _: self._timer.start())
        self.search.returnPressed.connect(self.list.setFocus)

    def prepare(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name, pinyin, initials or code"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            QAction(icon("search", "quiet"), "", self.search), QLineEdit.ActionPosition.LeadingPosition
        )

    def build_top(self) -> None:
        self.add_top(self.search)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("code", mark("Code"), lambda row: row.code, strong=True, width=92),
            Column("name", mark("Item"), lambda row: row.name),
            Column("unit", mark("Unit"), lambda row: row.unit_name),
            Column("days", mark("Kind and days"), item_words.days, width=150),
            Column("fees", mark("Charges"), lambda row: joined(map(item_words.fee, row.fees))),
        )

    @staticmethod
    def key_of(row: ItemLine) -> str:
        return row.item

    def focus_body(self) -> None:
        """The search."""
        self.search.setFocus()

    def read(self) -> None:
        self.room.ask(
            items_now, self.search.text(), self.work.today(), then=self.show_rows, key="items",
            failed=self.list.show_trouble,
        )  # fmt: skip

    # One item.

    def _guide(self) -> None:
        row: ItemLine = self.row()
        self.room.ask(
            guide_on, row.item, self.work.today(), then=lambda found: open_guide_form(self, row, found), key="guide",
            failed=self.room.notice.trouble,
        )  # fmt: skip

    def _print(self) -> None:
        row: ItemLine = self.row()
        said = tr("The guide of {name} is printing.", name=row.name)
        self.room.do(print_guide, item=row.item, then=lambda _: self.room.notice.say(said, "ok"))

    def _versions(self) -> None:
        part = self._page("item_versions_part")
        if isinstance(part, ItemVersionsPart):
            part.show_item(self.row().item)

    def _changes(self) -> None:
        row: ItemLine = self.row()
        part = self._page("item_changes_part")
        if isinstance(part, ItemChangesPart):
            part.show_item(row.item, row.name)

    def _page(self, module: str) -> Part | None:
        """Another page of this section in front; None in a room that has none."""
        opens = getattr(self.room, "open_page", None)
        return opens(module) if opens is not None else None

    # The file.

    def _write(self) -> None:
        self.room.messages.save_file(
            self, tr("Write the newest catalogue"), f"catalogue-{self.work.today():%Y%m%d}.xlsx", KINDS, self._write_to
        )

    def _write_to(self, path: Path) -> None:
        target = path if path.suffix else path.with_suffix(".csv")
        self.room.ask(standing_items, then=lambda items: self._written(target, items), key="export")

    def _written(self, path: Path, items: tuple[Item, ...]) -> None:
        if not items:
            self.room.notice.say(tr("No catalogue has come in yet."), "warn")
            return
        said = tr("{count} items are written to {file}.", count=len(items), file=path.name)
        self.room.aside(_write_items, path, items, then=lambda _: self.room.notice.say(said, "ok"))


def _write_items(path: Path, items: tuple[Item, ...]) -> None:
    write(path, *to_rows(items))
