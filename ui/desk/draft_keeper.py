"""A form is kept as it is typed, for each visitor, and put back after a power cut (days.md 13)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from models.cases import drafts
from models.cases.drafts import Draft
from models.office.instants import civil_day
from models.office.office import Office
from models.office.refusal import Trouble
from ui.room import Room

PAUSE_MS = 600
"""Silence after which what was typed is kept."""

MOST = 12
"""Visitors whose half-filled forms are kept at a window; the oldest goes first."""

Fields = dict[str, dict[str, str]]
"""What was typed, by the form's key."""


class DraftKeeper(QObject):
    """Forms of this place, by the visitor's ticket ("" for a form without one), those of cases by the case."""

    def __init__(self, room: Room, typed: Callable[[], Fields]) -> None:
        """`typed` gives what stands in the forms now."""
        super().__init__(room)
        self._room, self._typed = room, typed
        station = room.work.standing.station
        self._place = station.window or station.code
        self._by_ticket: dict[str, Fields] = {}
        self._ticket = ""
        self._stored: dict[str, Fields] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.save)

    def read(self, then: Callable[[], object]) -> None:
        """Reads what was kept before the application was closed; only today's."""

        def came(found: Draft | None) -> None:
            if found is not None and civil_day(found.kept_at) == self._room.work.today():
                self._by_ticket = {**found.fields, **self._by_ticket}
                self._stored = dict(found.fields)
            then()

        self._room.ask(drafts.kept, self._place, then=came, key=(id(self), "draft"))

    def of(self, ticket: str) -> Fields:
        """What was typed for a visitor and not taken in."""
        return self._by_ticket.get(ticket, {})

    def turn_to(self, ticket: str) -> None:
        """Another visitor: what was typed for the one before stays his."""
        self.take()
        self._ticket = ticket

    def lay_by(self, key: str, fields: dict[str, str]) -> None:
        """Keeps a form that is no visitor's, such as a step of a case; {} forgets it."""
        self._by_ticket.pop(key, None)
        if fields:
            self._by_ticket[key] = {key: fields}
        self.touched()

    def touched(self) -> None:
        """Something was typed."""
        self._timer.start()

    def take(self) -> None:
        """Takes what stands in the forms now."""
        typed = {key: fields for key, fields in self._typed().items() if fields}
        self._by_ticket.pop(self._ticket, None)
        if typed:
            self._by_ticket[self._ticket] = typed
        while len(self._by_ticket) > MOST:
            del self._by_ticket[next(iter(self._by_ticket))]

    def save(self) -> None:
        """Keeps everything in the database, where it differs from what is there."""
        self._timer.stop()
        self.take()
        if self._by_ticket == self._stored:
            return
        self._stored = dict(self._by_ticket)
        self._room.work.through(partial(_store, self._place, self._ticket, self._stored), failed=self._not_kept)

    def _not_kept(self, trouble: Trouble) -> None:
        """It is tried again at the next pause."""
        self._stored = {}
        self._room.notice.trouble(trouble)


def _store(place: str, ticket: str, fields: dict[str, Fields], office: Office) -> None:
    if fields:
        drafts.keep(office, place, ticket=ticket, fields=fields)
    else:
        drafts.drop(office, place)
