"""Lines of Chinese text, and values as papers write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing import fonts
from printing.text import MM, NEVER_FIRST, NEVER_LAST, day_text, fitted, minutes, wrap

ALPHABET = "示例县政务服务中心，。、）《（”“；A1b2-/ "


@settings(max_examples=150, deadline=None)
@given(st.text(ALPHABET, max_size=80), st.floats(18, 80))
def test_wrapping_loses_nothing_and_fits(text: str, room: float) -> None:
    lines = wrap(text, room, 10.5)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    carried = 12 * 10.5  # a line of nothing but closing punctuation has no other place to go
    for line in lines:
        wide = fonts.width(line, 10.5)
        assert wide <= room * MM + 0.02 or (set(line) <= NEVER_FIRST | NEVER_LAST and wide < room * MM + carried)


def test_no_line_starts_with_closing_punctuation() -> None:
    text = "请到大厅银行收费点缴款，窗口不收现金。《行政许可法》第三十二条、第三十四条（节选），一次告知。"
    for room in range(12, 60):
        assert not [line for line in wrap(text, room, 10.5)[1:] if line[0] in NEVER_FIRST]
        assert not [line for line in wrap(text, room, 10.5) if line[-1] in NEVER_LAST]


def test_numbers_and_words_stay_whole_where_a_line_holds_them() -> None:
    assert wrap("办件编号430521012026112400075。", 45, 10.5) == ["办件编号", "43052101202611240007", "5。"]
    assert wrap("办件编号430521012026112400075。", 50, 10.5) == ["办件编号", "430521012026112400075。"]


def test_a_word_longer_than_a_line_is_broken_not_cut() -> None:
    lines = wrap("A" * 60, 30, 10.5)
    assert len(lines) > 1
    assert "".join(lines) == "A" * 60


def test_a_line_feed_opens_a_line_and_an_empty_text_is_one_line() -> None:
    assert wrap("一\n二", 50, 10.5) == ["一", "二"]
    assert wrap("", 50, 10.5) == [""]


def test_fitted_shrinks_until_it_fits() -> None:
    size = fitted("VAB1023", 40, 50, bold=True)
    assert size < 50
    assert fonts.width("VAB1023", size, bold=True) <= 40 * MM + 0.01
    assert fitted("A1", 40, 20, bold=True) == 20


@pytest.mark.parametrize(("seconds", "text"), [(None, "—"), (0, "0.0"), (3, "0.1"), (2, "0.0"), (754, "12.6")])
def test_minutes_with_one_decimal(seconds: int | None, text: str) -> None:
    assert minutes(seconds) == text


def test_days() -> None:
    assert day_text("2026-11-04") == "2026年11月4日"
    assert day_text("") == ""
