"""One case on one card: who has it, what is next, and the step that is next as a form in its place (days.md 11)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.cases.papers_verbs import print_acceptance, print_decision
from models.cases.rules import State
from models.people.identity import Particulars
from models.prints.verbs import reprint, spoil
from models.tickets.verbs import park
from ui import theme, words
from ui.desk import case_actions as actions
from ui.desk import powers
from ui.desk import relief_forms as relief
from ui.desk import step_forms as steps
from ui.desk import way_forms as way
from ui.desk.fee_form import FeeForm, ReissueForm, refused_fee
from ui.desk.step_form import StepForm
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets import case_parts as parts
from ui.widgets.case_findings import CaseFindings
from ui.widgets.case_view import CaseView, case_view, notice_summary
from ui.widgets.case_way import way_lines, way_summary
from ui.widgets.fold import FoldStep
from ui.widgets.full_view import KEY, ask_full
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf
from ui.widgets.road import Road

PARTS = {
    "papers": mark("Intake"),
    "way": mark("Promises, surveys, stops"),
    "decision": mark("Decision"),
    "fee": mark("Fee"),
    "certificate": mark("Certificate"),
    "handing": mark("Handing over"),
    "ending": mark("Ending"),
    "record": mark("What happened, papers"),
}
CASE_DRAFT = "case:"
"""What is typed into a case is kept for the case, whoever stands at the window."""
STATION = {"papers": 1, "decision": 1, "fee": 2, "certificate": 3, "handing": 4}


class CaseLeaf(Leaf):
    """The card. Its primary button is the coming step where that is the window's; the other steps stand beside it."""

    def __init__(self, room: Room, number: str, kept: Mapping[str, str] = MappingProxyType({})) -> None:
        """`kept` is what was typed into a step of this case and not done."""
        super().__init__(room)
        self.number, self._kept = number, kept
        self.view: CaseView | None = None
        self.step: StepForm | None = None
        self.ticket = ""
        self._seen: Particulars | None = None
        """The person in full, asked for with a reason."""
        self._shown_for: tuple[Any, ...] = ()
        self.head, self.prints = parts.CaseHead(), parts.PrintLines()
        self._lines = {part: parts.Lines() for part in PARTS}
        self._bodies: dict[str, QVBoxLayout] = {}
        self.folds: dict[str, FoldStep] = {}
        self.column.setSpacing(theme.GRID)
        self.column.addWidget(self.head)
        self.findings = CaseFindings(room)
        self.column.addWidget(self.findings)
        for part, title in PARTS.items():
            self.folds[part] = self._fold(part, tr(title))
            self.column.addWidget(self.folds[part])
        self._bodies["record"].addWidget(self.prints)
        self.column.addStretch(1)
        self._make_actions()
        self.head.why.connect(self._why)
        self.prints.again.connect(
            lambda job: self._print(reprint, tr("A second copy is sent to the printer."), job=job)
        )
        self.prints.spoiled.connect(self._spoil)
        self.read()

    def _fold(self, part: str, title: str) -> FoldStep:
        body = QWidget()
        column = self._bodies[part] = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lines[part])
        fold = FoldStep(title, body)
        inside = fold.layout()
        if inside is not None:
            inside.setContentsMargins(theme.GRID, 0, theme.GAP, 0)
        fold.hide()
        return fold

    # Reading.

    def read(self) -> None:
        """Reads the case anew; the step form stays where nothing that it rests on has changed."""
        today = self.room.work.today()
        window = self.room.work.standing.station.window
        self.room.ask(case_view, self.number, today, window, then=self._show, key=(id(self), "case"))

    def heard(self, subjects: frozenset[str]) -> None:
        if subjects & {"cases", "fees", "bank", "prints", "people"}:
            self.read()

    def _show(self, view: CaseView | None) -> None:
        if view is None:
            self.said.emit(tr("There is no case {number} here.", number=self.number), "warn")
            self.over.emit()
            return
        self.view = view
        today = self.room.work.today()
        self.head.show_view(view, today, seen=self._seen)
        self.findings.read(view.card.case.id)
        self._show_lines(view, today)
        basis = actions.stands(view)
        if basis != self._shown_for:
            self._shown_for = basis
            self._take(actions.usual_step(self.room, view, self.ticket))
            self._restore(view)
        self._judge(view)

    def _show_lines(self, view: CaseView, today: date) -> None:
        now = view.card
        said = {
            "papers": (parts.intake_summary(now, today), parts.material_lines(now)),
            "way": (way_summary(now), way_lines(now, today)),
            "decision": (parts.decision_summary(now, today), []),
            "fee": ("", parts.notice_lines(view, today)),
            "certificate": (parts.certificate_summary(now, today), []),
            "handing": (parts.delivery_summary(now, today), []),
            "record": (tr("{count} steps", count=len(now.steps)), parts.step_lines(now.steps, today)),
        }
        if view.notices:
            said["fee"] = (notice_summary(view.notices[-1], today), said["fee"][1])
        for part, (summary, lines) in said.items():
            if not lines and summary:
                lines = [("", summary)]
            self._lines[part].show_lines(lines)
            self._lines[part].setVisible(bool(lines))
            self._state_of(part, summary, any_lines=bool(lines))
        self.prints.show_jobs(view.prints, today)

    def _state_of(self, part: str, summary: str, *, any_lines: bool) -> None:
        fold, now = self.folds[part], self.step is not None and self.step.at == part
        waits = part == "way" or (part == "fee" and self.view is not None and bool(self.view.card.gate))
        done = bool(summary) and part != "record"
        fold.show_state("now" if now or (done and waits) else "done" if done else "todo", summary)
        fold.setVisible(now or bool(summary) or any_lines)

    # The step in front.

    def _take(self, step: StepForm | None) -> None:
        """Put another step's form in its place."""
        if self.step is not None:
            focused = QApplication.focusWidget()
            if focused is not None and self.step.isAncestorOf(focused):
                self.setFocus()  # hiding it would send the cursor to whatever comes next
            self.step.hide()
            self.step.deleteLater()
        self.step = step
        if step is not None:
            self._bodies[step.at].addWidget(step)
            step.show()
            step.done.connect(self._done)
            step.moved.connect(self.moved)
            step.parked.connect(self.parked)
            step.form.submitted.connect(self.primary)
            step.form.left.connect(self._escape)
            step.form.edited.connect(self.touched)
        for part, fold in self.folds.items():
            if step is not None and part == step.at:
                fold.unfold()
            elif part != "record":
                fold.fold()
        if self.view is not None:
            self._show_lines(self.view, self.room.work.today())
        self.moved.emit()
        if step is not None and self.isVisible():
            step.start()

    def _restore(self, view: CaseView) -> None:
        """Puts back what was typed before the application stopped, where the case still stands before that step."""
        kept, self._kept = self._kept, MappingProxyType({})
        name = kept.get("step", "")
        if name in self._makes and name in self._offered():
            self._take(self._makes[name](view))
        if name and self.step is not None and self.step.action == name:
            self.step.restore(kept)
            self.said.emit(tr("What was typed for this case is here again."), "ok")
            self.moved.emit()

    def draft_key(self) -> str:
        return f"{CASE_DRAFT}{self.number}"

    def draft(self) -> dict[str, str]:
        return self.step.draft() if self.step is not None else dict(self._kept)

    def _choose(self, make: Callable[[CaseView], StepForm]) -> None:
        if self.view is not None:
            self._take(make(self.view))

    def _done(self, said: str) -> None:
        if self.step is not None:
            self.step.typed = False
        self.said.emit(said, "ok")
        self.settled.emit()
        self.read()

    # What else can be done.

    def _make_actions(self) -> None:
        room = self.room
        self._makes: dict[str, Callable[[CaseView], StepForm]] = {
            "signed": lambda v: steps.SignedForm(room, v.card),
            "spot": lambda v: steps.SpotForm(room, v.card),
            "issue": lambda v: steps.IssueForm(room, v.card),
            "fee": lambda v: FeeForm(room, v, self.ticket),
            "reissue": self._reissue_form,
            "tell": lambda v: steps.TellForm(room, v.card),
            "deliver": lambda v: steps.DeliveryForm(room, v.card),
            **{which: self._ending(which) for which in actions.ENDINGS},
            **way.makes(room),
            **relief.makes(room),
        }
        self._actions = {
            name: self._plain(tr(text), key, partial(self._choose, self._makes[name]), name)
            for name, text, key in actions.ACTIONS
        }
        for which in actions.ENDINGS:
            self._actions[which].setProperty("danger", True)
        self._actions["pay"] = self._plain(tr("To the fee point"), "Ctrl+4", self._park)
        self._actions["acceptance"] = self._plain(
            tr("Acceptance notice"), "Ctrl+9", lambda: self._print_once(print_acceptance)
        )
        self._actions["letter"] = self._plain(tr("Decision letter"), "Ctrl+9", lambda: self._print_once(print_decision))
        self._why_key = self._plain(tr("Why that day?"), "Ctrl+Y", lambda: self._why(False))
        self._guide_key = self._plain(tr("Service guide"), "Ctrl+U", self._guide)
        self._actions["custody"] = self._plain(tr("Originals and scans"), "Ctrl+Alt+6", self._custody)
        self._actions["full"] = self._plain(tr("Show in full"), KEY, self._show_full)

    def _plain(self, text: str, key: str, does: Callable[[], object], name: str = "") -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.done.connect(does)
        action.refused.connect(partial(self._in_vain, name))
        return action

    def _reissue_form(self, view: CaseView) -> StepForm:
        notice = view.doubted() or view.open_notice()
        assert notice is not None
        return ReissueForm(self.room, view, notice)

    def _ending(self, which: str) -> Callable[[CaseView], StepForm]:
        def make(view: CaseView) -> StepForm:
            form = steps.EndingForm(self.room, view.card)
            form.open(which)
            return form

        return make

    def _offered(self) -> list[str]:
        """The actions that fit the state, but for the one in front."""
        if self.view is None:
            return []
        in_front = self.step.action if self.step is not None else ""
        fitting = actions.fits(self.view, visitor=bool(self.ticket))
        fitting["custody"] = True
        fitting["full"] = not self.view.own and self._seen is None and bool(self.view.card.case.name)
        return [name for name in self._actions if fitting[name] and name != in_front]

    def _judge(self, view: CaseView) -> None:
        states = {"fee": refused_fee(view), "issue": steps.IssueForm.held_back(view.card)}
        if view.card.case.state is State.ISSUED:
            states["deliver"] = words.why(view.card.gate)
        for name, action in self._actions.items():
            role = words.why(self.room.work.may(actions.VERBS[name])) if name in actions.VERBS else ""
            action.block(role or self._powerless(name) or states.get(name, ""))
        self.moved.emit()

    def _powerless(self, name: str) -> str:
        """Why the window may not do it for want of a power; "" where it may."""
        return powers.lacks(self.view.card, name, self.room.work.standing.roles) if self.view is not None else ""

    def _in_vain(self, name: str, reason: str) -> None:
        """A key that is blocked: for want of a power it is the attempt, which is kept (behaviour 39)."""
        wants_power = bool(reason) and reason == self._powerless(name)
        if not (wants_power and self.view is not None and powers.attempt(self.room, self.view.card, name)):
            self.said.emit(reason, "warn")

    # What the pane asks.

    def title(self) -> str:
        return self.view.card.case.short_number if self.view is not None else self.number

    def road(self) -> Road:
        if self.view is None:
            return Road()
        case, notices = self.view.card.case, self.view.notices
        done = {0}
        done |= {1} if case.decision or case.accepted_at is not None else set()
        done |= {2} if case.issued_at is not None or (notices and not self.view.card.gate) else set()
        done |= {3} if case.issued_at is not None else set()
        done |= {4} if case.delivered_at is not None else set()
        return Road(frozenset(done), STATION.get(self.step.at, -1) if self.step is not None else -1)

    def actions_now(self) -> Sequence[KeyAction]:
        offered = self._offered()
        for name, action in self._actions.items():
            action.setEnabled(name in offered)  # two that never stand together share a key
        return [self._actions[name] for name in offered]

    def primary_words(self) -> str:
        return self.step.words() if self.step is not None else ""

    def primary_reason(self) -> str:
        return self._powerless(self.step.action) or self.step.reason() if self.step is not None else ""

    def primary(self) -> None:
        """Does the step; one that wants a power is the attempt, which the write door refuses and keeps."""
        if self.step is None:
            return
        reason = self.step.reason()
        if reason:
            self.said.emit(reason, "warn")
        else:
            self.step.submit()

    def primary_in_vain(self, reason: str) -> None:
        if self.step is not None and reason == self._powerless(self.step.action):
            self.primary()
        else:
            self.said.emit(reason, "warn")

    def back(self) -> bool:
        """A step that was chosen goes back to the usual one."""
        if self.view is None or self.step is None:
            return False
        usual = actions.usual_step(self.room, self.view, self.ticket)
        if type(usual) is type(self.step):
            if usual is not None:
                usual.deleteLater()
            return False
        self._take(usual)
        return True

    def focus_first(self) -> None:
        if self.step is not None:
            self.step.start()
        else:
            self.setFocus()

    def show_ticket(self, ticket: str) -> None:
        """Whose visit this is; "" for nobody's."""
        self.ticket = ticket
        if self.step is not None:
            self.step.show_visitor(bool(ticket))
        self.moved.emit()

    def _escape(self) -> None:
        if not self.back():
            self.over.emit()

    # Small things.

    def _why(self, law: bool) -> None:
        if self.view is not None and self.view.card.promise is not None:
            self.wants.emit("why_case_law" if law else "why_case", self.number)

    def _show_full(self) -> None:
        def then(seen: Particulars) -> None:
            self._seen = seen
            if self.view is not None:
                self._show(self.view)

        if self.view is not None:
            ask_full(self.room, self.view.card.case, then)

    def _custody(self) -> None:
        if self.view is not None:
            self.wants.emit("custody", self.view.card.case.id)

    def _guide(self) -> None:
        """办事指南 as it was when the case was received."""
        if self.view is not None:
            self.wants.emit("guide_case", self.view.card.case.id)

    def _park(self) -> None:
        def then(_: object) -> None:
            self.parked.emit()

        self.room.do(park, then=then, window=self.room.work.standing.station.window)

    def _print(self, asked: Any, said: str, **wishes: Any) -> None:
        self.room.do(asked, then=lambda _: self.said.emit(said, "ok"), **wishes)

    def _print_once(self, asked: Any) -> None:
        if self.view is not None:
            self._print(asked, tr("Sent to the printer."), case=self.view.card.case.id)

    def _spoil(self, job: str) -> None:
        def then(reason: str) -> None:
            self._print(
                spoil, tr("The sheet is void; an original is sent to the printer again."), job=job, reason=reason
            )

        title, hint = tr("It did not come out"), tr("The sheet is voided and counted.")
        self.room.messages.ask_line(self, title, tr("What happened"), then, hint=hint)
