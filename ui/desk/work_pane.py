"""The middle of the desk: the visitor's form, and what opens over it and leads back to the same field (days.md 7)."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.cases.notices import OneTimeNoticeCard, notice_item, one_time_notice
from models.cases.reading import facts
from models.catalogue.reading import version_on
from models.fees.reading import NoticeRow, by_number
from models.office.database import Database
from models.tickets.reading import AtWindow
from models.tickets.rules import State
from ui import scans, theme
from ui.desk.beside import beside
from ui.desk.case_card import CASE_DRAFT, CaseLeaf
from ui.desk.draft_keeper import DraftKeeper, Fields
from ui.desk.inquiry_card import InquiryLeaf
from ui.desk.inquiry_form import InquiryForm
from ui.desk.intake_form import IntakeForm
from ui.room import Room
from ui.translation import tr
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.leaf import ActionRow, Leaf, PrimaryAction
from ui.widgets.road import RoadBar

MOST_TITLE = 10
"""Characters of the line that leads back."""

HERE = "HERE"
"""Why a ticket was served that nobody had drawn: 现场接待."""


class WorkPane(QWidget):
    """Holds the forms, draws the road above them and what can be done below."""

    touched = Signal()
    """The first entry into the form of the visitor who is held."""

    parked_for_payment = Signal()
    """The visitor was sent to the fee point; the window is free."""

    said = Signal(str, str)
    """What came out, and its tone."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self._held: AtWindow | None = None
        self._touched_for: tuple[str, str] | None = None
        self._leaves: list[Leaf] = []
        self._focus: dict[Leaf, QWidget] = {}
        self._in_room: tuple[KeyAction, ...] = ()
        self._card = QFrame(self)
        self._road, self._back = RoadBar(self._card), QPushButton(self._card)
        self._stack, self._row = QStackedWidget(self._card), ActionRow(self._card)
        self._primary = PrimaryAction(self)
        self._button = KeyButton(self._primary, role="primary")
        self._build()
        area = QScrollArea(self._stack)
        self.intake = IntakeForm(room, area.viewport())
        self.keeper = DraftKeeper(room, self._typed)
        self._push(self.intake, area)
        self._wire()
        self.keeper.read(self._restore)

    def _build(self) -> None:
        theme.dress(self._back, role="plain")
        self._back.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self._road, 1)
        top.addWidget(self._back)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addWidget(self._row, 1)
        foot.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        card = self._card
        theme.dress(card, card=True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        inside.setSpacing(theme.GAP_S)
        inside.addLayout(top)
        inside.addWidget(self._stack, 1)
        inside.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _wire(self) -> None:
        self._primary.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._primary.done.connect(self.primary)
        self._primary.refused.connect(lambda reason: self.top().primary_in_vain(reason))
        self._back.clicked.connect(self.back)
        self.room.ground.live.changed.connect(self._heard)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    # What stands here.

    def _push(self, leaf: Leaf, area: QScrollArea | None = None) -> None:
        """Put something over what is here; the cursor comes back to the same field."""
        self._remember_focus()
        area = area or QScrollArea(self._stack)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(leaf)
        leaf.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._leaves.append(leaf)
        self._stack.addWidget(area)
        leaf.moved.connect(partial(self._moved, leaf))
        leaf.over.connect(lambda: self._close(leaf))
        leaf.said.connect(self.said)
        leaf.touched.connect(partial(self._typed_into, leaf))
        leaf.settled.connect(partial(self._settled, leaf))
        leaf.parked.connect(self.parked_for_payment)
        leaf.wants.connect(self._open)
        self._show_top()

    def _show_top(self) -> None:
        leaf = self.top()
        self._stack.setCurrentIndex(len(self._leaves) - 1)
        for action in self._in_room:
            self.room.removeAction(action)
        self._in_room = tuple(leaf.findChildren(KeyAction, options=Qt.FindChildOption.FindDirectChildrenOnly))
        for action in self._in_room:
            self.room.addAction(action)  # its keys hold wherever the cursor is in the room
        self._redraw()

    def top(self) -> Leaf:
        """What is in front."""
        return self._leaves[-1]

    def _close(self, leaf: Leaf) -> None:
        """Esc: back to what lies under; the visitor's form itself stays."""
        if leaf is self.intake or leaf is not self.top():
            return
        self._leaves.pop()
        self._focus.pop(leaf, None)
        area = self._stack.widget(len(self._leaves))
        self._show_top()
        if area is not None:
            self._stack.removeWidget(area)
            area.deleteLater()
        before = self._focus.get(self.top())
        if before is not None and before.isVisibleTo(self):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.top().focus_first()

    def _over_intake(self) -> None:
        while self.top() is not self.intake:
            self._close(self.top())

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if self._leaves and focused is not None and self.top().isAncestorOf(focused):
            self._focus[self.top()] = focused

    def _moved(self, leaf: Leaf) -> None:
        if self._leaves and leaf is self.top():
            self._redraw()

    def _redraw(self) -> None:
        leaf = self.top()
        self._road.show_road(leaf.road())
        self._row.show_actions(leaf.actions_now())
        said = leaf.primary_words()
        self._primary.setText(said)
        self._primary.block(leaf.primary_reason())
        self._primary.setVisible(bool(said))
        self._primary.setEnabled(bool(said))
        under = self._leaves[-2] if len(self._leaves) > 1 else None
        self._back.setVisible(under is not None)
        if under is not None:
            title = under.title()
            short = title if len(title) <= MOST_TITLE else f"{title[:MOST_TITLE]}…"
            self._back.setText(tr("Esc ← {title}", title=short))
            self._back.setToolTip(title)

    # The visitor.

    def show_visitor(self, held: AtWindow | None) -> None:
        """Whom the window holds; another one gets another form, and the one before keeps his."""
        ticket = held.visitor.id if held is not None else ""
        before = self._held.visitor.id if self._held is not None else ""
        self._held = held
        if ticket != before:
            typed_before_here = not before and held is not None and held.visitor.why == HERE and self.intake.busy()
            if not typed_before_here:
                self._turn_to(ticket)
            else:
                self.keeper.turn_to(ticket)
        self.intake.show_visitor(held)
        if ticket != before:
            self.intake.fill()
        for leaf in self._leaves:
            if isinstance(leaf, CaseLeaf):
                leaf.show_ticket(self._ticket())
        self._redraw()

    def _turn_to(self, ticket: str) -> None:
        self.keeper.turn_to(ticket)
        if ticket:
            self._over_intake()
        self.intake.clear()
        self._restore()
        self.keeper.save()

    def _ticket(self) -> str:
        """The visit that can be sent to pay: one in service."""
        held = self._held
        return held.visitor.id if held is not None and held.visitor.state in (State.SERVING, State.CALLED) else ""

    def _restore(self) -> None:
        ticket = self._held.visitor.id if self._held is not None else ""
        kept = self.keeper.of(ticket)
        if kept.get("intake") and not self.intake.busy():
            self.intake.restore(kept["intake"])
            self.said.emit(tr("What was typed for this visitor is here again."), "ok")
        self._redraw()

    # Opening.

    def open_case(self, number: str) -> None:
        """A case by its long number, over the form."""
        top = self.top()
        if isinstance(top, CaseLeaf) and top.number == number:
            top.read()
            top.focus_first()
            return
        if not isinstance(top, (CaseLeaf, IntakeForm)):
            self._close(top)
        if isinstance(self.top(), CaseLeaf):
            self._close(self.top())
        key = f"{CASE_DRAFT}{number}"
        leaf = CaseLeaf(self.room, number, self.keeper.of(key).get(key, {}))
        leaf.show_ticket(self._ticket())
        self._push(leaf)
        leaf.focus_first()

    def open_notice(self, number: str) -> None:
        """The case of a payment notice."""

        def then(found: NoticeRow | None) -> None:
            if found is None:
                self.said.emit(tr("There is no notice {number} here.", number=number), "warn")
            else:
                self.open_case(found.case_no)

        self.room.ask(by_number, number, then=then, key="desk-notice")

    def open_one_time(self, number: str) -> None:
        """A one-time notice that came back: the same ticks, or the case it became (days.md 8)."""
        self._ask_one_time(number, restored=False)

    def _ask_one_time(self, number: str, *, restored: bool) -> None:
        today = self.room.work.today()

        def question(db: Database) -> tuple[OneTimeNoticeCard | None, str]:
            with db.snapshot():
                version = version_on(db, notice_item(db, number), today)
                found = one_time_notice(db, number, version=version.id if version is not None else "")
                case = facts(db, found.case) if found is not None and found.case else None
                return found, case.number if case is not None else ""

        def then(answer: tuple[OneTimeNoticeCard | None, str]) -> None:
            found, case = answer
            if found is None:
                self.said.emit(tr("There is no notice {number} here.", number=number), "warn")
            elif case:
                self.open_case(case)
            else:
                self._over_intake()
                self.intake.show_notice(found, restored=restored)
                self._typed_into(self.intake)

        self.room.ask(question, then=then, key="desk-one-time")

    def open_inquiry(self, number: str) -> None:
        """An inquiry to confirm, answer or close."""
        top = self.top()
        if isinstance(top, InquiryLeaf):
            if top.number == number:
                return
            self._close(top)
        leaf = InquiryLeaf(self.room, number)
        self._push(leaf)
        leaf.focus_first()

    def start_inquiry(self) -> None:
        """A question beside the running form; Esc and registering lead back to the same field (days.md 7)."""
        if not isinstance(self.top(), InquiryForm):
            leaf = InquiryForm(self.room, self._held)
            self._push(leaf)
            kept = self.keeper.of(self._held.visitor.id if self._held is not None else "").get("inquiry")
            if kept:
                leaf.restore(kept)
        self.top().focus_first()

    def _open(self, kind: str, name: str) -> None:
        """What a leaf asks for."""
        if kind == "case":
            self.open_case(name)
        elif kind == "one_time_again":
            self._ask_one_time(name, restored=True)
        else:
            leaf = beside(self.room, kind, name)
            self._push(leaf)
            leaf.focus_first()

    def scan(self, text: str) -> bool:
        """First look at what was scanned at this desk."""
        if self.top().scan(text):
            return True
        kind = scans.kind_of(text)
        opens = {
            "case": self.open_case, "notice": self.open_notice, "one_time": self.open_one_time,
            "inquiry": self.open_inquiry,
        }  # fmt: skip
        number = scans.plain(text)
        if kind not in opens or (kind == "case" and not number.isdigit()):
            return False
        opens[kind](number)
        return True

    # Doing.

    def primary(self) -> None:
        """Ctrl+Enter."""
        if self.room.work.busy(self.room):
            return
        if isinstance(self.top(), (IntakeForm, CaseLeaf)):
            self._begin()
        self.top().primary()

    def back(self) -> None:
        """Esc: nothing typed is lost."""
        if not self.top().back():
            self._close(self.top())

    def focus_first(self) -> None:
        """The cursor where the next input belongs."""
        self.top().focus_first()

    def busy(self) -> bool:
        """Whether something typed has not been taken in."""
        return self.intake.busy()

    def key_actions(self) -> tuple[KeyAction, ...]:
        """The keys of what is in front, for the help."""
        return tuple(action for action in (self._primary, *self._in_room) if action.isEnabled() and action.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc where no field has taken it."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    # Drafts.

    def save_draft(self) -> None:
        """Keep what was typed, now."""
        self.keeper.save()

    def _typed(self) -> Fields:
        """What stands in the forms, by their keys."""
        if not self.intake.busy() and len(self._leaves) == 1:
            return {}
        own = [leaf for leaf in self._leaves if leaf.draft_key() and not isinstance(leaf, CaseLeaf)]
        typed = {leaf.draft_key(): leaf.draft() for leaf in own}
        return typed if self.intake.busy() else {key: fields for key, fields in typed.items() if key != "intake"}

    def _typed_into(self, leaf: Leaf) -> None:
        self._begin()
        if isinstance(leaf, CaseLeaf):
            self.keeper.lay_by(leaf.draft_key(), leaf.draft())
        self.keeper.touched()

    def _begin(self) -> None:
        """What is done in the visitor's form or on a case begins his service, once for each call."""
        visitor = self._held.visitor if self._held is not None else None
        begun = (visitor.id, visitor.state) if visitor is not None else ("", "")
        if self._touched_for != begun:
            self._touched_for = begun
            self.touched.emit()

    def _settled(self, leaf: Leaf) -> None:
        if isinstance(leaf, CaseLeaf):
            self.keeper.lay_by(leaf.draft_key(), {})
        QTimer.singleShot(0, self, self.keeper.save)

    # What it hears.

    def _heard(self, subjects: frozenset[str]) -> None:
        for leaf in self._leaves:
            leaf.heard(subjects)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the cursor is seen, also where the form is longer than the screen."""
        if now is not None and self._leaves and now is not self.top() and self.top().isAncestorOf(now):
            QTimer.singleShot(0, now, partial(self._see, now))  # after what has just appeared is laid out

    def _see(self, now: QWidget) -> None:
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea) and self.top().isAncestorOf(now):
            top = now.mapTo(self.top(), QPoint(0, 0)).y()
            area.ensureVisible(0, top, 0, theme.GAP)
            area.ensureVisible(0, top + min(now.height(), area.viewport().height() - theme.GAP_XL), 0, theme.GAP_XL)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need another foot."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._leaves:
            self._redraw()
