"""Breaking Chinese text into lines, and the ways values are written on a paper."""

import re
from datetime import date

from models.office.instants import Instant, civil
from printing import fonts

MM = 72 / 25.4
"""Points in a millimetre."""

NEVER_FIRST = frozenset("，。、；：？！）》〉】〕」』”’％…—·～,.;:?!)]}%")
"""避头: punctuation that must not open a line."""
NEVER_LAST = frozenset("（《〈【〔「『“‘([{￥¥")
"""避尾: punctuation that must not close a line."""
WEEKDAYS = "一二三四五六日"

_PIECES = re.compile(r"[!-~]+|\s|.", re.DOTALL)


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """Lines of a text in `room` millimetres at `size` points; nothing is ever cut off.

    A line feed in the text opens a new line. A run of Latin letters and digits stays whole where a line can hold it.
    An empty text is one empty line.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrap_paragraph(paragraph, room * MM, size, bold)
    return lines


def _wrap_paragraph(text: str, room: float, size: float, bold: bool) -> list[str]:
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for piece in _pieces(text, room, size, bold):
        wide = fonts.width(piece, size, bold=bold)
        if line and used + wide > room + 0.01:
            if len(line) == 1 and len(line[0]) > 1 and piece[0] in NEVER_FIRST:
                line = list(line[0])
            carried = _carried(line, piece)
            kept = line[: len(line) - len(carried)]
            lines.append("".join(kept).rstrip(" "))
            line = carried if piece == " " and not carried else [*carried, *([] if piece == " " else [piece])]
            used = sum(fonts.width(each, size, bold=bold) for each in line)
        else:
            line.append(piece)
            used += wide
    lines.append("".join(line).rstrip(" "))
    return lines


def _pieces(text: str, room: float, size: float, bold: bool) -> list[str]:
    """What a line may be broken between: single Chinese characters, whole Latin words that fit a line."""
    pieces: list[str] = []
    for piece in _PIECES.findall(text):
        whole = len(piece) == 1 or fonts.width(piece, size, bold=bold) <= room
        pieces += [piece] if whole else list(piece)
    return pieces


def _carried(line: list[str], following: str) -> list[str]:
    """The end of a full line that must move down with what follows, by 避头尾. Never the whole line."""
    carried: list[str] = []
    first = following
    while len(line) - len(carried) > 1:
        last = line[len(line) - len(carried) - 1]
        if first[0] not in NEVER_FIRST and last[-1] not in NEVER_LAST:
            break
        carried.insert(0, last)
        first = last
    return carried


def fitted(text: str, room: float, size: float, *, bold: bool = False, smallest: float = 6.0) -> float:
    """The size in points, `size` or smaller, at which the text stands in one line of `room` millimetres."""
    wide = fonts.width(text, size, bold=bold)
    return size if wide <= room * MM else max(smallest, size * room * MM / wide)


def day_text(iso: str) -> str:
    """2026-11-24 as 2026年11月24日; "" stays ""."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.year}年{day.month}月{day.day}日"


def weekday(iso: str) -> str:
    """星期四."""
    return f"星期{WEEKDAYS[date.fromisoformat(iso).weekday()]}"


def time_text(instant: int) -> str:
    """An instant as 2026年11月24日 10:31, by the hall's clock."""
    at = civil(Instant(instant))
    return f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}"


def clock_text(instant: int) -> str:
    """An instant as 10:31."""
    return f"{civil(Instant(instant)):%H:%M}"


def minutes(seconds: int | None) -> str:
    """A length of time in minutes with one decimal, half up; None is —."""
    if seconds is None:
        return "—"
    tenths = (seconds * 2 + 6) // 12
    return f"{tenths // 10}.{tenths % 10}"
