"""缴款确认回执 and 缴款冲正回执."""

from models.office.money import format_fen
from models.office.sheets.fees import Allocation, FiscalReceipt, PaymentConfirmation
from printing.blocks import BODY, SMALL, Block, Gap, Pair, Rule, Words
from printing.coded import Barcode
from printing.page import Slip
from printing.text import day_text, time_text
from printing.words import METHOD, PAYMENT_KIND, SERIAL

DASHED = (2.0, 2.0)
ROOM = 14.0
PAID = "请妥善保管，凭本回执可查询缴款。缴款结果已转窗口，领取证照不必出示本回执。"
REVERSED = "原缴款已冲正，所列通知单恢复为未缴。如需继续办理，请重新缴款。"


def payment_confirmation(sheet: PaymentConfirmation) -> Slip:
    """The fee point's own slip: one payment, one serial, what it settles. It is not a fiscal receipt."""
    reversal = sheet.kind == "REVERSAL"
    blocks: list[Block] = [
        Words(sheet.centre, SMALL, align="centre"),
        Words(sheet.fee_point, SMALL, align="centre"),
        Words(PAYMENT_KIND[sheet.kind], 15, bold=True, align="centre"),
        Rule(DASHED),
        _pair("回执编号", sheet.number),
        _pair("冲正时间" if reversal else "缴款时间", time_text(sheet.confirmed_at)),
        _pair("入账日", day_text(sheet.bank_day)),
        _pair("缴款人", sheet.payer),
        _pair("缴款方式", METHOD[sheet.method]),
        _pair(SERIAL[sheet.method], sheet.serial),
    ]
    if sheet.reason:
        blocks.append(_pair("冲正原因", sheet.reason))
    blocks.append(Rule(DASHED))
    for allocation in sheet.allocations:
        blocks += _allocation(allocation)
    blocks += [
        Rule(DASHED),
        Pair("退回合计" if reversal else "合计", f"¥{format_fen(sheet.amount_fen)}", 13, bold=True, label_room=22.0),
        _pair("大写", sheet.amount_capitals),
        Rule(DASHED),
        *_fiscal(sheet.fiscal),
        _pair("收费员", sheet.teller),
        Gap(2.0),
        Barcode(sheet.barcode, high=10.0),
        Words("本回执不作财政票据", BODY, bold=True, align="centre"),
        Words(REVERSED if reversal else PAID, 8.0),
    ]
    return Slip(tuple(blocks))


def _pair(label: str, value: str) -> Pair:
    return Pair(label, value, SMALL, label_room=ROOM)


def _allocation(allocation: Allocation) -> list[Block]:
    return [
        _pair("通知单", allocation.notice_number),
        _pair("办件", allocation.case_short_number),
        _pair("执收单位", allocation.charging_unit),
        Pair("金额", f"¥{format_fen(allocation.amount_fen)}", SMALL, bold=True, label_room=ROOM),
        Gap(1.2),
    ]


def _fiscal(receipts: tuple[FiscalReceipt, ...]) -> list[Block]:
    if not receipts:
        return [_pair("财政票据", "另行开具")]
    blocks: list[Block] = []
    for receipt in receipts:
        blocks += [
            _pair("票据代码", receipt.code),
            _pair("票据号码", receipt.number),
            _pair("校验码", receipt.check),
        ]
    return blocks
