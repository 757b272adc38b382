"""One way to open a SQLite file, plain or encrypted. What is plain never loads the cipher."""

import sqlite3
import sys
from pathlib import Path
from typing import Any


def driver(key: bytes | None) -> Any:
    """The DBAPI module for a file: the standard library's, or SQLCipher's with the same interface."""
    if key is None:
        return sqlite3
    from sqlcipher3 import dbapi2

    return dbapi2


def driver_errors() -> tuple[type[Exception], ...]:
    """What the drivers that are loaded raise."""
    sealed = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, sealed.Error) if sealed is not None else (sqlite3.Error,)


def give_key(connection: Any, key: bytes | None) -> None:
    """The first thing that an encrypted file must be told. A raw key: no slow derivation at each connection."""
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def connect(path: Path, *, mode: str = "rwc", key: bytes | None = None, **options: Any) -> Any:
    """An open connection. `mode` is SQLite's: ro, rw, rwc (made where it is not there)."""
    connection = driver(key).connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, **options)
    try:
        give_key(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection
