"""The right column of the desk: what is due, what came back and waits for its next step, what waits to be fetched.

到期 · 待办 · 待领 (days.md 1 and 10, domain.md §2.5). Enter opens the case in the middle; Esc goes back to the form.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.cases.lists import Inbox, InboxRow, ShelfRow, inbox, inbox_of, light_counts, shelf
from models.cases.rows import CaseRow
from models.deadlines.lights import Light as Lamp
from models.fees.reading import NoticeRow
from models.fees.refund_reading import RecoveryRow, open_recoveries
from models.findings.reading import OrderRow, orders
from models.handover.reading import handed_to, stood_in_for
from models.inquiries.reading import OpenInquiry, open_for_receiver, open_of_first_person
from models.inquiries.rules import State as InquiryState
from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.refusal import Trouble
from models.office.settings import HallSettings
from models.people.reading import window_units
from ui import theme, words
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.findings_words import number_said, order_light
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight
from ui.words import Light, Tone

WIDTH = 288

LISTS = (("due", mark("Due"), "Alt+D"), ("inbox", mark("To do"), "Alt+I"), ("shelf", mark("Pick-up"), "Alt+G"))
"""The three lists: key, title, how to get there."""

COUNTED: tuple[tuple[Lamp, Tone, str], ...] = (
    (Lamp.RED, "bad", mark("Today")),
    (Lamp.YELLOW, "warn", mark("Soon")),
    (Lamp.GREEN, "ok", mark("In time")),
    (Lamp.GREY, "still", mark("Stopped")),
)
"""The lights with their words; red holds what is due today and what is late."""

WHY: dict[str, str] = {
    "TAKEN_IN": mark("to accept"),
    "DECIDED": mark("decided"),
    "PAID": mark("paid"),
    "DOUBTED": mark("fee doubted"),
    "RECOVER": mark("recover fee"),
    "WITH_FIRST": mark("to pass on"),
    "HANDED": mark("to confirm"),
    "CONFIRMED": mark("to answer"),
    "REPLIED": mark("to check"),
    "ORDERED": mark("to reply"),
}
"""Why something is in the inbox: what came about, or what is to be done."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One line of the inbox (待办), whatever it is about."""

    kind: str
    """case, notice, inquiry or order: what is opened."""
    number: str
    """By which it is opened."""
    said: str
    """By which it is known."""
    why: str
    """Key of WHY."""
    about: str
    tone: Tone | None = None
    whose: str = ""
    """From whom it came, or for whom it is done; shown in place of why."""


def short(row: CaseRow, today: date) -> str:
    """The number as a list shows it: 0012 for one of today, 1124-0012 for one of another day."""
    return row.short_number.removeprefix(f"{today.month:02}{today.day:02}-")  # strftime imports at each call


def due_said(row: CaseRow, closes_at: str) -> Light:
    """When it is due, in words: before 17:30, 2 days left, 1 day late, stopped."""
    if row.light is None or row.due is None:
        return Light("still", tr("stopped"))
    tone = words.light(row.light).tone
    if row.late:
        return Light(tone, tr("{count} d late", count=row.late))
    if not row.left:
        return Light(tone, tr("by {time}", time=closes_at))
    left = tr("{count} d left", count=row.left)
    return Light(tone, tr("{left}, prov.", left=left) if row.provisional else left)


def errands(db: Database, window: str, staff: str, now: Instant, settings: HallSettings) -> tuple[Errand, ...]:
    """待办 of a window and of who works there: fees to recover, what was decided or paid, notices the fee point doubts,
    inquiries that were handed over or answered."""
    today = civil_day(now)
    with db.snapshot():
        found = inbox(db, window=window, today=today)
        owed = open_recoveries(db, window=window) if window else ()
        units = window_units(db, window, today)
        asked = open_for_receiver(db, staff, units, today, settings)
        own = open_of_first_person(db, staff, today, settings)
        given = {(each.kind, each.number): each.giver for each in handed_to(db, staff).values()}
        away = _of_the_absent(db, window, staff, today, settings)
        ordered = orders(db, today=today, officer=staff)
        elsewhere = _in_lines(inbox_of(db, staff=staff, besides=window, today=today), today)
    waiting = [row for row in own if row.state in (InquiryState.REPLIED, InquiryState.WITH_FIRST)]
    rows = (*map(_of_recovery, owed), *_of_cases(found, today), *map(_of_inquiry, (*asked, *waiting)))
    come = [row for row in elsewhere if ("case", row.number) in given]
    return (*map(_of_order, ordered), *(_from(row, given) for row in (*rows, *come)), *away)


def _from(row: Errand, given: Mapping[tuple[str, str], str]) -> Errand:
    """Whose it was, where it came by a hand-over (由…移交)."""
    giver = given.get((row.kind, row.number))
    return row if giver is None else replace(row, whose=tr("from {name}", name=giver))


def _of_the_absent(db: Database, window: str, staff: str, today: date, settings: HallSettings) -> list[Errand]:
    """What waits for somebody who is away and in whose place this person is (AB岗)."""
    found: list[Errand] = []
    for person, name in stood_in_for(db, staff, today).items():
        rows = _in_lines(inbox_of(db, staff=person, besides=window, today=today), today)
        asked = open_for_receiver(db, person, (), today, settings)
        own = open_of_first_person(db, person, today, settings)
        waiting = [row for row in own if row.state in (InquiryState.REPLIED, InquiryState.WITH_FIRST)]
        whose = tr("for {name}", name=name)
        found += [replace(row, whose=whose) for row in (*rows, *map(_of_inquiry, (*asked, *waiting)))]
    return found


def _of_cases(found: Inbox, today: date) -> list[Errand]:
    return [*map(_of_notice, found.doubted), *_in_lines(found.cases, today)]


def _in_lines(found: Sequence[InboxRow], today: date) -> list[Errand]:
    rows = []
    for each in found:
        tone: Tone = "ok" if each.why == "PAID" else words.light(each.case.light).tone if each.case.light else "still"
        rows.append(
            Errand(
                "case", each.case.number, f"{short(each.case, today)} {each.case.name}", str(each.why),
                each.case.item_name, tone,
            )
        )  # fmt: skip
    return rows


def _of_notice(row: NoticeRow) -> Errand:
    return Errand("notice", row.number, row.short_no, "DOUBTED", row.doubt_remark or row.item, "warn")


def _of_recovery(row: RecoveryRow) -> Errand:
    """追缴: the certificate is out and the money is not in (days.md 21)."""
    return Errand("case", row.case_no, row.short_no, "RECOVER", row.item, "bad")


def _of_inquiry(row: OpenInquiry) -> Errand:
    tone = words.light(row.light).tone if row.light is not None else None
    return Errand("inquiry", row.number, row.number, str(row.state), row.question, tone)


def _of_order(row: OrderRow) -> Errand:
    """督办 that names who works here (days.md 24)."""
    tone = order_light(row).tone
    return Errand("order", row.code, number_said(row.about_number), "ORDERED", row.requirement, tone)


def shelved(db: Database, window: str, now: Instant) -> tuple[ShelfRow, ...]:
    """待领 of a window."""
    return shelf(db, today=civil_day(now), window=window)


class DuePane(QFrame):
    """The whole column. The page reads; each list says for itself when its reading failed (behaviour 55)."""

    opened = Signal(str, str)
    """(kind, number): Enter on a line."""

    back_to_form = Signal()
    """Esc."""

    retry = Signal(str)
    """A list wants to be read again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.scaled(WIDTH))
        self._today, self._closes_at = date.min, ""
        self._tabs: dict[str, QPushButton] = {}
        self.counts: dict[Lamp, StateLight] = {}
        self._stack = QStackedWidget(self)
        self._due = QWidget(self._stack)
        self.lists = dict(self._lists())
        self._build()

    # What it shows.

    def show_due(self, rows: tuple[CaseRow, ...], at: Instant, settings: HallSettings) -> None:
        """到期, the most urgent first."""
        self._today, self._closes_at = civil_day(at), settings.closes_at
        counted = light_counts(rows)
        for lamp, tone, title in COUNTED:
            self.counts[lamp].show_word(f"{tr(title)} {counted[lamp]}", tone, coloured=bool(counted[lamp]))
        self.lists["due"].show_rows(rows, at)

    def show_inbox(self, rows: tuple[Errand, ...], at: Instant) -> None:
        """待办."""
        self._show("inbox", rows, at)

    def show_shelf(self, rows: tuple[ShelfRow, ...], at: Instant) -> None:
        """待领."""
        self._today = civil_day(at)
        self._show("shelf", rows, at)

    def show_trouble(self, name: str, failed: Trouble) -> None:
        """One list could not be read; the others stand."""
        self.lists[name].show_trouble(failed)

    def to_list(self, name: str) -> None:
        """Bring a list to the front, with the cursor in it."""
        self._turn(name)
        self.lists[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def list_in_front(self) -> str:
        """Key of the list that is shown."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_to_form.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(theme.scaled(WIDTH))

    def _show(self, name: str, rows: Sequence[object], at: Instant) -> None:
        title = next(title for key, title, _ in LISTS if key == name)
        self._tabs[name].setText(f"{tr(title)} {len(rows)}" if rows else tr(title))
        self.lists[name].show_rows(rows, at)

    def _turn(self, name: str) -> None:
        self._tabs[name].setChecked(True)
        self._stack.setCurrentIndex([key for key, _, _ in LISTS].index(name))

    # How it is built.

    def _lists(self) -> list[tuple[str, ListView]]:
        due = (
            Column("number", mark("No."), lambda row: short(row, self._today), width=92, strong=True),
            Column("name", mark("For"), lambda row: row.name),
            Column("due", mark("Due"), lambda row: due_said(row, self._closes_at), width=112),
        )
        todo = (
            Column("said", mark("No."), lambda row: row.said),
            Column("why", mark("What"), _why, width=104),
        )
        collect = (
            Column("number", mark("No."), lambda row: short(row.case, self._today), width=92, strong=True),
            Column("name", mark("For"), lambda row: row.case.name),
            Column("shelf", mark("Shelf"), _where, width=92),
        )
        return [
            (
                "due",
                ListView(due, key=_case, empty=tr("Nothing is open at this window."), name=tr("Due"), parent=self._due),
            ),
            (
                "inbox",
                ListView(todo, key=_errand, empty=tr("Nothing waits for you."), name=tr("To do"), parent=self._stack),
            ),
            (
                "shelf",
                ListView(
                    collect,
                    key=_shelf,
                    empty=tr("Nothing waits to be fetched."),
                    name=tr("Pick-up"),
                    parent=self._stack,
                ),
            ),
        ]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        tabs = QHBoxLayout()
        tabs.setSpacing(2)
        for name, title, keys in LISTS:
            tab = self._tabs[name] = QPushButton(tr(title))
            theme.dress(tab, role="nav")
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.setToolTip(keys)
            tab.clicked.connect(lambda _=False, name=name: self.to_list(name))
            tabs.addWidget(tab)
        column.addLayout(tabs)
        due = QVBoxLayout(self._due)
        due.setContentsMargins(0, 0, 0, 0)
        due.addLayout(self._counts())
        due.addWidget(self.lists["due"], 1)
        for shown in (self._due, self.lists["inbox"], self.lists["shelf"]):
            self._stack.addWidget(shown)
        column.addWidget(self._stack, 1)
        self._turn("due")
        self._wire()

    def _counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        for at, (lamp, tone, title) in enumerate(COUNTED):
            self.counts[lamp] = StateLight(kind="text")
            self.counts[lamp].show_word(tr(title), tone, coloured=False)
            grid.addWidget(self.counts[lamp], at // 2, at % 2)
        return grid

    def _wire(self) -> None:
        self.lists["due"].chosen.connect(lambda row: self.opened.emit("case", row.number))
        self.lists["inbox"].chosen.connect(lambda row: self.opened.emit(row.kind, row.number))
        self.lists["shelf"].chosen.connect(lambda row: self.opened.emit("case", row.case.number))
        for name, view in self.lists.items():
            view.retry.connect(lambda name=name: self.retry.emit(name))


def _case(row: CaseRow) -> str:
    return row.id


def _errand(row: Errand) -> tuple[str, str]:
    return row.kind, row.number


def _shelf(row: ShelfRow) -> str:
    return row.case.id


def _why(row: Errand) -> Light | str:
    said = row.whose or tr(WHY[row.why])
    return Light(row.tone, said) if row.tone is not None else said


def _where(row: ShelfRow) -> Light:
    if row.told_at is None:
        return Light("warn", row.shelf or tr("not told"))
    return Light("ok", row.shelf or tr("has been told"))
