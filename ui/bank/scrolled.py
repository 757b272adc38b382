"""What is reached by scrolling on a small screen, and otherwise is exactly as high as there is room."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class _Held(QWidget):
    """A scroll area asks a layout with wrapped words for the height it would like, and never makes it lower; so the
    widget is held without a layout, and its lists give way down to the least they can be."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """The least that it can be at the width it has: wrapped words need theirs."""
        least, layout = self._inside.minimumSizeHint(), self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.width(), least.width())
            least.setHeight(max(least.height(), layout.totalMinimumHeightForWidth(wide)))
        return least

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in an area that scrolls once there is less room than it needs at the least."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(_Held(widget))
    return area
