"""The front of a hall for reception."""

import pytest

from tests.ui.board.front import Front
from tests.ui.ground import Founded


@pytest.fixture
def front(founded: Founded) -> Front:
    return Front(founded)
