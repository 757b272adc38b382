"""A long trend by month: the days of a year are more than a chart can show."""

from collections.abc import Iterable
from itertools import groupby

from models.office.sheets.period import TrendDay


def by_month(trend: Iterable[TrendDay]) -> list[tuple[str, TrendDay]]:
    """Month (2026-11) and the sum of its days, in their order. `day` of a sum is the month's first day shown."""
    found = []
    for month, grouped in groupby(trend, key=lambda each: each.day[:7]):
        days = list(grouped)
        sums = {name: sum(getattr(each, name) for each in days) for name in _COUNTED}
        found.append((month, TrendDay(day=days[0].day, workday=True, **sums)))
    return found


_COUNTED = ("issued", "served", "received", "decided", "late", "settled_fen")
