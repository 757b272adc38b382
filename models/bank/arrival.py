"""Announced money that the bank has now (days.md 21): the statement's line becomes the payment that settles."""

from collections.abc import Sequence

from models.bank.announcing import announced_for, arrived
from models.bank.hours import hours_of
from models.bank.matching import BankEntry
from models.bank.records import Allocation, Announcement, BankDay, Payment
from models.bank.rules import PaymentState, spread
from models.bank.verbs import held_notices, next_payment_number
from models.fees.records import Notice
from models.fees.rules import OPEN, Source
from models.fees.verbs import settle, settled_fen
from models.office.act import Act
from models.office.instants import instant_at
from models.office.keys import new_key
from models.tickets.verbs import first_in_list

COUNTER = "STATEMENT"
"""The counter of money that no teller took: its bank days are closed from the beginning, since nobody counts there."""


def settle_announced(act: Act, lines: Sequence[BankEntry]) -> list[str]:
    """Makes a payment of each line that names announced money and has its amount. Gives the payments' ids.

    The line must name, by pay code or notice number, notices of one announcement only, and bring exactly what they
    want; whatever else it is stays a difference for a person.
    """
    payments = []
    for line in lines:
        announcement = _announced_by(act, line) if line.amount_fen > 0 else None
        if announcement is not None and (payment := _pay(act, line, announcement)):
            payments.append(payment)
    return payments


def _announced_by(act: Act, line: BankEntry) -> Announcement | None:
    """The one announcement that the line names and whose amount it has."""
    named = [notice for number in sorted(line.notices) for notice in act.all(Notice, number=number)]
    if line.pay_code and not named:
        named = act.all(Notice, pay_code=line.pay_code)
    found = {each.id: each for notice in named for each in announced_for(act, notice.id)}
    if len(found) != 1:
        return None
    (announcement,) = found.values()
    return announcement if announcement.amount_fen == line.amount_fen else None


def _pay(act: Act, line: BankEntry, announcement: Announcement) -> str:
    """The payment with its allocations; "" where the notices want something else by now, or the serial was used."""
    meant = act.db.rows('SELECT "notice" FROM "announced_notice" WHERE "announcement" = ?', (announcement.id,))
    notices = held_notices(act, [row[0] for row in meant])
    due = {notice.id: notice.total_fen - sum(settled_fen(act, notice)) for notice in notices}
    serial_used = act.find(Payment, method=announcement.method, serial=line.serial, state=PaymentState.CONFIRMED)
    ready = all(notice.state == OPEN and not notice.doubtful and due[notice.id] > 0 for notice in notices)
    if serial_used or not ready or sum(due.values()) != line.amount_fen:
        return ""
    payment = act.add(
        Payment(
            id=new_key(), number=next_payment_number(act), bank_day=_bank_day(act, line).id, method=announcement.method,
            serial=line.serial, amount_fen=line.amount_fen, state=PaymentState.CONFIRMED, teller=act.staff, at=act.now,
        )
    )  # fmt: skip
    for notice_id, amount in spread(line.amount_fen, list(due.items())).items():
        notice = next(each for each in notices if each.id == notice_id)
        made = settle(act, notice=notice, amount_fen=amount, source=Source.STATEMENT, payment=payment.id)
        act.add(
            Allocation(id=new_key(), payment=payment.id, notice=notice_id, amount_fen=amount, settlement=made)
        )  # fmt: skip
    arrived(act, list(due), payment.id)
    for ticket in dict.fromkeys(notice.ticket for notice in notices if notice.ticket):
        first_in_list(act, ticket=ticket)
    return payment.id


def _bank_day(act: Act, line: BankEntry) -> BankDay:
    """The bank day of the line, at no counter."""
    found = act.find(BankDay, counter=COUNTER, day=line.day)
    if found is not None:
        return found
    cut_off_at = instant_at(line.day, hours_of(act.settings).cut_off)
    return act.add(
        BankDay(
            id=new_key(), counter=COUNTER, day=line.day, opened_at=act.now, opened_by=act.staff, cut_off_at=cut_off_at,
            closed_at=act.now,
        )
    )  # fmt: skip
