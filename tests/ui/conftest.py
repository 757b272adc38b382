"""GUI tests run without a screen, dressed and in Chinese, and a warning of Qt fails them (pyproject: qt_log)."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from models.office.database import Database
from tests.fakes import FakeClock
from tests.ui.ground import Founded
from ui import theme, translation
from ui.app import load_fonts
from ui.constants import keep_constants

keep_constants()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The one application of the run, with our fonts and sheet."""
    load_fonts()
    theme.apply(qapp, mode="light")
    return qapp


@pytest.fixture(autouse=True)
def _in_chinese(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test begins in the light theme and in Simplified Chinese, whatever the one before did."""
    if "qtbot" in request.fixturenames:
        app = request.getfixturevalue("dressed")
        if theme.tokens() is not theme.LIGHT or theme.letters("text") != theme.TYPE["text"]:
            theme.apply(app, mode="light")
    translation.use("zh_CN")
    yield
    translation.use("en")


@pytest.fixture
def founded(database: Database, clock: FakeClock, tmp_path: Path) -> Iterator[Founded]:
    """A hall with people and windows to sign on at, and the ground that rooms stand on."""
    made = Founded.make(database, clock, tmp_path)
    yield made
    made.end()
