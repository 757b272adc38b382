"""Every released schema keeps a database here, which today's program migrates, lifts and verifies.

`python -m tests.models.test_old_databases NAME` makes the one of this program, once, when it is released. A kept file
is never made anew: it stands for the halls that were left on that version.
"""

import lzma
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

from models.office import schema
from models.office.database import open_database
from models.office.verify import verify
from tests.fakes import FakeClock, Hall

KEPT = Path(__file__).parent.parent / "databases"
FILES = sorted(KEPT.glob("*.db.xz"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_hall_left_on_an_older_version_is_migrated_and_verifies(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "hall.db"
    with lzma.open(file) as packed, path.open("wb") as stream:
        shutil.copyfileobj(packed, stream)
    db = open_database(str(path))
    acts = db.value("SELECT count(*) FROM act")
    schema.migrate(db)
    report = verify(db)
    db.close()
    assert report.findings == []
    assert report.acts == acts > 20


def test_this_versions_schema_has_its_database() -> None:
    newest = max((schema.number_of(file.name.split("-")[1]) for file in FILES), default=0)
    assert newest == schema.program_schema(), "make it when the version is released"


def make(name: str) -> Path:
    """A small hall with one case gone its whole road."""
    from tests.models.cases.counter import counter
    from tests.models.cases.test_journey import whole_road

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "hall.db"
        db = open_database(str(path), create=True)
        schema.migrate(db)
        whole_road(counter(Hall(db, FakeClock())))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        target = KEPT / f"{name}-{schema.program_schema():04d}.db.xz"
        target.write_bytes(lzma.compress(path.read_bytes()))
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{make(sys.argv[1]).name}\n")
