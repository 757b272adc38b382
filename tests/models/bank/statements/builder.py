"""Bank statements for tests: rows under the usual header with a trailer that agrees, as CSV or XLSX."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from models.bank.statement_rows import column_map, fen_of
from models.office.settings import HallSettings

HEADER = (
    "银行代码", "流水号", "执收单位编码", "单位名称", "收款日期", "收款时间", "非税账户", "金额", "缴款码", "业务类型",
    "通知单号", "付款人", "摘要",
)  # fmt: skip
NAMES = column_map(HallSettings().statement_columns)
TODAY = date(2026, 11, 24)
SOUND = {
    "银行代码": "313", "流水号": "S001", "执收单位编码": "052101", "单位名称": "不动产登记中心",
    "收款日期": "2026-11-24", "收款时间": "10:15:00", "非税账户": "430521001", "金额": "80.00", "缴款码": "",
    "业务类型": "缴款", "通知单号": "", "付款人": "示例甲", "摘要": "登记费",
}  # fmt: skip


def line(number: int = 1, **cells: str) -> list[str]:
    """A sound line with a serial of its own; `cells` by header."""
    said = {**SOUND, "流水号": f"S{number:03}", **cells}
    return [said[name] for name in HEADER]


def trailer(rows: Iterable[Sequence[str]], *, count: str = "", total: str = "") -> list[str]:
    """合计, agreeing with the rows unless something else is to be said."""
    lines = list(rows)
    amounts = (fen_of(row[7].replace(",", "")) or 0 for row in lines)
    fen = sum(
        -abs(amount) if row[9] in ("冲正", "退款") else amount for amount, row in zip(amounts, lines, strict=True)
    )
    sign = "-" if fen < 0 else ""
    return ["合计", count or str(len(lines)), total or f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02}"]


def table(*rows: Sequence[str], header: Sequence[str] = HEADER) -> list[Sequence[str]]:
    """Header, rows and a trailer that agrees."""
    return [header, *rows, trailer(rows)]


def text_of(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()


def write_csv(path: Path, rows: Iterable[Sequence[str]], encoding: str = "utf-8-sig") -> Path:
    path.write_bytes(text_of(rows).encode(encoding))
    return path


def write_xlsx(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path
