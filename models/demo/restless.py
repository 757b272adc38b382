"""A window and an entrance that never rest: random verbs of a day, one after the other, until the process is killed.

What a kill in the middle of any of them leaves behind is the test (tests/models/test_kill.py, bench/kill.py).
"""

import random
import time
from collections.abc import Callable
from typing import Final, NoReturn

from models.cases.intake_verbs import take_in
from models.cases.on_the_spot_verbs import handle_immediate
from models.demo.clock import LoneHand
from models.demo.day import Times
from models.demo.hall import DemoHall
from models.demo.matters import intake, matter_of
from models.demo.plan import Visit, Way
from models.demo.post import Crew, Post, on_paper_only
from models.office.database import open_database
from models.office.instants import SECOND, Instant, civil_day
from models.tickets.call_verbs import call_next, miss, recall
from models.tickets.issue_verbs import issue
from models.tickets.undo_verbs import undo_last
from models.tickets.verbs import (
    begin_service,
    finish,
    finish_and_next,
    leave,
    park,
    serve_here,
    start,
    transfer,
    unpark,
)

ITEMS: Final = ("SS-001", "MZ-001", "YB-001", "GA-010", "SC-003", "NY-003")
STRIDE: Final = 400
"""How far the time goes with each verb, in milliseconds."""
BREATH_SECONDS: Final = 0.003
"""Between two verbs, so that the other window gets at the database too."""


def work(url: str, hall: DemoHall, times: Times, *, number: int, seed: int, begun: Callable[[], None]) -> NoReturn:
    """Works at a window until it is killed. Calls `begun` after its first steps, so that nothing is killed that only
    loads."""
    db = open_database(url)
    head = db.value('SELECT max("instant") FROM "act"')
    hand = LoneHand(Instant(max(int(head) + SECOND, times.opening)))
    crew = Crew(
        db, hall, hand, {}, times.opening, times.closing, times.noon, times.afternoon, 60.0, on_paper_only
    )  # fmt: skip
    restless = _Restless(crew, number, random.Random(seed))
    begun()
    while True:
        hand.now = Instant(hand.now + STRIDE)
        time.sleep(BREATH_SECONDS)
        restless.one_step()


class _Restless:
    """One window with its own kiosk beside it."""

    def __init__(self, crew: Crew, number: int, dice: random.Random) -> None:
        self.crew = crew
        self.dice = dice
        self.kiosk = Post(crew, "QH1" if number == 1 else "DX1")
        if number != 1:
            self.kiosk.sign_on("reception")
        self.desk = Post(crew, f"W{number}")
        self.desk.sign_on(f"w{number}")
        self.turn = dice.randrange(10**12)

    def one_step(self) -> None:
        """One verb, whichever fits or is refused."""
        self.turn += 1
        window = self.desk.window
        state = self.desk.rows(
            'SELECT "state", "id" FROM "ticket" WHERE "window" = ? AND "state" IN (\'CALLED\', \'SERVING\')', window
        )
        if not state:
            self._without_visitor(window)
        elif state[0][0] == "CALLED":
            self._called(window)
        else:
            self._serving(window, state[0][1])

    def _without_visitor(self, window: str) -> None:
        parked = self.desk.rows('SELECT "id" FROM "ticket" WHERE "window" = ? AND "state" = \'PARKED\'', window)
        if parked and self.dice.random() < 0.5:
            ticket = parked[0][0]
            self.desk.attempt(unpark, window=window, ticket=ticket)
        elif self.dice.random() < 0.5 or self.desk.attempt(call_next, window=window) is None:
            line = self.dice.choice(list(self.crew.hall.lines.values()))
            if self.kiosk.attempt(issue, line=line, press=f"r{self.turn}") is None:
                self.desk.attempt(serve_here, window=window, line=line)

    def _called(self, window: str) -> None:
        if self.dice.random() < 0.7:
            self.desk.granted(start, window=window)
            return
        for _ in range(2):
            self._pass(21)
            self.desk.attempt(recall, window=window)
        self._pass(21)
        self.desk.attempt(miss, window=window)
        if self.dice.random() < 0.3:
            self.desk.attempt(undo_last)

    def _pass(self, seconds: int) -> None:
        self.crew.hand.wait_until(Instant(self.crew.hand() + seconds * SECOND))

    def _serving(self, window: str, ticket: str) -> None:
        match self.dice.randrange(7):
            case 0:
                self.desk.do(begin_service, window=window, item=self.dice.choice(ITEMS))
            case 1 | 2:
                self._matter(ticket)
            case 3:
                self.desk.attempt(park, window=window, reason="PAPERS")
            case 4:
                self.desk.attempt(
                    transfer, window=window, to_line=self.dice.choice(list(self.crew.hall.lines.values()))
                )
            case 5:
                self.desk.granted(leave, ticket=ticket)
            case _:
                verb = finish_and_next if self.dice.random() < 0.7 else finish
                self.desk.do(verb, window=window, result="DONE")

    def _matter(self, ticket: str) -> None:
        matter = matter_of(self.crew.db, self.dice.choice(ITEMS), civil_day(self.desk.now()))
        visit = Visit("", 0, "", Way.MATTERS, (matter.code,), self.turn % 1_000_000, order=self.turn)
        form = intake(matter, visit, ticket=ticket)
        if matter.immediate:
            self.desk.attempt(handle_immediate, intake=form, lines=matter.lines)
        else:
            self.desk.attempt(take_in, intake=form)
