"""What is being done with the case in front: the opinion, the grant, the refusal with its reason, the return."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from models.cases.reading import CaseCard
from models.cases.rules import Decision
from models.office.refusal import Refused
from models.office.verb import Verb
from ui import theme
from ui.backoffice.clock_fields import ClockFields
from ui.backoffice.joint_fields import JointFields
from ui.backoffice.modes import CLOCK, GRANT, JOINT, PRIMARY, RECORD, REFUSE, RETURN, REVIEW, SURVEY, TITLES, VERBS
from ui.room import Room
from ui.translation import tr
from ui.widgets.ending_form import EndingFields
from ui.widgets.field import AnyField, ChoiceField, LinesField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.survey_fields import USUAL_TIME, ArrangeFields, RecordFields


class StepPanel(QFrame):
    """The fields of one step. What was typed about a case is kept until that case has moved on."""

    left = Signal()
    """Esc: back to the list; nothing typed is lost."""

    def __init__(self, room: Room, primary: KeyAction) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.mode, self._case, self._primary, self._room = "", "", primary, room
        self._drafts: dict[tuple[str, str], list[str]] = {}
        self._title = QLabel()
        theme.dress(self._title, type="text", strong=True)
        self.opinion = LinesField("opinion", tr("Review opinion"), lines=2, needed=True, most=500)
        self.letter = ChoiceField(
            "letter", tr("Decision letter"), [("NO", tr("not printed now")), ("YES", tr("printed at once"))]
        )
        self.ending = EndingFields(room, (REFUSE, RETURN))
        self.clock, self.joint = ClockFields(room), JointFields(room)
        self.arranged, self.record = ArrangeFields(room), RecordFields(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        for widget in (
            self._title,
            self.opinion,
            self.letter,
            self.ending,
            self.clock,
            self.joint,
            self.arranged,
            self.record,
        ):
            column.addWidget(widget)
        self.button = KeyButton(primary, role="primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        column.addLayout(foot)
        self.form = Form(self, self._fields(), room.notice)
        self.form.submitted.connect(primary.trigger)
        self.form.left.connect(self.left)
        self.hide()

    def _fields(self) -> list[AnyField]:
        return [
            self.opinion, self.letter, *self.ending.fields(), *self.clock.fields(), *self.arranged.fields(),
            *self.record.fields(), *self.joint.fields(),
        ]  # fmt: skip

    def show_step(self, mode: str, card: CaseCard | None) -> None:
        """Another case or another step; "" for none."""
        case = card.case.id if card is not None else ""
        if (mode, case) == (self.mode, self._case):
            return
        self._keep()
        self.mode, self._case = (mode if card is not None else ""), case
        for field in self._fields():
            field.set_text("")
        self.letter.set_text("NO")
        self._lay_out(card)
        for field, text in zip(self._fields(), self._drafts.get((case, mode), []), strict=False):
            field.set_text(text)
        self.setVisible(bool(self.mode))

    def _lay_out(self, card: CaseCard | None) -> None:
        self.opinion.setVisible(self.mode == REVIEW)
        self.letter.setVisible(self.mode == GRANT)
        self.ending.setVisible(False)
        if self.mode in (REFUSE, RETURN):
            self.ending.open(self.mode)
        self.clock.open(self.mode, card)
        self.joint.open(self.mode, card)
        self._lay_out_survey(card)
        self._title.setVisible(self.mode in TITLES)
        self._title.setText(tr(TITLES[self.mode]) if self.mode in TITLES else "")
        self.name_primary()

    def _lay_out_survey(self, card: CaseCard | None) -> None:
        for part, mode in ((self.arranged, SURVEY), (self.record, RECORD)):
            part.setVisible(self.mode == mode)
            for field in part.fields():
                field.setVisible(self.mode == mode)
        self.arranged.at.set_text(USUAL_TIME)
        self.record.done_on.set_value(self._room.work.today())
        self.record.signed.set_text("NO")
        if self.mode == RECORD and card is not None and card.way.survey is not None:
            self.record.propose(card.way.survey.surveyors)

    def name_primary(self) -> None:
        """The primary key says what it does here; the days of a limit borrow it."""
        if self.mode:
            self._primary.setText(tr(PRIMARY[self.mode]))

    def _keep(self) -> None:
        if self.mode and self._case:
            self._drafts[self._case, self.mode] = [field.text() for field in self._fields()]

    def forget(self, case: str) -> None:
        """The case has moved on; what was typed about it is done with."""
        self._drafts = {key: draft for key, draft in self._drafts.items() if key[0] != case}
        if case == self._case:
            self.mode = self._case = ""
            self.hide()

    def wishes(self) -> dict[str, Any] | None:
        """What the step's verb is given; None after saying at each field what is wrong."""
        if self.form.values() is None:
            return None
        if self.mode == REVIEW:
            return {"opinion": self.opinion.text().strip()}
        if self.mode == GRANT:
            return {"decision": Decision.GRANT, "letter": self.letter.text() == "YES"}
        if self.mode in CLOCK:
            return self.clock.wishes(self.mode)
        if self.mode in JOINT:
            return self.joint.wishes(self.mode)
        if self.mode in (SURVEY, RECORD):
            return (self.arranged if self.mode == SURVEY else self.record).wishes()
        said = self.ending.wishes()
        return {"decision": Decision.REFUSE, **said} if self.mode == REFUSE else said

    def verb(self) -> Verb[Any, Any]:
        """The verb of the step in front."""
        return VERBS[self.mode]

    def refused(self, refused: Refused) -> None:
        """At the field it names, else in the bar."""
        self.form.refused(refused)

    def start(self) -> None:
        """The cursor where the next input belongs."""
        self.form.start()
