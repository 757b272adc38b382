"""Signing on and off: one place one sign-on, one person one sign-on (behaviour 30), and how a place is taken over.

Passwords are checked before the act (models/people/session.py); a verb here takes as `proof` the stored hash that was
checked, and makes sure that it is still the one. A visitor is held by the window: the end of a sign-on moves nothing.
"""

from dataclasses import dataclass

from models.office.act import Act
from models.office.actors import ANY_STAFF, Role, StationKind
from models.office.database import Database
from models.office.instants import SECOND, Instant
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people import rules
from models.people.absences import ended_by_coming
from models.people.authority import roles_on
from models.people.records import SignOn, Staff, Window
from models.people.rules import EndReason, Period, WindowKind
from models.people.staff import is_stand_in

ATTENDED = frozenset(StationKind) - {StationKind.KIOSK, StationKind.BOARD}
"""Where a person works."""

_HOLDS_VISITORS = (WindowKind.DESK, WindowKind.RECEPTION)


@dataclass(frozen=True, slots=True)
class SignedOn:
    """A sign-on that began."""

    sign_on: str
    staff: str
    name: str
    place: str
    """The window's id, or the station's code."""
    must_change: bool
    """The password has to be changed first."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What a wrong password or PIN led to."""

    left: int
    """Tries left before the account is locked; 0 when it is."""
    locked_until: Instant | None


@verb("people.sign_on", stations=ATTENDED)
def sign_on(act: Act, *, staff: str, proof: str, window: str = "") -> SignedOn:
    """Begins a person's work at a window, or ("") at this station.

    A place whose application has stopped can be taken over when its lease is over, or at once by the same person at
    the same station. Raises NotAllowed, with ids only: people.place_taken and people.signed_on_elsewhere (`holder`,
    `window`, `station`, `until`), people.account_ended, people.locked, people.no_role_here, people.window_closed,
    people.wrong_site; Refused people.secret_changed.
    """
    person = _proved(act, staff, proof)
    kind = _window_kind(act, window)
    _may_work(act, person, kind, window)
    place = window or act.station.code
    for held in act.select(SignOn, '("place" = ? OR "staff" = ?) AND "ended" IS NULL', (place, staff)):
        _make_way(act, held, place, staff)
    return _begin(act, person, window, place)


@verb("people.take_over", stations=ATTENDED)
def take_over(act: Act, *, window: str, staff: str, proof: str) -> SignedOn:
    """A named stand-in takes over a window in one step (days.md 12): the sign-on there ends, the stand-in's begins.

    Done by the station, so that it is nobody's act but the stand-in's, whom the facts name. Raises Refused
    people.window_free (a plain sign-on does it), NotAllowed people.not_stand_in, and what sign_on raises.
    """
    person = _proved(act, staff, proof)
    kind = _window_kind(act, window)
    _may_work(act, person, kind, window)
    held = act.select(SignOn, '"place" = ? AND "ended" IS NULL', (window,))
    if not held:
        raise Refused("people.window_free", window=window)
    if not is_stand_in(act, staff=held[0].staff, stand_in=staff):
        raise NotAllowed("people.not_stand_in", window=window, holder=held[0].staff, staff=staff)
    for own in act.select(SignOn, '"staff" = ? AND "ended" IS NULL', (staff,)):
        _make_way(act, own, window, staff)
    _end(act, held[0], EndReason.STAND_IN, by=staff)
    return _begin(act, person, window, window)


@verb("people.sign_on_failed", stations=ATTENDED, roles=ANY_STAFF, system=True, remembered=True)
def sign_on_failed(act: Act, *, staff: str = "") -> Failure:
    """Counts a wrong password or PIN, and locks the account after too many in a row.

    `staff` "" is a login that nobody has: kept without what was typed, which may be a password in the wrong field.
    """
    attempts, minutes = act.settings.sign_on_attempts, act.settings.sign_on_lock_minutes
    act.note(staff=staff)
    if not staff:
        return Failure(attempts, None)
    person = act.hold(Staff, staff)
    if rules.is_locked(person.locked_until, act.now):
        return Failure(0, person.locked_until)
    failed, until = rules.after_failure(person.failed, attempts=attempts, minutes=minutes, now=act.now)
    person.failed, person.locked_until = failed, None if until is None else Instant(until)
    act.save(person)
    return Failure(0 if person.locked_until else attempts - failed, person.locked_until)


@verb("people.proved", stations=ATTENDED, roles=ANY_STAFF)
def proved(act: Act, *, staff: str, proof: str) -> None:
    """A password or PIN was right where no sign-on begins (screen lock, command line): ends the count of failures.

    Raises what sign_on raises about the account.
    """
    _cleared(act, _proved(act, staff, proof))


@verb("people.sign_off", roles=ANY_STAFF, seals=True)
def sign_off(act: Act) -> None:
    """Ends the own sign-on at a place that holds no visitors: an office, the fee point.

    Nobody signs off while holding a visitor (behaviour 30), and only the queue knows that: desks and reception sign off
    through it, and it calls `end_own`. Raises NotAllowed people.sign_off_by_queue there, people.sign_on_ended.
    """
    held = _own(act)
    if held.window and act.get(Window, held.window).kind in _HOLDS_VISITORS:
        raise NotAllowed("people.sign_off_by_queue", window=held.window)
    end_own(act)


def end_own(act: Act) -> None:
    """Ends the sign-on of who acts; a part of other verbs. Raises NotAllowed people.sign_on_ended."""
    held = _own(act)
    _end(act, held, EndReason.SIGNED_OFF, by=held.staff)


@verb("people.free_window", roles={Role.SUPERVISOR, Role.CENTRE_MANAGER, Role.ADMIN})
def free_window(act: Act, *, window: str, reason: str) -> None:
    """Frees a forgotten sign-on (days.md 12) at a window or, by its code, a station.

    A visitor stays held by the window. Raises Refused people.reason, people.window_free.
    """
    if not reason.strip():
        raise Refused("people.reason", field="reason")
    held = act.select(SignOn, '"place" = ? AND "ended" IS NULL', (window,))
    if not held:
        raise Refused("people.window_free", window=window)
    _end(act, held[0], EndReason.FREED, by=act.staff, remark=reason.strip())


def _proved(act: Act, staff: str, proof: str) -> Staff:
    person = act.hold(Staff, staff)
    if not person.active:
        raise NotAllowed("people.account_ended", staff=staff)
    if rules.is_locked(person.locked_until, act.now):
        raise NotAllowed("people.locked", staff=staff, until=person.locked_until)
    if proof not in (person.password, person.pin):
        raise Refused("people.secret_changed", staff=staff)
    return person


def _cleared(act: Act, person: Staff) -> None:
    if person.failed or person.locked_until is not None:
        person.failed, person.locked_until = 0, None
        act.save(person)


def _window_kind(act: Act, window: str) -> str:
    """The kind of a window that is open today at this site, held from others who sign on; "" for no window."""
    if not window:
        return ""
    row = act.hold(Window, window)
    if not Period(row.opened, row.closed).holds(act.today):
        raise NotAllowed("people.window_closed", window=window)
    if row.site != act.station.site:
        raise NotAllowed("people.wrong_site", window=window, site=act.station.site)
    return row.kind


def _may_work(act: Act, person: Staff, kind: str, window: str) -> None:
    if not rules.may_work_at(kind, frozenset(roles_on(act.db, person.id, act.today))):
        raise NotAllowed("people.no_role_here", staff=person.id, window=window)


def _make_way(act: Act, held: SignOn, place: str, staff: str) -> None:
    """Ends an open sign-on that stands in the way, where it may be ended."""
    until = lease_end(act.db, held.id, held.place, held.started, act.settings.lease_seconds)
    held.heard = last_heard(act.db, held.id, held.place, act.settings.lease_seconds)
    if held.staff == staff and held.station == act.station.code:
        _end(act, held, EndReason.RETURNED, by=staff)
    elif act.now >= until:
        _end(act, held, EndReason.LEASE_OVER, by=staff)
    else:
        code = "people.place_taken" if held.place == place else "people.signed_on_elsewhere"
        raise NotAllowed(code, holder=held.staff, window=held.window, station=held.station, until=until)


def lease_end(db: Database, sign_on: str, place: str, started: Instant, lease_seconds: int) -> Instant:
    """The instant from which an open sign-on may be taken over."""
    lease = db.row('SELECT "until" FROM "local_lease" WHERE "id" = ? AND "sign_on" = ?', (place, sign_on))
    return Instant(rules.held_until(started, lease[0] if lease else None, lease_seconds))


def last_heard(db: Database, sign_on: str, place: str, lease_seconds: int) -> Instant | None:
    """When the application last vouched for a sign-on; None where nobody knows any more."""
    lease = db.row('SELECT "until" FROM "local_lease" WHERE "id" = ? AND "sign_on" = ?', (place, sign_on))
    return Instant(lease[0] - lease_seconds * SECOND) if lease else None


def _begin(act: Act, person: Staff, window: str, place: str) -> SignedOn:
    _cleared(act, person)
    ended_by_coming(act, person.id, by=person.id)
    key = new_key()
    act.add(SignOn(id=key, staff=person.id, place=place, window=window, station=act.station.code, started=act.now))
    act.note(staff=person.id, window=window)
    return SignedOn(key, person.id, person.name, place, person.must_change)


def _own(act: Act) -> SignOn:
    held = act.find(SignOn, id=act.actor.sign_on)
    if held is None or held.ended is not None:
        raise NotAllowed("people.sign_on_ended", sign_on=act.actor.sign_on)
    return held


def _end(act: Act, held: SignOn, reason: EndReason, *, by: str, remark: str = "") -> None:
    held.ended, held.ended_by, held.reason, held.remark = act.now, by, reason, remark
    act.save(held)
