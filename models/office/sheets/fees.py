"""Papers of the fee and of the bank fee point (银行收费点)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Foot, Head, Sheet, known

METHODS = ("CASH", "CARD", "CODE", "TRANSFER")
"""现金, 刷卡, 扫码, 转账."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeLine:
    """One line of a notice, frozen with the standard of the day of assessment."""

    code: str
    """项目识别码(收费项目编码)."""
    name: str
    quantity: int
    """In thousandths of `unit`, so that 120.5 平方米 is 120500 and 1 件 is 1000."""
    unit: str
    standard_fen: int
    """Price of one unit."""
    amount_fen: int
    basis: str
    """收费依据文号."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """全称, 账号, 开户行. All "" prints empty places to fill in by hand."""

    name: str = ""
    number: str = ""
    bank: str = ""


NOTICE_STATES = ("UNPAID", "PART", "SETTLED", "OVER", "REVERSED", "REFUNDED", "WAIVED", "VOID")
"""未缴, 部分缴款, 已缴清, 多缴, 已冲正, 已退付, 已免缴, 已作废."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentNotice(Sheet):
    """缴款通知单 (domain.md §4.2), two copies. No window takes money: 窗口不收现金."""

    paper: ClassVar[str] = "payment_notice"
    layout: ClassVar[int] = 1

    head: Head
    """`number` is 通知单号."""
    foot: Foot
    """`barcode` is the notice number or the pay code."""
    case_number: str
    short_number: str
    item: str
    issued_on: str
    """开单日期, ISO."""
    pay_code: str
    """缴款识别码 given by finance; "" until it is given, never invented (domain.md §4.3)."""
    charging_unit_code: str
    charging_unit: str
    """执收单位."""
    payer: str
    """缴款人全称."""
    payer_phone: str
    """Masked."""
    payer_mail: str
    remark: str
    lines: tuple[FeeLine, ...]
    total_fen: int
    total_capitals: str
    """人民币大写, by fees.rules."""
    payee: Account
    """收款人."""
    payer_account: Account
    """付款人."""
    state: str
    """One of NOTICE_STATES at the time of printing."""
    pay_by: str
    """缴款期限, ISO day; "" for none."""
    check_address: str
    """电子票查验地址; "" where the hall has none."""
    fee_point: str
    """Where to pay: the fee point's name and place."""
    fee_point_hours: str
    """Its hours, e.g. 9:00-12:00 13:30-16:30."""
    replaces: str = ""
    """Number of the void notice that this one replaces; "" for none."""

    def __post_init__(self) -> None:
        known(self.state, NOTICE_STATES, "state")


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """What one payment settles of one notice."""

    notice_number: str
    case_short_number: str
    charging_unit: str
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FiscalReceipt:
    """财政票据, where one was issued: 票据代码, 票据号码, 校验码."""

    code: str
    number: str
    check: str


PAYMENT_KINDS = ("PAYMENT", "REVERSAL")
"""收款, 冲正."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentConfirmation(Sheet):
    """缴款确认回执, 80 mm; as a REVERSAL 缴款冲正回执. It says 本回执不作财政票据 (days.md 17, 18)."""

    paper: ClassVar[str] = "payment_confirmation"
    layout: ClassVar[int] = 1

    centre: str
    fee_point: str
    number: str
    """The fee point's receipt number."""
    kind: str
    """One of PAYMENT_KINDS."""
    reason: str
    """Why it was reversed; "" for a payment."""
    confirmed_at: int
    bank_day: str
    """入账日, ISO: the bank's day, which a payment after the cut-off leaves for the next."""
    payer: str
    method: str
    """One of METHODS."""
    serial: str
    """By method: the fee point's running number for cash, else the bank's serial (days.md 17)."""
    allocations: tuple[Allocation, ...]
    amount_fen: int
    """Always positive; a reversal prints it as returned."""
    amount_capitals: str
    fiscal: tuple[FiscalReceipt, ...]
    """Empty when the fiscal receipt is issued later."""
    teller: str
    barcode: str

    def __post_init__(self) -> None:
        known(self.kind, PAYMENT_KINDS, "kind")
        known(self.method, METHODS, "method")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedMethod:
    """One method of a closed bank day: what was booked and what was counted."""

    method: str
    """One of METHODS."""
    payments: int
    booked_fen: int
    """Payments less reversals."""
    counted_fen: int

    def __post_init__(self) -> None:
        known(self.method, METHODS, "method")


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedUnit:
    """What the fee point took for one charging unit in a day."""

    unit: str
    notices: int
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BankDayClose(Sheet):
    """银行收费点日结单: totals by unit and method, counted, short or over (days.md 20)."""

    paper: ClassVar[str] = "bank_day"
    layout: ClassVar[int] = 1

    number: str
    centre: str
    fee_point: str
    bank_day: str
    opened_at: int
    cut_off_at: int
    closed_at: int
    teller: str
    second_person: str
    """Who counted with the teller; "" where nothing was short or over."""
    methods: tuple[CountedMethod, ...]
    units: tuple[CollectedUnit, ...]
    reversals: int
    reversed_fen: int
    after_cut_off: int
    """Payments that belong to the next bank day."""
    after_cut_off_fen: int
    difference_fen: int
    """Σ counted − Σ booked: short is negative, over positive."""
    reason: str
    """Of the difference; "" for none."""
    corrects: str
    """Number of the close that this one corrects; "" for none."""
    barcode: str


RELIEF_KINDS = ("WAIVE", "REDUCE", "DEFER")
"""免缴, 减缴, 缓缴."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLine:
    """One of 证明材料."""

    name: str
    number: str
    """文号 or 证号; "" where it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliefForm(Sheet):
    """减免缓审批单 (domain.md §3.4), two copies: as proposed, to be signed, and as it was granted."""

    paper: ClassVar[str] = "fee_relief"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    """`barcode` is the notice number."""
    case_number: str
    short_number: str
    item: str
    notice_number: str
    payer: str
    kind: str
    """One of RELIEF_KINDS."""
    charges: tuple[str, ...]
    """Names of the charges that it is about."""
    original_fen: int
    """原金额."""
    wished_fen: int
    """申请减免缓金额."""
    wished_capitals: str
    granted_fen: int | None
    """批准金额; None until it is decided."""
    granted_capitals: str
    until: str
    """缓缴期限, ISO day; "" for what is not deferred."""
    basis: str
    evidence: tuple[EvidenceLine, ...]
    proposed_by: str
    proposed_on: str
    checked_by: str
    """审核人; "" leaves the place to be signed."""
    opinion: str
    checked_on: str
    approved_by: str
    """批准人; "" leaves the place to be signed."""
    approved_on: str
    signed_paper: str
    """Number of the signed paper that was entered; "" where it was approved on the screen."""

    def __post_init__(self) -> None:
        known(self.kind, RELIEF_KINDS, "kind")
