"""What looks after the data, as functions that run aside: each opens a handle of its own, and nothing waits for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models import house
from models.custody import files
from models.office import derived, heads, marks
from models.office.backup import backup
from models.office.changes import last_act
from models.office.database import Database
from models.office.doctor import examine
from models.office.findings import Finding
from models.office.folder import DataFolder
from models.office.instants import Instant
from models.office.verify import Report, verify
from ui.admin.questions import Copy
from ui.work import Errand


@contextmanager
def handle(folder: DataFolder) -> Iterator[Database]:
    """A second handle on the hall's database, closed at the end."""
    db = Database.beside(folder.url)
    try:
        yield db
    finally:
        db.close()


def copies(folder: DataFolder) -> tuple[Copy, ...]:
    """The backups in this machine's folder, newest first."""
    if not folder.backups.is_dir():
        return ()
    found = [(path, path.stat()) for path in folder.backups.glob("*.db")]
    rows = [Copy(path.name, stat.st_size, Instant(int(stat.st_mtime * 1000))) for path, stat in found]
    return tuple(sorted(rows, key=lambda row: row.made, reverse=True))


def back_up(folder: DataFolder, target: Path, errand: Errand) -> Path:
    """Writes a checked copy, and the scans beside it. Raises what models/office/backup.py and custody raise."""
    folder.make()
    with handle(folder) as db:
        backup(db, target, lambda percent: errand.tell(percent, 100))
    files.copy_new(folder.scans, files.beside(target))
    return target


def look_through(folder: DataFolder, errand: Errand) -> Report:
    """Verifies the whole database with its signed heads; a clean run leaves a mark, as the command does."""
    with handle(folder) as db:
        of = last_act(db)
        signed, strange = heads.read_heads(folder, db)
        report = verify(db, signed=signed, progress=lambda done: errand.tell(done, of))
        report.findings += strange
        if report.clean and folder.heads.is_dir():
            marks.write(folder, report)
    return report


def examined(folder: DataFolder, now: Instant) -> list[Finding]:
    """What is wrong with this station."""
    house.load_all()
    with handle(folder) as db:
        return examine(db, folder, now) + files.examine(db, folder.scans)


def rebuilt(folder: DataFolder) -> int:
    """Makes every derived table anew. Gives the rows that were made."""
    house.load_all()
    with handle(folder) as db:
        return sum(derived.rebuild(db).values())
