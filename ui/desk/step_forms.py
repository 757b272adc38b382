"""The steps of a case at the window: papers and acceptance, the signed paper, the certificate, telling, handing over,
an ending."""

from PySide6.QtWidgets import QGridLayout, QLabel

from models.cases.decision_verbs import decide_on_the_spot, enter_signed_decision, return_, withdraw
from models.cases.forms import RELATIONS, SELF, TOLD_HOW, CertificateWish, Collector, MissingPaper, Tick
from models.cases.intake_verbs import accept, bring_materials, not_accepted, supplement_notice
from models.cases.on_the_spot_verbs import Outcome, hand_out
from models.cases.reading import CaseCard
from models.cases.result_verbs import close, deliver, issue, tell_ready
from models.cases.rules import REASONS, Decision, State
from models.catalogue.reading import MaterialRow
from models.fees.rules import Step as MoneyStep
from models.fees.rules import waits_for_money
from models.office.sheets.cases import PICK_UP_WAYS
from ui import theme, words
from ui.desk.item_part import MaterialsField
from ui.desk.step_form import StepForm
from ui.translation import tr
from ui.widgets.ending_form import EndingFields, ReasonField
from ui.widgets.field import AnyField, ChoiceField, DayField, NumberField, TextField


class AcceptForm(StepForm):
    """收件之后: what has come is ticked; then accepted, or told once what is missing, the papers kept."""

    at = "papers"
    action = "accept"

    def build(self) -> None:
        self.papers = MaterialsField()
        self.papers.may_leave_open = True
        rows = [MaterialRow(row.place, row.name, row.required) for row in self.card.materials]
        self._there = {str(row.place): row.form for row in self.card.materials if row.present}
        self.papers.show_papers(rows, self._there)
        self.column.addWidget(self.papers)
        self.papers.setVisible(bool(rows))
        self._waits = self.card.case.state is State.SUPPLEMENT_WAIT
        self.by = DayField(
            "by",
            tr("Supplement by"),
            today=self.room.work.today,
            hint=tr("Stands on the notice; empty for the hall's limit"),
        )
        self.column.addWidget(self.by)
        self.papers.edited.connect(self.follow)
        self.follow()

    def fields(self) -> list[AnyField]:
        return [self.papers, self.by]

    def start(self) -> None:
        """The papers first: until when is asked of the few that stay away."""
        (self.by if self.papers.isHidden() else self.papers).setFocus()

    def follow(self) -> None:
        self.by.setVisible(bool(self.papers.missing()) and not self._waits)

    def words(self) -> str:
        if self.papers.missing():
            return tr("Keep what came") if self._waits else tr("Supplement notice, papers kept")
        return tr("Accept and print")

    def reason(self) -> str:
        held = waits_for_money(self.card.case.fee_timing, MoneyStep.ACCEPT) and not self.papers.missing()
        return words.why(self.card.gate) if held else ""

    def submit(self) -> None:
        if self.form.values() is None:
            return
        came = tuple(tick for tick in self.papers.value() if str(tick.place) not in self._there)
        if came:
            self._bring(came)
        else:
            self._go_on()

    def _bring(self, came: tuple[Tick, ...]) -> None:
        def then(_: object) -> None:
            self._there |= {str(tick.place): tick.form for tick in came}
            if self._waits and self.papers.missing():
                self.done.emit(tr("Kept. Some papers are still missing."))
            else:
                self._go_on()

        case = self.card.case.id
        self.room.do(bring_materials, then=then, refused=self.refused, case=case, ticks=came)

    def _go_on(self) -> None:
        missing = self.papers.missing()
        if missing and self._waits:
            self.done.emit(tr("Some papers are still missing."))
        elif missing:
            papers = tuple(MissingPaper(one.place, one.name) for one in missing)
            until = None if self.by.isHidden() else self.by.value()
            self.do(
                supplement_notice, tr("The supplement notice is made out."), case=self.card.case.id, missing=papers,
                by=until,
            )  # fmt: skip
        else:
            self.do(accept, tr("Accepted."), case=self.card.case.id)


class SignedForm(StepForm):
    """代录: the paper that an approver without a screen has signed (days.md 1)."""

    at = "decision"
    action = "signed"

    def build(self) -> None:
        self.decision = ChoiceField(
            "decision", tr("Decision"), [(str(one), words.choice(f"cases.{one}")) for one in Decision], needed=True
        )
        self.decision.set_text(Decision.GRANT)
        self.approver = TextField("approver", tr("Approver"), needed=True, most=40)
        self.number = TextField("document_no", tr("Document no."), needed=True, most=60)
        self.day = DayField("document_day", tr("Of the day"), today=self.room.work.today, needed=True)
        self.day.set_value(self.room.work.today())
        self.code = ChoiceField(
            "reason_code", tr("Why"), [(code, words.choice(f"cases.{code}")) for code in REASONS["refuse"]], needed=True
        )
        self.reason_text = ReasonField(self.room)
        hint = QLabel(tr("The decision is the approver's; this entry is marked as entered for another and counted."))
        hint.setWordWrap(True)
        theme.dress(hint, type="note", quiet=True)
        for widget in (hint, *self.fields()):
            self.column.addWidget(widget)
        self.decision.edited.connect(self.follow)
        self.follow()

    def fields(self) -> list[AnyField]:
        return [self.approver, self.number, self.day, self.decision, self.code, self.reason_text]

    def words(self) -> str:
        return tr("Enter the signed paper")

    def submit(self) -> None:
        said = self.form.values()
        if said is None:
            return
        refuses = self.decision.text() == Decision.REFUSE
        self.do(
            enter_signed_decision, tr("The signed paper is entered."), case=self.card.case.id,
            decision=Decision(said["decision"]), approver=said["approver"], document_no=said["document_no"],
            document_day=said["document_day"], reason_code=said["reason_code"] if refuses else "",
            reason=said["reason"] if refuses else "",
        )  # fmt: skip

    def follow(self) -> None:
        refuses = self.decision.text() == Decision.REFUSE
        self.code.setVisible(refuses)
        self.reason_text.setVisible(refuses)


class SpotForm(StepForm):
    """当场决定 of an 即办件 whose fee is fixed after it, or that is refused."""

    at = "decision"
    action = "spot"

    def build(self) -> None:
        self.decision = ChoiceField(
            "decision", tr("Decision"), [(str(one), words.choice(f"cases.{one}")) for one in Decision], needed=True
        )
        self.decision.set_text(Decision.GRANT)
        self.ending = EndingFields(self.room, ("refuse",))
        self.column.addWidget(self.decision)
        self.column.addWidget(self.ending)
        self.decision.edited.connect(self.follow)

    def fields(self) -> list[AnyField]:
        return [self.decision, *self.ending.fields()]

    def words(self) -> str:
        return tr("Decide on the spot")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            decision = Decision(said["decision"])
            wishes = self.ending.wishes() if decision is Decision.REFUSE else {}
            self.do(
                decide_on_the_spot, words.choice(f"cases.{decision}"), case=self.card.case.id, decision=decision,
                **wishes,
            )  # fmt: skip

    def follow(self) -> None:
        if self.decision.text() == Decision.REFUSE:
            self.ending.open("refuse")
        else:
            self.ending.setVisible(False)


class IssueForm(StepForm):
    """出证: only through the fee gate (behaviour 42). What is handed out at once needs no shelf."""

    at = "certificate"
    action = "issue"

    def build(self) -> None:
        made_with = self.card.case.decision_no
        hint = tr("Empty: {number}", number=made_with) if made_with else tr("Empty: the number of the decision")
        self.number = TextField("number", tr("Certificate no."), most=60, hint=hint)
        self.copies = NumberField("copies", tr("Copies"), least=1, most=99, needed=True)
        self.copies.set_text("1")
        self.shelf = TextField("shelf", tr("Shelf place"), most=30)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.addWidget(self.number, 0, 0, 1, 2)
        grid.addWidget(self.copies, 1, 0)
        grid.addWidget(self.shelf, 1, 1)
        self.column.addLayout(grid)

    def fields(self) -> list[AnyField]:
        return [self.number, self.copies, self.shelf]

    def words(self) -> str:
        return tr("Make the certificate")

    def reason(self) -> str:
        return self.held_back(self.card)

    @staticmethod
    def held_back(card: CaseCard) -> str:
        """Why no certificate can be made now: the fee gate, where the item's timing puts it (behaviour 42)."""
        return words.why(card.gate) if waits_for_money(card.case.fee_timing, MoneyStep.ISSUE) else ""

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            wish = CertificateWish(number=said["number"] or "", copies=said["copies"])
            self.do(
                issue, tr("The certificate is made."), case=self.card.case.id, certificates=(wish,),
                shelf=said["shelf"] or "",
            )  # fmt: skip


class HandOutForm(IssueForm):
    """付讫发放: what is left of an on-the-spot matter, in one act (days.md 4)."""

    action = "hand_out"

    def build(self) -> None:
        super().build()
        self.shelf.hide()

    def words(self) -> str:
        return tr("Hand out and finish")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            wish = CertificateWish(number=said["number"] or "", copies=said["copies"])
            outcome = Outcome(certificates=(wish,))
            self.do(hand_out, tr("Handed out; the case is finished."), case=self.card.case.id, outcome=outcome)


class TellForm(StepForm):
    """待领: told when and how, and where it lies (days.md 10)."""

    at = "certificate"
    action = "tell"

    def build(self) -> None:
        self.how = ChoiceField(
            "how", tr("Told"), [(how, words.choice(f"cases.{how}")) for how in TOLD_HOW], needed=True
        )
        self.how.set_text(TOLD_HOW[0])
        self.shelf = TextField("shelf", tr("Shelf place"), most=30)
        self.shelf.set_text(self.card.case.shelf)
        phone = QLabel(tr("Telephone {phone}", phone=self.card.case.phone or "–"))
        theme.dress(phone, type="text", quiet=True)
        for widget in (phone, *self.fields()):
            self.column.addWidget(widget)

    def fields(self) -> list[AnyField]:
        return [self.how, self.shelf]

    def words(self) -> str:
        return tr("The applicant was told")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            told = tr("Kept: told {how}.", how=words.choice(f"cases.{said['how']}"))
            self.do(tell_ready, told, case=self.card.case.id, how=said["how"], shelf=said["shelf"] or "")


class DeliveryForm(StepForm):
    """送达: the applicant, or somebody else on proof (days.md 10)."""

    at = "handing"
    action = "deliver"

    def build(self) -> None:
        relations = [(code, words.choice(f"cases.relation.{code}")) for code in RELATIONS]
        self.relation = ChoiceField("relation", tr("Collector"), relations, needed=True)
        self.relation.set_text(SELF)
        self.way = ChoiceField("way", tr("Way"), [(way, words.choice(f"cases.{way}")) for way in PICK_UP_WAYS])
        self.way.set_text(self.card.case.pick_up or PICK_UP_WAYS[0])
        self.collector = TextField("collector", tr("Collector's name"), needed=True, most=60)
        self.last4 = TextField("id_last4", tr("ID, last four"), needed=True, most=18)
        self.proof = TextField("proof", tr("Proof seen"), needed=True, most=80)
        self.post = TextField("post_number", tr("Parcel no."), needed=True, most=40)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        for at, (left, right) in enumerate(((self.relation, self.way), (self.collector, self.last4))):
            grid.addWidget(left, at, 0)
            grid.addWidget(right, at, 1)
        grid.addWidget(self.proof, 2, 0, 1, 2)
        grid.addWidget(self.post, 3, 0, 1, 2)
        self.column.addLayout(grid)
        for field in (self.relation, self.way):
            field.edited.connect(self.follow)
        self.follow()

    def fields(self) -> list[AnyField]:
        return [self.relation, self.way, self.collector, self.last4, self.proof, self.post]

    def words(self) -> str:
        return tr("Hand over and print the slip")

    def reason(self) -> str:
        granted = self.card.case.decision != Decision.REFUSE
        return words.why(self.card.gate) if granted else ""

    def submit(self) -> None:
        said = self.form.values()
        if said is None:
            return
        himself = said["relation"] == SELF
        collector = Collector(
            relation=said["relation"], name="" if himself else said["collector"],
            id_last4="" if himself else said["id_last4"][-4:], proof="" if himself else said["proof"],
            way=said["way"] or PICK_UP_WAYS[0], post_number=said.get("post_number") or "",
        )  # fmt: skip
        self.do(deliver, tr("Handed over; the case is finished."), case=self.card.case.id, collector=collector)

    def follow(self) -> None:
        other = self.relation.text() != SELF
        for field in (self.collector, self.last4, self.proof):
            field.setVisible(other)
        self.post.setVisible(self.way.text() == "POST")
        if other and self.way.text() == "ON_SITE":
            self.way.set_text("PROXY")
        elif not other and self.way.text() == "PROXY":
            self.way.set_text("ON_SITE")


class CloseForm(StepForm):
    """办结: nothing more is owed."""

    at = "handing"
    action = "close"

    def words(self) -> str:
        return tr("Finish the case")

    def submit(self) -> None:
        self.do(close, tr("The case is finished."), case=self.card.case.id)

    def start(self) -> None:
        self.setFocus()


_ENDS = {"not_accepted": not_accepted, "return_": return_, "withdraw": withdraw}


class EndingForm(StepForm):
    """不予受理, 退件, 撤回."""

    at = "ending"

    def build(self) -> None:
        self.which = self.action = "withdraw"
        self.ending = EndingFields(self.room, tuple(_ENDS))
        self.column.addWidget(self.ending)

    def fields(self) -> list[AnyField]:
        return self.ending.fields()

    def open(self, which: str) -> None:
        """Ask for the reason of this one."""
        self.which = self.action = which
        self.ending.open(which)
        self.moved.emit()

    def words(self) -> str:
        return {
            "not_accepted": tr("Not accept and print"),
            "return_": tr("Return and print"),
            "withdraw": tr("Withdraw"),
        }[self.which]

    def submit(self) -> None:
        if self.form.values() is not None:
            said = words.state(f"cases.{_ENDED[self.which]}")
            self.do(_ENDS[self.which], tr("The case is {state}.", state=said), case=self.card.case.id,
                    **self.ending.wishes())  # fmt: skip


_ENDED = {"not_accepted": State.NOT_ACCEPTED, "return_": State.RETURNED, "withdraw": State.WITHDRAWN}
