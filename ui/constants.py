"""Keeps None, True and False alive under PySide 6.12.0 on Python 3.11.

PySide6 6.12.0 is built for the immortal constants of Python 3.12. On 3.11 every emit, click and empty answer
(`parentWidget`, `QModelIndex.data`, `takeAt`) takes away a reference to True or None that it never had, and after some
tens of thousands the interpreter aborts, in the middle of a day. 6.11.3 does not; nor does Python 3.12.
tests/ui/test_constants.py says when this can go.
"""

import ctypes
import sys

UNREACHABLE = 1 << 40
"""More than a thousand emits a second for thirty years."""


def keep_constants() -> None:
    """Gives the constants references that nobody takes back. Call it before the first signal; again does nothing."""
    if sys.implementation.name != "cpython" or sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        if sys.getrefcount(constant) < UNREACHABLE // 2:
            count = ctypes.c_ssize_t.from_address(id(constant))  # the first field of every object
            count.value += UNREACHABLE
