"""The empty database is made once and copied for each test."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import psycopg  # noqa: F401 - before peewee, which looks for it once, at import
import pytest

from models.office import schema
from models.office.database import Database, open_database
from tests import postgres
from tests.fakes import FakeClock, Hall

_numbers = count()

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


@pytest.fixture(params=["sqlite", "postgresql"])
def either_hall(request: pytest.FixtureRequest, clock: FakeClock) -> Hall:
    """The same test on both databases: for the door, and for what depends on locks."""
    name = "database" if request.param == "sqlite" else "postgresql_database"
    return Hall(request.getfixturevalue(name), clock)
