"""Encryption at rest: the same hall under a key, a changed key, a lost key, and nothing plain left behind."""

import shutil
from pathlib import Path

import pytest

from models.custody.files import fetch, store
from models.office import cipher, encryption, schema
from models.office.act import Act
from models.office.actors import Role
from models.office.backup import backup, check_backup, put_back, restore_file
from models.office.database import Database, open_database
from models.office.folder import DataFolder
from models.office.refusal import Refused, Trouble
from models.office.settings import Setting
from models.office.verb import verb
from models.office.verify import verify
from printing.printers import PdfFolder
from tests.fakes import OPENING, FakeClock, Hall

WORDS = "本厅开启口令二〇二六"
OTHER = "换过以后的另一个开启口令"
NAME = "示例甲的名字"


@verb("proof.keep_name", roles={Role.WINDOW})
def keep_name(act: Act, *, place: str) -> None:
    act.add(Setting(id=f"name.{place}", value=NAME))


@pytest.fixture
def folder(empty_database: Path, tmp_path: Path) -> DataFolder:
    """A hall with a name in it, a backup, and a paper as a file."""
    found = DataFolder.at(tmp_path / "data", None)
    found.make()
    shutil.copy(empty_database, found.url)
    hall = Hall(open_database(found.url), FakeClock())
    hall.office().do(keep_name, place="one")
    backup(hall.db, found.backups / "morning.db")
    PdfFolder(found.spool, OPENING.date).send(NAME.encode(), title="receipt-1", slip=False)
    store(found.scans, b"\xff\xd8\xff" + NAME.encode(), None)
    hall.db.close()
    return found


@pytest.fixture(autouse=True)
def nothing_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_held", {})
    monkeypatch.setattr(cipher, "_SCRYPT", {"n": 2**10, "r": 8, "p": 1})  # as slow as a test may be
    monkeypatch.delenv(cipher.ENVIRONMENT, raising=False)


def holds_name(folder: Path) -> list[str]:
    """Files in which the name can be read by anybody."""
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and NAME.encode() in path.read_bytes())


def names(url: str) -> list[str]:
    db = Database.beside(url)
    try:
        return [row[0] for row in db.rows('SELECT "id" FROM "setting" ORDER BY "id"')]
    finally:
        db.close()


def test_nothing_that_can_be_read_is_left_in_the_folder(folder: DataFolder) -> None:
    plain = holds_name(folder.path)
    assert [name for name in plain if not name.endswith(".jpg")] == ["hall.db", "morning.db", "receipt-1.pdf"]
    assert len(plain) == 4
    encryption.encrypt(folder, WORDS)
    assert holds_name(folder.path) == []
    hall = Hall(open_database(folder.url), FakeClock())
    hall.clock.pass_(minutes=1)
    hall.office().do(keep_name, place="two")
    assert holds_name(folder.path) == [], "nor in the write-ahead log"
    assert verify(hall.db).clean
    hall.db.close()


def test_the_passphrase_opens_it_and_another_does_not(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    encryption.encrypt(folder, WORDS)
    cipher.let_go(Path(folder.url))
    with pytest.raises(Trouble) as told:
        open_database(folder.url)
    assert told.value.code == "database.key_needed"
    with pytest.raises(Refused) as refused:
        cipher.unlock(Path(folder.url), OTHER)
    assert refused.value.code == "cipher.passphrase_wrong"
    monkeypatch.setenv(cipher.ENVIRONMENT, WORDS)
    assert names(folder.url) == ["name.one"]


def test_a_lost_key_file_is_said_plainly_and_the_recovery_code_opens(folder: DataFolder) -> None:
    code = encryption.encrypt(folder, WORDS)
    file = Path(folder.url)
    cipher.let_go(file)
    cipher.key_file(file).unlink()
    with pytest.raises(Trouble) as told:
        open_database(folder.url)
    assert (told.value.code, told.value.facts["path"]) == ("database.key_lost", "hall.db.key")
    for wrong in ("", "AAAA-BBBB", ("B" if code[0] == "A" else "A") + code[1:]):
        with pytest.raises(Refused) as refused:
            cipher.unlock_by_code(file, wrong)
        assert refused.value.code == "cipher.code_wrong"
    key = cipher.unlock_by_code(file, code.lower().replace("-", " "))
    cipher.hold(file, key)
    encryption.change_passphrase(folder, key, OTHER)
    cipher.let_go(file)
    assert cipher.unlock(file, OTHER) == key


def test_a_damaged_key_file_and_a_damaged_database_are_told_apart(folder: DataFolder) -> None:
    encryption.encrypt(folder, WORDS)
    file = Path(folder.url)
    cipher.let_go(file)
    good = cipher.key_file(file).read_bytes()
    cipher.key_file(file).write_bytes(good[:40])
    with pytest.raises(Trouble) as told:
        cipher.unlock(file, WORDS)
    assert told.value.code == "database.key_unreadable"
    cipher.key_file(file).write_bytes(good)
    file.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Trouble) as told:
        cipher.unlock(file, WORDS)
    assert told.value.code == "database.corrupt"


def test_a_changed_key_changes_backups_and_papers_too(folder: DataFolder) -> None:
    first = encryption.encrypt(folder, WORDS)
    file = Path(folder.url)
    before = file.read_bytes()
    second = encryption.change_key(folder, cipher.key_of(file) or b"", OTHER)
    assert first != second and before != file.read_bytes()
    cipher.let_go(file)
    for each in (file, folder.backups / "morning.db"):
        with pytest.raises(Refused):
            cipher.unlock(each, WORDS)
        with pytest.raises(Refused):
            cipher.unlock_by_code(each, first)
        cipher.hold(each, cipher.unlock(each, OTHER))
        assert names(str(each)) == ["name.one"]
    key = cipher.unlock_by_code(file, second)
    paper, scan = (next(place.rglob("*.sealed")) for place in (folder.spool, folder.scans))
    assert cipher.unseal(paper.read_bytes(), key) == NAME.encode()
    assert fetch(folder.scans, scan.name.split(".")[0], "jpg", key).endswith(NAME.encode())


@pytest.mark.parametrize("moment", range(5))
def test_a_stop_while_the_key_is_changed_loses_nothing(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    """Stopped before the key file, a copy, the exchange of the database, the files, or the end."""
    encryption.encrypt(folder, WORDS)
    file = Path(folder.url)
    key = cipher.key_of(file) or b""
    stops = [("write_key_file", 0), ("_made_anew", 0), ("_made_anew", 1), ("seal_files", 0), ("write_key_file", 1)]
    name, turn = stops[moment]
    owner = cipher if name == "write_key_file" else encryption
    real, calls = getattr(owner, name), iter(range(9))

    def stopping(*args: object, **options: object) -> object:
        if next(calls) == turn:
            raise KeyboardInterrupt
        return real(*args, **options)

    monkeypatch.setattr(owner, name, stopping)
    with pytest.raises(KeyboardInterrupt):
        encryption.change_key(folder, key, OTHER)
    monkeypatch.setattr(owner, name, real)
    monkeypatch.setattr(cipher, "_held", {})
    words = WORDS if moment == 0 else OTHER
    opened = cipher.unlock(file, words)
    cipher.hold(file, opened)
    assert names(folder.url) == ["name.one"]
    encryption.change_key(folder, opened, OTHER)
    assert verify(open_database(folder.url)).clean
    assert cipher.unlock(folder.backups / "morning.db", OTHER)


def test_a_plain_hall_that_was_stopped_while_it_was_encrypted_still_opens(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopping(*_args: object, **_options: object) -> None:
        raise Trouble("backup.bad", detail="")

    monkeypatch.setattr(encryption, "check", stopping)
    with pytest.raises(Trouble):
        encryption.encrypt(folder, WORDS)
    assert names(folder.url) == ["name.one"]
    assert not list(folder.path.rglob("*.part"))


def test_what_cannot_be_encrypted_says_why(folder: DataFolder, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        encryption.encrypt(folder, "太短")
    assert refused.value.code == "cipher.passphrase_short"
    db = open_database(folder.url)
    db.begin()
    with pytest.raises(Trouble) as told:
        encryption.encrypt(folder, WORDS)
    assert told.value.code == "database.busy"
    db.rollback()
    db.close()
    with pytest.raises(Refused) as refused:
        encryption.encrypt(DataFolder.at(tmp_path, "postgresql://server/hall"), WORDS)
    assert refused.value.code == "cipher.server"
    with pytest.raises(Refused) as refused:
        encryption.change_key(folder, b"", WORDS)
    assert refused.value.code == "cipher.not_encrypted"
    encryption.encrypt(folder, WORDS)
    with pytest.raises(Refused) as refused:
        encryption.encrypt(folder, WORDS)
    assert refused.value.code == "cipher.encrypted_already"


def test_a_backup_of_an_encrypted_hall_is_encrypted_and_comes_back_with_its_key(
    folder: DataFolder, tmp_path: Path
) -> None:
    encryption.encrypt(folder, WORDS)
    file, copy = Path(folder.url), tmp_path / "stick" / "copy.db"
    copy.parent.mkdir()
    hall = Hall(open_database(folder.url), FakeClock())
    digest = backup(hall.db, copy)
    hall.db.close()
    assert holds_name(copy.parent) == []
    assert check_backup(copy) == digest
    key = cipher.key_of(file)
    kept = restore_file(copy, file)
    assert kept is not None and cipher.key_file(kept).exists()
    cipher.let_go(file)
    assert cipher.unlock(file, WORDS) == key
    put_back(kept, file)
    assert cipher.unlock(file, WORDS) == key and not kept.exists()
    plain = tmp_path / "new"
    plain.mkdir()
    assert restore_file(copy, plain / "hall.db") is None
    assert cipher.unlock(plain / "hall.db", WORDS) == key


def test_an_encrypted_hall_is_migrated_like_any_other(folder: DataFolder) -> None:
    encryption.encrypt(folder, WORDS)
    db = open_database(folder.url)
    assert schema.pending(db) == []
    with pytest.raises(Trouble) as told:
        db.execute('INSERT INTO "counter" VALUES (1, 1, 1)')
    assert told.value.code == "database.read_only"
    db.close()
