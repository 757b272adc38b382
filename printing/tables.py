"""Ruled blocks of a form: the grid of labelled values, the table, the row of check boxes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from printing import fonts
from printing.blocks import BODY, LABEL, SMALL, Block, Whole, first_baseline, leading
from printing.pen import HAIR, QUIET, RULE, Pen
from printing.text import MM, fitted, wrap


@dataclass(frozen=True)
class Field:
    """One labelled value of a form; `span` is its share of the row's width."""

    label: str
    value: str
    span: float = 1.0
    bold: bool = False


def _equal_shares(row: Sequence[Field], width: float) -> list[float]:
    total = sum(each.span for each in row)
    return [width * each.span / total for each in row]


@dataclass(frozen=True)
class Form:
    """A grid of labelled values, as Chinese forms have it; rows are never cut, the grid is cut between them."""

    rows: tuple[tuple[Field, ...], ...]
    size: float = BODY
    pad: float = 1.25
    wide_labels: bool = False
    """Labels of five characters stand unshrunk."""

    @property
    def label_room(self) -> float:
        """Millimetres of the label's cell."""
        return (5 if self.wide_labels else 4) * self.size / MM + 4.0

    def _cell_lines(self, cell: Field, wide: float) -> list[str]:
        return wrap(cell.value, wide - self.label_room - 4.0, self.size, bold=cell.bold)

    def _row_height(self, row: tuple[Field, ...], width: float) -> float:
        shares = _equal_shares(row, width)
        most = max(len(self._cell_lines(cell, wide)) for cell, wide in zip(row, shares, strict=True))
        return most * leading(self.size) + 2 * self.pad

    def height(self, width: float) -> float:
        return sum(self._row_height(row, width) for row in self.rows)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        at = top
        for row in self.rows:
            high = self._row_height(row, width)
            left = x
            for cell, wide in zip(row, _equal_shares(row, width), strict=True):
                self._draw_cell(pen, cell, left, at, wide, high)
                left += wide
            at += high
        pen.box(x, top, width, at - top, thick=RULE)

    def _draw_cell(self, pen: Pen, cell: Field, x: float, top: float, wide: float, high: float) -> None:
        pen.box(x, top, wide, high)
        pen.line(x + self.label_room, top, x + self.label_room, top + high)
        middle = top + (high - leading(self.size)) / 2 + first_baseline(self.size)
        self._draw_label(pen, cell.label, x, middle)
        lines = self._cell_lines(cell, wide)
        base = top + (high - len(lines) * leading(self.size)) / 2 + first_baseline(self.size)
        for number, line in enumerate(lines):
            at = base + number * leading(self.size)
            pen.text(x + self.label_room + 2.0, at, line, self.size, bold=cell.bold)

    def _draw_label(self, pen: Pen, label: str, x: float, baseline: float) -> None:
        if len(label) <= 4:
            left = x + (self.label_room - 4 * self.size / MM) / 2
            pen.spread(left, baseline, label, self.size, grey=QUIET)
        else:
            size = fitted(label, self.label_room - 2.0, self.size, smallest=6.5)
            pen.text(x + self.label_room / 2, baseline, label, size, align="centre", grey=QUIET)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        used, fits = 0.0, 0
        for row in self.rows:
            used += self._row_height(row, width)
            if used > room:
                break
            fits += 1
        fits = min(fits, len(self.rows) - 1)
        if fits <= 0:
            return None
        return replace(self, rows=self.rows[:fits]), replace(self, rows=self.rows[fits:])


@dataclass(frozen=True)
class Column:
    """A table's column: heading, share of the width, alignment (left, centre, right)."""

    title: str
    share: float
    align: str = "left"


@dataclass(frozen=True)
class Table:
    """A ruled table. Cells wrap; its heading is repeated on every page; the last `totals` rows are bold."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    size: float = SMALL
    totals: int = 0
    pad: float = 0.9

    def _widths(self, width: float) -> list[float]:
        whole = sum(column.share for column in self.columns)
        return [width * column.share / whole for column in self.columns]

    def _lines(self, cells: Sequence[str], width: float, bold: bool) -> list[list[str]]:
        pairs = zip(cells, self._widths(width), strict=True)
        return [wrap(cell, wide - 2.8, self.size, bold=bold) for cell, wide in pairs]

    def _high(self, lines: list[list[str]]) -> float:
        return max(len(cell) for cell in lines) * leading(self.size) + 2 * self.pad

    def _all(self, width: float) -> list[tuple[list[list[str]], bool, bool]]:
        """Every row's lines, whether it is bold, and whether it is the heading."""
        titles = [column.title for column in self.columns]
        first_total = len(self.rows) - self.totals
        body = [(self._lines(row, width, at >= first_total), at >= first_total) for at, row in enumerate(self.rows)]
        return [(self._lines(titles, width, True), True, True), *((lines, bold, False) for lines, bold in body)]

    def height(self, width: float) -> float:
        return sum(self._high(lines) for lines, _, _ in self._all(width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        at = top
        for lines, bold, heading in self._all(width):
            high = self._high(lines)
            if heading:
                pen.filled(x, at, width, high, grey=0.93)
            self._draw_row(pen, lines, bold, x, at, width, high)
            at += high
            pen.line(x, at, x + width, at, thick=RULE * 0.7 if heading else HAIR)
        pen.line(x, top, x + width, top, thick=RULE)
        pen.line(x, at, x + width, at, thick=RULE)

    def _draw_row(
        self,
        pen: Pen,
        lines: list[list[str]],
        bold: bool,
        x: float,
        top: float,
        width: float,
        high: float,
    ) -> None:
        left = x
        for column, wide, cell in zip(self.columns, self._widths(width), lines, strict=True):
            at = {"left": left + 1.4, "centre": left + wide / 2, "right": left + wide - 1.4}[column.align]
            base = top + (high - len(cell) * leading(self.size)) / 2 + first_baseline(self.size)
            for number, line in enumerate(cell):
                pen.text(at, base + number * leading(self.size), line, self.size, bold=bold, align=column.align)
            left += wide

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        heights = [self._high(lines) for lines, _, _ in self._all(width)]
        used, fits = heights[0], 0
        for high in heights[1:]:
            if used + high > room:
                break
            used += high
            fits += 1
        fits = min(fits, len(self.rows) - self.totals - 1)
        if fits <= 0:
            return None
        return replace(self, rows=self.rows[:fits], totals=0), replace(self, rows=self.rows[fits:])


@dataclass(frozen=True)
class Ticks(Whole):
    """Check boxes with their words, as many in a line as fit."""

    label: str
    choices: tuple[tuple[str, bool], ...]
    size: float = BODY

    def _placed(self, width: float) -> list[tuple[float, int, str, bool]]:
        left, line = self._start(), 0
        placed: list[tuple[float, int, str, bool]] = []
        for word, ticked in self.choices:
            wide = (fonts.width(word, self.size) + self.size * 1.2) / MM
            if placed and left + wide > width:
                left, line = self._start(), line + 1
            placed.append((left, line, word, ticked))
            left += wide + 5.0
        return placed

    def _start(self) -> float:
        return LABEL + 3.0 if self.label else 0.0

    def height(self, width: float) -> float:
        return (self._placed(width)[-1][1] + 1) * leading(self.size) + 1.0

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        base = top + 0.5 + first_baseline(self.size)
        if self.label:
            pen.spread(x, base, self.label, self.size, grey=QUIET)
        for left, line, word, ticked in self._placed(width):
            at = base + line * leading(self.size)
            pen.tick_box(x + left, at, self.size, ticked=ticked)
            pen.text(x + left + self.size * 1.15 / MM, at, word, self.size)
