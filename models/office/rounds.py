"""What the clock does by itself: each subject's due rounds, once a minute from any signed-on station, or by
`main.py round` from cron. A round that finds nothing to do keeps nothing, so running it twice is running it once; what
must happen once is guarded by a unique index.

A round that has much to look at looks before its act begins, with a reading that holds no lock, and its verb is given
what was seen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.office.database import Database
from models.office.instants import Instant
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.verb import Verb

Look = Callable[[Database, Instant], Any]
"""Reads what is due at a moment; something empty where nothing is."""

ROUNDS: list[tuple[Verb[..., Any], Look | None]] = []


def each_round(due: Verb[[], Any]) -> Verb[[], Any]:
    """Makes a system verb without wishes part of each round."""
    ROUNDS.append((due, None))
    return due


def each_round_after(look: Look) -> Callable[[Verb[..., Any]], Verb[..., Any]]:
    """Makes a system verb part of each round that has seen something: it is given it as `seen`."""

    def enter(due: Verb[..., Any]) -> Verb[..., Any]:
        ROUNDS.append((due, look))
        return due

    return enter


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    acts: int
    failed: tuple[str, ...]
    """Codes of the verbs that could not be done now; the next round tries again."""


def run(office: Office, log: Callable[[str, Exception], None] | None = None) -> Round:
    """Runs every subject's round. One that fails does not stop the others."""
    acts, failed = 0, []
    for due, look in ROUNDS:
        try:
            acts += _done(office, due, look)
        except (Refused, Trouble) as error:
            failed.append(due.code)
            if log is not None:
                log(due.code, error)
    return Round(acts, tuple(failed))


def _done(office: Office, due: Verb[..., Any], look: Look | None) -> bool:
    if look is None:
        return bool(office.do(due).act)
    seen = look(office.db, office.now())
    return bool(seen and office.do(due, seen=seen).act)
