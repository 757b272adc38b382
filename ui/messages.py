"""The only file that opens a message box or a dialog. What was asked and answered is logged, by code, never by name.

Most of what a person must know is said on the page (ui/widgets/notice.py); a dialog is for a step that must be
decided before anything else. None of these waits in a nested loop: each calls back when it is answered, and does not
call back when the person goes back. Pages get a `Messages` and tests give them a fake one.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from models.office.refusal import Refused
from ui import theme
from ui.translation import tr
from ui.widgets.field import AnyField, LinesField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReasonAsked:
    """A step that needs a reason: what it is, what follows from it, and the reasons to choose from as (code, words).

    `code` names the question in the log, `action` is the word on the button: never "OK". `other` is the code of the
    reason that needs words; with `words_needed` every reason needs them, at least `least` characters.
    """

    code: str
    title: str
    consequence: str
    action: str
    reasons: Sequence[tuple[str, str]]
    other: str = "other"
    words_needed: bool = False
    least: int = 4


@dataclass(frozen=True, slots=True)
class Reason:
    """The answer: the code chosen and the words given, "" for none."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A second person's sign-on for one step. The secret goes to the verb and nowhere else."""

    login: str
    secret: str


class Messages(Protocol):
    """What a page may ask of a person."""

    def say(self, parent: QWidget, title: str, text: str) -> None:
        """Something that must be read before going on."""

    def ask_reason(self, parent: QWidget, asked: ReasonAsked, then: Callable[[Reason], None]) -> None:
        """Ask for the reason of a destructive step, instead of whether one is sure."""

    def ask_second_person(
        self, parent: QWidget, title: str, consequence: str, then: Callable[[Signature], None]
    ) -> None:
        """Ask another person to sign this step."""

    def ask_line(self, parent: QWidget, title: str, label: str, then: Callable[[str], None], *, hint: str = "") -> None:
        """Ask for one line: a ticket number, a document number."""

    def choose_file(self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        """Ask which file to read; `kinds` as Qt writes it: Excel (*.xlsx)."""

    def choose_folder(self, parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
        """Ask which folder."""

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, then: Callable[[Path], None]) -> None:
        """Ask where to write a file of this name."""


class BoxMessages:
    """Messages as windows."""

    def say(self, parent: QWidget, title: str, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.Close, parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        _log.info("said to the person in front: %d characters", len(text))
        box.open()

    def ask_reason(self, parent: QWidget, asked: ReasonAsked, then: Callable[[Reason], None]) -> None:
        dialog = ReasonDialog(asked, parent)

        def answered() -> None:
            reason = dialog.reason()
            _log.info("asked %s: %s", asked.code, reason.code)
            then(reason)

        _open(dialog, answered, asked.code)

    def ask_second_person(
        self, parent: QWidget, title: str, consequence: str, then: Callable[[Signature], None]
    ) -> None:
        login = TextField("login", tr("Sign-on name"), needed=True)
        secret = TextField("secret", tr("Password"), needed=True)
        secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        dialog = FormDialog(title, consequence, tr("Sign"), [login, secret], parent)
        _open(dialog, lambda: then(Signature(login.text().strip(), secret.text())), "second_person")

    def ask_line(self, parent: QWidget, title: str, label: str, then: Callable[[str], None], *, hint: str = "") -> None:
        line = TextField("line", label, needed=True, hint=hint)
        dialog = FormDialog(title, "", tr("Go on"), [line], parent)
        _open(dialog, lambda: then(line.text().strip()), "line")

    def choose_file(self, parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
        dialog = _dressed(QFileDialog(parent, title, _documents(), kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _open(dialog, lambda: then(Path(dialog.selectedFiles()[0])), "choose_file")

    def choose_folder(self, parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
        dialog = _dressed(QFileDialog(parent, title, _documents()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        _open(dialog, lambda: then(Path(dialog.selectedFiles()[0])), "choose_folder")

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, then: Callable[[Path], None]) -> None:
        dialog = _dressed(QFileDialog(parent, title, _documents(), kinds))
        dialog.selectFile(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        _open(dialog, lambda: then(Path(dialog.selectedFiles()[0])), "save_file")


def _documents() -> str:
    """Where a person keeps files: never wherever the application happened to be started."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _dressed(dialog: QFileDialog) -> QFileDialog:
    """Qt's own Chinese leaves these words out, and those of the columns."""
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    dialog.setViewMode(QFileDialog.ViewMode.List)
    return dialog


def _open(dialog: QDialog, answered: Callable[[], None], code: str) -> None:
    """Show a dialog over its page without waiting, and delete it when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(answered)
    dialog.rejected.connect(lambda: _log.info("asked %s: gone back", code))
    dialog.open()


class FormDialog(QDialog):
    """A few fields with one action; Enter goes on, Ctrl+Enter does it, Esc goes back."""

    def __init__(
        self, title: str, consequence: str, action: str, fields: Sequence[AnyField], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.notice = NoticeBar()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(heading(title))
        if consequence:
            self._column.addWidget(quiet(consequence, wrap=True))
        self.add_choices()
        for field in fields:
            self._column.addWidget(field)
        self._column.addWidget(self.notice)
        self._act, back = QPushButton(action), QPushButton(tr("Back"))
        theme.dress(self._act, role="primary")
        for button in (self._act, back):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._act)
        self._column.addLayout(foot)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.reject)
        self._act.clicked.connect(self._submit)
        back.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)
        self.form.start()

    def add_choices(self) -> None:
        """Room for what stands above the fields."""

    def complete(self) -> bool:
        """Whether everything asked for is there; otherwise it has been said where."""
        return self.form.values() is not None

    def _submit(self) -> None:
        if self.complete():
            self.accept()


class ReasonDialog(FormDialog):
    """Reasons by number keys, words where they are needed, and the step's own name on the button."""

    def __init__(self, asked: ReasonAsked, parent: QWidget | None) -> None:
        self._asked = asked
        self._buttons: dict[str, QRadioButton] = {}
        self._words = LinesField("words", tr("In words"), lines=2)
        super().__init__(asked.title, asked.consequence, asked.action, [self._words], parent)
        theme.dress(self._act, role="danger")
        if self._buttons:
            next(iter(self._buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_choices(self) -> None:
        """One line a reason; 1–9 chooses it."""
        for at, (code, said) in enumerate(self._asked.reasons, start=1):
            button = self._buttons[code] = QRadioButton(f"{at}  {said}")
            self._column.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1–9 chooses a reason, Enter goes on to the words; a digit typed into the words never comes here."""
        buttons = list(self._buttons.values())
        if event.text() in tuple("123456789") and int(event.text()) <= len(buttons):
            buttons[int(event.text()) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            buttons[int(event.text()) - 1].click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._words.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def reason(self) -> Reason:
        """What was answered."""
        chosen = next((code for code, button in self._buttons.items() if button.isChecked()), "")
        return Reason(chosen, self._words.text().strip())

    def complete(self) -> bool:
        """A reason is chosen, and said where it must be said."""
        reason = self.reason()
        if self._buttons and not reason.code:
            self.notice.refused(Refused("field.reason_needed"))
            return False
        must = self._asked.words_needed or reason.code == self._asked.other
        if must and len(reason.words) < self._asked.least:
            self._words.problem(Refused("field.too_short", least=self._asked.least))
            self._words.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return super().complete()
