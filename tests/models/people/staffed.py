"""A small hall with people in it, made by the real verbs."""

from dataclasses import dataclass
from datetime import date

from models.office.actors import Kind, Role, StationKind
from models.office.office import Office
from models.people import places, powers, signing, staff
from models.people.authority import staff_authority
from models.people.rules import WindowKind
from models.people.signing import SignedOn
from tests.fakes import Hall

SECRET = "$argon2id$of-a-test"
"""Looks like a hash; what needs a real one says so."""


@dataclass
class Staffed:
    """A founded hall with two desks, a fee point, and one person of each kind that the tests need."""

    hall: Hall
    admin: str
    desk_1: str
    desk_2: str
    bank: str
    clerk_1: str
    clerk_2: str
    teller: str
    supervisor: str

    def administrator(self) -> Office:
        """The administrator at an office desk, with the roles of the database."""
        return self.hall.office("O1", StationKind.OFFICE, staff=self.admin, roles=(Role.ADMIN,))

    def station(self, code: str, window: str = "", kind: StationKind = StationKind.WINDOW) -> Office:
        """A station at which nobody is signed on, and which asks the database who may do what."""
        office = self.hall.office(code, kind, window=window, authority=staff_authority)
        office.actor = type(office.actor)(Kind.STATION, code)
        return office

    def sign_on(self, person: str, window: str, station: str = "W1") -> SignedOn:
        return self.station(station, window).do(signing.sign_on, staff=person, proof=SECRET, window=window).value

    def at_work(self, signed_on: SignedOn, window: str, station: str = "W1") -> Office:
        """The office of a person who signed on."""
        return self.hall.office(
            station, window=window, staff=signed_on.staff, sign_on=signed_on.sign_on, authority=staff_authority
        )


def give_all_powers(admin: Office, *units: str) -> None:
    """The units gave their window all five powers on the first day of the year."""
    for unit in units:
        admin.do(powers.grant_all_powers, unit=unit, document_no="授〔2026〕1号", granted_on=date(2026, 1, 1))


def staffed(hall: Hall) -> Staffed:
    founded = (
        hall.machine("O1", StationKind.OFFICE)
        .do(
            places.found_hall, site="H1", site_name="县政务中心", centre_no="01", login="admin", name="管理员",
            secret=SECRET,
        )
        .value
    )  # fmt: skip
    admin = hall.office("O1", StationKind.OFFICE, staff=founded.staff, roles=(Role.ADMIN,))
    for code, name in (("SC", "市场监督管理局"), ("GA", "公安局")):
        admin.do(places.add_unit, unit=code, name=name, site="H1")
    kinds = (WindowKind.DESK, WindowKind.DESK, WindowKind.BANK)
    windows = [
        admin.do(places.open_window, site="H1", number=number, kind=kind).value for number, kind in enumerate(kinds, 1)
    ]
    people = []
    for login, name, role in (
        ("window1", "一号窗口人员", Role.WINDOW),
        ("window2", "二号窗口人员", Role.WINDOW),
        ("teller", "收费员", Role.BANK_TELLER),
        ("supervisor", "督查员", Role.SUPERVISOR),
    ):
        person = admin.do(staff.add_staff, login=login, name=name, secret=SECRET, must_change=False).value
        admin.do(staff.give_role, staff=person, role=role)
        people.append(person)
    return Staffed(hall, founded.staff, *windows, *people)
