"""A desk opened as a person would open it, in a process of its own, for bench/start.py and bench/memory.py.

    python -m bench.desk DATA PASSWORD     opens the desk of window 1, signs on, and tells each moment
    python -m bench.desk                   opens a bare PySide6 window

Each prints one JSON line when what it opened can be used, then ends.

The hand types for TYPING_MS, as nobody types a name and a password faster; what the application does meanwhile is
nobody's waiting. What the bench itself needs (the password, one check of it alone) is taken from outside, or done when
everything is measured, so that neither its imports nor its Argon2 are counted as the application's.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

LOGIN = "w1"
STATION = "W1"
TYPING_MS = 2_000


def resident_kib() -> int:
    """Memory that this process holds now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def bare() -> None:
    """An empty window with one label, shown and painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication(sys.argv[:1])
    label = QLabel("bare")
    label.resize(1366, 768)
    label.show()
    QTimer.singleShot(0, lambda: _tell(usable=_age(), kib=resident_kib(), cpu=sum(os.times()[:2])))
    app.exec()


def _age() -> float:
    """Seconds since this process began, its interpreter's start included."""
    ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")


def _tell(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)
    os._exit(0)


def desk(data: str, password: str) -> None:
    """The application itself; only the hand at the keyboard is ours, and an ear that hears when a room's questions are
    all answered.
    """
    from PySide6.QtCore import QTimer

    import main as program

    program.before_peewee("")
    from ui.plain_imports import import_plainly

    import_plainly()
    from ui import application
    from ui.room import Room

    moments: dict[str, float] = {}
    asked: set[Any] = set()
    waiting: set[Any] = set()  # by key: of several questions with one key only the newest is answered
    ask = Room.ask

    def counted(room: Room, question: Any, *values: Any, then: Any, **how: Any) -> None:
        key = (id(room), how.get("key") or question)
        asked.add(key)
        waiting.add(key)

        def answered(answer: Any) -> None:
            then(answer)
            waiting.discard(key)

        ask(room, question, *values, then=answered, **how)

    def look(window: application.MainWindow) -> None:
        page = window.page()
        name = type(page).__name__
        if name == "SignOnPage" and "sign_on" not in moments and getattr(page, "place", ""):
            moments["sign_on"] = _age()
            page.login.set_text(LOGIN)
            page.password.set_text(password)
            QTimer.singleShot(TYPING_MS, page, lambda: enter(page))
        elif name == "Shell" and asked and not waiting:
            moments.update(usable=_age(), kib=resident_kib(), cpu=sum(os.times()[:2]))
            _tell(**moments, check=_one_check(password))

    def enter(page: Any) -> None:
        moments["entered"] = _age()
        page.form.submitted.emit()

    begin = application.MainWindow.begin

    def begin_and_look(window: application.MainWindow) -> None:
        begin(window)
        timer = QTimer(window)
        timer.timeout.connect(lambda: look(window))
        timer.start(5)

    Room.ask = counted  # type: ignore[method-assign]
    application.MainWindow.begin = begin_and_look  # type: ignore[method-assign]
    program.main(["--data", data, "--station", STATION, "desk"])


def _one_check(password: str) -> float:
    """Seconds that Argon2 alone takes for one password, on this machine and now."""
    from models.people.passwords import matches, new_password

    hashed = new_password(LOGIN, password, 8)
    began = time.perf_counter()
    matches(hashed, password)
    return time.perf_counter() - began


if __name__ == "__main__":
    desk(*sys.argv[1:]) if len(sys.argv) > 1 else bare()
