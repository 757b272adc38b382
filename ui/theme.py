"""How everything looks: the tokens, and the palette and style sheet made from them.

Style is Fusion with a palette and one sheet (ui/sheet.py). Two sizes can be changed, each for its own reason:
the *scale* (100 to 200 %) enlarges everything and is Qt's own factor, set before the application starts, so that no
page can forget it; the *type factor* enlarges only letters, at once, for the kiosk's 大字 mode.

A widget says what it is by properties, and the sheet does the rest:
`dress(label, type="heading")`, `dress(button, role="primary")`, `dress(frame, card=True)`.
Types: note, text, field, heading, figure, ticket (add quiet=True, strong=True). Roles: primary, danger, plain, nav.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

Mode = Literal["system", "light", "dark"]

ICONS = Path(__file__).parent.parent / "resources" / "icons"
FAMILY = "Noto Sans SC"
RARE = "Rare Han"
"""The shipped family that holds the rare characters of names which FAMILY lacks."""

GRID = 4
GAP_S, GAP, GAP_L, GAP_XL = 8, 12, 16, 24
CORNER = 6
TYPE = {"note": 12, "text": 14, "field": 16, "heading": 20, "figure": 28, "ticket": 44}


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. `edge` is the line round what can be typed into or pressed: at least 3 : 1."""

    name: Literal["light", "dark"]
    ground: str
    surface: str
    text: str
    quiet: str
    line: str
    edge: str
    accent: str
    on_accent: str
    selection: str
    ok: str
    warn: str
    bad: str
    still: str

    def tone(self, tone: str) -> str:
        """The colour of a state's tone: ok, warn, bad or still."""
        return {"ok": self.ok, "warn": self.warn, "bad": self.bad, "still": self.still}[tone]

    def tint(self, tone: str) -> str:
        """The ground of a notice of this tone: a breath of it on the surface."""
        return mixed(self.tone(tone), self.surface, 0.10)

    @property
    def hover(self) -> str:
        """A pressable thing under the pointer."""
        return mixed(self.accent, self.surface, 0.08)

    @property
    def pressed(self) -> str:
        """A pressable thing held down."""
        return mixed(self.accent, self.surface, 0.18)

    @property
    def blocked(self) -> str:
        """Words of what cannot be done now: quieter than quiet, still readable because its reason must be found."""
        return mixed(self.quiet, self.surface, 0.85)


LIGHT = Tokens(
    name="light",
    ground="#F4F6F8",
    surface="#FFFFFF",
    text="#1B1F24",
    quiet="#5B6470",
    line="#DFE3E8",
    edge="#858F9B",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    selection="#E3EEF9",
    ok="#2A7230",
    warn="#8F5700",
    bad="#C62828",
    still="#5F6873",
)
DARK = Tokens(
    name="dark",
    ground="#14181D",
    surface="#1D2329",
    text="#E8ECF0",
    quiet="#9AA5B1",
    line="#323A43",
    edge="#6B7683",
    accent="#5AA9F0",
    on_accent="#0E1216",
    selection="#20344A",
    ok="#6CC070",
    warn="#F0B14A",
    bad="#F27A72",
    still="#97A2AE",
)

MARKS = {"ok": "●", "warn": "▲", "bad": "■", "still": "‖"}
"""A state is never colour alone: in time, soon, due or late, stopped."""

_tokens = LIGHT
_factor = 1.0
_mode: Mode = "light"


def tokens() -> Tokens:
    """The theme in use. Ask while painting, never keep it: the theme can change at any moment."""
    return _tokens


def scaled(pixels: int) -> int:
    """A width or height that holds letters, by the type factor in use."""
    return round(pixels * _factor)


def row_height() -> int:
    """Height of a list's row: large enough to hit, small enough for fourteen of them on a 768 line screen."""
    return scaled(36)


def letters(kind: str) -> int:
    """The height in pixels of a type of TYPE, by the type factor in use."""
    return round(TYPE[kind] * _factor)


def font(kind: str, *, strong: bool = False) -> QFont:
    """The font of a type, with figures of one width so that columns and clocks stand still."""
    return QFont(_font(letters(kind), strong))


@cache
def _font(pixels: int, strong: bool) -> QFont:
    made = QFont()
    made.setFamilies([FAMILY, RARE])
    made.setPixelSize(pixels)
    made.setBold(strong)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def mixed(over: str, under: str, share: float) -> str:
    """The colour of `over` laid on `under` with this share (0 to 1)."""
    a, b = QColor(over), QColor(under)
    parts = [
        round(x * share + y * (1 - share))
        for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def palette(t: Tokens) -> QPalette:
    """What Fusion draws by itself, in our colours."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.ground,
        role.WindowText: t.text,
        role.Base: t.surface,
        role.AlternateBase: mixed(t.line, t.surface, 0.25),
        role.ToolTipBase: t.surface,
        role.ToolTipText: t.text,
        role.Text: t.text,
        role.Button: t.surface,
        role.ButtonText: t.text,
        role.BrightText: t.bad,
        role.Link: t.accent,
        role.Highlight: t.selection,
        role.HighlightedText: t.text,
        role.PlaceholderText: t.quiet,
        role.Accent: t.accent,
        role.Light: t.surface,
        role.Midlight: t.line,
        role.Mid: t.line,
        role.Dark: t.edge,
        role.Shadow: t.line,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.blocked))
    return made


def dress(widget: QWidget, **properties: str | bool) -> QWidget:
    """Say what a widget is, so that the sheet dresses it; may be said again when it changes."""
    changed = {name: value for name, value in properties.items() if (widget.property(name) or "") != (value or "")}
    for name, value in changed.items():
        widget.setProperty(name, value)
    # Said again without a change it costs nothing; before the first polishing Qt polishes it when first needed.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget


def apply(app: QApplication, *, mode: Mode = "system", type_factor: float = 1.0) -> None:
    """Dress the application. In mode system it follows the system's light or dark from then on.

    `type_factor` is 1.0 to 2.0; icons and everything painted follow by themselves.
    """
    from ui.sheet import sheet

    global _mode, _tokens, _factor
    _mode, _factor = mode, type_factor
    _tokens = DARK if _is_dark(app, mode) else LIGHT
    QDir.setSearchPaths("icons", [str(ICONS)])
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(font("text"))
    app.setPalette(palette(_tokens))
    app.setStyleSheet(sheet(_tokens, type_factor))


def follow(app: QApplication) -> None:
    """Redress when the system goes light or dark, while the mode is system."""
    app.styleHints().colorSchemeChanged.connect(lambda _: _follow_system(app))


def _follow_system(app: QApplication) -> None:
    if _mode == "system":
        apply(app, mode="system", type_factor=_factor)


def _is_dark(app: QApplication, mode: Mode) -> bool:
    if mode == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return mode == "dark"
