"""Two small rooms, so that the frame can be tested before and apart from the real ones."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import Refused
from models.office.verb import VERBS, verb
from ui.room import Ground, Room
from ui.rooms import WORKPLACES, Entry
from ui.widgets.key_button import KeyButton


@verb("test.step", roles={Role.WINDOW})
def step_verb(act: Act, *, wish: str) -> str:
    if wish == "no":
        raise Refused("field.empty")
    return wish


VERBS.pop("test.step")


class FormRoom(Room):
    """A field and a step."""

    title = "Form"
    about = "Where things are typed."
    shows = frozenset({"people", "office"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.line = QLineEdit()
        self.read: list[frozenset[str]] = []
        self.opened: list[tuple[str, str]] = []
        self.done: list[str] = []
        self.blocked = ""
        action = self.step(
            "Do it", "F8", "Alt+D", does=self._do, verb=step_verb, state=lambda: self.blocked, group="Steps"
        )
        column = QVBoxLayout(self.body)
        column.addWidget(self.line)
        column.addWidget(KeyButton(action))

    def refresh(self, subjects: frozenset[str]) -> None:
        self.read.append(subjects)

    def focus_first(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_thing(self, kind: str, name: str) -> None:
        self.opened.append((kind, name))

    def _do(self) -> None:
        self.do(step_verb, wish=self.line.text(), then=lambda done: self.done.append(done.value))


class OtherRoom(FormRoom):
    """Another of the same."""

    title = "Other"


FORM = Entry("form", "Form", "edit", "tests.ui.rooms:FormRoom", WORKPLACES)
OTHER = Entry("other", "Other", "list", "tests.ui.rooms:OtherRoom", WORKPLACES, opens=frozenset({"case", "ticket"}))
HIDDEN = Entry("hidden", "Hidden", "list", "tests.ui.rooms:OtherRoom", WORKPLACES, roles=frozenset({Role.ADMIN}))
ENTRIES = (FORM, OTHER, HIDDEN)
