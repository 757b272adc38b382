"""What the supervisor opens from a list and only reads: a case with its person masked, a first inquiry.

完整查看 shows the person's particulars over the page, for a reason that is kept (domain.md §12); they are gone when the
page is left.
"""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.cases.reading import CaseCard
from models.cases.rows import shown_name
from models.inquiries.reading import InquiryRow
from models.people.identity import Particulars, masked_id, masked_name, masked_phone
from ui import theme, words
from ui.backoffice.case_read import CaseRead
from ui.backoffice.questions import case_now
from ui.room import Room
from ui.supervisor.questions import InquiryNow, case_of_id, inquiry_now
from ui.translation import tr
from ui.widgets.case_findings import CaseFindings
from ui.widgets.case_parts import Lines
from ui.widgets.due_days import DaysLeaf
from ui.widgets.full_view import ask_full_view
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
        self.full = Lines()
        self.full.hide()
        self.column.addWidget(self.full)

    def show_full(self, person: Particulars) -> None:
        """完整查看: everything that is known of the person, until the page is left."""
        said = [
            (tr("Full name"), person.name), (tr("Document number"), person.id_number), (tr("Telephone"), person.phone),
            (tr("Address"), person.address),
        ]  # fmt: skip
        self.full.show_lines([(name, text) for name, text in said if text])
        self.full.show()

    def forget(self) -> None:
        """Nothing of it stays on the screen."""
        self.full.show_lines([])
        self.full.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page is left."""
        super().hideEvent(event)
        self.forget()

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
        self.findings = CaseFindings(room)
        self.column.addWidget(self.findings)
        self.column.addWidget(self._stack, 1)
        self.case.why.connect(self.explain)

    def start(self) -> None:
        self.case.setFocus()

    def show_card(self, card: CaseCard, today: date) -> None:
        """Show a case with its persons masked."""
        if self.case.card is None or self.case.card.case.id != card.case.id:
            self.end_days()
            self.forget()
        self.case.show_card(without_person(card), today)
        self.findings.read(card.case.id)

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
        self.row: InquiryRow | None = None
        self._title, self.lines = heading(""), Lines()
        self.column.addWidget(self._title)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_inquiry(self, now: InquiryNow, today: date) -> None:
        """Show an inquiry, its visitor masked."""
        row = self.row = now.row
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


class ReadStack(QStackedWidget):
    """A room's lists, and over them the case or the inquiry that was opened from them."""

    back = Signal()
    """Esc on a page: the room goes back to its list."""

    turned = Signal()
    """Another page is in front, or it shows something else."""

    def __init__(self, room: Room, lists: QWidget) -> None:
        super().__init__()
        self._room, self._asked = room, ("", "")
        self.case_page, self.inquiry_page = CasePage(room), InquiryPage()
        self.addWidget(lists)
        for page in (self.case_page, self.inquiry_page):
            self.addWidget(page)
            page.back.connect(self.back)

    def to_lists(self) -> None:
        """The lists again."""
        self._asked = ("", "")
        self.setCurrentIndex(0)
        self.turned.emit()

    def open_thing(self, kind: str, name: str) -> None:
        """A case by its number, or by its id (case_id); an inquiry by its number."""
        self._asked = kind, name
        self.read()

    def read(self) -> None:
        """What is in front, anew."""
        kind, name = self._asked
        if kind in ("case", "case_id"):
            question = case_now if kind == "case" else case_of_id
            self._room.ask(question, name, self._room.work.today(), then=self._show_case, key="case")
        elif kind == "inquiry":
            self._room.ask(inquiry_now, name, then=self._show_inquiry)

    def _show_case(self, card: CaseCard | None) -> None:
        if card is None:
            self._room.notice.say(tr("There is no case {number} here.", number=self._asked[1]), "warn")
            return
        self.case_page.show_card(card, self._room.work.today())
        self._turn(self.case_page)

    def _show_inquiry(self, found: InquiryNow | None) -> None:
        if found is None:
            self._room.notice.say(tr("There is no such inquiry here."), "warn")
            return
        self.inquiry_page.show_inquiry(found, self._room.work.today())
        self._turn(self.inquiry_page)

    def _turn(self, page: ReadPage) -> None:
        """To the front; a page that is read again there keeps the cursor."""
        if self.currentWidget() is not page:
            self.setCurrentWidget(page)
            page.start()
        self.turned.emit()

    # What can be done with what is in front.

    def in_front(self) -> tuple[str, str, str]:
        """(table, id, number) of the case or inquiry in front; empty for none."""
        if self.currentWidget() is self.case_page and self.case_page.case.card is not None:
            case = self.case_page.case.card.case
            return "case", case.id, case.number
        if self.currentWidget() is self.inquiry_page and self.inquiry_page.row is not None:
            return "inquiry", self.inquiry_page.row.id, self.inquiry_page.row.number
        return "", "", ""

    def full_reason(self) -> str:
        """Why nobody can be seen in full now."""
        return "" if self.in_front()[0] else tr("Open a case or an inquiry first.")

    def ask_full(self) -> None:
        """完整查看, with its reason."""
        table, row, number = self.in_front()
        if table:
            ask_full_view(self._room, table, row, number, partial(self._show_full, row))

    def _show_full(self, row: str, person: Particulars) -> None:
        page = self.currentWidget()
        if isinstance(page, ReadPage) and self.in_front()[1] == row:
            page.show_full(person)

    def why_reason(self) -> str:
        """Why no days can be explained now."""
        return "" if self.currentWidget() is self.case_page else tr("Open a case first.")
