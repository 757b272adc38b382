"""A button that shows its key, on a QAction: it fires at once and its shortcut survives a change of text.

What cannot be done now stays where it is and can be reached: it is *blocked*, not disabled, so that its reason can be
read: beside the button on hover and on focus, in the page's bar when it is pressed in vain, never in both places.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QToolTip, QWidget

from ui import icons, theme


class KeyAction(QAction):
    """One thing a page can do, by its key and its Alt twin (laptops without free F-keys)."""

    refused = Signal(str)
    """The key or button was pressed while blocked; carries the reason."""

    done = Signal()
    """Pressed while it may be done. Connect this, not `triggered`."""

    def __init__(self, text: str, key: str, twin: str = "", *, icon: str = "", owner: QWidget) -> None:
        """`key` and `twin` in Qt's portable form, such as "F8" and "Alt+N"; `icon` a name of resources/icons."""
        super().__init__(text, owner)
        self.icon_name = icon
        if icon:
            self.setIcon(icons.icon(icon))
        self.setShortcuts([QKeySequence(each) for each in (key, twin) if each])
        self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAutoRepeat(False)
        self._reason = ""
        owner.addAction(self)
        self.triggered.connect(self._pressed)

    def block(self, reason: str) -> None:
        """It cannot be done now, for this reason; "" allows it again."""
        if reason != self._reason:
            self._reason = reason
            self.setToolTip(reason)
            self.changed.emit()

    def allow(self) -> None:
        """It can be done now."""
        self.block("")

    def reason(self) -> str:
        """Why it cannot be done now; "" when it can."""
        return self._reason

    def keys(self) -> str:
        """Its keys as they are shown: F8 · Alt+N."""
        return " · ".join(key_name(each) for each in self.shortcuts())

    def _pressed(self) -> None:
        if self._reason:
            self.refused.emit(self._reason)
        else:
            self.done.emit()


def key_name(key: QKeySequence) -> str:
    """A key as it is printed on the keyboard, which no language changes: Ctrl+Enter, not Ctrl+Return."""
    return key.toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


class KeyButton(QPushButton):
    """The button of a KeyAction: its words, and its keys under them (`stacked`) or after them."""

    def __init__(self, action: KeyAction, *, role: str = "", stacked: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._action, self._stacked, self._put_away = action, stacked, False
        theme.dress(self, role=role)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        action.refused.connect(lambda _: QToolTip.hideText())
        self._follow()

    def action(self) -> KeyAction:
        """What it does."""
        return self._action

    def sizeHint(self) -> QSize:
        """Room for icon, words and keys."""
        words, keys = self._metrics()
        wide = words.horizontalAdvance(self._action.text()) + (
            theme.scaled(icons.SIZE) + 8 if self._action.icon_name else 0
        )
        beside = keys.horizontalAdvance(self._action.keys())
        if self._stacked:
            return QSize(max(wide, beside) + 24, words.height() + keys.height() + 12)
        return QSize(wide + (beside + 12 if beside else 0) + 32, words.height() + 16)

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut off."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The sheet's button, with our words on it."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        place = self.rect().adjusted(12, 4, -12, -4)
        ink, key_ink = self._inks()
        words, keys = self._metrics()
        if self._stacked:
            top = place.top() + (place.height() - words.height() - keys.height()) // 2
            line = QRect(place.left(), top, place.width(), words.height())
            self._draw_words(painter, line, ink, centred=True)
            self._draw_keys(
                painter, QRect(line.bottomLeft(), QSize(place.width(), keys.height())), key_ink, centred=True
            )
            return
        beside = keys.horizontalAdvance(self._action.keys())
        self._draw_words(painter, place.adjusted(0, 0, -(beside + 12), 0), ink, centred=not beside)
        self._draw_keys(painter, place, key_ink, centred=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say why it cannot be done, as hovering would."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._say_reason(self._action.reason())

    def changeEvent(self, event: QEvent) -> None:
        """A change of font or sheet changes the room it needs."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _follow(self) -> None:
        action = self._action
        theme.dress(self, blocked=bool(action.reason()))
        self.setEnabled(action.isEnabled())
        if action.isVisible() == self._put_away:
            self._put_away = not action.isVisible()
            self.setHidden(self._put_away)
        self.setToolTip(action.reason() or action.keys())
        self.setAccessibleName(action.text())
        self.setAccessibleDescription(action.reason() or action.keys())
        self.updateGeometry()
        self.update()

    def _say_reason(self, reason: str) -> None:
        if reason and self.isVisible():
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), reason, self)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(theme.font("field", strong=self._strong())), QFontMetrics(theme.font("note"))

    def _strong(self) -> bool:
        return self.property("role") == "primary" and not self._action.reason()

    def _inks(self) -> tuple[icons.Ink, icons.Ink]:
        if self._action.reason() or not self.isEnabled():
            return "quiet", "quiet"
        role = self.property("role")
        if role == "primary":
            return "on_accent", "on_accent"
        return ("bad" if role == "danger" else "text"), "quiet"

    def _draw_words(self, painter: QPainter, place: QRect, ink: icons.Ink, *, centred: bool) -> None:
        font = theme.font("field", strong=self._strong())
        wide = QFontMetrics(font).horizontalAdvance(self._action.text())
        side = theme.scaled(icons.SIZE)
        room = side + 8 if self._action.icon_name else 0
        left = place.left() + (max(0, place.width() - wide - room) // 2 if centred else 0)
        if room:
            icons.draw(painter, self._action.icon_name, ink, QRect(left, place.top(), side, place.height()))
        painter.setFont(font)
        painter.setPen(getattr(theme.tokens(), ink))
        words = QRect(left + room, place.top(), place.right() - left - room + 1, place.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._action.text())

    def _draw_keys(self, painter: QPainter, place: QRect, ink: icons.Ink, *, centred: bool) -> None:
        painter.setFont(theme.font("note"))
        painter.setPen(getattr(theme.tokens(), ink))
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignRight
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, self._action.keys())
