"""kill -9 in the middle of any verb leaves it whole or absent: the short run; the long one is bench/kill.py."""

import sys
from pathlib import Path

import pytest

from bench.kill import found, kill_series, wrong_in
from models.office.database import Database

KILLS, SERIES = 13, 2


@pytest.mark.skipif(sys.platform == "win32", reason="forks, and kills by signal")
def test_killed_windows_leave_no_verb_half_done_and_no_number_lost_or_doubled(tmp_path: Path) -> None:
    url, hall, times = found(tmp_path)
    db = Database.beside(url)
    for seed in range(SERIES):
        kill_series(url, hall, times, KILLS, seed)
        assert wrong_in(db) == []
    assert db.value("SELECT count(*) FROM act WHERE verb LIKE 'tickets.%' OR verb LIKE 'cases.%'") > KILLS * SERIES
    db.close()


def test_a_lost_number_would_be_found(tmp_path: Path) -> None:
    url, _, _ = found(tmp_path)
    db = Database.beside(url)
    connection = db.connection()
    connection.execute("PRAGMA query_only=off")
    connection.execute("INSERT INTO \"counter\" VALUES ('ticket:H1:2026-11-24:A', 1, 3)")
    assert any("ticket:H1:2026-11-24:A: 3 numbers, 0 rows" in line for line in wrong_in(db))
    db.close()
