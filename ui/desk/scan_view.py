"""A scan as it is looked at: a picture, or the pages of a PDF, as wide as there is room."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.translation import tr

WIDE, HIGH = 560, 420
MOST_PAGES = 50
"""Of a PDF; whoever has more reads it elsewhere."""


class ScanView(QScrollArea):
    """Arrow keys and Page Down read on. What it shows is in memory only: nothing is written to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("The file"))
        self.setWidgetResizable(True)
        self.setMinimumHeight(theme.scaled(HIGH))

    def show_content(self, content: bytes, medium: str) -> None:
        """Show a jpg, png or pdf."""
        pages = _pages(content) if medium == "pdf" else [QImage.fromData(content)]
        inside = QWidget()
        column = QVBoxLayout(inside)
        for page in pages:
            label = QLabel()
            if page.isNull():
                label.setText(tr("This file cannot be shown."))
            else:
                wide = QPixmap.fromImage(page)
                label.setPixmap(wide.scaledToWidth(theme.scaled(WIDE), Qt.TransformationMode.SmoothTransformation))
            column.addWidget(label)
        column.addStretch(1)
        self.setWidget(inside)


def _pages(content: bytes) -> list[QImage]:
    from PySide6.QtPdf import QPdfDocument  # no desk waits for it before somebody opens a PDF

    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    shown = []
    for number in range(min(document.pageCount(), MOST_PAGES)):
        size = document.pagePointSize(number)
        side = theme.scaled(WIDE)
        high = int(side * size.height() / size.width()) if size.width() else side
        shown.append(document.render(number, QSize(side, high)))
    return shown or [QImage()]
