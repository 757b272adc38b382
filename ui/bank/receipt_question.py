"""What is asked of a 一般缴款书 receipt that a payer brought back."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from models.office.refusal import Refused
from ui import theme
from ui.translation import tr
from ui.widgets.field import AnyField, DayField, MoneyField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar


class PaperReceiptForm(QFrame):
    """Notice, serial, day, amount and number of the receipt; Enter goes on, the last one keeps it."""

    left = Signal()

    def __init__(self, today: Callable[[], date], then: Callable[[dict[str, Any]], object]) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self._then = then
        self.notice = NoticeBar()
        self.fields: list[AnyField] = [
            TextField("notice", tr("Notice number"), needed=True, most=40),
            TextField("serial", tr("Serial of the bank"), needed=True, most=40),
            DayField("day", tr("Day on the receipt"), today=today, needed=True),
            MoneyField("amount", tr("Amount"), needed=True),
            TextField("receipt_no", tr("Number of the slip"), needed=True, most=40),
        ]
        self._keep, back = QPushButton(f"{tr('Keep')}  Enter"), QPushButton(f"{tr('Back')}  Esc")
        about = tr("It is evidence for the notice and settles nothing: the statement does.")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        title = heading(tr("Paper receipt brought back"), kind="field")
        for widget in (title, quiet(about, wrap=True), self.notice, *self.fields):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._keep)
        column.addLayout(foot)
        column.addStretch(1)
        self.form = Form(self, self.fields, self.notice)
        self.form.submitted.connect(self.submit)
        self.form.left.connect(self.left)
        self._keep.clicked.connect(self.submit)
        back.clicked.connect(self.left)

    def start(self) -> None:
        """The cursor in the first field."""
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Enter in the last field, Ctrl+Enter anywhere."""
        values = self.form.values()
        if values is not None:
            self._then(values)

    def refused(self, refused: Refused) -> None:
        """The verb said no; what was typed stays."""
        self.form.refused(refused)
