"""What is done about money that is not simply taken: announced, another amount, a refund that finance has paid."""

from typing import TYPE_CHECKING

from models.bank import announce_verbs, verbs
from models.bank.announced_reading import AnnouncementRow, announced
from models.fees.refund_reading import RefundRow, pending_refunds
from models.fees.refund_rules import RefundState
from models.office.database import Database
from ui import words
from ui.bank.asking import amount_question, announced_question, not_arrived_question, refund_question
from ui.translation import tr
from ui.widgets.key_button import KeyAction

if TYPE_CHECKING:
    from ui.bank.room import BankRoom


def refunds_to_pay(db: Database) -> tuple[RefundRow, ...]:
    """财政同意，待支付."""
    return tuple(row for row in pending_refunds(db) if row.state == RefundState.APPROVED)


class MoneySteps:
    """The keys beside taking the money."""

    def __init__(self, room: "BankRoom") -> None:
        self.room = room
        group = tr("Payment")
        announce = room.step(
            tr("Announced"), "Shift+F5", "Ctrl+Alt+A", does=self._ask_announced, icon="transfer-money",
            verb=announce_verbs.announce, state=self._nothing_wanted, group=group,
        )  # fmt: skip
        lost = room.step(
            tr("Did not come"), "Shift+F6", "Ctrl+Alt+W", does=self._ask_not_arrived, icon="stop",
            verb=announce_verbs.withdraw_announcement, state=self._nothing_wanted, group=group,
        )  # fmt: skip
        amount = room.step(
            tr("Another amount"), "Shift+F7", "Ctrl+Alt+M", does=self._ask_amount, icon="fee", verb=verbs.confirm,
            state=self._nothing_wanted, group=group,
        )  # fmt: skip
        refund = room.step(
            tr("Refund paid"), "Shift+F8", "Ctrl+Alt+U", does=self._read_refunds, icon="undo", verb=verbs.pay_refund,
            group=group,
        )  # fmt: skip
        self.actions: tuple[KeyAction, ...] = (announce, lost, amount, refund)

    def _nothing_wanted(self) -> str:
        return "" if self.room.page.notices.payable() else words.why("bank.no_notices")

    def _ids(self) -> tuple[str, ...]:
        return tuple(seen.id for seen in self.room.page.notices.payable())

    # Announced money.

    def _ask_announced(self) -> None:
        def keep(values: dict[str, str]) -> None:
            self.room.do(
                announce_verbs.announce, then=kept, refused=asked.refused, notices=self._ids(),
                method=values["method"], said=values["said"],
            )  # fmt: skip

        def kept(_: object) -> None:
            self.room.end_question()
            self.room.notice.say(tr("Kept: it settles nothing until the bank sees it."), "warn")

        asked = announced_question(self.room.page.notices.total_fen(), keep)
        self.room.put_question(asked)

    def _ask_not_arrived(self) -> None:
        ids = set(self._ids())

        def found(rows: tuple[AnnouncementRow, ...]) -> None:
            mine = [row for row in rows if ids & set(row.notices)]
            if mine:
                self._put_not_arrived(mine[0])
            else:
                self.room.notice.say(tr("Nothing is announced for these notices."), "warn")

        self.room.ask(announced, then=found, key="announced")

    def _put_not_arrived(self, row: AnnouncementRow) -> None:
        def withdraw(values: dict[str, str]) -> None:
            self.room.do(
                announce_verbs.withdraw_announcement, then=withdrawn, refused=asked.refused, announcement=row.id,
                reason=values["reason"],
            )  # fmt: skip

        def withdrawn(_: object) -> None:
            self.room.end_question()
            self.room.notice.say(tr("The announced money is withdrawn."), "ok")

        asked = not_arrived_question(row, withdraw)
        self.room.put_question(asked)

    # Another amount.

    def _ask_amount(self) -> None:
        page = self.room.page

        def take(values: dict[str, str]) -> None:
            self.room.end_question()
            page.take_amount(int(values["amount"]))

        self.room.put_question(amount_question(page.notices.total_fen(), take))

    # Refunds.

    def _read_refunds(self) -> None:
        self.room.ask(refunds_to_pay, then=self._put_refunds, key="refunds")

    def _put_refunds(self, rows: tuple[RefundRow, ...]) -> None:
        if not rows:
            self.room.notice.say(tr("No refund waits for finance's voucher."), "still")
            return

        def keep(values: dict[str, str]) -> None:
            self.room.do(
                verbs.pay_refund, then=kept, refused=asked.refused, refund=values["refund"], voucher=values["voucher"]
            )

        def kept(_: object) -> None:
            self.room.end_question()
            self.room.notice.say(tr("The refund is kept as paid."), "ok")

        asked = refund_question(rows, keep)
        self.room.put_question(asked)
