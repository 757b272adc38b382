"""减免缓审批单: the values of its sheet from the rows as they stand."""

from datetime import date

from models.fees.papers import staff_name, window_name
from models.fees.records import Charge, FeeAccount, FeeRelief, Notice
from models.fees.relief_rules import ReliefKind, ReliefState
from models.office.act import Act
from models.office.instants import civil_day
from models.office.money import capitals
from models.office.sheets.fees import EvidenceLine, ReliefForm
from models.office.sheets.sheet import Foot, Head
from models.people.records import Unit
from models.prints.verbs import store


def store_relief(act: Act, relief: FeeRelief, notice: Notice) -> str:
    """Prints the form: at its proposal to be signed, at its approval as it was granted. Gives the job's id."""
    return store(act, relief_sheet(act, relief, notice), about="fee_relief", about_id=relief.id, title=relief.number)


def relief_sheet(act: Act, relief: FeeRelief, notice: Notice) -> ReliefForm:
    """减免缓审批单 (domain.md §3.4)."""
    unit, settings = act.get(Unit, relief.unit), act.settings
    named = set(relief.charges)
    charges = act.select(Charge, '"notice" = ? ORDER BY "place"', (notice.id,))
    decided = relief.state == ReliefState.APPROVED
    return ReliefForm(
        head=Head(
            number=relief.number, unit=unit.name, window=window_name(act, relief.window), centre=settings.centre_name
        ),
        foot=Foot(
            handler=staff_name(act, relief.proposed_by),
            day=act.today.isoformat(),
            enquiry_phone=unit.enquiry_phone or settings.enquiry_phone,
            supervision_phone=settings.supervision_phone,
            barcode=notice.number,
        ),
        case_number=act.get(FeeAccount, relief.account).case_no,
        short_number=notice.short_no,
        item=notice.item,
        notice_number=notice.number,
        payer=notice.payer_name,
        kind=ReliefKind(relief.kind),
        charges=tuple(each.name for each in charges if not named or each.id in named),
        original_fen=relief.original_fen,
        wished_fen=relief.wished_fen,
        wished_capitals=capitals(relief.wished_fen),
        granted_fen=relief.granted_fen if decided else None,
        granted_capitals=capitals(relief.granted_fen) if decided else "",
        until=_iso(relief.until),
        basis=relief.basis,
        evidence=tuple(EvidenceLine(name=each["name"], number=each["number"]) for each in relief.evidence),
        proposed_by=staff_name(act, relief.proposed_by),
        proposed_on=civil_day(relief.proposed_at).isoformat(),
        checked_by=relief.checker or (staff_name(act, relief.checked_by) if relief.checked_by else ""),
        opinion=relief.opinion,
        checked_on=civil_day(relief.checked_at).isoformat() if relief.checked_at is not None else "",
        approved_by=relief.approver or (staff_name(act, relief.decided_by) if decided else ""),
        approved_on=(_iso(relief.document_day) or act.today.isoformat()) if decided else "",
        signed_paper=relief.document_no,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
