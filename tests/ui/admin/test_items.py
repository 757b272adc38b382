"""The pages of the catalogue by keyboard: versions side by side, what changes when, guides, leave to stay outside."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from models.cases.forms import Intake, Tick
from models.cases.intake_verbs import take_in
from models.catalogue.files import write
from models.catalogue.guide import guide_on
from models.catalogue.outside import settled_in
from models.catalogue.reading import item_id
from models.catalogue.rows import to_rows
from models.catalogue.rules import Location, Material
from models.catalogue.verbs import bring_in
from models.prints.reading import jobs_of
from tests.models.cases.counter import applicant
from tests.models.cases.counter import item as case_item
from tests.models.catalogue.samples import FREE, item
from tests.models.people.staffed import give_all_powers
from tests.ui.admin.standing import Admin
from ui.admin.import_part import ImportPart
from ui.admin.item_changes_part import ItemChangesPart
from ui.admin.item_versions_part import ItemVersionsPart

CARD = item(location=Location.DEPARTMENT)
PERMIT = item(item_code="SC-001", name="食品经营许可", department="市场监督管理局", location="hall", **FREE)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def items(admin: Admin) -> Admin:
    """Two items today; in ten days one has another paper and another price."""
    today = admin.ground.work.today()
    dearer = replace(
        CARD, promised_days=10, materials=(*CARD.materials, Material("照片")),
        fees=(replace(CARD.fees[0], amount_fen=3000),),
    )  # fmt: skip
    admin.office.do(bring_in, items=(CARD, PERMIT), on=today, source="a")
    admin.office.do(bring_in, items=(dearer, PERMIT), on=today + timedelta(days=10), source="b")
    admin.to(5)
    admin.wait(lambda: len(admin.rows) == 2)
    admin.point_at(item_id(admin.founded.db, "GA-002"))
    return admin


def test_two_versions_stand_side_by_side_and_say_what_became_of_each_line(items: Admin) -> None:
    items.press(Qt.Key.Key_F8)
    items.wait(lambda: items.rows)
    part = items.part
    assert isinstance(part, ItemVersionsPart)
    said = {(row.name, row.before != "", row.after != "") for row in items.rows}
    assert said == {
        ("promised_days", True, True), ("照片", False, True), (CARD.fees[0].name, True, True)
    }  # fmt: skip
    model = part.list.model
    words = {model.index(at, 1).data(): model.index(at, 4).data() for at in range(model.rowCount())}
    assert (words["承诺期限"], words["照片"]) == ("▲ 已改", "● 新增")
    items.press(Qt.Key.Key_F6)
    assert len(items.rows) > 10


def test_day_25_a_change_stands_on_its_day_with_what_differs(items: Admin) -> None:
    items.press(Qt.Key.Key_F9)
    items.wait(lambda: items.rows)
    part = items.part
    assert isinstance(part, ItemChangesPart)
    today = items.ground.work.today()
    later = [(row.change.what, row.change.told) for row in items.rows if row.change.day > today]
    assert later == [
        ("VERSION", "2"), ("STANDARD_BEGINS", CARD.fees[0].name), ("STANDARD_ENDS", CARD.fees[0].name)
    ]  # fmt: skip
    items.press(Qt.Key.Key_F8)
    items.wait(lambda: not items.rows)
    items.press(Qt.Key.Key_F9)
    items.press(Qt.Key.Key_F6)
    items.wait(lambda: {row.change.code for row in items.rows} == {"GA-002", "SC-001"})


def test_a_guide_is_written_as_a_new_version_and_printed(items: Admin) -> None:
    card = item_id(items.founded.db, "GA-002")
    items.press(Qt.Key.Key_F2)
    items.wait(lambda: items.part.form is not None)
    items.fill(conditions="持有到期的居民身份证", inquiry_phone="0739-1234567")
    items.keep()
    items.wait(lambda: items.part.form is None)
    found = guide_on(items.founded.db, card, items.ground.work.today())
    assert (found.number, found.texts.conditions) == (1, "持有到期的居民身份证")
    items.point_at(card)
    items.press(Qt.Key.Key_F4)
    items.wait(lambda: jobs_of(items.founded.db, "service_item", card))
    items.press(Qt.Key.Key_F2)
    items.wait(lambda: items.part.form is not None)
    items.keep()
    assert items.part.form is not None, "nothing was changed, so nothing is kept"


def test_an_item_outside_the_hall_wants_an_approval_and_the_rate_follows(items: Admin) -> None:
    today = items.ground.work.today()
    items.room.open_page("item_outside_part")
    items.wait(lambda: len(items.rows) == 1)
    assert settled_in(items.founded.db, today).rate_permille == 500
    items.press(Qt.Key.Key_F2)
    items.fill(
        approval_no="示政函〔2026〕8号", body="示例县人民政府", approved_on="2026-11-02", reason="采集设备在分中心"
    )
    items.keep()
    items.wait(lambda: items.part.form is None and items.rows and items.rows[0].holds)
    assert settled_in(items.founded.db, today).rate_permille == 1000
    items.press(Qt.Key.Key_F10)
    items.fill(reason="改在大厅办理")
    items.keep()
    items.wait(lambda: items.rows and not items.rows[0].holds)


def test_b40_a_file_that_comes_in_says_first_whom_it_hits_and_touches_no_case(admin: Admin, tmp_path: Path) -> None:
    hall, before, after = admin.founded, case_item("SC-002", days=5), case_item("SC-002", days=4, name="改名事项")
    give_all_powers(admin.office, "SC")
    admin.office.do(bring_in, items=(before,), on=admin.ground.work.today(), source="a")
    desk, _ = hall.signed_on("window3")
    intake = Intake(
        item=item_id(hall.db, "SC-002"), applicant=applicant(), ticks=(Tick(1), Tick(2)), agent=None, ticket="",
        notice="",
    )  # fmt: skip
    desk.do(take_in, intake=intake)
    case = hall.db.rows('SELECT * FROM "case"')
    write(tmp_path / "new.csv", *to_rows((after,)))
    admin.messages.answers.append(tmp_path / "new.csv")
    admin.to(5, 1)
    part = admin.part
    assert isinstance(part, ImportPart)
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: part.changes.model.rowCount() == 1)
    assert part.changes.model.index(0, 4).data() == "1件在办件仍按原版本"
    admin.press(Qt.Key.Key_Return, CONTROL)
    admin.wait(lambda: part.sent is None)
    assert hall.db.value('SELECT count(*) FROM "item_version"') == 2
    assert hall.db.rows('SELECT * FROM "case"') == case
