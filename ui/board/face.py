"""The board's picture: dark, still, and readable from ten metres. It is painted whole, so that it scales to any screen.

Sizes are those of a screen of 1920 × 1080, where 96 is read at ten metres: numbers, windows and figures are never
smaller; the newest call is twice as large. Words beside them (the line's name, the notice, the clock's day) are 64.
"""

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from models.office.instants import Clock, Instant, civil, civil_day
from models.tickets.board import LAST_CALLS, Call, LineNow
from ui import theme, words
from ui.board.questions import Moment
from ui.translation import tr

WIDE, HIGH = 1920, 1080
NEWEST, FIGURE, WORD, SIGN, SMALL = 192, 96, 64, 40, 36
BLINK_MS = 10_000
"""The newest call is still after this time."""
BEAT_MS = 500
"""On and off once a second: seen from afar, and slow enough to harm nobody."""
TURN_MS = 8_000
"""A sentence of the notice line, or a page of lines, stays so long."""
RETRY_MS = 5_000
MARGIN, HEAD, TOP, TITLES, FOOT = 40, 116, 264, 56, 92
ROW = 105
"""Height of a row on the usual screen; a higher one shows more lines."""
SIDE, MANY, LONG = 728, 118, 176
"""Width of the waiting lines at the right; in it, of how many wait and of how many minutes it takes."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class _Pen:
    """A painter on the 1920 × 1080 board."""

    painter: QPainter

    def fill(self, place: QRectF, colour: str, *, round_: float = 0) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(place, round_, round_)

    def say(
        self, place: QRectF, text: str, size: int, colour: str, align: Qt.AlignmentFlag = _LEFT, *, strong: bool = True
    ) -> float:
        """Draws one line, smaller where it does not fit, cut only below half its size. Gives the width it took."""
        least, font = size // 2, lettering(size, strong)
        while QFontMetricsF(font).horizontalAdvance(text) > place.width() and size > least:
            size -= 1
            font = lettering(size, strong)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        self.painter.drawText(place, int(align), text)
        return QFontMetricsF(font).horizontalAdvance(text)

    def name(self, place: QRectF, text: str, colour: str) -> None:
        """A line's name, on two lines where one is too short for it."""
        if QFontMetricsF(lettering(WORD, strong=False)).horizontalAdvance(text) <= place.width() * 1.5:
            self.say(place, text, WORD, colour, strong=False)
            return
        self.painter.setFont(lettering(SMALL, strong=False))
        self.painter.setPen(QColor(colour))
        self.painter.drawText(place, int(_LEFT | Qt.TextFlag.TextWrapAnywhere), text)


def lettering(size: int, strong: bool = True) -> QFont:
    """The board's font at a size of the 1920 × 1080 screen."""
    font = theme.font("ticket", strong=strong)
    font.setPixelSize(size)
    return font


class BoardFace(QWidget):
    """Shows a moment of the hall until it is given another one, and a sign while there is none (behaviour 24)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment: Moment | None = None
        self._now: Instant | None = None
        self._sign = ""
        self._fresh: dict[tuple[int, str, int], int] = {}
        self._since = QElapsedTimer()
        self._since.start()
        self._turn = 0
        self.setMinimumSize(QSize(640, 360))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        turning = QTimer(self, interval=TURN_MS)
        turning.timeout.connect(self._on_turn)
        turning.start()

    def show_moment(self, moment: Moment, news: tuple[Call, ...] = ()) -> None:
        """What was read now; `news` are the calls that blink for a while."""
        self.moment, self._sign, self._now = moment, "", moment.as_of
        for call in news:
            self._fresh[call.mark] = self._since.elapsed() + BLINK_MS
        if self._fresh:
            self._beat.start()
        newest = moment.calls[0] if moment.calls else None
        self.setAccessibleDescription(_said(newest) if newest is not None else "")
        self.update()

    def show_lost(self) -> None:
        """The database does not answer: what stands here is kept, under a small sign with its time."""
        if self.moment is None:
            self._sign = tr("No data yet: the database does not answer")
        else:
            at = words.clock(self.moment.as_of)
            self._sign = tr("As of {time}: the database does not answer", time=at)
        self.update()

    def show_time(self, now: Instant) -> None:
        """The clock goes on, whatever the database does."""
        if self._now is None or self._now // 1000 != now // 1000:
            self._now = now
            self.update()

    def sign(self) -> str:
        """What the small sign says, "" for none."""
        return self._sign

    def blinking(self) -> bool:
        """Whether a call is new enough to blink."""
        return bool(self._fresh)

    def _on_beat(self) -> None:
        now = self._since.elapsed()
        self._fresh = {mark: until for mark, until in self._fresh.items() if until > now}
        if not self._fresh:
            self._beat.stop()
        self.update()

    def _on_turn(self) -> None:
        self._turn += 1
        self.update()

    # The picture.

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.DARK
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(now.ground))
        unit = min(self.width() / WIDE, self.height() / HIGH)
        painter.scale(unit, unit)
        pen = _Pen(painter)
        wide, high = self.width() / unit, self.height() / unit
        self._head(pen, QRectF(MARGIN, 0, wide - 2 * MARGIN, HEAD))
        self._newest(pen, QRectF(MARGIN, HEAD, wide - 2 * MARGIN, TOP))
        body = QRectF(MARGIN, HEAD + TOP + 16, wide - 2 * MARGIN, high - HEAD - TOP - FOOT - 24)
        rows = max(LAST_CALLS - 1, int((body.height() - TITLES) // ROW))
        row = (body.height() - TITLES) / rows
        self._calls(pen, QRectF(body.left(), body.top(), body.width() - SIDE - MARGIN, body.height()), row)
        self._lines(pen, QRectF(body.right() - SIDE, body.top(), SIDE, body.height()), row)
        self._foot(pen, QRectF(0, high - FOOT, wide, FOOT))

    def _head(self, pen: _Pen, place: QRectF) -> None:
        now = theme.DARK
        taken = 0.0
        if self._now is not None:
            taken = pen.say(place, words.clock(self._now)[:5], FIGURE, now.text, _RIGHT)
            day = words.day(civil_day(self._now), today=civil(self._now).date())
            taken += 40 + pen.say(place.adjusted(0, 0, -taken - 40, 0), day, WORD, now.quiet, _RIGHT, strong=False)
        title = self.moment.centre if self.moment is not None else tr("Calls")
        room = place.adjusted(0, 0, -taken - 40, 0)
        used = pen.say(room, title, WORD, now.text)
        if self._sign:
            sign = QRectF(place.left() + used + 40, place.center().y() - 34, room.width() - used - 60, 68)
            pen.painter.setBrush(QColor(now.warn))
            pen.painter.setPen(Qt.PenStyle.NoPen)
            foot = sign.center().y() + 16
            pen.painter.drawPolygon(
                [QPointF(sign.left(), foot), QPointF(sign.left() + 38, foot), QPointF(sign.left() + 19, foot - 34)]
            )
            pen.say(sign.adjusted(52, 0, 0, 0), self._sign, SIGN, now.warn)

    def _newest(self, pen: _Pen, place: QRectF) -> None:
        now = theme.DARK
        call = self.moment.calls[0] if self.moment is not None and self.moment.calls else None
        lit = call is not None and self._lit(call)
        pen.fill(place, now.accent if lit else now.selection, round_=16)
        inside = place.adjusted(48, 0, -48, 0)
        if call is None:
            said = tr("Nobody was called yet today") if self.moment is not None else "—"
            pen.say(inside, said, FIGURE, now.quiet, _CENTRE, strong=False)
            return
        ink = now.on_accent if lit else now.text
        number = pen.say(inside, call.text, NEWEST, ink)
        window = pen.say(inside, tr("Window {number}", number=call.window_number), NEWEST, ink, _RIGHT)
        middle = inside.adjusted(number + 40, 36, -window - 40, -36)
        upper = QRectF(middle.left(), middle.top(), middle.width(), middle.height() * 0.56)
        lower = QRectF(middle.left(), upper.bottom(), middle.width(), middle.height() * 0.44)
        pen.say(upper, tr("please go to"), FIGURE, ink, _CENTRE)
        under = call.line_name if call.calls == 1 else tr("call {number}", number=call.calls)
        pen.say(lower, under, WORD, ink if lit else now.quiet, _CENTRE, strong=False)

    def _calls(self, pen: _Pen, place: QRectF, row: float) -> None:
        now = theme.DARK
        calls = self.moment.calls[1:LAST_CALLS] if self.moment is not None else ()
        metrics = QFontMetricsF(lettering(FIGURE))
        windows = place.left() + 16 + metrics.horizontalAdvance("VA0000") + 24
        names = windows + metrics.horizontalAdvance(tr("Window {number}", number=88)) + 28
        title = QRectF(place.left() + 16, place.top(), place.width(), TITLES)
        for left, said in (
            (title.left(), tr("Queue number")),
            (windows, tr("Window")),
            (names, tr("Line of business")),
        ):
            pen.say(QRectF(left, title.top(), place.right() - left, TITLES), said, SIGN, now.quiet, strong=False)
        for at, call in enumerate(calls):
            line = QRectF(place.left(), title.bottom() + at * row, place.width(), row)
            if self._lit(call):
                pen.fill(line.adjusted(0, 4, 0, -4), now.selection, round_=12)
            pen.fill(QRectF(line.left(), line.top(), line.width(), 2), now.line)
            pen.say(line.adjusted(16, 0, 0, 0), call.text, FIGURE, now.text)
            at_window = QRectF(windows, line.top(), names - windows - 8, row)
            pen.say(at_window, tr("Window {number}", number=call.window_number), FIGURE, now.text)
            named = QRectF(names, line.top(), place.right() - names, row)
            pen.name(named, call.line_name, now.quiet)

    def _lines(self, pen: _Pen, place: QRectF, row: float) -> None:
        now = theme.DARK
        pen.fill(place, now.surface, round_=16)
        inside = place.adjusted(24, 0, -24, 0)
        title = QRectF(inside.left(), inside.top(), inside.width(), TITLES)
        pen.say(title, tr("Lines waiting"), SIGN, now.quiet, strong=False)
        pen.say(title.adjusted(0, 0, -LONG, 0), tr("persons"), SIGN, now.quiet, _RIGHT, strong=False)
        pen.say(title, tr("about min"), SIGN, now.quiet, _RIGHT, strong=False)
        lines = self.moment.lines if self.moment is not None else ()
        fit = max(1, round((place.height() - TITLES) / row))
        pages = -(-len(lines) // fit)
        page = self._turn % pages if pages else 0
        for at, line in enumerate(lines[fit * page : fit * page + fit]):
            self._line(pen, QRectF(inside.left(), title.bottom() + at * row, inside.width(), row), line)
        for each in range(pages if pages > 1 else 0):
            dot = QRectF(title.left() + 150 + 24 * each, title.center().y() - 5, 10, 10)
            pen.fill(dot, now.text if each == page else now.edge, round_=5)

    def _line(self, pen: _Pen, place: QRectF, line: LineNow) -> None:
        now = theme.DARK
        how_many, how_long, tone = _stands(line)
        if tone == "text":
            pen.say(place, how_long, FIGURE, now.text, _RIGHT)
        else:
            room = place.adjusted(place.width() - LONG - (0 if how_many else MANY), 0, 0, 0)
            pen.say(room, how_long, WORD, getattr(now, tone), _RIGHT)
        pen.say(place.adjusted(0, 0, -LONG, 0), how_many, FIGURE, now.text, _RIGHT)
        letter = pen.say(place, line.letter, FIGURE, now.accent)
        named = place.adjusted(max(letter, 64) + 16, 0, -LONG - MANY - 8, 0)
        pen.name(named, line.name, now.text)

    def _foot(self, pen: _Pen, place: QRectF) -> None:
        now = theme.DARK
        pen.fill(place, now.surface)
        inside = place.adjusted(MARGIN, 0, -MARGIN, 0)
        if self.moment is None:
            return
        if self.moment.paused:
            numbers = tr("Paused: {windows}", windows=" ".join(str(number) for number in self.moment.paused))
            wide = pen.say(inside.adjusted(inside.width() - SIDE, 0, 0, 0), numbers, WORD, now.warn, _RIGHT)
            for bar in (0, 22):
                pen.fill(QRectF(inside.right() - wide - 60 + bar, inside.center().y() - 24, 12, 48), now.warn)
            inside = inside.adjusted(0, 0, -wide - 110, 0)
        if self.moment.notices:
            said = self.moment.notices[self._turn % len(self.moment.notices)]
            pen.say(inside, said, WORD, now.text, strong=False)

    def _lit(self, call: Call) -> bool:
        """On, in the blinking of a new call."""
        return call.mark in self._fresh and (self._since.elapsed() // BEAT_MS) % 2 == 0


class WaitingBoard(BoardFace):
    """The board of a station whose database cannot be opened: the sign and the clock, never an error box."""

    retry = Signal()
    """Try to open it again."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.show_lost()
        self.show_time(clock())
        for every, does in ((BEAT_MS, lambda: self.show_time(clock())), (RETRY_MS, self.retry.emit)):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(does)
            timer.start()


def _stands(line: LineNow) -> tuple[str, str, str]:
    """How many wait, how long it takes, and the colour of that. Nobody is promised a time that no window keeps."""
    many = str(line.waiting) if line.waiting or (line.open and line.staffed) else ""
    if not line.open:
        opens = tr("opens {time}", time=words.clock(line.opens)[:5]) if line.opens else tr("over for today")
        return many, opens, "quiet"
    if not line.staffed:
        return many, tr("no window now"), "quiet"
    if line.minutes is None:
        return many, tr("on pause"), "warn"
    return many, str(line.minutes), "text"


def _said(call: Call) -> str:
    return f"{call.text} {tr('please go to')} {tr('Window {number}', number=call.window_number)}"
