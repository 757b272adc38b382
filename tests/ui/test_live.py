"""What anybody changed reaches the screens as subjects; a lost database is said with the time of the last good look."""

from pytestqt.qtbot import QtBot

from models.office.database import Database
from models.office.verbs import set_setting
from models.people.session import renew_lease
from tests.fakes import FakeClock, Hall
from tests.ui.ground import Founded
from ui.error_net import ErrorNet
from ui.live import ALL, Live
from ui.work import Work


def test_another_process_changes_something_and_its_subjects_are_told(founded: Founded, qtbot: QtBot) -> None:
    live = founded.ground(qtbot).live
    qtbot.waitSignal(live.looked).wait()

    with qtbot.waitSignal(live.changed) as told:
        founded.signed_on("admin")

    assert told.args[0] == {"people"}


def test_the_own_verb_is_told_too(founded: Founded, qtbot: QtBot) -> None:
    ground = founded.ground(qtbot, founded.signed_on("admin")[0])
    qtbot.waitSignal(ground.live.looked).wait()

    with qtbot.waitSignal(ground.live.changed) as told:
        ground.work.do(set_setting, code="call_gap_seconds", value=30)

    assert told.args[0] == {"office"}


def test_a_lease_is_no_change(founded: Founded, qtbot: QtBot) -> None:
    ground = founded.ground(qtbot)
    qtbot.waitSignal(ground.live.looked).wait()
    heard: list[object] = []
    ground.live.changed.connect(heard.append)

    office, signed_on = founded.signed_on("teller")
    qtbot.waitUntil(lambda: bool(heard))
    heard.clear()
    renew_lease(office, signed_on)
    for _ in range(3):
        qtbot.waitSignal(ground.live.looked).wait()

    assert heard == []


def test_b24_a_lost_database_is_said_with_the_time_of_the_last_good_look_and_comes_back(
    founded: Founded, qtbot: QtBot
) -> None:
    live = founded.ground(qtbot).live
    qtbot.waitSignal(live.looked).wait()
    assert founded.db.path is not None
    good = founded.clock()

    with qtbot.waitSignal(live.lost) as lost:
        away = founded.db.path.rename(founded.db.path.with_name("elsewhere.db"))
        founded.clock.pass_(minutes=5)
    with qtbot.waitSignals([live.back, live.changed]) as _, qtbot.waitSignal(live.changed) as changed:
        away.rename(founded.db.path)

    assert lost.args[0].code == "database.missing"
    assert good <= lost.args[1] <= founded.clock()
    assert changed.args[0] == ALL


def test_a_server_tells_by_itself(postgresql_database: Database, clock: FakeClock, qtbot: QtBot) -> None:
    hall = Hall(postgresql_database, clock)
    work = Work(hall.db, hall.office("W1"), ErrorNet(None, hall.clock), clock=hall.clock)
    live = Live(hall.db, work)
    live._timer.setInterval(600_000)
    live.start()
    live._timer.stop()
    qtbot.waitUntil(lambda: live._place >= 0)

    with qtbot.waitSignal(live.changed) as told:
        hall.office("W2").do(set_setting, code="call_gap_seconds", value=30)
    live.stop()
    work.stop()

    assert told.args[0] == {"office"}
