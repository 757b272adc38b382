"""A form as it is typed, kept for its window: nothing is lost to a power cut (days.md 13). No fact, so no journal."""

import json
from dataclasses import dataclass
from typing import Any

from models.cases.records import LocalDraft
from models.office.database import Database
from models.office.instants import Instant
from models.office.office import Office
from models.office.record import JSON_TEXT


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not taken in."""

    place: str
    ticket: str
    fields: dict[str, Any]
    kept_at: Instant


def keep(office: Office, place: str, *, ticket: str, fields: dict[str, Any]) -> None:
    """Keeps the form of a window (its id, or the station's code) as it stands. `fields` are plain JSON values."""
    office.keep_local(LocalDraft, place, ticket=ticket, body=JSON_TEXT(fields), kept_at=office.now())


def drop(office: Office, place: str) -> None:
    """Forgets it: it was taken in, or nobody wants it."""
    office.drop_local(LocalDraft, place)


def kept(db: Database, place: str) -> Draft | None:
    """The form that was being filled in at this place, None where there is none."""
    row = db.row('SELECT "ticket", "body", "kept_at" FROM "local_draft" WHERE "id" = ?', (place,))
    return Draft(place, row[0], json.loads(row[1]), row[2]) if row else None
