"""A hall with an administrator and a window, and the ground that rooms stand on, for tests of pages.

def test_a_room(founded: Founded, qtbot: QtBot) -> None:
    ground = founded.ground(qtbot)
    room = MyRoom(ground)
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from pytestqt.qtbot import QtBot

from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Database
from models.office.folder import DataFolder
from models.office.office import Office
from models.office.stations import StationSettings
from models.people import passwords, places, session, staff
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.people.signing import SignedOn
from tests.fakes import FakeClock
from tests.ui.fakes import FakeMessages
from ui.error_net import ErrorNet
from ui.live import Live
from ui.room import Ground
from ui.work import Standing, Work

PLACES = {
    "window3": (StationKind.WINDOW, "W3", 3),
    "window3b": (StationKind.WINDOW, "W3", 3),
    "teller": (StationKind.BANK, "B9", 9),
    "admin": (StationKind.OFFICE, "O1", 0),
    "kiosk": (StationKind.KIOSK, "K1", 0),
}
"""Where each of them works: kind and code of the station, number of its window (0: none)."""

PASSWORD, PIN = "示例口令-2026", "2580"


@cache
def hash_of(password: str) -> str:
    """Argon2 is slow on purpose; each password of the tests is hashed once."""
    return passwords.new_password("", password, 8)


@cache
def pin_hash() -> str:
    return passwords.new_pin(PIN)


@dataclass
class Founded:
    """H1 with window 3 (DESK) and 9 (BANK), unit SC, `admin` (ADMIN, SUPERVISOR), `window3` and `window3b` (WINDOW),
    the second named as stand-in of the first, and `teller`."""

    db: Database
    clock: FakeClock
    path: Path
    windows: dict[int, str] = field(default_factory=dict)
    staff: dict[str, str] = field(default_factory=dict)
    works: list[Work] = field(default_factory=list)
    lives: list[Live] = field(default_factory=list)

    @classmethod
    def make(cls, db: Database, clock: FakeClock, path: Path) -> "Founded":
        made = cls(db, clock, path)
        first = made.office("admin")
        founded = first.do(
            places.found_hall, site="H1", site_name="示例县政务中心", centre_no="01", login="admin", name="管理员",
            secret=hash_of(PASSWORD),
        ).value  # fmt: skip
        made.staff["admin"] = founded.staff
        office = Office(
            db, Station("CLI", StationKind.COMMAND, "H1"), Actor(Kind.OPERATOR, founded.staff), clock=clock,
            authority=staff_authority,
        )  # fmt: skip
        office.do(staff.give_role, staff=founded.staff, role=Role.SUPERVISOR)
        office.do(places.add_unit, unit="SC", name="市场监督管理局", site="H1")
        for number, kind in ((3, WindowKind.DESK), (9, WindowKind.BANK)):
            made.windows[number] = office.do(places.open_window, site="H1", number=number, kind=kind).value
        office.do(places.assign_unit, window=made.windows[3], unit="SC")
        for login, name, role in (
            ("window3", "窗口人员甲", Role.WINDOW),
            ("window3b", "窗口人员乙", Role.WINDOW),
            ("teller", "银行收费员甲", Role.BANK_TELLER),
        ):
            made.staff[login] = office.do(
                staff.add_staff, login=login, name=name, secret=hash_of(PASSWORD), must_change=False
            ).value
            office.do(staff.give_role, staff=made.staff[login], role=role)
        office.do(staff.name_stand_in, staff=made.staff["window3"], stand_in=made.staff["window3b"])
        return made

    def office(self, login: str = "window3", actor: Actor | None = None) -> Office:
        """The office of the place where this person works, nobody signed on yet."""
        kind, code, window = PLACES.get(login, PLACES["admin"])
        station = Station(code, kind, "H1", self.windows.get(window, ""))
        actor = actor or Actor(Kind.STATION, code)
        return Office(self.db, station, actor, clock=self.clock, authority=staff_authority)

    def signed_on(self, login: str = "window3") -> tuple[Office, SignedOn]:
        """An office with a person signed on where he works."""
        office = self.office(login)
        return office, session.sign_on_here(office, login=login, password=PASSWORD)

    def ground(self, qtbot: QtBot, office: Office | None = None) -> Ground:
        """What rooms stand on, with the threads running; `office` by default has window3 signed on at window 3."""
        if office is None:
            office, _ = self.signed_on()
        net = ErrorNet(None, self.clock)
        work = Work(self.db, office, net, clock=self.clock)
        live = Live(self.db, work, look_ms=20)
        self.works.append(work)
        self.lives.append(live)
        station = office.station
        settings = StationSettings(station.code, station.kind, station.site, station.window)
        known: list[Standing] = []
        work.read_standing(known.append)
        qtbot.waitUntil(lambda: bool(known))
        live.start()
        return Ground(work, live, FakeMessages(), DataFolder(self.path, self.db.url), settings)

    def end(self) -> None:
        """Stops what was started."""
        for live in self.lives:
            live.stop()
        for work in self.works:
            work.stop()
