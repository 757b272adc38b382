"""A small day of one hall."""

import pytest

from tests.fakes import Hall
from tests.models.summary.played import Played


@pytest.fixture
def played(hall: Hall) -> Played:
    """A hall in the morning, before anybody is at work."""
    return Played(hall)


@pytest.fixture
def morning(played: Played) -> Played:
    """The same hall at 11:10."""
    played.morning()
    return played


@pytest.fixture
def evening(morning: Played) -> Played:
    """The same hall at 17:40, everybody gone."""
    morning.evening()
    return morning
