"""Code 128 and QR as vectors whose modules are whole dots of a 203 dpi printer.

A module that is not a whole number of dots is rounded differently from bar to bar, and scanners then read nothing.
"""

from dataclasses import dataclass

import segno
from barcode.codex import Code128

from models.office.refusal import Trouble
from printing.pen import Pen

DOT = 25.4 / 203
"""One dot of the usual thermal printer, millimetres."""
CODE128_QUIET = 10
"""Modules of blank on either side."""
QR_QUIET = 4


@dataclass(frozen=True, slots=True)
class Bars:
    """A Code 128 pattern: its modules as 1 and 0, without quiet zones."""

    text: str
    modules: str

    def wide(self, dots: int) -> float:
        """Millimetres with both quiet zones, at `dots` a module."""
        return (len(self.modules) + 2 * CODE128_QUIET) * dots * DOT

    def dots_for(self, room: float) -> int:
        """The widest module, 3 dots or fewer, with which it stands in `room` millimetres.

        Raises Trouble("print.symbol_too_wide", length) where even 2 dots (0.25 mm) do not fit: a module of one dot
        is not read by hand scanners.
        """
        for dots in (3, 2):
            if self.wide(dots) <= room:
                return dots
        raise Trouble("print.symbol_too_wide", length=len(self.text))


def code128(text: str) -> Bars:
    """The pattern of an ASCII text. Raises ValueError for an empty text or another character."""
    if not text or not text.isascii() or not text.isprintable():
        raise ValueError(f"Code 128 holds printable ASCII only: {text!r}")
    return Bars(text, Code128(text).build()[0])


def draw_code128(pen: Pen, bars: Bars, x: float, top: float, high: float, dots: int) -> None:
    """Draws the bars with the left quiet zone starting at x; edges stand on whole dots of the page."""
    left, above = _on_dot(x) + CODE128_QUIET * dots * DOT, _on_dot(top)
    rectangles: list[tuple[float, float, float, float]] = []
    at = 0
    while at < len(bars.modules):
        end = at
        while end < len(bars.modules) and bars.modules[end] == bars.modules[at]:
            end += 1
        if bars.modules[at] == "1":
            rectangles.append((left + at * dots * DOT, above, (end - at) * dots * DOT, high))
        at = end
    pen.bars(rectangles)


@dataclass(frozen=True, slots=True)
class Square:
    """A QR pattern without its quiet zone, row by row."""

    rows: tuple[bytes, ...]

    def wide(self, dots: int) -> float:
        """Millimetres with the quiet zone, at `dots` a module."""
        return (len(self.rows) + 2 * QR_QUIET) * dots * DOT


def qr(text: str) -> Square:
    """The pattern of a text at error level M."""
    symbol = segno.make_qr(text, error="m", boost_error=False)
    return Square(tuple(bytes(row) for row in symbol.matrix))


def draw_qr(pen: Pen, square: Square, x: float, top: float, dots: int) -> None:
    """Draws the modules with the quiet zone starting at (x, top); runs of a row are one rectangle."""
    side = dots * DOT
    left, above = _on_dot(x) + QR_QUIET * side, _on_dot(top) + QR_QUIET * side
    rectangles: list[tuple[float, float, float, float]] = []
    for down, row in enumerate(square.rows):
        at = 0
        while at < len(row):
            end = at
            while end < len(row) and row[end] == row[at]:
                end += 1
            if row[at]:
                rectangles.append((left + at * side, above + down * side, (end - at) * side, side))
            at = end
    pen.bars(rectangles)


def _on_dot(length: float) -> float:
    return round(length / DOT) * DOT
