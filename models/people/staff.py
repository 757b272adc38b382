"""What is done with accounts, roles and stand-ins."""

from datetime import date

from models.office.act import Act
from models.office.actors import ANY_STAFF, Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.dated import end, last_day_wished, period_of, wished_period
from models.people.passwords import must_be_hash
from models.people.records import SignOn, Staff, StaffRole, StandIn, Unit
from models.people.rules import EndReason, login_fault, roles_clash

_ADMIN = frozenset({Role.ADMIN})
_MANAGERS = frozenset({Role.ADMIN, Role.CENTRE_MANAGER})


@verb("people.add_staff", roles=_ADMIN)
def add_staff(act: Act, *, login: str, name: str, secret: str, title: str = "", must_change: bool = True) -> str:
    """Adds an account without a role. Gives its id. `secret` comes from models/people/passwords.py.

    Raises Refused: people.login (`plain_login` first), people.login_taken, people.name.
    """
    if login_fault(login):
        raise Refused("people.login", field="login")
    if act.find(Staff, login=login):
        raise Refused("people.login_taken", field="login")
    if not name.strip():
        raise Refused("people.name", field="name")
    person = Staff(
        id=new_key(), login=login, name=name.strip(), title=title, password=must_be_hash(secret),
        must_change=must_change,
    )  # fmt: skip
    return act.add(person).id


@verb("people.change_staff", roles=_ADMIN)
def change_staff(act: Act, *, staff: str, name: str | None = None, title: str | None = None) -> None:
    """Changes a person's name or title; None leaves it. Raises Refused people.name."""
    person = act.get(Staff, staff)
    if name is not None and not name.strip():
        raise Refused("people.name", field="name")
    person.name = person.name if name is None else name.strip()
    person.title = person.title if title is None else title
    act.save(person)


@verb("people.give_role", roles=_ADMIN)
def give_role(
    act: Act,
    *,
    staff: str,
    role: Role,
    unit: str = "",
    valid_from: date | None = None,
    ends_on: date | None = None,
) -> str:
    """Gives a person a role, for one unit or ("") for all, from a day (today) until before another. Gives the row's id.

    Raises NotAllowed people.account_ended; Refused people.role_given where the person has it then already, and
    people.roles_apart where a 银行收费员 would also fix fees or decide (domain.md §4.6 R10).
    """
    person = act.hold(Staff, staff)
    if not person.active:
        raise NotAllowed("people.account_ended", staff=staff)
    if unit:
        act.get(Unit, unit)
    period = wished_period(act, valid_from, ends_on)
    others = [row for row in act.all(StaffRole, staff=staff) if period.overlaps(period_of(row))]
    if any(row.role == role and row.unit == unit for row in others):
        raise Refused("people.role_given", field="role", role=role)
    if any(roles_clash(frozenset({role, row.role})) for row in others):
        raise Refused("people.roles_apart", field="role", role=role)
    row = StaffRole(id=new_key(), staff=staff, role=Role(role), unit=unit, valid_from=period.first, ends_on=period.ends)
    return act.add(row).id


@verb("people.end_role", roles=_ADMIN)
def end_role(act: Act, *, staff: str, role: Role, unit: str = "", day: date | None = None) -> None:
    """Ends a role from `day` on: without a day it ends at once.

    Raises Refused people.role_not_given, people.last_admin.
    """
    ends = last_day_wished(act, day)
    for row in act.all(StaffRole, staff=staff, role=role, unit=unit):
        if row.ends_on is None or row.ends_on > ends:
            if role == Role.ADMIN:
                _keep_an_administrator(act, staff)
            end(row, ends)
            act.save(row)
            return
    raise Refused("people.role_not_given", role=role)


@verb("people.end_staff", roles=_ADMIN)
def end_staff(act: Act, *, staff: str, reason: str = "") -> None:
    """Ends an account at once, with its sign-on, roles and stand-ins (days.md 26). The row stays: history keeps the
    name, and a visitor stays held by the window. Why stands in the journal. Raises Refused people.ended,
    people.last_admin."""
    act.note(staff=staff, reason=reason.strip())
    person = act.hold(Staff, staff)
    if not person.active:
        raise Refused("people.ended")
    roles = [row for row in act.all(StaffRole, staff=staff) if row.ends_on is None or row.ends_on > act.today]
    if any(row.role == Role.ADMIN for row in roles):
        _keep_an_administrator(act, staff)
    person.active = False
    act.save(person)
    for row in roles:
        end(row, act.today)
        act.save(row)
    for named in act.select(StandIn, '("staff" = ? OR "stand_in" = ?)', (staff, staff)):
        if named.ends_on is None or named.ends_on > act.today:
            end(named, act.today)
            act.save(named)
    for held in act.select(SignOn, '"staff" = ? AND "ended" IS NULL', (staff,)):
        held.ended, held.ended_by, held.reason = act.now, act.staff, EndReason.ACCOUNT_ENDED
        act.save(held)


def _keep_an_administrator(act: Act, leaving: str) -> None:
    """Refuses to take the hall's last administrator away. The rows are held, so that two cannot end each other."""
    others = act.select(
        StaffRole,
        '"role" = ? AND "staff" <> ? AND "ends_on" IS NULL AND "valid_from" <= ? ORDER BY "id"',
        (Role.ADMIN, leaving, act.today.isoformat()),
    )
    for row in others:
        if act.hold(StaffRole, row.id).ends_on is None and act.hold(Staff, row.staff).active:
            return
    raise Refused("people.last_admin")


@verb("people.set_password", roles=_ADMIN)
def set_password(act: Act, *, staff: str, secret: str) -> None:
    """Gives a person a new password, which its owner has to change; ends a lock and forgets the PIN."""
    person = act.hold(Staff, staff)
    person.password, person.pin, person.must_change = must_be_hash(secret), None, True
    person.failed, person.locked_until = 0, None
    act.save(person)


@verb("people.unlock", roles=_MANAGERS)
def unlock(act: Act, *, staff: str) -> None:
    """Ends the lock after repeated failures before its time."""
    person = act.hold(Staff, staff)
    person.failed, person.locked_until = 0, None
    act.save(person)


@verb("people.change_password", roles=ANY_STAFF)
def change_password(act: Act, *, proof: str, secret: str) -> None:
    """A person's own new password. `proof` is the stored hash that the old password was checked against.

    Raises Refused people.secret_changed where it is not the stored one any more.
    """
    person = _own(act, proof)
    person.password, person.must_change = must_be_hash(secret), False
    act.save(person)


@verb("people.change_pin", roles=ANY_STAFF)
def change_pin(act: Act, *, proof: str, secret: str | None) -> None:
    """A person's own PIN for the screen lock; None for none. `proof` as in change_password."""
    person = _own(act, proof)
    person.pin = None if secret is None else must_be_hash(secret)
    act.save(person)


def _own(act: Act, proof: str) -> Staff:
    person = act.hold(Staff, act.staff)
    if person.password != proof:
        raise Refused("people.secret_changed", staff=person.id)
    return person


@verb("people.name_stand_in", roles=_MANAGERS)
def name_stand_in(
    act: Act, *, staff: str, stand_in: str, valid_from: date | None = None, ends_on: date | None = None
) -> str:
    """Names who takes a person's place (AB岗). Gives the row's id.

    Raises Refused people.stand_in_self, people.stand_in_named; NotAllowed people.account_ended.
    """
    if staff == stand_in:
        raise Refused("people.stand_in_self", field="stand_in")
    for person in (act.hold(Staff, staff), act.hold(Staff, stand_in)):
        if not person.active:
            raise NotAllowed("people.account_ended", staff=person.id)
    period = wished_period(act, valid_from, ends_on)
    if any(period.overlaps(period_of(row)) for row in act.all(StandIn, staff=staff, stand_in=stand_in)):
        raise Refused("people.stand_in_named", field="stand_in")
    row = StandIn(id=new_key(), staff=staff, stand_in=stand_in, valid_from=period.first, ends_on=period.ends)
    return act.add(row).id


@verb("people.end_stand_in", roles=_MANAGERS)
def end_stand_in(act: Act, *, staff: str, stand_in: str, day: date | None = None) -> None:
    """Ends a stand-in from `day` on (today). Raises Refused people.stand_in_not_named."""
    ends = last_day_wished(act, day)
    for row in act.all(StandIn, staff=staff, stand_in=stand_in):
        if row.ends_on is None or row.ends_on > ends:
            end(row, ends)
            act.save(row)
            return
    raise Refused("people.stand_in_not_named")


def is_stand_in(act: Act, *, staff: str, stand_in: str) -> bool:
    """Whether a person is named today to take another's place."""
    return any(period_of(row).holds(act.today) for row in act.all(StandIn, staff=staff, stand_in=stand_in))
