"""A catalogue file on disk: CSV and XLSX in, the same out. What kind a file is shows in its bytes, not in its name.

CSV may be UTF-8 with or without a mark, or GBK as a spreadsheet in Chinese Windows saves it. Out it goes as UTF-8
with a mark, without which that spreadsheet shows Chinese wrongly.
"""

import io
import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from models.catalogue.lines import Fault, FaultCode, Row
from models.catalogue.rows import Checked, check_rows
from models.office.refusal import Refused, Trouble

SIZE_LIMIT = 20_000_000
"""Bytes of a catalogue file; a county's is under a tenth of a million."""

UNPACKED_LIMIT = 200_000_000
"""Bytes an XLSX may unpack to, so that a small file cannot fill the memory."""

CELL_LINES = 50
"""Most lines of one cell; a quote that is still open after so many was never closed."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_PACKED = b"PK\x03\x04"
_OTHER_UNICODE = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Table:
    """A file as rows: the first row with text, the rows after it, and what was wrong with its quotes."""

    header: Row | None
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]


def read(path: Path) -> Table:
    """Read a catalogue file.

    Refused catalogue.unreadable with `reason`: too_large, xls_or_locked (the old format, or one with a password),
    utf16, binary, damaged. Trouble catalogue.file when the disk does not give it. Lines that are wrong in themselves
    (a stray quote) are faults of the table, and the other lines are still there to be checked.
    """
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise Refused("catalogue.unreadable", reason="too_large")
        data = path.read_bytes()
    except OSError as error:
        raise Trouble("catalogue.file", reason=type(error).__name__) from error
    if data.startswith(_OLD_OFFICE):
        raise Refused("catalogue.unreadable", reason="xls_or_locked")
    if data.startswith(_OTHER_UNICODE):
        raise Refused("catalogue.unreadable", reason="utf16")
    if data.startswith(_PACKED):
        return _table(_xlsx_rows(data), [])
    if b"\0" in data:
        raise Refused("catalogue.unreadable", reason="binary")
    faults: list[Fault] = []
    return _table(_csv_rows(_decoded(data), faults), faults)


def check_file(path: Path) -> Checked:
    """Read and check a catalogue file whole: its items, and the faults of its quotes and of its rows by line.

    Refused and Trouble as from `read`. Slow work, done before a verb and never inside one.
    """
    table = read(path)
    checked = check_rows(table.header, table.rows)
    return replace(checked, faults=tuple(sorted((*table.faults, *checked.faults))))


def _table(rows: Iterable[Row], faults: list[Fault]) -> Table:
    filled = [row for row in rows if any(cell.strip() for cell in row.cells)]
    return Table(filled[0] if filled else None, tuple(filled[1:]), tuple(faults))


def _decoded(data: bytes) -> str:
    """The text; bytes that cannot be decoded become U+FFFD, which the check of the rows names with line and column.

    A file is GBK when most of its Chinese lines are not UTF-8: one damaged line must not turn a whole file into
    wrong characters.
    """
    data = data.removeprefix(b"\xef\xbb\xbf")
    chinese = [line for line in data.split(b"\n") if not line.isascii()]
    as_utf8 = sum(_decodes(line, "utf-8") for line in chinese)
    return data.decode("utf-8" if as_utf8 * 2 >= len(chinese) else "gb18030", errors="replace")


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _csv_rows(text: str, faults: list[Fault]) -> Iterator[Row]:
    """Comma separated rows (RFC 4180) with the physical line on which each begins.

    The standard reader takes a stray quote as text and an unclosed one as the rest of the file. Here each is a fault
    with its line, its row is left out, and reading goes on with the next line.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        begun = at
        cells, at, code = _row_at(lines, begun)
        if code is None:
            yield Row(begun + 1, tuple(cells))
        else:
            faults.append(Fault(begun + 1, "", code, lines[begun][:40]))


def _row_at(lines: Sequence[str], begun: int) -> tuple[list[str], int, FaultCode | None]:
    """The cells of the row that begins on a line, the line after it, and what is wrong with its quotes."""
    cells: list[str] = []
    rest, at, comma = lines[begun], begun, ","
    while comma:
        if not rest.startswith('"'):
            cell, comma, rest = rest.partition(",")
            if '"' in cell:
                return cells, begun + 1, FaultCode.STRAY_QUOTE
        else:
            last = min(at + CELL_LINES, len(lines))
            end, cell_begun = _closing_quote(rest), at
            while end < 0 and at + 1 < last:
                at += 1
                rest = f"{rest}\n{lines[at]}"
                end = _closing_quote(rest)
            stray, comma, after = rest[end + 1 :].partition(",")
            if end < 0 or (stray and at > cell_begun):
                return cells, begun + 1, FaultCode.UNCLOSED_QUOTE
            if stray:
                return cells, begun + 1, FaultCode.STRAY_QUOTE
            cell, rest = rest[1:end].replace('""', '"'), after
        cells.append(cell)
    return cells, at + 1, None


def _closing_quote(text: str) -> int:
    """Where the quote that opens a text is closed, -1 when it is not. A doubled quote is a character."""
    at = text.find('"', 1)
    while at >= 0 and text[at + 1 : at + 2] == '"':
        at = text.find('"', at + 2)
    return at


def _xlsx_rows(data: bytes) -> list[Row]:
    """The rows of the first sheet, each cell as the text that a person reads in it."""
    import openpyxl  # late: 137 ms that no start should pay

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_LIMIT:
                raise Refused("catalogue.unreadable", reason="too_large")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some programs write a wrong size into the sheet
        found = [
            Row(line, tuple(_shown(value) for value in values))
            for line, values in enumerate(sheet.iter_rows(values_only=True), start=1)
        ]
        book.close()
    except Refused:
        raise
    except Exception as error:  # openpyxl lets through whatever its unpacking and XML reading meet
        raise Refused("catalogue.unreadable", reason="damaged") from error
    width = max((len(row.cells) for row in found), default=0)
    return [Row(row.line, row.cells + ("",) * (width - len(row.cells))) for row in found]


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write a catalogue: XLSX where the name ends so, else CSV. Whole or not at all.

    Trouble catalogue.not_written when the disk refuses; a file of that name is then as it was.
    """
    data = _xlsx_bytes(header, rows) if path.suffix.lower() == ".xlsx" else _csv_bytes(header, rows)
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise Trouble("catalogue.not_written", reason=type(error).__name__) from error


def _csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    import csv

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _xlsx_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Every cell as text, so that no code or document number is taken for a number, a date or a formula."""
    import xlsxwriter  # late, as above

    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    sheet = book.add_worksheet("catalogue")
    bold = book.add_format({"bold": True})
    sheet.freeze_panes(1, 2)
    for column, name in enumerate(header):
        sheet.write_string(0, column, name, bold)
    for line, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if cell:
                sheet.write_string(line, column, cell)
    book.close()
    return data.getvalue()
