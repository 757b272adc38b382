"""Some days together are what their days are, counted anew; and what is reported outside stands beside it."""

from datetime import date
from pathlib import Path

import pytest

from models.findings.outside import bring_outside, outside_of, read_outside
from models.findings.rules import Code
from models.findings.verbs import everything_seen
from models.office.refusal import Refused
from models.summary.period import PeriodSummary, period
from models.summary.reading import summary_of_day
from tests.models.summary.played import DAY, Played

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
    assert len(month.trend) == 30
    assert all(unit.cases.balances for unit in month.units)


def test_days_that_are_not_closed_are_told_and_those_to_come_are_not_counted(evening: Played) -> None:
    (site,) = [each for each in of_month(evening).sites if each.site == "H1"]
    assert (site.days_closed, site.workdays) == (0, 17), "working days of November up to the 24th"


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
