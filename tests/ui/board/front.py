"""The front of a hall: two lines, a staffed window, reception, a kiosk and a board, with a few items of a catalogue."""

from dataclasses import dataclass, field
from typing import Any

from pytestqt.qtbot import QtBot

from models.catalogue.verbs import bring_in
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.instants import civil_day
from models.office.office import Office
from models.people import places, session, staff
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.tickets import call_verbs, issue_verbs, line_verbs
from tests.models.catalogue.samples import item
from tests.ui.ground import PASSWORD, Founded, hash_of
from ui.room import Ground, Room

ITEMS = (
    item(
        item_code="SC-021", name="食品经营许可证核发", department="市场监督管理局", kind="承诺件", statutory_days="20",
        promised_days="7", day_unit="W", materials="食品经营许可申请书;营业执照;经营场所平面图", fee_item="",
        fee_amount="", fee_unit="", fee_basis="", fee_status="无收费", location="hall", location_name="县政务中心",
    ),
    item(),
    item(item_code="GA-010", name="养老保险关系转移接续申请及参保缴费凭证出具和待遇资格认证受理", location="hall"),
)  # fmt: skip
"""One of market supervision, two of the police; one of these has a fee, one a name of 34 characters."""

ALL_DAY = (("00:00", "23:59"),)


@dataclass
class Front:
    """Lines A (市场监管, unit SC) and B (公安户政, unit GA), both served by window 3, where `window3` is signed on;
    `guide` at reception (window 1)."""

    founded: Founded
    lines: dict[str, str] = field(default_factory=dict)
    admin: Office = field(init=False)
    desk: Office = field(init=False)
    guide: Office = field(init=False)

    def __post_init__(self) -> None:
        founded = self.founded
        station = Station("CLI", StationKind.COMMAND, "H1")
        actor = Actor(Kind.OPERATOR, founded.staff["admin"])
        self.admin = Office(founded.db, station, actor, clock=founded.clock, authority=staff_authority)
        self.admin.do(places.add_unit, unit="GA", name="公安局", site="H1")
        self.admin.do(bring_in, items=ITEMS, on=civil_day(founded.clock()), source="0" * 64)
        for letter, name, unit in (("A", "市场监管", "SC"), ("B", "公安户政", "GA")):
            self.lines[letter] = self.admin.do(
                line_verbs.add_line, site="H1", letter=letter, name=name, hours=ALL_DAY, area="一楼东区"
            ).value
            self.admin.do(line_verbs.assign_line, line=self.lines[letter], unit=unit)
            self.admin.do(line_verbs.serve_line, line=self.lines[letter], window=founded.windows[3])
        founded.windows[1] = self.admin.do(places.open_window, site="H1", number=1, kind=WindowKind.RECEPTION).value
        person = self.admin.do(
            staff.add_staff, login="guide", name="导服甲", secret=hash_of(PASSWORD), must_change=False
        ).value
        self.admin.do(staff.give_role, staff=person, role=Role.GUIDE)
        founded.staff["guide"] = person
        self.desk, _ = founded.signed_on("window3")
        reception = Station("R1", StationKind.RECEPTION, "H1", founded.windows[1])
        self.guide = Office(
            founded.db, reception, Actor(Kind.STATION, "R1"), clock=founded.clock, authority=staff_authority
        )
        session.sign_on_here(self.guide, login="guide", password=PASSWORD)

    def machine(self, kind: StationKind, code: str) -> Office:
        """A kiosk or a board."""
        return Office(
            self.founded.db, Station(code, kind, "H1"), Actor(Kind.STATION, code), clock=self.founded.clock,
            authority=staff_authority,
        )  # fmt: skip

    def issue(self, letter: str = "A", **more: Any) -> str:
        """A number from reception, as it is called."""
        made = self.guide.do(issue_verbs.issue, line=self.lines[letter], press=f"{self.founded.clock()}", **more).value
        self.founded.clock.pass_(seconds=1)
        return str(made.text)

    def next(self) -> str:
        """Window 3 calls the next."""
        return str(self.desk.do(call_verbs.call_next, window=self.founded.windows[3]).value.text)

    def room(self, qtbot: QtBot, kind: type[Room], office: Office, *, size: tuple[int, int]) -> Room:
        """A room that stands alone, following the database as the application lets it."""
        ground: Ground = self.founded.ground(qtbot, office)
        room = kind(ground)
        qtbot.addWidget(room)
        room.resize(*size)
        ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.mark_unread()
        room.show()
        room.activateWindow()
        room.enter()
        return room
