"""From an empty folder to the first desk, and a calm page for whatever stands in the way."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.office.actors import StationKind
from models.office.folder import DataFolder
from models.office.stations import StationSettings, read_stations, write_station
from tests.fakes import FakeClock
from tests.ui import looks
from tests.ui.fakes import FakeMessages
from tests.ui.ground import PASSWORD, Founded
from ui.app import Application
from ui.application import MainWindow
from ui.board.face import WaitingBoard
from ui.calm import CalmPage
from ui.clock_page import ClockPage
from ui.commands.context import Context
from ui.error_net import ErrorNet
from ui.first_start import FoundingPage, StationPage
from ui.one_instance import OneInstance
from ui.shell import Shell
from ui.sign_on import SignOnPage

Start = Callable[..., MainWindow]


@pytest.fixture
def start(dressed: QApplication, clock: FakeClock, tmp_path: Path, qtbot: QtBot) -> Iterator[Start]:
    """Starts the application on a data folder."""
    windows: list[MainWindow] = []
    app = cast(Application, dressed)
    app.net = ErrorNet(None, clock)

    def begin(
        place: str = "", *, station: str | None = None, path: Path = tmp_path, answers: object = ()
    ) -> MainWindow:
        window = MainWindow(
            app,
            Context(DataFolder.at(path, None), station),
            place,
            clock,
            FakeMessages(list(answers)),  # type: ignore[call-overload]
        )
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.begin()
        return window

    yield begin
    for window in windows:
        window.end()


def comes(qtbot: QtBot, window: MainWindow, kind: type) -> None:
    qtbot.waitUntil(lambda: isinstance(window.page(), kind))


def calm(qtbot: QtBot, window: MainWindow) -> CalmPage:
    comes(qtbot, window, CalmPage)
    page = window.page()
    assert isinstance(page, CalmPage)
    assert looks.cut_off(page) == []
    return page


@pytest.fixture
def settled(founded: Founded, tmp_path: Path) -> Founded:
    """The hall of `founded`, and window 3 set up on this machine."""
    write_station(
        tmp_path / "station.toml", StationSettings("W3", StationKind.WINDOW, "H1", founded.windows[3], "3 号窗口")
    )
    founded.db.close()
    return founded


def test_day_27_a_first_start_asks_for_an_administrator_and_for_this_station(
    start: Start, qtbot: QtBot, tmp_path: Path, clock: FakeClock
) -> None:
    window = start(path=tmp_path / "new")
    comes(qtbot, window, FoundingPage)
    page = window.page()
    assert isinstance(page, FoundingPage)
    page.form.submitted.emit()
    assert page.password.problem_text() != ""  # there is no default password
    for field, text in (
        (page.hall, "示例县政务中心"), (page.region, "430521"), (page.login, "Admin"), (page.name, "管理员"),
        (page.password, PASSWORD), (page.again, PASSWORD),
    ):  # fmt: skip
        field.set_text(text)
    page.form.submitted.emit()
    comes(qtbot, window, StationPage)
    station = window.page()
    assert isinstance(station, StationPage)
    qtbot.waitUntil(lambda: bool(station._sites))
    assert looks.cut_off(station) == []
    station.form.submitted.emit()
    comes(qtbot, window, SignOnPage)
    sign_on = window.page()
    assert isinstance(sign_on, SignOnPage)
    sign_on.login.set_text("admin")
    sign_on.password.set_text(PASSWORD)
    sign_on.form.submitted.emit()
    comes(qtbot, window, Shell)

    assert read_stations(tmp_path / "new" / "station.toml")["O1"].kind == StationKind.OFFICE
    db = window.context.database()
    assert db.value("SELECT value FROM setting WHERE id = 'region_code'") == '"430521"'
    assert db.value("SELECT name FROM place WHERE id = 'O1'") != ""
    db.close()


def test_a_station_that_was_set_up_goes_straight_to_the_sign_on(start: Start, qtbot: QtBot, settled: Founded) -> None:
    window = start("desk")

    comes(qtbot, window, SignOnPage)


def test_of_several_stations_the_application_asks_which(
    start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path
) -> None:
    write_station(tmp_path / "station.toml", StationSettings("B9", StationKind.BANK, "H1", settled.windows[9]))
    page = calm(qtbot, window := start())

    page.buttons[1].click()

    comes(qtbot, window, SignOnPage)
    assert window.ground is not None and window.ground.settings.code == "B9"


def test_a_hall_whose_database_is_missing_is_not_founded_anew_unasked(
    start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path
) -> None:
    away = (tmp_path / "hall.db").rename(tmp_path / "elsewhere.db")
    page = calm(qtbot, window := start())
    assert str(tmp_path / "hall.db") in page.text()
    assert not (tmp_path / "hall.db").exists()

    away.rename(tmp_path / "hall.db")
    page.buttons[-1].click()

    comes(qtbot, window, SignOnPage)


def test_a_corrupt_database_is_told_and_left_as_it_is(
    start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path
) -> None:
    (tmp_path / "hall.db").write_bytes(b"this is not a database" * 400)
    for name in ("hall.db-wal", "hall.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)

    page = calm(qtbot, start())

    assert "损坏" in page.text()
    assert (tmp_path / "hall.db").read_bytes() == b"this is not a database" * 400


def test_a_newer_database_is_refused(start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "hall.db") as raw:
        columns = [row[1] for row in raw.execute("PRAGMA table_info(schema_migration)")]
        row = dict(zip(columns, raw.execute("SELECT * FROM schema_migration").fetchone(), strict=True))
        row["name"] = "9999_later"
        row.pop("id", None)
        marks = ", ".join("?" for _ in row)
        raw.execute(f"INSERT INTO schema_migration ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    raw.close()

    page = calm(qtbot, start())

    assert "新" in page.text()


def test_a_broken_settings_file_is_told_and_left_as_it_is(
    start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path
) -> None:
    (tmp_path / "station.toml").write_text("[station.W3\nkind = ")

    page = calm(qtbot, start())

    assert "station.toml" in page.text()
    assert (tmp_path / "station.toml").read_text() == "[station.W3\nkind = "


def test_a_folder_that_cannot_be_made_is_told_and_another_can_be_chosen(
    start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    page = calm(qtbot, window := start(path=tmp_path / "file" / "hall", answers=[tmp_path]))

    page.buttons[0].click()

    comes(qtbot, window, SignOnPage)


def test_a_station_that_nobody_set_up_is_told(start: Start, qtbot: QtBot, settled: Founded) -> None:
    page = calm(qtbot, start(station="W8"))

    assert "W8" in page.text()


def test_a_station_that_hangs_elsewhere_is_told(start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path) -> None:
    other = OneInstance(tmp_path, "W3")
    other._lock.tryLock(0)

    page = calm(qtbot, start())

    assert "W3" in page.text()
    other.end()


def test_a_second_start_hands_over_and_the_first_comes_to_the_front(
    start: Start, qtbot: QtBot, settled: Founded
) -> None:
    first = start()
    comes(qtbot, first, SignOnPage)
    assert first._instance is not None

    with qtbot.waitSignal(first._instance.asked) as told:
        first._instance.asked.emit(["desk"])

    assert told.args[0] == ["desk"] and first.isVisible()


def test_a_clock_that_went_back_is_told_and_an_administrator_accepts_it_with_a_reason(
    start: Start, qtbot: QtBot, settled: Founded, clock: FakeClock
) -> None:
    settled.signed_on("window3")
    settled.db.close()
    clock.pass_(minutes=-180)
    window = start()
    comes(qtbot, window, ClockPage)
    page = window.page()
    assert isinstance(page, ClockPage)
    page.form.submitted.emit()
    assert page.reason.problem_text() != ""

    page.login.set_text("admin")
    page.password.set_text("wrong")
    page.reason.set_text("主板电池更换后时间已校准")
    page.form.submitted.emit()
    qtbot.waitUntil(lambda: page.password.problem_text() != "")
    page.password.set_text(PASSWORD)
    page.form.submitted.emit()
    comes(qtbot, window, SignOnPage)

    facts = window.context.database().value("SELECT facts FROM act WHERE verb = 'office.accept_clock'")
    window.context.database().close()
    assert "主板电池" in bytes(facts).decode()


def test_a_full_disk_at_the_first_start_leaves_no_hall_behind(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.office import schema
    from models.office.refusal import Trouble

    def full(_: object) -> list[str]:
        raise Trouble("database.full")

    monkeypatch.setattr(schema, "migrate", full)
    page = calm(qtbot, start(path=tmp_path / "new"))

    assert "磁盘" in page.text()


def test_closing_the_window_signs_off_first(start: Start, qtbot: QtBot, settled: Founded) -> None:
    window = start()
    comes(qtbot, window, SignOnPage)
    page = window.page()
    assert isinstance(page, SignOnPage)
    page.login.set_text("window3")
    page.password.set_text(PASSWORD)
    page.form.submitted.emit()
    comes(qtbot, window, Shell)

    window.close()

    qtbot.waitUntil(lambda: not window.isVisible())
    assert settled.db.value('SELECT count(*) FROM sign_on WHERE "ended" IS NULL') == 0


def test_the_own_password_page_leaves_the_frame_as_it_was(start: Start, qtbot: QtBot, settled: Founded) -> None:
    window = start()
    comes(qtbot, window, SignOnPage)
    page = window.page()
    assert isinstance(page, SignOnPage)
    page.login.set_text("window3")
    page.password.set_text(PASSWORD)
    page.form.submitted.emit()
    comes(qtbot, window, Shell)
    shell = window.page()
    assert isinstance(shell, Shell)
    shell.search.setText("示例甲")

    shell.own_secret_wanted.emit()
    assert window.page() is not shell
    window.page().left.emit()  # type: ignore[attr-defined]

    assert window.page() is shell and shell.search.text() == "示例甲"


def test_a_read_only_database_is_told(start: Start, qtbot: QtBot, settled: Founded, tmp_path: Path) -> None:
    copy = tmp_path / "read-only"
    copy.mkdir()
    for name in ("hall.db", "station.toml"):
        shutil.copy(tmp_path / name, copy / name)
    from models.office import database

    writable = database.is_writable
    database.is_writable = lambda _: False  # root may write anywhere, so the answer itself is replaced
    try:
        page = calm(qtbot, start(path=copy))
    finally:
        database.is_writable = writable

    assert str(copy / "hall.db") in page.text()


def test_b24_a_board_without_a_database_shows_its_sign_and_tries_again(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    write_station(tmp_path / "station.toml", StationSettings("DP1", StationKind.BOARD, "H1"))
    window = start("board")
    comes(qtbot, window, WaitingBoard)
    board = window.page()
    assert isinstance(board, WaitingBoard)
    assert board.sign()
    board.retry.emit()
    qtbot.wait(300)
    assert window.page() is board, "the next try does not flicker"


def test_a_mistake_of_the_program_while_signing_on_is_said_on_the_page(
    start: Start, qtbot: QtBot, settled: Founded, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start("desk")
    comes(qtbot, window, SignOnPage)
    page = window.page()
    assert isinstance(page, SignOnPage)
    number = window.app.net.catch(RuntimeError("a bug"))
    assert number in page.notice.text()
