"""What a station loads is all that the write door and the clock need."""

import subprocess
import sys

KNOWN = """
from models import house
from models.office import derived, record, rounds
house.{load}()
print(sorted(derived.DERIVATIONS), sorted(record.records()), sorted(record.deriveds()))
print([due.code for due, _ in rounds.ROUNDS])
"""


def _known(load: str) -> list[str]:
    script = KNOWN.format(load=load)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_the_door_knows_every_record_and_everything_that_follows_from_one() -> None:
    assert _known("load_derivations")[0] == _known("load_all")[0]


def test_the_clock_knows_every_round() -> None:
    assert sorted(_known("load_rounds")[1]) == sorted(_known("load_all")[1])
