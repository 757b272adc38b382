"""Scans and photographs in the data folder: each file under the hash of its content, encrypted where the hall is.

Written whole before the act that names it, so that a crash leaves at most a file that nothing names, which `sweep`
removes; never a name without its file.
"""

import hashlib
from pathlib import Path

from models.custody.rules import LARGEST, medium_of
from models.office.cipher import SEALED, seal, unseal
from models.office.database import Database
from models.office.findings import Finding
from models.office.refusal import Refused, Trouble
from models.office.whole_file import write_whole


def place_of(scans: Path, digest: str, medium: str) -> Path:
    """Where a file lies: scans/ab/abcd….jpg."""
    return scans / digest[:2] / f"{digest}.{medium}"


def store(scans: Path, content: bytes, key: bytes | None) -> tuple[str, int, str]:
    """Stores a file; gives its hash, size and medium. The same content is stored once.

    Refused custody.file_kind (jpg, png and pdf are taken), custody.file_size; Trouble custody.not_written.
    """
    medium = medium_of(content)
    if not medium:
        raise Refused("custody.file_kind", field="file")
    if len(content) > LARGEST:
        raise Refused("custody.file_size", field="file", megabytes=LARGEST // 1_000_000)
    digest = hashlib.sha256(content).hexdigest()
    path = place_of(scans, digest, medium)
    sealed = path.with_name(path.name + SEALED)
    if path.exists() or sealed.exists():
        return digest, len(content), medium
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(sealed if key else path, seal(content, key) if key else content)
    except OSError as error:
        raise Trouble("custody.not_written", detail=error.strerror or "") from error
    return digest, len(content), medium


def fetch(scans: Path, digest: str, medium: str, key: bytes | None) -> bytes:
    """A file's content, its hash checked. Trouble custody.missing, custody.changed."""
    path = place_of(scans, digest, medium)
    sealed = path.with_name(path.name + SEALED)
    try:
        content = path.read_bytes() if path.exists() else sealed.read_bytes()
    except OSError as error:
        raise Trouble("custody.missing", name=digest[:12]) from error
    if not path.exists():
        if key is None:
            raise Trouble("custody.missing", name=digest[:12])
        content = unseal(content, key)
    if hashlib.sha256(content).hexdigest() != digest:
        raise Trouble("custody.changed", name=digest[:12])
    return content


def examine(db: Database, scans: Path) -> list[Finding]:
    """What `doctor` says of the files: those that a case names and that are not there."""
    found = []
    for row, digest, medium in db.rows('SELECT "id", "digest", "medium" FROM "case_scan" WHERE "erased_on" IS NULL'):
        path = place_of(scans, digest, medium)
        if not path.exists() and not path.with_name(path.name + SEALED).exists():
            found.append(Finding("doctor.scan_missing", "case_scan", row, path.name))
    return found


def sweep(db: Database, scans: Path) -> int:
    """Removes files that nothing names any more: left by a crash, or erased by rule. Gives how many."""
    named = {row[0] for row in db.rows('SELECT "digest" FROM "case_scan" WHERE "erased_on" IS NULL')}
    removed = 0
    for path in scans.rglob("*.*") if scans.is_dir() else ():
        if path.is_file() and path.name.split(".", 1)[0] not in named:
            path.unlink(missing_ok=True)
            removed += 1
    return removed


def beside(backup: Path) -> Path:
    """Where the scans of a backup lie: FILE.scans."""
    return backup.with_name(backup.name + ".scans")


def copy_new(source: Path, target: Path) -> int:
    """Copies what the other folder has not: a file is named by its content, so one that is there is the same.

    Gives how many were copied. Trouble custody.not_written.
    """
    copied = 0
    try:
        for path in source.rglob("*.*") if source.is_dir() else ():
            place = target / path.relative_to(source)
            if path.is_file() and path.suffix != ".part" and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                write_whole(place, path.read_bytes())
                copied += 1
    except OSError as error:
        raise Trouble("custody.not_written", detail=error.strerror or "") from error
    return copied
