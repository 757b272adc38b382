"""A change of the calendar before it is made: the year as it would be, what contradicts itself, whose days move.

Ctrl+Enter makes the change, Esc goes back to what was typed (days.md 25).
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from models.calendar.notice import NoticeFault, NoticeLine, Wrong
from models.cases.due_moves import MoveRow
from models.office.database import Database
from models.office.instants import Instant
from models.office.refusal import Refused
from models.office.verb import Verb
from ui import theme, words
from ui.admin.part import Part, Values, joined
from ui.admin.year_questions import Proposal
from ui.admin.year_view import YearView
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight, heading, quiet
from ui.words import Light

FAULTS: dict[NoticeFault, str] = {
    NoticeFault.WRONG_WEEKDAY: mark("{day} is a {known}, not a {said}"),
    NoticeFault.OFF_AND_WORKED: mark("{day} is both off and worked"),
    NoticeFault.COUNT: mark("the text says {said} days, the dates make {known}"),
    NoticeFault.WORKED_ON_WEEKDAY: mark("{day} is a working day anyway"),
    NoticeFault.TWICE: mark("{day} stands there twice"),
    NoticeFault.NO_SUCH_DAY: mark("there is no {said}"),
    NoticeFault.NO_MONTH: mark("no month is said for {said}"),
    NoticeFault.TURNED: mark("{day} to {said} runs backwards"),
    NoticeFault.NO_NAME: mark("no holiday is named"),
    NoticeFault.UNREAD: mark("{day}: neither off nor worked"),
    NoticeFault.OTHER_YEAR: mark("{day} belongs to {known}: change it there by hand"),
    NoticeFault.MISSING_LEGAL: mark("{day} ({known}) would be worked"),
    NoticeFault.EMPTY: mark("no date was found"),
}
CLOCKS = {
    "PROMISE": mark("promised limit"),
    "LEGAL": mark("legal limit"),
    "NOTICE": mark("supplement notice"),
    "DELIVERY": mark("delivery limit"),
}


def wrong_said(wrong: Wrong) -> str:
    """A contradiction in words."""
    day = wrong.day.isoformat() if wrong.day is not None else ""
    return tr(FAULTS[wrong.code], day=day, said=wrong.said, known=wrong.known)


def line_light(line: NoticeLine) -> Light:
    """What is wrong with a holiday's line, or that nothing is."""
    if not line.wrong:
        return Light("ok", tr("in order"))
    tone = "bad" if any(wrong.blocks for wrong in line.wrong) else "warn"
    return Light("bad" if tone == "bad" else "warn", joined(wrong_said(wrong) for wrong in line.wrong))


def rests_said(line: NoticeLine) -> str:
    """01-01–01-03, 01-05"""
    return ", ".join(f"{a:%m-%d}" if a == b else f"{a:%m-%d}–{b:%m-%d}" for a, b in line.rests)


def move_said(row: MoveRow) -> Light:
    """From which day to which; earlier is what hurts."""
    return Light("bad" if row.earlier else "warn", f"{row.day_from.isoformat()} → {row.day_to.isoformat()}")


def printed_said(row: MoveRow) -> str | Light:
    """The printed day, and whether it stays binding."""
    if row.printed is None:
        return tr("not printed")
    if row.binding != row.day_to:
        return Light("warn", tr("{day} stays binding", day=f"{row.printed:%m-%d}"))
    return tr("{day}, no longer", day=f"{row.printed:%m-%d}")


def move_columns() -> tuple[Column, ...]:
    """What is shown of a moved due day, wherever they are listed."""
    return (
        Column("number", mark("Number"), lambda row: row.short_number, width=104, strong=True),
        Column("clock", mark("Limit"), lambda row: tr(CLOCKS[row.clock]), width=88),
        Column("move", mark("From → to"), move_said, width=206),
        Column("printed", mark("Printed"), printed_said, width=140),
    )


def moves_light(found: Proposal) -> Light:
    """How many due days a change moves."""
    if not found.moves:
        return Light("ok", tr("No due day of an open case moves."))
    said = tr(
        "{count} due days move: {earlier} earlier, {later} later; {binding} printed days stay binding.",
        count=len(found.moves), earlier=found.earlier, later=len(found.moves) - found.earlier, binding=found.binding,
    )  # fmt: skip
    return Light("bad" if found.earlier else "warn", said)


class ChangePreview(QFrame):
    """What would come of a change."""

    taken = Signal()
    left = Signal()

    def __init__(self, room: Room, title: str, action: str, found: Proposal) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.found, now = found, room.work.now()
        self._act, self._back = QPushButton(f"{action}  Ctrl+Enter"), QPushButton(f"{tr('Back')}  Esc")
        theme.dress(self._act, role="primary")
        self.blocked = found.read is not None and found.read.blocked
        self._act.setEnabled(not self.blocked)
        self.year, self.lists = YearView(), QVBoxLayout()
        self.year.show_year(found.days, today=room.work.today(), at=min(found.different, default=found.days[0].day),
                            different=found.different)  # fmt: skip
        self.lines = self._lines(now)
        self.moves = ListView(
            move_columns(), key=lambda row: (row.case, row.clock), empty=tr("No due day of an open case moves."),
            name=tr("Due days that move"),
        )  # fmt: skip
        self.moves.show_rows(found.moves, now)
        self._lay(title)
        self._wire("Ctrl+Return", self.take)
        self._wire("Escape", self.left.emit)
        self._act.clicked.connect(self.take)
        self._back.clicked.connect(self.left)

    def take(self) -> None:
        """Makes the change, where nothing contradicts itself."""
        if not self.blocked:
            self.taken.emit()

    def start(self) -> None:
        """The cursor on what was read, else on whose days move, else on the year."""
        shown = self.lines if self.lines is not None else self.moves if self.found.moves else self.year
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wire(self, key: str, does: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)

    def _lines(self, now: Instant) -> ListView | None:
        if self.found.read is None:
            return None
        columns = (
            Column("line", mark("Row"), lambda row: str(row.line or "–"), width=44, align="right"),
            Column("name", mark("Holiday"), lambda row: row.name or "–", width=88, strong=True),
            Column("rests", mark("Off"), rests_said, width=108),
            Column("worked", mark("Worked"), lambda row: ", ".join(f"{day:%m-%d}" for day in row.worked), width=100),
            Column("wrong", mark("What is wrong"), line_light),
        )
        view = ListView(
            columns, key=lambda row: (row.line, row.name), empty=tr("Nothing was read."), name=tr("The notice as read"),
            filtered=False,
        )  # fmt: skip
        view.show_rows(self.found.read.lines, now)
        return view

    def _say_line(self, line: NoticeLine | None) -> None:
        """All that is wrong with the line under the cursor, whatever the width of the list."""
        wrong = line.wrong if line is not None else ()
        self.detail.setText("\n".join(wrong_said(each) for each in wrong))
        self.detail.setVisible(bool(wrong))

    def _verdict(self) -> Light:
        read = self.found.read
        wrong = sum(len(line.wrong) for line in read.lines) if read is not None else 0
        if self.blocked:
            return Light("bad", tr("{count} contradictions: set them right in the text (Esc).", count=wrong))
        if wrong:
            return Light("warn", tr("{count} remarks: look at them before entering it.", count=wrong))
        return Light("ok", tr("Nothing in the notice contradicts itself."))

    def _lay(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addWidget(heading(title))
        if self.lines is not None:
            column.addWidget(StateLight(self._verdict()))
        if not self.blocked:
            column.addWidget(StateLight(moves_light(self.found)))
        area = scrolled(self.year)
        area.setMinimumWidth(self.year.minimumSizeHint().width() + theme.GAP_XL)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_L)
        if self.lines is not None:
            self.detail = quiet("", wrap=True)
            self.detail.setParent(self)  # it is shown before it stands in the layout
            self.lines.current.connect(self._say_line)
            self._say_line(self.lines.current_row())
            self.lists.addWidget(self.lines, 3)
            self.lists.addWidget(self.detail)
        if not self.blocked:
            self.lists.addWidget(self.moves, 2)
        row.addWidget(area, 4)
        row.addLayout(self.lists, 5)
        column.addLayout(row, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._act)
        column.addLayout(foot)


class PreviewPart(Part):
    """A page whose changes are looked at before they are made: form, preview, done."""

    preview: ChangePreview | None = None

    def focus_first(self) -> None:
        """What is being looked at; else the form, else the page."""
        if self.preview is not None:
            self.preview.start()
        else:
            super().focus_first()

    def propose(
        self, question: Callable[[Database], Proposal], action: str, verb: Verb[Any, Any], wishes: Values, said: str
    ) -> None:
        """Asks what a change would do and shows it under its day, or its year."""

        def show(found: Proposal) -> None:
            if self.form is not None:
                self.look(found, proposed_said(found), action, verb, wishes, said)

        self.room.ask(question, then=show, key="proposal")

    def look(self, found: Proposal, title: str, action: str, verb: Verb[Any, Any], wishes: Values, said: str) -> None:
        """Shows what a change would do; Ctrl+Enter does the verb with its wishes, a refusal goes back to the form."""
        self._drop_preview()
        page = self.preview = ChangePreview(self.room, title, action, found)
        page.left.connect(self._back_to_form)

        def refused(why: Refused) -> None:
            self._back_to_form()
            if self.form is not None:
                self.form.refused(why)

        def done(_: object) -> None:
            self.changed(found)
            self.close_form(said)

        page.taken.connect(lambda: self.room.do(verb, then=done, refused=refused, **wishes))
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.start()

    def changed(self, found: Proposal) -> None:
        """The change was made; the page is read again afterwards."""

    def _back_to_form(self) -> None:
        self._drop_preview()
        if self.form is not None:
            self._stack.setCurrentWidget(self.form)
            self.form.start()

    def _drop_preview(self) -> None:
        if self.preview is not None:
            page, self.preview = self.preview, None
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _drop_form(self) -> None:
        self._drop_preview()
        super()._drop_form()


def proposed_said(found: Proposal) -> str:
    """The one day of a proposal with its weekday, or the year that is entered."""
    if len(found.different) != 1:
        return tr("The notice of {year}", year=found.year)
    day = min(found.different)
    return f"{day.isoformat()} {words.weekday(day)}"


def scrolled(widget: QWidget) -> QScrollArea:
    """A view that is as high as it needs, in as much room as there is."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area
