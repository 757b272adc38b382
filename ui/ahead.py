"""Imports what comes after the sign-on page while somebody types a name and a password, so that nobody waits for it."""

from importlib import import_module

from models.house import load_derivations, load_rounds
from models.office.actors import StationKind
from ui import words

FIRST_ROOMS = {
    StationKind.WINDOW: ("ui.desk.room", "ui.desk.work_pane"),
    StationKind.RECEPTION: ("ui.reception.room",),
    StationKind.BANK: ("ui.bank.room",),
}
"""What is behind the page, where that is known before it is known who comes: an office has several rooms."""


def import_ahead(kind: StationKind) -> None:
    """What the write door, the clock and the first room of a station need. It runs aside, once the page stands."""
    load_derivations()
    load_rounds()
    for module in ("argon2", "models.people.session", "ui.shell", *FIRST_ROOMS.get(kind, ())):
        import_module(module)
    words.phrases("REFUSALS")
