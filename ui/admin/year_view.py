"""A whole year on one page: twelve months, Monday first, each day with its colour and its mark, the cursor on one.

Arrows move by day and week, PageUp and PageDown by month, Home and End to the month's ends. A state is never colour
alone: 休 a rest day, 班 a weekend that is worked, 停 closed by the hall, 暂 not certain yet.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from models.calendar.rules import CalendarDay, DayKind, Source
from ui import theme, words
from ui.translation import mark, tr
from ui.words import Tone

REST, WORKED, CLOSED, UNSURE = mark("R"), mark("W"), mark("C"), mark("P")
"""休 班 停 暂, one letter each: a cell holds no more."""

MARKS: dict[str, tuple[Tone, str]] = {
    REST: ("ok", mark("rest day")),
    WORKED: ("warn", mark("worked weekend")),
    CLOSED: ("bad", mark("closed by the hall")),
    UNSURE: ("still", mark("provisional")),
}

LINES = 8
"""Lines of a month: its name, the weekdays, six weeks."""
CELL = 27
"""Four months stand beside each other on a screen of 1366."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def mark_of(day: CalendarDay) -> str:
    """Key of MARKS; "" for an ordinary working day or weekend."""
    if day.source is Source.PROVISIONAL:
        return UNSURE if day.name else ""
    if day.source is Source.HALL_OVERRIDE:
        return WORKED if day.is_workday else CLOSED
    return {DayKind.REST: REST, DayKind.WORKED_WEEKEND: WORKED}.get(day.kind, "")


def kind_said(day: CalendarDay) -> str:
    """What a day is, in words."""
    known = mark_of(day)
    if known in (REST, CLOSED) or (known == WORKED and day.kind is DayKind.WORKED_WEEKEND):
        return tr(MARKS[known][1])
    said = tr("working day") if day.is_workday else tr("rest day") if day.kind is DayKind.REST else tr("weekend")
    return tr("{what} (provisional)", what=said) if day.source is Source.PROVISIONAL else said


def source_said(day: CalendarDay) -> str:
    """Where that is known from."""
    match day.source:
        case Source.HALL_OVERRIDE:
            return tr("said by the hall")
        case Source.PROVISIONAL:
            return tr("computed: the year's notice is not entered yet")
        case _:
            return tr("the year's notice") if day.kind is not DayKind.WORKDAY else tr("Monday to Friday")


class YearView(QWidget):
    """The months, as many beside each other as the width holds."""

    pointed = Signal(object)
    """The day under the cursor."""

    taken = Signal(object)
    """Enter or double click on a day."""

    turned = Signal(int)
    """The cursor went over the end of the year: −1 or 1."""

    def __init__(self) -> None:
        super().__init__()
        self._days: dict[date, CalendarDay] = {}
        self._different: frozenset[date] = frozenset()
        self._today = self.day = date.min
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("The year"))

    def show_year(
        self, days: Sequence[CalendarDay], *, today: date, at: date, different: frozenset[date] = frozenset()
    ) -> None:
        """Another year, or the same anew, with the cursor on `at`; `different` are drawn with a frame."""
        self._days = {day.day: day for day in days}
        self._today, self._different = today, different
        self._fit()
        self.point_at(at)

    def known(self) -> CalendarDay | None:
        """What is known of the day under the cursor."""
        return self._days.get(self.day)

    def point_at(self, day: date) -> None:
        """The cursor on a day; a day of another year asks for that year."""
        if self._days and day not in self._days:
            self.day = day
            self.turned.emit(1 if day > max(self._days) else -1)
            return
        self.day = day
        known = self.known()
        if known is not None:
            self.setAccessibleDescription(said_of(known))
            self.pointed.emit(known)
        area = self._area()
        if area is not None:
            place = self._place(day)
            area.ensureVisible(place.center().x(), place.center().y(), CELL * 2, self._line() * 3)
        self.update()

    def _area(self) -> QScrollArea | None:
        port = self.parentWidget()
        holder = port.parentWidget() if port is not None else None
        return holder if isinstance(holder, QScrollArea) else None

    # Keys and pointer.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Day, week, month, and Enter."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._days:
            super().keyPressEvent(event)
        elif key in STEPS:
            self.point_at(self.day + timedelta(days=STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.point_at(months_on(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.point_at(self.day.replace(day=1))
        elif key == Qt.Key.Key_End:
            self.point_at(self.day.replace(day=monthrange(self.day.year, self.day.month)[1]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit(self.known())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cursor where it was clicked."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self.point_at(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As Enter."""
        if self._day_at(event.position().toPoint()) is not None:
            self.taken.emit(self.known())

    def event(self, event: QEvent) -> bool:
        """The day under the pointer says its name and source."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            QToolTip.showText(event.globalPos(), said_of(self._days[day]) if day is not None else "", self)
            return True
        return super().event(event)

    # Where things are.

    def sizeHint(self) -> QSize:
        return QSize(self._month_width() * 4, self._month_height() * 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._month_width(), self._month_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer months beside each other where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = -(-12 // self._columns())
        self.setMinimumHeight(rows * self._month_height())

    def _columns(self) -> int:
        most = self.width() // self._month_width()
        return next(count for count in (6, 4, 3, 2, 1) if count <= max(1, min(most, 6)))

    def _line(self) -> int:
        return QFontMetrics(theme.font("note")).height() + 2

    def _month_width(self) -> int:
        return 7 * theme.scaled(CELL) + theme.GAP

    def _month_height(self) -> int:
        return LINES * self._line() + theme.GRID

    def _month(self, number: int) -> QPoint:
        row, column = divmod(number - 1, self._columns())
        return QPoint(column * (self.width() // self._columns()), row * self._month_height())

    def _place(self, day: date) -> QRect:
        corner, cell, line = self._month(day.month), theme.scaled(CELL), self._line()
        week = (day.day - 1 + day.replace(day=1).weekday()) // 7
        return QRect(corner.x() + day.weekday() * cell, corner.y() + (week + 2) * line, cell, line)

    def _day_at(self, point: QPoint) -> date | None:
        return next((day for day in self._days if self._place(day).contains(point)), None)

    # How it is drawn.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.tokens()
        for number in range(1, 13):
            self._draw_head(painter, now, number)
        for day, known in self._days.items():
            if self._place(day).intersects(event.rect()):
                self._draw_day(painter, now, known)

    def _draw_head(self, painter: QPainter, now: theme.Tokens, number: int) -> None:
        corner, cell, line = self._month(number), theme.scaled(CELL), self._line()
        painter.setFont(theme.font("note", strong=True))
        painter.setPen(QColor(now.text))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(corner.x() + 4, corner.y(), 7 * cell, line), left, tr("Month {number}", number=number))
        painter.setFont(theme.font("note"))
        painter.setPen(QColor(now.quiet))
        for at in range(7):
            place = QRect(corner.x() + at * cell, corner.y() + line, cell, line)
            name = words.weekday(date(2024, 1, 1 + at))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name[-1] if ord(name[-1]) > 0x2E80 else name[:2])

    def _draw_day(self, painter: QPainter, now: theme.Tokens, known: CalendarDay) -> None:
        place, key = self._place(known.day), mark_of(known)
        inner = place.adjusted(1, 1, -1, -1)
        if key:
            tone = MARKS[key][0]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.tint(tone)))
            painter.drawRoundedRect(inner, 3, 3)
        if known.day == self.day or known.day in self._different:
            at_cursor = known.day == self.day
            painter.setPen(QPen(QColor(now.accent if at_cursor else now.text), 2 if at_cursor else 1))
            painter.setBrush(QColor(now.selection) if at_cursor and self.hasFocus() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 3, 3)
        painter.setFont(theme.font("note", strong=known.day == self._today))
        painter.setPen(QColor(now.text if known.is_workday else now.quiet))
        number = QRect(place.left(), place.top(), round(place.width() * (0.56 if key else 1)), place.height())
        side = Qt.AlignmentFlag.AlignRight if key else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | side, str(known.day.day))
        if known.day == self._today:
            painter.drawLine(inner.left() + 5, inner.bottom() - 1, inner.right() - 5, inner.bottom() - 1)
        if key:
            small = theme.font("note")
            small.setPixelSize(max(9, small.pixelSize() - 2))
            painter.setFont(small)
            painter.setPen(QColor(now.tone(MARKS[key][0])))
            rest = QRect(number.right() + 1, place.top(), place.width() - number.width(), place.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, tr(key))


def said_of(known: CalendarDay) -> str:
    """A day in one line: date, weekday, what it is, its name, and where that is known from."""
    parts = [f"{known.day.isoformat()} {words.weekday(known.day)}", kind_said(known), known.name, source_said(known)]
    return " · ".join(part for part in (*parts, known.document_no) if part)


def months_on(day: date, by: int) -> date:
    """The same-numbered day of another month, or its last."""
    years, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))
