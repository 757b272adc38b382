"""The closing of a day: its number, its balances, and where the journal stood."""

from datetime import date
from typing import Any

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record
from models.people.records import Site


class DayClose(Record):
    """A day of a site that was closed with its 定报. Never changed: what is found later is a 更正.

    `id` is the site and the day ("H1:2026-11-24"): a day is closed once.
    """

    site: str = column.link(Site, index=False)
    day: date = column.day()
    number: str = column.text(unique=True)
    """Of the 定报, gap-free within the site's year."""
    closed_at: Instant = column.instant()
    """The cut-off of the 定报."""
    by: str = column.text()
    """Staff id."""
    balances: dict[str, Any] = column.json_value()
    """The next day's start: {"cases_open": {unit: count}, "fees_open_fen": {unit: fen}}."""
    figures_hash: str = column.text()
    """SHA-256 of the figures, hex: whether a later count still gives them."""
    acts: int = column.number()
    """Acts in the journal up to the cut-off, over all stations."""
    heads_hash: str = column.text()
    """SHA-256 over all heads, hex."""

    class Meta:
        indexes = ((("site", "day"), True),)
