"""What a person typed → a value, or the refusal that says what was expected. Pure; amounts are models/office/money.py.

An input method left on types １２．５０ and －; the clerk does not see the difference and need not.
"""

import re
import unicodedata
from datetime import date, timedelta

from models.office.refusal import Refused


def plain(text: str) -> str:
    """Full-width letters, digits and signs as their ordinary ones, 。 as a point; no blanks at the ends."""
    return unicodedata.normalize("NFKC", text).replace("。", ".").strip()


def day_of(text: str, *, today: date) -> date:
    """A day: 2026-12-03, 20261203, 12-3, 1203, 3 (of this month), or +2 days from today. Raises Refused field.day."""
    bare = plain(text)
    if match := re.fullmatch(r"([+-]\d{1,3})", bare):
        return today + timedelta(days=int(match[1]))
    for between in ("年", "月", ".", "/"):
        bare = bare.replace(between, "-")
    bare = bare.removesuffix("日").removesuffix("号")
    for form in (r"(\d{4})-(\d{1,2})-(\d{1,2})", r"(\d{4})(\d\d)(\d\d)", r"()(\d{1,2})-(\d{1,2})", r"()(\d\d)(\d\d)"):
        if match := re.fullmatch(form, bare):
            return _day(int(match[1] or today.year), int(match[2]), int(match[3]))
    if re.fullmatch(r"\d{1,2}", bare):
        return _day(today.year, today.month, int(bare))
    raise Refused("field.day")


def number_of(text: str, *, least: int, most: int) -> int:
    """A whole number between two bounds, both included. Raises Refused field.number."""
    bare = plain(text)
    if not re.fullmatch(r"\d{1,9}", bare) or not least <= int(bare) <= most:
        raise Refused("field.number", least=least, most=most)
    return int(bare)


def identity_of(text: str) -> str:
    """An identity number as it is stored: no blanks, capital X. Whether it is one is the caller's check."""
    return re.sub(r"\s", "", plain(text)).upper()


def _day(year: int, month: int, number: int) -> date:
    try:
        return date(year, month, number)
    except ValueError as impossible:
        raise Refused("field.day") from impossible
