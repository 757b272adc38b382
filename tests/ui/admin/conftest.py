"""The administrator's room in a small hall."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.admin.standing import Admin
from tests.ui.ground import Founded


@pytest.fixture
def admin(founded: Founded, qtbot: QtBot) -> Iterator[Admin]:
    """The administrator signed on at the office, with the room in front of him."""
    return Admin.make(founded, qtbot)
