"""The papers of a case: the values of each sheet from the rows that were just written, stored to be printed.

A number (文书编号) is taken when its paper is made and never before, so that a series has no gaps.
"""

from dataclasses import replace
from datetime import date

from models.calendar.reading import hall_calendar, office_hours
from models.cases.clock import CaseDue, CaseTimes, case_due, explained
from models.cases.finding import delivery_of, times_of
from models.cases.forms import RELATIONS, ApplicantKind, MissingPaper
from models.cases.money import charged
from models.cases.numbers import query_code
from models.cases.records import Applicant, Case, CaseMaterial, Certificate, Delivery, OneTimeNotice
from models.cases.rules import Decision, State
from models.cases.steps import version_of
from models.catalogue.reading import ItemRow
from models.deadlines.explain import ExplainedDay, Why
from models.deadlines.rules import Due
from models.fees import reading as fees
from models.fees.papers import staff_name, window_name
from models.office.act import Act
from models.office.money import Fen
from models.office.sheets import cases as sheets
from models.office.sheets import sheet as parts
from models.office.sheets.fees import FeeLine
from models.people.identity import Particulars, for_kept_slip, masked_id
from models.people.records import Unit
from models.prints.verbs import store


def head_of(act: Act, number: str, unit: str) -> parts.Head:
    """编号, who acts, at which window."""
    return parts.Head(
        number=number, unit=act.get(Unit, unit).name, window=window_name(act, act.station.window),
        centre=act.settings.centre_name,
    )  # fmt: skip


def foot_of(act: Act, unit: str, barcode: str) -> parts.Foot:
    """Who made it, today, the telephone numbers and what the barcode holds."""
    settings = act.settings
    return parts.Foot(
        handler=staff_name(act, act.actor.id) or window_name(act, act.station.window), day=act.today.isoformat(),
        enquiry_phone=act.get(Unit, unit).enquiry_phone or settings.enquiry_phone,
        supervision_phone=settings.supervision_phone, barcode=barcode,
    )  # fmt: skip


def applicant_on_paper(applicant: Applicant, case: Case | None = None) -> parts.Applicant:
    """The applicant as a slip that he keeps shows him: full name, masked numbers (domain.md §12). The code of a body
    is public."""
    person = Particulars(applicant.name, applicant.id_number, applicant.phone, applicant.address)
    shown = for_kept_slip(person)
    legal = applicant.kind == ApplicantKind.LEGAL
    return parts.Applicant(
        name=applicant.name, id_number=applicant.id_number if legal else shown.id_number, phone=shown.phone,
        address=applicant.address if legal else shown.address, agent=case.agent_name if case else "",
        agent_id_number=masked_id(case.agent_id_number) if case and case.agent_id_number else "",
    )  # fmt: skip


def _materials(act: Act, case: Case) -> tuple[parts.Material, ...]:
    papers = sorted(act.all(CaseMaterial, case=case.id), key=lambda paper: paper.place)
    return tuple(parts.Material(name=p.name, copies=p.copies, form=p.form) for p in papers if p.present)


def due_in_act(act: Act, case: Case) -> CaseDue:
    """The due days of a case as this act has written it so far."""
    times = times_of(act.db, [case.id], act.settings)[case.id]
    return case_due(hall_calendar(act.db), times, delivery=delivery_of(act.settings))


def limit_on_paper(act: Act, days: int, unit: str, due: Due | None) -> parts.Limit:
    """期限及届满日."""
    return parts.Limit(
        days=days, unit=unit, due=due.day.isoformat() if due and due.day else "",
        due_time=_closing(act, due),
        provisional=due.provisional if due else False,
    )  # fmt: skip


def promise_from_today(act: Act, case: Case) -> date | None:
    """The promised day of a case if it were accepted now; None beyond the calendar."""
    times = times_of(act.db, [case.id], act.settings)[case.id]
    accepted = replace(times, state=State.ACCEPTED, accepted=act.today)
    found = case_due(hall_calendar(act.db), accepted, delivery=delivery_of(act.settings)).promise
    return found.day if found else None


def _closing(act: Act, due: Due | None) -> str:
    """Until when the last day runs, HH:MM; on a day that is not known, as today."""
    if act.settings.due_at_midnight:
        return "24:00"
    day = due.day if due and due.day else act.today
    return office_hours(act.db, act.settings, act.station.site, day).closes.isoformat("minutes")


def _promise(act: Act, item: ItemRow, due: CaseDue) -> parts.Limit:
    return limit_on_paper(act, item.promised_days, item.day_unit, due.promise)


def store_receipt(act: Act, case: Case, number: str) -> str:
    """收件凭证. It says by when the window tells what is missing; receipt is not acceptance."""
    item = version_of(act, case)
    due = due_in_act(act, case).due
    sheet = sheets.MaterialsReceipt(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), received_at=case.received_at,
        applicant=applicant_on_paper(act.get(Applicant, case.applicant), case), item=item.name, item_code=item.code,
        materials=_materials(act, case), notice_due=due.day.isoformat() if due and due.day else "",
        query_code=query_code(case.id),
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_acceptance(act: Act, case: Case, number: str) -> str:
    """受理通知书 with both limits and their last days."""
    item = version_of(act, case)
    due = due_in_act(act, case)
    standards = [row.standard for row in charged(act.db, case.item, act.today)]
    sheet = sheets.AcceptanceNotice(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), case_number=case.number,
        short_number=case.short_number, applicant=applicant_on_paper(act.get(Applicant, case.applicant), case),
        item=item.name, item_code=item.code, accepted_on=(case.acceptance_day or act.today).isoformat(),
        deemed=case.deemed, legal=limit_on_paper(act, item.statutory_days, item.day_unit, due.law),
        promise=_promise(act, item, due), excluded=tuple(str(one) for one in item.special_procedures),
        fees=tuple(
            sheets.FeeStandard(name=one.name, amount_fen=one.amount_fen, unit=one.unit, basis=one.basis)
            for one in standards
        ),
        pick_up=case.pick_up, query_code=query_code(case.id),
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_one_time_notice(
    act: Act, notice: OneTimeNotice, item: ItemRow, missing: tuple[MissingPaper, ...], applicant: parts.Applicant
) -> str:
    """一次性告知书: all that is missing, told once (行政许可法 32)."""
    sheet = sheets.OneTimeNotice(
        head=head_of(act, notice.number, notice.unit), foot=foot_of(act, notice.unit, notice.code), applicant=applicant,
        item=item.name, item_code=item.code, received_on=act.today.isoformat(), papers_kept=notice.papers_kept,
        ordinal=notice.ordinal,
        missing=(
            *(sheets.MissingMaterial(name=one.name, requirement=one.requirement, basis="") for one in missing),
            *((sheets.MissingMaterial(name="其他", requirement=notice.remark, basis=""),) if notice.remark else ()),
        ),
        ways=("WINDOW",), supplement_by=notice.supplement_by.isoformat() if notice.supplement_by else "",
    )  # fmt: skip
    return store(act, sheet, about="one_time_notice", about_id=notice.id, title=notice.code)


_OUTCOMES = {
    State.NOT_ACCEPTED: "NOT_ACCEPTED",
    State.RETURNED: "RETURNED",
}


def store_letter(act: Act, case: Case, number: str, *, reason: str = "", basis: str = "", other: str = "") -> str:
    """不予受理, 准予, 不予许可决定书 or 退回件通知书; whatever is not a grant names the rights against it (art. 38).
    A decision says its own content and basis."""
    item = version_of(act, case)
    outcome = _OUTCOMES.get(State(case.state), case.decision)
    against = outcome != Decision.GRANT
    sheet = sheets.DecisionLetter(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), case_number=case.number,
        short_number=case.short_number, applicant=applicant_on_paper(act.get(Applicant, case.applicant), case),
        item=item.name, item_code=item.code, outcome=outcome,
        decided_on=(case.decision_day or act.today).isoformat(), content=case.decision_content,
        reason=reason if against else "", basis=basis or case.decision_basis, other_authority=other,
        review_authority=act.settings.review_authority if against else "",
        court=act.settings.court if against else "",
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def _certificates(act: Act, case: Case) -> tuple[sheets.Certificate, ...]:
    made = sorted(act.all(Certificate, case=case.id), key=lambda one: one.number)
    return tuple(sheets.Certificate(name=one.name, number=one.number, copies=one.copies) for one in made)


def store_immediate(act: Act, case: Case, *, notice: str = "", reason: str = "") -> str:
    """即办件办理单: receipt, acceptance, decision and signature on one sheet, with the fee where there is one."""
    item = version_of(act, case)
    card = fees.card(act.db, notice) if notice else None
    lines = card.lines if card else ()
    sheet = sheets.ImmediateSheet(
        head=head_of(act, case.decision_no, case.unit), foot=foot_of(act, case.unit, case.number),
        case_number=case.number, short_number=case.short_number,
        applicant=applicant_on_paper(act.get(Applicant, case.applicant), case), item=item.name, item_code=item.code,
        received_at=case.received_at, materials=_materials(act, case), accepted_at=case.accepted_at or act.now,
        promise=_promise(act, item, due_in_act(act, case)), decision=case.decision, decided_at=case.decided_at,
        decided_by=staff_name(act, case.decider) or window_name(act, case.window), reason=reason, basis="",
        certificates=_certificates(act, case),
        fee_lines=tuple(
            FeeLine(
                code=one.code, name=one.name, quantity=one.quantity_thousandths, unit=one.measure,
                standard_fen=one.unit_amount_fen, amount_fen=one.amount_fen, basis=one.basis,
            )
            for one in lines
        ),
        fee_total_fen=card.notice.total_fen if card else Fen(0), notice_number=card.notice.number if card else "",
        pick_up=case.pick_up,
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_delivery(act: Act, case: Case, delivery: Delivery) -> str:
    """领证(送达)回执. A refusal hands over its decision."""
    item = version_of(act, case)
    handed = _certificates(act, case) or (sheets.Certificate(name=item.name, number=case.decision_no),)
    sheet = sheets.DeliverySlip(
        head=head_of(act, delivery.number, case.unit), foot=foot_of(act, case.unit, case.number),
        case_number=case.number, short_number=case.short_number,
        applicant=applicant_on_paper(act.get(Applicant, case.applicant), case), item=item.name, certificates=handed,
        way=delivery.way, collector=delivery.collector, collector_id_last4=delivery.id_last4,
        relation=RELATIONS[delivery.relation], proof=delivery.proof, post_number=delivery.post_number,
        delivered_at=delivery.at,
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_explanation(act: Act, case: Case, *, law: bool) -> str:
    """期限说明: day by day, for the citizen who asks why that day (behaviour 37)."""
    sheet = _explanation(act, version_of(act, case), times_of(act.db, [case.id], act.settings)[case.id], case, law=law)
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_offered_explanation(act: Act, item: ItemRow, times: CaseTimes, *, law: bool) -> str:
    """期限说明 before anything is taken in: as if the item were accepted now. It has no case number."""
    sheet = _explanation(act, item, times, None, law=law)
    return store(act, sheet, about="service_item", about_id=item.item, title=item.code)


def _explanation(act: Act, item: ItemRow, times: CaseTimes, case: Case | None, *, law: bool) -> sheets.DueExplanation:
    calendar, unit = hall_calendar(act.db), case.unit if case is not None else item.unit
    number, short = (case.number, case.short_number) if case is not None else ("", "")
    due = case_due(calendar, times, delivery=delivery_of(act.settings))
    days = explained(calendar, times, law=law, today=act.today)
    return sheets.DueExplanation(
        head=head_of(act, short, unit), foot=foot_of(act, unit, number or item.code),
        case_number=number, short_number=short, item=item.name, clock="LEGAL" if law else "PROMISE",
        started_on=times.start.isoformat(),
        limit=limit_on_paper(act, item.statutory_days, item.day_unit, due.law) if law else _promise(act, item, due),
        extension_days=times.extension, excluded_days=sum(day.why is Why.SUSPENDED for day in days),
        days=tuple(_explained(day) for day in days),
    )  # fmt: skip


def _explained(day: ExplainedDay) -> sheets.ExplainedDay:
    return sheets.ExplainedDay(
        day=day.day.isoformat(), ordinal=day.number if day.counts else 0, reason=day.why, name=day.name,
        document_no=day.document_no, procedures=day.reasons, worked_weekend=day.worked_weekend,
        extension=day.extension, provisional=day.provisional,
    )  # fmt: skip
