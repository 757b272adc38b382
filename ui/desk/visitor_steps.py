"""What a clerk does with the visitor: the keys of the queue, what each asks, and the verb it ends in (look.md)."""

from collections.abc import Callable
from typing import Any, Protocol

from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.refusal import Refused
from models.people.reading import WindowRow, windows
from models.people.rules import WindowKind
from models.tickets import call_verbs, day_verbs, rules, undo_verbs, verbs
from models.tickets.board import LineNow, lines_now
from models.tickets.reading import Visitor
from models.tickets.rules import State
from models.tickets.verbs import Finished
from ui import words
from ui.desk.questions import Choice, ChoiceQuestion, NumberQuestion, Question, TransferQuestion, Transferred
from ui.desk.queue_state import QueueState, recall_in, repeats_itself, why_not
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction

KEYS: dict[str, tuple[str, str, str]] = {
    "next": ("F8", "Alt+N", "next"),
    "recall": ("F9", "Alt+R", "recall"),
    "start": ("F5", "Alt+S", "start"),
    "finish": ("F6", "Alt+E", "finish"),
    "miss": ("F10", "Alt+M", "missed"),
    "park": ("F11", "Alt+P", "park"),
    "transfer": ("F12", "Alt+T", "transfer"),
    "number": ("F7", "Alt+B", "number"),
    "here": ("F4", "Alt+H", "user"),
    "ask": ("F2", "Alt+Q", "inquiry"),
    "leave": ("Shift+F10", "Alt+L", "left"),
    "pause": ("Ctrl+F8", "Alt+K", "pause"),
    "undo": ("Ctrl+Shift+Z", "Alt+Z", ""),
    "back": ("Shift+F11", "Alt+U", "unpark"),
}
"""F-key, Alt twin and icon of each step, in the order of the help."""

NAMES: dict[str, str] = {
    "next": mark("Next visitor"),
    "recall": mark("Recall"),
    "start": mark("Start"),
    "finish": mark("End visit"),
    "miss": mark("Missed"),
    "park": mark("Park"),
    "transfer": mark("Transfer"),
    "number": mark("By number"),
    "here": mark("Walk-in"),
    "ask": mark("Inquiry"),
    "leave": mark("Gave up"),
    "pause": mark("Pause"),
    "undo": mark("Undo"),
    "back": mark("Take back"),
}

UNDONE: dict[str, str] = {
    "tickets.call_next": mark("Call"),
    "tickets.call_number": mark("Call"),
    "tickets.recall": NAMES["recall"],
    "tickets.miss": NAMES["miss"],
    "tickets.start": NAMES["start"],
    "tickets.finish": NAMES["finish"],
    "tickets.finish_and_next": mark("End visit, call"),
    "tickets.serve_here": NAMES["here"],
    "tickets.park": NAMES["park"],
    "tickets.unpark": NAMES["back"],
    "tickets.transfer": NAMES["transfer"],
    "tickets.leave": NAMES["leave"],
}
"""A step as the undo offers it, by its verb: the word on its own key."""

VERBS: dict[str, Any] = {
    "next": call_verbs.call_next,
    "recall": call_verbs.recall,
    "start": verbs.start,
    "finish": verbs.finish,
    "miss": call_verbs.miss,
    "park": verbs.park,
    "transfer": verbs.transfer,
    "number": call_verbs.call_number,
    "here": verbs.serve_here,
    "leave": verbs.leave,
    "pause": day_verbs.pause,
    "undo": undo_verbs.undo_last,
    "back": verbs.unpark,
}


class Desk(Protocol):
    """What these steps need of the page around them."""

    def ask_here(self, question: Question) -> None:
        """Show a question under the number."""

    def end_question(self) -> None:
        """Put it away; the cursor goes back to where it was."""

    def chosen(self) -> Visitor | None:
        """The line under the cursor of the list in front: parked or passed."""

    def read_queue(self) -> None:
        """Read the queue again."""

    def form_is_open(self) -> bool:
        """Whether something was typed and is not done yet."""

    def keep_form(self) -> None:
        """Keep what was typed for this visitor."""

    def start_inquiry(self) -> None:
        """A question by telephone or in passing, beside whatever is open."""


class VisitorSteps:
    """The keys of the queue, and what they do."""

    def __init__(self, room: Room, desk: Desk) -> None:
        self._room, self._desk = room, desk
        self._window = room.ground.settings.window
        self.queue: QueueState | None = None
        self._finishing: Callable[[str], object] = self._finish
        does: dict[str, Callable[[], object]] = {
            "next": self.next, "recall": self.recall, "start": self.start, "finish": self.finish, "miss": self.miss,
            "park": self.park, "transfer": self.transfer, "number": self.by_number, "here": self.here,
            "ask": desk.start_inquiry, "leave": self.leave, "pause": self.pause, "undo": self.undo, "back": self.back,
        }  # fmt: skip
        self.actions: dict[str, KeyAction] = {}
        for name, (key, twin, icon) in KEYS.items():
            self.actions[name] = room.step(
                tr(NAMES[name]), key, twin, icon=icon, does=does[name], verb=VERBS.get(name),
                state=self._state_of(name), group=tr("The visitor"),
            )  # fmt: skip

    # What can be done now.

    def show(self, queue: QueueState) -> None:
        """The queue stands so now."""
        self.queue = queue
        self.judge()

    def judge(self) -> None:
        """Names and blocks every step by what is known now."""
        queue, now = self.queue, self._room.work.now()
        if queue is not None:
            settings = self._room.work.standing.settings
            seconds = recall_in(queue, now, settings)
            self.actions["next"].setText(tr("End and next") if queue.serving else tr("Next visitor"))
            self.actions["recall"].setText(tr("in {seconds} s", seconds=seconds) if seconds else tr("Recall"))
            self.actions["pause"].setText(tr("Resume") if queue.pause is not None else tr("Pause"))
            self.actions["undo"].setText(self._undo_text(queue))
            self.actions["back"].setText(self._back_text())
        self._room.judge_steps()

    def repeat_call(self) -> None:
        """Announces again where the hall lets calls repeat themselves; the page is not disturbed by it."""
        work = self._room.work
        if self.queue is not None and repeats_itself(self.queue, work.now(), work.standing.settings):
            work.do(
                call_verbs.recall, window=self._window, then=lambda _: self._desk.read_queue(),
                refused=lambda _: self._desk.read_queue(), failed=lambda _: None,
            )  # fmt: skip

    def _state_of(self, name: str) -> Callable[[], str] | None:
        if name == "ask":
            return None

        def state() -> str:
            if self.queue is None:
                return tr("Reading …")
            work = self._room.work
            refused = why_not(name, self.queue, work.now(), work.standing.settings, self._desk.chosen())
            return words.refusal(refused) if refused is not None else ""

        return state

    def _undo_text(self, queue: QueueState) -> str:
        if queue.last is None:
            return tr("Undo")
        verb = queue.last.verb
        step = tr(UNDONE[verb]) if verb in UNDONE else words.verb(verb)
        return tr("Undo “{step} {ticket}”", step=step, ticket=queue.last.ticket)

    def _back_text(self) -> str:
        chosen = self._desk.chosen()
        if chosen is None:
            return tr("Take back")
        if chosen.state == State.MISSED:
            return tr("{ticket} back into the line", ticket=chosen.text)
        return tr("Take {ticket} back", ticket=chosen.text)

    # The steps.

    def next(self) -> None:
        """F8: the next one; while serving, first the end of this visit (days.md 2)."""
        assert self.queue is not None
        if not self.queue.serving:
            self._do(call_verbs.call_next)
        elif self._desk.form_is_open():
            self._ask_about_form(self._finish_and_next)
        else:
            self._finish_and_next()

    def recall(self) -> None:
        """F9: announce once more."""
        self._do(call_verbs.recall)

    def start(self) -> None:
        """F5; the first entry into the form and a scan of the slip do it too."""
        self._do(verbs.start)

    def finish(self) -> None:
        """F6: the visit is over, and nobody is called."""
        if self._desk.form_is_open():
            self._ask_about_form(self._finish)
        else:
            self._finish()

    def miss(self) -> None:
        """F10: passed, with the reason."""
        self._reasons("miss", rules.MISS_REASONS, lambda reason: self._do(call_verbs.miss, reason=reason))

    def leave(self) -> None:
        """Shift+F10: the visitor gave up."""
        visitor = self._held_or_chosen()
        if visitor is None:
            return

        def go(reason: str) -> None:
            self._room.do(verbs.leave, then=self._done, refused=self._refused, ticket=visitor.id, reason=reason)

        self._reasons("leave", rules.LEAVE_REASONS, go, visitor)

    def park(self) -> None:
        """F11: gone to pay or to fetch something; the window is free."""
        self._reasons("park", rules.PARK_REASONS, lambda reason: self._do(verbs.park, reason=reason))

    def back(self) -> None:
        """Shift+F11: the visitor under the cursor: a parked one comes back into service, a passed one into his line."""
        chosen = self._desk.chosen()
        if chosen is None:
            return
        if chosen.state == State.MISSED:
            self._room.do(call_verbs.back_once, then=self._came_back(chosen), ticket=chosen.id)
        else:
            self._do(verbs.unpark, ticket=chosen.id)

    def by_number(self, number: str = "") -> None:
        """F7: a number of today."""

        def call(typed: str, reason: str) -> None:
            self._do(call_verbs.call_number, number=typed, reason=reason)

        question = NumberQuestion(call)
        question.ask_for(number)
        self._desk.ask_here(question)

    def here(self) -> None:
        """F4 现场接待: issued, called and begun in one key (days.md 7)."""
        self._do(verbs.serve_here)

    def pause(self) -> None:
        """Ctrl+F8: pause with a reason, or go on."""
        if self.queue is not None and self.queue.pause is not None:
            self._do(day_verbs.resume)
        else:
            choices = [(code, words.choice(f"tickets.{code}")) for code in rules.PAUSE_REASONS]
            self._desk.ask_here(
                ChoiceQuestion(tr("Pause: why?"), choices, lambda reason: self._do(day_verbs.pause, reason=reason))
            )

    def undo(self) -> None:
        """Ctrl+Shift+Z: exactly the step that was offered (behaviour 19)."""
        last = self.queue.last if self.queue is not None else None
        if last is not None:
            self._room.do(undo_verbs.undo_last, then=self._done, refused=self._refused, offered=last.act)

    def transfer(self) -> None:
        """F12: to another line or window."""
        visitor = self._held_or_chosen()
        if visitor is not None:
            ground, work = self._room.ground.settings, self._room.work
            self._room.ask(
                _places, ground.site, work.now(), then=lambda found: self._ask_where(visitor, *found), key="transfer"
            )

    def ask_after_outage(self, asked: QueueState) -> None:
        """继续, 已离开 or 重新排队: the power was gone while a visitor was held (days.md 13)."""
        stopped = asked.stopped
        if stopped is None:
            return
        choices = [
            ("CONTINUE", tr("goes on here")),
            ("LEFT", tr("has gone")),
            ("REQUEUE", tr("waits again, at the old place")),
        ]
        about = tr(
            "The window stood still from {start} to {end}; this time counts in no average.",
            start=words.clock(stopped.stopped)[:5], end=words.clock(stopped.again)[:5],
        )  # fmt: skip

        def answer(choice: str) -> None:
            self._do(day_verbs.after_outage, choice=choice, stopped=stopped.stopped)

        self._desk.ask_here(ChoiceQuestion(tr("And {ticket}?", ticket=stopped.text), choices, answer, about))

    # How they are done.

    def _do(self, asked: Any, **wishes: Any) -> None:
        self._room.do(asked, then=self._done, refused=self._refused, window=self._window, **wishes)

    def _done(self, done: Any) -> None:
        self._desk.end_question()
        self._desk.read_queue()
        if isinstance(done.value, Finished):
            self._say_finished(done.value)

    def _say_finished(self, finished: Finished) -> None:
        number = self.queue.numbers.get(finished.back_to) if self.queue is not None else None
        if number is not None:
            self._room.notice.say(tr("{ticket} goes back to window {number}.", ticket=finished.text, number=number))
        elif finished.called is None:
            self._room.notice.say(tr("{ticket} is finished.", ticket=finished.text))

    def _came_back(self, visitor: Visitor) -> Callable[[Any], None]:
        def say(done: Any) -> None:
            self._done(done)
            before = tr("{count} wait before {ticket}.", count=done.value, ticket=visitor.text)
            self._room.notice.say(before)

        return say

    def _refused(self, refused: Refused) -> None:
        """At the question where one is open, else in the notice; what is shown is read again: it was not so."""
        question = getattr(self._desk, "question", None)
        if refused.code == "tickets.result_needed":
            self._ask_result(refused)
        elif isinstance(question, Question):
            question.refused(refused)
        else:
            self._room.notice.refused(refused)
        self._desk.read_queue()

    def _finish(self, result: str = "") -> None:
        self._finishing = self._finish
        self._do(verbs.finish, result=result)

    def _finish_and_next(self, result: str = "") -> None:
        self._finishing = self._finish_and_next
        self._do(verbs.finish_and_next, result=result)

    def _ask_result(self, refused: Refused) -> None:
        """This line wants to know what came of the visit (behaviour 28)."""
        choices = [(code, words.choice(f"tickets.{code}")) for code in rules.RESULTS]
        title = tr("What came of {ticket}?", ticket=refused.facts.get("ticket", ""))
        self._desk.ask_here(ChoiceQuestion(title, choices, self._finishing))

    def _ask_about_form(self, go_on: Callable[[], None]) -> None:
        def answer(choice: str) -> None:
            self._desk.end_question()
            if choice == "KEEP":
                self._desk.keep_form()
                go_on()

        choices = [("STAY", tr("back to the form")), ("KEEP", tr("keep it as a draft and finish"))]
        self._desk.ask_here(
            ChoiceQuestion(tr("The form is not finished."), choices, answer, tr("What was typed is kept either way."))
        )

    def _reasons(
        self, step: str, codes: tuple[str, ...], then: Callable[[str], object], visitor: Visitor | None = None
    ) -> None:
        held = visitor or (self.queue.held.visitor if self.queue is not None and self.queue.held is not None else None)
        if held is None:
            return
        choices: list[Choice] = [(code, words.choice(f"tickets.{code}")) for code in codes]
        title = tr("{step} {ticket}: why?", step=tr(NAMES[step]), ticket=held.text)
        self._desk.ask_here(ChoiceQuestion(title, choices, then))

    def _held_or_chosen(self) -> Visitor | None:
        if self.queue is not None and self.queue.held is not None:
            return self.queue.held.visitor
        chosen = self._desk.chosen()
        return chosen if chosen is not None and chosen.state == State.PARKED else None

    def _ask_where(self, visitor: Visitor, lines: tuple[LineNow, ...], desks: tuple[WindowRow, ...]) -> None:
        def go(to: Transferred) -> None:
            self._do(
                verbs.transfer, ticket=visitor.id, to_line=to.to_line, to_window=to.to_window,
                with_return=to.with_return, remark=to.remark,
            )  # fmt: skip

        choices: list[Choice] = [
            (
                f"line:{line.line}",
                tr("{letter} {line} · {count} wait", letter=line.letter, line=line.name, count=line.waiting),
            )
            for line in lines
            if line.staffed and line.line != visitor.line
        ]
        choices += [
            (f"window:{row.id}", tr("{number} · window of {name}", number=row.number, name=row.holder.name))
            for row in desks
            if row.holder is not None and row.id != self._window and row.kind != WindowKind.BANK
        ]
        if choices:
            self._desk.ask_here(TransferQuestion(visitor.text, choices, go))
        else:
            self._room.notice.say(tr("No other line or window is staffed now."), "warn")


def _places(db: Database, site: str, now: Instant) -> tuple[tuple[LineNow, ...], tuple[WindowRow, ...]]:
    """Where a visitor may be passed on to: lines that somebody calls, windows that somebody is at."""
    with db.snapshot():
        return lines_now(db, site, now), windows(db, site, civil_day(now))
