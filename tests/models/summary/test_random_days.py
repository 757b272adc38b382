"""Whatever is done in whatever order, allowed or refused, every number issued has gone somewhere (behaviour 31)."""

import contextlib
import shutil
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.office.database import Database, open_database
from models.office.refusal import Refused
from models.summary.reading import DaySummary
from models.tickets import call_verbs, day_verbs, verbs
from models.tickets.rules import OPEN
from models.tickets.undo_verbs import undo_last
from tests.fakes import FakeClock, Hall
from tests.models.summary.played import Played

STEPS = (
    "issue", "next", "recall", "start", "finish", "finish_next", "miss", "back", "park", "unpark", "leave", "cancel",
    "transfer", "lend", "here", "pause", "resume", "undo", "wait", "close",
)  # fmt: skip
Step = tuple[str, int, int]
"""What, at which window, and which of the tickets."""


class Hand:
    """Does one step after another at two windows; a rule may say no."""

    def __init__(self, played: Played) -> None:
        self.played = played
        played.open()

    def tickets(self) -> list[str]:
        return [row[0] for row in self.played.db.rows('SELECT "id" FROM "ticket" ORDER BY "issued", "id"')]

    def step(self, what: str, window: int, which: int) -> None:
        played, found = self.played, self.tickets()
        ticket = found[which % len(found)] if found else ""
        office = played.offices[window]
        with contextlib.suppress(Refused):
            match what:
                case "issue":
                    played.issue("AB"[which % 2])
                case "next":
                    played.do(window, call_verbs.call_next)
                case "recall":
                    played.do(window, call_verbs.recall)
                case "start":
                    played.do(window, verbs.start)
                case "finish":
                    played.do(window, verbs.finish)
                case "finish_next":
                    played.do(window, verbs.finish_and_next)
                case "miss":
                    for _ in range(2):
                        played.clock.pass_(seconds=20)
                        played.do(window, call_verbs.recall)
                    played.do(window, call_verbs.miss)
                case "back":
                    office.do(call_verbs.back_once, ticket=ticket)
                case "park":
                    played.do(window, verbs.park)
                case "unpark":
                    played.do(window, verbs.unpark, ticket=ticket)
                case "leave":
                    office.do(verbs.leave, ticket=ticket)
                case "cancel":
                    office.do(verbs.cancel, ticket=ticket)
                case "transfer":
                    played.do(window, verbs.transfer, to_line=played.lines["BA"[which % 2]])
                case "lend":
                    played.do(window, verbs.transfer, to_window=played.windows[3 - window], with_return=True)
                case "here":
                    played.do(window, verbs.serve_here)
                case "pause":
                    played.do(window, day_verbs.pause, reason="BREAK")
                case "resume":
                    played.do(window, day_verbs.resume)
                case "undo":
                    office.do(undo_last)
                case "wait":
                    played.clock.pass_(minutes=which % 50)
                case "close":
                    played.hall.system().do(day_verbs.end_leftovers)
        played.clock.pass_(seconds=2)


def states(db: Database) -> Counter[str]:
    """Of the tickets that count, how many are in each state: what the summary must account for."""
    return Counter(row[0] for row in db.rows('SELECT "state" FROM "ticket" WHERE "void" = 0'))


def must_balance(found: DaySummary, told: Counter[str]) -> None:
    for line in found.lines:
        gone = line.served + line.missed + line.left + line.cancelled + line.still_open
        assert line.issued == gone, line
        assert line.waits_over_30_minutes <= line.called <= line.issued
    assert sum(line.issued for line in found.lines) == told.total()
    assert sum(line.served for line in found.lines) == told["SERVED"] == sum(w.served for w in found.windows)
    assert sum(line.still_open for line in found.lines) == sum(told[state] for state in OPEN)
    assert sum(hour.issued for hour in found.hours) == told.total()
    assert found.balanced, [each for each in found.checks if each.left != each.right]


def test_b31_issued_is_served_missed_left_cancelled_and_open_whatever_was_done(played: Played, tmp_path: Path) -> None:
    played.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    furnished = shutil.copy(tmp_path / "hall.db", tmp_path / "furnished.db")
    played.db.close()

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
    @given(steps=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(1, 2), st.integers(0, 99)), max_size=40))
    def any_day(steps: list[Step]) -> None:
        shutil.copy(furnished, tmp_path / "hall.db")
        db = open_database(str(tmp_path / "hall.db"))
        hand = Hand(played.moved_to(Hall(db, FakeClock())))
        for step in steps:
            hand.step(*step)
        must_balance(hand.played.summary(), states(db))
        db.close()
        for left in tmp_path.glob("hall.db-*"):
            left.unlink()

    any_day()
