"""A round that looks before it acts, and one that fails beside others."""

from typing import Any

import pytest

from models.office import rounds
from models.office.act import Act, Counter
from models.office.database import Database
from models.office.instants import Instant
from models.office.refusal import Refused
from models.office.verb import verb
from tests.fakes import Hall


@pytest.fixture(autouse=True)
def _own_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "ROUNDS", [])


@verb("proof.count_seen", system=True)
def count_seen(act: Act, *, seen: int) -> None:
    for _ in range(seen):
        act.next_number("seen")


@verb("proof.never", system=True)
def never(_act: Act) -> None:
    raise Refused("proof.no")


def test_what_was_seen_is_given_and_nothing_seen_keeps_nothing(hall: Hall) -> None:
    found = [2, 0]
    held: list[Any] = []

    def look(db: Database, now: Instant) -> int:
        held.append((db.connection().in_transaction, now))
        return found.pop(0)

    rounds.each_round_after(look)(count_seen)
    assert rounds.run(hall.system()).acts == 1
    assert rounds.run(hall.system()).acts == 0
    assert held == [(False, hall.clock()), (False, hall.clock())], "no lock is held while it looks"
    assert hall.db.value('SELECT "last" FROM "counter"') == 2
    assert Counter.select().count() == 1


def test_a_round_that_fails_does_not_stop_the_others(hall: Hall) -> None:
    rounds.each_round(never)
    rounds.each_round_after(lambda _db, _now: 1)(count_seen)
    told: list[str] = []
    done = rounds.run(hall.system(), lambda code, _error: told.append(code))
    assert (done.acts, done.failed, told) == (1, ("proof.never",), ["proof.never"])
