"""Numbers of the bank fee point: payments and their reversals, closings of a day, and the serials of other machines."""

import re
import unicodedata
from datetime import date

from models.fees.numbers import LAST_OF_DAY, Fault, check_digit, figures


def payment_no(*, centre: str, day: date, sequence: int) -> str | Fault:
    """收费点流水号, 13 digits: centre 2, yymmdd, running number of the centre's day 4, check digit.

    Six digits shorter than a notice number, so that a scanner's reading says by its length what it names. The serial
    of a cash payment, which has no machine to give one (days.md 17).
    """
    return _with_check_digit(centre, f"{day:%y%m%d}", sequence)


def close_no(*, centre: str, year: int, sequence: int) -> str | Fault:
    """日结单号, 11 digits: centre 2, year 4, running number of the centre's year 4, check digit."""
    return _with_check_digit(centre, f"{year:04}", sequence)


def _with_check_digit(centre: str, written: str, sequence: int) -> str | Fault:
    if not re.fullmatch(r"[0-9]{2}", centre) or sequence < 1:
        raise ValueError(f"no number can be made of {centre} {sequence}")
    if sequence > LAST_OF_DAY:
        return Fault.USED_UP
    body = f"{centre}{written}{sequence:04}"
    return body + check_digit(body)


def parse_payment_no(text: str) -> str | Fault:
    """A typed or scanned payment number as it is stored, or what is wrong with it."""
    number = figures(text)
    if len(number) != 13:
        return Fault.LENGTH
    if not re.fullmatch(r"[0-9]+", number):
        return Fault.CHARACTERS
    return number if check_digit(number[:-1]) == number[-1] else Fault.CHECK_DIGIT


def serial(text: str) -> str:
    """The serial of a card slip, a code payment or a transfer as it is stored: half-width, capital, without space.

    "" where it is none: 4 to 40 letters, digits and hyphens. Which digits a bank gives is its own matter.
    """
    written = "".join(unicodedata.normalize("NFKC", text).split()).upper()
    return written if re.fullmatch(r"[0-9A-Z-]{4,40}", written) else ""
