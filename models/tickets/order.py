"""Who is called next, and why (domain.md §5, behaviour 14). Pure: the window's reading brings the heads.

The order of a window:

1. a visitor who paid, first in this window's list (days.md 9);
2. a visitor transferred to this window, or coming back to it;
3. an ordinary number that waited over the limit, so that nobody starves (unless the priority number did so too);
4. a priority number, unless one of the line's last calls was one: one priority after every two ordinary;
5. whoever came first.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from models.tickets.rules import Klass


class Source(StrEnum):
    """Which list a head stands at the front of."""

    PAID = "PAID"
    """Parked here and put first."""
    WINDOW = "WINDOW"
    """Waiting for this window alone."""
    LINE = "LINE"


class Why(StrEnum):
    """Why this one (behaviour 14: the order can be explained for any ticket)."""

    PAID = "PAID"
    """缴费后优先."""
    TRANSFERRED = "TRANSFERRED"
    """转移到本窗口."""
    OVER_LIMIT = "OVER_LIMIT"
    """普通号等候超过上限."""
    PRIORITY = "PRIORITY"
    """优先号插入."""
    RETURNED = "RETURNED"
    """过号返回, 排到."""
    ARRIVAL = "ARRIVAL"
    """先到先办."""
    BY_NUMBER = "BY_NUMBER"
    """按号呼叫: out of order, with a reason that the supervisor sees."""
    HERE = "HERE"
    """现场接待: came without a number."""


@dataclass(frozen=True, slots=True)
class Head:
    """Who stands first in one list of a window."""

    ticket: str
    source: Source
    line: str
    klass: Klass
    queued: int
    """Place: an instant of which only the order counts."""
    number: int
    since: int
    """The instant from which the wait counts: the arrival, or the return of one who was passed."""
    returned: bool = False
    not_before: int | None = None
    """A booked visitor is not offered earlier (behaviour 15)."""

    @property
    def place(self) -> tuple[int, int]:
        return self.queued, self.number


@dataclass(frozen=True, slots=True)
class Turn:
    """How the turns are taken."""

    after_ordinary: int = 2
    """One priority after so many ordinary."""
    wait_limit: int = 40 * 60_000
    """An ordinary number that waited longer goes first."""


@dataclass(frozen=True, slots=True)
class Picked:
    """Who is next."""

    head: Head
    why: Why


def pick(heads: Iterable[Head], recent: Mapping[str, Sequence[str]], now: int, turn: Turn) -> Picked | None:
    """Chooses among the heads of a window's lists; None where nobody may be called now.

    `recent` holds for each line the classes of its last calls, newest first; only those of a line with a priority
    head are looked at.
    """
    ready = [head for head in heads if head.not_before is None or head.not_before <= now]
    for source, why in ((Source.PAID, Why.PAID), (Source.WINDOW, Why.TRANSFERRED)):
        first = min((head for head in ready if head.source == source), key=lambda head: head.place, default=None)
        if first is not None:
            return Picked(first, why)
    priority = [head for head in ready if head.klass == Klass.PRIORITY]
    ordinary = [head for head in ready if head.klass != Klass.PRIORITY]
    if not ordinary or not priority:
        return _by_arrival(ordinary or priority)
    due = [head for head in priority if Klass.PRIORITY not in recent.get(head.line, ())[: turn.after_ordinary]]
    late = [head for head in ordinary if now - head.since > turn.wait_limit]
    if late and not any(now - head.since > turn.wait_limit for head in due):
        return Picked(min(late, key=lambda head: head.place), Why.OVER_LIMIT)
    if due:
        return Picked(min(due, key=lambda head: head.place), Why.PRIORITY)
    return _by_arrival(ordinary)


def _by_arrival(heads: Sequence[Head]) -> Picked | None:
    if not heads:
        return None
    first = min(heads, key=lambda head: head.place)
    if first.klass == Klass.PRIORITY:
        return Picked(first, Why.PRIORITY)
    return Picked(first, Why.RETURNED if first.returned else Why.ARRIVAL)


@dataclass
class _Lists:
    """The waiting visitors of a window as lists, each with its head in front."""

    lists: dict[tuple[str, str, str], list[Head]] = field(default_factory=dict)

    def add(self, head: Head) -> None:
        self.lists.setdefault((head.source, head.line, head.klass), []).append(head)

    def heads(self) -> list[Head]:
        return [one[0] for one in self.lists.values() if one]

    def take(self, head: Head) -> None:
        self.lists[head.source, head.line, head.klass].pop(0)


def in_order(
    waiting: Iterable[Head], recent: Mapping[str, Sequence[str]], now: int, turn: Turn, step: int = 0
) -> Iterator[Picked]:
    """All who wait, in the order in which they would be called, each with the reason: pick, over and over.

    `step` is the time between two calls, for a forecast; 0 asks for the order of this moment.
    """
    queue = _Lists()
    for head in sorted(waiting, key=lambda head: head.place):
        queue.add(head)
    calls = {line: list(classes) for line, classes in recent.items()}
    while (picked := pick(queue.heads(), calls, now, turn)) is not None:
        yield picked
        queue.take(picked.head)
        if picked.why not in (Why.PAID, Why.TRANSFERRED):
            calls.setdefault(picked.head.line, []).insert(0, picked.head.klass)
        now += step
