"""The demonstration hall, founded through the same verbs that a real hall uses."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from models.catalogue.files import check_file
from models.catalogue.verbs import bring_in
from models.demo import county
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.database import Database
from models.office.instants import Clock, civil_day
from models.office.office import Office
from models.office.stations import StationSettings, write_station
from models.office.verbs import register_place, set_settings
from models.people import places, powers, staff
from models.people.authority import staff_authority
from models.people.passwords import new_password
from models.people.reading import units
from models.people.rules import HeadDuty, Power, SiteKind, SiteStatus, WindowKind
from models.tickets import line_verbs

CATALOGUE: Final = Path(__file__).resolve().parents[2] / "resources" / "catalogue" / "sample.csv"

PASSWORD: Final = "yanshi-8866"
"""The one password of every account of a demonstration, shown to whoever opens it."""

FOUNDING: Final = Station("SETUP", StationKind.COMMAND, county.HALL)

SETTINGS: Final = {
    "centre_name": county.HALL_NAME,
    "review_authority": "邵东县人民政府",
    "court": "邵东县人民法院",
    "payee_account": "6200000000000000000",
    "payee_bank": "示例银行收费点",
}


@dataclass(frozen=True, slots=True)
class DemoHall:
    """What was founded. Ids by the words that people use; plain values, so that processes can be handed it."""

    secret: str
    """The stored hash of the one password."""
    admin: str
    staff: Mapping[str, str]
    """Login → staff id."""
    names: Mapping[str, str]
    """Login → the name that is shown."""
    windows: Mapping[int, str]
    """Number → id, of the hall itself."""
    lines: Mapping[str, str]
    """Letter → id, of the hall itself."""
    stations: Mapping[str, Station]
    approvers: Mapping[str, str] = field(default_factory=dict)
    """Unit → login of who decides for it."""

    @property
    def desks(self) -> int:
        """How many windows there are."""
        return sum(number < county.RECEPTION for number in self.windows)


def found_demo_hall(db: Database, clock: Clock, *, windows: int = 8, station_file: Path | None = None) -> DemoHall:
    """Founds the county of the mission: hall, sub-centres, townships, catalogue, departments, windows, lines, people.

    Argon2 is asked once: every account has the same shown password. `station_file` gets a section for each station.
    """
    founder = _Founder(db, clock, windows)
    founder.settings()
    founder.sites()
    founder.catalogue()
    founder.places()
    founder.people()
    founder.delegations()
    founder.elsewhere()
    hall = founder.hall()
    _register(db, clock, hall)
    if station_file is not None:
        for code, station in hall.stations.items():
            write_station(station_file, _section(code, station))
    return hall


def _register(db: Database, clock: Clock, hall: DemoHall) -> None:
    for code, station in hall.stations.items():
        place = Office(db, station, Actor(Kind.STATION, code), clock=clock, authority=staff_authority)
        place.do(register_place, name=station_name(code), window=station.window)


def _section(code: str, station: Station) -> StationSettings:
    return StationSettings(
        code=code, kind=station.kind, site=station.site, window=station.window, name=station_name(code)
    )


STATION_NAMES: Final = {
    "DX1": "导服台",
    "QH1": "取号机",
    "DP1": "大厅屏",
    "YH1": "收费点1号柜",
    "YH2": "收费点2号柜",
    "SP1": "审批办公室",
    "DC1": "督查室",
    "GL1": "管理室",
    "F4W1": "交警分中心1号窗口",
    "T1W1": "界岭镇1号窗口",
}


def station_name(code: str) -> str:
    """What a station is called: 导服台, 3号窗口."""
    return STATION_NAMES.get(code) or f"{code.removeprefix('W')}号窗口"


WITH_STATION: Final = ("F4", "T1")
"""A sub-centre and a township of which this machine can be the window too."""


class _Founder:
    """The administrator of the first day."""

    def __init__(self, db: Database, clock: Clock, windows: int) -> None:
        self.db = db
        self.clock = clock
        self.count = windows
        self.secret = new_password("", PASSWORD, 8)
        nobody = Office(db, FOUNDING, Actor(Kind.STATION, FOUNDING.code), clock=clock, authority=staff_authority)
        founded = nobody.do(
            places.found_hall, site=county.HALL, site_name=county.HALL_NAME, centre_no=county.centre_no(1),
            login="admin", name="系统管理员", secret=self.secret,
        ).value  # fmt: skip
        actor = Actor(Kind.OPERATOR, founded.staff)
        self.office = Office(db, FOUNDING, actor, clock=clock, authority=staff_authority)
        self.admin = founded.staff
        self.staff = {"admin": founded.staff}
        self.names = {"admin": "系统管理员"}
        self.windows: dict[int, str] = {}
        self.lines: dict[str, str] = {}
        self.approvers: dict[str, str] = {}
        self.stations_elsewhere: dict[str, Station] = {}

    def hall(self) -> DemoHall:
        return DemoHall(
            self.secret, self.admin, self.staff, self.names, self.windows, self.lines, self._stations(),
            self.approvers,
        )  # fmt: skip

    def settings(self) -> None:
        self.office.do(set_settings, values=SETTINGS)

    def sites(self) -> None:
        """Ten sub-centres, five townships that are built and those that are not."""
        for order, name in enumerate(county.SUB_CENTRES, start=1):
            self._site(f"F{order}", name, SiteKind.SUB_CENTRE, 10 + order, SiteStatus.OPEN)
        for order, name in enumerate((*county.BUILT, *county.NOT_BUILT), start=1):
            status = SiteStatus.OPEN if name in county.BUILT else SiteStatus.NOT_BUILT
            self._site(f"T{order}", f"{name}便民服务中心", SiteKind.TOWNSHIP, 20 + order, status)

    def _site(self, code: str, name: str, kind: SiteKind, order: int, status: SiteStatus) -> None:
        number = county.centre_no(order)
        self.office.do(places.add_site, site=code, name=name, kind=kind, centre_no=number, status=status)

    def catalogue(self) -> None:
        """The sample catalogue comes in as a hall's own does; departments begin with their first item."""
        items = tuple(
            replace(item, steps=county.STEPS.get(item.code, item.steps)) for item in check_file(CATALOGUE).items
        )
        source = hashlib.sha256(CATALOGUE.read_bytes()).hexdigest()
        self.office.do(bring_in, items=items, on=civil_day(self.clock()), source=source)

    def places(self) -> None:
        """Windows with numbers, lines with letters, and which serves which."""
        for line in county.LINES:
            made = self.office.do(
                line_verbs.add_line, site=county.HALL, letter=line.letter, name=line.name, area=line.area,
                needs_result=line.needs_result,
            )  # fmt: skip
            self.lines[line.letter] = made.value
            for unit in line.units:
                self.office.do(line_verbs.assign_line, line=made.value, unit=unit)
        for number in range(1, self.count + 1):
            self._window(number, "综合窗口", WindowKind.DESK)
            letters = county.letters_at(number, self.count)
            for line in county.LINES:
                if line.letter in letters:
                    self._serve(self.windows[number], self.lines[line.letter], line.units)
        self._window(county.RECEPTION, "导服台", WindowKind.RECEPTION)
        for order, number in enumerate(county.COUNTERS, start=1):
            self._window(number, f"收费点{order}号柜", WindowKind.BANK)

    def _window(self, number: int, name: str, kind: WindowKind) -> None:
        opened = self.office.do(places.open_window, site=county.HALL, number=number, name=name, kind=kind)
        self.windows[number] = opened.value

    def _serve(self, window: str, line: str, served: tuple[str, ...]) -> None:
        self.office.do(line_verbs.serve_line, line=line, window=window)
        for unit in served:
            self.office.do(places.assign_unit, window=window, unit=unit)

    def people(self) -> None:
        """Staff of every role, named by role and window, and who stands in for the windows."""
        for number in range(1, self.count + 1):
            self._person(f"w{number}", f"{number}号窗口工作人员", Role.WINDOW)
        relief = self._person("relief", "机动岗工作人员", Role.WINDOW)
        for number in range(1, self.count + 1):
            self.office.do(staff.name_stand_in, staff=self.staff[f"w{number}"], stand_in=relief)
        self._person("reception", "导服台工作人员", Role.GUIDE)
        self._person("bank", "收费点1号柜员", Role.BANK_TELLER)
        self._person("bank2", "收费点2号柜员", Role.BANK_TELLER)
        self._person("supervisor", "督查员", Role.SUPERVISOR)
        self._person("manager", "中心主任", Role.CENTRE_MANAGER)
        self._person("reviewer", "综合承办岗", Role.REVIEWER)
        for unit in units(self.db):
            login = f"approver-{unit.id.lower()}"
            self._person(login, f"审批岗({unit.name})", Role.APPROVER, unit.id)
            self.approvers[unit.id] = login

    def _person(self, login: str, name: str, role: Role, unit: str = "") -> str:
        made = self.office.do(staff.add_staff, login=login, name=name, secret=self.secret, must_change=False).value
        self.office.do(staff.give_role, staff=made, role=role, unit=unit)
        self.staff[login], self.names[login] = made, name
        return made

    def delegations(self) -> None:
        """Heads of units, and the five powers: all given but one, which is what a 督查 looks for."""
        year = civil_day(self.clock()).year
        for order, unit in enumerate(units(self.db), start=1):
            self.office.do(
                powers.name_head, unit=unit.id, duty=HeadDuty.CHIEF, name=f"{unit.name}主要负责人", post="主要负责人"
            )
            for power in Power:
                if unit.id == "YC" and power is Power.SURVEY_ORGANISE:
                    continue
                self.office.do(
                    powers.grant_power, unit=unit.id, power=power, document_no=f"示例授权〔{year}〕{order}号",
                    chief_officer=f"{unit.name}首席代表",
                )  # fmt: skip

    def elsewhere(self) -> None:
        """One window with its line and its clerk at every sub-centre and built township."""
        centres = [(f"F{order}", name, f"f{order}") for order, name in enumerate(county.SUB_CENTRES, start=1)]
        built = [(f"T{order}", f"{name}便民服务中心", f"t{order}") for order, name in enumerate(county.BUILT, start=1)]
        for site, name, login in (*centres, *built):
            window = self.office.do(places.open_window, site=site, number=1, name="综合窗口").value
            line = self.office.do(line_verbs.add_line, site=site, letter="A", name="综合业务").value
            self.office.do(line_verbs.serve_line, line=line, window=window)
            self._person(login, f"{name}1号窗口工作人员", Role.WINDOW)
            if site in WITH_STATION:
                self.stations_elsewhere[f"{site}W1"] = Station(f"{site}W1", StationKind.WINDOW, site, window)

    def _stations(self) -> dict[str, Station]:
        found = {
            f"W{number}": Station(f"W{number}", StationKind.WINDOW, county.HALL, self.windows[number])
            for number in range(1, self.count + 1)
        }
        found["DX1"] = Station("DX1", StationKind.RECEPTION, county.HALL, self.windows[county.RECEPTION])
        found["QH1"] = Station("QH1", StationKind.KIOSK, county.HALL)
        found["DP1"] = Station("DP1", StationKind.BOARD, county.HALL)
        for order, number in enumerate(county.COUNTERS, start=1):
            found[f"YH{order}"] = Station(f"YH{order}", StationKind.BANK, county.HALL, self.windows[number])
        for code in ("SP1", "DC1", "GL1"):
            found[code] = Station(code, StationKind.OFFICE, county.HALL)
        return {**found, **self.stations_elsewhere}
