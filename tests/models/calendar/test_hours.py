"""Opening hours of a site."""

from datetime import time

import pytest

from models.calendar.hours import OfficeHours, hours_from


def test_a_site_is_open_from_opening_until_closing_and_not_at_lunch() -> None:
    hours = hours_from("09:00", "12:00", "13:30", "17:30")
    assert hours.spans() == ((time(9), time(12)), (time(13, 30), time(17, 30)))
    asked = (time(8, 59), time(9), time(12), time(13, 29), time(13, 30), time(17, 29), time(17, 30))
    assert [hours.is_open(at) for at in asked] == [False, True, False, False, True, True, False]


def test_a_site_without_a_lunch_break_is_open_at_noon() -> None:
    assert hours_from("08:30", "", "", "16:00") == OfficeHours(time(8, 30), time(16))
    assert hours_from("08:30", "", "", "16:00").is_open(time(12, 30))


@pytest.mark.parametrize(
    "texts",
    [
        ("17:30", "12:00", "13:30", "09:00"),
        ("09:00", "13:30", "12:00", "17:30"),
        ("09:00", "08:00", "13:30", "17:30"),
        ("09:00", "12:00", "", "17:30"),
        ("nine", "", "", "17:30"),
        ("09:00", "", "", "09:00"),
    ],
)
def test_hours_that_are_not_in_order_are_no_hours(texts: tuple[str, str, str, str]) -> None:
    with pytest.raises(ValueError):
        hours_from(*texts)
