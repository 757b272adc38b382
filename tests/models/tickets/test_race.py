"""Eight processes on one database: behaviours 3 and 12 where they can really be broken."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.office.actors import Actor, Kind, Station, StationKind
from models.office.database import open_database
from models.office.instants import Instant
from models.office.office import Office
from models.office.refusal import Refused
from models.people.authority import staff_authority
from models.tickets import call_verbs, figures, issue_verbs, line_verbs, verbs
from tests.models.tickets.queue import Queue

PLACES = 8
TICKETS = 200


@dataclass(frozen=True)
class Place:
    """One process: a kiosk first, then a window."""

    url: str
    number: int
    line: str
    window: str
    staff: str
    sign_on: str
    start: int


def work(place: Place, ready: Any, results: Any) -> None:
    """Takes its share of numbers, then calls and serves until nobody waits."""
    began = time.monotonic_ns()

    def clock() -> Instant:
        return Instant(place.start + (time.monotonic_ns() - began) // 1_000_000)

    db = open_database(place.url)
    kiosk = Office(
        db, Station(f"K{place.number}", StationKind.KIOSK, "H1"), Actor(Kind.STATION, f"K{place.number}"), clock=clock
    )
    window = Station(f"W{place.number}", StationKind.WINDOW, "H1", place.window)
    desk = Office(db, window, Actor(Kind.STAFF, place.staff, place.sign_on), clock=clock, authority=staff_authority)
    try:
        ready.wait(30)
        issued = [
            kiosk.do(issue_verbs.issue, line=place.line, press=f"{place.number}-{turn}").value.text
            for turn in range(TICKETS // PLACES)
        ]
        ready.wait(30)
        results.put((issued, _serve_all(desk, place.window)))
    except BaseException as error:
        ready.abort()
        results.put(([repr(error)], []))
        raise
    finally:
        db.close()


def _serve_all(desk: Office, window: str) -> list[str]:
    called: list[str] = []
    try:
        made: call_verbs.CallMade | None = desk.do(call_verbs.call_next, window=window).value
    except Refused:
        return called
    while made is not None:
        called.append(made.text)
        desk.do(verbs.start, window=window)
        made = desk.do(verbs.finish_and_next, window=window).value.called
    return called


def race(queue: Queue, body: Callable[..., None]) -> list[tuple[list[str], list[str]]]:
    """Lets eight processes start at one moment, and collects what each of them got."""
    places = []
    for number in range(11, 11 + PLACES):
        queue.add_window(number)
        queue.admin.do(line_verbs.serve_line, line=queue.lines["A"], window=queue.windows[number])
        actor = queue.sign_on(number).actor
        places.append(
            Place(
                queue.hall.db.url, number, queue.lines["A"], queue.windows[number], actor.id, actor.sign_on,
                queue.clock() + 1000,
            )
        )  # fmt: skip
    context = multiprocessing.get_context("spawn")
    ready, results = context.Barrier(PLACES), context.Queue()
    processes = [context.Process(target=body, args=(place, ready, results)) for place in places]
    for process in processes:
        process.start()
    found = [results.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(timeout=60)
    assert [process.exitcode for process in processes] == [0] * PLACES
    return found


def test_b03_two_hundred_tickets_from_eight_places_are_two_hundred_numbers_each_called_once(
    either_queue: Queue,
) -> None:
    queue = either_queue
    found = race(queue, work)
    issued = sorted(text for texts, _ in found for text in texts)
    called = sorted(text for _, texts in found for text in texts)
    assert issued == [f"A{number:03}" for number in range(1, TICKETS + 1)]
    assert called == issued
    db, today = queue.hall.db, queue.today
    assert figures.double_calls(db, "H1", today) == ()
    assert figures.duplicate_numbers(db, "H1", today) == ()
    day = figures.figures(db, "H1", today, queue.clock())
    assert (day.total.issued, day.total.served, day.total.open) == (TICKETS, TICKETS, 0)
