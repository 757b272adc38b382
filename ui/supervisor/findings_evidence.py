"""The evidence of a finding in words: each value with what it is, money as yuan, days as days (domain.md §10.3)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from models.findings.rules import Code
from models.office.instants import Instant
from ui import words
from ui.translation import mark, tr
from ui.widgets.leaf import joined


def _day(value: Any, today: date) -> str:
    return words.day(date.fromisoformat(str(value)), today=today)


def _at(value: Any, today: date) -> str:
    return words.minute(Instant(int(value)), today=today)


def _yuan(value: Any, _today: date) -> str:
    return words.yuan(int(value))


def _plain(value: Any, _today: date) -> str:
    return str(value)


def _days(value: Any, _today: date) -> str:
    return tr("{count} working days", count=value)


def _many(value: Any, _today: date) -> str:
    return joined([str(each) for each in value])


def _power(value: Any, _today: date) -> str:
    return words.choice(f"people.{value}")


def _case_choice(value: Any, _today: date) -> str:
    return words.choice(f"cases.{value}")


def _step(value: Any, _today: date) -> str:
    return words.verb(f"cases.{value}")


Teller = Callable[[Any, date], str]

_MEANINGS: dict[str, tuple[str, Teller]] = {
    "due_on": (mark("Due"), _day),
    "law_on": (mark("Last day of the law"), _day),
    "late": (mark("Late by"), _days),
    "done_on": (mark("Decided"), _day),
    "received_at": (mark("Received"), _at),
    "kind": (mark("Procedure"), _case_choice),
    "started_on": (mark("Began"), _day),
    "promised_on": (mark("Promised by"), _day),
    "papers": (mark("Papers owed"), _many),
    "ordinal": (mark("Told for the time no."), _plain),
    "step": (mark("Step"), _step),
    "power": (mark("Power"), _power),
    "day": (mark("Day"), _day),
    "item": (mark("Item"), _plain),
    "fee": (mark("Charge"), _plain),
    "notice": (mark("Payment notice number"), _plain),
    "amount_fen": (mark("Amount"), _yuan),
    "payer": (mark("Payer"), _plain),
    "due_fen": (mark("By the standard or notice"), _yuan),
    "said_fen": (mark("Asked for"), _yuan),
    "paid_fen": (mark("Paid"), _yuan),
    "until_on": (mark("Deferred until"), _day),
    "accepted_at": (mark("Accepted"), _at),
    "issued_at": (mark("Certificate out"), _at),
    "quarter": (mark("Quarter"), _plain),
    "cases": (mark("Cases granted"), _plain),
    "month": (mark("Month"), _plain),
    "issued": (mark("Certificates reported"), _plain),
    "here": (mark("Certificates here"), _plain),
    "booked_fen": (mark("Income booked by finance"), _yuan),
    "confirmed_fen": (mark("Confirmed here"), _yuan),
    "words": (mark("What was reported"), _plain),
}
"""Key of the evidence → what it is called, and how its value is said."""

_OTHERWISE: dict[tuple[Code, str], str] = {
    (Code.EXPEDITE_LATE, "due_on"): mark("To be replied to by"),
    (Code.R1, "due_fen"): mark("Still unpaid"),
    (Code.DEFERRAL_OVER, "due_fen"): mark("Still unpaid"),
    (Code.R4, "due_fen"): mark("By the notice"),
    (Code.CHARGE_WARNING, "due_fen"): mark("By the notice"),
    (Code.R3, "due_fen"): mark("By the standard"),
    (Code.R3_GRAVE, "due_fen"): mark("By the standard"),
    (Code.R2, "day"): mark("Bank day"),
}
"""What a value is called where the code says it more exactly."""


def evidence_lines(code: Code, evidence: Mapping[str, Any], today: date) -> list[tuple[str, str]]:
    """(what it is, its value) of everything that says something."""
    lines = []
    for key, (title, teller) in _MEANINGS.items():
        value = evidence.get(key)
        if value not in (None, "", []):
            lines.append((tr(_OTHERWISE.get((code, key), title)), teller(value, today)))
    return lines


def evidence_keys() -> frozenset[str]:
    """Every key that has words."""
    return frozenset(_MEANINGS)
