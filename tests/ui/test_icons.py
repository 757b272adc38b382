"""Icons are drawn in the colour of the theme and of their state."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.icons import icon

NAMES = sorted(file.stem for file in theme.ICONS.glob("*.svg"))
SIZE = QSize(20, 20)


def inks(picture: QImage) -> set[str]:
    """The colours of the fully inked pixels."""
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {picture.pixelColor(*p).name().upper() for p in points if picture.pixelColor(*p).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_inside_its_square(qtbot: QtBot, name: str) -> None:
    picture = icon(name).pixmap(QSize(40, 40)).toImage()
    assert inks(picture) == {theme.LIGHT.text}
    border = [(at, edge) for at in range(40) for edge in (0, 39)]
    assert all(picture.pixelColor(x, y).alpha() == 0 for x, y in border)


def test_the_icons_the_screens_need_are_there() -> None:
    needed = "next recall missed park transfer start finish search print reprint case inquiry fee bank cash card qr"
    needed += " transfer-money calendar clock warning ok stop lock user window board kiosk settings catalogue back"
    needed += " forward help undo pause sign-out list chart download add close edit certificate delivery scan"
    assert set(needed.split()) <= set(NAMES)


def test_a_change_of_theme_recolours_an_icon_that_was_set_before(qtbot: QtBot, dressed: QApplication) -> None:
    kept = icon("print")
    assert inks(kept.pixmap(QSize(40, 40)).toImage()) == {theme.LIGHT.text}
    theme.apply(dressed, mode="dark")
    assert inks(kept.pixmap(QSize(40, 40)).toImage()) == {theme.DARK.text}


def test_an_icon_says_its_state(qtbot: QtBot) -> None:
    big = QSize(40, 40)
    assert inks(icon("print").pixmap(big, QIcon.Mode.Disabled).toImage()) == {theme.LIGHT.blocked}
    assert inks(icon("print").pixmap(big, QIcon.Mode.Normal, QIcon.State.On).toImage()) == {theme.LIGHT.accent}
    assert inks(icon("print", "bad").pixmap(big).toImage()) == {QColor(theme.LIGHT.bad).name().upper()}


def test_an_unknown_icon_is_a_mistake_that_is_seen_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
