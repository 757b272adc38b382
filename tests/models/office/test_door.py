"""The write door, on SQLite and on PostgreSQL."""

from typing import Any

import pytest

from models.office import journal
from models.office.act import Act, Counter
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Stale
from models.office.office import Done, Office
from models.office.refusal import NotAllowed, Refused, Trouble
from models.office.settings import Setting, ranges, read_settings
from models.office.verb import verb
from models.office.verbs import set_settings
from tests.fakes import FakeClock, Hall, allowing


@verb("proof.count", roles={Role.WINDOW}, system=True)
def count_up(act: Act, *, series: str = "a") -> int:
    return act.next_number(series)


@verb("proof.break", roles={Role.WINDOW})
def count_and_break(act: Act) -> None:
    act.next_number("a")
    raise RuntimeError("a bug")


@verb("proof.refuse", roles={Role.WINDOW})
def count_and_refuse(act: Act, *, kept: bool) -> None:
    act.next_number("a")
    raise Refused("proof.no", kept=kept, why="because")


@verb("proof.look", roles={Role.WINDOW}, remembered=True)
def look(act: Act, *, what: str) -> None:
    act.note(what=what)


@verb("proof.idle", roles={Role.WINDOW})
def idle(_act: Act) -> None:
    return None


def acts(hall: Hall) -> list[tuple[Any, ...]]:
    return hall.db.rows("SELECT verb, outcome, number FROM act ORDER BY id")


def test_an_act_writes_row_image_and_chain_together(either_hall: Hall) -> None:
    office = either_hall.office()
    done = office.do(count_up)
    assert done == Done(1, frozenset({"office"}), (), done.act)
    office.do(count_up)
    assert either_hall.db.rows('SELECT "last", "version" FROM "counter"') == [(2, 2)]
    images = either_hall.db.rows("SELECT table_name, row_id, version, body FROM image ORDER BY act, place")
    assert [image[:3] for image in images] == [("counter", "a", 1), ("counter", "a", 2)]
    assert bytes(images[1][3]) == b'{"id":"a","version":2,"last":2}'
    head = journal.read_head(either_hall.db, "W1")
    assert head is not None
    assert (head.epoch, head.number) == (1, 2)
    assert head.hash == bytes(either_hall.db.value("SELECT hash FROM act WHERE number = 2"))


def test_a_bug_leaves_nothing(either_hall: Hall) -> None:
    office = either_hall.office()
    with pytest.raises(RuntimeError):
        office.do(count_and_break)
    assert either_hall.db.rows('SELECT * FROM "counter"') == []
    assert acts(either_hall) == []
    assert office.do(count_up).value == 1


def test_a_refusal_that_is_not_kept_leaves_nothing(either_hall: Hall) -> None:
    with pytest.raises(Refused):
        either_hall.office().do(count_and_refuse, kept=False)
    assert acts(either_hall) == []


def test_b39_a_refusal_by_rule_rolls_back_and_keeps_the_attempt(either_hall: Hall) -> None:
    with pytest.raises(Refused):
        either_hall.office().do(count_and_refuse, kept=True)
    assert either_hall.db.rows('SELECT * FROM "counter"') == []
    assert acts(either_hall) == [("proof.refuse", journal.REFUSED, 1)]
    facts = bytes(either_hall.db.value("SELECT facts FROM act"))
    assert facts == b'{"code":"proof.no","why":"because"}'


def test_b39_an_action_not_allowed_by_role_is_refused_and_kept(either_hall: Hall) -> None:
    office = either_hall.office(roles=(Role.BANK_TELLER,))
    assert office.may(count_up) == "office.no_role"
    with pytest.raises(NotAllowed):
        office.do(count_up)
    assert acts(either_hall) == [("proof.count", journal.REFUSED, 1)]


def test_an_unattended_station_may_do_only_its_own(hall: Hall) -> None:
    with pytest.raises(NotAllowed) as refused:
        hall.machine().do(count_up)
    assert refused.value.code == "office.not_for_station"


def test_an_act_that_changed_nothing_is_not_kept_unless_it_is_a_look(hall: Hall) -> None:
    office = hall.office()
    assert office.do(idle).act == 0
    assert office.do(look, what="case").act > 0
    assert acts(hall) == [("proof.look", journal.DONE, 1)]


def test_outside_an_act_the_connection_is_read_only(either_hall: Hall) -> None:
    either_hall.office().do(count_up)
    for statement in ('UPDATE "counter" SET "last" = 9', 'DELETE FROM "counter"'):
        with pytest.raises(Trouble) as told:
            either_hall.db.execute(statement)
        assert told.value.code == "database.read_only"
    with pytest.raises(Exception, match=r"readonly|read-only"):
        Counter.update(last=9).execute()


def test_journal_rows_cannot_be_changed_or_deleted(either_hall: Hall) -> None:
    either_hall.office().do(count_up)
    for statement in (
        "UPDATE act SET verb = 'x'",
        "DELETE FROM act",
        "UPDATE image SET version = 9",
        "DELETE FROM image",
    ):
        either_hall.db.begin()
        with pytest.raises(Exception, match="journal is never"):
            either_hall.db.run(statement)
        either_hall.db.rollback()


def test_a_stale_row_makes_the_door_rerun_the_verb(hall: Hall) -> None:
    office = hall.office()
    office.do(count_up)
    tries = []

    @verb("proof.stale_once", roles={Role.WINDOW})
    def stale_once(act: Act) -> int:
        counter = act.get(Counter, "a")
        tries.append(counter.version)
        if len(tries) == 1:
            counter.version -= 1
        counter.last += 1
        act.save(counter)
        return counter.last

    assert office.do(stale_once).value == 2
    assert len(tries) == 2


def test_a_row_that_stays_stale_is_trouble(hall: Hall) -> None:
    @verb("proof.stale_always", roles={Role.WINDOW})
    def stale_always(_act: Act) -> None:
        raise Stale("counter", "a")

    with pytest.raises(Trouble) as told:
        hall.office().do(stale_always)
    assert told.value.code == "database.contended"


def test_listeners_hear_after_commit(hall: Hall) -> None:
    office = hall.office()
    heard: list[Any] = []
    office.listen(lambda done: heard.append((done.value, hall.db.value('SELECT "last" FROM "counter"'))))
    office.do(count_up)
    assert heard == [(1, 1)]


def test_a_clock_two_minutes_back_uses_the_last_instant_and_more_is_trouble(hall: Hall, clock: FakeClock) -> None:
    office = hall.office()
    office.do(count_up)
    clock.pass_(minutes=-2)
    office.do(count_up)
    first, second = hall.db.rows("SELECT instant FROM act ORDER BY number")
    assert first == second
    clock.pass_(seconds=-1)
    with pytest.raises(Trouble) as told:
        office.do(count_up)
    assert told.value.code == "clock.back"
    assert hall.db.value('SELECT "last" FROM "counter"') == 2


def test_settings_are_read_again_when_somebody_else_changed_them(hall: Hall) -> None:
    import threading

    office = hall.office()
    office.do(count_up)

    @verb("proof.set", roles={Role.ADMIN})
    def set_gap(act: Act) -> None:
        act.add(Setting(id="call_gap_seconds", value=30))

    def elsewhere() -> None:
        hall.office("W2").do(set_gap)
        hall.db.close()

    other = threading.Thread(target=elsewhere)
    other.start()
    other.join()
    office.do(count_up)
    assert office.settings.call_gap_seconds == 30


def test_two_stations_have_chains_of_their_own(either_hall: Hall) -> None:
    either_hall.office("W1").do(count_up)
    either_hall.office("W2", staff="staff-2").do(count_up)
    chains = either_hall.db.rows("SELECT station, number FROM station_head ORDER BY station")
    assert chains == [("W1", 1), ("W2", 1)]


def test_the_server_tells_the_time_on_postgresql(postgresql_database: Any) -> None:
    office = Office(
        postgresql_database,
        Station("W1", StationKind.WINDOW, "H1"),
        Actor(Kind.STAFF, "staff-1"),
        authority=allowing(Role.WINDOW),
    )
    before = postgresql_database.value("SELECT extract(epoch FROM clock_timestamp()) * 1000")
    office.do(count_up)
    assert postgresql_database.value("SELECT instant FROM act") >= int(before)


def test_settings_refuse_what_would_close_the_hall(hall: Hall) -> None:
    office = hall.office("O1", roles=(Role.ADMIN,))

    def code(**values: object) -> tuple[str, str]:
        with pytest.raises(Refused) as refused:
            office.do(set_settings, values=values)
        return refused.value.code, refused.value.field

    assert code(call_gap_seconds=4) == ("settings.range", "call_gap_seconds")
    assert code(opens_at="9 o'clock") == ("settings.form", "opens_at")
    assert code(centre_name="  ") == ("settings.form", "centre_name")
    assert code(pay_code_pattern="(") == ("settings.form", "pay_code_pattern")
    assert code(opens_at="18:00") == ("settings.order", "opens_at")
    assert code(lunch_to="") == ("settings.order", "lunch_to")
    assert hall.db.rows('SELECT * FROM "setting"') == []


def test_settings_that_depend_on_each_other_change_together(hall: Hall) -> None:
    office = hall.office("O1", roles=(Role.ADMIN,))
    office.do(set_settings, values={"lunch_from": "", "lunch_to": ""})
    office.do(set_settings, values={"opens_at": "18:00", "closes_at": "22:00"})
    office.do(set_settings, values={"bank_cut_off_at": "17:00"})
    found = read_settings(hall.db)
    assert (found.opens_at, found.lunch_from, found.closes_at) == ("18:00", "", "22:00")
    assert ranges()["call_gap_seconds"] == (5, 120)
