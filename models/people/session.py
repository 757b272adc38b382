"""A person's stay at a station, for the application and the command line: proving who it is, outside any act, then the
verb, then the office's actor and the lease.

These functions take an Office because Argon2 is slow and must not run inside a transaction; each ends in one verb of
models/people/signing.py. Call them from the writing thread.
"""

from dataclasses import dataclass

from models.office.actors import Actor, Kind
from models.office.instants import SECOND
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.verb import Verb
from models.people import signing
from models.people.passwords import matches
from models.people.records import LocalLease
from models.people.rules import is_locked, is_pin, plain_login
from models.people.signing import SignedOn


@dataclass(frozen=True, slots=True)
class Proof:
    """Who somebody proved to be, and the stored hash that it was proved against."""

    staff: str
    secret: str


_BY_LOGIN = 'SELECT "id", "password", "locked_until" FROM "staff" WHERE "login" = ?'
_BY_ID = 'SELECT "id", "password", "locked_until", "pin" FROM "staff" WHERE "id" = ?'


def prove(office: Office, *, login: str, password: str) -> Proof:
    """Checks a login and its password; counts a wrong one.

    Raises Refused people.wrong_password (field password, `left` tries; the same for an unknown login),
    people.locked (`until`).
    """
    row = office.db.row(_BY_LOGIN, (plain_login(login),))
    staff, secret, locked_until = row or ("", None, None)
    _not_locked(office, staff, locked_until)
    if not matches(secret, password):
        raise _wrong(office, staff, "password")
    return Proof(staff, secret)


def prove_again(office: Office, *, typed: str) -> Proof:
    """Checks the PIN or the password of who is signed on, typed in the same field, and so opens the locked screen.

    Raises Refused people.wrong_pin (field pin, `left` tries), people.locked, and what people.proved raises.
    """
    if not office.db.row(_BY_ID, (office.actor.id,)):
        raise Refused("people.signed_off")
    proof = prove_person(office, staff=office.actor.id, typed=typed, field="pin")
    office.do(signing.proved, staff=proof.staff, proof=proof.secret)
    return proof


def prove_person(office: Office, *, staff: str, typed: str, field: str) -> Proof:
    """Checks a known person's PIN or password, whichever was typed, where that person signs for something.

    Counts a wrong one. Raises Refused people.wrong_pin (with this `field`, `left` tries), people.locked,
    office.not_found.
    """
    row = office.db.row(_BY_ID, (staff,))
    if row is None:
        raise Refused("office.not_found", table="staff", id=staff)
    _, password, locked_until, pin = row
    _not_locked(office, staff, locked_until)
    secret = pin if pin is not None and is_pin(typed) else password
    if not matches(secret, typed):
        raise _wrong(office, staff, "pin", field)
    return Proof(staff, secret)


def _not_locked(office: Office, staff: str, locked_until: int | None) -> None:
    """A locked account is not even compared: its lock tells nothing about what was typed."""
    if is_locked(locked_until, office.now()):
        raise Refused("people.locked", staff=staff, until=locked_until)


def _wrong(office: Office, staff: str, what: str, field: str = "") -> Refused:
    failure = office.do(signing.sign_on_failed, staff=staff).value
    if failure.locked_until is not None:
        return Refused("people.locked", staff=staff, until=failure.locked_until)
    return Refused(f"people.wrong_{what}", field=field or what, left=failure.left)


def operate_here(office: Office, *, login: str, password: str) -> None:
    """Makes the office a person's at the command line (OPERATOR), which needs no sign-on. Raises what `prove` and
    people.proved raise."""
    proof = prove(office, login=login, password=password)
    office.do(signing.proved, staff=proof.staff, proof=proof.secret)
    office.actor = Actor(Kind.OPERATOR, proof.staff)


def sign_on_here(office: Office, *, login: str, password: str) -> SignedOn:
    """Signs a person on at the office's station and its window. Raises what `prove` and people.sign_on raise."""
    proof = prove(office, login=login, password=password)
    done = office.do(signing.sign_on, staff=proof.staff, proof=proof.secret, window=office.station.window)
    return _begin(office, done.value)


def take_over_here(office: Office, *, login: str, password: str) -> SignedOn:
    """A named stand-in takes over the office's window. Raises what `prove` and people.take_over raise, and leaves the
    person who is signed on there as it was."""
    proof = prove(office, login=login, password=password)
    before = office.actor
    office.actor = _station(office)
    try:
        done = office.do(signing.take_over, window=office.station.window, staff=proof.staff, proof=proof.secret)
    except BaseException:
        office.actor = before
        raise
    return _begin(office, done.value)


def _begin(office: Office, signed_on: SignedOn) -> SignedOn:
    office.actor = Actor(Kind.STAFF, signed_on.staff, signed_on.sign_on)
    _keep_lease(office, signed_on)
    return signed_on


def renew_lease(office: Office, signed_on: SignedOn) -> bool:
    """Vouches for a sign-on for another lease. False where somebody ended it: the application then leaves.

    The application calls it about three times in a lease.
    """
    if not is_open(office, signed_on):
        return False
    _keep_lease(office, signed_on)
    return True


def sign_off_here(office: Office, signed_on: SignedOn, *, by: Verb[[], None] = signing.sign_off) -> None:
    """Signs off and leaves; also a person whose roles or sign-on ended meanwhile.

    A desk or reception signs off `by` tickets.sign_off, which refuses while a visitor is held; then nothing changes.
    """
    try:
        office.do(by)
    except NotAllowed as refused:
        if refused.code not in ("office.no_role", "people.sign_on_ended"):
            raise
    leave(office, signed_on)


def leave(office: Office, signed_on: SignedOn) -> None:
    """After a sign-on has ended, by whatever verb: the station is nobody's again, and the lease goes."""
    office.actor = _station(office)
    lease = office.db.row('SELECT "sign_on" FROM "local_lease" WHERE "id" = ?', (signed_on.place,))
    if lease is not None and lease[0] == signed_on.sign_on:
        office.drop_local(LocalLease, signed_on.place)


def is_open(office: Office, signed_on: SignedOn) -> bool:
    """Whether a sign-on still stands."""
    sql = 'SELECT 1 FROM "sign_on" WHERE "id" = ? AND "ended" IS NULL'
    return office.db.row(sql, (signed_on.sign_on,)) is not None


def _keep_lease(office: Office, signed_on: SignedOn) -> None:
    until = office.now() + office.settings.lease_seconds * SECOND
    office.keep_local(LocalLease, signed_on.place, sign_on=signed_on.sign_on, until=until)


def _station(office: Office) -> Actor:
    return Actor(Kind.STATION, office.station.code)
