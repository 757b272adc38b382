"""What is wrong with this station, one line a finding: the file, the disk, the clock, the last backup, the schema."""

import json
from datetime import timedelta

from models.office import schema, stations
from models.office.database import POSTGRESQL, Database, is_writable
from models.office.findings import Finding
from models.office.folder import DataFolder
from models.office.instants import HOUR, Instant, utc_text
from models.office.office import CLOCK_TOLERANCE
from models.office.refusal import Trouble
from models.office.verify_rows import check_derived

LOW_DISK = 500 * 1024 * 1024
BACKUP_AGE = 36 * HOUR
"""A day and a night: yesterday's evening backup is still good in the morning after a day off the machine."""


def examine(db: Database, folder: DataFolder, now: Instant) -> list[Finding]:
    """All that this machine can see of itself. Reads only."""
    return [
        *_schema(db),
        *_files(db, folder),
        *_clock(db, now),
        *_backups(folder, now),
        *_stations(folder),
        *check_derived(db),
    ]


def _schema(db: Database) -> list[Finding]:
    try:
        return [Finding("doctor.schema_behind", schema.HISTORY, name) for name in schema.pending(db)]
    except Trouble as trouble:
        return [Finding(trouble.code, schema.HISTORY, "", json.dumps(trouble.facts))]


def _files(db: Database, folder: DataFolder) -> list[Finding]:
    found: list[Finding] = []
    free = folder.free_bytes()
    if free < LOW_DISK:
        found.append(Finding("doctor.disk_low", "", folder.path.name, f"{free // 1024 // 1024} MiB"))
    if db.engine == POSTGRESQL or db.path is None:
        return found
    if not is_writable(db.path):
        found.append(Finding("database.read_only", "", db.path.name))
    mode = db.value("PRAGMA journal_mode")
    if mode != "wal":
        found.append(Finding("doctor.journal_mode", "", db.path.name, str(mode)))
    found += [Finding("doctor.page_damaged", "", db.path.name, row[0])
              for row in db.rows("PRAGMA quick_check(5)") if row[0] != "ok"]  # fmt: skip
    return found


def _clock(db: Database, now: Instant) -> list[Finding]:
    last = db.value("SELECT max(instant) FROM station_head")
    if last is not None and last - now > CLOCK_TOLERANCE:
        return [Finding("clock.back", "station_head", "", utc_text(Instant(last)))]
    return []


def _backups(folder: DataFolder, now: Instant) -> list[Finding]:
    files = list(folder.backups.glob("*.db")) if folder.backups.is_dir() else []
    if not files:
        return [Finding("doctor.no_backup", "", folder.backups.name)]
    newest = max(path.stat().st_mtime for path in files)
    age = now - int(newest * 1000)
    if age > BACKUP_AGE:
        return [Finding("doctor.backup_old", "", folder.backups.name, str(timedelta(milliseconds=age)).split(".")[0])]
    return []


def _stations(folder: DataFolder) -> list[Finding]:
    try:
        stations.read_stations(folder.station_file)
    except Trouble as trouble:
        return [Finding(trouble.code, "", folder.station_file.name, str(trouble.facts.get("detail", "")))]
    return []
