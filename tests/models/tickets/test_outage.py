"""After a power cut the desk asks of the visitor it held, and of nobody else."""

from models.office.instants import SECOND
from models.people import signing, staff
from models.people.records import LocalLease
from models.tickets import verbs
from models.tickets.day_verbs import after_outage
from models.tickets.outage import interrupted
from tests.models.tickets.queue import SECRET, Queue


def test_day_13_a_visitor_held_over_a_power_cut_is_asked_about_once(queue: Queue) -> None:
    queue.issue()
    text = queue.serve(1)
    stopped = queue.clock()
    queue.clock.pass_(minutes=7)
    queue.sign_on(1)

    asked = interrupted(queue.hall.db, queue.windows[1])
    assert asked is not None
    assert (asked.text, asked.state, asked.stopped, asked.again) == (text, "SERVING", stopped, queue.clock())

    queue.do(1, after_outage, choice="CONTINUE", stopped=asked.stopped)
    assert interrupted(queue.hall.db, queue.windows[1]) is None
    assert queue.periods(text)[-1] == ("OUTAGE", stopped, asked.again)


def test_day_13_nobody_is_asked_about_who_was_called_after_the_power_came_back(queue: Queue) -> None:
    queue.clock.pass_(minutes=7)
    queue.sign_on(1)
    queue.clock.pass_(seconds=5)
    queue.issue()
    queue.serve(1)

    assert interrupted(queue.hall.db, queue.windows[1]) is None


def test_day_12_a_stand_in_takes_the_visitor_over_without_a_question(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    queue.clock.pass_(minutes=2)
    second = queue.add_staff("second", "窗口人员丙")
    queue.admin.do(staff.name_stand_in, staff=queue.staff[1], stand_in=second)
    queue.station(1).do(signing.take_over, window=queue.windows[1], staff=second, proof=SECRET)

    assert interrupted(queue.hall.db, queue.windows[1]) is None


def test_day_13_a_window_without_a_visitor_is_not_asked(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    queue.do(1, verbs.finish)
    queue.clock.pass_(minutes=7)
    queue.sign_on(1)

    assert interrupted(queue.hall.db, queue.windows[1]) is None


def test_day_13_the_outage_begins_at_the_last_sign_of_life_not_at_the_last_act(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    queue.clock.pass_(minutes=12)
    lease = queue.offices[1].settings.lease_seconds * SECOND
    sign_on = queue.offices[1].actor.sign_on
    queue.offices[1].keep_local(LocalLease, queue.windows[1], sign_on=sign_on, until=queue.clock() + lease)
    heard = queue.clock()
    queue.clock.pass_(minutes=3)
    queue.sign_on(1)

    asked = interrupted(queue.hall.db, queue.windows[1])
    assert asked is not None
    assert asked.stopped == heard


def test_day_13_nobody_is_asked_about_a_stop_of_less_than_a_minute(queue: Queue) -> None:
    queue.issue()
    queue.serve(1)
    queue.clock.pass_(seconds=59)
    queue.sign_on(1)

    assert interrupted(queue.hall.db, queue.windows[1]) is None
