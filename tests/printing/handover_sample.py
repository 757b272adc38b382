"""An ordinary list of a clerk who leaves."""

from models.office.sheets.handover import HandedOver, HandoverList
from models.office.sheets.sheet import Foot, Head
from tests.printing.day_sample import CENTRE, MINUTE, NINE

HANDOVER = HandoverList(
    head=Head(number="(示例)交字〔2026〕第0002号", unit=CENTRE, window="", centre=CENTRE),
    foot=Foot(
        handler="管理员",
        day="2026-11-24",
        enquiry_phone="0739-1234567",
        supervision_phone="0739-1234568",
        barcode="JJ0120260002",
    ),
    giver="3号窗口窗口人员",
    giver_title="科员",
    receiver="4号窗口窗口人员",
    receiver_title="",
    reason="调离政务中心",
    drawn_up_at=NINE,
    confirmed_at=NINE + 5 * MINUTE,
    lines=(
        HandedOver(kind="CASE", number="1124-0007", what="食品经营许可证核发"),
        HandedOver(kind="CASE", number="1123-0031", what="个体工商户设立登记"),
        HandedOver(kind="INQUIRY", number="SW01202600012", what="办理食品经营许可需要哪些材料"),
        HandedOver(kind="CERTIFICATE", number="JY14305210001234", what="食品经营许可证"),
        HandedOver(kind="ORIGINAL", number="1124-0007", what="营业执照"),
    ),
)
