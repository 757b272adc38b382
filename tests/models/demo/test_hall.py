"""The demonstration county is the mission's."""

from models.demo.county import BUILT, LINES, NOT_BUILT, letters_at
from models.demo.hall import PASSWORD
from models.office.actors import Role
from models.office.database import Database
from models.people.passwords import matches
from models.people.reading import sites, units, windows
from models.people.rules import Power, SiteKind, SiteStatus
from tests.models.demo.conftest import DAY, Rehearsed

NAMED = ("自来水", "电力", "电广", "交警", "运管", "劳动", "人事", "技监", "红土岭中心派出所")


def test_nine_sub_centres_are_named_and_the_tenth_is_not(day: Database) -> None:
    names = [site.name for site in sites(day) if site.kind == SiteKind.SUB_CENTRE]
    assert len(names) == 10
    assert all(any(name.startswith(named) for name in names) for named in NAMED)
    assert [name for name in names if "待定名" in name] == ["第十分中心(待定名)"]


def test_five_townships_are_built_and_the_others_are_not(day: Database) -> None:
    status = {site.name: site.status for site in sites(day) if site.kind == SiteKind.TOWNSHIP}
    assert {name for name, is_open in status.items() if is_open == SiteStatus.OPEN} == {
        f"{name}便民服务中心" for name in BUILT
    }
    assert len(status) == len(BUILT) + len(NOT_BUILT) == 25


def test_every_department_has_a_line_and_every_line_a_window(day: Database, rehearsed_day: Rehearsed) -> None:
    assert {unit.id for unit in units(day)} == {unit for line in LINES for unit in line.units}
    for many in range(1, 12):
        served = {letter for number in range(1, many + 1) for letter in letters_at(number, many)}
        assert served == {line.letter for line in LINES}
    assert [window.number for window in windows(day, "H1", DAY)] == sorted(rehearsed_day.hall.windows)


def test_staff_of_every_role_are_named_by_role_and_share_the_shown_password(
    day: Database, rehearsed_day: Rehearsed
) -> None:
    roles = {row[0] for row in day.rows('SELECT DISTINCT "role" FROM "staff_role"')}
    assert roles == set(Role)
    secrets = {row[0] for row in day.rows('SELECT DISTINCT "password" FROM "staff"')}
    assert secrets == {rehearsed_day.hall.secret} and matches(rehearsed_day.hall.secret, PASSWORD)
    assert rehearsed_day.hall.names["w3"] == "3号窗口工作人员"
    assert rehearsed_day.hall.names["approver-sc"] == "审批岗(市场监督管理局)"


def test_the_five_powers_are_dated_rows_and_one_is_missing(day: Database) -> None:
    granted = set(day.rows('SELECT "unit", "power" FROM "delegation"'))
    missing = {(unit.id, str(power)) for unit in units(day) for power in Power} - granted
    assert missing == {("YC", "SURVEY_ORGANISE")}
    assert day.value('SELECT count(*) FROM "unit_head"') == len(units(day))
