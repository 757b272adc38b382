"""Two versions of an item side by side: its facts, papers, charges and steps, and what became of each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLabel

from models.catalogue.compare import Compared, compare
from models.catalogue.editions import items_of_versions, versions_of
from models.catalogue.reading import ItemRow
from models.catalogue.rules import Item
from models.office.database import Database
from ui import theme
from ui.admin import item_words
from ui.admin.part import ListPart
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr


@dataclass(frozen=True, slots=True)
class Versions:
    """Every version of an item, the newest first, whole."""

    rows: tuple[ItemRow, ...]
    whole: dict[str, Item]


def versions_now(db: Database, item: str) -> Versions:
    """For the page of versions."""
    with db.snapshot():
        rows = versions_of(db, item)
        return Versions(rows, items_of_versions(db, rows))


class ItemVersionsPart(ListPart):
    """The newer version at the right, the older at the left."""

    title = mark("Versions")
    shows = frozenset({"catalogue"})
    empty = mark("Choose an item on the page of items in force and press F8.")

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        older = self.step(tr("Older"), "F7", "Alt+O", lambda: self._move(1), icon="back", state=self._no_older)
        newer = self.step(tr("Newer"), "F8", "Alt+N", lambda: self._move(-1), icon="forward", state=self._no_newer)
        differs = self.step(tr("Only what differs"), "F6", "Alt+D", self._toggle, icon="search", state=self._no_item)
        self.draw_keys(older, newer, differs)

    def prepare(self) -> None:
        self.item, self._at, self._only = "", 0, True
        self._now = Versions((), {})
        self._said = QLabel()
        self._said.setWordWrap(True)
        theme.dress(self._said, type="field", strong=True)

    def build_top(self) -> None:
        self.add_top(self._said)

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("part", mark("Kind"), lambda line: item_words.part_light(line.part), width=96),
            Column("name", mark("Content"), item_words.name_of, width=190, strong=True),
            Column("before", mark("Before"), lambda line: _plain(line.before)),
            Column("after", mark("After"), lambda line: _plain(line.after)),
            Column("how", mark("What became of it"), lambda line: item_words.how_light(line.how), width=110),
        )

    @staticmethod
    def key_of(row: Compared) -> tuple[str, str]:
        return row.part, row.name

    def show_item(self, item: str) -> None:
        """Another item, its newest two versions."""
        self.item, self._at = item, 0
        self.read()

    def read(self) -> None:
        if self.item:
            self.room.ask(
                versions_now, self.item, then=self._came, key="item-versions", failed=self.list.show_trouble
            )  # fmt: skip

    def pair(self) -> tuple[ItemRow, ItemRow] | None:
        """The older and the newer version that are compared; None where there is no second one."""
        rows = self._now.rows
        return (rows[self._at + 1], rows[self._at]) if self._at + 1 < len(rows) else None

    def _came(self, now: Versions) -> None:
        self._now = now
        self._at = min(self._at, max(len(now.rows) - 2, 0))
        self._compare()

    def _compare(self) -> None:
        pair = self.pair()
        self._said.setText(self._sentence(pair))
        lines: Sequence[Compared] = ()
        if pair is not None:
            lines = compare(self._now.whole[pair[0].id], self._now.whole[pair[1].id])
        elif self._now.rows:
            only = self._now.whole[self._now.rows[0].id]
            lines = compare(only, only)
        self.show_rows([line for line in lines if pair is None or not self._only or line.before != line.after])

    def _sentence(self, pair: tuple[ItemRow, ItemRow] | None) -> str:
        if not self._now.rows:
            return ""
        row = self._now.rows[self._at]
        if pair is None:
            return tr("{code} {name}: there is only version {number}.", code=row.code, name=row.name, number=row.number)
        before, after = pair
        return tr(
            "{code} {name}: version {before} from {since} and version {after} from {on}.", code=after.code,
            name=after.name, before=before.number, since=before.valid_from.isoformat(), after=after.number,
            on=after.valid_from.isoformat(),
        )  # fmt: skip

    def _move(self, by: int) -> None:
        self._at += by
        self._compare()

    def _toggle(self) -> None:
        self._only = not self._only
        self._compare()

    def _no_item(self) -> str:
        return "" if self._now.rows else tr("No item was chosen.")

    def _no_older(self) -> str:
        return "" if self._at + 2 < len(self._now.rows) else tr("There is no older version.")

    def _no_newer(self) -> str:
        return "" if self._at else tr("There is no newer version.")


def _plain(text: str) -> str:
    return " ".join(text.split())
