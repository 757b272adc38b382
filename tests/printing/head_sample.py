"""What the samples of papers have in common: a case, its applicant, head and foot, and names that break layouts."""

from models.office.sheets.sheet import Applicant, Foot, Head
from tests.printing.day_sample import CENTRE, UNIT

CASE = "430521012026112400075"
SHORT = "1124-0007"
RARE_NAME = "䶮㼆𬭎𡋾"
LONG_NAME = "买买提吐尔逊·阿卜杜热合曼·艾力㼆䶮𬭎子"
LONG_ITEM = "危险化学品经营许可（带有储存设施经营且构成重大危险源的企业）变更经营场所延续和补发"
LONG_UNIT = "示例县农业农村局动物卫生监督与植物保护检疫综合行政执法大队"

HEAD = Head(number="(示例)受字〔2026〕第0007号", unit=UNIT, window="3号窗口", centre=CENTRE)
FOOT = Foot(
    handler="3号窗口窗口人员",
    day="2026-11-24",
    enquiry_phone="0739-1234567",
    supervision_phone="0739-1234568",
    barcode=CASE,
)
LONG_HEAD = Head(
    number="(示例县红土岭分中心)一次告知字〔2026〕第10007号", unit=LONG_UNIT, window="综合受理28号窗口", centre=CENTRE
)
APPLICANT = Applicant(
    name="示例甲", id_number="430521********4562", phone="138****5678", address="示例县流光岭镇示例村"
)
LONG_APPLICANT = Applicant(
    name=LONG_NAME,
    id_number="430521********4562",
    phone="0739-1234567-123456",
    address="示例县流光岭镇示例村" * 3,
    agent=RARE_NAME,
    agent_id_number="430582********002X",
)
