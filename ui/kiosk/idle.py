"""Nobody touches the kiosk any more: the last seconds are counted aloud on the page, then it goes back to its start."""

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, QTimer, Signal

COUNTED = 10
"""The last seconds, which the page shows."""
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Countdown(QObject):
    """Counts from the last touch anywhere in the application."""

    left = Signal(int)
    """Seconds that are left, from COUNTED down; 0 when somebody touched and there is time again."""

    over = Signal()
    """The time is over; it counts anew from then."""

    def __init__(self, seconds: int, parent: QObject, *, beat_ms: int = 250) -> None:
        super().__init__(parent)
        self._milliseconds, self._said = seconds * 1000, 0
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self, interval=beat_ms)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def set_seconds(self, seconds: int) -> None:
        """Another time, by the hall's setting."""
        self._milliseconds = seconds * 1000

    def touched(self) -> None:
        """Count anew."""
        self._since.restart()
        self._say(0)

    def _look(self) -> None:
        rest = self._milliseconds - self._since.elapsed()
        if rest <= 0:
            self.touched()
            self.over.emit()
        elif rest <= min(COUNTED * 1000, self._milliseconds // 2):
            self._say(-(-rest // 1000))

    def _say(self, seconds: int) -> None:
        if seconds != self._said:
            self._said = seconds
            self.left.emit(seconds)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """A touch anywhere."""
        if event.type() in _TOUCHES:
            self.touched()
        return False
