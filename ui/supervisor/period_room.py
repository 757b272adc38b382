"""A week, a month or any days together, by unit and by site: the page of the report that its paper is made of."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from models.office.database import Database
from models.office.instants import Instant
from models.office.refusal import Refused, Trouble
from models.office.sheets.period import PeriodReport, UnitRow
from models.office.sheets.summary import OverdueCase
from models.people.staff_reading import staff_name
from models.summary.period import check_stretch
from models.summary.period_sheet import read_report
from models.summary.rates import average, rate
from models.summary.verbs import print_period
from ui import theme, words
from ui.room import Ground, Room
from ui.supervisor.files import write_report
from ui.supervisor.period_parts import PeriodParts
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import DayField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading
from ui.words import Light

ORDERS: tuple[tuple[str, Callable[[UnitRow], int]], ...] = (
    (mark("in the order of the units"), lambda unit: 0),  # noqa: ARG005  (keeps the order they come in)
    (mark("most received first"), lambda unit: -unit.received),
    (mark("most late first"), lambda unit: -unit.late),
    (mark("most open first"), lambda unit: -unit.still_open),
    (mark("most outstanding first"), lambda unit: -unit.outstanding_fen),
    (mark("most findings first"), lambda unit: -unit.findings),
)
"""How the units may stand, turned through by one key."""


def period_read(db: Database, first: date, last: date, now: Instant, staff: str) -> PeriodReport:
    """The report of a stretch as of now, in the name of who asks."""
    return read_report(db, first, last, now, made_by=staff_name(db, staff))


def stepped(first: date, last: date, ways: int) -> tuple[date, date]:
    """The stretch of the same kind one before (-1) or after (1): of a month the whole month."""
    if first.day == 1 and (first.year, first.month) == (last.year, last.month):
        begin = (first - timedelta(days=1)).replace(day=1) if ways < 0 else (first + timedelta(days=32)).replace(day=1)
        return begin, (begin + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    week = first.weekday() == 0 and (last - first).days < 7
    span = timedelta(days=7 if week else (last - first).days + 1) * ways
    return first + span, first + span + timedelta(days=6) if week else last + span


def _on_time(row: UnitRow) -> str:
    return share(row.on_time, row.decided)


class PeriodRoom(Room):
    """Some days together, and what is done with their figures."""

    title = mark("Periods")
    about = mark(
        "This week, this month, the month before or any days: by unit and by site, counted anew, each rate with its "
        "number of cases and compared with the stretch before. Enter on a unit shows its overdue cases, Enter on a "
        "case opens it."
    )
    shows = frozenset({"summary"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        today = self.work.today()
        self.first, self.last = today.replace(day=1), today
        self.found: PeriodReport | None = None
        self._order, self._unit = 0, ""
        self._make_fields()
        self._make_lists()
        self._make_steps()
        self._lay_out()

    def _make_fields(self) -> None:
        self.from_field = DayField("first", tr("From"), today=self.work.today, needed=True)
        self.to_field = DayField("last", tr("To"), today=self.work.today, needed=True)
        self._show_days()

    def _make_lists(self) -> None:
        self.units = ListView(
            (
                Column("unit", mark("Unit"), lambda row: row.unit),
                Column("received", mark("Received"), lambda row: str(row.received), width=62, align="right"),
                Column("decided", mark("Decided"), lambda row: str(row.decided), width=62, align="right"),
                Column("on_time", mark("Decided in time"), _on_time, width=124, align="right"),
                Column("late", mark("Late"), lambda row: Light("bad", str(row.late)) if row.late else "0", width=52),
                Column("open", mark("Still open"), lambda row: str(row.still_open), width=62, align="right"),
                Column(
                    "due", mark("Outstanding"), lambda row: words.yuan(row.outstanding_fen), width=92, align="right"
                ),
                Column("findings", mark("Findings"), lambda row: f"{row.findings} / {row.findings_open}", width=72),
            ),
            key=lambda row: row.unit, empty=tr("No unit did anything in these days."), name=tr("Units"),
        )  # fmt: skip
        self.overdue = ListView(
            (
                Column("number", mark("Number"), lambda row: row.short_number, width=96),
                Column("item", mark("Item"), lambda row: row.item),
                Column("unit", mark("Unit"), lambda row: row.unit, width=150),
                Column("due", mark("Due"), lambda row: row.due, width=96),
                Column("late", mark("Late by"), _late, width=96),
            ),
            key=lambda row: row.short_number, empty=tr("No case is late."), name=tr("Late cases"),
        )  # fmt: skip
        for listed in (self.units, self.overdue):
            listed.retry.connect(self._read)
        self.units.chosen.connect(self._open_unit)
        self.overdue.chosen.connect(lambda row: self.go("supervisor", "case", row.short_number))

    def _make_steps(self) -> None:
        days = tr("Which days")
        self._before = self.step(
            tr("One before"), "Alt+Left", does=lambda: self._turn_to(*stepped(self.first, self.last, -1)), icon="back",
            group=days,
        )  # fmt: skip
        self._after = self.step(
            tr("One after"), "Alt+Right", does=lambda: self._turn_to(*stepped(self.first, self.last, 1)),
            icon="forward", group=days,
            state=lambda: words.why("summary.future") if self.last >= self.work.today() else "",
        )  # fmt: skip
        self._today = self.step(tr("Today"), "Ctrl+D", does=lambda: self.go("summary"), group=days)
        self._week = self.step(tr("This week"), "F4", "Alt+W", does=self._this_week, group=days)
        self._month = self.step(tr("This month"), "F5", "Alt+M", does=self._this_month, group=days)
        self._last_month = self.step(tr("Last month"), "Shift+F5", "Alt+L", does=self._before_this_month, group=days)
        self._own = self.step(tr("Other days"), "F2", "Alt+D", does=self._to_fields, group=days)
        self._pdf = self.step(
            tr("Save as PDF"), "F6", "Alt+P", does=lambda: self._save("pdf"), icon="download", state=self._unread
        )
        self._xlsx = self.step(
            tr("Save as XLSX"), "F7", "Alt+X", does=lambda: self._save("xlsx"), icon="download", state=self._unread
        )
        self._print = self.step(
            tr("Print"), "F8", "Alt+R", does=self._print_it, icon="print", verb=print_period, state=self._unread
        )
        self._sort = self.step(tr("Another order"), "F9", "Alt+S", does=self._turn_order, state=self._unread)

    def _lay_out(self) -> None:
        top, chosen = QHBoxLayout(), QHBoxLayout()
        for row in (top, chosen):
            row.setSpacing(theme.GAP_S)
        for action in (self._before, self._after, self._today, self._week, self._month, self._last_month, self._own):
            top.addWidget(KeyButton(action, stacked=True))
        top.addStretch(1)
        for action in (self._sort, self._pdf, self._xlsx, self._print):
            top.addWidget(KeyButton(action, stacked=True))
        self._kind, self._said = heading(""), QLabel()
        self._said.setWordWrap(True)
        theme.dress(self._said, type="text", quiet=True)
        for field in (self.from_field, self.to_field):
            field.setFixedWidth(theme.scaled(300))
            chosen.addWidget(field)
        chosen.addWidget(self._kind)
        chosen.addWidget(self._said, 1)
        self.parts = PeriodParts()
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setWidget(self.parts)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lists, columns = QVBoxLayout(), QHBoxLayout()
        lists.setSpacing(theme.GAP_S)
        lists.addWidget(self.units, 3)
        lists.addWidget(self.overdue, 2)
        columns.setSpacing(theme.GAP)
        columns.addLayout(lists, 6)
        columns.addWidget(self.scrolled, 5)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(top)
        column.addLayout(chosen)
        column.addLayout(columns, 1)
        self.form = Form(self, [self.from_field, self.to_field], self.notice)
        self.form.submitted.connect(self._typed)
        self.form.left.connect(self.focus_first)

    # Days.

    def _this_week(self) -> None:
        today = self.work.today()
        self._turn_to(today - timedelta(days=today.weekday()), today)

    def _this_month(self) -> None:
        today = self.work.today()
        self._turn_to(today.replace(day=1), today)

    def _before_this_month(self) -> None:
        first = self.work.today().replace(day=1)
        self._turn_to(*stepped(first, first, -1))

    def _turn_to(self, first: date, last: date) -> None:
        self.first, self.last = first, min(last, self.work.today())
        self.found, self._unit = None, ""
        self._show_days()
        self.judge_steps()
        self._read()

    def _show_days(self) -> None:
        self.from_field.set_value(self.first)
        self.to_field.set_value(self.last)

    def _to_fields(self) -> None:
        self.from_field.setFocus()
        self.from_field.line.selectAll()

    def _typed(self) -> None:
        values = self.form.values()
        if values is None:
            return
        try:
            check_stretch(values["first"], values["last"], self.work.today())
        except Refused as refused:
            field = self.from_field if refused.facts.get("field") == "first" else self.to_field
            field.problem(refused)
            return
        self._turn_to(values["first"], values["last"])

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one reading answers all)
        """The figures anew."""
        self._read()

    def _read(self) -> None:
        """A month takes its time on the reading thread; until it is there the veil says so."""
        self._cover(tr("The figures are being read."))
        asked = (self.first, self.last, self.work.now(), self.work.standing.actor.id)
        self.ask(period_read, *asked, then=self._show, failed=self._show_trouble)

    def _show(self, found: PeriodReport) -> None:
        self._unveil()
        if (found.first, found.last) != (self.first.isoformat(), self.last.isoformat()):
            return
        self.found = found
        self._kind.setText(words.choice(f"summary.{found.kind}"))
        missing = sum(len(site.unreported) for site in found.sites)
        said = [
            tr("as of {time}", time=words.minute(Instant(found.made_at), today=self.work.today())),
            tr("compared with {first} to {last}", first=found.before_first, last=found.before_last),
        ]
        if found.handling_thousandths is not None:
            days = average(found.handling_thousandths, 1000)
            said.append(tr("mean time to a decision {count} working days", count=days))
        if missing:
            said.append(f"{theme.MARKS['warn']} " + tr("{count} days are not closed", count=missing))
        self._said.setText(" · ".join(said))
        self.parts.show_report(found)
        self._show_lists()
        self.judge_steps()
        self.focus_first()

    def _show_lists(self) -> None:
        if self.found is None:
            return
        at, now = ORDERS[self._order][1], self.work.now()
        self.units.show_rows(sorted(self.found.units, key=at), now)
        self.overdue.show_rows([row for row in self.found.overdue if self._unit in ("", row.unit)], now)

    def _show_trouble(self, failed: Trouble) -> None:
        self._unveil()
        for listed in (self.units, self.overdue):
            listed.show_trouble(failed)

    def _unread(self) -> str:
        return tr("The figures are being read.") if self.found is None else ""

    # Doing.

    def _turn_order(self) -> None:
        self._order = (self._order + 1) % len(ORDERS)
        self._show_lists()
        self.notice.say(tr("Units: {order}", order=tr(ORDERS[self._order][0])), "still")

    def _open_unit(self, unit: UnitRow) -> None:
        self._unit = unit.unit
        self._show_lists()
        many = self.overdue.model.count()
        self.notice.say(tr("{unit}: {count} overdue cases. Esc shows all.", unit=unit.unit, count=many), "still")
        if many:
            self.overdue.setFocus()

    def _print_it(self) -> None:
        if self.found is not None:
            said = tr("The report is sent to the printer.")
            self.do(print_period, then=lambda _: self.notice.say(said, "ok"), report=self.found)

    def _save(self, ending: str) -> None:
        if self.found is None:
            return
        report = self.found
        kinds = {"pdf": "PDF (*.pdf)", "xlsx": "Excel (*.xlsx)"}[ending]
        said = words.choice(f"summary.{report.kind}")
        name = tr("{kind} {first} to {last}", kind=said, first=report.first, last=report.last) + f".{ending}"

        def chosen(path: Path) -> None:
            path = path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")
            self.notice.say(tr("{file} is being made …", file=path.name), "still")
            self.aside(write_report, report, path, then=written)

        def written(path: Path) -> None:
            self.notice.say(tr("{file} is written.", file=path.name), "ok")

        self.messages.save_file(self, tr("Save the report"), name, kinds, chosen)

    # What the frame calls.

    def focus_first(self) -> None:
        """The units."""
        self.units.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows the overdue cases of all units again and leads back to the units."""
        if event.key() == Qt.Key.Key_Escape:
            self._unit = ""
            self._show_lists()
            self.focus_first()
        else:
            super().keyPressEvent(event)


def _late(row: OverdueCase) -> Light:
    return Light("bad", tr("{count} days", count=row.days_late))


def share(part: int, whole: int) -> str:
    """A rate with its number of cases."""
    return f"{rate(part, whole)} {part} / {whole}"
