"""监察问题: everything that is wrong in one list, the gravest first; answered, appealed, ordered (behaviour 38)."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.findings.reading import FindingRow
from models.findings.rules import BY_HAND, Code, State, Type
from models.findings.verbs import expedite, report
from models.privacy.verbs import view
from ui import theme, words
from ui.admin.change_form import ChangeForm
from ui.admin.part import KeyRows
from ui.room import Ground, Room
from ui.supervisor.findings_card import FindingPage
from ui.supervisor.findings_questions import (
    APPEALED,
    FindingNow,
    FindingsNow,
    OrderWanted,
    Wanted,
    Who,
    finding_now,
    findings_now,
    order_wanted,
)
from ui.supervisor.findings_steps import FindingSteps
from ui.supervisor.orders_form import OrderForm
from ui.supervisor.read_pages import ReadStack
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import ChoiceField, LinesField, TextField
from ui.widgets.findings_words import level_light, number_said, state_said
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView

GATHER_MS = 500

OPENED = {"inquiry": "inquiry", "expedite": "order", "bank_difference": "bank_day", "outside_count": "month"}
"""What a finding that is about no case is about, and as what it is opened."""
ELSEWHERE = {"order": "orders", "bank_day": "reconcile", "month": "outside"}
"""Kinds that another room opens."""


class FindingsRoom(Room):
    """The list with its filters and numbers; over it a finding, the case it is about, or a form."""

    title = mark("Findings")
    about = mark(
        "Everything that is wrong, the gravest first: ■ alarm, ▲ warning, ● reminder. Enter opens a finding with its "
        "evidence, F7 what it is about. Answer, appeal, or order that it be moved; an appeal is answered by somebody "
        "outside the unit. F2, F4 and F6 choose type, state and unit."
    )
    shows = frozenset({"findings", "cases", "people"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.now: FindingsNow | None = None
        self._number = ""
        """Id of the finding in front."""
        self._wanted: frozenset[str] = frozenset()
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._read_late)
        self._late = False
        self._make_lists()
        self._make_filters()
        self._lay_out()
        self._make_steps()

    # What stands where.

    def _make_lists(self) -> None:
        self.list = ListView(
            (
                Column("level", mark("Level"), lambda row: level_light(row.level), width=92, strong=True),
                Column("code", mark("Finding"), lambda row: words.choice(f"findings.{row.code}")),
                Column("number", mark("What it is about"), lambda row: number_said(row.number), width=170),
                Column("unit", mark("Unit"), lambda row: self._unit(row.unit), width=150),
                Column("since", mark("Since"), self._since, width=104),
                Column("state", mark("State"), state_said, width=110),
            ),
            key=lambda row: row.id, empty=tr("Nothing is wrong here."), name=tr("Findings"),
        )  # fmt: skip
        self.counted = ListView(
            (
                Column("code", mark("Raised"), lambda row: words.choice(f"findings.{row.code}")),
                Column("today", mark("Today"), lambda row: str(row.today), width=52, align="right"),
                Column("month", mark("This month"), lambda row: str(row.month), width=52, align="right"),
                Column("open", mark("Not dealt with"), lambda row: str(row.still_open), width=66, align="right"),
            ),
            key=lambda row: row.code, empty=tr("Nothing was raised this month."), name=tr("By code"), filtered=False,
        )  # fmt: skip
        self.list.chosen.connect(lambda row: self._show_card_of(row.id))
        self.list.current.connect(lambda _: self.judge_steps())
        for listed in (self.list, self.counted):
            listed.retry.connect(self._read)

    def _make_filters(self) -> None:
        every = ("", tr("all"))
        types = [every, *((str(each), words.choice(f"findings.{each}")) for each in Type)]
        states = [
            *((str(each), words.state(f"findings.{each}")) for each in State), (APPEALED, tr("appeal waits")), every,
        ]  # fmt: skip
        self.type = ChoiceField("type", tr("Type F2"), types)
        self.state = ChoiceField("state", tr("State F4"), states)
        self.unit = ChoiceField("unit", tr("Unit F6"), [every])
        self.type.set_text("")
        self.unit.set_text("")
        self.state.set_text(str(State.OPEN))
        self._filters = (self.type, self.state, self.unit)
        for field in self._filters:
            field.edited.connect(self._read)

    def _make_steps(self) -> None:
        one, listed = tr("The finding in front"), tr("List")
        steps = self.steps_of = FindingSteps(self, one)
        self._actions: list[KeyAction] = [
            self.step(
                tr("Open what it is about"), "F7", "Alt+O", does=self._open_about, icon="case",
                state=self._about_reason, group=one,
            ),
            *steps.actions,
            self.step(
                tr("Order it moved"), "F11", "Alt+R", does=self._ask_order, icon="warning", verb=expedite,
                state=self.one_reason, group=one,
            ),
            self.step(
                tr("Full view"), "F5", "Alt+V", does=self.pages.ask_full, icon="people", verb=view,
                state=self.pages.full_reason, group=one,
            ),
            self.step(
                tr("Enter by hand"), "F12", "Alt+E", does=self._ask_report, icon="add", verb=report, group=listed
            ),
        ]  # fmt: skip
        for key, field, text in (
            ("F2", self.type, tr("Choose the type")), ("F4", self.state, tr("Choose the state")),
            ("F6", self.unit, tr("Choose the unit")),
        ):  # fmt: skip
            self.step(text, key, does=partial(self._to_filter, field), group=listed)
        for action in self._actions:
            self._keys.add(KeyButton(action, stacked=True))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        for field in self._filters:
            top.addWidget(field, 1)
        lists = QWidget()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.list, 1)
        self.counted.setFixedWidth(theme.scaled(330))
        row.addWidget(self.counted)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(top)
        column.addLayout(row, 1)
        self._keys, self.card = KeyRows(), FindingPage()
        self.card.back.connect(self._to_list)
        self.pages = ReadStack(self, lists)
        self.pages.addWidget(self.card)
        self.pages.back.connect(self._back)
        self.pages.turned.connect(self.judge_steps)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP_S)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self._keys)
        form = Form(self, self._filters, self.notice)
        form.submitted.connect(self._to_list)
        form.left.connect(self._to_list)

    def _unit(self, unit: str) -> str:
        return self.now.units.get(unit, unit) if self.now is not None else unit

    def _since(self, row: FindingRow) -> str:
        return words.minute(row.raised_at, today=self.work.today())

    # Reading.

    def who(self) -> Who:
        """Who asks."""
        standing = self.work.standing
        return Who(standing.actor.id, standing.station.window, standing.roles)

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question answers all)
        """The list and the card in front, gathered for a moment in a busy hall."""
        if self._gather.isActive():
            self._late = True
            return
        self._gather.start()
        self._read()

    def _read_late(self) -> None:
        if self._late:
            self._read()

    def _read(self) -> None:
        self._late = False
        wanted = Wanted(self.type.text(), self.state.text(), self.unit.text())
        self.ask(
            findings_now, self.who(), wanted, self.work.today(), then=self._show, failed=self.list.show_trouble
        )  # fmt: skip
        if self._number:
            self.ask(finding_now, self._number, self.work.today(), then=self._show_card, key="card")
        self.pages.read()

    def _show(self, now: FindingsNow) -> None:
        known, self.now = self.now, now
        if known is None or known.units != now.units:
            self.unit.set_choices([("", tr("all")), *sorted(now.units.items(), key=lambda each: each[1])])
        at = self.work.now()
        self.list.show_rows(now.rows, at)
        self.counted.show_rows(now.counted, at)
        self.counted.setVisible(self.who().watching)
        self.judge_steps()

    def _show_card_of(self, finding: str) -> None:
        self._number = finding
        self.ask(finding_now, finding, self.work.today(), then=self._show_card, key="card")

    def _show_card(self, now: FindingNow | None) -> None:
        if now is None or now.card.row.id != self._number:
            return
        self.card.show_finding(now, self._unit(now.card.row.unit), self.work.today())
        if self.pages.currentIndex() == 0:
            self.pages.setCurrentWidget(self.card)
            self.card.setFocus()
        self.judge_steps()

    def row(self) -> FindingRow | None:
        """The finding in front: the card's, else the one under the cursor."""
        if self._number and self.card.now is not None and self.card.now.card.row.id == self._number:
            return self.card.now.card.row
        row: FindingRow | None = self.list.current_row()
        return row

    def own_appeal(self) -> bool:
        """Whether who sits here has appealed against the finding whose card is open."""
        found, me = self.card.now if self._number else None, self.work.standing.actor.id
        return found is not None and any(each.granted is None and each.by_staff == me for each in found.card.appeals)

    # Why not.

    def one_reason(self) -> str:
        return "" if self.row() is not None else tr("Choose a finding in the list.")

    def _about_reason(self) -> str:
        row = self.row()
        if row is None:
            return self.one_reason()
        if row.case or row.about_table in OPENED:
            return ""
        return tr("Everything about it stands on its card.")

    # Opening.

    def _open_about(self) -> None:
        row = self.row()
        if row is None:
            return
        if row.case:
            self.pages.open_thing("case_id", row.case)
            return
        kind = OPENED[row.about_table]
        if kind == "inquiry":
            self.pages.open_thing(kind, row.number)
        else:
            self.ask(finding_now, row.id, self.work.today(), then=partial(self._go_elsewhere, kind), key="about")

    def _go_elsewhere(self, kind: str, now: FindingNow | None) -> None:
        if now is None:
            return
        name = now.card.row.number
        if kind == "bank_day":
            name = str(now.card.levels[0].evidence.get("day", ""))
        if not self.go(ELSEWHERE[kind], kind, name):
            self.notice.say(tr("This is not opened from here."), "warn")

    def open_thing(self, kind: str, name: str) -> None:
        """A finding by its id, from another page."""
        if kind == "finding":
            self._show_card_of(name)

    # Doing.

    def _ask_order(self) -> None:
        row = self.row()
        if row is not None:
            self.ask(order_wanted, row.case or row.id, self.work.today(), then=self._open_order, key="order")

    def _open_order(self, wanted: OrderWanted | None) -> None:
        if wanted is not None:
            self._open_form(OrderForm(self, wanted, self._ordered))

    def _ordered(self, _order: str) -> None:
        self._close_form()
        self.notice.say(tr("The order is written and sent to the printer. The orders page shows its reply."), "ok")

    def _ask_report(self) -> None:
        """手工登记: what no clock can see."""
        units = sorted(self.now.units.items(), key=lambda each: each[1]) if self.now is not None else []
        form = ChangeForm(
            "report", tr("Enter a finding by hand"), tr("Enter it"),
            [
                ChoiceField("code", tr("Finding"), [(str(each), words.choice(f"findings.{each}")) for each in BY_HAND],
                            needed=True),
                ChoiceField("unit", tr("Unit"), units, needed=True),
                TextField("number", tr("Source"), hint=tr("Number of the letter, call or inspection"), most=60),
                LinesField("words", tr("What was reported"), lines=3, needed=True),
            ],
            about=tr("A citizen's report of a fee outside (R11), or a matter still handled at the department (R12)."),
        )  # fmt: skip
        form.submitted.connect(
            lambda values: self.do(
                report, then=lambda _: self._reported(), refused=form.refused, code=Code(values["code"]),
                unit=values["unit"], number=values["number"] or "", words=values["words"],
            )
        )  # fmt: skip
        self._open_form(form)

    def _reported(self) -> None:
        self._close_form()
        self.notice.say(tr("The finding is entered; every supervisor is told."), "ok")

    # Forms stand over the list.

    def _open_form(self, form: ChangeForm) -> None:
        self._drop_form()
        form.left.connect(self._close_form)
        self.pages.addWidget(form)
        self.pages.setCurrentWidget(form)
        self._keys.hide()
        form.start()

    def _close_form(self) -> None:
        self._drop_form()
        self._back()

    def _drop_form(self) -> None:
        form = self.pages.currentWidget()
        if isinstance(form, ChangeForm):
            self.pages.removeWidget(form)
            form.deleteLater()
        self._keys.show()

    # What the frame calls.

    def focus_first(self) -> None:
        """Whatever is in front."""
        front = self.pages.currentWidget()
        if front is None or self.pages.currentIndex() == 0:
            self._to_list()
        else:
            front.setFocus()

    def _back(self) -> None:
        """From the case to its finding, else to the list."""
        if self._number and self.card.now is not None:
            self.pages.to_lists()
            self.pages.setCurrentWidget(self.card)
            self.card.setFocus()
            self.judge_steps()
        else:
            self._to_list()

    def _to_list(self) -> None:
        self._number = ""
        self._drop_form()
        self.pages.to_lists()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_filter(self, field: ChoiceField) -> None:
        self._number = ""
        self._drop_form()
        self.pages.to_lists()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)
