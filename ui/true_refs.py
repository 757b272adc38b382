"""Keeps `True` alive under PySide 6.12.0 on Python 3.11.

Signal.emit() of that version gives True back without counting the reference, so each emit takes one from the
interpreter's own; when the last is gone, after some thousands, the process dies with "deallocating True or False".
From Python 3.12 on True is never counted and nothing is needed. tests/ui/test_true_refs.py says when it can go.
"""

import ctypes
import sys

MANY = 1 << 40
"""More than a thousand emits a second for thirty years."""


def keep_true() -> None:
    """Adds references to True that nobody takes back. Call it once, before the first signal."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12) and sys.getrefcount(True) < MANY // 2:
        ctypes.c_ssize_t.from_address(id(True)).value += MANY  # the first field of every object is its count
