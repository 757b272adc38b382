"""What the scan-anything box finds at a window: cases by any of their numbers, names and last fours (days.md 11)."""

from datetime import date

from models.cases.lists import search_cases
from models.office.database import Database
from ui import words
from ui.translation import tr
from ui.widgets.search_box import Suggestion

MOST = 8


def find(db: Database, text: str, today: date) -> list[Suggestion]:
    """Cases, the best first; names are masked. Opened by the whole number."""
    return [
        Suggestion(
            f"case:{row.number}",
            tr("{number} {name}", number=row.short_number, name=row.name),
            row.item_name,
            words.state(f"cases.{row.state}"),
        )
        for row in search_cases(db, text, today=today, limit=MOST)
    ]
