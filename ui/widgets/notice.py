"""What went wrong or well, said on the page where it happened: a bar that waits and never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from models.office.refusal import Refused, Trouble
from ui import theme, words
from ui.icons import icon
from ui.translation import tr

_ICONS = {"ok": "ok", "warn": "warning", "bad": "stop", "still": "help"}


class NoticeBar(QFrame):
    """One message at a time. Hidden while there is none; Esc on the page or its own ✕ puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again: Callable[[], None] | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._retry = QPushButton(tr("Try again"), self)
        self._close = QPushButton(self)
        self._close.setIcon(icon("close", "quiet"))
        self._close.setAccessibleName(tr("Put the message away"))
        self._close.setToolTip(tr("Put the message away"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for button in (self._retry, self._close):
            theme.dress(button, role="plain")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._retry.clicked.connect(self._try_again)
        self._close.clicked.connect(self.clear)
        self.clear()

    def say(self, text: str, tone: words.Tone = "ok") -> None:
        """Show a message of a tone: ok, warn, bad or still."""
        self._show(text, tone, None)

    def refused(self, refused: Refused) -> None:
        """A rule said no."""
        self._show(words.refusal(refused), "warn", None)

    def trouble(self, failed: Trouble, again: Callable[[], None] | None = None) -> None:
        """A device, disk or connection failed; `again` is what Try again does."""
        self._show(words.trouble(failed), "bad", again)

    def bug(self, error_id: str) -> None:
        """An error of the program: what a clerk does about it, and the id that finds it in the log."""
        self._show(
            tr(
                "The program made a mistake ({error_id}). What you typed is still here. Try once more; if it comes "
                "again, tell the administrator this number.",
                error_id=error_id,
            ),
            "bad",
            None,
        )

    def text(self) -> str:
        """The message shown, "" for none."""
        return self._words.text() if not self.isHidden() else ""

    def clear(self) -> None:
        """Put the message away."""
        self._words.clear()
        self._again = None
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap need their height kept: a full page would squeeze the bar to one line."""
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        self.setMinimumHeight(max(0, self._row.heightForWidth(self.width())))

    def _show(self, text: str, tone: words.Tone, again: Callable[[], None] | None) -> None:
        self._again = again
        self._words.setText(text)
        side = theme.scaled(20)
        self._sign.setPixmap(icon(_ICONS[tone], tone).pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._retry.setVisible(again is not None)
        theme.dress(self, notice=tone)
        self.setAccessibleName(text)
        self.show()
        self._keep_height()

    def _try_again(self) -> None:
        again = self._again
        self.clear()
        if again is not None:
            again()
