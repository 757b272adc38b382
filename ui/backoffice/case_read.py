"""A case to be read: its head with both clocks, the papers, the money, what happened. It changes nothing."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.bank.rules import BankState
from models.cases.reading import CaseCard
from models.fees.reading import NoticeRow
from models.people.identity import Particulars
from ui import theme, words
from ui.translation import mark, tr
from ui.widgets import case_parts as parts
from ui.widgets.case_view import CaseView
from ui.widgets.case_way import way_lines
from ui.widgets.fee_point import fee_point_light

PARTS = {
    "materials": mark("Materials"),
    "decision": mark("Decision"),
    "fee": mark("Fee"),
    "certificate": mark("Certificate"),
    "handing": mark("Handing over"),
    "stops": mark("Promises, surveys, stops"),
    "record": mark("Course of the case"),
}


class CaseRead(QWidget):
    """One case. The arrow keys and the page keys scroll it."""

    why = Signal(bool)
    """Why that day? was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.card: CaseCard | None = None
        self._today, self._fee_point = date.min, BankState.OPEN
        self._seen: Particulars | None = None
        self.head = parts.CaseHead()
        self.head.why.connect(self.why)
        self._headings: dict[str, QLabel] = {}
        self._lines: dict[str, parts.Lines] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GRID)
        for part, title in PARTS.items():
            heading = self._headings[part] = QLabel(tr(title))
            theme.dress(heading, type="note", quiet=True, strong=True)
            heading.setContentsMargins(0, theme.GRID, 0, 0)
            lines = self._lines[part] = parts.Lines()
            column.addWidget(heading)
            column.addWidget(lines)
        column.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setWidget(inside)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scrolled.setAccessibleName(tr("The case"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_S)
        whole.addWidget(self.head)
        whole.addWidget(self.scrolled, 1)
        self.setFocusProxy(self.scrolled)

    def show_card(self, card: CaseCard, today: date) -> None:
        """Show a case; the same one read again stays where it was scrolled to."""
        if self.card is None or self.card.case.id != card.case.id:
            self.scrolled.verticalScrollBar().setValue(0)
            self._seen = None
        self.card, self._today = card, today
        self.head.show_view(CaseView(card, (), (), card.prints), today, seen=self._seen)
        for part, lines in lines_of(card, today, self._fee_point).items():
            self._headings[part].setVisible(bool(lines))
            self._lines[part].setVisible(bool(lines))
            self._lines[part].show_lines(lines)

    def show_person(self, seen: Particulars) -> None:
        """The person in full, asked for with a reason; another case is masked again."""
        self._seen = seen
        if self.card is not None:
            self.show_card(self.card, self._today)

    def show_fee_point(self, state: BankState) -> None:
        """Whether the fee point takes money now; it is said where money is wanted (days.md 20)."""
        if state is not self._fee_point:
            self._fee_point = state
            if self.card is not None:
                self.show_card(self.card, self._today)


def lines_of(card: CaseCard, today: date, fee_point: BankState = BankState.OPEN) -> dict[str, list[tuple[str, str]]]:
    """What is said in each part; an empty part is not shown."""
    return {
        "materials": parts.material_lines(card),
        "decision": _line(parts.decision_summary(card, today)),
        "fee": _fee_lines(card, today, fee_point),
        "certificate": _line(parts.certificate_summary(card, today)),
        "handing": _line(parts.delivery_summary(card, today)),
        "stops": way_lines(card, today),
        "record": parts.step_lines(card.steps, today),
    }


def _fee_lines(card: CaseCard, today: date, fee_point: BankState) -> list[tuple[str, str]]:
    lines = [("", notice_line(notice, today)) for notice in card.notices]
    if fee_point is not BankState.OPEN and any(notice.due_fen for notice in card.notices):
        light = fee_point_light(fee_point)
        lines.append(("", f"{theme.MARKS[light.tone]} {light.word}"))
    return lines


def _line(said: str) -> list[tuple[str, str]]:
    return [("", said)] if said else []


def notice_line(notice: NoticeRow, today: date) -> str:
    """A payment notice on one line: number, what it wants, what came in, until when."""
    said = [notice.number, words.state(f"fees.{notice.state}"), words.yuan(notice.total_fen)]
    if notice.due_fen:
        said.append(tr("to pay by {day}", day=words.day(notice.due_day, today=today)))
    return " · ".join(said)
