"""The bank fee point (银行收费点): its days, the money it confirmed, what was counted."""

from datetime import date
from typing import Any

from peewee import SQL

from models.fees.records import Notice, Settlement
from models.office.instants import Instant
from models.office.record import Record, Root, day, fen, instant, json_value, link, text


class BankDay(Root):
    """One bank day at one counter of the fee point: not the hall's day (days.md 20).

        open (closed_at is None) → closed

    It takes the money of its day up to the cut-off and, from then on, the next one does; so two may be open at once.
    A closed one takes no more.
    """

    counter: str = text()
    """Id of the counter's window, or its station's code."""
    day: date = day()
    opened_at: Instant = instant()
    opened_by: str = text()
    cut_off_at: Instant = instant()
    """As the setting said when it was opened."""
    closed_at: Instant | None = instant(null=True)

    class Meta:
        indexes = ((("counter", "day"), True), (("day",), False))


BankDay.add_index(SQL('CREATE INDEX "bank_day_open" ON "bank_day" ("counter", "day") WHERE "closed_at" IS NULL'))


class Payment(Root):
    """Money that the teller confirmed, for one notice or several (days.md 18). Σ of its allocations is its amount.

    CONFIRMED → REVERSED (冲正)
    """

    number: str = text(unique=True)
    """收费点流水号."""
    bank_day: str = link(BankDay)
    method: str = text()
    serial: str = text()
    """Of the machine or the bank; for cash its own number."""
    amount_fen: int = fen()
    state: str = text()
    teller: str = text()
    at: Instant = instant(index=True)


Payment.add_index(
    SQL('CREATE UNIQUE INDEX "payment_serial" ON "payment" ("method", "serial") WHERE "state" = \'CONFIRMED\'')
)


class Allocation(Record):
    """The part of a payment that settles one notice."""

    payment: str = link(Payment)
    notice: str = link(Notice)
    amount_fen: int = fen()
    settlement: str = link(Settlement, index=False)


class Reversal(Root):
    """冲正: a payment taken back whole, with the reason. It counts in the bank day on which it is made."""

    number: str = text(unique=True)
    payment: str = link(Payment, index=False)
    bank_day: str = link(BankDay)
    amount_fen: int = fen()
    reason: str = text()
    teller: str = text()
    at: Instant = instant(index=True)

    class Meta:
        indexes = ((("payment",), True),)


class Announcement(Root):
    """待到账: a transfer that the payer showed on his phone (days.md 21). It settles nothing until the bank sees it.

    ANNOUNCED → ARRIVED | WITHDRAWN
    """

    amount_fen: int = fen()
    method: str = text()
    said: str = text()
    """What the payer showed: bank, time, last digits."""
    state: str = text()
    teller: str = text()
    at: Instant = instant(index=True)
    closed_at: Instant | None = instant(null=True)
    closed_by: str = text(default="")
    payment: str = text(default="")
    """Id of the payment with which it arrived."""
    reason: str = text(default="")
    """Why it was withdrawn."""


Announcement.add_index(SQL('CREATE INDEX "announcement_open" ON "announcement" ("at") WHERE "state" = \'ANNOUNCED\''))


class AnnouncedNotice(Record):
    """A notice that announced money is meant for."""

    announcement: str = link(Announcement)
    notice: str = link(Notice)


class FiscalReceipt(Root):
    """财政票据 that the bank's or finance's machine made for a payment: we keep what stands on it (days.md 17)."""

    payment: str = link(Payment)
    code: str = text()
    """票据代码."""
    number: str = text()
    """票据号码."""
    check_code: str = text(default="")
    """校验码."""
    teller: str = text()
    at: Instant = instant()

    class Meta:
        indexes = ((("code", "number"), True),)


class BankClose(Root):
    """日结: what was counted at the end of a bank day beside what was booked. One that turns out wrong is followed by
    another that corrects it; neither is edited."""

    number: str = text(unique=True)
    bank_day: str = link(BankDay)
    at: Instant = instant()
    teller: str = text()
    second: str = text(default="")
    """Staff id of who counted with the teller."""
    booked: dict[str, Any] = json_value()
    """Method → fen."""
    counted: dict[str, Any] = json_value()
    """Method → fen."""
    difference_fen: int = fen()
    reason: str = text(default="")
    corrects: str = text(default="")
    """Id of the close that this one corrects."""


BankClose.add_index(SQL('CREATE UNIQUE INDEX "bank_close_first" ON "bank_close" ("bank_day") WHERE "corrects" = \'\''))
BankClose.add_index(
    SQL('CREATE UNIQUE INDEX "bank_close_corrects" ON "bank_close" ("corrects") WHERE "corrects" <> \'\'')
)
