"""The scenes of the pictures: each page as somebody sees it in the middle of a day, with no word cut."""

import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from models.demo.in_progress import make_demo_hall
from models.office.instants import Instant, instant_at, machine_clock
from tests.ui.looks import cut_off
from ui.app import Application
from ui.commands.screens import ShiftedClock
from ui.error_net import ErrorNet
from ui.scenes.stage import Scene, Stage
from ui.scenes.table import draw, scenes
from ui.translation import LANGUAGES

DAY = date(2026, 11, 24)
MADE, SHOWN = instant_at(DAY, time(10, 28)), instant_at(DAY, time(10, 31))
LOOKED_AT = ("sign-on", "desk", "reception-guide", "bank-three", "backoffice", "supervisor")
"""One page of each role; the rooms' own tests look at the rest."""


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scenes") / "demo"
    make_demo_hall(folder, Instant(MADE))
    return folder


@pytest.fixture(params=[*((language, 1.0) for language in LANGUAGES), ("zh_CN", 1.5)], ids=str)
def stage(request: pytest.FixtureRequest, dressed: QApplication, demonstration: Path) -> Iterator[tuple[Stage, float]]:
    """In a language and a size of letters."""
    language, letters = request.param
    app, clock = cast(Application, dressed), ShiftedClock(SHOWN - machine_clock())
    app.net = ErrorNet(None, clock)
    stage = Stage(app, demonstration, clock, language)
    yield stage, letters
    stage.leave()


def _scene(name: str, letters: float) -> Scene:
    """A scene as it is, or in large letters on a screen that goes with them."""
    found = next(scene for _, _, scene in scenes() if scene.name == name)
    if letters == 1.0:
        return found
    return Scene(found.name, found.said, found.draw, (1920, 1080), found.mode, found.percent, letters)


def test_no_word_is_cut_in_any_language_and_in_large_letters(stage: tuple[Stage, float], tmp_path: Path) -> None:
    on, letters = stage
    cut: dict[str, list[str]] = {}
    for name in LOOKED_AT:
        scene, file = _scene(name, letters), tmp_path / f"{name}.png"
        assert draw(on, scene, file) == "", name
        assert on.window is not None
        assert QImage(str(file)).size().toTuple() == scene.size
        if found := cut_off(on.window):
            cut[name] = found
    assert cut == {}


def test_files_are_numbered_in_order_and_no_two_scenes_share_a_name() -> None:
    files = [file for file, _, _ in scenes()]
    assert files == sorted(files) and all(re.fullmatch(r"\d{3}-[a-z0-9_-]+\.png", file) for file in files)
    names = [scene.name for _, _, scene in scenes()]
    assert len(names) == len(set(names))
