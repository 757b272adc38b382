"""Which step of a window can be taken back, and how its rows then read: all from the journal (behaviour 19)."""

import json
from dataclasses import dataclass
from typing import Any, Final

from models.office.database import Database
from models.office.instants import Instant
from models.office.record import Record, shape_of
from models.tickets.records import Period, Service, Ticket, Transfer

UNDOABLE: Final = frozenset(
    f"tickets.{name}"
    for name in (
        "call_next call_number recall miss back_once start finish finish_and_next serve_here set_result begin_service "
        "change_service park unpark transfer leave cancel"
    ).split()
)
UNDO: Final = "tickets.undo_last"

ROWS: Final[dict[str, type[Record]]] = {"ticket": Ticket, "period": Period, "service": Service, "transfer": Transfer}
"""What an undo puts back. Numbers stay used: a counter and a day's salt are left as they are."""
LEFT_ALONE: Final = frozenset({"counter", "person_salt"})

LOOK_BACK: Final = 200
"""How many acts of the station are looked through."""

_ACTS: Final = (
    "SELECT id, epoch, number, instant, actor, verb, outcome, facts FROM act WHERE station = ? "
    "ORDER BY epoch DESC, number DESC LIMIT ?"
)
_IMAGES: Final = "SELECT table_name, row_id, version, body FROM image WHERE act = ? ORDER BY place DESC"
_BODY: Final = "SELECT body FROM image WHERE table_name = ? AND row_id = ? AND version = ?"


@dataclass(frozen=True, slots=True)
class LastStep:
    """The step that 撤销 would take back: 撤销「过号 A023」."""

    act: int
    """Local number of the act, for undo_last: so nothing else is undone than what was offered."""
    place: tuple[int, int]
    """Epoch and number in the station's chain."""
    verb: str
    ticket: str
    """The number it was about."""


def last_step(db: Database, station: str, actor: str, midnight: Instant) -> LastStep | None:
    """The last step of a person at a station today that is not taken back yet; None for none.

    Undone steps and their undoing stand in pairs, so undoing goes back step by step. Acts of other subjects, of the
    clock and of the station itself lie between and do not matter; another person's end the search.
    """
    undone: set[tuple[int, int]] = set()
    for act, epoch, number, instant, by, verb, outcome, facts in db.run(_ACTS, (station, LOOK_BACK)).fetchall():
        if instant < midnight or (by != actor and by.startswith("STAFF:")):
            return None
        if outcome != "DONE" or by != actor:
            continue
        if verb == UNDO:
            undone.add(tuple(json.loads(bytes(facts))["undid"]))
        elif verb in UNDOABLE and (epoch, number) not in undone:
            return LastStep(act, (epoch, number), verb, _ticket_of(db, act, json.loads(bytes(facts))))
    return None


def _ticket_of(db: Database, act: int, facts: dict[str, Any]) -> str:
    if "ticket" in facts:
        return str(facts["ticket"])
    for table, _, _, body in db.run(_IMAGES, (act,)).fetchall():
        values = json.loads(bytes(body)) if body else {}
        if table == "ticket":
            return str(values["text"])
        if "ticket" in values:
            found = db.run('SELECT "text" FROM "ticket" WHERE "id" = ?', (values["ticket"],)).fetchone()
            return str(found[0])
    return ""


@dataclass(frozen=True, slots=True)
class Written:
    """One row as the step left it."""

    model: type[Record]
    row_id: str
    version: int
    values: dict[str, Any]


def written_by(db: Database, act: int) -> list[Written] | None:
    """The rows that an act wrote, last first; None where it wrote what no undo puts back."""
    found: list[Written] = []
    for table, row_id, version, body in db.run(_IMAGES, (act,)).fetchall():
        if table in LEFT_ALONE:
            continue
        if table not in ROWS or body is None:
            return None
        found.append(Written(ROWS[table], row_id, version, json.loads(bytes(body))))
    return found


def still_says(record: Record, written: Written) -> bool:
    """Whether a row still is what the step made it, whatever was done and undone in between."""
    shape = shape_of(type(record))
    now = dict(zip(shape.columns, shape.stored(record), strict=True))
    return {**now, "version": 0} == {**written.values, "version": 0}


def offered_step(db: Database, station: str, actor: str, midnight: Instant) -> LastStep | None:
    """The last step, where undo_last would still take it back: no row of it was changed since, by whatever subject."""
    step = last_step(db, station, actor, midnight)
    rows = written_by(db, step.act) if step is not None else None
    return step if rows is not None and all(_untouched(db, row) for row in rows) else None


def _untouched(db: Database, row: Written) -> bool:
    shape = shape_of(row.model)
    found = db.run(f'{shape.select} WHERE "id" = ?', (row.row_id,)).fetchone()
    return found is not None and still_says(shape.record(found), row)


def values_before(db: Database, written: Written) -> tuple[Any, ...] | None:
    """The stored values of the row before the step, with no version; None where its image was erased."""
    shape = shape_of(written.model)
    found = db.run(_BODY, (shape.table, written.row_id, written.version - 1)).fetchone()
    if found is None or found[0] is None:
        return None
    values = json.loads(bytes(found[0]))
    return tuple(values[column] for column in shape.columns)
