"""Things to touch: tiles with words that always fit, a grid that turns pages, and labels in the kiosk's sizes."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from ui import icons, theme
from ui.kiosk.sizes import Sizes, lettering
from ui.translation import tr

Look = Literal["tile", "primary", "quiet", "chosen"]
_WRAP = Qt.TextFlag.TextWordWrap
_SMALLEST = 0.62
"""Words shrink no further than this to fit their tile; after that they are cut."""


def label(
    text: str, sizes: Sizes, kind: str = "text", *, strong: bool = False, quiet: bool = False, centred: bool = False
) -> QLabel:
    """Words on the page, wrapped."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(sizes.font(kind, strong=strong))
    if quiet:
        theme.dress(made, quiet=True)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


class Tile(QAbstractButton):
    """One thing to touch: a mark at the left (a line's letter, an icon), its words, and a quieter line under them.

    `kind` and `under` are the sizes of the two.
    """

    def __init__(
        self,
        sizes: Sizes,
        words: str,
        detail: str = "",
        *,
        mark: str = "",
        icon: str = "",
        look: Look = "tile",
        kind: str = "title",
        under: str = "note",
        does: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._sizes, self.words, self.detail = sizes, words, detail
        self._mark, self._icon, self._kind, self._under = mark, icon, kind, under
        self.say(detail, look)
        self.setMinimumSize(sizes.finger, sizes.finger)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if does is not None:
            self.clicked.connect(lambda: does())

    def say(self, detail: str, look: Look) -> None:
        """Another line under the words, and another look; the tile stays the same under a finger."""
        self.detail, self._look = detail, look
        self.setAccessibleName(" ".join(part for part in (self._mark, self.words, detail) if part))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words on one line, and as high as words and detail."""
        strong = QFontMetrics(self._sizes.font(self._kind, strong=True))
        note = QFontMetrics(self._sizes.font(self._under))
        wide = max(strong.horizontalAdvance(self.words), note.horizontalAdvance(self.detail))
        high = strong.height() + (note.height() if self.detail else 0)
        pad = 2 * self._sizes.gap
        return QSize(
            max(self._sizes.finger, wide + self._left() + pad), max(self._sizes.finger, high + self._sizes.gap)
        )

    def cut(self) -> bool:
        """Whether its words do not fit even at their smallest."""
        return self._fitted(self._room())[2]

    def paintEvent(self, _: QPaintEvent) -> None:
        now, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink, quiet, edge = self._colours(now)
        if self.isDown():
            ground = theme.mixed(now.text, ground, 0.15)
        painter.setPen(QPen(QColor(now.text if self.hasFocus() else edge), 3 if self.hasFocus() else 2))
        painter.setBrush(QColor(ground))
        corner = self._sizes.gap
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), corner, corner)
        room = self._room()
        title, detail, _cut = self._fitted(room)
        if self.detail or self._mark:
            self._draw_stacked(painter, room, title, detail, ink, quiet)
        else:
            self._draw_centred(painter, room, title, ink)

    def _draw_stacked(self, painter: QPainter, room: QRect, title: int, detail: int, ink: str, quiet: str) -> None:
        """Words over their quieter line, the letter at the left."""
        if self._mark:
            place = QRect(self._sizes.gap, 0, self._left() - self._sizes.gap, self.height())
            painter.setFont(self._sizes.font("head", strong=True))
            painter.setPen(QColor(theme.tokens().accent))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._mark)
        high = self._extent(self.words, title, room.width(), strong=True).height()
        under = self._extent(self.detail, detail, room.width(), strong=False).height() if self.detail else 0
        top = room.top() + max(0, (room.height() - high - under) // 2)
        for text, pixels, colour, strong, y, h in (
            (self.words, title, ink, True, top, high),
            (self.detail, detail, quiet, False, top + high, under),
        ):
            painter.setFont(lettering(pixels, strong=strong))
            painter.setPen(QColor(colour))
            painter.drawText(QRect(room.left(), y, room.width(), h), int(Qt.AlignmentFlag.AlignLeft | _WRAP), text)

    def _draw_centred(self, painter: QPainter, room: QRect, title: int, ink: str) -> None:
        """Words in the middle, the icon before them."""
        align = int(Qt.AlignmentFlag.AlignCenter | _WRAP)
        if self._icon:
            wide = self._extent(self.words, title, room.width(), strong=True).width()
            left = room.left() + (room.width() - wide) // 2 - self._left()
            side = QRect(max(self._sizes.gap, left), 0, self._left() - self._sizes.gap, self.height())
            icons.draw(painter, self._icon, "on_accent" if self._look == "primary" else "accent", side)
        painter.setFont(lettering(title, strong=True))
        painter.setPen(QColor(ink))
        painter.drawText(room, align, self.words)

    def _colours(self, now: theme.Tokens) -> tuple[str, str, str, str]:
        if self._look == "primary":
            return now.accent, now.on_accent, now.on_accent, now.accent
        if self._look == "quiet":
            return now.ground, now.quiet, now.quiet, now.line
        if self._look == "chosen":
            return now.selection, now.text, now.quiet, now.accent
        return now.surface, now.text, now.quiet, now.edge

    def _left(self) -> int:
        """Room for the mark or the icon."""
        if self._mark:
            mark = QFontMetrics(self._sizes.font("head", strong=True))
            return max(mark.horizontalAdvance(self._mark), mark.horizontalAdvance("M")) + self._sizes.gap
        return self._sizes.letters(self._kind) + self._sizes.gap if self._icon else 0

    def _room(self) -> QRect:
        gap = self._sizes.gap
        return self.rect().adjusted(gap + self._left(), gap // 2, -gap, -(gap // 2))

    def _fitted(self, room: QRect) -> tuple[int, int, bool]:
        """Letters of words and detail that fit, and whether they do not."""
        full, note = self._sizes.letters(self._kind), self._sizes.letters(self._under)
        share = 1.0
        while True:
            title, detail = round(full * share), round(note * max(share, 0.8))
            words = self._extent(self.words, title, room.width(), strong=True)
            under = self._extent(self.detail, detail, room.width(), strong=False) if self.detail else QRect()
            high, wide = words.height() + under.height(), max(words.width(), under.width())
            if high <= room.height() and wide <= room.width():
                return title, detail, False
            if share <= _SMALLEST:
                return title, detail, True
            share -= 0.04

    @staticmethod
    def _extent(text: str, pixels: int, width: int, *, strong: bool) -> QRect:
        metrics = QFontMetrics(lettering(pixels, strong=strong))
        return metrics.boundingRect(QRect(0, 0, max(1, width), 10_000), int(_WRAP), text)


class TileGrid(QWidget):
    """Tiles in columns, as many rows as fit without going below a finger's height; the rest is on further pages."""

    def __init__(self, sizes: Sizes, tiles: Sequence[Tile], *, wide: int, high: int, most: int = 0) -> None:
        """`wide` and `high` are the least size of a tile; `most` the greatest height, 0 for twice the least."""
        super().__init__()
        self._sizes, self._tiles = sizes, list(tiles)
        self._wide, self._high, self._most = wide, max(high, sizes.finger), most or 2 * high
        self._page = 0
        self._back = Tile(sizes, tr("Page before"), icon="back", kind="text", does=lambda: self._turn(-1))
        self._on = Tile(sizes, tr("Next page"), icon="forward", kind="text", does=lambda: self._turn(1))
        for tile in (*self._tiles, self._back, self._on):
            tile.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self._high)

    def tiles(self) -> list[Tile]:
        """Every tile, shown or on another page."""
        return list(self._tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()

    def _turn(self, by: int) -> None:
        self._page += by
        self._lay()

    def _fit(self) -> tuple[int, int, int]:
        """Columns, rows and tiles of a page."""
        gap = self._sizes.gap
        columns = max(1, (self.width() + gap) // (self._wide + gap))
        columns = min(columns, max(1, len(self._tiles)))
        rows = max(1, (self.height() + gap) // (self._high + gap))
        if len(self._tiles) > columns * rows:
            rows = max(1, (self.height() - self._sizes.finger) // (self._high + gap))
        return columns, rows, columns * rows

    def _lay(self) -> None:
        gap, (columns, rows, per_page) = self._sizes.gap, self._fit()
        pages = max(1, -(-len(self._tiles) // per_page))
        self._page = min(max(self._page, 0), pages - 1)
        many = pages > 1
        room = self.height() - (self._sizes.finger + gap if many else 0)
        shown_rows = rows if many else -(-len(self._tiles) // columns) or 1
        high = min((room - gap * (shown_rows - 1)) // shown_rows, self._most)
        wide = (self.width() - gap * (columns - 1)) // columns
        for at, tile in enumerate(self._tiles):
            place = at - self._page * per_page
            tile.setVisible(0 <= place < per_page)
            row, column = divmod(max(place, 0), columns)
            tile.setGeometry(column * (wide + gap), row * (high + gap), wide, high)
        half = (self.width() - gap) // 2
        for tile, left, shown in ((self._back, 0, self._page > 0), (self._on, half + gap, self._page < pages - 1)):
            tile.setVisible(many and shown)
            tile.setGeometry(left, self.height() - self._sizes.finger, half, self._sizes.finger)
