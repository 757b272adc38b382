"""联办会签单 and 上报件转报函, stored to be printed."""

from models.calendar.reading import hall_calendar
from models.cases.course_papers import about_case
from models.cases.finding import times_of
from models.cases.joint_records import CasePart, CaseUpward
from models.cases.papers import foot_of, head_of
from models.cases.records import Case, CaseMaterial, CaseStep
from models.cases.step_limits import part_due
from models.cases.steps import version_of
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.instants import civil_day
from models.office.sheets.joint import JointSheet, PartOpinion, UpwardLetter
from models.people.records import Unit
from models.prints.verbs import store


def store_joint_sheet(act: Act, case: Case, number: str, parts: tuple[CasePart, ...]) -> str:
    """联办会签单 with what every department has said."""
    calendar, times = hall_calendar(act.db), times_of(act.db, [case.id], act.settings)[case.id]
    lines = []
    for part in parts:
        due = part_due(calendar, part.begun_on, part.days, times)
        lines.append(
            PartOpinion(
                unit=act.get(Unit, part.unit).name, part=part.name, answer=part.state, opinion=part.opinion,
                by=staff_name(act, part.answered_by), answered_on=civil_day(part.answered_at or act.now).isoformat(),
                due=due.isoformat() if due else "",
            )
        )  # fmt: skip
    sheet = JointSheet(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), about=about_case(act, case),
        accepted_on=(case.acceptance_day or act.today).isoformat(), parts=tuple(lines),
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)


def store_upward_letter(act: Act, case: Case, sent: CaseUpward) -> str:
    """上报件转报函 with the reviewer's opinion and the papers that go along."""
    item = version_of(act, case)
    reviews = sorted(act.all(CaseStep, case=case.id, verb="review"), key=lambda step: step.place)
    papers = sorted(act.all(CaseMaterial, case=case.id, present=True), key=lambda paper: paper.place)
    last = reviews[-1] if reviews else None
    sheet = UpwardLetter(
        head=head_of(act, sent.number, case.unit), foot=foot_of(act, case.unit, case.number),
        about=about_case(act, case), authority=sent.authority, document_no=sent.document_no,
        county_part=item.county_part, opinion=last.reason if last else "",
        reviewed_by=staff_name(act, last.staff) if last and last.staff else "",
        accepted_on=(case.acceptance_day or act.today).isoformat(), sent_on=sent.sent_on.isoformat(),
        expected_on=sent.expected_on.isoformat(), days=item.promised_days, unit=item.day_unit,
        materials=tuple(paper.name for paper in papers),
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)
