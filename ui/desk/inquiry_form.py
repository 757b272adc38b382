"""首问: answered in two keys, or put down in seconds when it leaves the first person's hands (domain.md §7; days.md 3,
7)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel

from models.catalogue.reading import item_id, version_on
from models.inquiries.rules import Category, Channel, Handling, needs_slip
from models.inquiries.verbs import Registered, Visitor, Whose, register
from models.office.actors import Role
from models.office.database import Database
from models.people.reading import UnitRow, units
from models.people.staff_reading import PersonRow, people_in_role
from models.tickets.reading import AtWindow
from ui import theme, words
from ui.desk.item_part import item_search
from ui.room import Room
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf
from ui.widgets.road import Road
from ui.widgets.search_box import Suggestion

WAYS = (Handling.ANSWERED, Handling.GUIDED, Handling.HANDED_OVER, Handling.TAKEN_IN, Handling.NOT_OURS)
_ANSWER_FOR = (Role.WINDOW, Role.REVIEWER, Role.APPROVER)


class InquiryForm(Leaf):
    """One question. Ctrl+1 … Ctrl+5 say how it was handled, Ctrl+Enter registers it."""

    def __init__(self, room: Room, held: AtWindow | None) -> None:
        super().__init__(room)
        self.held, self.way = held, Handling.ANSWERED
        self._make_fields()
        self._title = QLabel(tr("First inquiry"))
        theme.dress(self._title, type="heading")
        self._how = QLabel()
        self._how.setWordWrap(True)
        theme.dress(self._how, type="text", quiet=True)
        self._lay()
        self.form = Form(self, self._fields(), room.notice)
        self.form.submitted.connect(self.primary)
        self.form.left.connect(lambda: self.over.emit())
        self.form.edited.connect(self._edited)
        self.item.chosen.connect(self._item_chosen)
        self.unit.edited.connect(self._read_people)
        self._ways = [self._way_action(at, way) for at, way in enumerate(WAYS, start=1)]
        self.handle(self.way)
        self.room.ask(units, self.room.work.today(), then=self._show_units, key=(id(self), "units"))

    def _make_fields(self) -> None:
        self.question = TextField("question", tr("Question"), most=500, hint=tr("A word is enough; or the item"))
        self.item = item_search(self.room, "item", tr("Item"), by_code=True)
        channels = [(str(one), words.choice(f"inquiries.{one}")) for one in Channel]
        self.channel = ChoiceField("channel", tr("Channel"), channels)
        self.channel.set_text(Channel.VISIT if self.held is not None else Channel.PHONE)
        kinds = [(str(one), words.choice(f"inquiries.{one}")) for one in Category]
        self.category = ChoiceField("category", tr("Kind"), kinds)
        self.category.set_text(Category.CONSULT)
        self.name = TextField("name", tr("Visitor"), most=60)
        self.phone = TextField("phone", tr("Telephone"), most=20)
        self.unit = ChoiceField("to_unit", tr("To the unit"))
        self.person = ChoiceField("to_staff", tr("To the person"))
        self.body = TextField("other_body", tr("Whose it is"), most=80)
        self.address = TextField("other_address", tr("Address"), most=120)
        self.body_phone = TextField("other_phone", tr("Telephone"), most=30)

    def _fields(self) -> list[AnyField]:
        return [
            self.question, self.item, self.unit, self.person, self.body, self.body_phone, self.address, self.name,
            self.phone, self.channel, self.category,
        ]  # fmt: skip

    def _lay(self) -> None:
        self.column.addWidget(self._title)
        self.column.addWidget(self.question)
        self.column.addWidget(self.item)
        self.column.addWidget(self._how)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.GAP_S)
        for at, (left, right) in enumerate(
            ((self.unit, self.person), (self.body, self.body_phone), (self.name, self.phone),
             (self.channel, self.category))
        ):  # fmt: skip
            row = at + (1 if at > 1 else 0)
            grid.addWidget(left, row, 0)
            grid.addWidget(right, row, 1)
        grid.addWidget(self.address, 2, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def _way_action(self, at: int, way: Handling) -> KeyAction:
        action = KeyAction(words.choice(f"inquiries.{way}"), f"Ctrl+{at}", owner=self)
        action.done.connect(partial(self._chose, way))
        return action

    # How it is handled.

    def handle(self, way: Handling) -> None:
        """Ask for what this way of handling needs, and for nothing else."""
        self.way = way
        handed = way is Handling.HANDED_OVER
        self.unit.setVisible(handed)
        self.person.setVisible(handed)
        for field in (self.body, self.body_phone, self.address):
            field.setVisible(way is Handling.NOT_OURS)
        asks = way in (Handling.HANDED_OVER, Handling.TAKEN_IN)
        self.name.setVisible(asks)
        self.phone.setVisible(asks)
        said = {
            Handling.ANSWERED: tr("Answered on the spot: nothing is printed."),
            Handling.GUIDED: tr("Guided to the right window, in person or by telephone: nothing is printed."),
            Handling.HANDED_OVER: tr("Handed over in writing: the receiver confirms; a slip is printed."),
            Handling.TAKEN_IN: tr("Taken in for another: it stays yours until it is handed over; a slip is printed."),
            Handling.NOT_OURS: tr("Not ours: the visitor is told whose it is; a slip is printed."),
        }
        self._how.setText(said[way])
        self._mark_needed()
        self.moved.emit()

    def _edited(self) -> None:
        self._mark_needed()
        self.moved.emit()

    def _mark_needed(self) -> None:
        """What this way of handling cannot do without (models/inquiries/rules.py, `missing`)."""
        self.question.needed = needs_slip(self.way)
        self.unit.needed = self.way is Handling.HANDED_OVER and not self.person.text()
        self.body.needed = self.way is Handling.NOT_OURS
        self.body_phone.needed = self.way is Handling.NOT_OURS and not self.address.text().strip()

    def _chose(self, way: Handling) -> None:
        self.handle(way)
        self.form.start()

    def _show_units(self, rows: tuple[UnitRow, ...]) -> None:
        self.unit.set_choices([("", ""), *((row.id, row.name) for row in rows)])

    def _read_people(self) -> None:
        unit, today = self.unit.text(), self.room.work.today()

        def question(db: Database) -> tuple[PersonRow, ...]:
            found = {p.staff: p for role in _ANSWER_FOR for p in people_in_role(db, role, today, unit or None)}
            return tuple(found.values())

        self.room.ask(question, then=self._show_people, key=(id(self), "people"))

    def _show_people(self, rows: tuple[PersonRow, ...]) -> None:
        self.person.set_choices([("", ""), *((row.staff, row.name) for row in rows)])

    def _item_chosen(self, found: Suggestion) -> None:
        """The unit of the item is offered as the receiver."""
        today = self.room.work.today()

        def question(db: Database) -> str:
            row = version_on(db, item_id(db, found.key), today)
            return row.unit if row is not None else ""

        self.room.ask(question, then=self._offer_unit, key=(id(self), "item"))
        self.form.start()

    def _offer_unit(self, unit: str) -> None:
        if unit and not self.unit.text():
            self.unit.set_text(unit)
            self._read_people()

    # What the pane asks.

    def title(self) -> str:
        return tr("First inquiry")

    def road(self) -> Road:
        return Road(now=0)

    def actions_now(self) -> Sequence[KeyAction]:
        return [action for action, way in zip(self._ways, WAYS, strict=True) if way is not self.way]

    def primary_words(self) -> str:
        return tr("Note: {how}", how=words.choice(f"inquiries.{self.way}"))

    def focus_first(self) -> None:
        self.form.start()

    def draft_key(self) -> str:
        return "inquiry"

    def draft(self) -> dict[str, str]:
        kept = self.form.draft()
        usual = {"channel", "category", "to_unit"}
        if not any(value.strip() for name, value in kept.items() if name not in usual):
            return {}
        return kept | {"way": str(self.way)}

    def restore(self, kept: dict[str, str]) -> None:
        """Puts a draft back as it was typed."""
        self.form.restore(kept)
        self.handle(Handling(kept.get("way", Handling.ANSWERED)))

    def primary(self) -> None:
        said = self.form.values()
        if said is None:
            return
        whose = Whose()
        if self.way is Handling.NOT_OURS:
            whose = Whose(
                body=said["other_body"] or "", address=said["other_address"] or "", phone=said["other_phone"] or ""
            )
        handed = self.way is Handling.HANDED_OVER
        self.room.do(
            register, then=lambda done: self._registered(done.value), refused=self.form.refused,
            handling=str(self.way), question=said["question"] or self._in_passing(said["item"]),
            item=said["item"] or "", channel=self.channel.text(), category=self.category.text(),
            visitor=Visitor(name=self.name.text(), phone=self.phone.text()),
            to_unit=self.unit.text() if handed else "", to_staff=self.person.text() if handed else "", whose=whose,
            ticket=self.held.visitor.id if self.held is not None else "",
        )  # fmt: skip

    def _in_passing(self, item: str | None) -> str:
        """Answered in passing, without a word and without an item, is counted all the same (days.md 3)."""
        return tr("answered at the window") if self.way is Handling.ANSWERED and not item else ""

    def _registered(self, made: Registered) -> None:
        said = tr("Registered as {number}.", number=made.number)
        if made.repeats:
            said = tr("Registered as {number}. The same was asked within five working days.", number=made.number)
        self.settled.emit()
        self.said.emit(said, "ok")
        self.over.emit()
