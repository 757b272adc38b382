"""Blocks that carry a symbol: the slip's barcode, the QR with its words, the end of a document with the seal."""

from dataclasses import dataclass

from printing import symbols
from printing.blocks import BODY, Whole, Words, first_baseline, leading
from printing.pen import FAINT, Pen
from printing.text import wrap

RIGHT = 76.0
"""Room at the right for the unit, the day and the seal."""


@dataclass(frozen=True)
class Barcode(Whole):
    """Code 128 in the middle of a slip with its text below."""

    text: str
    high: float = 12.0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high + leading(8.0) + 0.6

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        bars = symbols.code128(self.text)
        dots = bars.dots_for(width)
        symbols.draw_code128(pen, bars, x + (width - bars.wide(dots)) / 2, top, self.high, dots)
        pen.text(x + width / 2, top + self.high + 0.4 + first_baseline(8.0), self.text, 8.0, align="centre")


@dataclass(frozen=True)
class Beside(Whole):
    """A QR with words at its right."""

    code: str
    words: tuple[Words, ...]
    dots: int = 5

    def _square(self) -> symbols.Square:
        return symbols.qr(self.code)

    def height(self, width: float) -> float:
        side = self._square().wide(self.dots)
        return max(side, sum(each.height(width - side - 3.0) for each in self.words) + 2.0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        square = self._square()
        side = square.wide(self.dots)
        symbols.draw_qr(pen, square, x - symbols.QR_QUIET * self.dots * symbols.DOT, top, self.dots)
        room = width - side - 3.0
        at = top + (self.height(width) - sum(each.height(room) for each in self.words)) / 2
        for each in self.words:
            each.draw(pen, x + side + 3.0, at, room)
            at += each.height(room)


@dataclass(frozen=True)
class Seal(Whole):
    """The end of a document: who acts and the day at the right with the place of the seal; the barcode at the left."""

    unit: str
    day: str
    handler: str
    barcode: str
    seal: str = "行政审批专用章"
    radius: float = 20.0
    bar_high: float = 10.0
    notes: tuple[Words, ...] = ()
    """Words above the handler, at the left of the seal."""

    def height(self, width: float) -> float:
        room = width - RIGHT
        left = sum(note.height(room) for note in self.notes)
        left += len(self._handler_lines(room)) * leading(BODY) + 1.0 + self.bar_high + leading(8.0) + 0.6
        return max(left, 2 * self.radius + 2.0 if self.seal else 14.0)

    def _handler_lines(self, room: float) -> list[str]:
        return wrap(f"经办人：{self.handler}", room, BODY)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        high = self.height(width)
        middle = x + width - 38.0
        if self.seal:
            pen.circle(middle, top + self.radius + 1.0, self.radius, dash=(1.2, 1.8), grey=FAINT)
            pen.text(middle, top + 7.5, f"（{self.seal}）", 7.5, align="centre", grey=FAINT)
        lines = wrap(self.unit, RIGHT - 4.0, BODY, bold=True)
        base = top + high / 2 - (len(lines) - 1) * leading(BODY) / 2 - 0.8
        for number, line in enumerate(lines):
            pen.text(middle, base + number * leading(BODY), line, BODY, bold=True, align="centre")
        pen.text(middle, base + len(lines) * leading(BODY) + 1.0, self.day, BODY, align="centre")
        self._draw_left(pen, x, top, width)

    def _draw_left(self, pen: Pen, x: float, top: float, width: float) -> None:
        room = width - RIGHT
        at = top
        for note in self.notes:
            note.draw(pen, x, at, room)
            at += note.height(room)
        for line in self._handler_lines(room):
            pen.text(x, at + first_baseline(BODY), line, BODY)
            at += leading(BODY)
        bars = symbols.code128(self.barcode)
        dots = min(2, bars.dots_for(room))
        symbols.draw_code128(pen, bars, x - symbols.CODE128_QUIET * dots * symbols.DOT, at + 1.0, self.bar_high, dots)
        pen.text(x, at + 1.4 + self.bar_high + first_baseline(8.0), self.barcode, 8.0)
