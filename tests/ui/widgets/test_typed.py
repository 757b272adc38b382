"""What was typed is understood as a person meant it, or refused with what was expected."""

from datetime import date

import pytest

from models.office.refusal import Refused
from ui.widgets import typed

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("20261203", date(2026, 12, 3)),
        ("2026年12月3日", date(2026, 12, 3)),
        ("12-3", date(2026, 12, 3)),
        ("12.3", date(2026, 12, 3)),
        ("1203", date(2026, 12, 3)),
        ("１２０３", date(2026, 12, 3)),
        ("3", date(2026, 11, 3)),
        ("+2", date(2026, 11, 26)),
        ("-1", date(2026, 11, 23)),
    ],
)
def test_a_day_in_every_form(text: str, day: date) -> None:
    assert typed.day_of(text, today=TODAY) == day


@pytest.mark.parametrize("text", ["", "2026-02-29", "1332", "00", "明天", "2026-1-1-1"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        typed.day_of(text, today=TODAY)
    assert refused.value.code == "field.day"


def test_numbers_keep_their_bounds() -> None:
    assert typed.number_of("９", least=1, most=9) == 9
    for text in ("0", "10", "x", "-1", "1.0"):
        with pytest.raises(Refused) as refused:
            typed.number_of(text, least=1, most=9)
        assert refused.value.facts == {"least": 1, "most": 9}


def test_an_identity_number_is_stored_without_blanks_in_capitals() -> None:
    assert typed.identity_of("430521 19900101 001x") == "43052119900101001X"
