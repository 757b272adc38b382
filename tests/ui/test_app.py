"""The application stands up, survives its own mistakes, and runs once a station."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from models.office.instants import Instant
from models.office.refusal import Trouble
from ui import app, theme
from ui.error_net import ErrorNet, unnamed
from ui.one_instance import OneInstance, Start

ROOT = Path(theme.__file__).parent.parent
NOON = Instant(1_795_495_862_000)


@pytest.fixture
def net(qtbot: QtBot, tmp_path: Path) -> Iterator[ErrorNet]:
    """A net that is spread under the test and taken down again."""
    excepthook, threadhook = sys.excepthook, threading.excepthook
    made = ErrorNet(tmp_path / "logs", lambda: NOON)
    made.spread()
    yield made
    made.take_down()
    sys.excepthook, threading.excepthook = excepthook, threadhook


def log(tmp_path: Path) -> str:
    return (tmp_path / "logs" / "hall.log").read_text(encoding="utf-8")


def test_an_error_is_logged_under_the_id_that_is_shown_and_names_nobody(
    qtbot: QtBot, net: ErrorNet, tmp_path: Path
) -> None:
    with qtbot.waitSignal(net.caught) as heard:
        try:
            raise KeyError("示例甲 43052119900101001X")
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    error_id = heard.args[0]
    written = log(tmp_path)
    assert error_id in written and "KeyError" in written and "test_app.py" in written
    assert written.startswith("2026-11-24T04:51:02.000+00:00 ERROR")
    assert "示例甲" not in written.split("File ")[0] and "430521" not in written.split("File ")[0]


def test_an_error_of_a_thread_reaches_the_window(qtbot: QtBot, net: ErrorNet, tmp_path: Path) -> None:
    def fail() -> None:
        raise ValueError("x")

    with qtbot.waitSignal(net.caught):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert "ValueError" in log(tmp_path)


def test_warnings_of_qt_are_logged(net: ErrorNet, tmp_path: Path) -> None:
    qWarning("widget 示例甲")
    assert "Qt: widget ※" in log(tmp_path)


def test_a_folder_that_cannot_be_written_does_not_keep_the_window_shut(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = ErrorNet(tmp_path / "file" / "logs", lambda: NOON)
    assert made.catch(ValueError("x")).startswith("E-")


def test_a_log_line_blots_out_names_and_long_numbers() -> None:
    assert unnamed("payer 示例甲 of 43052119900101001X, 1124-0012") == "payer ※ of #####, 1124-0012"


def test_missing_fonts_are_a_trouble_that_says_which(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    monkeypatch.setattr(app, "FONTS", tmp_path)
    with pytest.raises(Trouble) as trouble:
        app.load_fonts()
    assert (trouble.value.code, trouble.value.facts) == ("ui.fonts_missing", {"file": "broken.ttf"})


SURVIVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from models.office.instants import machine_clock
from ui.app import Look, make_application
look = Look(language="zh_CN", mode="dark", scale=1.5)
app = make_application(["hall"], look, logs=Path(sys.argv[1]), clock=machine_clock)
button, caught = QPushButton("x"), []
button.clicked.connect(lambda: 1 / 0)
app.net.caught.connect(caught.append)
button.show()
QTimer.singleShot(0, button.click)
QTimer.singleShot(50, lambda: (caught.append(button.isVisible()), app.quit()))
app.exec()
sys.stdout.write(f"{len(caught)} {caught[-1]} {app.devicePixelRatio():g} {app.font().families()[0]}")
"""


A_LONG_DAY = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton
from models.office.instants import machine_clock
from ui.app import Look, make_application
class Page(QObject):
    changed = Signal()
app = make_application(["hall"], Look(), logs=None, clock=machine_clock)
page, button = Page(), QPushButton()
button.setCheckable(True)
button.toggled.connect(lambda _: None)
for _ in range(100_000):
    page.changed.emit()
    button.parentWidget()
for _ in range(5_000):
    button.click()
sys.stdout.write("evening")
"""


def test_the_program_lives_through_a_day_of_signals_and_clicks() -> None:
    ran = run(A_LONG_DAY)
    assert (ran.returncode, ran.stdout) == (0, "evening"), ran.stderr


def run(code: str, *args: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, *args]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)


def test_the_window_stays_after_a_mistake_in_a_slot(tmp_path: Path) -> None:
    ran = run(SURVIVES, str(tmp_path / "logs"))
    assert ran.stdout == "2 True 1.5 Noto Sans SC", ran.stderr
    assert "ZeroDivisionError" in log(tmp_path)


HOLDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.one_instance import OneInstance
app = QCoreApplication([])
one = OneInstance(Path(sys.argv[1]), "W03")
one.asked.connect(lambda wish: (print("asked", wish, flush=True), app.quit()))
print(one.begin([]).value, flush=True)
app.exec()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds station W03."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "first\n"
    yield process
    process.kill()
    process.wait()


def test_a_second_start_hands_its_wish_to_the_first(
    qtbot: QtBot, tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    assert OneInstance(tmp_path, "W03").begin(["bank", "收费点"]) is Start.HANDED_OVER
    assert holder.stdout is not None
    assert holder.stdout.readline() == "asked ['bank', '收费点']\n"


def test_another_station_of_the_same_folder_starts(qtbot: QtBot, tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    other = OneInstance(tmp_path, "K01")
    assert other.begin([]) is Start.FIRST
    other.end()


def test_a_station_is_free_again_after_its_process_was_killed(
    qtbot: QtBot, tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    again = OneInstance(tmp_path, "W03")
    assert again.begin([]) is Start.FIRST
    heard: list[list[str]] = []
    again.asked.connect(heard.append)
    second = subprocess.Popen([sys.executable, "-c", HOLDS, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: heard == [[]], timeout=5000)
    second.kill()
    second.wait()
    again.end()


def test_a_holder_that_does_not_answer_is_told_apart(
    qtbot: QtBot, tmp_path: Path, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.one_instance.ANSWER_MS", 50)
    os.kill(holder.pid, signal.SIGSTOP)
    try:
        assert OneInstance(tmp_path, "W03").begin([]) is Start.NO_ANSWER
    finally:
        os.kill(holder.pid, signal.SIGCONT)


def test_a_station_code_in_chinese_is_a_file_name(qtbot: QtBot, tmp_path: Path) -> None:
    one = OneInstance(tmp_path, "三号/窗口")
    assert one.begin([]) is Start.FIRST
    one.end()
    assert not list(tmp_path.glob("三号*"))
