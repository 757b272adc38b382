"""What a fee standard says, and what a new catalogue changes."""

from dataclasses import replace
from datetime import date

import pytest

from models.catalogue.rules import Calculation, FeeStandard, Material, difference, fee_changes, unit_code
from tests.models.catalogue.samples import FREE, item

ON = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("unit", "calculation"),
    [
        ("件", Calculation.PER_CASE),
        ("户", Calculation.PER_CASE),
        ("对", Calculation.PER_CASE),
        ("证", Calculation.PER_UNIT),
        ("台件", Calculation.PER_UNIT),
        ("平方米", Calculation.PER_UNIT),
        ("平方米(应建面积)", Calculation.PER_UNIT),
        ("件(住宅)", Calculation.PER_CASE),
    ],
)
def test_the_unit_says_whether_a_fee_is_once_a_case_or_by_quantity(unit: str, calculation: Calculation) -> None:
    assert FeeStandard("登记费", 8000, unit, "发改价格规〔2016〕2559号").calculation is calculation


def test_the_same_catalogue_changes_nothing() -> None:
    one = item()
    assert not difference([one], [one], ON)


def test_new_changed_and_gone_items_are_told_apart() -> None:
    kept, gone, new = item(), item(item_code="GA-003"), item(item_code="GA-004")
    shorter = replace(kept, promised_days=10, materials=(Material("居民户口簿"),))
    found = difference([kept, gone], [new, shorter], ON)
    assert (found.new, found.gone) == (("GA-004",), ("GA-003",))
    [change] = found.changed
    assert (change.code, change.fields) == ("GA-002", ("promised_days", "materials"))
    assert change.needs_version and not change.fees


def test_a_changed_price_ends_one_standard_and_begins_another_without_a_new_version() -> None:
    old = item()
    dearer = replace(old.fees[0], amount_fen=2500)
    [change] = difference([old], [replace(old, fees=(dearer,))], ON).changed
    assert change.fields == ("fees",)
    assert not change.needs_version
    assert (change.fees.ended, change.fees.begun) == (old.fees, (dearer,))


def test_a_cancelled_fee_ends_the_charge_and_begins_the_cancellation() -> None:
    old, new = item(), item(fee_status="已取消", fee_amount="0")
    changes = fee_changes(old.fees, new.fees, ON)
    assert (changes.ended, changes.begun) == (old.fees, new.fees)


def test_a_fee_that_is_no_longer_listed_ends() -> None:
    changes = fee_changes(item().fees, item(**FREE).fees, ON)
    assert (changes.ended, changes.begun) == (item().fees, ())


def test_a_file_that_does_not_say_since_when_keeps_the_day_already_known() -> None:
    stored = replace(item().fees[0], valid_from=date(2024, 1, 1))
    assert not fee_changes([stored], item().fees, ON)
    assert fee_changes([stored], item(fee_valid_from="2025-01-01").fees, ON)


def test_a_standard_that_is_over_is_history_and_needs_no_mention() -> None:
    past = replace(item().fees[0], amount_fen=1500, valid_to=date(2026, 11, 23))
    assert not fee_changes([past, *item().fees], item().fees, ON)
    still = replace(past, valid_to=ON)
    assert fee_changes([still, *item().fees], item().fees, ON).ended == (still,)


@pytest.mark.parametrize(
    ("code", "unit"),
    [("SC-001", "SC"), ("A1-B-3", "A1"), ("SC001", ""), ("11430521006250123C4430109006000", ""), ("ABCDEFGHI-1", "")],
)
def test_the_letters_before_an_items_number_are_its_departments_code(code: str, unit: str) -> None:
    assert unit_code(code) == unit
