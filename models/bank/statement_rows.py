"""One line of a bank statement, checked cell by cell (domain.md §4.5); what is wrong is put down and never stops the
reading. Nothing here knows a file or a database."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StatementFault(StrEnum):
    """What is wrong with a place of a statement."""

    ENCODING = "encoding"
    STRAY_QUOTE = "stray_quote"
    UNCLOSED_QUOTE = "unclosed_quote"
    WRONG_DELIMITER = "wrong_delimiter"
    MISSING_COLUMN = "missing_column"
    REPEATED_COLUMN = "repeated_column"
    TOO_FEW_CELLS = "too_few_cells"
    TOO_MANY_CELLS = "too_many_cells"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    BAD_CHARACTER = "bad_character"
    LOOKS_LIKE_FORMULA = "looks_like_formula"
    BAD_CODE = "bad_code"
    BAD_AMOUNT = "bad_amount"
    NO_AMOUNT = "no_amount"
    BAD_SIGN = "bad_sign"
    BAD_DATE = "bad_date"
    LATER_DATE = "later_date"
    BAD_TIME = "bad_time"
    UNKNOWN_KIND = "unknown_kind"
    OTHER_BANK = "other_bank"
    REPEATED_SERIAL = "repeated_serial"
    NO_LINES = "no_lines"
    NO_TRAILER = "no_trailer"
    BAD_TRAILER = "bad_trailer"
    AFTER_TRAILER = "after_trailer"
    COUNT_DIFFERS = "count_differs"
    SUM_DIFFERS = "sum_differs"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """A wrong place: line and header as the file has them."""

    line: int
    column: str
    code: StatementFault
    value: str = ""
    other_line: int = 0
    """The line that it contradicts; 0 for none."""


class LineKind(StrEnum):
    """What a line says happened."""

    CREDIT = "CREDIT"
    """收款."""
    REVERSAL = "REVERSAL"
    """冲正, 退款: its amount is below nothing."""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A sound line of a statement."""

    line: int
    """Its line in the file, from 1."""
    bank: str
    """银行代码."""
    serial: str
    """流水号."""
    unit_code: str
    """执收单位编码; "" where the bank gives none."""
    unit_name: str
    day: date
    """收款日期."""
    time: str
    """收款时间, HH:MM:SS; "" where the bank gives none."""
    account: str
    """非税账户."""
    amount_fen: int
    """Negative for a reversal."""
    kind: LineKind
    pay_code: str
    notice_no: str
    """通知单号; several are separated by a blank."""
    payer: str
    summary: str


NEEDED = ("bank", "serial", "unit_code", "day", "amount")
"""Columns without which a file is no statement."""

FIELDS = (
    "bank", "serial", "unit_code", "unit_name", "day", "time", "account", "pay_code", "kind", "notice_no", "payer",
    "amount", "summary",
)  # fmt: skip
"""What a column of the map may be."""

_NEVER_EMPTY = frozenset({"bank", "serial", "day", "amount"})
_CODES = frozenset({"bank", "serial", "unit_code", "account", "pay_code"})
_TEXTS = frozenset({"unit_name", "payer", "summary"})
_LONGEST = {"serial": 40, "unit_name": 100, "payer": 100, "summary": 200, "notice_no": 400}
_LONGEST_CODE = 40
_LARGEST_FEN = 10**12

_CREDITS = frozenset({"", "缴款", "收款", "入账", "正常", "正常缴款", "现金", "刷卡", "扫码", "转账"})
_REVERSALS = frozenset({"冲正", "冲销", "撤销", "红冲", "退款", "退付", "退库"})

_AMOUNT = re.compile(r"(-?)((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,2})?)")
_DAY = re.compile(r"([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?")
_DIGITS = re.compile(r"[0-9]{8}")
_TIME = re.compile(r"([0-9]{1,2}):?([0-9]{2})(?::?([0-9]{2}))?")
_CODE = re.compile(r"[0-9A-Z][0-9A-Z_/.\-]*")
_EARLIEST = date(2000, 1, 1)


def column_map(setting: str) -> dict[str, str]:
    """表头 → field, from the setting `statement_columns`: "流水号=serial;交易流水=serial;…"."""
    pairs = (pair.partition("=") for pair in setting.split(";") if pair.strip())
    return {plain(header): field.strip() for header, _, field in pairs}


def plain(text: str) -> str:
    """A cell as it is compared: half-width, without blanks around it."""
    return unicodedata.normalize("NFKC", text).strip() if not text.isascii() else text.strip()


@dataclass(frozen=True, slots=True)
class Columns:
    """Which cell of a line is which field."""

    place: Mapping[str, int]
    header: Sequence[str]

    @property
    def width(self) -> int:
        return len(self.header)


def read_header(line: int, cells: Sequence[str], names: Mapping[str, str]) -> tuple[Columns, list[Fault]]:
    """The columns of a statement by its header, and what is wrong with it. Columns nobody mapped are left alone."""
    header = [plain(cell) for cell in cells]
    faults: list[Fault] = []
    place: dict[str, int] = {}
    if len(header) == 1 and re.search(r"[;\t|]", cells[0]):
        return Columns({}, header), [Fault(line, "", StatementFault.WRONG_DELIMITER, cells[0][:40])]
    for at, name in enumerate(header):
        field = names.get(name)
        if field is None:
            continue
        if field in place:
            faults.append(Fault(line, name, StatementFault.REPEATED_COLUMN, name))
        place.setdefault(field, at)
    for field in NEEDED:
        if field not in place:
            wanted = next((name for name, mapped in names.items() if mapped == field), field)
            faults.append(Fault(line, wanted, StatementFault.MISSING_COLUMN))
    return Columns(place, header), faults


def read_row(line: int, cells: Sequence[str], columns: Columns, today: date) -> StatementRow | list[Fault]:
    """A line as a row, or everything that is wrong with it."""
    if len(cells) < columns.width:
        return [Fault(line, "", StatementFault.TOO_FEW_CELLS, str(len(cells)))]
    if any(cell.strip() for cell in cells[columns.width :]):
        return [Fault(line, "", StatementFault.TOO_MANY_CELLS, str(len(cells)))]
    faults: list[Fault] = []
    texts: dict[str, str] = {}

    def wrong(field: str, code: StatementFault) -> None:
        faults.append(Fault(line, columns.header[columns.place[field]], code, texts[field][:40]))

    for field, at in columns.place.items():
        texts[field] = text = plain(cells[at])
        if code := _fault_of(field, text):
            wrong(field, code)
    if faults:
        return faults
    day, time = _day_and_time(texts)
    if day is None or day < _EARLIEST:
        wrong("day", StatementFault.BAD_DATE)
    elif day > today:
        wrong("day", StatementFault.LATER_DATE)
    if time is None:
        wrong("time" if texts.get("time") else "day", StatementFault.BAD_TIME)
    kind, amount = _kind(texts.get("kind", "")), fen_of(texts["amount"])
    if kind is None:
        wrong("kind", StatementFault.UNKNOWN_KIND)
    if code := _amount_fault(amount, kind, texts.get("kind", "")):
        wrong("amount", code)
    if faults or day is None or time is None or amount is None or kind is None:
        return faults
    if amount < 0:
        kind = LineKind.REVERSAL
    return StatementRow(
        line=line, bank=texts["bank"].upper(), serial=texts["serial"].upper(), unit_code=texts["unit_code"].upper(),
        unit_name=texts.get("unit_name", ""), day=day, time=time, account=texts.get("account", ""),
        amount_fen=-abs(amount) if kind is LineKind.REVERSAL else amount, kind=kind,
        pay_code=texts.get("pay_code", "").upper(), notice_no=_numbers(texts.get("notice_no", "")),
        payer=texts.get("payer", ""), summary=texts.get("summary", ""),
    )  # fmt: skip


def _fault_of(field: str, text: str) -> StatementFault | None:
    """What is wrong with a cell as text."""
    if not text:
        return StatementFault.EMPTY if field in _NEVER_EMPTY else None
    if "\ufffd" in text:
        return StatementFault.ENCODING
    if not text.isprintable():
        return StatementFault.BAD_CHARACTER
    if len(text) > _LONGEST.get(field, _LONGEST_CODE):
        return StatementFault.TOO_LONG
    if field in _CODES and not _CODE.fullmatch(text.upper()):
        return StatementFault.BAD_CODE
    if field == "notice_no" and not re.fullmatch(r"[0-9A-Za-z\-]+(?:[ ,;、/+]+[0-9A-Za-z\-]+)*", text):
        return StatementFault.BAD_CODE
    if field in _TEXTS and text[0] in "=+@":
        return StatementFault.LOOKS_LIKE_FORMULA
    return None


def fen_of(text: str) -> int | None:
    """An amount in yuan as fen: "80", "80.5", "1,234.50", "-80.00". None where it is none."""
    found = _AMOUNT.fullmatch(text)
    if found is None:
        return None
    yuan, _, rest = found[2].replace(",", "").partition(".")
    fen = int(yuan) * 100 + int(rest.ljust(2, "0") or "0")
    return -fen if found[1] else fen


def _amount_fault(amount: int | None, kind: LineKind | None, said: str) -> StatementFault | None:
    if amount is None or abs(amount) > _LARGEST_FEN:
        return StatementFault.BAD_AMOUNT
    if amount == 0:
        return StatementFault.NO_AMOUNT
    if amount < 0 and said and kind is LineKind.CREDIT:
        return StatementFault.BAD_SIGN
    return None


def _kind(text: str) -> LineKind | None:
    if text in _REVERSALS:
        return LineKind.REVERSAL
    return LineKind.CREDIT if text in _CREDITS else None


def _day_and_time(texts: Mapping[str, str]) -> tuple[date | None, str | None]:
    """收款日期 and 收款时间; a moment in one cell is both. None where it cannot be read."""
    day_text, _, beside = texts["day"].partition("T" if "T" in texts["day"] else " ")
    return _day(day_text), _time(texts.get("time") or beside.strip())


def _day(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    if found is None or (text.isdigit() and not _DIGITS.fullmatch(text)):
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def _time(text: str) -> str | None:
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    return f"{hour:02}:{minute:02}:{second:02}" if hour < 24 and minute < 60 and second < 60 else None


def _numbers(text: str) -> str:
    """通知单号 as they are stored: half-width, capital, a blank between two, hyphens of the printed groups left out."""
    return " ".join(part.replace("-", "").upper() for part in re.split(r"[ ,;、/+]+", text) if part)


# The trailer

TRAILERS = ("合计", "总计", "汇总", "TOTAL")
_LABEL = re.compile(r"(?:合计|总)?(?:笔数|金额|笔|元)[::]?")


@dataclass(frozen=True, slots=True)
class Trailer:
    """合计: how many lines, and their sum in fen."""

    count: int
    sum_fen: int


def is_trailer(cells: Sequence[str]) -> bool:
    """Whether a line is the last one, which says how many lines and how much money there are."""
    first = next((text for cell in cells if (text := plain(cell))), "")
    return first.rstrip(":").upper() in TRAILERS


def read_trailer(line: int, cells: Sequence[str]) -> Trailer | Fault:
    """合计,笔数,金额; the words 笔数 and 金额 may stand before or after their numbers, or not at all."""
    filled = [text for cell in cells if (text := plain(cell))][1:]
    numbers = [number for text in filled if (number := _LABEL.sub("", text).strip())]
    if len(numbers) == 2 and numbers[0].replace(",", "").isdecimal():
        total = fen_of(numbers[1])
        if total is not None:
            return Trailer(int(numbers[0].replace(",", "")), total)
    return Fault(line, "", StatementFault.BAD_TRAILER, " ".join(filled)[:40])
