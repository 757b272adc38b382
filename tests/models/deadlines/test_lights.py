"""Lights and cards (domain.md §2.5)."""

from datetime import date

import pytest

from models.calendar.years import shipped_calendar
from models.deadlines.lights import Card, Judgement, Light, Thresholds, card_of, judge, light_of, standing
from models.deadlines.rules import Suspension, Term, Unit

CALENDAR = shipped_calendar()


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("today", "light", "card", "left", "late"),
    [
        ("2026-11-24", Light.GREEN, Card.NONE, 20, 0),
        ("2026-12-15", Light.GREEN, Card.NONE, 5, 0),
        ("2026-12-16", Light.YELLOW, Card.NONE, 4, 0),
        ("2026-12-21", Light.YELLOW, Card.NONE, 1, 0),
        ("2026-12-22", Light.RED, Card.NONE, 0, 0),
        ("2026-12-23", Light.RED, Card.YELLOW, 0, 1),
        ("2026-12-24", Light.RED, Card.RED, 0, 2),
        ("2026-12-31", Light.RED, Card.RED, 0, 7),
    ],
)
def test_a_case_of_twenty_days_from_its_first_day_to_its_red_card(
    today: str, light: Light, card: Card, left: int, late: int
) -> None:
    now = standing(CALENDAR, d("2026-11-24"), Term(20), today=d(today))
    assert (now.light, now.card, now.left, now.late) == (light, card, left, late)


def test_the_share_is_rounded_up_in_whole_numbers() -> None:
    # a fifth of 35 is 7; in floating point it comes out a little above and would round to 8
    assert light_of(8, 35, False) is Light.GREEN
    assert light_of(7, 35, False) is Light.YELLOW
    assert light_of(2, 6, False) is Light.YELLOW
    assert light_of(1, 1, False) is Light.YELLOW


def test_a_rest_day_after_the_due_day_is_red_without_a_card() -> None:
    now = standing(CALENDAR, d("2026-11-20"), Term(5), today=d("2026-11-28"))
    assert (now.light, now.card, now.late) == (Light.RED, Card.NONE, 0)


def test_thresholds_are_the_hall_s() -> None:
    strict = Thresholds(yellow_percent=50, yellow_days=3, yellow_card_days=2, red_card_days=5)
    assert light_of(10, 20, False, strict) is Light.YELLOW
    assert light_of(3, 4, False, strict) is Light.YELLOW
    assert [card_of(late, strict) for late in (1, 2, 4, 5)] == [Card.NONE, Card.YELLOW, Card.YELLOW, Card.RED]


def test_b34_suspended_is_grey_with_the_remaining_days_frozen() -> None:
    running = [Suspension(d("2026-09-22"), None, "TEST")]
    for today in ("2026-09-22", "2026-09-30", "2026-12-01"):
        now = standing(CALENDAR, d("2026-09-14"), Term(20), running, today=d(today))
        assert (now.light, now.card, now.left, now.due.day) == (Light.GREY, Card.NONE, 13, None)


def test_a_past_day_is_judged_by_what_was_known_then() -> None:
    ended = [Suspension(d("2026-09-22"), d("2026-09-29"), "TEST")]
    lights = {
        today: standing(CALENDAR, d("2026-09-14"), Term(10), ended, today=d(today)).light
        for today in ("2026-09-21", "2026-09-22", "2026-09-28", "2026-09-29")
    }
    assert lights == {
        "2026-09-21": Light.GREEN,
        "2026-09-22": Light.GREY,
        "2026-09-28": Light.GREY,
        "2026-09-29": Light.GREEN,
    }


def test_a_suspension_begun_after_expiry_hides_no_lateness() -> None:
    late = standing(CALENDAR, d("2026-09-14"), Term(5), [Suspension(d("2026-09-22"))], today=d("2026-09-24"))
    assert (late.light, late.card) == (Light.RED, Card.RED)


def test_a_finished_case_has_no_light_and_keeps_its_card() -> None:
    done = standing(CALENDAR, d("2026-11-24"), Term(20), today=d("2027-03-01"), finished=d("2026-12-23"))
    assert (done.light, done.card, done.late) == (None, Card.YELLOW, 1)
    in_time = standing(CALENDAR, d("2026-11-24"), Term(20), today=d("2027-03-01"), finished=d("2026-12-22"))
    assert (in_time.light, in_time.card) == (None, Card.NONE)


def test_the_promise_drives_the_light_and_the_law_the_card() -> None:
    def on(today: str) -> Judgement:
        return judge(CALENDAR, d("2026-11-24"), promise=Term(5), law=Term(20), today=d(today))

    late = on("2026-12-10")
    assert (late.light, late.card, late.promise_broken_only) == (Light.RED, Card.NONE, True)
    unlawful = on("2026-12-24")
    assert (unlawful.card, unlawful.promise_broken_only) == (Card.RED, False)
    on_time = on("2026-11-24")
    assert (on_time.light, on_time.promise_broken_only) == (Light.GREEN, False)


def test_months_turn_yellow_by_the_working_days_they_hold() -> None:
    # 21 working days from 12 October to 12 November 2026: yellow from five left
    lights = [
        standing(CALENDAR, d("2026-10-12"), Term(1, Unit.MONTH), today=d(day)).light
        for day in ("2026-11-04", "2026-11-05")
    ]
    assert lights == [Light.GREEN, Light.YELLOW]


def test_day_25_the_printed_day_drives_light_and_card() -> None:
    start, today = date(2026, 11, 24), date(2026, 12, 22)
    free = judge(CALENDAR, start, promise=Term(20), law=Term(21), today=today)
    held = judge(
        CALENDAR, start, promise=Term(20), law=Term(21), today=today, printed=(date(2026, 12, 21), date(2026, 12, 21))
    )
    assert (free.promise.late, free.card) == (0, Card.NONE)
    assert (held.promise.late, held.card) == (1, Card.YELLOW)
