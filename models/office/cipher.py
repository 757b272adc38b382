"""Encryption at rest, as an option: the whole database file, its write-ahead log, its backups and the papers kept as
files (domain.md §12; 个人信息保护法 51). The file is SQLCipher's; the SQL and everything above stay the same.

A hall has one random data key. Beside the database lies its key file (`hall.db.key`), which holds the key wrapped by a
passphrase; a backup has a copy of it. Whoever has both opens the hall; whoever lost the passphrase opens it by the
recovery code that was written down when the hall was encrypted. A process asks once and holds the key in memory.
"""

import base64
import hashlib
import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from models.office.refusal import Refused, Trouble
from models.office.whole_file import write_whole

PLAIN = b"SQLite format 3\x00"
"""How a database that is not encrypted begins."""

KEY_BYTES = 32
PASSPHRASE_LEAST = 10
"""Fewest characters of a passphrase (口令): it is asked for once at a start, not sixty times a day."""

ENVIRONMENT = "HALL_PASSPHRASE"
"""Where an unattended process (board, cron) finds the passphrase; its children inherit it."""

_SCRYPT = {"n": 2**15, "r": 8, "p": 1}
_held: dict[Path, bytes] = {}


# Which key opens a file.


def key_file(database: Path) -> Path:
    """Where the wrapped key of a database lies."""
    return database.with_name(database.name + ".key")


def mark_file(database: Path) -> Path:
    """A few words beside an encrypted database, so that one whose key file was lost is not taken for a damaged one."""
    return database.with_name(database.name + ".encrypted.txt")


def is_plain(database: Path) -> bool:
    """Whether a file is a database that anybody can read. One that is not there yet is."""
    try:
        with database.open("rb") as stream:
            return stream.read(len(PLAIN)) in (b"", PLAIN)
    except FileNotFoundError:
        return True
    except OSError as error:
        raise Trouble("database.disk", detail=error.strerror or "") from error


def hold(database: Path, key: bytes) -> None:
    """This process has been given the key of a database."""
    _held[database.resolve()] = key


def let_go(database: Path) -> None:
    """The file of that name is no longer what it was (encrypted anew, restored)."""
    _held.pop(database.resolve(), None)


def key_of(database: Path) -> bytes | None:
    """The key that opens a database; None for a plain one.

    Held by this process, or known from another file with the same key, or unwrapped by the environment's passphrase.
    Raises Trouble database.key_needed (ask for the passphrase), database.key_lost (its key file is not there).
    """
    known = _held.get(database.resolve())
    if known is not None:
        return known
    if is_plain(database):
        return None
    if not key_file(database).exists():
        if mark_file(database).exists():
            raise Trouble("database.key_lost", path=key_file(database).name)
        return None  # no sign that it was ever encrypted: opening it will say that it is damaged
    checks = {entry["check"] for entry in _entries(database)}
    for key in _held.values():
        if check_of(key) in checks:
            return key
    said = os.environ.get(ENVIRONMENT)
    if said is None:
        raise Trouble("database.key_needed", path=database.name)
    key = unlock(database, said)
    hold(database, key)
    return key


def unlock(database: Path, passphrase: str) -> bytes:
    """The data key of a database by its passphrase, which this process does not keep.

    Raises Refused cipher.passphrase_wrong; Trouble database.key_lost, database.key_unreadable.
    """
    opened = [key for entry in _entries(database) if (key := _unwrap(entry, passphrase)) is not None]
    if not opened:
        raise Refused("cipher.passphrase_wrong", field="passphrase")
    return _that_opens(database, opened)


def unlock_by_code(database: Path, code: str) -> bytes:
    """The data key as the sealed recovery code says it. Raises Refused cipher.code_wrong."""
    plain = re.sub(r"[^A-Z2-7]", "", code.upper())
    try:
        key = base64.b32decode(plain + "=" * (-len(plain) % 8))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES or not opens(database, key):
        raise Refused("cipher.code_wrong", field="code")
    return key


def recovery_code(key: bytes) -> str:
    """The data key in thirteen groups of four, to be written down, sealed and locked away."""
    text = base64.b32encode(key).decode().rstrip("=")
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def opens(database: Path, key: bytes) -> bool:
    """Whether a key opens the file."""
    from models.office.sqlite_file import connect, driver_errors

    try:
        connection = connect(database, mode="ro", key=key)
    except driver_errors():
        return False
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver_errors():
        return False
    finally:
        connection.close()
    return True


def _that_opens(database: Path, keys: list[bytes]) -> bytes:
    """While a key is being changed its file names the old one and the new one."""
    for key in keys:
        if opens(database, key):
            return key
    raise Trouble("database.corrupt", detail=database.name)


# The key file.


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def check_of(key: bytes) -> str:
    """What tells one key from another without telling the key."""
    return hashlib.sha256(b"hall key\x1f" + key).hexdigest()[:16]


def write_key_file(database: Path, keys: list[bytes], passphrase: str) -> None:
    """Writes the key file and the words beside it. Raises Refused cipher.passphrase_short; Trouble database.disk."""
    if len(passphrase.strip()) < PASSPHRASE_LEAST:
        raise Refused("cipher.passphrase_short", field="passphrase", least=PASSPHRASE_LEAST)
    body = {"format": 1, "keys": [_wrap(key, passphrase) for key in keys]}
    words = (
        f"{database.name} 已加密。打开它需要同一文件夹中的 {key_file(database).name} 和开启口令；\n"
        "口令忘记时，用加密当天封存的恢复码。备份时两个文件都要保存。\n"
    )
    try:
        write_whole(key_file(database), json.dumps(body, indent=1).encode())
        with suppress(OSError):
            key_file(database).chmod(0o600)
        write_whole(mark_file(database), words.encode())
    except OSError as error:
        raise Trouble("database.disk", detail=error.strerror or "") from error


def copy_key_file(source: Path, target: Path) -> None:
    """The key of a copy is the key of what was copied."""
    for beside in (key_file, mark_file):
        if beside(source).exists():
            write_whole(beside(target), beside(source).read_bytes())


def _entries(database: Path) -> list[dict[str, Any]]:
    try:
        told = json.loads(key_file(database).read_text(encoding="utf-8"))
        return [dict(entry) for entry in told["keys"]]
    except FileNotFoundError as error:
        raise Trouble("database.key_lost", path=key_file(database).name) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Trouble("database.key_unreadable", path=key_file(database).name, detail=str(error)) from error


def _wrap(key: bytes, passphrase: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = os.urandom(16), os.urandom(12)
    wrapped = AESGCM(_derived(passphrase, salt, _SCRYPT)).encrypt(nonce, key, None)
    return {
        "check": check_of(key), "scrypt": _SCRYPT, "salt": salt.hex(), "nonce": nonce.hex(), "wrapped": wrapped.hex(),
    }  # fmt: skip


def _unwrap(entry: dict[str, Any], passphrase: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        salt, nonce, wrapped = (bytes.fromhex(entry[name]) for name in ("salt", "nonce", "wrapped"))
        return AESGCM(_derived(passphrase, salt, entry["scrypt"])).decrypt(nonce, wrapped, None)
    except InvalidTag:
        return None
    except (KeyError, TypeError, ValueError) as error:
        raise Trouble("database.key_unreadable", path="", detail=str(error)) from error


def _derived(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    kdf = Scrypt(salt=salt, length=KEY_BYTES, n=cost["n"], r=cost["r"], p=cost["p"])
    return kdf.derive(passphrase.strip().encode())


# Papers kept as files.

SEALED = ".sealed"
"""Put after the name of an encrypted paper."""

_NONCE = 12


def seal(content: bytes, key: bytes) -> bytes:
    """A paper's bytes, encrypted."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(_for_papers(key)).encrypt(nonce, content, None)


def unseal(content: bytes, key: bytes) -> bytes:
    """A paper's bytes again. Raises Trouble paper.not_ours: of another hall, or changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(_for_papers(key)).decrypt(content[:_NONCE], content[_NONCE:], None)
    except (InvalidTag, ValueError) as error:
        raise Trouble("paper.not_ours") from error


def _for_papers(key: bytes) -> bytes:
    """Never the same key for two uses."""
    return hashlib.sha256(b"papers\x1f" + key).digest()
