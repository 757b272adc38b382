"""Orders that wait for the reply of who works here, in one line of his page (days.md 24)."""

from datetime import date

from models.findings.reading import OrderRow, orders
from models.findings.rules import Expedited
from models.office.database import Database
from ui import words
from ui.room import Room
from ui.translation import tr
from ui.widgets.marks import StateLight
from ui.words import Light


def own_orders(db: Database, staff: str, today: date) -> tuple[OrderRow, ...]:
    """Orders that name somebody and wait for his reply, the nearest limit first."""
    return orders(db, today=today, officer=staff)


class OrdersNote(StateLight):
    """Hidden while there is none; the orders page replies."""

    def __init__(self, room: Room) -> None:
        super().__init__(parent=room)
        self._room = room
        self.hide()

    def read(self) -> None:
        """Asks anew."""
        staff, today = self._room.work.standing.actor.id, self._room.work.today()
        self._room.ask(own_orders, staff, today, then=self.show_rows, key="orders note", failed=lambda _: None)

    def show_rows(self, rows: tuple[OrderRow, ...]) -> None:
        """How many, and the nearest limit."""
        self.setVisible(bool(rows))
        if rows:
            late = any(row.state is Expedited.LATE for row in rows)
            day = words.day(rows[0].limit_day, today=self._room.work.today())
            said = tr("{count} orders wait for your reply on the orders page, the nearest by {day}.",
                      count=len(rows), day=day)  # fmt: skip
            self.show_light(Light("bad" if late else "warn", said))
