"""Questions about notices: one with its lines, those of a case, those the fee point looks for, the figures of a day."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.fees.rules import NoticeState, Source, Standing, notice_state
from models.office.database import Database
from models.office.instants import Instant, instant_at
from models.office.search import find as find_token

SHORTEST_SEARCH = 2
"""Characters that are wanted before anything is looked for, so that nobody leafs through other people's notices."""

_PAID = f'FROM "settlement" s WHERE s."notice" = n."id" AND s."source" <> \'{Source.REFUND}\''
_REFUNDED = f'FROM "settlement" s WHERE s."notice" = n."id" AND s."source" = \'{Source.REFUND}\''
_COLUMNS = (
    'n."id", n."number", n."account", a."case_no", n."short_no", n."item", n."payer_name", n."unit", u."name", '
    f'n."total_fen", coalesce((SELECT sum(s."amount_fen") {_PAID}), 0), (SELECT count(*) {_PAID}), n."state", '
    'n."issued_at", n."due_day", n."doubtful", n."doubt_remark", n."pay_code", n."window", n."ticket", '
    f'n."deferred_until", coalesce((SELECT -sum(s."amount_fen") {_REFUNDED}), 0)'
)
_FROM = 'FROM "notice" n JOIN "fee_account" a ON a."id" = n."account" JOIN "unit" u ON u."id" = n."unit"'
_SELECT = f"SELECT {_COLUMNS} {_FROM}"


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A notice in a list. Of the payer it has the name alone: that is what the fee point needs."""

    id: str
    number: str
    case_id: str
    case_no: str
    short_no: str
    item: str
    payer_name: str
    unit: str
    unit_name: str
    total_fen: int
    paid_fen: int
    state: NoticeState
    issued_at: Instant
    due_day: date
    doubtful: bool
    doubt_remark: str
    pay_code: str
    window: str
    ticket: str
    deferred_until: date | None
    """缓缴期限."""
    refunded_fen: int
    """What finance paid back; `paid_fen` is what had come in before that."""

    @property
    def due_fen(self) -> int:
        """What is still to be paid; 0 for a void or waived one."""
        wanting = self.state not in (NoticeState.VOID, NoticeState.WAIVED)
        return max(self.total_fen - self.paid_fen, 0) if wanting else 0

    @property
    def over_fen(self) -> int:
        """多缴: what came in beyond the notice and has not gone back."""
        return self.paid_fen - self.refunded_fen - self.total_fen if self.state is NoticeState.OVER else 0


@dataclass(frozen=True, slots=True)
class LineRow:
    """One charge of a notice."""

    id: str
    standard: str
    code: str
    name: str
    measure: str
    unit_amount_fen: int
    quantity_thousandths: int
    amount_fen: int
    basis: str


@dataclass(frozen=True, slots=True)
class ReliefRow:
    """An approved relief on a notice."""

    number: str
    kind: str
    amount_fen: int
    """Taken off; 0 for a deferral."""


@dataclass(frozen=True, slots=True)
class NoticeCard:
    """A notice with its lines, and what became of it."""

    notice: NoticeRow
    lines: tuple[LineRow, ...]
    reliefs: tuple[ReliefRow, ...]
    """减免缓 that it carries: Σ lines − Σ reliefs is its total."""
    void_reason: str
    replaces: str
    """Number of the void notice that it stands for."""
    replaced_by: str
    """Number of the one that stands in its place."""
    doubt_answer: str


@dataclass(frozen=True, slots=True)
class UnitFees:
    """One charging unit's notices on a day; the last two as they stood at its end."""

    unit: str
    issued: int = 0
    issued_fen: int = 0
    voided: int = 0
    voided_fen: int = 0
    settled_fen: int = 0
    """What came in on the day."""
    reversed_fen: int = 0
    """What the fee point gave back on the day, as a positive amount."""
    open: int = 0
    """Notices that still wanted money."""
    open_fen: int = 0
    refunded_fen: int = 0
    """What finance paid back on the day, as a positive amount: it is not the fee point's money."""
    waived: int = 0
    waived_fen: int = 0


def _row(row: Sequence[object]) -> NoticeRow:
    values = list(row)
    total, paid, settlements, state = values[9], values[10], values[11], values[12]
    assert isinstance(total, int)
    paid_fen = int(str(paid))
    # Settlements that add up to nothing were reversed; which ones they were does not matter here.
    made = [paid_fen] if paid_fen or settlements else []
    refunded_fen = int(str(values[-1]))
    values[-1] = refunded_fen
    values[-2] = date.fromisoformat(str(values[-2])) if values[-2] else None
    values[10:13] = [paid_fen, notice_state(str(state), total, made, refunded_fen)]
    values[13], values[14] = date.fromisoformat(str(values[13])), bool(values[14])
    return NoticeRow(*values)  # type: ignore[arg-type]


def notice(db: Database, notice_id: str) -> NoticeRow | None:
    """One notice by id."""
    row = db.row(f'{_SELECT} WHERE n."id" = ?', (notice_id,))
    return _row(row) if row else None


def by_number(db: Database, number: str) -> NoticeRow | None:
    """One notice by its number or its pay code, as a scanner reads them: open, settled or void."""
    figures = _plain(number)
    if not figures:
        return None
    row = db.row(f'{_SELECT} WHERE n."number" = ?', (figures,)) or db.row(
        f'{_SELECT} WHERE n."pay_code" = ? AND n."pay_code" <> \'\'', (figures,)
    )
    return _row(row) if row else None


def card(db: Database, notice_id: str) -> NoticeCard | None:
    """A notice with its lines."""
    with db.snapshot():
        found = notice(db, notice_id)
        if found is None:
            return None
        lines = db.rows(
            'SELECT "id", "standard", "code", "name", "measure", "unit_amount_fen", "quantity_thousandths", '
            '"amount_fen", "basis" FROM "charge" WHERE "notice" = ? ORDER BY "place"',
            (notice_id,),
        )
        taken_off = db.rows(_TAKEN_OFF, (notice_id,))
        more = db.row(
            'SELECT n."void_reason", coalesce(b."number", \'\'), coalesce(l."number", \'\'), n."doubt_answer" '
            'FROM "notice" n LEFT JOIN "notice" b ON b."id" = n."replaces" '
            'LEFT JOIN "notice" l ON l."replaces" = n."id" AND l."replaces" <> \'\' WHERE n."id" = ?',
            (notice_id,),
        )
    assert more is not None
    reliefs = tuple(ReliefRow(*row) for row in taken_off)
    return NoticeCard(found, tuple(LineRow(*line) for line in lines), reliefs, *more)


_TAKEN_OFF = (
    'SELECT f."number", f."kind", l."amount_fen" FROM "relief_line" l JOIN "fee_relief" f ON f."id" = l."relief" '
    'WHERE l."notice" = ? ORDER BY l."place"'
)


def of_case(db: Database, case_id: str) -> tuple[NoticeRow, ...]:
    """All notices of a case, void ones too, in the order they were issued."""
    rows = db.rows(f'{_SELECT} WHERE n."account" = ? ORDER BY n."issued_at", n."number"', (case_id,))
    return tuple(_row(row) for row in rows)


def states(db: Database, case_id: str) -> tuple[NoticeState, ...]:
    """The states of a case's notices, in the order they were issued."""
    return tuple(row.state for row in of_case(db, case_id))


def standings(db: Database, case_id: str) -> tuple[Standing, ...]:
    """Where the notices of a case stand: what the fee gate asks."""
    return tuple(Standing(row.state, row.deferred_until) for row in of_case(db, case_id))


def find(db: Database, typed: str, *, limit: int = 20) -> tuple[NoticeRow, ...]:
    """Notices by what a person says or scans: number, pay code, and, while money is wanted, the payer's name, the last
    four of his ID, the case number long or short. Best first."""
    text = _plain(typed)
    if len(text) < SHORTEST_SEARCH:
        return ()
    ids = find_token(db, "notice", text, limit=limit)
    found = {row[0]: _row(row) for row in _by_ids(db, ids)}
    return tuple(found[each] for each in ids if each in found)


def notices_by_id(db: Database, ids: Sequence[str]) -> tuple[NoticeRow, ...]:
    """These notices, by number. Any number of ids."""
    wanted = sorted(set(ids))
    found = [row for at in range(0, len(wanted), 500) for row in _by_ids(db, wanted[at : at + 500])]
    return tuple(sorted((_row(row) for row in found), key=lambda row: row.number))


def _by_ids(db: Database, ids: Sequence[str]) -> list[tuple[object, ...]]:
    if not ids:
        return []
    return db.rows(f'{_SELECT} WHERE n."id" IN ({", ".join("?" for _ in ids)})', ids)


def _plain(typed: str) -> str:
    """Half-width, lower case, without space; the hyphen of a short number goes too."""
    text = "".join(unicodedata.normalize("NFKC", typed).split()).lower()
    figures = text.replace("-", "")
    return figures if figures.isdigit() else text


def unpaid(db: Database, *, due_before: date | None = None) -> tuple[NoticeRow, ...]:
    """Notices that want money, the oldest limit first; `due_before` gives those that are overdue on that day."""
    last = (due_before or date.max).isoformat()
    sql = f'{_SELECT} JOIN "derived_notice_due" d ON d."source" = n."id" WHERE d."due_day" < ? ORDER BY d."due_day"'
    return tuple(_row(row) for row in db.rows(sql, (last,)))


def reversed_notices(db: Database) -> tuple[NoticeRow, ...]:
    """Notices whose money was taken back and is wanted again. Where the case has its certificate out, that is what the
    supervisor looks for (behaviour 44): the case is known above, so cases joins it."""
    sql = f'{_SELECT} JOIN "derived_notice_due" d ON d."source" = n."id" WHERE d."reversed" = 1 ORDER BY n."number"'
    return tuple(_row(row) for row in db.rows(sql))


def doubtful(db: Database, window: str) -> tuple[NoticeRow, ...]:
    """金额有疑: what the fee point sent back to a window, for its inbox."""
    sql = f'{_SELECT} WHERE n."window" = ? AND n."doubtful" = 1 AND n."state" = \'OPEN\' ORDER BY n."doubt_at"'
    return tuple(_row(row) for row in db.rows(sql, (window,)))


def paid_since(db: Database, window: str, since: Instant) -> tuple[NoticeRow, ...]:
    """Notices of a window for which money came in since then, newest first: the 已缴费 of its inbox."""
    sql = (
        f'{_SELECT} WHERE n."window" = ? AND n."id" IN '
        '(SELECT "notice" FROM "settlement" WHERE "at" >= ? AND "amount_fen" > 0) ORDER BY n."issued_at" DESC'
    )
    return tuple(_row(row) for row in db.rows(sql, (window, since)))


# The figures of a day


def day_figures(db: Database, day: date, last: date | None = None) -> tuple[UnitFees, ...]:
    """Notices and money of a civil day, or of the days to `last`, by charging unit, all from raw rows.

    What was open at the day's end is told from what is open now and what has changed since, so that a day costs what
    happened on it and after it, not what the hall has ever charged.
    """
    first, end = instant_at(day), instant_at((last or day) + timedelta(days=1))
    found: dict[str, dict[str, int]] = {}

    def put(names: tuple[str, ...], sql: str, values: Sequence[object]) -> None:
        for unit, *amounts in db.rows(sql, values):
            found.setdefault(unit, {}).update(zip(names, map(int, amounts), strict=True))

    with db.snapshot():
        put(("issued", "issued_fen"), _of_day("issued_at"), (first, end))
        put(("voided", "voided_fen"), _of_day("voided_at"), (first, end))
        put(("waived", "waived_fen"), _of_day("waived_at"), (first, end))
        put(("settled_fen", "reversed_fen", "refunded_fen"), _SETTLED, (first, end))
        put(("open", "open_fen"), _OPEN_AT, (end,) * 7)
    return tuple(UnitFees(unit, **amounts) for unit, amounts in sorted(found.items()))


def _of_day(column: str) -> str:
    return (
        f'SELECT "unit", count(*), sum("total_fen") FROM "notice" WHERE "{column}" >= ? AND "{column}" < ? '
        'GROUP BY "unit"'
    )


_SETTLED = (
    'SELECT n."unit", sum(CASE WHEN s."amount_fen" > 0 THEN s."amount_fen" ELSE 0 END), '
    'sum(CASE WHEN s."amount_fen" < 0 AND s."source" <> \'REFUND\' THEN -s."amount_fen" ELSE 0 END), '
    'sum(CASE WHEN s."source" = \'REFUND\' THEN -s."amount_fen" ELSE 0 END) FROM "settlement" s '
    'JOIN "notice" n ON n."id" = s."notice" WHERE s."at" >= ? AND s."at" < ? GROUP BY n."unit"'
)
_OPEN_AT = (
    'SELECT "unit", count(*), sum("total_fen" - "paid") FROM (SELECT n."unit", n."total_fen", '
    f'coalesce((SELECT sum(s."amount_fen") {_PAID} AND s."at" < ?), 0) AS "paid" '
    'FROM "notice" n WHERE n."id" IN (SELECT "source" FROM "derived_notice_due" '
    'UNION SELECT "id" FROM "notice" WHERE "voided_at" >= ? UNION SELECT "id" FROM "notice" WHERE "waived_at" >= ? '
    'UNION SELECT "notice" FROM "settlement" WHERE "at" >= ?) AND n."issued_at" < ? '
    'AND (n."voided_at" IS NULL OR n."voided_at" >= ?) AND (n."waived_at" IS NULL OR n."waived_at" >= ?)) AS "then" '
    'WHERE "paid" < "total_fen" GROUP BY "unit"'
)
