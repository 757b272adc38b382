"""What the clock does by itself: each subject's due rounds, once a minute from any signed-on station, or by
`main.py round` from cron. A round that finds nothing to do keeps nothing, so running it twice is running it once; what
must happen once is guarded by a unique index.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.verb import Verb

ROUNDS: list[Verb[[], Any]] = []


def each_round(due: Verb[[], Any]) -> Verb[[], Any]:
    """Makes a system verb without wishes part of each round."""
    ROUNDS.append(due)
    return due


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    acts: int
    failed: tuple[str, ...]
    """Codes of the verbs that could not be done now; the next round tries again."""


def run(office: Office, log: Callable[[str, Exception], None] | None = None) -> Round:
    """Runs every subject's round. One that fails does not stop the others."""
    acts, failed = 0, []
    for due in ROUNDS:
        try:
            acts += bool(office.do(due).act)
        except (Refused, Trouble) as error:
            failed.append(due.code)
            if log is not None:
                log(due.code, error)
    return Round(acts, tuple(failed))
