"""What the tests of fees and bank stand on: a hall with two units, a desk, two counters and a few fee standards."""

from datetime import date
from typing import Any

from models.catalogue.records import FeeStandard, ServiceItem
from models.catalogue.rules import Calculation, FeeStatus, FeeType, Rounding
from models.fees import verbs
from models.fees.rules import LineWish, Payer
from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.office import Office
from models.office.verb import verb
from models.people.powers import grant_power
from models.people.records import Site, Staff, StaffRole, Unit, Window
from models.people.rules import Power, SiteKind, SiteStatus, WindowKind
from tests.fakes import Hall

OPENED = date(2026, 1, 1)
PAYER = Payer("示例甲", "4562", "13800005678")
STAFF = {
    "clerk": ("窗口人员", Role.WINDOW),
    "teller-1": ("收费员一", Role.BANK_TELLER),
    "teller-2": ("收费员二", Role.BANK_TELLER),
    "manager": ("中心主管", Role.CENTRE_MANAGER),
    "reviewer": ("收费审核员", Role.REVIEWER),
    "approver": ("分管负责人", Role.APPROVER),
}
STANDARDS: dict[str, dict[str, Any]] = {
    "house": {"name": "不动产登记费", "amount_fen": 8000, "unit": "件"},
    "copy": {"name": "不动产权证书工本费", "amount_fen": 1000, "unit": "本"},
    "area": {"name": "水土保持补偿费", "amount_fen": 150, "unit": "平方米"},
    "cancelled": {"status": FeeStatus.CANCELLED, "amount_fen": 0},
    "suspended": {"status": FeeStatus.SUSPENDED, "amount_fen": 0},
    "water": {"fee_type": FeeType.TAX, "name": "水资源税"},
    "insurance": {"fee_type": FeeType.SOCIAL_INSURANCE, "name": "社会保险费"},
    "cable": {"fee_type": FeeType.COMMERCIAL, "status": FeeStatus.COMMERCIAL, "name": "有线电视费"},
    "ended": {"valid_to": date(2026, 11, 23)},
    "coming": {"valid_from": date(2026, 11, 25)},
}


@verb("proof.furnish", roles={Role.ADMIN})
def furnish(act: Act) -> None:
    """The hall's site, units, windows, people and standards."""
    act.add(Site(id="H1", name="政务中心", kind=SiteKind.HALL, centre_no="01", status=SiteStatus.OPEN))
    act.add(Unit(id="BD", name="不动产登记中心", charging_code="052101", enquiry_phone="0739-2660001", site="H1"))
    act.add(Unit(id="SL", name="水利局", site="H1"))
    for unit in ("BD", "SL"):
        grant_power(act, unit=unit, power=Power.FEE_DETERMINE, document_no="授〔2026〕1号", granted_on=OPENED)
    places = (("W3", 3, WindowKind.DESK), ("B1", 20, WindowKind.BANK), ("B2", 21, WindowKind.BANK))
    for window, number, kind in places:
        act.add(Window(id=window, site="H1", number=number, kind=kind, opened=OPENED))
    for staff, (name, role) in STAFF.items():
        act.add(Staff(id=staff, login=staff, name=name, password="-"))
        act.add(StaffRole(id=f"{staff}-role", staff=staff, role=role, valid_from=OPENED))
    add_standards(act)


@verb("proof.add_standards", roles={Role.ADMIN})
def add_standards(act: Act) -> None:
    """An item with a fee standard of every kind."""
    act.add(ServiceItem(id="item", code="BD-001", first_day=OPENED))
    plain = {
        "name": "收费", "amount_fen": 500, "unit": "证", "calculation": Calculation.PER_UNIT, "rounding": Rounding.FEN,
        "status": FeeStatus.CHARGED, "fee_type": FeeType.NON_TAX, "basis": "发改价格规〔2016〕2559号",
        "valid_from": OPENED,
    }  # fmt: skip
    for place, (standard, said) in enumerate(STANDARDS.items(), start=1):
        act.add(FeeStandard(id=standard, item="item", place=place, **{**plain, **said}))


def furnished(hall: Hall) -> Hall:
    """The hall once its rows are there."""
    hall.office("A1", StationKind.OFFICE, staff="admin").do(furnish)
    return hall


def desk(hall: Hall, *, roles: tuple[Role, ...] = (Role.WINDOW,)) -> Office:
    """The clerk at window 3."""
    return hall.office("W3", StationKind.WINDOW, staff="clerk", roles=roles, window="W3")


def counter(hall: Hall, station: str = "B1", staff: str = "teller-1") -> Office:
    """A teller at the fee point."""
    return hall.office(station, StationKind.BANK, staff=staff, roles=(Role.BANK_TELLER,), window=station)


def office_of(hall: Hall, staff: str) -> Office:
    """A reviewer or an approver at a desk of the back office."""
    return hall.office(f"O-{staff}", StationKind.OFFICE, staff=staff, roles=(STAFF[staff][1],))


def assess(hall: Hall, case: str = "1", *wishes: str, payer: Payer = PAYER, unit: str = "BD", ticket: str = "") -> str:
    """A notice for a case, by default the registration fee of 80 yuan; `wishes` are standards, each once."""
    done = desk(hall).do(
        verbs.assess,
        case_id=f"case-{case}",
        case_no=f"43052101202611240{case:0>3}0",
        short_no=f"1124-0{case:0>3}",
        item="不动产登记",
        unit=unit,
        payer=payer,
        lines=tuple(LineWish(standard) for standard in wishes or ("house",)),
        ticket=ticket,
    )
    return done.value
