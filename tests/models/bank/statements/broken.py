"""Thirty-odd statements as banks really hand them over when something went wrong: how each is made, and the faults
(line, column, code) that must be named."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.bank.statement_rows import StatementFault as Code
from tests.models.bank.statements.builder import HEADER, line, table, text_of, trailer

Said = tuple[int, str, Code]


@dataclass(frozen=True)
class Broken:
    """A broken file and what is to be said of it."""

    name: str
    make: Callable[[], bytes]
    faults: tuple[Said, ...]


def _utf8(rows: Sequence[Sequence[str]]) -> bytes:
    return text_of(rows).encode("utf-8-sig")


def _cell(name: str, value: str, code: Code, column: str = "") -> Broken:
    """The second of three lines has a wrong cell."""
    rows = [line(1), line(2, **{name: value}), line(3)]
    return Broken(f"{name}={value or 'empty'}", lambda: _utf8(table(*rows)), ((3, column or name, code),))


def _raw(name: str, rows: Sequence[Sequence[str]], old: bytes, new: bytes, *faults: Said) -> Broken:
    """A file whose bytes were changed in one place."""
    return Broken(name, lambda: _utf8(rows).replace(old, new, 1), faults)


def _without(column: str) -> list[list[str]]:
    at = HEADER.index(column)
    rows = [list(HEADER), line(1), ["合计", "1", "80.00"]]
    return [row[:at] + row[at + 1 :] if row[0] != "合计" else row for row in rows]


def _last_wrong() -> bytes:
    """Everything at once: each wrong line has its own."""
    rows = [line(1, 金额="八十"), line(2, 收款日期="2026-13-01"), line(3), line(3), line(5, 业务类型="手续费")]
    return _utf8([HEADER, *rows, trailer([line(3)])])


TWO = [line(1), line(2)]


def _ended(name: str, last: Sequence[str], code: Code) -> Broken:
    """Two sound lines under a trailer that is wrong."""
    return Broken(name, lambda: _utf8([HEADER, *TWO, last]), ((4, "", code),))


BROKEN: tuple[Broken, ...] = (
    _cell("流水号", "", Code.EMPTY),
    _cell("银行代码", "", Code.EMPTY),
    _cell("金额", "", Code.EMPTY),
    _cell("收款日期", "", Code.EMPTY),
    _cell("金额", "80元", Code.BAD_AMOUNT),
    _cell("金额", "80.005", Code.BAD_AMOUNT),
    _cell("金额", "1,23.00", Code.BAD_AMOUNT),
    _cell("金额", "99999999999999.00", Code.BAD_AMOUNT),
    _cell("金额", "0.00", Code.NO_AMOUNT),
    _cell("金额", "-80.00", Code.BAD_SIGN),
    _cell("收款日期", "2026-02-30", Code.BAD_DATE),
    _cell("收款日期", "24/11/2026", Code.BAD_DATE),
    _cell("收款日期", "1899-12-30", Code.BAD_DATE),
    _cell("收款日期", "2026-11-25", Code.LATER_DATE),
    _cell("收款时间", "25:00:00", Code.BAD_TIME),
    _cell("业务类型", "利息", Code.UNKNOWN_KIND),
    _cell("缴款码", "4.30521E+19", Code.BAD_CODE),
    _cell("通知单号", "见附件", Code.BAD_CODE),
    _cell("付款人", "=HYPERLINK(1)", Code.LOOKS_LIKE_FORMULA),
    _cell("摘要", "登" * 201, Code.TOO_LONG),
    _cell("摘要", "登记\x07费", Code.BAD_CHARACTER),
    _cell("流水号", "S001", Code.REPEATED_SERIAL),
    _cell("银行代码", "314", Code.OTHER_BANK),
    _raw("a byte that is no letter", table(*TWO), "登记费".encode(), b"\xff\xfe", (2, "摘要", Code.ENCODING)),
    _raw("a cell too few", table(*TWO), b"S001,", b"S001", (2, "", Code.TOO_FEW_CELLS)),
    _raw("a cell too many", table(*TWO), b"S001,", b"S001,x,", (2, "", Code.TOO_MANY_CELLS)),
    _raw("a quote in the middle", table(*TWO), b"S001", b'S"001', (2, "", Code.STRAY_QUOTE)),
    _raw("a quote left open", table(*TWO), b"S001", b'"S001', (2, "", Code.UNCLOSED_QUOTE)),
    Broken("no trailer", lambda: _utf8([HEADER, *TWO]), ((4, "", Code.NO_TRAILER),)),
    _ended("the count differs", trailer(TWO, count="3"), Code.COUNT_DIFFERS),
    _ended("the sum differs", trailer(TWO, total="160.01"), Code.SUM_DIFFERS),
    _ended("a trailer without sum", ["合计", "2"], Code.BAD_TRAILER),
    Broken("a line after it", lambda: _utf8([*table(*TWO), line(3)]), ((5, "", Code.AFTER_TRAILER),)),
    Broken("only a header", lambda: _utf8([HEADER, ["合计", "0", "0.00"]]), ((2, "", Code.NO_LINES),)),
    Broken("nothing", lambda: b"", ((1, "", Code.NO_LINES), (1, "", Code.NO_TRAILER))),
    Broken("no column for amounts", lambda: _utf8(_without("金额")), ((1, "金额", Code.MISSING_COLUMN),)),
    Broken(
        "a column twice",
        lambda: _utf8(table(*TWO, header=[*HEADER[:-1], "金额"])),
        ((1, "金额", Code.REPEATED_COLUMN),),
    ),
    Broken(
        "semicolons",
        lambda: _utf8([HEADER, *TWO]).replace(b",", b";"),
        ((1, "", Code.WRONG_DELIMITER), (4, "", Code.NO_TRAILER)),
    ),
    Broken(
        "many at once",
        _last_wrong,
        (
            (2, "金额", Code.BAD_AMOUNT),
            (3, "收款日期", Code.BAD_DATE),
            (5, "流水号", Code.REPEATED_SERIAL),
            (6, "业务类型", Code.UNKNOWN_KIND),
        ),
    ),
)  # fmt: skip
