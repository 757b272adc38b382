"""The ID number that is given with a number: beside the ticket, for as long as the visit lasts (days.md 5)."""

from datetime import date, time

import pytest

from models.office.refusal import Refused
from models.tickets import call_verbs, day_verbs, verbs
from models.tickets.given import Given, given
from tests.models.tickets.queue import Queue

PERSON = "110105194912310021"


def left(queue: Queue) -> int:
    return int(queue.hall.db.value('SELECT count(*) FROM "local_identity"'))


def test_day_05_the_number_given_lies_beside_the_ticket_until_the_visit_ends(either_queue: Queue) -> None:
    queue = either_queue
    made = queue.issue(id_number=f" {PERSON} ")
    assert given(queue.hall.db, made.ticket) == Given(PERSON, agent=False)
    window = queue.windows[1]
    queue.offices[1].do(call_verbs.call_next, window=window)
    queue.offices[1].do(verbs.start, window=window)
    assert given(queue.hall.db, made.ticket) is not None
    queue.offices[1].do(verbs.finish, window=window)
    assert left(queue) == 0


def test_day_05_no_journal_and_no_ticket_has_it(queue: Queue) -> None:
    queue.issue(id_number=PERSON)
    bodies = [bytes(row[0] or b"") for row in queue.hall.db.rows("SELECT body FROM image")]
    bodies += [bytes(row[0] or b"") for row in queue.hall.db.rows("SELECT facts FROM act")]
    assert not any(PERSON.encode() in body for body in bodies)
    assert all(PERSON not in map(str, row) for row in queue.hall.db.rows('SELECT * FROM "ticket"'))


def test_day_05_a_refused_number_leaves_nothing_behind(queue: Queue) -> None:
    queue.issue(id_number=PERSON)
    with pytest.raises(Refused):
        queue.issue(id_number=PERSON)
    assert left(queue) == 1


def test_day_05_a_passed_number_that_never_came_back_is_forgotten_with_its_day(queue: Queue) -> None:
    queue.issue(id_number=PERSON)
    queue.next()
    queue.pass_by()
    assert left(queue) == 1
    queue.clock.set(date(2026, 11, 25), time(8, 0))
    assert queue.hall.system().do(day_verbs.end_leftovers).act == 0
    assert left(queue) == 0
