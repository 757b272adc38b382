"""A hall with lines and staffed windows."""

import pytest

from tests.fakes import Hall
from tests.models.tickets.queue import Queue


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
