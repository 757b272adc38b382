"""The hall is encrypted at rest: whoever opens it in the morning gives the passphrase, once for this process."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from models.office import cipher
from models.office.refusal import Refused, Trouble
from ui.calm import Card
from ui.translation import tr
from ui.widgets.field import TextField
from ui.widgets.form import Form
from ui.widgets.marks import quiet
from ui.widgets.overlay import BusyVeil


class KeyPage(Card):
    """One field for the passphrase, or for the recovery code that was sealed when the hall was encrypted."""

    opened = Signal()
    _came = Signal(object)

    def __init__(self, database: Path, lost: Trouble | None = None) -> None:
        """`lost`: its key file is not there, so that only the recovery code is left."""
        super().__init__(tr("This hall is encrypted"))
        self._database = database
        self.column.addWidget(
            quiet(tr("Give the passphrase of this hall. It is asked for at each start and kept nowhere."), wrap=True)
        )
        self.passphrase = TextField("passphrase", tr("Passphrase"), needed=True)
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = TextField("code", tr("Recovery code"), needed=True)
        for part in (self.passphrase, self.code, self.notice):
            self.column.addWidget(part)
        self._other, self._go = QPushButton(), QPushButton(tr("Open"))
        self.foot(self._other, self._go)
        self._veil = BusyVeil(self)
        self._forms = [Form(self, [field], self.notice) for field in (self.passphrase, self.code)]
        for form in self._forms:
            form.submitted.connect(self._submit)
        self._go.clicked.connect(self._submit)
        self._other.clicked.connect(lambda: self._by_code(not self._coded))
        self._came.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._by_code(lost is not None)
        self._other.setEnabled(lost is None)
        if lost is not None:
            self.notice.trouble(lost)

    def focus_first(self) -> None:
        """The field that is shown."""
        (self.code if self._coded else self.passphrase).setFocus(Qt.FocusReason.OtherFocusReason)

    def _by_code(self, coded: bool) -> None:
        self._coded = coded
        self.passphrase.setVisible(not coded)
        self.code.setVisible(coded)
        self._other.setText(tr("Use the passphrase") if coded else tr("Passphrase forgotten"))
        self.focus_first()

    def _submit(self) -> None:
        said = (self.code if self._coded else self.passphrase).text()
        self._veil.begin(tr("Opening …"))
        # A passphrase is slow to try on purpose, and there are no working threads yet: the database is not open.
        threading.Thread(target=self._try, args=(said, self._coded), name="key", daemon=True).start()

    def _try(self, said: str, coded: bool) -> None:
        try:
            key = (cipher.unlock_by_code if coded else cipher.unlock)(self._database, said)
            cipher.hold(self._database, key)
        except (Refused, Trouble) as error:
            self._came.emit(error)
        else:
            self._came.emit(None)

    def _end(self, error: Refused | Trouble | None) -> None:
        self._veil.end()
        if error is None:
            self.opened.emit()
        elif isinstance(error, Refused):
            self._forms[self._coded].refused(error)
        else:
            self.notice.trouble(error, self._submit)
