"""What changed since somebody last looked, read from the journal: live screens follow it (design.md, "Live")."""

from dataclasses import dataclass

from models.office.database import Database
from models.office.record import records, subject_of


@dataclass(frozen=True, slots=True)
class Changes:
    """The subjects whose records changed, and the last act that was looked at."""

    last: int
    subjects: frozenset[str]


def last_act(db: Database) -> int:
    """The local number of the newest act; 0 before the first."""
    return int(db.value("SELECT coalesce(max(id), 0) FROM act"))


def since(db: Database, place: int) -> Changes:
    """What the acts after `place` changed: the subject of each verb, and of each table that it wrote."""
    with db.snapshot():
        last = last_act(db)
        if last <= place:
            return Changes(place, frozenset())
        verbs = db.rows("SELECT DISTINCT verb FROM act WHERE id > ? AND id <= ?", (place, last))
        tables = db.rows("SELECT DISTINCT table_name FROM image WHERE act > ? AND act <= ?", (place, last))
    known = records()
    found = {code.partition(".")[0] for (code,) in verbs}
    return Changes(last, frozenset(found | {subject_of(known[table]) for (table,) in tables if table in known}))
