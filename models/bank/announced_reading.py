"""待到账, for the fee point and for the window whose case waits."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class AnnouncementRow:
    """Money that was announced and has not arrived."""

    id: str
    amount_fen: int
    method: str
    said: str
    teller: str
    at: Instant
    notices: tuple[str, ...]
    """Ids of the notices that it is meant for."""
    numbers: tuple[str, ...]
    payers: tuple[str, ...]


_ANNOUNCED = (
    'SELECT "id", "amount_fen", "method", "said", "teller", "at" FROM "announcement" WHERE "state" = \'ANNOUNCED\' '
)
_NOTICES = (
    'SELECT n."id", n."number", n."payer_name" FROM "announced_notice" a JOIN "notice" n ON n."id" = a."notice" '
    'WHERE a."announcement" = ? ORDER BY n."number"'
)


def announced(db: Database) -> tuple[AnnouncementRow, ...]:
    """What has not arrived, the oldest first."""
    with db.snapshot():
        return tuple(_row(db, row) for row in db.rows(_ANNOUNCED + 'ORDER BY "at"'))


def announced_of_case(db: Database, case_id: str) -> tuple[AnnouncementRow, ...]:
    """What is announced for a case's notices: the window sees 待到账, and holds the case back all the same."""
    meant = (
        'AND "id" IN (SELECT a."announcement" FROM "announced_notice" a JOIN "notice" n ON n."id" = a."notice" '
        'WHERE n."account" = ?) ORDER BY "at"'
    )
    with db.snapshot():
        return tuple(_row(db, row) for row in db.rows(_ANNOUNCED + meant, (case_id,)))


def announced_notices(db: Database) -> frozenset[str]:
    """Ids of the notices for which money is announced, to mark them in a list."""
    sql = (
        'SELECT a."notice" FROM "announced_notice" a JOIN "announcement" m ON m."id" = a."announcement" '
        "WHERE m.\"state\" = 'ANNOUNCED'"
    )
    return frozenset(str(row[0]) for row in db.rows(sql))


def _row(db: Database, row: Sequence[object]) -> AnnouncementRow:
    meant = db.rows(_NOTICES, (row[0],))
    payers = tuple(dict.fromkeys(str(payer) for _, _, payer in meant))
    return AnnouncementRow(*row, tuple(i for i, _, _ in meant), tuple(n for _, n, _ in meant), payers)  # type: ignore[arg-type, call-arg]
