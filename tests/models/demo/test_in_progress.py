"""The demonstration at different hours of the clock: always a day in progress, and all of it in the past."""

from datetime import date, time
from pathlib import Path

import pytest

from models.cases.lists import due_list, light_counts
from models.deadlines.lights import Light
from models.demo.in_progress import NOTE, make_demo_hall
from models.office.database import Database
from models.office.instants import instant_at
from models.office.stations import read_stations
from models.office.verify import verify

WORKDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 22)


@pytest.mark.parametrize(("day", "at"), [(WORKDAY, time(15, 0)), (SUNDAY, time(22, 10))])
def test_people_wait_are_served_and_pay_at_any_hour(tmp_path: Path, day: date, at: time) -> None:
    now = instant_at(day, at)
    make_demo_hall(tmp_path / "demo", now)
    db = Database.beside(str(tmp_path / "demo" / "hall.db"))
    states = dict(db.rows('SELECT "state", count(*) FROM "ticket" WHERE "day" = ? GROUP BY 1', (day.isoformat(),)))
    assert states["WAITING"] >= 3 and states["SERVING"] + states.get("CALLED", 0) >= 2
    assert states["PARKED"] >= 1 and states["SERVED"] >= 20
    assert db.value("SELECT max(instant) FROM act") <= now
    lights = light_counts(due_list(db, today=day))
    assert lights[Light.RED] and lights[Light.GREEN] and lights[Light.YELLOW]
    assert db.value('SELECT count(*) FROM "case" WHERE "state" = \'ISSUED\' AND "told_at" IS NOT NULL')
    assert db.value('SELECT count(*) FROM "payment"') and db.value('SELECT count(*) FROM "notice"')
    assert db.value('SELECT count(*) FROM "inquiry" WHERE "state" <> \'CLOSED\'')
    assert verify(db).findings == []
    db.close()
    assert {"W1", "DX1", "QH1", "DP1", "YH1", "DC1"} <= set(read_stations(tmp_path / "demo" / "station.toml"))


def test_just_after_midnight_the_day_is_squeezed_into_it(tmp_path: Path) -> None:
    now = instant_at(WORKDAY, time(0, 25))
    make_demo_hall(tmp_path / "demo", now)
    db = Database.beside(str(tmp_path / "demo" / "hall.db"))
    assert db.value('SELECT count(*) FROM "ticket" WHERE "day" = ?', (WORKDAY.isoformat(),)) > 30
    assert db.value("SELECT max(instant) FROM act") <= now
    db.close()


def test_a_halls_own_data_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "hall.db").write_bytes(b"somebody's")
    with pytest.raises(FileExistsError):
        make_demo_hall(tmp_path, instant_at(WORKDAY, time(15, 0)))
    assert (tmp_path / "hall.db").read_bytes() == b"somebody's"
    assert not (tmp_path / NOTE).exists()
