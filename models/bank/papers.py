"""The fee point's own papers: 缴款确认回执, 冲正回执 and 日结单, from the rows that were just written."""

from collections.abc import Iterable, Sequence

from models.bank.reading import MethodTotal, counter_totals, taken_after_cut_off, unit_totals
from models.bank.records import Allocation, BankClose, BankDay, FiscalReceipt, Payment, Reversal
from models.bank.rules import Count
from models.fees.papers import staff_name, window_name
from models.fees.records import Notice
from models.office.act import Act
from models.office.money import capitals
from models.office.sheets import fees as sheets
from models.people.records import Unit


def confirmation(
    act: Act, payment: Payment, bank_day: BankDay, notices: Sequence[Notice]
) -> sheets.PaymentConfirmation:
    """缴款确认回执: what came in. It says that it is no fiscal receipt (days.md 17)."""
    return _slip(act, payment, bank_day, notices, kind="PAYMENT", number=payment.number, reason="")


def reversal_slip(
    act: Act, reversal: Reversal, payment: Payment, bank_day: BankDay, notices: Sequence[Notice]
) -> sheets.PaymentConfirmation:
    """缴款冲正回执: what went back, and why."""
    return _slip(act, payment, bank_day, notices, kind="REVERSAL", number=reversal.number, reason=reversal.reason)


def _slip(
    act: Act, payment: Payment, bank_day: BankDay, notices: Sequence[Notice], *, kind: str, number: str, reason: str
) -> sheets.PaymentConfirmation:
    by_notice = {each.notice: each.amount_fen for each in act.all(Allocation, payment=payment.id)}
    receipts = act.all(FiscalReceipt, payment=payment.id)
    return sheets.PaymentConfirmation(
        centre=act.settings.centre_name,
        fee_point=act.settings.bank_name,
        number=number,
        kind=kind,
        reason=reason,
        confirmed_at=act.now,
        bank_day=bank_day.day.isoformat(),
        payer="、".join(dict.fromkeys(notice.payer_name for notice in notices)),
        method=payment.method,
        serial=payment.serial,
        allocations=tuple(
            sheets.Allocation(
                notice_number=notice.number,
                case_short_number=notice.short_no,
                charging_unit=act.get(Unit, notice.unit).name,
                amount_fen=by_notice[notice.id],
            )
            for notice in notices
        ),
        amount_fen=payment.amount_fen,
        amount_capitals=capitals(payment.amount_fen),
        fiscal=tuple(sheets.FiscalReceipt(code=r.code, number=r.number, check=r.check_code) for r in receipts),
        teller=teller_name(act, act.staff),
        barcode=number,
    )


def day_close(
    act: Act, close: BankClose, bank_day: BankDay, counts: Iterable[Count], corrects: str
) -> sheets.BankDayClose:
    """银行收费点日结单 (days.md 20). `corrects` is the number of the close that it corrects."""
    totals = {total.method: total for total in counter_totals(act.db, bank_day.id)}
    nothing = MethodTotal("", 0, 0, 0, 0)
    after = taken_after_cut_off(act.db, bank_day.id)
    assert bank_day.closed_at is not None
    return sheets.BankDayClose(
        number=close.number,
        centre=act.settings.centre_name,
        fee_point=act.settings.bank_name,
        bank_day=bank_day.day.isoformat(),
        opened_at=bank_day.opened_at,
        cut_off_at=bank_day.cut_off_at,
        closed_at=bank_day.closed_at,
        teller=teller_name(act, close.teller),
        second_person=teller_name(act, close.second) if close.second else "",
        methods=tuple(
            sheets.CountedMethod(
                method=count.method,
                payments=totals.get(count.method, nothing).payments,
                booked_fen=count.booked_fen,
                counted_fen=count.counted_fen,
            )
            for count in counts
        ),
        units=tuple(
            sheets.CollectedUnit(unit=total.name, notices=total.notices, amount_fen=total.amount_fen)
            for total in unit_totals(act.db, bank_day.id)
        ),
        reversals=sum(total.reversals for total in totals.values()),
        reversed_fen=sum(total.reversed_fen for total in totals.values()),
        after_cut_off=after.payments,
        after_cut_off_fen=after.amount_fen,
        difference_fen=close.difference_fen,
        reason=close.reason,
        corrects=corrects,
        barcode=close.number,
    )


def teller_name(act: Act, staff: str) -> str:
    """A teller by name, else by the counter's window, else by the fee point."""
    return staff_name(act, staff) or window_name(act, act.station.window) or act.settings.bank_name
