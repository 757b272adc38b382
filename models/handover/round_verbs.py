"""Who has not come is noted by the clock, so that the stand-in takes the place (AB岗, domain.md §3.3)."""

from models.calendar.reading import hall_calendar
from models.office.act import Act
from models.office.instants import MINUTE
from models.office.rounds import each_round
from models.office.verb import verb
from models.people.absences import note_absent
from models.tickets.hours import site_spans


@each_round
@verb("handover.mark_absent", system=True)
def mark_absent(act: Act) -> int:
    """Notes everybody with a named stand-in who is not at work `absent_after_minutes` after opening. Gives how many.

    On a working day of the site, until it closes; once a day for each person, which a unique index keeps true.
    """
    spans = site_spans(act.db, act.settings, act.station.site, act.today)
    if not spans or not hall_calendar(act.db).is_workday(act.today):
        return 0
    if not spans[0][0] + act.settings.absent_after_minutes * MINUTE <= act.now < spans[-1][1]:
        return 0
    return note_absent(act)
