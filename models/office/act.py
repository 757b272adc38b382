"""An act as its verb sees it: the moment, who, where, and the few ways to touch rows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from models.office.actors import Actor, Kind, Station
from models.office.database import POSTGRESQL, Database, Stale
from models.office.instants import Instant, civil_day
from models.office.record import CREATED, Local, Record, Root, Shape, local_upsert, number, shape_of, table_name
from models.office.refusal import NotAllowed, Refused
from models.office.settings import HallSettings

R = TypeVar("R", bound=Record)


class Counter(Record):
    """The last number given in a series. `id` is the series: its subject, site and day or year
    ("ticket:H1:2026-11-24:A"), so that a new day starts anew, a restart does not, and two places never share one.
    """

    last: int = number()


PAGE = 500
"""Rows of a `Batch` that are in memory at once."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Many new rows under one new parent. They are read back a page at a time instead of being held in memory."""

    shape: Shape
    column: str
    """Which column names the parent."""
    parent: str

    def rows(self, db: Database) -> Iterator[tuple[Any, ...]]:
        """The rows by key, twice the same within the act that added them."""
        sql = f'{self.shape.select} WHERE "{self.column}" = ? AND "id" > ? ORDER BY "id" LIMIT {PAGE}'
        last = ""
        while found := db.run(sql, (self.parent, last)).fetchall():
            yield from (tuple(row) for row in found)
            last = found[-1][0]


class Act:
    """The open transaction. Made by the write door, passed on by verbs that compose."""

    __slots__ = ("actor", "batches", "db", "facts", "jobs", "noted", "now", "saved", "settings", "station", "today")

    def __init__(self, db: Database, now: Instant, actor: Actor, station: Station, settings: HallSettings) -> None:
        self.db = db
        self.now = now
        self.today = civil_day(now)
        self.actor = actor
        self.station = station
        self.settings = settings
        self.saved: list[tuple[Any, tuple[Any, ...]]] = []
        self.batches: list[Batch] = []
        self.jobs: list[str] = []
        self.facts: dict[str, Any] = {}
        self.noted = False

    @property
    def staff(self) -> str:
        """Id of the person who acts. A step that needs one refuses the clock and unattended stations."""
        if self.actor.kind not in (Kind.STAFF, Kind.OPERATOR):
            raise NotAllowed("office.needs_person")
        return self.actor.id

    # Reading inside the act.

    def get(self, model: type[R], row_id: str) -> R:
        """The row with this id. Raises Refused office.not_found."""
        found = self.find(model, id=row_id)
        if found is None:
            raise Refused("office.not_found", table=table_name(model), id=row_id)
        return found

    def find(self, model: type[R], **equal: Any) -> R | None:
        """The one row with these values, or None."""
        found = self.all(model, **equal)
        return found[0] if found else None

    def all(self, model: type[R], **equal: Any) -> list[R]:
        """All rows with these values (None is not a value here: write the SQL)."""
        shape = shape_of(model)
        names = tuple(equal)
        values = [shape.value_for(name, value) for name, value in equal.items()]
        return cast("list[R]", [shape.record(row) for row in self.db.run(shape.where(names), values).fetchall()])

    def select(self, model: type[R], condition: str, values: Iterable[Any] = ()) -> list[R]:
        """Rows by SQL text after WHERE (constant text: a text per call would not be cached)."""
        shape = shape_of(model)
        return cast(
            "list[R]",
            [shape.record(row) for row in self.db.run(f"{shape.select} WHERE {condition}", tuple(values)).fetchall()],
        )

    def hold(self, model: type[R], row_id: str) -> R:
        """The row, kept from other writers until the act ends (PostgreSQL; SQLite has one writer anyway)."""
        if self.db.engine == POSTGRESQL:
            self.db.run(f'SELECT 1 FROM "{table_name(model)}" WHERE "id" = ? FOR UPDATE', (row_id,))
        return self.get(model, row_id)

    # Writing.

    def add(self, record: R) -> R:
        """Inserts a new record, version 1."""
        shape = shape_of(type(record))
        if isinstance(record, Root) and not record.__data__.get("home"):
            record.home = self.station.site
        record.version = CREATED
        row = shape.stored(record)
        self.db.run(shape.insert, row)
        self.saved.append((shape, row))
        return record

    def add_many(self, records: Iterable[Record], *, model: type[Record], column: str, parent: str) -> int:
        """Inserts records that stream by, all under one parent that is new in this act, and gives how many.

        For a file of any length: the memory does not grow with it. The kind must be a plain Record from which nothing
        is derived, and an index over `column` and "id" is wanted.
        """
        shape, many = shape_of(model), 0
        for record in records:
            record.version = CREATED
            self.db.run(shape.insert, shape.stored(record))
            many += 1
        self.batches.append(Batch(shape, column, parent))
        return many

    def save(self, record: R) -> R:
        """Updates a record where its version is still the one read; raises Stale where it is not."""
        shape = shape_of(type(record))
        read = record.version
        record.version = read + 1
        row = shape.stored(record)
        cursor = self.db.run(shape.update, (*shape.changes(row), record.version, record.id, read))
        if cursor.rowcount != 1:
            raise Stale(shape.table, record.id)
        self.saved.append((shape, row))
        return record

    def next_number(self, series: str) -> int:
        """The next number of a series, from 1, without gaps (behaviours 1–4): a counter row in this transaction."""
        if self.db.engine == POSTGRESQL:
            self.db.run('SELECT 1 FROM "counter" WHERE "id" = ? FOR UPDATE', (series,))
        counter = self.find(Counter, id=series)
        if counter is None:
            self.add(Counter(id=series, last=1))
            return 1
        counter.last += 1
        self.save(counter)
        return counter.last

    # Beside the facts.

    def keep_local(self, model: type[Local], row_id: str, **values: Any) -> None:
        """Writes a local_* row with the act, and out of the journal: what may not outlive its day."""
        self.db.run(local_upsert(model, values), (row_id, *values.values()))
        self.noted = True

    def drop_local(self, model: type[Local], condition: str, values: Iterable[Any]) -> None:
        """Deletes local_* rows by SQL text after WHERE; where there is none, the act is as if it had not asked."""
        self.noted |= self.db.run(f'DELETE FROM "{table_name(model)}" WHERE {condition}', tuple(values)).rowcount > 0

    def note(self, **facts: Any) -> None:
        """Adds codes and values to the act's facts. No names of applicants."""
        self.facts.update(facts)
