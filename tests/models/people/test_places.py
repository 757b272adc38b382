"""Sites, units and windows, changed while the hall is open."""

import threading
from datetime import date, timedelta

import pytest

from models.office.actors import StationKind
from models.office.refusal import NotAllowed, Refused
from models.people import places, reading
from models.people.rules import SiteKind, SiteStatus, WindowKind
from tests.fakes import OPENING, FakeClock, Hall
from tests.models.people.staffed import SECRET, staffed

TODAY = OPENING.date()


def found(hall: Hall, site: str = "H2", login: str = "root") -> places.Founded:
    return (
        hall.machine("O1", StationKind.OFFICE)
        .do(places.found_hall, site=site, site_name="大厅", centre_no="02", login=login, name="管理员", secret=SECRET)
        .value
    )


def test_a_hall_is_founded_once_with_an_administrator_of_its_own(either_hall: Hall) -> None:
    assert not reading.is_founded(either_hall.db)
    founded = found(either_hall)
    assert reading.is_founded(either_hall.db)
    assert [site.id for site in reading.sites(either_hall.db)] == ["H2"]
    with pytest.raises(NotAllowed) as refused:
        found(either_hall, site="H3", login="other")
    assert refused.value.code == "people.hall_founded"
    assert either_hall.db.rows('SELECT "id", "login" FROM "staff"') == [(founded.staff, "root")]
    assert either_hall.db.rows('SELECT "role" FROM "staff_role"') == [("ADMIN",)]


def test_two_foundings_at_once_are_one_hall(either_hall: Hall) -> None:
    go = threading.Barrier(2)
    outcomes: list[str] = []

    def try_it(site: str) -> None:
        office = either_hall.machine(f"O-{site}", StationKind.OFFICE)
        go.wait()
        try:
            office.do(
                places.found_hall, site=site, site_name="大厅", centre_no=site[1:] * 2, login=site.lower(),
                name="管理员", secret=SECRET,
            )  # fmt: skip
            outcomes.append("done")
        except NotAllowed as refused:
            outcomes.append(refused.code)
        finally:
            either_hall.db.close()

    threads = [threading.Thread(target=try_it, args=(site,)) for site in ("H1", "H2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["done", "people.hall_founded"]
    assert len(reading.sites(either_hall.db)) == 1


def test_a_founding_that_is_refused_can_be_tried_again(hall: Hall) -> None:
    with pytest.raises(Refused) as refused:
        found(hall, login="管理")
    assert (refused.value.code, refused.value.field) == ("people.login", "login")
    assert not reading.is_founded(hall.db)
    found(hall)


def test_a_township_may_begin_a_database_of_its_own(hall: Hall) -> None:
    hall.machine("O1", StationKind.OFFICE, site="T1").do(
        places.found_hall, site="T1", site_name="界岭镇便民服务中心", centre_no="11", login="admin", name="管理员",
        secret=SECRET, kind=SiteKind.TOWNSHIP,
    )  # fmt: skip
    assert [site.kind for site in reading.sites(hall.db)] == [SiteKind.TOWNSHIP]


def test_a_password_never_reaches_a_row_or_the_journal(hall: Hall) -> None:
    with pytest.raises(ValueError, match="hash"):
        hall.machine("O1", StationKind.OFFICE).do(
            places.found_hall, site="H1", site_name="大厅", centre_no="01", login="root", name="管理员", secret="abc"
        )
    found(hall)
    bodies = b"".join(bytes(row[0]) for row in hall.db.rows("SELECT body FROM image"))
    assert SECRET.encode() not in bodies
    assert b"sha256:" in bodies


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("people.code", {"site": "h9"}),
        ("people.code_taken", {"site": "H1"}),
        ("people.centre_no", {"centre_no": "1"}),
        ("people.centre_no_taken", {"centre_no": "01"}),
        ("people.name", {"name": "  "}),
    ],
)
def test_a_site_has_a_code_and_two_digits_of_its_own(hall: Hall, code: str, wish: dict[str, str]) -> None:
    admin = staffed(hall).administrator()
    wishes = {"site": "T1", "name": "界岭镇便民服务中心", "centre_no": "11"} | wish
    with pytest.raises(Refused) as refused:
        admin.do(places.add_site, kind=SiteKind.TOWNSHIP, **wishes)
    assert (refused.value.code, refused.value.field) == (code, next(iter(wish)))
    assert [site.id for site in reading.sites(hall.db)] == ["H1"]


def test_a_township_that_is_not_built_is_listed_and_opens_later(hall: Hall) -> None:
    admin = staffed(hall).administrator()
    admin.do(
        places.add_site, site="T6", name="廉桥镇便民服务中心", kind=SiteKind.TOWNSHIP, centre_no="16",
        status=SiteStatus.NOT_BUILT,
    )  # fmt: skip
    site = reading.site_row(hall.db, "T6")
    assert site is not None
    assert site.status == SiteStatus.NOT_BUILT
    admin.do(places.change_site, site="T6", status=SiteStatus.OPEN, address="廉桥镇")
    site = reading.site_row(hall.db, "T6")
    assert site is not None
    assert (site.status, site.address, site.name) == (SiteStatus.OPEN, "廉桥镇", "廉桥镇便民服务中心")


def test_day_27_a_window_is_added_and_given_units_while_the_hall_is_open(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    window = admin.do(places.open_window, site="H1", number=9, name="综合窗口").value
    admin.do(places.assign_unit, window=window, unit="SC")
    admin.do(places.assign_unit, window=window, unit="GA", valid_from=TODAY + timedelta(days=1))
    assert reading.window_units(hall.db, window, TODAY) == ("SC",)
    assert reading.window_units(hall.db, window, TODAY + timedelta(days=1)) == ("GA", "SC")
    assert [row.number for row in reading.windows(hall.db, "H1", TODAY)] == [1, 2, 3, 9]
    assert reading.windows(hall.db, "H1", TODAY)[-1].units == ("SC",)
    assert reading.windows(hall.db, "H1", TODAY - timedelta(days=1)) == ()


def test_a_unit_let_go_today_is_not_served_today_and_may_come_back(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    admin.do(places.assign_unit, window=there.desk_1, unit="SC")
    with pytest.raises(Refused) as refused:
        admin.do(places.assign_unit, window=there.desk_1, unit="SC", valid_from=TODAY + timedelta(days=3))
    assert refused.value.code == "people.unit_assigned"
    admin.do(places.release_unit, window=there.desk_1, unit="SC")
    assert reading.window_units(hall.db, there.desk_1, TODAY) == ()
    with pytest.raises(Refused) as refused:
        admin.do(places.release_unit, window=there.desk_1, unit="SC")
    assert refused.value.code == "people.unit_not_assigned"
    admin.do(places.assign_unit, window=there.desk_1, unit="SC")
    assert reading.unit_windows(hall.db, "SC", TODAY) == (there.desk_1,)


def test_a_window_number_is_one_windows_until_it_closes(hall: Hall, clock: FakeClock) -> None:
    there = staffed(hall)
    admin = there.administrator()
    with pytest.raises(Refused) as refused:
        admin.do(places.open_window, site="H1", number=1)
    assert (refused.value.code, refused.value.field) == ("people.number_taken", "number")
    admin.do(places.close_window, window=there.desk_1, day=TODAY + timedelta(days=2))
    with pytest.raises(Refused):
        admin.do(places.open_window, site="H1", number=1, opened=TODAY + timedelta(days=1))
    again = admin.do(places.open_window, site="H1", number=1, opened=TODAY + timedelta(days=2)).value
    clock.set(TODAY + timedelta(days=2))
    assert [row.id for row in reading.windows(hall.db, "H1", TODAY + timedelta(days=2)) if row.number == 1] == [again]


def test_a_window_is_not_closed_under_who_works_there(hall: Hall) -> None:
    there = staffed(hall)
    there.sign_on(there.clerk_1, there.desk_1)
    with pytest.raises(NotAllowed) as refused:
        there.administrator().do(places.close_window, window=there.desk_1)
    assert refused.value.facts == {"window": there.desk_1, "holder": there.clerk_1}
    there.administrator().do(places.close_window, window=there.desk_2)
    assert [row.number for row in reading.windows(hall.db, "H1", TODAY)] == [1, 3]


def test_a_unit_that_is_no_more_leaves_the_list_and_its_windows(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    admin.do(places.assign_unit, window=there.desk_1, unit="GA")
    admin.do(places.close_unit, unit="GA")
    assert [unit.id for unit in reading.units(hall.db, TODAY)] == ["SC"]
    assert [unit.id for unit in reading.units(hall.db)] == ["GA", "SC"]
    assert reading.window_units(hall.db, there.desk_1, TODAY) == ()


def test_what_was_true_on_a_day_that_is_over_stays_true(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    yesterday = TODAY - timedelta(days=1)
    for asked, wishes in (
        (places.close_window, {"window": there.desk_1, "day": yesterday}),
        (places.open_window, {"site": "H1", "number": 8, "opened": yesterday}),
        (places.close_unit, {"unit": "SC", "day": date(2026, 1, 1)}),
    ):
        with pytest.raises(Refused) as refused:
            admin.do(asked, **wishes)  # type: ignore[arg-type]
        assert refused.value.code == "people.day_past"


def test_names_of_windows_and_units_change(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    admin.do(places.change_window, window=there.desk_1, name="企业开办")
    admin.do(places.change_unit, unit="SC", enquiry_phone="0739-2660001", charging_code="143001")
    window, unit = reading.window_row(hall.db, there.desk_1, TODAY), reading.unit_row(hall.db, "SC")
    assert window is not None
    assert unit is not None
    assert (window.name, window.kind, unit.name, unit.enquiry_phone) == (
        "企业开办", WindowKind.DESK, "市场监督管理局", "0739-2660001",
    )  # fmt: skip


def test_an_administrator_sees_the_windows_and_units_to_come_and_those_that_end(hall: Hall) -> None:
    there = staffed(hall)
    admin, tomorrow = there.administrator(), TODAY + timedelta(days=1)
    planned = admin.do(places.open_window, site="H1", number=77, opened=tomorrow).value
    dropped = admin.do(places.open_window, site="H1", number=78, opened=tomorrow).value
    admin.do(places.close_window, window=dropped)
    assert planned not in [row.id for row in reading.windows(hall.db, "H1", TODAY)]
    to_come = [row.id for row in reading.windows_to_come(hall.db, "H1", TODAY)]
    assert planned in to_come and dropped not in to_come
    admin.do(places.add_unit, unit="XX", name="示例单位", site="H1")
    admin.do(places.close_unit, unit="XX", day=tomorrow)
    row = reading.unit_row(hall.db, "XX")
    assert row is not None and row.closed == tomorrow
