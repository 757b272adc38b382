"""The summary of any day on the screen: 快报 until everything is closed, then one numbered 定报 (days.md 22)."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from models.office.refusal import Refused, Trouble
from models.office.sheets.summary import DailySummary
from models.office.verb import Verb
from models.prints.reading import JobRow
from models.prints.rules import allowed
from models.prints.verbs import reprint
from models.summary.rules import Kind
from models.summary.sheet import to_sheet
from models.summary.verbs import close_day, print_report
from ui import theme, words
from ui.room import Ground, Room
from ui.supervisor.files import write_report
from ui.supervisor.questions import DayRead, day_read
from ui.supervisor.summary_parts import SummaryParts
from ui.translation import mark, tr
from ui.widgets.field import DayField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyButton
from ui.widgets.marks import StateLight, heading
from ui.widgets.notice import NoticeBar

NAMED = 12
"""Places that are not closed, by name; of more only how many."""
GATHER_MS = 1_000
"""A busy hall changes several times a second; the summary is read once."""


class SummaryRoom(Room):
    """One day's figures, and what is done with them."""

    title = mark("Report")
    about = mark(
        "The figures of any day with their checks. It is a preliminary report until every window and the fee point "
        "are closed; closing the day makes its one numbered final report. The page keys scroll."
    )
    shows = frozenset({"tickets", "people", "cases", "fees", "bank", "inquiries", "prints", "findings", "summary"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.day: date = self.work.today()
        self.found: DayRead | None = None
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._read_late)
        self._late = False
        self._kind, self._state = heading(""), StateLight()
        self.trouble = NoticeBar()
        self._make_field()
        self._make_steps()
        self._lay_out()

    def _make_field(self) -> None:
        self.field = DayField("day", tr("Day"), today=self.work.today, needed=True)
        self.field.set_value(self.day)
        self.form = Form(self, [self.field], self.notice)
        self.form.submitted.connect(self._typed)
        self.form.left.connect(self.focus_first)

    def _make_steps(self) -> None:
        self._before = self.step(tr("Day before"), "Alt+Left", does=lambda: self._go_by(-1), icon="back")
        self._after = self.step(
            tr("Day after"), "Alt+Right", does=lambda: self._go_by(1), icon="forward",
            state=lambda: words.why("summary.future") if self.day >= self.work.today() else "",
        )  # fmt: skip
        self.step(tr("Another day"), "F2", "Alt+D", does=self._to_field)
        self.step(tr("A week or a month"), "F4", "Alt+W", does=lambda: self.go("period"))
        self._pdf = self.step(
            tr("Save as PDF"), "F6", "Alt+P", does=lambda: self._save("pdf"), icon="download", state=self._unread
        )
        self._xlsx = self.step(
            tr("Save as XLSX"), "F7", "Alt+X", does=lambda: self._save("xlsx"), icon="download", state=self._unread
        )
        self._print = self.step(
            tr("Print"), "F8", "Alt+R", does=self._print_it, icon="print", verb=print_report,
            state=self._print_reason,
        )  # fmt: skip
        self._close = self.step(
            tr("Close the day"), "F9", "Alt+C", does=self._close_it, icon="lock", verb=close_day,
            state=self._close_reason,
        )  # fmt: skip

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_S)
        top.addWidget(KeyButton(self._before, stacked=True))
        self.field.setFixedWidth(theme.scaled(340))
        top.addWidget(self.field)
        top.addWidget(KeyButton(self._after, stacked=True))
        top.addStretch(1)
        for action in (self._pdf, self._xlsx, self._print):
            top.addWidget(KeyButton(action, stacked=True))
        top.addWidget(KeyButton(self._close, role="primary", stacked=True))
        self._open = QLabel()
        self._open.setWordWrap(True)
        theme.dress(self._open, type="text", tone="warn")
        said = QHBoxLayout()
        said.setSpacing(theme.GAP_L)
        said.addWidget(self._kind)
        said.addWidget(self._state)
        said.addWidget(self._open, 1)
        self.parts = SummaryParts()
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setWidget(self.parts)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(top)
        column.addLayout(said)
        column.addWidget(self.trouble)
        column.addWidget(self.scrolled, 1)

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one reading answers all)
        """The figures, gathered for a moment in a busy hall."""
        if self._gather.isActive():
            self._late = True
            return
        self._read()

    def _read_late(self) -> None:
        if self._late:
            self._read()

    def _read(self) -> None:
        self._late = False
        self._gather.start()
        site, staff = self.work.standing.station.site, self.work.standing.actor.id
        self.ask(day_read, site, self.day, self.work.now(), staff, then=self._show, failed=self._show_trouble)

    def _show(self, found: DayRead) -> None:
        day = found.summary
        if day.day != self.day:
            return
        self.found = found
        self.trouble.clear()
        kind = words.choice(f"summary.{day.kind}")
        self._kind.setText(f"{words.day(day.day, today=self.work.today())} {kind} {day.number}".strip())
        self._state.show_word(tr("as of {time}", time=words.minute(day.cut_off, today=self.work.today())), None)
        places = [
            tr("{place} ({who})", place=each.shown, who=each.who) if each.who else each.shown for each in day.not_closed
        ]
        if len(places) > NAMED:
            places = [*places[:NAMED], tr("{count} more", count=len(places) - NAMED)]
        if day.kind is Kind.CORRECTION:
            said = tr("Facts have changed since report {number}.", number=day.number)
        else:
            said = words.why("summary.still_open", places=places) if places else ""
        self._open.setText(f"{theme.MARKS['warn']} {said}" if said else "")
        self.parts.show_summary(day)
        self.parts.show_findings(found.findings)
        self.judge_steps()

    def _show_trouble(self, failed: Trouble) -> None:
        """What was read before stays, marked as of then."""
        self.trouble.trouble(failed, self._read)
        if self.found is not None:
            at = words.clock(self.found.summary.cut_off)
            self._state.show_word(tr("Not current: as of {time}", time=at), "warn")

    # Days.

    def _go_by(self, days: int) -> None:
        self._turn_to(self.day + timedelta(days=days))

    def _turn_to(self, day: date) -> None:
        self.day, self.found = day, None
        self.field.set_value(day)
        self.judge_steps()
        self._read()

    def _to_field(self) -> None:
        self.field.setFocus()
        self.field.line.selectAll()

    def _typed(self) -> None:
        values = self.form.values()
        if values is None:
            return
        if values["day"] > self.work.today():
            self.field.problem(Refused("summary.future"))
            return
        self._turn_to(values["day"])
        self.focus_first()

    # Why not.

    def _unread(self) -> str:
        return tr("The figures are being read.") if self.found is None else ""

    def _print_reason(self) -> str:
        final = self._final()
        if final is not None and not allowed("reprint", final.state):
            return words.why("prints.state", state=final.state)
        return self._unread()

    def _final(self) -> JobRow | None:
        """The newest print of the 定报; None while what is shown is none."""
        if self.found is None or self.found.summary.kind is not Kind.FINAL:
            return None
        return self.found.reports[-1] if self.found.reports else None

    def _close_reason(self) -> str:
        if self.found is None:
            return self._unread()
        day = self.found.summary
        if day.number:
            return words.why("summary.day_closed", number=day.number, at=day.cut_off)
        places = [each.shown for each in day.not_closed]
        return words.why("summary.still_open", places=places) if places else ""

    # Doing.

    def _close_it(self) -> None:
        def closed(done: object) -> None:
            number = str(getattr(done, "value", ""))
            self.notice.say(tr("The day is closed: final report {number} is made out.", number=number), "ok")

        self.do(close_day, then=closed, day=self.day)

    def _print_it(self) -> None:
        """快报 and 更正 as they stand now; of the 定报 a second copy."""
        final = self._final()
        if final is not None:
            self._send(reprint, tr("A second copy of the final report is sent to the printer."), job=final.id)
        else:
            self._send(print_report, tr("The report is sent to the printer."), day=self.day)

    def _send(self, asked: Verb[..., str], said: str, **wishes: Any) -> None:
        self.do(asked, then=lambda _: self.notice.say(said, "ok"), **wishes)

    def sheet(self) -> DailySummary | None:
        """The report of what is on the screen."""
        if self.found is None:
            return None
        found = self.found
        return to_sheet(found.summary, found.settings, made_by=found.made_by, made_at=self.work.now())

    def _save(self, ending: str) -> None:
        sheet = self.sheet()
        if sheet is None:
            return
        kinds = {"pdf": "PDF (*.pdf)", "xlsx": "Excel (*.xlsx)"}[ending]
        name = tr("Daily summary {day}", day=self.day.isoformat()) + f".{ending}"

        def chosen(path: Path) -> None:
            path = path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")
            self.notice.say(tr("{file} is being made …", file=path.name), "still")
            self.aside(write_report, sheet, path, then=written)

        def written(path: Path) -> None:
            self.notice.say(tr("{file} is written.", file=path.name), "ok")

        self.messages.save_file(self, tr("Save the report"), name, kinds, chosen)

    # What the frame calls.

    def focus_first(self) -> None:
        """The figures, which the page keys scroll."""
        self.scrolled.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the figures."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        else:
            super().keyPressEvent(event)
