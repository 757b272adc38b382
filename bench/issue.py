"""`python -m bench.issue [--history FILE]`: taking a number through the door against a bare one-row update."""

import argparse

from bench.measure import Claim, in_turns, leave, median_us, p95_us, report
from bench.queue_hall import bench_hall
from models.tickets.issue_verbs import issue

LIMIT = 8.0
ROUNDS = 400


def measure(history: str = "", rounds: int = ROUNDS) -> tuple[list[float], list[float]]:
    """Seconds of each number taken, with its counter, its slip and its images, and of each bare update."""
    with bench_hall(history) as hall:
        presses = iter(range(10**9))

        def take() -> object:
            return hall.kiosk.do(issue, line=hall.line, press=f"{hall.kiosk.now()}-{next(presses)}")

        return in_turns(take, hall.bare, rounds=rounds)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--history", default="", metavar="FILE", help="a hall.db with a long history")
    history = arguments.parse_args().history
    mine, bare = measure(history)
    claim = Claim("median of a number taken", median_us(mine), median_us(bare), LIMIT)
    notes = [f"p95 {p95_us(mine):,.0f} µs against {p95_us(bare):,.0f} µs; one sync to disk each"]
    return report("issue: one number through the door", [claim], notes)


if __name__ == "__main__":
    leave(main())
