"""One rehearsed day and one demonstration for all tests that only look at them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from models import house
from models.demo.clock import LoneHand, go_through
from models.demo.day import crew_of, founding_moment, parts_of, plan_for, tasks_for, usual_times
from models.demo.hall import DemoHall, found_demo_hall
from models.demo.post import on_paper_only
from models.office import schema
from models.office.database import Database, open_database

DAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Rehearsed:
    path: Path
    hall: DemoHall

    def look(self) -> Database:
        return Database.beside(str(self.path))


@pytest.fixture(scope="session")
def rehearsed_day(tmp_path_factory: pytest.TempPathFactory) -> Rehearsed:
    """A day of 62 visitors at three windows, gone through by one process."""
    house.load_all()
    path = tmp_path_factory.mktemp("day") / "hall.db"
    db = open_database(str(path), create=True)
    schema.migrate(db)
    times = usual_times(DAY)
    hand = LoneHand(founding_moment(times))
    hall = found_demo_hall(db, hand, windows=3)
    visits = plan_for(db, DAY, times.shape, 62, seed=2)
    tasks = tasks_for(url=str(path), hall=hall, visits=visits, times=times, logs=path.parent)
    crew = crew_of(db, hall, hand, tasks[0], on_paper_only)
    go_through(parts_of(crew, tuple(part for task in tasks for part in task.parts)), hand)
    db.close()
    return Rehearsed(path, hall)


@pytest.fixture
def day(rehearsed_day: Rehearsed) -> Iterator[Database]:
    """The rehearsed day, only to be looked at."""
    db = rehearsed_day.look()
    yield db
    db.close()
