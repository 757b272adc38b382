"""Periods, powers, and what passwords, PINs and sign-ons must be."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people import rules
from models.people.rules import Period, Power

TODAY = date(2026, 11, 24)
DAYS = st.integers(0, 12).map(lambda number: TODAY + timedelta(days=number))
PERIODS = st.builds(Period, DAYS, st.none() | DAYS)


def test_what_ends_today_no_longer_holds_today_and_its_successor_may_begin() -> None:
    before, after = Period(date(2026, 1, 1), TODAY), Period(TODAY)
    assert before.holds(TODAY - timedelta(days=1))
    assert not before.holds(TODAY)
    assert after.holds(TODAY)
    assert not before.overlaps(after)


@given(PERIODS, PERIODS)
def test_periods_overlap_when_both_hold_on_some_day(one: Period, other: Period) -> None:
    days = [TODAY + timedelta(days=number) for number in range(14)]
    assert one.overlaps(other) == any(one.holds(day) and other.holds(day) for day in days)
    assert one.is_empty() == (not any(one.holds(day) for day in days))


def test_the_coverage_of_powers_counts_five_for_each_unit() -> None:
    given_powers = {"SC": frozenset(Power), "GA": frozenset({Power.ISSUE}), "MZ": frozenset[Power]()}
    assert rules.coverage(given_powers) == rules.Coverage(granted=6, possible=15)
    assert rules.coverage({}) == rules.Coverage(0, 0)


def test_a_new_sign_on_is_held_for_one_lease_and_then_as_long_as_it_is_renewed() -> None:
    assert rules.held_until(1_000, None, 60) == 61_000
    assert rules.held_until(1_000, 400_000, 60) == 400_000
    assert rules.held_until(1_000, 30_000, 60) == 61_000


def test_the_last_allowed_failure_locks_and_the_count_begins_anew() -> None:
    assert rules.after_failure(0, attempts=3, minutes=15, now=0) == (1, None)
    assert rules.after_failure(2, attempts=3, minutes=15, now=1_000) == (0, 901_000)
    assert rules.is_locked(901_000, 900_999)
    assert not rules.is_locked(901_000, 901_000)
    assert not rules.is_locked(None, 0)


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("short1", "people.password_short"),
        ("Window1-2026", "people.password_is_login"),
        ("８位数字abcd", ""),
        ("2026112400", "people.password_figures"),
        ("aaaaaaaa", "people.password_plain"),
        ("春江潮水连海平a", ""),
    ],
)
def test_a_password_is_long_enough_and_easy_for_nobody(password: str, fault: str) -> None:
    assert rules.password_fault("window1", password, 8) == fault


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("2580", ""),
        ("135790", ""),
        ("123", "people.pin"),
        ("1234567", "people.pin"),
        ("12a4", "people.pin"),
        ("１２５８", "people.pin"),
        ("0000", "people.pin_plain"),
        ("3456", "people.pin_plain"),
        ("9876", "people.pin_plain"),
    ],
)
def test_a_pin_is_four_to_six_figures_and_no_row(pin: str, fault: str) -> None:
    assert rules.pin_fault(pin) == fault


@pytest.mark.parametrize(
    ("typed", "fault"), [(" Window1 ", ""), ("ｗ１", ""), ("w", "people.login"), ("窗口", "people.login")]
)
def test_a_login_is_plain_letters_and_figures(typed: str, fault: str) -> None:
    assert rules.login_fault(rules.plain_login(typed)) == fault


@pytest.mark.parametrize(
    ("kind", "role", "may"),
    [
        ("DESK", "WINDOW", True),
        ("DESK", "BANK_TELLER", False),
        ("DESK", "ADMIN", False),
        ("RECEPTION", "GUIDE", True),
        ("BANK", "BANK_TELLER", True),
        ("BANK", "WINDOW", False),
        ("", "ADMIN", True),
    ],
)
def test_each_kind_of_window_needs_its_role(kind: str, role: str, may: bool) -> None:
    assert rules.may_work_at(kind, frozenset({role})) == may


def test_a_person_without_a_role_works_nowhere() -> None:
    assert not rules.may_work_at("", frozenset())
    assert not rules.may_work_at("DESK", frozenset())


def test_who_fixes_fees_never_records_payments() -> None:
    assert rules.roles_clash(frozenset({"BANK_TELLER", "WINDOW"}))
    assert not rules.roles_clash(frozenset({"WINDOW", "APPROVER", "ADMIN"}))
    assert not rules.roles_clash(frozenset({"BANK_TELLER"}))


def test_codes_are_what_papers_can_carry() -> None:
    assert [rules.is_code(code) for code in ("H1", "SC", "", "h1", "H 1", "TOOLONGXX")] == [True, True] + [False] * 4
    assert [rules.is_centre_no(text) for text in ("01", "1", "012", "0a")] == [True, False, False, False]
