"""The own password and PIN: after an administrator gave a new one, and from the person's menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from models.office.office import Office
from models.office.refusal import Refused
from ui import theme
from ui.calm import Card
from ui.translation import tr
from ui.widgets.field import TextField
from ui.widgets.form import Form
from ui.widgets.marks import quiet
from ui.widgets.overlay import BusyVeil
from ui.work import Work


class OwnSecretPage(Card):
    """Old password, new password twice, and a PIN for the screen lock."""

    changed = Signal()
    left = Signal()

    def __init__(self, work: Work, login: str, *, must: bool) -> None:
        """`must`: the password was given by an administrator, and nothing is done before it is another."""
        super().__init__(tr("Choose your own password") if must else tr("Password and PIN"), wide=480)
        self._work, self._login = work, login
        self.old = _secret("old", tr("Password now"), needed=True)
        self.new = _secret("password", tr("New password"), needed=must)
        self.again = _secret("again", tr("Once more"), needed=must)
        self.pin = _secret("pin", tr("PIN"), hint=tr("4 to 6 figures; opens the locked screen. Empty: as it is."))
        if must:
            self.column.addWidget(quiet(tr("The one you were given is known to somebody else."), wrap=True))
        fields = [self.old, self.new, self.again, self.pin]
        for part in (*fields, self.notice):
            self.column.addWidget(part)
        back, go = QPushButton(tr("Sign off") if must else tr("Back")), QPushButton(tr("Keep"))
        self.foot(back, go)
        self._veil = BusyVeil(self)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        go.clicked.connect(self._submit)
        back.clicked.connect(self.left)

    def focus_first(self) -> None:
        """The old one."""
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if self.form.values() is None:
            return
        if self.new.text() != self.again.text():
            self.again.problem(Refused("field.not_same"))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        old, new, pin, login = self.old.text(), self.new.text(), self.pin.text(), self._login
        sent = self._work.through(
            lambda office: change(office, login=login, old=old, new=new, pin=pin),
            page=self,
            then=lambda _: self.changed.emit(),
            refused=self.form.refused,
            failed=lambda failed: self.notice.trouble(failed, self._submit),
            ended=self._veil.end,
        )
        if sent:
            self._veil.begin(tr("One moment …"))


def _secret(name: str, label: str, *, needed: bool = False, hint: str = "") -> TextField:
    field = TextField(name, label, needed=needed, hint=hint)
    field.line.setEchoMode(QLineEdit.EchoMode.Password)
    theme.dress(field.line)
    return field


def change(office: Office, *, login: str, old: str, new: str, pin: str) -> None:
    """Proves the old password, then keeps the new one and the PIN, each where one was typed.

    Raises Refused people.wrong_password (field old), and what models/people/passwords.py raises of a new one.
    """
    from models.people import passwords, session, staff

    try:
        proof = session.prove_again(office, typed=old).secret
    except Refused as refused:
        code = refused.code.replace("wrong_pin", "wrong_password")
        raise Refused(code, field="old", **refused.facts) from refused
    if new:
        secret = passwords.new_password(login, new, office.settings.password_min_length)
        office.do(staff.change_password, proof=proof, secret=secret)
        proof = secret
    if pin:
        office.do(staff.change_pin, proof=proof, secret=passwords.new_pin(pin))
