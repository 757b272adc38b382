"""The hall that the tests of handing over stand on: that of the cases."""

import pytest

from tests.fakes import Hall
from tests.models.cases.counter import Counter
from tests.models.cases.counter import counter as furnished


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


@pytest.fixture
def either_counter(either_hall: Hall) -> Counter:
    """On SQLite and on PostgreSQL."""
    return furnished(either_hall)
