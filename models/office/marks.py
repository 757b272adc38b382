"""Marks of clean verifications, from which `verify --since MARK` goes on. Signed, or anybody could write one."""

import json
from pathlib import Path
from typing import Any

from models.office import heads
from models.office.database import Database
from models.office.folder import DataFolder
from models.office.refusal import Refused, Trouble
from models.office.verify import Report
from models.office.whole_file import write_whole

SIGNER = "verify"
"""The key that signs marks is this machine's, not a station's."""
LAST = "last"


def write(folder: DataFolder, report: Report) -> str:
    """Writes down how far a clean run came; gives the mark's name."""
    name = f"verified-{report.last_act}"
    body = {
        "last_act": report.last_act,
        "heads": {station: [epoch, number, bytes(digest).hex()] for station, (epoch, number, digest) in
                  sorted(report.heads.items())},
    }  # fmt: skip
    folder.keys.mkdir(exist_ok=True)
    text = json.dumps(body, sort_keys=True)
    signature = heads.station_key(folder, SIGNER).sign(text.encode()).hex()
    write_whole(folder.heads / f"{name}.json", json.dumps({"mark": text, "signature": signature}).encode())
    return name


def read(folder: DataFolder, db: Database, name: str) -> Report:
    """The clean run a mark stands for. `last` is the newest.

    Raises Refused mark.unknown; Trouble mark.bad where its signature, or the database, does not agree with it.
    """
    path = _newest(folder) if name == LAST else folder.heads / f"{name}.json"
    if path is None or not path.is_file():
        raise Refused("mark.unknown", mark=name)
    body = _signed_body(folder, path)
    report = Report(last_act=body["last_act"])
    report.heads = {s: (epoch, number, bytes.fromhex(digest)) for s, (epoch, number, digest) in body["heads"].items()}
    for station, (epoch, number, digest) in report.heads.items():
        stored = db.value(
            "SELECT hash FROM act WHERE station = ? AND epoch = ? AND number = ?", (station, epoch, number)
        )
        if stored is None or bytes(stored) != digest:
            raise Trouble("mark.bad", mark=path.stem, station=station)
    return report


def _newest(folder: DataFolder) -> Path | None:
    found = sorted(folder.heads.glob("verified-*.json"), key=lambda path: int(path.stem.split("-")[1]))
    return found[-1] if found else None


def _signed_body(folder: DataFolder, path: Path) -> dict[str, Any]:
    from cryptography.exceptions import InvalidSignature

    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        text = told["mark"]
        heads.station_key(folder, SIGNER).public_key().verify(bytes.fromhex(told["signature"]), text.encode())
        body: dict[str, Any] = json.loads(text)
    except (OSError, ValueError, KeyError, TypeError, InvalidSignature) as error:
        raise Trouble("mark.bad", mark=path.stem, detail=str(error)) from error
    return body
