"""Drawing on a page in millimetres from its top left corner, with every character checked for a glyph."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from printing import fonts
from printing.text import MM

INK = 0.0
QUIET = 0.38
"""Grey of labels and notes; still black enough for a thermal head or a copier."""
FAINT = 0.62
HAIR = 0.35
RULE = 0.9


class Pen:
    """One canvas of reportlab. Sizes of type are points, everything else is millimetres, y grows downwards."""

    def __init__(self, canvas: Any, height: float) -> None:
        self._canvas = canvas
        self._height = height
        self._down = 0.0

    @contextmanager
    def moved(self, down: float) -> Iterator[None]:
        """Draws what is inside lower by `down`: the second half of a sheet."""
        self._down += down
        try:
            yield
        finally:
            self._down -= down

    def text(
        self,
        x: float,
        baseline: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: str = "left",
        spacing: float = 0.0,
        grey: float = INK,
    ) -> None:
        """One line of text; `align` (left, centre, right) is about x, `spacing` in points stands between characters."""
        if not text:
            return
        parts = fonts.runs(text, bold)
        left = x * MM
        if align != "left":
            wide = fonts.width(text, size, bold=bold, spacing=spacing)
            left -= wide if align == "right" else wide / 2
        line = self._canvas.beginText(left, self._y(baseline))
        line.setFillGray(grey)
        if spacing:
            line.setCharSpace(spacing)
        for name, part in parts:
            line.setFont(name, size)
            line.textOut(part)
        if spacing:
            line.setCharSpace(0)
        self._canvas.drawText(line)

    def spread(self, x: float, baseline: float, text: str, size: float, *, grey: float = INK) -> None:
        """A label whose two or three characters are spread over the width of four, as on Chinese forms."""
        free = 4 * size - fonts.width(text, size)
        spacing = free / (len(text) - 1) if len(text) > 1 and free > 0 else 0.0
        self.text(x, baseline, text, size, spacing=spacing, grey=grey)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, thick: float = HAIR, dash: tuple[float, ...] = ()
    ) -> None:
        """A straight line; `thick` and `dash` in points."""
        self._canvas.setLineWidth(thick)
        self._canvas.setStrokeGray(INK)
        self._canvas.setDash(list(dash))
        self._canvas.line(x1 * MM, self._y(y1), x2 * MM, self._y(y2))

    def box(self, x: float, top: float, wide: float, high: float, *, thick: float = HAIR) -> None:
        """An empty rectangle."""
        self._canvas.setLineWidth(thick)
        self._canvas.setStrokeGray(INK)
        self._canvas.setDash([])
        self._canvas.rect(x * MM, self._y(top + high), wide * MM, high * MM, stroke=1, fill=0)

    def filled(self, x: float, top: float, wide: float, high: float, *, grey: float = INK) -> None:
        """A full rectangle."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x * MM, self._y(top + high), wide * MM, high * MM, stroke=0, fill=1)

    def bars(self, rectangles: list[tuple[float, float, float, float]]) -> None:
        """Black rectangles (x, top, wide, high) as one path: a symbol."""
        path = self._canvas.beginPath()
        for x, top, wide, high in rectangles:
            path.rect(x * MM, self._y(top + high), wide * MM, high * MM)
        self._canvas.setFillGray(INK)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def circle(self, x: float, y: float, radius: float, *, dash: tuple[float, ...] = (), grey: float = INK) -> None:
        """A circle, dotted where `dash` says so."""
        self._canvas.setLineWidth(0.7)
        self._canvas.setStrokeGray(grey)
        self._canvas.setDash(list(dash))
        self._canvas.circle(x * MM, self._y(y), radius * MM, stroke=1, fill=0)

    def tick_box(self, x: float, baseline: float, size: float, *, ticked: bool) -> None:
        """A check box as lines, since no shipped font holds ☑ and ☐; `size` is that of the text beside it, points."""
        side = size * 0.8 / MM
        top = baseline - side * 0.92
        self.box(x, top, side, side, thick=0.6)
        if ticked:
            self.line(x + side * 0.16, top + side * 0.52, x + side * 0.42, top + side * 0.8, thick=1.1)
            self.line(x + side * 0.42, top + side * 0.8, x + side * 0.86, top + side * 0.18, thick=1.1)

    def across(self, x: float, y: float, text: str, size: float, *, grey: float, angle: float) -> None:
        """A large word laid over the page, turned by `angle` degrees about its middle: 作废."""
        self._canvas.saveState()
        self._canvas.translate(x * MM, self._y(y))
        self._canvas.rotate(angle)
        wide = fonts.width(text, size, bold=True)
        line = self._canvas.beginText(-wide / 2, -size * 0.36)
        line.setFillGray(grey)
        for name, part in fonts.runs(text, True):
            line.setFont(name, size)
            line.textOut(part)
        self._canvas.drawText(line)
        self._canvas.restoreState()

    def _y(self, down: float) -> float:
        return (self._height - self._down - down) * MM
