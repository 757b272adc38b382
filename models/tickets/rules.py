"""The queue's rules: states and steps, numbers, calls, limits, hours (domain.md §5, behaviours 1–31).

Instants and durations are integer milliseconds.
"""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Span = tuple[int, int]
"""From one instant to another, the second not included."""


class State(StrEnum):
    """Where a ticket stands."""

    WAITING = "WAITING"
    """等候."""
    CALLED = "CALLED"
    """已呼叫: on the way to the window."""
    SERVING = "SERVING"
    """办理中."""
    PARKED = "PARKED"
    """挂起: gone to pay or to fetch something; the window is free."""
    SERVED = "SERVED"
    """办结."""
    MISSED = "MISSED"
    """过号."""
    LEFT = "LEFT"
    """离开."""
    CANCELLED = "CANCELLED"
    """取消."""


OPEN = frozenset({State.WAITING, State.CALLED, State.SERVING, State.PARKED})
"""Not over yet."""
OVER = frozenset({State.SERVED, State.LEFT, State.CANCELLED})
"""Over for good; a passed visitor may still come back."""
HELD = frozenset({State.CALLED, State.SERVING})
"""A window holds one such visitor at a time."""

STEPS: dict[str, tuple[frozenset[State], State]] = {
    "call": (frozenset({State.WAITING, State.PARKED}), State.CALLED),
    "recall": (frozenset({State.CALLED}), State.CALLED),
    "start": (frozenset({State.CALLED}), State.SERVING),
    "finish": (frozenset({State.SERVING}), State.SERVED),
    "miss": (frozenset({State.CALLED}), State.MISSED),
    "back": (frozenset({State.MISSED}), State.WAITING),
    "park": (frozenset({State.SERVING}), State.PARKED),
    "unpark": (frozenset({State.PARKED}), State.SERVING),
    "transfer": (frozenset({State.CALLED, State.SERVING, State.PARKED}), State.WAITING),
    "requeue": (frozenset({State.CALLED, State.SERVING}), State.WAITING),
    "return": (frozenset({State.SERVING}), State.WAITING),
    "leave": (OPEN, State.LEFT),
    "cancel": (frozenset({State.WAITING}), State.CANCELLED),
    "pass": (frozenset({State.WAITING, State.CALLED, State.PARKED}), State.MISSED),
}
"""Each step: from which states, to which. A parked visitor is called only when he was put first (days.md 9)."""


def allowed(step: str, state: str) -> bool:
    """Whether a step may be taken from a state."""
    return state in STEPS[step][0]


def after(step: str) -> State:
    """The state that a step leads to."""
    return STEPS[step][1]


class PeriodKind(StrEnum):
    """What a stretch of a visit was. The way to the window is the time in CALLED."""

    WAITING = "WAITING"
    CALLED = "CALLED"
    SERVING = "SERVING"
    PARKED = "PARKED"
    OUTAGE = "OUTAGE"
    """The power was gone: belongs to no average (days.md 13)."""


class Klass(StrEnum):
    """Which list of its line a ticket stands in."""

    ORDINARY = "ORDINARY"
    PRIORITY = "PRIORITY"
    BOOKED = "BOOKED"
    """Reserved: bookings are not taken yet."""


PREFIXES = {Klass.ORDINARY: "", Klass.PRIORITY: "V", Klass.BOOKED: "Y"}

PRIORITIES = ("AGED", "DISABLED", "PREGNANT", "INFANT", "SICK", "MILITARY", "VETERAN", "MARTYR_FAMILY")
"""65 and older, disabled, pregnant, with an infant, sick, serving military, veteran, 烈属: needs only being asked."""

MISS_REASONS = ("ABSENT", "PAPERS", "WRONG_LINE", "GAVE_UP", "OTHER")
"""未到, 材料不全, 业务选错, 主动放弃, 其他."""
LEAVE_REASONS = ("GAVE_UP", "PAPERS", "WRONG_LINE", "POWER", "OTHER")
CANCEL_REASONS = ("GAVE_UP", "WRONG_LINE", "MISPRINT", "OTHER")
PARK_REASONS = ("PAYMENT", "PAPERS", "PHOTO", "SIGNATURE", "OTHER")
"""去缴费, 取材料, 照相或复印, 签字, 其他."""
PAUSE_REASONS = ("BREAK", "MEETING", "DEVICE", "TRAINING", "LUNCH", "OTHER")
RESULTS = ("TAKEN_IN", "DONE", "ANSWERED", "GUIDED", "PAPERS_MISSING", "NOT_OURS", "OTHER")
"""已收件, 当场办结, 已答复, 已引导, 材料不全, 不属本窗口, 其他."""

CLOSING = "CLOSING"
"""下班: the reason of a number that the closing of the day passed."""
UNDONE = "UNDONE"
"""撤销: the reason of a ticket that was made by a slip of the hand and taken back."""

FLAGS = ("", "MIDNIGHT", "SUPERVISOR")
"""Why a visit stays out of the averages (behaviour 29)."""

PRESS_TWICE = 1000
"""Two presses within this time are one (behaviour 7)."""
MISSES = 2
"""The second miss is the end (behaviour 17)."""


# Numbers.


def ticket_text(letter: str, number: int, klass: str = Klass.ORDINARY) -> str:
    """The number as it is called: A023, VA024; four digits past 999 (behaviour 4). All classes share a counter."""
    return f"{PREFIXES[Klass(klass)]}{letter}{number:03}"


_TYPED = re.compile(r"[VY]?([A-UWXZ][A-Z]?)0*([1-9][0-9]{0,4})")
_SCANNED = re.compile(r"T([0-9]{6})([VY]?[A-Z]{1,2}[0-9]{3,5})")
_LETTER = re.compile(r"[A-UWXZ][A-Z]?")


def letter_fits(letter: str) -> bool:
    """Whether a line may have this letter: one or two capitals, not beginning with V or Y, which are prefixes."""
    return _LETTER.fullmatch(letter) is not None


def typed_number(text: str) -> tuple[str, int] | None:
    """Letter and number that a typed or scanned text means: `a23`, `A 023`, `VA024`, or a slip's barcode.

    None where it is no ticket number.
    """
    compact = "".join(unicodedata.normalize("NFKC", text).upper().split()).replace("-", "")
    scanned = _SCANNED.fullmatch(compact)
    found = _TYPED.fullmatch(scanned[2] if scanned else compact)
    return (found[1], int(found[2])) if found else None


def barcode(day: date, text: str) -> str:
    """What the slip's barcode says: T, the day as yymmdd, the number. No name and no ID number (behaviour 9)."""
    return f"T{day:%y%m%d}{text}"


def barcode_day(text: str) -> date | None:
    """The day of a scanned slip, None where the text is none."""
    found = _SCANNED.fullmatch(text.strip().upper())
    try:
        return datetime.strptime(found[1], "%y%m%d").date() if found else None
    except ValueError:
        return None


def series(site: str, day: date, letter: str) -> str:
    """The counter's name: a new day starts anew, a restart does not (behaviours 1 and 2)."""
    return f"ticket:{site}:{day.isoformat()}:{letter}"


def person_key(salt: str, id_number: str) -> str:
    """Under what a person is known for a day without his number being kept: keyed SHA-256; "" for no number.

    The salt is the day's own and is kept as a secret, so that keys of two days cannot be set side by side.
    """
    plain = "".join(unicodedata.normalize("NFKC", id_number).upper().split())
    return hmac.new(salt.encode(), plain.encode(), hashlib.sha256).hexdigest()[:32] if plain else ""


def over_limit(issued: int, limit: int) -> bool:
    """Whether a person who took `issued` numbers today may take no more: 3, an agent (代办员) 5 (domain.md §5)."""
    return issued >= limit


# Calls.


def recall_wait(announced: int, now: int, gap: int) -> int:
    """Milliseconds until the number may be announced again, 0 for now: calls are at least `gap` apart (§5: 20 s)."""
    return max(0, announced + gap - now)


def calls_short(recalls: int, needed: int) -> int:
    """How many calls are still owed before a number may be passed: the first counts (§5: 3 calls)."""
    return max(0, needed - 1 - recalls)


def may_come_back(state: str, misses: int) -> bool:
    """Whether a passed number may return: once, on its day (behaviour 17)."""
    return state == State.MISSED and 0 < misses < MISSES


def place_behind(queued: Sequence[int], behind: int, now: int) -> int:
    """Where in the line a number returns that stands behind `behind` waiting visitors (§5: 3, setting 1–5).

    `queued` are the places of those who wait, in order. A place is an instant; only its order counts.
    """
    if not queued:
        return now
    return queued[min(behind, len(queued)) - 1] + 1


@dataclass(frozen=True, slots=True)
class Times:
    """Measured durations, in milliseconds, from raw times (behaviour 26)."""

    values: tuple[int, ...] = ()

    @property
    def mean(self) -> int | None:
        """Rounded half up; None where nothing was measured."""
        return (2 * sum(self.values) + len(self.values)) // (2 * len(self.values)) if self.values else None

    def percentile(self, percent: int) -> int | None:
        """Nearest rank: a value that really occurred."""
        if not self.values:
            return None
        return sorted(self.values)[-(-len(self.values) * percent // 100) - 1]

    def over(self, limit: int) -> int:
        """How many lasted longer."""
        return sum(1 for value in self.values if value > limit)


# Hours.


def is_open(spans: Sequence[Span], now: int) -> bool:
    """Whether a moment lies in the opening hours."""
    return any(start <= now < end for start, end in spans)


def next_opening(spans: Sequence[Span], now: int) -> int | None:
    """When the line opens next today, None for no more."""
    return min((start for start, _ in spans if start > now), default=None)


def closing(spans: Sequence[Span]) -> int | None:
    """When the day ends."""
    return max((end for _, end in spans), default=None)


def time_left(spans: Sequence[Span], now: int) -> int:
    """Opening time that is left today."""
    return sum(max(0, end - max(start, now)) for start, end in spans)


def open_time(spans: Sequence[Span], start: int, end: int) -> int:
    """How much of a wait lies in opening hours: closed hours leave the waiting figures (days.md 12).

    A wait that lies wholly outside them (a window that works late) counts as it is.
    """
    inside = sum(max(0, min(end, until) - max(start, since)) for since, until in spans)
    return inside or max(0, end - start)


def wait_estimate(ahead: int, service_time: int, windows: int) -> int | None:
    """Estimated wait: those before × average service time ÷ open windows, in milliseconds; None without a window."""
    return ahead * service_time // windows if windows > 0 else None


def ahead_of(klass: str, waiting: Mapping[str, int], after_ordinary: int) -> int:
    """How many of those who wait will be called before a new number of this class.

    All of them before an ordinary one. Before a priority one the other priority numbers, and at most the ordinary ones
    that the insert rule lets between them.
    """
    priority = waiting.get(Klass.PRIORITY, 0)
    others = sum(waiting.values()) - priority
    if klass != Klass.PRIORITY:
        return priority + others
    return priority + min(others, after_ordinary * (priority + 1))


def usual(times: Sequence[int], expected: int, enough: int = 5) -> int:
    """What a visit takes: the median of the last ones, which one long visit does not move; `expected` while too few."""
    known = sorted(times)
    return known[len(known) // 2] if len(known) >= enough else expected


def stops_issuing(waiting: int, service_time: int, windows: int, left: int) -> bool:
    """Whether the day is full: `waiting × average service time ÷ open windows > time to close` (domain.md §5)."""
    estimate = wait_estimate(waiting, service_time, windows)
    return estimate is not None and estimate > left


def minutes_up(milliseconds: int) -> int:
    """Whole minutes, rounded up: a slip never promises less than is expected."""
    return -(-milliseconds // 60_000)
