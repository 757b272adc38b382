"""What this person was first asked and is not closed: handed on, answered or closed off from one list."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.inquiries.reading import InquiryRow, OpenInquiry
from models.inquiries.rules import Opinion, State
from models.inquiries.verbs import close, hand_over, reply
from models.office.instants import Instant
from models.office.refusal import Refused, Trouble
from models.office.verb import Verb
from models.people.reading import UnitRow
from ui import theme, words
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import ChoiceField, LinesField
from ui.widgets.form import Form, primary
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar
from ui.words import Light


class FollowUp(QWidget):
    """The list, and under it the one step that its current line waits for."""

    wished = Signal(object, dict)
    """A verb of inquiries, and what it takes."""

    left = Signal()
    """Esc."""

    current = Signal(str)
    """The id of the inquiry under the cursor: its whole text is wanted."""

    def __init__(self, notice: NoticeBar) -> None:
        super().__init__()
        self._units: Mapping[str, str] = {}
        self._today = date.min
        self.list = ListView(
            self._columns(), key=lambda row: row.id, empty=tr("Nothing that you were asked is open."),
            name=tr("Open first inquiries"), filtered=False,
        )  # fmt: skip
        self._whole = quiet("", wrap=True)
        self.unit = ChoiceField("to_unit", tr("To unit"))
        self.text = LinesField("text", tr("Your answer"), lines=2)
        self.opinion = ChoiceField(
            "opinion", tr("Visitor's opinion"),
            [("", tr("not said")), *((code, words.choice(f"inquiries.{code}")) for code in Opinion if code)],
        )  # fmt: skip
        self.act = QPushButton()
        theme.dress(self.act, role="primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(heading(tr("First inquiries in my hands")))
        column.addWidget(self.list, 1)
        column.addWidget(self._whole)
        for field in (self.unit, self.text, self.opinion):
            column.addWidget(field)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = Form(self, (self.unit, self.text, self.opinion), notice)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.left)
        primary(self.act, self.form)
        self.list.current.connect(self._moved)
        self.list.chosen.connect(lambda _: self.form.start())
        self._moved(None)

    def _columns(self) -> Sequence[Column]:
        return (
            Column("number", mark("Registered as"), lambda row: row.number, width=148, strong=True),
            Column("question", mark("Question"), lambda row: row.question),
            Column("state", mark("State"), self._state, width=136),
            Column("due", mark("By"), self._due, width=96),
        )

    @staticmethod
    def _state(row: OpenInquiry) -> str | Light:
        said = words.state(f"inquiries.{row.state}")
        return Light(words.light(row.light).tone, said) if row.light else said

    def _due(self, row: OpenInquiry) -> str:
        return words.day(row.due_on, today=self._today) if row.due_on else ""

    def set_units(self, units: Sequence[UnitRow]) -> None:
        """The departments of today."""
        self._units = {unit.id: unit.name for unit in units}
        self.unit.set_choices([("", tr("choose")), *self._units.items()])

    def show_rows(self, rows: Sequence[OpenInquiry], read_at: Instant, today: date) -> None:
        """What is open."""
        self._today = today
        self.list.show_rows(rows, read_at)
        self._moved(self.list.current_row())

    def show_trouble(self, failed: Trouble) -> None:
        """It could not be read."""
        self.list.show_trouble(failed)

    def show_whole(self, row: InquiryRow | None) -> None:
        """The words of the one under the cursor, and the answer it got."""
        now = self.list.current_row()
        if row is None or now is None or now.id != row.id:
            return
        handed = tr("Handed to {unit}.", unit=self._units.get(row.to_unit, row.to_unit)) if row.to_unit else ""
        answer = tr("Answer: {text}", text=row.reply) if row.reply else ""
        self._whole.setText("\n".join(part for part in (row.question, handed, answer) if part))

    def refused(self, refused: Refused) -> None:
        """The verb said no."""
        self.form.refused(refused)

    def done(self) -> None:
        """The verb did it: nothing typed belongs to the next line."""
        for field in (self.unit, self.text, self.opinion):
            field.set_text("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ctrl+Enter: the step that this line waits for."""
        row = self.list.current_row()
        if row is None or self.act.isHidden():
            return
        verb, wish = self._wish(row)
        self.wished.emit(verb, {"inquiry": row.id, **wish})

    def _wish(self, row: OpenInquiry) -> tuple[Verb[Any, Any], dict[str, str]]:
        if row.state is State.REPLIED:
            return close, {"opinion": self.opinion.text()}
        if row.state is State.WITH_FIRST and self.text.text().strip():
            return reply, {"text": self.text.text()}
        return hand_over, {"to_unit": self.unit.text()}

    def _moved(self, row: OpenInquiry | None) -> None:
        state = row.state if row is not None else None
        self.unit.setVisible(state in (State.WITH_FIRST, State.HANDED))
        self.text.setVisible(state is State.WITH_FIRST)
        self.opinion.setVisible(state is State.REPLIED)
        said = {
            State.WITH_FIRST: tr("Hand over, or answer · Ctrl+Enter"),
            State.HANDED: tr("Hand to another unit · Ctrl+Enter"),
            State.REPLIED: tr("Checked: close it off · Ctrl+Enter"),
        }
        self.act.setText(said.get(state, "") if state is not None else "")
        self.act.setVisible(state in said)
        self._whole.clear()
        if row is not None:
            self.current.emit(row.id)
