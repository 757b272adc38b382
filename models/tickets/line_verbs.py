"""Lines and the windows that serve them, changed while the hall is open and in no file (days.md 27)."""

from collections.abc import Sequence
from datetime import date, time
from typing import Final

from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.dated import end, last_day_wished, wished_period
from models.people.records import Site, Unit, Window
from models.tickets.records import Line, LineUnit, LineWindow
from models.tickets.rules import letter_fits

ADMIN: Final = frozenset({Role.ADMIN})

_HOLDS: Final = '"valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?)'


@verb("tickets.add_line", roles=ADMIN)
def add_line(
    act: Act,
    *,
    site: str,
    letter: str,
    name: str,
    area: str = "",
    quota: int = 0,
    service_minutes: int = 8,
    needs_result: bool = False,
    hours: Sequence[Sequence[str]] = (),
    valid_from: date | None = None,
) -> str:
    """Adds a line. Gives its id. `hours` are pairs of HH:MM; without them the hall's hours hold.

    Raises Refused: tickets.letter (no letter for a line), tickets.letter_taken (`line`), tickets.name, tickets.hours,
    tickets.number (field quota or service_minutes), office.not_found, people.day_past.
    """
    period = wished_period(act, valid_from, None)
    act.get(Site, site)
    if not letter_fits(letter):
        raise Refused("tickets.letter", field="letter", letter=letter)
    taken = act.select(
        Line,
        '"site" = ? AND "letter" = ? AND ("ends_on" IS NULL OR "ends_on" > ?)',
        (site, letter, period.first.isoformat()),
    )
    if taken:
        raise Refused("tickets.letter_taken", field="letter", line=taken[0].name)
    line = Line(id=new_key(), site=site, letter=letter, name="", valid_from=period.first, hours=[])
    _set(
        line, name=name, area=area, quota=quota, service_minutes=service_minutes, needs_result=needs_result, hours=hours
    )
    return act.add(line).id


@verb("tickets.change_line", roles=ADMIN)
def change_line(
    act: Act,
    *,
    line: str,
    name: str | None = None,
    area: str | None = None,
    quota: int | None = None,
    service_minutes: int | None = None,
    needs_result: bool | None = None,
    hours: Sequence[Sequence[str]] | None = None,
) -> None:
    """Changes what is said of a line; None leaves it. The letter never changes: numbers carry it.

    Raises what add_line raises of these.
    """
    row = act.get(Line, line)
    _set(
        row, name=name, area=area, quota=quota, service_minutes=service_minutes, needs_result=needs_result, hours=hours
    )
    act.save(row)


def _set(
    line: Line,
    *,
    name: str | None,
    area: str | None,
    quota: int | None,
    service_minutes: int | None,
    needs_result: bool | None,
    hours: Sequence[Sequence[str]] | None,
) -> None:
    if name is not None:
        if not name.strip():
            raise Refused("tickets.name", field="name")
        line.name = name.strip()
    if quota is not None:
        line.quota = _within("quota", quota, 0, 9999)
    if service_minutes is not None:
        line.service_minutes = _within("service_minutes", service_minutes, 1, 240)
    if hours is not None:
        line.hours = _hours(hours)
    line.area = line.area if area is None else area.strip()
    line.needs_result = line.needs_result if needs_result is None else needs_result


def _within(field: str, value: int, low: int, high: int) -> int:
    if not low <= value <= high:
        raise Refused("tickets.number", field=field, low=low, high=high)
    return value


def _hours(hours: Sequence[Sequence[str]]) -> list[list[str]]:
    """Spans that follow one another. Raises Refused tickets.hours."""
    try:
        times = [time.fromisoformat(text) for start, end in hours for text in (start, end)]
    except ValueError:
        raise Refused("tickets.hours", field="hours") from None
    if times != sorted(set(times)):
        raise Refused("tickets.hours", field="hours")
    return [[start, end] for start, end in hours]


@verb("tickets.end_line", roles=ADMIN)
def end_line(act: Act, *, line: str, day: date | None = None) -> None:
    """Closes a line from a day on (None: today): it takes no number more; who waits in it is still called.

    Raises Refused: office.not_found, people.day_past, people.ended.
    """
    row = act.get(Line, line)
    end(row, last_day_wished(act, day))
    act.save(row)


@verb("tickets.serve_line", roles=ADMIN)
def serve_line(act: Act, *, line: str, window: str, valid_from: date | None = None) -> str:
    """Lets a window serve a line. Gives the row's id. Raises Refused: office.not_found, tickets.served_already."""
    period = wished_period(act, valid_from, None)
    act.get(Line, line)
    act.get(Window, window)
    day = period.first.isoformat()
    if act.select(LineWindow, f'"line" = ? AND "window" = ? AND {_HOLDS}', (line, window, day, day)):
        raise Refused("tickets.served_already", field="window", window=window)
    return act.add(LineWindow(id=new_key(), line=line, window=window, valid_from=period.first)).id


@verb("tickets.stop_serving", roles=ADMIN)
def stop_serving(act: Act, *, line: str, window: str, day: date | None = None) -> None:
    """Ends a window's service of a line from a day on (None: today). Raises Refused: tickets.not_served."""
    last = last_day_wished(act, day)
    rows = act.select(
        LineWindow, '"line" = ? AND "window" = ? AND ("ends_on" IS NULL OR "ends_on" > ?)',
        (line, window, last.isoformat()),
    )  # fmt: skip
    if not rows:
        raise Refused("tickets.not_served", field="window", window=window)
    for row in rows:
        end(row, last)
        act.save(row)


@verb("tickets.assign_line", roles=ADMIN)
def assign_line(act: Act, *, line: str, unit: str, valid_from: date | None = None) -> str:
    """Says that a unit's items are asked for in a line: the kiosk finds the line by the item. Gives the row's id.

    Raises Refused: office.not_found, people.day_past, tickets.unit_in_line where they are already.
    """
    period = wished_period(act, valid_from, None)
    act.get(Line, line)
    act.get(Unit, unit)
    if _units_of(act, line, unit, period.first):
        raise Refused("tickets.unit_in_line", field="unit", unit=unit)
    return act.add(LineUnit(id=new_key(), line=line, unit=unit, valid_from=period.first)).id


@verb("tickets.release_line", roles=ADMIN)
def release_line(act: Act, *, line: str, unit: str, day: date | None = None) -> None:
    """A unit's items are no longer asked for in a line, from a day on (None: today).

    Raises Refused: people.day_past, tickets.unit_not_in_line.
    """
    last = last_day_wished(act, day)
    rows = _units_of(act, line, unit, last)
    if not rows:
        raise Refused("tickets.unit_not_in_line", field="unit", unit=unit)
    for row in rows:
        end(row, last)
        act.save(row)


def _units_of(act: Act, line: str, unit: str, day: date) -> list[LineUnit]:
    """The rows of a unit in a line that have not ended by a day."""
    still = '"line" = ? AND "unit" = ? AND ("ends_on" IS NULL OR "ends_on" > ?)'
    return act.select(LineUnit, still, (line, unit, day.isoformat()))
