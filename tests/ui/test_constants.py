"""A desk that emits signals and asks for parents all day must not use up the interpreter's True and None."""

import subprocess
import sys

import pytest

EMITS = """
from PySide6.QtCore import QObject, Signal
class Bell(QObject):
    rung = Signal()
bell = Bell()
{keep}
for _ in range(200_000):
    bell.rung.emit()
    bell.parent()
print("alive")
"""
KEEP = "from ui.constants import keep_constants; keep_constants()"


def _alive(script: str) -> bool:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    return done.stdout.strip() == "alive"


def test_two_hundred_thousand_signals_later_it_still_runs() -> None:
    assert _alive(EMITS.format(keep=KEEP))


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="a constant is never counted there")
def test_without_it_this_version_of_pyside_dies() -> None:
    assert not _alive(EMITS.format(keep="")), "PySide counts again: ui/constants.py can go"
