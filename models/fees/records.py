"""What a case owes and what came in for it. Which standard it rests on is the catalogue's matter, the case above it
is known by id and number only."""

from datetime import date

from peewee import SQL

from models.catalogue.records import FeeStandard
from models.office.derived import Derivation, register
from models.office.instants import Instant
from models.office.record import Derived, Record, Root, day, fen, flag, instant, link, number, text
from models.office.search import tokens
from models.people.records import Unit


class FeeAccount(Root):
    """What belongs together in one case's fees. `id` is the case's.

    Every fee, bank and case verb whose rules look at the money of a case holds this row (`Act.hold`), so that
    voiding a notice and taking money for it cannot pass each other (design.md, "The write door").
    """

    case_no: str = text()


class Notice(Root):
    """A payment notice (缴款通知单). Never edited: voided with a reason, and perhaps issued anew (behaviour 43).

        OPEN → VOID

    UNPAID, PART, SETTLED, OVER and REVERSED follow from its settlements (models/fees/rules.py) and are not stored.
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


class Settlement(Root):
    """Money that came in for a notice; negative where a payment was reversed.

    Written for the bank fee point's confirmation (TELLER) and, later, for a statement (STATEMENT), by nobody else.
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


_DUE = (
    'CAST(n."total_fen" - coalesce((SELECT sum(s."amount_fen") FROM "settlement" s '
    'WHERE s."notice" = n."id"), 0) AS BIGINT)'
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
            'CASE WHEN EXISTS (SELECT 1 FROM "settlement" s WHERE s."notice" = n."id" AND s."amount_fen" < 0) '
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
