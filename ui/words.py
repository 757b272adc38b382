"""Codes and values → words in the language in use. Nothing below ui and papers says a sentence.

Where a code gets its words: `ui/wording/<subject>.py`, one file a subject of models/, holds up to six dicts whose
values are marked phrases (ui/translation.py says how to translate them):

    STATES = {"tickets.WAITING": mark("waiting")}
    REFUSALS = {"tickets.window_holds": mark("This window still holds {number}. Finish or park it first.")}
    TROUBLES, VERBS, SUBJECTS, and CHOICES for every other code that a person reads (reasons, methods, kinds).

A key is always subject.code, the code exactly as models/ stores or raises it. A refusal's phrase may use the facts
that were raised with it, by name; the ending of a fact's name says how it is shown: `_at` an instant, `_on` a day
(date or ISO text), `_fen` money, `_ms` a duration; a value that is itself a known code is said by its words.
A new subject's file is added to `_SUBJECTS` here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, reduce
from importlib import import_module
from typing import Any, Literal

from models.office.instants import HOUR, MINUTE, Instant, civil, civil_day
from models.office.refusal import Refused, Trouble
from ui.translation import mark, tr

Tone = Literal["ok", "warn", "bad", "still"]

_SUBJECTS = ("general",)


@dataclass(frozen=True, slots=True)
class Light:
    """A state as it is shown: its tone gives mark and colour (ui/theme.py), the word says it."""

    tone: Tone
    word: str


@cache
def phrases(kind: str) -> Mapping[str, str]:
    """Every marked phrase of a kind: STATES, REFUSALS, TROUBLES, VERBS, SUBJECTS or CHOICES."""
    return dict(_phrases(kind))


def _phrases(kind: str) -> Iterator[tuple[str, str]]:
    for subject in _SUBJECTS:
        yield from getattr(import_module(f"ui.wording.{subject}"), kind, {}).items()


def state(code: str) -> str:
    """A state by subject.CODE, such as tickets.WAITING; the code itself where it has no words."""
    return _say("STATES", code)


def choice(code: str) -> str:
    """A reason, method or kind by subject.CODE; the code itself where it has no words."""
    return _say("CHOICES", code)


def verb(code: str) -> str:
    """What a verb is called, for the undo offer, the journal and busy lines."""
    return _say("VERBS", code)


def subject(code: str) -> str:
    """What a subject of models/ is called."""
    return _say("SUBJECTS", code)


def refusal(refused: Refused) -> str:
    """Why not, in words a clerk can act on."""
    phrase = phrases("REFUSALS").get(refused.code)
    if phrase is None:
        return tr("This cannot be done now ({code}).", code=refused.code)
    return _filled(phrase, refused.facts)


def trouble(failed: Trouble) -> str:
    """Which device, disk or connection failed, and what to do."""
    phrase = phrases("TROUBLES").get(failed.code)
    if phrase is None:
        return tr("Something this station needs does not answer ({code}). Nothing was half done.", code=failed.code)
    return _filled(phrase, failed.facts)


_LIGHTS: dict[str, tuple[Tone, str]] = {
    "GREEN": ("ok", mark("in time")),
    "YELLOW": ("warn", mark("due soon")),
    "RED": ("bad", mark("due")),
    "LATE": ("bad", mark("late")),
    "GREY": ("still", mark("stopped")),
}


def light(code: str) -> Light:
    """The light of a due date (domain.md §2.5): GREEN, YELLOW, RED, LATE or GREY."""
    tone, word = _LIGHTS[code]
    return Light(tone, tr(word))


def yuan(fen: int) -> str:
    """Money as it is read: 1234567 fen is ¥12,345.67."""
    sign = "-" if fen < 0 else ""
    whole, rest = divmod(abs(fen), 100)
    return f"{sign}¥{whole:,}.{rest:02d}"


def clock(instant: Instant) -> str:
    """The hall's wall clock to the second: 10:31:02."""
    return civil(instant).strftime("%H:%M:%S")


def minute(instant: Instant, *, today: date) -> str:
    """The wall clock to the minute; with the day before it when that is not today."""
    said = civil(instant).strftime("%H:%M")
    return said if civil_day(instant) == today else f"{civil_day(instant):%m-%d} {said}"


_WEEKDAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))


def weekday(day: date) -> str:
    """The short name of the day of the week."""
    return tr(_WEEKDAYS[day.weekday()])


def day(which: date, *, today: date) -> str:
    """A day with its weekday, and with the year only where it is another one: 12-03 Thu."""
    form = "%m-%d" if which.year == today.year else "%Y-%m-%d"
    return tr("{day} {weekday}", day=which.strftime(form), weekday=weekday(which))


def span(milliseconds: int) -> str:
    """A duration as a clerk says it: under a minute, 12 min, 1 h 5 min."""
    if milliseconds < MINUTE:
        return tr("under 1 min")
    if milliseconds < HOUR:
        return tr("{minutes} min", minutes=milliseconds // MINUTE)
    return tr("{hours} h {minutes} min", hours=milliseconds // HOUR, minutes=milliseconds % HOUR // MINUTE)


def _say(kind: str, code: str) -> str:
    phrase = phrases(kind).get(code)
    return code if phrase is None else tr(phrase)


class _Shown(dict[str, str]):
    """A fact that was not raised is shown as a dash: an incomplete reason is better than none."""

    def __missing__(self, key: str) -> str:
        return "–"


def _filled(phrase: str, facts: Mapping[str, Any]) -> str:
    return tr(phrase).format_map(_Shown({name: _fact(name, value) for name, value in facts.items()}))


def _fact(name: str, value: Any) -> str:
    if isinstance(value, (list, tuple)):
        said = [_fact(name, each) for each in value]
        return reduce(lambda before, after: tr("{before}, {after}", before=before, after=after), said) if said else "–"
    if name.endswith("_at") and isinstance(value, int):
        return civil(Instant(value)).strftime("%m-%d %H:%M")
    if name.endswith("_on"):
        return str(value)
    if name.endswith("_fen") and isinstance(value, int):
        return yuan(value)
    if name.endswith("_ms") and isinstance(value, int):
        return span(value)
    if isinstance(value, str):
        for kind in ("STATES", "CHOICES", "VERBS", "SUBJECTS"):
            if value in phrases(kind):
                return _say(kind, value)
    return str(value)
