"""A hall with lines and staffed windows: made once, and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.office.database import Database, open_database
from tests.fakes import FakeClock, Hall
from tests.models.tickets.queue import Queue


@pytest.fixture(scope="session")
def founded_database(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the hall, everybody signed on and nobody waiting."""
    path = tmp_path_factory.mktemp("founded") / "hall.db"
    shutil.copy(empty_database, path)
    db = open_database(str(path))
    Queue(Hall(db, FakeClock()))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    return path


@pytest.fixture
def database(founded_database: Path, tmp_path: Path) -> Iterator[Database]:
    """In place of the empty one."""
    shutil.copy(founded_database, tmp_path / "hall.db")
    db = open_database(str(tmp_path / "hall.db"))
    yield db
    db.close()


@pytest.fixture
def queue(hall: Hall) -> Queue:
    """Two lines, three windows and reception, all signed on, at nine in the morning."""
    return Queue(hall)


@pytest.fixture
def either_queue(either_hall: Hall) -> Queue:
    """The same on both databases."""
    return Queue(either_hall)


@pytest.fixture
def shared_queue(hall: Hall) -> Queue:
    """One hall for all the examples of a property: a day in which more and more happens."""
    return Queue(hall)
