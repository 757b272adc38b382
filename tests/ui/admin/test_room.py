"""The administrator's room by keyboard: changes hold while the hall runs, and what is wrong is said in place."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt

from models.office.actors import Actor, Kind, Station, StationKind
from models.office.office import Office
from models.office.settings import read_settings
from models.office.stations import read_stations
from models.people import session
from models.people.authority import staff_authority
from models.people.staff_reading import roles_of
from models.tickets import call_verbs, issue_verbs
from tests.ui.admin.standing import Admin
from tests.ui.ground import PASSWORD
from tests.ui.looks import cut_off
from ui import theme, translation
from ui.admin.backup_part import BackupPart
from ui.admin.import_part import ImportPart
from ui.admin.room import SECTIONS
from ui.admin.station_part import StationPart
from ui.admin.verify_part import VerifyPart
from ui.admin.year_preview import PreviewPart

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "catalogue" / "sample.csv"
PAGES = [(at, tab) for at, section in enumerate(SECTIONS, start=1) for tab in range(len(section.parts))]


def test_day_27_a_window_and_a_line_added_while_the_hall_runs_are_callable(admin: Admin) -> None:
    hall = admin.founded
    hall.signed_on("window3")
    admin.to(2)
    admin.press(Qt.Key.Key_F2)
    admin.fill(number="7", name="综合窗口")
    admin.keep()
    window = next(row for row in admin.rows if row.number == 7)
    admin.press(Qt.Key.Key_F6)
    admin.fill(unit="SC")
    admin.keep()
    admin.to(2, 1)
    admin.press(Qt.Key.Key_F2)
    admin.fill(letter="c", name="新开业务", hours="09:00-12:00 13:30-17:00")
    admin.keep()
    line = next(row for row in admin.rows if row.letter == "C")
    assert (line.hours, line.windows) == ((("09:00", "12:00"), ("13:30", "17:00")), ())
    admin.press(Qt.Key.Key_F7)
    admin.fill(window=window.id)
    admin.keep()
    assert admin.rows[0].windows == (window.id,)

    desk = Office(
        hall.db, Station("W7", StationKind.WINDOW, "H1", window.id), Actor(Kind.STATION, "W7"), clock=hall.clock,
        authority=staff_authority,
    )  # fmt: skip
    session.sign_on_here(desk, login="window3b", password=PASSWORD)
    number = hall.office("kiosk").do(issue_verbs.issue, line=line.id).value.text
    assert number == "C001"
    assert desk.do(call_verbs.call_next, window=window.id).value.text == "C001"


def test_a_number_in_use_is_said_beside_the_field_and_what_was_typed_stays(admin: Admin) -> None:
    admin.to(2)
    admin.press(Qt.Key.Key_F2)
    admin.fill(number="3", name="重号")
    admin.keep()
    assert "号" in admin.beside("number") and admin.part.form is not None
    admin.fill(number="8", opened="2026-11-01")
    admin.keep()
    assert "过" in admin.beside("opened")
    admin.press(Qt.Key.Key_Escape)
    assert admin.part.form is None
    admin.press(Qt.Key.Key_F2)
    assert admin.part.form is not None and admin.part.form.form.draft()["name"] == "重号"


def test_a_bad_catalogue_shows_each_bad_line_and_changes_nothing(admin: Admin, tmp_path: Path) -> None:
    lines = SAMPLE.read_text(encoding="utf-8-sig").splitlines()
    cells = lines[3].split(",")
    cells[3] = "随便件"
    lines[3] = ",".join(cells)
    lines[5] = lines[4]
    bad = tmp_path / "bad.csv"
    bad.write_text("\n".join(lines), encoding="utf-8")
    admin.messages.answers.append(bad)
    admin.to(5, 1)
    part = admin.part
    assert isinstance(part, ImportPart)
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: part.sent is not None)
    shown = [part.faults.model.row(at) for at in range(part.faults.model.rowCount())]
    assert {fault.line for fault in shown} == {4, 6}
    assert {fault.column for fault in shown} >= {"kind", "item_code"}
    said = {part.faults.model.index(at, 2).data() for at in range(len(shown))}
    assert said == {"不是这一列可以填的词", "编码重复（见第 5 行）"}
    admin.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert admin.founded.db.value('SELECT count(*) FROM "service_item"') == 0
    assert "有一行不对" in admin.room.notice.text()


def test_a_catalogue_shows_what_it_changes_and_comes_in_with_one_key(admin: Admin) -> None:
    admin.messages.answers.append(SAMPLE)
    admin.to(5, 1)
    part = admin.part
    assert isinstance(part, ImportPart)
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: part.changes.model.rowCount() > 100)
    assert admin.founded.db.value('SELECT count(*) FROM "service_item"') == 0
    admin.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    admin.wait(lambda: admin.founded.db.value('SELECT count(*) FROM "service_item"') > 100)
    admin.wait(lambda: part.sent is None)
    assert "施行" in admin.room.notice.text()
    admin.to(5)
    admin.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    admin.wait(lambda: len(admin.rows) > 100)
    for letter in "sfz":
        admin.press(Qt.Key(ord(letter.upper())))
    admin.wait(lambda: 0 < len(admin.rows) < 20)
    assert any("身份证" in row.name for row in admin.rows)


def test_a_setting_out_of_range_says_so_beside_the_field_and_one_in_range_holds(admin: Admin) -> None:
    admin.to(7)
    admin.point_at("call_gap_seconds")
    admin.press(Qt.Key.Key_F4)
    admin.fill(call_gap_seconds="4")
    admin.keep()
    assert admin.beside("call_gap_seconds").endswith("请输入 5 到 120 的整数。")
    assert read_settings(admin.founded.db).call_gap_seconds == 20
    admin.fill(call_gap_seconds="45")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    assert read_settings(admin.founded.db).call_gap_seconds == 45
    assert next(row for row in admin.rows if row.id == "call_gap_seconds").changed
    admin.press(Qt.Key.Key_F10)
    admin.wait(lambda: read_settings(admin.founded.db).call_gap_seconds == 20)


def test_hours_that_contradict_each_other_are_refused_and_changed_together(admin: Admin) -> None:
    admin.to(7)
    admin.point_at("lunch_from")
    admin.press(Qt.Key.Key_F4)
    admin.fill(lunch_from="")
    admin.keep()
    assert "前后相接" in admin.beside("lunch_from")
    admin.fill(lunch_to="")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    found = read_settings(admin.founded.db)
    assert (found.lunch_from, found.lunch_to, found.opens_at) == ("", "", "09:00")


def test_day_26_ending_an_account_ends_its_sign_on_at_once(admin: Admin) -> None:
    office, _ = admin.founded.signed_on("window3")
    person = admin.founded.staff["window3"]
    admin.to(3)
    admin.wait(lambda: any(row.at is not None and row.id == person for row in admin.rows))
    admin.point_at(person)
    admin.press(Qt.Key.Key_F10)
    admin.keep()
    assert admin.beside("reason") != ""
    admin.fill(reason="调离")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    ended = 'SELECT count(*) FROM "sign_on" WHERE "staff" = ? AND "ended" IS NULL'
    assert admin.founded.db.value(ended, (person,)) == 0
    office.refresh()
    assert office.may(call_verbs.call_next) == "office.no_role"
    assert person not in [row.id for row in admin.rows]
    admin.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    admin.wait(lambda: person in [row.id for row in admin.rows])


def test_somebody_is_added_with_a_first_password_that_must_be_changed(admin: Admin) -> None:
    admin.to(3)
    admin.press(Qt.Key.Key_F2)
    admin.fill(login="window8", name="窗口人员辛", password="12345678", role="WINDOW")
    admin.keep()
    admin.wait(lambda: "数字" in admin.beside("password"))
    admin.fill(password="first-2026")
    admin.keep()
    admin.wait(lambda: any(row.row.login == "window8" for row in admin.rows))
    row = next(row for row in admin.rows if row.row.login == "window8")
    assert row.row.must_change
    assert [role.role for role in roles_of(admin.founded.db, row.id)] == ["WINDOW"]


def test_b39_the_last_administrator_cannot_end_and_the_list_keeps_standing(admin: Admin) -> None:
    admin.to(3)
    admin.point_at(admin.founded.staff["admin"])
    admin.press(Qt.Key.Key_F10)
    admin.fill(reason="离任")
    admin.keep()
    assert admin.part.form is not None
    assert "最后" in admin.part.form.notice.text()


def test_a_power_is_granted_by_its_document_and_the_rate_follows(admin: Admin) -> None:
    admin.to(4)
    admin.press(Qt.Key.Key_F2)
    admin.fill(power="ISSUE")
    admin.keep()
    assert admin.beside("document_no").strip() != ""
    admin.fill(document_no="示例授权〔2026〕1号")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    admin.wait(lambda: admin.rows and len(admin.rows[0].powers) == 1)
    admin.press(Qt.Key.Key_F10)
    admin.fill(power="ISSUE", document_no="示例收回〔2026〕1号")
    admin.keep()
    admin.wait(lambda: admin.part.form is None and not admin.rows[0].powers)


def test_all_five_powers_are_granted_by_one_document(admin: Admin) -> None:
    admin.to(4)
    admin.press(Qt.Key.Key_F6)
    admin.fill(document_no="示例授权〔2026〕2号")
    admin.keep()
    admin.wait(lambda: admin.part.form is None and admin.rows and admin.rows[0].complete)


def twice(admin: Admin) -> None:
    """From the form to the preview, and from there on."""
    part = cast(PreviewPart, admin.part)
    admin.keep()
    admin.wait(lambda: part.preview is not None)
    admin.keep()
    admin.wait(lambda: part.preview is None)


def test_a_day_is_changed_by_document_and_withdrawn_with_a_reason(admin: Admin) -> None:
    admin.to(6, 1)
    admin.press(Qt.Key.Key_F2)
    admin.fill(day="2026-11-27", name="防汛")
    twice(admin)
    assert "文号" in admin.beside("document_no")
    admin.fill(document_no="政办函〔2026〕9号")
    twice(admin)
    admin.wait(lambda: [row.name for row in admin.rows] == ["防汛"])
    admin.press(Qt.Key.Key_F10)
    admin.fill(reason="险情解除")
    twice(admin)
    admin.wait(lambda: admin.rows[0].cancelled)


def test_a_years_notice_is_typed_in_and_a_bad_line_is_named(admin: Admin) -> None:
    admin.to(6, 1)
    admin.press(Qt.Key.Key_F6)
    admin.fill(year="2027", document_no="国办发明电〔2026〕示例号", rests="元旦 01-01 一月三日")
    admin.keep()
    assert "元旦 01-01 一月三日" in admin.beside("rests")
    admin.fill(rests="元旦 01-01 01-03")
    twice(admin)
    admin.wait(lambda: admin.part.form is None)
    assert admin.founded.db.value('SELECT count(*) FROM "published_year" WHERE "id" = ?', ("2027",)) == 1


def test_the_station_keeps_its_look_and_printers_and_prints_a_test_page(admin: Admin) -> None:
    admin.to(7, 1)
    part = admin.part
    assert isinstance(part, StationPart)
    part.scale.set_text("300")
    admin.keep()
    assert "100" in part.scale.problem_text() and "200" in part.scale.problem_text()
    part.scale.set_text("150")
    part.theme.set_text("dark")
    admin.keep()
    path = admin.ground.folder.station_file
    admin.wait(path.exists)
    admin.wait(lambda: admin.ground.settings.scale_percent == 150)
    kept = read_stations(path)["O1"]
    assert (kept.scale_percent, kept.theme) == (150, "dark")
    assert theme.tokens() is theme.DARK and "下次启动" in admin.room.notice.text()
    admin.press(Qt.Key.Key_F6)
    admin.wait(lambda: list(admin.ground.folder.spool.rglob("*.pdf")))


def test_a_backup_is_written_and_checked_and_verify_says_clean(admin: Admin) -> None:
    admin.to(8)
    admin.wait(lambda: [row.code for row in admin.rows] == ["doctor.no_backup"])
    admin.to(8, 1)
    part = admin.part
    assert isinstance(part, BackupPart)
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: part.errand is None and len(admin.rows) == 1)
    assert "可以用来恢复" in admin.room.notice.text()
    admin.to(8, 1)
    other = admin.part
    assert isinstance(other, VerifyPart)
    admin.press(Qt.Key.Key_F5)
    admin.wait(lambda: other.errand is None)
    assert admin.room.notice.text().startswith("完好")


def test_verify_names_a_row_that_was_changed_behind_the_applications_back(admin: Admin) -> None:
    import sqlite3

    with sqlite3.connect(str(admin.founded.db.path)) as outside:
        outside.execute("UPDATE unit SET name = '别的局' WHERE id = 'SC'")
    admin.to(8, 2)
    admin.press(Qt.Key.Key_F5)
    admin.wait(lambda: admin.rows)
    assert (admin.rows[0].code, admin.rows[0].table, admin.rows[0].row) == ("verify.row_changed", "unit", "SC")
    model = admin.part.list.model  # type: ignore[attr-defined]
    assert model.index(0, 0).data() == "有一行与日志不符。"


def test_an_unreadable_catalogue_is_said_and_leaves_nothing(admin: Admin, tmp_path: Path) -> None:
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(64))
    admin.messages.answers += [old, tmp_path / "missing.csv"]
    admin.to(5, 1)
    part = admin.part
    assert isinstance(part, ImportPart)
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: ".xls" in admin.room.notice.text())
    admin.press(Qt.Key.Key_F2)
    admin.wait(lambda: "打" in admin.room.notice.text() and ".xls" not in admin.room.notice.text())
    assert part.sent is None


def test_a_backup_that_cannot_be_written_is_said_and_the_older_ones_stay(admin: Admin, tmp_path: Path) -> None:
    admin.messages.answers.append(tmp_path / "no-such-folder" / "hall.db")
    admin.to(8, 1)
    part = admin.part
    assert isinstance(part, BackupPart)
    admin.press(Qt.Key.Key_F4)
    admin.wait(lambda: part.errand is None and admin.room.notice.text())
    assert "no-such-folder" in admin.room.notice.text()
    assert list(admin.ground.folder.backups.glob("*")) == []


def test_search_words_are_made_anew_while_the_hall_goes_on(admin: Admin) -> None:
    admin.to(8)
    admin.wait(lambda: admin.rows)
    admin.press(Qt.Key.Key_F6)
    admin.wait(lambda: "重建" in admin.room.notice.text() and "行" in admin.room.notice.text())


def test_a_clock_that_went_back_is_accepted_with_a_reason(admin: Admin) -> None:
    admin.founded.clock.pass_(minutes=-30)
    admin.to(8)
    admin.wait(lambda: any(row.code == "clock.back" for row in admin.rows))
    admin.press(Qt.Key.Key_F7)
    admin.keep()
    assert admin.part.form is not None
    admin.fill(reason="断电后校准")
    admin.keep()
    admin.wait(lambda: admin.part.form is None)
    admin.to(7)
    admin.point_at("call_gap_seconds")
    admin.press(Qt.Key.Key_F4)
    admin.fill(call_gap_seconds="30")
    admin.keep()
    admin.wait(lambda: read_settings(admin.founded.db).call_gap_seconds == 30)


def test_a_printer_that_is_gone_is_said_and_the_form_keeps_its_fields(admin: Admin) -> None:
    admin.ground.settings = replace(admin.ground.settings, printer="no-such-printer")
    admin.to(7, 1)
    admin.press(Qt.Key.Key_F6)
    admin.wait(lambda: "打印" in admin.room.notice.text() and "正在" not in admin.room.notice.text())
    part = admin.part
    assert isinstance(part, StationPart)
    assert part.printer.text() == "no-such-printer"


def test_b55_a_list_that_fails_says_so_and_the_other_pages_work(admin: Admin) -> None:
    path = admin.founded.db.path
    assert path is not None
    aside = path.rename(path.with_suffix(".aside"))
    admin.to(2)
    admin.to(6, 1)
    admin.wait(lambda: "没有" in admin.part.list.state_text() or "数据库" in admin.part.list.state_text())  # type: ignore[attr-defined]
    aside.rename(path)
    admin.to(7)
    admin.wait(lambda: len(admin.rows) > 30)


def test_b56_every_page_has_its_keys_in_the_help_and_none_twice(admin: Admin) -> None:
    for section, tab in PAGES:
        admin.to(section)
        admin.room.open(SECTIONS[section - 1].key, tab)
        keys = [key.toString() for action, _ in admin.room.steps() for key in action.shortcuts()]
        assert len(keys) == len(set(keys)), SECTIONS[section - 1].parts[tab]
        assert all(action.text() for action, _ in admin.room.steps())
        held = set(admin.shell.actions())
        assert set(admin.part.actions_here()) <= held
        others = [part for part in admin.room._parts.values() if part is not admin.part]
        assert not any(set(part.actions_here()) & held for part in others)


@pytest.mark.parametrize(("size", "language"), [((1366, 768), "zh_CN"), ((1366, 768), "en"), ((1024, 680), "zh_CN")])
def test_every_page_fits(founded: object, qtbot: object, size: tuple[int, int], language: str) -> None:
    translation.use(language)
    admin = Admin.make(founded, qtbot)  # type: ignore[arg-type]
    admin.shell.resize(*size)
    wrong = {}
    for section, tab in PAGES:
        part = admin.room.open(SECTIONS[section - 1].key, tab)
        admin.settle()
        wrong[part.title] = cut_off(admin.room)
    assert {title: found for title, found in wrong.items() if found} == {}
