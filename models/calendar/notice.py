"""The State Council's yearly notice (国务院办公厅关于部分节假日安排的通知) read from its text.

What is pasted is never trusted: every contradiction is named at its line, and nothing is entered here (domain.md §2.4).
Understood are ranges and lists (1月1日至3日, 9月20日、10月10日), months that are said once, weekdays in brackets or
missing, lunar days beside them, full-width figures, 放假 and 上班 in one sentence, 与周末连休, 不调休, 共N天.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from models.calendar.rules import Rest, WorkedWeekend, YearNotice

_DAY = timedelta(days=1)
_SATURDAY = 5
WEEKDAYS = "一二三四五六日"


class NoticeFault(StrEnum):
    """What is wrong with a line of a notice."""

    WRONG_WEEKDAY = "WRONG_WEEKDAY"
    """The weekday said is not that of the date."""
    OFF_AND_WORKED = "OFF_AND_WORKED"
    """One day is both off and worked."""
    COUNT = "COUNT"
    """共N天 is not what the dates make."""
    WORKED_ON_WEEKDAY = "WORKED_ON_WEEKDAY"
    """A day to be worked is a working day anyway."""
    TWICE = "TWICE"
    """A day stands in two holidays."""
    NO_SUCH_DAY = "NO_SUCH_DAY"
    NO_MONTH = "NO_MONTH"
    TURNED = "TURNED"
    """A rest that ends before it begins."""
    NO_NAME = "NO_NAME"
    """Dates of which no holiday is named."""
    UNREAD = "UNREAD"
    """Dates of which nothing is said, neither off nor worked."""
    OTHER_YEAR = "OTHER_YEAR"
    """A day of another year: it belongs to that year's calendar."""
    MISSING_LEGAL = "MISSING_LEGAL"
    """A day on which everybody rests by law would be worked."""
    EMPTY = "EMPTY"
    """No date was found."""


REMARKS = frozenset({NoticeFault.OTHER_YEAR, NoticeFault.MISSING_LEGAL})
"""Faults that are to be looked at, and do not keep the notice from being entered."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """One contradiction: which, of which day, and what the text said against what is so."""

    code: NoticeFault
    day: date | None = None
    said: str = ""
    known: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the notice cannot be entered with it."""
        return self.code not in REMARKS


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """What one holiday's sentences say. `line` is counted from 1 in the text; 0 is the whole of it."""

    line: int
    name: str
    rests: tuple[tuple[date, date], ...] = ()
    worked: tuple[date, ...] = ()
    wrong: tuple[Wrong, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A notice as it was read: its holidays in the order of the text, with what is wrong at each."""

    year: int
    document_no: str
    lines: tuple[NoticeLine, ...]

    @property
    def blocked(self) -> bool:
        """Whether something must be set right before it can be entered."""
        return any(wrong.blocks for line in self.lines for wrong in line.wrong)

    def as_notice(self) -> YearNotice:
        """The days of its own year, for `publish_year`; only of one that is not `blocked`."""
        own = [(line.name, span) for line in self.lines for span in map(self._within, line.rests) if span is not None]
        worked = [WorkedWeekend(day, line.name) for line in self.lines for day in line.worked if day.year == self.year]
        rests = sorted((Rest(name, *span) for name, span in own), key=lambda rest: rest.first)
        return YearNotice(self.year, tuple(rests), tuple(sorted(worked)), self.document_no)

    def _within(self, span: tuple[date, date]) -> tuple[date, date] | None:
        first, last = max(span[0], date(self.year, 1, 1)), min(span[1], date(self.year, 12, 31))
        return (first, last) if first <= last else None


_NAMES = {
    "元旦": "元旦", "春节": "春节", "清明": "清明节", "劳动": "劳动节", "五一": "劳动节", "端午": "端午节",
    "中秋": "中秋节", "国庆": "国庆节",
}  # fmt: skip
_NAME = re.compile("|".join(_NAMES))
_HEADING = re.compile(r"(?<=.)(?=(?:[一二三四五六七八九十]{1,2}、|\d[、.](?!\d))\s*(?:" + "|".join(_NAMES) + "))")
_YEAR = re.compile(r"(20\d\d)年(?:[^0-9。]{0,6})(?:节假日|放假|休假|元旦)")
_DOCUMENT = re.compile(r"[一-鿿]{1,8}[〔\[(【]20\d\d[〕\])】]第?\d{1,4}号")
_ISSUED = re.compile(r"(?:20\d\d年)\d{1,2}月\d{1,2}日")
_ADVICE = re.compile("鼓励|建议|提倡|倡导")
_TOKEN = re.compile(
    r"共计?(?P<count>\d{1,2}|[一二三四五六七八九十])[天日]"
    r"|(?:(?P<year>20\d\d)年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})"
    r"(?:[日号]|(?=[、,至到\-—–~]+\d{1,2}(?:[日号、,至到\-—–~])))"
    r"(?:\((?P<beside>[^()]*)\)|(?=(?P<bare>(?:周|星期)[一二三四五六日天])))?"
    r"|(?P<join>[至到\-—–~]+)"
    r"|(?P<verb>不放假|不上班|(?:调休|照常|正常)?上班|放假|补休|休息|连休|不调休|调休)"
    r"|(?P<end>[。;\n])"
)
_WEEKDAY = re.compile(r"(?:周|星期)([一二三四五六日天])")
_RESTING = frozenset({"放假", "补休", "休息", "连休", "调休"})
_FIGURES = {figure: at for at, figure in enumerate("一二三四五六七八九十", start=1)}


def read_notice(text: str, *, year: int, document_no: str = "", legal: Mapping[date, str] | None = None) -> ReadNotice:
    """Reads a pasted notice.

    `year` and `document_no` are taken where the text itself names none; `legal` are that year's days of rest by law
    (models/calendar/rules.py `legal_days`), missing ones are remarked.
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split(" ")).replace("\t", "")
    said_year, said_number = _YEAR.search(plain), _DOCUMENT.search(plain)
    of = int(said_year[1]) if said_year else year
    number = document_no or (said_number[0] if said_number else "")
    lines = [_Section(of, line, name).read(body) for line, name, body in _sections(_DOCUMENT.sub("", plain))]
    found = _against_each_other([line for line in lines if line.rests or line.worked or line.wrong], of)
    rested = {day for line in found for span in line.rests for day in _span(span)}
    worked = {day for line in found for day in line.worked}
    whole: list[Wrong] = []
    if not rested and not worked:
        whole.append(Wrong(NoticeFault.EMPTY))
    else:
        for day, name in sorted((legal or {}).items()):
            if day.year == of and day not in rested and (day.weekday() < _SATURDAY or day in worked):
                whole.append(Wrong(NoticeFault.MISSING_LEGAL, day, known=name))
    if whole:
        found.append(NoticeLine(0, "", wrong=tuple(whole)))
    return ReadNotice(of, number, tuple(found))


def _sections(plain: str) -> Iterator[tuple[int, str, str]]:
    """(line, holiday, its text): a line that names none belongs to the holiday before it."""
    rows: list[tuple[int, str, str]] = []
    for at, line in enumerate(plain.splitlines(), start=1):
        for part in _HEADING.split(line):
            if part and not _ISSUED.fullmatch(part):
                rows.append((at, _named(part), part))
    name, begun, text = "", 0, ""
    for at, own, part in rows:
        if (own and own != name) or not begun:
            if text:
                yield begun, name, text
            name, begun, text = own, at, ""
        text += f"{part}\n"
    if text:
        yield begun, name, text


def _named(part: str) -> str:
    """The holiday of a line, by what stands before its first date: 国庆节、中秋节; "" for none."""
    head = re.split(r"\d", part.lstrip("0123456789.、"), maxsplit=1)[0]
    return "、".join(dict.fromkeys(_NAMES[each] for each in _NAME.findall(head)))


@dataclass(slots=True)
class _Section:
    """One holiday while its sentences are read."""

    year: int
    line: int
    name: str
    rests: list[tuple[date, date]] = field(default_factory=list)
    worked: list[date] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)
    _pending: list[tuple[date, date]] = field(default_factory=list)
    _joins: bool = False
    _month: int = 0
    _counted: int = 0
    """How many of the rests were held against a 共N天."""

    def read(self, text: str) -> NoticeLine:
        """Goes through the sentences; what is advice only says nothing of the calendar."""
        for sentence in re.split(r"(?<=[。;\n])", text):
            if not _ADVICE.search(sentence):
                for token in _TOKEN.finditer(sentence):
                    self._take(token, sentence)
        self._close()
        if not self.name and (self.rests or self.worked):
            self.wrong.append(Wrong(NoticeFault.NO_NAME))
        return NoticeLine(self.line, self.name, tuple(self.rests), tuple(self.worked), tuple(self.wrong))

    def _take(self, token: re.Match[str], sentence: str) -> None:
        if token["day"]:
            self._date(token)
        elif token["join"]:
            self._joins = bool(self._pending)
        elif token["count"]:
            said = token["count"]
            self._count(_FIGURES.get(said) or int(said), "连休" in sentence)
        elif token["verb"]:
            self._verb(token["verb"])
        else:
            self._close()

    def _date(self, token: re.Match[str]) -> None:
        joins, self._joins = self._joins, False
        self._month = int(token["month"] or self._month)
        said = token[0]
        if not self._month:
            self.wrong.append(Wrong(NoticeFault.NO_MONTH, said=said))
            return
        year = int(token["year"] or (self._pending[-1][0].year if joins else self.year))
        try:
            day = date(year, self._month, int(token["day"]))
            if joins and day < self._pending[-1][0] and day.month < self._pending[-1][0].month and not token["year"]:
                day = day.replace(year=year + 1)
        except ValueError:
            self.wrong.append(Wrong(NoticeFault.NO_SUCH_DAY, said=said))
            return
        self._weekday(day, token["beside"] or token["bare"] or "")
        if joins:
            self._until(day)
        else:
            self._pending.append((day, day))

    def _until(self, day: date) -> None:
        first = self._pending[-1][0]
        if day < first:
            self.wrong.append(Wrong(NoticeFault.TURNED, first, said=f"{day:%m-%d}"))
        else:
            self._pending[-1] = (first, day)

    def _weekday(self, day: date, beside: str) -> None:
        said = _WEEKDAY.search(beside)
        known = WEEKDAYS[day.weekday()]
        if said and said[1].replace("天", "日") != known:
            self.wrong.append(Wrong(NoticeFault.WRONG_WEEKDAY, day, said=said[1], known=known))

    def _verb(self, verb: str) -> None:
        if verb in _RESTING:
            self.rests += self._pending
        elif verb.endswith("上班") and not verb.startswith("不"):
            self.worked += [day for span in self._pending for day in _span(span)]
        self._pending.clear()

    def _count(self, said: int, with_weekend: bool) -> None:
        new = self.rests[self._counted :] + (self._pending if self._counted == len(self.rests) else [])
        self._counted = len(self.rests)
        days = {day for span in new for day in _span(span)}
        if said != len(days) and not (with_weekend and said == len(_with_weekends(days))):
            self.wrong.append(Wrong(NoticeFault.COUNT, min(days, default=None), said=str(said), known=str(len(days))))

    def _close(self) -> None:
        self.wrong += [Wrong(NoticeFault.UNREAD, first, said=f"{first:%m-%d}") for first, _ in self._pending]
        self._pending.clear()
        self._joins = False


def _with_weekends(days: set[date]) -> set[date]:
    """Days off with the Saturdays and Sundays that touch them (与周末连休)."""
    whole = set(days)
    for day in days:
        for step in (_DAY, -_DAY):
            beside = day + step
            while beside.weekday() >= _SATURDAY:
                whole.add(beside)
                beside += step
    return whole


def _against_each_other(lines: list[NoticeLine], year: int) -> list[NoticeLine]:
    """The lines with what their days say against each other, and against the week."""
    rested = Counter(day for line in lines for span in line.rests for day in _span(span))
    worked = Counter(day for line in lines for day in line.worked)
    return [replace(line, wrong=(*line.wrong, *_wrong_days(line, rested, worked, year))) for line in lines]


def _wrong_days(line: NoticeLine, rested: Mapping[date, int], worked: Mapping[date, int], year: int) -> Iterator[Wrong]:
    for day in [day for span in line.rests for day in _span(span)]:
        if day in worked:
            yield Wrong(NoticeFault.OFF_AND_WORKED, day)
        if rested[day] > 1:
            yield Wrong(NoticeFault.TWICE, day)
    for day in line.worked:
        if day in rested:
            yield Wrong(NoticeFault.OFF_AND_WORKED, day)
        elif day.weekday() < _SATURDAY:
            yield Wrong(NoticeFault.WORKED_ON_WEEKDAY, day, known=WEEKDAYS[day.weekday()])
        if worked[day] > 1:
            yield Wrong(NoticeFault.TWICE, day)
    others = [day for span in line.rests for day in _span(span)] + list(line.worked)
    for other, days in groupby(sorted(others), key=lambda day: day.year):
        if other != year:
            yield Wrong(NoticeFault.OTHER_YEAR, next(days), known=str(other))


def _span(span: tuple[date, date]) -> list[date]:
    first, last = span
    return [first + _DAY * offset for offset in range((last - first).days + 1)]
