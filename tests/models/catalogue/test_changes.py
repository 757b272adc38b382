"""What changes on which day, two versions side by side, and what stays outside the hall."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from models.catalogue import reading
from models.catalogue.changes import What, changes
from models.catalogue.compare import How, Part, changed, compare
from models.catalogue.guide_verbs import end_exemption, exempt, write_guide
from models.catalogue.outside import exemptions, outside_without_exemption, settled_in
from models.catalogue.rules import GuideTexts, Item, ItemStep, Location, Material, StepRole
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from tests.fakes import Hall
from tests.models.catalogue.samples import FREE, item
from tests.models.catalogue.test_bring_in import TODAY, brought, founded

CARD = item()
PERMIT = item(item_code="SC-001", name="食品经营许可", department="市场监督管理局", location="hall", **FREE)
TOWN = item(item_code="MZ-001", name="低保申请", department="民政局", location="township", **FREE)
NEXT = TODAY + timedelta(days=7)
LATER = TODAY + timedelta(days=14)
LEAVE: dict[str, Any] = {
    "approval_no": "示政函〔2026〕8号", "body": "示例县人民政府", "approved_on": date(2026, 11, 2),
    "reason": "采集设备在分中心",
}  # fmt: skip


@pytest.fixture
def place(hall: Hall) -> Hall:
    return founded(hall)


def of(hall: Hall, code: str) -> str:
    return reading.item_id(hall.db, code)


def test_a_comparison_says_of_every_line_what_became_of_it() -> None:
    new = replace(
        CARD, promised_days=10, materials=(Material("居民户口簿", tolerable=True), Material("照片", copies=2)),
        steps=(ItemStep("受理", StepRole.WINDOW, 1),), fees=(replace(CARD.fees[0], amount_fen=3000),),
    )  # fmt: skip
    lines = compare(CARD, new)
    assert [(line.part, line.name, line.how, line.before, line.after) for line in changed(lines)] == [
        (Part.FACT, "promised_days", How.CHANGED, "20", "10"),
        (Part.MATERIAL, "居民户口簿", How.CHANGED, "必要，1份", "可容缺，1份"),
        (Part.MATERIAL, "照片", How.ADDED, "", "必要，2份"),
        (Part.MATERIAL, "原居民身份证", How.REMOVED, "必要，1份", ""),
        (Part.FEE, CARD.fees[0].name, How.CHANGED, "20元/证，在收，发改价格〔2003〕2322号",
         "30元/证，在收，发改价格〔2003〕2322号"),
        (Part.STEP, "受理", How.ADDED, "", "窗口，1日"),
    ]  # fmt: skip
    assert changed(compare(CARD, CARD)) == () and len(compare(CARD, CARD)) > 10


def test_day_25_each_day_says_what_begins_and_ends_on_it(place: Hall) -> None:
    dearer = replace(CARD, promised_days=10, fees=(replace(CARD.fees[0], amount_fen=3000),))
    brought(place, CARD, PERMIT)
    brought(place, dearer, PERMIT, on=NEXT)
    brought(place, dearer, on=LATER)
    place.office().do(write_guide, item=of(place, "GA-002"), texts=GuideTexts(faq="问答"), on=NEXT)
    found = changes(place.db, TODAY, LATER)
    assert [(each.day, each.what, each.code) for each in found] == [
        (TODAY, What.ITEM_BEGINS, "GA-002"),
        (TODAY, What.STANDARD_BEGINS, "GA-002"),
        (TODAY, What.ITEM_BEGINS, "SC-001"),
        (NEXT, What.VERSION, "GA-002"),
        (NEXT, What.STANDARD_BEGINS, "GA-002"),
        (NEXT, What.STANDARD_ENDS, "GA-002"),
        (NEXT, What.GUIDE, "GA-002"),
        (LATER, What.ITEM_ENDS, "SC-001"),
    ]
    version = next(each for each in found if each.what is What.VERSION)
    assert [line.name for line in version.compared] == ["promised_days", CARD.fees[0].name]
    assert changes(place.db, NEXT + timedelta(days=1), LATER - timedelta(days=1)) == ()
    assert {each.code for each in changes(place.db, TODAY, LATER, item=of(place, "SC-001"))} == {"SC-001"}


def test_a_version_that_never_came_into_force_changes_nothing(place: Hall) -> None:
    brought(place, CARD)
    brought(place, replace(CARD, promised_days=10), on=NEXT)
    brought(place, replace(CARD, promised_days=12), on=NEXT)
    found = [each for each in changes(place.db, NEXT, LATER) if each.what is What.VERSION]
    assert [(each.told, [line.after for line in each.compared]) for each in found] == [("3", ["12"])]


def test_an_item_that_comes_back_begins_again_on_its_day(place: Hall) -> None:
    brought(place, CARD, PERMIT)
    brought(place, CARD, on=NEXT)
    brought(place, CARD, PERMIT, on=LATER)
    told = [(each.day, each.what) for each in changes(place.db, TODAY, LATER, item=of(place, "SC-001"))]
    assert told == [(TODAY, What.ITEM_BEGINS), (NEXT, What.ITEM_ENDS), (LATER, What.ITEM_BEGINS)]


# Outside the hall.

HOME = replace(CARD, location=Location.DEPARTMENT)
"""Still handled at the department itself."""


def test_an_item_outside_the_hall_is_a_finding_until_the_county_has_agreed(place: Hall) -> None:
    brought(place, HOME, PERMIT, TOWN)
    assert [row.line.code for row in outside_without_exemption(place.db, TODAY)] == ["GA-002"]
    assert settled_in(place.db, TODAY).rate_permille == 500, "the township's own item counts on neither side"
    expires = TODAY + timedelta(days=3)
    place.office().do(exempt, item=of(place, "GA-002"), expires=expires, **LEAVE)
    assert outside_without_exemption(place.db, expires) == ()
    assert settled_in(place.db, TODAY).rate_permille == 1000
    ended = expires + timedelta(days=1)
    assert [row.line.code for row in outside_without_exemption(place.db, ended)] == ["GA-002"]
    told = [(each.day, each.told) for each in changes(place.db, TODAY, NEXT) if each.what is What.EXEMPTION_ENDS]
    assert told == [(ended, "示政函〔2026〕8号")]
    place.office().do(end_exemption, exemption=exemptions(place.db)[0].id, reason="改在大厅办理")
    assert outside_without_exemption(place.db, TODAY) != ()


def test_one_paper_may_cover_every_item_of_a_place(place: Hall) -> None:
    other = replace(HOME, code="GA-003", name="居住证办理")
    brought(place, HOME, other, replace(other, code="GA-004", place="别的分中心"))
    codes = place.office().do(exempt, item=of(place, "GA-002"), whole_place=True, **LEAVE).value
    assert codes == ("GA-002", "GA-003")
    with pytest.raises(Refused) as refused:
        place.office().do(exempt, item=of(place, "GA-003"), **LEAVE)
    assert refused.value.code == "catalogue.exempt_already"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"approval_no": " "}, "catalogue.exemption_empty"),
        ({"approved_on": TODAY + timedelta(days=1)}, "catalogue.exemption_future"),
        ({"expires": date(2026, 11, 1)}, "catalogue.exemption_dates"),
    ],
)
def test_leave_needs_its_paper_its_day_and_its_reason(place: Hall, wish: dict[str, Any], code: str) -> None:
    brought(place, HOME)
    with pytest.raises(Refused) as refused:
        place.office().do(exempt, item=of(place, "GA-002"), **{**LEAVE, **wish})
    assert (refused.value.code, refused.value.field) == (code, next(iter(wish)))


def test_what_is_in_the_hall_needs_no_leave_and_only_an_administrator_gives_it(place: Hall) -> None:
    brought(place, HOME, PERMIT, TOWN)
    for code in ("SC-001", "MZ-001"):
        with pytest.raises(Refused) as refused:
            place.office().do(exempt, item=of(place, code), **LEAVE)
        assert refused.value.code == "catalogue.inside"
    with pytest.raises(NotAllowed):
        place.office(roles=(Role.WINDOW,)).do(exempt, item=of(place, "GA-002"), **LEAVE)


def _at(location: Location) -> Item:
    return replace(PERMIT, location=location)


def test_what_a_department_still_does_itself_is_outside_too(place: Hall) -> None:
    brought(place, _at(Location.DEPARTMENT))
    assert [row.line.code for row in outside_without_exemption(place.db, TODAY)] == ["SC-001"]
