"""The fee point's hours as the hall has set them, and what they make of a moment."""

from datetime import date, time

from models.bank.rules import Hours, bank_day_of
from models.calendar.reading import hall_calendar
from models.office.database import Database
from models.office.instants import Instant, civil
from models.office.refusal import Trouble
from models.office.settings import HallSettings


def hours_of(settings: HallSettings) -> Hours:
    """开门, 截数 and 关门. Raises Trouble bank.hours where the settings contradict each other."""
    texts = (settings.bank_opens_at, settings.bank_cut_off_at, settings.bank_closes_at)
    try:
        return Hours(*(time.fromisoformat(text) for text in texts))
    except ValueError as error:
        raise Trouble("bank.hours", opens=texts[0], cut_off=texts[1], closes=texts[2]) from error


def bank_day_at(db: Database, settings: HallSettings, now: Instant) -> date:
    """入账日 of money that is taken now."""
    moment = civil(now)
    return bank_day_of(moment.date(), moment.time(), hours_of(settings), hall_calendar(db))
