"""How large things are at the kiosk: fingers are measured in millimetres, letters by the screen and by 大字."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtGui import QFont, QScreen

from ui import theme

FINGER_MM = 20
"""The least side of anything to touch (look.md)."""
USUAL_DPI = 96.0
LARGE = 1.35
"""大字: letters so much larger."""

_LETTERS = {"note": (26, 4.0), "text": (32, 4.8), "title": (42, 6.0), "head": (54, 7.5), "key": (56, 7.0)}
"""Pixels on a screen whose shorter side is 1080, and the millimetres below which no screen goes."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of one screen."""

    dots: float
    """Pixels of a millimetre."""
    unit: float
    """The shorter side ÷ 1080."""
    factor: float = 1.0

    @property
    def finger(self) -> int:
        """The least width and height of what is touched."""
        return ceil(FINGER_MM * self.dots)

    @property
    def gap(self) -> int:
        """Between two things to touch: no finger meets both."""
        return max(8, round(3 * self.dots))

    def letters(self, kind: str) -> int:
        """Height of letters in pixels: note, text, title, head, key."""
        pixels, millimetres = _LETTERS[kind]
        return round(max(pixels * self.unit, millimetres * self.dots) * self.factor)

    def font(self, kind: str, *, strong: bool = False) -> QFont:
        """The font of a kind."""
        return lettering(self.letters(kind), strong=strong)


def lettering(pixels: int, *, strong: bool = False) -> QFont:
    """The application's font at a size in pixels."""
    font = theme.font("text", strong=strong)
    font.setPixelSize(max(8, pixels))
    return font


def sizes_of(screen: QScreen | None, width: int, height: int, *, large: bool) -> Sizes:
    """The sizes for a page of this many pixels. A screen that says nonsense about itself is taken as an usual one."""
    dpi = screen.physicalDotsPerInch() if screen is not None and screen.name() else USUAL_DPI
    if not 50 <= dpi <= 320:
        dpi = USUAL_DPI
    return Sizes(dpi / 25.4, min(width, height) / 1080, LARGE if large else 1.0)
