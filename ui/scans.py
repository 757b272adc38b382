"""What a barcode names: the kind of thing, by the form of its number. Which room opens a kind stands in ui/rooms.py.

Only the form is read here; whether there is such a thing, and whether its check digit is right, the room's reading
says, in words. A new kind of number is a line of KINDS.
"""

import re
import unicodedata

KINDS: tuple[tuple[str, str], ...] = (
    ("case", r"\d{21}|\d{1,2}-?\d{2}-\d{1,4}"),
    ("notice", r"\d{19}|\d{20}"),
    ("payment", r"\d{13}"),
    ("bank_close", r"\d{11}"),
    ("order", r"DB\d{8,}"),
    ("inquiry", r"SW\d{11,}"),
    ("one_time", r"BZ\d{13}"),
    ("ticket", r"T\d{6}[A-Z]{1,3}\d{3,4}|[A-Z]{1,3}\d{3,4}"),
)
"""(kind, form of the whole text), the first that fits wins. A notice may carry its pay code (20 figures) instead."""

_FORMS = tuple((kind, re.compile(form)) for kind, form in KINDS)


def plain(text: str) -> str:
    """A scanned or typed number in its one form: half-width, capital, without blanks."""
    return "".join(unicodedata.normalize("NFKC", text).split()).upper()


def kind_of(text: str) -> str:
    """The kind of thing that a text names by its form, "" for none."""
    number = plain(text)
    return next((kind for kind, form in _FORMS if form.fullmatch(number)), "")
