"""Case numbers, short numbers, what a clerk types, numbers of papers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.cases.numbers import (
    Series,
    case_no,
    document_no,
    notice_code,
    parse_case_no,
    parse_notice_code,
    query_code,
    search_terms,
    search_tokens,
    short_no,
)
from models.fees.numbers import DayNumber, Fault, check_digit
from models.office.keys import new_key

DAY = date(2026, 11, 24)

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("centre", "sequence", "number"), [("01", 7, "430521012026112400075"), ("03", 12, "430521032026112400127")]
)
def test_case_numbers_of_domain_3_5(centre: str, sequence: int, number: str) -> None:
    assert case_no(region="430521", centre=centre, day=DAY, sequence=sequence) == number
    assert parse_case_no(number) == DayNumber(number, "430521", centre, DAY, sequence)


@given(days, st.integers(1, 9999))
def test_a_case_number_is_read_back(day: date, sequence: int) -> None:
    number = case_no(region="430582", centre="12", day=day, sequence=sequence)
    assert parse_case_no(number) == DayNumber(number, "430582", "12", day, sequence)


def test_after_9999_a_case_number_is_refused_and_never_wraps() -> None:
    assert case_no(region="430521", centre="01", day=DAY, sequence=10000) is Fault.USED_UP


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("43052101202611240007", Fault.LENGTH),
        ("43052101202611240007五", Fault.CHARACTERS),
        ("430521012026112400076", Fault.CHECK_DIGIT),
        ("43052101202602300007" + check_digit("43052101202602300007"), Fault.DAY),
        ("43052101202611240000" + check_digit("43052101202611240000"), Fault.SEQUENCE),
    ],
)
def test_what_is_no_case_number_says_why(text: str, fault: Fault) -> None:
    assert parse_case_no(text) is fault


def test_a_case_number_is_taken_as_it_is_typed() -> None:
    typed = parse_case_no(" 430521 01 20261124 0007 ５ ")
    assert isinstance(typed, DayNumber)
    assert typed.text == "430521012026112400075"


def test_day_11_the_short_number_is_day_and_running_number() -> None:
    assert short_no(DAY, 12) == "1124-0012"
    assert short_no(date(2026, 3, 5), 1) == "0305-0001"


@pytest.mark.parametrize(
    "typed",
    [
        "0012",
        "12",
        "1124-0012",
        "1124-12",
        "1124－12",
        "11-24-12",
        "1124 0012",
        "#0012",
        "11240012",
        "１１２４００１２",
        "1124-",
        "1124",
        "112400",
        "1124-00",
        "430521032026112400127",
        "43052103 2026",
    ],
)
def test_day_11_a_case_is_found_by_whatever_part_of_its_number_is_typed(typed: str) -> None:
    number = parse_case_no("430521032026112400127")
    assert isinstance(number, DayNumber)
    found = [token for token in search_tokens(number) for term in search_terms(typed) if token.startswith(term)]
    assert found


@pytest.mark.parametrize("typed", ["13", "0013", "1125-12", "1124-13", "9-3-12", "0112"])
def test_day_11_another_number_does_not_find_it(typed: str) -> None:
    number = parse_case_no("430521032026112400127")
    assert isinstance(number, DayNumber)
    assert not [token for token in search_tokens(number) for term in search_terms(typed) if token.startswith(term)]


def test_day_11_single_figures_of_month_and_day_are_filled() -> None:
    assert search_terms("9-3-12") == ("090312", "09030012")
    assert search_terms("903-12") == ("090312", "09030012")
    assert search_terms("0012") == ("0012",)


@pytest.mark.parametrize("typed", ["", "-", "示例甲", "sfz", "12号", "4305a", "٢٣"])
def test_what_is_no_number_gives_no_terms(typed: str) -> None:
    assert search_terms(typed) == ()


@given(days, st.integers(1, 9999))
def test_day_11_a_case_is_found_by_its_short_number(day: date, sequence: int) -> None:
    number = parse_case_no(str(case_no(region="430521", centre="01", day=day, sequence=sequence)))
    assert isinstance(number, DayNumber)
    tokens = search_tokens(number)
    assert search_terms(short_no(day, sequence))[-1] in tokens
    assert search_terms(f"{day.month}-{day.day}-{sequence}")[-1] in tokens
    assert search_terms(str(sequence))[-1] in tokens


def test_paper_numbers_are_written_by_series_and_year() -> None:
    written = document_no(Series.ACCEPTED, centre_name="邵东", year=2026, sequence=7)
    assert written == "(邵东)受字〔2026〕第0007号"
    assert document_no(Series.REFUSED, centre_name="邵东", year=2026, sequence=10000) == "(邵东)不准字〔2026〕第10000号"
    with pytest.raises(ValueError, match="begins at 1"):
        document_no(Series.ACCEPTED, centre_name="邵东", year=2026, sequence=0)


def test_no_two_series_write_the_same_number() -> None:
    written = {document_no(series, centre_name="邵东", year=2026, sequence=1) for series in Series}
    assert len(written) == len(Series)


@given(days, st.integers(1, 9999))
def test_the_code_of_a_one_time_notice_is_read_back_as_it_is_scanned_or_typed(day: date, sequence: int) -> None:
    code = notice_code(centre="01", day=day, sequence=sequence)
    assert parse_notice_code(f" {code.lower()} ") == code


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("BZ012611240001", Fault.LENGTH),
        ("AZ0126112400013", Fault.LENGTH),
        ("BZ01261124000一3", Fault.CHARACTERS),
        ("BZ0126112400014", Fault.CHECK_DIGIT),
        ("430521012026112400075", Fault.LENGTH),
    ],
)
def test_what_is_no_code_of_a_one_time_notice_says_why(text: str, fault: Fault) -> None:
    assert parse_notice_code(text) is fault


def test_after_9999_a_notice_code_is_refused() -> None:
    assert notice_code(centre="01", day=DAY, sequence=10000) is Fault.USED_UP


def test_a_query_code_is_of_the_case_and_has_no_sign_that_is_misread() -> None:
    codes = {query_code(new_key()) for _ in range(200)}
    assert len(codes) == 200
    assert all(len(code) == 8 and not set(code) & set("01IO") for code in codes)
