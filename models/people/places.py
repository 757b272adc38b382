"""What is done with sites, units and windows. All of it while the hall is open, and nothing in a file (days.md 27)."""

from dataclasses import dataclass
from datetime import date

from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.dated import end, last_day_wished, period_of, wished_period
from models.people.passwords import must_be_hash
from models.people.records import SignOn, Site, Staff, StaffRole, Unit, Window, WindowUnit
from models.people.rules import Period, SiteKind, SiteStatus, WindowKind, is_centre_no, is_code, login_fault

_ADMIN = frozenset({Role.ADMIN})

FOUNDING = "people:founding"
"""Series whose first number makes two foundings at one moment collide."""

_ANYBODY = 'SELECT "id" FROM "site" UNION ALL SELECT "id" FROM "staff" LIMIT 1'


@dataclass(frozen=True, slots=True)
class Founded:
    """A hall's first site and its first administrator."""

    site: str
    staff: str


@verb("people.found_hall", stations=frozenset(StationKind))
def found_hall(
    act: Act,
    *,
    site: str,
    site_name: str,
    centre_no: str,
    login: str,
    name: str,
    secret: str,
    kind: SiteKind = SiteKind.HALL,
) -> Founded:
    """The first start: a site and its first administrator. There is no default password.

    `kind` is HALL unless a township or sub-centre begins a database of its own. `secret` comes from
    models/people/passwords.py. Raises NotAllowed people.hall_founded where there is anybody or any site already,
    Refused people.login, and what add_site refuses.
    """
    if act.next_number(FOUNDING) != 1 or act.db.row(_ANYBODY):
        raise NotAllowed("people.hall_founded")
    _add_site(act, site, site_name, kind, centre_no)
    if login_fault(login):
        raise Refused("people.login", field="login")
    person = act.add(Staff(id=new_key(), login=login, name=_named(name), password=must_be_hash(secret)))
    act.add(StaffRole(id=new_key(), staff=person.id, role=Role.ADMIN, valid_from=act.today))
    return Founded(site, person.id)


@verb("people.add_site", roles=_ADMIN)
def add_site(
    act: Act,
    *,
    site: str,
    name: str,
    kind: SiteKind,
    centre_no: str,
    status: SiteStatus = SiteStatus.OPEN,
    address: str = "",
    phone: str = "",
) -> str:
    """Adds a hall, sub-centre or township. Gives its code.

    Raises Refused: people.code, people.code_taken (field site), people.centre_no, people.centre_no_taken, people.name.
    """
    return _add_site(act, site, name, kind, centre_no, status, address, phone)


def _add_site(
    act: Act,
    site: str,
    name: str,
    kind: SiteKind,
    centre_no: str,
    status: SiteStatus = SiteStatus.OPEN,
    address: str = "",
    phone: str = "",
) -> str:
    if not is_code(site):
        raise Refused("people.code", field="site")
    if act.find(Site, id=site):
        raise Refused("people.code_taken", field="site", id=site)
    if not is_centre_no(centre_no):
        raise Refused("people.centre_no", field="centre_no")
    same = act.find(Site, centre_no=centre_no)
    if same:
        raise Refused("people.centre_no_taken", field="centre_no", site=same.id)
    act.add(
        Site(
            id=site, name=_named(name), kind=SiteKind(kind), centre_no=centre_no, status=SiteStatus(status),
            address=address, phone=phone,
        )
    )  # fmt: skip
    return site


@verb("people.change_site", roles=_ADMIN)
def change_site(
    act: Act,
    *,
    site: str,
    name: str | None = None,
    status: SiteStatus | None = None,
    address: str | None = None,
    phone: str | None = None,
) -> None:
    """Changes what is known of a site; None leaves it. The code and the two digits never change: numbers carry them."""
    row = act.get(Site, site)
    row.name = row.name if name is None else _named(name)
    row.status = row.status if status is None else SiteStatus(status)
    row.address = row.address if address is None else address
    row.phone = row.phone if phone is None else phone
    act.save(row)


@verb("people.add_unit", roles=_ADMIN)
def add_unit(act: Act, *, unit: str, name: str, site: str, enquiry_phone: str = "", charging_code: str = "") -> str:
    """Adds a department. Gives its code. Raises Refused: people.code, people.code_taken (field unit), people.name."""
    if not is_code(unit):
        raise Refused("people.code", field="unit")
    if act.find(Unit, id=unit):
        raise Refused("people.code_taken", field="unit", id=unit)
    act.get(Site, site)
    act.add(Unit(id=unit, name=_named(name), site=site, enquiry_phone=enquiry_phone, charging_code=charging_code))
    return unit


@verb("people.change_unit", roles=_ADMIN)
def change_unit(
    act: Act,
    *,
    unit: str,
    name: str | None = None,
    enquiry_phone: str | None = None,
    charging_code: str | None = None,
) -> None:
    """Changes what is known of a unit; None leaves it."""
    row = act.get(Unit, unit)
    row.name = row.name if name is None else _named(name)
    row.enquiry_phone = row.enquiry_phone if enquiry_phone is None else enquiry_phone
    row.charging_code = row.charging_code if charging_code is None else charging_code
    act.save(row)


@verb("people.close_unit", roles=_ADMIN)
def close_unit(act: Act, *, unit: str, day: date | None = None) -> None:
    """A unit that is no more from `day` on (today): merged, or withdrawn from the hall. Its windows let go of it."""
    row = act.get(Unit, unit)
    row.closed = last_day_wished(act, day)
    act.save(row)
    for served in act.all(WindowUnit, unit=unit):
        if served.ends_on is None or served.ends_on > row.closed:
            end(served, row.closed)
            act.save(served)


@verb("people.open_window", roles=_ADMIN)
def open_window(
    act: Act,
    *,
    site: str,
    number: int,
    kind: WindowKind = WindowKind.DESK,
    name: str = "",
    opened: date | None = None,
) -> str:
    """Adds a window to a site from `opened` on (today). Gives its id.

    Raises Refused: people.number (below 1), people.number_taken while another window of the site has the number.
    """
    act.hold(Site, site)
    if number < 1:
        raise Refused("people.number", field="number")
    period = wished_period(act, opened, None)
    for other in act.all(Window, site=site, number=number):
        if period.overlaps(Period(other.opened, other.closed)):
            raise Refused("people.number_taken", field="number", window=other.id)
    window = Window(id=new_key(), site=site, number=number, name=name, kind=WindowKind(kind), opened=period.first)
    return act.add(window).id


@verb("people.change_window", roles=_ADMIN)
def change_window(act: Act, *, window: str, name: str) -> None:
    """Names a window."""
    row = act.get(Window, window)
    row.name = name
    act.save(row)


@verb("people.close_window", roles=_ADMIN)
def close_window(act: Act, *, window: str, day: date | None = None) -> None:
    """Takes a window away from `day` on (today). Raises NotAllowed people.window_in_use while somebody works there."""
    row = act.hold(Window, window)
    closed = last_day_wished(act, day)
    if row.closed is not None and row.closed <= closed:
        raise Refused("people.window_closed", window=window)
    if closed == act.today:
        for held in act.select(SignOn, '"place" = ? AND "ended" IS NULL', (window,)):
            raise NotAllowed("people.window_in_use", window=window, holder=held.staff)
    row.closed = max(closed, row.opened)
    act.save(row)


@verb("people.assign_unit", roles=_ADMIN)
def assign_unit(
    act: Act, *, window: str, unit: str, valid_from: date | None = None, ends_on: date | None = None
) -> str:
    """Lets a window work for a unit. Gives the row's id. Raises Refused people.unit_assigned where it does already."""
    act.hold(Window, window)
    act.get(Unit, unit)
    period = wished_period(act, valid_from, ends_on)
    if any(period.overlaps(period_of(row)) for row in act.all(WindowUnit, window=window, unit=unit)):
        raise Refused("people.unit_assigned", field="unit", window=window, unit=unit)
    row = WindowUnit(id=new_key(), window=window, unit=unit, valid_from=period.first, ends_on=period.ends)
    return act.add(row).id


@verb("people.release_unit", roles=_ADMIN)
def release_unit(act: Act, *, window: str, unit: str, day: date | None = None) -> None:
    """Ends a window's work for a unit from `day` on (today). Raises Refused people.unit_not_assigned."""
    ends = last_day_wished(act, day)
    for row in act.all(WindowUnit, window=window, unit=unit):
        if row.ends_on is None or row.ends_on > ends:
            end(row, ends)
            act.save(row)
            return
    raise Refused("people.unit_not_assigned", window=window, unit=unit)


def _named(name: str) -> str:
    if not name.strip():
        raise Refused("people.name", field="name")
    return name.strip()
