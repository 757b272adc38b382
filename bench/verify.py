"""`python -m bench.verify`: verify on the long history. The claims: at least 100,000 acts a second; memory flat.

Flat: the peak of the process that looks, on the whole file against that on its first tenth.
"""

import multiprocessing
import resource
import time
from pathlib import Path

from bench.long_past import kept
from bench.measure import Claim, leave, report
from models import house
from models.office.database import Database, open_database
from models.office.verify import verify, walk_chains

ACTS_A_SECOND = 100_000
FLAT = 1.5


def _peak_of_walk(path: str, part: float, answer: "multiprocessing.Queue[int]") -> None:
    house.load_all()
    db = Database.beside(path)
    last = int(db.value("SELECT max(id) FROM act"))
    walk_chains(db, 0, int(last * part))
    db.close()
    answer.put(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def _peak(path: Path, part: float) -> int:
    context = multiprocessing.get_context("spawn")
    answer: multiprocessing.Queue[int] = context.Queue()
    child = context.Process(target=_peak_of_walk, args=(str(path), part, answer))
    child.start()
    peak = answer.get()
    child.join()
    return peak


def main() -> int:
    path = kept()
    if path is None:
        print("no long history yet: python -m bench.long_past")
        return 2
    db = open_database(str(path))
    began = time.perf_counter()
    found = verify(db)
    seconds = time.perf_counter() - began
    db.close()
    whole, tenth = _peak(path, 1.0), _peak(path, 0.1)
    rate = found.acts / seconds
    code = report(
        "Verify",
        [
            Claim("seconds a million acts", 1e6 / rate, 1e6 / ACTS_A_SECOND, 1.0, "s"),
            Claim("peak memory, whole file against a tenth", whole / 1024, tenth / 1024, FLAT, "MiB"),
        ],
        [
            f"{found.acts:,} acts and {found.images:,} images in {seconds:,.1f} s: {rate:,.0f} acts a second, "
            f"{found.images / seconds:,.0f} images a second",
            "clean" if found.clean else f"NOT CLEAN: {found.findings[:5]}",
        ],
    )
    return code if found.clean else 1


if __name__ == "__main__":
    leave(main())
