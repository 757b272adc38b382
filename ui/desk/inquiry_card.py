"""One inquiry: the receiver confirms, sends back or replies; the first person hands over, and checks and closes."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel

from models.inquiries.reading import InquiryRow, find_inquiries, inquiry
from models.inquiries.rules import Opinion, State, Step, refusal
from models.inquiries.verbs import close, confirm, decline, hand_over, print_slip, reply
from models.office.database import Database
from models.people.reading import UnitRow, units
from models.people.staff_reading import staff_names
from ui import theme, words
from ui.room import Room
from ui.translation import tr
from ui.widgets.case_parts import Lines
from ui.widgets.field import AnyField, ChoiceField, LinesField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf
from ui.widgets.marks import StateLight, heading
from ui.widgets.road import Road

Found = tuple[InquiryRow | None, dict[str, str], tuple[UnitRow, ...]]
"""The inquiry, the names of units and people it points to, and the units it may be handed to."""


def inquiry_view(db: Database, number: str, today: date) -> Found:
    """The inquiry with this number."""
    with db.snapshot():
        ids = find_inquiries(db, number)
        row = next((each for each in (inquiry(db, key) for key in ids) if each is not None), None)
        receivers = units(db, today)
        return row, staff_names(db) | {unit.id: unit.name for unit in receivers}, receivers


class InquiryLeaf(Leaf):
    """What is asked, with whom it is, and the step that is next."""

    def __init__(self, room: Room, number: str) -> None:
        super().__init__(room)
        self.number = number
        self.row: InquiryRow | None = None
        self._names: dict[str, str] = {}
        self._step: Step | None = None
        self._chosen = False
        self._number, self._state, self._question = heading(number), StateLight(kind="field"), QLabel()
        self._question.setWordWrap(True)
        theme.dress(self._question, type="field")
        self._lines = Lines()
        self.reply = LinesField("text", tr("Reply"), lines=4, needed=True, most=500)
        self.reason = LinesField("reason", tr("Reason"), lines=2, needed=True, most=500)
        self.unit = ChoiceField("to_unit", tr("To the unit"), needed=True)
        opinions = [(str(one), words.choice(f"inquiries.{one}")) for one in Opinion if one]
        self.opinion = ChoiceField("opinion", tr("Opinion"), [("", tr("not said")), *opinions])
        for widget in (self._number, self._state, self._question, self._lines, *self._fields()):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.form = Form(self, self._fields(), room.notice)
        self.form.submitted.connect(self.primary)
        self.form.left.connect(lambda: self.over.emit())
        self.form.edited.connect(self.touched)
        self._actions = {
            Step.DECLINE: self._action(tr("Send back"), "Ctrl+1", partial(self._take, Step.DECLINE)),
            Step.HAND_OVER: self._action(tr("Hand over"), "Ctrl+2", partial(self._take, Step.HAND_OVER)),
            Step.REPLY: self._action(tr("Reply"), "Ctrl+3", partial(self._take, Step.REPLY)),
        }
        self._slip = self._action(tr("Print the slip"), "Ctrl+4", self._print)
        self._show_step(None)
        self.read()

    def _fields(self) -> list[AnyField]:
        return [self.reply, self.unit, self.reason, self.opinion]

    def _action(self, text: str, key: str, does: Callable[[], object]) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.done.connect(does)
        return action

    def read(self) -> None:
        """Reads it anew."""
        today = self.room.work.today()
        self.room.ask(inquiry_view, self.number, today, then=self._show, key=(id(self), "inquiry"))

    def heard(self, subjects: frozenset[str]) -> None:
        if "inquiries" in subjects:
            self.read()

    def _show(self, found: Found) -> None:
        row, self._names, receivers = found
        if row is None:
            self.said.emit(tr("There is no inquiry {number} here.", number=self.number), "warn")
            self.over.emit()
            return
        self.row = row
        today = self.room.work.today()
        self._number.setText(row.number)
        self._state.show_word(words.state(f"inquiries.{row.state}"), "ok" if row.state is State.CLOSED else None)
        self._question.setText(row.question)
        self._lines.show_lines(self._facts(row, today))
        self.unit.set_choices([(unit.id, unit.name) for unit in receivers])
        if not self._chosen:
            self._show_step(self._usual(row))
        self.moved.emit()

    def _facts(self, row: InquiryRow, today: date) -> list[tuple[str, str]]:
        name, said = self._names.get, words.minute
        facts = [
            (tr("Asked"), f"{said(row.received_at, today=today)} · {words.choice(f'inquiries.{row.channel}')}"),
            (tr("First person"), name(row.first_person, "–")),
            (tr("Visitor"), " · ".join(part for part in (row.visitor_name, row.visitor_phone) if part)),
            (tr("With"), " · ".join(part for part in (name(row.to_unit, ""), name(row.to_staff, "")) if part)),
            (tr("Due"), words.day(row.due_on, today=today) if row.due_on else ""),
            (tr("Reply"), row.reply),
            (tr("Whose it is"), " · ".join(p for p in (row.other_body, row.other_phone, row.other_address) if p)),
        ]
        for handed in row.hand_overs:
            parts = [said(handed.at, today=today), name(handed.unit, "") or name(handed.staff, "")]
            if handed.confirmed_at is not None:
                parts.append(tr("confirmed {at}", at=said(handed.confirmed_at, today=today)))
            if handed.ended:
                parts.append(f"{words.choice(f'inquiries.{handed.ended}')}: {handed.reason}")
            facts.append((tr("Handed over"), " · ".join(part for part in parts if part)))
        return [(left, right) for left, right in facts if right]

    # The step that is next.

    def _mine(self, row: InquiryRow) -> bool:
        return row.first_person == self.room.work.standing.actor.id

    def _usual(self, row: InquiryRow) -> Step | None:
        if row.state is State.HANDED:
            return None if self._mine(row) else Step.CONFIRM
        return {
            State.WITH_FIRST: Step.HAND_OVER if self._mine(row) else None,
            State.CONFIRMED: None if self._mine(row) else Step.REPLY,
            State.REPLIED: Step.CLOSE if self._mine(row) else None,
        }.get(row.state)

    def _take(self, step: Step) -> None:
        self._chosen = True
        self._show_step(step)
        self.form.start()

    def _show_step(self, step: Step | None) -> None:
        self._step = step
        redirects = step is Step.HAND_OVER and self.row is not None and self.row.state is State.HANDED
        self.reply.setVisible(step is Step.REPLY)
        self.unit.setVisible(step is Step.HAND_OVER)
        self.reason.setVisible(step is Step.DECLINE or redirects)
        self.reason.needed = step is Step.DECLINE
        self.opinion.setVisible(step is Step.CLOSE)
        self.moved.emit()

    # What the pane asks.

    def title(self) -> str:
        return self.number

    def road(self) -> Road:
        return Road(now=0)

    def actions_now(self) -> Sequence[KeyAction]:
        if self.row is None:
            return ()
        own, row = self._mine(self.row), self.row
        fits = {
            Step.DECLINE: not own,
            Step.HAND_OVER: own,
            Step.REPLY: own and row.state is State.WITH_FIRST,
        }
        shown = [
            self._actions[step] for step, fit in fits.items()
            if fit and step is not self._step and not refusal(step, row.state)
        ]  # fmt: skip
        return [*shown, self._slip] if row.number else shown

    def primary_words(self) -> str:
        return {
            None: "",
            Step.CONFIRM: tr("Confirm: it is with me"),
            Step.DECLINE: tr("Send back"),
            Step.REPLY: tr("Reply"),
            Step.CLOSE: tr("Checked, close off"),
            Step.HAND_OVER: tr("Hand over and print"),
        }[self._step]

    def focus_first(self) -> None:
        if self._step in (None, Step.CONFIRM):
            self.setFocus()
        else:
            self.form.start()

    def back(self) -> bool:
        if not self._chosen or self.row is None:
            return False
        self._chosen = False
        self._show_step(self._usual(self.row))
        return True

    def primary(self) -> None:
        if self.row is None or self._step is None:
            return
        said = self.form.values()
        if said is None:
            return
        step, wishes = self._step, {"inquiry": self.row.id}
        asked: Any = {Step.CONFIRM: confirm, Step.DECLINE: decline, Step.REPLY: reply, Step.CLOSE: close,
                      Step.HAND_OVER: hand_over}[step]  # fmt: skip
        if step is Step.REPLY:
            wishes["text"] = said["text"]
        elif step is Step.DECLINE:
            wishes["reason"] = said["reason"]
        elif step is Step.CLOSE:
            wishes["opinion"] = self.opinion.text()
        elif step is Step.HAND_OVER:
            wishes |= {"to_unit": said["to_unit"], "reason": said.get("reason") or ""}
        self.room.do(asked, then=lambda _: self._done(step), refused=self.form.refused, **wishes)

    def _done(self, step: Step) -> None:
        said = {
            Step.CONFIRM: tr("Confirmed. The reply is yours now."),
            Step.DECLINE: tr("Sent back to the first person."),
            Step.REPLY: tr("Replied. The first person checks it."),
            Step.CLOSE: tr("Closed off."),
            Step.HAND_OVER: tr("Handed over; the slip is made out."),
        }
        self._chosen = False
        self.said.emit(said[step], "ok")
        self.read()

    def _print(self) -> None:
        if self.row is not None:
            self.room.do(
                print_slip, then=lambda _: self.said.emit(tr("Sent to the printer."), "ok"), inquiry=self.row.id
            )
