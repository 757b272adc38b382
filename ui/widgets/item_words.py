"""How an item and a line are said to a citizen: kind, days, fee, how many wait. Shared by kiosk and reception."""

from collections.abc import Iterable

from models.catalogue.reading import ItemLine
from models.catalogue.rules import FeeStandard, FeeStatus, Kind, Location
from models.deadlines.rules import Unit
from models.tickets.board import LineNow
from ui import words
from ui.translation import tr


def days(item: ItemLine) -> str:
    """即办件, or 承诺件 with its promise."""
    if item.kind is Kind.IMMEDIATE:
        return tr("done on the spot")
    if item.day_unit is Unit.WORKDAY:
        return tr("promised within {days} working days", days=item.promised_days)
    if item.day_unit is Unit.MONTH:
        return tr("promised within {months} months", months=item.promised_days)
    return tr("promised within {days} days", days=item.promised_days)


def fee(standard: FeeStandard) -> str:
    """One charge: its name and its price."""
    said = tr("{name} {yuan} / {unit}", name=standard.name, yuan=words.yuan(standard.amount_fen), unit=standard.unit)
    return tr("{fee} (company price)", fee=said) if standard.status is FeeStatus.COMMERCIAL else said


def fees(standards: Iterable[FeeStandard]) -> str:
    """All charges, or that there is none."""
    said = [fee(standard) for standard in standards]
    return "\n".join(said) if said else tr("No fee")


def elsewhere(item: ItemLine) -> str:
    """Where the item is handled when that is not the hall; "" for the hall."""
    return "" if item.location is Location.HALL else item.place


def wait(line: LineNow) -> str:
    """How a line stands: how many wait and how long it takes, or why nobody is called."""
    if not line.open:
        if line.opens is not None:
            return tr("Numbers again from {time}", time=words.clock(line.opens)[:5])
        return tr("Closed for today")
    if not line.staffed:
        return tr("No window is open now")
    if line.minutes is None:
        return tr("{count} waiting · paused for a moment", count=line.waiting)
    if not line.waiting:
        return tr("Nobody waits")
    return tr("{count} waiting · about {minutes} min", count=line.waiting, minutes=line.minutes)
