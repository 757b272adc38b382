"""日结: the fee point's day is counted and closed, and what closing leaves is said (days.md 20)."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.bank import close_verbs
from models.bank.reading import AfterCutOff, CloseRow, UnitTotal
from models.bank.rules import counter_code
from models.prints import reading
from models.prints import verbs as prints
from models.prints.reading import JobRow
from models.prints.rules import allowed
from ui import theme, words
from ui.bank.close_form import CloseForm, difference_words
from ui.bank.questions import CloseNow, DayToClose, close_now, day_again
from ui.bank.scrolled import scrolled
from ui.bank.second import proved
from ui.bank.spoiling import ask_spoil
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading, quiet
from ui.words import Light

NOTHING = AfterCutOff(0, 0)
NARROW = 1_000
"""Below this width the columns stand one under the other."""


def _difference(row: CloseRow) -> Light:
    if row.corrected_by:
        return Light("still", tr("corrected"))
    word, tone = difference_words(row.difference_fen)
    return Light(tone, word)


UNITS = (
    Column("name", mark("Charging unit"), lambda row: row.name),
    Column("notices", mark("Notices"), lambda row: str(row.notices), width=70, align="right"),
    Column("amount", mark("Amount"), lambda row: words.yuan(row.amount_fen), width=120, align="right"),
)
CLOSES = (
    Column("day", mark("Bank day"), lambda row: row.day.isoformat(), width=104),
    Column("number", mark("Close"), lambda row: row.number, width=124, strong=True),
    Column("corrects", mark("Corrects"), lambda row: row.corrects, width=116),
    Column("difference", mark("Short or over"), _difference),
)


class BankDayRoom(Room):
    """Count, close, correct."""

    title = mark("Close the day")
    about = mark(
        "Count each method and type what was counted: Enter goes on, Ctrl+Enter closes the day and prints the sheet. "
        "Short or over, it wants a reason and a second person. A closed day is never edited, only counted once more."
    )
    shows = frozenset({"bank", "office", "calendar"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.counter = counter_code(ground.settings.window, ground.settings.code)
        self.now: CloseNow | None = None
        self._drafts: dict[str, dict[str, str]] = {}
        self._in_front = ""
        self.form = CloseForm(self.notice)
        self.units = ListView(
            UNITS, key=lambda row: row.unit, empty=tr("No money for any unit yet."), name=tr("By unit"), filtered=False
        )  # fmt: skip
        self.closes = ListView(
            CLOSES, key=lambda row: row.id, empty=tr("No day was closed yet."), name=tr("Closed days")
        )
        self._none = quiet("", wrap=True)
        self._keys()
        self._build()
        self._wire()

    def _keys(self) -> None:
        group, after = tr("The count"), tr("The close under the cursor")
        self._close = self.step(
            tr("Close and print"), "Ctrl+Return", "Alt+C", does=self.submit, icon="finish", verb=close_verbs.close_day,
            state=self._why_not, group=group,
        )  # fmt: skip
        self._next_day = self.step(
            tr("Other day"), "F8", "Alt+O", does=self._turn_day, icon="calendar", group=group,
            state=lambda: "" if self._other_days() else tr("No other bank day is open."),
        )  # fmt: skip
        self._correct = self.step(
            tr("Correct"), "F9", "Alt+V", does=self._begin_correction, icon="edit", verb=close_verbs.correct_close,
            state=self._why_not_correct, group=after,
        )  # fmt: skip
        self._copy = self.step(
            tr("Second copy"), "F7", "Alt+R", does=lambda: self._on_sheet("reprint"), icon="reprint",
            verb=prints.reprint, state=self._no_close, group=after,
        )  # fmt: skip
        self._spoiled = self.step(
            tr("Did not come out"), "F10", "Alt+B", does=lambda: self._on_sheet("spoil"), icon="stop",
            verb=prints.spoil, state=self._no_close, group=after,
        )  # fmt: skip
        self.step(tr("Closed days"), "Alt+L", "", does=self.closes.setFocus, group=after)
        self._payments = self.step(
            tr("Back to the payments"), "F12", "Alt+D", does=lambda: self.go("bank"), icon="back", group=group
        )  # fmt: skip

    def _build(self) -> None:
        card = QFrame()
        theme.dress(card, card=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        inside.addWidget(self.form, 1)
        inside.addWidget(self._none, 1)
        foot = QHBoxLayout()
        for action in (self._payments, self._next_day):
            foot.addWidget(KeyButton(action, stacked=True))
        foot.addStretch(1)
        foot.addWidget(KeyButton(self._close, role="primary", stacked=True))
        inside.addLayout(foot)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP_S)
        right.addWidget(heading(tr("By charging unit"), kind="field"))
        right.addWidget(self.units, 1)
        right.addWidget(heading(tr("Closed days"), kind="field"))
        right.addWidget(self.closes, 1)
        keys = QHBoxLayout()
        keys.setSpacing(theme.GAP_S)
        for action in (self._correct, self._copy, self._spoiled):
            keys.addWidget(KeyButton(action, stacked=True), 1)
        right.addLayout(keys)
        self._right = QWidget()
        self._right.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        whole = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(whole))
        for view in (self.units, self.closes):
            view.setMinimumHeight(theme.scaled(120))
        self._row = QHBoxLayout(whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP_L)
        self._row.addWidget(card, 1)
        self._row.addWidget(self._right)
        self._right.setFixedWidth(theme.scaled(480))

    def _wire(self) -> None:
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self._back)
        self.closes.current.connect(self._on_close)
        self.closes.chosen.connect(lambda _: self._correct.trigger())
        for view in (self.units, self.closes):
            view.retry.connect(lambda: self.refresh(self.shows))

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """The books go on while money is taken; what was typed stays."""
        self.ask(close_now, self.counter, self.work.now(), then=self._show, failed=self.closes.show_trouble)

    def _show(self, now: CloseNow) -> None:
        self.now = now
        self.closes.show_rows(now.closes, self.work.now())
        if self.form.corrects is None:
            self._show_day()

    def _days(self) -> tuple[DayToClose, ...]:
        return self.now.days if self.now is not None else ()

    def _day(self) -> DayToClose | None:
        """The day in the form: the one that was in it, else the earliest. One that has not come yet is only closed when
        it is asked for by F8."""
        days, today = self._days(), self.work.today()
        chosen = next((day for day in days if day.row.id == self._in_front), None)
        return chosen or next((day for day in days if day.row.day <= today), None)

    def _show_day(self) -> None:
        day = self._day()
        self.form.setVisible(day is not None)
        self._none.setVisible(day is None)
        self._none.setText(self._nothing())
        if day is not None and self.now is not None:
            if day.row.id != self._in_front:
                self._turn_to(day.row.id)
            today = self.work.today()
            self.form.show_day(day.row, None, day.totals, day.after, today, self.now.takes)
            self._show_units(day.units)
        elif day is None:
            self._on_close(self._row_now())
        self.judge_steps()

    def _nothing(self) -> str:
        """Why there is nothing to close now; what is open already for a later day is said."""
        later = self._days()
        if not later:
            return tr("No bank day waits to be closed. F12 leads to the payments.")
        totals = later[0].totals
        return tr(
            "Nothing more to close today. {day} is open already: {count} payments, {amount}, taken after the cut-off.",
            day=words.day(later[0].row.day, today=self.work.today()), count=sum(each.payments for each in totals),
            amount=words.yuan(sum(each.booked_fen for each in totals)),
        )  # fmt: skip

    def _show_units(self, units: tuple[UnitTotal, ...]) -> None:
        self.units.show_rows(units, self.work.now())

    def _turn_to(self, place: str) -> None:
        """Another day or correction in the form; what was typed for the one before is kept."""
        if self._in_front:
            self._drafts[self._in_front] = self.form.draft()
        self._in_front = place
        self.form.clear()
        self.form.form.restore(self._drafts.pop(place, {}))

    def _other_days(self) -> tuple[DayToClose, ...]:
        """Those after the one in the form, then those before it."""
        days = self._days()
        at = next((at for at, day in enumerate(days) if day.row.id == self._in_front), -1)
        return tuple(day for day in (*days[at + 1 :], *days[: max(at, 0)]) if day.row.id != self._in_front)

    def _turn_day(self) -> None:
        self.form.corrects = None
        self._turn_to(self._other_days()[0].row.id)
        self._show_day()
        self.focus_first()

    # Closing.

    def _why_not(self) -> str:
        if self.form.corrects is None and self._day() is None:
            return words.why("bank.not_open")
        return ""

    def submit(self) -> None:
        """Ctrl+Enter: the second person is proved first where one is wanted, then the verb."""
        if self._why_not() or self.work.busy(self):
            return
        values = self.form.form.values()
        if values is None:
            return
        if not self.form.explained():
            self._do("", "")
            return
        login, password = self.form.login.text(), self.form.secret.text()
        self._cover(tr("Checking the second person …"))
        self.work.through(
            lambda office: proved(office, login, password), page=self, ended=self._unveil,
            then=lambda staff: self._do(values["reason"], staff), refused=self.form.refused,
            failed=self.notice.trouble,
        )  # fmt: skip

    def _do(self, reason: str, second: str) -> None:
        before, day = self.form.corrects, self._day()
        counted = self.form.counted()
        if before is not None:
            self.do(
                close_verbs.correct_close, then=lambda done: self._closed(done.value, None), refused=self.form.refused,
                close=before.id, counted=counted, reason=reason, second=second,
            )  # fmt: skip
        elif day is not None:
            self.do(
                close_verbs.close_day, then=lambda done: self._closed(done.value, day), refused=self.form.refused,
                counted=counted, reason=reason, second=second, day=day.row.id,
            )  # fmt: skip

    def _closed(self, close: str, day: DayToClose | None) -> None:
        self._in_front, self.form.corrects = "", None
        self.form.clear()
        self._drafts.clear()

        def tell(now: CloseNow) -> None:
            self._show(now)
            self.closes.select(close)
            row = next(each for each in now.closes if each.id == close)
            self.notice.say(self._said(row, day), "ok" if not row.difference_fen else "warn")
            self.focus_first()

        self.ask(close_now, self.counter, self.work.now(), then=tell, key="closed")

    def _said(self, row: CloseRow, day: DayToClose | None) -> str:
        """What was closed, and what closing leaves."""
        said, _ = difference_words(row.difference_fen)
        bank_day = words.day(row.day, today=self.work.today())
        if day is None:
            return tr("{day} corrected: {result}, number {number}, in place of {before}.",
                      day=bank_day, result=said, number=row.number, before=row.corrects)  # fmt: skip
        closed = tr("{day} closed: {result}, number {number}.", day=bank_day, result=said, number=row.number)
        if not day.after.payments:
            return closed
        return tr(
            "{closed} {count} payments, {amount}, were taken after the cut-off: they stay open for the next bank day.",
            closed=closed, count=day.after.payments, amount=words.yuan(day.after.amount_fen),
        )  # fmt: skip

    # Correcting.

    def _on_close(self, row: CloseRow | None) -> None:
        """While nothing is being counted, the units are those of the close under the cursor."""
        self.judge_steps()
        if row is not None and self._day() is None and self.form.corrects is None:
            self.ask(day_again, row, then=lambda found: self._show_units(found[1]), key="units")

    def _row_now(self) -> CloseRow | None:
        row: CloseRow | None = self.closes.current_row()
        return row

    def _no_close(self) -> str:
        return "" if self._row_now() is not None else tr("Choose a close in the list (Alt+L).")

    def _why_not_correct(self) -> str:
        row = self._row_now()
        if row is not None and row.corrected_by:
            return words.why("bank.already_corrected", number=row.number, by=row.corrected_by)
        return self._no_close()

    def _begin_correction(self) -> None:
        row = self._row_now()
        if row is not None:
            self.ask(day_again, row, then=lambda found: self._show_correction(row, *found), key="correction")

    def _show_correction(self, row: CloseRow, totals: Any, units: Any, after: AfterCutOff) -> None:
        self._turn_to(row.id)
        self.form.show()
        self._none.hide()
        takes = self.now.takes if self.now is not None else self.work.today()
        self.form.show_day(None, row, totals, after, self.work.today(), takes)
        self._show_units(units)
        self.judge_steps()
        self.focus_first()

    def _back(self) -> None:
        """Esc: out of a correction; else to the payments. What was typed stays."""
        if self.form.corrects is not None:
            self._drafts[self._in_front] = self.form.draft()
            self._in_front, self.form.corrects = "", None
            self._show_day()
            self.focus_first()
        else:
            self.go("bank")

    # The sheet.

    def _on_sheet(self, step: str) -> None:
        row = self._row_now()
        if row is not None:
            self.ask(
                reading.jobs_of, "bank_day", row.bank_day, then=lambda jobs: self._sheet(step, row, jobs), key="sheet"
            )

    def _sheet(self, step: str, row: CloseRow, jobs: tuple[JobRow, ...]) -> None:
        mine = [job for job in jobs if job.title == row.number]
        job = next((each for each in mine if allowed(step, each.state)), None)
        if job is None:
            self.notice.say(words.why("prints.state", state=mine[0].state if mine else ""), "warn")
        elif step == "reprint":
            self.do(prints.reprint, then=self._printing, job=job.id)
        else:
            ask_spoil(self, job, self._printing)

    def _printing(self, _: object) -> None:
        self.notice.say(tr("Sent to the printer."), "ok")

    # Focus, opening and room.

    def focus_first(self) -> None:
        """The first count that is not there yet."""
        if not self.isVisible():
            return  # an answer that comes after the teller went back to the payments
        if self._day() is not None or self.form.corrects is not None:
            self.form.form.start()
        else:
            self.closes.setFocus()

    def open_thing(self, kind: str, name: str) -> None:  # noqa: ARG002  (bank_close is the only kind)
        """A close by its number."""
        row = next((each for each in (self.now.closes if self.now else ()) if each.number == name), None)
        if row is not None:
            self.closes.select(row.id)
            self.closes.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc from a list leads back to the count."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(NARROW)
        way = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._right.setMinimumWidth(0 if narrow else theme.scaled(480))
        self._right.setMaximumWidth(16_777_215 if narrow else theme.scaled(480))
