"""Backups that are checked, and a restore that begins a new epoch."""

import shutil
from pathlib import Path

import pytest

from models.office import schema, verbs
from models.office.act import Act, Counter
from models.office.actors import Role
from models.office.backup import backup, check_backup, reopened, restore_file, restore_rows
from models.office.database import Database, open_database
from models.office.refusal import Refused, Trouble
from models.office.verb import verb
from models.office.verify import verify
from tests import postgres
from tests.fakes import FakeClock, Hall


@verb("proof.series", roles={Role.WINDOW})
def take_number(act: Act) -> int:
    return act.next_number("a")


def test_a_backup_is_one_clean_file_from_either_database(either_hall: Hall, tmp_path: Path) -> None:
    office = either_hall.office()
    for _ in range(5):
        office.do(take_number)
    target = tmp_path / "copy.db"
    digest = backup(either_hall.db, target)
    assert check_backup(target) == digest
    key = ["copy.db.encrypted.txt", "copy.db.key"] if either_hall.db.key else []
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db", *key]
    copy = Database.beside(str(target))
    assert copy.value('SELECT "last" FROM "counter"') == 5
    assert verify(copy).acts == 5
    copy.close()


def test_a_backup_over_the_database_itself_is_refused(hall: Hall) -> None:
    assert hall.db.path is not None
    with pytest.raises(Refused) as refused:
        backup(hall.db, hall.db.path)
    assert refused.value.code == "backup.same_file"


def test_a_failed_backup_leaves_the_older_one(hall: Hall, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"the older one")
    hall.db.begin()
    hall.db.run("INSERT INTO station_head VALUES ('W9', 1, 1, 1, zeroblob(32))")
    hall.db.commit()
    with pytest.raises(Trouble) as told:
        backup(hall.db, target)
    assert told.value.code == "backup.bad"
    assert target.read_bytes() == b"the older one"
    with pytest.raises(Trouble):
        backup(hall.db, tmp_path / "nowhere" / "copy.db")


def test_restore_opens_an_epoch_that_names_the_heads_and_moves_counters_past_a_gap(
    hall: Hall, tmp_path: Path, clock: FakeClock
) -> None:
    office = hall.office()
    for _ in range(3):
        office.do(take_number)
    kept = tmp_path / "kept.db"
    digest = backup(hall.db, kept)
    assert office.do(take_number).value == 4
    assert hall.db.path is not None
    hall.db.close()
    before = restore_file(kept, hall.db.path)
    assert before is not None
    assert before.exists()
    again = Hall(reopened(hall.db.path), clock)
    assert again.office("CLI").do(verbs.open_epoch, backup_digest=digest, gap=100).value == 2
    assert again.office().do(take_number).value == 104, "4 was given after the backup and is not given again"
    assert again.db.rows("SELECT epoch, number FROM act WHERE station = 'W1' ORDER BY id") == [
        (1, 1), (1, 2), (1, 3), (2, 1),
    ]  # fmt: skip
    assert again.office().do(take_number).value == 105
    assert verify(again.db).findings == []
    again.db.close()


def test_a_backup_that_was_tampered_with_is_not_restored(hall: Hall, tmp_path: Path) -> None:
    hall.office().do(take_number)
    kept = tmp_path / "kept.db"
    backup(hall.db, kept)
    copy = Database.beside(str(kept))
    copy.begin()
    copy.run('UPDATE "counter" SET "last" = 9')
    copy.commit()
    copy.close()
    with pytest.raises(Trouble) as told:
        check_backup(kept)
    assert told.value.code == "backup.unclean"


def test_a_file_that_is_no_database_is_not_restored(tmp_path: Path) -> None:
    junk = tmp_path / "junk.db"
    junk.write_bytes(b"no database at all" * 100)
    with pytest.raises(Trouble) as told:
        check_backup(junk)
    assert told.value.code == "database.corrupt"
    with pytest.raises(Trouble) as missing:
        check_backup(tmp_path / "absent.db")
    assert missing.value.code == "database.missing"


def test_a_newer_database_is_refused_in_plain_words(hall: Hall) -> None:
    hall.db.begin()
    hall.db.run("INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')")
    hall.db.commit()
    with pytest.raises(Trouble) as told:
        schema.pending(hall.db)
    assert told.value.code == "database.newer"


def test_a_backup_of_a_file_is_restored_into_postgresql(
    hall: Hall, tmp_path: Path, postgresql_server: postgres.Server, clock: FakeClock
) -> None:
    office = hall.office()
    for _ in range(3):
        office.do(take_number)
    kept = tmp_path / "kept.db"
    backup(hall.db, kept)
    postgresql_server.sql("CREATE DATABASE restored TEMPLATE empty_hall")
    server = Hall(open_database(postgresql_server.url("restored")), clock)
    restore_rows(kept, server.db)
    assert verify(server.db).findings == []
    assert server.office().do(take_number).value == 4
    assert server.db.value('SELECT "last" FROM "counter"') == 4
    with pytest.raises(Refused):
        restore_rows(kept, server.db)
    server.db.close()
    assert Counter is not None


def test_a_running_database_is_not_replaced(hall: Hall, tmp_path: Path) -> None:
    kept = tmp_path / "kept.db"
    backup(hall.db, kept)
    assert hall.db.path is not None
    hall.db.begin()
    try:
        with pytest.raises(Trouble) as told:
            restore_file(kept, hall.db.path)
        assert told.value.code == "database.busy"
    finally:
        hall.db.rollback()
    assert shutil.disk_usage(tmp_path).free > 0
