"""Taking back the last step of a window."""

from typing import Any

import pytest

from models.office.act import Act
from models.office.actors import Role
from models.office.instants import instant_at
from models.office.refusal import Refused
from models.office.verb import verb
from models.tickets import call_verbs, figures, reading, undo, verbs
from models.tickets.day_verbs import sign_off
from models.tickets.undo_verbs import undo_last
from tests.models.tickets.queue import Queue

LEFT_OUT = ("version",)


def back(queue: Queue, at: int = 1, **more: Any) -> tuple[str, str]:
    done = queue.offices[at].do(undo_last, **more).value
    return done.verb, done.ticket


def offer(queue: Queue, at: int = 1) -> undo.LastStep | None:
    office = queue.offices[at]
    return undo.last_step(queue.hall.db, f"W{at}", office.actor.code, instant_at(queue.today))


def facts(queue: Queue, text: str) -> dict[str, Any]:
    """A ticket's row without its version."""
    return {name: value for name, value in queue.ticket(text).items() if name not in LEFT_OUT}


def refused(queue: Queue, at: int = 1, **more: Any) -> str:
    with pytest.raises(Refused) as told:
        queue.offices[at].do(undo_last, **more)
    return told.value.code


def test_b19_the_wrong_button_is_undone_step_by_step_with_the_recall_count_right(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    stages = [facts(queue, "A001")]
    queue.next()
    stages.append(facts(queue, "A001"))
    queue.clock.pass_(seconds=20)
    queue.do(1, call_verbs.recall)
    stages.append(facts(queue, "A001"))
    queue.do(1, verbs.start)
    assert back(queue) == ("tickets.start", "A001")
    assert facts(queue, "A001") == stages[2]
    assert back(queue) == ("tickets.recall", "A001")
    assert facts(queue, "A001") == stages[1]
    assert back(queue) == ("tickets.call_next", "A001")
    assert facts(queue, "A001") == stages[0]
    assert refused(queue) == "tickets.nothing_to_undo"
    assert queue.next(2) == "A001"


def test_b19_after_an_undo_the_next_step_can_be_undone_too(queue: Queue) -> None:
    queue.issue()
    queue.next()
    queue.do(1, verbs.start)
    back(queue)
    queue.do(1, verbs.start)
    assert back(queue) == ("tickets.start", "A001")
    assert back(queue) == ("tickets.call_next", "A001")


STEPS: dict[str, Any] = {
    "miss": lambda q: q.pass_by(),
    "leave": lambda q: q.offices[1].do(verbs.leave, ticket=q.ticket("A001")["id"]),
    "start": lambda q: q.do(1, verbs.start),
}
SERVING: dict[str, Any] = {
    "finish": lambda q: q.do(1, verbs.finish),
    "finish_and_next": lambda q: q.do(1, verbs.finish_and_next),
    "park": lambda q: q.park(),
    "transfer": lambda q: q.do(1, verbs.transfer, to_line=q.lines["B"], remark="走错了"),
    "set_result": lambda q: q.do(1, verbs.set_result, result="GUIDED"),
    "begin_service": lambda q: q.do(1, verbs.begin_service, item="SC-002"),
}


@pytest.mark.parametrize("name", [*STEPS, *SERVING])
def test_b19_every_step_of_a_visit_can_be_undone(queue: Queue, name: str) -> None:
    queue.issue()
    queue.issue()
    queue.next()
    if name in SERVING:
        queue.do(1, verbs.start)
        queue.do(1, verbs.begin_service, item="SC-001")
        queue.clock.pass_(minutes=1)
    before = (facts(queue, "A001"), facts(queue, "A002"), queue.periods("A001"))
    services = reading.services(queue.hall.db, queue.ticket("A001")["id"])
    {**STEPS, **SERVING}[name](queue)
    if name == "miss":
        before = (before[0] | {"recalls": 2, "announced": queue.clock()}, before[1], before[2])
    assert back(queue)[0] == f"tickets.{name}"
    assert (facts(queue, "A001"), facts(queue, "A002"), queue.periods("A001")) == before
    assert reading.services(queue.hall.db, queue.ticket("A001")["id"]) == services


def test_b19_what_was_undone_is_in_no_figure(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.do(1, verbs.transfer, to_line=queue.lines["B"])
    back(queue)
    queue.do(1, verbs.finish)
    queue.do(1, verbs.serve_here)
    back(queue)
    day = figures.figures(queue.hall.db, "H1", queue.today, queue.clock())
    assert (day.total.issued, day.total.served, day.transferred, day.here) == (1, 1, 0, 0)
    assert queue.hall.db.value('SELECT count(*) FROM "ticket"') == 2
    assert (queue.state("A002"), queue.ticket("A002")["reason"]) == ("CANCELLED", "UNDONE")
    assert queue.issue().text == "A003"


def test_b19_coming_back_and_unparking_are_undone(queue: Queue) -> None:
    queue.issue()
    queue.next()
    missed = queue.pass_by()
    before = facts(queue, "A001")
    queue.offices[9].do(call_verbs.back_once, ticket=missed)
    assert back(queue, 9) == ("tickets.back_once", "A001")
    assert facts(queue, "A001") == before
    queue.issue()
    queue.serve()
    parked = queue.park()
    before = facts(queue, "A002")
    queue.do(1, verbs.unpark, ticket=parked)
    assert back(queue) == ("tickets.unpark", "A002")
    assert facts(queue, "A002") == before


def test_an_undo_is_offered_by_its_name_and_does_nothing_else_than_offered(queue: Queue) -> None:
    assert offer(queue) is None
    queue.issue()
    queue.next()
    queue.pass_by()
    first = offer(queue)
    assert first is not None and (first.verb, first.ticket) == ("tickets.miss", "A001")
    queue.issue()
    queue.next()
    assert refused(queue, offered=first.act) == "tickets.undo_changed"
    now = offer(queue)
    assert now is not None and (now.verb, now.ticket) == ("tickets.call_next", "A002")
    assert back(queue, offered=now.act) == ("tickets.call_next", "A002")


def test_nothing_is_undone_that_somebody_else_has_changed_since(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.next(1)
    missed = queue.pass_by(1)
    queue.offices[9].do(call_verbs.back_once, ticket=missed)
    assert refused(queue, 1) == "tickets.undo_too_late"
    queue.serve(2)
    assert refused(queue, 1) == "tickets.undo_too_late"
    assert refused(queue, 9) == "tickets.undo_too_late"


def test_a_step_of_another_person_another_window_or_another_day_is_not_mine_to_undo(queue: Queue) -> None:
    queue.issue()
    queue.next(1)
    assert offer(queue, 2) is None
    queue.do(1, verbs.start)
    queue.do(1, verbs.finish)
    queue.offices[1].do(sign_off)
    queue.sign_on(1, queue.add_staff("other", "另一人"))
    assert refused(queue, 1) == "tickets.nothing_to_undo"


def test_an_undo_on_the_next_day_finds_nothing(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    queue.do(1, verbs.finish)
    queue.clock.pass_(minutes=24 * 60)
    assert refused(queue) == "tickets.nothing_to_undo"


def test_the_journal_still_verifies_and_tells_what_was_undone(queue: Queue) -> None:
    queue.issue()
    queue.next()
    back(queue)
    verb, outcome, said = queue.acts()[-1]
    assert (verb, outcome, said["verb"], said["ticket"]) == ("tickets.undo_last", "DONE", "tickets.call_next", "A001")
    assert queue.hall.db.value('SELECT count(*) FROM "ticket" t JOIN image i ON i.row_id = t."id"') == 3


def test_roles_that_never_step_have_nothing_to_undo(queue: Queue) -> None:
    teller = queue.hall.office("B1", roles=(Role.BANK_TELLER,))
    assert teller.may(undo_last) == "office.no_role"


def test_a_step_that_another_subject_has_gone_over_since_is_not_offered(queue: Queue) -> None:
    queue.issue()
    queue.serve()
    step = offer(queue)
    assert step is not None and step.verb == "tickets.start" and offered(queue) == step
    queue.offices[1].do(send_to_pay, ticket=queue.ticket("A001")["id"])
    assert offer(queue) == step, "the fee verb is no step of the queue"
    assert offered(queue) is None


@verb("proof.send_to_pay_here", roles={Role.WINDOW})
def send_to_pay(act: Act, *, ticket: str) -> bool:
    return verbs.park_for_payment(act, ticket)


def offered(queue: Queue, at: int = 1) -> undo.LastStep | None:
    office = queue.offices[at]
    return undo.offered_step(queue.hall.db, f"W{at}", office.actor.code, instant_at(queue.today))
