"""The arithmetic of every figure in a summary: rates, averages, percentiles (domain.md §10.2).

A figure of nothing is "—", never 0 % and never 100 %. All in integers; halves are rounded away from zero (四舍五入).
"""

from collections.abc import Sequence

NOTHING = "—"
"""What is written where there was nothing to divide by."""


def rate(numerator: int, denominator: int) -> str:
    """A percentage with two decimals, `66.67%`, or "—" for an empty denominator."""
    return _two_decimals(numerator * 100, denominator, "%")


def average(total: int, count: int) -> str:
    """An average with two decimals, `2.35`, in the unit of the total; "—" where nothing was counted."""
    return _two_decimals(total, count, "")


def _two_decimals(numerator: int, denominator: int, sign: str) -> str:
    hundredths = half_up(numerator * 100, denominator)
    if hundredths is None:
        return NOTHING
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if hundredths < 0 else ''}{whole}.{rest:02}{sign}"


def change(part: int, whole: int, part_before: int | None, whole_before: int | None) -> int | None:
    """By how much a rate differs from the one before, in hundredths of a percentage point; None where either is "—"."""
    if part_before is None or whole_before is None:
        return None
    now, before = half_up(part * 10_000, whole), half_up(part_before * 10_000, whole_before)
    return None if now is None or before is None else now - before


def points(hundredths: int) -> str:
    """The size of a change in percentage points, `1.25`; its direction is said beside it."""
    return average(abs(hundredths), 100)


def half_up(numerator: int, denominator: int) -> int | None:
    """A quotient rounded to a whole number, or None for an empty denominator; for averages kept as milliseconds.

    Raises ValueError for a negative denominator: a count cannot be one.
    """
    if denominator < 0:
        raise ValueError(f"a count of {denominator}")
    if denominator == 0:
        return None
    size = (2 * abs(numerator) + denominator) // (2 * denominator)
    return size if numerator >= 0 else -size


def percentile(values: Sequence[int], percent: int) -> int | None:
    """The nearest-rank percentile: the smallest value that `percent` per cent of all values do not exceed.

    A value that really occurred, in the unit of the values; None where there are none. `percent` is 1 to 100,
    anything else is a ValueError.
    """
    if not 1 <= percent <= 100:
        raise ValueError(f"no {percent}th percentile")
    if not values:
        return None
    return sorted(values)[-(-len(values) * percent // 100) - 1]
