"""Printing: what did not come out and why, what came out today, printing again (behaviours 8 and 46, days.md 14)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.office.database import Database
from models.prints import reading, verbs
from models.prints.reading import JobRow
from models.prints.rules import JobState, allowed
from ui import theme, words
from ui.messages import Reason, ReasonAsked
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView
from ui.words import Light, Tone

TONES: dict[str, Tone] = {
    JobState.STORED: "still", JobState.SENDING: "warn", JobState.PRINTED: "ok", JobState.FAILED: "bad",
    JobState.SPOILED: "still", JobState.CANCELLED: "still",
}  # fmt: skip

SPOILED = (
    ("blank", mark("nothing came out")),
    ("jammed", mark("paper stuck or torn")),
    ("unreadable", mark("faint or unreadable")),
    ("other", mark("other")),
)
CANCELLED = (("gone", mark("the visitor has left")), ("wrong", mark("was a mistake")), ("other", mark("other")))


def _what(row: JobRow) -> str:
    paper = words.choice(f"prints.{row.paper}")
    return tr("{paper} · copy {number}", paper=paper, number=row.copy_no) if row.copy_no else paper


def _state(row: JobRow) -> Light:
    return Light(TONES[row.state], words.state(f"prints.{row.state}"))


def _why(row: JobRow) -> str:
    from models.office.refusal import Trouble

    if row.state == JobState.FAILED:
        return words.trouble(Trouble(row.failure, printer=row.printer, detail=row.detail, character=row.detail))
    return row.detail


COLUMNS = (
    Column("at", mark("Time"), lambda row: words.clock(row.stored)[:5], width=64),
    Column("number", mark("Number"), lambda row: row.title, width=190, strong=True),
    Column("what", mark("Paper"), _what, width=180),
    Column("state", mark("State"), _state, width=120),
    Column("why", mark("Why"), _why),
)


def papers(db: Database, station: str, today: date) -> tuple[JobRow, ...]:
    """What is not finished, oldest first, whatever its day; then what else this station printed today."""
    with db.snapshot():
        unfinished = reading.unfinished(db, station)
        of_today = reading.jobs_of_day(db, station, today)
    known = {row.id for row in unfinished}
    return (*unfinished, *(row for row in of_today if row.id not in known))


class PrintsRoom(Room):
    """The papers of this station."""

    title = mark("Printing")
    about = mark(
        "What did not come out and why, and printing again. A spoiled sheet is counted apart from a second copy."
    )
    shows = frozenset({"prints"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.list = ListView(
            COLUMNS, key=lambda row: row.id, empty=tr("Nothing was printed here today."), name=tr("Papers")
        )
        self._again = self._on(tr("Print now"), "F5", "Alt+P", "retry", "send", self._retry)
        self._came = self._on(tr("It came out"), "F6", "Alt+C", "ok", "printed", self._came_out)
        self._spoiled = self._on(tr("It did not come out"), "F10", "Alt+S", "stop", "spoil", self._spoil)
        self._copy = self._on(tr("Second copy"), "F7", "Alt+R", "reprint", "reprint", self._reprint)
        self._off = self._on(tr("Not needed"), "Ctrl+D", "", "close", "cancel", self._cancel)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        for action in (self._again, self._came, self._spoiled, self._copy, self._off):
            row.addWidget(KeyButton(action, stacked=True))
        row.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        self.list.current.connect(lambda _: self.judge_steps())
        self.list.retry.connect(lambda: self.refresh(self.shows))

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus()

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (there is one list)
        """Read the papers again."""
        self.ask(papers, self.ground.settings.code, self.work.today(), then=self._show, failed=self.list.show_trouble)

    def _show(self, rows: tuple[JobRow, ...]) -> None:
        self.list.show_rows(rows, self.work.now())
        self.judge_steps()

    def _on(self, text: str, key: str, twin: str, icon: str, step: str, does: Callable[[JobRow], object]) -> KeyAction:
        """A step on the paper under the cursor, where its state allows it."""

        def state() -> str:
            row = self._row()
            if row is None:
                return tr("Choose a paper in the list.")
            if allowed(step, row.state):
                return ""
            return words.why("prints.state", state=row.state)

        def run() -> None:
            row = self._row()
            if row is not None:
                does(row)

        return self.step(text, key, twin, does=run, icon=icon, state=state, group=tr("The paper under the cursor"))

    def _row(self) -> JobRow | None:
        listed = getattr(self, "list", None)
        row: JobRow | None = listed.current_row() if listed is not None else None
        return row

    def _retry(self, row: JobRow) -> None:
        if self.ground.spool is not None:
            self.ground.spool.retry(row.id)

    def _came_out(self, row: JobRow) -> None:
        self.do(verbs.printed, job=row.id, bytes_hash="")

    def _spoil(self, row: JobRow) -> None:
        asked = ReasonAsked(
            "prints.spoil", tr("{number} did not come out", number=row.title),
            tr("The sheet is void and counted; it is printed again as an original."), tr("Void and print again"),
            [(code, tr(said)) for code, said in SPOILED],
        )  # fmt: skip
        self.messages.ask_reason(self, asked, lambda reason: self.do(verbs.spoil, job=row.id, reason=_said(reason)))

    def _reprint(self, row: JobRow) -> None:
        self.do(verbs.reprint, job=row.id)

    def _cancel(self, row: JobRow) -> None:
        asked = ReasonAsked(
            "prints.cancel", tr("{number} is not needed", number=row.title), tr("It is not printed any more."),
            tr("Do not print"), [(code, tr(said)) for code, said in CANCELLED],
        )  # fmt: skip
        self.messages.ask_reason(self, asked, lambda reason: self.do(verbs.cancel, job=row.id, reason=_said(reason)))


def _said(reason: Reason) -> str:
    return f"{reason.code} {reason.words}".strip()
