"""The tokens can be read, and what is made from them is whole in both themes."""

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from ui import theme
from ui.sheet import sheet

BOTH = pytest.mark.parametrize("t", [theme.LIGHT, theme.DARK], ids=lambda t: t.name)
TONES = ("ok", "warn", "bad", "still")


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.1."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@BOTH
@pytest.mark.parametrize("ink", ["text", "quiet", "accent", *TONES])
@pytest.mark.parametrize("ground", ["ground", "surface", "selection", "hover"])
def test_every_ink_is_readable_on_every_ground(t: theme.Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(t, ink), getattr(t, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("tone", TONES)
def test_words_are_readable_on_the_tint_of_a_notice(t: theme.Tokens, tone: str) -> None:
    for ink in (t.text, t.accent, t.tone(tone)):
        assert contrast(ink, t.tint(tone)) >= 4.5


@BOTH
def test_words_on_the_accent_are_readable(t: theme.Tokens) -> None:
    assert contrast(t.on_accent, t.accent) >= 4.5


@BOTH
def test_what_is_blocked_can_still_be_read(t: theme.Tokens) -> None:
    for ground in (t.ground, t.surface):
        assert contrast(t.blocked, ground) >= 3.5


@BOTH
def test_the_edge_of_a_field_and_the_focus_ring_stand_out(t: theme.Tokens) -> None:
    for ground in (t.ground, t.surface):
        assert contrast(t.edge, ground) >= 3.0
        assert contrast(t.accent, ground) >= 3.0


@BOTH
def test_the_sheet_only_uses_colours_of_the_tokens(t: theme.Tokens) -> None:
    known = {getattr(t, name) for name in t.__dataclass_fields__} | {t.hover, t.pressed, t.blocked}
    known |= {t.tint(tone) for tone in TONES} | {theme.mixed(t.text, t.accent, share) for share in (0.12, 0.24)}
    assert set(re.findall(r"#[0-9A-F]{6}", sheet(t, 1.0))) <= known


@BOTH
def test_the_pictures_of_the_sheet_exist_in_the_colours_of_the_theme(t: theme.Tokens) -> None:
    named = re.findall(r"url\(icons:(.+?)\)", sheet(t, 1.0))
    assert named
    for name in named:
        ink = t.on_accent if "check" in name else t.quiet
        assert f'stroke="{ink}"' in (theme.ICONS / name).read_text()


@BOTH
def test_every_widget_that_can_have_the_focus_has_a_ring(t: theme.Tokens) -> None:
    rules = sheet(t, 1.0)
    focusable = ("QPushButton", "QLineEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QCheckBox", "QRadioButton")
    for widget in (*focusable, "QTableView", "QListView"):
        rule = re.search(rf"{widget}:focus[^{{]*{{([^}}]*)}}", rules)
        assert rule is not None and "border: 2px solid" in rule[1], widget


def test_a_combo_box_keeps_its_arrow(qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItem(" ")
    qtbot.addWidget(box)
    box.resize(120, 40)
    picture = box.grab().toImage()
    right = {picture.pixelColor(x, y).name() for x in range(92, 116) for y in range(10, 30)}
    assert len(right) > 1


def test_large_letters_enlarge_fonts_rows_and_the_sheet(qtbot: QtBot, dressed: QApplication) -> None:
    theme.apply(dressed, mode="light", type_factor=1.5)
    assert theme.letters("text") == 21
    assert theme.font("field").pixelSize() == 24
    assert theme.row_height() == 54
    assert "font-size: 24px" in dressed.styleSheet()


def test_the_theme_can_be_changed_while_running(qtbot: QtBot, dressed: QApplication) -> None:
    theme.apply(dressed, mode="dark")
    assert theme.tokens() is theme.DARK
    assert dressed.palette().window().color().name().upper() == theme.DARK.ground


def test_mode_system_follows_what_the_system_says(qtbot: QtBot, dressed: QApplication) -> None:
    theme.apply(dressed, mode="system")
    assert theme.tokens() in (theme.LIGHT, theme.DARK)
    theme.follow(dressed)
    dressed.styleHints().colorSchemeChanged.emit(dressed.styleHints().colorScheme())
    assert theme.tokens() in (theme.LIGHT, theme.DARK)
