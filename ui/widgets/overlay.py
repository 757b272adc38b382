"""What lies over a page for a while: the key help, the busy veil, the lock. Each gives the focus back where it was."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QInputMethodEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.translation import tr
from ui.widgets.key_button import key_name
from ui.widgets.marks import heading, quiet

_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Overlay(QWidget):
    """Covers its parent while it is shown, follows its size, and remembers who had the focus."""

    def __init__(self, over: QWidget, *, opaque: bool = False) -> None:
        super().__init__(over)
        self._over, self._opaque = over, opaque
        self._before: QWidget | None = None
        over.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Lie over the parent."""
        if self.isHidden():
            focused = self._over.window().focusWidget()  # known while another window has the keyboard, too
            self._before = focused if focused is not None and self._over.isAncestorOf(focused) else None
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def uncover(self) -> None:
        """Go away, and put the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        ground = QColor(theme.tokens().ground)
        if not self._opaque:
            ground.setAlpha(200)
        QPainter(self).fillRect(self.rect(), ground)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside: what lies under is not reachable."""
        inside = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
        focused = QApplication.focusWidget()
        if inside:
            at = inside.index(focused) if focused in inside else -1
            inside[(at + (1 if forward else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One line of the key help."""

    keys: str
    does: str


class KeyHelp(Overlay):
    """F1: what this page is for, and its keys. Any of Esc, F1, Enter closes it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._card = QFrame()
        theme.dress(self._card, floating=True)
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        middle = QHBoxLayout(holder)
        middle.addStretch(1)
        middle.addWidget(self._card, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        area.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def open(self, title: str, about: str, groups: Sequence[tuple[str, Sequence[KeyLine]]]) -> None:
        """Show the help of a page: what it is for and its keys, in named groups."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._rows.addWidget(heading(title))
        self._rows.addWidget(quiet(about, wrap=True))
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        columns.setSpacing(theme.GAP_XL)
        for name, lines in groups:
            columns.addWidget(self._group(name, lines), 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(body)
        self._rows.addWidget(quiet(tr("Esc closes"), kind="note"))
        self.cover()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.uncover()

    @staticmethod
    def _group(name: str, lines: Sequence[KeyLine]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP_L)
        grid.setVerticalSpacing(theme.GRID)
        title = QLabel(name)
        theme.dress(title, type="text", strong=True)
        grid.addWidget(title, 0, 0, 1, 2)
        for at, line in enumerate(lines, start=1):
            key = QLabel(line.keys)
            theme.dress(key, type="text", strong=True)
            grid.addWidget(key, at, 0)
            grid.addWidget(QLabel(line.does), at, 1)
        return box


def key_lines(*widgets: QWidget) -> list[KeyLine]:
    """The keys of every action of these widgets, for the help: what cannot be done now is listed too."""
    found = []
    for widget in widgets:
        for action in widget.actions():
            keys = [key_name(key) for key in action.shortcuts()]
            if keys and action.text():
                found.append(KeyLine(" · ".join(keys), action.text()))
    return found


class BusyBar(QWidget):
    """A thin bar: how much is done, or a piece that travels where that is not known."""

    STEP_MS = 40

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._at = 0.0
        self._timer = QTimer(self, interval=self.STEP_MS)
        self._timer.timeout.connect(self._travel)
        self.setFixedHeight(theme.GRID)

    def show_share(self, share: float | None) -> None:
        """What is done, from 0 to 1; None for not known."""
        self._share = share
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), QColor(now.line))
        wide = self.width()
        left, length = (0.0, wide * self._share) if self._share is not None else (self._at * wide, wide * 0.3)
        painter.fillRect(QRectF(left, 0, length, self.height()), QColor(now.accent))

    def _travel(self) -> None:
        self._at = self._at + 0.02 if self._at < 1 else -0.3
        self.update()


class BusyVeil(Overlay):
    """Over a page whose verb is being done. It takes the keys at once, and is seen only when it takes long."""

    cancelled = Signal()
    """The person no longer wants it; only offered where `cancel` was allowed."""

    SEEN_AFTER = 200
    """Milliseconds; a veil that flickers over every key press is worse than none."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame()
        theme.dress(self._card, floating=True)
        self._words, self._bar, self._cancel = QLabel(), BusyBar(), QPushButton(tr("Cancel"))
        theme.dress(self._words, type="field")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP)
        for each in (self._words, self._bar, self._cancel):
            column.addWidget(each)
        self._card.setMinimumWidth(280)
        middle = QVBoxLayout(self)
        middle.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self._typed, self._keeps = "", True
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._pass_on)
        self._timer = QTimer(self, singleShot=True, interval=self.SEEN_AFTER)
        self._timer.timeout.connect(self._be_seen)
        self._cancel.clicked.connect(self.cancelled)

    def begin(self, text: str, *, cancel: bool = False, at_once: bool = False) -> None:
        """Something is being done, named by `text`."""
        self._typed, self._keeps = "", True
        self._words.setText(text)
        self._bar.show_share(None)
        self._cancel.setVisible(cancel)
        self._card.setVisible(at_once)
        self.cover()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not at_once:
            self._timer.start()

    def progress(self, done: int, of: int) -> None:
        """How far it is, where that is known."""
        self._bar.show_share(done / of if of else None)

    def end(self) -> None:
        """It is done, or refused, or failed: the page says which."""
        self._timer.stop()
        self.uncover()
        if self._typed:
            self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._card.isVisible():
            super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key reaches the page; Esc cancels where that is offered. What is typed ahead is kept for the field."""
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self.cancelled.emit()
        elif event.key() in _SHIFTS:
            return
        elif event.text().isprintable() and event.text() and not event.modifiers() & _CHORDS:
            self._typed += event.text() if self._keeps else ""
        else:
            self._keeps = False  # it belongs to the next field, and which that is nobody knows yet

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Chinese that is typed ahead."""
        self._typed += event.commitString() if self._keeps else ""

    def _pass_on(self) -> None:
        """Into the field that has the cursor now; as an input method does it, for no scanner sent it."""
        typed, self._typed, field = self._typed, "", QApplication.focusWidget()
        if field is not None and self._over.isAncestorOf(field) and self.isHidden():
            event = QInputMethodEvent()
            event.setCommitString(typed)
            QApplication.sendEvent(field, event)

    def _be_seen(self) -> None:
        self._card.show()
        if self._cancel.isVisible():
            self._cancel.setFocus()
        self.update()


class LockScreen(Overlay):
    """Hides everything personal until the same person gives the PIN; then the focus is where it was.

    The page decides when it falls (ui/widgets/idle.py) and whether a PIN is right; another person signs off first.
    """

    pin_entered = Signal(str)
    sign_off_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, opaque=True)
        self._who, self._wrong, self._pin = QLabel(), QLabel(), QLineEdit()
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(64)
        self._pin.setAccessibleName(tr("PIN"))
        self._pin.setPlaceholderText(tr("PIN"))
        self._pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._who.setWordWrap(True)
        self._who.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.dress(self._who, type="heading")
        theme.dress(self._wrong, type="note", tone="bad")
        self._wrong.setWordWrap(True)
        off = QPushButton(tr("Sign off instead"))
        theme.dress(off, role="plain")
        card = QFrame()
        theme.dress(card, card=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(self._who)
        column.addWidget(
            quiet(tr("Locked. Your PIN or your password opens it again.")), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addWidget(self._pin)
        column.addWidget(self._wrong)
        column.addWidget(off, 0, Qt.AlignmentFlag.AlignHCenter)
        card.setFixedWidth(theme.scaled(480))
        middle = QVBoxLayout(self)
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self._pin.returnPressed.connect(self._enter)
        self._pin.textEdited.connect(lambda _: self._wrong.clear())
        off.clicked.connect(self.sign_off_wanted)

    def lock(self, who: str) -> None:
        """Fall. `who` names the place and the person signed on: 3 号窗口 · 窗口人员甲."""
        self._who.setText(who)
        self._wrong.clear()
        self._pin.clear()
        self.cover()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def wrong(self, text: str) -> None:
        """The PIN was not right; what is wrong stands under it."""
        self._wrong.setText(text)
        self._pin.selectAll()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def unlock(self) -> None:
        """Open; the focus goes back to the field it was in."""
        self._pin.clear()
        self.uncover()

    def _enter(self) -> None:
        if self._pin.text():
            self.pin_entered.emit(self._pin.text())
