"""A desk in a small hall: lines, visitors from the kiosk, and the room at window 3 with nobody else in it."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.instants import civil_day
from models.office.office import Office
from models.people import places, session, staff
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.tickets import call_verbs, issue_verbs, line_verbs, verbs
from tests.ui.desk.pane import OneField
from tests.ui.ground import PASSWORD, Founded, hash_of
from ui.desk.room import DeskRoom
from ui.room import Ground


@dataclass
class Desk:
    """Lines A and B at window 3; window 4 serves B alone."""

    founded: Founded
    office: Office = field(init=False)
    """Window 3 with its clerk signed on."""
    lines: dict[str, str] = field(default_factory=dict)
    ground: Ground | None = None
    room: DeskRoom | None = None

    @classmethod
    def make(cls, founded: Founded, *, needs_result: bool = False) -> "Desk":
        made = cls(founded)
        admin = made.administrator()
        founded.windows[4] = admin.do(places.open_window, site="H1", number=4, kind=WindowKind.DESK).value
        founded.staff["window4"] = admin.do(
            staff.add_staff, login="window4", name="窗口人员丁", secret=hash_of(PASSWORD), must_change=False
        ).value
        admin.do(staff.give_role, staff=founded.staff["window4"], role=Role.WINDOW)
        for letter, name, windows in (("A", "市场监管", (3,)), ("B", "公安户政", (3, 4))):
            made.lines[letter] = admin.do(
                line_verbs.add_line, site="H1", letter=letter, name=name, needs_result=needs_result
            ).value
            for number in windows:
                admin.do(line_verbs.serve_line, line=made.lines[letter], window=founded.windows[number])
        made.office, _ = founded.signed_on()
        founded.clock.pass_(seconds=1)
        return made

    def administrator(self) -> Office:
        return Office(
            self.founded.db, Station("CLI", StationKind.COMMAND, "H1"),
            Actor(Kind.OPERATOR, self.founded.staff["admin"]), clock=self.founded.clock, authority=staff_authority,
        )  # fmt: skip

    @property
    def today(self) -> date:
        return civil_day(self.founded.clock())

    def issue(self, letter: str = "A", **more: Any) -> str:
        """A number from the kiosk; a second passes."""
        made = self.founded.office("kiosk").do(issue_verbs.issue, line=self.lines[letter], **more).value
        self.founded.clock.pass_(seconds=1)
        return str(made.text)

    def other(self) -> Office:
        """Window 4 with its clerk signed on."""
        station = Station("W4", StationKind.WINDOW, "H1", self.founded.windows[4])
        office = Office(
            self.founded.db, station, Actor(Kind.STATION, "W4"), clock=self.founded.clock, authority=staff_authority
        )
        session.sign_on_here(office, login="window4", password=PASSWORD)
        return office

    def sit_down(self, qtbot: QtBot, office: Office | None = None, *, whole: bool = False) -> DeskRoom:
        """The room, shown and read, with a middle of one field; `whole`: with the work pane."""
        self.ground = self.founded.ground(qtbot, office or self.office)
        room = self.room = DeskRoom(self.ground) if whole else DeskRoom(self.ground, OneField)
        qtbot.addWidget(room)
        room.mark_unread()
        room.resize(1241, 676)
        self.ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.show()
        room.activateWindow()
        room.enter()
        qtbot.waitUntil(lambda: room.steps_of_visitor.queue is not None)
        return room

    def state(self, text: str) -> str:
        """How today's ticket stands."""
        return str(self.founded.db.value('SELECT "state" FROM "ticket" WHERE "text" = ?', (text,)))

    def served(self, office: Office) -> str:
        """Calls and begins at an office's own window. Gives the number."""
        made = office.do(call_verbs.call_next, window=office.station.window).value
        office.do(verbs.start, window=office.station.window)
        return str(made.text)
