"""The summary as a paper: the same figures, with who made it and when."""

from models.office.instants import Instant, civil_day
from models.office.settings import HallSettings
from models.office.sheets.sheet import Foot
from models.office.sheets.summary import DailySummary, OpenPlace
from models.summary.reading import DaySummary
from models.summary.rules import Kind


def to_sheet(summary: DaySummary, settings: HallSettings, *, made_by: str, made_at: Instant) -> DailySummary:
    """快报, 定报 or 更正 of a day: what its PDF, its workbook and its JSON are made of."""
    final = summary.kind is Kind.FINAL
    return DailySummary(
        centre=settings.centre_name,
        kind=summary.kind,
        number=summary.number if final else "",
        corrects="" if final else summary.number,
        day=summary.day.isoformat(),
        cut_off_at=summary.cut_off,
        made_by=made_by,
        made_at=made_at,
        not_closed=tuple(OpenPlace(place=each.shown, who=each.who) for each in summary.not_closed),
        lines=summary.lines,
        windows=summary.windows,
        hours=summary.hours,
        cases=summary.cases,
        rates=summary.rates,
        fees=summary.fees,
        methods=summary.methods,
        inquiries=summary.inquiries,
        papers=summary.papers,
        overdue=summary.overdue,
        checks=summary.checks,
        acts=summary.acts,
        heads_hash=summary.heads_hash,
        foot=Foot(
            handler=made_by,
            day=civil_day(made_at).isoformat(),
            enquiry_phone=settings.enquiry_phone,
            supervision_phone=settings.supervision_phone,
            barcode=f"RB{summary.centre_no}{summary.day:%Y%m%d}",
        ),
    )
