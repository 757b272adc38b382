"""Safe copies. A backup is always one SQLite file of the same schema, whichever database the hall runs on, so that it
can be read, verified and restored anywhere.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from peewee import Model

from models import house
from models.office import cipher, journal, schema
from models.office.database import READ_ONLY, SQLITE, Database, open_database
from models.office.record import deriveds, records
from models.office.refusal import Refused, Trouble
from models.office.sqlite_file import connect, driver_errors
from models.office.verify import verify

PAGES_A_STEP = 2_000
"""Copied between two looks of other writers: the desk goes on while a backup is made."""

ROWS_A_STEP = 5_000


def backup(db: Database, target: Path, progress: Callable[[int], None] | None = None) -> str:
    """Writes a checked copy and gives its SHA-256. An older file of that name is replaced only by a good one. The copy
    of an encrypted hall is encrypted, and its key file lies beside it.

    Raises Refused backup.same_file; Trouble backup.not_written, backup.bad (integrity, or heads that differ).
    """
    if db.path is not None and target.exists() and target.samefile(db.path):
        raise Refused("backup.same_file")
    if not target.parent.is_dir():
        raise Trouble("backup.not_written", path=str(target.parent), detail="folder")
    half = target.with_name(target.name + ".part")
    _discard(half)
    try:
        if db.engine == SQLITE:
            _copy_file(db, half, progress)
        else:
            copy_rows(db, half)
        check(half, db.key)
        digest = file_digest(half)
        put_in_place(half, target, keyed_as=db.path if db.key else None)
    except OSError as error:
        raise Trouble("backup.not_written", path=str(target), detail=str(error)) from error
    except driver_errors() as error:
        raise Trouble("backup.not_written", path=str(target), detail=str(error)) from error
    finally:
        _discard(half)
    return digest


def _copy_file(db: Database, half: Path, progress: Callable[[int], None] | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None and total:
            progress((total - remaining) * 100 // total)

    copy = connect(half, key=db.key)
    try:
        db.connection().backup(copy, pages=PAGES_A_STEP, progress=tell)
    finally:
        copy.close()
    into_one_file(half, db.key)


def put_in_place(half: Path, target: Path, *, keyed_as: Path | None) -> None:
    """Puts a whole file under its name, its key first: a stop in between leaves the old file and a key too many."""
    cipher.let_go(target)
    if keyed_as is not None:
        cipher.copy_key_file(keyed_as, target)
    half.replace(target)
    if keyed_as is None:
        for beside in (cipher.key_file(target), cipher.mark_file(target)):
            _discard(beside)


def copy_rows(db: Database, target: Path) -> None:
    """Copies every table but local_* into a new SQLite file, in one snapshot."""
    target.touch()
    copy = Database.beside(str(target))
    schema.migrate(copy)
    copy.begin()
    try:
        with db.snapshot():
            for table in _tables():
                _copy_table(db, copy, table)
        copy.commit()
    except BaseException:
        copy.rollback()
        raise
    finally:
        copy.close()
    into_one_file(target, None)


def into_one_file(path: Path, key: bytes | None) -> None:
    """Out of WAL: a copy has nothing beside it."""
    alone = connect(path, key=key)
    try:
        alone.execute("PRAGMA journal_mode=delete")
    finally:
        alone.close()


def _tables() -> list[str]:
    """Every table but local_*, each after those its rows refer to."""
    house.load_all()
    models: dict[str, type[Model]] = {**records(), **deriveds()}
    waiting = {table: _referred(model) - {table} for table, model in models.items()}
    ordered: list[str] = []
    while waiting:
        ready = sorted(table for table, needed in waiting.items() if not needed & waiting.keys())
        if not ready:
            raise ValueError(f"tables refer to each other in a ring: {sorted(waiting)}")
        ordered += ready
        for table in ready:
            del waiting[table]
    return [*journal.JOURNAL_TABLES, *ordered]


def _referred(model: type[Model]) -> set[str]:
    rules = [rule.sql for column in model._meta.sorted_fields for rule in column.constraints or ()]
    return {found for rule in rules for found in re.findall(r'REFERENCES "(\w+)"', rule)}


def _copy_table(source: Database, target: Database, table: str) -> None:
    cursor = source.run(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f'INSERT INTO "{table}" ({listed}) VALUES ({", ".join("?" for _ in names)})'
    while rows := cursor.fetchmany(ROWS_A_STEP):
        for row in rows:
            target.run(sql, [bytes(value) if isinstance(value, memoryview) else value for value in row])


def check(path: Path, key: bytes | None) -> None:
    """Reads a copy back: its pages, its schema, its heads against its chains. Raises Trouble backup.bad."""
    copy = connect(path, mode="ro", key=key)
    try:
        wrong = [row[0] for row in copy.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
        if wrong:
            raise Trouble("backup.bad", detail=wrong[0])
        strays = copy.execute(
            "SELECT count(*) FROM station_head h LEFT JOIN act a ON a.station = h.station AND a.epoch = h.epoch "
            "AND a.number = h.number WHERE a.hash IS NULL OR a.hash <> h.hash"
        ).fetchone()[0]
        if strays:
            raise Trouble("backup.bad", detail="station_head")
    finally:
        copy.close()


def check_backup(path: Path) -> str:
    """Whether a file can be restored: readable, not newer, verify clean. Gives its SHA-256.

    Raises Trouble database.missing, database.corrupt, database.newer, backup.unclean.
    """
    if not path.is_file():
        raise Trouble("database.missing", path=str(path))
    copy = Database.beside(str(path) + READ_ONLY)
    try:
        copy.value("SELECT count(*) FROM sqlite_master")
        if schema.pending(copy):
            return file_digest(path)  # an older backup: migrated, then verified, once it is in place
        report = verify(copy)
        if not report.clean:
            first = report.findings[0]
            raise Trouble("backup.unclean", finding=first.code, table=first.table, row=first.row)
    finally:
        copy.close()
    return file_digest(path)


def restore_file(source: Path, target: Path) -> Path | None:
    """Puts a backup in the place of a SQLite database, its key file with it. The one that was there is kept beside it;
    gives its path.

    Raises Trouble database.busy while another process has it open for writing.
    """
    kept = None
    if target.exists():
        kept = _set_aside(target)
    half = target.with_name(target.name + ".part")
    _discard(half)
    try:
        shutil.copyfile(source, half)
        _sync(half)
        for tail in ("-wal", "-shm"):
            _discard(target.with_name(target.name + tail))
        put_in_place(half, target, keyed_as=None if cipher.is_plain(source) else source)
    except OSError as error:
        raise Trouble("restore.not_written", path=str(target), detail=error.strerror or "") from error
    return kept


def _set_aside(target: Path) -> Path:
    """Moves what is there out of the way, whole: also a database that can no longer be read is kept."""
    with suppress(*driver_errors()):
        key = _key_or_none(target)
        if key is not None or cipher.is_plain(target):
            close_up(target, key)
    turn = 1
    while (kept := target.with_name(f"{target.name}.before-restore-{turn}")).exists():
        turn += 1
    cipher.copy_key_file(target, kept)
    target.replace(kept)
    for tail in ("-wal", "-shm"):
        beside = target.with_name(target.name + tail)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + tail))
    return kept


def _key_or_none(path: Path) -> bytes | None:
    """The key of a file that is moved away: one whose key is not known here is moved as it is."""
    try:
        return cipher.key_of(path)
    except (Refused, Trouble):
        return None


def put_back(kept: Path, target: Path) -> None:
    """What was set aside stands again under its name."""
    for tail in ("-wal", "-shm"):
        _discard(target.with_name(target.name + tail))
    put_in_place(kept, target, keyed_as=None if cipher.is_plain(kept) else kept)
    for beside in (cipher.key_file(kept), cipher.mark_file(kept)):
        _discard(beside)


def close_up(path: Path, key: bytes | None) -> None:
    """Writes the log back into the file, and makes sure that nobody else has it open.

    Raises Trouble database.busy; the driver's error for a file that cannot be read.
    """
    current = connect(path, mode="rw", key=key, timeout=1, isolation_level=None)
    try:
        current.execute("PRAGMA locking_mode=exclusive")
        current.execute("BEGIN EXCLUSIVE")
        current.execute("ROLLBACK")
        current.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except driver_errors() as error:
        if "locked" in str(error) or "busy" in str(error):
            raise Trouble("database.busy", detail=str(error)) from error
        raise
    finally:
        current.close()


def restore_rows(source: Path, db: Database) -> None:
    """Copies a backup into an empty PostgreSQL database that has the same schema. Raises Refused restore.not_empty."""
    if db.value("SELECT count(*) FROM act"):
        raise Refused("restore.not_empty")
    copy = Database.beside(str(source) + READ_ONLY)
    db.begin()
    try:
        for table in _tables():
            _copy_table(copy, db, table)
        db.run("SELECT setval(pg_get_serial_sequence('act', 'id'), (SELECT coalesce(max(id), 1) FROM act))")
        db.commit()
    except BaseException:
        db.rollback()
        raise
    finally:
        copy.close()


def file_digest(path: Path) -> str:
    """SHA-256 of a file, hex."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def reopened(path: Path) -> Database:
    """The restored database, brought to this program's schema."""
    db = open_database(str(path))
    schema.migrate(db)
    return db


def _sync(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _discard(path: Path) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
