"""`python -m bench.history`: a call and a number in a file with a million finished visits and a million cases, against
the same in an empty file. Builds the long past first where it is not kept yet (bench/long_past.py).

The claim: the median grows by no more than 1.3 ×. Both files are measured in turns in one run, each against the bare
update beside it, so that a slow moment of the machine falls on both.
"""

import statistics

from bench import call_next, issue, long_past
from bench.measure import Claim, leave, report

LIMIT = 1.3
TURNS = 3
ROUNDS = 150


def main() -> int:
    path = long_past.kept()
    if path is None:
        long_past.main([])
    kept = str(long_past.KEPT)
    claims = []
    for name, measure in (("call_next", call_next.measure), ("issue", issue.measure)):
        long, empty = [], []
        for _ in range(TURNS):
            for into, file in ((long, kept), (empty, "")):
                mine, _bare = measure(file, ROUNDS)
                into.append(statistics.median(mine) * 1e6)
        claims.append(Claim(f"{name}, median with a long past", min(long), min(empty), LIMIT))
    return report("A million visits and a million cases before", claims)


if __name__ == "__main__":
    leave(main())
