"""What a paper is built of: blocks that know their height, draw themselves, and may be cut between two pages."""

from dataclasses import dataclass, replace
from typing import Protocol

from printing import fonts
from printing.pen import HAIR, INK, QUIET, Pen
from printing.text import MM, fitted, wrap

BODY = 10.5
"""五号."""
SMALL = 9.0
"""小五."""
LABEL = 4 * BODY / MM + 0.4
"""Width of a spread label of four characters, millimetres."""


def leading(size: float) -> float:
    """Millimetres from line to line."""
    return size * 1.45 / MM


def first_baseline(size: float) -> float:
    """Millimetres from the top of a line's box to its baseline."""
    return size * 1.1 / MM


class Block(Protocol):
    """A piece of a paper. Widths and heights are millimetres."""

    def height(self, width: float) -> float:
        """How high it is at this width."""
        ...

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draws itself with its top left corner at (x, top)."""
        ...

    def split(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """The part that fits in `room` and the rest, or None where it cannot be cut there."""
        ...


class Whole:
    """A block that is never cut."""

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None


@dataclass(frozen=True)
class Gap(Whole):
    """Blank."""

    high: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


@dataclass(frozen=True)
class Rule(Whole):
    """A line across, with blank above and below."""

    dash: tuple[float, ...] = ()
    air: float = 1.6
    thick: float = HAIR

    def height(self, width: float) -> float:  # noqa: ARG002
        return 2 * self.air

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pen.line(x, top + self.air, x + width, top + self.air, thick=self.thick, dash=self.dash)


@dataclass(frozen=True)
class Words:
    """A paragraph. `indent` is 首行缩进 in characters."""

    text: str
    size: float = BODY
    bold: bool = False
    align: str = "left"
    indent: int = 0
    grey: float = INK
    after: float = 0.0

    def _lines(self, width: float) -> list[str]:
        return wrap("\u3000" * self.indent + self.text, width, self.size, bold=self.bold)

    def height(self, width: float) -> float:
        return len(self._lines(width)) * leading(self.size) + self.after

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        at = {"left": x, "centre": x + width / 2, "right": x + width}[self.align]
        for number, line in enumerate(self._lines(width)):
            baseline = top + number * leading(self.size) + first_baseline(self.size)
            pen.text(at, baseline, line, self.size, bold=self.bold, align=self.align, grey=self.grey)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        lines = self._lines(width)
        fits = int((room - self.after) / leading(self.size))
        if fits < 2 or len(lines) - fits < 2:
            return None
        head, tail = "\n".join(lines[:fits]), "\n".join(lines[fits:])
        return replace(self, text=head, indent=0, after=0.0), replace(self, text=tail, indent=0)


@dataclass(frozen=True)
class Large(Whole):
    """One line that shrinks rather than break: a ticket's number, a title."""

    text: str
    size: float
    spacing: float = 0.0
    above: float = 0.0
    below: float = 0.0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.above + leading(self.size) + self.below

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        gaps = self.spacing * max(0, len(self.text) - 1) / MM
        size = fitted(self.text, width - gaps, self.size, bold=True, smallest=9.0)
        baseline = top + self.above + first_baseline(self.size)
        pen.text(x + width / 2, baseline, self.text, size, bold=True, align="centre", spacing=self.spacing)


@dataclass(frozen=True)
class Heading(Whole):
    """A section's heading with a short bar before it."""

    text: str
    size: float = BODY
    note: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002
        return 2.4 + leading(self.size) + 1.0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        baseline = top + 2.4 + first_baseline(self.size)
        pen.filled(x, baseline - 3.2, 1.1, 4.0)
        pen.text(x + 2.6, baseline, self.text, self.size, bold=True)
        pen.text(x + width, baseline, self.note, SMALL - 1, align="right", grey=QUIET)


@dataclass(frozen=True)
class Pair(Whole):
    """Label and value on a slip, the value wrapping under itself."""

    label: str
    value: str
    size: float = SMALL
    bold: bool = False
    label_room: float = 15.0

    def _lines(self, width: float) -> list[str]:
        return wrap(self.value, width - self.label_room - 1.5, self.size, bold=self.bold)

    def height(self, width: float) -> float:
        return len(self._lines(width)) * leading(self.size)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        base = top + first_baseline(self.size)
        pen.spread(x, base, self.label, self.size)
        for number, line in enumerate(self._lines(width)):
            at = base + number * leading(self.size)
            pen.text(x + self.label_room + 1.5, at, line, self.size, bold=self.bold)


@dataclass(frozen=True)
class Signature(Whole):
    """Places to sign: label, then a line to write on; two in a row."""

    labels: tuple[str, ...]
    high: float = 11.0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high * ((len(self.labels) + 1) // 2)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        half = (width - 8.0) / 2
        for at, label in enumerate(self.labels):
            left = x + (at % 2) * (half + 8.0)
            base = top + (at // 2) * self.high + self.high - 2.6
            pen.text(left, base, label, BODY)
            start = left + fonts.width(label, BODY) / MM + 1.0
            pen.line(start, base + 1.2, left + half, base + 1.2)
