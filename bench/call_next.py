"""`python -m bench.call_next [--history FILE]`: calling the next through the door against a bare one-row update."""

import argparse
import time

from bench.measure import Claim, leave, median_us, p95_us, report
from bench.queue_hall import bench_hall
from models.tickets.call_verbs import call_next
from models.tickets.issue_verbs import issue
from models.tickets.verbs import leave as let_go

LIMIT = 8.0
ROUNDS = 400
WARM = 20
PRIORITY_EVERY = 7
"""So that the rule of turns is asked as often as in a hall."""


def measure(history: str = "", rounds: int = ROUNDS) -> tuple[list[float], list[float]]:
    """Seconds of each call, while some hundred visitors wait, and of each bare update, taking turns."""
    with bench_hall(history) as hall:
        for turn in range(rounds + WARM):
            priority = "AGED" if turn % PRIORITY_EVERY == 0 else ""
            hall.kiosk.do(issue, line=hall.line, priority=priority, press=f"{hall.kiosk.now()}-{turn}")
        mine: list[float] = []
        bare: list[float] = []
        for _ in range(rounds + WARM):
            began = time.perf_counter()
            made = hall.desk.do(call_next, window=hall.window).value
            called = time.perf_counter()
            hall.bare()
            mine.append(called - began)
            bare.append(time.perf_counter() - called)
            hall.desk.do(let_go, ticket=made.ticket)
        return mine[WARM:], bare[WARM:]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--history", default="", metavar="FILE", help="a hall.db with a long history")
    history = arguments.parse_args().history
    mine, bare = measure(history)
    claim = Claim("median of a call", median_us(mine), median_us(bare), LIMIT)
    notes = [f"p95 {p95_us(mine):,.0f} µs against {p95_us(bare):,.0f} µs; one sync to disk each"]
    return report("call_next: one call through the door", [claim], notes)


if __name__ == "__main__":
    leave(main())
