"""Opening hours (上下班时间) of a site on a day: when people are served, and when a due day ends (民法典 art. 203)."""

from dataclasses import dataclass
from datetime import time
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """When a site is open. ValueError where the times are not in order; `lunch` None is open at noon."""

    opens: time
    closes: time
    lunch: tuple[time, time] | None = None

    def __post_init__(self) -> None:
        times = (self.opens, *(self.lunch or ()), self.closes)
        if any(before >= after for before, after in pairwise(times)):
            raise ValueError("opening hours are not in order")

    def spans(self) -> tuple[tuple[time, time], ...]:
        """The stretches of the day in which the site is open: one, or morning and afternoon."""
        if self.lunch is None:
            return ((self.opens, self.closes),)
        return ((self.opens, self.lunch[0]), (self.lunch[1], self.closes))

    def is_open(self, at: time) -> bool:
        """Whether the site is open at a time of a working day."""
        return any(first <= at < last for first, last in self.spans())


def hours_from(opens_at: str, lunch_from: str, lunch_to: str, closes_at: str) -> OfficeHours:
    """Hours from texts HH:MM; no lunch break where both of its texts are "". ValueError for anything else."""
    lunch = None
    if lunch_from or lunch_to:
        lunch = (time.fromisoformat(lunch_from), time.fromisoformat(lunch_to))
    return OfficeHours(time.fromisoformat(opens_at), time.fromisoformat(closes_at), lunch)
