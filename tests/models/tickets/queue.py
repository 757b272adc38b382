"""A small hall with two lines and staffed windows, set up by the real verbs."""

import json
from datetime import date
from typing import Any

from models.office.actors import Actor, Kind, Role, StationKind
from models.office.instants import civil_day
from models.office.office import Office
from models.people import places, signing, staff
from models.people.authority import staff_authority
from models.people.reading import is_founded
from models.people.rules import WindowKind
from models.tickets import call_verbs, issue_verbs, line_verbs, verbs
from models.tickets.issue_verbs import Issued
from tests.fakes import Hall

SECRET = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA"


class Queue:
    """Lines A and B; windows 1 and 2 serve A, window 3 serves A and B; reception is window 9; a kiosk."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.clock = hall.clock
        self.kiosk = hall.machine("K1")
        if not is_founded(hall.db):
            self._found()
        rows = hall.db.rows
        self.lines: dict[str, str] = dict(rows('SELECT "letter", "id" FROM "line"'))
        self.windows: dict[int, str] = dict(rows('SELECT "number", "id" FROM "window"'))
        logins = dict(rows('SELECT "login", "id" FROM "staff"'))
        self.staff = {number: logins[f"window{number}"] for number in self.windows}
        self.admin = self._admin(logins["admin"])
        self.offices: dict[int, Office] = {}
        for number, window in self.windows.items():
            for person, sign_on in rows('SELECT "staff", "id" FROM "sign_on" WHERE "window" = ?', (window,)):
                self.offices[number] = self.station(number)
                self.offices[number].actor = Actor(Kind.STAFF, person, sign_on)

    def _found(self) -> None:
        """Everybody signed on, nobody waiting."""
        founded = self.hall.machine("SETUP", StationKind.OFFICE).do(
            places.found_hall, site="H1", site_name="示例政务中心", centre_no="01", login="admin", name="管理员",
            secret=SECRET,
        )  # fmt: skip
        self.admin = self._admin(founded.value.staff)
        self.windows, self.staff, self.offices = {}, {}, {}
        lines = {letter: self.add_line(letter, name) for letter, name in (("A", "市场监管"), ("B", "公安户政"))}
        for number, letters in ((1, "A"), (2, "A"), (3, "AB"), (9, "")):
            self.add_window(number)
            for letter in letters:
                self.admin.do(line_verbs.serve_line, line=lines[letter], window=self.windows[number])
            self.sign_on(number)

    def _admin(self, person: str) -> Office:
        return self.hall.office("SETUP", StationKind.OFFICE, staff=person, roles=(Role.ADMIN,))

    @property
    def today(self) -> date:
        return civil_day(self.clock())

    # Setting up.

    def add_line(self, letter: str, name: str, **more: Any) -> str:
        return self.admin.do(line_verbs.add_line, site="H1", letter=letter, name=name, **more).value

    def add_window(self, number: int) -> None:
        kind = WindowKind.RECEPTION if number == 9 else WindowKind.DESK
        self.windows[number] = self.admin.do(places.open_window, site="H1", number=number, kind=kind).value
        self.staff[number] = self.add_staff(f"window{number}", f"窗口人员{number}")

    def add_staff(self, login: str, name: str, *roles: Role) -> str:
        person = self.admin.do(staff.add_staff, login=login, name=name, secret=SECRET, must_change=False).value
        for role in roles or (Role.WINDOW, Role.GUIDE):
            self.admin.do(staff.give_role, staff=person, role=role)
        return person

    def station(self, number: int) -> Office:
        """The office of a window's station with nobody signed on."""
        office = self.hall.office(
            f"W{number}", StationKind.WINDOW, authority=staff_authority, window=self.windows[number]
        )
        office.actor = Actor(Kind.STATION, f"W{number}")
        return office

    def sign_on(self, number: int, person: str = "") -> Office:
        office = self.station(number)
        signed = office.do(
            signing.sign_on, staff=person or self.staff[number], proof=SECRET, window=self.windows[number]
        ).value
        office.actor = Actor(Kind.STAFF, signed.staff, signed.sign_on)
        self.offices[number] = office
        return office

    # A visitor's way, a word each.

    def issue(self, letter: str = "A", **more: Any) -> Issued:
        """A number from the kiosk; a second passes, so that the next is another press."""
        made = self.kiosk.do(issue_verbs.issue, line=self.lines[letter], **more).value
        self.clock.pass_(seconds=1)
        return made

    def next(self, number: int = 1) -> str:
        """Calls the next at a window. Gives the number called."""
        return self.do(number, call_verbs.call_next).text  # type: ignore[no-any-return]

    def do(self, at: int, verb: Any, **more: Any) -> Any:
        """A verb at a window that names the window."""
        return self.offices[at].do(verb, window=self.windows[at], **more).value

    def serve(self, number: int = 1) -> str:
        """Calls and starts."""
        text = self.next(number)
        self.do(number, verbs.start)
        return text

    def pass_by(self, number: int = 1, reason: str = "ABSENT") -> str:
        """Calls three times, 20 s apart, and passes the number. Gives the ticket's id."""
        for _ in range(2):
            self.clock.pass_(seconds=20)
            self.do(number, call_verbs.recall)
        return self.do(number, call_verbs.miss, reason=reason)  # type: ignore[no-any-return]

    def park(self, number: int = 1) -> str:
        return self.do(number, verbs.park)  # type: ignore[no-any-return]

    # Looking.

    def ticket(self, text: str) -> dict[str, Any]:
        """Today's stored row of a number."""
        rows = self.hall.db.rows('SELECT * FROM "ticket" WHERE "text" = ? ORDER BY "day" DESC', (text,))
        names = [entry[0] for entry in self.hall.db.execute('SELECT * FROM "ticket" LIMIT 0').description]
        return dict(zip(names, rows[0], strict=True))

    def state(self, text: str) -> str:
        return str(self.ticket(text)["state"])

    def periods(self, text: str) -> list[tuple[str, int, int]]:
        """Kind, start and end of each closed period that counts, by time."""
        return self.hall.db.rows(
            'SELECT p."kind", p."started", p."ended" FROM "period" p JOIN "ticket" t ON t."id" = p."ticket" '
            'WHERE t."text" = ? AND p."void" = 0 ORDER BY p."started"',
            (text,),
        )

    def acts(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Verb, outcome and facts of each act of the queue."""
        rows = self.hall.db.rows("SELECT verb, outcome, facts FROM act WHERE verb LIKE 'tickets.%' ORDER BY id")
        return [(verb, outcome, json.loads(bytes(facts))) for verb, outcome, facts in rows]
