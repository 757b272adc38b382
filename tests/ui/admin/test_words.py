"""What is typed is read as it is meant, and what is found is said in words."""

import re
from datetime import date
from pathlib import Path

import pytest

from models.calendar.rules import Rest, WorkedWeekend
from models.catalogue.lines import FaultCode
from models.office.findings import Finding
from models.office.refusal import Refused
from ui import translation, words
from ui.admin.findings import said as said_finding
from ui.admin.lines_part import hours_of
from ui.admin.notice_text import notice_of, said

OFFICE = Path(__file__).resolve().parents[3] / "models" / "office"
FOUND = re.compile(r'Finding\("([a-z_.]+)"')


def codes() -> set[str]:
    """Every code that doctor and verify can find."""
    return {code for file in OFFICE.glob("*.py") for code in FOUND.findall(file.read_text(encoding="utf-8"))}


def test_every_finding_is_said_in_words() -> None:
    translation.use("zh_CN")
    assert len(codes()) > 20
    assert [code for code in codes() if code in said_finding(Finding(code, "t", "r", "d"))] == []


def test_every_fault_of_a_catalogue_is_said_in_words() -> None:
    assert [code for code in FaultCode if f"catalogue.{code}" not in words.phrases("CHOICES")] == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", []),
        ("09:00-12:00 13:30-17:00", [["09:00", "12:00"], ["13:30", "17:00"]]),
        ("9:00－12:00，13:30—17:00", [["09:00", "12:00"], ["13:30", "17:00"]]),
    ],
)
def test_hours_are_read_as_an_input_method_leaves_them(typed: str, read: list[list[str]]) -> None:
    assert hours_of(typed) == read


def test_hours_that_are_no_spans_are_refused_at_their_field() -> None:
    with pytest.raises(Refused) as refused:
        hours_of("全天")
    assert (refused.value.code, refused.value.field) == ("tickets.hours", "hours")


def test_a_notice_is_typed_a_line_a_holiday_and_said_the_same_way() -> None:
    notice = notice_of(2027, "元旦 01-01 01-03\n\n清明节，0405", "春节 1-30", "示例号")
    assert notice.rests == (
        Rest("元旦", date(2027, 1, 1), date(2027, 1, 3)),
        Rest("清明节", date(2027, 4, 5), date(2027, 4, 5)),
    )
    assert notice.worked == (WorkedWeekend(date(2027, 1, 30), "春节"),)
    assert said(notice) == ("元旦 01-01 01-03\n清明节 04-05 04-05", "春节 01-30")


@pytest.mark.parametrize(("rests", "worked", "field"), [("元旦", "", "rests"), ("元旦 01-01", "春节 02-30", "worked")])
def test_a_bad_line_of_a_notice_is_named(rests: str, worked: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        notice_of(2027, rests, worked, "示例号")
    assert (refused.value.code, refused.value.field) == ("field.notice_line", field)
    assert refused.value.facts["line"]
