"""Verbs, questions and slow things go off the event loop and come back on the main thread, once."""

import threading
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from models.office.act import Act
from models.office.actors import ANY_STAFF, Role
from models.office.database import Database
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused, Trouble
from models.office.verb import VERBS, verb
from models.office.verbs import set_setting
from models.people.reading import windows
from tests.ui.ground import Founded


@verb("test.bug", roles=ANY_STAFF)
def _bug(act: Act) -> None:
    raise ZeroDivisionError("示例甲")


@verb("test.say_no", roles=ANY_STAFF)
def _say_no(act: Act) -> None:
    raise Refused("test.no", field="identity")


@verb("test.no_disk", roles=ANY_STAFF)
def _no_disk(act: Act) -> None:
    raise Trouble("database.full")


for _code in ("test.bug", "test.say_no", "test.no_disk"):
    VERBS.pop(_code)  # the house knows nothing of them


def test_a_verb_comes_back_on_the_main_thread(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot, founded.signed_on("admin")[0]).work
    came: list[Any] = []

    work.do(
        set_setting,
        code="call_gap_seconds",
        value=30,
        then=lambda done: came.append((done.changed, QThread.currentThread() is work.thread())),
    )
    qtbot.waitUntil(lambda: bool(came))

    assert came == [({"office"}, True)]


def test_b07_a_second_click_is_no_second_verb_and_the_callback_may_do_the_next(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot, founded.signed_on("admin")[0]).work
    page, order = QObject(), []

    def first(_: Any) -> None:
        order.append("first")
        assert work.do(set_setting, page=page, code="call_gap_seconds", value=32, then=lambda _: order.append("next"))

    assert work.do(set_setting, page=page, code="call_gap_seconds", value=30, then=first)
    assert not work.do(set_setting, page=page, code="call_gap_seconds", value=31, then=first)
    assert work.busy(page)
    qtbot.waitUntil(lambda: order == ["first", "next"])

    assert not work.busy(page)
    assert founded.db.value('SELECT "value" FROM "setting"') == "32"


def test_a_refusal_goes_to_its_page_with_its_field(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    said: list[str] = []

    work.do(_say_no, then=lambda _: said.append("done"), refused=lambda refused: said.append(refused.field))
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["identity"]


def test_what_no_page_takes_is_told_to_the_shell(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work

    with qtbot.waitSignal(work.unsaid) as told:
        work.do(set_setting, code="call_gap_seconds", value=30)

    assert isinstance(told.args[0], NotAllowed)


def test_trouble_is_told_apart_from_a_refusal(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    said: list[str] = []

    work.do(_no_disk, refused=lambda _: said.append("refused"), failed=lambda failed: said.append(failed.code))
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["database.full"]


def test_a_bug_goes_to_the_net_and_the_page_is_free_again(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    page, ended = QObject(), []

    with qtbot.waitSignal(work._net.caught):
        work.do(_bug, page=page, then=lambda _: ended.append("then"), ended=lambda: ended.append("ended"))

    assert ended == ["ended"] and not work.busy(page)


def test_of_two_questions_with_one_key_only_the_newest_is_answered(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    gate, asked, answered = threading.Event(), threading.Event(), []

    def slow(_: Database, said: str) -> str:
        asked.set()
        gate.wait(5)
        return said

    work.ask(slow, "old", key="k", then=answered.append)
    asked.wait(5)
    work.ask(slow, "newer", key="k", then=answered.append)
    work.ask(slow, "newest", key="k", then=answered.append)
    work.ask(slow, "other", key="other", then=answered.append)
    gate.set()
    qtbot.waitUntil(lambda: "other" in answered)

    assert answered == ["newest", "other"]


def test_a_question_is_asked_on_another_thread_and_connection(founded: Founded, qtbot: QtBot) -> None:
    ground = founded.ground(qtbot)
    found: list[Any] = []

    ground.work.ask(windows, "H1", ground.work.today(), then=found.append)
    ground.work.ask(lambda _: threading.current_thread().name, then=found.append)
    qtbot.waitUntil(lambda: len(found) == 2)

    assert [row.number for row in found[0]] == [3, 9]
    assert found[1] == "reading"


def test_an_answer_for_a_page_that_is_gone_is_dropped(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    page, heard = QObject(), []

    work.ask(lambda _: "late", page=page, then=heard.append)
    shiboken6.delete(page)
    work.ask(lambda _: "end", then=heard.append)
    qtbot.waitUntil(lambda: bool(heard))

    assert heard == ["end"]


def test_slow_things_go_aside_tell_how_far_they_are_and_can_be_cancelled(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    steps, came, gate, begun = [], [], threading.Event(), threading.Event()

    def count(most: int, *, errand: Any) -> int:
        for at in range(most):
            errand.tell(at, most)
        return most

    def endless(*, errand: Any) -> None:
        begun.set()
        gate.wait(5)
        errand.tell(1, 2)
        came.append("went on")

    work.aside(count, 3, told=True, then=came.append, progress=lambda done, of: steps.append((done, of)))
    qtbot.waitUntil(lambda: came == [3])
    errand = work.aside(endless, told=True, then=came.append, ended=lambda: came.append("ended"))
    begun.wait(5)
    errand.cancel()
    gate.set()
    qtbot.waitUntil(lambda: "ended" in came)

    assert steps == [(0, 3), (1, 3), (2, 3)]
    assert came == [3, "ended"]


def test_who_works_here_may_what_his_roles_allow(founded: Founded, qtbot: QtBot) -> None:
    clerk = founded.ground(qtbot).work
    kiosk = founded.ground(qtbot, founded.office("kiosk")).work

    assert clerk.standing.roles == {Role.WINDOW}
    assert clerk.may(set_setting) == "office.no_role"
    assert clerk.may(_bug) == ""
    assert kiosk.may(set_setting) == "office.not_for_station"


def test_a_file_that_was_taken_away_is_told_before_anything_is_written_into_nothing(
    founded: Founded, qtbot: QtBot
) -> None:
    work = founded.ground(qtbot, founded.signed_on("admin")[0]).work
    said: list[str] = []
    assert founded.db.path is not None
    away = founded.db.path.rename(founded.db.path.with_name("elsewhere.db"))

    work.do(set_setting, code="call_gap_seconds", value=30, failed=lambda failed: said.append(failed.code))
    qtbot.waitUntil(lambda: bool(said))
    away.rename(founded.db.path)

    assert said == ["database.missing"]


def test_every_thread_closes_its_connection(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    closed: list[str] = []
    close = founded.db.close

    def told() -> None:
        closed.append(threading.current_thread().name)
        close()

    founded.db.close = told  # type: ignore[method-assign]
    work.through(lambda office: office.db.value("SELECT 1"))
    work.stop()
    founded.db.close = close  # type: ignore[method-assign]

    assert set(closed) >= {"writing", "reading"}


def test_the_office_is_only_touched_on_the_writing_thread(founded: Founded, qtbot: QtBot) -> None:
    work = founded.ground(qtbot).work
    names: list[str] = []

    def look(_: Office) -> None:
        names.append(threading.current_thread().name)

    work.through(look, then=lambda _: names.append(threading.current_thread().name))
    qtbot.waitUntil(lambda: len(names) == 2)

    assert names == ["writing", "MainThread"]
