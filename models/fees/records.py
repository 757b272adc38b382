"""What a case owes and what came in for it. Which standard it rests on is the catalogue's matter, the case above it
is known by id and number only."""

from datetime import date
from typing import Any

from peewee import SQL

from models.catalogue.records import FeeStandard
from models.office.derived import Derivation, register
from models.office.instants import Instant
from models.office.record import Derived, Record, Root, day, fen, flag, instant, json_value, link, number, text
from models.office.search import tokens
from models.people.records import Unit


class FeeAccount(Root):
    """What belongs together in one case's fees. `id` is the case's.

    Every fee, bank and case verb whose rules look at the money of a case holds this row (`Act.hold`), so that
    voiding a notice and taking money for it cannot pass each other (design.md, "The write door").
    """

    case_no: str = text()
    certificate_out_at: Instant | None = instant(null=True)
    """When the case's certificate was made, so that the fee point knows it where a payment is taken back."""


class Notice(Root):
    """A payment notice (缴款通知单). Never edited: voided with a reason, and perhaps issued anew (behaviour 43).

        OPEN → VOID
             → WAIVED (免缴, by an approved relief)

    UNPAID, PART, SETTLED, OVER, REVERSED and REFUNDED follow from its settlements (models/fees/rules.py) and are not
    stored.
    """

    number: str = text(unique=True)
    account: str = link(FeeAccount)
    short_no: str = text(default="")
    """The case's short number, as people say it."""
    item: str = text(default="")
    """Name of the service item, for the paper."""
    payer_name: str = text()
    payer_id_last4: str = text(default="")
    payer_phone: str = text(default="")
    unit: str = link(Unit)
    """The charging unit (执收单位)."""
    total_fen: int = fen()
    state: str = text()
    issued_at: Instant = instant(index=True)
    issued_by: str = text()
    """Staff id of who assessed."""
    window: str = text(default="")
    due_day: date = day()
    pay_code: str = text(default="")
    """缴款识别码 of finance; "" until one is given."""
    ticket: str = text(default="")
    """Id of the visitor's ticket, so that he comes first in the window's list when he has paid; "" for none."""
    voided_at: Instant | None = instant(null=True)
    voided_by: str = text(default="")
    void_reason: str = text(default="")
    replaces: str = text(default="")
    """Id of the void notice that this one stands for."""
    doubtful: bool = flag()
    """金额有疑: the fee point takes no money for it until the window has answered."""
    doubt_remark: str = text(default="")
    doubt_by: str = text(default="")
    doubt_at: Instant | None = instant(null=True)
    doubt_answer: str = text(default="")
    waived_at: Instant | None = instant(null=True)
    deferred_until: date | None = day(null=True)
    """缓缴: until this day it holds nothing back; unpaid after it, it is an overdue charge (domain.md §4.4)."""


Notice.add_index(SQL('CREATE INDEX "notice_waived" ON "notice" ("waived_at") WHERE "waived_at" IS NOT NULL'))
Notice.add_index(SQL('CREATE INDEX "notice_voided" ON "notice" ("voided_at") WHERE "voided_at" IS NOT NULL'))
Notice.add_index(
    SQL('CREATE INDEX "notice_doubtful" ON "notice" ("window") WHERE "doubtful" = 1 AND "state" = \'OPEN\'')
)
Notice.add_index(SQL('CREATE UNIQUE INDEX "notice_pay_code" ON "notice" ("pay_code") WHERE "pay_code" <> \'\''))
Notice.add_index(SQL('CREATE UNIQUE INDEX "notice_replaces" ON "notice" ("replaces") WHERE "replaces" <> \'\''))


class Charge(Record):
    """One line of a notice, frozen with the standard of the day of assessment (domain.md §4.1)."""

    notice: str = link(Notice)
    place: int = number()
    """Its place on the paper, from 1."""
    standard: str = link(FeeStandard)
    code: str = text(default="")
    """项目识别码(收费项目编码)."""
    name: str = text()
    measure: str = text()
    """What one unit is: 证, 平方米."""
    unit_amount_fen: int = fen()
    quantity_thousandths: int = number()
    rounding: str = text()
    amount_fen: int = fen()
    basis: str = text()
    """收费依据文号."""


class FeeRelief(Root):
    """减免缓: what a payer was let off, or may pay later, on his written request (domain.md §4.4).

        PROPOSED → CHECKED → APPROVED
                 ↘         ↘ REFUSED · WITHDRAWN

    Whoever approves has neither proposed nor checked it (behaviour 42). A paper signed by an approver without a screen
    is entered (代录) from PROPOSED or CHECKED: then `approver` and `document_no` are of the paper.
    """

    number: str = text(unique=True)
    """(邵东)减免缓字〔2026〕第0001号."""
    account: str = link(FeeAccount)
    notice: str = link(Notice)
    unit: str = link(Unit)
    kind: str = text()
    charges: list[str] = json_value()
    """Ids of the charges it is about, all of one notice."""
    original_fen: int = fen()
    """原金额 of these charges, less what earlier reliefs took off."""
    wished_fen: int = fen()
    """申请减免缓金额: what is to be let off, or to be paid later."""
    granted_fen: int = fen(default=0)
    basis: str = text()
    """依据, the document that allows it."""
    evidence: list[dict[str, Any]] = json_value()
    """证明材料: name, number and, where it was scanned, the hash of each."""
    until: date | None = day(null=True)
    """缓缴期限."""
    state: str = text()
    proposed_by: str = text()
    proposed_at: Instant = instant(index=True)
    window: str = text(default="")
    checked_by: str = text(default="")
    checked_at: Instant | None = instant(null=True)
    opinion: str = text(default="")
    decided_by: str = text(default="")
    """Staff id of who approved, refused, withdrew or entered the signed paper."""
    decided_at: Instant | None = instant(null=True)
    reason: str = text(default="")
    """Of a refusal or a withdrawal."""
    entered: bool = flag()
    checker: str = text(default="")
    approver: str = text(default="")
    document_no: str = text(default="")
    document_day: date | None = day(null=True)


FeeRelief.add_index(
    SQL('CREATE UNIQUE INDEX "fee_relief_open" ON "fee_relief" ("notice") WHERE "state" IN (\'PROPOSED\', \'CHECKED\')')
)


class ReliefLine(Record):
    """An approved relief that a notice carries and names: Σ charges − Σ of these is the notice's total."""

    notice: str = link(Notice)
    place: int = number()
    relief: str = link(FeeRelief)
    amount_fen: int = fen()
    """Taken off; 0 for a deferral."""


class Refund(Root):
    """退付: money that goes back to a payer because too much was charged, by a fault, or by finance's decision
    (domain.md §4.4). It moves no money itself: that is a reversal at the fee point or finance's voucher.

        ASKED → VERIFIED → APPLIED → APPROVED → PAID
          ↘        ↘          ↘ REFUSED · WITHDRAWN

    `due_day` is the last day of the step that is next: unit verifies, unit applies, finance decides, finance pays.
    """

    number: str = text(unique=True)
    account: str = link(FeeAccount)
    notice: str = link(Notice)
    unit: str = link(Unit)
    cause: str = text()
    asked_by: str = text()
    """APPLICANT, or UNIT where the unit found it itself."""
    reason: str = text()
    amount_fen: int = fen()
    payee: str = text(default="")
    payee_account: str = text(default="")
    payee_bank: str = text(default="")
    state: str = text()
    stepped_at: Instant = instant()
    stepped_by: str = text()
    asked_at: Instant = instant(index=True)
    recorded_by: str = text()
    due_day: date | None = day(null=True)
    remark: str = text(default="")
    """Of the last step."""
    document_no: str = text(default="")
    """Of finance's decision."""
    voucher: str = text(default="")
    """Number of finance's voucher, or of the reversal at the fee point."""


Refund.add_index(
    SQL(
        'CREATE UNIQUE INDEX "refund_open" ON "refund" ("notice") '
        "WHERE \"state\" IN ('ASKED', 'VERIFIED', 'APPLIED', 'APPROVED')"
    )
)
Refund.add_index(SQL('CREATE UNIQUE INDEX "refund_voucher" ON "refund" ("voucher") WHERE "voucher" <> \'\''))


class FeeRecovery(Root):
    """追缴: a payment was taken back though the certificate is out (days.md 21). Of the window until it is done.

    OPEN → PAID | RECALLED (证照已收回)
    """

    account: str = link(FeeAccount)
    notice: str = link(Notice)
    amount_fen: int = fen()
    reversal: str = text()
    """Number of the reversal."""
    window: str = text(default="")
    state: str = text()
    opened_at: Instant = instant()
    opened_by: str = text()
    second: str = text()
    """Staff id of the second person at the reversal."""
    closed_at: Instant | None = instant(null=True)
    closed_by: str = text(default="")
    reason: str = text(default="")


FeeRecovery.add_index(SQL('CREATE INDEX "fee_recovery_open" ON "fee_recovery" ("window") WHERE "state" = \'OPEN\''))


class Settlement(Root):
    """Money that came in for a notice; negative where a payment was reversed or a refund was paid out.

    Written for the bank fee point's confirmation (TELLER), for a statement (STATEMENT) and for finance's voucher
    (REFUND), by nobody else.
    """

    notice: str = link(Notice)
    amount_fen: int = fen()
    source: str = text()
    payment: str = text(index=True)
    """Id of the payment, or of its reversal."""
    by: str = text()
    """Staff id of the teller."""
    at: Instant = instant(index=True)


class DerivedNoticeDue(Derived):
    """The notices for which money is still wanted, so that the fee point, the gate lists and the day's figures read a
    table as small as what is unpaid. `source` is the notice."""

    account: str = text()
    unit: str = text()
    due_fen: int = fen()
    due_day: str = text()
    reversed: int = number()
    """1 where money had come in and was taken back."""

    class Meta:
        indexes = ((("account",), False), (("due_day",), False))


# What finance paid back is not asked for again; what the fee point reversed is.
_DUE = (
    'CAST(n."total_fen" - coalesce((SELECT sum(s."amount_fen") FROM "settlement" s '
    'WHERE s."notice" = n."id" AND s."source" <> \'REFUND\'), 0) AS BIGINT)'
)
_TOUCHED = {"notice": "?", "settlement": 'SELECT "notice" FROM "settlement" WHERE "id" = ?'}

register(
    Derivation(
        name="notice_due",
        target=DerivedNoticeDue,
        source=Notice,
        columns=("source", "account", "unit", "due_fen", "due_day", "reversed"),
        select=(
            f'SELECT n."id", n."account", n."unit", {_DUE}, n."due_day", '
            'CASE WHEN EXISTS (SELECT 1 FROM "settlement" s WHERE s."notice" = n."id" AND s."amount_fen" < 0 '
            "AND s.\"source\" <> 'REFUND') "
            f'THEN 1 ELSE 0 END FROM "notice" n WHERE {{where}} AND n."state" = \'OPEN\' AND {_DUE} > 0'
        ),
        source_column='n."id"',
        touched=_TOUCHED,
    )
)

tokens(
    "notice",
    Notice,
    touched=_TOUCHED,
    source_column='n."id"',
    # A notice is found by its number for ever; by payer, last four of the ID and case only while it wants money, which
    # is what the fee point looks for.
    select='SELECT n."id", \'notice\', CASE k."place" WHEN 1 THEN n."number" WHEN 2 THEN lower(n."payer_name") '
    'WHEN 3 THEN lower(n."payer_id_last4") WHEN 4 THEN a."case_no" WHEN 5 THEN replace(n."short_no", \'-\', \'\') '
    'ELSE n."pay_code" END AS "token", k."place" FROM "notice" n JOIN "fee_account" a ON a."id" = n."account" '
    'CROSS JOIN (SELECT 1 AS "place" UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 '
    "UNION ALL SELECT 6) k WHERE {where} "
    f'AND (k."place" = 1 OR (n."state" = \'OPEN\' AND {_DUE} > 0)) '
    'AND CASE k."place" WHEN 3 THEN n."payer_id_last4" WHEN 5 THEN n."short_no" WHEN 6 THEN n."pay_code" '
    "ELSE 'x' END <> ''",
)
