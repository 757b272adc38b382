"""The shipped years against their source, and what happens when a file is bad."""

import json
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar  # type: ignore[import-untyped]
import pytest
from lunardate import LunarDate

from models.calendar import lunar
from models.calendar.rules import FIRST_YEAR, LAST_YEAR, Source
from models.calendar.years import SHIPPED, read_notices, shipped_calendar
from models.office.refusal import Trouble


def test_every_shipped_day_agrees_with_the_published_calendar() -> None:
    calendar = shipped_calendar()
    day, last, compared = date(2004, 1, 1), date(2026, 12, 31), 0
    while day <= last:
        known = calendar.day(day)
        assert known.is_workday == chinese_calendar.is_workday(day), day
        assert known.source is Source.PACKAGE
        day, compared = day + timedelta(days=1), compared + 1
    assert compared == 8401


def test_rest_days_carry_the_name_of_their_holiday() -> None:
    calendar = shipped_calendar()
    for day, english in chinese_calendar.constants.holidays.items():
        name = calendar.day(day).name
        chinese = chinese_calendar.constants.Holiday(english).chinese
        assert name.startswith(chinese) or name == "抗战胜利纪念日", (day, name, chinese)


def test_2026_has_248_working_days() -> None:
    calendar = shipped_calendar()
    assert calendar.count_workdays(date(2025, 12, 31), date(2026, 12, 31)) == 248


def test_the_shipped_years_are_2004_to_2026_without_a_hole() -> None:
    assert sorted(read_notices()) == list(range(2004, 2027))


def test_the_lunar_table_is_read_only_for_a_provisional_year() -> None:
    lunar._table.cache_clear()
    calendar = shipped_calendar()
    calendar.add_workdays(date(2026, 9, 1), 50)
    assert lunar._table.cache_info().currsize == 0
    calendar.is_workday(date(2027, 1, 4))
    assert lunar._table.cache_info().currsize == 1


def test_the_lunar_table_agrees_with_the_lunar_calendar_in_every_year() -> None:
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        computed = [LunarDate(year, month, day).to_solar_date() for month, day in ((1, 1), (5, 5), (8, 15))]
        assert list(lunar.festivals(year)) == computed, year


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1])
def test_a_year_outside_the_lunar_table_is_refused(year: int) -> None:
    with pytest.raises(ValueError, match=str(year)):
        lunar.festivals(year)


def test_a_damaged_lunar_table_is_a_trouble_that_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "lunar.json"
    damaged.write_text('{"2027": ["2027-02', encoding="utf-8")
    monkeypatch.setattr(lunar, "TABLE", damaged)
    lunar._table.cache_clear()
    with pytest.raises(Trouble) as told:
        lunar.festivals(2027)
    assert (told.value.code, told.value.facts["file"]) == ("calendar.unreadable", "lunar.json")


def copy_of(year: int) -> dict[str, list[dict[str, str]]]:
    data: dict[str, list[dict[str, str]]] = json.loads((SHIPPED / f"{year}.json").read_text(encoding="utf-8"))
    return data


def test_a_broken_file_is_trouble_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "2026.json").write_text("{", encoding="utf-8")
    with pytest.raises(Trouble) as raised:
        read_notices(tmp_path)
    assert (raised.value.code, raised.value.facts["file"]) == ("calendar.unreadable", "2026.json")


def test_a_file_of_another_year_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "2025.json").write_text(json.dumps(copy_of(2026)), encoding="utf-8")
    with pytest.raises(Trouble, match=r"calendar\.unreadable"):
        read_notices(tmp_path)


def test_a_folder_without_years_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"calendar\.unreadable"):
        read_notices(tmp_path)


@pytest.mark.parametrize("text", ["[]", "null", '{"year": 2026}', '{"year": 2026, "rest": [1], "worked": []}'])
def test_a_file_of_another_shape_is_trouble(tmp_path: Path, text: str) -> None:
    (tmp_path / "2026.json").write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match=r"calendar\.unreadable"):
        read_notices(tmp_path)
