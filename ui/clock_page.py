"""The machine's clock went back: set it right, or an administrator accepts it with a reason that is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from models.office.actors import Actor, Kind
from models.office.instants import civil
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from ui.calm import Card
from ui.translation import tr
from ui.widgets.field import LinesField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import quiet
from ui.widgets.overlay import BusyVeil
from ui.work import Work


class ClockPage(Card):
    """Says the last moment of work and the moment now, and asks for an administrator."""

    accepted = Signal()
    retry_wanted = Signal()

    def __init__(self, work: Work, trouble: Trouble) -> None:
        super().__init__(tr("The clock of this machine went back"))
        self._work = work
        last, now = (civil(trouble.facts[name]).strftime("%Y-%m-%d %H:%M") for name in ("last", "now"))
        text = tr("The last work here was done at {last}, and the clock says {now}. Set the clock right and try again.")
        self.column.addWidget(quiet(text.format(last=last, now=now), wrap=True))
        self.column.addWidget(
            quiet(tr("If the clock is right now, an administrator accepts it; the reason is kept."), wrap=True)
        )
        self.login = TextField("login", tr("Sign-on name"), needed=True)
        self.password = TextField("password", tr("Password"), needed=True)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.reason = LinesField("reason", tr("Reason"), lines=2, needed=True)
        fields = [self.login, self.password, self.reason]
        for part in (*fields, self.notice):
            self.column.addWidget(part)
        accept, again = QPushButton(tr("Accept this clock")), QPushButton(tr("Try again"))
        self.foot(accept, again)
        self._veil = BusyVeil(self)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self._submit)
        accept.clicked.connect(self._submit)
        again.clicked.connect(self.retry_wanted)

    def focus_first(self) -> None:
        """The administrator."""
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        values = self.form.values()
        if values is None:
            return
        login, password, reason = values["login"], self.password.text(), values["reason"]
        sent = self._work.through(
            lambda office: accept(office, login=login, password=password, reason=reason),
            page=self,
            then=lambda _: self.accepted.emit(),
            refused=self.form.refused,
            failed=lambda failed: self.notice.trouble(failed, self._submit),
            ended=self._veil.end,
        )
        if sent:
            self._veil.begin(tr("One moment …"))


def accept(office: Office, *, login: str, password: str, reason: str) -> None:
    """An administrator accepts the clock.

    Raises Refused people.not_proved: a wrong one cannot be counted under a clock that nothing may be written by.
    """
    from models.office.verbs import accept_clock
    from models.people import session

    try:
        proof = session.prove(office, login=login, password=password)
    except Trouble as trouble:
        if trouble.code != "clock.back":
            raise
        raise Refused("people.not_proved", field="password") from trouble
    before, office.actor = office.actor, Actor(Kind.OPERATOR, proof.staff)
    try:
        office.do(accept_clock, reason=reason)
    finally:
        office.actor = before
