"""What the fee point asks in place: a remark for the window, a receipt that came later. Esc goes back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from models.bank.announced_reading import AnnouncementRow
from models.bank.rules import Method
from models.fees.refund_reading import RefundRow
from models.office.refusal import Refused
from ui import theme, words
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, MoneyField, TextField
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
        TextField("number", tr("Fiscal receipt no."), needed=True, most=40),
        TextField("check", tr("Check code"), most=20),
    ]
    about = tr("As it stands on the fiscal receipt. Enter goes on; the last one keeps it.")
    return Question(tr("Fiscal receipt of payment {number}", number=payment), about, tr("Keep"), fields, then)


def second_question(about: str, then: Answered) -> Question:
    """第二人: who agrees that a payment is taken back though its certificate is out proves it by his password."""
    secret = TextField("password", tr("Password"), needed=True, most=128)
    secret.line.setEchoMode(QLineEdit.EchoMode.Password)
    login = TextField("second", tr("Second person"), needed=True, most=40, hint=tr("Sign-on name of who agrees"))
    return Question(
        tr("The certificate is out: a second person"), about, tr("Reverse and print"), [login, secret], then
    )


def announced_question(amount_fen: int, then: Answered) -> Question:
    """待到账: what the payer showed (days.md 21)."""
    methods = [(str(method), words.choice(f"bank.{method}")) for method in (Method.TRANSFER, Method.CODE)]
    method = ChoiceField("method", tr("Paid by"), methods, needed=True)
    method.set_text(Method.TRANSFER)
    said = TextField("said", tr("What was shown"), needed=True, most=120, hint=tr("Bank, time, last digits"))
    about = tr("{amount}. It settles nothing until the bank sees it.", amount=words.yuan(amount_fen))
    return Question(tr("Announced money"), about, tr("Keep"), [method, said], then)


def not_arrived_question(row: AnnouncementRow, then: Answered) -> Question:
    """The announced money did not come."""
    about = tr("{amount}, {payers}: {said}", amount=words.yuan(row.amount_fen), payers=", ".join(row.payers),
               said=row.said)  # fmt: skip
    reason = TextField("reason", tr("Reason"), needed=True, most=120)
    return Question(tr("Announced money did not come"), about, tr("Withdraw it"), [reason], then)


def amount_question(wanted_fen: int, then: Answered) -> Question:
    """部分缴款 or 多缴: what came in is not what is wanted (domain.md §4.4)."""
    amount = MoneyField("amount", tr("Amount"), needed=True)
    about = tr("{amount} is wanted. Less is taken where the hall allows a part, more where it was sent.",
               amount=words.yuan(wanted_fen))  # fmt: skip
    return Question(tr("Another amount"), about, tr("Take this amount"), [amount], then)


def refund_question(refunds: Sequence[RefundRow], then: Answered) -> Question:
    """退付: finance has paid it back; its voucher's number is entered."""
    choices = [(row.id, f"{row.number} {row.payer_name} {words.yuan(row.amount_fen)}") for row in refunds]
    refund = ChoiceField("refund", tr("Refund"), choices, needed=True)
    refund.set_text(choices[0][0])
    voucher = TextField("voucher", tr("Voucher no."), needed=True, most=40, hint=tr("Finance's own number"))
    return Question(
        tr("Refund paid by finance"), tr("It is no money of this counter's day."), tr("Keep"), [refund, voucher], then
    )
