"""A catalogue comes in through the door: what begins, what changes, what ends, and what stays as it was."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from models.catalogue import editions, reading
from models.catalogue.files import check_file
from models.catalogue.rules import FeeStandard, Item, Material, difference
from models.catalogue.verbs import BroughtIn, bring_in
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.verify import verify
from models.people.places import add_site, add_unit
from models.people.reading import units
from models.people.rules import SiteKind
from tests.fakes import OPENING, Hall
from tests.models.catalogue.samples import FREE, catalogues, item

SAMPLE = Path(__file__).parents[3] / "resources" / "catalogue" / "sample.csv"
TODAY = OPENING.date()
NEXT = TODAY + timedelta(days=7)

CARD = item()
PERMIT = item(item_code="SC-001", name="食品经营许可", department="市场监督管理局", **FREE)


def brought(hall: Hall, *items: Item, on: date = TODAY) -> BroughtIn:
    return hall.office().do(bring_in, items=items, on=on, source="ab" * 32).value


@pytest.fixture
def place(hall: Hall) -> Hall:
    """A hall with its site and nothing else."""
    return founded(hall)


def founded(hall: Hall) -> Hall:
    hall.office().do(add_site, site="H1", name="政务中心", kind=SiteKind.HALL, centre_no="01")
    return hall


def card(hall: Hall, day: date) -> reading.ItemRow:
    return reading.version_in_force(hall.db, reading.item_id(hall.db, "GA-002"), day)


def amounts(hall: Hall, day: date) -> list[int]:
    found = reading.fee_standards_on(hall.db, reading.item_id(hall.db, "GA-002"), day)
    return [row.standard.amount_fen for row in found]


def priced(fen: int, **changes: object) -> Item:
    return replace(CARD, fees=(replace(CARD.fees[0], amount_fen=fen, **changes),))  # type: ignore[arg-type]


def test_the_first_catalogue_begins_every_item_and_makes_the_departments_it_names(either_hall: Hall) -> None:
    hall = founded(either_hall)
    done = brought(hall, CARD, PERMIT)
    assert done.difference.new == ("GA-002", "SC-001")
    assert done.units == (("GA", "公安局"), ("SC", "市场监督管理局"))
    found = card(hall, TODAY)
    assert (found.number, found.unit, found.name, found.valid_to) == (1, "GA", CARD.name, None)
    assert [paper.name for paper in reading.materials(hall.db, found.id)] == ["居民户口簿", "原居民身份证"]
    assert amounts(hall, TODAY) == [2000]
    assert editions.standing_items(hall.db) == (CARD, PERMIT)


def test_the_same_catalogue_again_keeps_nothing(place: Hall) -> None:
    brought(place, CARD, PERMIT)
    acts = place.db.value("SELECT count(*) FROM act")
    done = place.office().do(bring_in, items=(CARD, PERMIT), on=NEXT, source="ab" * 32)
    assert (done.act, done.value.edition, bool(done.value.difference)) == (0, "", False)
    assert place.db.value("SELECT count(*) FROM act") == acts


def test_b40_a_new_version_begins_on_its_day_and_the_old_one_stays_for_what_was_accepted_under_it(place: Hall) -> None:
    brought(place, CARD)
    accepted_under = card(place, TODAY)
    shorter = replace(CARD, promised_days=10, materials=(Material("居民户口簿"),))
    brought(place, shorter, on=NEXT)
    assert card(place, NEXT - timedelta(days=1)).promised_days == 20
    assert (card(place, NEXT).promised_days, card(place, NEXT).number) == (10, 2)
    kept = reading.version(place.db, accepted_under.id)
    assert kept is not None
    assert (kept.promised_days, kept.valid_to) == (20, NEXT - timedelta(days=1))
    assert len(reading.materials(place.db, accepted_under.id)) == 2


def test_a_new_price_is_a_new_row_and_no_new_version(place: Hall) -> None:
    brought(place, CARD)
    before = reading.fee_standards_on(place.db, reading.item_id(place.db, "GA-002"), TODAY)[0]
    brought(place, priced(4000), on=NEXT)
    assert (amounts(place, NEXT - timedelta(days=1)), amounts(place, NEXT)) == ([2000], [4000])
    assert card(place, NEXT).number == 1
    kept = reading.fee_standard(place.db, before.id)
    assert kept is not None
    assert (kept.amount_fen, kept.valid_to) == (2000, NEXT - timedelta(days=1))


def test_a_price_that_is_said_to_hold_since_long_ago_does_not_change_the_days_before_it_came_in(place: Hall) -> None:
    brought(place, CARD)
    since = date(2016, 1, 1)
    dearer = priced(4000, valid_from=since)
    brought(place, dearer, on=NEXT)
    assert (amounts(place, TODAY), amounts(place, NEXT)) == ([2000], [4000])
    assert editions.standing_items(place.db) == (dearer,)


def test_a_price_with_a_later_day_waits_for_it(place: Hall) -> None:
    later = NEXT + timedelta(days=30)
    now = CARD.fees[0]
    both = replace(
        CARD,
        fees=(replace(now, valid_to=later - timedelta(days=1)), replace(now, amount_fen=4000, valid_from=later)),
    )
    brought(place, both)
    assert (amounts(place, NEXT), amounts(place, later)) == ([2000], [4000])
    assert not brought(place, both).difference


def test_a_standard_that_was_over_before_is_kept_for_the_record_and_charged_on_no_day(place: Hall) -> None:
    over = priced(2000, valid_to=TODAY - timedelta(days=30))
    brought(place, over)
    assert amounts(place, TODAY) == amounts(place, TODAY - timedelta(days=30)) == []
    assert not brought(place, over).difference


def test_what_a_catalogue_has_no_more_ends_and_says_so(place: Hall) -> None:
    brought(place, CARD, PERMIT)
    done = brought(place, PERMIT, on=NEXT)
    assert done.difference.gone == ("GA-002",)
    assert card(place, NEXT - timedelta(days=1)).number == 1
    assert amounts(place, NEXT) == []
    with pytest.raises(Refused) as refused:
        card(place, NEXT)
    assert (refused.value.code, refused.value.facts) == (
        "catalogue.ended", {"item_code": "GA-002", "ended_on": NEXT.isoformat()},
    )  # fmt: skip
    assert editions.standing_items(place.db) == (PERMIT,)


def test_an_item_that_comes_back_goes_on_with_its_next_version(place: Hall) -> None:
    brought(place, CARD, PERMIT)
    brought(place, PERMIT, on=NEXT)
    back = NEXT + timedelta(days=7)
    brought(place, CARD, PERMIT, on=back)
    assert (card(place, back).number, amounts(place, back)) == (2, [2000])
    with pytest.raises(Refused) as refused:
        card(place, back - timedelta(days=1))
    assert refused.value.facts["ended_on"] == NEXT.isoformat()
    assert editions.standing_items(place.db) == (CARD, PERMIT)


def test_an_item_is_not_there_before_its_first_day(place: Hall) -> None:
    brought(place, CARD, on=NEXT)
    with pytest.raises(Refused) as refused:
        card(place, TODAY)
    assert refused.value.facts["first_on"] == NEXT.isoformat()
    with pytest.raises(Refused, match=r"catalogue\.no_item"):
        reading.version_in_force(place.db, "nothing", TODAY)


def test_of_several_catalogues_for_one_day_the_last_holds_and_no_version_is_lost(place: Hall) -> None:
    brought(place, CARD)
    first = card(place, TODAY)
    brought(place, replace(priced(3000), promised_days=15))
    brought(place, replace(priced(4000), promised_days=10))
    assert (card(place, TODAY).number, card(place, TODAY).promised_days, amounts(place, TODAY)) == (3, 10, [4000])
    kept = reading.version(place.db, first.id)
    assert kept is not None
    assert kept.valid_to == TODAY - timedelta(days=1)
    brought(place, PERMIT)
    with pytest.raises(Refused, match=r"catalogue\.ended"):
        card(place, TODAY)
    brought(place, CARD, PERMIT)
    assert (card(place, TODAY).number, amounts(place, TODAY)) == (4, [2000])


def test_a_day_before_the_newest_catalogue_or_in_the_past_is_refused(place: Hall) -> None:
    brought(place, CARD, on=TODAY - timedelta(days=400))  # the first may tell of the past
    for on, first in ((TODAY - timedelta(days=1), TODAY), (NEXT - timedelta(days=1), NEXT)):
        with pytest.raises(Refused) as refused:
            brought(place, priced(4000), on=on)
        assert refused.value.code == "catalogue.too_early"
        assert refused.value.facts == {"first_on": first.isoformat()}
        brought(place, priced(4000), on=NEXT)
    with pytest.raises(Refused, match=r"catalogue\.no_items"):
        brought(place)


def test_departments_are_known_by_name_and_one_that_cannot_be_made_refuses_the_whole(place: Hall) -> None:
    place.office().do(add_unit, unit="POL", name="公安局", site="H1")
    assert brought(place, CARD).units == ()
    assert card(place, TODAY).unit == "POL"
    place.office().do(add_unit, unit="SC", name="商务局", site="H1")
    with pytest.raises(Refused) as refused:
        brought(place, CARD, PERMIT)
    assert refused.value.code == "catalogue.unit_code_taken"
    assert refused.value.facts["other"] == "商务局"
    long_code = replace(PERMIT, code="11430521006250123C4430109006000")
    with pytest.raises(Refused, match=r"catalogue\.unit_code"):
        brought(place, CARD, long_code)
    assert [unit.id for unit in units(place.db)] == ["POL", "SC"]


def test_who_charges_is_the_department_and_for_a_companys_price_nobody(place: Hall) -> None:
    company = replace(
        PERMIT,
        fees=(FeeStandard("安装费", 100, "户", "公司", status="COMMERCIAL", fee_type="COMMERCIAL"),),  # type: ignore[arg-type]
    )
    brought(place, CARD, company)
    for code, unit in (("GA-002", "GA"), ("SC-001", "")):
        found = reading.fee_standards_on(place.db, reading.item_id(place.db, code), TODAY)
        assert [row.charging_unit for row in found] == [unit]


def test_b39_only_an_administrator_brings_a_catalogue_in(place: Hall) -> None:
    clerk = place.office(roles=(Role.WINDOW, Role.SUPERVISOR))
    with pytest.raises(NotAllowed):
        clerk.do(bring_in, items=(CARD,), on=TODAY, source="")
    assert editions.newest_edition(place.db) is None


def _with_units(each: Item, other: str) -> Item:
    """Departments that this catalogue itself makes."""
    steps = tuple(replace(step, unit=other if step.unit else "") for step in each.steps)
    return replace(each, unit=f"单位{each.code[:2]}", steps=steps)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=catalogues)
def test_whatever_follows_whatever_the_file_that_came_in_last_would_change_nothing(
    place: Hall, wanted: list[Item]
) -> None:
    items = [_with_units(each, f"单位{wanted[-1].code[:2]}") for each in wanted]
    newest = editions.newest_edition(place.db)
    on = TODAY if newest is None else newest + timedelta(days=len(items) % 2)  # the next day, or the same
    brought(place, *items, on=on)
    assert not difference(editions.standing_items(place.db), items, on)
    in_force = [line.code for line in reading.items_on(place.db, on)]
    assert in_force == sorted(each.code for each in items)


def test_the_sample_comes_in_whole_goes_out_the_same_and_verifies(place: Hall) -> None:
    items = check_file(SAMPLE).items
    done = brought(place, *items)
    assert (len(done.difference.new), len(done.units)) == (124, 29)
    assert not difference(editions.standing_items(place.db), items, TODAY)
    assert verify(place.db).findings == []
