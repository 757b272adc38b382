"""What the hall says of days and years, and when its sites are open."""

from datetime import date, time, timedelta

import pytest

from models.calendar import reading, verbs
from models.calendar.rules import Rest, Source, WorkedWeekend, YearNotice
from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.settings import HallSettings
from models.office.verb import verb
from models.people import places
from models.people.rules import SiteKind
from tests.fakes import OPENING, Hall

TODAY = OPENING.date()
FRIDAY = date(2026, 11, 27)
NOTICE_2027 = YearNotice(
    2027,
    (Rest("元旦", date(2027, 1, 1), date(2027, 1, 3)), Rest("春节", date(2027, 2, 5), date(2027, 2, 11))),
    (WorkedWeekend(date(2027, 1, 30), "春节"),),
    "国办发明电〔2026〕示例号",
)
"""Made up for these tests."""


def administrator(hall: Hall) -> Office:
    return hall.office("O1", StationKind.OFFICE, roles=(Role.ADMIN,))


def refused_code(act: object) -> str:
    with pytest.raises(Refused) as refused:
        act()  # type: ignore[operator]
    return refused.value.code


def close(office: Office, day: date) -> None:
    office.do(verbs.override_day, day=day, is_workday=False, name="防汛", document_no="政办函〔2026〕9号")


def test_a_closure_by_the_hall_moves_what_is_counted(either_hall: Hall) -> None:
    before = reading.hall_calendar(either_hall.db)
    assert before.due_W(TODAY, 3) == FRIDAY
    close(administrator(either_hall), FRIDAY)
    after = reading.hall_calendar(either_hall.db)
    assert after.due_W(TODAY, 3) == date(2026, 11, 30)
    assert after.day(FRIDAY).source is Source.HALL_OVERRIDE
    assert (after.day(FRIDAY).name, after.day(FRIDAY).document_no) == ("防汛", "政办函〔2026〕9号")
    assert before.due_W(TODAY, 3) == FRIDAY


def test_the_calendar_is_made_once_until_a_row_changes(either_hall: Hall) -> None:
    first = reading.hall_calendar(either_hall.db)
    assert reading.hall_calendar(either_hall.db) is first
    close(administrator(either_hall), FRIDAY)
    second = reading.hall_calendar(either_hall.db)
    assert second is not first
    assert reading.hall_calendar(either_hall.db) is second


def test_the_calendar_inside_an_act_that_fails_is_not_kept(either_hall: Hall) -> None:
    seen: list[bool] = []

    @verb("proof.close_and_fail", roles={Role.ADMIN})
    def close_and_fail(act: Act) -> None:
        verbs.override_day(act, day=FRIDAY, is_workday=False, name="防汛", document_no="1号")
        seen.append(reading.hall_calendar(act.db).is_workday(FRIDAY))
        raise Refused("proof.no")

    with pytest.raises(Refused):
        administrator(either_hall).do(close_and_fail)
    assert seen == [False]
    assert reading.hall_calendar(either_hall.db).is_workday(FRIDAY)
    administrator(either_hall).do(verbs.override_day, day=FRIDAY, is_workday=True, name="照常上班", document_no="2号")
    assert reading.hall_calendar(either_hall.db).day(FRIDAY).name == "照常上班"


def test_a_withdrawn_override_stays_readable_and_the_day_may_be_set_again(hall: Hall) -> None:
    admin = administrator(hall)
    close(admin, FRIDAY)
    assert refused_code(lambda: admin.do(verbs.withdraw_override, day=FRIDAY, reason=" ")) == "calendar.reason"
    admin.do(verbs.withdraw_override, day=FRIDAY, reason="水位已退")
    assert reading.hall_calendar(hall.db).is_workday(FRIDAY)
    row = reading.overrides(hall.db, 2026)[0]
    assert (row.day, row.cancelled, row.reason) == (FRIDAY, True, "水位已退")
    again = refused_code(lambda: admin.do(verbs.withdraw_override, day=FRIDAY, reason="再次"))
    assert again == "calendar.no_override"
    close(admin, FRIDAY)
    assert not reading.hall_calendar(hall.db).is_workday(FRIDAY)
    assert reading.overrides(hall.db, 2026)[0].reason == ""
    assert reading.overrides(hall.db, 2027) == ()


def test_an_override_names_its_reason_and_its_document_unless_it_is_provisional(hall: Hall) -> None:
    admin = administrator(hall)
    day = date(2027, 3, 1)

    def override(name: str, document_no: str, day: date = day) -> str:
        wish = {"day": day, "is_workday": False, "name": name, "document_no": document_no}
        return refused_code(lambda: admin.do(verbs.override_day, **wish))  # type: ignore[arg-type]

    assert override("", "1号") == "calendar.name"
    assert override("防汛", " ") == "calendar.document_no"
    assert override("防汛", "1号", date(2100, 1, 1)) == "calendar.out_of_range"
    admin.do(verbs.override_day, day=day, is_workday=False, name="待定", document_no="", provisional=True)
    assert reading.hall_calendar(hall.db).day(day).source is Source.PROVISIONAL
    assert reading.hall_calendar(hall.db).is_provisional(day)


def test_a_year_is_provisional_until_its_notice_is_entered(either_hall: Hall) -> None:
    start, end = date(2026, 12, 30), date(2027, 2, 26)
    assert reading.notice_of(either_hall.db, 2027) is None
    assert reading.hall_calendar(either_hall.db).depends_on_provisional(start, end)
    administrator(either_hall).do(verbs.publish_year, notice=NOTICE_2027)
    calendar = reading.hall_calendar(either_hall.db)
    assert reading.notice_of(either_hall.db, 2027) == NOTICE_2027
    assert not calendar.depends_on_provisional(start, end)
    assert calendar.is_workday(date(2027, 1, 30))
    assert not calendar.is_workday(date(2027, 2, 8))


def test_a_notice_entered_again_corrects_the_first_and_the_halls_days_stay_above(hall: Hall) -> None:
    admin = administrator(hall)
    admin.do(verbs.publish_year, notice=NOTICE_2027)
    close(admin, date(2027, 1, 30))
    corrected = YearNotice(2027, NOTICE_2027.rests[:1], NOTICE_2027.worked, NOTICE_2027.document_no)
    admin.do(verbs.publish_year, notice=corrected)
    calendar = reading.hall_calendar(hall.db)
    assert calendar.is_workday(date(2027, 2, 8))
    assert not calendar.is_workday(date(2027, 1, 30))
    assert hall.db.rows('SELECT "id", "version" FROM "published_year"') == [("2027", 2)]


@pytest.mark.parametrize(
    ("notice", "code"),
    [
        (YearNotice(2027, NOTICE_2027.rests, (), ""), "calendar.document_no"),
        (YearNotice(1999, (), (), "1号"), "calendar.out_of_range"),
        (YearNotice(2027, (Rest("元旦", date(2026, 12, 31), date(2027, 1, 2)),), (), "1号"), "calendar.notice"),
        (YearNotice(2027, (), (WorkedWeekend(date(2027, 1, 4), "元旦"),), "1号"), "calendar.notice"),
    ],
)
def test_a_notice_that_contradicts_itself_is_refused_whole(hall: Hall, notice: YearNotice, code: str) -> None:
    admin = administrator(hall)
    assert refused_code(lambda: admin.do(verbs.publish_year, notice=notice)) == code
    assert hall.db.rows('SELECT * FROM "published_year"') == []


def test_only_an_administrator_changes_the_calendar(hall: Hall) -> None:
    clerk = hall.office(roles=(Role.WINDOW,))
    assert {clerk.may(asked) for asked in (verbs.override_day, verbs.publish_year, verbs.set_hours)} == {
        "office.no_role"
    }


@pytest.mark.parametrize(
    ("today", "level"),
    [
        (date(2026, 10, 31), ""),
        (date(2026, 11, 1), "YELLOW"),
        (date(2026, 12, 1), "RED"),
        (date(2027, 1, 4), "RED"),
        (date(2025, 12, 31), ""),
    ],
)
def test_a_missing_year_warns_from_november_and_is_red_from_december(hall: Hall, today: date, level: str) -> None:
    assert reading.next_year_warning(hall.db, today) == level


def test_an_entered_year_ends_the_warning(hall: Hall) -> None:
    administrator(hall).do(verbs.publish_year, notice=NOTICE_2027)
    assert reading.next_year_warning(hall.db, date(2026, 12, 1)) == ""


def with_site(hall: Hall) -> Office:
    hall.machine("O1", StationKind.OFFICE).do(
        places.found_hall, site="H1", site_name="县政务中心", centre_no="01", login="admin", name="管理员",
        secret="$argon2id$of-a-test",
    )  # fmt: skip
    return administrator(hall)


def test_a_site_keeps_the_halls_hours_until_it_has_its_own(either_hall: Hall) -> None:
    admin = with_site(either_hall)
    settings = HallSettings()
    tomorrow = TODAY + timedelta(days=1)
    assert reading.office_hours(either_hall.db, settings, "H1", TODAY).closes == time(17, 30)
    admin.do(verbs.set_hours, site="H1", opens_at="08:30", closes_at="16:00", valid_from=tomorrow)
    assert reading.office_hours(either_hall.db, settings, "H1", TODAY).closes == time(17, 30)
    assert reading.office_hours(either_hall.db, settings, "H1", tomorrow).closes == time(16)
    assert reading.office_hours(either_hall.db, settings, "T1", tomorrow).closes == time(17, 30)


def test_hours_follow_each_other_and_end(hall: Hall) -> None:
    admin = with_site(hall)
    settings = HallSettings()
    next_week = TODAY + timedelta(days=7)
    admin.do(verbs.set_hours, site="H1", opens_at="08:30", closes_at="16:00")
    admin.do(verbs.set_hours, site="H1", opens_at="09:00", closes_at="18:00", valid_from=next_week)
    days = (TODAY, next_week - timedelta(days=1), next_week)
    closes = [reading.office_hours(hall.db, settings, "H1", day).closes for day in days]
    assert closes == [time(16), time(16), time(18)]
    again = refused_code(lambda: admin.do(verbs.set_hours, site="H1", opens_at="10:00", closes_at="11:00"))
    assert again == "calendar.hours_set"
    admin.do(verbs.end_hours, site="H1", day=next_week + timedelta(days=1))
    assert reading.office_hours(hall.db, settings, "H1", next_week + timedelta(days=1)).closes == time(17, 30)
    crossed = refused_code(lambda: admin.do(verbs.set_hours, site="H1", opens_at="12:00", closes_at="09:00"))
    assert crossed == "calendar.hours"


def test_settings_that_contradict_each_other_are_told(hall: Hall) -> None:
    with pytest.raises(Trouble) as told:
        reading.office_hours(hall.db, HallSettings(opens_at="18:00"), "H1", TODAY)
    assert told.value.code == "calendar.hours"


def test_the_hours_that_sites_keep_of_their_own_are_listed_with_those_to_come(hall: Hall) -> None:
    office = administrator(hall)
    office.do(places.add_site, site="H7", name="示例分中心", kind=SiteKind.SUB_CENTRE, centre_no="77")
    office.do(verbs.set_hours, site="H7", opens_at="08:30", closes_at="17:00")
    office.do(verbs.set_hours, site="H7", opens_at="08:00", closes_at="17:00", valid_from=FRIDAY)
    found = [(row.site, row.opens_at, row.ends_on) for row in reading.own_hours(hall.db, TODAY)]
    assert found == [("H7", "08:30", FRIDAY), ("H7", "08:00", None)]
    assert [row.opens_at for row in reading.own_hours(hall.db, FRIDAY)] == ["08:00"]
