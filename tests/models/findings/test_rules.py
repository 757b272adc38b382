"""Levels only rise, cards follow the law's clock, and money off its standard is told by how far."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.deadlines.lights import Card
from models.findings.rules import (
    KINDS,
    Code,
    Expedited,
    card_code,
    expedited,
    family_of,
    off_standard,
    promise_code,
    replaces,
)

DUE = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("late", "today", "code"),
    [
        (0, date(2026, 11, 23), None),
        (0, DUE, Code.WARN_EXPIRED),
        (1, date(2026, 11, 25), Code.WARN_EXPIRED),
        (2, date(2026, 11, 26), Code.ALARM_EXPIRED),
        (3, date(2026, 11, 27), Code.ALTER_EXPIRED),
    ],
)
def test_a_promise_alarms_on_its_last_day_after_one_and_after_two(late: int, today: date, code: Code | None) -> None:
    assert promise_code(DUE, late, today) is code


def test_a_card_is_a_finding_and_no_card_is_none() -> None:
    assert [card_code(card) for card in Card] == [None, Code.YELLOW_CARD, Code.RED_CARD]


@given(st.sampled_from(list(Code)), st.sampled_from(list(Code)))
def test_a_code_never_gives_way_to_a_milder_one(before: Code, after: Code) -> None:
    assert not (replaces(before, after) and replaces(after, before))
    assert replaces(before, after) == (KINDS[after].level.rank > KINDS[before].level.rank)


def test_every_code_says_its_type_and_level() -> None:
    assert set(KINDS) == set(Code)
    assert family_of(Code.YELLOW_CARD) == family_of(Code.RED_CARD) != family_of(Code.ALARM_EXPIRED)


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 50))
def test_off_standard_is_symmetric_about_the_standard(due: int, off: int, percent: int) -> None:
    assert off_standard(due, due, percent) is None
    if off and off <= due:
        assert off_standard(due, due + off, percent) is off_standard(due, due - off, percent)


@pytest.mark.parametrize(("said", "code"), [(10_500, Code.R3), (10_501, Code.R3_GRAVE), (9_500, Code.R3)])
def test_five_percent_is_still_the_milder_one(said: int, code: Code) -> None:
    assert off_standard(10_000, said, 5) is code


@pytest.mark.parametrize(
    ("replied", "today", "state"),
    [
        (None, DUE, Expedited.RUNNING),
        (None, date(2026, 11, 25), Expedited.LATE),
        (DUE, date(2026, 12, 1), Expedited.REPLIED),
        (date(2026, 11, 25), date(2026, 12, 1), Expedited.REPLIED_LATE),
    ],
)
def test_an_order_is_late_after_its_day(replied: date | None, today: date, state: Expedited) -> None:
    assert expedited(DUE, replied, today) is state
