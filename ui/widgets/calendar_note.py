"""What the calendar wants of whoever runs the hall: the next year's notice, and applicants who are to be told.

From 1 November a warning, from 1 December red (domain.md §2.4); moved due days wait for 已告知 (days.md 25).
It is not there while there is nothing to say.
"""

from dataclasses import dataclass
from datetime import date

from models.calendar.reading import next_year_warning
from models.cases.due_moves import untold
from models.office.database import Database
from ui.room import Room
from ui.translation import tr
from ui.widgets.marks import StateLight
from ui.words import Light


@dataclass(frozen=True, slots=True)
class CalendarNow:
    """What is open with the calendar today."""

    year: int
    """The year whose notice is wanted."""
    warning: str
    """ "", YELLOW or RED."""
    untold: int


def calendar_now(db: Database, today: date) -> CalendarNow:
    """For the note."""
    with db.snapshot():
        return CalendarNow(today.year + 1, next_year_warning(db, today), untold(db))


class CalendarNote(StateLight):
    """One line of a page; its room reads it with the calendar and the cases."""

    def __init__(self, room: Room) -> None:
        super().__init__(parent=room)
        self._room = room
        self.hide()

    def read(self) -> None:
        """Asks anew."""
        self._room.ask(calendar_now, self._room.work.today(), then=self.show_now, key="calendar note")

    def show_now(self, now: CalendarNow) -> None:
        """Both matters in one line, the graver one giving its tone."""
        parts = []
        if now.warning:
            parts.append(
                tr("The holiday notice of {year} is not entered: due days in it are provisional.", year=now.year)
            )
        if now.untold:
            parts.append(tr("{count} moved due days wait for their applicants to be told.", count=now.untold))
        self.setVisible(bool(parts))
        if parts:
            self.show_light(Light("bad" if now.warning == "RED" else "warn", " ".join(parts)))
