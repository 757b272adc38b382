"""The empty database is made once and copied for each test."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import psycopg  # noqa: F401 - before peewee, which looks for it once, at import
import pytest

from models.office import cipher, encryption, schema
from models.office.database import Database, open_database
from models.office.folder import DataFolder
from tests import postgres
from tests.fakes import FakeClock, Hall

_numbers = count()

PASSPHRASE = "开启口令不用在测试里猜"

# The same examples in every run of ./check; `pytest --hypothesis-profile search` looks for new ones. A busy machine is
# no failure of a rule, so no example has a deadline.
hypothesis.settings.register_profile("check", derandomize=True, deadline=None)
hypothesis.settings.register_profile("search", max_examples=1000, deadline=None)
hypothesis.settings.load_profile("check")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file without a row."""
    path = tmp_path_factory.mktemp("empty") / "hall.db"
    db = open_database(str(path), create=True)
    schema.migrate(db)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return path


@pytest.fixture
def database(empty_database: Path, tmp_path: Path) -> Iterator[Database]:
    """A migrated SQLite database of this test's own."""
    shutil.copy(empty_database, tmp_path / "hall.db")
    db = open_database(str(tmp_path / "hall.db"))
    yield db
    db.close()


@pytest.fixture(scope="session")
def empty_encrypted(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The same, encrypted at rest, and its key."""
    folder = DataFolder.at(tmp_path_factory.mktemp("encrypted"), None)
    folder.make()
    shutil.copy(empty_database, folder.url)
    encryption.encrypt(folder, PASSPHRASE)
    file = Path(folder.url)
    return file, cipher.key_of(file) or b""


@pytest.fixture
def encrypted_database(
    empty_encrypted: tuple[Path, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Database]:
    """A migrated database of this test's own that is encrypted at rest; the test's child processes open it too."""
    monkeypatch.setenv(cipher.ENVIRONMENT, PASSPHRASE)
    file, key = empty_encrypted
    for each in (file, cipher.key_file(file), cipher.mark_file(file)):
        shutil.copy(each, tmp_path / each.name)
    cipher.hold(tmp_path / file.name, key)
    db = open_database(str(tmp_path / file.name))
    yield db
    db.close()
    cipher.let_go(tmp_path / file.name)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[postgres.Server]:
    if postgres.binaries() is None:
        pytest.skip("PostgreSQL is not installed on this machine")
    folder = Path(tempfile.mkdtemp(prefix="hall-pg-"))  # short: a socket's path has a limit
    server = postgres.Server(folder)
    db = None
    try:
        server.sql("CREATE DATABASE empty_hall")
        db = open_database(server.url("empty_hall"))
        schema.migrate(db)
        db.close()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql_database(postgresql_server: postgres.Server) -> Iterator[Database]:
    """A migrated PostgreSQL database of this test's own."""
    name = f"hall_{next(_numbers)}"
    postgresql_server.sql(f"CREATE DATABASE {name} TEMPLATE empty_hall")
    db = open_database(postgresql_server.url(name))
    yield db
    db.close()
    postgresql_server.sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def hall(database: Database, clock: FakeClock) -> Hall:
    """A hall on SQLite."""
    return Hall(database, clock)


_DATABASES = {"sqlite": "database", "encrypted": "encrypted_database", "postgresql": "postgresql_database"}


@pytest.fixture(params=list(_DATABASES))
def either_hall(request: pytest.FixtureRequest, clock: FakeClock) -> Hall:
    """The same test on every kind of database: for the door, and for what depends on locks."""
    return Hall(request.getfixturevalue(_DATABASES[request.param]), clock)
