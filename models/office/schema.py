"""The shape of the database and how it grows: numbered scripts of playhouse.migrations with frozen tables.

A migration changes shape and constant defaults and inserts no row; seeds and data changes are verbs. Each may carry a
pure `lift(table, row) -> row`, which says how an older image reads in the new shape; verify and exchange lift before
they compare. A database that is newer than the program is refused, unless its `MIN_PROGRAM` says that this program may
stay on.
"""

import importlib
import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from models.office.database import POSTGRESQL, SQLITE, Database
from models.office.refusal import Trouble

MIGRATIONS = Path(__file__).parent / "migrations"
HISTORY = "schema_migration"
APPLIED = "2000-01-01 00:00:00"
"""Stands in every row of the history in place of the moment, which no act vouches for: verify can then say of each
value in it what it must be. When a database was migrated is told by the log and by the backup made before.
"""

Lift = Callable[[str, dict[str, Any]], dict[str, Any]]


@cache
def migration_names() -> tuple[str, ...]:
    """The migrations this program ships, in order."""
    return tuple(sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py")))


def program_schema() -> int:
    """The schema this program writes: the number of its last migration."""
    return number_of(migration_names()[-1])


def number_of(name: str) -> int:
    found = re.match(r"\d+", name)
    return int(found.group()) if found else 0


def applied_names(db: Database) -> list[str]:
    """The migrations the database has, [] for an empty one."""
    if not table_exists(db, HISTORY):
        return []
    return sorted(row[0] for row in db.rows(f'SELECT "name" FROM "{HISTORY}"'))


def table_exists(db: Database, table: str) -> bool:
    if db.engine == SQLITE:
        return db.row("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)) is not None
    return db.row("SELECT 1 FROM pg_tables WHERE tablename = ? AND schemaname = current_schema()", (table,)) is not None


def pending(db: Database) -> list[str]:
    """Shipped migrations that the database has not. Raises Trouble database.newer, database.foreign."""
    names, applied = list(migration_names()), applied_names(db)
    unknown = [name for name in applied if name not in names]
    if unknown:
        lowest = db.value('SELECT "value" FROM "setting" WHERE "id" = ?', ("office.min_program",))
        if lowest is None or int(lowest) > program_schema():
            raise Trouble("database.newer", database=number_of(unknown[-1]), program=program_schema())
    if not applied and has_tables(db):
        raise Trouble("database.foreign", url=db.path.name if db.path else "")
    return [name for name in names if name not in applied]


def has_tables(db: Database) -> bool:
    if db.engine == SQLITE:
        return bool(db.value("SELECT count(*) FROM sqlite_master WHERE type = 'table'"))
    return bool(db.value("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"))


def migrate(db: Database) -> list[str]:
    """Applies what is pending, one transaction a step; an undone step leaves no trace. Gives the applied names.

    On SQLite an exclusive lock keeps a second process out; it then finds nothing pending. Where a step of an older
    database says `REBUILD`, its derived tables are made anew at the end; what a stop just before that leaves, verify
    finds and `doctor --rebuild` mends.
    """
    from playhouse.migrations import Runner

    _writable(db, on=True)
    try:
        runner = Runner(db.peewee, str(MIGRATIONS), table_name=HISTORY)
        had_rows = bool(applied_names(db))
        applied: list[str] = []
        for name in pending(db):
            with db.peewee.atomic(*(("EXCLUSIVE",) if db.engine == SQLITE else ())):
                if name in applied_names(db):
                    continue
                applied += runner.up(name)
                db.execute(f'UPDATE "{HISTORY}" SET "applied" = ? WHERE "name" = ?', (APPLIED, name))
        if had_rows and any(_script(name, "REBUILD") for name in applied):
            _rebuild(db)
        return applied
    finally:
        _writable(db, on=False)


def _rebuild(db: Database) -> None:
    """The subjects above say what follows from their records; a verb that writes asks for them in the same way."""
    from models import house
    from models.office import derived

    house.load_derivations()
    derived.rebuild(db)


def _script(name: str, what: str) -> Any:
    """What a migration says of itself under a name; None where it does not."""
    return getattr(importlib.import_module(f"models.office.migrations.{name}"), what, None)


def _writable(db: Database, *, on: bool) -> None:
    with suppress(Trouble):
        if db.engine == POSTGRESQL:
            db.execute(f"SET SESSION default_transaction_read_only = {'off' if on else 'on'}")
        else:
            db.execute(f"PRAGMA query_only={'off' if on else 'on'}")


@cache
def _lifts() -> tuple[tuple[int, Lift], ...]:
    found: list[tuple[int, Lift]] = []
    for name in migration_names():
        lift = _script(name, "lift")
        if lift is not None:
            found.append((number_of(name), lift))
    return tuple(found)


def lift(schema: int, table: str, row: dict[str, Any]) -> dict[str, Any]:
    """An image of an older schema as it reads today. Never changes what is stored."""
    for number, step in _lifts():
        if number > schema:
            row = step(table, dict(row))
    return row
