"""A database that is missing, read-only, locked, full or corrupt is told plainly, and nothing is half done."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from models.office.act import Act
from models.office.actors import Role
from models.office.database import Database, file_system_of, open_database, trouble_of
from models.office.refusal import Trouble
from models.office.verb import verb
from tests.fakes import Hall


@verb("proof.write", roles={Role.WINDOW})
def write(act: Act, *, many: int = 1) -> int:
    return [act.next_number(f"series-{turn}") for turn in range(many)][-1]


def code_of(path: Path) -> str:
    with pytest.raises(Trouble) as told:
        open_database(str(path))
    return told.value.code


def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    assert code_of(tmp_path / "hall.db") == "database.missing"
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Trouble) as told:
        open_database(str(tmp_path / "nowhere" / "hall.db"), create=True)
    assert told.value.code == "database.no_folder"


def test_a_file_that_is_no_database_is_corrupt(tmp_path: Path) -> None:
    path = tmp_path / "hall.db"
    path.write_bytes(b"this is a letter, not a database" * 200)
    assert code_of(path) == "database.corrupt"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to a read-only file")
def test_a_read_only_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "hall.db"
    sqlite3.connect(path).close()
    path.chmod(stat.S_IRUSR)
    assert code_of(path) == "database.read_only"


def test_a_network_drive_is_refused(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/share {tmp_path} nfs4 rw 0 0\n", encoding="utf-8")
    assert file_system_of(tmp_path / "hall", mounts) == "nfs4"
    assert file_system_of(Path("/"), mounts) == "ext4"
    assert file_system_of(Path("/"), tmp_path / "absent") == ""


def test_a_locked_database_is_trouble_and_the_next_try_works(hall: Hall) -> None:
    assert hall.db.path is not None
    office = hall.office()
    office.do(write)
    hall.db.writing_connection().execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(hall.db.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Trouble) as told:
        office.do(write)
    assert told.value.code == "database.busy"
    other.execute("ROLLBACK")
    other.close()
    assert office.do(write).value == 2


def test_a_full_disk_leaves_nothing_half_done(hall: Hall) -> None:
    office = hall.office()
    office.do(write)
    limit = int(hall.db.value("PRAGMA page_count")) + 2
    hall.db.writing_connection().execute(f"PRAGMA max_page_count = {limit}")
    with pytest.raises(Trouble) as told:
        office.do(write, many=2_000)
    assert told.value.code == "database.full"
    assert hall.db.value('SELECT count(*) FROM "counter"') == 1
    assert hall.db.value("SELECT count(*) FROM act") == 1
    hall.db.writing_connection().execute("PRAGMA max_page_count = 1000000")
    assert office.do(write).value == 2


def test_a_damaged_page_is_told_as_corrupt(hall: Hall) -> None:
    assert hall.db.path is not None
    office = hall.office()
    for _ in range(50):
        office.do(write, many=5)
    hall.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    hall.db.close()
    size = hall.db.path.stat().st_size
    with hall.db.path.open("r+b") as stream:
        stream.seek(4096 * 3)
        stream.write(b"\xff" * (size - 4096 * 3))
    db = Database.beside(str(hall.db.path))
    with pytest.raises(Trouble) as told:
        db.rows("SELECT * FROM act")
        db.rows("SELECT * FROM image")
        db.rows("SELECT count(*) FROM counter")
    db.close()
    assert told.value.code == "database.corrupt"


def test_a_wrong_statement_stays_a_bug(hall: Hall) -> None:
    with pytest.raises(sqlite3.OperationalError):
        hall.db.rows("SELECT nothing FROM nowhere")
    assert trouble_of(ValueError("x")) is None


def test_the_version_moves_with_every_act_of_somebody_else(either_hall: Hall) -> None:
    """Also where an act commits later than one with a higher id: roles and settings are read anew by it."""
    seen = {either_hall.db.data_version()}
    for _ in range(3):
        other = Database.beside(either_hall.db.url)
        Hall(other, either_hall.clock).office("W2").do(write)
        other.close()
        seen.add(either_hall.db.data_version())
    assert len(seen) == 4
