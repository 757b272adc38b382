"""A bank statement on disk (domain.md §4.5): CSV in UTF-8 or GBK, or XLSX; one header, one trailer. What kind a file is
shows in its bytes, not in its name.

A file streams by, once to be checked whole and once to be brought in, so that its length does not matter to the memory.
"""

import hashlib
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import BufferedReader
from pathlib import Path

from models.bank.statement_rows import (
    Columns,
    Fault,
    StatementFault,
    StatementRow,
    Trailer,
    is_trailer,
    read_header,
    read_row,
    read_trailer,
)
from models.office.refusal import Refused, Trouble

SIZE_LIMIT = 200_000_000
"""Bytes of a statement: a million lines."""

UNPACKED_LIMIT = 1_000_000_000
"""Bytes an XLSX may unpack to, so that a small file cannot fill the disk or the memory."""

LINE_LIMIT = 65_536
"""Bytes of one line; a file without line ends is no statement."""

LINES_A_STEP = 500
"""So often somebody is told how far it is, and asked whether to go on."""

Tell = Callable[[int, int], bool]
"""Told (done, of); False cancels."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_PACKED = b"PK\x03\x04"
_OTHER_UNICODE = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file: its number, its cells, or what is wrong with its quotes."""

    number: int
    cells: tuple[str, ...]
    code: StatementFault | None = None
    read: int = 0
    """How much of the file has been read with it, of the whole that `_size` gives."""


@dataclass(frozen=True, slots=True)
class CheckedStatement:
    """A statement that was read whole."""

    path: Path
    names: Mapping[str, str]
    """表头 → field."""
    digest: str
    """SHA-256 of the file."""
    today: date
    bank: str = ""
    lines: int = 0
    total_fen: int = 0
    first_day: date = date.min
    last_day: date = date.min
    faults: tuple[Fault, ...] = ()


def check_statement(path: Path, names: Mapping[str, str], *, today: date, tell: Tell | None = None) -> CheckedStatement:
    """Reads a statement whole and says what it holds, or everything that is wrong with it, by line.

    Refused bank.unreadable with `reason`: too_large, xls_or_locked, utf16, binary, damaged, line_too_long. Refused
    bank.cancelled when `tell` says so. Trouble bank.file when the disk does not give it. Slow work: done before the
    verb and never inside one.
    """
    with _opened(path) as file:
        kind = _kind(file)
        digest = _digest(file)
        reading = _Reading(names, today)
        for line in _told(_lines(file, kind), _size(file, kind), tell):
            reading.take(line)
        return reading.ended(path, digest)


def rows_of(checked: CheckedStatement, tell: Tell | None = None) -> Iterator[StatementRow]:
    """The rows of a checked statement once more.

    Refused bank.file_changed where the file is not the one that was checked, bank.cancelled as above.
    """
    with _opened(checked.path) as file:
        kind = _kind(file)
        if _digest(file) != checked.digest:
            raise Refused("bank.file_changed")
        columns: Columns | None = None
        for line in _told(_lines(file, kind), _size(file, kind), tell):
            if columns is None:
                columns, _ = read_header(line.number, line.cells, checked.names)
            elif not is_trailer(line.cells):
                row = read_row(line.number, line.cells, columns, checked.today)
                if isinstance(row, StatementRow):
                    yield row


@dataclass
class _Reading:
    """What is known of a file while its lines come by."""

    names: Mapping[str, str]
    today: date
    columns: Columns | None = None
    header_wrong: bool = False
    """Then no line can be judged."""
    trailer: Trailer | None = None
    ended_at: int = 0
    """Line of the trailer, 0 before it."""
    last: int = 0
    bank: str = ""
    bank_line: int = 0
    lines: int = 0
    total_fen: int = 0
    days: tuple[date, date] = (date.max, date.min)
    seen: dict[int, int] = field(default_factory=dict)
    """Hash of a serial → line: a tenth of the memory of the serials themselves."""
    faults: list[Fault] = field(default_factory=list)

    def take(self, line: Line) -> None:
        self.last = line.number
        if line.code is not None:
            self.faults.append(Fault(line.number, "", line.code, "".join(line.cells)[:40]))
            if self.columns is None:
                self.columns, self.header_wrong = Columns({}, ()), True
        elif self.columns is None:
            self.columns, faults = read_header(line.number, line.cells, self.names)
            self.faults += faults
            self.header_wrong = bool(faults)
        elif self.ended_at:
            self.faults.append(Fault(line.number, "", StatementFault.AFTER_TRAILER, other_line=self.ended_at))
        elif is_trailer(line.cells):
            self.ended_at = line.number
            found = read_trailer(line.number, line.cells)
            if isinstance(found, Fault):
                self.faults.append(found)
            else:
                self.trailer = found
        elif not self.header_wrong:
            self._row(line)

    def _row(self, line: Line) -> None:
        assert self.columns is not None
        row = read_row(line.number, line.cells, self.columns, self.today)
        self.lines += 1
        if not isinstance(row, StatementRow):
            self.faults += row
            return
        self.total_fen += row.amount_fen
        self.days = min(self.days[0], row.day), max(self.days[1], row.day)
        if not self.bank:
            self.bank, self.bank_line = row.bank, row.line
        elif row.bank != self.bank:
            self._fault(row, "bank", StatementFault.OTHER_BANK, row.bank, self.bank_line)
        first = self.seen.setdefault(hash((row.bank, row.serial)), row.line)
        if first != row.line:
            self._fault(row, "serial", StatementFault.REPEATED_SERIAL, row.serial, first)

    def _fault(self, row: StatementRow, name: str, code: StatementFault, value: str, other: int) -> None:
        assert self.columns is not None
        self.faults.append(Fault(row.line, self.columns.header[self.columns.place[name]], code, value, other))

    def ended(self, path: Path, digest: str) -> CheckedStatement:
        """The whole. Count and sum are only compared where every line could be read."""
        if not self.lines and not self.faults:
            self.faults.append(Fault(max(self.last, 1), "", StatementFault.NO_LINES))
        if not self.ended_at:
            self.faults.append(Fault(self.last + 1, "", StatementFault.NO_TRAILER))
        elif self.trailer is not None and not self.faults:
            if self.trailer.count != self.lines:
                said = f"{self.trailer.count}≠{self.lines}"
                self.faults.append(Fault(self.ended_at, "", StatementFault.COUNT_DIFFERS, said))
            if self.trailer.sum_fen != self.total_fen:
                said = f"{_yuan(self.trailer.sum_fen)}≠{_yuan(self.total_fen)}"
                self.faults.append(Fault(self.ended_at, "", StatementFault.SUM_DIFFERS, said))
        return CheckedStatement(
            path, self.names, digest, self.today, self.bank, self.lines, self.total_fen, *self.days,
            tuple(sorted(self.faults)),
        )  # fmt: skip


def _yuan(fen: int) -> str:
    return f"{'-' if fen < 0 else ''}{abs(fen) // 100}.{abs(fen) % 100:02}"


def _told(lines: Iterator[Line], size: int, tell: Tell | None) -> Iterator[Line]:
    for many, line in enumerate(lines):
        if tell is not None and many % LINES_A_STEP == 0 and not tell(line.read, size):
            raise Refused("bank.cancelled")
        yield line


# Bytes


class _opened:
    """A file that is open while it is read; the disk's refusals as Trouble."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file: BufferedReader | None = None

    def __enter__(self) -> BufferedReader:
        try:
            if self.path.stat().st_size > SIZE_LIMIT:
                raise Refused("bank.unreadable", reason="too_large")
            self.file = self.path.open("rb")
        except OSError as error:
            raise Trouble("bank.file", reason=type(error).__name__) from error
        return self.file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        if self.file is not None:
            self.file.close()
        if isinstance(error, OSError):
            raise Trouble("bank.file", reason=type(error).__name__) from error


def _kind(file: BufferedReader) -> str:
    """xlsx, utf-8 or gb18030. A file is GBK when most of its Chinese lines are not UTF-8: one damaged line must not
    turn a whole file into wrong characters."""
    begin = file.read(4)
    file.seek(0)
    if begin.startswith(_OLD_OFFICE):
        raise Refused("bank.unreadable", reason="xls_or_locked")
    if begin.startswith(_OTHER_UNICODE):
        raise Refused("bank.unreadable", reason="utf16")
    if begin.startswith(_PACKED):
        return "xlsx"
    chinese = as_utf8 = 0
    for raw in _raw_lines(file):
        if b"\0" in raw:
            raise Refused("bank.unreadable", reason="binary")
        if not raw.isascii():
            chinese += 1
            as_utf8 += _decodes(raw)
    return "utf-8" if as_utf8 * 2 >= chinese else "gb18030"


def _raw_lines(file: BufferedReader) -> Iterator[bytes]:
    file.seek(0)
    while raw := file.readline(LINE_LIMIT):
        if len(raw) == LINE_LIMIT:
            raise Refused("bank.unreadable", reason="line_too_long")
        yield raw


def _decodes(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _digest(file: BufferedReader) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()


def _size(file: BufferedReader, kind: str) -> int:
    """The whole, of which `Line.read` is a part: bytes of a CSV; nobody knows how many rows an XLSX has."""
    return file.seek(0, 2) if kind != "xlsx" else 0


def _lines(file: BufferedReader, kind: str) -> Iterator[Line]:
    """The lines with something in them."""
    found = _xlsx_lines(file) if kind == "xlsx" else _csv_lines(file, kind)
    return (line for line in found if line.code is not None or any(cell.strip() for cell in line.cells))


def _csv_lines(file: BufferedReader, encoding: str) -> Iterator[Line]:
    """Comma separated lines. No cell of a statement goes over two lines, so that a quote left open spoils one only."""
    read = 0
    for number, raw in enumerate(_raw_lines(file), start=1):
        read += len(raw)
        if number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        text = raw.rstrip(b"\r\n").decode(encoding, errors="replace")
        if '"' not in text:
            yield Line(number, tuple(text.split(",")), None, read)
            continue
        cells = _quoted(text)
        if isinstance(cells, StatementFault):
            yield Line(number, (text,), cells, read)
        else:
            yield Line(number, tuple(cells), None, read)


def _quoted(text: str) -> list[str] | StatementFault:
    """The cells of a line with quotes (RFC 4180), or what is wrong with them. The standard reader takes a stray quote
    as text and an open one as the rest of the file."""
    cells: list[str] = []
    rest, comma = text, ","
    while comma:
        if not rest.startswith('"'):
            cell, comma, rest = rest.partition(",")
            if '"' in cell:
                return StatementFault.STRAY_QUOTE
        else:
            end = rest.find('"', 1)
            while end >= 0 and rest[end + 1 : end + 2] == '"':
                end = rest.find('"', end + 2)
            if end < 0:
                return StatementFault.UNCLOSED_QUOTE
            cell = rest[1:end].replace('""', '"')
            stray, comma, rest = rest[end + 1 :].partition(",")
            if stray:
                return StatementFault.STRAY_QUOTE
        cells.append(cell)
    return cells


def _xlsx_lines(file: BufferedReader) -> Iterator[Line]:
    """The rows of the first sheet, each cell as the text that a person reads in it."""
    import openpyxl  # late: 137 ms that no start should pay

    file.seek(0)
    width = 0
    try:
        with zipfile.ZipFile(file) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_LIMIT:
                raise Refused("bank.unreadable", reason="too_large")
        file.seek(0)
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # some programs write a wrong size into the sheet
        rows = sheet.iter_rows(values_only=True)
    except Refused:
        raise
    except Exception as error:  # openpyxl lets through whatever its unpacking and XML reading meet
        raise Refused("bank.unreadable", reason="damaged") from error
    number = 0
    while True:
        try:
            values = next(rows, None)
        except Exception as error:  # the sheet is unpacked while it is read
            raise Refused("bank.unreadable", reason="damaged") from error
        if values is None:
            return
        number += 1
        cells = tuple(_shown(value) for value in values)
        width = max(width, len(cells))
        yield Line(number, cells + ("",) * (width - len(cells)), None, number)


def _shown(value: object) -> str:
    """A number of sixteen digits and more has lost its last ones in a spreadsheet, so it is shown as no code may be."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, int) and abs(value) >= 10**15:
        return f"{value:.14e}"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ") if value.time() != time() else value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)
