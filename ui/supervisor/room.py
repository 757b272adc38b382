"""The supervisor's one page for today: lines, windows, what is due, money, inquiries, papers, and who is not closed."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.cases.rows import CaseRow
from models.deadlines.lights import Light as Lamp
from models.inquiries.reading import OpenInquiry
from models.privacy.verbs import view
from models.summary.reading import DaySummary
from ui import scans, theme, words
from ui.backoffice.list_words import limit_light
from ui.room import Ground, Room
from ui.supervisor.cards import CardRow, Figure
from ui.supervisor.questions import (
    DayRead,
    HallNow,
    LineToday,
    WindowToday,
    day_read,
    hall_now,
    inquiries_open,
    urgent,
)
from ui.supervisor.read_pages import ReadStack
from ui.supervisor.window_steps import WindowSteps
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.calendar_note import CalendarNote
from ui.widgets.chart import Bar, BarChart
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading
from ui.words import Light, Tone

CARDS = (
    ("waiting", mark("Waiting"), 15),
    ("served", mark("Served"), 10),
    ("due", mark("Late cases"), 13),
    ("settled", mark("Fees settled"), 29),
    ("inquiries", mark("Inquiries open"), 10),
    ("papers", mark("Papers spoiled"), 11),
    ("open", mark("Not closed yet"), 29),
)
QUEUE, PAPERS = frozenset({"tickets", "people"}), frozenset({"prints", "summary"})
MONEY, CASES = frozenset({"fees", "bank"}), frozenset({"cases"})
GATHER_MS = 500
"""A busy hall changes several times a second; the page reads at most twice."""
BEAT_MS = 30_000
"""Waits grow without anything being written."""
STATES: dict[str, tuple[Tone, str]] = {
    "CLOSED": ("still", mark("nobody")),
    "FREE": ("ok", mark("free")),
    "PAUSED": ("warn", mark("paused, {reason}")),
    "CALLED": ("ok", mark("calling {ticket}")),
    "SERVING": ("ok", mark("serving {ticket}")),
}


def window_light(row: WindowToday) -> Light:
    """What a window does now: serving A023, calling, free, paused and why, nobody."""
    tone, said = STATES[row.now.state]
    reason = words.choice(f"tickets.{row.now.reason}") if row.now.reason else ""
    return Light(tone, tr(said, ticket=row.now.ticket, reason=reason))


def minutes(milliseconds: int | None) -> str:
    """A mean as it is read; — where nothing was measured."""
    return "—" if milliseconds is None else words.span(milliseconds)


def longest_light(row: LineToday) -> str | Light:
    """How long the first has waited, marked where the hall calls it long."""
    if not row.now.waiting:
        return "—"
    said = words.span(row.now.longest)
    return Light("warn", said) if row.now.over_limit else said


class SupervisorRoom(Room):
    """Today's hall at a glance."""

    title = mark("Hall now")
    about = mark(
        "Who waits, who serves, what is due and what is not closed. Enter opens a case or an inquiry. A forgotten "
        "sign-on is freed and a forgotten visit ended with a reason that is kept."
    )
    shows = QUEUE | PAPERS | MONEY | CASES | frozenset({"inquiries", "calendar"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.hall: HallNow | None = None
        self._wanted: frozenset[str] = frozenset()
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._read_wanted)
        beat = QTimer(self, interval=BEAT_MS)
        beat.timeout.connect(self._beat)
        beat.start()
        self._make_lists()
        self._used = self.windows
        """The list that was used last."""
        self.at_window = WindowSteps(self, self.windows)
        self._lay_out()
        self._make_steps()

    # What stands where.

    def _make_lists(self) -> None:
        self.lines = ListView(
            (
                Column("line", mark("Line"), lambda row: f"{row.now.letter} {row.now.name}"),
                Column("waiting", mark("Waiting"), lambda row: str(row.now.waiting), width=66, align="right"),
                Column("longest", mark("Longest"), longest_light, width=96),
                Column("mean", mark("Mean"), lambda row: minutes(row.mean), width=76, align="right"),
            ),
            key=lambda row: row.now.line, empty=tr("There is no line."), name=tr("Lines"), filtered=False,
        )  # fmt: skip
        self.windows = ListView(
            (
                Column("window", mark("Window"), lambda row: row.now.shown, width=80),
                Column("who", mark("Who"), lambda row: row.now.who or "—"),
                Column("state", mark("Now"), window_light, width=126),
                Column("since", mark("Since"), self._since, width=58, align="right"),
                Column("served", mark("Served"), lambda row: str(row.served), width=62, align="right"),
            ),
            key=lambda row: row.now.window, empty=tr("There is no window."), name=tr("Windows"),
        )  # fmt: skip
        self.due = ListView(
            (
                Column("limit", mark("Limit"), limit_light, width=104),
                Column("number", mark("Number"), lambda row: row.short_number, width=96),
                Column("item", mark("Item"), lambda row: row.item_name),
            ),
            key=lambda row: row.number, empty=tr("Nothing is late and nothing is due soon."), name=tr("Due and late"),
        )  # fmt: skip
        self.inquiries = ListView(
            (
                Column("light", mark("Limit"), self._inquiry_limit, width=104),
                Column("question", mark("Question"), lambda row: row.question),
                Column("state", mark("State"), lambda row: words.state(f"inquiries.{row.state}"), width=112),
            ),
            key=lambda row: row.number, empty=tr("No first inquiry is open."), name=tr("Open inquiries"),
        )  # fmt: skip
        for listed in self._lists():
            listed.retry.connect(lambda: self._read(self.shows))
        self.windows.current.connect(lambda _: self.judge_steps())
        self.due.chosen.connect(lambda row: self.open_thing("case", row.number))
        self.inquiries.chosen.connect(lambda row: self.open_thing("inquiry", row.number))

    def _lists(self) -> tuple[ListView, ...]:
        return (self.lines, self.windows, self.due, self.inquiries)

    def _make_steps(self) -> None:
        self.step(
            tr("Why that day?"), "F4", "Ctrl+Y", does=self.case_page.explain, icon="calendar",
            state=self._pages.why_reason, group=tr("The case in front"),
        )  # fmt: skip
        self.step(
            tr("Full view"), "F10", "Alt+V", does=self._pages.ask_full, icon="people", verb=view,
            state=self._pages.full_reason, group=tr("The case in front"),
        )  # fmt: skip
        for key, listed, text in (
            ("F5", self.lines, tr("To the lines")),
            ("F6", self.windows, tr("To the windows")),
            ("F7", self.due, tr("To what is due")),
            ("Shift+F7", self.inquiries, tr("To the inquiries")),
        ):
            self.step(text, key, does=partial(self._to, listed), group=tr("Lists"))

    def _lay_out(self) -> None:
        self.cards = CardRow([(key, tr(name), share) for key, name, share in CARDS])
        self.chart = BarChart(empty=tr("Nobody is waiting."))
        charted = QScrollArea()
        charted.setWidgetResizable(True)
        charted.setWidget(self.chart)
        charted.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns = QHBoxLayout()
        columns.setSpacing(theme.GAP_L)
        columns.addLayout(_column((tr("Lines F5"), self.lines, 5), (tr("Waiting now"), charted, 4)), 9)
        keys = QHBoxLayout()
        keys.setSpacing(theme.GAP_S)
        for action in (self.at_window.end, self.at_window.free):
            keys.addWidget(KeyButton(action, role="danger"), 1)
        middle = _column((tr("Windows F6"), self.windows, 1))
        middle.addLayout(keys)
        columns.addLayout(middle, 12)
        right = _column((tr("Due and late F7"), self.due, 5), (tr("Open inquiries Shift+F7"), self.inquiries, 4))
        columns.addLayout(right, 9)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        self.calendar = CalendarNote(self)
        column.addWidget(self.calendar)
        column.addWidget(self.cards)
        column.addLayout(columns, 1)
        self._pages = ReadStack(self, lists)
        self.case_page, self.inquiry_page = self._pages.case_page, self._pages.inquiry_page
        self._pages.back.connect(self.focus_first)
        self._pages.turned.connect(self.judge_steps)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _since(self, row: WindowToday) -> str:
        at = row.now.since
        return words.minute(at, today=self.work.today())[-5:] if at is not None else "—"

    @staticmethod
    def _inquiry_limit(row: OpenInquiry) -> Light | str:
        if row.light is None:
            return "—"
        if row.late:
            return Light("bad", tr("{count} d late", count=row.late))
        left = tr("{count} d left", count=row.left) if row.left else tr("due today")
        return Light(words.light(row.light).tone, left)

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:
        """What concerns these subjects; in a busy hall gathered for a moment."""
        self._wanted |= subjects
        if not self._gather.isActive():
            self._read_wanted()
            self._gather.start()

    def _read_wanted(self) -> None:
        wanted, self._wanted = self._wanted, frozenset()
        if wanted:
            self._read(wanted)

    def _read(self, subjects: frozenset[str]) -> None:
        site, today = self.work.standing.station.site, self.work.today()
        if subjects & (QUEUE | MONEY):
            self._read_queue()
        if subjects & CASES:
            self.ask(urgent, today, then=self._show_due, failed=self.due.show_trouble)
        if subjects & (CASES | {"calendar"}):
            self.calendar.read()
        if subjects & {"inquiries"}:
            self.ask(inquiries_open, site, today, then=self._show_inquiries, failed=self.inquiries.show_trouble)
        self.ask(day_read, site, today, self.work.now(), self.work.standing.actor.id, then=self._show_day)
        if subjects & (CASES | MONEY):
            self._pages.read()

    def _beat(self) -> None:
        if self.isVisible():
            self._read_queue()

    def _read_queue(self) -> None:
        def failed(trouble: object) -> None:
            for listed in (self.lines, self.windows):
                listed.show_trouble(trouble)  # type: ignore[arg-type]

        site, now = self.work.standing.station.site, self.work.now()
        self.ask(hall_now, site, now, then=self._show_hall, failed=failed)

    def _show_hall(self, hall: HallNow) -> None:
        self.hall = hall
        seen, now = hall.glance, self.work.now()
        self.lines.show_rows(hall.lines, now)
        self.windows.show_rows(hall.windows, now)
        waiting = sorted((row for row in hall.lines if row.now.waiting), key=lambda row: -row.now.waiting)
        self.chart.show_bars([
            Bar(
                f"{row.now.letter} {row.now.name}", row.now.waiting, tr("{count} people", count=row.now.waiting),
                "warn" if row.now.over_limit else None,
            )
            for row in waiting
        ])  # fmt: skip
        longest = max((row.now.longest for row in hall.lines), default=0)
        over = any(row.now.over_limit for row in hall.lines)
        many = sum(row.now.waiting for row in hall.lines)
        fees = seen.fees
        self.cards.show_figures({
            "waiting": Figure(
                str(many), tr("longest {span} · parked {count}", span=minutes(longest or None), count=seen.parked),
                "warn" if over else None,
            ),
            "served": Figure(str(hall.served), tr("of {count} issued", count=hall.issued)),
            "settled": Figure(
                words.yuan(fees.settled_fen),
                tr(
                    "due {due} · open {open} · difference {difference}", due=words.yuan(fees.assessed_fen),
                    open=words.yuan(fees.outstanding_fen), difference=words.yuan(fees.difference_fen),
                ),
                "bad" if fees.difference_fen else None,
            ),
        })  # fmt: skip
        self.judge_steps()

    def _show_due(self, rows: tuple[CaseRow, ...]) -> None:
        self.due.show_rows(rows, self.work.now())
        late = sum(row.late > 0 for row in rows)
        today = sum(row.light is Lamp.RED and not row.late for row in rows)
        soon = sum(row.light is Lamp.YELLOW for row in rows)
        note = tr("today {today} · soon {soon}", today=today, soon=soon)
        self.cards.show_figures({"due": Figure(str(late), note, "bad" if late else None)})

    def _show_inquiries(self, rows: tuple[OpenInquiry, ...]) -> None:
        self.inquiries.show_rows(rows, self.work.now())
        late = sum(row.late > 0 for row in rows)
        figure = Figure(str(len(rows)), tr("late {count}", count=late), "bad" if late else None)
        self.cards.show_figures({"inquiries": figure})

    def _show_day(self, found: DayRead) -> None:
        summary: DaySummary = found.summary
        spoiled, unprinted = (sum(getattr(row, name) for row in summary.papers) for name in ("spoiled", "unprinted"))
        places = " · ".join(f"{each.shown} {each.who}".strip() for each in summary.not_closed)
        self.cards.show_figures({
            "papers": Figure(str(spoiled), tr("not printed {count}", count=unprinted)),
            "open": Figure(str(len(summary.not_closed)), places or tr("everything is closed")),
        })  # fmt: skip

    # Opening.

    def focus_first(self) -> None:
        """The list that was used last, the windows at first."""
        self._pages.to_lists()
        self._used.setFocus()

    def _to(self, listed: ListView) -> None:
        self._used = listed
        self.focus_first()

    def scan(self, text: str) -> bool:
        """A paper of a case or inquiry opens it here."""
        kind = scans.kind_of(text)
        if kind not in ("case", "inquiry"):
            return False
        self.open_thing(kind, scans.plain(text))
        return True

    def open_thing(self, kind: str, name: str) -> None:
        """A case or an inquiry to be read."""
        if kind in ("case", "inquiry"):
            self._used = self.due if kind == "case" else self.inquiries
            self._pages.open_thing(kind, name)


def _column(*parts: tuple[str, QWidget, int]) -> QVBoxLayout:
    """Parts under each other, each with its heading and its share of the height."""
    column = QVBoxLayout()
    column.setSpacing(theme.GRID)
    for title, widget, share in parts:
        label: QLabel = heading(title, kind="text")
        theme.dress(label, quiet=True)
        column.addWidget(label)
        column.addWidget(widget, share)
    return column
