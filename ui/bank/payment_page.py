"""One payment from the first scan to the slip: the field, the notices, how it is paid, and taking the money."""

from collections.abc import Callable, Sequence
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.bank import verbs
from models.bank.reading import PaymentRow
from models.bank.rules import Method
from models.bank.verbs import PaymentMade
from models.office.refusal import Refused, Trouble
from ui import theme, words
from ui.bank.following import Following
from ui.bank.notices_part import NoticesPart, standing
from ui.bank.pay_part import PayPart
from ui.bank.questions import MOST, CounterNow, Followed, Seen, Sought, follow, names_notice, seek, suggestion
from ui.bank.scan_box import METHODS, ScanBox
from ui.room import Room
from ui.translation import tr
from ui.widgets.marks import StateLight
from ui.widgets.search_box import Answer, Suggestion
from ui.widgets.typed import plain


class PaymentPage(QWidget):
    """What stands below the scanner's field, and the field itself."""

    changed = Signal()
    """What can be done now may be something else."""

    payment_found = Signal(object)
    """A payment's slip was scanned: its PaymentRow."""

    taken = Signal(str)
    """A payment was made: its id."""

    moved_on = Signal()
    """The counter may stand otherwise than it was read."""

    def __init__(self, room: Room, stale: Callable[[], bool]) -> None:
        """`stale` says whether one of the counter's hours has passed since it was read."""
        super().__init__()
        self.room, self._stale = room, stale
        self.counter: CounterNow | None = None
        self.cleared: tuple[str, ...] = ()
        self.amount_fen = 0
        """What came in, where it is not what is wanted; 0 for that."""
        self._scans = count()
        self.box, self.notices = ScanBox(self._suggest), NoticesPart()
        self.pay = PayPart(room.notice, self)
        self.following = Following(room, lambda: self.notices.held)
        self.hint, self._late = StateLight(), StateLight()
        for light in (self.hint, self._late):
            light.setProperty("may_elide", True)
            light.setMinimumWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.notices, 1)
        for widget in (self.pay, self._late):
            column.addWidget(widget)
        self._wire()
        self.show_notices(())

    def _wire(self) -> None:
        box = self.box
        box.pointed.connect(self._pointed)
        box.entered.connect(self._entered)
        box.submitted.connect(self.sought)
        box.chosen.connect(self._chosen)
        box.escaped.connect(self.escape)
        box.moved.connect(self.notices.step_by)
        box.dropped.connect(self._drop)
        self.notices.current_changed.connect(self.changed)
        self.pay.chosen.connect(self._choose)
        self.pay.confirmed.connect(self.confirm)
        self.pay.left.connect(self.focus_first)
        self.following.changed.connect(self._followed)
        self.following.answers.connect(self.changed)

    def focus_first(self) -> None:
        """To the scanner's field."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_counter(self, counter: CounterNow) -> None:
        """How the counter stands."""
        self.counter = counter
        self.say_hint()

    # Scanning and finding.

    def sought(self, text: str) -> None:
        """Looks for what was scanned or typed. Several scans may be under way: each is answered in its turn."""
        self.box.clear()
        if not text.strip():
            return

        def failed(trouble: Trouble) -> None:
            self._put_back(text)
            self.room.notice.trouble(trouble, lambda: self.sought(text))

        self.room.ask(
            seek, text, self.room.work.today(), then=self._found, key=f"scan {next(self._scans)}", failed=failed
        )  # fmt: skip

    def _suggest(self, text: str, answer: Answer) -> None:
        """While a name or number is typed; a method's digit asks nothing."""
        if len(plain(text)) < 2:
            self.box.close_list()
            return
        today = self.room.work.today()

        def show(found: Sought) -> None:
            rows = found.rows or ((found.seen.card.notice,) if found.seen is not None else ())
            if rows:
                answer([suggestion(row, today) for row in rows[:MOST]])
            else:
                self.box.close_list()

        self.room.ask(seek, text, today, then=show, key="suggest", failed=lambda _: None)

    def _chosen(self, chosen: Suggestion) -> None:
        self.box.clear()
        self.add_ids((chosen.key,), at=chosen.key)

    def _found(self, found: Sought) -> None:
        if found.payment is not None:
            self._show_payment(found.payment)
        elif found.seen is not None:
            self._add(found.seen, found.instead)
        elif found.rows:
            self.box.setText(found.text)
            self.box.offer([suggestion(row, self.room.work.today()) for row in found.rows])
        else:
            self._put_back(found.text)
            nothing = tr(
                "Nothing is to be paid under “{text}”. Look at the number, or search by payer or case.", text=found.text
            )
            self.room.notice.say(words.why(found.fault) or nothing, "warn")

    def _show_payment(self, payment: PaymentRow) -> None:
        self.room.notice.clear()
        self.payment_found.emit(payment)

    def _put_back(self, text: str) -> None:
        """What found nothing stands in the field again, chosen, so that the next scan takes its place."""
        if not self.box.text():
            self.box.setText(text)
            self.box.selectAll()

    def _add(self, seen: Seen, instead: Seen | None) -> None:
        """Into the payment. One that takes no money says why; one that was reissued gives its place to the new one."""
        shown, held, notice = instead or seen, self.notices.held, self.room.notice
        if shown.id in self.ids():
            self.show_notices(held, at=shown.id)
            notice.say(tr("{number} is in the list already.", number=shown.card.notice.number), "still")
            return
        if not any(each.payable or each.card.notice.doubtful for each in held):
            held = ()
        self.show_notices((*held, shown), at=shown.id)
        said, tone = standing(seen, self.room.work.today())
        if instead is not None or not shown.payable:
            notice.say(said, "warn" if instead is not None or tone == "still" else "bad")
        else:
            notice.clear()

    # The notices of this payment.

    def ids(self) -> tuple[str, ...]:
        """Of the notices in the list."""
        return tuple(seen.id for seen in self.notices.held)

    def add_ids(self, ids: Sequence[str], *, at: str = "") -> None:
        """Reads these and adds them to what is in the list when they come."""

        def add(found: tuple[Followed, ...]) -> None:
            self.show_notices((*self.notices.held, *(each.instead or each.seen for each in found)), at=at)

        self.room.ask(follow, tuple(ids), self.room.work.today(), then=add, key=f"scan {next(self._scans)}")

    def show_notices(self, held: Sequence[Seen], *, at: str = "") -> None:
        """These are the payment now. The screen lock does not fall while there is one (days.md 6)."""
        unique = tuple({seen.id: seen for seen in held}.values())
        if [seen.id for seen in unique] != list(self.ids()):
            self.amount_fen = 0
        self.notices.show_notices(unique, self.room.work.now(), self.room.work.today(), at=at)
        self.pay.show_notices(self.notices.payable())
        self.room.keep_unlocked("payment", bool(unique))
        self.say_hint()

    def _followed(self, now: dict[str, Seen], other_money: bool) -> None:
        """After a change of what there is to take, the method is asked for again: nobody confirms what he has not
        seen."""
        if other_money:
            self.pay.choose(None)
        self.show_notices(tuple(now.get(seen.id, seen) for seen in self.notices.held))

    def escape(self) -> None:
        """Message, typed text, method, list: Esc takes one away at a time; the list can be brought back."""
        if self.room.notice.text():
            self.room.notice.clear()
        elif self.box.text():
            self.box.clear()
            self._choose_none()
        elif self.pay.method is not None:
            self._choose_none()
        elif self.notices.held:
            self.cleared = self.ids()
            self.show_notices(())
            said = tr("{count} cleared. Ctrl+Shift+Z brings them back.", count=len(self.cleared))
            self.room.notice.say(said, "still")

    def _drop(self) -> None:
        seen = self.notices.current()
        if seen is not None:
            self.cleared = self.ids()
            self.show_notices(tuple(each for each in self.notices.held if each.id != seen.id))
            said = tr("{number} taken out. Ctrl+Shift+Z brings it back.", number=seen.card.notice.number)
            self.room.notice.say(said, "still")

    def restore(self) -> None:
        """What was cleared or taken out is there again."""
        ids, self.cleared = self.cleared, ()
        self.room.notice.clear()
        self.add_ids(ids)
        self.focus_first()

    def take_up(self) -> None:
        """What a window has answered comes into the list."""
        ids = self.following.take_up()
        self.room.notice.clear()
        self.add_ids(ids, at=ids[-1])
        self.focus_first()

    # How it is paid.

    def _pointed(self, method: str) -> None:
        """A digit stands alone in the field: the method shows at once, and what is typed after it takes it away."""
        self.pay.choose(Method(method) if method and self.notices.payable() else None)
        self.say_hint()

    def _choose(self, method: str) -> None:
        self.pay.choose(Method(method))
        self.say_hint()
        self._go_on()

    def _choose_none(self) -> None:
        self.pay.choose(None)
        self.say_hint()

    def turn_receipts(self) -> None:
        """With the fiscal receipts of this and the following payments, or without."""
        self.pay.turn_receipts()
        self.say_hint()
        field = self.pay.next_field() if self.pay.method is not None else None
        (field or self.box).setFocus()

    def _go_on(self) -> bool:
        """To the field that is still wanted; False where none is."""
        field = self.pay.next_field() if self.pay.method is not None and self.notices.payable() else None
        (field or self.box).setFocus()
        return field is not None

    def _entered(self) -> None:
        """Enter in the scanner's field: the method that was typed is taken, then what it wants, then the money."""
        typed = METHODS.get(plain(self.box.text()))
        if typed is not None and self.notices.payable():
            self.pay.choose(typed)
        self.box.clear()
        self.say_hint()
        if not self._go_on() and self.notices.held:
            self.confirm()

    def why_not(self) -> str:
        """Why no money can be taken now; "" where it can."""
        return self.counter_closed() or self.payment_lacks()

    def counter_closed(self) -> str:
        """Why this counter takes no money at all."""
        now = self.counter
        if now is None or not now.refusal:
            return ""
        closed = now.taking.closed_at if now.taking is not None else None
        return words.why(now.refusal, day=now.takes.isoformat(), closed_at=closed)

    def payment_lacks(self) -> str:
        """What is missing before this payment can be taken."""
        if not self.notices.payable():
            return words.why("bank.no_notices")
        return words.why("bank.method") if self.pay.method is None else ""

    def say_hint(self) -> None:
        """What Enter does next, and what must be known before it is pressed."""
        self.changed.emit()
        self._say_late()
        taken = self.notices.payable()
        if self.notices.held and self.counter_closed():
            self.hint.show_word(self.counter_closed(), "bad")
        elif not taken:
            self.hint.show_word("", None)
        elif self.pay.method is None:
            self.hint.show_word(tr("1–4 chooses how it is paid, Enter takes the money"), None)
        else:
            method = words.choice(f"bank.{self.pay.method}")
            amount = words.yuan(self.amount_fen or self.notices.total_fen())
            said = tr("Enter takes {amount} ({method}) and prints", amount=amount, method=method)
            self.hint.show_word(said, "ok", coloured=False)

    def _say_late(self) -> None:
        now, today, late = self.counter, self.room.work.today(), ""
        if now is not None and now.takes > today and not now.refusal:
            late = tr(
                "The cut-off {time} is past: money taken now counts for the next bank day, {day}.",
                time=f"{now.hours.cut_off:%H:%M}", day=words.day(now.takes, today=today),
            )  # fmt: skip
        self._late.show_word(late, "warn")
        self._late.setVisible(bool(late))

    def take_amount(self, amount_fen: int) -> None:
        """Another amount than is wanted came in: a part, or more."""
        self.amount_fen = amount_fen if amount_fen != self.notices.total_fen() else 0
        self.say_hint()
        if self.amount_fen:
            self.room.notice.say(tr("{amount} is taken, not what is wanted.", amount=words.yuan(amount_fen)), "warn")

    # Taking the money.

    def confirm(self) -> None:
        """Ctrl+Enter, or Enter where nothing more is wanted."""
        scanned = self.pay.serial.text()
        if names_notice(scanned):
            self.pay.serial.set_text("")
            self.sought(scanned)
            return
        reason = self.why_not()
        if not reason and self._stale():
            reason = tr("One of the counter's hours has just passed. Look again and confirm once more.")
            self.moved_on.emit()
        if reason:
            self.room.notice.say(reason, "warn")
            return
        wishes = self.pay.wishes()
        if wishes is None or self.pay.method is None:
            return
        serial, receipts = wishes
        self.room.do(
            verbs.confirm, then=lambda done: self._taken(done.value), refused=self._refused,
            notices=tuple(seen.id for seen in self.notices.payable()), method=str(self.pay.method), serial=serial,
            receipts=receipts, amount_fen=self.amount_fen,
        )  # fmt: skip

    def _taken(self, made: PaymentMade) -> None:
        """The field is free for the next payer; what waits for a window is kept in mind."""
        assert self.pay.method is not None
        payers = ", ".join(dict.fromkeys(seen.card.notice.payer_name for seen in self.notices.payable()))
        said = tr(
            "Taken: {amount}, {method}, {payer}. Number {number}, bank day {day}.",
            amount=words.yuan(made.amount_fen), method=words.choice(f"bank.{self.pay.method}"), payer=payers,
            number=made.number, day=words.day(made.bank_day, today=self.room.work.today()),
        )  # fmt: skip
        self.following.sent_back(*(seen.id for seen in self.notices.held if seen.card.notice.doubtful))
        self.cleared = ()
        self.pay.clear()
        self.show_notices(())
        self.room.notice.say(said, "ok")
        self.taken.emit(made.id)
        self.focus_first()

    def _refused(self, refused: Refused) -> None:
        """At the field it names; a notice that somebody else took, voided or doubted meanwhile is read again."""
        if refused.field in ("serial", "receipt"):
            self.pay.refused(refused)
            return
        self.room.notice.refused(refused)
        self.following.look()
        self.moved_on.emit()
        self.focus_first()
