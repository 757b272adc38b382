"""A catalogue can be wrong in many ways; each is named by line, column and reason, and none hides another."""

from datetime import date

import pytest
from hypothesis import given, settings

from models.catalogue.lines import Fault, FaultCode, Row
from models.catalogue.rows import check_rows, to_rows
from models.catalogue.rules import (
    Calculation,
    FeeStatus,
    FeeTiming,
    FeeType,
    HandlingClass,
    Item,
    Kind,
    Location,
    Material,
    Rounding,
)
from models.deadlines.rules import Unit
from tests.models.catalogue.samples import FREE, HEADER, catalogues, cells, checked, fee_cells, item

MISTAKES: list[tuple[dict[str, str], str, FaultCode]] = [
    ({"item_code": ""}, "item_code", FaultCode.EMPTY),
    ({"item_code": "公安-1"}, "item_code", FaultCode.BAD_CODE),
    ({"item_code": "A" * 34}, "item_code", FaultCode.BAD_CODE),
    ({"name": " "}, "name", FaultCode.EMPTY),
    ({"name": "长" * 101}, "name", FaultCode.TOO_LONG),
    ({"name": "两\n行"}, "name", FaultCode.LINE_BREAK),
    ({"name": "零\u200b宽"}, "name", FaultCode.BAD_CHARACTER),
    ({"name": "制\t表"}, "name", FaultCode.BAD_CHARACTER),
    ({"name": "坏\ufffd字"}, "name", FaultCode.ENCODING),
    ({"notes": "=HYPERLINK(1)"}, "notes", FaultCode.LOOKS_LIKE_FORMULA),
    ({"department": ""}, "department", FaultCode.EMPTY),
    ({"kind": "特办件"}, "kind", FaultCode.UNKNOWN_VALUE),
    ({"kind": ""}, "kind", FaultCode.EMPTY),
    ({"statutory_days": ""}, "statutory_days", FaultCode.EMPTY),
    ({"statutory_days": "六十"}, "statutory_days", FaultCode.BAD_NUMBER),
    ({"statutory_days": "-60"}, "statutory_days", FaultCode.BAD_NUMBER),
    ({"promised_days": "1.5"}, "promised_days", FaultCode.BAD_NUMBER),
    ({"promised_days": "1000"}, "promised_days", FaultCode.BAD_NUMBER),
    ({"promised_days": "61"}, "promised_days", FaultCode.PROMISED_OVER_STATUTORY),
    ({"promised_days": "0"}, "promised_days", FaultCode.KIND_AND_DAYS),
    ({"kind": "即办件"}, "promised_days", FaultCode.KIND_AND_DAYS),
    ({"handling_class": "即办件"}, "handling_class", FaultCode.KIND_AND_CLASS),
    ({"handling_class": "怪办件"}, "handling_class", FaultCode.UNKNOWN_VALUE),
    ({"day_unit": "D"}, "day_unit", FaultCode.UNKNOWN_VALUE),
    ({"supplement_notice_days": "三"}, "supplement_notice_days", FaultCode.BAD_NUMBER),
    ({"materials": ""}, "materials", FaultCode.NO_MATERIALS),
    ({"materials": ";；"}, "materials", FaultCode.NO_MATERIALS),
    ({"materials": "照片;照片"}, "materials", FaultCode.REPEATED_MATERIAL),
    ({"materials": "长" * 101}, "materials", FaultCode.TOO_LONG),
    ({"fee_item": ""}, "fee_item", FaultCode.FEE_WITHOUT_NAME),
    ({"fee_basis": ""}, "fee_basis", FaultCode.FEE_WITHOUT_BASIS),
    ({"fee_amount": ""}, "fee_amount", FaultCode.FEE_WITHOUT_AMOUNT),
    ({"fee_amount": "0.00"}, "fee_amount", FaultCode.FEE_WITHOUT_AMOUNT),
    ({"fee_amount": "二十"}, "fee_amount", FaultCode.BAD_NUMBER),
    ({"fee_amount": "1.505"}, "fee_amount", FaultCode.BAD_NUMBER),
    ({"fee_amount": "-20"}, "fee_amount", FaultCode.BAD_NUMBER),
    ({"fee_status": "已取消"}, "fee_amount", FaultCode.AMOUNT_ON_ENDED_FEE),
    ({"fee_status": "停征"}, "fee_amount", FaultCode.AMOUNT_ON_ENDED_FEE),
    ({"fee_status": "无收费"}, "fee_status", FaultCode.FEE_STATUS_DISAGREES),
    ({"fee_status": "再议"}, "fee_status", FaultCode.UNKNOWN_VALUE),
    ({"fee_status": ""}, "fee_status", FaultCode.EMPTY),
    ({**FREE, "fee_status": "再议"}, "fee_status", FaultCode.UNKNOWN_VALUE),
    ({**FREE, "fee_status": "停征"}, "fee_item", FaultCode.FEE_WITHOUT_NAME),
    ({"fee_unit": "每证"}, "fee_unit", FaultCode.BAD_UNIT),
    ({"fee_unit": "元/"}, "fee_unit", FaultCode.BAD_UNIT),
    ({"fee_type": "捐款"}, "fee_type", FaultCode.UNKNOWN_VALUE),
    ({"fee_valid_from": "2026-02-30"}, "fee_valid_from", FaultCode.BAD_DATE),
    ({"fee_valid_from": "2026-02-03", "fee_valid_to": "2026-02-02"}, "fee_valid_to", FaultCode.DATES_CROSSED),
    ({"site_survey": "也许"}, "site_survey", FaultCode.UNKNOWN_VALUE),
    ({"location": "village"}, "location", FaultCode.UNKNOWN_VALUE),
    ({"location_name": ""}, "location_name", FaultCode.EMPTY),
    ({"applicant": "外星人"}, "applicant", FaultCode.UNKNOWN_VALUE),
    ({"authority_type": "特权"}, "authority_type", FaultCode.UNKNOWN_VALUE),
    ({"grade_days": "A"}, "grade_days", FaultCode.UNKNOWN_VALUE),
    ({"fee_timing": "改天"}, "fee_timing", FaultCode.UNKNOWN_VALUE),
]


@pytest.mark.parametrize(("changes", "column", "code"), MISTAKES)
def test_each_mistake_is_named_by_line_column_and_reason(changes: dict[str, str], column: str, code: FaultCode) -> None:
    found = checked(cells(item_code="GA-001"), cells(**changes), cells(item_code="GA-003"))
    assert [(fault.line, fault.column, fault.code) for fault in found.faults] == [(3, column, code)]
    assert [sound.code for sound in found.items] == ["GA-001", "GA-003"]


def test_all_mistakes_are_collected_in_the_order_of_the_file() -> None:
    found = checked(cells(name="", fee_amount="x"), cells(item_code="GA-003", kind="x", materials="", location="x"))
    assert [(fault.line, fault.column) for fault in found.faults] == [
        (2, "name"),
        (2, "fee_amount"),
        (3, "kind"),
        (3, "materials"),
        (3, "location"),
    ]
    assert found.items == ()


def test_a_code_that_occurs_twice_is_named_with_the_line_of_the_first() -> None:
    found = checked(cells(), cells(item_code="ＧＡ－００２", name="另一事项"))
    assert found.faults == (Fault(3, "item_code", FaultCode.DUPLICATE_CODE, "GA-002", other_line=2),)


def test_missing_and_repeated_columns_are_named_and_no_row_is_judged_by_them() -> None:
    header = [name for name in HEADER if name not in ("materials", "day_unit")] + ["name"]
    found = checked(["x"] * len(header), header=header)
    assert [(fault.line, fault.column, fault.code, fault.value) for fault in found.faults] == [
        (1, "name", FaultCode.REPEATED_COLUMN, ""),
        (1, "materials", FaultCode.MISSING_COLUMN, "申请材料"),
        (1, "day_unit", FaultCode.MISSING_COLUMN, "期限单位"),
    ]


def test_extra_columns_are_named_and_not_refused() -> None:
    found = checked((*cells(), "甲", "乙"), header=(*HEADER, "行政区划", "内部备注"))
    assert found.extra == ("行政区划", "内部备注")
    assert len(found.items) == 1 and not found.faults


@pytest.mark.parametrize("joined", ["item_code;name;kind", "item_code\tname\tkind", "事项编码，事项名称"])
def test_another_delimiter_is_called_that(joined: str) -> None:
    assert [fault.code for fault in checked(header=[joined]).faults] == [FaultCode.WRONG_DELIMITER]


def test_a_row_with_too_few_or_too_many_cells_is_named() -> None:
    found = checked(cells()[:5], (*cells(), "", "多"), (*cells(), "", ""))
    assert [(fault.line, fault.code) for fault in found.faults] == [
        (2, FaultCode.TOO_FEW_CELLS),
        (3, FaultCode.TOO_MANY_CELLS),
    ]
    assert len(found.items) == 1


def test_nothing_at_all_and_a_header_alone_hold_no_items() -> None:
    assert [fault.code for fault in check_rows(None, []).faults] == [FaultCode.NO_ITEMS]
    assert [fault.code for fault in checked(["", ""], header=HEADER).faults] == [FaultCode.NO_ITEMS]


def test_a_sound_row_becomes_an_item() -> None:
    one = item(materials="居民户口簿;原居民身份证；委托书（非必要）", handling_class="上报件")
    assert one.materials == (Material("居民户口簿"), Material("原居民身份证"), Material("委托书", required=False))
    assert (one.kind, one.handling_class, one.day_unit) == (Kind.PROMISED, HandlingClass.UPWARD, Unit.CALENDAR)
    assert (one.location, one.place) == (Location.SUBCENTRE, "红土岭中心派出所分中心")
    [fee] = one.fees
    assert (fee.amount_fen, fee.unit, fee.calculation) == (2000, "证", Calculation.PER_UNIT)
    assert (fee.status, fee.fee_type, fee.rounding) == (FeeStatus.CHARGED, FeeType.NON_TAX, Rounding.FEN)


def test_what_an_item_does_not_say_has_the_general_value() -> None:
    assert (item().supplement_notice_days, item().extension_days) == (5, 10)
    assert (item().fee_timing, item().agent_allowed) == (FeeTiming.AFTER_DECISION, True)
    assert item(handling_class="联办件").extension_days == 15
    assert item(kind="即办件", promised_days="0").extension_days == 0
    assert item(kind="即办件", promised_days="0").handling_class is HandlingClass.IMMEDIATE


def test_full_width_forms_chinese_words_and_space_are_read() -> None:
    one = item(
        statutory_days="６０", promised_days=" 20\u3000", day_unit="自然日", location="分中心", fee_amount="２０．５"
    )
    assert (one.statutory_days, one.promised_days, one.day_unit) == (60, 20, Unit.CALENDAR)
    assert one.location is Location.SUBCENTRE
    assert one.fees[0].amount_fen == 2050
    assert item(applicant="个人／法人", name="户口迁移（县内）").name == "户口迁移（县内）"


def test_the_header_may_be_in_chinese_with_a_mark_and_space() -> None:
    chinese = {"item_code": "\ufeff 事项编码", "name": "事项名称 ", "kind": "KIND"}
    assert not checked(cells(), header=[chinese.get(name, name) for name in HEADER]).faults


def test_company_prices_and_taxes_are_no_non_tax_revenue() -> None:
    [company] = item(fee_status="经营服务性").fees
    assert (company.status, company.fee_type) == (FeeStatus.COMMERCIAL, FeeType.COMMERCIAL)
    [said] = item(fee_type="社会保险费").fees
    assert said.fee_type is FeeType.SOCIAL_INSURANCE


def test_set_phrases_of_an_older_file_are_understood_and_give_way_to_columns() -> None:
    notes = "补正告知为3日而非5日;2024-12-01起费改税"
    ended = {"fee_status": "已取消", "fee_amount": "0", "fee_basis": "财税〔2024〕28号(费改税)", "notes": notes}
    old = item(**ended)
    assert old.supplement_notice_days == 3
    assert (old.fees[0].fee_type, old.fees[0].valid_to) == (FeeType.TAX, date(2024, 11, 30))
    new = item(**ended, supplement_notice_days="4", fee_type="非税收入", fee_valid_to="2023-01-01")
    assert new.supplement_notice_days == 4
    assert (new.fees[0].fee_type, new.fees[0].valid_to) == (FeeType.NON_TAX, date(2023, 1, 1))


FURTHER = {
    "item_code": "GA-002",
    "fee_item": "快递工本费",
    "fee_amount": "10",
    "fee_unit": "元/件",
    "fee_basis": "样例文号",
    "fee_status": "在收",
}


def test_a_further_fee_row_adds_a_standard_to_its_item() -> None:
    found = checked(cells(), cells(item_code="GA-003"), fee_cells(**FURTHER))
    assert not found.faults
    assert [[fee.name for fee in one.fees] for one in found.items] == [
        ["居民身份证工本费(换领)", "快递工本费"],
        ["居民身份证工本费(换领)"],
    ]


def test_a_fee_row_needs_its_item_above_it() -> None:
    found = checked(fee_cells(**FURTHER), cells())
    assert found.faults == (Fault(2, "item_code", FaultCode.FEE_ROW_WITHOUT_ITEM, "GA-002"),)


def test_one_charge_has_one_price_on_a_day() -> None:
    until = {"fee_item": "工本费", "fee_valid_to": "2025-12-31"}
    since = {**FURTHER, "fee_item": "工本费", "fee_valid_from": "2026-01-01"}
    found = checked(cells(**until), fee_cells(**since))
    assert not found.faults and len(found.items[0].fees) == 2
    clash = checked(cells(**until), fee_cells(**since | {"fee_valid_from": "2025-12-31"}))
    assert clash.faults == (Fault(3, "fee_item", FaultCode.OVERLAPPING_FEES, "工本费", other_line=2),)


@given(catalogues)
@settings(max_examples=50)
def test_a_catalogue_written_as_rows_reads_back_the_same(catalogue: list[Item]) -> None:
    header, rows = to_rows(catalogue)
    found = check_rows(Row(1, header), [Row(line, row) for line, row in enumerate(rows, start=2)])
    assert found.faults == ()
    assert list(found.items) == catalogue
