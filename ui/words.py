"""Codes and values → words in the language in use. Nothing below ui and papers says a sentence.

Where a code gets its words: `ui/wording/<subject>.py`, one file a subject of models/, holds up to six dicts whose
values are marked phrases (ui/translation.py says how to translate them):

    STATES = {"tickets.WAITING": mark("waiting")}
    REFUSALS = {"tickets.window_holds": mark("This window still holds {number}. Finish or park it first.")}
    TROUBLES, VERBS, SUBJECTS, and CHOICES for every other code that a person reads (reasons, methods, kinds).

A key is always subject.code, the code exactly as models/ stores or raises it. A refusal's phrase may use the facts
that were raised with it, by name; the ending of a fact's name says how it is shown: `_at` an instant, `_on` a day
(date or ISO text), `_fen` money, `_ms` a duration (`at`, `until`, `since`, `last` and `now` are instants too). A value
that is a code is said by its words (state=WAITING of a refusal tickets.… is tickets.WAITING), an id by what `learn` was
told.
A new subject's file is added to `_SUBJECTS` here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, reduce
from importlib import import_module
from typing import Any, Literal

from models.office.instants import HOUR, MINUTE, Instant, civil, civil_day
from models.office.money import format_fen
from models.office.refusal import Refused, Trouble
from ui.translation import mark, tr

Tone = Literal["ok", "warn", "bad", "still"]

_SUBJECTS = (
    "general",
    "office",
    "people",
    "calendar",
    "catalogue",
    "prints",
    "tickets",
    "fees",
    "bank",
    "cases",
    "inquiries",
    "handover",
    "findings",
    "custody",
    "summary",
    "privacy",
)


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


_names: dict[str, str] = {}


def learn(names: Mapping[str, str]) -> None:
    """Say these ids (windows, staff, lines, units, sites) by these names from now on; the shell reads them."""
    _names.update(names)


def refusal(refused: Refused) -> str:
    """Why not, in words a clerk can act on."""
    phrase = phrases("REFUSALS").get(refused.code)
    if phrase is None:
        return tr("This cannot be done now ({code}).", code=refused.code)
    return _filled(phrase, refused.code, refused.facts)


def why(code: str, **facts: Any) -> str:
    """A refusal's words by its code, for a key that is blocked; "" for "", which is how a rule says yes."""
    return refusal(Refused(code, **facts)) if code else ""


def trouble(failed: Trouble) -> str:
    """Which device, disk or connection failed, and what to do."""
    phrase = phrases("TROUBLES").get(failed.code)
    if phrase is None:
        return tr("Something this station needs does not answer ({code}). Nothing was half done.", code=failed.code)
    return _filled(phrase, failed.code, failed.facts)


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
    return f"¥{format_fen(fen)}"


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


def _filled(phrase: str, code: str, facts: Mapping[str, Any]) -> str:
    subject = code.partition(".")[0]
    return tr(phrase).format_map(_Shown({name: _fact(subject, name, value) for name, value in facts.items()}))


_INSTANTS = frozenset({"at", "until", "since", "last", "now"})
_ID = re.compile("[0-9a-f]{32}")


def _fact(subject: str, name: str, value: Any) -> str:
    if value is None or value in ("", [], ()):
        return "–"
    if isinstance(value, (list, tuple)):
        said = [_fact(subject, name, each) for each in value]
        return reduce(lambda before, after: tr("{before}, {after}", before=before, after=after), said)
    if isinstance(value, int):
        return _number(name, value)
    if not isinstance(value, str):
        return str(value)
    for kind in ("STATES", "CHOICES", "VERBS", "SUBJECTS"):
        for code in (value, f"{subject}.{value}"):
            if code in phrases(kind):
                return _say(kind, code)
    return _names.get(value, "–" if _ID.fullmatch(value) else value)


def _number(name: str, value: int) -> str:
    if name.endswith("_at") or name in _INSTANTS:
        return civil(Instant(value)).strftime("%m-%d %H:%M")
    if name.endswith("_fen"):
        return yuan(value)
    return span(value) if name.endswith("_ms") else str(value)
