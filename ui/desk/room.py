"""The clerk's window: the visitor at the left, the work in the middle, what is due at the right (look.md, "The desk").

docs/guides/window.md says which keys a visit takes; whoever changes a step here counts them again.
"""

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from models.cases.lists import due_list, open_of_visit, search_cases
from models.cases.rows import CaseRow
from models.office.refusal import Refused, Trouble
from models.tickets import call_verbs, reading, verbs
from models.tickets.explaining import Explained, explain, window_order
from models.tickets.reading import AtWindow, Visitor
from models.tickets.rules import State, barcode_day, typed_number
from ui import theme, words
from ui.desk.due_pane import LISTS as DUE_LISTS
from ui.desk.due_pane import DuePane, errands, shelved
from ui.desk.questions import Choice, ChoiceQuestion, Question
from ui.desk.queue_pane import LISTS as QUEUE_LISTS
from ui.desk.queue_pane import QueuePane
from ui.desk.queue_state import Place, QueueState, read_queue
from ui.desk.visitor_steps import VisitorSteps
from ui.room import Ground, Room
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction

SECOND_MS, CLOCK_MS = 1_000, 20_000
"""How often the clocks go on: while a call waits to be repeated, and otherwise."""

CASE_NUMBER = 21
"""Figures of a whole case number (domain.md §3.5)."""

NARROW = 1_000
"""Below this width the right column waits behind its keys (Alt+D, Alt+I, Alt+G), so that the form keeps its room."""


class Middle(Protocol):
    """What stands between the two columns: ui/desk/work_pane.py."""

    touched: object
    """Signal: first entry into the form."""
    parked_for_payment: object
    said: object
    """Signal (text, tone)."""

    def show_visitor(self, held: AtWindow | None) -> None: ...
    def open_case(self, number: str) -> None: ...
    def open_notice(self, number: str) -> None: ...
    def open_one_time(self, number: str) -> None: ...
    def open_inquiry(self, number: str) -> None: ...
    def start_inquiry(self) -> None: ...
    def scan(self, text: str) -> bool: ...
    def focus_first(self) -> None: ...
    def save_draft(self) -> None: ...
    def busy(self) -> bool: ...
    def key_actions(self) -> Sequence[KeyAction]: ...


def _work_pane(room: Room, parent: QWidget) -> QWidget:
    from ui.desk.work_pane import WorkPane

    return WorkPane(room, parent)


class DeskRoom(Room):
    """Three columns: queue, work, due."""

    title = mark("Desk")
    about = mark(
        "Call visitors, take their matters in, hand results out. The keys of the visitor work wherever the cursor is; "
        "a scan of a slip begins its visit, a scan of a paper opens its case. Esc leads back to the form."
    )
    shows = frozenset(
        {"tickets", "cases", "fees", "bank", "inquiries", "calendar", "handover", "people", "office", "findings"}
    )

    def __init__(self, ground: Ground, middle: Callable[[Room, QWidget], QWidget] = _work_pane) -> None:
        super().__init__(ground)
        actor, station = self.work.standing.actor, ground.settings
        self._place = Place(station.site, station.window, station.code, actor.code)
        self.steps_of_visitor = VisitorSteps(self, self)
        self._list_keys()
        self._centre = QStackedWidget(self.body)
        self.queue_pane = QueuePane(self.steps_of_visitor.actions, self.body)
        self.due_pane, self.pane = DuePane(self.body), middle(self, self._centre)
        self._held: tuple[str, str] | None = None
        self._asked_about = ""
        self._second = QTimer(self, interval=SECOND_MS)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._build()
        self._wire()
        self.steps_of_visitor.judge()

    def _build(self) -> None:
        self._centre.addWidget(self.pane)
        self._row = QHBoxLayout(self.body)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.GAP)
        self._row.addWidget(self.queue_pane)
        self._row.addWidget(self._centre, 1)
        self._row.addWidget(self.due_pane)

    def _wire(self) -> None:
        self.queue_pane.back_to_form.connect(self._to_form)
        self.queue_pane.list_turned.connect(self._list_turned)
        self.queue_pane.taken.connect(self.steps_of_visitor.back)
        self.due_pane.opened.connect(self._open_from_list)
        self.due_pane.back_to_form.connect(self._to_form)
        self.due_pane.retry.connect(self._read_due)
        for view in self.queue_pane.lists.values():
            view.retry.connect(self.read_queue)
        self.pane.touched.connect(self._touched)  # type: ignore[attr-defined]
        self.pane.parked_for_payment.connect(self._sent_to_pay)  # type: ignore[attr-defined]
        self.pane.said.connect(self.notice.say)  # type: ignore[attr-defined]
        self._second.timeout.connect(self._each_second)
        self._redo = _RedoGivesWay(self)
        self._clock.timeout.connect(lambda: self.queue_pane.tick(self.work.now()))
        self._clock.start()

    def _list_keys(self) -> None:
        for name, title, keys in DUE_LISTS:
            self.step(tr(title), keys, does=lambda name=name: self._to_due(name), group=tr("Lists"))
        for name, title, keys in QUEUE_LISTS:
            self.step(tr(title), keys, does=lambda name=name: self.queue_pane.to_list(name), group=tr("Lists"))

    @property
    def _middle(self) -> Middle:
        return cast(Middle, self.pane)

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:
        """Each part reads what concerns it."""
        if subjects & {"tickets", "people", "office"}:
            self.read_queue()
        if subjects & {"cases", "calendar", "office"}:
            self._read_due("due")
        if subjects - {"tickets", "calendar"}:
            self._read_due("inbox")
        if subjects & {"cases", "office"}:
            self._read_due("shelf")

    def read_queue(self) -> None:
        """The visitor, the lines, the lists of the queue."""
        self.ask(
            read_queue, self._place, self.work.now(), then=self._show_queue, key="queue",
            failed=self.queue_pane.show_trouble,
        )  # fmt: skip
        if self.queue_pane.list_in_front() == "order":
            self._read_order()

    def _read_order(self) -> None:
        now = self.work.now()
        self.ask(
            window_order, self._place.window, now, then=lambda order: self.queue_pane.show_order(order, now),
            failed=self.queue_pane.lists["order"].show_trouble,
        )  # fmt: skip

    def _read_due(self, name: str) -> None:
        now, today, settings = self.work.now(), self.work.today(), self.work.standing.settings
        window, pane = self._place.window, self.due_pane

        def failed(trouble: Trouble) -> None:
            pane.show_trouble(name, trouble)

        if name == "due":
            self.ask(
                lambda db: due_list(db, today=today, window=window), key="due", failed=failed,
                then=lambda rows: pane.show_due(rows, now, settings),
            )  # fmt: skip
        elif name == "inbox":
            staff = self.work.standing.actor.id
            self.ask(errands, window, staff, now, settings, then=lambda rows: pane.show_inbox(rows, now), failed=failed)
        else:
            self.ask(shelved, window, now, then=lambda rows: pane.show_shelf(rows, now), failed=failed)

    # Showing.

    def _show_queue(self, queue: QueueState) -> None:
        before = self.steps_of_visitor.queue
        paid = {row.id for row in before.parked if row.paid} if before is not None else set()
        self.queue_pane.show_queue(queue, self.work.now())
        self.steps_of_visitor.show(queue)
        called = queue.held is not None and queue.held.visitor.state == State.CALLED
        if called != self._second.isActive():
            (self._second.start if called else self._second.stop)()
        self.keep_unlocked("serving", queue.serving)
        self._follow_visitor(queue, paid)

    def _follow_visitor(self, queue: QueueState, paid: set[str]) -> None:
        """The form belongs to the visitor: another one, another form, and the cursor in it.

        Whoever comes back from the fee point comes for the rest of his case, which opens (days.md 9).
        """
        held = (queue.held.visitor.id, queue.held.visitor.state) if queue.held is not None else ("", "")
        if held != self._held:
            other = self._held is None or held[0] != self._held[0]
            self._held = held
            self._middle.show_visitor(queue.held)
            if other and self.isVisible() and self.question is None and held[0]:
                self._to_form()
            if other and held[0] in paid:
                self.ask(open_of_visit, held[0], then=self._go_on_with)
        stopped = queue.stopped
        if stopped is not None and self._asked_about != stopped.ticket:
            self._asked_about = stopped.ticket
            self.steps_of_visitor.ask_after_outage(queue)

    def _go_on_with(self, numbers: tuple[str, ...]) -> None:
        if numbers:
            self._middle.open_case(numbers[0])

    def _each_second(self) -> None:
        self.queue_pane.tick(self.work.now())
        self.steps_of_visitor.judge()
        self.steps_of_visitor.repeat_call()

    def _list_turned(self, name: str) -> None:
        if name == "order":
            self._read_order()
        self.steps_of_visitor.judge()

    # What the steps of the visitor need.

    @property
    def question(self) -> Question | None:
        """The question that is open under the number."""
        return self.queue_pane.question

    def ask_here(self, question: Question) -> None:
        self.queue_pane.ask(question)

    def end_question(self) -> None:
        self.queue_pane.end_question()

    def chosen(self) -> Visitor | None:
        return self.queue_pane.chosen() if hasattr(self, "queue_pane") else None

    def form_is_open(self) -> bool:
        return self._middle.busy()

    def keep_form(self) -> None:
        self._middle.save_draft()

    def start_inquiry(self) -> None:
        """F2: a question by telephone or in passing, beside whatever is open (days.md 7)."""
        self._middle.start_inquiry()

    # Service begins by itself.

    def _touched(self) -> None:
        """The first entry into the form begins service (days.md 2)."""
        queue = self.steps_of_visitor.queue
        if queue is not None and queue.held is not None and queue.held.visitor.state == State.CALLED:
            self.work.do(
                verbs.start, window=self._place.window, then=lambda _: self.read_queue(),
                refused=lambda _: self.read_queue(), failed=lambda _: None,
            )  # fmt: skip

    def _sent_to_pay(self) -> None:
        self.read_queue()
        self.notice.say(tr("Sent to the fee point. The window is free; F8 calls the next."))

    # Opening.

    def scan(self, text: str) -> bool:
        """A slip is the visitor's own; everything else the work pane looks at first."""
        if barcode_day(text) is not None and typed_number(text) is not None:
            self._read_ticket(text, scanned=True)
            return True
        return self._middle.scan(text)

    def open_thing(self, kind: str, name: str) -> None:
        """A case, a notice, an inquiry in the middle; a ticket under the number."""
        opens: dict[str, Callable[[str], None]] = {
            "case": self._open_case,
            "notice": self._middle.open_notice,
            "one_time": self._middle.open_one_time,
            "inquiry": self._middle.open_inquiry,
            "ticket": lambda number: self._read_ticket(number, scanned=False),
        }
        if kind in opens:
            self._show_middle()
            opens[kind](name)

    def _open_case(self, number: str) -> None:
        """By its whole number, or by the short one that people say to each other."""
        if number.isdigit() and len(number) == CASE_NUMBER:
            self._middle.open_case(number)
            return
        today = self.work.today()

        def show(rows: tuple[CaseRow, ...]) -> None:
            found = [row for row in rows if row.short_number == number] or rows
            if len(found) == 1:
                self._middle.open_case(found[0].number)
            else:
                self.notice.say(tr("No single case has the number {number}.", number=number), "warn")

        self.ask(lambda db: search_cases(db, number, today=today), then=show, key="case")

    def _open_from_list(self, kind: str, number: str) -> None:
        if kind == "order":
            self.go("orders", kind, number)
        else:
            self.open_thing(kind, number)

    def _read_ticket(self, number: str, *, scanned: bool) -> None:
        now, site, today = self.work.now(), self._place.site, self.work.today()

        def question(db: object) -> tuple[Visitor, Explained] | None:
            found = reading.by_number(db, site, today, number)  # type: ignore[arg-type]
            stands = explain(db, found.id, now) if found is not None else None  # type: ignore[arg-type]
            return (found, stands) if found is not None and stands is not None else None

        self.ask(question, then=lambda found: self._show_ticket(number, found, scanned), key="ticket")

    def _show_ticket(self, number: str, found: tuple[Visitor, Explained] | None, scanned: bool) -> None:
        if found is None:
            self.notice.refused(Refused("tickets.no_such_number", number=number.strip()))
            return
        visitor, stands = found
        here = visitor.window == self._place.window
        if scanned and here and visitor.state == State.CALLED:
            self.steps_of_visitor.start()
        elif scanned and here and visitor.state == State.PARKED and self._held == ("", ""):
            self.do(verbs.unpark, then=self._read_again, window=self._place.window, ticket=visitor.id)
        else:
            self._ask_about_ticket(visitor, stands)

    def _ask_about_ticket(self, visitor: Visitor, stands: Explained) -> None:
        """Where a number stands and why, and what can be done with it (behaviour 14)."""
        choices: list[Choice] = []
        if visitor.state == State.WAITING:
            choices.append(("CALL", tr("call it now")))
        if visitor.may_come_back:
            choices.append(("BACK", tr("back into the line")))
        choices.append(("", tr("nothing, go back")))

        def answer(choice: str) -> None:
            self.end_question()
            if choice == "CALL":
                self.steps_of_visitor.by_number(visitor.text)
            elif choice == "BACK":
                self.do(call_verbs.back_once, then=self._read_again, ticket=visitor.id)

        title = f"{visitor.text} · {visitor.line_name}"
        self.ask_here(ChoiceQuestion(title, choices, answer, stands_said(stands)))

    def _read_again(self, _: object) -> None:
        self.read_queue()

    # The help.

    def help_steps(self) -> list[tuple[KeyAction, str]]:
        """With the keys of what stands in the middle."""
        return [*super().help_steps(), *((action, tr("The form")) for action in self._middle.key_actions())]

    # The cursor.

    def focus_first(self) -> None:
        """Into the question that is open, else into the form."""
        if self.question is not None:
            self.question.start()
        else:
            self._middle.focus_first()

    def leave(self) -> None:
        """Another room: what was typed is kept."""
        self._middle.save_draft()

    def _to_form(self) -> None:
        self._show_middle()
        self._middle.focus_first()

    def _to_due(self, name: str) -> None:
        if self._is_narrow():
            self._centre.setCurrentWidget(self.due_pane)
        self.due_pane.to_list(name)

    def _show_middle(self) -> None:
        self._centre.setCurrentWidget(self.pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen the right column shares the place of the form."""
        super().resizeEvent(event)
        apart = self._row.indexOf(self.due_pane) >= 0
        if self._is_narrow() == apart:
            if apart:
                self._row.removeWidget(self.due_pane)
                self._centre.addWidget(self.due_pane)
            else:
                self._centre.removeWidget(self.due_pane)
                self._row.addWidget(self.due_pane)
                self.due_pane.show()

    def _is_narrow(self) -> bool:
        return self.width() < theme.scaled(NARROW)


class _RedoGivesWay(QObject):
    """Ctrl+Shift+Z takes the window's last step back, also in a field, which would take it as its own redo."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and self._room.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The field does not see it; the key of the page does."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.keyCombination() != _TAKE_BACK:
            return False
        event.ignore()
        return True


_TAKE_BACK = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Z)


def stands_said(stands: Explained) -> str:
    """Where a number stands in the order, and why."""
    state = words.state(f"tickets.{stands.state}")
    why = words.choice(f"tickets.{stands.why}") if stands.why else ""
    if stands.place is None:
        return tr("{state} · {why}", state=state, why=why) if why else state
    said = tr("{state} · turn {place} · {why}", state=state, place=stands.place, why=why)
    if not stands.before:
        return said
    before = ", ".join(f"{turn.text} ({words.choice(f'tickets.{turn.why}')})" for turn in stands.before[-3:])
    return "\n".join((said, tr("before it: {numbers}", numbers=before)))
