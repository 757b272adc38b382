"""The checks find what they are there for, and the day's hash says the whole journal."""

import hashlib

import pytest

from models.summary import rules
from models.summary.rules import Fates, HeadOf, Kind, Money, Moved

GOOD = Fates(10, 6, 2, 1, 1, 0)


def test_b31_a_number_that_went_nowhere_is_found() -> None:
    assert rules.tickets_balance([GOOD], GOOD).agrees
    lost = Fates(11, 6, 2, 1, 1, 0)
    assert not rules.tickets_balance([lost], lost).agrees


def test_b31_two_lines_that_err_in_opposite_ways_are_found() -> None:
    lines = [Fates(10, 9, 0, 0, 0, 0), Fates(10, 11, 0, 0, 0, 0)]
    total = Fates(20, 20, 0, 0, 0, 0)
    assert total.issued == total.told
    assert not rules.tickets_balance(lines, total).agrees


def test_windows_and_lines_must_have_served_the_same_number() -> None:
    assert rules.tickets_by_line([GOOD], [4, 2]).agrees
    assert not rules.tickets_by_line([GOOD], [4, 1]).agrees


def test_open_cases_follow_from_the_start_and_what_moved() -> None:
    moved = Moved(received=5, decided=3, gone=1)
    assert rules.cases_balance(start=7, moved=moved, still_open=8).agrees
    assert not rules.cases_balance(start=7, moved=moved, still_open=7).agrees


def test_b47_settled_and_booked_agree_once_the_listed_differences_are_taken_off() -> None:
    money = Money(settled=10_000, carried_in=2_000, carried_out=3_000, booked=9_000, by_method=9_000, by_unit=9_000)
    assert all(sides.agrees and sides.unit == "FEN" for sides in rules.money_agrees(money))
    lost = Money(settled=10_000, carried_in=0, carried_out=3_000, booked=9_000, by_method=9_000, by_unit=8_000)
    assert [sides.agrees for sides in rules.money_agrees(lost)] == [False, False]


def test_b47_what_was_closed_short_agrees_after_its_difference() -> None:
    assert rules.counted_agrees(counted=7_900, difference=-100, booked=8_000).agrees
    assert not rules.counted_agrees(counted=7_900, difference=0, booked=8_000).agrees


def test_a_number_lost_and_a_number_doubled_do_not_hide_each_other() -> None:
    assert rules.gapless([(5, 5), (0, 0), (3, 3)]).agrees
    assert not rules.gapless([(5, 4), (3, 4)]).agrees


def test_b42_a_certificate_that_is_not_paid_is_found() -> None:
    assert rules.certificates_settled(made=3, settled=3).agrees
    assert not rules.certificates_settled(made=3, settled=2).agrees


@pytest.mark.parametrize(
    ("number", "told", "now", "kind"),
    [("", "", "a", Kind.FLASH), ("1", "a", "a", Kind.FINAL), ("1", "a", "b", Kind.CORRECTION)],
)
def test_day_22_what_a_summary_is(number: str, told: str, now: str, kind: Kind) -> None:
    assert rules.kind_of(number=number, told=told, now=now) is kind


def test_a_report_is_numbered_within_its_year() -> None:
    assert rules.report_no(centre_name="政", year=2026, sequence=229) == "(政)日报〔2026〕第0229号"
    with pytest.raises(ValueError, match="no report"):
        rules.report_no(centre_name="政", year=2026, sequence=0)


def test_the_hash_over_all_heads_is_plain_sha256_of_its_lines() -> None:
    heads = [HeadOf("W2", 1, 7, b"\x02"), HeadOf("W1", 2, 3, b"\x01")]
    said = "W1\x1f2\x1f3\x1f01\nW2\x1f1\x1f7\x1f02\n"
    assert rules.heads_hash(heads) == hashlib.sha256(said.encode()).hexdigest()
    assert rules.heads_hash(reversed(heads)) == rules.heads_hash(heads)
    assert rules.heads_hash(heads[:1]) != rules.heads_hash(heads)
