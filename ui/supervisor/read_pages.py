"""What the supervisor opens from a list and only reads: a case with its person masked, a first inquiry."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.cases.reading import CaseCard
from models.cases.rows import shown_name
from models.people.identity import masked_id, masked_name, masked_phone
from ui import theme, words
from ui.backoffice.case_read import CaseRead
from ui.room import Room
from ui.supervisor.questions import InquiryNow
from ui.translation import tr
from ui.widgets.case_parts import Lines
from ui.widgets.due_days import DaysLeaf
from ui.widgets.marks import heading


class ReadPage(QWidget):
    """A page over the lists; Esc goes back to them."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GAP_S)
        button = QPushButton(tr("Back Esc"))
        theme.dress(button, role="plain")
        button.clicked.connect(self.back)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def start(self) -> None:
        """The cursor where the page can be scrolled."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)


class CasePage(ReadPage):
    """A case as a supervisor sees it: everything but who it is about (domain.md §12). Its days can be looked at."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.case = CaseRead()
        self.days: DaysLeaf | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.case)
        self.column.addWidget(self._stack, 1)
        self.case.why.connect(self.explain)

    def start(self) -> None:
        self.case.setFocus()

    def show_card(self, card: CaseCard, today: date) -> None:
        """Show a case with its persons masked."""
        if self.case.card is None or self.case.card.case.id != card.case.id:
            self.end_days()
        self.case.show_card(without_person(card), today)

    def explain(self) -> None:
        """为何是这一天: the days one by one; again leads back to the case."""
        card = self.case.card
        if self.days is not None or card is None or card.promise is None:
            self.end_days()
            return
        self.days = DaysLeaf(self._room, case=card.case.number)
        self._stack.addWidget(self.days)
        self._stack.setCurrentWidget(self.days)
        self.days.focus_first()

    def end_days(self) -> None:
        """Back to the case."""
        if self.days is not None:
            self._stack.removeWidget(self.days)
            self.days.deleteLater()
            self.days = None
        self.case.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the days to the case, from the case to the lists."""
        if event.key() == Qt.Key.Key_Escape and self.days is not None:
            self.end_days()
        else:
            super().keyPressEvent(event)


def without_person(card: CaseCard) -> CaseCard:
    """The card with names, documents and telephones masked."""
    case = card.case
    shown = replace(
        case, name=shown_name(case.applicant_kind, case.name), id_number=masked_id(case.id_number),
        phone=masked_phone(case.phone), address="", agent_name=masked_name(case.agent_name) if case.agent_name else "",
        agent_id_number="",
    )  # fmt: skip
    delivery = card.delivery and replace(card.delivery, collector=masked_name(card.delivery.collector))
    return replace(card, case=shown, delivery=delivery)


class InquiryPage(ReadPage):
    """A first inquiry: who was asked, who has it, until when, what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self.lines = heading(""), Lines()
        self.column.addWidget(self._title)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_inquiry(self, now: InquiryNow, today: date) -> None:
        """Show an inquiry, its visitor masked."""
        row = now.row
        self._title.setText(row.number)
        said = [
            (tr("Question"), row.question),
            (tr("State"), words.state(f"inquiries.{row.state}")),
            (tr("First person"), f"{now.first_person} · {words.minute(row.received_at, today=today)}"),
            (tr("Handed to"), now.unit),
            (tr("Due"), words.day(row.due_on, today=today) if row.due_on is not None else ""),
            (tr("Visitor"), masked_name(row.visitor_name) if row.visitor_name else ""),
            (tr("Answer"), row.reply),
        ]
        self.lines.show_lines([(name, text) for name, text in said if text])
