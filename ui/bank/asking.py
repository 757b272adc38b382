"""What the fee point asks in place: a remark for the window, a receipt that came later. Esc goes back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from models.office.refusal import Refused
from ui import theme
from ui.translation import tr
from ui.widgets.field import AnyField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar

Answered = Callable[[dict[str, str]], object]


class Question(QFrame):
    """A few fields over the payment; what was scanned stays under it."""

    left = Signal()

    def __init__(self, title: str, about: str, action: str, fields: Sequence[AnyField], then: Answered) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self._fields, self._then = tuple(fields), then
        self.notice = NoticeBar()
        self._act, back = QPushButton(f"{action}  Enter"), QPushButton(f"{tr('Back')}  Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        head = heading(title, kind="field")
        theme.dress(head, strong=True)
        for widget in (head, quiet(about, wrap=True), self.notice, *fields):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._act)
        column.addLayout(foot)
        column.addStretch(1)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.left)
        self._act.clicked.connect(self.submit)
        back.clicked.connect(self.left)

    def start(self) -> None:
        """The cursor in the first field."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Enter in the last field, Ctrl+Enter anywhere."""
        values = self.form.values()
        if values is not None:
            self._then({name: str(value or "") for name, value in values.items()})

    def refused(self, refused: Refused) -> None:
        """The verb said no; what was typed stays."""
        field = {"receipt": "number"}.get(refused.field, refused.field)
        self.form.refused(Refused(refused.code, **{**refused.facts, "field": field}))


def doubt_question(number: str, window: int, then: Answered) -> Question:
    """金额有疑: back to the window with a remark."""
    about = tr(
        "It goes back to window {number}; no money is taken for it until the window has answered.", number=window
    )
    field = TextField("remark", tr("What is in doubt"), needed=True, most=200)
    return Question(tr("Amount of {number} in doubt", number=number), about, tr("Back to the window"), [field], then)


def receipt_question(payment: str, then: Answered) -> Question:
    """补录票据: what stands on a fiscal receipt that was made later."""
    fields: list[AnyField] = [
        TextField("code", tr("Receipt code"), needed=True, most=40),
        TextField("number", tr("Receipt number"), needed=True, most=40),
        TextField("check", tr("Check code"), most=20),
    ]
    about = tr("As it stands on the fiscal receipt. Enter goes on; the last one keeps it.")
    return Question(tr("Fiscal receipt of payment {number}", number=payment), about, tr("Keep"), fields, then)
