"""Signing on: one place, one person, leases, stand-ins, and the supervisor who frees a window."""

import threading

import pytest

from models.office.actors import Role, StationKind
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.people import places, reading, signing, staff, staff_reading
from models.people.records import LocalLease
from models.people.rules import EndReason
from tests.fakes import FakeClock, Hall
from tests.models.people.staffed import SECRET, Staffed, staffed


def refused_code(office: Office, person: str, window: str, proof: str = SECRET) -> str:
    with pytest.raises(Refused) as refused:
        office.do(signing.sign_on, staff=person, proof=proof, window=window)
    return refused.value.code


def ends(there: Staffed) -> list[tuple[str, str]]:
    sql = 'SELECT "staff", "reason" FROM "sign_on" WHERE "ended" IS NOT NULL ORDER BY "ended", "started"'
    return [(row[0], row[1]) for row in there.hall.db.rows(sql)]


def test_b30_the_second_at_a_window_is_refused_with_the_name_of_the_first(either_hall: Hall) -> None:
    there = staffed(either_hall)
    there.sign_on(there.clerk_1, there.desk_1)
    with pytest.raises(NotAllowed) as refused:
        there.sign_on(there.clerk_2, there.desk_1, "W2")
    facts = refused.value.facts
    assert refused.value.code == "people.place_taken"
    assert (facts["window"], facts["station"]) == (there.desk_1, "W1")
    assert staff_reading.staff_name(either_hall.db, facts["holder"]) == "一号窗口人员"
    kept = bytes(either_hall.db.value("SELECT facts FROM act WHERE outcome = 'REFUSED'")).decode()
    assert there.clerk_1 in kept
    assert "一号窗口人员" not in kept


def test_b30_a_person_signed_on_at_two_places_is_refused(either_hall: Hall) -> None:
    there = staffed(either_hall)
    there.sign_on(there.clerk_1, there.desk_1)
    office = there.station("W2", there.desk_2)
    assert refused_code(office, there.clerk_1, there.desk_2) == "people.signed_on_elsewhere"
    held = reading.place_of(either_hall.db, there.clerk_1)
    assert held is not None
    assert held.window == there.desk_1


def test_two_signing_on_to_one_window_at_once_are_one_and_a_refusal(either_hall: Hall) -> None:
    there = staffed(either_hall)
    go = threading.Barrier(2)
    outcomes: list[str] = []

    def try_it(person: str, station: str) -> None:
        office = there.station(station, there.desk_1)
        go.wait()
        try:
            office.do(signing.sign_on, staff=person, proof=SECRET, window=there.desk_1)
            outcomes.append("done")
        except NotAllowed as refused:
            outcomes.append(refused.code)
        finally:
            either_hall.db.close()

    threads = [
        threading.Thread(target=try_it, args=(person, station))
        for person, station in ((there.clerk_1, "W1"), (there.clerk_2, "W2"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "people.place_taken"]
    assert either_hall.db.value('SELECT count(*) FROM "sign_on"') == 1


def test_one_signing_on_at_two_windows_at_once_is_at_one_of_them(either_hall: Hall) -> None:
    there = staffed(either_hall)
    go = threading.Barrier(2)
    outcomes: list[str] = []

    def try_it(window: str, station: str) -> None:
        office = there.station(station, window)
        go.wait()
        try:
            office.do(signing.sign_on, staff=there.clerk_1, proof=SECRET, window=window)
            outcomes.append("done")
        except NotAllowed as refused:
            outcomes.append(refused.code)
        finally:
            either_hall.db.close()

    places_ = ((there.desk_1, "W1"), (there.desk_2, "W2"))
    threads = [threading.Thread(target=try_it, args=place) for place in places_]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "people.signed_on_elsewhere"]


def test_a_window_whose_application_stopped_can_be_taken_when_its_lease_is_over(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    first = there.sign_on(there.clerk_1, there.desk_1)
    hall.office().keep_local(LocalLease, there.desk_1, sign_on=first.sign_on, until=clock() + 60_000)
    clock.pass_(seconds=59)
    assert refused_code(there.station("W2", there.desk_1), there.clerk_2, there.desk_1) == "people.place_taken"
    clock.pass_(seconds=1)
    there.sign_on(there.clerk_2, there.desk_1, "W2")
    assert ends(there) == [(there.clerk_1, EndReason.LEASE_OVER)]
    held = reading.holder(hall.db, there.desk_1)
    assert held is not None
    assert held.staff == there.clerk_2


def test_a_renewed_lease_keeps_the_window(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    first = there.sign_on(there.clerk_1, there.desk_1)
    clock.pass_(minutes=30)
    hall.office().keep_local(LocalLease, there.desk_1, sign_on=first.sign_on, until=clock() + 60_000)
    assert refused_code(there.station("W2", there.desk_1), there.clerk_2, there.desk_1) == "people.place_taken"


def test_a_lease_of_an_earlier_sign_on_keeps_nothing(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    there.sign_on(there.clerk_1, there.desk_1)
    hall.office().keep_local(LocalLease, there.desk_1, sign_on="an earlier one", until=clock() + 10**9)
    clock.pass_(seconds=60)
    assert there.sign_on(there.clerk_2, there.desk_1, "W2").name == "二号窗口人员"


def test_the_same_person_at_the_same_station_comes_back_at_once(hall: Hall) -> None:
    there = staffed(hall)
    there.sign_on(there.clerk_1, there.desk_1)
    there.sign_on(there.clerk_1, there.desk_1)
    assert ends(there) == [(there.clerk_1, EndReason.RETURNED)]
    assert len(reading.signed_on(hall.db)) == 1


def test_a_sign_on_rechecks_the_hash_that_was_checked(hall: Hall) -> None:
    there = staffed(hall)
    office = there.station("W1", there.desk_1)
    there.administrator().do(staff.set_password, staff=there.clerk_1, secret=SECRET + "-new")
    assert refused_code(office, there.clerk_1, there.desk_1) == "people.secret_changed"
    done = office.do(signing.sign_on, staff=there.clerk_1, proof=SECRET + "-new", window=there.desk_1)
    assert done.value.must_change


@pytest.mark.parametrize(
    ("person", "window", "code"),
    [
        ("teller", "desk_1", "people.no_role_here"),
        ("clerk_1", "bank", "people.no_role_here"),
        ("supervisor", "desk_1", "people.no_role_here"),
        ("teller", "bank", ""),
        ("supervisor", "", ""),
    ],
)
def test_b39_a_window_takes_only_who_has_its_role(hall: Hall, person: str, window: str, code: str) -> None:
    there = staffed(hall)
    office = there.station("S1", getattr(there, window) if window else "")
    place = getattr(there, window) if window else ""
    if code:
        assert refused_code(office, getattr(there, person), place) == code
        assert hall.db.value("SELECT count(*) FROM act WHERE outcome = 'REFUSED'") == 1
    else:
        done = office.do(signing.sign_on, staff=getattr(there, person), proof=SECRET, window=place)
        assert done.value.place == (place or "S1")


def test_a_person_without_a_role_today_is_refused(hall: Hall) -> None:
    there = staffed(hall)
    there.administrator().do(staff.end_role, staff=there.clerk_1, role=Role.WINDOW)
    assert refused_code(there.station("W1", there.desk_1), there.clerk_1, there.desk_1) == "people.no_role_here"
    assert refused_code(there.station("O2"), there.clerk_1, "") == "people.no_role_here"


def test_a_closed_window_and_one_of_another_site_are_refused(hall: Hall) -> None:
    there = staffed(hall)
    elsewhere = hall.machine("X1", StationKind.WINDOW, site="T1")
    assert refused_code(elsewhere, there.clerk_1, there.desk_1) == "people.wrong_site"
    there.administrator().do(places.close_window, window=there.desk_1)
    assert refused_code(there.station("W1", there.desk_1), there.clerk_1, there.desk_1) == "people.window_closed"


def test_kiosk_and_board_take_no_sign_on(hall: Hall) -> None:
    there = staffed(hall)
    for kind in (StationKind.KIOSK, StationKind.BOARD):
        assert refused_code(there.station("K1", "", kind), there.supervisor, "") == "office.not_for_station"


def test_day_12_a_named_stand_in_takes_over_a_window_in_one_step(either_hall: Hall, clock: FakeClock) -> None:
    there = staffed(either_hall)
    before = there.sign_on(there.clerk_1, there.desk_1)
    there.administrator().do(staff.name_stand_in, staff=there.clerk_1, stand_in=there.clerk_2)
    clock.pass_(minutes=5)
    after = there.station("W1", there.desk_1).do(
        signing.take_over, window=there.desk_1, staff=there.clerk_2, proof=SECRET
    )
    assert ends(there) == [(there.clerk_1, EndReason.STAND_IN)]
    held = reading.holder(either_hall.db, there.desk_1)
    assert held is not None
    assert (held.sign_on, held.staff) == (after.value.sign_on, there.clerk_2)
    assert either_hall.db.value('SELECT "ended_by" FROM "sign_on" WHERE "id" = ?', (before.sign_on,)) == there.clerk_2
    actor, facts = either_hall.db.rows("SELECT actor, facts FROM act WHERE verb = 'people.take_over'")[0]
    assert actor == "STATION:W1"
    assert there.clerk_2 in bytes(facts).decode()


def test_day_12_nobody_else_takes_over_a_window(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    office = there.station("W1", there.desk_1)
    with pytest.raises(Refused) as refused:
        office.do(signing.take_over, window=there.desk_1, staff=there.clerk_2, proof=SECRET)
    assert refused.value.code == "people.window_free"
    there.sign_on(there.clerk_1, there.desk_1)
    admin = there.administrator()
    admin.do(staff.name_stand_in, staff=there.clerk_2, stand_in=there.clerk_1)
    with pytest.raises(NotAllowed) as not_allowed:
        office.do(signing.take_over, window=there.desk_1, staff=there.clerk_2, proof=SECRET)
    assert not_allowed.value.code == "people.not_stand_in"
    admin.do(staff.name_stand_in, staff=there.clerk_1, stand_in=there.clerk_2)
    there.sign_on(there.clerk_2, there.desk_2, "W2")
    with pytest.raises(NotAllowed) as not_allowed:
        office.do(signing.take_over, window=there.desk_1, staff=there.clerk_2, proof=SECRET)
    assert not_allowed.value.code == "people.signed_on_elsewhere"
    clock.pass_(seconds=60)
    office.do(signing.take_over, window=there.desk_1, staff=there.clerk_2, proof=SECRET)
    assert [row.window for row in reading.signed_on(hall.db)] == [there.desk_1]


def test_day_12_a_supervisor_frees_a_forgotten_sign_on(hall: Hall) -> None:
    there = staffed(hall)
    signed_on = there.sign_on(there.clerk_1, there.desk_1)
    clerk = there.at_work(signed_on, there.desk_1)
    assert clerk.may(staff.change_pin) == ""
    supervisor = hall.office("S1", StationKind.OFFICE, staff=there.supervisor, roles=(Role.SUPERVISOR,))
    with pytest.raises(Refused) as refused:
        supervisor.do(signing.free_window, window=there.desk_1, reason=" ")
    assert refused.value.field == "reason"
    supervisor.do(signing.free_window, window=there.desk_1, reason="下班未退出")
    row = hall.db.row('SELECT "reason", "ended_by", "remark" FROM "sign_on"')
    assert row == (EndReason.FREED, there.supervisor, "下班未退出")
    assert there.at_work(signed_on, there.desk_1).may(staff.change_pin) == "office.no_role"
    with pytest.raises(Refused) as refused:
        supervisor.do(signing.free_window, window=there.desk_1, reason="again")
    assert refused.value.code == "people.window_free"


def test_day_12_a_sign_on_forgotten_in_an_office_is_freed_by_the_stations_code(hall: Hall) -> None:
    there = staffed(hall)
    there.sign_on(there.supervisor, "", "S1")
    there.administrator().do(signing.free_window, window="S1", reason="下班未退出")
    assert reading.signed_on(hall.db) == ()


def test_b30_a_desk_signs_off_through_the_queue_alone(hall: Hall) -> None:
    there = staffed(hall)
    clerk = there.at_work(there.sign_on(there.clerk_1, there.desk_1), there.desk_1)
    with pytest.raises(NotAllowed) as refused:
        clerk.do(signing.sign_off)
    assert refused.value.code == "people.sign_off_by_queue"
    assert reading.holder(hall.db, there.desk_1) is not None


def test_the_fee_point_and_an_office_sign_off_by_themselves(hall: Hall) -> None:
    there = staffed(hall)
    teller = there.at_work(there.sign_on(there.teller, there.bank, "B1"), there.bank, "B1")
    teller.do(signing.sign_off)
    supervisor = there.at_work(there.sign_on(there.supervisor, "", "S1"), "", "S1")
    supervisor.do(signing.sign_off)
    assert ends(there) == [(there.teller, EndReason.SIGNED_OFF), (there.supervisor, EndReason.SIGNED_OFF)]
    with pytest.raises(NotAllowed):
        supervisor.do(signing.sign_off)


def test_failures_lock_an_account_and_success_clears_them(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    office = there.station("W1", there.desk_1)
    left = [office.do(signing.sign_on_failed, staff=there.clerk_1).value.left for _ in range(4)]
    assert left == [4, 3, 2, 1]
    there.sign_on(there.clerk_1, there.desk_1)
    assert hall.db.value('SELECT "failed" FROM "staff" WHERE "id" = ?', (there.clerk_1,)) == 0
    for _ in range(5):
        failure = office.do(signing.sign_on_failed, staff=there.clerk_2).value
    assert failure == signing.Failure(0, clock() + 15 * 60_000)
    assert refused_code(office, there.clerk_2, there.desk_2) == "people.locked"
    assert office.do(signing.sign_on_failed, staff=there.clerk_2).value == failure
    clock.pass_(minutes=15)
    there.sign_on(there.clerk_2, there.desk_2, "W2")
    row = staff_reading.staff_row(hall.db, there.clerk_2)
    assert row is not None
    assert (row.failed, row.locked_until) == (0, None)


def test_an_unknown_login_is_kept_without_what_was_typed(hall: Hall) -> None:
    there = staffed(hall)
    done = there.station("W1").do(signing.sign_on_failed)
    assert done.act > 0
    assert bytes(hall.db.value("SELECT facts FROM act WHERE id = ?", (done.act,))) == b'{"staff":""}'
