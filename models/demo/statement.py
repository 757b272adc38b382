"""The statement that the bank of a rehearsed day hands over: what the fee point booked, as the bank would write it, and
a few honest differences where they are asked for (domain.md §4.5)."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from models.office.database import Database
from models.office.instants import Instant, civil
from models.office.money import format_fen

BANK: Final = "313"
ACCOUNT: Final = "430521000001"
HEADER: Final = (
    "银行代码", "流水号", "执收单位编码", "单位名称", "收款日期", "收款时间", "非税账户", "金额", "缴款码", "业务类型",
    "通知单号", "付款人", "摘要",
)  # fmt: skip
REVERSAL: Final = "冲正"

_BOOKED = (
    'SELECT p."id", p."serial", p."at", p."amount_fen", \'缴款\' FROM "payment" p '
    'JOIN "bank_day" d ON d."id" = p."bank_day" WHERE d."day" = ? UNION ALL '
    'SELECT p."id", r."number", r."at", r."amount_fen", \'冲正\' FROM "reversal" r '
    'JOIN "payment" p ON p."id" = r."payment" JOIN "bank_day" d ON d."id" = r."bank_day" WHERE d."day" = ? '
    "ORDER BY 3, 2"
)
_NOTICES = (
    'SELECT n."number", n."payer_name", n."pay_code", u."charging_code", u."name" FROM "allocation" a '
    'JOIN "notice" n ON n."id" = a."notice" '
    'JOIN "unit" u ON u."id" = n."unit" WHERE a."payment" = ? ORDER BY n."number"'
)


@dataclass(frozen=True, slots=True)
class BankLine:
    """A line as the bank writes it."""

    serial: str
    unit_code: str
    unit: str
    at: Instant
    amount_fen: int
    pay_code: str
    kind: str
    notices: str
    payer: str

    def cells(self) -> tuple[str, ...]:
        moment = civil(self.at)
        return (
            BANK, self.serial, self.unit_code, self.unit, moment.date().isoformat(), f"{moment:%H:%M:%S}", ACCOUNT,
            format_fen(self.amount_fen).replace(",", ""), self.pay_code, self.kind, self.notices, self.payer,
            "非税缴款",
        )  # fmt: skip

    @property
    def signed_fen(self) -> int:
        return -self.amount_fen if self.kind == REVERSAL else self.amount_fen


def bank_lines(db: Database, day: date) -> list[BankLine]:
    """What the bank has of a bank day when nothing went wrong."""
    lines: list[BankLine] = []
    for payment, serial, at, amount, kind in db.rows(_BOOKED, (day.isoformat(),) * 2):
        notices = db.rows(_NOTICES, (payment,))
        number, payer, pay_code, unit_code, unit = notices[0]
        named = " ".join(each[0] for each in notices) if len(notices) > 1 else number
        code = pay_code if len(notices) == 1 else ""
        lines.append(BankLine(serial, unit_code, unit, Instant(at), int(amount), code, kind, named, payer))
    return lines


def _missing(lines: list[BankLine], at: int) -> None:
    """The bank has not booked it yet."""
    lines[at : at + 1] = []


def _wrong_amount(lines: list[BankLine], at: int) -> None:
    lines[at] = replace(lines[at], amount_fen=lines[at].amount_fen + 100)


def _twice(lines: list[BankLine], at: int) -> None:
    """The payer's card was charged a second time."""
    lines.insert(at + 1, replace(lines[at], serial=f"{lines[at].serial}-2"))


def _taken_back(lines: list[BankLine], at: int) -> None:
    """The bank took it back, and the fee point does not know."""
    lines.insert(at + 1, replace(lines[at], serial=f"{lines[at].serial}-R", kind=REVERSAL))


_SPOILS: Final[tuple[Callable[[list[BankLine], int], None], ...]] = (_missing, _wrong_amount, _twice, _taken_back)


def with_differences(lines: Sequence[BankLine], many: int, noon: Instant) -> list[BankLine]:
    """The lines with exactly so many differences: each at a payment of its own, the first of the day in turn with what
    can go wrong; where payments run out, money comes in that nobody announced."""
    spoilt = list(lines)
    taken_back = {line.notices for line in lines if line.kind == REVERSAL}
    untouched = [line for line in lines if line.notices not in taken_back]
    for number in range(many):
        if number % (len(_SPOILS) + 1) == len(_SPOILS) or not untouched:
            spoilt.append(BankLine(f"WL{number + 1:06}", "", "", noon, 5_000 + number, "", "缴款", "", ""))
            continue
        line = untouched.pop(0)
        _SPOILS[number % (len(_SPOILS) + 1)](spoilt, spoilt.index(line))
    return spoilt


def write_statement(path: Path, lines: Sequence[BankLine]) -> None:
    """The file as a bank gives it out: UTF-8 with a mark, one header, a trailer with count and sum."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    writer.writerows(line.cells() for line in lines)
    total = format_fen(sum(line.signed_fen for line in lines)).replace(",", "")
    writer.writerow(("合计", len(lines), total))
    path.write_bytes(text.getvalue().encode("utf-8-sig"))
