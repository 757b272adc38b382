"""The write door. Only `Office.do` opens a transaction; nothing else in this house writes a fact.

    done = office.do(call_next, window=window)

What `do` does, in order: asks whether the actor may do this verb; begins before it reads; lets the verb work, verbs
composing by passing `act`; appends the journal; commits with one sync to disk; tells listeners. It reruns the verb on a
deadlock, a serialization failure, a stale version or a connection lost before commit; after one lost *during* commit
it first asks the journal whether the act is there.
"""

import contextlib
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Generic, ParamSpec, TypeVar

from models import house
from models.office import derived, journal
from models.office.act import Act
from models.office.actors import Actor, Kind, Role, Station
from models.office.database import POSTGRESQL, SQLITE, Database, Stale, trouble_of, troubles
from models.office.instants import MINUTE, Clock, Instant, civil_day, machine_clock
from models.office.record import Local, local_upsert, table_name
from models.office.refusal import NotAllowed, Refused, Trouble
from models.office.settings import HallSettings, read_settings
from models.office.verb import Verb

P = ParamSpec("P")
T = TypeVar("T")

CLOCK_TOLERANCE: Final = 2 * MINUTE
"""A clock that went back by no more than this is answered with the last instant (design.md, "Two databases")."""

RERUNS: Final = 8


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The report of an act."""

    value: T
    changed: frozenset[str] = frozenset()
    """Subjects whose records changed: tickets, cases …"""
    jobs: tuple[str, ...] = ()
    """Ids of the print jobs that were stored with it."""
    act: int = 0
    """Local number of the act, 0 where nothing was kept."""
    seals: bool = False
    """The station's head is to be signed now (models/office/heads.py)."""


Authority = Callable[[Database, Actor, date], frozenset[Role]]
"""The roles an actor has today; empty when the sign-on has ended. models/people/authority.py is the real one."""


def nobody(_db: Database, _actor: Actor, _today: date) -> frozenset[Role]:
    """An office in which nobody is known yet: before the first administrator."""
    return frozenset()


class Office:
    """The desk at which verbs are done: a database, a clock, a place and a person.

    An Office belongs to one writing thread. `actor` changes with sign-on and sign-off.
    """

    def __init__(
        self,
        db: Database,
        station: Station,
        actor: Actor,
        *,
        clock: Clock | None = None,
        authority: Authority = nobody,
        schema: int | None = None,
    ) -> None:
        from models.office.schema import program_schema

        self.db = db
        self.station = station
        self.actor = actor
        self.authority = authority
        self.schema = program_schema() if schema is None else schema
        self._clock = clock
        self._listeners: list[Callable[[Done[Any]], None]] = []
        self._seen = -1
        self._roles: dict[tuple[Actor, date], frozenset[Role]] = {}
        self.settings: HallSettings = read_settings(db)

    def listen(self, listener: Callable[[Done[Any]], None]) -> None:
        """Calls `listener` with each Done of this office, after commit."""
        self._listeners.append(listener)

    def now(self) -> Instant:
        """The moment by the office's clock: the server's on PostgreSQL, this machine's on SQLite."""
        if self._clock is not None:
            return self._clock()
        if self.db.engine == POSTGRESQL:
            return Instant(int(self.db.run("SELECT extract(epoch FROM clock_timestamp()) * 1000").fetchone()[0]))
        return machine_clock()

    # Who may.

    def may(self, asked: Verb[Any, Any]) -> str:
        """ "" when this actor may do the verb by role, else the refusal's code: a page disables the button by it."""
        if self.actor.kind == Kind.SYSTEM:
            return "" if asked.system else "office.not_for_clock"
        if self.actor.kind == Kind.STATION:
            return "" if self.station.kind in asked.stations else "office.not_for_station"
        return "" if self._own_roles() & asked.roles else "office.no_role"

    def _own_roles(self) -> frozenset[Role]:
        today = civil_day(self.now())
        key = (self.actor, today)
        if key not in self._roles:
            self._roles[key] = self.authority(self.db, self.actor, today)
        return self._roles[key]

    def refresh(self) -> None:
        """Forgets cached roles and settings when somebody else changed the database."""
        version = self.db.data_version()
        if version != self._seen:
            self._seen = version
            self._roles.clear()
            self.settings = read_settings(self.db)

    # Doing.

    def do(self, asked: "Verb[P, T]", *args: P.args, **wishes: P.kwargs) -> Done[T]:
        """Does a verb, whole or not at all.

        Raises Refused (a kept one is journaled first), Trouble (disk, lock, network, clock), or whatever bug the verb
        has; in each case the database is as before.
        """
        house.load_derivations()
        with troubles():
            self.refresh()
            refusal = self.may(asked)
        if refusal:
            self._refuse(asked, NotAllowed(refusal, verb=asked.code))
        try:
            done = self._attempts(asked, lambda act: asked.body(act, *args, **wishes))
        except Refused as error:
            if error.kept:
                self._refuse(asked, error)
            raise
        for listener in self._listeners:
            listener(done)
        return done

    def _refuse(self, asked: Verb[Any, Any], error: Refused) -> None:
        """Keeps the attempt: one act without images (behaviour 39)."""
        facts = {"code": error.code, **error.facts}
        self._attempts(asked, lambda act: act.note(**facts), outcome=journal.REFUSED)
        raise error

    def _attempts(self, asked: Verb[Any, Any], body: Callable[[Act], T], outcome: str = journal.DONE) -> Done[T]:
        for attempt in range(RERUNS):
            try:
                return self._once(asked, body, outcome)
            except (Refused, Trouble):
                self.db.rollback()
                raise
            except BaseException as error:
                self.db.rollback()
                if not _may_rerun(error) or attempt == RERUNS - 1:
                    trouble = trouble_of(error)
                    if isinstance(error, Stale):
                        raise Trouble("database.contended", table=str(error.args[0])) from error
                    if trouble is None:
                        raise
                    raise trouble from error
                time.sleep(random.uniform(0, 0.01) * (attempt + 1))
        raise AssertionError("unreachable")

    def _once(self, asked: Verb[Any, Any], body: Callable[[Act], T], outcome: str) -> Done[T]:
        self.db.begin()
        head = journal.read_head(self.db, self.station.code, hold=True)
        act = Act(self.db, self._moment(asked, head), self.actor, self.station, self.settings)
        value = body(act)
        refused = outcome == journal.REFUSED
        if not act.saved and not asked.remembered and not refused:
            self.db.commit() if act.noted else self.db.rollback()
            return Done(value)
        derived.refresh(self.db, act.saved)
        entry = self._entry(asked, act, head, outcome)
        act_id, own_hash = journal.append(self.db, entry, head, act.saved, act.batches)
        if self.db.engine == POSTGRESQL:
            self.db.run("SELECT pg_notify('hall', ?)", (str(act_id),))
        self._commit(entry, own_hash)
        changed = frozenset(shape.subject for shape, _ in act.saved)
        if "people" in changed or any(shape.table == "setting" for shape, _ in act.saved):
            self._seen = -1  # SQLite tells a connection nothing of its own commits
        return Done(value, changed, tuple(act.jobs), act_id, asked.seals and not refused)

    def _entry(self, asked: Verb[Any, Any], act: Act, head: journal.Head | None, outcome: str) -> journal.Entry:
        epoch, number, facts = 1, 1, act.facts
        if head is not None:
            epoch, number = head.epoch, head.number + 1
            current = hall_epoch(self.db)
            if current > epoch:
                # After a restore: the first act of the new epoch names the head that it continues.
                facts = {**facts, "continues": [head.epoch, head.number, head.hash.hex()]}
                epoch, number = current, 1
        return journal.Entry(
            self.station.code, epoch, number, act.now, act.actor.code, asked.code, outcome,
            journal.facts_bytes(facts), self.schema,
        )  # fmt: skip

    def _moment(self, asked: Verb[Any, Any], head: journal.Head | None) -> Instant:
        now = self.now()
        if head is None or self.db.engine != SQLITE or now >= head.instant:
            return now
        if head.instant - now <= CLOCK_TOLERANCE:
            return head.instant
        if asked.mends_clock:
            return now
        raise Trouble("clock.back", last=head.instant, now=now)

    def _commit(self, entry: journal.Entry, own_hash: bytes) -> None:
        try:
            self.db.commit()
        except Exception as error:
            if self.db.engine != POSTGRESQL or not _connection_lost(error):
                raise
            self.db.rollback()
            with contextlib.suppress(Exception):
                self.db.close()
            if not journal.is_there(self.db, entry, own_hash):
                raise

    # Notes of this machine.

    def keep_local(self, model: type[Local], row_id: str, **values: Any) -> None:
        """Writes a local_* row (a lease, a printer's state): no fact, so no journal."""
        self.change_local(model, local_upsert(model, values), (row_id, *values.values()))

    def drop_local(self, model: type[Local], row_id: str) -> None:
        """Deletes a local_* row."""
        self.change_local(model, f'DELETE FROM "{table_name(model)}" WHERE "id" = ?', (row_id,))

    def change_local(self, model: type[Local], sql: str, values: tuple[Any, ...]) -> int:
        """Changes local_* rows by SQL text; gives how many."""
        if not issubclass(model, Local):
            raise TypeError("only local_* tables are written outside an act")
        with troubles():
            self.db.begin()
            try:
                changed = int(self.db.run(sql, values).rowcount)
                self.db.commit()
            except BaseException:
                self.db.rollback()
                raise
        return changed


def hall_epoch(db: Database) -> int:
    """The epoch in force: 1, and one more with each restore."""
    found = db.run('SELECT max("epoch") FROM "restoration"').fetchone()
    return int(found[0]) if found and found[0] else 1


def system_office(office: Office, db: Database | None = None) -> Office:
    """The same place with the clock as its actor, for models/office/rounds.py."""
    return Office(
        db or office.db, office.station, Actor(Kind.SYSTEM, office.station.code),
        clock=office._clock, authority=office.authority, schema=office.schema,
    )  # fmt: skip


def _connection_lost(error: BaseException) -> bool:
    trouble = trouble_of(error)
    return trouble is not None and trouble.code == "database.unreachable"


def _may_rerun(error: BaseException) -> bool:
    if isinstance(error, Stale):
        return True
    state = getattr(error, "sqlstate", None)
    if state in ("40001", "40P01", "23505"):  # serialization, deadlock, two first numbers of one series
        return True
    if getattr(error, "sqlite_errorname", "") in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        return False  # one writer at a time: a unique clash here is a bug, or a rule the index enforces
    return _connection_lost(error)
