"""Gives Python its own `import` back, after PySide6 has put one of its own in its place.

PySide6's reads the whole source of every module that is imported after it, to find out whether the module may want
`from __feature__ import …`, and keeps what it read: at the start of the application some three hundred files, half a
second and 7 MB. Nothing here uses `__feature__`. Where a version of PySide6 does not do this, nothing is done.
"""

import builtins


def import_plainly() -> None:
    """Call it before the first module that uses PySide6; again does nothing."""
    import PySide6.QtCore  # noqa: F401  (it replaces the import on its own import, so that comes first)

    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
