"""A fee point for each test of its rooms."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.bank.standing import FeePoint
from tests.ui.ground import Founded


@pytest.fixture
def point(founded: Founded, qtbot: QtBot) -> FeePoint:
    return FeePoint(founded, qtbot)
