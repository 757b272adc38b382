"""What a window leaves of its cases at sign-off."""

from models.cases.leaving import leaves
from models.office.sheets.queue import LEFT_KINDS
from tests.models.cases.counter import FREE, FREE_SPOT, Counter


def test_day_12_undecided_matters_and_held_papers_are_left_an_accepted_promise_is_not(counter: Counter) -> None:
    spot = counter.accepted(FREE_SPOT)
    held = counter.receive(FREE, who=1, places=(1,)).case
    counter.accepted(FREE, who=2)

    found = leaves(counter.hall.db, counter.people.desk_1, "W1")

    assert [(row.kind, row.id) for row in found] == [("UNDECIDED", spot), ("PAPERS_HELD", held)]
    assert {row.kind for row in found} <= set(LEFT_KINDS)
    assert leaves(counter.hall.db, counter.people.desk_2, "W2") == ()
