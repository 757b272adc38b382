"""The sample of the order to move something."""

from dataclasses import replace

from models.office.sheets.findings import ExpediteSheet
from models.office.sheets.sheet import Foot, Head


def order(head: Head, foot: Foot) -> ExpediteSheet:
    return ExpediteSheet(
        head=replace(head, number="示例督字〔2026〕第0003号"), foot=replace(foot, barcode="DB20260003"), about="case",
        about_number="430521012026112400075", cause="YELLOW_CARD", officer="3号窗口窗口人员", limit_on="2026-11-27",
        requirement="该件已超法定期限，请查明原因，当日作出决定并告知申请人。",
    )  # fmt: skip
