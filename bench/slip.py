"""`python -m bench.slip`: a ticket slip as PDF against the same slip drawn straight with reportlab and the same font.

The claim: at most 2 ×.
"""

import io

from barcode.codex import Code128
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from bench.measure import Claim, in_turns, leave, median_us, report
from models.office.instants import instant_of
from models.office.sheets.queue import TicketSlip
from printing import fonts
from printing.render import render
from tests.fakes import OPENING

LIMIT = 2.0
MM = 72 / 25.4

SLIP = TicketSlip(
    centre="政务中心",
    line="市场监督管理",
    number="A023",
    priority="",
    waiting=7,
    wait_minutes=18,
    windows=("3号窗口", "4号窗口"),
    area="一楼东区",
    issued_at=instant_of(OPENING),
    day="2026-11-24",
    calls=3,
    booked_from=None,
    booked_to=None,
    barcode="20261124A023",
)


def straight() -> bytes:
    """The same words at the same sizes, and the same barcode, with no layout of ours."""
    into = io.BytesIO()
    canvas = Canvas(into, pagesize=(80 * MM, 110 * MM), invariant=1, pageCompression=1)
    y = 104 * MM
    lines = (
        (fonts.BOLD, 11.5, "政务中心"), (fonts.BOLD, 14, "市场监督管理"), (fonts.BOLD, 50, "A023"),
        (fonts.REGULAR, 10.5, "前面等候 7 人　预计约 18 分钟"), (fonts.BOLD, 10.5, "窗口 3号窗口、4号窗口"),
        (fonts.REGULAR, 10.5, "区域 一楼东区"), (fonts.REGULAR, 10.5, "取号时间 2026-11-24 09:00"),
        (fonts.REGULAR, 8.5, "温馨提示：本单当日（2026年11月24日）有效。叫号三次"),
        (fonts.REGULAR, 8.5, "未到窗口办理，本单作废。"),
    )  # fmt: skip
    for font, size, text in lines:
        canvas.setFont(font, size)
        wide = pdfmetrics.stringWidth(text, font, size)
        y -= size * 1.5
        canvas.drawString(40 * MM - wide / 2, y, text)
    x = 8 * MM
    for module in Code128(SLIP.barcode).build()[0]:
        if module == "1":
            canvas.rect(x, 8 * MM, 0.25 * MM, 10 * MM, stroke=0, fill=1)
        x += 0.25 * MM
    canvas.showPage()
    canvas.save()
    return into.getvalue()


def main() -> int:
    render(SLIP)
    mine, bare = in_turns(lambda: render(SLIP), straight, rounds=60, warm=5)
    return report("Ticket slip as PDF", [Claim("slip PDF, median", median_us(mine), median_us(bare), LIMIT)])


if __name__ == "__main__":
    leave(main())
