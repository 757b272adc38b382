"""The part of verify that looks at the tables, the guards and the migrations' history themselves."""

import importlib

from models.office import journal, schema
from models.office.database import SQLITE, Database
from models.office.findings import Finding
from models.office.record import deriveds, locals_, records

_GUARDS = ("act_keeps", "act_stays", "image_keeps", "image_stays")


def check_schema(db: Database) -> list[Finding]:
    """Tables that are missing or strange, guards that do not stand, a history that is not this program's."""
    known = set(records()) | set(locals_()) | set(deriveds()) | set(journal.JOURNAL_TABLES) | {schema.HISTORY}
    there = _tables(db)
    found = [Finding("verify.table_missing", name, "") for name in sorted(known - there)]
    found += [Finding("verify.table_unknown", name, "") for name in sorted(there - known)]
    if schema.HISTORY in there:
        found += _history(db)
    return found + [Finding("verify.guard", "act" if name.startswith("act") else "image", name) for name in _fallen(db)]


def _history(db: Database) -> list[Finding]:
    """Rows of the migrations' history that are missing, strange, or say anything but their name in their place."""
    rows = db.rows(f'SELECT "id", "name", "applied" FROM "{schema.HISTORY}" ORDER BY "id"')
    told = [(place, name, str(applied)[: len(schema.APPLIED)]) for place, name, applied in rows]
    expected = [(place, name, schema.APPLIED) for place, name in enumerate(schema.migration_names(), 1)]
    names = sorted({row[1] for row in set(told) ^ set(expected)})
    return [Finding("verify.history", schema.HISTORY, name) for name in names]


def _tables(db: Database) -> set[str]:
    if db.engine == SQLITE:
        rows = db.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
    else:
        rows = db.rows("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
    return {row[0] for row in rows}


def _fallen(db: Database) -> list[str]:
    """Guards of the journal that are gone or say something else."""
    first = importlib.import_module("models.office.migrations.0001_office")
    if db.engine == SQLITE:
        stored = {row[0]: row[1] for row in db.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")}
        wanted = {_trigger_name(sql): sql for sql in first._SQLITE_GUARDS if "TRIGGER" in sql}
        return [name for name, sql in wanted.items() if stored.get(name) != sql]
    standing = {
        row[0]
        for row in db.rows(
            "SELECT t.tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
            "WHERE t.tgenabled = 'O' AND p.proname = 'journal_keeps' AND p.prosrc LIKE '%RAISE EXCEPTION%'"
        )
    }
    return [name for name in _GUARDS if name not in standing]


def _trigger_name(sql: str) -> str:
    return sql.split()[2]
