"""Catalogue rows for the tests: one sound row, changed cell by cell."""

from collections.abc import Sequence
from datetime import date

from hypothesis import strategies as st

from models.catalogue.columns import COLUMNS
from models.catalogue.lines import Row
from models.catalogue.rows import Checked, check_rows
from models.catalogue.rules import (
    ApplicantKind,
    AuthorityType,
    DeliveryWay,
    FeeStandard,
    FeeStatus,
    FeeTiming,
    FeeType,
    Grade,
    GuideTexts,
    HandlingClass,
    Item,
    ItemStep,
    Kind,
    Location,
    Material,
    MaterialForm,
    Procedure,
    Rounding,
    StepRole,
    VillageMode,
)
from models.deadlines.rules import Unit

HEADER = tuple(column.code for column in COLUMNS)

SOUND = {
    "item_code": "GA-002",
    "name": "居民身份证到期换领",
    "department": "公安局",
    "kind": "承诺件",
    "statutory_days": "60",
    "promised_days": "20",
    "materials": "居民户口簿;原居民身份证",
    "fee_item": "居民身份证工本费(换领)",
    "fee_amount": "20",
    "fee_unit": "元/证",
    "fee_basis": "发改价格〔2003〕2322号",
    "fee_status": "在收",
    "site_survey": "否",
    "location": "subcentre",
    "location_name": "红土岭中心派出所分中心",
    "day_unit": "C",
}

FREE = {"fee_item": "", "fee_amount": "", "fee_unit": "", "fee_basis": "", "fee_status": "无收费"}


def cells(**changes: str) -> tuple[str, ...]:
    """The sound row with some cells changed, in the order of HEADER."""
    return tuple({**SOUND, **changes}.get(name, "") for name in HEADER)


def fee_cells(**filled: str) -> tuple[str, ...]:
    """A further fee row."""
    return tuple(filled.get(name, "") for name in HEADER)


def checked(*rows: Sequence[str], header: Sequence[str] = HEADER) -> Checked:
    """Check rows that stand on lines 2, 3 … below the header."""
    return check_rows(Row(1, tuple(header)), [Row(line, tuple(row)) for line, row in enumerate(rows, start=2)])


def item(**changes: str) -> Item:
    """The item of one sound row."""
    found = checked(cells(**changes))
    assert found.faults == ()
    return found.items[0]


_WORDS = st.text(alphabet='居民身份证登记办理许可,"()（）、:0a', min_size=1, max_size=12)
_TEXT = _WORDS.filter(lambda text: text == text.strip())
_NOTES = st.lists(st.text(alphabet='备注说明,"; ', max_size=8), max_size=3).map("\n".join).map(str.strip)
_DAYS = st.dates(min_value=date(2001, 1, 1), max_value=date(2030, 12, 31))


@st.composite
def fees(draw: st.DrawFn, name: str) -> FeeStandard:
    status = draw(st.sampled_from(FeeStatus))
    ended = status in (FeeStatus.CANCELLED, FeeStatus.SUSPENDED)
    first, last = sorted(draw(st.tuples(_DAYS, _DAYS)))
    return FeeStandard(
        name=name,
        amount_fen=0 if ended else draw(st.integers(1, 99_999_999_999)),
        unit=draw(st.sampled_from(["证", "件", "平方米(应建面积)"])),
        basis=draw(_TEXT),
        status=status,
        fee_type=draw(st.sampled_from(FeeType)),
        rounding=draw(st.sampled_from(Rounding)),
        code=draw(st.sampled_from(["", "103042750"])),
        valid_from=draw(st.sampled_from([None, first])),
        valid_to=draw(st.sampled_from([None, last])),
    )


@st.composite
def papers(draw: st.DrawFn, name: str) -> Material:
    required = draw(st.booleans())
    return Material(
        name,
        required,
        required and draw(st.booleans()),
        draw(st.sampled_from(["", "申请人自备"])),
        draw(st.integers(1, 9)),
        draw(st.sampled_from(MaterialForm)),
        draw(st.sampled_from(["", "签字\n盖章"])),
    )


@st.composite
def item_steps(draw: st.DrawFn, name: str, promised: int) -> ItemStep:
    return ItemStep(
        name, draw(st.sampled_from(StepRole)), draw(st.integers(0, promised)), draw(st.sampled_from(["", "另一单位"]))
    )


_GUIDES = st.builds(GuideTexts, conditions=st.sampled_from(["", "年满十六周岁"]), faq=_NOTES, process=_NOTES)


@st.composite
def items(draw: st.DrawFn) -> Item:
    """Any item that a file can hold."""
    kind = draw(st.sampled_from(Kind))
    statutory = draw(st.integers(1, 999))
    classes = [HandlingClass.IMMEDIATE] if kind is Kind.IMMEDIATE else [c for c in HandlingClass if c != "immediate"]
    materials = draw(st.lists(st.sampled_from("申请表 身份证 户口簿 照片 委托书".split()), min_size=1, unique=True))
    promised = 0 if kind is Kind.IMMEDIATE else draw(st.integers(1, statutory))
    return Item(
        code=draw(st.from_regex(r"[A-Z]{2}-[0-9]{3}", fullmatch=True)),
        name=draw(_TEXT),
        unit=draw(_TEXT),
        kind=kind,
        handling_class=draw(st.sampled_from(classes)),
        statutory_days=statutory,
        promised_days=promised,
        day_unit=draw(st.sampled_from(Unit)),
        supplement_notice_days=draw(st.integers(0, 999)),
        extension_days=draw(st.integers(0, 999)),
        materials=tuple(draw(papers(name)) for name in materials),
        fees=tuple(draw(fees(name)) for name in draw(st.sampled_from([(), ("工本费",), ("工本费", "登记费")]))),
        fee_timing=draw(st.sampled_from(FeeTiming)),
        site_survey=draw(st.booleans()),
        agent_allowed=draw(st.booleans()),
        location=draw(st.sampled_from(Location)),
        place=draw(_TEXT),
        authority_type=draw(st.sampled_from(AuthorityType)),
        applicant=draw(st.sampled_from(ApplicantKind)),
        result_document=draw(st.sampled_from(["", "营业执照"])),
        former_unit=draw(st.sampled_from(["", "工商局"])),
        grade_days=draw(st.sampled_from(Grade)),
        grade_fee=draw(st.sampled_from(Grade)),
        notes=draw(_NOTES),
        steps=tuple(draw(item_steps(name, promised)) for name in draw(st.sampled_from([(), ("受理", "决定")]))),
        special_procedures=draw(st.sampled_from([(), (Procedure.HEARING, Procedure.EXPERT_REVIEW)])),
        higher_authority=draw(st.sampled_from(["", "市水利局"])),
        county_part=draw(st.sampled_from(["", "初审并上报"])),
        village_mode=draw(st.sampled_from(VillageMode)),
        delivery_ways=draw(st.sampled_from([(), (DeliveryWay.POST, DeliveryWay.ON_SITE)])),
        validity=draw(st.sampled_from(["", "五年"])),
        annual_check=draw(st.booleans()),
        visits=draw(st.integers(0, 9)),
        online=draw(st.booleans()),
        guide=draw(_GUIDES),
    )


catalogues = st.lists(items(), min_size=1, max_size=5, unique_by=lambda item: item.code)
