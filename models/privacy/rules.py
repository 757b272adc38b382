"""Which columns say who somebody is, how long each kind of row may say it, and which reasons open a full view.

个人信息保护法 6, 19 (least data, shortest keeping time), 47 (deletion); domain.md §12. What is erased leaves a
tombstone: the row's number, its states, its times and its money stay, so that every past figure still holds.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

PERSONAL: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ticket": ("person_key",),
        "inquiry": ("visitor_name", "visitor_phone", "visitor_key", "question", "reply", "opinion"),
        "applicant": (
            "name", "name_key", "name_pinyin", "name_initials", "id_number", "id_last4", "phone", "phone_last4",
            "address",
        ),
        "case": ("agent_name", "agent_id_number", "agent_phone"),
        "case_step": ("reason",),
        "one_time_notice": ("person_name", "remark"),
        "delivery": ("collector", "proof", "id_last4", "post_number"),
        "notice": ("payer_name", "payer_id_last4", "payer_phone", "doubt_remark", "doubt_answer"),
        "fee_relief": ("basis", "evidence", "opinion", "reason"),
        "refund": ("payee", "payee_account", "payee_bank", "reason", "remark"),
        "case_original": ("returned_to",),
        "case_scan": ("name",),
        "batch": ("handed_in_by",),
        "print_job": ("sheet",),
    }
)  # fmt: skip
"""Table → its columns that are blanked."""

KEPT_FOR_THE_BOOKS = frozenset({"statement_line"})
"""The bank's own lines: vouchers (会计凭证), kept under the accounting rules for as long as those say."""


class Kind(StrEnum):
    """What is erased together."""

    TICKET = "TICKET"
    """The day's key of the person on a queue ticket."""
    INQUIRY = "INQUIRY"
    """A first inquiry, with its papers."""
    CASE = "CASE"
    """A case, with its applicant, notices and papers."""


class Reason(StrEnum):
    """Why somebody looks at a person in full (domain.md §12: a logged act with a reason)."""

    IDENTITY = "IDENTITY"
    """核对身份."""
    CONTACT = "CONTACT"
    """联系申请人."""
    REVIEW = "REVIEW"
    """案件复核."""
    COMPLAINT = "COMPLAINT"
    """投诉处理."""
    INSPECTION = "INSPECTION"
    """督查."""
    OTHER = "OTHER"
    """其他, with words."""


def keep_until(kind: Kind, today: date, *, ticket_days: int, inquiry_days: int, case_years: int) -> date:
    """The last day whose rows are over their time: what ended on it or before is erased today."""
    match kind:
        case Kind.TICKET:
            return today - timedelta(days=ticket_days)
        case Kind.INQUIRY:
            return today - timedelta(days=inquiry_days)
        case Kind.CASE:
            day = min(today.day, 28) if today.month == 2 else today.day
            return date(today.year - case_years, today.month, day)
