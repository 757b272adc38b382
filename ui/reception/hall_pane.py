"""The right of the page: the number just taken, how every line stands, and today's numbers with their slips."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.office.instants import Instant
from models.prints.rules import JobState
from models.tickets.board import LineNow
from models.tickets.rules import State
from ui import words
from ui.reception.cards import TakenCard
from ui.reception.questions import NumberRow, Overview
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView
from ui.words import Light


def _state(line: LineNow) -> str | Light:
    if not line.open:
        return Light("still", tr("opens {time}", time=words.clock(line.opens)[:5]) if line.opens else tr("closed"))
    if not line.staffed:
        return Light("bad", tr("no window"))
    if line.minutes is None:
        return Light("still", tr("on pause"))
    return tr("{minutes} min", minutes=line.minutes)


LINES = (
    Column("letter", "", lambda line: line.letter, width=36, strong=True),
    Column("name", mark("Line"), lambda line: line.name),
    Column("waiting", mark("Waiting"), lambda line: str(line.waiting), width=72, align="right"),
    Column("longest", mark("Longest"), lambda line: words.span(line.longest) if line.waiting else "", width=100),
    Column("now", mark("Estimate"), _state, width=104),
)


def _slip(row: NumberRow) -> str | Light:
    if row.slip is None:
        return ""
    tones: dict[str, words.Tone] = {JobState.PRINTED: "ok", JobState.FAILED: "bad"}
    said = tr("to print") if row.slip.state == JobState.STORED else words.state(f"prints.{row.slip.state}")
    return Light(tones.get(row.slip.state, "still"), said)


def _stands(row: NumberRow) -> str | Light:
    said = words.state(f"tickets.{row.visitor.state}")
    return Light("warn", said) if row.visitor.state == State.MISSED else said


NUMBERS = (
    Column("number", mark("Queue number"), lambda row: row.visitor.text, width=118, strong=True),
    Column("line", mark("Line"), lambda row: row.visitor.line_name),
    Column("issued", mark("Taken at"), lambda row: words.clock(row.visitor.issued)[:5], width=72),
    Column("state", mark("State"), _stands, width=92),
    Column("slip", mark("Slip"), _slip, width=100),
)


class HallPane(QWidget):
    """The two lists and the last number."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = TakenCard()
        self.lines = ListView(
            LINES, key=lambda line: line.line, empty=tr("This hall has no line today."), name=tr("Lines"),
            filtered=False,
        )  # fmt: skip
        self.numbers = ListView(
            NUMBERS, key=lambda row: row.id, empty=tr("No number was taken today."), name=tr("Numbers of today")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.taken)
        column.addWidget(self.lines, 5)
        column.addWidget(self.numbers, 4)

    def show_overview(self, found: Overview, read_at: Instant) -> None:
        """The hall as it was read."""
        self.lines.show_rows(found.lines, read_at)
        self.numbers.show_rows(found.numbers, read_at)

    def number(self) -> NumberRow | None:
        """The number under the cursor."""
        row = self.numbers.current_row()
        assert row is None or isinstance(row, NumberRow)
        return row

    def line(self) -> LineNow | None:
        """The line under the cursor."""
        row = self.lines.current_row()
        assert row is None or isinstance(row, LineNow)
        return row
