"""Makes the QApplication: scale, fonts, words, theme, and the net under it. main.py calls this and nothing else of Qt.

app = make_application(sys.argv, Look(scale=1.5), logs=data / "logs", clock=machine_clock)
instance = OneInstance(data, station)
if instance.begin(wish) is not Start.FIRST: …
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from models.office.instants import Clock
from models.office.refusal import Trouble
from models.office.stations import StationSettings
from ui import theme, translation
from ui.constants import keep_constants
from ui.error_net import ErrorNet

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Look:
    """How this station looks: settings of station.toml. A new scale is seen after the next start."""

    language: str = "zh_CN"
    mode: theme.Mode = "system"
    scale: float = 1.0
    type_factor: float = 1.0


def make_application(argv: Sequence[str], look: Look, *, logs: Path | None, clock: Clock) -> "Application":
    """The one QApplication of the process, dressed and speaking. Raises Trouble ui.fonts_missing."""
    keep_constants()
    if look.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(min(max(look.scale, SCALES[0]), SCALES[-1]))
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = Application(list(argv))
    app.net = ErrorNet(logs, clock, app)
    app.net.spread()
    load_fonts()
    translation.use(look.language)
    app.setApplicationDisplayName(translation.tr("Service hall window"))
    theme.apply(app, mode=look.mode, type_factor=look.type_factor)
    theme.follow(app)
    return app


def look_of(station: StationSettings | None) -> Look:
    """How a station of this machine wants to be shown; None for one that is not known yet."""
    if station is None:
        return Look()
    mode = station.theme if station.theme in ("light", "dark") else "system"
    return Look(station.language, mode, station.scale_percent / 100)  # type: ignore[arg-type]


class Application(QApplication):
    """A QApplication that knows its error net."""

    net: ErrorNet


def load_fonts() -> None:
    """Load the shipped fonts, so that a name looks alike on every machine. Raises Trouble ui.fonts_missing."""
    for file in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise Trouble("ui.fonts_missing", file=file.name)
    if theme.FAMILY not in QFontDatabase.families():
        raise Trouble("ui.fonts_missing", file=theme.FAMILY)
