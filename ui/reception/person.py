"""Who takes the number, as far as it matters: a priority that is only asked, an ID that is only compared, an agent."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from models.office.refusal import Refused
from models.people.identity import Fault, Identity, IdKind, check_id, check_resident_id
from models.tickets.rules import PRIORITIES
from ui import theme, words
from ui.translation import tr
from ui.widgets.field import ChoiceField, IdentityField
from ui.widgets.form import Form
from ui.widgets.notice import NoticeBar

KINDS = (IdKind.RESIDENT, IdKind.HMT_RESIDENCE, IdKind.FOREIGN_PERMANENT, IdKind.PASSPORT)
LIMITS = frozenset({"tickets.already_waiting", "tickets.person_limit"})


class PersonRow(QWidget):
    """Priority, ID and agent, each of them left out by whoever likes."""

    went_on = Signal()
    """Enter in the last field: the number."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        none = ("", tr("no priority"))
        self.priority = ChoiceField(
            "priority", tr("Priority"), [none, *((code, words.choice(f"tickets.{code}")) for code in PRIORITIES)]
        )
        self.identity = IdentityField("id_number", tr("ID number"), check=self._check)
        self.identity.line.setProperty("takes_scan", True)
        self.agent = QCheckBox(tr("Village agent"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.priority, 4, top)
        row.addWidget(self.identity, 6, top)
        self.agent.setMinimumHeight(self.identity.line.sizeHint().height())
        row.addWidget(self.agent, 0, top)
        self.form = Form(self, (self.priority, self.identity), NoticeBar())
        self.form.submitted.connect(self.went_on)

    def wish(self) -> dict[str, Any] | None:
        """What tickets.issue takes of a person; None after saying what is wrong beside its field."""
        values = self.form.values()
        if values is None:
            return None
        return {
            "priority": values["priority"] or "", "id_number": values["id_number"] or "",
            "agent": self.agent.isChecked(),
        }  # fmt: skip

    def clear(self) -> None:
        """Nothing of a visitor stays for the next one to read."""
        self.priority.set_text("")
        self.identity.set_text("")
        self.agent.setChecked(False)

    def take_scan(self, text: str) -> bool:
        """An ID card's number, wherever the cursor was."""
        found = check_resident_id(text, self._today())
        if isinstance(found, Identity):
            self.identity.set_text(found.number)
        return isinstance(found, Identity)

    def refused(self, refused: Refused) -> bool:
        """Says a limit of this person beside his number; False for anything else."""
        if refused.code not in LIMITS:
            return False
        self.identity.problem(refused)
        return True

    def _check(self, number: str) -> None:
        faults = [check_id(kind, number, self._today()) for kind in KINDS]
        if all(isinstance(fault, Fault) for fault in faults):
            raise Refused(str(faults[0]))
