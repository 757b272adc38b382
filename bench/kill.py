"""`python -m bench.kill [--times 1000]`: kills windows in the middle of their verbs, and looks at what is left.

Two windows of a demonstration hall work as fast as they can. One after the other they are killed (SIGKILL) at random
moments and begin again. After every series the database is verified, and every number of every series is counted: none
may be lost, none given twice. Exits 1 where something is wrong.
"""

import argparse
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from models.demo.clock import LoneHand
from models.demo.day import Times, founding_moment, usual_times
from models.demo.hall import DemoHall, found_demo_hall
from models.office import schema
from models.office.database import Database, open_database
from models.office.verify import verify

DAY = date(2026, 11, 24)
WINDOWS = 2
LONGEST = 0.12
"""Seconds that a window works at most before it is killed."""

SERIES = {
    "ticket": 'SELECT count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? AND "letter" = ?',
    "case": 'SELECT count(*) FROM "case" WHERE "home" = ? AND substr("number", 9, 8) = ?',
}


def found(folder: Path) -> tuple[str, DemoHall, Times]:
    """A hall to be maltreated: its database, what was founded, and the hours of its day."""
    url = str(folder / "hall.db")
    times = usual_times(DAY)
    db = open_database(url, create=True)
    schema.migrate(db)
    hall = found_demo_hall(db, LoneHand(founding_moment(times)), windows=WINDOWS)
    db.close()
    return url, hall, times


def kill_series(url: str, hall: DemoHall, times: Times, kills: int, seed: int) -> None:
    """Kills so many windows, in a process of its own that has loaded everything once and then only forks. Raises
    RuntimeError where a window ended by itself: that would be a bug, not a kill."""
    context = multiprocessing.get_context("spawn")
    nursery = context.Process(target=_nursery, args=(url, hall, times, kills, seed))
    nursery.start()
    nursery.join()
    if nursery.exitcode:
        raise RuntimeError(f"a window ended by itself (series {seed})")


def _nursery(url: str, hall: DemoHall, times: Times, kills: int, seed: int) -> None:
    from models import house
    from models.demo.applicants import applicant

    house.load_all()
    applicant(1)  # pinyin, once for all
    dice = random.Random(seed)
    fork = multiprocessing.get_context("fork")
    working = {number: _begin(fork, url, hall, times, number, dice) for number in range(1, WINDOWS + 1)}
    for turn in range(kills):
        time.sleep(dice.uniform(0.002, LONGEST))
        number = 1 + turn % WINDOWS
        _kill(working.pop(number))
        working[number] = _begin(fork, url, hall, times, number, dice)
    for process in working.values():
        _kill(process)


def _begin(
    fork: multiprocessing.context.ForkContext,
    url: str,
    hall: DemoHall,
    times: Times,
    number: int,
    dice: random.Random,
) -> multiprocessing.process.BaseProcess:
    told, tells = fork.Pipe(duplex=False)
    process = fork.Process(target=_window, args=(url, hall, times, number, dice.getrandbits(48), tells))
    process.start()
    tells.close()
    try:
        told.recv()
    except EOFError:
        sys.exit(1)
    finally:
        told.close()
    return process


def _window(url: str, hall: DemoHall, times: Times, number: int, seed: int, tells: Connection) -> None:
    from models.demo.restless import work

    work(url, hall, times, number=number, seed=seed, begun=lambda: tells.send(True))


def _kill(process: multiprocessing.process.BaseProcess) -> None:
    assert process.pid is not None
    if process.exitcode is not None:
        sys.exit(1)
    os.kill(process.pid, signal.SIGKILL)
    process.join()


def wrong_in(db: Database) -> list[str]:
    """What a series left behind that must not be: findings of verify, numbers lost or given twice."""
    wrong = [f"{one.code} {one.table} {one.row} {one.detail}" for one in verify(db).findings]
    for series, last in db.rows('SELECT "id", "last" FROM "counter"'):
        kind, *parts = series.split(":")
        if kind not in SERIES:
            continue
        values = [parts[0], parts[1].replace("-", "")] if kind == "case" else parts
        made = db.value(SERIES[kind], values)
        if made != last:
            wrong.append(f"{series}: {last} numbers, {made} rows")
    return wrong


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.kill")
    parser.add_argument("--times", type=int, default=1000)
    kills = parser.parse_args().times
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="kill-") as folder:
        url, hall, times = found(Path(folder))
        db = open_database(url)
        for seed in range(0, kills, 50):
            kill_series(url, hall, times, min(50, kills - seed), seed)
            wrong = wrong_in(db)
            acts = db.value("SELECT count(*) FROM act")
            seconds = time.perf_counter() - begun
            print(f"{min(seed + 50, kills):>5} kills  {acts:>7} acts  {seconds:6.0f} s  {wrong or 'clean'}")
            if wrong:
                return 1
        db.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
