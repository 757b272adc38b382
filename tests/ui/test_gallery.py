"""The gallery of all widgets holds in every language, theme and size."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import gallery
from tests.ui.looks import cut_off
from ui import theme, translation

ROOT = Path(theme.__file__).parent.parent

AT_SCALE = """
import sys
from models.office.instants import machine_clock
from tests.ui.gallery import page
from tests.ui.looks import cut_off
from ui.app import Look, make_application
app = make_application(["test"], Look(language="en", mode="dark", scale=2.0), logs=None, clock=machine_clock)
shown = page()
shown.show()
wrong = cut_off(shown)
sys.stdout.write(f"{app.devicePixelRatio():g} {shown.width()} {wrong}")
"""


@pytest.mark.parametrize("language", translation.LANGUAGES)
@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(qtbot: QtBot, dressed: QApplication, language: str, factor: float) -> None:
    translation.use(language)
    theme.apply(dressed, mode="light", type_factor=factor)
    page = gallery.page()
    qtbot.addWidget(page)
    page.resize(round(1366 * factor), page.sizeHint().height())
    page.show()
    assert cut_off(page) == []


def test_nothing_is_cut_off_at_a_scale_of_200_percent() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", AT_SCALE], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    assert ran.stdout == "2 1366 []", ran.stderr


def test_the_finder_finds_what_is_cut_off(qtbot: QtBot) -> None:
    page, short, low = QWidget(), QLabel("受理通知书"), QLabel("一行 " * 40)
    low.setWordWrap(True)
    column = QVBoxLayout(page)
    column.addWidget(short)
    column.addWidget(low)
    qtbot.addWidget(page)
    page.show()
    assert cut_off(page) == []
    short.setFixedWidth(30)
    low.setFixedHeight(10)
    assert [problem.split("“")[1][:2] for problem in cut_off(page)] == ["受理", "一行"]


def test_the_finder_finds_what_hangs_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(100, 100)
    label = QLabel("送达", page)
    label.move(90, 10)
    page.show()
    assert "hangs out" in cut_off(page)[0]


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_overlays_are_whole(qtbot: QtBot, dressed: QApplication, mode: theme.Mode) -> None:
    theme.apply(dressed, mode=mode)
    for name, shown in gallery.overlays().items():
        qtbot.addWidget(shown)
        assert not shown.grab().isNull(), name
