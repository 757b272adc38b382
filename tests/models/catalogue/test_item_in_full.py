"""An item in full from the file to the hall and out again: steps, parts, papers in detail, the guide's texts."""

from datetime import timedelta

import pytest

from models.catalogue import editions, reading
from models.catalogue.files import check_file, write
from models.catalogue.guide import guide_on, service_guide
from models.catalogue.guide_verbs import write_guide
from models.catalogue.lines import FaultCode
from models.catalogue.rows import to_rows
from models.catalogue.rules import (
    DeliveryWay,
    GuideTexts,
    HandlingClass,
    MaterialForm,
    Procedure,
    StepRole,
    VillageMode,
    difference,
)
from models.office.refusal import Refused
from models.office.verify import verify
from models.people.places import add_unit
from tests.fakes import Hall
from tests.models.catalogue.samples import FREE, cells, checked, fee_cells, item
from tests.models.catalogue.test_bring_in import SAMPLE, TODAY, brought, founded

NEXT = TODAY + timedelta(days=7)
JOINT = {
    "item_code": "SC-001", "name": "食品经营许可", "department": "市场监督管理局", "handling_class": "联办件",
    "materials": "申请书;平面图(可容缺);委托书(非必要)", "special_procedures": "听证；专家评审", "village_mode": "代办",
    "delivery_ways": "邮寄、现场领取", "validity": "五年", "annual_check": "是", "visits": "2", "online": "是",
    "conditions": "有场所\n有设备", "faq": "问：多久？\n答：七天。", "inquiry_phone": "0739-1234567", **FREE,
}  # fmt: skip
PAPER = fee_cells(
    item_code="SC-001", material_name="平面图", material_source="申请人自备", material_copies="2",
    material_form="原件和复印件", material_requirement="标明面积",
)  # fmt: skip
FIRST = fee_cells(item_code="SC-001", step_name="受理", step_role="窗口", step_days="1")
PART = fee_cells(item_code="SC-001", step_name="会审", step_role="审核", step_days="3", step_unit="公安局")


@pytest.fixture
def place(hall: Hall) -> Hall:
    founded(hall).office().do(add_unit, unit="GA", name="公安局", site="H1")
    return hall


def test_a_file_says_everything_of_an_item_and_the_hall_gives_it_back(place: Hall) -> None:
    found = checked(cells(**JOINT), PAPER, FIRST, PART)
    assert found.faults == ()
    brought(place, *found.items)
    assert editions.standing_items(place.db) == found.items
    row = reading.version_in_force(place.db, reading.item_id(place.db, "SC-001"), TODAY)
    assert (row.handling_class, row.village_mode) == (HandlingClass.JOINT, VillageMode.AGENT)
    assert row.special_procedures == (Procedure.HEARING, Procedure.EXPERT_REVIEW)
    assert row.delivery_ways == (DeliveryWay.POST, DeliveryWay.ON_SITE)
    assert (row.validity, row.annual_check, row.visits, row.online) == ("五年", True, 2, True)
    steps = reading.steps(place.db, row.id)
    assert [(step.name, step.role, step.days, step.unit) for step in steps] == [
        ("受理", StepRole.WINDOW, 1, ""), ("会审", StepRole.REVIEWER, 3, "GA"),
    ]  # fmt: skip
    papers = reading.materials(place.db, row.id)
    assert [(paper.required, paper.tolerable) for paper in papers] == [(True, False), (True, True), (False, False)]
    assert (papers[1].copies, papers[1].form, papers[1].requirement) == (2, MaterialForm.BOTH, "标明面积")
    assert verify(place.db).findings == []


def test_a_step_of_a_department_that_is_not_there_brings_nothing_in(hall: Hall) -> None:
    with pytest.raises(Refused) as refused:
        brought(founded(hall), *checked(cells(**JOINT), PART).items)
    assert (refused.value.code, refused.value.facts) == ("catalogue.step_unit", {"name": "公安局", "item": "SC-001"})
    assert editions.standing_items(hall.db) == ()


def test_every_bad_further_row_is_named() -> None:
    found = checked(
        cells(**JOINT | {"materials": "申请书(非必要)(可容缺);平面图"}),
        cells(**JOINT | {"item_code": "SC-002", "village_mode": "包办", "special_procedures": "听证;会议"}),
        cells(**JOINT | {"item_code": "SC-003", "materials": "申请书;平面图"}),
        fee_cells(item_code="SC-003", material_name="照片", material_copies="2"),
        fee_cells(item_code="SC-003", material_name="平面图", material_copies="0"),
        fee_cells(item_code="SC-009", step_name="受理", step_role="窗口", step_days="1"),
        fee_cells(item_code="SC-003", step_name="受理", step_role="经理", step_days="1"),
        fee_cells(item_code="SC-003", step_name="受理", step_role="窗口", step_days="99"),
        fee_cells(item_code="SC-003", step_name="决定", step_role="审批", step_days="1"),
        fee_cells(item_code="SC-003", step_name="决定", step_role="审批", step_days="2"),
    )
    assert [(fault.line, fault.column, fault.code) for fault in found.faults] == [
        (2, "materials", FaultCode.TOLERABLE_NOT_REQUIRED),
        (3, "special_procedures", FaultCode.UNKNOWN_VALUE),
        (3, "village_mode", FaultCode.UNKNOWN_VALUE),
        (5, "material_name", FaultCode.UNKNOWN_MATERIAL),
        (6, "material_copies", FaultCode.BAD_NUMBER),
        (7, "item_code", FaultCode.ROW_WITHOUT_ITEM),
        (8, "step_role", FaultCode.UNKNOWN_VALUE),
        (9, "step_days", FaultCode.STEP_OVER_PROMISED),
        (11, "step_name", FaultCode.REPEATED_STEP),
    ]


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_what_is_written_to_a_file_comes_back_whole(place: Hall, tmp_path: object, name: str) -> None:
    items = checked(cells(**JOINT), PAPER, FIRST, PART).items
    path = tmp_path / name  # type: ignore[operator]
    write(path, *to_rows(items))
    assert check_file(path).items == items


def test_a_file_that_says_nothing_new_of_an_older_hall_changes_nothing(place: Hall) -> None:
    items = check_file(SAMPLE).items
    brought(place, *items)
    assert not difference(editions.standing_items(place.db), check_file(SAMPLE).items, NEXT)


def test_a_guide_is_edited_from_a_day_on_and_a_file_without_texts_leaves_it(place: Hall) -> None:
    card = item()
    brought(place, card)
    of = reading.item_id(place.db, "GA-002")
    texts = GuideTexts(conditions="持有到期的证件", process="受理\n制证")
    assert place.office().do(write_guide, item=of, texts=texts, on=NEXT).value == 1
    assert guide_on(place.db, of, TODAY).texts == GuideTexts()
    assert (guide_on(place.db, of, NEXT).number, guide_on(place.db, of, NEXT).texts) == (1, texts)
    assert not brought(place, card).difference, "the file says nothing of the guide, so it stays"
    assert editions.standing_items(place.db)[0].guide == texts
    shown = service_guide(place.db, of, NEXT)
    assert shown is not None and (shown.effective, shown.guide.texts) == (NEXT, texts)


@pytest.mark.parametrize(
    ("texts", "days", "code"),
    [
        (GuideTexts(), 0, "catalogue.guide_same"),
        (GuideTexts(faq="问"), -1, "catalogue.guide_too_early"),
        (GuideTexts(faq="问" * 2001), 0, "catalogue.text_too_long"),
    ],
)
def test_a_guide_is_refused_that_says_nothing_new_or_too_much_or_begins_in_the_past(
    place: Hall, texts: GuideTexts, days: int, code: str
) -> None:
    brought(place, item())
    of = reading.item_id(place.db, "GA-002")
    with pytest.raises(Refused) as refused:
        place.office().do(write_guide, item=of, texts=texts, on=TODAY + timedelta(days=days))
    assert refused.value.code == code
