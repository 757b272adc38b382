"""What the teller does: opens the day, confirms money, takes it back with a reason. Only these verbs settle a notice
(behaviour 41), and only at the fee point's own counter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.bank.announcing import arrived
from models.bank.hours import bank_day_at, hours_of
from models.bank.numbers import payment_no
from models.bank.numbers import serial as plain_serial
from models.bank.papers import confirmation, reversal_slip, teller_name
from models.bank.records import Allocation, BankDay, FiscalReceipt, Payment, Reversal
from models.bank.rules import Method, PaymentState, amount_fault, counter_code, spread
from models.bank.second import must_be_another
from models.fees.numbers import Fault
from models.fees.records import Notice, Refund
from models.fees.recovery_verbs import is_certificate_out, open_recovery
from models.fees.refund_rules import RefundState, most_to_refund
from models.fees.refund_verbs import held_refund, must_have_no_refund_paid, paid_by_reversal, step
from models.fees.rules import OPEN, Source
from models.fees.verbs import held, refunded_fen, refuse_void, settle, settled_fen
from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.instants import instant_at
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.records import Site
from models.prints.reading import jobs_of
from models.prints.rules import JobState
from models.prints.verbs import reprint, store
from models.tickets.verbs import first_in_list

TELLER = frozenset({Role.BANK_TELLER})


@dataclass(frozen=True, slots=True)
class Receipt:
    """What stands on a fiscal receipt (财政票据): 票据代码, 票据号码, 校验码."""

    code: str
    number: str
    check_code: str = ""


@dataclass(frozen=True, slots=True)
class PaymentMade:
    """A confirmed payment."""

    id: str
    number: str
    serial: str
    amount_fen: int
    bank_day: date
    after_cut_off: bool
    """It belongs to a later bank day than today."""


@dataclass(frozen=True, slots=True)
class ReversalMade:
    """A payment taken back; its notices are unpaid again."""

    id: str
    number: str
    amount_fen: int
    notices: tuple[str, ...]
    """Ids."""
    cases: tuple[str, ...]
    """Ids of their cases: where one has its certificate out already, that must be said (behaviour 44)."""


@verb("bank.open_day", roles=TELLER)
def open_day(act: Act) -> str:
    """Opens the counter for the bank day of this moment. Gives its id; one that is open already stays as it is."""
    counter = counter_of(act)
    day = bank_day_at(act.db, act.settings, act.now)
    found = act.find(BankDay, counter=counter, day=day)
    if found is None:
        return _add_day(act, counter, day).id
    if found.closed_at is not None:
        raise NotAllowed("bank.day_closed", day=day.isoformat(), closed_at=found.closed_at)
    return found.id


@verb("bank.confirm", roles=TELLER)
def confirm(
    act: Act,
    *,
    notices: tuple[str, ...],
    method: str,
    serial: str = "",
    receipts: tuple[Receipt, ...] = (),
    amount_fen: int = 0,
) -> PaymentMade:
    """确认收款: one payment settles the notices with these ids and unlocks their cases at once.

    `amount_fen` is what came in, 0 for all that they want; less is taken where the hall's setting allows a part, more
    where it was sent. Money that was announced for them has arrived.

    Kept refusals: bank.not_at_counter, bank.not_open, bank.day_closed, fees.void (naming what stands in its place),
    bank.doubtful, bank.already_settled (naming who took it). Others: bank.no_notices, bank.notice_twice, bank.method,
    bank.serial, bank.serial_used, bank.receipt, bank.too_little, bank.too_much (`wanted_fen`).
    """
    if not notices:
        raise Refused("bank.no_notices", field="notices")
    if len(set(notices)) < len(notices):
        raise Refused("bank.notice_twice", field="notices")
    bank_day = _taking_day(act)
    found = held_notices(act, notices)
    wanted = [(notice.id, must_want_money(act, notice)) for notice in found]
    payment = _payment(act, bank_day, method, serial, _amount(act, method, amount_fen, [due for _, due in wanted]))
    allocations = spread(payment.amount_fen, wanted)
    act.add(payment)
    for notice in found:
        amount = allocations[notice.id]
        settlement = settle(act, notice=notice, amount_fen=amount, source=Source.TELLER, payment=payment.id)
        act.add(
            Allocation(
                id=new_key(), payment=payment.id, notice=notice.id, amount_fen=amount, settlement=settlement
            )
        )  # fmt: skip
    for receipt in receipts:
        _add_receipt(act, payment, receipt)
    arrived(act, [notice.id for notice in found], payment.id)
    slip = confirmation(act, payment, bank_day, found)
    store(act, slip, about="payment", about_id=payment.id, title=payment.number)
    for ticket in dict.fromkeys(notice.ticket for notice in found if notice.ticket):
        first_in_list(act, ticket=ticket)
    act.note(payment=payment.number, amount_fen=payment.amount_fen, notices=[notice.number for notice in found])
    return PaymentMade(
        payment.id, payment.number, payment.serial, payment.amount_fen, bank_day.day, bank_day.day > act.today
    )


@verb("bank.reverse", roles=TELLER)
def reverse(act: Act, *, payment: str, reason: str, second: str = "") -> ReversalMade:
    """冲正: takes a payment back whole. Its notices are unpaid again and their cases held back (behaviour 44).

    It counts in the bank day of this moment, also where the payment's own is closed. Where a certificate is out, a
    second person is wanted, who has just given the password to the page that asks for it, and the window gets a task
    until the money is in or the certificate back (days.md 21). A refund under way is done by it.

    Refused bank.reason, bank.certificate_out (field second, `cases`); NotAllowed bank.already_reversed,
    bank.second_same, bank.second_role, fees.has_refund.
    """
    if not reason.strip():
        raise Refused("bank.reason", field="reason")
    bank_day = _taking_day(act)
    allocations = act.all(Allocation, payment=act.get(Payment, payment).id)
    found = held_notices(act, [each.notice for each in allocations])
    paid = act.hold(Payment, payment)
    if paid.state != PaymentState.CONFIRMED:
        raise NotAllowed("bank.already_reversed", number=paid.number)
    for notice in found:
        must_have_no_refund_paid(act, notice)
    out = [notice for notice in found if is_certificate_out(act, notice)]
    if out and not second:
        raise Refused("bank.certificate_out", field="second", cases=[notice.short_no for notice in out])
    if second:
        must_be_another(act, second)
    reversal = Reversal(
        id=new_key(), number=next_payment_number(act), payment=paid.id, bank_day=bank_day.id,
        amount_fen=paid.amount_fen, reason=reason.strip(), teller=act.staff, at=act.now,
    )  # fmt: skip
    act.add(reversal)
    paid.state = PaymentState.REVERSED
    act.save(paid)
    by_notice = {each.notice: each.amount_fen for each in allocations}
    for notice in found:
        settle(act, notice=notice, amount_fen=-by_notice[notice.id], source=Source.TELLER, payment=reversal.id)
        paid_by_reversal(act, notice, reversal.number)
    for notice in out:
        open_recovery(
            act, notice, amount_fen=by_notice[notice.id], reversal=reversal.number, second=second
        )  # fmt: skip
    slip = reversal_slip(act, reversal, paid, bank_day, found)
    store(act, slip, about="payment", about_id=paid.id, title=reversal.number)
    act.note(payment=paid.number, reversal=reversal.number, notices=[notice.number for notice in found])
    cases = tuple(dict.fromkeys(notice.account for notice in found))
    return ReversalMade(reversal.id, reversal.number, reversal.amount_fen, tuple(n.id for n in found), cases)


@verb("bank.record_receipt", roles=TELLER)
def record_receipt(act: Act, *, payment: str, receipt: Receipt) -> str:
    """Keeps what stands on a fiscal receipt that was made for a payment later. Gives the row's id."""
    paid = act.hold(Payment, payment)
    if paid.state != PaymentState.CONFIRMED:
        raise NotAllowed("bank.already_reversed", number=paid.number)
    return _add_receipt(act, paid, receipt)


@verb("bank.reprint_notice", roles=TELLER)
def reprint_notice(act: Act, *, notice: str) -> str:
    """补打 of a notice that the payer has lost (days.md 19), at this counter. Gives the print job's id."""
    found = act.get(Notice, notice)
    if found.state != OPEN:
        refuse_void(act, found)
    for job in jobs_of(act.db, "notice", notice):
        if job.state == JobState.PRINTED:
            return reprint(act, job=job.id)
    raise NotAllowed("bank.notice_not_printed", number=found.number)


@verb("bank.pay_refund", roles=TELLER)
def pay_refund(act: Act, *, refund: str, voucher: str) -> str:
    """退付: enters the number of finance's voucher, by which the money went back. Gives the settlement's id.

    It is no money of the fee point's day. Refused bank.voucher, bank.voucher_used; NotAllowed fees.refund_state,
    fees.refund_amount (the payment was taken back meanwhile).
    """
    counter_of(act)
    found, notice = held_refund(act, refund, RefundState.APPROVED)
    number = plain_serial(voucher)
    if not number:
        raise Refused("bank.voucher", field="voucher")
    for other in act.all(Refund, voucher=number):
        raise Refused("bank.voucher_used", field="voucher", number=other.number)
    most = most_to_refund(sum(settled_fen(act, notice)), refunded_fen(act, notice))
    if found.amount_fen > most:
        raise NotAllowed("fees.refund_amount", number=found.number, most_fen=most)
    settlement = settle(act, notice=notice, amount_fen=-found.amount_fen, source=Source.REFUND, payment=found.id)
    step(act, found, RefundState.PAID, voucher=number)
    return settlement


# The counter and its day


def counter_of(act: Act) -> str:
    """The counter that this station is: whoever is signed on, no other place marks money as received (behaviour 41)."""
    if act.station.kind is not StationKind.BANK:
        raise NotAllowed("bank.not_at_counter", station=act.station.code)
    return counter_code(act.station.window, act.station.code)


def _add_day(act: Act, counter: str, day: date) -> BankDay:
    cut_off_at = instant_at(day, hours_of(act.settings).cut_off)
    opened = BankDay(
        id=new_key(), counter=counter, day=day, opened_at=act.now, opened_by=act.staff, cut_off_at=cut_off_at
    )
    return act.add(opened)


def _taking_day(act: Act) -> BankDay:
    """The bank day that takes money now, kept from being closed meanwhile. The first payment after the cut-off opens
    the next one, as long as the counter is open at all."""
    counter = counter_of(act)
    day = bank_day_at(act.db, act.settings, act.now)
    found = act.find(BankDay, counter=counter, day=day)
    if found is None:
        if not act.select(BankDay, '"counter" = ? AND "closed_at" IS NULL', (counter,)):
            raise NotAllowed("bank.not_open", counter=counter)
        return _add_day(act, counter, day)
    held_day = act.hold(BankDay, found.id)
    if held_day.closed_at is not None:
        raise NotAllowed("bank.day_closed", day=day.isoformat(), closed_at=held_day.closed_at)
    return held_day


# Notices


def held_notices(act: Act, notice_ids: Sequence[str]) -> list[Notice]:
    """The notices in the order given, their cases' fees held in one order for all, so that two payments that share
    cases wait for each other instead of crossing."""
    accounts = {notice_id: act.get(Notice, notice_id).account for notice_id in notice_ids}
    by_id = {each: held(act, each) for each in sorted(notice_ids, key=lambda each: accounts[each])}
    return [by_id[each] for each in notice_ids]


def must_want_money(act: Act, notice: Notice) -> int:
    """What the notice wants. Refuses one that is void, doubtful or settled, saying what it is."""
    if notice.state != OPEN:
        refuse_void(act, notice)
    if notice.doubtful:
        raise NotAllowed("bank.doubtful", number=notice.number, remark=notice.doubt_remark)
    due = notice.total_fen - sum(settled_fen(act, notice))
    if due <= 0:
        raise _already_settled(act, notice)
    return due


def _already_settled(act: Act, notice: Notice) -> NotAllowed:
    """Whoever comes second reads who took it, when and under which number."""
    for each in act.all(Allocation, notice=notice.id):
        taken = act.get(Payment, each.payment)
        if taken.state == PaymentState.CONFIRMED:
            by = teller_name(act, taken.teller)
            return NotAllowed("bank.already_settled", number=notice.number, payment=taken.number, by=by, at=taken.at)
    return NotAllowed("bank.already_settled", number=notice.number, payment="", by="", at=0)


# A payment


def _amount(act: Act, method: str, amount_fen: int, wanted: Sequence[int]) -> int:
    amount = amount_fen or sum(wanted)
    if method not in list(Method):
        raise Refused("bank.method", field="method", method=method)
    if code := amount_fault(amount, wanted, Method(method), part=act.settings.part_payment):
        raise Refused(code, field="amount", wanted_fen=sum(wanted))
    return amount


def _payment(act: Act, bank_day: BankDay, method: str, serial: str, amount_fen: int) -> Payment:
    number = next_payment_number(act)
    return Payment(
        id=new_key(), number=number, bank_day=bank_day.id, method=method,
        serial=_serial(act, Method(method), serial, number), amount_fen=amount_fen,
        state=PaymentState.CONFIRMED, teller=act.staff, at=act.now,
    )  # fmt: skip


def _serial(act: Act, method: Method, typed: str, number: str) -> str:
    """流水号 by method (days.md 17): cash has no machine, so it takes the fee point's own number."""
    if method is Method.CASH:
        return number
    given = plain_serial(typed)
    if not given:
        raise Refused("bank.serial", field="serial", method=method)
    other = act.find(Payment, method=method, serial=given, state=PaymentState.CONFIRMED)
    if other is not None:
        raise Refused("bank.serial_used", field="serial", method=method, serial=given, payment=other.number)
    return given


def _add_receipt(act: Act, payment: Payment, receipt: Receipt) -> str:
    code, number = plain_serial(receipt.code), plain_serial(receipt.number)
    if not code or not number:
        raise Refused("bank.receipt", field="receipt")
    other = act.find(FiscalReceipt, code=code, number=number)
    if other is not None:
        raise Refused(
            "bank.receipt_used", field="receipt", number=number, payment=act.get(Payment, other.payment).number
        )
    row = FiscalReceipt(
        id=new_key(), payment=payment.id, code=code, number=number, check_code=receipt.check_code.strip(),
        teller=act.staff, at=act.now,
    )  # fmt: skip
    return act.add(row).id


def next_payment_number(act: Act) -> str:
    """The next 收费点流水号 of this site's day."""
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"payment:{site.id}:{act.today.isoformat()}")
    number = payment_no(centre=site.centre_no, day=act.today, sequence=sequence)
    if isinstance(number, Fault):
        raise Refused(number)
    return number
