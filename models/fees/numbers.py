"""The number of a payment notice, and the check digit that all long numbers of the house end with."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LAST_OF_DAY = 9999
"""The last running number of a centre's day; a number has four places for it and never wraps."""


class Fault(StrEnum):
    """What is wrong with a number, as the code that a refusal carries."""

    USED_UP = "numbers.used_up"
    """The day's 9999 numbers are given out."""
    LENGTH = "numbers.length"
    CHARACTERS = "numbers.characters"
    CHECK_DIGIT = "numbers.check_digit"
    DAY = "numbers.day"
    """The place of the date names no day of the calendar."""
    SEQUENCE = "numbers.sequence"
    """Running numbers begin at 1."""


@dataclass(frozen=True, slots=True)
class DayNumber:
    """What a long number says: where, when, the how-manieth of that day."""

    text: str
    region: str
    """行政区划代码, six digits."""
    centre: str
    """中心代码, two digits; one for each place that numbers on its own, so that offline places never collide."""
    day: date
    sequence: int


def check_digit(digits: str) -> str:
    """ISO 7064 MOD 11,10 over a text of digits (domain.md §3.5).

    Catches every single wrong digit, and 880 of 900 swaps of two neighbours: what slips through are swaps of
    digits that follow each other (0 after 9 included), and those only in one of ten situations each.
    """
    remainder = 10
    for digit in digits:
        remainder = (remainder + int(digit)) % 10 or 10
        remainder = 2 * remainder % 11
    return str((11 - remainder) % 10)


def figures(text: str) -> str:
    """A number as it should have been typed or scanned: half-width, no white space."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def notice_no(*, region: str, centre: str, day: date, sequence: int) -> str | Fault:
    """通知单号, 19 digits: region 6, centre 2, yymmdd, running number of the centre's day 4, check digit.

    Two digits shorter than a case number, so that neither is taken for the other, and guarded by the same check
    digit, so that a number mistyped at the bank's counter is refused and does not find somebody else's notice.
    The layout is this house's own (domain.md §3.5 leaves it open); it is not the pay code (缴款识别码) of finance.
    """
    return compose(region, centre, f"{day:%y%m%d}", sequence)


def fee_document_no(word: str, *, centre: str, year: int, sequence: int) -> str:
    """文书编号 of a fee's own papers, such as (邵东)减免缓字〔2026〕第0007号: each word counts from 1 every year."""
    if sequence < 1:
        raise ValueError(f"a series begins at 1, not {sequence}")
    return f"({centre}){word}字〔{year}〕第{sequence:04}号"


def parse_notice_no(text: str) -> DayNumber | Fault:
    """What a typed or scanned notice number says, or what is wrong with it."""
    return parse(text, date_places=6)


def compose(region: str, centre: str, day: str, sequence: int) -> str | Fault:
    """Region, centre, a day already written, running number and check digit. ValueError for a malformed part."""
    if not re.fullmatch(r"[0-9]{6}", region) or not re.fullmatch(r"[0-9]{2}", centre) or sequence < 1:
        raise ValueError(f"no number can be made of {region} {centre} {sequence}")
    if sequence > LAST_OF_DAY:
        return Fault.USED_UP
    body = f"{region}{centre}{day}{sequence:04}"
    return body + check_digit(body)


def parse(text: str, *, date_places: int) -> DayNumber | Fault:
    """Take a long number apart whose date has 6 places (yymmdd, of this century) or 8. The check digit goes first."""
    number = figures(text)
    if len(number) != 6 + 2 + date_places + 4 + 1:
        return Fault.LENGTH
    if not re.fullmatch(r"[0-9]+", number):
        return Fault.CHARACTERS
    if check_digit(number[:-1]) != number[-1]:
        return Fault.CHECK_DIGIT
    written = number[8 : 8 + date_places]
    try:
        day = date.fromisoformat(written if date_places == 8 else f"20{written}")
    except ValueError:
        return Fault.DAY
    sequence = int(number[-5:-1])
    return DayNumber(number, number[:6], number[6:8], day, sequence) if sequence else Fault.SEQUENCE
