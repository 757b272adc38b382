"""Tables of figures on a terminal, with their totals."""

from collections.abc import Iterable, Sequence
from unicodedata import east_asian_width

from models.office.money import format_fen


def numbers(row: object, names: Iterable[str]) -> tuple[int, ...]:
    return tuple(getattr(row, name) for name in names)


def block(titles: Sequence[str], rows: Sequence[Sequence[str | int]], money: Sequence[int] = ()) -> list[str]:
    """A table with its totals; columns of `money` are fen and shown in yuan."""
    if not rows:
        return [f"{titles[0]}：无", ""]
    total: list[str | int] = ["合计", *(sum(int(row[column]) for row in rows) for column in range(1, len(titles)))]
    texts = [
        [format_fen(int(cell)) if column in money else str(cell) for column, cell in enumerate(row)]
        for row in (*rows, total)
    ]
    widths = [max(_width(row[column]) for row in (titles, *texts)) for column in range(len(titles))]
    lines = []
    for row in (titles, *texts):
        first = row[0] + " " * (widths[0] - _width(row[0]))
        rest = (" " * (widths[column] - _width(row[column])) + row[column] for column in range(1, len(row)))
        lines.append("  ".join((first, *rest)))
    return [*lines, ""]


def _width(text: str) -> int:
    """Places of a terminal: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
