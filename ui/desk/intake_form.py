"""收件: the one form of a visit. What fits is on the primary button: accept, handle on the spot, tell once what is
missing (days.md 3–5, 8)."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLabel

from models.cases.forms import ApplicantForm, Intake
from models.cases.intake_verbs import Received, receive, take_in
from models.cases.notice_verbs import NoticeGiven, one_time_notice
from models.cases.notices import OneTimeNoticeCard
from models.cases.offer import Offer
from models.cases.on_the_spot_verbs import Handled, handle_immediate
from models.cases.result_verbs import assess_fee
from models.cases.turn_away_verbs import turn_away
from models.catalogue.rules import FeeTiming, Kind
from models.office.refusal import Refused
from models.office.sheets.cases import PICK_UP_WAYS
from models.tickets.reading import AtWindow
from ui import theme, words
from ui.desk.applicant_part import ApplicantPart
from ui.desk.done_lines import DoneLines
from ui.desk.ending_form import EndingFields
from ui.desk.fee_lines import FeePart
from ui.desk.item_part import ItemPart
from ui.desk.leaf import Leaf, joined
from ui.desk.road import Road
from ui.room import Room
from ui.translation import tr
from ui.widgets.field import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction


class IntakeForm(Leaf):
    """Applicant, item, papers, limits, fee. It stays while other things open beside it."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.held: AtWindow | None = None
        self.notice: OneTimeNoticeCard | None = None
        self._sending = self._dirty = False
        self.done = DoneLines()
        self.applicant, self.item, self.fee = ApplicantPart(room), ItemPart(room), FeePart(room)
        ways = [(way, words.choice(f"cases.{way}")) for way in PICK_UP_WAYS]
        self.pick_up = ChoiceField("pick_up", tr("Result"), ways)
        self.pick_up.set_text(PICK_UP_WAYS[0])
        self.remark = TextField("remark", tr("Remark"), most=120, hint=tr("Stands on the one-time notice"))
        self.ending = EndingFields(room, ("not_accepted",))
        self._back_with = QLabel()
        theme.dress(self._back_with, type="text", quiet=True)
        self._back_with.setWordWrap(True)
        self._build()
        self.form = Form(self, self._fields(), room.notice)
        self._make_actions()
        self._wire()
        self._fit()

    # What stands where.

    def _build(self) -> None:
        for part in (
            self.done, self._back_with, self.applicant, self.item, self.pick_up, self.remark, self.fee, self.ending,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _fields(self) -> list[Any]:
        return [
            *self.applicant.fields(), self.item.item, self.item.papers, self.pick_up, self.remark, *self.fee.fields(),
            *self.ending.fields(),
        ]  # fmt: skip

    def _make_actions(self) -> None:
        self._notice_key = self._action(tr("One-time notice"), "Ctrl+1", self._give_notice)
        self._receive_key = self._action(tr("Only receive"), "Ctrl+2", self._only_receive)
        self._refuse_key = self._action(tr("Not accept"), "Ctrl+3", self._open_ending, danger=True)
        self._agent_key = self._action(tr("Agent"), "Ctrl+4", self._toggle_agent)
        self._clear_key = self._action(tr("Another applicant"), "Ctrl+5", self._new_applicant)
        self._why_key = KeyAction(tr("Why that day?"), "Ctrl+Y", owner=self)
        self._why_key.done.connect(lambda: self._why(False))

    def _action(self, text: str, key: str, does: Callable[[], object], *, danger: bool = False) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.setProperty("danger", danger)
        action.done.connect(does)
        action.refused.connect(lambda reason: self.said.emit(reason, "warn"))
        return action

    def _wire(self) -> None:
        self.form.submitted.connect(self.primary)
        self.form.left.connect(self._escape)
        self.form.edited.connect(self._edited)
        self.applicant.known.connect(self._to_next)
        self.item.offered.connect(self._offered)
        self.item.why.connect(self._why)
        self.fee.changed.connect(self._fit)
        self.done.opened.connect(lambda number: self.wants.emit("case", number))

    # What the pane asks.

    def title(self) -> str:
        who = self.applicant.name.text().strip()
        return tr("Intake: {name}", name=who) if who else tr("Intake")

    def road(self) -> Road:
        return Road(frozenset({0}), 1)

    def actions_now(self) -> Sequence[KeyAction]:
        shown = [self._notice_key, self._receive_key, self._refuse_key, self._agent_key]
        if not self.applicant.empty():
            shown.append(self._clear_key)
        return shown

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

    def focus_first(self) -> None:
        if self.notice is not None and self.item.papers.isVisible() and not self.applicant.empty():
            self.item.papers.setFocus()
        else:
            self.form.start()

    def scan(self, text: str) -> bool:
        if self.applicant.take_number(text):
            self._edited()
            self._to_next()
            return True
        return False

    def back(self) -> bool:
        if not self.ending.isHidden():
            self.ending.hide()
            self._fit()
            self.form.start()
            return True
        if self.applicant.agent_shown() and not self.applicant.agent_name.text().strip():
            self._toggle_agent()
            return True
        return False

    def draft_key(self) -> str:
        return "intake"

    def draft(self) -> dict[str, str]:
        """Everything typed; {} where that is nothing."""
        kept = self.form.draft()
        kept["agent"] = "1" if self.applicant.agent_shown() else ""
        kept["notice"] = self.notice.code if self.notice is not None else ""
        usual = {"id_kind", "pick_up"}
        return kept if any(value.strip() for name, value in kept.items() if name not in usual) else {}

    def busy(self) -> bool:
        """Whether something was typed that was not taken in."""
        return self._dirty

    def restore(self, kept: dict[str, str]) -> None:
        """Puts a draft back as it was typed."""
        self._dirty = True
        self.applicant.show_agent(bool(kept.get("agent")))
        self.form.restore(kept)
        if self.item.chosen():
            self.item.load(self.item.chosen())
        if kept.get("notice"):
            self.wants.emit("one_time_again", kept["notice"])
        self._fit()

    # The visitor.

    def show_visitor(self, held: AtWindow | None) -> None:
        """Another visitor, or more of the same."""
        self.held = held
        self.fee.show_visitor(held is not None)

    def clear(self) -> None:
        """An empty form for somebody else."""
        self.done.clear()
        self.notice = None
        self.applicant.forget()
        self.applicant.show_agent(False)
        self._empty_fields()

    def _empty_fields(self, keep: Sequence[Any] = ()) -> None:
        for field in self._fields():
            if field not in keep and field is not self.applicant.id_kind:
                field.set_text("")
        if not keep:
            self.applicant.id_kind.set_text("RESIDENT")
        self.pick_up.set_text(PICK_UP_WAYS[0])
        self.ending.hide()
        self.notice, self._dirty = None, False
        self.item.show_offer(None)
        self.room.notice.clear()
        self._fit()

    def show_notice(self, card: OneTimeNoticeCard, *, restored: bool = False) -> None:
        """A one-time notice came back: the same ticks open, what was missing is left to tick (days.md 8)."""
        self.notice = card
        if not restored:
            self._empty_fields(self.applicant.fields())
            self.notice = card
            if card.applicant_id_number and self.applicant.empty():
                self.applicant.take_number(card.applicant_id_number)
            if card.person_name and not self.applicant.name.text().strip():
                self.applicant.name.set_text(card.person_name)
            self.item.set_item(card.item, card.item_name)
        self._dirty = True
        self._fit()

    # What follows from what is typed.

    def _edited(self) -> None:
        self._dirty = True
        self.touched.emit()
        self._fit()

    def _to_next(self) -> None:
        self.form.start()
        self._fit()

    def _offered(self, found: Offer | None) -> None:
        notice = self.notice
        same = found is not None and notice is not None and found.item.item == notice.item
        if found is not None and notice is not None and same and not self.item.papers.list.ticked():
            there = [row for row in found.materials if row.place not in notice.missing_places]
            self.item.papers.show_papers(found.materials, {str(row.place): "" for row in there})
        now = found is not None and found.fees and (found.item.kind is Kind.IMMEDIATE or self._pays_first(found))
        self.fee.show_standards(found.fees if found is not None and now else (), visitor=self.held is not None)
        if found is not None and self.item.item.entry.hasFocus():
            self.form.start()
        self._fit()

    def _fit(self) -> None:
        found = self.item.now
        promised = found is not None and found.item.kind is Kind.PROMISED
        missing = bool(found is not None and self.item.papers.missing())
        self.pick_up.setVisible(promised and not missing)
        self.remark.setVisible(missing)
        self._back_with.setVisible(self.notice is not None)
        if self.notice is not None:
            names = joined([paper.name for paper in self.notice.missing])
            self._back_with.setText(
                tr("Came back with notice {number}. Then missing: {names}", number=self.notice.number, names=names)
            )
        none = "" if found is not None else tr("Choose the item first.")
        self._notice_key.block(none)
        self._receive_key.block(none)
        self._refuse_key.block(none or self._may(turn_away))
        self.moved.emit()

    def _may(self, asked: Any) -> str:
        code = self.room.work.may(asked)
        return words.why(code)

    def _charges(self, found: Offer) -> bool:
        return bool(found.fees and self.fee.total())

    @staticmethod
    def _pays_first(found: Offer) -> bool:
        promised = found.item.kind is Kind.PROMISED
        return promised and bool(found.fees) and found.item.fee_timing is FeeTiming.BEFORE_ACCEPT

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
        if self._sending or self.form.values() is None:
            return
        self._made(then)

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
            said = tr("one-time notice {number} printed", number=given.number)
            if given.ordinal > 1:
                said = tr("one-time notice {number} printed: the {ordinal}. of this matter",
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
        self.done.add(number, " · ".join(part for part in (short, item, said) if part))
        self._empty_fields(self.applicant.fields())
        self.settled.emit()
        self.item.item.setFocus()

    # Small things.

    def _why(self, law: bool) -> None:
        if self.item.now is not None:
            self.wants.emit("why_law" if law else "why", self.item.chosen())

    def _toggle_agent(self) -> None:
        shown = not self.applicant.agent_shown()
        self.applicant.show_agent(shown)
        (self.applicant.agent_name if shown else self.applicant.id_number).setFocus()
        self.moved.emit()

    def _new_applicant(self) -> None:
        for field in self.applicant.fields():
            if field is not self.applicant.id_kind:
                field.set_text("")
        self.applicant.forget()
        self._fit()
        self.applicant.id_number.setFocus()

    def _escape(self) -> None:
        if not self.back():
            self.over.emit()
