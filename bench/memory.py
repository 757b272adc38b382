"""`python -m bench.memory`: resident memory of the open desk against a bare PySide6 window. The claim: at most 2 ×."""

import statistics

from bench.measure import Claim, leave, report
from bench.start import measured

LIMIT = 2.0


def main() -> int:
    desks, bares = measured(rounds=3)
    desk = statistics.median(each["kib"] for each in desks) / 1024
    bare = statistics.median(each["kib"] for each in bares) / 1024
    return report("Memory", [Claim("resident memory of the open desk", desk, bare, LIMIT, "MiB")])


if __name__ == "__main__":
    leave(main())
