"""The supervisor's office over the tests' hall."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.office.database import Database
from tests.fakes import FakeClock
from tests.ui.supervisor.stand import Watch


@pytest.fixture
def watch(database: Database, clock: FakeClock, tmp_path: Path, qtbot: QtBot) -> Iterator[Watch]:
    with Watch.over(database, clock, tmp_path, qtbot) as made:
        yield made
