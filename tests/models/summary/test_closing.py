"""快报 until everybody has closed, then one numbered 定报; what changes afterwards shows (days.md 22)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from models.inquiries import verbs as inquiries
from models.office.actors import Role, StationKind
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.period import PeriodReport
from models.office.sheets.stored import from_json
from models.office.sheets.summary import DailySummary
from models.people import staff
from models.prints.reading import jobs_of, stored_sheet
from models.summary import verbs
from models.summary.period_sheet import read_report
from models.summary.reading import day_closed, last_closed, summary_of_day
from models.summary.rules import Kind
from tests.models.people.staffed import SECRET
from tests.models.summary.played import DAY, Played


def close(played: Played, day: date = DAY) -> str:
    return played.manager.do(verbs.close_day, day=day).value


def sheet(played: Played, job: str) -> DailySummary:
    stored = stored_sheet(played.db, job)
    assert stored is not None
    read = from_json(*stored[:2])
    assert isinstance(read, DailySummary)
    return read


def test_day_22_a_report_before_the_close_is_a_flash_that_names_who_is_open(morning: Played) -> None:
    found = morning.summary()
    assert found.kind is Kind.FLASH and found.number == "" and found.cut_off == morning.clock()
    assert [(each.shown, each.who, each.fee_point) for each in found.not_closed] == [
        ("1号窗口", "一号窗口人员", False),
        ("2号窗口", "二号窗口人员", False),
        ("银行收费点 3号窗口", "收费员", True),
    ]


def test_day_22_a_day_is_not_closed_while_a_window_or_the_fee_point_is_open(morning: Played) -> None:
    with pytest.raises(NotAllowed) as refused:
        close(morning)
    assert refused.value.code == "summary.still_open" and refused.value.kept
    assert refused.value.facts["windows"] == [morning.windows[1], morning.windows[2]]
    assert refused.value.facts["counters"] == [morning.windows[3]]
    morning.at(17, 40)
    morning.sign_off(1, 2, 3)
    with pytest.raises(NotAllowed) as refused:  # nobody is there any more, but the money was not counted
        close(morning)
    assert refused.value.facts["windows"] == [] and refused.value.facts["counters"] == [morning.windows[3]]
    assert day_closed(morning.db, "H1", DAY) is None


def test_day_22_a_closed_day_has_one_numbered_report_with_its_balances(evening: Played) -> None:
    number = close(evening)
    assert number == "(政)日报〔2026〕第0001号"
    closed = day_closed(evening.db, "H1", DAY)
    assert closed is not None and closed.number == number and closed.closed_at == evening.clock()
    assert closed.cases_open == {"SC": 1} and closed.fees_open_fen == {"SC": 8000}
    (job,) = jobs_of(evening.db, "day_close", f"H1:{DAY}")
    printed = sheet(evening, job.id)
    assert (printed.kind, printed.number, printed.not_closed) == ("FINAL", number, ())
    assert (printed.acts, printed.heads_hash) == (closed.acts, closed.heads_hash)
    assert printed.made_by == "督查员"
    with pytest.raises(NotAllowed) as refused:
        close(evening)
    assert refused.value.code == "summary.day_closed" and refused.value.facts["number"] == number


def test_day_22_a_closed_day_read_later_is_the_same_report(evening: Played) -> None:
    close(evening)
    told = evening.summary()
    evening.clock.set(DAY + timedelta(days=3))
    again = evening.summary()
    assert (again.kind, again.cut_off, again.acts, again.heads_hash) == (
        told.kind, told.cut_off, told.acts, told.heads_hash,
    )  # fmt: skip
    assert again.lines == told.lines and again.windows == told.windows and again.checks == told.checks
    with pytest.raises(Refused, match=r"summary\.day_closed"):
        evening.manager.do(verbs.print_report, day=DAY)


def test_day_22_a_fact_that_changes_after_the_close_shows_as_a_correction(evening: Played) -> None:
    number = close(evening)
    evening.at(18, 0)
    office = evening.hall.office("O4", StationKind.OFFICE, staff=evening.counter.people.clerk_1, roles=(Role.GUIDE,))
    office.do(inquiries.register, handling="ANSWERED", question="下班后来电", channel="PHONE")
    found = evening.summary()
    assert found.kind is Kind.CORRECTION and found.cut_off == evening.clock()
    printed = sheet(evening, evening.manager.do(verbs.print_report, day=DAY).value)
    assert (printed.kind, printed.number, printed.corrects) == ("CORRECTION", "", number)
    assert printed.inquiries.registered == 6


def test_day_22_printing_and_signing_on_change_no_closed_day(evening: Played) -> None:
    close(evening)
    evening.at(18, 0)
    admin = evening.counter.people.administrator()
    admin.do(staff.add_staff, login="late", name="夜间人员", secret=SECRET, must_change=False)
    evening.counter.people.sign_on(evening.counter.people.clerk_1, evening.windows[1])
    assert (evening.summary().kind, evening.summary().not_closed) == (Kind.FINAL, ())


def test_day_22_a_flash_is_printed_as_often_as_it_is_asked_for(morning: Played) -> None:
    jobs = [morning.manager.do(verbs.print_report, day=DAY).value for _ in range(2)]
    assert [sheet(morning, job).kind for job in jobs] == ["FLASH", "FLASH"]
    assert len(jobs_of(morning.db, "day", f"H1:{DAY}")) == 2


def test_a_day_that_has_not_come_is_not_closed(evening: Played) -> None:
    with pytest.raises(Refused, match=r"summary\.future") as refused:
        close(evening, DAY + timedelta(days=1))
    assert refused.value.field == "day"


def test_only_who_answers_for_the_hall_closes_its_day(evening: Played) -> None:
    clerk = evening.hall.office("W1", staff=evening.counter.people.clerk_1, roles=(Role.WINDOW, Role.BANK_TELLER))
    with pytest.raises(NotAllowed, match=r"office\.no_role"):
        clerk.do(verbs.close_day, day=DAY)


def test_who_is_left_over_after_closing_is_passed_before_the_day_is_closed(played: Played) -> None:
    played.open()
    played.issue("A")
    played.at(17, 40)
    played.close_fee_point({"CASH": 0})
    played.sign_off(1, 2, 3)
    assert played.summary().lines[0].still_open == 1
    close(played)
    found = played.summary()
    assert (found.kind, found.lines[0].missed, found.lines[0].still_open) == (Kind.FINAL, 1, 0)


def test_the_next_day_starts_where_the_close_left_it(evening: Played) -> None:
    close(evening)
    evening.at(18, 30)
    next_day = DAY + timedelta(days=1)
    evening.clock.set(next_day)
    evening.open()
    evening.accept("SC-002")
    before = last_closed(evening.db, "H1", next_day)
    assert before is not None and before.day == DAY
    found = summary_of_day(evening.db, "H1", next_day, evening.clock())
    balance = next(check for check in found.checks if check.code == "CASES_BALANCE")
    assert (balance.left, balance.right) == (2, 2)
    evening.close_fee_point({"CASH": 0})
    evening.sign_off(1, 2, 3)
    assert close(evening, next_day) == "(政)日报〔2026〕第0002号"


def test_a_balance_that_was_changed_behind_the_close_shows_the_next_day(evening: Played) -> None:
    close(evening)
    db = evening.db
    db.begin()
    db.run('UPDATE "day_close" SET "balances" = ?', ('{"cases_open":{"SC":4},"fees_open_fen":{}}',))
    db.commit()
    next_day = DAY + timedelta(days=1)
    evening.clock.set(next_day)
    found = summary_of_day(db, "H1", next_day, evening.clock())
    balance = next(check for check in found.checks if check.code == "CASES_BALANCE")
    assert (balance.left, balance.right) == (1, 4) and not found.balanced


def test_day_23_a_period_is_printed_as_it_was_read_in_the_name_of_who_prints_it(evening: Played) -> None:
    read = read_report(evening.db, date(2026, 11, 1), DAY, evening.clock(), made_by="")
    job = evening.manager.do(verbs.print_period, report=read).value
    stored = stored_sheet(evening.db, job)
    assert stored is not None
    printed = from_json(*stored[:2])
    assert isinstance(printed, PeriodReport)
    assert printed.made_by == printed.foot.handler != ""
    assert replace(printed, made_by="", foot=replace(printed.foot, handler="")) == read
    about = evening.db.row('SELECT "about_table", "about_id" FROM "print_job" WHERE "id" = ?', (job,))
    assert about == ("period", "2026-11-01..2026-11-24")
    with pytest.raises(Refused) as refused:
        evening.manager.do(verbs.print_period, report=replace(read, last="2026-11-25"))
    assert refused.value.code == "summary.future"
