"""现场踏勘: arranged by the window that has the power (P3) or by the reviewer, recorded by who was there.

The clocks run on: a plain site visit stops nothing (domain.md §3.1; behaviour 34).
"""

import re
from datetime import date

from models.cases.course import open_survey
from models.cases.course_papers import store_survey_notice, store_survey_record
from models.cases.course_records import CaseSurvey
from models.cases.course_rules import LEAST_SURVEYORS
from models.cases.numbers import Series
from models.cases.rules import Fault
from models.cases.steps import Said, allowed, for_own_unit, held_case, keep, next_document, roles, take
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import civil_day
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.settings import TIME
from models.office.verb import verb
from models.people.records import Unit


@verb("cases.survey", roles=roles("survey"))
def survey(
    act: Act,
    *,
    case: str,
    day: date,
    at: str,
    place: str,
    surveyors: tuple[str, ...],
    units: tuple[str, ...] = (),
) -> str:
    """Arranges a survey, or arranges it anew, and prints 踏勘通知单. Gives the survey's id.

    `at` is HH:MM, `surveyors` names of two or more (行政许可法 34), `units` ids of the departments that come along.
    Refused cases.survey_day, cases.survey_time, cases.survey_place, cases.two_surveyors; NotAllowed cases.other_unit,
    people.power_not_granted.
    """
    found = held_case(act, case)
    allowed(act, found, "survey")
    for_own_unit(act, found, Role.REVIEWER)
    if day < act.today:
        raise Refused("cases.survey_day", field="day")
    if not re.fullmatch(TIME, at):
        raise Refused("cases.survey_time", field="at")
    if not place.strip():
        raise Refused("cases.survey_place", field="place")
    names = _two(surveyors, "surveyors")
    step = take(act, found, "survey", said=Said(reason=place))
    before = open_survey(act, found)
    if before is not None:
        before.dropped = True
        act.save(before)
    step.document_no = next_document(act, Series.SURVEY)
    keep(act, found, step)
    made = CaseSurvey(
        id=new_key(), case=found.id, number=step.document_no, day=day, time=at, place=place.strip(),
        units=[act.get(Unit, unit).id for unit in units], surveyors=list(names), arranged_at=act.now,
        arranged_by=act.staff,
    )  # fmt: skip
    act.add(made)
    store_survey_notice(act, found, made)
    return made.id


@verb("cases.survey_result", roles=roles("survey_result"))
def survey_result(
    act: Act,
    *,
    case: str,
    came: tuple[str, ...],
    conclusion: str,
    done_on: date | None = None,
    applicant_signed: bool = False,
    photos: tuple[str, ...] = (),
) -> str:
    """Records what was found and prints 踏勘记录; the case is under review again. Gives the record's number.

    `came` are the two or more who were there, `done_on` the day (today), `photos` their numbers. Refused
    cases.two_surveyors, cases.conclusion, cases.in_future, cases.survey_day (before it was arranged); NotAllowed
    cases.other_unit, people.power_not_granted.
    """
    found = held_case(act, case)
    allowed(act, found, "survey_result")
    for_own_unit(act, found, Role.REVIEWER)
    arranged = open_survey(act, found)
    if arranged is None:
        raise Refused("office.not_found", table="case_survey", id=case)
    day = done_on or act.today
    if day > act.today:
        raise Refused(Fault.IN_FUTURE, field="done_on")
    if day < civil_day(arranged.arranged_at):
        raise Refused("cases.survey_day", field="done_on")
    if not conclusion.strip():
        raise Refused("cases.conclusion", field="conclusion")
    names = _two(came, "came")
    step = take(act, found, "survey_result", said=Said(reason=conclusion))
    step.document_no = arranged.record_number = next_document(act, Series.SURVEYED)
    arranged.recorded_at, arranged.recorded_by, arranged.done_on = act.now, act.staff, day
    arranged.came, arranged.conclusion, arranged.applicant_signed = list(names), conclusion.strip(), applicant_signed
    arranged.photos = [photo.strip() for photo in photos if photo.strip()]
    keep(act, found, step)
    act.save(arranged)
    store_survey_record(act, found, arranged)
    return step.document_no


def _two(names: tuple[str, ...], field: str) -> tuple[str, ...]:
    """The names without blanks and twins; two or more. Raises Refused cases.two_surveyors."""
    said = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    if len(said) < LEAST_SURVEYORS:
        raise Refused("cases.two_surveyors", field=field, least=LEAST_SURVEYORS)
    return said
