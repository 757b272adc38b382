"""The bank fee point's counter: scan, 1–4, Enter (look.md, "Bank fee point"; days.md 17 to 20).

docs/guides/bank.md counts the keys of a payment; whoever changes a step here counts them again.
"""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.bank import verbs
from models.bank.reading import PaymentRow
from models.bank.rules import counter_code
from models.fees.verbs import doubt
from models.office.instants import civil
from ui import theme, words
from ui.bank.asking import Question, doubt_question
from ui.bank.day_part import DayPart
from ui.bank.money_steps import MoneySteps
from ui.bank.notices_part import standing
from ui.bank.payment_page import PaymentPage
from ui.bank.payment_steps import PaymentSteps
from ui.bank.questions import CounterNow, Seen, counter_now
from ui.bank.scrolled import scrolled
from ui.room import Ground, Room
from ui.translation import mark, tr
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyButton

CLOCK_MS = 5_000
"""How often the clock is held against the counter's hours; nothing is read unless one of them was passed."""

NARROW = 1_000
"""Below this width the counter's day waits behind Alt+L, so that the payment keeps its room."""

DAY_WIDTH = 424

LOW = 420
"""Below this height the lesser keys are not drawn; they work, and F1 lists them."""

ROOMY = 600
"""Below this height the keys that are seldom wanted are in the help alone."""


class BankRoom(Room):
    """One counter of the fee point."""

    title = mark("Payments")
    about = mark(
        "Scan the payment notice, or find it by payer, last four of the ID, or case. Further scans join the same "
        "payment. 1 cash, 2 card, 3 scanned code, 4 transfer; Enter takes the money and prints the slip. Esc leads "
        "back to the scanner; ↑ ↓ and Delete in its empty field move in the list and take a notice out."
    )
    shows = frozenset({"bank", "fees", "office", "calendar", "people"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.counter = counter_code(ground.settings.window, ground.settings.code)
        self.now: CounterNow | None = None
        self.question: Question | None = None
        self._hours: tuple[object, ...] = ()
        self._scanned = ""
        self._narrow = self._day_in_front = False
        self.page = PaymentPage(self, self._hour_passed)
        self._keys()
        self.of_money, self.of_payment = MoneySteps(self), PaymentSteps(self)
        self.day = DayPart(self._open, self._close, self.of_payment.actions)
        self._left, self._more, self._stack, self._right = QWidget(), QWidget(), QStackedWidget(), scrolled(self.day)
        self._seldom = QWidget()
        """The keys of announced money, other amounts and refunds; receipts that are being typed take their place."""
        self._build()
        self._wire()
        self.judge_steps()

    # What stands where.

    def _keys(self) -> None:
        page, group, day = self.page, tr("Payment"), tr("The day")
        self._take = self.step(
            tr("Take and print"), "Ctrl+Return", "Alt+C", does=page.confirm, icon="cash", verb=verbs.confirm,
            state=page.why_not, group=group,
        )  # fmt: skip
        self._receipts = self.step(tr("Receipts"), "F4", "Alt+T", does=page.turn_receipts, icon="fee", group=group)
        self._doubt = self.step(
            tr("In doubt"), "F5", "Alt+Q", does=self._ask_doubt, icon="warning", verb=doubt, state=self._no_notice,
            group=group,
        )  # fmt: skip
        self._again = self.step(
            tr("Reprint notice"), "F6", "Alt+N", does=self._reprint_notice, icon="reprint", verb=verbs.reprint_notice,
            state=self._no_notice, group=group,
        )  # fmt: skip
        self._answered = self.step(
            tr("Answered"), "F2", "Alt+W", does=page.take_up, icon="window", group=group,
            state=lambda: "" if page.following.answered else tr("No window has answered a doubt of this counter."),
        )  # fmt: skip
        self._back = self.step(
            tr("Bring back"), "Ctrl+Shift+Z", "Alt+Z", does=page.restore, icon="undo", group=group,
            state=lambda: "" if page.cleared else tr("Nothing was cleared."),
        )  # fmt: skip
        self._open = self.step(
            tr("Open the day"), "F8", "Alt+O", does=self._open_day, icon="start", verb=verbs.open_day, group=day,
            state=self._why_not_open,
        )  # fmt: skip
        self._close = self.step(
            tr("Close the day"), "F12", "Alt+D", does=lambda: self.go("bank_day"), icon="finish", group=day
        )  # fmt: skip
        self.step(tr("Last payments"), "Alt+L", "", does=self.to_payments, group=day)

    def _build(self) -> None:
        payment = QWidget()
        inside = QVBoxLayout(payment)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.GAP_S)
        inside.addWidget(self.page, 1)
        last = QHBoxLayout()
        last.addWidget(self.page.hint, 1)
        last.addWidget(KeyButton(self._take, role="primary"))
        inside.addLayout(last)
        more = Flow()
        self._more.setLayout(more)
        for action in (self._receipts, self._doubt, self._again, self._answered, self._back):
            more.addWidget(KeyButton(action, stacked=True))
        inside.addWidget(self._more)
        seldom = Flow()
        self._seldom.setLayout(seldom)
        for action in self.of_money.actions:
            seldom.addWidget(KeyButton(action, stacked=True))
        inside.addWidget(self._seldom)
        self._stack.addWidget(scrolled(payment))
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.GAP_S)
        left.addWidget(self.page.box)
        left.addWidget(self._stack, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        self._lay()

    def _wire(self) -> None:
        self.page.changed.connect(self.judge_steps)
        self.page.changed.connect(self._make_room)
        self.page.payment_found.connect(self._show_payment)
        self.page.taken.connect(self.day.point_at)  # what went wrong with it is put right there
        self.page.moved_on.connect(self.read_counter)
        self.day.list.current.connect(lambda _: self.judge_steps())
        self.day.list.retry.connect(self.read_counter)
        clock = QTimer(self, interval=CLOCK_MS)
        clock.timeout.connect(self._tick)
        clock.start()

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:
        """The counter, and the notices in front of the teller: a window may just have issued one anew."""
        self.read_counter()
        if subjects & {"fees", "bank"}:
            self.page.following.look()

    def read_counter(self) -> None:
        """How the counter stands."""
        self.ask(
            counter_now, self.counter, self.work.now(), self.work.today(), self._scanned, then=self._show_counter,
            key="counter", failed=self.day.list.show_trouble,
        )  # fmt: skip

    def _show_counter(self, now: CounterNow) -> None:
        self.now = now
        self._hours = self._hours_past()
        self.day.show_counter(now, self.work.now())
        self.page.show_counter(now)

    def _hours_past(self) -> tuple[object, ...]:
        """What the clock alone changes: the day, and which of the counter's hours are past."""
        moment = civil(self.work.now())
        if self.now is None:
            return ()
        hours = self.now.hours
        return (moment.date(), *(moment.time() >= each for each in (hours.opens, hours.cut_off, hours.closes)))

    def _hour_passed(self) -> bool:
        return self._hours_past() != self._hours

    def _tick(self) -> None:
        if self._hour_passed():
            self.read_counter()

    # Opening.

    def scan(self, text: str) -> bool:
        """A notice, a case or a payment slip, wherever the cursor was."""
        if self.question is None:
            self.focus_first()
        self.page.sought(text)
        return True

    def open_thing(self, kind: str, name: str) -> None:  # noqa: ARG002  (the number says what it is)
        """From another room, or from the search."""
        self.to_payment()
        self.page.sought(name)

    def _show_payment(self, payment: PaymentRow) -> None:
        self._scanned = payment.id
        self.day.point_at(payment.id)
        self.read_counter()
        self.to_payments()

    # What else is done with a notice.

    def _no_notice(self) -> str:
        """Why there is no notice under the cursor that still wants money."""
        seen = self.page.notices.current()
        if seen is None:
            return words.why("bank.no_notices")
        return "" if seen.card.notice.due_fen else standing(seen, self.work.today())[0]

    def _ask_doubt(self) -> None:
        seen = self.page.notices.current()
        if seen is None:
            return

        def send(values: dict[str, str]) -> None:
            self.do(
                doubt, then=lambda _: self._sent_back(seen), refused=asked.refused, notice=seen.id,
                remark=values["remark"],
            )  # fmt: skip

        asked = doubt_question(seen.card.notice.number, seen.window, send)
        self.put_question(asked)

    def _sent_back(self, seen: Seen) -> None:
        self.end_question()
        self.page.following.sent_back(seen.id)
        self.page.following.look()
        said = tr("{number} went back to window {window}.", number=seen.card.notice.number, window=seen.window)
        self.notice.say(said, "ok")

    def _reprint_notice(self) -> None:
        seen = self.page.notices.current()
        if seen is not None:
            said = tr("A second copy of {number} is sent to the printer.", number=seen.card.notice.number)
            self.do(verbs.reprint_notice, then=lambda _: self.notice.say(said, "ok"), notice=seen.id)

    def put_question(self, question: Question) -> None:
        """Ask something in the place of the payment, which stays as it is."""
        self.end_question()
        self.question = question
        question.left.connect(self.end_question)
        self._stack.addWidget(question)
        self._stack.setCurrentWidget(question)
        self.to_payment()
        question.start()

    def end_question(self) -> None:
        """Back to the payment."""
        if self.question is not None:
            question, self.question = self.question, None
            self._stack.removeWidget(question)
            question.hide()
            question.deleteLater()
            self.focus_first()

    # The day.

    def _why_not_open(self) -> str:
        if self.now is None or self.now.refusal == "bank.not_open":
            return ""
        return self.page.counter_closed() or tr("The day is open already.")

    def _open_day(self) -> None:
        self.do(verbs.open_day, then=lambda _: self.read_counter())

    # Focus and room.

    def focus_first(self) -> None:
        """The scanner's field, unless a question is open."""
        self.to_payment()
        if self.question is not None:
            self.question.start()
        else:
            self.page.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc from a list leads back to the scanner."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        super().keyPressEvent(event)

    def to_payments(self) -> None:
        """Alt+L: into the list of the last payments."""
        self._day_in_front = True
        self._lay()
        self.day.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_payment(self) -> None:
        """The payment in front, where there is room for one of the two only."""
        self._day_in_front = False
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < theme.scaled(NARROW)
        self._lay()

    def _lay(self) -> None:
        self._left.setVisible(not (self._narrow and self._day_in_front))
        self._right.setVisible(not self._narrow or self._day_in_front)
        wide = 16_777_215 if self._narrow else theme.scaled(DAY_WIDTH)
        self._right.setMaximumWidth(wide)
        self._right.setMinimumWidth(0 if self._narrow else wide)
        self._more.setVisible(self.height() >= theme.scaled(LOW))
        self._make_room()

    def _make_room(self) -> None:
        typing_receipts = self.page.pay.with_receipts and bool(self.page.notices.held)
        self._seldom.setVisible(self.height() >= theme.scaled(ROOMY) and not typing_receipts)
