"""What is being done with the case in front: the opinion, the grant, the refusal with its reason, the return."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from models.cases.clock_verbs import extend, propose_suspension, resume
from models.cases.decision_verbs import decide, return_, review
from models.cases.reading import CaseCard
from models.cases.rules import Decision
from models.office.refusal import Refused
from models.office.verb import Verb
from ui import theme
from ui.backoffice.clock_fields import EXTEND, RESUME, SUSPEND, ClockFields
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.ending_form import EndingFields
from ui.widgets.field import AnyField, ChoiceField, LinesField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction, KeyButton

REVIEW, GRANT, REFUSE, RETURN = "review", "grant", "refuse", "return_"
TITLES = {
    REVIEW: mark("Review: the opinion goes on to the approver"),
    GRANT: mark("Grant: the window is told at once"),
    EXTEND: mark("Extend the limit: once, before it is over, within what the item allows"),
    SUSPEND: mark("Stop the clock for a special procedure: a plain site visit does not stop it"),
    RESUME: mark("Start the clock again: the procedure is over"),
}
VERBS: dict[str, Verb[Any, Any]] = {
    REVIEW: review,
    GRANT: decide,
    REFUSE: decide,
    RETURN: return_,
    EXTEND: extend,
    SUSPEND: propose_suspension,
    RESUME: resume,
}
PRIMARY = {
    REVIEW: mark("Pass on with the opinion"),
    GRANT: mark("Grant it"),
    REFUSE: mark("Refuse and print the letter"),
    RETURN: mark("Return and print the letter"),
    EXTEND: mark("Extend the limit"),
    SUSPEND: mark("Stop the clock"),
    RESUME: mark("Start the clock again"),
}


class StepPanel(QFrame):
    """The fields of one step. What was typed about a case is kept until that case has moved on."""

    left = Signal()
    """Esc: back to the list; nothing typed is lost."""

    def __init__(self, room: Room, primary: KeyAction) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.mode, self._case, self._primary = "", "", primary
        self._drafts: dict[tuple[str, str], list[str]] = {}
        self._title = QLabel()
        theme.dress(self._title, type="text", strong=True)
        self.opinion = LinesField("opinion", tr("Review opinion"), lines=2, needed=True, most=500)
        self.letter = ChoiceField(
            "letter", tr("Decision letter"), [("NO", tr("not printed now")), ("YES", tr("printed at once"))]
        )
        self.ending = EndingFields(room, (REFUSE, RETURN))
        self.clock = ClockFields(room)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        for widget in (self._title, self.opinion, self.letter, self.ending, self.clock):
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
        return [self.opinion, self.letter, *self.ending.fields(), *self.clock.fields()]

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
        self._lay_out()
        for field, text in zip(self._fields(), self._drafts.get((case, mode), []), strict=False):
            field.set_text(text)
        self.setVisible(bool(self.mode))

    def _lay_out(self) -> None:
        self.opinion.setVisible(self.mode == REVIEW)
        self.letter.setVisible(self.mode == GRANT)
        self.ending.setVisible(False)
        if self.mode in (REFUSE, RETURN):
            self.ending.open(self.mode)
        self.clock.open(self.mode)
        self._title.setVisible(self.mode in TITLES)
        self._title.setText(tr(TITLES[self.mode]) if self.mode in TITLES else "")
        self.name_primary()

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
        if self.mode in (EXTEND, SUSPEND, RESUME):
            return self.clock.wishes(self.mode)
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
