"""One thing that stands in the middle of the desk: a form, a case, an inquiry. ui/desk/work_pane.py turns them over."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.room import Room
from ui.translation import tr
from ui.widgets.flow import Flow
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.road import Road


class Leaf(QWidget):
    """Base of what stands in the middle. It wires its own fields; the pane draws road, keys and primary button."""

    touched = Signal()
    """A person typed something."""

    over = Signal()
    """Go back to what lies under."""

    moved = Signal()
    """Road, primary button or what can be done has changed."""

    said = Signal(str, str)
    """What came out, and its tone."""

    wants = Signal(str, str)
    """Open a thing beside: kind and name."""

    parked = Signal()
    """The visitor was sent to the fee point."""

    settled = Signal()
    """Done with: its draft is dropped."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, theme.GAP_S, theme.GAP_S)
        self.column.setSpacing(theme.GAP_S)

    def title(self) -> str:
        """What it is called in the line that leads back."""
        return ""

    def road(self) -> Road:
        """Where the matter stands on the road."""
        return Road()

    def actions_now(self) -> Sequence[KeyAction]:
        """What else can be done here now, in the order it is drawn."""
        return ()

    def primary_words(self) -> str:
        """What Ctrl+Enter does now; "" where nothing is to be done here."""
        return ""

    def primary_reason(self) -> str:
        """Why it cannot be done now; "" when it can."""
        return ""

    def primary(self) -> None:
        """Ctrl+Enter."""

    def primary_in_vain(self, reason: str) -> None:
        """Ctrl+Enter while it cannot be done: the reason is said."""
        self.said.emit(reason, "warn")

    def back(self) -> bool:
        """Esc: closes something of its own first; False where there is nothing left to close."""
        return False

    def focus_first(self) -> None:
        """The cursor where the next input belongs."""
        self.setFocus()

    def scan(self, text: str) -> bool:  # noqa: ARG002  (a hook)
        """First look at what was scanned."""
        return False

    def draft_key(self) -> str:
        """Under what its draft is kept; "" for none."""
        return ""

    def draft(self) -> dict[str, str]:
        """What was typed, as it stands."""
        return {}

    def heard(self, subjects: frozenset[str]) -> None:
        """Subjects changed in the database."""


class ActionRow(QWidget):
    """The keys of the leaf in front, over as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow()
        self.setLayout(self._flow)
        self._shown: tuple[KeyAction, ...] = ()

    def show_actions(self, actions: Sequence[KeyAction]) -> None:
        """Draw these, in this order."""
        if tuple(actions) == self._shown:
            return
        self._shown = tuple(actions)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in actions:
            button = KeyButton(action, role="danger" if action.property("danger") else "")
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(actions))
        self.updateGeometry()


class PrimaryAction(KeyAction):
    """Drawn with Ctrl+Enter, which is a key of the whole room: the action itself has none."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__("", "", owner=owner)

    def keys(self) -> str:
        return "Ctrl+Enter"


def plain_column(widget: QWidget) -> QVBoxLayout:
    """A column without margins, with the usual gap."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_S)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column


def joined(parts: Sequence[str]) -> str:
    """Names one after the other, with the mark between them that the language has."""
    return reduce(lambda before, after: tr("{before}, {after}", before=before, after=after), parts) if parts else ""
