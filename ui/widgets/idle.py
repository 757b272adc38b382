"""Notices that nobody has touched anything for a while, for the lock at the desk and the reset of the kiosk."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatcher(QObject):
    """Counts from the last key, touch or movement anywhere in the application."""

    idle = Signal()
    """The time is over; it is said once, until something is touched again."""

    def __init__(self, seconds: int, parent: QObject) -> None:
        super().__init__(parent)
        self._held: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=seconds * 1000)
        self._timer.timeout.connect(self.idle)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def hold(self, why: str) -> None:
        """It must not fall now: a visitor is in service, a teller is in a payment (days.md 6)."""
        self._held.add(why)
        self._timer.stop()

    def release(self, why: str) -> None:
        """That reason is over; the count starts anew when it was the last one."""
        self._held.discard(why)
        if not self._held:
            self._timer.start()

    def running(self) -> bool:
        """Whether it is counting."""
        return self._timer.isActive()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Start the count again at every touch."""
        if event.type() in _TOUCHES and not self._held:
            self._timer.start()
        return False
