"""Accounts, dated roles, stand-ins, and the authority that the write door asks."""

import threading
from datetime import timedelta

import pytest

from models.office.actors import Actor, Kind, Role
from models.office.refusal import NotAllowed, Refused
from models.people import reading, staff, staff_reading
from models.people.authority import roles_in_unit, staff_authority
from models.people.rules import EndReason
from tests.fakes import OPENING, FakeClock, Hall
from tests.models.people.staffed import SECRET, staffed

TODAY = OPENING.date()
TOMORROW = TODAY + timedelta(days=1)


def refused_code(act: object) -> str:
    with pytest.raises(Refused) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


def test_a_role_that_ends_today_ends_today(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    admin.do(staff.give_role, staff=there.clerk_1, role=Role.APPROVER, ends_on=TOMORROW)
    actor = Actor(Kind.OPERATOR, there.clerk_1)
    assert staff_authority(hall.db, actor, TODAY) == {Role.WINDOW, Role.APPROVER}
    assert staff_authority(hall.db, actor, TOMORROW) == {Role.WINDOW}
    admin.do(staff.end_role, staff=there.clerk_1, role=Role.WINDOW)
    assert staff_authority(hall.db, actor, TODAY) == {Role.APPROVER}
    assert staff_authority(hall.db, actor, TODAY - timedelta(days=1)) == frozenset()
    admin.do(staff.give_role, staff=there.clerk_1, role=Role.WINDOW)
    assert Role.WINDOW in staff_authority(hall.db, actor, TODAY)


def test_authority_needs_an_open_sign_on_of_that_person(either_hall: Hall) -> None:
    there = staffed(either_hall)
    mine, other = there.sign_on(there.clerk_1, there.desk_1), there.sign_on(there.clerk_2, there.desk_2, "W2")
    db = either_hall.db
    assert staff_authority(db, Actor(Kind.STAFF, there.clerk_1, mine.sign_on), TODAY) == {Role.WINDOW}
    assert staff_authority(db, Actor(Kind.STAFF, there.clerk_1, other.sign_on), TODAY) == frozenset()
    assert staff_authority(db, Actor(Kind.STAFF, there.clerk_1), TODAY) == frozenset()
    assert staff_authority(db, Actor(Kind.STATION, there.clerk_1), TODAY) == frozenset()
    assert staff_authority(db, Actor(Kind.SYSTEM, "W1"), TODAY) == frozenset()


def test_day_26_an_account_ends_at_once_and_history_keeps_the_name(either_hall: Hall) -> None:
    there = staffed(either_hall)
    signed_on = there.sign_on(there.clerk_1, there.desk_1)
    there.administrator().do(staff.name_stand_in, staff=there.clerk_1, stand_in=there.clerk_2)
    assert there.at_work(signed_on, there.desk_1).may(staff.change_pin) == ""
    there.administrator().do(staff.end_staff, staff=there.clerk_1)
    assert there.at_work(signed_on, there.desk_1).may(staff.change_pin) == "office.no_role"
    assert reading.holder(either_hall.db, there.desk_1) is None
    row = either_hall.db.row('SELECT "reason", "ended_by" FROM "sign_on"')
    assert row == (EndReason.ACCOUNT_ENDED, there.admin)
    assert staff_reading.staff_name(either_hall.db, there.clerk_1) == "一号窗口人员"
    assert there.clerk_1 not in [row.id for row in staff_reading.staff_list(either_hall.db)]
    assert there.clerk_1 in [row.id for row in staff_reading.staff_list(either_hall.db, ended=True)]
    assert staff_reading.roles_of(either_hall.db, there.clerk_1, TODAY) == ()
    assert staff_reading.stand_ins_of(either_hall.db, there.clerk_1, TODAY) == ()
    with pytest.raises(NotAllowed) as refused:
        there.sign_on(there.clerk_1, there.desk_1)
    assert refused.value.code == "people.account_ended"


def test_the_last_administrator_cannot_be_taken_away(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    assert refused_code(lambda: admin.do(staff.end_staff, staff=there.admin)) == "people.last_admin"
    assert refused_code(lambda: admin.do(staff.end_role, staff=there.admin, role=Role.ADMIN)) == "people.last_admin"
    admin.do(staff.give_role, staff=there.supervisor, role=Role.ADMIN, valid_from=TOMORROW)
    assert refused_code(lambda: admin.do(staff.end_staff, staff=there.admin)) == "people.last_admin"
    admin.do(staff.give_role, staff=there.clerk_1, role=Role.ADMIN)
    admin.do(staff.end_staff, staff=there.admin)
    assert refused_code(lambda: admin.do(staff.end_staff, staff=there.clerk_1)) == "people.last_admin"


def test_two_administrators_ending_each_other_leave_one(either_hall: Hall) -> None:
    there = staffed(either_hall)
    there.administrator().do(staff.give_role, staff=there.supervisor, role=Role.ADMIN)
    go = threading.Barrier(2)
    outcomes: list[str] = []

    def try_it(who: str, whom: str, station: str) -> None:
        office = either_hall.office(station, staff=who, roles=(Role.ADMIN,))
        go.wait()
        try:
            office.do(staff.end_staff, staff=whom)
            outcomes.append("done")
        except Refused as refused:
            outcomes.append(refused.code)
        finally:
            either_hall.db.close()

    pairs = ((there.admin, there.supervisor, "O1"), (there.supervisor, there.admin, "O2"))
    threads = [threading.Thread(target=try_it, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "people.last_admin"]
    assert len(staff_reading.people_in_role(either_hall.db, Role.ADMIN, TODAY)) == 1


def test_roles_hold_for_one_unit_or_for_all(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    admin.do(staff.give_role, staff=there.clerk_1, role=Role.REVIEWER, unit="SC")
    assert roles_in_unit(hall.db, there.clerk_1, "SC", TODAY) == {Role.WINDOW, Role.REVIEWER}
    assert roles_in_unit(hall.db, there.clerk_1, "GA", TODAY) == {Role.WINDOW}
    assert [p.staff for p in staff_reading.people_in_role(hall.db, Role.REVIEWER, TODAY, "SC")] == [there.clerk_1]
    assert staff_reading.people_in_role(hall.db, Role.REVIEWER, TODAY, "GA") == ()
    windows = {person.staff for person in staff_reading.people_in_role(hall.db, Role.WINDOW, TODAY)}
    assert windows == {there.clerk_1, there.clerk_2}


def test_a_role_is_given_once_and_a_teller_fixes_no_fees(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()

    def give(person: str, role: Role) -> str:
        return refused_code(lambda: admin.do(staff.give_role, staff=person, role=role))

    assert give(there.clerk_1, Role.WINDOW) == "people.role_given"
    assert give(there.clerk_1, Role.BANK_TELLER) == "people.roles_apart"
    assert give(there.teller, Role.APPROVER) == "people.roles_apart"
    admin.do(staff.end_role, staff=there.teller, role=Role.BANK_TELLER)
    admin.do(staff.give_role, staff=there.teller, role=Role.WINDOW)
    assert give(there.teller, Role.BANK_TELLER) == "people.roles_apart"


def test_a_login_belongs_to_one_person(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()

    def add(login: str, name: str = "某岗") -> str:
        return refused_code(lambda: admin.do(staff.add_staff, login=login, name=name, secret=SECRET))

    assert add("window1") == "people.login_taken"
    assert add("窗口") == "people.login"
    assert add("window9", " ") == "people.name"
    admin.do(staff.change_staff, staff=there.clerk_1, title="首席代表")
    row = staff_reading.staff_row(hall.db, there.clerk_1)
    assert row is not None
    assert (row.name, row.title) == ("一号窗口人员", "首席代表")


def test_only_an_administrator_changes_people(hall: Hall) -> None:
    there = staffed(hall)
    clerk = there.at_work(there.sign_on(there.clerk_1, there.desk_1), there.desk_1)
    assert clerk.may(staff.add_staff) == "office.no_role"
    with pytest.raises(NotAllowed):
        clerk.do(staff.give_role, staff=there.clerk_1, role=Role.ADMIN)
    assert hall.db.value("SELECT count(*) FROM act WHERE verb = 'people.give_role' AND outcome = 'REFUSED'") == 1


def test_an_own_password_and_pin_change_only_with_the_old_one(hall: Hall) -> None:
    there = staffed(hall)
    there.administrator().do(staff.set_password, staff=there.clerk_1, secret=SECRET + "1")
    clerk = hall.office(staff=there.clerk_1, roles=(Role.WINDOW,))
    wrong = refused_code(lambda: clerk.do(staff.change_password, proof=SECRET, secret=SECRET + "2"))
    assert wrong == "people.secret_changed"
    clerk.do(staff.change_password, proof=SECRET + "1", secret=SECRET + "2")
    clerk.do(staff.change_pin, proof=SECRET + "2", secret=SECRET + "pin")
    row = staff_reading.staff_row(hall.db, there.clerk_1)
    assert row is not None
    assert (row.must_change, row.has_pin) == (False, True)
    there.administrator().do(staff.set_password, staff=there.clerk_1, secret=SECRET)
    row = staff_reading.staff_row(hall.db, there.clerk_1)
    assert row is not None
    assert (row.must_change, row.has_pin) == (True, False)


def test_stand_ins_are_dated_and_never_oneself(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    admin = there.administrator()
    mine, other = there.clerk_1, there.clerk_2
    assert refused_code(lambda: admin.do(staff.name_stand_in, staff=mine, stand_in=mine)) == "people.stand_in_self"
    admin.do(staff.name_stand_in, staff=mine, stand_in=other, valid_from=TOMORROW)
    assert staff_reading.stand_ins_of(hall.db, mine, TODAY) == ()
    assert [row.staff for row in staff_reading.stand_ins_of(hall.db, mine, TOMORROW)] == [other]
    assert [row.staff for row in staff_reading.stands_in_for(hall.db, other, TOMORROW)] == [mine]
    named = refused_code(lambda: admin.do(staff.name_stand_in, staff=mine, stand_in=other, valid_from=TOMORROW))
    assert named == "people.stand_in_named"
    clock.set(TOMORROW)
    admin.do(staff.end_stand_in, staff=mine, stand_in=other)
    assert staff_reading.stand_ins_of(hall.db, mine, TOMORROW) == ()


def test_a_lock_is_lifted_before_its_time(hall: Hall) -> None:
    from models.people import signing

    there = staffed(hall)
    office = there.station("W1")
    for _ in range(5):
        office.do(signing.sign_on_failed, staff=there.clerk_1)
    there.administrator().do(staff.unlock, staff=there.clerk_1)
    there.sign_on(there.clerk_1, there.desk_1)


def test_why_an_account_ended_stands_in_the_journal(hall: Hall) -> None:
    there = staffed(hall)
    done = there.administrator().do(staff.end_staff, staff=there.clerk_1, reason=" 调离 ")
    facts = hall.db.value('SELECT "facts" FROM "act" WHERE "id" = ?', (done.act,))
    assert "调离" in bytes(facts).decode()
