"""The payment notice as it is printed: the values of its sheet from the rows that were just written."""

from collections.abc import Sequence

from models.fees.records import Charge, FeeAccount, FeeRelief, Notice, ReliefLine
from models.fees.relief_rules import ReliefKind
from models.fees.rules import ONE, NoticeState
from models.office.act import Act
from models.office.instants import civil_day
from models.office.money import capitals
from models.office.sheets.fees import Account, FeeLine, PaymentNotice
from models.office.sheets.sheet import Foot, Head
from models.people.identity import masked_phone
from models.people.records import Staff, Unit, Window


def notice_sheet(
    act: Act, notice: Notice, charges: Sequence[Charge], replaces: str = "", reliefs: Sequence[ReliefLine] = ()
) -> PaymentNotice:
    """缴款通知单 (domain.md §4.2). `replaces` is the number of the void notice it stands for; `reliefs` are named as
    lines of their own, so that the lines add up to the total."""
    granted = [(line, act.get(FeeRelief, line.relief)) for line in reliefs]
    unit = act.get(Unit, notice.unit)
    settings = act.settings
    window, issued_on = window_name(act, notice.window), civil_day(notice.issued_at).isoformat()
    return PaymentNotice(
        head=Head(number=notice.number, unit=unit.name, window=window, centre=settings.centre_name),
        foot=Foot(
            handler=staff_name(act, notice.issued_by) or window,
            day=issued_on,
            enquiry_phone=unit.enquiry_phone or settings.enquiry_phone,
            supervision_phone=settings.supervision_phone,
            barcode=notice.pay_code or notice.number,
        ),
        case_number=act.get(FeeAccount, notice.account).case_no,
        short_number=notice.short_no,
        item=notice.item,
        issued_on=issued_on,
        pay_code=notice.pay_code,
        charging_unit_code=unit.charging_code,
        charging_unit=unit.name,
        payer=notice.payer_name,
        payer_phone=masked_phone(notice.payer_phone) if notice.payer_phone else "",
        payer_mail="",
        remark=_deferral(notice, granted),
        lines=(
            *(_line(charge) for charge in charges),
            *(_taken_off(line, relief) for line, relief in granted if line.amount_fen),
        ),
        total_fen=notice.total_fen,
        total_capitals=capitals(notice.total_fen),
        payee=Account(name=settings.payee_name, number=settings.payee_account, bank=settings.payee_bank),
        payer_account=Account(),
        state=NoticeState.UNPAID,
        pay_by=notice.due_day.isoformat(),
        check_address=settings.receipt_check_address,
        fee_point=settings.bank_name,
        fee_point_hours=f"{settings.bank_opens_at}-{settings.bank_closes_at}",
        replaces=replaces,
    )


def _line(charge: Charge) -> FeeLine:
    return FeeLine(
        code=charge.code,
        name=charge.name,
        quantity=charge.quantity_thousandths,
        unit=charge.measure,
        standard_fen=charge.unit_amount_fen,
        amount_fen=charge.amount_fen,
        basis=charge.basis,
    )


_TAKEN_OFF = {ReliefKind.WAIVE: "免缴", ReliefKind.REDUCE: "减缴"}


def _taken_off(line: ReliefLine, relief: FeeRelief) -> FeeLine:
    return FeeLine(
        code="", name=_TAKEN_OFF[ReliefKind(relief.kind)], quantity=ONE, unit="", standard_fen=-line.amount_fen,
        amount_fen=-line.amount_fen, basis=relief.number,
    )  # fmt: skip


def _deferral(notice: Notice, granted: Sequence[tuple[ReliefLine, FeeRelief]]) -> str:
    """The remark of a deferred notice: until when, by which paper."""
    numbers = [relief.number for _, relief in granted if relief.kind == ReliefKind.DEFER]
    until = notice.deferred_until
    return f"缓缴至{until.year}年{until.month}月{until.day}日（{numbers[-1]}）" if until and numbers else ""


def window_name(act: Act, window_id: str) -> str:
    """3号窗口; "" where the station is no window."""
    window = act.find(Window, id=window_id) if window_id else None
    return f"{window.number}号窗口" if window else ""


def staff_name(act: Act, staff_id: str) -> str:
    """A person's name as the hall shows it; "" where the account is not here."""
    staff = act.find(Staff, id=staff_id)
    return staff.name if staff else ""
