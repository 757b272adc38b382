"""收费: standard × quantity, the total in figures and capitals, and whether the fee point is open (days.md 9, 20)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from models.bank.reading import bank_state
from models.bank.rules import BankState
from models.catalogue.reading import StandardRow
from models.fees.rules import Fault, LineWish, Thousandths, charge, check_quantity, format_quantity, parse_quantity
from models.office.money import Fen, capitals
from models.office.refusal import Refused
from ui import theme, words
from ui.room import Room
from ui.translation import tr
from ui.widgets.fee_point import fee_point_light
from ui.widgets.field import AnyField, TextField
from ui.widgets.leaf import plain_column
from ui.widgets.marks import StateLight

HALF = Thousandths(500)
"""Half of a unit can be charged only where the unit is measured."""

MOST = 6
"""Fees of one item; the sample catalogue has one each."""


class FeeLine(TextField):
    """The quantity of one fee; empty is not charged."""

    def __init__(self, place: int) -> None:
        super().__init__(f"fee{place}", tr("Fee") if place == 0 else "", most=14)
        self.row: StandardRow | None = None
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(0, theme.GAP_S, 0, 0)
        theme.dress(self._said, type="text")
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.setFixedWidth(theme.scaled(84))
        self.add_beside(self._said)
        self._row.setStretch(1, 0)
        self._row.setStretch(2, 1)
        self.hide()

    def show_standard(self, row: StandardRow | None, *, charged: bool) -> None:
        """The fee that this line is for; `charged` puts one into it, where it is counted: an area is always said."""
        self.row = row
        self.setVisible(row is not None)
        counted = row is not None and check_quantity(row.standard, HALF) is not None
        self.set_text("1" if charged and counted else "")
        self.say_amount()

    def quantity(self) -> Thousandths | None:
        """As typed; None where nothing is charged. Raises Refused."""
        text = self.text().strip()
        if self.row is None or not text or text == "0":
            return None
        found = parse_quantity(text)
        if isinstance(found, Fault):
            raise Refused(found, field=self.name)
        if (fault := check_quantity(self.row.standard, found)) is not None:
            raise Refused(fault, field=self.name)
        return found

    def amount(self) -> Fen:
        """What it comes to, 0 where nothing is charged or the quantity is none."""
        try:
            quantity = self.quantity()
        except Refused:
            return Fen(0)
        return Fen(0) if quantity is None or self.row is None else charge(self.row.standard, quantity)

    def value(self) -> str | None:
        self.quantity()
        return self.text()

    def say_amount(self) -> None:
        """Unit price, and what it makes."""
        if self.row is None:
            return
        standard = self.row.standard
        said = tr(
            "× {price} ({unit}) = {amount}   {name}",
            price=words.yuan(standard.amount_fen), unit=standard.unit, amount=words.yuan(self.amount()),
            name=standard.name,
        )  # fmt: skip
        self._said.setText(said)
        self.line.setAccessibleName(tr("Quantity: {name}", name=standard.name))

    def set_quantity(self, thousandths: int) -> None:
        self.set_text(format_quantity(thousandths) if thousandths else "")
        self.say_amount()


class FeePart(QWidget):
    """The fees of an item with their quantities, and what a payer finds at the fee point now."""

    changed = Signal()

    def __init__(self, room: Room, parent: QWidget | None = None, *, offers_park: bool = True) -> None:
        super().__init__(parent)
        self.room = room
        self.lines = [FeeLine(place) for place in range(MOST)]
        self._total, self._bank = QLabel(), StateLight()
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        self._total.setWordWrap(True)
        theme.dress(self._total, type="field", strong=True)
        self.park = QCheckBox(tr("Send to the fee point, free the window"))
        self._offers_park, self._visitor, self._state = offers_park, False, BankState.OPEN
        column = plain_column(self)
        for line in self.lines:
            column.addWidget(line)
            line.edited.connect(self._edited)
        inset = QWidget()
        under = plain_column(inset)
        under.setContentsMargins(theme.scaled(100), 0, 0, 0)
        for widget in (self._total, self._bank, self.park):
            under.addWidget(widget)
        column.addWidget(inset)
        self.show_standards((), visitor=False)

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return list(self.lines)

    def show_standards(self, rows: Sequence[StandardRow], *, visitor: bool) -> None:
        """The fees that may be charged today. One alone is charged once; of several the person says which."""
        shown = list(rows)[:MOST]
        for at, line in enumerate(self.lines):
            line.show_standard(shown[at] if at < len(shown) else None, charged=len(shown) == 1)
        self._visitor = visitor
        self.setVisible(bool(shown))
        if shown:
            self.read_bank()
        self._edited()

    def any(self) -> bool:
        """Whether there is anything to charge for."""
        return any(line.row is not None for line in self.lines)

    def wishes(self) -> tuple[LineWish, ...]:
        """The lines as the verb wants them. Raises Refused of a quantity."""
        wanted = ((line.row, line.quantity()) for line in self.lines)
        return tuple(LineWish(row.id, quantity) for row, quantity in wanted if row is not None and quantity is not None)

    def total(self) -> Fen:
        return Fen(sum(line.amount() for line in self.lines))

    def sends_to_pay(self) -> bool:
        """Whether the visitor goes to the fee point and the window is free (去缴费)."""
        return not self.park.isHidden() and self.park.isEnabled() and self.park.isChecked()

    def show_visitor(self, visitor: bool) -> None:
        """Whether somebody is held who can be sent to pay."""
        self._visitor = visitor
        self._show_bank(self._state)

    def read_bank(self) -> None:
        """Is the fee point open? A window says so before it prints (days.md 20)."""
        self.room.ask(bank_state, self.room.work.now(), then=self._show_bank, key=(id(self), "bank"))

    def _show_bank(self, state: BankState) -> None:
        self._state = state
        light = fee_point_light(state)
        self._bank.show_word(light.word, light.tone, coloured=light.tone != "ok")
        self.park.setVisible(self._offers_park and self._visitor)
        open_now = state is not BankState.CLOSED
        if self.park.isEnabled() != open_now or open_now:
            self.park.setChecked(open_now)
        self.park.setEnabled(open_now)

    def _edited(self) -> None:
        for line in self.lines:
            line.say_amount()
        total = self.total()
        self._total.setText(tr("Total {amount}  {capitals}", amount=words.yuan(total), capitals=capitals(total)))
        self._total.setVisible(bool(total))
        self.changed.emit()
