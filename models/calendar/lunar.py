"""The lunar holidays of a year whose notice is not known yet."""

import functools
import json
from datetime import date
from pathlib import Path

from models.calendar.rules import Festivals
from models.office.refusal import Trouble

TABLE = Path(__file__).resolve().parents[2] / "resources" / "calendar" / "lunar.json"


@functools.cache
def _table() -> dict[str, list[str]]:
    """Year → civil days of 正月初一, 五月初五, 八月十五; read at the first provisional year, never at a start."""
    try:
        table: dict[str, list[str]] = json.loads(TABLE.read_bytes())
    except (OSError, ValueError) as why:
        raise Trouble("calendar.unreadable", file=TABLE.name, why=str(why)) from why
    return table


def festivals(year: int) -> Festivals:
    """正月初一, 五月初五 and 八月十五 of a civil year from 2000 to 2099; ValueError outside.

    Raises Trouble calendar.unreadable when the shipped table is missing or damaged.
    """
    days = _table().get(str(year))
    if days is None:
        raise ValueError(f"no lunar festivals for {year}")
    spring, dragon_boat, mid_autumn = map(date.fromisoformat, days)
    return Festivals(spring, dragon_boat, mid_autumn)
