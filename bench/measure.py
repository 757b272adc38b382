"""How every claim of speed is measured: both sides in one run, as a ratio, its table printed, 1 when it is missed.

Milliseconds depend on the machine; a ratio of two things done in one run, taking turns, does so much less.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """One measured ratio and its limit."""

    name: str
    ours: float
    bare: float
    limit: float
    unit: str = "µs"

    @property
    def ratio(self) -> float:
        return self.ours / self.bare if self.bare else float("inf")

    @property
    def kept(self) -> bool:
        return self.ratio <= self.limit


def in_turns(
    ours: Callable[[], object], bare: Callable[[], object], *, rounds: int, warm: int = 20
) -> tuple[list[float], list[float]]:
    """Seconds of each, measured alternately, so that a slow moment of the machine falls on both."""
    for _ in range(warm):
        ours()
        bare()
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        mine.append(_seconds(ours))
        theirs.append(_seconds(bare))
    return mine, theirs


def _seconds(task: Callable[[], object]) -> float:
    began = time.perf_counter()
    task()
    return time.perf_counter() - began


def median_us(seconds: Sequence[float]) -> float:
    return statistics.median(seconds) * 1e6


def p95_us(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)] * 1e6


def report(title: str, claims: Sequence[Claim], notes: Sequence[str] = ()) -> int:
    """Prints the table; gives the exit code."""
    print(title)
    print(f"  {'':44}{'ours':>12}{'bare':>12}{'ratio':>8}{'limit':>8}")
    for claim in claims:
        told = "" if claim.kept else "  MISSED"
        print(
            f"  {claim.name:44}{claim.ours:>12,.0f}{claim.bare:>12,.0f}{claim.ratio:>8.2f}{claim.limit:>8.2f}"
            f" {claim.unit}{told}"
        )
    for note in notes:
        print(f"  {note}")
    return 0 if all(claim.kept for claim in claims) else 1


def leave(code: int) -> None:
    """Ends the bench with its verdict."""
    sys.stdout.flush()
    sys.exit(code)
