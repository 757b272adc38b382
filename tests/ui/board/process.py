"""One station as a process of its own: `python -m tests.ui.board.process board|desk FILE [WINDOW STAFF]`.

The board prints what it announces, a line a call, until its standard input ends. The desk signs on and calls the next.
"""

import os
import sys
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from models.office.actors import Actor, Kind, Station, StationKind
from models.office.database import Database, open_database
from models.office.instants import machine_clock
from models.office.office import Office


def say(line: str) -> None:
    """One line for the test that started this process."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def desk(db: Database, window: str) -> None:
    """Signs `window3` on and calls the next."""
    from models.people import session
    from models.people.authority import staff_authority
    from models.tickets.call_verbs import call_next
    from tests.ui.ground import PASSWORD

    office = Office(
        db, Station("W3", StationKind.WINDOW, "H1", window), Actor(Kind.STATION, "W3"), authority=staff_authority
    )
    session.sign_on_here(office, login="window3", password=PASSWORD)
    say(office.do(call_next, window=window).value.text)


def board(db: Database) -> None:
    """The board as the application shows it."""
    from pathlib import Path

    from models.office.folder import DataFolder
    from models.office.stations import StationSettings
    from tests.ui.fakes import FakeMessages
    from ui.app import Look, make_application
    from ui.board.room import BoardRoom
    from ui.live import Live
    from ui.room import Ground
    from ui.work import Work

    app = make_application([], Look(), logs=None, clock=machine_clock)
    work = Work(db, Office(db, Station("D1", StationKind.BOARD, "H1"), Actor(Kind.STATION, "D1")), app.net)
    live = Live(db, work)
    station = StationSettings("D1", StationKind.BOARD, "H1")
    room = BoardRoom(Ground(work, live, FakeMessages(), DataFolder(Path(), None), station))
    room.announced.connect(lambda call: say(f"{call.text} {call.window_number}"))
    live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
    live.looked.connect(lambda _: say("ready") if room.face.moment is not None else None)
    live.start()
    room.mark_unread()
    room.show()
    room.enter()
    threading.Thread(target=lambda: (sys.stdin.read(), work.deliver(app.quit)), daemon=True).start()
    app.exec()
    live.stop()
    work.stop()


def main() -> None:
    place, file, *more = sys.argv[1:]
    db = open_database(file)
    if place == "board":
        board(db)
    else:
        desk(db, *more)
    db.close()


if __name__ == "__main__":
    main()
