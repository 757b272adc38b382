"""厅外数据: what departments and finance report by month, beside what the hall knows (days.md 23; rules R6, R7)."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from models.findings.outside import (
    TITLES,
    OutsideFault,
    OutsideRow,
    Reported,
    bring_outside,
    outside_of,
    read_outside,
)
from models.office.database import Database
from models.people.reading import units
from ui import theme, words
from ui.admin.part import KeyRows
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyButton
from ui.widgets.leaf import joined
from ui.widgets.list_view import ListView
from ui.widgets.marks import quiet
from ui.words import Light

KINDS = "CSV, Excel (*.csv *.xlsx);;* (*)"
MONTHS, FAULTS, PREVIEW = range(3)

WRONG = {
    "missing_title": mark("the column is missing"),
    "unknown_unit": mark("no unit is called so"),
    "month": mark("a month is written 2026-11"),
    "number": mark("not a whole number"),
    "amount": mark("not an amount in yuan"),
    "empty": mark("neither certificates nor income"),
    "twice": mark("this unit's month stands in the file already"),
    "quote": mark("a quotation mark is not closed"),
}


@dataclass(frozen=True, slots=True)
class OutsideNow:
    """The months of this year and the last, and the names of the units."""

    rows: tuple[OutsideRow, ...]
    units: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read, before it is taken in."""

    path: Path
    lines: tuple[Reported, ...]
    faults: tuple[OutsideFault, ...]
    source: str


def outside_now(db: Database, today: date) -> OutsideNow:
    """Every unit's month since January of last year, newest first."""
    with db.snapshot():
        rows = outside_of(db, date(today.year - 1, 1, 1), today)
        named = {row.id: row.name for row in units(db)}
    return OutsideNow(tuple(sorted(rows, key=lambda row: (row.month, row.unit), reverse=True)), named)


def read_aside(path: Path, named: dict[str, str]) -> ReadFile:
    """Reads a file; units are known by code and by name."""
    known = {**{code: code for code in named}, **{name: code for code, name in named.items()}}
    return ReadFile(path, *read_outside(path, known))


def beside(reported: int | None, here: int, *, money: bool) -> Light | str:
    """What was reported: 无数据, as much as here, or more (■) with the difference."""
    if reported is None:
        return tr("no data")
    said = words.yuan(reported) if money else str(reported)
    if reported <= here:
        return said
    more = words.yuan(reported - here) if money else str(reported - here)
    return Light("bad", tr("{reported}, {more} more", reported=said, more=more))


class OutsideRoom(Room):
    """The months; a file is shown line by line before it is taken in."""

    title = mark("Reported months")
    about = mark(
        "What departments (certificates) and finance (income) report by month, beside what was issued and confirmed "
        "here. F2 reads a file whose columns are named above the list; nothing comes in while one line is wrong."
    )
    shows = frozenset({"findings", "cases", "bank"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.now = OutsideNow(())
        self.file: ReadFile | None = None
        self._make_lists()
        self._keys, self.pages, self._said = KeyRows(), QStackedWidget(), quiet("", wrap=True)
        for page in (self.months, self.faults, self.preview):
            self.pages.addWidget(page)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._said)
        column.addWidget(self.pages, 1)
        column.addWidget(self._keys)
        self._make_steps()
        self._turn(MONTHS)

    def _make_lists(self) -> None:
        def unit(row: OutsideRow | Reported) -> str:
            return self.now.units.get(row.unit, row.unit)

        def number(value: int | None) -> str:
            return tr("no data") if value is None else str(value)

        self.months = ListView(
            (
                Column("month", mark("Month"), lambda row: row.month, width=90, strong=True),
                Column("unit", mark("Unit"), unit),
                Column("here", mark("Certificates here"), lambda row: str(row.certificates_here), width=150,
                       align="right"),
                Column("issued", mark("Reported"),
                       lambda row: beside(row.certificates, row.certificates_here, money=False), width=170),
                Column("confirmed", mark("Confirmed here"), lambda row: words.yuan(row.confirmed_fen), width=150,
                       align="right"),
                Column("booked", mark("Booked by finance"),
                       lambda row: beside(row.income_fen, row.confirmed_fen, money=True), width=270),
            ),
            key=lambda row: (row.month, row.unit), empty=tr("Nothing was issued, earned or reported yet."),
            name=tr("Reported months"),
        )  # fmt: skip
        self.faults = ListView(
            (
                Column("line", mark("Row no."), lambda row: str(row.line), width=80, align="right", strong=True),
                Column("column", mark("Column"), lambda row: row.title, width=140),
                Column("why", mark("What is wrong"), lambda row: tr(WRONG[row.code])),
                Column("text", mark("What stands there"), lambda row: row.text, width=300),
            ),
            key=lambda row: row, empty=tr("Every line is sound."), name=tr("Bad lines"),
        )  # fmt: skip
        self.preview = ListView(
            (
                Column("month", mark("Month"), lambda row: row.month, width=90, strong=True),
                Column("unit", mark("Unit"), unit),
                Column("issued", mark("Certificates reported"), lambda row: number(row.certificates), width=190,
                       align="right"),
                Column("booked", mark("Booked by finance"),
                       lambda row: tr("no data") if row.income_fen is None else words.yuan(row.income_fen), width=190,
                       align="right"),
            ),
            key=lambda row: (row.month, row.unit), empty=tr("The file reports nothing."), name=tr("The file"),
        )  # fmt: skip
        self.months.retry.connect(lambda: self.refresh(self.shows))

    def _make_steps(self) -> None:
        self.choose = self.step(tr("Read a file"), "F2", "Alt+A", does=self._choose, icon="add", verb=bring_outside)
        self.take = self.step(
            tr("Take it in"), "F8", "Alt+T", does=self._take, icon="ok", verb=bring_outside, state=self._take_reason
        )
        self.away = self.step(
            tr("Put the file away"), "Ctrl+Backspace", "Alt+X", does=self._put_away, icon="close",
            state=lambda: "" if self.file is not None else tr("No file is open."),
        )  # fmt: skip
        for action in (self.choose, self.take, self.away):
            self._keys.add(KeyButton(action, stacked=True))

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """The months."""
        self.ask(outside_now, self.work.today(), then=self._show, failed=self.months.show_trouble)

    def _show(self, now: OutsideNow) -> None:
        self.now = now
        self.months.show_rows(now.rows, self.work.now())

    def _choose(self) -> None:
        self.messages.choose_file(
            self, tr("File of the reported months"), KINDS, self.read
        )  # fmt: skip

    def read(self, path: Path) -> None:
        """Reads a file aside and shows it, or what is wrong with it."""
        self.aside(read_aside, path, self.now.units, then=self._show_file)

    def _show_file(self, file: ReadFile) -> None:
        self.file = file
        if file.faults:
            self.faults.show_rows(file.faults, self.work.now())
            self._turn(FAULTS)
            said = tr("{file}: {count} places are wrong. Nothing comes in.", file=file.path.name,
                      count=len(file.faults))  # fmt: skip
            self.notice.say(said, "bad")
        else:
            self.preview.show_rows(file.lines, self.work.now())
            self._turn(PREVIEW)
            self.notice.clear()

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        name = self.file.path.name if self.file is not None else ""
        self._said.setText({
            MONTHS: tr("Reported by departments and finance, beside the hall. Columns of the file: {columns}.",
                       columns=joined(TITLES)),
            FAULTS: tr("{file}: set these lines right and read it again.", file=name),
            PREVIEW: tr("{file} reports this. F8 takes it in; a month reported before is corrected.", file=name),
        }[page])  # fmt: skip
        self.judge_steps()
        self.focus_first()

    def _take_reason(self) -> str:
        if self.file is None:
            return tr("No file is open.")
        return tr("Nothing comes in while one line is wrong.") if self.file.faults else ""

    def _take(self) -> None:
        file = self.file
        if file is not None:
            self.do(bring_outside, then=lambda done: self._taken(done.value), lines=file.lines, source=file.source)

    def _taken(self, changed: int) -> None:
        self._put_away()
        self.refresh(self.shows)
        self.notice.say(tr("{count} months were taken in or corrected.", count=changed), "ok")

    def _put_away(self) -> None:
        self.file = None
        self._turn(MONTHS)

    def focus_first(self) -> None:
        """The list in front."""
        front = self.pages.currentWidget()
        if front is not None:
            front.setFocus(Qt.FocusReason.OtherFocusReason)
