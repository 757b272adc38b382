"""The parts of a case card that are only read: its head, papers, notices, certificates, what happened, its prints."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.cases.reading import CaseCard, ClockRow, StepRow
from models.cases.rules import Holder
from models.office.instants import Instant
from models.people.identity import Particulars
from models.prints.reading import JobRow
from models.prints.rules import JobState, allowed
from ui import theme, words
from ui.translation import tr
from ui.widgets.case_money import money_lines
from ui.widgets.case_view import CaseView, notice_line
from ui.widgets.flow import Flow
from ui.widgets.full_view import who_words
from ui.widgets.leaf import joined, plain_column
from ui.widgets.marks import StateLight, heading
from ui.widgets.one_line import OneLine
from ui.words import Light


class CaseHead(QWidget):
    """Which case, of whom, in whose hands since when, what is next, both days (days.md 11)."""

    why = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._number, self._state = heading(""), StateLight(kind="field")
        self._item, self._who, self._holder = QLabel(), QLabel(), QLabel()
        self._promise, self._law = StateLight(), StateLight()
        for label in (self._item, self._who, self._holder):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.dress(label, type="text")
        theme.dress(self._item, strong=True)
        theme.dress(self._who, quiet=True)
        self._alarm = QLabel()
        self._alarm.setWordWrap(True)
        theme.dress(self._alarm, type="text", tone="bad")
        self._why = QPushButton(tr("Why that day? Ctrl+Y"))
        theme.dress(self._why, role="plain")
        self._why.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why.clicked.connect(lambda: self.why.emit(False))
        top = QHBoxLayout()
        top.addWidget(self._number)
        top.addStretch(1)
        top.addWidget(self._state)
        days = Flow()
        for part in (self._promise, self._law, self._why):
            days.addWidget(part)
        column = plain_column(self)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        for widget in (self._item, self._who, self._holder):
            column.addWidget(widget)
        column.addLayout(days)
        column.addWidget(self._alarm)

    def show_view(self, view: CaseView, today: date, *, seen: Particulars | None = None) -> None:
        """Show a case; `seen` is the person in full, where that was asked for with a reason."""
        card, case = view.card, view.card.case
        self._number.setText(case.short_number)
        self._number.setToolTip(case.number)
        self._state.show_word(words.state(f"cases.{card.shown}"), _tone(card), coloured=False)
        self._item.setText(case.item_name)
        self._who.setText(who_words(case, own=view.own, seen=seen))
        self._holder.setText(holder_words(card, today))
        for label, row, said in ((self._promise, card.promise, tr("promise")), (self._law, card.law, tr("law"))):
            label.setVisible(row is not None)
            if row is not None:
                light = clock_light(row, today, decided=case.decided_at is not None)
                label.show_word(f"{said} {light.word}", light.tone, coloured=light.tone == "bad")
        self._why.setVisible(card.promise is not None)
        self._alarm.setVisible(card.charged_after_issue)
        if card.charged_after_issue:
            said = tr("The certificate is out and money is wanted again: {why}", why=words.why(card.gate))
            self._alarm.setText(f"{theme.MARKS['bad']} {said}")


def _tone(card: CaseCard) -> words.Tone | None:
    return "ok" if card.holder is Holder.NOBODY else None


def holder_words(card: CaseCard, today: date) -> str:
    """由 … 自 … · 下一步 …"""
    case = card.case
    if card.holder is Holder.NOBODY:
        return tr("Nothing is left to do, since {since}", since=words.minute(case.since, today=today))
    since, coming = words.minute(case.since, today=today), words.choice(f"cases.{card.coming}")
    if card.holder is Holder.APPLICANT:
        return tr("Waits for the applicant since {since} · next: {coming}", since=since, coming=coming)
    who = words.choice(f"cases.{card.holder}")
    if card.holder is Holder.WINDOW and case.window_number:
        who = tr("window {number}", number=case.window_number)
    elif card.holder is Holder.BACK_OFFICE:
        who = tr("{unit}, back office", unit=case.unit_name)
    return tr("With {who} since {since} · next: {coming}", who=who, since=since, coming=coming)


def clock_light(row: ClockRow, today: date, *, decided: bool) -> Light:
    """A day with its light: 12-01 Tue, 5 days left."""
    if row.due is None:
        return Light("still", tr("stopped"))
    day = words.day(row.due, today=today)
    if row.provisional:
        day = f"{day} {tr('(provisional)')}"
    tone = words.light(row.light).tone if row.light is not None else "ok"
    if row.late:
        return Light("bad", tr("{day}, {count} days late", day=day, count=row.late))
    if decided:
        return Light("ok", tr("{day}, kept", day=day))
    if row.due == today:
        return Light(tone, tr("{day}, today", day=day))
    return Light(tone, tr("{day}, {count} days left", day=day, count=row.left))


def intake_summary(card: CaseCard, today: date) -> str:
    """Received and accepted, papers there of how many."""
    case = card.case
    there = sum(row.present for row in card.materials)
    parts = [tr("received {at}", at=words.minute(case.received_at, today=today))]
    if case.acceptance_day is not None:
        parts.append(tr("accepted {day}", day=words.day(case.acceptance_day, today=today)))
    parts.append(tr("papers {there} of {count}", there=there, count=len(card.materials)))
    return " · ".join(parts)


def decision_summary(card: CaseCard, today: date) -> str:
    """What was decided, when, and whether it was entered from a signed paper."""
    case = card.case
    if not case.decision or case.decision_day is None:
        return ""
    parts = [words.choice(f"cases.{case.decision}"), words.day(case.decision_day, today=today), case.decision_no]
    if case.entered:
        parts.append(tr("entered from the signed paper"))
    return " · ".join(part for part in parts if part)


def delivery_summary(card: CaseCard, today: date) -> str:
    """Who fetched it when, on which proof."""
    found = card.delivery
    if found is None:
        return ""
    relation = words.choice(f"cases.relation.{found.relation}")
    parts = [found.collector, relation, found.proof, words.minute(found.at, today=today)]
    return " · ".join(part for part in parts if part)


def certificate_summary(card: CaseCard, today: date) -> str:
    """Numbers, where they lie, when the applicant was told."""
    parts = [joined([row.number for row in card.certificates])]
    if card.case.shelf:
        parts.append(tr("at {shelf}", shelf=card.case.shelf))
    if card.case.told_at is not None:
        how = words.choice(f"cases.{card.case.told_how}")
        parts.append(tr("told {how} {at}", how=how, at=words.minute(card.case.told_at, today=today)))
    return " · ".join(part for part in parts if part)


class Lines(QWidget):
    """Plain lines, each with what stands before it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(theme.GRID)
        self._grid.setColumnStretch(1, 1)
        self._widgets: list[QWidget] = []

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these; the first part stands back."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        for at, (left, right) in enumerate(lines):
            for place, said in enumerate((left, right)):
                label = QLabel(said)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(place == 1)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                theme.dress(label, type="text", quiet=place == 0)
                self._grid.addWidget(label, at, place)
                self._widgets.append(label)


def material_lines(card: CaseCard) -> list[tuple[str, str]]:
    """Each paper of the case, and whether it is there."""
    lines = []
    for row in card.materials:
        if row.present:
            lines.append((theme.MARKS["ok"], f"{row.name} · {words.choice(f'cases.{row.form}')}"))
        else:
            lacks = tr("missing") if row.required else tr("not given")
            lines.append((theme.MARKS["warn"] if row.required else "–", f"{row.name} · {lacks}"))
    for given in card.one_time_notices:
        lines.append((tr("Notice"), f"{given.number} · {given.code}"))
    return lines


def notice_lines(view: CaseView, today: date) -> list[tuple[str, str]]:
    """Every payment notice of the case, then its reliefs, refunds and what is to be recovered."""
    return [("", notice_line(each)) for each in view.notices] + money_lines(view.money, today)


def step_lines(steps: Sequence[StepRow], today: date) -> list[tuple[str, str]]:
    """What happened, last first."""
    return [(words.minute(row.at, today=today), _step_words(row)) for row in reversed(steps)]


def _step_words(row: StepRow) -> str:
    parts = [words.verb(f"cases.{row.verb}"), row.staff, row.document_no]
    if row.reason_code:
        parts.append(reason_words(row.verb, row.reason_code))
    parts.append(row.reason)
    if row.entered:
        parts.append(tr("entered for {approver}", approver=row.approver))
    return " · ".join(part for part in parts if part)


def reason_words(verb: str, code: str) -> str:
    """A reason by its code; a delivery's is the relation of the collector."""
    return words.choice(f"cases.relation.{code}") if verb == "deliver" else words.choice(f"cases.{code}")


class PrintLines(QWidget):
    """The papers of a case: each can be printed as a second copy, or again because it did not come out (days.md 14)."""

    again = Signal(str)
    spoiled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._lines: list[QWidget] = []

    def show_jobs(self, jobs: Sequence[JobRow], today: date) -> None:
        """Show the papers, newest first."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(job, today) for job in jobs]
        for line in self._lines:
            self._column.addWidget(line)

    def _line(self, job: JobRow, today: date) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        word = OneLine()
        word.show_word(job_words(job, today), _JOB_TONES.get(job.state), coloured=False)
        row.addWidget(word, 1)
        if allowed("reprint", job.state):
            row.addWidget(self._button(tr("Second copy"), lambda: self.again.emit(job.id)))
        if allowed("spoil", job.state):
            row.addWidget(self._button(tr("Did not come out"), lambda: self.spoiled.emit(job.id)))
        return line

    @staticmethod
    def _button(said: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(said)
        theme.dress(button, role="plain")
        button.clicked.connect(does)
        return button


_JOB_TONES: dict[str, words.Tone] = {
    JobState.PRINTED: "ok",
    JobState.FAILED: "bad",
    JobState.SPOILED: "still",
    JobState.CANCELLED: "still",
}


def job_words(job: JobRow, today: date) -> str:
    """A paper on one line."""
    at: Instant = job.finished or job.stored
    parts = [words.choice(f"prints.{job.paper}"), words.state(f"prints.{job.state}"), words.minute(at, today=today)]
    if job.copy_no:
        parts.insert(1, tr("copy {number}", number=job.copy_no))
    return " · ".join(parts)
