"""The pages between the start and the slip. Each is made anew when it is shown, in the sizes and language of then."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QScroller, QVBoxLayout, QWidget

from models.catalogue.reading import ItemLine, MaterialRow
from models.tickets.board import LineNow
from models.tickets.rules import PRIORITIES
from ui import theme, words
from ui.kiosk.sizes import Sizes
from ui.kiosk.touch import Tile, TileGrid, label
from ui.translation import tr
from ui.widgets import item_words

Does = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Ways:
    """What the pages of a line let one do."""

    take: Does
    """取号 at once."""
    priority: Does
    """To the priority classes."""
    identity: Does
    """To the keypad."""
    item: Callable[[ItemLine], object]
    """To the guide of an item."""


class Page(QWidget):
    """A page: a heading, and below it what the subclass puts."""

    def __init__(self, sizes: Sizes, title: str = "", under: str = "") -> None:
        super().__init__()
        self.sizes = sizes
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(sizes.gap)
        if title:
            self.column.addWidget(label(title, sizes, "head", strong=True))
        if under:
            self.column.addWidget(label(under, sizes, "text", quiet=True))

    def tiles(self) -> list[Tile]:
        """Everything to touch, on this and on its further pages."""
        return self.findChildren(Tile)


class HomePage(Page):
    """Which line? Closed ones are shown quieter, and say on touch what to do."""

    def __init__(
        self, sizes: Sizes, lines: Sequence[LineNow], choose: Callable[[LineNow], object], warning: str
    ) -> None:
        super().__init__(sizes, tr("What have you come for?"), tr("Touch your line to take a number."))
        if warning:
            self.column.addWidget(panel(sizes, warning, "warn"))
        self._lines = tuple(lines)
        tiles = [
            Tile(sizes, line.name, mark=line.letter, under="text", does=lambda at=at: choose(self._lines[at]))  # type: ignore[misc]
            for at, line in enumerate(lines)
        ]
        for tile, line in zip(tiles, lines, strict=True):
            _show_line(tile, line)
        high = round(sizes.letters("title") * 1.5 + sizes.letters("text") * 3) + sizes.gap
        self.grid = TileGrid(sizes, tiles, wide=round(sizes.letters("text") * 11.5), high=high)
        if tiles:
            self.column.addWidget(self.grid, 1)
        else:
            self.column.addWidget(label(tr("No line is open here. Please ask at the guide desk."), sizes, "title"))
            self.column.addStretch(1)

    def renew(self, lines: Sequence[LineNow]) -> bool:
        """Shows how the same lines stand now, under the finger that may lie on one; False where they are others."""
        same = [(line.line, line.name) for line in lines] == [(line.line, line.name) for line in self._lines]
        if same:
            self._lines = tuple(lines)
            for tile, line in zip(self.grid.tiles(), lines, strict=True):
                _show_line(tile, line)
        return same


def _show_line(tile: Tile, line: LineNow) -> None:
    tile.say(item_words.wait(line), "tile" if line.open and line.staffed else "quiet")


class LinePage(Page):
    """One line: take a number now; or first see what to bring, say a priority, give the ID."""

    def __init__(
        self, sizes: Sizes, line: LineNow, items: Sequence[ItemLine], ways: Ways, identity: str, *, wide: bool
    ) -> None:
        under = " · ".join(part for part in (item_words.wait(line), "、".join(line.windows), line.area) if part)
        super().__init__(sizes, f"{line.letter}  {line.name}", under)
        take = taking(sizes, ways, identity, wide=wide)
        if not items:
            self.column.addWidget(take)
            self.column.addStretch(1)
            return
        tiles = [
            Tile(sizes, item.name, item_words.days(item), kind="text", does=partial(ways.item, item)) for item in items
        ]
        high = round(sizes.letters("text") * 2.8 + sizes.letters("note") * 1.4) + sizes.gap
        self.grid = TileGrid(sizes, tiles, wide=sizes.letters("text") * 15, high=high, most=high)
        below = QVBoxLayout()
        below.addWidget(label(tr("Touch your matter to see what to bring:"), sizes, "text", strong=True))
        below.addWidget(self.grid, 1)
        if wide:
            row = QHBoxLayout()
            row.setSpacing(2 * sizes.gap)
            left = QVBoxLayout()
            left.addWidget(take)
            left.addStretch(1)
            row.addLayout(left, 2)
            row.addLayout(below, 3)
            self.column.addLayout(row, 1)
        else:
            self.column.addWidget(take)
            self.column.addLayout(below, 1)


class ItemPage(Page):
    """What to bring for one matter, what it takes and costs; and the number."""

    def __init__(
        self, sizes: Sizes, item: ItemLine, papers: Sequence[MaterialRow], ways: Ways, identity: str, *, wide: bool
    ) -> None:
        super().__init__(sizes, item.name, item_words.days(item))
        guide = QFrame()
        rows = QVBoxLayout(guide)
        rows.setContentsMargins(2 * sizes.gap, 2 * sizes.gap, 2 * sizes.gap, 2 * sizes.gap)
        rows.setSpacing(sizes.gap)
        if place := item_words.elsewhere(item):
            rows.addWidget(panel(sizes, tr("This matter is handled at: {place}", place=place), "warn"))
        rows.addWidget(label(tr("Bring these papers:"), sizes, "title", strong=True))
        for paper in papers:
            said = paper.name if paper.required else tr("{paper} (where you have it)", paper=paper.name)
            rows.addWidget(label(f"•  {said}", sizes, "text"))
        rows.addWidget(label(tr("What it costs"), sizes, "title", strong=True))
        rows.addWidget(label(item_words.fees(item.fees), sizes, "text"))
        if item.fees:
            note = tr("Fees are paid at the bank counter of the hall only, never at a window.")
            rows.addWidget(label(note, sizes, "note", quiet=True))
        rows.addStretch(1)
        theme.dress(guide, card=True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(guide)
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        take = taking(sizes, ways, identity, wide=wide)
        if wide:
            row = QHBoxLayout()
            row.setSpacing(2 * sizes.gap)
            left = QVBoxLayout()
            left.addWidget(take)
            left.addStretch(1)
            row.addLayout(left, 2)
            row.addWidget(area, 3)
            self.column.addLayout(row, 1)
        else:
            self.column.addWidget(area, 1)
            self.column.addWidget(take)


class PriorityPage(Page):
    """Who comes first by rule: it is only asked, nothing has to be shown (domain.md §5). A touch takes the number."""

    def __init__(self, sizes: Sizes, take: Callable[[str], object]) -> None:
        super().__init__(
            sizes, tr("Who comes first?"), tr("Touch what holds for you. You need not show any proof.")
        )  # fmt: skip
        tiles = [Tile(sizes, words.choice(f"tickets.{code}"), does=partial(take, code)) for code in PRIORITIES]
        high = max(sizes.finger, sizes.letters("title") * 3)
        self.column.addWidget(TileGrid(sizes, tiles, wide=sizes.letters("title") * 8, high=high), 1)


def taking(sizes: Sizes, ways: Ways, identity: str, *, wide: bool) -> QWidget:
    """取号, and under it what may be said before. `identity` is the masked ID where it was given."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(sizes.gap)
    take = Tile(sizes, tr("Take a number"), look="primary", icon="number", kind="head", does=ways.take)
    take.setFixedHeight(round(sizes.finger * 1.4))
    grid.addWidget(take, 0, 0, 1, 2)
    first = Tile(
        sizes, tr("I come first"), tr("aged, disabled, pregnant, with an infant, sick, soldier, veteran"),
        kind="text", does=ways.priority,
    )  # fmt: skip
    said = tr("ID given: {identity}", identity=identity) if identity else tr("Give my ID")
    under = tr("touch to change") if identity else tr("if you like; it is not printed")
    known = Tile(sizes, said, under, kind="text", look="chosen" if identity else "tile", does=ways.identity)
    high = max(sizes.finger, round(sizes.letters("text") * 1.6 + sizes.letters("note") * 3.2))
    for at, tile in enumerate((first, known)):
        tile.setFixedHeight(high)
        grid.addWidget(tile, 1 + at if wide else 1, 0 if wide else at, 1, 2 if wide else 1)
        grid.setColumnStretch(at, 1)
    return box


class SorryPage(Page):
    """There is no number: why, and what to do now (behaviour 5)."""

    def __init__(self, sizes: Sizes, what: str, then: str, back: Does) -> None:
        super().__init__(sizes)
        self.what, self.then = what, then
        self.column.addStretch(2)
        self.column.addWidget(panel(sizes, what, "warn", kind="head"))
        self.column.addWidget(label(then, sizes, "title", centred=True))
        self.column.addStretch(1)
        again = Tile(sizes, tr("Choose another line"), look="primary", does=back)
        again.setFixedHeight(round(sizes.finger * 1.3))
        self.column.addWidget(again)
        self.column.addStretch(3)


def panel(sizes: Sizes, text: str, tone: str, *, kind: str = "text") -> QFrame:
    """Words in the tone of a state, with its mark."""
    frame = QFrame()
    theme.dress(frame, notice=tone)
    row = QHBoxLayout(frame)
    row.setContentsMargins(2 * sizes.gap, sizes.gap, 2 * sizes.gap, sizes.gap)
    said = label(f"{theme.MARKS[tone]}  {text}", sizes, kind, strong=True)
    said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(said)
    return frame
