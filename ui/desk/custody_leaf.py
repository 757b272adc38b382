"""原件 and scans of one case, or the originals in one's own hands: seen and given back, kept, handed on, signed for,
returned (days.md 16)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel

from models.cases.reading import materials
from models.custody.files import fetch, store
from models.custody.reading import OriginalRow, ScanRow, offered, originals_of, outstanding, scans_of
from models.custody.rules import Scan, State
from models.custody.verbs import Shown, attach, hand_on, return_, see, sign_for
from models.office.database import Database
from models.office.refusal import Refused
from models.people.staff_reading import staff_list
from ui import theme, words
from ui.desk.scan_view import ScanView
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import ChoiceField
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf
from ui.widgets.list_view import ListView

KINDS = "JPG PNG PDF (*.jpg *.jpeg *.png *.pdf)"
KILOBYTE = 1_000


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line: a paper of the case of which no original was recorded, or an original."""

    key: str
    number: str
    name: str
    copies: int
    place: int = 0
    original: OriginalRow | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the leaf shows, of one moment."""

    rows: tuple[PaperRow, ...]
    scans: tuple[ScanRow, ...]
    colleagues: tuple[tuple[str, str], ...]
    key: bytes | None
    """Of an encrypted hall."""


def found_in(db: Database, case: str, staff: str) -> Found:
    """A case's papers, originals and scans; without a case what this person has or is to sign for."""
    with db.snapshot():
        known = originals_of(db, case) if case else (*offered(db, staff), *outstanding(db, holder=staff))
        rows = [PaperRow(row.id, row.short_number, row.name, row.copies, original=row) for row in known]
        if case:
            named = {row.name for row in known}
            plain = (row for row in materials(db, case) if row.present and row.name not in named)
            rows += [PaperRow(f"{row.place}", "", row.name, row.copies, place=row.place) for row in plain]
        people = tuple((row.id, row.name) for row in staff_list(db) if row.id != staff)
        return Found(tuple(rows), scans_of(db, case) if case else (), people, db.key)


def _state(row: PaperRow) -> str:
    return words.state(f"custody.{row.original.state}") if row.original is not None else tr("not recorded")


class CustodyLeaf(Leaf):
    """Two lists and the colleague who gets what is handed on. The keys are of the row under the cursor."""

    def __init__(self, room: Room, *, case: str = "") -> None:
        super().__init__(room)
        self.case = case
        self.found: Found | None = None
        heading = QLabel(tr("Originals and scans") if case else tr("Originals in my hands"))
        theme.dress(heading, type="heading")
        columns = [
            Column("name", mark("Material"), lambda row: row.name),
            Column("copies", mark("Copies"), lambda row: str(row.copies), width=64, align="right"),
            Column("state", mark("State"), _state, width=130),
            Column("holder", mark("Held by"), lambda row: row.original.holder if row.original else "", width=110),
        ]
        if not case:
            columns.insert(0, Column("case", mark("Case"), lambda row: row.number, width=96))
        self.list = ListView(
            columns, key=lambda row: row.key, name=heading.text(), filtered=False,
            empty=tr("No original is here.") if case else tr("You hold no original."),
        )  # fmt: skip
        self.to = ChoiceField("to", tr("Colleague"))
        self.scans = ListView(
            (
                Column("name", mark("File"), lambda row: row.name),
                Column("kind", mark("Kind"), lambda row: words.choice(f"custody.{row.kind}"), width=130),
                Column("size", mark("Size"), lambda row: f"{-(-row.size // KILOBYTE)} KB", width=84, align="right"),
            ),
            key=lambda row: row.id, empty=tr("No file yet. Drop one here, or choose it."), name=tr("Files"),
            filtered=False,
        )  # fmt: skip
        self.view = ScanView()
        for widget in (heading, self.list, self.to, self.scans, self.view):
            self.column.addWidget(widget)
        self.scans.setVisible(bool(case))
        self.view.hide()
        self.setAcceptDrops(bool(case))
        self._make_actions()
        self.list.current.connect(lambda _: self._judge())
        self.scans.chosen.connect(lambda _: self._open())
        for view in (self.list, self.scans):
            view.retry.connect(self.read)
        self.read()

    def _make_actions(self) -> None:
        self._actions = {
            "seen": self._action(tr("Seen, given back"), "Ctrl+1", partial(self._see, False)),
            "keep": self._action(tr("Keep the original"), "Ctrl+2", partial(self._see, True)),
            "hand_on": self._action(tr("Hand on"), "Ctrl+3", self._hand_on),
            "sign": self._action(tr("Sign for it"), "Ctrl+4", self._sign),
            "back": self._action(tr("Give back"), "Ctrl+5", self._give_back),
            "add": self._action(tr("Add a file"), "Ctrl+6", self._choose),
            "open": self._action(tr("Open the file"), "Ctrl+7", self._open),
        }

    def _action(self, text: str, key: str, does: Callable[[], object]) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.done.connect(does)
        action.refused.connect(lambda reason: self.said.emit(reason, "warn"))
        return action

    # Reading.

    def read(self) -> None:
        """Reads both lists anew."""
        staff = self.room.work.standing.actor.id
        self.room.ask(
            found_in, self.case, staff, then=self._show, key=(id(self), "custody"), failed=self.list.show_trouble
        )

    def heard(self, subjects: frozenset[str]) -> None:
        if subjects & {"custody", "cases", "people"}:
            self.read()

    def _show(self, found: Found) -> None:
        self.found = found
        now = self.room.work.now()
        self.list.show_rows(found.rows, now)
        self.scans.show_rows(found.scans, now)
        self.to.set_choices(found.colleagues)
        self._judge()

    def _row(self) -> PaperRow | None:
        row: PaperRow | None = self.list.current_row()
        return row

    def _original(self) -> OriginalRow | None:
        row = self._row()
        return row.original if row is not None else None

    def _judge(self) -> None:
        row, mine = self._row(), self.room.work.standing.actor.id
        held = self._original()
        plain = row is not None and row.original is None
        own = held is not None and held.holder_id == mine and held.state in (State.KEPT, State.OFFERED)
        for_me = held is not None and held.state is State.OFFERED and held.offered_to == mine
        for name, fit in (("seen", plain), ("keep", plain), ("hand_on", own), ("sign", for_me), ("back", own)):
            self._actions[name].setEnabled(fit)
        self._actions["add"].setEnabled(bool(self.case))
        self._actions["open"].setEnabled(bool(self.found and self.found.scans))
        self.to.setVisible(own)
        self.moved.emit()

    # What the pane asks.

    def title(self) -> str:
        return tr("Originals")

    def actions_now(self) -> Sequence[KeyAction]:
        return [action for action in self._actions.values() if action.isEnabled()]

    def focus_first(self) -> None:
        self.list.setFocus()

    def back(self) -> bool:
        if self.view.isHidden():
            return False
        self.view.hide()
        self.scans.setFocus()
        return True

    # Doing.

    def _do(self, asked: Any, said: str, **wishes: Any) -> None:
        def then(_: object) -> None:
            self.said.emit(said, "ok")
            self.read()

        self.room.do(asked, then=then, **wishes)

    def _see(self, kept: bool) -> None:
        row = self._row()
        if row is not None:
            said = tr("Kept; the list is sent to the printer.") if kept else tr("Seen and given back.")
            self._do(see, said, case=self.case, originals=(Shown(row.place, kept, row.name, row.copies),))

    def _hand_on(self) -> None:
        row = self._original()
        if not self.to.text():
            self.to.problem(Refused("field.empty", field="to"))
            self.to.setFocus()
        elif row is not None:
            self._do(hand_on, tr("Handed on; it is yours until it is signed for."), originals=(row.id,),
                     to=self.to.text())  # fmt: skip

    def _sign(self) -> None:
        row = self._original()
        if row is not None:
            self._do(sign_for, tr("Signed for."), originals=(row.id,))

    def _give_back(self) -> None:
        row = self._original()
        if row is None:
            return

        def then(name: str) -> None:
            self._do(return_, tr("Given back; the list is sent to the printer."), originals=(row.id,), to=name)

        self.room.messages.ask_line(self, tr("Give {name} back", name=row.name), tr("Who takes it"), then)

    # Files.

    def _choose(self) -> None:
        self.room.messages.choose_file(self, tr("Add a file"), KINDS, self.add_file)

    def add_file(self, path: Path) -> None:
        """Stores a file aside, then names it as a scan of the case."""
        key, scans = self.found.key if self.found is not None else None, self.room.ground.folder.scans

        def then(stored: tuple[str, int, str]) -> None:
            digest, size, medium = stored
            self._do(
                attach, tr("{name} is kept.", name=path.name), case=self.case, kind=Scan.PAPER, name=path.stem,
                digest=digest, size=size, medium=medium,
            )  # fmt: skip

        self.room.aside(lambda: store(scans, path.read_bytes(), key), then=then)

    def _open(self) -> None:
        row: ScanRow | None = self.scans.current_row()
        if row is None or row.erased or self.found is None:
            return
        key, scans = self.found.key, self.room.ground.folder.scans

        def then(content: bytes) -> None:
            self.view.show_content(content, row.medium)
            self.view.show()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

        self.room.aside(fetch, scans, row.digest, row.medium, key, then=then)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this machine are taken."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file that was dropped; one at a time, so that each is seen to be kept."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.add_file(Path(files[0]))
