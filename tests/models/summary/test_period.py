"""Some days together are what their days are, counted anew; and what is reported outside stands beside it."""

from datetime import date
from pathlib import Path

import pytest

from models.findings.outside import bring_outside, outside_of, read_outside
from models.findings.rules import Code
from models.findings.verbs import everything_seen
from models.office.instants import MINUTE, Instant
from models.office.refusal import Refused
from models.summary.period import PeriodSummary, before_of, period
from models.summary.reading import summary_of_day
from models.summary.verbs import close_day
from tests.models.summary.played import DAY, FREE, Played

MONTH = (date(2026, 11, 1), date(2026, 11, 30))


def of_month(played: Played) -> PeriodSummary:
    return period(played.db, *MONTH, played.clock())


def test_a_month_with_one_day_has_that_days_figures(evening: Played) -> None:
    month, day = of_month(evening), summary_of_day(evening.db, "H1", DAY, evening.clock())
    (site,) = [each for each in month.sites if each.site == "H1"]
    assert site.issued == sum(line.issued for line in day.lines)
    assert site.served == sum(line.served for line in day.lines)
    assert (site.received, site.decided) == (
        sum(unit.received for unit in day.cases), sum(unit.decided for unit in day.cases)
    )  # fmt: skip
    assert sum(unit.settled_fen for unit in month.units) == sum(unit.settled_fen for unit in day.fees)
    assert sum(unit.outstanding_fen for unit in month.units) == sum(unit.outstanding_fen for unit in day.fees)
    told = {rate.code: (rate.part, rate.whole) for rate in day.rates}
    assert {rate.code: (rate.part, rate.whole) for rate in month.rates if rate.code in ("ON_TIME", "DECIDED")} == {
        code: told[code] for code in ("ON_TIME", "DECIDED")
    }
    (trend,) = [each for each in month.trend if each.issued]
    assert (trend.day, trend.issued, trend.settled_fen) == (
        DAY, site.issued, sum(unit.settled_fen - unit.reversed_fen for unit in month.units)
    )  # fmt: skip
    assert len(month.trend) == 24, "days to come are not zero"
    assert all(unit.cases.balances for unit in month.units)


def test_days_that_are_not_closed_are_told_and_those_to_come_are_not_counted(evening: Played) -> None:
    (site,) = [each for each in of_month(evening).sites if each.site == "H1"]
    opened = evening.db.value("SELECT min(opened) FROM window WHERE site = 'H1'")
    assert site.days_closed == 0 and site.workdays == len(site.unreported)
    served = {row[0] for row in evening.db.rows('SELECT "site" FROM "window"')}
    assert all(each.workdays == 0 for each in of_month(evening).sites if each.site not in served)
    assert all(date.fromisoformat(opened) <= day < DAY for day in site.unreported), "a day that runs is not due yet"
    evening.manager.do(close_day, day=DAY)
    (site,) = [each for each in of_month(evening).sites if each.site == "H1"]
    assert site.days_closed == 1 and site.workdays == len(site.unreported) + 1


def test_a_case_that_is_due_later_in_the_month_is_not_overdue_yet(played: Played) -> None:
    played.open()
    played.accept(FREE)
    month = (date(2026, 11, 1), date(2026, 12, 31))
    assert period(played.db, *month, played.clock()).overdue == ()
    late = period(played.db, *month, Instant(played.clock() + 30 * 24 * 60 * MINUTE)).overdue
    assert [each.unit for each in late] and all(each.late > 0 for each in late)


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        ("2026-10-01", "2026-10-31", ("2026-09-01", "2026-09-30")),
        ("2026-11-01", "2026-11-24", ("2026-10-01", "2026-10-24")),
        ("2026-03-01", "2026-03-30", ("2026-02-01", "2026-02-28")),
        ("2026-01-01", "2026-01-31", ("2025-12-01", "2025-12-31")),
        ("2026-11-16", "2026-11-22", ("2026-11-09", "2026-11-15")),
        ("2026-11-24", "2026-11-24", ("2026-11-23", "2026-11-23")),
    ],
)
def test_a_month_is_compared_with_the_month_before_and_other_days_with_as_many(
    first: str, last: str, before: tuple[str, str]
) -> None:
    found = before_of(date.fromisoformat(first), date.fromisoformat(last))
    assert tuple(day.isoformat() for day in found) == before


def test_the_rate_of_powers_given_has_both_its_numbers(evening: Played) -> None:
    powers = {rate.code: rate for rate in of_month(evening).rates}["POWERS"]
    assert (powers.part, powers.whole % 5) == (10, 0), "two units gave all five"


def test_what_crosses_midnight_is_counted_once(evening: Played) -> None:
    first = period(evening.db, MONTH[0], DAY, evening.clock())
    both = period(evening.db, MONTH[0], MONTH[1], evening.clock())
    assert [unit.cases.received for unit in first.units] == [unit.cases.received for unit in both.units]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


UNITS = {"SC": "SC", "市场监督管理局": "SC", "GA": "GA"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_a_report_of_departments_and_finance_is_read_whole(tmp_path: Path, encoding: str) -> None:
    file = write(
        tmp_path / "a.csv", "单位,月份,发证数,财政入账\n市场监督管理局,2026-11,12,960.00\nGA,2026-11,,35\n", encoding
    )
    lines, faults, digest = read_outside(file, UNITS)
    assert faults == ()
    assert [(one.unit, one.certificates, one.income_fen) for one in lines] == [("SC", 12, 96000), ("GA", None, 3500)]
    assert len(digest) == 64


def test_every_bad_line_is_named(tmp_path: Path) -> None:
    file = write(
        tmp_path / "a.csv",
        "单位,月份,发证数,财政入账\n税务,2026-11,1,1\nSC,2026-13,1,1\nSC,2026-11,一,1\nSC,2026-11,1,1.234\nSC,2026-11,,\n"
        "GA,2026-11,1,\nGA,2026-11,2,\n",
    )
    lines, faults, _ = read_outside(file, UNITS)
    assert [(fault.line, fault.code) for fault in faults] == [
        (2, "unknown_unit"), (3, "month"), (4, "number"), (5, "amount"), (6, "empty"), (8, "twice"),
    ]  # fmt: skip
    assert [one.unit for one in lines] == ["GA"]
    _, missing, _ = read_outside(write(tmp_path / "b.csv", "单位,月份\nSC,2026-11\n"), UNITS)
    assert [fault.text or fault.title for fault in missing] == ["发证数", "财政入账"]


def test_day_23_more_than_the_hall_knows_is_r6_and_r7_and_no_report_is_no_data(evening: Played, tmp_path: Path) -> None:
    rows = {row.unit: row for row in outside_of(evening.db, *MONTH)}
    assert rows["SC"].certificates_outside is None, "无数据 until it is reported"
    known = rows["SC"]
    income = (known.confirmed_fen + 100) / 100
    text = f"单位,月份,发证数,财政入账\nSC,2026-11,{known.certificates_here + 3},{income:.2f}\n"
    lines, _, digest = read_outside(write(tmp_path / "a.csv", text), UNITS)
    assert evening.manager.do(bring_outside, lines=lines, source=digest).value == 1
    assert evening.manager.do(bring_outside, lines=lines, source=digest).value == 0
    with pytest.raises(Refused):
        evening.manager.do(bring_outside, lines=(), source=digest)
    found = {row.unit: row for row in outside_of(evening.db, *MONTH)}["SC"]
    assert (found.certificates_outside, found.income_outside_fen) == (3, 100)
    seen = {each.code for each in everything_seen(evening.db, evening.clock())}
    assert {Code.R6, Code.R7} <= seen
