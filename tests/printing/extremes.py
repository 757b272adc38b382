"""One extreme sheet of every paper, with what breaks layouts: names of twenty characters and of rare ones, items of
forty, many lines, the longest numbers."""

from dataclasses import replace

from models.office.money import capitals
from models.office.sheets.cases import Certificate, ExplainedDay, MissingMaterial
from models.office.sheets.course import About, FiledPaper
from models.office.sheets.fees import (
    Account,
    Allocation,
    CollectedUnit,
    CountedMethod,
    EvidenceLine,
    FeeLine,
    FiscalReceipt,
)
from models.office.sheets.handover import HandedOver
from models.office.sheets.queue import LeftOver
from models.office.sheets.sheet import Limit, Material, Sheet
from models.office.sheets.summary import Check, MethodFees, OpenPlace, OverdueCase
from tests.printing.course_sample import (
    EXTENSION,
    FILE_INDEX,
    SURVEY_NOTICE,
    SURVEY_RECORD,
    SUSPENSION,
    TOLERANCE_NOTICE,
    TOLERANCE_PROMISE,
    WITHDRAWAL,
)
from tests.printing.day_sample import MINUTE, NINE, SUMMARY, line_figures, unit_cases, unit_fees, window_figures
from tests.printing.guide_sample import GUIDE_EXTREME
from tests.printing.handover_sample import HANDOVER
from tests.printing.head_sample import CASE, LONG_APPLICANT, LONG_HEAD, LONG_ITEM, LONG_NAME, LONG_UNIT, RARE_NAME
from tests.printing.joint_sample import JOINT, UPWARD
from tests.printing.period_sample import PERIOD_EXTREME
from tests.printing.reconciliation_sample import RECONCILIATION_EXTREME
from tests.printing.samples import (
    ACCEPTANCE,
    BANK_DAY,
    CONFIRMATION,
    DECISION,
    DELIVERY,
    EXPLANATION,
    FEE_RELIEF,
    IMMEDIATE,
    INQUIRY,
    NOTICE,
    PAYMENT_NOTICE,
    PRINTER_TEST,
    RECEIPT,
    SIGNOFF,
    TICKET,
)

MANY_MATERIALS = tuple(
    Material(name=f"第{at}份材料：{LONG_ITEM}", copies=at, form=("ORIGINAL", "COPY", "ELECTRONIC")[at % 3])
    for at in range(1, 26)
)
LONG_ABOUT = About(
    case_number=CASE, short_number="1124-0007", applicant=LONG_APPLICANT, item=LONG_ITEM, item_code="SC-004"
)
MANY_NAMES = tuple(f"第{at}份材料：{LONG_ITEM}" for at in range(1, 16))
MANY_LINES = tuple(
    FeeLine(
        code=f"1030427{at:02d}",
        name="城镇垃圾处理费和占用挖掘修复费（含人行道板块料路面）",
        quantity=120500 + at,
        unit="平方米",
        standard_fen=123456,
        amount_fen=14876448 + at,
        basis="湘发改价费〔2021〕第1234号、湘财综〔2021〕56号",
    )
    for at in range(1, 16)
)
MANY_TOTAL = sum(line.amount_fen for line in MANY_LINES)

EXTREME: dict[str, Sheet] = {
    sheet.paper: sheet
    for sheet in (
        replace(
            TICKET,
            centre="示例县红土岭中心派出所政务服务分中心便民服务大厅",
            line=LONG_ITEM,
            number="VAB1023",
            windows=tuple(f"{number}号窗口" for number in range(1, 13)),
            area="二楼西区不动产登记和住房公积金办理专区",
            waiting=1234,
            wait_minutes=None,
            priority="BOOKED",
            booked_from=NINE + 60 * MINUTE,
            booked_to=NINE + 90 * MINUTE,
            barcode="T20261124VAB1023",
        ),
        GUIDE_EXTREME,
        replace(
            INQUIRY,
            head=LONG_HEAD,
            visitor=LONG_NAME,
            question=LONG_ITEM * 6,
            item=LONG_ITEM,
            to_unit=LONG_UNIT,
            to_person=RARE_NAME,
            confirmed_at=NINE + 30 * MINUTE,
            reply=LONG_ITEM * 4,
            closed_at=NINE + 200 * MINUTE,
        ),
        replace(
            NOTICE,
            head=LONG_HEAD,
            applicant=LONG_APPLICANT,
            item=LONG_ITEM,
            papers_kept=True,
            supplement_by="2026-12-01",
            missing=tuple(
                MissingMaterial(name=f"{at}．{LONG_ITEM}", requirement=LONG_ITEM, basis=LONG_ITEM)
                for at in range(1, 21)
            ),
        ),
        replace(RECEIPT, head=LONG_HEAD, applicant=LONG_APPLICANT, item=LONG_ITEM, materials=MANY_MATERIALS),
        replace(
            ACCEPTANCE,
            head=LONG_HEAD,
            applicant=LONG_APPLICANT,
            item=LONG_ITEM,
            deemed=True,
            legal=Limit(days=45, unit="W", due="2027-02-01", due_time="17:30", provisional=True),
            fees=(),
            pick_up="POST",
        ),
        replace(
            DECISION,
            head=LONG_HEAD,
            applicant=LONG_APPLICANT,
            item=LONG_ITEM,
            outcome="NOT_ACCEPTED",
            content=LONG_ITEM * 5,
            reason=LONG_ITEM * 12,
            basis=LONG_ITEM,
            other_authority=LONG_UNIT,
            review_authority=LONG_UNIT,
        ),
        replace(
            IMMEDIATE,
            head=LONG_HEAD,
            applicant=LONG_APPLICANT,
            item=LONG_ITEM,
            decision="REFUSE",
            reason=LONG_ITEM * 3,
            certificates=(),
            fee_lines=(),
            fee_total_fen=0,
            notice_number="",
        ),
        replace(
            DELIVERY,
            head=LONG_HEAD,
            applicant=LONG_APPLICANT,
            item=LONG_ITEM,
            certificates=tuple(
                Certificate(name=LONG_ITEM, number=f"湘(2026)示例县不动产权第{at:07d}号", copies=at)
                for at in range(1, 9)
            ),
            way="PROXY",
            collector=RARE_NAME,
            relation="受委托的村级代办员",
            proof="代办委托书原件和双方身份证",
            post_number="EMS1234567890123",
        ),
        replace(
            EXPLANATION,
            item=LONG_ITEM,
            clock="LEGAL",
            limit=Limit(days=45, unit="W", due="2027-02-01", due_time="17:30", provisional=True),
            extension_days=10,
            excluded_days=4,
            days=tuple(
                ExplainedDay(
                    day=f"2026-{at // 28 + 9:02d}-{at % 28 + 1:02d}",
                    ordinal=0 if at % 9 == 0 else at - at // 9,
                    reason="SUSPENDED" if at % 9 == 0 else "COUNTED",
                    procedures=("EXPERT_REVIEW",) if at % 9 == 0 else (),
                    name="防汛停止办公" if at == 45 else "",
                    document_no="示例政办发〔2026〕3号" if at == 45 else "",
                    extension=at > 60,
                    provisional=at > 80,
                )
                for at in range(1, 100)
            ),
        ),
        *(
            replace(sheet, head=LONG_HEAD, about=LONG_ABOUT, **more)
            for sheet, more in (
                (TOLERANCE_PROMISE, {"missing": MANY_NAMES, "completion": "ONLINE"}),
                (TOLERANCE_NOTICE, {"missing": MANY_NAMES, "completion": "POST"}),
                (SURVEY_NOTICE, {"place": LONG_ITEM * 2, "units": (LONG_UNIT,) * 6, "surveyors": (LONG_NAME,) * 6}),
                (
                    SURVEY_RECORD,
                    {
                        "conclusion": LONG_ITEM * 12,
                        "units": (LONG_UNIT,) * 6,
                        "came": (RARE_NAME,) * 6,
                        "applicant_signed": False,
                        "photos": tuple(f"IMG-{at:05d}" for at in range(40)),
                    },
                ),
                (SUSPENSION, {"basis": LONG_ITEM * 3, "content": LONG_ITEM * 4, "expected_unit": "M"}),
                (EXTENSION, {"reason": LONG_ITEM * 8, "approver": LONG_NAME}),
                (WITHDRAWAL, {"reason": LONG_ITEM * 3, "reason_code": "OTHER", "materials": MANY_NAMES}),
                (
                    FILE_INDEX,
                    {
                        "outcome": "REFUSE",
                        "box": "2026-SC-0000000003",
                        "papers": tuple(
                            FiledPaper(name=name, paper="", number=LONG_HEAD.number, copies=12, pages=1234)
                            for name in MANY_NAMES * 3
                        ),
                    },
                ),
            )
        ),
        replace(
            FEE_RELIEF,
            head=LONG_HEAD,
            payer=LONG_NAME,
            item=LONG_ITEM,
            kind="DEFER",
            charges=tuple(line.name for line in MANY_LINES),
            original_fen=99999999999,
            wished_fen=99999999999,
            wished_capitals=capitals(99999999999),
            granted_fen=None,
            granted_capitals="",
            until="2027-12-31",
            basis="湘发改价费〔2021〕第1234号、湘财综〔2021〕56号" * 2,
            evidence=tuple(EvidenceLine(name=LONG_ITEM, number=f"430521XW{at:08}") for at in range(1, 13)),
            opinion=LONG_ITEM * 3,
            signed_paper="",
        ),
        replace(
            PAYMENT_NOTICE,
            head=LONG_HEAD,
            item=LONG_ITEM,
            pay_code="43052126000000012345",
            charging_unit=LONG_UNIT,
            payer=LONG_NAME,
            payer_mail="shili.jia.long.address@mail.example.gov.cn",
            remark=LONG_ITEM,
            replaces="JF2026112400030",
            lines=MANY_LINES,
            total_fen=MANY_TOTAL,
            total_capitals="贰佰贰拾叁万壹仟肆佰陆拾柒元玖角贰分",
            payer_account=Account(name=LONG_NAME, number="6217000000000000001", bank="示例县农村商业银行流光岭支行"),
            state="PART",
        ),
        replace(
            CONFIRMATION,
            fee_point="示例县红土岭中心派出所政务服务分中心银行收费点",
            kind="REVERSAL",
            reason="刷卡重复扣款，按银行通知冲正",
            payer=LONG_NAME,
            method="TRANSFER",
            serial="20261124093112345678901234567890",
            allocations=tuple(
                Allocation(
                    notice_number=f"JF20261124{at:05d}",
                    case_short_number=f"1124-{at:04d}",
                    charging_unit=LONG_UNIT,
                    amount_fen=123456789 + at,
                )
                for at in range(1, 7)
            ),
            amount_fen=740740755,
            amount_capitals="柒佰肆拾万零柒仟肆佰零柒元伍角伍分",
            fiscal=(
                FiscalReceipt(code="43010126", number="0012345678", check="a1b2c3"),
                FiscalReceipt(code="43010126", number="0012345679", check="d4e5f6"),
            ),
        ),
        replace(
            BANK_DAY,
            fee_point="示例县红土岭中心派出所政务服务分中心银行收费点",
            units=tuple(
                CollectedUnit(unit=f"{LONG_UNIT}第{at}中队", notices=at, amount_fen=1234567890 + at)
                for at in range(1, 40)
            ),
            methods=tuple(
                CountedMethod(method=method, payments=1234, booked_fen=12345678901, counted_fen=12345678901)
                for method in ("CASH", "CARD", "CODE", "TRANSFER")
            ),
            difference_fen=0,
            corrects="RJ20261123",
        ),
        RECONCILIATION_EXTREME,
        PERIOD_EXTREME,
        replace(
            JOINT,
            head=LONG_HEAD,
            about=LONG_ABOUT,
            parts=tuple(
                replace(JOINT.parts[at % 2], unit=LONG_UNIT, part=LONG_ITEM, opinion=LONG_ITEM * 3, by=LONG_NAME)
                for at in range(9)
            ),
        ),
        replace(
            UPWARD,
            head=LONG_HEAD,
            about=LONG_ABOUT,
            authority=LONG_UNIT,
            county_part=LONG_ITEM * 3,
            opinion=LONG_ITEM * 6,
            reviewed_by=LONG_NAME,
            materials=MANY_NAMES,
        ),
        replace(
            HANDOVER,
            head=replace(LONG_HEAD, window=""),
            giver=LONG_NAME,
            receiver=LONG_NAME,
            receiver_title="综合受理窗口首席代表",
            reason=LONG_ITEM,
            confirmed_at=None,
            lines=tuple(
                HandedOver(kind=kind, number=f"1124-{at:04}", what=LONG_ITEM)
                for at in range(1, 31)
                for kind in ("CASE", "ORIGINAL")
            ),
        ),
        replace(
            SIGNOFF,
            unit=LONG_UNIT,
            left_over=tuple(
                LeftOver(kind=kind, number="JF2026112400031", about=LONG_ITEM, disposal="PASSED", to="AB岗替班人员")
                for kind in ("PARKED", "UNDECIDED", "UNPRINTED", "PAPERS_HELD", "INQUIRY", "CERTIFICATE") * 3
            ),
        ),
        replace(PRINTER_TEST, printer="一楼东区第三台热敏打印机（备用）", station="WINDOW-COUNTER-0003"),
        replace(
            SUMMARY,
            kind="FLASH",
            number="",
            not_closed=(
                OpenPlace(place="3号窗口", who="3号窗口窗口人员"),
                OpenPlace(place="一楼银行收费点", who=""),
            ),
            lines=tuple(line_figures(chr(65 + at), LONG_UNIT) for at in range(14)),
            windows=tuple(window_figures(number, LONG_UNIT) for number in range(1, 45)),
            cases=tuple(unit_cases(f"{LONG_UNIT}第{at}中队", at) for at in range(30)),
            fees=tuple(unit_fees(f"{LONG_UNIT}第{at}中队") for at in range(20)),
            methods=(
                MethodFees(method="CASH", payments=12, amount_fen=124100, counted_fen=None),
                MethodFees(method="CARD", payments=28, amount_fen=400000, counted_fen=400000),
            ),
            overdue=tuple(
                OverdueCase(
                    short_number=f"1110-{at:04d}", item=LONG_ITEM, unit=LONG_UNIT, due="2026-11-20", days_late=at
                )
                for at in range(1, 25)
            ),
            checks=(
                Check(code="TICKETS_BALANCE", left=360, right=359),
                Check(code="COUNTED_EQUAL_BOOKED", left=124100, right=124000, unit="FEN"),
                Check(code="JOURNAL_VERIFIED", left=8123, right=8123),
            ),
        ),
    )
}
