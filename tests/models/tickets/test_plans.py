"""The hot steps cost the same with a million finished tickets: none of their statements walks through a table."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from models.office.refusal import Refused
from models.tickets import call_verbs, day_verbs, verbs
from tests.models.tickets.queue import Queue

GROWING = ("ticket", "period", "transfer", "service", "sign_on", "print_job", "act", "image", "counter", "person_salt")


@contextmanager
def listening(queue: Queue) -> Iterator[set[str]]:
    """The statements that are run meanwhile."""
    heard: set[str] = set()
    connection = queue.hall.db.writing_connection()
    connection.set_trace_callback(heard.add)
    try:
        yield heard
    finally:
        connection.set_trace_callback(None)


def walks(queue: Queue, statements: set[str]) -> list[str]:
    """Steps of their plans that walk through a growing table, by its name or by a one-letter alias."""
    found = []
    for sql in sorted(statements):
        if not sql.lstrip().startswith(("SELECT", "UPDATE")):
            continue
        aliases = {alias: table for table, alias in re.findall(r'"(\w+)" ([a-z])\b', sql)}
        for row in queue.hall.db.rows(f"EXPLAIN QUERY PLAN {sql}"):
            scanned = re.match(r"SCAN (\w+)", row[3])
            if scanned and aliases.get(scanned[1], scanned[1]) in GROWING:
                found.append(f"{row[3]}: {sql}")
    return found


def test_no_hot_step_walks_through_a_table_that_grows(queue: Queue) -> None:
    for priority in ("", "AGED", "", ""):
        queue.issue(priority=priority)
    with listening(queue) as heard:
        queue.issue(id_number="110105194912310021", press="page-1")
        queue.next()
        queue.clock.pass_(seconds=20)
        queue.do(1, call_verbs.recall)
        queue.do(1, verbs.start)
        queue.do(1, verbs.finish_and_next)
        queue.do(1, verbs.start)
        queue.park()
    assert len(heard) > 40
    assert walks(queue, heard) == []


def test_a_walk_is_noticed(queue: Queue) -> None:
    sql = 'SELECT "id" FROM "ticket" t WHERE t."text" = \'A001\''
    assert walks(queue, {sql}) == [f"SCAN t: {sql}"]


def test_who_is_left_over_from_an_earlier_day_is_called_by_nobody(queue: Queue) -> None:
    made: list[Any] = [queue.issue() for _ in range(2)]
    queue.serve()
    queue.park()
    queue.clock.set(date(2026, 11, 25))
    with pytest.raises(Refused) as told:
        queue.next()
    assert told.value.code == "tickets.nobody_waiting"
    assert (queue.issue().ahead, len(made)) == (0, 2)
    assert queue.next() == "A001"
    assert queue.ticket("A001")["day"] == "2026-11-25"


def test_the_round_of_each_minute_reads_only_who_is_not_over(queue: Queue) -> None:
    queue.issue()
    with listening(queue) as heard:
        queue.hall.system().do(day_verbs.end_leftovers)
    walked = [walk.split(":")[0] for walk in walks(queue, heard)]
    assert {walk for walk in walked if "SCAN ticket" in walk} <= {
        f"SCAN ticket USING INDEX ticket_{name}" for name in ("head", "window_head", "held", "parked")
    }
