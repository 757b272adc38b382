"""Proving who one is with real Argon2 hashes, and a person's stay at a station."""

import pytest

from models.office.act import Act
from models.office.actors import Actor, Kind, Role, StationKind
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people import passwords, reading, session, signing, staff
from tests.fakes import FakeClock, Hall
from tests.models.people.staffed import Staffed, staffed

PASSWORD = "hui-minzhe-1"


@pytest.fixture(scope="module")
def secret() -> str:
    return passwords.new_password("window1", PASSWORD, 8)


@pytest.fixture
def there(hall: Hall, secret: str) -> Staffed:
    made = staffed(hall)
    made.administrator().do(staff.set_password, staff=made.clerk_1, secret=secret)
    return made


def test_a_hash_is_made_only_of_what_may_be_chosen_and_is_checked(secret: str) -> None:
    assert passwords.matches(secret, PASSWORD)
    assert not passwords.matches(secret, PASSWORD + " ")
    assert not passwords.matches(None, "")
    assert not passwords.matches("damaged", PASSWORD)
    with pytest.raises(Refused) as refused:
        passwords.new_password("window1", "short", 8)
    assert (refused.value.code, refused.value.field) == ("people.password_short", "password")
    with pytest.raises(Refused) as refused:
        passwords.new_pin("1111")
    assert (refused.value.code, refused.value.field) == ("people.pin_plain", "pin")


def test_signing_on_makes_the_office_a_persons_and_leaving_makes_it_the_stations(
    there: Staffed, clock: FakeClock
) -> None:
    office = there.station("W1", there.desk_1)
    signed_on = session.sign_on_here(office, login=" Window1 ", password=PASSWORD)
    assert office.actor == Actor(Kind.STAFF, there.clerk_1, signed_on.sign_on)
    lease = 'SELECT "until" FROM "local_lease" WHERE "id" = ?'
    assert office.db.value(lease, (there.desk_1,)) == clock() + 60_000
    clock.pass_(seconds=20)
    assert session.renew_lease(office, signed_on)
    assert office.db.value(lease, (there.desk_1,)) == clock() + 60_000
    supervisor = there.hall.office("S1", staff=there.supervisor, roles=(Role.SUPERVISOR,))
    supervisor.do(signing.free_window, window=there.desk_1, reason="下班未退出")
    assert not session.renew_lease(office, signed_on)
    session.leave(office, signed_on)
    assert office.actor == Actor(Kind.STATION, "W1")
    assert office.db.value(lease, (there.desk_1,)) is None


def test_who_leaves_late_does_not_take_the_lease_of_who_came_after(there: Staffed) -> None:
    office = there.station("W1", there.desk_1)
    signed_on = session.sign_on_here(office, login="window1", password=PASSWORD)
    again = session.sign_on_here(there.station("W1", there.desk_1), login="window1", password=PASSWORD)
    session.leave(office, signed_on)
    assert office.db.value('SELECT "sign_on" FROM "local_lease"') == again.sign_on


def test_a_wrong_password_is_counted_and_says_how_many_tries_are_left(there: Staffed) -> None:
    office = there.station("W1", there.desk_1)
    with pytest.raises(Refused) as refused:
        session.sign_on_here(office, login="window1", password="wrong")
    assert (refused.value.code, refused.value.field, refused.value.facts) == (
        "people.wrong_password", "password", {"left": 4},
    )  # fmt: skip
    with pytest.raises(Refused) as unknown:
        session.sign_on_here(office, login="nobody", password="wrong")
    assert unknown.value.code == "people.wrong_password"
    assert reading.signed_on(office.db) == ()
    assert office.db.value("SELECT count(*) FROM act WHERE verb = 'people.sign_on_failed'") == 2
    assert b"wrong" not in b"".join(bytes(row[0]) for row in office.db.rows("SELECT facts FROM act"))


def test_a_locked_account_is_refused_with_the_right_password(there: Staffed, clock: FakeClock) -> None:
    office = there.station("W1", there.desk_1)
    for _ in range(4):
        office.do(signing.sign_on_failed, staff=there.clerk_1)
    with pytest.raises(Refused) as refused:
        session.sign_on_here(office, login="window1", password="wrong")
    assert (refused.value.code, refused.value.facts["until"]) == ("people.locked", clock() + 15 * 60_000)
    with pytest.raises(Refused) as refused:
        session.sign_on_here(office, login="window1", password=PASSWORD)
    assert refused.value.code == "people.locked"
    clock.pass_(minutes=15)
    session.sign_on_here(office, login="window1", password=PASSWORD)


def test_day_06_the_lock_opens_by_pin_or_password_in_the_same_field(there: Staffed, secret: str) -> None:
    office = there.station("W1", there.desk_1)
    session.sign_on_here(office, login="window1", password=PASSWORD)
    with pytest.raises(Refused) as refused:
        session.prove_again(office, typed="2580")
    assert (refused.value.code, refused.value.field) == ("people.wrong_pin", "pin")
    assert session.prove_again(office, typed=PASSWORD).secret == secret
    assert office.db.value('SELECT "failed" FROM "staff" WHERE "id" = ?', (there.clerk_1,)) == 0
    office.do(staff.change_pin, proof=secret, secret=passwords.new_pin("2580"))
    assert session.prove_again(office, typed="2580").staff == there.clerk_1
    with pytest.raises(Refused) as refused:
        session.prove_again(office, typed="2581")
    assert refused.value.facts == {"left": 4}


def test_day_12_a_stand_in_takes_over_under_the_own_name_and_a_stranger_changes_nothing(
    there: Staffed, secret: str
) -> None:
    admin = there.administrator()
    admin.do(staff.set_password, staff=there.clerk_2, secret=secret)
    office = there.station("W1", there.desk_1)
    first = session.sign_on_here(office, login="window1", password=PASSWORD)
    with pytest.raises(NotAllowed):
        session.take_over_here(office, login="window2", password=PASSWORD)
    assert office.actor.sign_on == first.sign_on
    admin.do(staff.name_stand_in, staff=there.clerk_1, stand_in=there.clerk_2)
    second = session.take_over_here(office, login="window2", password=PASSWORD)
    assert office.actor == Actor(Kind.STAFF, there.clerk_2, second.sign_on)
    assert not session.is_open(office, first)


def test_a_person_whose_roles_ended_meanwhile_can_still_leave(there: Staffed, secret: str) -> None:
    there.administrator().do(staff.set_password, staff=there.teller, secret=secret)
    office = there.station("B1", there.bank)
    signed_on = session.sign_on_here(office, login="teller", password=PASSWORD)
    there.administrator().do(staff.end_role, staff=there.teller, role=Role.BANK_TELLER)
    session.sign_off_here(office, signed_on)
    assert office.actor.kind == Kind.STATION
    assert office.db.value('SELECT count(*) FROM "local_lease"') == 0


def test_an_operator_at_the_command_line_has_the_roles_of_the_account(there: Staffed) -> None:
    office = there.station("C1", kind=StationKind.COMMAND)
    office.do(signing.sign_on_failed, staff=there.clerk_1)
    session.operate_here(office, login="window1", password=PASSWORD)
    assert office.actor == Actor(Kind.OPERATOR, there.clerk_1)
    assert (office.may(staff.change_pin), office.may(staff.add_staff)) == ("", "office.no_role")
    assert office.db.value('SELECT "failed" FROM "staff" WHERE "id" = ?', (there.clerk_1,)) == 0


def test_a_person_who_signs_for_something_is_proved_and_a_wrong_secret_counts_beside_its_field(there: Staffed) -> None:
    office = there.station("O1", kind=StationKind.OFFICE)
    with pytest.raises(Refused) as refused:
        session.prove_person(office, staff=there.clerk_1, typed="wrong", field="giver")
    assert (refused.value.code, refused.value.field) == ("people.wrong_pin", "giver")
    assert office.db.value('SELECT "failed" FROM "staff" WHERE "id" = ?', (there.clerk_1,)) == 1
    proof = session.prove_person(office, staff=there.clerk_1, typed=PASSWORD, field="giver")
    assert proof.staff == there.clerk_1
    assert office.actor.kind == Kind.STATION, "nobody is signed on by it"


def test_b30_a_sign_off_that_is_refused_leaves_the_person_signed_on(there: Staffed) -> None:
    office = there.station("W1", there.desk_1)
    signed_on = session.sign_on_here(office, login="window1", password=PASSWORD)
    with pytest.raises(NotAllowed):
        session.sign_off_here(office, signed_on)
    assert office.actor.sign_on == signed_on.sign_on
    assert session.renew_lease(office, signed_on)


def test_a_desk_signs_off_by_the_queues_own_verb(there: Staffed) -> None:
    @verb("proof.sign_off", roles={Role.WINDOW})
    def queue_sign_off(act: Act) -> None:
        signing.end_own(act)

    office = there.station("W1", there.desk_1)
    signed_on = session.sign_on_here(office, login="window1", password=PASSWORD)
    session.sign_off_here(office, signed_on, by=queue_sign_off)
    assert office.actor == Actor(Kind.STATION, "W1")
    assert reading.signed_on(office.db) == ()


def test_the_fee_point_signs_off(there: Staffed, secret: str) -> None:
    there.administrator().do(staff.set_password, staff=there.teller, secret=secret)
    office = there.station("B1", there.bank)
    signed_on = session.sign_on_here(office, login="teller", password=PASSWORD)
    session.sign_off_here(office, signed_on)
    assert reading.signed_on(office.db) == ()
