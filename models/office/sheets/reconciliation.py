"""The paper on which hall, bank and finance sign what a bank day brought (对账)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Sheet, known

KINDS = ("AMOUNT_DIFF", "NOT_IN_HALL", "NOT_AT_BANK", "DUPLICATE", "REVERSED", "UNIT_DIFF")
"""金额不符, 银行有大厅无, 大厅有银行无, 重复到账, 银行已冲正, 执收单位不符."""

STATES = ("OPEN", "CLOSED", "CARRIED")
"""未销, 已销, 他日已对上."""

REASONS = ("", "LATER", "BANK_MISTAKE", "HALL_MISTAKE", "REFUNDED", "OUTSIDE", "OTHER")
"""未达账项, 银行差错, 收费点录入差错, 已退还缴款人, 在银行别的柜台缴入, 其他; "" where none was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDay:
    """What a bank day brought for one charging unit, by method; reversals are taken off."""

    unit: str
    cash_fen: int
    card_fen: int
    code_fen: int
    transfer_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BankFile:
    """A statement that has lines of the day."""

    name: str
    lines: int
    """Those of the day."""
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceLine:
    """One difference with its reason."""

    kind: str
    """One of KINDS."""
    serial: str
    notices: tuple[str, ...]
    """Numbers."""
    hall_fen: int
    bank_fen: int
    state: str
    """One of STATES."""
    reason_code: str
    """One of REASONS."""
    reason: str
    closed_by: str

    def __post_init__(self) -> None:
        known(self.kind, KINDS, "kind")
        known(self.state, STATES, "state")
        known(self.reason_code, REASONS, "reason_code")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciliationDay(Sheet):
    """银行收费点对账日报 (domain.md §4.5): signed by hall, bank and finance."""

    paper: ClassVar[str] = "reconciliation_day"
    layout: ClassVar[int] = 1

    number: str
    centre: str
    fee_point: str
    bank_day: str
    made_at: int
    made_by: str
    units: tuple[UnitDay, ...]
    files: tuple[BankFile, ...]
    payments: int
    """Payments and reversals of the hall."""
    matched: int
    lines: int
    hall_fen: int
    bank_fen: int
    bank_only_fen: int
    hall_only_fen: int
    differences: tuple[DifferenceLine, ...]
    barcode: str
