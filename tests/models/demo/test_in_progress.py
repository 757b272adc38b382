"""The demonstration at different hours of the clock: always a day in progress, and all of it in the past."""

import shutil
from datetime import date, time
from pathlib import Path

import pytest

from models.bank.reading import open_notices
from models.cases.lists import due_list, light_counts
from models.deadlines.lights import Light
from models.demo.hall import PASSWORD, DemoHall
from models.demo.in_progress import NOTE, make_demo_hall
from models.office.actors import Actor, Kind
from models.office.database import Database, open_database
from models.office.instants import SECOND, Instant, instant_at
from models.office.office import Office
from models.office.stations import read_stations
from models.office.verify import verify
from models.people.authority import staff_authority
from models.people.session import sign_on_here

WORKDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 22)


@pytest.fixture(scope="module")
def afternoon(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, DemoHall]:
    """The demonstration as it is made at three on a working day."""
    folder = tmp_path_factory.mktemp("afternoon") / "demo"
    return folder, make_demo_hall(folder, instant_at(WORKDAY, time(15, 0)))


def test_people_wait_are_served_and_pay(afternoon: tuple[Path, DemoHall]) -> None:
    _is_in_progress(afternoon[0], WORKDAY, instant_at(WORKDAY, time(15, 0)))


def test_they_do_on_a_sunday_night(tmp_path: Path) -> None:
    now = instant_at(SUNDAY, time(22, 10))
    make_demo_hall(tmp_path / "demo", now)
    _is_in_progress(tmp_path / "demo", SUNDAY, now)


def _is_in_progress(folder: Path, day: date, now: Instant) -> None:
    db = Database.beside(str(folder / "hall.db"))
    states = dict(db.rows('SELECT "state", count(*) FROM "ticket" WHERE "day" = ? GROUP BY 1', (day.isoformat(),)))
    assert states["WAITING"] >= 3 and states["SERVING"] + states.get("CALLED", 0) >= 2
    assert states["PARKED"] >= 1 and states["SERVED"] >= 20
    assert db.value("SELECT max(instant) FROM act") <= now
    lights = light_counts(due_list(db, today=day))
    assert lights[Light.RED] and lights[Light.GREEN] and lights[Light.YELLOW]
    assert db.value('SELECT count(*) FROM "case" WHERE "state" = \'ISSUED\' AND "told_at" IS NOT NULL')
    assert db.value('SELECT count(*) FROM "payment"') and db.value('SELECT count(*) FROM "notice"')
    assert open_notices(db, "示例")
    assert db.value('SELECT count(*) FROM "inquiry" WHERE "state" <> \'CLOSED\'')
    assert verify(db).findings == []
    db.close()
    assert {"W1", "DX1", "QH1", "DP1", "YH1", "DC1"} <= set(read_stations(folder / "station.toml"))


def test_just_after_midnight_the_day_is_squeezed_into_it(tmp_path: Path) -> None:
    now = instant_at(WORKDAY, time(0, 25))
    make_demo_hall(tmp_path / "demo", now)
    db = Database.beside(str(tmp_path / "demo" / "hall.db"))
    assert db.value('SELECT count(*) FROM "ticket" WHERE "day" = ?', (WORKDAY.isoformat(),)) > 30
    assert db.value("SELECT max(instant) FROM act") <= now
    db.close()


@pytest.mark.parametrize("seconds", [60, 105])
def test_in_the_first_two_minutes_there_is_no_day_yet_and_the_hall_is_there(tmp_path: Path, seconds: int) -> None:
    make_demo_hall(tmp_path / "demo", Instant(instant_at(WORKDAY) + seconds * SECOND))
    db = Database.beside(str(tmp_path / "demo" / "hall.db"))
    assert db.value('SELECT count(*) FROM "case"')
    assert verify(db).findings == []
    db.close()


def test_a_halls_own_data_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "hall.db").write_bytes(b"somebody's")
    with pytest.raises(FileExistsError):
        make_demo_hall(tmp_path, instant_at(WORKDAY, time(15, 0)))
    assert (tmp_path / "hall.db").read_bytes() == b"somebody's"
    assert not (tmp_path / NOTE).exists()


def test_whoever_is_shown_may_sign_on_where_the_day_left_a_sign_on(
    afternoon: tuple[Path, DemoHall], tmp_path: Path
) -> None:
    """The window's own clerk goes on with the visitor who sits there."""
    folder, hall = afternoon
    now = instant_at(WORKDAY, time(15, 0))
    shutil.copy(folder / "hall.db", tmp_path / "hall.db")
    db = open_database(str(tmp_path / "hall.db"))
    for code, login in (
        ("W1", "w1"),
        ("YH1", "bank"),
        ("DX1", "reception"),
        ("DC1", "supervisor"),
        ("GL1", "admin"),
        ("F4W1", "f4"),
    ):
        station = hall.stations[code]
        office = Office(
            db, station, Actor(Kind.STATION, code), clock=lambda: Instant(now + SECOND), authority=staff_authority
        )  # fmt: skip
        assert sign_on_here(office, login=login, password=PASSWORD).staff == hall.staff[login]
    db.close()
