"""首问登记: what somebody asked, and into whose hands it went. What is answered on the spot needs no form."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from models.inquiries.rules import Category, Channel, Handling, needs_slip
from models.inquiries.verbs import Visitor, Whose
from models.people.reading import UnitRow
from ui import theme, words
from ui.translation import tr
from ui.widgets.field import ChoiceField, LinesField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar

HANDLINGS = (Handling.HANDED_OVER, Handling.TAKEN_IN, Handling.NOT_OURS, Handling.ANSWERED, Handling.GUIDED)


class InquiryForm(QScrollArea):
    """The form; its fields are those that the way of handling needs."""

    wished = Signal(dict)
    """Everything that inquiries.register takes."""

    left = Signal()
    """Esc: back, and what was typed stays."""

    def __init__(self, notice: NoticeBar) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._item = ""
        self.handling = ChoiceField(
            "handling", tr("Handled"), [(code, words.choice(f"inquiries.{code}")) for code in HANDLINGS], needed=True
        )
        self.question = LinesField("question", tr("Question"), lines=2)
        self.unit = ChoiceField("to_unit", tr("To unit"))
        self.body = TextField("other_body", tr("Whose it is"))
        self.address = TextField("other_address", tr("Address"))
        self.reach = TextField("other_phone", tr("Telephone"))
        self.person = TextField("visitor_name", tr("Visitor"), hint=tr("If the visitor likes to say it."))
        self.phone = TextField("phone", tr("Visitor's phone"))
        self.category = ChoiceField(
            "category", tr("Kind"), [(code, words.choice(f"inquiries.{code}")) for code in Category]
        )
        self.channel = ChoiceField(
            "channel", tr("Came by"), [(code, words.choice(f"inquiries.{code}")) for code in Channel]
        )
        fields = (
            self.handling, self.question, self.unit, self.body, self.address, self.reach, self.person, self.phone,
            self.category, self.channel,
        )  # fmt: skip
        self._about = quiet("", wrap=True)
        card = QFrame()
        theme.dress(card, card=True)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        column.addWidget(heading(tr("First inquiry")))
        column.addWidget(self._about)
        for field in fields[:6]:
            column.addWidget(field)
        for pair in ((self.person, self.phone), (self.category, self.channel)):
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_L)
            for field in pair:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addWidget(quiet(tr("Ctrl+Enter registers and prints the slip. Esc goes back; nothing is lost.")))
        column.addStretch(1)
        self.setWidget(card)
        self.form = Form(self, fields, notice)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.left)
        self.handling.edited.connect(self._fit)
        self.address.edited.connect(self._fit)
        self.clear()

    def set_units(self, units: Sequence[UnitRow]) -> None:
        """The departments of today."""
        self.unit.set_choices([("", tr("choose")), *((unit.id, unit.name) for unit in units)])

    def begin(self, handling: Handling, item: str, item_name: str) -> None:
        """Opens for an item ("" for none), to be handled so; what was typed before stays."""
        self._item = item
        self._about.setText(tr("About {item}", item=item_name) if item else "")
        self._about.setVisible(bool(item))
        self.handling.set_text(handling)
        self._fit()
        self.form.start()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """For the next visitor."""
        for field in (self.question, self.body, self.address, self.reach, self.person, self.phone):
            field.set_text("")
        self.unit.set_text("")
        self.handling.set_text(Handling.HANDED_OVER)
        self.category.set_text(Category.CONSULT)
        self.channel.set_text(Channel.VISIT)
        self._fit()

    def submit(self) -> None:
        """Ctrl+Enter."""
        found = self.form.values()
        if found is not None:
            self.wished.emit(self._wish(found))

    def _wish(self, found: dict[str, Any]) -> dict[str, Any]:
        said = {name: value or "" for name, value in found.items()}
        wish = {name: said[name] for name in ("handling", "question", "category", "channel")}
        visitor = Visitor(name=said["visitor_name"], phone=said["phone"])
        whose = Whose(
            body=said.get("other_body", ""), address=said.get("other_address", ""), phone=said.get("other_phone", "")
        )
        return wish | {"item": self._item, "visitor": visitor, "to_unit": said.get("to_unit", ""), "whose": whose}

    def _fit(self) -> None:
        handling = self.handling.text()
        self.unit.setVisible(handling == Handling.HANDED_OVER)
        for field in (self.body, self.address, self.reach):
            field.setVisible(handling == Handling.NOT_OURS)
        self.unit.needed = handling == Handling.HANDED_OVER
        self.question.needed = bool(handling) and needs_slip(Handling(handling))
        self.body.needed = handling == Handling.NOT_OURS
        self.reach.needed = self.body.needed and not self.address.text().strip()
