"""`python -m bench.deadlines`: due days with suspensions, against the bare thing that a due day is made of.

The claim: the engine answers at least 50,000 due days a second, each with one to three suspensions and an extension for
every third; as a ratio, one due day costs at most 6 × a bare operation, which knows no calendar: the start day plus
the limit and the days of every suspension, by the standard library's date and timedelta.
"""

import random
from datetime import date, timedelta

from bench.measure import Claim, in_turns, leave, median_us, report
from models.calendar.years import shipped_calendar
from models.deadlines.rules import Suspension, Term, Unit, due

LIMIT = 6.0
A_SECOND = 50_000
MANY = 2_000
"""Due days of one round."""

Asked = tuple[date, Term, list[Suspension]]


def asked(luck: random.Random) -> Asked:
    """A case as a hall has them: two limits of three in working days, short stops within the first weeks."""
    start = date(2024, 1, 2) + timedelta(days=luck.randrange(900))
    unit = luck.choice((Unit.WORKDAY, Unit.WORKDAY, Unit.CALENDAR))
    term = Term(luck.randint(5, 60), unit, luck.choice((0, 0, 10)))
    stops = []
    for _ in range(luck.randint(1, 3)):
        first = start + timedelta(days=luck.randint(1, 20))
        stops.append(Suspension(first, first + timedelta(days=luck.randint(0, 15)), "TEST"))
    return start, term, stops


def main() -> int:
    luck = random.Random(24)
    calendar = shipped_calendar()
    cases = [asked(luck) for _ in range(MANY)]

    def engine() -> None:
        for start, term, stops in cases:
            due(calendar, start, term, stops)

    def bare() -> None:
        for start, term, stops in cases:
            day = start + timedelta(days=term.limit + term.extension)
            for stop in stops:
                day += timedelta(days=((stop.end or day) - stop.start).days)

    mine, theirs = in_turns(engine, bare, rounds=60, warm=5)
    ours, plain = median_us(mine) / MANY, median_us(theirs) / MANY
    a_second = 1e6 / ours
    claims = [Claim("a hundred due days", ours * 100, plain * 100, LIMIT)]
    code = report("due days", claims, [f"{a_second:,.0f} due days a second with suspensions; at least {A_SECOND:,}"])
    return code or int(a_second < A_SECOND)


if __name__ == "__main__":
    leave(main())
