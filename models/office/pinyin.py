"""Pinyin and initials, so that a clerk who types jmsf, jumin or 身份 finds 居民身份证.

Lower case, no tones, ü as v; digits and Latin letters stay; a character that has no reading stays as it is. Search
asks a B-tree for a prefix, so what shall be found inside a name is a key of its own from each boundary on.
"""

import functools
import tomllib
import unicodedata
from pathlib import Path

SURNAMES = Path(__file__).parents[2] / "resources" / "surnames.toml"

KEY_LENGTH = 32
"""Characters of a key; what is typed is cut alike, so that a longer question still meets its key."""

STARTS = 64
"""Boundaries of one text from which keys are made: a text has at most three times as many keys."""


def normal(text: str) -> str:
    """What a clerk typed, or a text as it is searched: narrow, lower case, letters, digits and hanzi only."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] in "LN" or _is_hanzi(char))


def typed_key(text: str) -> str:
    """The prefix to ask the index for, "" where nothing was typed that could be found."""
    return normal(text)[:KEY_LENGTH]


def name_keys(name: str) -> tuple[str, str]:
    """Pinyin and initials of a person's name, the surname read as a surname: 曾小明 → zengxiaoming, zxm."""
    return _joined(_name_readings(normal(name))[0])


def text_keys(text: str) -> tuple[str, str]:
    """Pinyin and initials of an item's name, read as phrases: 银行 → yinhang, yh."""
    return _joined(_syllables(normal(text)))


def search_keys(text: str) -> set[str]:
    """All prefixes' beginnings under which a text is found: from each character on, as hanzi, pinyin and initials.

    At most 3 × STARTS keys of KEY_LENGTH characters.
    """
    syllables = _syllables(normal(text))
    keys: set[str] = set()
    for start in range(min(len(syllables), STARTS)):
        rest = syllables[start : start + KEY_LENGTH]
        keys.update(("".join(source for source, _ in rest)[:KEY_LENGTH], *(key[:KEY_LENGTH] for key in _joined(rest))))
    return keys


def name_search_keys(name: str) -> set[str]:
    """The keys of a person's name: whole and without the surname, by each reading that the surname has."""
    clean = normal(name)
    keys: set[str] = set()
    for syllables in _name_readings(clean) if clean else ():
        for part in (syllables, syllables[_surname_length(clean) :]):
            keys.update(("".join(source for source, _ in part), *_joined(part)))
    return {key[:KEY_LENGTH] for key in keys if key}


def _joined(syllables: list[tuple[str, str]]) -> tuple[str, str]:
    """Pinyin and initials. Of a number every digit counts: 2026年 → 2026nian, 2026n."""
    whole = "".join(reading for _, reading in syllables)
    return whole, "".join(reading if reading.isdecimal() else reading[0] for _, reading in syllables)


def _syllables(clean: str) -> list[tuple[str, str]]:
    """The parts of a normalised text with their readings: a hanzi each, a run of Latin letters, a run of digits."""
    parts: list[tuple[str, str]] = []
    for run in _runs(clean):
        if _is_hanzi(run[0]):
            parts += zip(run, _read(run), strict=True)
        else:
            parts.append((run, run))
    return parts


def _runs(clean: str) -> list[str]:
    runs: list[str] = []
    for char in clean:
        if runs and _sort(char) == _sort(runs[-1][-1]):
            runs[-1] += char
        else:
            runs.append(char)
    return runs


def _sort(char: str) -> str:
    if _is_hanzi(char):
        return "hanzi"
    return "digit" if char.isdecimal() else "letter"


def _is_hanzi(char: str) -> bool:
    """Also a rare character in the private area, which only a local font has."""
    return unicodedata.category(char) in ("Lo", "Co", "Nl")


def _read(hanzi: str) -> list[str]:
    """One reading for each character of a phrase."""
    from pypinyin import lazy_pinyin  # late: 225 ms that no start should pay

    return lazy_pinyin(hanzi, errors=list)  # type: ignore[arg-type]  # a list gives each unread character its own place


@functools.cache
def _surnames() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    table = tomllib.loads(SURNAMES.read_text("utf-8"))
    return table["single"], table["compound"]


def _surname_length(clean: str) -> int:
    """Two for a compound surname that has a given name after it, one for another in hanzi, 0 for a foreign name."""
    if len(clean) > 2 and clean[:2] in _surnames()[1]:
        return 2
    return 1 if clean and _is_hanzi(clean[0]) else 0


def _name_readings(clean: str) -> list[list[tuple[str, str]]]:
    """A name's syllables, once for each reading of its surname, the usual one first."""
    single, compound = _surnames()
    length = _surname_length(clean)
    surname, given = clean[:length], _syllables(clean[length:])
    if length == 2:
        return [[*zip(surname, compound[surname], strict=True), *given]]
    if surname in single:
        return [[(surname, reading), *given] for reading in single[surname]]
    return [[*_syllables(surname), *given]]
