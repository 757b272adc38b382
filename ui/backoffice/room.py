"""The back office: 待审 · 待批 in one list, the case in front of it, and the step that is next (days.md 1)."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.bank.reading import bank_state
from models.cases.lists import BackOfficeRow, Desk
from models.cases.papers_verbs import print_decision
from models.cases.reading import CaseCard
from models.office.actors import Role
from models.privacy.verbs import view
from ui import scans, theme, words
from ui.backoffice.case_read import CaseRead
from ui.backoffice.list_words import ASKED, OWED, PARTS, desk_width, limit_light, step_said
from ui.backoffice.modes import (
    ANSWER_PART,
    DONE,
    GRANT,
    JOINT,
    REFUSE,
    REJECT,
    RETURN,
    REVIEW,
    STEPS,
    VERB_NAMES,
    VERBS,
    asked_by,
    fits,
    own_fault,
)
from ui.backoffice.questions import OfficeNow, Reach, case_now, office_now
from ui.backoffice.step_panel import StepPanel
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.case_findings import CaseFindings
from ui.widgets.due_days import DaysLeaf
from ui.widgets.full_view import ask_full
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import quiet
from ui.widgets.nav import leave_room
from ui.widgets.orders_note import OrdersNote

SETTLE_MS = 60
"""A held arrow key passes rows faster than cases are read; the case is read where it rests."""


class BackOfficeRoom(Room):
    """List at the left, case at the right, its step under it."""

    title = mark("Back office")
    about = mark(
        "Cases that wait for the department: review them with an opinion, grant, refuse with a reason, or return. "
        "Who accepted a case does not decide it."
    )
    shows = frozenset({"cases", "people", "fees", "bank", "findings"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.now = OfficeNow((), Reach())
        self.card: CaseCard | None = None
        self.number = ""
        """Of the case in front."""
        self._listed = ""
        """Of the row under the cursor: a list that is read again moves nobody away from a case that was scanned."""
        self.desk: str | None = None
        self._days: DaysLeaf | None = None
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._read_case)
        self._make_steps()
        self._make_list()
        self.case = CaseRead()
        self.case.why.connect(lambda _: self._why())
        self.panel = StepPanel(self, self._primary)
        self.panel.left.connect(self.focus_first)
        self.panel.joint.mine = lambda unit: self.now.reach.reaches(ANSWER_PART, unit)
        self.findings, self.orders = CaseFindings(self), OrdersNote(self)
        self._lay_out()

    # What stands where.

    def _make_steps(self) -> None:
        group = tr("The case in front")
        self._steps_of = {
            mode: self._mode_step(mode, tr(text), key, twin, icon) for mode, text, key, twin, icon in STEPS
        }
        self._letter = self.step(
            tr("The letter"), "F6", "Alt+L", does=self._print_letter, icon="print", verb=print_decision,
            state=self._letter_reason, group=group,
        )  # fmt: skip
        self._why_step = self.step(
            tr("Why that day?"), "F7", "Ctrl+Y", does=self._why, icon="calendar", state=self._why_reason, group=group
        )
        self._full = self.step(
            tr("Show in full"),
            "Shift+F7",
            "Alt+I",
            does=self._show_full,
            verb=view,
            state=self._full_reason,
            group=group,
        )
        self._turn = self.step(tr("Next part of the list"), "F2", "Alt+N", does=self._next_desk, icon="list")
        self._primary = self.step(
            tr("Grant it"), "Ctrl+Return", does=self._do_step, state=self._primary_reason, group=group
        )

    def _mode_step(self, mode: str, text: str, key: str, twin: str, icon: str) -> KeyAction:
        return self.step(
            text, key, twin, does=partial(self._choose, mode), icon=icon, verb=VERBS[mode],
            state=lambda: self._reason(mode), group=tr("The case in front"),
        )  # fmt: skip

    def _make_list(self) -> None:
        columns = (
            Column("limit", mark("Limit"), lambda row: limit_light(row.case), width=104),
            Column("number", mark("Number"), lambda row: row.case.short_number, width=96),
            Column("item", mark("Item"), lambda row: row.case.item_name),
            Column("name", mark("Applicant"), lambda row: row.case.name, width=78),
            Column("desk", mark("Step"), step_said, width=desk_width()),
            Column("due", mark("Promised"), self._due, width=112),
        )
        self.list = ListView(
            columns, key=lambda row: row.case.number, empty=tr("No case waits here."), name=tr("Back office")
        )
        self.list.retry.connect(lambda: self.refresh(self.shows))
        self.list.current.connect(self._moved)
        self.list.chosen.connect(self._taken)
        self._tabs: dict[str | None, QPushButton] = {}
        for desk in (None, *PARTS):
            tab = self._tabs[desk] = QPushButton()
            theme.dress(tab, role="nav")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.clicked.connect(partial(self._show_desk, desk))

    def _lay_out(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.GRID)
        for tab in self._tabs.values():
            tabs.addWidget(tab)
        tabs.addStretch(1)
        tabs.addWidget(quiet("F2", kind="note"))
        left = QVBoxLayout()
        left.setSpacing(theme.GAP_S)
        left.addWidget(self.orders)
        left.addLayout(tabs)
        left.addWidget(self.list, 1)
        keys = QGridLayout()
        keys.setSpacing(theme.GAP_S)
        self._joint_keys: dict[str, KeyButton] = {}
        for at, (mode, action) in enumerate(self._steps_of.items()):
            button = KeyButton(action, role="danger" if mode in (REFUSE, RETURN, REJECT) else "", stacked=True)
            at += mode in JOINT  # the letter's key stands before theirs
            keys.addWidget(button, at // 4, at % 4)
            if mode in JOINT:
                self._joint_keys[mode] = button
                button.hide()
        keys.addWidget(KeyButton(self._letter, stacked=True), 2, 3)
        self._nothing = quiet(tr("Choose a case in the list, or scan one of its papers."), wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.case, 1)
        column.addWidget(self.findings)
        column.addWidget(self.panel)
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(whole)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP_S)
        right.addLayout(keys)
        right.addWidget(self._right, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addLayout(left, 11)
        row.addLayout(right, 10)

    def _due(self, row: BackOfficeRow) -> str:
        due = row.case.due
        if due is None:
            return "–"
        said = words.day(due, today=due)  # the year would not fit, and no limit is that long
        return tr("{day}, prov.", day=said) if row.case.provisional else said

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:
        """The list, and the case in front."""
        if subjects & {"cases", "people"}:
            self.ask(
                office_now, self.work.standing.actor.id, self.work.today(), then=self._show_list,
                failed=self.list.show_trouble,
            )  # fmt: skip
        if subjects & {"findings"}:
            self.orders.read()
        if subjects & {"bank"}:
            self.ask(bank_state, self.work.now(), then=self.case.show_fee_point)
        if self.number:
            self._read_case()

    def _show_list(self, now: OfficeNow) -> None:
        emptied = any(self._is_in(row, self.desk) for row in self.now.rows)
        self.now = now
        if emptied and not any(self._is_in(row, self.desk) for row in now.rows):
            self.desk = None  # the last of this part was decided; an empty list would hide what still waits
        self._fill()
        self.judge_steps()

    def _fill(self) -> None:
        for part, tab in self._tabs.items():
            many = sum(self._is_in(row, part) for row in self.now.rows)
            said = tr(PARTS[part]) if part is not None else tr("All")
            tab.setText(tr("{part} {count}", part=said, count=many))
            leave_room(tab)
            tab.setChecked(part == self.desk)
            tab.setVisible(part in (None, Desk.REVIEW, Desk.APPROVE, self.desk) or bool(many))
        rows = [row for row in self.now.rows if self._is_in(row, self.desk)]
        self.list.show_rows(rows, self.work.now())
        if not rows and self.number in ("", self._listed):
            self._listed = self.number = ""
            self._show_case(None)

    def _is_in(self, row: BackOfficeRow, part: str | None) -> bool:
        """Whether a case belongs to a part of the list; a case may be in several."""
        if part in (ASKED, OWED):
            return row.case.id in (self.now.asked if part == ASKED else self.now.owed)
        return part in (None, row.desk)

    def _show_desk(self, desk: str | None) -> None:
        self.desk = desk
        self._fill()
        self.list.setFocus()

    def _next_desk(self) -> None:
        shown = [desk for desk, tab in self._tabs.items() if not tab.isHidden()]
        self._show_desk(shown[(shown.index(self.desk) + 1) % len(shown)])

    def _moved(self, row: BackOfficeRow | None) -> None:
        number = row.case.number if row is not None else ""
        if number == self._listed:
            return
        self._listed = number
        if number:
            self.number = number
            self._settle.start()

    def _taken(self, row: BackOfficeRow) -> None:
        """Enter in the list: into the step, or back to this row from a case that was scanned."""
        if row.case.number != self.number:
            self.open_thing("case", row.case.number)
        elif self.panel.mode:
            self.panel.start()
        else:
            self.case.setFocus()

    def _read_case(self) -> None:
        if self.number:
            self.ask(case_now, self.number, self.work.today(), then=self._show_case, key="case")

    def _show_case(self, card: CaseCard | None) -> None:
        if card is None and self.number:
            self.notice.say(tr("There is no case {number} here.", number=self.number), "warn")
            self.number = ""
        if card is not None:
            if self.number not in (card.case.number, card.case.short_number):
                return  # the list has gone on meanwhile
            self.number = card.case.number
        moved = card is None or self.card is None or self.card.case.id != card.case.id
        if moved:
            self._end_days()
        again = moved or (card is not None and self.card is not None and self.card.case.since != card.case.since)
        self.card = card
        if card is not None:
            self.case.show_card(card, self.work.today())
            self.findings.read(card.case.id)
        for mode, button in self._joint_keys.items():
            button.setVisible(card is not None and fits(mode, card))
        if again or self.panel.mode == "":
            self.panel.show_step(self._usual() if card is not None else "", card)
        self._right.setCurrentIndex(0 if card is None else self._right.count() - 1)
        self.judge_steps()

    # Why a step may not be taken.

    def _reason(self, mode: str) -> str:
        card = self.card
        if card is None:
            return tr("Choose a case in the list.")
        verb, case = VERB_NAMES[mode], card.case
        if verb not in card.may or not fits(mode, card):
            return words.why("cases.state", case=case.short_number, state=case.state)
        units = [part.unit for part in card.parts if asked_by(mode, part)] if mode == ANSWER_PART else [case.unit]
        if not any(self.now.reach.reaches(verb, unit) for unit in units):
            return words.why("cases.other_unit", case=case.short_number)
        return own_fault(mode, card, self.work.standing.actor.id)

    def _usual(self) -> str:
        """The step that opens by itself: the first of approval and review that this person may take."""
        roles = self.work.standing.roles
        first = (GRANT, REVIEW) if Role.APPROVER in roles else (REVIEW, GRANT)
        return next((mode for mode in first if not self._blocked(mode)), "")

    def _blocked(self, mode: str) -> str:
        return words.why(self.work.may(VERBS[mode])) or self._reason(mode)

    def _primary_reason(self) -> str:
        if self._days is not None:
            return "" if self.card is not None else tr("Choose a case in the list.")
        mode = self.panel.mode if self.card is not None else ""
        return self._blocked(mode) if mode else tr("Choose a step first.")

    def _letter_reason(self) -> str:
        if self.card is None:
            return tr("Choose a case in the list.")
        return "" if self.card.case.decision else tr("The case is not decided.")

    def _why_reason(self) -> str:
        if self.card is None:
            return tr("Choose a case in the list.")
        return "" if self.card.promise is not None else tr("The clock has not started.")

    def _full_reason(self) -> str:
        if self.card is None:
            return tr("Choose a case in the list.")
        return "" if self.card.case.name else words.why("privacy.erased", number=self.card.case.short_number)

    # Doing.

    def _show_full(self) -> None:
        if self.card is not None:
            ask_full(self, self.card.case, self.case.show_person)

    def _choose(self, mode: str) -> None:
        self._end_days()
        self.panel.show_step(mode, self.card)
        self.judge_steps()
        self.panel.start()

    def _do_step(self) -> None:
        if self._days is not None:
            self._days.primary()
            return
        wishes = self.panel.wishes()
        card = self.card
        if card is None or wishes is None:
            return
        said, case = DONE[self.panel.mode], card.case

        def then(_: object) -> None:
            self.panel.forget(case.id)
            self.notice.say(tr(said, number=case.short_number), "ok")
            self.list.setFocus()

        self.do(self.panel.verb(), then=then, refused=self.panel.refused, case=case.id, **wishes)

    def _print_letter(self) -> None:
        if self.card is not None:
            self.do(
                print_decision, then=lambda _: self.notice.say(tr("Sent to the printer."), "ok"), case=self.card.case.id
            )

    def _why(self) -> None:
        if self.card is None or self._days is not None:
            self._end_days()
            return
        self._days = DaysLeaf(self, case=self.card.case.number)
        self._days.said.connect(self.notice.say)
        self._days.moved.connect(self.judge_steps)
        self._primary.setText(tr("Print"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._days, 1)
        foot = QHBoxLayout()
        for action in self._days.actions_now():
            foot.addWidget(KeyButton(action))
        foot.addStretch(1)
        foot.addWidget(KeyButton(self._primary, role="primary"))
        column.addLayout(foot)
        self._right.addWidget(page)
        self._right.setCurrentWidget(page)
        self._days.focus_first()
        self.judge_steps()

    def _end_days(self) -> None:
        if self._days is None:
            return
        page, self._days = self._right.widget(2), None
        if page is not None:
            self._right.removeWidget(page)
            page.deleteLater()
        self._right.setCurrentIndex(1)
        self.panel.name_primary()
        self.judge_steps()

    # What the frame calls.

    def focus_first(self) -> None:
        """The list."""
        self._end_days()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_first()
        else:
            super().keyPressEvent(event)

    def scan(self, text: str) -> bool:
        """A paper of a case opens that case here."""
        if scans.kind_of(text) != "case":
            return False
        self.open_thing("case", scans.plain(text))
        return True

    def open_thing(self, kind: str, name: str) -> None:
        """A case by its number, whether it is in the list or not."""
        if kind != "case":
            return
        self.number = name
        self.list.select(name)
        self._settle.stop()
        self._read_case()
