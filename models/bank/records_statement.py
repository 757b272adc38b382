"""What the bank handed over, and what hall and bank make of it (对账)."""

from datetime import date

from peewee import SQL

from models.bank.records import Payment
from models.fees.records import Notice
from models.office.instants import Instant
from models.office.record import Record, Root, day, fen, instant, link, number, text


class Statement(Root):
    """A statement file (对账单) that was brought in whole. Never edited; the same file comes in once."""

    digest: str = text(unique=True)
    """SHA-256 of the file."""
    name: str = text()
    bank: str = text()
    """银行代码."""
    first_day: date = day()
    last_day: date = day()
    lines: int = number()
    total_fen: int = fen()
    by: str = text()
    """Staff id."""
    at: Instant = instant(index=True)


class StatementLine(Record):
    """A line of a statement as the bank wrote it."""

    statement: str = link(Statement, index=False)
    line: int = number()
    """Its line in the file."""
    bank: str = text()
    serial: str = text()
    unit_code: str = text(default="")
    unit_name: str = text(default="")
    bank_day: date = day(index=True)
    """The fee point's bank day in which it counts, by the cut-off of that time (days.md 20)."""
    day: date = day()
    """收款日期."""
    time: str = text(default="")
    """收款时间, HH:MM:SS; "" where the bank gives none."""
    account: str = text(default="")
    amount_fen: int = fen()
    """Negative for a reversal."""
    kind: str = text()
    pay_code: str = text(default="")
    notice_no: str = text(default="")
    """Numbers, a blank between two."""
    payer: str = text(default="")
    summary: str = text(default="")

    class Meta:
        indexes = ((("bank", "serial"), True), (("statement", "id"), False))


class StatementMatch(Root):
    """A hall entry, a payment or a reversal, that the bank has too; or both of a payment that was taken back before
    the bank saw it."""

    entry: str = text(unique=True)
    """Id of the payment or of the reversal."""
    payment: str = link(Payment)
    line: str = text(default="")
    """Id of the line; "" for a netted one."""
    how: str = text()
    explained_fen: int = fen()
    """What it explains of both sides in one bank day; 0 across two days."""
    by: str = text()
    at: Instant = instant()


StatementMatch.add_index(
    SQL('CREATE UNIQUE INDEX "statement_match_line" ON "statement_match" ("line") WHERE "line" <> \'\'')
)


class BankDifference(Root):
    """差异: what one side has and the other has not, in one bank day (domain.md §4.5).

        OPEN → CLOSED (by a person, with a reason) → CURED
             → CARRIED (another bank day answers it; it stays in its own day's account)
             → CURED (found in the same bank day later; it counts no more)

    Who took the money does not close what is missing at the bank.
    """

    day: date = day(index=True)
    kind: str = text()
    line: str = text(default="", index=True)
    entry: str = text(default="", index=True)
    """Id of the payment or of the reversal; "" for none."""
    payment: str = text(default="")
    hall_fen: int = fen()
    """What only the hall has."""
    bank_fen: int = fen()
    """What only the bank has."""
    state: str = text(index=True)
    found_by: str = text()
    found_at: Instant = instant()
    reason_code: str = text(default="")
    reason: str = text(default="")
    closed_by: str = text(default="")
    closed_at: Instant | None = instant(null=True)
    follow: str = text(default="")
    """Number of the payment, of the notice or of the close that puts it right; "" for none."""


BankDifference.add_index(SQL('CREATE UNIQUE INDEX "bank_difference_of" ON "bank_difference" ("line", "entry", "kind")'))


class PaperReceipt(Root):
    """一般缴款书 receipt that the payer brought back from a bank counter: evidence for a notice. It settles nothing."""

    notice: str = link(Notice)
    serial: str = text(index=True)
    """流水号 that the bank stamped on it."""
    day: date = day()
    amount_fen: int = fen()
    receipt_no: str = text()
    line: str = text(default="")
    """Id of the statement line that bears it out; "" until one does."""
    by: str = text()
    at: Instant = instant()

    class Meta:
        indexes = ((("serial", "receipt_no"), True),)
