"""A service guide as most are, and one with everything at its longest."""

from dataclasses import replace

from models.office.sheets.catalogue import GuideFee, GuideMaterial, GuideStep, ServiceGuide
from models.office.sheets.sheet import Foot, Head
from tests.printing.day_sample import CENTRE, UNIT

LONG = "危险化学品经营许可（带有储存设施经营且构成重大危险源的企业）变更经营场所延续和补发"


def paper(
    name: str, form: str = "ORIGINAL", *, copies: int = 1, source: str = "申请人自备", **more: str
) -> GuideMaterial:
    """A needed paper; 可容缺 or 非必要 where it says so."""
    kind = more.get("kind", "必要")
    return GuideMaterial(
        name=name, required=kind != "非必要", tolerable=kind == "可容缺", source=source, copies=copies, form=form,
        requirement=more.get("requirement", ""),
    )  # fmt: skip


GUIDE = ServiceGuide(
    head=Head(number="SC-001", unit=UNIT, window="", centre=CENTRE),
    foot=Foot(
        handler="示例县政务服务中心",
        day="2026-11-24",
        enquiry_phone="0739-1234567",
        supervision_phone="0739-1234568",
        barcode="SC-001",
    ),
    item="食品经营许可",
    code="SC-001",
    version=3,
    edition=2,
    effective="2026-11-02",
    handling_class="joint",
    authority_type="permit",
    applicant="organisation",
    statutory_days=20,
    promised_days=7,
    day_unit="W",
    place="示例县政务服务中心二楼3号窗口",
    hours="工作日 9:00—12:00，13:30—17:00",
    materials=(
        paper("食品经营许可申请书", requirement="签字或者盖章"),
        paper("营业执照", "COPY", source="市场监督管理部门核发"),
        paper("经营场所平面图", "BOTH", copies=2, kind="可容缺"),
        paper("授权委托书", kind="非必要", requirement="委托他人办理的提交"),
    ),
    fees=(),
    steps=(
        GuideStep(name="受理", role="WINDOW", days=1, unit=""),
        GuideStep(name="现场核查", role="SURVEY", days=4, unit="示例县卫生健康局"),
        GuideStep(name="决定", role="APPROVER", days=2, unit=""),
    ),
    procedures=("TEST",),
    ways=("ON_SITE", "POST"),
    village_mode="AGENT",
    higher_authority="",
    county_part="",
    result="食品经营许可证",
    validity="五年",
    annual_check=False,
    visits=1,
    site_survey=True,
    agent_allowed=True,
    online=True,
    basis="《中华人民共和国食品安全法》第三十五条",
    conditions="有与经营的食品品种、数量相适应的场所和设备。\n有食品安全管理人员和保证食品安全的规章制度。",
    quantity_limit="无数量限制",
    prior_approval="",
    process="",
    channels="窗口、网上",
    remedy="",
    faq="问：许可证遗失怎么办？\n答：带身份证件到窗口申请补发。",
)
GUIDE_EXTREME = replace(
    GUIDE,
    head=Head(number="SC-001", unit=f"{LONG}办公室", window="", centre=CENTRE),
    item=LONG * 2,
    place=LONG * 2,
    materials=tuple(
        GuideMaterial(
            name=f"{at}．{LONG}", required=True, tolerable=False, source=LONG, copies=99, form="BOTH",
            requirement=LONG * 3,
        )
        for at in range(1, 21)
    ),
    fees=tuple(
        GuideFee(name=LONG, amount_fen=99_999_999_999, unit="平方米(应建面积)", basis=LONG, income=True)
        for _ in range(6)
    ),
    steps=tuple(GuideStep(name=LONG, role="REVIEWER", days=365, unit=LONG) for _ in range(8)),
    procedures=("HEARING", "TENDER", "AUCTION", "TEST", "MEASURE", "QUARANTINE", "APPRAISAL", "EXPERT_REVIEW"),
    ways=("ON_SITE", "POST", "PROXY", "ONLINE"),
    higher_authority=LONG,
    county_part=LONG * 4,
    prior_approval=LONG * 3,
    quantity_limit=LONG * 3,
    validity=LONG,
    annual_check=True,
    process="\n".join([LONG] * 4),
    basis=LONG * 5,
    conditions="\n".join([LONG] * 6),
    remedy=LONG * 6,
    faq="\n".join([LONG] * 8),
)  # fmt: skip
