"""The one entry of printing: a sheet in, the bytes of its PDF out."""

from collections.abc import Callable
from typing import Any

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
    summary,
)
from models.office.sheets.sheet import Sheet
from printing.mark import ORIGINAL, Mark
from printing.page import Document, Slip, pdf_of
from printing.papers.acceptance import acceptance
from printing.papers.bank_day import bank_day
from printing.papers.batch_receipt import batch_receipt
from printing.papers.clock_notices import extension_notice, suspension_notice
from printing.papers.daily_summary import daily_summary
from printing.papers.decision import decision
from printing.papers.delivery import delivery
from printing.papers.due_explanation import due_explanation
from printing.papers.expedite import expedite
from printing.papers.fee_relief import fee_relief
from printing.papers.file_index import file_index
from printing.papers.handover_list import handover_list
from printing.papers.immediate import immediate
from printing.papers.inquiry import inquiry
from printing.papers.joint import joint_opinions, upward_letter
from printing.papers.materials_receipt import materials_receipt
from printing.papers.one_time_notice import one_time_notice
from printing.papers.originals import originals
from printing.papers.payment_confirmation import payment_confirmation
from printing.papers.payment_notice import payment_notice
from printing.papers.period_report import period_report
from printing.papers.printer_test import printer_test
from printing.papers.reconciliation_day import reconciliation_day
from printing.papers.service_guide import service_guide
from printing.papers.survey import survey_notice, survey_record
from printing.papers.ticket import ticket
from printing.papers.tolerance import tolerance_notice, tolerance_promise
from printing.papers.window_signoff import window_signoff
from printing.papers.withdrawal import withdrawal

PAPERS: dict[type[Sheet], Callable[[Any], Document | Slip]] = {
    queue.TicketSlip: ticket,
    queue.WindowSignoff: window_signoff,
    queue.PrinterTest: printer_test,
    inquiries.InquirySlip: inquiry,
    catalogue.ServiceGuide: service_guide,
    handover.HandoverList: handover_list,
    findings.ExpediteSheet: expedite,
    custody.OriginalsList: originals,
    custody.BatchReceipt: batch_receipt,
    cases.OneTimeNotice: one_time_notice,
    cases.MaterialsReceipt: materials_receipt,
    cases.AcceptanceNotice: acceptance,
    cases.DecisionLetter: decision,
    cases.ImmediateSheet: immediate,
    cases.DeliverySlip: delivery,
    cases.DueExplanation: due_explanation,
    course.TolerancePromise: tolerance_promise,
    course.ToleranceNotice: tolerance_notice,
    course.SurveyNotice: survey_notice,
    course.SurveyRecord: survey_record,
    course.SuspensionNotice: suspension_notice,
    course.ExtensionNotice: extension_notice,
    course.WithdrawalSlip: withdrawal,
    course.FileIndex: file_index,
    joint.JointSheet: joint_opinions,
    joint.UpwardLetter: upward_letter,
    fees.PaymentNotice: payment_notice,
    fees.ReliefForm: fee_relief,
    fees.PaymentConfirmation: payment_confirmation,
    fees.BankDayClose: bank_day,
    reconciliation.ReconciliationDay: reconciliation_day,
    summary.DailySummary: daily_summary,
    period.PeriodReport: period_report,
}
"""Which paper a sheet is laid out by."""


def render(sheet: Sheet, *, mark: Mark = ORIGINAL) -> bytes:
    """The sheet as a PDF: A4, or a page of the 80 mm roll that is as high as its content.

    The same sheet and mark give the same bytes. Raises Trouble("print.no_glyph", character, codepoint) for a
    character that no shipped font holds, Trouble("print.no_font", file), Trouble("print.symbol_too_wide", length).
    """
    return pdf_of(PAPERS[type(sheet)](sheet), mark)


def is_slip(sheet: Sheet) -> bool:
    """Whether the sheet is printed on the 80 mm roll rather than on A4."""
    return isinstance(PAPERS[type(sheet)](sheet), Slip)
