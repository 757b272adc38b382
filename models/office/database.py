"""One database from one URL, SQLite or PostgreSQL, with the same few verbs for both.

Connections belong to a thread. What a thread reads with is read-only (`PRAGMA query_only` on SQLite,
`default_transaction_read_only` on PostgreSQL), which stops bulk and raw SQL too; the write door
(models/office/office.py) alone begins an act. On SQLite an act has a second connection of its own: turning query_only
off and on would make SQLite prepare every statement anew in every act.

SQL in this house is written with `?`; on PostgreSQL it is sent with `%s`.
"""

import contextlib
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import peewee

from models.office.cipher import key_of
from models.office.record import hall
from models.office.refusal import Trouble
from models.office.sqlite_file import connect, driver, driver_errors, give_key

SQLITE = "sqlite"
POSTGRESQL = "postgresql"

STATEMENTS = 512
"""Prepared statements that a connection keeps."""

BUSY_SECONDS = 5
"""How long a connection waits for another process's write before it is Trouble database.busy."""

READ_ONLY = "?mode=ro"
"""After a file's name: opened to be looked at, not a byte of it changed (a backup)."""

_SQLITE_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),  # legal records: one sync to disk for each act
    ("foreign_keys", "on"),
    ("busy_timeout", BUSY_SECONDS * 1000),
    ("cache_size", -16_000),
    ("temp_store", "memory"),
    ("query_only", "on"),
)

_NETWORK_FILE_SYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ncpfs"})


class _Acting(threading.local):
    """The connection that a thread's acts are written with, and whether an act is open on it."""

    connection: Any = None
    open: bool = False


class _SqliteFile(peewee.SqliteDatabase):
    """peewee's, opened by the driver that the file wants."""

    key: bytes | None = None

    def _connect(self) -> Any:
        opened: Any = self  # peewee's stubs do not know what its own `_connect` uses
        connection = driver(self.key).connect(
            opened.database, timeout=opened._timeout, isolation_level=None, **opened.connect_params
        )
        try:
            give_key(connection, self.key)
            opened._add_conn_hooks(connection)
        except BaseException:
            connection.close()
            raise
        return connection


class Stale(Exception):
    """The row was changed by somebody else since it was read. The door reruns the verb."""


class Database:
    """An open hall database. Bind it once per process; each thread gets a connection of its own."""

    def __init__(self, url: str, *, bound: bool = True) -> None:
        self.url = url
        self._acting = _Acting()
        self.engine = POSTGRESQL if is_postgresql(url) else SQLITE
        self._texts: dict[str, str] = {}
        if self.engine == SQLITE:
            name, _, mode = url.removeprefix("sqlite:///").partition("?mode=")
            self.path: Path | None = Path(name)
            self.key = key_of(self.path)
            # Never made by opening: a file that was moved away must not come back as an empty hall.
            self.peewee: Any = _SqliteFile(
                f"{self.path.resolve().as_uri()}?mode={mode or 'rw'}",
                pragmas=_SQLITE_PRAGMAS[2:] if mode == "ro" else _SQLITE_PRAGMAS,
                uri=True,
                check_same_thread=False,
                timeout=BUSY_SECONDS,
                cached_statements=STATEMENTS,
            )
            self.peewee.key = self.key
        else:
            self.path, self.key = None, None
            self.peewee = peewee.PostgresqlDatabase(
                url, prefer_psycopg3=True, options="-c default_transaction_read_only=on -c timezone=UTC"
            )
        if bound:
            hall.initialize(self.peewee)

    @classmethod
    def beside(cls, url: str) -> "Database":
        """A second, unbound handle for reading by SQL text: another thread's look, or another file."""
        return cls(url, bound=False)

    # Connections.

    def connection(self) -> Any:
        """This thread's DBAPI connection, opened at need: inside an act the one it writes with."""
        if self._acting.open:
            return self._acting.connection
        with troubles():
            if self.peewee.is_closed():
                self.peewee.connect()
            return self.peewee.connection()

    def writing_connection(self) -> Any:
        """What this thread's acts are written with, opened at need."""
        if self.path is None:
            return self.connection()
        if self._acting.connection is None:
            with troubles():
                made = connect(
                    self.path, mode="rw", key=self.key, isolation_level=None, check_same_thread=False,
                    timeout=BUSY_SECONDS, cached_statements=STATEMENTS,
                )  # fmt: skip
                for name, value in _SQLITE_PRAGMAS:
                    if name != "query_only":
                        made.execute(f"PRAGMA {name} = {value}")
            self._acting.connection = made
        return self._acting.connection

    def close(self) -> None:
        """Closes this thread's connections."""
        if self._acting.connection is not None:
            self._acting.connection.close()
            self._acting.connection = None
            self._acting.open = False
        if not self.peewee.is_closed():
            self.peewee.close()

    # Reading.

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """A cursor. Troubles of disk and network are raised as such."""
        with troubles():
            return self._run(sql, values)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with troubles():
            return cast("list[tuple[Any, ...]]", self._run(sql, values).fetchall())

    def row(self, sql: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row, or None."""
        with troubles():
            return cast("tuple[Any, ...] | None", self._run(sql, values).fetchone())

    def value(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        found = self.row(sql, values)
        return None if found is None else found[0]

    @contextlib.contextmanager
    def snapshot(self, of: str = "") -> Iterator[None]:
        """Several reads that see one and the same moment; on PostgreSQL `of` names another connection's moment."""
        connection = self.connection()
        if self.engine == SQLITE:
            if connection.in_transaction:  # inside an act, or inside another snapshot: already one moment
                yield
                return
            self.execute("BEGIN")
        else:
            if connection.info.transaction_status != 0:
                yield
                return
            self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            if of:
                self.execute(f"SET TRANSACTION SNAPSHOT '{of}'")
            yield
        finally:
            with contextlib.suppress(Trouble):
                self.execute("ROLLBACK")

    def moment(self) -> str:
        """The name of this snapshot, for other connections while it lasts; "" on SQLite, which knows none."""
        return str(self.value("SELECT pg_export_snapshot()")) if self.engine == POSTGRESQL else ""

    def data_version(self) -> int:
        """A number that changes when somebody else has committed (SQLite: anybody but this thread's own acts)."""
        if self.engine == SQLITE:
            with troubles():
                return int(self.writing_connection().execute("PRAGMA data_version").fetchone()[0])
        # Every act moves its station's head; an act's id may be lower than one that was committed before it.
        return int(self.value('SELECT coalesce(sum("epoch" * 1000000000000 + "number"), 0) FROM "station_head"'))

    # Writing. Only the write door and the schema call these.

    def begin(self) -> None:
        """Begins a write transaction; on SQLite it holds the one write lock from here on."""
        connection = self.writing_connection()
        if self.engine == SQLITE:
            connection.execute("BEGIN IMMEDIATE")
            self._acting.open = True
        else:
            connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")

    def commit(self) -> None:
        """Commits with one sync to disk."""
        self.connection().execute("COMMIT")
        self._acting.open = False

    def rollback(self) -> None:
        """Undoes what was begun. Never raises: the error that led here is the one to tell."""
        with contextlib.suppress(Exception):
            connection = self.connection()
            if self.engine == POSTGRESQL and connection.closed:
                self.peewee.close()
            elif self.engine == POSTGRESQL or connection.in_transaction:
                connection.execute("ROLLBACK")
        self._acting.open = False

    def run(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """A cursor, with the driver's own errors: the door must tell a deadlock from a full disk."""
        return self._run(sql, values)

    def _run(self, sql: str, values: Sequence[Any]) -> Any:
        if self.engine == SQLITE:
            return self.connection().execute(sql, values)
        text = self._texts.get(sql)
        if text is None:
            text = self._texts[sql] = sql.replace("%", "%%").replace("?", "%s")
        return self.connection().execute(text, values or None if "%s" not in text else values)


def is_postgresql(url: str) -> bool:
    """Whether the URL names a server rather than a file."""
    return url.startswith(("postgresql://", "postgres://"))


def keep_psycopg_away(url: str) -> None:
    """Before peewee is first imported: it imports psycopg where it is installed, 110 ms that a file does not need."""
    if not is_postgresql(url) and "peewee" not in sys.modules and "psycopg" not in sys.modules:
        sys.modules["psycopg"] = None  # type: ignore[assignment]


def open_database(url: str, *, create: bool = False) -> Database:
    """Opens and checks a database. Raises Trouble: database.missing, .on_network, .read_only, .corrupt, .locked …

    Schema checks are models/office/schema.py's.
    """
    if is_postgresql(url):
        opened = Database(url)
        opened.value("SELECT 1")
        return opened
    path = Path(url.removeprefix("sqlite:///"))
    _check_place(path, create=create)
    if create:
        path.touch()
    opened = Database(url)
    opened.value("SELECT count(*) FROM sqlite_master")
    return opened


def _check_place(path: Path, *, create: bool) -> None:
    if not path.exists() and not create:
        raise Trouble("database.missing", path=str(path))
    if not path.parent.is_dir():
        raise Trouble("database.no_folder", path=str(path.parent))
    if file_system_of(path.parent) in _NETWORK_FILE_SYSTEMS or str(path).startswith("\\\\"):
        raise Trouble("database.on_network", path=str(path))
    if path.exists() and not is_writable(path):
        raise Trouble("database.read_only", path=str(path))


def is_writable(path: Path) -> bool:
    """Whether the file and its folder (for the write-ahead log) can be written."""
    import os

    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def file_system_of(folder: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The kind of file system a folder lies on, "" where the system does not tell."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    place = str(folder.resolve())
    best, kind = "", ""
    for line in lines:
        words = line.split(" ")
        mount = words[1].replace("\\040", " ") if len(words) > 2 else ""
        inside = place == mount or place.startswith(mount.rstrip("/") + "/")
        if mount and inside and len(mount) >= len(best):
            best, kind = mount, words[2]
    return kind


@contextlib.contextmanager
def troubles() -> Iterator[None]:
    """Turns the driver's errors of disk, lock and network into Trouble; a wrong statement stays a bug."""
    try:
        yield
    except Exception as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException) -> Trouble | None:
    """What a person is told of a driver's error, or None where it is none of disk, lock or network."""
    cause = getattr(error, "orig", None) or error.__cause__ or error
    name = getattr(cause, "sqlite_errorname", None) or getattr(error, "sqlite_errorname", "") or ""
    for start, code in _SQLITE_TROUBLES:
        if name.startswith(start):
            return Trouble(code, detail=str(cause))
    if isinstance(cause, driver_errors()) and "not a database" in str(cause):
        return Trouble("database.corrupt", detail=str(cause))
    state = getattr(cause, "sqlstate", None)
    kind = type(cause)
    if kind.__module__.startswith("psycopg") and kind.__name__ in ("OperationalError", "InterfaceError"):
        return Trouble("database.unreachable", detail=str(cause).strip())
    if isinstance(state, str):
        for start, code in _POSTGRESQL_TROUBLES:
            if state.startswith(start):
                return Trouble(code, detail=str(cause).strip())
    return None


_SQLITE_TROUBLES = (
    ("SQLITE_BUSY", "database.busy"),
    ("SQLITE_LOCKED", "database.busy"),
    ("SQLITE_READONLY", "database.read_only"),
    ("SQLITE_FULL", "database.full"),
    ("SQLITE_CORRUPT", "database.corrupt"),
    ("SQLITE_NOTADB", "database.corrupt"),
    ("SQLITE_CANTOPEN", "database.missing"),
    ("SQLITE_IOERR", "database.disk"),
    ("SQLITE_PERM", "database.read_only"),
)

_POSTGRESQL_TROUBLES = (
    ("08", "database.unreachable"),
    ("57P", "database.unreachable"),
    ("53100", "database.full"),
    ("53", "database.busy"),
    ("25006", "database.read_only"),
    ("55P03", "database.busy"),
)
