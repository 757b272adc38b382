"""The time of a rehearsed day, which all its processes share.

Time passes only while everybody waits: it then moves on to the next moment at which somebody has something to do, and
whoever is due within `TOGETHER` of it acts at once and side by side, as windows of a hall do. So the day goes as fast
as the machine can, no process ever falls behind, and no clock runs backwards.
"""

import heapq
from collections.abc import Iterator, Sequence
from itertools import count
from multiprocessing.context import SpawnContext
from typing import Final, Protocol

from models.office.instants import SECOND, Instant

TOGETHER: Final = 15 * SECOND
"""Who is due within this time acts together. Nobody acts early; somebody may act this much late."""

_ACTS: Final = 0
_HAS_LEFT: Final = 2**62

Steps = Iterator[float]
"""What somebody does in a day: acts between the yields, each of which says how many seconds pass until the next."""


class Hand(Protocol):
    """One process's hold on the time."""

    def __call__(self) -> Instant:
        """Now."""

    def wait_until(self, moment: Instant) -> None:
        """Waits, and lets the time pass."""

    def leave(self) -> None:
        """Nothing more to do: the others need not wait for this one."""


class SharedClock:
    """The time of several processes. Made before they start and handed to each, with its number."""

    def __init__(self, context: SpawnContext, start: Instant, hands: int) -> None:
        self._lock = context.Lock()
        self._now = context.Value("q", start, lock=False)
        self._due = context.Array("q", [_ACTS] * hands, lock=False)
        self._turns = [context.Semaphore(0) for _ in range(hands)]

    def __call__(self) -> Instant:
        return Instant(self._now.value)

    def wait_until(self, hand: int, moment: Instant) -> None:
        """Puts one hand to rest until the time has come to `moment`."""
        with self._lock:
            self._due[hand] = max(moment, self._now.value, 1)
            self._move_on()
        self._turns[hand].acquire()

    def leave(self, hand: int) -> None:
        """Takes one hand off the clock."""
        with self._lock:
            self._due[hand] = _HAS_LEFT
            self._move_on()

    def _move_on(self) -> None:
        """Where everybody waits: goes to the next moment that somebody waits for, and wakes who is due."""
        due = list(self._due)
        earliest = min(due)
        if earliest in (_ACTS, _HAS_LEFT):
            return
        together = [hand for hand, moment in enumerate(due) if moment <= earliest + TOGETHER]
        self._now.value = max(self._now.value, *(due[hand] for hand in together))
        for hand in together:
            self._due[hand] = _ACTS
            self._turns[hand].release()


class SharedHand:
    """A process's hold on the shared time."""

    def __init__(self, clock: SharedClock, number: int) -> None:
        self._clock = clock
        self._number = number

    def __call__(self) -> Instant:
        return self._clock()

    def wait_until(self, moment: Instant) -> None:
        self._clock.wait_until(self._number, moment)

    def leave(self) -> None:
        self._clock.leave(self._number)


class LoneHand:
    """The time of a day that one process goes through alone."""

    def __init__(self, start: Instant) -> None:
        self.now = start

    def __call__(self) -> Instant:
        return self.now

    def wait_until(self, moment: Instant) -> None:
        self.now = max(self.now, moment)

    def leave(self) -> None:
        """Nobody else waits."""


def go_through(parts: Sequence[Steps], hand: Hand, *, until: Instant | None = None, pace: float = 1.0) -> None:
    """Does all parts in the order of their times, until they end, or up to a moment.

    `pace` below 1 squeezes the day: a wait of 60 s then takes 60 × pace.
    """
    order = count()
    agenda = [(hand(), next(order), part) for part in parts]
    while agenda:
        moment = agenda[0][0]
        if until is not None and moment > until:
            hand.wait_until(until)
            break
        hand.wait_until(moment)
        while agenda and agenda[0][0] <= hand():
            _, _, part = heapq.heappop(agenda)
            wait = next(part, None)
            if wait is not None:
                again = Instant(hand() + max(1, round(wait * SECOND * pace)))
                heapq.heappush(agenda, (again, next(order), part))
    hand.leave()
