"""The one set of line icons, 20 pixels, in the colour of the theme and of the state they are shown in.

`icon("print")` may be set once: the picture is made while painting, so a change of theme recolours it.
Files are resources/icons/<name>.svg; a new icon is drawn on the same 20 pixel grid with lines of 1.5.
"""

from functools import cache, lru_cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme

SIZE = 20
Ink = Literal["text", "quiet", "accent", "on_accent", "ok", "warn", "bad", "still"]


def icon(name: str, ink: Ink = "text") -> QIcon:
    """An icon by its file's name, drawn in a colour token; quieter when disabled, in the accent when checked.

    Raises FileNotFoundError for a name that is not in resources/icons.
    """
    _bytes_of(name)
    return QIcon(_Engine(name, ink))


def draw(painter: QPainter, name: str, ink: Ink, place: QRect) -> None:
    """Draw an icon into a rectangle, centred, for widgets that paint themselves."""
    side = min(place.width(), place.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(place.center())
    ratio = painter.device().devicePixelRatioF() if painter.device() else 1.0
    picture = _picture(name, getattr(theme.tokens(), ink), side, ratio)
    painter.drawImage(QRectF(square), picture)


def draw_mark(painter: QPainter, tone: str, place: QRect) -> None:
    """Draw a state's mark (theme.MARKS) centred in a rectangle: as a shape, because ‖ is faint as a letter."""
    side = min(place.width(), place.height()) * 0.8
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(place).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens().tone(tone)))
    if tone == "ok":
        painter.drawEllipse(box)
    elif tone == "warn":
        painter.drawPolygon([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
    elif tone == "bad":
        painter.drawRect(box.adjusted(1, 1, -1, -1))
    else:
        bar = side * 0.28
        painter.drawRect(QRectF(box.left() + side * 0.1, box.top(), bar, side))
        painter.drawRect(QRectF(box.right() - side * 0.1 - bar, box.top(), bar, side))
    painter.restore()


class _Engine(QIconEngine):
    def __init__(self, name: str, ink: Ink) -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = _picture(self._name, self._colour(mode, state), min(rect.width(), rect.height()), ratio)
        painter.drawImage(QRectF(rect), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        return QPixmap.fromImage(_picture(self._name, self._colour(mode, state), round(side / scale), scale))

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        now = theme.tokens()
        if mode == QIcon.Mode.Disabled:
            return now.blocked
        if state == QIcon.State.On and self._ink == "text":
            return now.accent
        return str(getattr(now, self._ink))


@cache
def _bytes_of(name: str) -> bytes:
    return (theme.ICONS / f"{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, side: int, ratio: float) -> QImage:
    """The icon in one colour; the file's own black only says where the ink is."""
    pixels = max(1, round(side * ratio))
    picture = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_bytes_of(name))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRect(QPoint(0, 0), picture.size()), QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
