"""How a workbook (XLSX) is made: pages of tables whose heads stay in sight and whose numbers can be added up."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

MONEY = "#,##0.00"
COUNT = "#,##0"
MINUTES = "0.0"
TEXT = "@"

Cell = str | int | Decimal | None
"""Text, a count, an amount in yuan or a duration in minutes; None is an empty cell."""


@dataclass(frozen=True, slots=True)
class Title:
    """The head of a column: what it says, how amounts and durations in it are written, its width in characters."""

    text: str
    form: str = COUNT
    width: int = 10


@dataclass(frozen=True, slots=True)
class Part:
    """A table on a page of the workbook. `total` is its last row, set in bold."""

    titles: tuple[Title, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    heading: str = ""


def yuan(fen: int | None) -> Cell:
    """An amount as a cell: exact decimals of the integer fen, no binary fraction is ever computed."""
    return None if fen is None else Decimal(fen).scaleb(-2)


def minutes(seconds: int | None) -> Cell:
    """A duration as a cell, in minutes."""
    return None if seconds is None else Decimal(seconds) / 60


def book_of(pages: Iterable[tuple[str, Iterable[Part]]], *, title: str, company: str, made_at: int) -> bytes:
    """Named pages of tables as XLSX. `made_at` is an instant; the same pages give the same bytes."""
    import xlsxwriter

    into = io.BytesIO()
    book = xlsxwriter.Workbook(into, {"in_memory": True})
    created = datetime.fromtimestamp(made_at // 1000, UTC).replace(tzinfo=None)
    book.set_properties({"title": title, "company": company, "created": created})
    book.set_size(2400, 1600)
    formats = _Formats(book)
    for name, parts in pages:
        _page(book.add_worksheet(name), formats, parts)
    book.close()
    return into.getvalue()


class _Formats:
    """The few ways a cell looks, made once a workbook."""

    def __init__(self, book: Any) -> None:
        self.head = book.add_format(
            {"bold": True, "bg_color": "#E8EDF2", "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self.heading = book.add_format({"bold": True, "font_size": 12})
        self.plain = {form: book.add_format({"num_format": form}) for form in (MONEY, COUNT, MINUTES, TEXT)}
        self.total = {
            form: book.add_format({"num_format": form, "bold": True, "top": 1})
            for form in (MONEY, COUNT, MINUTES, TEXT)
        }


def _page(page: Any, formats: _Formats, parts: Iterable[Part]) -> None:
    """Tables one below the other; the head of the first stays in sight."""
    at = 0
    for part in parts:
        if part.heading:
            page.write_string(at, 0, part.heading, formats.heading)
            at += 1
        for column, title in enumerate(part.titles):
            page.write_string(at, column, title.text, formats.head)
            if not part.heading or at == 1:
                page.set_column(column, column, title.width)
        if not part.heading:
            page.freeze_panes(at + 1, 1)
        at += 1
        for row in part.rows:
            at = _row(page, at, row, part.titles, formats.plain)
        if part.total:
            at = _row(page, at, part.total, part.titles, formats.total)
        at += 1
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _row(page: Any, at: int, row: Sequence[Cell], titles: Sequence[Title], looks: dict[str, Any]) -> int:
    for column, (value, title) in enumerate(zip(row, titles, strict=True)):
        if value is None:
            page.write_blank(at, column, None, looks[TEXT])
        elif isinstance(value, str):
            page.write_string(at, column, value, looks[TEXT])
        else:
            page.write_number(at, column, value, looks[COUNT if isinstance(value, int) else title.form])
    return at + 1


def sums_of(rows: Sequence[Sequence[Cell]], columns: int) -> tuple[Cell, ...]:
    """合计 below a table whose first column names the row: the sum of every column of numbers."""
    sums: list[Cell] = ["合计"]
    for column in range(1, columns):
        numbers = [row[column] for row in rows if not isinstance(row[column], str | None)]
        whole = len(numbers) == len(rows)
        sums.append(sum(numbers) if whole else None)  # type: ignore[arg-type]
    return tuple(sums)
