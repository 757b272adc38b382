"""How it was paid: the four methods, the serial that belongs to each, and the fiscal receipts (days.md 17)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.bank.numbers import serial as plain_serial
from models.bank.rules import Method
from models.bank.verbs import Receipt
from models.office.refusal import Refused
from ui import theme, words
from ui.bank.questions import Seen
from ui.bank.scrolled import scrolled
from ui.translation import mark, tr
from ui.widgets.field import AnyField, TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.marks import quiet
from ui.widgets.notice import NoticeBar

ICONS = {Method.CASH: "cash", Method.CARD: "card", Method.CODE: "qr", Method.TRANSFER: "transfer-money"}
MOST_RECEIPTS = 12
"""Lines for fiscal receipts; a payment for more notices gets its further receipts entered afterwards."""

RECEIPTS_SEEN, ONE_RECEIPT = 2, 72
"""Lines in sight at once, the others scroll; and the height of one."""

SERIAL_HINTS = {
    Method.CARD: mark("From the card slip"),
    Method.CODE: mark("From the code payment's receipt"),
    Method.TRANSFER: mark("From the bank's transfer slip"),
}


class MethodButton(KeyButton):
    """One of the four; the chosen one is pressed in and stays so."""

    def __init__(self, action: KeyAction) -> None:
        super().__init__(action)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._chosen = False
        self.toggled.connect(lambda _: self.setChecked(self._chosen))

    def choose(self, chosen: bool) -> None:
        """Press in, or let out."""
        self._chosen = chosen
        self.setChecked(chosen)


class ReceiptLine(QWidget):
    """票据代码, 号码 and 校验码 of one fiscal receipt; all three empty is none."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self.code = TextField(f"receipt_code{place}", tr("Receipt code"), most=40)
        self.number = TextField(f"receipt_number{place}", tr("Fiscal receipt no."), most=40)
        self.check = TextField(f"receipt_check{place}", tr("Check code"), most=20)
        self._whose = quiet("", kind="note")
        self._whose.setProperty("may_elide", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._whose, 0, 0, 1, 3)
        for at, field in enumerate(self.fields()):
            grid.addWidget(field, 1, at)
            grid.setColumnStretch(at, 1)

    def fields(self) -> tuple[TextField, TextField, TextField]:
        return self.code, self.number, self.check

    def show_notice(self, seen: Seen | None) -> None:
        """Which notice it is for; None puts it away."""
        self.setVisible(seen is not None)
        for field in self.fields():
            field.setVisible(seen is not None)
        if seen is not None:
            row = seen.card.notice
            self._whose.setText(tr("Fiscal receipt for {number} · {payer}", number=row.number, payer=row.payer_name))
        else:
            self.clear()

    def clear(self) -> None:
        for field in self.fields():
            field.set_text("")

    def receipt(self) -> Receipt | None:
        """As typed. Raises Refused at the field that lacks something."""
        code, number, check = (field.text().strip() for field in self.fields())
        if not (code or number or check):
            return None
        for field in (self.code, self.number):
            if not plain_serial(field.text()):
                raise Refused("bank.receipt", field=field.name)
        return Receipt(code, number, check)


class PayPart(QWidget):
    """1–4, the serial where the method has one, and the receipts where they are wanted."""

    chosen = Signal(str)
    """A method was taken by its button."""

    confirmed = Signal()
    """Enter in the last field."""

    left = Signal()
    """Esc in a field: back to the scanner."""

    def __init__(self, notice: NoticeBar, owner: QWidget) -> None:
        """`owner` is the widget in which the digits hold, where no field takes them."""
        super().__init__()
        self.method: Method | None = None
        self.with_receipts = False
        self._held: tuple[Seen, ...] = ()
        self._buttons: dict[Method, MethodButton] = {}
        for key, method in enumerate(Method, start=1):
            action = KeyAction(words.choice(f"bank.{method}"), str(key), icon=ICONS[method], owner=owner)
            action.done.connect(lambda method=method: self.chosen.emit(method))
            self._buttons[method] = MethodButton(action)
        self.serial = TextField("serial", tr("Serial number"), needed=True, most=60)
        self.serial.line.setProperty("takes_scan", True)
        self.receipts = [ReceiptLine(place) for place in range(MOST_RECEIPTS)]
        fields: list[AnyField] = [self.serial]
        for line in self.receipts:
            fields += line.fields()
        self._build()
        self.form = Form(self, fields, notice)
        self.form.submitted.connect(self.confirmed)
        self.form.left.connect(self.left)
        self.choose(None)
        self.show_notices(())

    def _build(self) -> None:
        methods = QHBoxLayout()
        methods.setSpacing(theme.GAP_S)
        for button in self._buttons.values():
            button.setMinimumHeight(theme.scaled(44))
            methods.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(methods)
        column.addWidget(self.serial)
        lines = QWidget()
        inside = QVBoxLayout(lines)
        inside.setContentsMargins(0, 0, theme.GAP_S, 0)
        inside.setSpacing(theme.GAP_S)
        for line in self.receipts:
            inside.addWidget(line)
        self._area = scrolled(lines)
        column.addWidget(self._area)
        for line in self.receipts:
            for field in line.fields():
                field.entry.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line of the receipt that has the cursor is in sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched)
        return False

    def choose(self, method: Method | None) -> None:
        """Show how it is paid; card, code and transfer ask for their serial."""
        if method != self.method:
            self.serial.clear_problem()
        self.method = method
        for each, button in self._buttons.items():
            button.choose(each is method)
        self.serial.setVisible(method in SERIAL_HINTS)
        if method in SERIAL_HINTS:
            self.serial.line.setPlaceholderText(tr(SERIAL_HINTS[method]))

    def show_notices(self, payable: Sequence[Seen]) -> None:
        """The notices that the receipts are for."""
        self._held = tuple(payable)
        self._show_receipts()

    def turn_receipts(self) -> None:
        """Receipts with this and the following payments, or without."""
        self.with_receipts = not self.with_receipts
        self._show_receipts()

    def _show_receipts(self) -> None:
        shown = min(len(self._held), MOST_RECEIPTS) if self.with_receipts else 0
        self._area.setVisible(shown > 0)
        self._area.setFixedHeight(theme.scaled(ONE_RECEIPT) * min(shown, RECEIPTS_SEEN))
        for at, line in enumerate(self.receipts):
            line.show_notice(self._held[at] if self.with_receipts and at < len(self._held) else None)

    def next_field(self) -> AnyField | None:
        """The first field that still wants something before the payment can be confirmed; None where none does."""
        if self.method in SERIAL_HINTS and not self.serial.text().strip():
            return self.serial
        if self.with_receipts and self._held and not self.receipts[0].code.text().strip():
            return self.receipts[0].code
        return None

    def wishes(self) -> tuple[str, tuple[Receipt, ...]] | None:
        """Serial and receipts; None after saying at its field what is wrong."""
        wrong = self.serial
        try:
            serial = (self.serial.value() or "") if self.method in SERIAL_HINTS else ""
            found = [line.receipt() for line in self.receipts]
        except Refused as refused:
            self.form.refused(refused)
            wrong.entry.setFocus(Qt.FocusReason.OtherFocusReason) if refused.field == "serial" else None
            return None
        return serial, tuple(receipt for receipt in found if receipt is not None)

    def refused(self, refused: Refused) -> None:
        """A verb said no: at the serial, or at the receipt that it names."""
        if refused.field != "receipt":
            self.form.refused(refused)
            return
        named = plain_serial(str(refused.facts.get("number", "")))
        line = next((each for each in self.receipts if plain_serial(each.number.text()) == named), self.receipts[0])
        self.form.refused(Refused(refused.code, **{**refused.facts, "field": line.number.name}))

    def clear(self) -> None:
        """For the next payer."""
        self.choose(None)
        self.serial.set_text("")
        for line in self.receipts:
            line.clear()
