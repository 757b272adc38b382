"""The papers of a case's way (models/office/sheets/course.py), stored to be printed as those of papers.py are."""

from datetime import date

from models.calendar.reading import hall_calendar
from models.calendar.rules import OutOfRange
from models.cases.course_records import CaseFile, CaseSurvey, CaseTolerance
from models.cases.papers import applicant_on_paper, due_in_act, foot_of, head_of, limit_on_paper
from models.cases.records import Applicant, Case, CaseExtension, CaseMaterial, CaseSuspension
from models.cases.steps import version_of
from models.deadlines.rules import Term, Unit, due
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.instants import civil_day
from models.office.sheets import course as sheets
from models.office.sheets.sheet import Sheet
from models.people.records import Unit as Department
from models.prints.verbs import store


def about_case(act: Act, case: Case) -> sheets.About:
    """Which case a paper is about."""
    item = version_of(act, case)
    return sheets.About(
        case_number=case.number, short_number=case.short_number,
        applicant=applicant_on_paper(act.get(Applicant, case.applicant), case), item=item.name, item_code=item.code,
    )  # fmt: skip


def _store(act: Act, case: Case, sheet: Sheet) -> str:
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def _names(promise: CaseTolerance) -> tuple[str, ...]:
    return tuple(str(one["name"]) for one in promise.materials)


def store_promise(act: Act, case: Case, promise: CaseTolerance) -> str:
    """容缺受理承诺书, to be signed."""
    sheet = sheets.TolerancePromise(
        head=head_of(act, promise.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), missing=_names(promise), completion=promise.completion,
        promised_by=promise.promised_by.isoformat(),
    )  # fmt: skip
    return _store(act, case, sheet)


def store_tolerance(act: Act, case: Case, promise: CaseTolerance) -> str:
    """容缺受理通知书, which answers the signed promise under its number."""
    item = version_of(act, case)
    sheet = sheets.ToleranceNotice(
        head=head_of(act, promise.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), accepted_on=(case.acceptance_day or act.today).isoformat(),
        missing=_names(promise),
        completion=promise.completion, promised_by=promise.promised_by.isoformat(),
        promise=limit_on_paper(act, item.promised_days, item.day_unit, due_in_act(act, case).promise),
    )  # fmt: skip
    return _store(act, case, sheet)


def _units(act: Act, survey: CaseSurvey) -> tuple[str, ...]:
    return tuple(act.get(Department, unit).name for unit in survey.units)


def store_survey_notice(act: Act, case: Case, survey: CaseSurvey) -> str:
    """踏勘通知单."""
    sheet = sheets.SurveyNotice(
        head=head_of(act, survey.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), day=survey.day.isoformat(), time=survey.time, place=survey.place,
        units=_units(act, survey), surveyors=tuple(survey.surveyors),
    )  # fmt: skip
    return _store(act, case, sheet)


def store_survey_record(act: Act, case: Case, survey: CaseSurvey) -> str:
    """踏勘记录."""
    sheet = sheets.SurveyRecord(
        head=head_of(act, survey.record_number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), notice_number=survey.number, done_on=(survey.done_on or act.today).isoformat(),
        place=survey.place, units=_units(act, survey), came=tuple(survey.came), conclusion=survey.conclusion,
        applicant_signed=survey.applicant_signed, photos=tuple(survey.photos),
    )  # fmt: skip
    return _store(act, case, sheet)


def store_suspension(act: Act, case: Case, stop: CaseSuspension) -> str:
    """特别程序告知书 with the day on which the clock is expected to run again (行政许可法 45)."""
    sheet = sheets.SuspensionNotice(
        head=head_of(act, stop.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case),
        procedure=stop.reason, content=stop.content, basis=stop.basis, started_on=stop.started.isoformat(),
        expected=stop.expected, expected_unit=stop.expected_unit, resumes_on=_resumes(act, stop),
        approver=staff_name(act, stop.approver),
    )  # fmt: skip
    return _store(act, case, sheet)


def _resumes(act: Act, stop: CaseSuspension) -> str:
    try:
        day = due(hall_calendar(act.db), stop.started, Term(stop.expected, Unit(stop.expected_unit))).day
    except OutOfRange:
        return ""
    return day.isoformat() if day else ""


def store_extension(act: Act, case: Case, extension: CaseExtension) -> str:
    """延长期限告知书 with the last day before and after (行政许可法 42)."""
    law = due_in_act(act, case).law
    sheet = sheets.ExtensionNotice(
        head=head_of(act, extension.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), due_before=_iso(extension.due_before), days=extension.days,
        unit=version_of(act, case).day_unit, due_now=_iso(law.day if law else None), reason=extension.reason,
        approver=staff_name(act, extension.approver),
    )  # fmt: skip
    return _store(act, case, sheet)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def store_withdrawal(act: Act, case: Case, number: str, *, reason_code: str, reason: str) -> str:
    """撤回确认单 with the papers that are given back."""
    papers = sorted(act.all(CaseMaterial, case=case.id, present=True), key=lambda paper: paper.place)
    sheet = sheets.WithdrawalSlip(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), about=about_case(act, case),
        received_on=civil_day(case.received_at).isoformat(), withdrawn_on=act.today.isoformat(),
        reason_code=reason_code, reason=reason, materials=tuple(paper.name for paper in papers),
    )  # fmt: skip
    return _store(act, case, sheet)


def store_file_index(act: Act, case: Case, file: CaseFile, papers: tuple[sheets.FiledPaper, ...]) -> str:
    """卷内目录."""
    sheet = sheets.FileIndex(
        head=head_of(act, file.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case),
        opened_on=civil_day(case.received_at).isoformat(), ended_on=civil_day(case.ended_at or act.now).isoformat(),
        outcome=case.decision, box=file.box, shelf=file.shelf, papers=papers,
    )  # fmt: skip
    return _store(act, case, sheet)
