"""What a sheet says stands on its paper, all of it, whatever its length; and what must not stand there does not."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from models.fees.rules import format_quantity
from models.office.money import format_fen
from models.office.sheets import (
    cases,
    catalogue,
    course,
    custody,
    fees,
    findings,
    handover,
    inquiries,
    joint,
    period,
    queue,
    reconciliation,
    sheet,
    summary,
)
from models.office.sheets.sheet import Sheet
from printing import words
from printing.mark import Mark
from printing.text import clock_text, day_text, minutes, time_text
from tests.printing.day_sample import SUMMARY
from tests.printing.extremes import EXTREME
from tests.printing.head_sample import LONG_NAME, RARE_NAME
from tests.printing.reading_back import printed, scanned, squeezed, text_of
from tests.printing.samples import ACCEPTANCE, CONFIRMATION, IMMEDIATE, NOTICE, ORDINARY, PAYMENT_NOTICE, TICKET

CODES: dict[tuple[type, str], dict[str, str]] = {
    (sheet.Material, "form"): words.FORM,
    (cases.MissingMaterial, "form"): words.FORM,
    (cases.OneTimeNotice, "ways"): words.SUPPLEMENT_WAY,
    (cases.AcceptanceNotice, "excluded"): words.SPECIAL_PROCEDURE,
    (cases.AcceptanceNotice, "pick_up"): words.PICK_UP,
    (cases.ImmediateSheet, "pick_up"): words.PICK_UP,
    (cases.ImmediateSheet, "decision"): words.DECISION,
    (cases.DecisionLetter, "outcome"): words.OUTCOME,
    (cases.DeliverySlip, "way"): words.PICK_UP,
    (cases.DueExplanation, "clock"): words.CLOCK,
    (cases.ExplainedDay, "reason"): words.DAY_REASON,
    (cases.ExplainedDay, "procedures"): words.SUSPENSION,
    (handover.HandedOver, "kind"): words.HANDED_KIND,
    (catalogue.ServiceGuide, "handling_class"): words.HANDLING_CLASS,
    (catalogue.ServiceGuide, "authority_type"): words.AUTHORITY,
    (catalogue.ServiceGuide, "applicant"): words.GUIDE_APPLICANT,
    (catalogue.ServiceGuide, "day_unit"): words.LIMIT_UNIT,
    (catalogue.ServiceGuide, "procedures"): words.SPECIAL_PROCEDURE,
    (catalogue.ServiceGuide, "ways"): words.GUIDE_WAY,
    (catalogue.ServiceGuide, "village_mode"): words.VILLAGE_MODE,
    (catalogue.GuideMaterial, "form"): words.GUIDE_FORM,
    (catalogue.GuideStep, "role"): words.GUIDE_ROLE,
    (custody.OriginalsList, "what"): words.KEEPING,
    (findings.ExpediteSheet, "about"): words.EXPEDITED,
    (findings.ExpediteSheet, "cause"): words.FINDING,
    (course.TolerancePromise, "completion"): words.SUPPLEMENT_WAY,
    (course.ToleranceNotice, "completion"): words.SUPPLEMENT_WAY,
    (course.SuspensionNotice, "procedure"): words.SUSPENSION,
    (course.SuspensionNotice, "expected_unit"): words.LIMIT_UNIT,
    (course.ExtensionNotice, "unit"): words.LIMIT_UNIT,
    (course.WithdrawalSlip, "reason_code"): words.WITHDRAWAL_REASON,
    (joint.PartOpinion, "answer"): words.PART_ANSWER,
    (joint.UpwardLetter, "unit"): words.LIMIT_UNIT,
    (course.FileIndex, "outcome"): words.DECISION,
    (course.FiledPaper, "paper"): words.PAPER,
    (inquiries.InquirySlip, "channel"): words.CHANNEL,
    (inquiries.InquirySlip, "category"): words.CATEGORY,
    (inquiries.InquirySlip, "handling"): words.HANDLING,
    (queue.TicketSlip, "priority"): words.PRIORITY,
    (queue.LeftOver, "kind"): words.LEFT_KIND,
    (queue.LeftOver, "disposal"): words.DISPOSAL,
    (fees.PaymentNotice, "state"): words.NOTICE_STATE,
    (fees.ReliefForm, "kind"): words.RELIEF_KIND,
    (fees.PaymentConfirmation, "kind"): words.PAYMENT_KIND,
    (fees.PaymentConfirmation, "method"): words.METHOD,
    (fees.CountedMethod, "method"): words.METHOD,
    (reconciliation.DifferenceLine, "kind"): words.DIFFERENCE,
    (reconciliation.DifferenceLine, "state"): words.DIFFERENCE_STATE,
    (reconciliation.DifferenceLine, "reason_code"): words.DIFFERENCE_REASON,
    (summary.MethodFees, "method"): words.METHOD,
    (summary.Rate, "code"): words.RATE,
    (summary.Check, "code"): words.CHECK,
    (summary.PaperFigures, "paper"): words.PAPER,
    (summary.DailySummary, "kind"): words.REPORT_KIND,
    (period.PeriodReport, "kind"): words.PERIOD_KIND,
    (period.RateRow, "code"): words.RATE,
    (period.FindingRow, "code"): words.FINDING,
}
SAID_OTHERWISE = {
    (queue.TicketSlip, "calls"),
    (summary.Check, "unit"),
    (summary.Check, "left"),
    (summary.Check, "right"),
    (period.PeriodReport, "handling_thousandths"),
}
"""Said in another form; tested by their own tests below."""
BOTH = [
    *((paper, value) for paper, value in ORDINARY.items()),
    *((f"{paper}-x", value) for paper, value in EXTREME.items()),
]


def said(value: Any, owner: type = object, name: str = "") -> Iterator[str]:
    """Every text that a sheet's values must put on the paper."""
    if isinstance(value, sheet.Limit):
        yield from (words.limit_text(value.days, value.unit), day_text(value.due), value.due_time)
    elif is_dataclass(value):
        for each in fields(value):
            yield from said(getattr(value, each.name), type(value), each.name)
    elif isinstance(value, tuple):
        for member in value:
            yield from said(member, owner, name)
    elif value is None or value == "" or isinstance(value, bool) or (owner, name) in SAID_OTHERWISE:
        return
    elif (owner, name) in CODES:
        yield CODES[owner, name][value]
    elif isinstance(value, int):
        yield number_text(value, name)
    else:
        yield day_text(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else value


def number_text(value: int, name: str) -> str:
    if name in ("booked_from", "booked_to"):
        return clock_text(value)
    if name.endswith("_at"):
        return time_text(value)
    if name.endswith("_fen"):
        return format_fen(value)
    if name.endswith("_seconds"):
        return minutes(value)
    return format_quantity(value) if name == "quantity" else str(value)


@pytest.mark.parametrize("value", [value for _, value in BOTH], ids=[name for name, _ in BOTH])
def test_every_value_of_a_sheet_stands_on_its_paper(value: Sheet) -> None:
    text = text_of(printed(value))
    unsaid = {"0.00"} if isinstance(value, cases.ImmediateSheet) and not value.fee_lines else set()
    missing = [each for each in said(value) if squeezed(each) not in text and each not in unsaid]
    assert missing == []


@pytest.mark.parametrize("value", [*ORDINARY.values(), EXTREME["ticket"], EXTREME["payment_confirmation"]])
def test_barcode_of_every_paper_reads_back_at_203_dpi(value: Sheet) -> None:
    text = value.foot.barcode if hasattr(value, "foot") else getattr(value, "barcode", "")
    read = scanned(printed(value))
    assert ("Code128", text) in read
    assert {each for _, each in read} == {text}


def test_every_code_of_a_sheet_has_its_word() -> None:
    pairs = {
        sheet.FORMS: words.FORM,
        sheet.LIMIT_UNITS: words.LIMIT_UNIT,
        queue.PRIORITIES: words.PRIORITY,
        queue.LEFT_KINDS: words.LEFT_KIND,
        queue.DISPOSALS: words.DISPOSAL,
        handover.HANDED_KINDS: words.HANDED_KIND,
        inquiries.CHANNELS: words.CHANNEL,
        inquiries.CATEGORIES: words.CATEGORY,
        inquiries.HANDLINGS: words.HANDLING,
        cases.SUPPLEMENT_WAYS: words.SUPPLEMENT_WAY,
        cases.PICK_UP_WAYS: words.PICK_UP,
        ("", *cases.DECISIONS): words.DECISION,
        cases.OUTCOMES: words.OUTCOME,
        cases.SPECIAL_PROCEDURES: words.SPECIAL_PROCEDURE,
        cases.CLOCKS: words.CLOCK,
        course.WITHDRAWAL_REASONS: words.WITHDRAWAL_REASON,
        cases.DAY_REASONS: words.DAY_REASON,
        cases.SUSPENSIONS: words.SUSPENSION,
        fees.METHODS: words.METHOD,
        fees.NOTICE_STATES: words.NOTICE_STATE,
        fees.PAYMENT_KINDS: words.PAYMENT_KIND,
        reconciliation.KINDS: words.DIFFERENCE,
        reconciliation.STATES: words.DIFFERENCE_STATE,
        reconciliation.REASONS: words.DIFFERENCE_REASON,
        summary.REPORT_KINDS: words.REPORT_KIND,
        summary.RATES: words.RATE,
        summary.CHECKS: words.CHECK,
        catalogue.CLASSES: words.HANDLING_CLASS,
        catalogue.AUTHORITIES: words.AUTHORITY,
        catalogue.APPLICANTS: words.GUIDE_APPLICANT,
        catalogue.GUIDE_FORMS: words.GUIDE_FORM,
        catalogue.ROLES: words.GUIDE_ROLE,
        catalogue.GUIDE_WAYS: words.GUIDE_WAY,
        catalogue.VILLAGE_MODES: words.VILLAGE_MODE,
        tuple(ORDINARY): words.PAPER,
    }
    for codes, said_as in pairs.items():
        assert set(codes) == set(said_as)
    assert set(words.SERIAL) == set(fees.METHODS)


def test_b09_ticket_slip_has_no_place_for_a_name_or_an_id() -> None:
    personal = {"name", "applicant", "visitor", "payer", "phone", "id_number", "address"}
    assert personal.isdisjoint(field.name for field in fields(queue.TicketSlip))


def test_ticket_says_how_long_it_is_good_and_when_it_is_void() -> None:
    text = text_of(printed(TICKET))
    assert "本单当日（2026年11月24日）有效" in text
    assert "叫号三次未到窗口办理，本单作废" in text


def test_ticket_without_an_estimate_shows_none() -> None:
    assert "预计约18分钟" in text_of(printed(TICKET))
    assert "预计" not in text_of(printed(replace(TICKET, wait_minutes=None)))


@pytest.mark.parametrize("value", ORDINARY.values(), ids=ORDINARY)
def test_b46_second_copy_says_reprint_and_counts_up(value: Sheet) -> None:
    assert "补打" not in text_of(printed(value)).replace("补打作废", "").replace("作废纸补打", "")
    assert "补打第12次" in text_of(printed(value, Mark(reprint=12)))
    assert "补打第3次" in text_of(printed(value, Mark(reprint=3)))


def test_b46_spoiled_sheet_printed_again_is_an_original() -> None:
    assert printed(PAYMENT_NOTICE, Mark(reprint=0)) == printed(PAYMENT_NOTICE)


def test_void_paper_says_so() -> None:
    assert "作废" in text_of(printed(PAYMENT_NOTICE, Mark(void=True)))
    assert "作废" not in text_of(printed(PAYMENT_NOTICE))


def test_b41_payment_notice_sends_to_the_fee_point() -> None:
    assert "请到大厅银行收费点缴款，窗口不收现金" in text_of(printed(PAYMENT_NOTICE))


def test_pay_code_is_never_invented() -> None:
    assert "缴款识别码待财政赋码" in text_of(printed(PAYMENT_NOTICE))


def test_day_17_confirmation_is_no_fiscal_receipt_and_names_the_serial_by_method() -> None:
    text = text_of(printed(CONFIRMATION))
    assert "本回执不作财政票据" in text
    assert "收费流水000018" in text
    assert "刷卡流水A77" in text_of(printed(replace(CONFIRMATION, method="CARD", serial="A77")))


def test_day_18_confirmation_lists_each_allocation() -> None:
    value = EXTREME["payment_confirmation"]
    assert isinstance(value, fees.PaymentConfirmation)
    text = text_of(printed(value))
    for each in value.allocations:
        assert f"{each.notice_number}办件{each.case_short_number}" in text
    assert "退回合计¥7,407,407.55" in text
    assert "恢复为未缴" in text and "恢复为未缴" not in text_of(printed(CONFIRMATION))


def test_day_08_notice_without_kept_papers_runs_no_clock() -> None:
    text = text_of(printed(NOTICE))
    assert "本次未留存您的材料" in text
    assert "逾期未补正" not in text
    kept = text_of(printed(replace(NOTICE, papers_kept=True, supplement_by="2026-12-01")))
    assert "请在2026年12月1日前补正" in kept
    assert "逾期未补正" in kept
    assert "受理时限自材料补齐之日起算" in text and "受理时限自材料补齐之日起算" in kept


def test_receipt_of_materials_is_not_an_acceptance() -> None:
    assert "不表示申请已被受理" in text_of(printed(ORDINARY["materials_receipt"]))


def test_acceptance_shows_provisional_days_and_deemed_acceptance() -> None:
    text = text_of(printed(EXTREME["acceptance"]))
    assert "暂定" in text and "视为受理" in text
    plain = text_of(printed(ACCEPTANCE))
    assert "暂定" not in plain and "视为受理" not in plain


def test_day_04_immediate_sheet_is_one_sheet_a_copy() -> None:
    text = text_of(printed(IMMEDIATE))
    assert text.count("第1页共1页") == 2
    assert "第一联" in text and "第二联" in text


def test_refusal_on_the_immediate_sheet_tells_the_rights() -> None:
    assert "行政复议" in text_of(printed(EXTREME["immediate"]))
    assert "行政复议" not in text_of(printed(IMMEDIATE))


def test_a_grant_tells_no_rights_against_it_and_a_refusal_does() -> None:
    refusal = ORDINARY["decision"]
    assert isinstance(refusal, cases.DecisionLetter)
    text = text_of(printed(refusal))
    assert "向示例县人民政府申请行政复议" in text and "向示例县人民法院提起行政诉讼" in text
    grant = text_of(printed(replace(refusal, outcome="GRANT", reason="", content="准予经营，有效期五年。")))
    assert "行政复议" not in grant and "准予经营，有效期五年。" in grant


def test_day_22_summary_names_who_is_not_closed() -> None:
    flash = text_of(printed(EXTREME["daily_summary"]))
    assert "快报" in flash and "3号窗口（3号窗口窗口人员）、一楼银行收费点" in flash
    final = text_of(printed(SUMMARY))
    assert "定报" in final and "大厅和收费点均已结束" in final


def test_summary_shows_both_sides_of_each_check_and_counts_what_disagrees() -> None:
    text = text_of(printed(EXTREME["daily_summary"]))
    assert "2项不符" in text
    assert "360359不符" in text and "1,241.001,240.00不符" in text and "81238123相符" in text
    assert "3项全部相符" in text_of(printed(SUMMARY))


def test_b37_every_day_of_the_explanation_says_why() -> None:
    text = text_of(printed(ORDINARY["due_explanation"]))
    assert "2026年9月18日星期五—起算日，不计入" in text
    assert "2026年9月19日星期六—休息日，不计入" in text
    assert "2026年9月20日星期日1调休上班，计入（国庆节）" in text
    long = text_of(printed(EXTREME["due_explanation"]))
    assert "暂停计时，不计入（专家评审）" in long and "延长期，计入" in long and "示例政办发〔2026〕3号" in long


def test_rate_with_empty_denominator_is_a_dash() -> None:
    assert "一次性告知率—0/0" in text_of(printed(SUMMARY))


@pytest.mark.parametrize("name", [RARE_NAME, LONG_NAME])
def test_rare_and_long_names_come_out_whole_as_text(name: str) -> None:
    applicant = replace(ACCEPTANCE.applicant, name=name)
    assert name in text_of(printed(replace(ACCEPTANCE, applicant=applicant)))


def test_day_23_a_rate_has_its_cases_beside_it_and_says_how_it_changed() -> None:
    text = text_of(printed(ORDINARY["period_report"]))
    assert "受理率99.13%1820/183697.56%1600/1640▲升1.57个百分点" in text
    assert "按时办结率98.81%1749/177099.36%1560/1570▼降0.55个百分点" in text
    assert "603/720持平" in text and "一次性告知率—0/096.88%31/32—" in text


def test_day_23_what_was_not_reported_is_no_data_and_what_was_shows_the_difference() -> None:
    text = text_of(printed(ORDINARY["period_report"]))
    assert "3153011430,000.0029,990.0010.00" in text
    assert "无数据88—无数据7,040.00—" in text
    assert "未报（既不是已结，也不是零）：示例县政务服务中心：2026年11月12日" in text


def test_a_year_is_drawn_by_month() -> None:
    sheet = ORDINARY["period_report"]
    assert isinstance(sheet, period.PeriodReport)
    months = [f"2026-{month:02}" for month in range(1, 6)]
    text = text_of(
        printed(
            replace(
                sheet, trend=tuple(replace(day, day=f"{month}{day.day[7:]}") for month in months for day in sheet.trend)
            )
        )
    )
    whole = sum(day.received for day in sheet.trend)
    assert all(month in text for month in months) and text.count(str(whole)) >= len(months)
