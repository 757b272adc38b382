"""What the desk asks the catalogue: search as you type, an item's fees before it is chosen, a window's items."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.catalogue import reading
from models.catalogue.files import check_file
from models.catalogue.rules import FeeStatus, Item, Kind
from models.catalogue.verbs import bring_in
from models.people.places import add_site, assign_unit, open_window, release_unit
from models.people.rules import SiteKind
from tests.fakes import OPENING, Hall
from tests.models.catalogue.samples import FREE, item

SAMPLE = Path(__file__).parents[3] / "resources" / "catalogue" / "sample.csv"
TODAY = OPENING.date()
NEXT = TODAY + timedelta(days=7)


def brought(hall: Hall, *items: Item, on: date = TODAY) -> None:
    hall.office().do(bring_in, items=items, on=on, source="ab" * 32)


@pytest.fixture
def place(hall: Hall) -> Hall:
    hall.office().do(add_site, site="H1", name="政务中心", kind=SiteKind.HALL, centre_no="01")
    return hall


@pytest.fixture
def sample(place: Hall) -> Hall:
    """The sample catalogue, in force from today."""
    brought(place, *check_file(SAMPLE).items)
    return place


def found(hall: Hall, typed: str, *, day: date = TODAY, limit: int = 20) -> list[str]:
    return [line.name for line in reading.find_items(hall.db, typed, day=day, limit=limit)]


@pytest.mark.parametrize("typed", ["sfz", "身份证", "jmsfz", "shenfenz", "SFZ ", "ｓｆｚ"])
def test_an_item_is_found_by_chinese_pinyin_and_initials_from_any_place_of_its_name(sample: Hall, typed: str) -> None:
    assert "居民身份证到期换领" in found(sample, typed)


def test_an_item_is_found_by_its_code_and_first(sample: Hall) -> None:
    assert [reading.find_items(sample.db, typed, day=TODAY)[0].code for typed in ("GA-002", "ga002")] == ["GA-002"] * 2
    assert found(sample, "") == found(sample, "没有这样的事项") == []
    assert len(found(sample, "d", limit=5)) == 5


def test_a_line_says_kind_days_and_what_is_charged_before_it_is_chosen(place: Hall) -> None:
    card = item()
    ended = replace(card.fees[0], name="照相费", amount_fen=0, status=FeeStatus.CANCELLED)
    brought(place, replace(card, fees=(*card.fees, ended)))
    (line,) = reading.find_items(place.db, "sfz", day=TODAY)
    assert (line.kind, line.promised_days, line.day_unit, line.unit_name) == (Kind.PROMISED, 20, "C", "公安局")
    assert [(fee.name, fee.amount_fen, fee.unit) for fee in line.fees] == [("居民身份证工本费(换领)", 2000, "证")]
    assert len(reading.fee_standards_on(place.db, line.item, TODAY)) == 2


def test_only_what_is_in_force_on_the_day_is_found(place: Hall) -> None:
    card, other = item(), item(item_code="SC-001", name="食品经营许可", department="市场监督管理局", **FREE)
    brought(place, card, other)
    brought(place, other, on=NEXT)
    assert found(place, "sfz", day=NEXT - timedelta(days=1)) == [card.name]
    assert found(place, "sfz", day=NEXT) == []
    assert found(place, "sfz", day=TODAY - timedelta(days=1)) == []


def test_a_renamed_item_is_found_by_both_names_and_shown_by_the_one_in_force(place: Hall) -> None:
    brought(place, item(name="营业执照核发"))
    brought(place, item(name="经营主体登记"), on=NEXT)
    assert found(place, "yyzz", day=NEXT) == ["经营主体登记"]
    assert found(place, "jyzt", day=TODAY) == ["营业执照核发"]


def test_items_of_a_unit_and_of_the_units_a_window_works_for(sample: Hall) -> None:
    office = sample.office()
    window = office.do(open_window, site="H1", number=3).value
    for unit in ("SF", "YC"):
        office.do(assign_unit, window=window, unit=unit)
    office.do(release_unit, window=window, unit="YC", day=NEXT)
    of_unit = [line.code for line in reading.items_of_unit(sample.db, "SF", TODAY)]
    assert of_unit == ["SF-001"]
    assert [line.code for line in reading.items_of_window(sample.db, window, TODAY)] == ["SF-001", "YC-001"]
    assert [line.code for line in reading.items_of_window(sample.db, window, NEXT)] == ["SF-001"]
    assert len(reading.items_on(sample.db, TODAY)) == 124


def test_an_unknown_id_or_code_gives_nothing(sample: Hall) -> None:
    assert reading.item_id(sample.db, "XX-999") == ""
    assert reading.item_id(sample.db, " ga-002 ") != ""
    assert reading.version(sample.db, "x") is None
    assert reading.fee_standard(sample.db, "x") is None
    assert reading.materials(sample.db, "x") == ()
