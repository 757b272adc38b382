"""The application's modules are imported, not read as text."""

import subprocess
import sys

LOOK = """
import builtins, linecache
{plainly}
import ui.calm
print(builtins.__import__ is getattr(builtins, "__orig_import__", builtins.__import__))
print(sum("calm.py" in name for name in linecache.cache))
"""
PLAINLY = "from ui.plain_imports import import_plainly; import_plainly(); import_plainly()"


def _looked(script: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_no_source_is_read_for_an_import() -> None:
    assert _looked(LOOK.format(plainly=PLAINLY)) == ["True", "0"]


def test_without_it_this_version_of_pyside_reads_the_source() -> None:
    assert _looked(LOOK.format(plainly="import PySide6.QtCore")) != ["True", "0"], (
        "PySide6 no longer reads sources: ui/plain_imports.py can go"
    )
