"""The visitors of a rehearsed day: everybody comes in opening hours, every item is asked for, the same seed is the same
day."""

import pytest

from models.demo.plan import FEW, Shape, Way, plan_day

SHAPE = Shape(noon=3 * 3600, afternoon=4.5 * 3600, closing=8.5 * 3600)
ITEMS = {"A": [f"SC-{n:03}" for n in range(40)], "B": [f"GA-{n:03}" for n in range(70)], "C": ["SS-001"]}
OFTEN = {"B": ["GA-001", "GA-002"]}


def _day(visits: int, seed: int = 1) -> list[tuple[float, str, Way, tuple[str, ...]]]:
    return [(v.at, v.line, v.way, v.items) for v in plan_day(visits, seed=seed, shape=SHAPE, items=ITEMS, often=OFTEN)]


@pytest.mark.parametrize("visits", [1, 2, 7, 24, 25, 62, 400, 1500])
def test_so_many_come_and_all_in_opening_hours(visits: int) -> None:
    day = _day(visits)
    assert len(day) == visits
    assert [at for at, *_ in day] == sorted(at for at, *_ in day)
    assert all(0 < at < SHAPE.noon or SHAPE.afternoon < at < SHAPE.closing - 1800 for at, *_ in day)
    assert all(items and line in ITEMS and set(items) <= set(ITEMS[line]) for _, line, _, items in day)


@pytest.mark.parametrize("visits", [62, 100, 400])
def test_the_whole_catalogue_is_somebodys_matter(visits: int) -> None:
    taken = {code for _, _, way, items in _day(visits) if way is Way.MATTERS for code in items}
    assert taken == {code for codes in ITEMS.values() for code in codes}


def test_from_a_few_visitors_on_every_way_occurs() -> None:
    assert {way for _, _, way, _ in _day(2 * FEW)} >= set(Way) - {Way.COLLECT, Way.BACK}
    assert {way for _, _, way, _ in _day(400)} == set(Way)


def test_results_are_fetched_only_in_the_afternoon() -> None:
    assert all(at >= SHAPE.afternoon for at, _, way, _ in _day(400) if way in (Way.COLLECT, Way.BACK))


def test_a_seed_is_a_day() -> None:
    assert _day(80, seed=3) == _day(80, seed=3) != _day(80, seed=4)
