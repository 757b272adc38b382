"""排队小票."""

from models.office.sheets.queue import TicketSlip
from printing.blocks import BODY, SMALL, Block, Gap, Large, Pair, Rule, Words
from printing.coded import Barcode
from printing.page import Slip
from printing.text import clock_text, day_text, time_text
from printing.words import PRIORITY

DASHED = (2.0, 2.0)


def ticket(sheet: TicketSlip) -> Slip:
    """The slip of a number. No name, no ID number (behaviour 9)."""
    title = f"{sheet.line}　{PRIORITY[sheet.priority]}" if sheet.priority else sheet.line
    blocks: list[Block] = [
        Words(sheet.centre, 11.5, bold=True, align="centre"),
        Rule(DASHED),
        Words(title, 14, bold=True, align="centre"),
        Large(sheet.number, 50, spacing=1.5, above=-2.0, below=-3.0),
        Words(_waiting(sheet), BODY, align="centre"),
        Rule(DASHED),
    ]
    if sheet.windows:
        blocks.append(Pair("窗口", "、".join(sheet.windows), BODY, bold=True, label_room=18.0))
    if sheet.area:
        blocks.append(Pair("区域", sheet.area, BODY, label_room=18.0))
    blocks.append(Pair("取号时间", time_text(sheet.issued_at), BODY, label_room=18.0))
    if sheet.booked_from is not None and sheet.booked_to is not None:
        band = f"{clock_text(sheet.booked_from)}—{clock_text(sheet.booked_to)}，逾时按普通号排队"
        blocks.append(Pair("预约时段", band, BODY, label_room=18.0))
    tips = f"温馨提示：本单当日（{day_text(sheet.day)}）有效。叫号{_times(sheet.calls)}未到窗口办理，本单作废。"
    return Slip((*blocks, Gap(2.0), Barcode(sheet.barcode), Rule(DASHED), Words(tips, SMALL)))


def _waiting(sheet: TicketSlip) -> str:
    ahead = f"前面等候 {sheet.waiting} 人"
    return ahead if sheet.wait_minutes is None else f"{ahead}　预计约 {sheet.wait_minutes} 分钟"


def _times(calls: int) -> str:
    words = "零一二三四五六七八九"
    return f"{words[calls] if 0 <= calls < len(words) else calls}次"
