"""打印测试页."""

from models.office.sheets.queue import PrinterTest
from printing.blocks import BODY, SMALL, Gap, Pair, Rule, Words
from printing.coded import Barcode, Beside
from printing.page import Slip
from printing.tables import Ticks
from printing.text import time_text

RARE = "䶮㼆𬭎𡋾喆堃頔"
"""Name characters beyond the common tables: a printer that shows a blank here must not be used."""


def printer_test(sheet: PrinterTest) -> Slip:
    """Shows that rare names, thin lines and both symbols come out of a printer."""
    return Slip(
        (
            Words(sheet.centre, SMALL, align="centre"),
            Words("打印测试页", 15, bold=True, align="centre"),
            Rule(),
            Pair("工作站", sheet.station),
            Pair("打印机", sheet.printer),
            Pair("测试时间", time_text(sheet.tested_at)),
            Rule((2.0, 2.0)),
            Words(f"生僻字：{RARE}", BODY),
            Words(f"生僻字：{RARE}", BODY, bold=True),
            Words("小字：本单当日有效。0123456789", 7.0),
            Ticks("", (("已勾选", True), ("未勾选", False)), SMALL),
            Gap(2.0),
            Barcode(sheet.barcode),
            Beside(sheet.barcode, (Words("条码和二维码都应能被窗口扫码枪读出。", SMALL),), dots=4),
        )
    )
