"""Reception (导服台): what somebody came for, the guide of it, and a number, an answer or the way in one key.

Keys to a number: the letter of a line and F8; or the matter typed, Enter, F8. The same box takes every scan.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.cases.guide_papers import print_guide
from models.cases.reading import PublicStatus
from models.inquiries.reading import inquiry, open_of_first_person
from models.inquiries.rules import Handling
from models.inquiries.verbs import Registered, close, register
from models.office.keys import new_key
from models.office.refusal import Refused, Trouble
from models.office.verb import Verb
from models.prints import verbs as prints
from models.prints.rules import JobState
from models.tickets.board import LineNow
from models.tickets.call_verbs import back_once
from models.tickets.issue_verbs import Issued, issue
from models.tickets.reading import Visitor, by_number
from models.tickets.rules import State
from ui import scans, theme, words
from ui.messages import Reason, ReasonAsked
from ui.reception.cards import GuideCard, StartCard, StatusCard, line_said
from ui.reception.follow_up import FollowUp
from ui.reception.hall_pane import HallPane
from ui.reception.inquiry_form import InquiryForm
from ui.reception.person import PersonRow
from ui.reception.questions import Guide, Overview, found, guide, overview, returned, status
from ui.room import Ground, Room
from ui.translation import mark, tr
from ui.widgets.key_button import KeyButton
from ui.widgets.search_box import Answer, SearchBox, Suggestion

SPOILED = (("JAM", mark("paper jam")), ("FAINT", mark("cannot be read")), ("LOST", mark("did not come out")))


class ReceptionRoom(Room):
    """The page of the guide desk."""

    title = mark("Reception")
    about = mark(
        "Numbers, answers and the way. Type the matter or the letter of a line, or scan a slip, an acceptance notice "
        "or a one-time notice. What the public can see here has no names."
    )
    shows = frozenset({"tickets", "people", "office", "calendar", "catalogue", "prints", "inquiries"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.overview: Overview | None = None
        self.guide: Guide | None = None
        self._press, self._sought, self._seeking = new_key(), "", False
        self.search = SearchBox(
            self._find, first_on_enter=True, hint=tr("The matter, the letter of a line, a number; or scan")
        )
        self.person = PersonRow(self.work.today)
        self.hall = HallPane()
        self.start, self.item, self.case = StartCard(), GuideCard(), StatusCard()
        self.inquiry = InquiryForm(self.notice)
        self.follow_up = FollowUp(self.notice)
        self.stack = QStackedWidget()
        self._make_steps()
        self._build()
        self._wire()

    # What stands where.

    def _make_steps(self) -> None:
        numbers, asked = tr("Numbers"), tr("First inquiry")
        self.take = self.step(
            tr("Ticket"), "F8", "Alt+T", icon="number", does=self._take, verb=issue, state=self._no_line,
            group=numbers,
        )  # fmt: skip
        self.answered = self.step(
            tr("Answer given"), "F6", "Alt+A", icon="ok", verb=register, group=asked,
            does=partial(self._register, Handling.ANSWERED),
        )  # fmt: skip
        self.guided = self.step(
            tr("Guided"), "F7", "Alt+G", icon="forward", does=partial(self._register, Handling.GUIDED), verb=register,
            group=asked,
        )  # fmt: skip
        self.write = self.step(
            tr("Note it"), "F9", "Alt+R", icon="inquiry", does=self._write_down, verb=register, group=asked
        )
        self.again = self.step(
            tr("Not printed"), "F10", "Alt+P", icon="print", does=self._print_again, verb=prints.spoil,
            state=self._no_slip, group=numbers,
        )  # fmt: skip
        self.copy = self.step(
            tr("Copy again"), "Shift+F10", "Alt+C", icon="reprint", does=self._copy, verb=prints.reprint,
            state=self._no_copy, group=numbers,
        )  # fmt: skip
        self.back = self.step(
            tr("Back in line"), "F11", "Alt+B", icon="undo", does=self._take_back, verb=back_once,
            state=self._no_return, group=numbers,
        )  # fmt: skip
        self.mine = self.step(tr("My list"), "F12", "Alt+M", icon="list", does=self._show_mine, verb=close, group=asked)
        self.sheet = self.step(
            tr("Print the guide"), "F4", "Alt+D", icon="print", does=self._print_guide, verb=print_guide,
            state=self._no_guide,
        )  # fmt: skip
        self.clear = self.step(tr("Next visitor"), "F5", "Alt+N", does=self.begin)

    def _build(self) -> None:
        theme.dress(self.search, large=True)
        self.search.setMinimumHeight(theme.scaled(48))
        for card in (self.start, self.item, self.case, self.inquiry, self.follow_up):
            self.stack.addWidget(card)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(KeyButton(self.take, role="primary", stacked=True), 2)
        for action in (self.answered, self.guided, self.write, self.mine):
            row.addWidget(KeyButton(action, stacked=True), 1)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP_S)
        left.addWidget(self.search)
        left.addWidget(self.stack, 1)
        left.addWidget(self.person)
        left.addLayout(row)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP_S)
        right.addWidget(self.hall, 1)
        under = QHBoxLayout()
        under.setSpacing(theme.GAP_S)
        for action in (self.again, self.copy, self.back, self.sheet):
            under.addWidget(KeyButton(action, stacked=True), 1)
        right.addLayout(under)
        whole = QHBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_L)
        whole.addLayout(left, 6)
        whole.addLayout(right, 5)

    def _wire(self) -> None:
        self.search.chosen.connect(self._chosen)
        self.search.submitted.connect(self._submitted)
        self.search.textEdited.connect(lambda _: self.judge_steps())
        self.hall.lines.retry.connect(lambda: self.refresh(self.shows))
        self.hall.numbers.retry.connect(lambda: self.refresh(self.shows))
        self.hall.numbers.current.connect(lambda _: self.judge_steps())
        self.hall.lines.chosen.connect(self._line_chosen)
        self.inquiry.wished.connect(self._write)
        self.inquiry.left.connect(self._leave_form)
        self.follow_up.wished.connect(self._follow)
        self.follow_up.left.connect(self._leave_form)
        self.follow_up.current.connect(self._read_inquiry)
        self.follow_up.list.retry.connect(self._read_mine)
        self.person.went_on.connect(self.take.trigger)

    def focus_first(self) -> None:
        """The search; in the form, the form."""
        if self.stack.currentWidget() not in (self.inquiry, self.follow_up):
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.selectAll()

    def begin(self) -> None:
        """The next visitor: nothing of the last one is left on the page."""
        self.guide = None
        self.search.clear()
        self.person.clear()
        self.notice.clear()
        self._show(self.start)
        self.focus_first()

    def _show(self, card: QWidget) -> None:
        self.stack.setCurrentWidget(card)
        self.judge_steps()

    # The hall.

    def refresh(self, subjects: frozenset[str]) -> None:
        """Reads the hall, and the guide that is open: who waits changes."""
        self.ask(
            overview, self.ground.settings.site, self.work.now(), self._sought, then=self._read, failed=self._unread
        )
        if self.stack.currentWidget() is self.follow_up:
            self._read_mine()
        if self.guide is not None and subjects & {"tickets", "people", "catalogue"}:
            opened = self.guide
            self.ask(
                guide, self.ground.settings.site, opened.item.code, self.work.now(),
                then=lambda fresh: self._again(opened, fresh), failed=lambda _: None,
            )  # fmt: skip

    def _again(self, opened: Guide, fresh: Guide | None) -> None:
        if fresh is not None and self.guide is opened and fresh.lines != opened.lines and not opened.notice:
            self._open(fresh)

    def _read(self, read: Overview) -> None:
        self.overview = read
        self.hall.show_overview(read, read.as_of)
        if self._seeking:
            self._seeking = not self.hall.numbers.select(self._sought)
        self.inquiry.set_units(read.units)
        self.follow_up.set_units(read.units)
        self.judge_steps()

    def _unread(self, failed: Trouble) -> None:
        self.hall.lines.show_trouble(failed)
        self.hall.numbers.show_trouble(failed)

    # What somebody came for.

    def _find(self, text: str, answer: Answer) -> None:
        self.ask(found, text, self.work.today(), then=answer, key="reception-search", failed=lambda _: answer(()))

    def _chosen(self, item: Suggestion) -> None:
        self.ask(guide, self.ground.settings.site, item.key, self.work.now(), then=self._open)

    def _open(self, opened: Guide | None) -> None:
        if opened is None:
            self.notice.say(tr("This item is not in force today."), "warn")
            return
        self.guide = opened
        self.notice.clear()
        self.item.show_guide(opened)
        self._show(self.item)

    def _submitted(self, text: str) -> None:
        """Enter on something that is no item: a scan, a number, the letter of a line."""
        if self._letter() is not None:
            self._take()
        elif text and not self.scan(text):
            self.notice.say(tr("“{text}” is no matter and no number of this hall.", text=text[:40]), "warn")
            self.search.selectAll()

    def scan(self, text: str) -> bool:
        """A slip, an acceptance notice, a one-time notice, or an ID card."""
        kind = scans.kind_of(text)
        if kind in ("case", "one_time", "ticket"):
            self.open_thing(kind, scans.plain(text))
            return True
        return self.person.take_scan(text)

    def open_thing(self, kind: str, name: str) -> None:
        """What a number means."""
        if kind == "case":
            self.ask(status, name, self.work.today(), then=partial(self._status, name))
        elif kind == "one_time":
            self.ask(returned, self.ground.settings.site, name, self.work.now(), then=partial(self._returned, name))
        elif kind == "ticket":
            asked = (self.ground.settings.site, self.work.today(), name)
            self.ask(by_number, *asked, then=partial(self._number, name))

    def _status(self, name: str, found_case: PublicStatus | None) -> None:
        if found_case is None:
            self.notice.say(tr("There is no case {number}.", number=name), "warn")
            return
        self.guide = None
        self.case.show_status(found_case, self.work.today())
        self._show(self.case)

    def _returned(self, name: str, opened: Guide | None) -> None:
        if opened is None:
            self.notice.say(tr("There is no one-time notice {number}.", number=name), "warn")
        else:
            self._open(opened)

    def _number(self, name: str, visitor: Visitor | None) -> None:
        if visitor is None or visitor.day != self.work.today():
            self.notice.say(tr("There is no number {number} of today.", number=name), "warn")
            return
        self._seek(visitor.id)
        self.notice.say(f"{visitor.text} · {visitor.line_name} · {words.state(f'tickets.{visitor.state}')}", "still")
        self.hall.numbers.setFocus(Qt.FocusReason.OtherFocusReason)
        self.judge_steps()

    def _seek(self, ticket: str) -> None:
        """Puts the cursor of today's numbers on one."""
        self._sought, self._seeking = ticket, True
        self.refresh(frozenset())

    # A number.

    def _letter(self) -> LineNow | None:
        """The line whose letter stands in the search."""
        typed = scans.plain(self.search.text())
        lines = self.overview.lines if self.overview is not None else ()
        return next((line for line in lines if line.letter == typed), None)

    def _line(self) -> LineNow | None:
        """The line that a number is taken of: the typed letter, else the guide's, the one that calls soonest."""
        if (line := self._letter()) is not None or self.guide is None:
            return line
        able = [line for line in self.guide.lines if line.open and line.staffed] or list(self.guide.lines)
        return min(able, key=lambda each: (each.minutes is None, each.minutes or 0), default=None)

    def _no_line(self) -> str:
        return "" if self._line() is not None else tr("Choose a matter, or type the letter of a line.")

    def _no_guide(self) -> str:
        return "" if self.guide is not None else tr("Choose a matter first.")

    def _print_guide(self) -> None:
        if self.guide is not None:
            said = tr("The guide of {name} is printing.", name=self.guide.item.name)
            self.do(print_guide, item=self.guide.item.item, then=lambda _: self.notice.say(said, "ok"))

    def _line_chosen(self, line: LineNow) -> None:
        """Enter on a line: its letter stands in the search, F8 takes the number."""
        self.search.setText(line.letter)
        self.judge_steps()
        self.focus_first()

    def _take(self) -> None:
        line = self._line()
        wish = self.person.wish()
        if line is None or wish is None:
            return
        self.search.close_list()
        self.do(
            issue, line=line.line, press=self._press, then=lambda done: self._taken(line, done.value),
            refused=self._not_taken, **wish,
        )  # fmt: skip

    def _taken(self, line: LineNow, issued: Issued) -> None:
        self._press = new_key()
        self._seek(issued.ticket)
        parts = [tr("{count} before", count=issued.ahead)]
        if issued.minutes is not None:
            parts.append(tr("about {minutes} min", minutes=issued.minutes))
        parts += ["、".join(line.windows), line.area]
        self.hall.taken.show_taken(issued.text, " · ".join(part for part in parts if part))
        self.person.clear()
        self.focus_first()

    def _not_taken(self, refused: Refused) -> None:
        """Limits of a person are said beside the ID; the rest in the bar."""
        if not self.person.refused(refused):
            self.notice.refused(refused)

    # First inquiry.

    def _register(self, handling: Handling) -> None:
        """One key where the matter is known; else the form asks what it was about."""
        if self.guide is None:
            self._open_form(handling)
            return
        opened = self.guide
        where = " / ".join(line_said(line) for line in opened.lines) or opened.item.place
        said = tr("Answered: {item}. Counted.", item=opened.item.name)
        if handling is Handling.GUIDED:
            said = tr("Guided to {where}. Counted.", where=where)
        self.do(
            register, handling=handling, item=opened.item.code, then=lambda _: self.notice.say(said, "ok"),
        )  # fmt: skip

    def _write_down(self) -> None:
        self._open_form(Handling.HANDED_OVER)

    def _open_form(self, handling: Handling) -> None:
        item = self.guide.item if self.guide is not None else None
        self._show(self.inquiry)
        self.inquiry.begin(handling, item.code if item else "", item.name if item else "")

    def _leave_form(self) -> None:
        self._show(self.item if self.guide is not None else self.start)
        self.focus_first()

    def _write(self, wish: dict[str, Any]) -> None:
        self.do(register, then=lambda done: self._written(done.value), refused=self.inquiry.form.refused, **wish)

    def _written(self, made: Registered) -> None:
        self.inquiry.clear()
        self._leave_form()
        said = tr("Registered: {number}.", number=made.number)
        self.notice.say(tr("{said} The slip is made out.", said=said) if made.job else said, "ok")

    def _show_mine(self) -> None:
        self._show(self.follow_up)
        self._read_mine()
        self.follow_up.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_mine(self) -> None:
        today, standing = self.work.today(), self.work.standing
        self.ask(
            open_of_first_person, standing.actor.id, today, standing.settings,
            then=lambda rows: self.follow_up.show_rows(rows, self.work.now(), today),
            failed=self.follow_up.show_trouble,
        )  # fmt: skip

    def _read_inquiry(self, inquiry_id: str) -> None:
        self.ask(inquiry, inquiry_id, then=self.follow_up.show_whole, failed=lambda _: None)

    def _follow(self, verb: Verb[Any, Any], wish: dict[str, Any]) -> None:
        self.do(verb, then=lambda _: self.follow_up.done(), refused=self.follow_up.refused, **wish)

    # Slips, and missed numbers.

    def _slip(self, *states: str) -> bool:
        row = self.hall.number()
        return row is not None and row.slip is not None and row.slip.state in states

    def _no_slip(self) -> str:
        able = self._slip(JobState.FAILED, JobState.STORED, JobState.SENDING, JobState.PRINTED)
        return "" if able else tr("Choose a number of today in the list.")

    def _no_copy(self) -> str:
        return "" if self._slip(JobState.PRINTED) else tr("A second copy needs a slip that was printed.")

    def _no_return(self) -> str:
        row = self.hall.number()
        able = row is not None and row.visitor.state == State.MISSED and row.visitor.may_come_back
        return "" if able else tr("Choose a missed number; it comes back once, on its day.")

    def _print_again(self) -> None:
        """A slip that did not come out: the same sheet once more, or, where the printer thinks it did, a new one."""
        row = self.hall.number()
        if row is None or row.slip is None:
            return
        job = row.slip.id
        if row.slip.state in (JobState.FAILED, JobState.STORED) and self.ground.spool is not None:
            self.ground.spool.retry(job)
            self.notice.say(tr("{number} is sent to the printer here.", number=row.visitor.text), "ok")
            return
        asked = ReasonAsked(
            "reception.spoiled", tr("{number} was not printed", number=row.visitor.text),
            tr("The spoiled sheet is counted, and the slip is printed again as an original."), tr("Print again"),
            [(code, tr(said)) for code, said in SPOILED],
        )  # fmt: skip
        self.messages.ask_reason(self, asked, lambda reason: self._spoil(job, reason))

    def _spoil(self, job: str, reason: Reason) -> None:
        said = next((tr(words_) for code, words_ in SPOILED if code == reason.code), reason.words)
        self.do(
            prints.spoil, job=job, reason=said, then=lambda _: self.notice.say(tr("Sent to the printer again."), "ok")
        )

    def _copy(self) -> None:
        row = self.hall.number()
        if row is not None and row.slip is not None:
            self.do(
                prints.reprint,
                job=row.slip.id,
                then=lambda _: self.notice.say(tr("A second copy is sent to the printer."), "ok"),
            )

    def _take_back(self) -> None:
        row = self.hall.number()
        if row is not None:
            text = row.visitor.text
            self.do(back_once, ticket=row.visitor.id, then=lambda done: self._came_back(text, done.value))

    def _came_back(self, text: str, ahead: int) -> None:
        self.notice.say(tr("{number} is back in the line, {count} before it.", number=text, count=ahead), "ok")
