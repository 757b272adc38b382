"""One machine runs desk and board as separate processes on one file, each with its own connections."""

import subprocess
import sys
import time
from pathlib import Path

from models.office.database import Database
from models.office.instants import machine_clock
from models.tickets import day_verbs, issue_verbs
from tests.ui.board.front import Front
from tests.ui.ground import Founded

ROOT = Path(__file__).parents[3]


def start(*words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ui.board.process", *words],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def heard(board: "subprocess.Popen[str]", but: str) -> str:
    """The next line of the board that is not `but`; "" when it ended."""
    assert board.stdout is not None
    return next((line.strip() for line in board.stdout if line.strip() != but), "")


def test_the_board_in_its_own_process_follows_a_call_made_by_another(database: Database, tmp_path: Path) -> None:
    front = Front(Founded.make(database, machine_clock, tmp_path))  # type: ignore[arg-type]
    text = front.guide.do(issue_verbs.issue, line=front.lines["A"]).value.text
    front.desk.do(day_verbs.sign_off)
    file, window = str(database.path), front.founded.windows[3]
    board = start("board", file)
    try:
        assert heard(board, "") == "ready"
        began = time.monotonic()
        desk = start("desk", file, window)
        assert desk.communicate(timeout=60)[0].strip() == text
        assert heard(board, "ready") == f"{text} 3"
        assert time.monotonic() - began < 60
    finally:
        board.communicate(timeout=30)
    assert board.returncode == 0
