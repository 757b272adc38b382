"""Turning encryption on, and changing its key: done on the command line, while nobody works in the hall.

Each file is made anew beside the old one, read back whole, and then put in its place; at no moment is there a file
whose key is nowhere. Backups in the backup folder, papers kept as files and scans go with it: no plain copy and no old
key is left where the hall keeps its things.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from models.office import cipher
from models.office.backup import check, close_up, into_one_file, put_in_place
from models.office.folder import DataFolder
from models.office.refusal import Refused, Trouble
from models.office.sqlite_file import connect, driver_errors
from models.office.whole_file import write_whole


def encrypt(folder: DataFolder, passphrase: str) -> str:
    """Encrypts a hall that is plain. Gives the recovery code, which is written down now and never shown again.

    Raises Refused cipher.server (PostgreSQL: its own disk encryption), cipher.encrypted_already,
    cipher.passphrase_short; Trouble database.busy (somebody has it open), database.full, backup.bad.
    """
    database = _file(folder)
    if not cipher.is_plain(database):
        raise Refused("cipher.encrypted_already", path=database.name)
    key = cipher.new_key()
    cipher.write_key_file(database, [key], passphrase)
    for file in _databases(folder):
        if file != database and cipher.is_plain(file):
            _made_anew(file, None, key, keyed_as=database)
    _made_anew(database, None, key, keyed_as=database)
    cipher.hold(database, key)
    seal_files(folder, [], key)
    return cipher.recovery_code(key)


def change_key(folder: DataFolder, key: bytes, passphrase: str) -> str:
    """A new data key and a new passphrase, for the database, the backups of this folder and the papers. Gives the new
    recovery code. Until all of it is done the key file names both keys; done again after a stop, it goes on.

    Raises as `encrypt` does; Refused cipher.not_encrypted.
    """
    database = _file(folder)
    if cipher.is_plain(database):
        raise Refused("cipher.not_encrypted", path=database.name)
    fresh = cipher.new_key()
    cipher.write_key_file(database, [fresh, key], passphrase)
    for file in _databases(folder):
        if file != database and not cipher.is_plain(file) and cipher.opens(file, key):
            _made_anew(file, key, fresh, keyed_as=database)
    _made_anew(database, key, fresh, keyed_as=database)
    cipher.hold(database, fresh)
    seal_files(folder, [key], fresh)
    for file in (database, *(each for each in _databases(folder) if cipher.opens(each, fresh))):
        cipher.write_key_file(file, [fresh], passphrase)
    return cipher.recovery_code(fresh)


def change_passphrase(folder: DataFolder, key: bytes, passphrase: str) -> None:
    """The same key under another passphrase; backups made before keep theirs. Raises Refused
    cipher.passphrase_short."""
    cipher.write_key_file(_file(folder), [key], passphrase)


def seal_files(folder: DataFolder, before: list[bytes], key: bytes) -> int:
    """Encrypts every paper and scan of the folder that is plain or under an older key. Gives how many it wrote."""
    written = 0
    for file in [path for place in (folder.spool, folder.scans) for path in sorted(place.rglob("*.*")) if _plain(path)]:
        write_whole(file.with_name(file.name + cipher.SEALED), cipher.seal(file.read_bytes(), key))
        file.unlink()
        written += 1
    for file in [path for place in (folder.spool, folder.scans) for path in sorted(place.rglob(f"*{cipher.SEALED}"))]:
        content = file.read_bytes()
        for old in before:
            with suppress(Trouble):
                write_whole(file, cipher.seal(cipher.unseal(content, old), key))
                written += 1
    return written


def _plain(path: Path) -> bool:
    return path.is_file() and path.suffix in (".pdf", ".jpg", ".png")


def _file(folder: DataFolder) -> Path:
    if folder.database_file is None:
        raise Refused("cipher.server")
    if not folder.database_file.exists():
        raise Trouble("database.missing", path=folder.database_file.name)
    return folder.database_file


def _databases(folder: DataFolder) -> Iterator[Path]:
    """The hall and its copies in this folder, what a restore set aside included."""
    database = _file(folder)
    yield database
    yield from sorted(
        path
        for path in database.parent.glob(f"{database.name}.before-restore-*")
        if not path.name.endswith((".key", ".txt", "-wal", "-shm"))
    )
    yield from sorted(folder.backups.glob("*.db"))


def _made_anew(file: Path, old: bytes | None, new: bytes, *, keyed_as: Path) -> None:
    half = file.with_name(file.name + ".part")
    half.unlink(missing_ok=True)
    try:
        close_up(file, old)
        (_exported if old is None else _keyed_anew)(file, half, old, new)
        into_one_file(half, new)
        check(half, new)
        _same_rows(file, old, half, new)
        if keyed_as == file:
            half.replace(file)
            cipher.let_go(file)
        else:
            put_in_place(half, file, keyed_as=keyed_as)
        for tail in ("-wal", "-shm"):
            file.with_name(file.name + tail).unlink(missing_ok=True)
    except OSError as error:
        raise Trouble("database.disk", detail=error.strerror or "") from error
    except driver_errors() as error:
        raise Trouble("backup.bad", detail=f"{file.name}: {error}") from error
    finally:
        half.unlink(missing_ok=True)


def _exported(file: Path, half: Path, _old: bytes | None, new: bytes) -> None:
    """A plain file into an encrypted one."""
    target = connect(half, key=new, isolation_level=None)
    try:
        target.execute("PRAGMA journal_mode=delete")
        target.execute("ATTACH DATABASE ? AS plain KEY ''", (str(file),))
        target.execute("SELECT sqlcipher_export('main', 'plain')").fetchall()
        for pragma in ("user_version", "application_id"):
            value = target.execute(f"PRAGMA plain.{pragma}").fetchone()[0]
            target.execute(f"PRAGMA main.{pragma} = {value}")
        target.execute("DETACH DATABASE plain")
    finally:
        target.close()


def _keyed_anew(file: Path, half: Path, old: bytes | None, new: bytes) -> None:
    """A copy under the old key, then the copy's key changed."""
    source, target = connect(file, mode="rw", key=old), connect(half, key=old, isolation_level=None)
    try:
        source.backup(target)
        target.execute("PRAGMA journal_mode=delete")
        target.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    finally:
        target.close()
        source.close()


def _same_rows(file: Path, old: bytes | None, half: Path, new: bytes) -> None:
    """Every table of the copy has as many rows, and every trigger stands. Raises Trouble backup.bad."""
    one, other = connect(file, mode="ro", key=old), connect(half, mode="ro", key=new)
    try:
        if _shape(one) != _shape(other):
            raise Trouble("backup.bad", detail=file.name)
    finally:
        one.close()
        other.close()


def _shape(connection: Any) -> dict[str, Any]:
    names = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    ).fetchall()
    tables = [name for kind, name in names if kind == "table"]
    rows = [connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables]
    return {"names": names, "rows": rows}
