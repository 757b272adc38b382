"""Which originals are out, in whose hands, and the files of a case."""

from dataclasses import dataclass

from models.custody.rules import Scan, State
from models.office.database import Database
from models.office.instants import Instant
from models.people.identity import masked_name


@dataclass(frozen=True, slots=True)
class OriginalRow:
    """An original in a list."""

    id: str
    case: str
    short_number: str
    applicant: str
    """Masked: it is a list."""
    name: str
    copies: int
    state: State
    holder: str
    """Name of who has it."""
    holder_id: str
    offered_to: str
    """Id of who is to sign for it, "" for nobody."""
    since: Instant
    returned_to: str
    returned_at: Instant | None


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One signed move."""

    giver: str
    taker: str
    at: Instant


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A file of a case."""

    id: str
    kind: Scan
    name: str
    digest: str
    size: int
    medium: str
    by: str
    at: Instant
    erased: bool


_ROW = (
    'SELECT o."id", o."case", c."short_number", a."name", o."name", o."copies", o."state", coalesce(s."name", \'\'), '
    'o."holder", o."offered_to", o."since", o."returned_to", o."returned_at" FROM "case_original" o '
    'JOIN "case" c ON c."id" = o."case" JOIN "applicant" a ON a."id" = c."applicant" '
    'LEFT JOIN "staff" s ON s."id" = o."holder" WHERE '
)
_OUT = "o.\"state\" IN ('KEPT', 'OFFERED')"


def outstanding(db: Database, *, holder: str = "", unit: str = "") -> tuple[OriginalRow, ...]:
    """未退原件: those in somebody's hands (staff id), of a unit's cases, or all; the longest kept first."""
    asked, values = [_OUT], []
    for sql, value in (('o."holder" = ?', holder), ('c."unit" = ?', unit)):
        if value:
            asked.append(sql)
            values.append(value)
    return _rows(db, f'{_ROW}{" AND ".join(asked)} ORDER BY o."since", o."id"', values)


def offered(db: Database, to: str) -> tuple[OriginalRow, ...]:
    """What waits for a person's signature."""
    return _rows(db, f'{_ROW}o."state" = \'OFFERED\' AND o."offered_to" = ? ORDER BY o."since", o."id"', [to])


def originals_of(db: Database, case: str) -> tuple[OriginalRow, ...]:
    """Every original of a case, seen ones too."""
    return _rows(db, f'{_ROW}o."case" = ? ORDER BY o."taken_at", o."id"', [case])


def moves_of(db: Database, original: str) -> tuple[MoveRow, ...]:
    """Through whose hands an original went."""
    found = db.rows(
        'SELECT coalesce(g."name", \'\'), coalesce(t."name", \'\'), m."taken_at" FROM "original_move" m '
        'LEFT JOIN "staff" g ON g."id" = m."giver" LEFT JOIN "staff" t ON t."id" = m."taker" '
        'WHERE m."original" = ? ORDER BY m."taken_at", m."id"',
        (original,),
    )
    return tuple(MoveRow(giver, taker, Instant(at)) for giver, taker, at in found)


def scans_of(db: Database, case: str) -> tuple[ScanRow, ...]:
    """The files of a case."""
    found = db.rows(
        'SELECT f."id", f."kind", f."name", f."digest", f."size", f."medium", coalesce(s."name", \'\'), f."at", '
        'f."erased_on" FROM "case_scan" f LEFT JOIN "staff" s ON s."id" = f."by" WHERE f."case" = ? '
        'ORDER BY f."at", f."id"',
        (case,),
    )
    return tuple(
        ScanRow(key, Scan(kind), name, digest, size, medium, by, Instant(at), erased is not None)
        for key, kind, name, digest, size, medium, by, at, erased in found
    )


def _rows(db: Database, sql: str, values: list[str]) -> tuple[OriginalRow, ...]:
    return tuple(
        OriginalRow(
            key, case, short, masked_name(applicant), name, copies, State(state), holder, holder_id, to,
            Instant(since), back_to, None if back is None else Instant(back),
        )
        for key, case, short, applicant, name, copies, state, holder, holder_id, to, since, back_to, back in db.rows(
            sql, values
        )
    )  # fmt: skip
