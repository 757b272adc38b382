"""督办: running and late orders, a new one to a named officer, and his reply (days.md 24)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.findings.reading import OrderRow
from models.findings.verbs import expedite, reply
from models.prints.verbs import reprint
from ui import scans, theme, words
from ui.admin.part import KeyRows
from ui.messages import Reason, ReasonAsked
from ui.room import Ground, Room
from ui.supervisor.findings_questions import (
    OrderNow,
    OrdersNow,
    OrderWanted,
    Who,
    order_now,
    order_wanted,
    orders_now,
)
from ui.supervisor.orders_form import OrderForm
from ui.supervisor.read_pages import ReadPage, ReadStack
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.case_parts import Lines
from ui.widgets.findings_words import about_said, order_light
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading


def _about(row: OrderRow) -> str:
    return about_said(row.about_table, row.about_number)


class OrderPage(ReadPage):
    """One order whole."""

    def __init__(self) -> None:
        super().__init__()
        self.now: OrderNow | None = None
        self._title, self.lines = heading(""), Lines()
        self.column.addWidget(self._title)
        self.column.addWidget(self.lines)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_order(self, now: OrderNow, unit: str, room: Room) -> None:
        """Show an order; `unit` is the name of the unit that it goes to."""
        self.now, row, today = now, now.row, room.work.today()
        light = order_light(row)
        cause = words.choice(f"findings.{row.cause}")
        replied = words.minute(row.replied_at, today=today) if row.replied_at is not None else ""
        self._title.setText(row.number)
        said = [
            (tr("State"), f"{theme.MARKS[light.tone]} {light.word}"),
            (tr("What it is about"), about_said(row.about_table, row.about_number)),
            (tr("Cause"), cause),
            (tr("Unit"), unit),
            (tr("Named officer"), row.officer),
            (tr("Reply by"), words.day(row.limit_day, today=today)),
            (tr("What is to be done"), row.requirement),
            (tr("Ordered by"), f"{row.by} · {words.minute(row.at, today=today)}"),
            (tr("Answer the order"), row.reply),
            (tr("Replied"), replied),
        ]
        self.lines.show_lines([(name, text) for name, text in said if text])


class OrdersRoom(Room):
    """A supervisor sees every order; whoever is named sees his own and replies to them here."""

    title = mark("Orders")
    about = mark(
        "Orders to move a case, an inquiry or a finding: to whom, until when, what was replied. F10 writes a new one, "
        "F8 replies to one that names you. Enter opens an order, F7 what it is about; a scan of its paper opens it too."
    )
    shows = frozenset({"findings", "cases"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.now = OrdersNow(())
        self.still_open = True
        self._open = ""
        """Name of the order in front."""
        self.list = ListView(
            (
                Column("state", mark("State"), order_light, width=132),
                Column("limit", mark("Reply by"), self._limit, width=110),
                Column("about", mark("What it is about"), _about, width=170),
                Column("officer", mark("Named officer"), lambda row: row.officer, width=130),
                Column("requirement", mark("What is to be done"), lambda row: row.requirement),
                Column("number", mark("Number"), lambda row: row.number, width=190),
            ),
            key=lambda row: row.id, empty=tr("No order waits for a reply."), name=tr("Orders"),
        )  # fmt: skip
        self.list.chosen.connect(lambda row: self.open_thing("order", row.id))
        self.list.current.connect(lambda _: self.judge_steps())
        self.list.retry.connect(lambda: self.refresh(self.shows))
        self.card, self._keys = OrderPage(), KeyRows()
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.pages = ReadStack(self, lists)
        self.pages.addWidget(self.card)
        self.card.back.connect(self._to_list)
        self.pages.back.connect(self._back)
        self.pages.turned.connect(self.judge_steps)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_S)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self._keys)
        self._make_steps()

    def _make_steps(self) -> None:
        one, listed = tr("The order in front"), tr("List")
        self.reply_step = self.step(
            tr("Answer the order"), "F8", "Alt+R", does=self._ask_reply, icon="edit", verb=reply,
            state=self._reply_reason, group=one,
        )  # fmt: skip
        self.steps_here = (
            self.step(
                tr("Open what it is about"), "F7", "Alt+O", does=self._open_about, icon="case",
                state=self._one_reason, group=one,
            ),
            self.reply_step,
            self.step(
                tr("Print again"), "F9", "Alt+P", does=self._print, icon="reprint", verb=reprint,
                state=self._one_reason, group=one,
            ),
            self.step(tr("New order"), "F10", "Alt+N", does=self._ask_about, icon="add", verb=expedite, group=listed),
            self.step(tr("Replied ones too"), "F2", "Alt+L", does=self._turn, icon="list", group=listed),
        )  # fmt: skip
        for action in self.steps_here:
            self._keys.add(KeyButton(action, stacked=True))

    def _limit(self, row: OrderRow) -> str:
        return words.day(row.limit_day, today=self.work.today())

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """The list, and the order in front."""
        standing, today = self.work.standing, self.work.today()
        who = Who(standing.actor.id, standing.station.window, standing.roles)
        self.ask(orders_now, who, today, self.still_open, then=self._show, failed=self.list.show_trouble)
        if self._open:
            self.ask(order_now, self._open, today, then=self._show_card, key="order")
        self.pages.read()

    def _show(self, now: OrdersNow) -> None:
        self.now = now
        self.list.show_rows(now.rows, self.work.now())
        self.judge_steps()

    def _turn(self) -> None:
        self.still_open = not self.still_open
        self.refresh(self.shows)

    def open_thing(self, kind: str, name: str) -> None:
        """An order by its id, its number, or the barcode of its paper."""
        if kind == "order":
            self._open = name
            self.ask(order_now, name, self.work.today(), then=self._show_card, key="order")

    def scan(self, text: str) -> bool:
        """The barcode of an order's paper opens it."""
        if scans.kind_of(text) != "order":
            return False
        self.open_thing("order", scans.plain(text))
        return True

    def _show_card(self, now: OrderNow | None) -> None:
        if now is None:
            self.notice.say(tr("There is no such order here."), "warn")
            self._open = ""
            return
        self.card.show_order(now, self.now.units.get(now.row.unit, now.row.unit), self)
        if self.pages.currentIndex() == 0:
            self.pages.setCurrentWidget(self.card)
            self.card.setFocus()
        self.judge_steps()

    def _row(self) -> OrderRow | None:
        if self._open and self.card.now is not None:
            return self.card.now.row
        row: OrderRow | None = self.list.current_row()
        return row

    # Why not.

    def _one_reason(self) -> str:
        return "" if self._row() is not None else tr("Choose an order in the list.")

    def _reply_reason(self) -> str:
        row = self._row()
        if row is None:
            return self._one_reason()
        if row.officer_staff != self.work.standing.actor.id:
            return words.why("findings.not_officer", number=row.number)
        return words.why("findings.replied", number=row.number) if row.replied_at is not None else ""

    # Doing.

    def _ask_reply(self) -> None:
        row = self._row()
        if row is None:
            return
        asked = ReasonAsked(
            "findings.reply", tr("Reply to {number}", number=row.number), row.requirement, tr("Answer the order"), [],
            words_needed=True,
        )  # fmt: skip
        said = tr("The reply to {number} is kept.", number=row.number)

        def replied(reason: Reason) -> None:
            self.do(reply, then=lambda _: self.notice.say(said, "ok"), order=row.id, words=reason.words)

        self.messages.ask_reason(self, asked, replied)

    def _print(self) -> None:
        row = self._row()
        if row is not None:
            self.ask(order_now, row.id, self.work.today(), then=self._print_of, key="print")

    def _print_of(self, now: OrderNow | None) -> None:
        if now is not None and now.prints:
            said = tr("A second copy is sent to the printer.")
            self.do(reprint, then=lambda _: self.notice.say(said, "ok"), job=now.prints[0].id)

    def _open_about(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.about_table == "finding":
            self.go("findings", "finding", row.about_id)
        elif row.about_table == "case":
            self.pages.open_thing("case_id", row.about_id)
        else:
            self.pages.open_thing("inquiry", row.about_number)

    def _ask_about(self) -> None:
        self.messages.ask_line(
            self, tr("New order"), tr("Number"),
            lambda text: self.ask(order_wanted, text, self.work.today(), then=self.write, key="wanted"),
            hint=tr("Of a case (1124-0012 or the long one) or a first inquiry"),
        )  # fmt: skip

    def write(self, wanted: OrderWanted | None) -> None:
        """The form of a new order about something; None says that there is no such thing."""
        if wanted is None:
            self.notice.say(tr("There is no case and no inquiry of this number."), "warn")
            return
        form = OrderForm(self, wanted, self._written)
        form.left.connect(self._to_list)
        self.pages.addWidget(form)
        self.pages.setCurrentWidget(form)
        self._keys.hide()
        form.start()

    def _written(self, _order: str) -> None:
        self._to_list()
        self.notice.say(tr("The order is written and sent to the printer."), "ok")

    # What the frame calls.

    def focus_first(self) -> None:
        """Whatever is in front."""
        front = self.pages.currentWidget()
        if front is None or self.pages.currentIndex() == 0:
            self._to_list()
        else:
            front.setFocus()

    def _back(self) -> None:
        """From the case to its order, else to the list."""
        if self._open and self.card.now is not None:
            self.pages.to_lists()
            self.pages.setCurrentWidget(self.card)
            self.card.setFocus()
            self.judge_steps()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self._open = ""
        form = self.pages.currentWidget()
        if isinstance(form, OrderForm):
            self.pages.removeWidget(form)
            form.deleteLater()
        self._keys.show()
        self.pages.to_lists()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)
