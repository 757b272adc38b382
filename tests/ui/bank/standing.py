"""The fee point in a small hall: window 3 issues notices, the counter at window 9 takes the money."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.bank import verbs
from models.bank.reading import PaymentRow, open_days, payments_of
from models.fees import verbs as fees
from models.fees.reading import by_number, notice
from models.fees.rules import LineWish, NoticeState, Payer
from models.office.actors import Actor, Kind, Role, Station, StationKind
from models.office.office import Office
from models.people import places, staff
from models.people.authority import staff_authority
from models.people.signing import SignedOn
from models.prints import verbs as prints
from tests.models.fees.rows import add_standards
from tests.models.people.staffed import give_all_powers
from tests.ui.ground import PASSWORD, Founded, hash_of
from ui.bank.day_room import BankDayRoom
from ui.bank.room import BankRoom
from ui.room import Ground, Room


@dataclass
class FeePoint:
    """Unit BD with its standards; `window3` at the desk, `teller` at the counter, `second` who may count too."""

    founded: Founded
    qtbot: QtBot
    desk: Office = field(init=False)
    teller: Office = field(init=False)
    signed_on: SignedOn = field(init=False)
    ground: Ground | None = None

    def __post_init__(self) -> None:
        founded = self.founded
        station, actor = Station("CLI", StationKind.COMMAND, "H1"), Actor(Kind.OPERATOR, founded.staff["admin"])
        admin = Office(founded.db, station, actor, clock=founded.clock, authority=staff_authority)
        admin.do(places.add_unit, unit="BD", name="不动产登记中心", site="H1")
        admin.do(places.add_unit, unit="SL", name="水利局", site="H1")
        give_all_powers(admin, "BD", "SL")
        admin.do(add_standards)
        made = admin.do(
            staff.add_staff, login="second", name="银行收费员乙", secret=hash_of(PASSWORD), must_change=False
        ).value
        admin.do(staff.give_role, staff=made, role=Role.BANK_TELLER)
        founded.staff["second"] = made
        self.desk, _ = founded.signed_on("window3")
        self.teller, self.signed_on = founded.signed_on("teller")

    # The window.

    def issue(self, case: str = "1", *wishes: str, payer: str = "示例甲", last4: str = "4562", unit: str = "BD") -> str:
        """A notice of a case, printed. Gives its number."""
        made = self.desk.do(
            fees.assess, case_id=f"case-{case}", case_no=f"43052101202611240{case:0>3}0", short_no=f"1124-0{case:0>3}",
            item="不动产登记", unit=unit, payer=Payer(payer, last4),
            lines=tuple(LineWish(wish, quantity) for wish, quantity in map(_wish, wishes or ("house",))),
        )  # fmt: skip
        self.printed(self.desk, made.jobs[0])
        return self.number(made.value)

    def reissue(self, number: str, *wishes: str, reason: str = "数量有误") -> str:
        lines = tuple(LineWish(wish, quantity) for wish, quantity in map(_wish, wishes))
        return self.number(self.desk.do(fees.reissue, notice=self.id(number), lines=lines, reason=reason).value)

    def printed(self, office: Office, job: str) -> None:
        """The printer took it."""
        office.do(prints.send, job=job, printer="pdf")
        office.do(prints.printed, job=job, bytes_hash="0" * 64)

    def id(self, number: str) -> str:
        found = by_number(self.founded.db, number)
        assert found is not None
        return found.id

    def number(self, notice_id: str) -> str:
        found = notice(self.founded.db, notice_id)
        assert found is not None
        return found.number

    # The counter.

    def open(self) -> None:
        self.teller.do(verbs.open_day)

    def take(self, number: str, method: str = "CASH", serial: str = "") -> Any:
        """A payment by the verb, for what came before."""
        return self.teller.do(verbs.confirm, notices=(self.id(number),), method=method, serial=serial).value

    def state(self, number: str) -> NoticeState:
        """Where a notice stands."""
        found = by_number(self.founded.db, number)
        assert found is not None
        return found.state

    def payments(self) -> tuple[PaymentRow, ...]:
        """Of the open days."""
        days = open_days(self.founded.db, self.founded.windows[9])
        return tuple(row for day in days for row in payments_of(self.founded.db, day.id))

    def sit_down(self) -> BankRoom:
        """The counter's room, shown and read."""
        room = self._show(BankRoom)
        assert isinstance(room, BankRoom)
        self.until(lambda: room.now is not None)
        return room

    def to_the_close(self) -> BankDayRoom:
        """The page of the close, shown and read."""
        room = self._show(BankDayRoom)
        assert isinstance(room, BankDayRoom)
        self.until(lambda: room.now is not None)
        return room

    def _show(self, kind: type[Room]) -> Room:
        if self.ground is None:
            self.ground = self.founded.ground(self.qtbot, self.teller)
        room = kind(self.ground)
        self.qtbot.addWidget(room)
        room.resize(1217, 660)
        self.ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.mark_unread()
        room.show()
        room.activateWindow()
        room.enter()
        self.qtbot.waitUntil(lambda: room.isActiveWindow())
        return room

    def until(self, said: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(said()))

    # The keyboard.

    def scan(self, text: str) -> None:
        """What a scanner does: the characters and Enter, where the cursor is."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def scanned(self, room: BankRoom, *numbers: str) -> None:
        """Scans notices without waiting between them, and waits for the last."""
        for number in numbers:
            self.scan(number)
        self.until(lambda: set(numbers) <= {seen.card.notice.number for seen in room.page.notices.held})

    def type(self, text: str) -> None:
        """Character by character; a Chinese one comes from the input method as a whole."""
        for character in text:
            target = QApplication.focusWidget()
            assert target is not None
            if character.isascii():
                QTest.keyClicks(target, character)
            else:
                QApplication.sendEvent(
                    target, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
                )

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifier)


def _wish(text: str) -> tuple[str, int]:
    """house, or copy×3."""
    standard, _, quantity = text.partition("×")
    return standard, int(quantity or 1) * 1000
