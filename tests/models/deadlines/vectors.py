"""The worked examples of domain.md §2.4, for the rules and for the command."""

from typing import NamedTuple


class Vector(NamedTuple):
    """Start day, term, suspensions as A..B, and the day that is due."""

    start: str
    limit: int
    unit: str
    due: str
    extension: int = 0
    suspensions: tuple[str, ...] = ()


VECTORS = (
    Vector("2026-09-18", 5, "W", "2026-09-24"),
    Vector("2026-09-18", 20, "W", "2026-10-22"),
    Vector("2026-09-20", 3, "W", "2026-09-23"),
    Vector("2026-09-30", 1, "W", "2026-10-08"),
    Vector("2026-10-03", 2, "W", "2026-10-09"),
    Vector("2026-10-09", 1, "W", "2026-10-10"),
    Vector("2026-02-13", 5, "W", "2026-02-27"),
    Vector("2026-02-14", 3, "W", "2026-02-26"),
    Vector("2026-01-30", 20, "W", "2026-03-05"),
    Vector("2026-04-30", 1, "W", "2026-05-06"),
    Vector("2025-12-29", 3, "W", "2026-01-04"),
    Vector("2026-11-24", 20, "W", "2026-12-22"),
    Vector("2026-11-24", 26, "W", "2026-12-30"),
    Vector("2010-09-17", 5, "W", "2010-09-26"),
    Vector("2026-09-16", 15, "C", "2026-10-08"),
    Vector("2026-12-05", 15, "C", "2026-12-21"),
    Vector("2026-08-04", 60, "C", "2026-10-08"),
    Vector("2026-09-14", 20, "W", "2026-10-16"),
    Vector("2026-09-14", 20, "W", "2026-10-22", suspensions=("2026-09-22..2026-09-29",)),
    Vector("2026-09-14", 20, "W", "2026-10-30", extension=10),
)
