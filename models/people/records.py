"""Places, units, people, and who may do what: almost all of it dated rows, so that it changes while the hall is open
and what was true on an earlier day stays readable.

A dated row holds from `valid_from` on and until the day before `ends_on`; None is open. So what is ended today no
longer holds today, and its successor may begin today.
"""

from datetime import date

from peewee import SQL

from models.office.instants import Instant
from models.office.record import Local, Record, day, flag, instant, link, number, secret, text


class Site(Record):
    """A hall, a sub-centre or a township centre. `id` is its code ("H1")."""

    name: str = text()
    kind: str = text()
    """`SiteKind`."""
    centre_no: str = text(unique=True)
    """Two digits in every case number of the site (domain.md §3.5)."""
    status: str = text()
    """`SiteStatus`."""
    address: str = text(default="")
    phone: str = text(default="")


class Unit(Record):
    """A department (窗口单位). `id` is its code ("SC")."""

    name: str = text()
    enquiry_phone: str = text(default="")
    """咨询电话 on its papers."""
    charging_code: str = text(default="")
    """执收单位编码 of the finance department (domain.md §4.2)."""
    site: str = link(Site)
    closed: date | None = day(null=True)
    """The first day on which there is no such unit any more."""


class Window(Record):
    """A numbered desk (窗口). A number may come back after its window has closed."""

    site: str = link(Site)
    number: int = number()
    name: str = text(default="")
    kind: str = text()
    """`WindowKind`."""
    opened: date = day()
    closed: date | None = day(null=True)
    """The first day on which there is no such window any more."""


class WindowUnit(Record):
    """A unit that a window works for; a 综合窗口 has several."""

    window: str = link(Window)
    unit: str = link(Unit)
    valid_from: date = day()
    ends_on: date | None = day(null=True)


class Staff(Record):
    """A person with an account. Never deleted: history keeps the name."""

    login: str = text(unique=True)
    name: str = text()
    title: str = text(default="")
    password: str = secret(null=False)
    """Argon2 hash."""
    pin: str | None = secret()
    """Argon2 hash of the PIN that opens a locked screen."""
    active: bool = flag(default=True)
    failed: int = number(default=0)
    """Wrong passwords or PINs in a row."""
    locked_until: Instant | None = instant(null=True)
    must_change: bool = flag()
    """The password was given by an administrator: its owner chooses another first."""


class StaffRole(Record):
    """A role that a person has."""

    staff: str = link(Staff)
    role: str = text()
    """`Role` of models/office/actors.py."""
    unit: str = text(default="")
    """Code of the unit it is for; "" for all."""
    valid_from: date = day()
    ends_on: date | None = day(null=True)


class UnitHead(Record):
    """Who heads a unit: whose office a paper names, and who answers for it (domain.md S7, S14)."""

    unit: str = link(Unit)
    duty: str = text()
    """`HeadDuty`."""
    name: str = text()
    post: str = text()
    """职务 as it is written."""
    staff: str = text(default="")
    """Id of the person's account where there is one."""
    valid_from: date = day()
    ends_on: date | None = day(null=True)


class Delegation(Record):
    """One of the five powers (五权) given by a unit to its window (domain.md §3.3)."""

    unit: str = link(Unit)
    power: str = text()
    """`Power`."""
    document_no: str = text()
    granted_on: date = day()
    valid_to: date | None = day(null=True)
    """The last day that the document names; None: until further notice."""
    chief_officer: str = text(default="")
    """首席代表 it was given to."""
    withdrawn_on: date | None = day(null=True)
    """The first day on which it no longer holds, whatever the document names."""
    withdrawn_by: str = text(default="")
    """Number of the document that took it back."""


class StandIn(Record):
    """Who takes a person's place (AB岗)."""

    staff: str = link(Staff)
    stand_in: str = link(Staff)
    valid_from: date = day()
    ends_on: date | None = day(null=True)


class Absence(Record):
    """A person who is not there (不在岗): the named stand-ins take the place meanwhile (AB岗, domain.md §3.3).

    It holds from `first` to `last`, both included, until it is ended. The clock writes one for a person with a stand-in
    who has not signed on in time (NOT_SIGNED_ON), once a day; signing on ends whatever holds that day.
    """

    staff: str = link(Staff)
    first: date = day()
    last: date = day()
    reason: str = text()
    """`AbsenceReason`."""
    remark: str = text(default="")
    entered_by: str = text(default="")
    """Staff id; "" for the clock."""
    at: Instant = instant()
    ended: Instant | None = instant(null=True)
    ended_by: str = text(default="")


Absence.add_index(
    SQL('CREATE UNIQUE INDEX "absence_of_day" ON "absence" ("staff", "first") WHERE "reason" = \'NOT_SIGNED_ON\'')
)


class SignOn(Record):
    """A person at work at one place, from signing on until `ended`.

    One open row for each place and for each person, which the two unique indexes keep true whatever a rule missed.
    A visitor is held by the window, not by the sign-on: when a sign-on ends in any way, nothing of his moves.
    """

    staff: str = link(Staff, index=False)
    place: str = text()
    """The window's id, or the station's code where it is no window."""
    window: str = text(default="")
    station: str = text()
    started: Instant = instant()
    ended: Instant | None = instant(null=True)
    ended_by: str = text(default="")
    """Id of the person who ended it."""
    reason: str = text(default="")
    """`EndReason`."""
    remark: str = text(default="")
    heard: Instant | None = instant(null=True)
    """When its application was last known to run, of one that ended without a word."""

    class Meta:
        indexes = ((("staff", "started"), False), (("place", "started"), False))


SignOn.add_index(SQL('CREATE UNIQUE INDEX "sign_on_place_open" ON "sign_on" ("place") WHERE "ended" IS NULL'))
SignOn.add_index(SQL('CREATE UNIQUE INDEX "sign_on_staff_open" ON "sign_on" ("staff") WHERE "ended" IS NULL'))


class LocalLease(Local):
    """How long a running application vouches for its sign-on. `id` is the sign-on's place."""

    sign_on: str = text()
    until: Instant = instant()
