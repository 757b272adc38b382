"""现场踏勘: arranged and recorded by two or more; the clock runs on."""

from datetime import date
from typing import Any

import pytest

from models.cases import reading, waiting
from models.cases.decision_verbs import withdraw
from models.cases.rules import Clock, State
from models.cases.survey_verbs import survey, survey_result
from models.cases.way import SurveyRow
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.course import SurveyNotice, SurveyRecord
from models.people import staff
from tests.models.cases.counter import DAY, Counter
from tests.models.cases.papers import paper

BOTH = ("核查岗甲", "核查岗乙")
VISIT: dict[str, Any] = {
    "day": date(2026, 11, 26), "at": "09:30", "place": "示例县示例镇示例村3组", "surveyors": BOTH,
    "units": ("SC", "GA"),
}  # fmt: skip
FOUND: dict[str, Any] = {"came": BOTH, "conclusion": "现场与申报材料一致"}


def survey_of(counter: Counter, case: str) -> SurveyRow:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found.way.surveys[-1]


def test_b34_a_survey_is_arranged_and_recorded_and_the_clock_runs_on(counter: Counter) -> None:
    case = counter.accepted()
    counter.desk().do(survey, case=case, **VISIT)
    card = reading.card(counter.hall.db, case, today=DAY)
    assert card is not None
    assert (card.case.state, card.runs, card.due) == (State.SURVEY, Clock.DECISION, date(2026, 12, 1))
    notice = paper(counter, case, SurveyNotice)
    assert (notice.units, notice.surveyors, notice.time) == (("市场监督管理局", "公安局"), BOTH, "09:30")
    (row,) = waiting.visits(counter.hall.db, today=DAY, window=counter.people.desk_1)
    assert (row.case.id, row.survey.place) == (case, VISIT["place"])
    counter.hall.clock.set(date(2026, 11, 26))
    number = counter.back_office(counter.reviewer, Role.REVIEWER).do(
        survey_result, case=case, applicant_signed=True, photos=("IMG-1", " "), **FOUND
    ).value  # fmt: skip
    after = reading.card(counter.hall.db, case, today=counter.today)
    assert after is not None and after.promise is not None
    assert (after.case.state, after.promise.due) == (State.REVIEW, date(2026, 12, 1))
    record = paper(counter, case, SurveyRecord)
    assert (record.head.number, record.applicant_signed, record.photos) == (number, True, ("IMG-1",))
    assert record.notice_number == notice.head.number
    assert survey_of(counter, case).done_on == date(2026, 11, 26)
    assert waiting.visits(counter.hall.db, today=counter.today) == ()


@pytest.mark.parametrize(
    ("said", "code", "field"),
    [
        ({"surveyors": ("核查岗甲",)}, "cases.two_surveyors", "surveyors"),
        ({"surveyors": ("核查岗甲", " 核查岗甲 ")}, "cases.two_surveyors", "surveyors"),
        ({"day": date(2026, 11, 23)}, "cases.survey_day", "day"),
        ({"at": "9点半"}, "cases.survey_time", "at"),
        ({"place": " "}, "cases.survey_place", "place"),
        ({"units": ("??",)}, "office.not_found", ""),
    ],
)
def test_a_survey_has_two_surveyors_a_day_a_time_and_a_place(
    counter: Counter, said: dict[str, Any], code: str, field: str
) -> None:
    case = counter.accepted()
    with pytest.raises(Refused) as refused:
        counter.desk().do(survey, case=case, **{**VISIT, **said})
    assert (refused.value.code, refused.value.field) == (code, field)
    assert counter.state(case) == State.ACCEPTED


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"came": ("核查岗甲",)}, "cases.two_surveyors"),
        ({"conclusion": " "}, "cases.conclusion"),
        ({"done_on": date(2026, 11, 27)}, "cases.in_future"),
        ({"done_on": date(2026, 11, 23)}, "cases.survey_day"),
    ],
)
def test_a_record_says_who_came_when_and_what_was_found(counter: Counter, said: dict[str, Any], code: str) -> None:
    case = counter.accepted()
    counter.desk().do(survey, case=case, **VISIT)
    counter.hall.clock.set(date(2026, 11, 26))
    with pytest.raises(Refused) as refused:
        counter.desk().do(survey_result, case=case, **{**FOUND, **said})
    assert refused.value.code == code
    assert counter.state(case) == State.SURVEY


def test_a_survey_is_arranged_anew_and_dropped_with_its_case(counter: Counter) -> None:
    case = counter.accepted()
    counter.desk().do(survey, case=case, **VISIT)
    counter.desk().do(survey, case=case, **{**VISIT, "day": date(2026, 11, 27)})
    card = reading.card(counter.hall.db, case, today=DAY)
    assert card is not None and [row.dropped for row in card.way.surveys] == [True, False]
    assert card.way.survey is not None and card.way.survey.day == date(2026, 11, 27)
    counter.desk().do(withdraw, case=case, reason_code="APPLICANT_WISH")
    assert survey_of(counter, case).dropped


def test_a_reviewer_of_another_department_does_not_arrange_it(counter: Counter) -> None:
    case = counter.accepted()
    counter.people.administrator().do(staff.give_role, staff=counter.foreign_approver, role=Role.REVIEWER, unit="GA")
    with pytest.raises(NotAllowed) as refused:
        counter.back_office(counter.foreign_approver, Role.REVIEWER).do(survey, case=case, **VISIT)
    assert refused.value.code == "cases.other_unit"
