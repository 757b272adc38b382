"""What a window leaves of its cases at sign-off (days.md 12): on-the-spot ones not decided, papers held."""

from dataclasses import dataclass
from typing import Final

from models.cases.rules import BEFORE_ACCEPTANCE, State
from models.catalogue.rules import Kind
from models.office.database import Database

_OPEN: Final = (
    'SELECT c."id", c."short_number", v."name", c."state", c."kind" FROM "case" c '
    'JOIN "item_version" v ON v."id" = c."item_version" WHERE c."window" = ? AND c."ended_at" IS NULL '
    'AND c."state" IN ({}) ORDER BY c."received_at", c."number"'
)
_LOOKED_AT: Final = (*BEFORE_ACCEPTANCE, State.ACCEPTED)


@dataclass(frozen=True, slots=True)
class LeftCase:
    """One case that stays behind with something to be done about it today."""

    kind: str
    """UNDECIDED or PAPERS_HELD, of sheets.queue.LEFT_KINDS."""
    id: str
    number: str
    about: str
    """The item."""


def leaves(db: Database, window: str, _station: str) -> tuple[LeftCase, ...]:
    """On-the-spot cases that are not decided, and cases whose papers were kept before acceptance, longest first."""
    sql = _OPEN.format(", ".join("?" for _ in _LOOKED_AT))
    return tuple(
        LeftCase("UNDECIDED" if kind == Kind.IMMEDIATE else "PAPERS_HELD", case, number, item)
        for case, number, item, state, kind in db.rows(sql, (window, *_LOOKED_AT))
        if kind == Kind.IMMEDIATE or state != State.ACCEPTED
    )
