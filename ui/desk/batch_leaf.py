"""批量收件: many persons for one item, typed row by row or read from a list, each with his own number (days.md 15)."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel

from models.batches.files import Person, person, read_list
from models.batches.verbs import close_batch, open_batch, take_row
from models.cases.forms import ApplicantKind
from models.cases.intake_verbs import Received
from models.cases.offer import Offer, offer
from models.catalogue.rules import ApplicantKind as ItemApplicant
from models.office.refusal import Refused, Trouble
from ui import theme, words
from ui.desk.batch_rows import COLUMNS, Row, Rows
from ui.desk.item_part import MaterialsField
from ui.room import Room
from ui.translation import tr
from ui.widgets.field import TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf
from ui.widgets.list_view import ListView
from ui.work import Errand

KINDS = "XLSX CSV (*.xlsx *.csv)"
REDRAWN = 20
"""Rows taken in between two drawings of a long list."""


class BatchLeaf(Leaf):
    """Who hands it in, what papers each brings, then the persons; Enter in the last field adds the row."""

    def __init__(self, room: Room, *, item: str) -> None:
        super().__init__(room)
        self.item, self.rows = item, Rows()
        self.offer: Offer | None = None
        self._batch, self._running, self._stopped = "", False, False
        self._errand: Errand | None = None
        self._heading, self._progress = QLabel(), QLabel()
        theme.dress(self._heading, type="heading")
        theme.dress(self._progress, type="text", quiet=True)
        self.by = TextField("handed_in_by", tr("Handed in by"), needed=True, most=40)
        self.papers = MaterialsField()
        self.name = TextField("name", tr("Name"), most=60)
        self.number = TextField("id_number", tr("ID number"), most=40)
        self.phone = TextField("phone", tr("Phone"), most=20)
        self.address = TextField("address", tr("Address"), most=120)
        self.list = ListView(
            COLUMNS, key=lambda row: row.place, empty=tr("Type the first person, or read a list."), name=tr("Persons"),
            filtered=False,
        )  # fmt: skip
        self.list.setMinimumHeight(theme.row_height() * 7)
        self._lay_out()
        self.form = Form(self, [self.by, self.papers, self.name, self.number, self.phone, self.address], room.notice)
        self.form.submitted.connect(self._entered)
        self.form.left.connect(self._escape)
        self.list.chosen.connect(self._correct)
        self._read_key = self._action(tr("Read a list"), "Ctrl+1", self._choose)
        self._out_key = self._action(tr("Take the row out"), "Ctrl+2", self._take_out)
        self._stop_key = self._action(tr("Stop"), "Ctrl+3", self._stop)
        self._show()
        self._ask_offer()

    def _ask_offer(self) -> None:
        work = self.room.work
        site, now = work.standing.station.site, work.now()
        self.room.ask(
            lambda db: offer(db, self.item, site=site, now=now), then=self._offered, key=(id(self), "offer"),
            failed=self.list.show_trouble,
        )  # fmt: skip

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.GRID)
        for at, field in enumerate((self.name, self.number, self.phone, self.address)):
            grid.addWidget(field, at // 2, at % 2)
        for widget in (self._heading, self.by, self.papers):
            self.column.addWidget(widget)
        self.column.addLayout(grid)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._progress)

    def _action(self, text: str, key: str, does: Callable[[], object]) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.done.connect(does)
        action.refused.connect(lambda reason: self.said.emit(reason, "warn"))
        return action

    def _offered(self, found: Offer | None) -> None:
        self.offer = found
        self._heading.setText(tr("A list for {item}", item=found.item.name) if found is not None else "")
        if found is not None:
            self.papers.show_papers(found.materials)
        self.moved.emit()

    def _show(self) -> None:
        self.list.show_rows(self.rows.rows, self.room.work.now())
        done, many = self.rows.taken(), len(self.rows.rows)
        self._progress.setText(tr("{done} of {count} taken in", done=done, count=many))
        self._progress.setVisible(bool(many))
        self._out_key.setEnabled(bool(many) and not self._running)
        self._read_key.setEnabled(not self._running)
        self._stop_key.setEnabled(self._running or self._errand is not None)
        self.moved.emit()

    # What the pane asks.

    def title(self) -> str:
        return tr("List")

    def actions_now(self) -> Sequence[KeyAction]:
        return [each for each in (self._read_key, self._out_key, self._stop_key) if each.isEnabled()]

    def primary_words(self) -> str:
        waiting = len(self.rows.waiting())
        if self.rows.taken() and not waiting:
            return tr("Close the list and print its receipt")
        return tr("Take {count} in", count=waiting)

    def primary_reason(self) -> str:
        if self._running:
            return tr("The list is being taken in.")
        return "" if self.rows.taken() or self.rows.waiting() else tr("No row can be taken in.")

    def focus_first(self) -> None:
        self.form.start()

    def back(self) -> bool:
        if not self._running:
            return False
        self._stop()
        return True

    # The rows.

    def _kind(self) -> ApplicantKind:
        bodies = self.offer is not None and self.offer.item.applicant == ItemApplicant.ORGANISATION
        return ApplicantKind.LEGAL if bodies else ApplicantKind.PERSON

    def _entered(self) -> None:
        """Enter in the last field: the row is in the list, and the next is begun. Ctrl+Enter with nothing typed takes
        the list in."""
        fields = {each.name: each.text() for each in (self.name, self.number, self.phone, self.address)}
        if not any(text.strip() for text in fields.values()):
            self.primary()
            return

        def made(found: Person) -> None:
            self.rows.add([found])
            self._show()

        self.room.aside(person, 0, self._kind(), fields, self.room.work.today(), then=made)
        for field in (self.name, self.number, self.phone, self.address):
            field.set_text("")
        self.name.setFocus()

    def _correct(self, row: Row) -> None:
        """Enter on a row that is not taken in: back into the fields."""
        if row.number or self._running:
            return
        form = row.person.form
        for field, text in ((self.name, form.name), (self.number, form.id_number), (self.phone, form.phone),
                            (self.address, form.address)):  # fmt: skip
            field.set_text(text)
        self.rows.take_out(row)
        self._show()
        self.name.setFocus()

    def _take_out(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.rows.take_out(row)
            self._show()

    def _choose(self) -> None:
        self.room.messages.choose_file(self, tr("A list of persons"), KINDS, self.read)

    def read(self, path: Path) -> None:
        """Reads a list aside, with progress; Ctrl+3 stops it."""
        kind, today = self._kind(), self.room.work.today()

        def question(errand: Errand) -> tuple[Person, ...]:
            return read_list(path, kind, today, lambda done: errand.tell(done, 0))

        def then(found: tuple[Person, ...]) -> None:
            self.rows.add(found)

        def ended() -> None:
            self._errand = None
            self.room.work.deliver(self._show)

        self._errand = self.room.aside(
            question, then=then, told=True, ended=ended,
            progress=lambda done, _: self._progress.setText(tr("{count} rows read", count=done)),
        )  # fmt: skip
        self._progress.show()
        self._stop_key.setEnabled(True)
        self.moved.emit()

    # Taking in.

    def primary(self) -> None:
        if self.primary_reason():
            self.said.emit(self.primary_reason(), "warn")
        elif not self.rows.waiting():
            self._close()
        elif self._batch:
            self._go_on(self.rows.waiting())
        else:
            self._open()

    def _open(self) -> None:
        try:
            by = self.by.value() or ""
        except Refused as refused:
            self.by.problem(refused)
            self.by.setFocus()
            return

        def then(done: Any) -> None:
            self._batch = done.value
            self._go_on(self.rows.waiting())

        self.room.do(open_batch, then=then, refused=self.form.refused, item=self.item, handed_in_by=by)

    def _go_on(self, waiting: Sequence[Row]) -> None:
        """Row after row; what is refused is refused for that row alone."""
        self._stopped, self._running = False, bool(waiting)
        self._show()
        ticks, accepted, left = self.papers.value(), not self.papers.missing(), list(waiting)

        def next_row() -> None:
            if self._stopped or not left:
                self._running = False
                self._show()
                return
            row = left.pop(0)

            def came(number: str = "", refusal: str = "") -> None:
                self.rows.set(row.place, number=number, refusal=refusal)
                if len(left) % REDRAWN == 0:
                    self._show()
                next_row()

            def then(done: Any) -> None:
                made: Received = done.value
                came(number=made.short_number)

            def failed(trouble: Trouble) -> None:
                self._stopped = True
                self.room.notice.trouble(trouble, lambda: self._go_on(self.rows.waiting()))
                next_row()

            self.room.work.do(
                take_row, page=self, then=then, refused=lambda refused: came(refusal=words.refusal(refused)),
                failed=failed, batch=self._batch, place=row.place, applicant=row.person.form, ticks=ticks,
                accepted=accepted,
            )  # fmt: skip

        next_row()

    def _stop(self) -> None:
        """After the row that is being taken in; what has its number keeps it."""
        self._stopped = True
        if self._errand is not None:
            self._errand.cancel()
            self._errand = None
            self._show()

    def _close(self) -> None:
        def then(done: Any) -> None:
            self.said.emit(
                tr("The list {number} is closed; its receipt is sent to the printer.", number=done.value), "ok"
            )
            self.settled.emit()
            self.over.emit()

        self.room.do(close_batch, then=then, batch=self._batch)

    def _escape(self) -> None:
        if not self.back():
            self.over.emit()
