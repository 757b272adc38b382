"""Signed heads: where a station's chain ended, kept outside the database after each sign-off and day close.

Whoever cuts acts off the end of a chain and mends all that follows from them leaves no trace inside the database; the
signed head outside still names the act that is gone.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.office.database import Database
from models.office.findings import Finding
from models.office.folder import DataFolder
from models.office.instants import Instant, utc_text
from models.office.journal import SignedHead
from models.office.office import Done, Office, system_office
from models.office.refusal import Refused, Trouble
from models.office.verbs import show_key
from models.office.whole_file import write_whole

KEPT = 400
"""Heads kept per station: the older ones are links of the same chain."""


def station_key(folder: DataFolder, code: str) -> Any:
    """The station's Ed25519 private key, made at its first use."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = folder.keys / f"{code}.pem"
    try:
        if path.exists():
            return load_pem_private_key(path.read_bytes(), password=None)
        key = Ed25519PrivateKey.generate()
        _write_key(path, key)
    except (OSError, ValueError) as error:
        raise Trouble("heads.key", station=code, detail=str(error)) from error
    return key


def _write_key(path: Path, key: Any) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    write_whole(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    path.chmod(0o600)


def public_key_hex(key: Any) -> str:
    """As `Place.public_key` keeps it."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return str(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex())


class Sealer:
    """Signs the head of an office's station after each act that seals. Give it to `Office.listen`.

    What goes wrong is handed to `told` and never undoes the act, which is committed by then.
    """

    def __init__(self, folder: DataFolder, office: Office, told: Callable[[Exception], None]) -> None:
        self._folder, self._office, self._told = folder, office, told

    def __call__(self, done: Done[Any]) -> None:
        if not done.seals:
            return
        try:
            key = public_key_hex(station_key(self._folder, self._office.station.code))
            system_office(self._office).do(show_key, public_key=key)  # who sealed may have signed off with that act
            sign_head(self._folder, self._office)
        except (Refused, Trouble) as error:
            self._told(error)


def sign_head(folder: DataFolder, office: Office) -> SignedHead | None:
    """Signs where this station's chain ends now and writes it down outside. None for a station without acts."""
    code = office.station.code
    row = office.db.row("SELECT epoch, number, instant, hash FROM station_head WHERE station = ?", (code,))
    if row is None:
        return None
    epoch, number, instant, digest = row[0], row[1], row[2], bytes(row[3])
    signature = station_key(folder, code).sign(_message(code, epoch, number, digest))
    line = {
        "station": code, "epoch": epoch, "number": number, "hash": digest.hex(),
        "at": utc_text(Instant(instant)), "signature": signature.hex(),
    }  # fmt: skip
    path = folder.heads / f"{code}.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()[-KEPT:] if path.exists() else []
    try:
        write_whole(path, ("\n".join([*lines, json.dumps(line)]) + "\n").encode())
    except OSError as error:
        raise Trouble("heads.not_written", path=path.name, detail=error.strerror or "") from error
    return SignedHead(code, epoch, number, digest)


def read_heads(folder: DataFolder, db: Database) -> tuple[list[SignedHead], list[Finding]]:
    """All signed heads of this machine, and a finding for each whose signature is not its station's."""
    keys = dict(db.rows('SELECT "id", "public_key" FROM "place"'))
    heads: list[SignedHead] = []
    findings: list[Finding] = []
    for path in sorted(folder.heads.glob("*.jsonl")) if folder.heads.is_dir() else ():
        for place, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            head = _read_line(line, keys)
            if head is None:
                findings.append(Finding("verify.signature", "heads", f"{path.name}:{place}"))
            else:
                heads.append(head)
    return heads, findings


def _read_line(line: str, keys: dict[str, str]) -> SignedHead | None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        told = json.loads(line)
        head = SignedHead(told["station"], told["epoch"], told["number"], bytes.fromhex(told["hash"]))
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(keys[head.station]))
        key.verify(bytes.fromhex(told["signature"]), _message(head.station, head.epoch, head.number, head.hash))
    except (ValueError, KeyError, TypeError, InvalidSignature):
        return None
    return head


def _message(station: str, epoch: int, number: int, digest: bytes) -> bytes:
    return f"{station}\x1f{epoch}\x1f{number}\x1f".encode() + digest
