"""Signing on: errors in place, the name stays; a stand-in takes over; a given password is changed first."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.office.actors import StationKind
from models.people import passwords, session, staff
from models.people.places import change_window
from tests.ui import looks
from tests.ui.ground import PASSWORD, PIN, Founded
from ui.own_secret import OwnSecretPage, change
from ui.sign_on import SignOnPage


@pytest.fixture
def page(founded: Founded, qtbot: QtBot) -> Iterator[SignOnPage]:
    """The page of window 3, nobody signed on."""
    made = SignOnPage(founded.ground(qtbot, founded.office()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.focus_first()
    qtbot.waitUntil(lambda: made.place != "")
    yield made


def sign(page: SignOnPage, qtbot: QtBot, login: str, password: str) -> None:
    page.login.line.clear()
    qtbot.keyClicks(page.login.line, login)
    qtbot.keyClick(page.login.line, Qt.Key.Key_Return)
    qtbot.keyClicks(page.password.line, password)
    qtbot.keyClick(page.password.line, Qt.Key.Key_Return)


def test_the_page_says_where_and_who_is_where(page: SignOnPage, qtbot: QtBot, founded: Founded) -> None:
    assert page.place == "示例县政务中心 · 3 号窗口 · 市场监督管理局"
    assert page.login.line.hasFocus()
    founded.signed_on("teller")

    qtbot.waitUntil(lambda: "银行收费员甲" in [page._others.model.index(1, 2).data()])

    assert looks.cut_off(page) == []


def test_enter_presses_the_button_that_has_the_focus(page: SignOnPage, qtbot: QtBot) -> None:
    page._go.setFocus()
    qtbot.keyClick(page._go, Qt.Key.Key_Return)
    assert page.login.problem_text() != ""


def test_by_keyboard_alone(page: SignOnPage, qtbot: QtBot, founded: Founded) -> None:
    with qtbot.waitSignal(page.signed_on) as told:
        page.login.set_text("window3")
        page.password.setFocus()
        page.password.set_text(PASSWORD)
        qtbot.keyClick(page.password.line, Qt.Key.Key_Return)

    assert told.args[0].staff == founded.staff["window3"]
    assert page.password.text() == ""


def test_reception_is_called_by_its_name_and_not_by_a_number_that_nobody_sees(
    page: SignOnPage, qtbot: QtBot, founded: Founded
) -> None:
    page.ground.settings = replace(page.ground.settings, kind=StationKind.RECEPTION)
    founded.signed_on("admin")[0].do(change_window, window=founded.windows[3], name="导服台")

    page.refresh()

    qtbot.waitUntil(lambda: page.place.startswith("示例县政务中心 · 导服台 · "))


def test_a_wrong_password_is_said_at_its_field_and_the_name_stays(page: SignOnPage, qtbot: QtBot) -> None:
    sign(page, qtbot, "window3", "wrong")

    qtbot.waitUntil(lambda: "4" in page.password.problem_text())
    assert page.login.text() == "window3" and page.password.text() == ""
    assert page.password.line.hasFocus()


def test_a_locked_account_says_until_when(page: SignOnPage, qtbot: QtBot, founded: Founded) -> None:
    office = founded.office()
    for _ in range(5):
        with pytest.raises(Exception, match="people"):
            session.sign_on_here(office, login="window3", password="wrong")

    sign(page, qtbot, "window3", "wrong")

    qtbot.waitUntil(lambda: "11-24 09:15" in page.notice.text() + page.password.problem_text())


def test_b18_signing_on_calls_nobody(page: SignOnPage, qtbot: QtBot, founded: Founded) -> None:
    with qtbot.waitSignal(page.signed_on):
        page.login.set_text("window3")
        page.password.set_text(PASSWORD)
        page.form.submitted.emit()

    verbs = [row[0] for row in founded.db.rows("SELECT verb FROM act WHERE station = 'W3'")]
    assert verbs == ["people.sign_on"]


def test_b30_the_second_is_told_who_is_there_and_day_12_a_named_stand_in_takes_over(
    page: SignOnPage, qtbot: QtBot, founded: Founded
) -> None:
    founded.signed_on("window3")
    page.login.set_text("window3b")
    page.password.set_text(PASSWORD)
    page.form.submitted.emit()
    qtbot.waitUntil(lambda: "窗口人员甲" in page.notice.text())
    assert page._take_over.isVisible() and page.password.text() == PASSWORD

    with qtbot.waitSignal(page.signed_on) as told:
        page._take_over.click()

    assert told.args[0].staff == founded.staff["window3b"]


def test_caps_lock_is_warned_of(page: SignOnPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.password.line, "s")
    assert not page._caps.isVisible()

    qtbot.keyClicks(page.password.line, "S")  # a capital without Shift
    assert page._caps.isVisible()


def test_an_own_password_and_pin(founded: Founded, qtbot: QtBot) -> None:
    office, _ = founded.signed_on()
    page = OwnSecretPage(founded.ground(qtbot, office).work, "window3", must=True)
    qtbot.addWidget(page)
    for field, text in (
        (page.old, PASSWORD),
        (page.new, "别的口令-2026"),
        (page.again, "别的口令-2027"),
        (page.pin, PIN),
    ):
        field.set_text(text)
    page.form.submitted.emit()
    assert page.again.problem_text() != ""

    page.again.set_text("别的口令-2026")
    with qtbot.waitSignal(page.changed):
        page.form.submitted.emit()

    session.prove_again(office, typed=PIN)
    session.prove_again(office, typed="别的口令-2026")


def test_a_wrong_old_password_is_said_at_its_field(founded: Founded) -> None:
    office, _ = founded.signed_on()

    with pytest.raises(Exception, match="wrong_password") as told:
        change(office, login="window3", old="wrong", new="别的口令-2026", pin="")

    assert told.value.field == "old"  # type: ignore[attr-defined]


def test_a_given_password_must_be_changed(founded: Founded) -> None:
    admin, _ = founded.signed_on("admin")
    admin.do(staff.set_password, staff=founded.staff["window3"], secret=passwords.new_password("", PASSWORD, 8))

    _, signed_on = founded.signed_on("window3")

    assert signed_on.must_change
