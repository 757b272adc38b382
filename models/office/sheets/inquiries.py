"""The paper of the first-inquiry duty (首问责任制)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Foot, Head, Sheet, known

CHANNELS = ("VISIT", "PHONE", "LETTER", "ONLINE")
"""来访, 来电, 来信, 网上."""
CATEGORIES = ("CONSULT", "BUSINESS", "COMPLAINT", "OTHER")
"""咨询, 办事, 投诉, 其他."""
HANDLINGS = ("ANSWERED", "GUIDED", "HANDED_OVER", "TAKEN_IN", "NOT_OURS")
"""当场答复, 引导, 移交, 代为接收, 不属本单位已告知."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InquirySlip(Sheet):
    """首问登记单 (domain.md §7). Printed when the question was not answered on the spot."""

    paper: ClassVar[str] = "inquiry"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    received_at: int
    channel: str
    """One of CHANNELS."""
    category: str
    """One of CATEGORIES."""
    first_person: str
    """首问责任人, by name or role and window."""
    visitor: str
    """Name, "" when not given."""
    phone: str
    """Masked, "" when not given."""
    question: str
    item: str
    """事项 if known, else ""."""
    handling: str
    """One of HANDLINGS."""
    to_unit: str
    """Unit it was handed to, or the body whose matter it is; "" for none."""
    to_person: str
    to_address: str
    to_phone: str
    handed_at: int | None
    confirm_due: str
    """Day by which the receiver confirms, ISO; "" where nothing was handed over."""
    reply_due: str
    """Day by which the handler replies, ISO; "" where nothing was handed over."""
    confirmed_at: int | None = None
    reply: str = ""
    closed_at: int | None = None

    def __post_init__(self) -> None:
        known(self.channel, CHANNELS, "channel")
        known(self.category, CATEGORIES, "category")
        known(self.handling, HANDLINGS, "handling")
