"""收件: the one form of a visit. What fits is on the primary button: accept, handle on the spot, tell once what is
missing (days.md 3–5, 8)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from models.cases.forms import ApplicantForm, Intake
from models.cases.intake_verbs import Received, receive, take_in
from models.cases.notice_verbs import NoticeGiven, one_time_notice
from models.cases.on_the_spot_verbs import Handled, handle_immediate
from models.cases.result_verbs import assess_fee
from models.cases.turn_away_verbs import turn_away
from models.catalogue.rules import Kind
from models.office.refusal import Refused
from models.office.sheets.cases import PICK_UP_WAYS
from models.people.rules import Power
from ui import words
from ui.desk.intake_fields import IntakeFields
from ui.desk.powers import first_lacking
from ui.room import Room
from ui.translation import tr
from ui.widgets.key_button import KeyAction


class IntakeForm(IntakeFields):
    """The one form of a visit. It stays while other things open beside it."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._sending = False
        self._make_actions()
        self.form.submitted.connect(self.primary)
        self.form.left.connect(self._escape)
        self.item.why.connect(self._why)
        self.done.opened.connect(lambda number: self.wants.emit("case", number))
        self.moved.connect(self._judge)
        self._judge()

    def _make_actions(self) -> None:
        self._notice_key = self._action(tr("One-time notice"), "Ctrl+1", self._give_notice)
        self._receive_key = self._action(tr("Only receive"), "Ctrl+2", self._only_receive)
        self._refuse_key = self._action(tr("Not accept"), "Ctrl+3", self._open_ending, danger=True)
        self._agent_key = self._action(tr("Agent"), "Ctrl+4", self._toggle_agent)
        self._clear_key = self._action(tr("Another applicant"), "Ctrl+5", self._new_applicant)
        self._change_key = self._action(tr("Applicant"), "Ctrl+6", self._change_applicant)
        self._held_key = self._action(tr("My originals"), "Ctrl+8", lambda: self.wants.emit("custody", ""))
        self._list_key = self._action(
            tr("Many at once"), "Ctrl+9", lambda: self.wants.emit("batch", self.item.chosen())
        )
        self._why_key = KeyAction(tr("Why that day?"), "Ctrl+Y", owner=self)
        self._why_key.done.connect(lambda: self._why(False))
        self._guide_key = self._action(tr("Service guide"), "Ctrl+U", self._guide)

    def _action(self, text: str, key: str, does: Callable[[], object], *, danger: bool = False) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.setProperty("danger", danger)
        action.done.connect(does)
        action.refused.connect(partial(self._in_vain, does))
        return action

    def _judge(self) -> None:
        none = "" if self.item.now is not None else tr("Choose the item first.")
        powerless = self._powerless(Power.PRECHECK)
        self._notice_key.block(none or powerless)
        self._receive_key.block(none)
        self._guide_key.block(none)
        self._refuse_key.block(none or words.why(self.room.work.may(turn_away)) or powerless)

    def _powerless(self, *needed: Power) -> str:
        """Which of these powers the item's unit has not given the window, in words; "" for none (behaviour 39)."""
        return first_lacking(self.item.now.lacking, needed) if self.item.now is not None else ""

    def _in_vain(self, does: Callable[[], object], reason: str) -> None:
        """A key that wants a power makes the attempt, which the write door refuses and keeps."""
        if reason == self._powerless(Power.PRECHECK):
            does()
        else:
            self.said.emit(reason, "warn")

    # What the pane asks.

    def actions_now(self) -> Sequence[KeyAction]:
        if not self.ending.isHidden():
            return ()
        if self.item.now is None:
            shown = [self._agent_key] if not self.applicant.folded() else [self._change_key]
            return [*shown, self._held_key] if self.applicant.empty() else [*shown, self._clear_key]
        shown = [] if self.item.papers.missing() else [self._notice_key]
        shown += [self._receive_key, self._refuse_key, self._list_key, self._guide_key]
        return [*shown, self._change_key] if self.applicant.folded() else shown

    def primary_words(self) -> str:
        if not self.ending.isHidden():
            return tr("Not accept and print")
        found = self.item.now
        if found is None:
            return tr("Accept and print")
        if self.item.papers.missing():
            return tr("Print the one-time notice")
        if self._pays_first(found):
            return tr("Receive and print the notice")
        if found.item.kind is Kind.IMMEDIATE:
            return tr("Handle and print the notice") if self._charges(found) else tr("Handle on the spot")
        return tr("Accept and print")

    def primary_reason(self) -> str:
        """For want of a power; to receive and no more needs none."""
        found = self.item.now
        if found is None:
            return ""
        if self.item.papers.missing() or found.item.kind is Kind.PROMISED:
            charges_first = not self.item.papers.missing() and self._pays_first(found)
            return self._powerless(Power.FEE_DETERMINE if charges_first else Power.PRECHECK)
        return self._powerless(Power.PRECHECK, Power.FEE_DETERMINE if self._charges(found) else Power.ISSUE)

    def primary_in_vain(self, reason: str) -> None:  # noqa: ARG002  (a power is the only reason here)
        """It is the attempt; the verb refuses it, and it is kept."""
        self.primary()

    def focus_first(self) -> None:
        if self.notice is not None and self.item.papers.isVisible() and not self.applicant.empty():
            self.item.papers.setFocus()
        else:
            self.form.start()

    def back(self) -> bool:
        if not self.ending.isHidden():
            self.item.papers.setFocus()
            self.ending.setVisible(False)
            self._fit()
            return True
        if self.applicant.agent_shown() and not self.applicant.agent_name.text().strip():
            self._toggle_agent()
            return True
        return False

    # What it does.

    def primary(self) -> None:
        if self._sending:
            return
        if not self.ending.isHidden():
            self._send(self._turn_away)
            return
        found = self.item.now
        if found is not None and self.item.papers.missing():
            self._give_notice()
        elif found is not None and self._pays_first(found):
            self._send(self._receive_and_charge)
        elif found is not None and found.item.kind is Kind.IMMEDIATE:
            self._send(self._handle)
        else:
            self._send(self._take_in)

    def _send(self, then: Callable[[ApplicantForm], object]) -> None:
        """Checks every field, makes the applicant's form aside, and goes on."""
        if self._sending or not self._right():
            return
        self._made(then)

    def _right(self) -> bool:
        """Whether every field has a value; what is wrong is shown, the applicant's fields opened for it."""
        folded = self.applicant.folded()
        self.applicant.unfold()
        if self.form.values() is None:
            return False
        if folded:
            self.applicant.fold()
        return True

    def _made(self, then: Callable[[ApplicantForm], object]) -> None:
        def ended() -> None:
            self._sending = False

        self._sending = True
        self.room.aside(self.applicant.maker(), then=then, ended=ended)

    def _intake(self, applicant: ApplicantForm) -> Intake:
        return Intake(
            item=self.item.chosen(), applicant=applicant, ticks=self.item.papers.value(),
            agent=self.applicant.agent(), pick_up=self.pick_up.text() or PICK_UP_WAYS[0], ticket=self._ticket(),
            notice=self.notice.id if self.notice is not None and not self.notice.case else "",
        )  # fmt: skip

    def _ticket(self) -> str:
        return self.held.visitor.id if self.held is not None else ""

    def _do(self, asked: Any, then: Callable[[Any], object], **wishes: Any) -> None:
        self.room.do(asked, then=lambda done: then(done.value), refused=self.refused, **wishes)

    def refused(self, refused: Refused) -> None:
        """At the field it names; the kind of applicant stands in the kind of document."""
        at = {"kind": "id_kind", "lines": "fee0", "quantity": "fee0", "certificates": ""}.get(refused.field)
        if at:
            refused = Refused(refused.code, **{**refused.facts, "field": at})
        if refused.field in [field.name for field in self.applicant.fields()]:
            self.applicant.unfold()
        self.form.refused(refused)

    def _take_in(self, applicant: ApplicantForm) -> None:
        self._do(take_in, self._taken, intake=self._intake(applicant))

    def _taken(self, made: Received) -> None:
        due = self.item.now.promise.day if self.item.now is not None else None
        day = words.day(due, today=self.room.work.today()) if due else "–"
        self._finish(made.number, made.short_number, tr("accepted, promised by {day}", day=day))

    def _handle(self, applicant: ApplicantForm) -> None:
        lines = self.fee.wishes()
        park = self.fee.sends_to_pay()
        total = words.yuan(self.fee.total())

        def then(made: Handled) -> None:
            said = tr("done and handed out") if made.handed_out else tr("{amount} to be paid", amount=total)
            self._finish(made.number, made.short_number, said)
            if made.notice and park:
                self.parked.emit()

        self._do(handle_immediate, then, intake=self._intake(applicant), lines=lines, park=park)

    def _receive_and_charge(self, applicant: ApplicantForm) -> None:
        lines, park, total = self.fee.wishes(), self.fee.sends_to_pay(), words.yuan(self.fee.total())

        def charged(made: Received) -> None:
            self._finish(made.number, made.short_number, tr("{amount} to be paid", amount=total))
            if park:
                self.parked.emit()

        def received(made: Received) -> None:
            self.room.do(
                assess_fee, then=lambda _: charged(made), case=made.case, lines=lines, ticket=self._ticket(), park=park,
                refused=lambda refused: self._half(made, refused),
            )  # fmt: skip

        self._do(receive, received, intake=self._intake(applicant))

    def _half(self, made: Received, refused: Refused) -> None:
        """It was received; the fee is fixed on its card, where the refusal is said."""
        self._finish(made.number, made.short_number, tr("received"))
        self.wants.emit("case", made.number)
        self.said.emit(words.refusal(refused), "warn")

    def _only_receive(self) -> None:
        def then(made: Received) -> None:
            self._finish(made.number, made.short_number, tr("received, not accepted yet"))

        self._send(lambda form: self._do(receive, then, intake=self._intake(form), receipt=True))

    def _give_notice(self) -> None:
        """一次性告知: from the ticks; who he is he need not say."""
        found = self.item.now
        if found is None:
            self.item.item.problem(Refused("field.empty", field="item"))
            self.item.item.setFocus()
            return
        if self._sending:
            return
        if self.applicant.id_number.text().strip():
            self._send(self._notify)
        else:
            self._notify(None)

    def _notify(self, applicant: ApplicantForm | None) -> None:
        def then(given: NoticeGiven) -> None:
            said = tr("one-time notice {number} made out", number=given.number)
            if given.ordinal > 1:
                said = tr("one-time notice {number} made out: the {ordinal}. of this matter",
                          number=given.number, ordinal=given.ordinal)  # fmt: skip
            self._finish("", "", said)

        self._do(
            one_time_notice, then, item=self.item.chosen(), missing=self.item.papers.missing(),
            remark=self.remark.text(), applicant=applicant, person_name=self.applicant.name.text().strip(),
            again=self.notice.id if self.notice is not None else "", ticket=self._ticket(),
        )  # fmt: skip

    def _open_ending(self) -> None:
        self.ending.open("not_accepted")
        self._fit()
        self.ending.start()

    def _turn_away(self, applicant: ApplicantForm) -> None:
        def then(made: Received) -> None:
            self._finish(made.number, made.short_number, tr("not accepted"))

        self._do(turn_away, then, intake=self._intake(applicant), **self.ending.wishes())

    def _finish(self, number: str, short: str, said: str) -> None:
        """One matter of the visit is done: it folds to its line, and the next starts with the same applicant."""
        item = self.item.now.item.name if self.item.now is not None else ""
        self.item.item.setFocus()  # before what has the cursor now is put away
        self.done.add(number, " · ".join(part for part in (short, said, item) if part))
        self._empty_fields(self.applicant.fields())
        if not self.applicant.empty():
            self.applicant.fold()
            self.moved.emit()
        self.settled.emit()

    # Small things.

    def _why(self, law: bool) -> None:
        if self.item.now is not None:
            self.wants.emit("why_law" if law else "why", self.item.chosen())

    def _guide(self) -> None:
        if self.item.now is not None:
            self.wants.emit("guide", self.item.chosen())

    def _toggle_agent(self) -> None:
        shown = not self.applicant.agent_shown()
        self.applicant.unfold()
        self.applicant.show_agent(shown)
        (self.applicant.agent_name if shown else self.applicant.id_number).setFocus()
        self.moved.emit()

    def _change_applicant(self) -> None:
        self.applicant.unfold()
        self.moved.emit()
        self.applicant.id_number.setFocus()

    def _new_applicant(self) -> None:
        self.applicant.unfold()
        for field in self.applicant.fields():
            if field is not self.applicant.id_kind:
                field.set_text("")
        self.applicant.forget()
        self._fit()
        self.applicant.id_number.setFocus()

    def _escape(self) -> None:
        if not self.back():
            self.over.emit()
