"""What a look over the hall gives: one thing that is wrong with one thing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.findings.rules import Code, family_of
from models.office.database import Database


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code seen at a row, with the evidence for it (plain values: days as ISO text, money in fen)."""

    code: Code
    about_table: str
    about_id: str
    number: str
    unit: str
    case: str = ""
    staff: str = ""
    """Whose it is, to be told."""
    evidence: Mapping[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str, str]:
        return family_of(self.code), self.about_table, self.about_id


def not_yet_raised(db: Database, seen: Iterable[Sighting]) -> list[Sighting]:
    """Those whose code the finding about the same thing has not reached yet: each is raised once per level."""
    found = []
    for each in seen:
        reached = db.row(
            'SELECT 1 FROM "finding" f JOIN "finding_level" l ON l."finding" = f."id" WHERE f."family" = ? '
            'AND f."about_table" = ? AND f."about_id" = ? AND l."code" = ?',
            (*each.key, str(each.code)),
        )
        if reached is None:
            found.append(each)
    return found
