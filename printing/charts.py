"""Bar charts as vectors. Drawn with the pen, so that their labels pass the same check for glyphs as all text."""

from collections.abc import Sequence
from dataclasses import dataclass

from printing.blocks import Whole
from printing.pen import QUIET, Pen
from printing.text import fitted

DARK = 0.25
LIGHT = 0.72
AXIS = 5.5
"""Room below the bars for their labels, millimetres."""
LEGEND = 5.5
SIZE = 7.0


@dataclass(frozen=True)
class Bars(Whole):
    """Groups of one or two bars with the figure over each, so that it reads without its colours."""

    groups: tuple[tuple[str, tuple[int, ...]], ...]
    """Label and the values of one group."""
    legend: tuple[str, ...]
    title: str = ""
    high: float = 42.0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self._draw_legend(pen, x, top, width)
        floor = top + self.high - AXIS
        most = max((value for _, values in self.groups for value in values), default=0)
        room = self.high - AXIS - LEGEND - 3.5
        share = width / max(1, len(self.groups))
        for number, (label, values) in enumerate(self.groups):
            left = x + number * share
            self._draw_group(pen, values, left, floor, share, room / most if most else 0.0)
            size = fitted(label, share - 1.0, SIZE, smallest=4.5)
            pen.text(left + share / 2, floor + 3.6, label, size, align="centre")
        pen.line(x, floor, x + width, floor, thick=0.8)

    def _draw_group(
        self, pen: Pen, values: Sequence[int], left: float, floor: float, share: float, scale: float
    ) -> None:
        each = min(9.0, share * 0.72 / max(1, len(values)))
        start = left + (share - each * len(values)) / 2
        for at, value in enumerate(values):
            tall = value * scale
            if value:
                pen.filled(start + at * each + 0.2, floor - tall, each - 0.4, tall, grey=(DARK, LIGHT)[at % 2])
            size = fitted(str(value), each, SIZE - 0.5, smallest=4.0)
            pen.text(start + (at + 0.5) * each, floor - tall - 0.8, str(value), size, align="centre", grey=QUIET)

    def _draw_legend(self, pen: Pen, x: float, top: float, width: float) -> None:
        pen.text(x, top + 3.6, self.title, SIZE + 0.5, bold=True)
        right = x + width
        for at in reversed(range(len(self.legend))):
            word = self.legend[at]
            pen.text(right, top + 3.6, word, SIZE, align="right")
            right -= len(word) * SIZE / 2.83 + 3.6
            pen.filled(right, top + 1.6, 2.4, 2.4, grey=(DARK, LIGHT)[at % 2])
            right -= 4.0
