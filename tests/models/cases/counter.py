"""What the tests of cases stand on: a staffed hall with a small catalogue, a desk, a back office and the fee point."""

from dataclasses import dataclass
from datetime import date

from models.bank import verbs as bank
from models.cases import clock_verbs, intake_verbs
from models.cases.forms import AgentForm, ApplicantForm, ApplicantKind, Intake, Tick, applicant_form
from models.cases.intake_verbs import Received
from models.catalogue import reading as catalogue
from models.catalogue.rules import (
    ApplicantKind as ItemApplicant,
)
from models.catalogue.rules import (
    AuthorityType,
    FeeStandard,
    FeeTiming,
    Grade,
    HandlingClass,
    Item,
    Kind,
    Location,
    Material,
)
from models.catalogue.verbs import bring_in
from models.deadlines.rules import Unit
from models.fees.rules import LineWish
from models.office.actors import Role, StationKind
from models.office.instants import civil_day
from models.office.office import Office
from models.people import places, staff
from tests.fakes import OPENING, Hall
from tests.models.people.staffed import SECRET, Staffed, give_all_powers, staffed

DAY = OPENING.date()
MARKET = "市场监督管理局"
IDS = ("430521199006154562", "430521198001010012", "430521195512311235", "43058220200229002X")
REASON = "申请材料与现场情况明显不符"
"""A reason of more than ten characters."""


def item(code: str, *, days: int = 0, fee: FeeStandard | None = None, **said: object) -> Item:
    """An item of the market department; 0 days is done on the spot."""
    promised = days > 0
    plain: dict[str, object] = {
        "code": code,
        "name": f"{code}事项",
        "unit": MARKET,
        "kind": Kind.PROMISED if promised else Kind.IMMEDIATE,
        "handling_class": HandlingClass.PROMISED if promised else HandlingClass.IMMEDIATE,
        "statutory_days": 20,
        "promised_days": days,
        "day_unit": Unit.WORKDAY,
        "supplement_notice_days": 5,
        "extension_days": 10 if promised else 0,
        "materials": (Material("申请书"), Material("身份证"), Material("照片", required=False)),
        "fees": () if fee is None else (fee,),
        "fee_timing": FeeTiming.AFTER_DECISION,
        "site_survey": False,
        "agent_allowed": True,
        "location": Location.HALL,
        "place": "县政务中心",
        "authority_type": AuthorityType.PERMIT,
        "applicant": ItemApplicant.EITHER,
        "result_document": "许可证",
        "former_unit": "",
        "grade_days": Grade.SAMPLE,
        "grade_fee": Grade.SAMPLE,
        "notes": "",
    }
    return Item(**{**plain, **said})  # type: ignore[arg-type]


FEE = FeeStandard("登记费", 8000, "件", "发改价格规〔2016〕2559号")
CATALOGUE = (
    item("SC-001"),
    item("SC-002", days=5),
    item("SC-003", days=5, fee=FEE),
    item("SC-004", fee=FEE),
    item("SC-005", fee=FEE, fee_timing=FeeTiming.BEFORE_ACCEPT),
    item("SC-006", days=5, fee=FEE, fee_timing=FeeTiming.ON_DELIVERY),
    item("SC-007", days=5, fee=FEE, fee_timing=FeeTiming.BEFORE_ACCEPT),
    item("SC-008", days=5, applicant=ItemApplicant.ORGANISATION),
    item(
        "SC-020",
        days=5,
        materials=(Material("申请书"), Material("健康证明", tolerable=True), Material("平面图", tolerable=True)),
    ),
    item("SC-021", materials=(Material("申请书"), Material("健康证明", tolerable=True))),
)
FREE_SPOT, FREE, PAID, PAID_SPOT, PAID_FIRST_SPOT, PAID_LAST, PAID_FIRST, FOR_BODIES, TOLERANT, TOLERANT_SPOT = (
    one.code for one in CATALOGUE
)


@dataclass
class Counter:
    """The hall of these tests, and who works in it."""

    people: Staffed
    reviewer: str
    approver: str
    foreign_approver: str

    @property
    def hall(self) -> Hall:
        return self.people.hall

    def desk(self, staff: str = "", station: str = "W1") -> Office:
        """A clerk at a window; the first window unless said otherwise."""
        second = station == "W2"
        return self.hall.office(
            station,
            window=self.people.desk_2 if second else self.people.desk_1,
            staff=staff or (self.people.clerk_2 if second else self.people.clerk_1),
            roles=(Role.WINDOW,),
        )

    def back_office(self, staff: str = "", *roles: Role) -> Office:
        """The approver at an office desk, unless another is named."""
        return self.hall.office("O2", StationKind.OFFICE, staff=staff or self.approver, roles=roles or (Role.APPROVER,))

    def fee_point(self) -> Office:
        return self.hall.office(
            "B1", StationKind.BANK, window=self.people.bank, staff=self.people.teller, roles=(Role.BANK_TELLER,)
        )

    def item(self, code: str) -> str:
        found = catalogue.item_id(self.hall.db, code)
        assert found
        return found

    def standard(self, code: str) -> str:
        return catalogue.fee_standards_on(self.hall.db, self.item(code), self.today)[0].id

    def fee(self, code: str) -> tuple[LineWish, ...]:
        return (LineWish(self.standard(code)),)

    @property
    def today(self) -> date:
        return civil_day(self.hall.clock())

    def intake(
        self,
        code: str,
        *,
        who: int = 0,
        places: tuple[int, ...] = (1, 2),
        name: str = "",
        agent: AgentForm | None = None,
        ticket: str = "",
        notice: str = "",
        phone: str = "13812345678",
    ) -> Intake:
        return Intake(
            item=self.item(code), applicant=applicant(who, name=name, phone=phone),
            ticks=tuple(Tick(place) for place in places), agent=agent, ticket=ticket, notice=notice,
        )  # fmt: skip

    def receive(self, code: str = FREE, *, who: int = 0, places: tuple[int, ...] = (1, 2)) -> Received:
        return self.desk().do(intake_verbs.receive, intake=self.intake(code, who=who, places=places)).value

    def accepted(self, code: str = FREE, *, who: int = 0) -> str:
        """Id of a case that is taken in and accepted at the first desk."""
        return self.desk().do(intake_verbs.take_in, intake=self.intake(code, who=who)).value.case

    def pay(self, notice: str) -> str:
        """Pays a notice in cash at the fee point. Gives the payment's id."""
        office = self.fee_point()
        office.do(bank.open_day)
        return office.do(bank.confirm, notices=(notice,), method="CASH").value.id

    def suspended(self, case: str, reason: str = "TEST", *, expected: int = 5, content: str = "") -> str:
        """A special procedure, proposed by the reviewer and agreed to by the approver. Gives the suspension's id."""
        proposal = self.proposed(case, reason, expected=expected, content=content)
        return self.back_office().do(clock_verbs.suspend, case=case, proposal=proposal).value

    def proposed(self, case: str, reason: str = "TEST", *, expected: int = 5, content: str = "") -> str:
        """A special procedure that the reviewer proposes. Gives the proposal's id."""
        reviewer = self.back_office(self.reviewer, Role.REVIEWER)
        return reviewer.do(
            clock_verbs.propose_suspension, case=case, reason=reason, basis="行政许可法第四十五条", expected=expected,
            content=content,
        ).value  # fmt: skip

    def state(self, case: str) -> str:
        found: str = self.hall.db.value('SELECT "state" FROM "case" WHERE "id" = ?', (case,))
        return found


NAMES = ("示例甲", "示例乙", "示例丙", "示例丁")


def applicant(who: int = 0, *, name: str = "", phone: str = "13812345678") -> ApplicantForm:
    return applicant_form(
        ApplicantKind.PERSON, name or NAMES[who], IDS[who], phone=phone, address="示例县示例镇示例村3组"
    )


def body() -> ApplicantForm:
    return applicant_form(ApplicantKind.LEGAL, "示例县示例商行", "91430521MA4L00001L", phone="0739-2660001")


def counter(hall: Hall) -> Counter:
    """Everything in its place, by the real verbs."""
    people = staffed(hall)
    admin = people.administrator()
    for window in (people.desk_1, people.desk_2):
        admin.do(places.assign_unit, window=window, unit="SC")
    give_all_powers(admin, "SC", "GA")
    admin.do(bring_in, items=CATALOGUE, on=date(2026, 1, 1), source="0" * 64)
    added = []
    for login, name, role, unit in (
        ("reviewer", "承办人员", Role.REVIEWER, "SC"),
        ("approver", "审批人员", Role.APPROVER, "SC"),
        ("police", "公安审批人员", Role.APPROVER, "GA"),
    ):
        person = admin.do(staff.add_staff, login=login, name=name, secret=SECRET, must_change=False).value
        admin.do(staff.give_role, staff=person, role=role, unit=unit)
        added.append(person)
    return Counter(people, *added)
