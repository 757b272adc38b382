"""What an administrator does with the calendar and with a site's hours. Nothing is deleted: what a day was thought to
be stays readable, every due date is counted from the rows in force, and whoever counted with them hears of the change
(followers.py)."""

from datetime import date

from models.calendar.followers import Cause, changing
from models.calendar.hours import hours_from
from models.calendar.records import HallDay, OpeningHours, PublishedYear
from models.calendar.rules import FIRST_YEAR, LAST_YEAR, Source, YearNotice, notice_from
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.dated import end, last_day_wished, period_of, wished_period
from models.people.records import Site

_ADMIN = frozenset({Role.ADMIN})


@verb("calendar.override_day", roles=_ADMIN)
def override_day(
    act: Act, *, day: date, is_workday: bool, name: str, document_no: str, provisional: bool = False
) -> None:
    """Says what a day is, whatever the year's notice says (domain.md §2.4): by a document, or `provisional` until there
    is one. Replaces what was said of the day before.

    Raises Refused calendar.out_of_range (field day), calendar.name, calendar.document_no.
    """
    _in_range(day.year, "day")
    if not name.strip():
        raise Refused("calendar.name", field="name")
    if not provisional and not document_no.strip():
        raise Refused("calendar.document_no", field="document_no")
    row = act.find(HallDay, id=day.isoformat())
    kept = HallDay(id=day.isoformat(), day=day) if row is None else row
    kept.is_workday, kept.name, kept.document_no = is_workday, name.strip(), document_no.strip()
    kept.source = Source.PROVISIONAL if provisional else Source.HALL_OVERRIDE
    kept.cancelled, kept.reason = False, ""
    with changing(act, Cause.OVERRIDE, day.isoformat()):
        _keep(act, kept, is_new=row is None)


@verb("calendar.withdraw_override", roles=_ADMIN)
def withdraw_override(act: Act, *, day: date, reason: str) -> None:
    """Lets the year's notice say again what a day is. Raises Refused calendar.reason, calendar.no_override."""
    if not reason.strip():
        raise Refused("calendar.reason", field="reason")
    row = act.find(HallDay, id=day.isoformat())
    if row is None or row.cancelled:
        raise Refused("calendar.no_override", field="day", day=day.isoformat())
    row.cancelled, row.reason = True, reason.strip()
    with changing(act, Cause.WITHDRAW, day.isoformat()):
        act.save(row)


@verb("calendar.publish_year", roles=_ADMIN)
def publish_year(act: Act, *, notice: YearNotice) -> None:
    """Enters a year's notice whole (导入节假日): from now on nothing in it is 暂定. A second time corrects the first.

    Raises Refused calendar.out_of_range, calendar.document_no, calendar.notice with `why` for a day outside the year,
    rest days that overlap, or a worked day that is no Saturday or Sunday.
    """
    _in_range(notice.year, "year")
    if not notice.document_no.strip():
        raise Refused("calendar.document_no", field="document_no")
    data = _as_data(notice)
    try:
        notice_from(data)
    except ValueError as error:
        raise Refused("calendar.notice", field="notice", why=str(error)) from error
    row = act.find(PublishedYear, id=str(notice.year))
    kept = PublishedYear(id=str(notice.year)) if row is None else row
    kept.notice = data
    with changing(act, Cause.PUBLISH, str(notice.year)):
        _keep(act, kept, is_new=row is None)


@verb("calendar.set_hours", roles=_ADMIN)
def set_hours(
    act: Act,
    *,
    site: str,
    opens_at: str,
    closes_at: str,
    lunch_from: str = "",
    lunch_to: str = "",
    valid_from: date | None = None,
) -> str:
    """Gives a site hours of its own from a day on (today); the ones before end there. Gives the row's id.

    Raises Refused calendar.hours (not HH:MM, or not in order), calendar.hours_set where hours already begin that day or
    later, people.day_past.
    """
    act.hold(Site, site)
    try:
        hours_from(opens_at, lunch_from, lunch_to, closes_at)
    except ValueError as error:
        raise Refused("calendar.hours", field="opens_at") from error
    first = wished_period(act, valid_from, None).first
    for row in act.all(OpeningHours, site=site):
        if row.valid_from >= first and not period_of(row).is_empty():
            raise Refused("calendar.hours_set", field="valid_from", day=row.valid_from.isoformat())
        if row.ends_on is None or row.ends_on > first:
            end(row, first)
            act.save(row)
    hours = OpeningHours(
        id=new_key(), site=site, opens_at=opens_at, lunch_from=lunch_from, lunch_to=lunch_to, closes_at=closes_at,
        valid_from=first,
    )  # fmt: skip
    return act.add(hours).id


@verb("calendar.end_hours", roles=_ADMIN)
def end_hours(act: Act, *, site: str, day: date | None = None) -> None:
    """Lets a site keep the hall's hours again from `day` on (today). Raises Refused calendar.no_hours."""
    ends = last_day_wished(act, day)
    for row in act.all(OpeningHours, site=site):
        if row.ends_on is None or row.ends_on > ends:
            end(row, ends)
            act.save(row)
            return
    raise Refused("calendar.no_hours", site=site)


def _as_data(notice: YearNotice) -> dict[str, object]:
    """A notice as a file of resources/calendar holds it."""
    return {
        "year": notice.year,
        "rest": [
            {"name": rest.name, "from": rest.first.isoformat(), "to": rest.last.isoformat()} for rest in notice.rests
        ],
        "worked": [{"day": worked.day.isoformat(), "name": worked.name} for worked in notice.worked],
        "document_no": notice.document_no.strip(),
    }


def _in_range(year: int, field: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("calendar.out_of_range", field=field, low=FIRST_YEAR, high=LAST_YEAR)


def _keep(act: Act, row: HallDay | PublishedYear, *, is_new: bool) -> None:
    if is_new:
        act.add(row)
    else:
        act.save(row)
