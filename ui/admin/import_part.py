"""导入事项目录: a file is checked aside, every bad line is named, what would change is shown, and one key does it.

Nothing comes in while one line is wrong (all or nothing), and nothing is written before the key is pressed.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout

from models.cases.catalogue_hits import Hits
from models.catalogue.files import check_file
from models.catalogue.lines import Fault
from models.catalogue.rows import Checked
from models.catalogue.rules import Item
from models.catalogue.verbs import BroughtIn, bring_in
from models.office.refusal import Refused
from ui import theme, words
from ui.admin.item_words import TERMS, hit
from ui.admin.part import KeyRows, Part, joined
from ui.admin.questions import Preview, preview
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import DayField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import quiet
from ui.words import Light

KINDS = "CSV, Excel (*.csv *.xlsx);;* (*)"
FIELDS = {
    "name": "name", "unit": "department", "kind": "kind", "handling_class": "handling_class",
    "statutory_days": "statutory_days", "promised_days": "promised_days", "day_unit": "day_unit",
    "materials": "materials", "fees": "fee_amount", "place": "location_name", "location": "location",
    "steps": "step_name", "result_document": "result_doc", "former_unit": "department_2010",
}  # fmt: skip
"""Fields of an item, and the column whose official term says them."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that was checked aside."""

    file: str
    checked: Checked
    source: str


def checked_file(path: Path) -> Sent:
    """Reads and checks a file whole. Raises Refused and Trouble as models/catalogue/files.py does."""
    checked = check_file(path)
    return Sent(path.name, checked, hashlib.sha256(path.read_bytes()).hexdigest())


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One item that would change."""

    code: str
    name: str
    what: Light
    which: str
    hits: str = ""


class ImportPart(Part):
    """Choose, see, do."""

    title = mark("Bring in")
    shows = frozenset({"catalogue"})

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.sent: Sent | None = None
        self._preview: Preview | None = None
        self._said, self.pages = QLabel(), QStackedWidget()
        theme.dress(self._said, type="field", strong=True)
        self._said.setWordWrap(True)
        self._about = quiet("", wrap=True)
        self.faults = ListView(FAULTS, key=lambda row: row, empty=tr("Every line is sound."), name=tr("Bad lines"))
        self.changes = ListView(
            CHANGES,
            key=lambda row: (row.what.word, row.code),
            empty=tr("This file changes nothing."),
            name=tr("Changes"),
        )
        self.day = DayField("on", tr("Takes effect"), today=self.work.today, needed=True)
        self.day_form = Form(self, [self.day], room.notice)
        self._build()
        self._wire()
        self._show_state()

    def _build(self) -> None:
        choose = self.step(tr("Choose a file"), "F2", "Alt+A", self._choose, icon="add", verb=bring_in)
        bring = self.step(
            tr("Bring in"), "Ctrl+Return", "Alt+B", self.bring, icon="ok", verb=bring_in, state=self._why_not
        )
        leave = self.step(
            tr("Put away"), "F10", "Alt+E", self._leave, icon="close",
            state=lambda: "" if self.sent is not None else tr("No file was chosen."),
        )  # fmt: skip
        keys = KeyRows()
        keys.add(KeyButton(choose, stacked=True))
        keys.add(KeyButton(leave, stacked=True))
        keys.add(KeyButton(bring, role="primary", stacked=True))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        self.day.setMaximumWidth(theme.scaled(520))
        for widget in (keys, self._said, self._about, self.day):
            column.addWidget(widget)
        empty = quiet(tr("CSV or XLSX, as it was written out here or as docs/guides/administrator.md says."))
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        for page in (empty, self.faults, self.changes):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)

    def _wire(self) -> None:
        self.day.line.textEdited.connect(lambda _: self._compare())
        self.day_form.submitted.connect(self.bring)
        self.changes.retry.connect(self._compare)

    def focus_body(self) -> None:
        """The day, once the file is sound; else the list of what is wrong."""
        if self.sent is not None and not self.sent.checked.faults:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.faults if self.sent is not None else self.pages).setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> None:
        """Another administrator may have brought in a catalogue meanwhile."""
        if self.sent is not None:
            self._compare()

    # The file.

    def _choose(self) -> None:
        self.room.messages.choose_file(self, tr("Catalogue to bring in"), KINDS, self.take)

    def take(self, path: Path) -> None:
        """Checks a file aside; the hall goes on."""
        self._said.setText(tr("{file} is being checked …", file=path.name))
        self.room.aside(checked_file, path, then=self._taken, refused=self._unreadable)

    def _unreadable(self, refused: Refused) -> None:
        self._leave()
        self.room.notice.refused(refused)

    def _taken(self, sent: Sent) -> None:
        self.sent, self._preview = sent, None
        self.room.notice.clear()
        if sent.checked.faults:
            self.faults.show_rows(sent.checked.faults, self.work.now())
        else:
            if not self.day.text():
                self.day.set_value(self.work.today())
            self._compare()
        self._show_state()
        self.focus_first()

    def _leave(self) -> None:
        self.sent = self._preview = None
        self._show_state()

    # What would change.

    def _on(self) -> date | None:
        try:
            return self.day.value()
        except Refused:
            return None

    def _compare(self) -> None:
        on = self._on()
        if self.sent is None or self.sent.checked.faults or on is None:
            self.judge()
            return
        self.room.ask(
            preview, self.sent.checked.items, on, self.work.today(), then=self._compared, key="preview",
            failed=self.changes.show_trouble,
        )  # fmt: skip

    def _compared(self, found: Preview) -> None:
        if self.sent is None:
            return
        first, self._preview = self._preview is None, found
        if first and found.newest is not None and found.newest > self.work.today():
            self.day.set_value(found.newest)  # no catalogue comes in before the newest one
            self._compare()
            return
        self.changes.show_rows(lines_of(found, self.sent.checked.items), self.work.now())
        self._show_state()

    def _show_state(self) -> None:
        sent = self.sent
        sound = sent is not None and not sent.checked.faults
        self.day.setVisible(sound)
        self.pages.setCurrentIndex(0 if sent is None else 2 if sound else 1)
        said, about = self._sentences()
        self._said.setText(said)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.judge()

    def _sentences(self) -> tuple[str, str]:
        """Where the import stands, and what else is to be known."""
        if self.sent is None:
            return tr("Choose the file of a whole catalogue. Nothing changes before you have seen what it changes."), ""
        checked, about = self.sent.checked, []
        if checked.faults:
            said = tr(
                "{file}: {count} places are wrong. Nothing comes in.", file=self.sent.file, count=len(checked.faults)
            )
            return said, tr("Correct them in the file and choose it again.")
        if checked.extra:
            about.append(tr("Columns that are not read: {columns}.", columns=joined(checked.extra)))
        if self._preview is None:
            return tr("{file}: {count} items are sound.", file=self.sent.file, count=len(checked.items)), joined(about)
        if self._preview.units:
            about.append(tr("Departments that will be made: {units}.", units=joined(self._preview.units)))
        change = self._preview.difference
        said = tr(
            "{file}: {count} items. New {new}, changed {changed}, gone {gone}.", file=self.sent.file,
            count=len(checked.items), new=len(change.new), changed=len(change.changed), gone=len(change.gone),
        )  # fmt: skip
        return said, " ".join(about)

    # Bringing it in.

    def _why_not(self) -> str:
        if self.sent is None:
            return tr("Choose a file first (F2).")
        if self.sent.checked.faults:
            return tr("Nothing comes in while a line is wrong.")
        if self._preview is None:
            return tr("It is being compared with what is in force.")
        return "" if self._preview.difference else tr("This file changes nothing.")

    def bring(self) -> None:
        """One key, one transaction."""
        values = self.day_form.values()
        if self._why_not() or values is None or self.sent is None:
            return
        self.room.do(
            bring_in, items=self.sent.checked.items, on=values["on"], source=self.sent.source,
            then=lambda done: self._brought(done.value, values["on"]), refused=self.day_form.refused,
            saying=tr("The catalogue is being brought in …"),
        )  # fmt: skip

    def _brought(self, done: BroughtIn, on: date) -> None:
        change = done.difference
        said = tr(
            "The catalogue takes effect on {day}: new {new}, changed {changed}, gone {gone}.", day=on.isoformat(),
            new=len(change.new), changed=len(change.changed), gone=len(change.gone),
        )  # fmt: skip
        self._leave()
        self.room.notice.say(said, "ok")


def lines_of(found: Preview, items: tuple[Item, ...]) -> list[ChangeLine]:
    """What would change, item by item, and whom it hits: gone first, because it takes something away."""
    after = {item.code: item for item in items}

    def said(code: str) -> str:
        return hit(found.hits.get(code, Hits()))

    gone = [
        ChangeLine(code, found.before[code].name, Light("bad", tr("gone")), "", said(code))
        for code in found.difference.gone
    ]
    changed = [
        ChangeLine(
            each.code, after[each.code].name, Light("warn", tr("changed")), joined(map(_term, each.fields)),
            said(each.code),
        )
        for each in found.difference.changed
    ]  # fmt: skip
    new = [ChangeLine(code, after[code].name, Light("ok", tr("new")), "") for code in found.difference.new]
    return [*gone, *changed, *new]


def _term(field: str) -> str:
    if field == "guide":
        return tr("Guide texts")
    return TERMS.get(FIELDS.get(field, field), field)


FAULTS = (
    Column("line", mark("Row no."), lambda fault: str(fault.line), width=72, align="right", strong=True),
    Column("column", mark("Column"), lambda fault: TERMS.get(fault.column, fault.column), width=140),
    Column("why", mark("What is wrong"), lambda fault: _why(fault)),
    Column("value", mark("What stands there"), lambda fault: " ".join(fault.value.split()), width=260),
)
CHANGES = (
    Column("what", mark("Change"), lambda row: row.what, width=110),
    Column("code", mark("Code"), lambda row: row.code, width=110, strong=True),
    Column("name", mark("Item"), lambda row: row.name),
    Column("which", mark("What differs"), lambda row: row.which, width=260),
    Column("hits", mark("Whom it hits"), lambda row: row.hits, width=260),
)


def _why(fault: Fault) -> str:
    said = words.choice(f"catalogue.{fault.code}")
    return tr("{reason} (see line {line})", reason=said, line=fault.other_line) if fault.other_line else said
