"""One ordinary and one extreme sheet of every paper. The extreme ones carry what breaks layouts: names of twenty
characters and of rare ones, items of forty, many lines, the longest numbers."""

from dataclasses import replace

from models.office.sheets.cases import (
    AcceptanceNotice,
    Certificate,
    DecisionLetter,
    DeliverySlip,
    DueExplanation,
    ExplainedDay,
    FeeStandard,
    ImmediateSheet,
    MaterialsReceipt,
    MissingMaterial,
    OneTimeNotice,
)
from models.office.sheets.fees import (
    Account,
    Allocation,
    BankDayClose,
    CollectedUnit,
    CountedMethod,
    FeeLine,
    FiscalReceipt,
    PaymentConfirmation,
    PaymentNotice,
)
from models.office.sheets.inquiries import InquirySlip
from models.office.sheets.queue import LeftOver, PrinterTest, TicketSlip, WindowSignoff
from models.office.sheets.sheet import Applicant, Foot, Head, Limit, Material, Sheet
from models.office.sheets.summary import (
    Check,
    DailySummary,
    HourFigures,
    InquiryFigures,
    LineFigures,
    MethodFees,
    OpenPlace,
    OverdueCase,
    PaperFigures,
    Rate,
    UnitCases,
    UnitFees,
    WindowFigures,
)

NINE = 1795482000000
"""2026-11-24 09:00 in the hall."""
MINUTE = 60_000
CENTRE = "示例县政务服务中心"
UNIT = "示例县市场监督管理局"
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
MATERIALS = (
    Material(name="食品经营许可申请书", copies=1, form="ORIGINAL"),
    Material(name="营业执照", copies=1, form="COPY"),
    Material(name="与食品经营相适应的主要设备设施布局、操作流程等文件", copies=2, form="ELECTRONIC"),
)
LINES = (
    FeeLine(
        code="103042701",
        name="不动产登记费（住宅类）",
        quantity=1000,
        unit="件",
        standard_fen=8000,
        amount_fen=8000,
        basis="发改价格规〔2016〕2559号",
    ),
    FeeLine(
        code="103042702",
        name="不动产权属证书工本费",
        quantity=2000,
        unit="本",
        standard_fen=1000,
        amount_fen=2000,
        basis="发改价格规〔2016〕2559号",
    ),
)
PROMISE = Limit(days=5, unit="W", due="2026-12-01", due_time="17:30")
LEGAL = Limit(days=20, unit="W", due="2026-12-22", due_time="17:30")

TICKET = TicketSlip(
    centre=CENTRE,
    line="市场监管综合受理",
    number="A023",
    day="2026-11-24",
    issued_at=NINE + 31 * MINUTE,
    waiting=7,
    wait_minutes=18,
    windows=("3号窗口", "4号窗口"),
    area="一楼东区",
    calls=3,
    barcode="T20261124A023",
)
INQUIRY = InquirySlip(
    head=replace(HEAD, number="(示例)首问字〔2026〕第0012号", window="导服台"),
    foot=replace(FOOT, handler="导服台导服人员", barcode="SW20261124012"),
    received_at=NINE,
    channel="VISIT",
    category="CONSULT",
    first_person="导服台导服人员",
    visitor="示例乙",
    phone="138****5678",
    question="咨询农村宅基地上房屋翻建需要先办哪些手续，能否由村里代办。",
    item="农村宅基地审批",
    handling="HANDED_OVER",
    to_unit="示例县自然资源局",
    to_person="7号窗口窗口人员",
    to_address="一楼西区",
    to_phone="0739-1234570",
    handed_at=NINE + 12 * MINUTE,
    confirm_due="2026-11-25",
    reply_due="2026-11-26",
)
NOTICE = OneTimeNotice(
    head=replace(HEAD, number="(示例)补字〔2026〕第0003号"),
    foot=FOOT,
    applicant=APPLICANT,
    item="食品经营许可证核发",
    item_code="SC-004",
    received_on="2026-11-24",
    papers_kept=False,
    ordinal=1,
    missing=(
        MissingMaterial(
            name="经营场所平面图", requirement="标明各功能区、面积和设备位置", basis="《食品经营许可和备案管理办法》"
        ),
        MissingMaterial(
            name="营业执照",
            requirement="复印件一份，核对原件",
            basis="《食品经营许可和备案管理办法》",
            form="COPY",
        ),
    ),
    ways=("WINDOW", "POST"),
    supplement_by="",
)
RECEIPT = MaterialsReceipt(
    head=replace(HEAD, number="(示例)收字〔2026〕第0009号"),
    foot=FOOT,
    received_at=NINE + 5 * MINUTE,
    applicant=APPLICANT,
    item="食品经营许可证核发",
    item_code="SC-004",
    materials=MATERIALS,
    notice_due="2026-12-01",
    query_code="K7M4Q2XB",
)
ACCEPTANCE = AcceptanceNotice(
    head=HEAD,
    foot=FOOT,
    case_number=CASE,
    short_number=SHORT,
    applicant=APPLICANT,
    item="食品经营许可证核发",
    item_code="SC-004",
    accepted_on="2026-11-24",
    deemed=False,
    legal=LEGAL,
    promise=PROMISE,
    excluded=("MEASURE", "EXPERT_REVIEW"),
    fees=(FeeStandard(name="不动产登记费（住宅类）", amount_fen=8000, unit="件", basis="发改价格规〔2016〕2559号"),),
    pick_up="ON_SITE",
    query_code="K7M4Q2XB",
)
IMMEDIATE = ImmediateSheet(
    head=replace(HEAD, number="(示例)即字〔2026〕第0031号"),
    foot=FOOT,
    case_number=CASE,
    short_number=SHORT,
    applicant=APPLICANT,
    item="不动产登记（住宅）",
    item_code="ZR-001",
    received_at=NINE,
    materials=MATERIALS,
    accepted_at=NINE + 2 * MINUTE,
    promise=Limit(days=0, unit="W", due="2026-11-24", due_time="17:30"),
    decision="GRANT",
    decided_at=NINE + 6 * MINUTE,
    decided_by="3号窗口窗口人员",
    reason="",
    basis="《不动产登记暂行条例》第二十条",
    certificates=(Certificate(name="不动产权证书", number="湘(2026)示例县不动产权第0001234号"),),
    fee_lines=LINES,
    fee_total_fen=10000,
    notice_number="JF2026112400031",
    pick_up="ON_SITE",
)
DECISION = DecisionLetter(
    head=replace(HEAD, number="(示例)不许字〔2026〕第0002号"),
    foot=FOOT,
    case_number=CASE,
    short_number=SHORT,
    applicant=APPLICANT,
    item="食品经营许可证核发",
    item_code="SC-004",
    outcome="REFUSE",
    decided_on="2026-11-24",
    content="",
    reason="经营场所与污染源的距离不符合规定，现场核查两次仍未整改。",
    basis="《食品经营许可和备案管理办法》第十五条",
    other_authority="",
    review_authority="示例县人民政府",
    court="示例县人民法院",
)
DELIVERY = DeliverySlip(
    head=replace(HEAD, number="(示例)送字〔2026〕第0005号"),
    foot=FOOT,
    case_number=CASE,
    short_number=SHORT,
    applicant=APPLICANT,
    item="食品经营许可证核发",
    certificates=(Certificate(name="食品经营许可证", number="JY24305210001234"),),
    way="ON_SITE",
    collector="示例甲",
    collector_id_last4="4562",
    relation="本人",
    proof="",
    post_number="",
    delivered_at=NINE + 90 * MINUTE,
)
EXPLANATION = DueExplanation(
    head=replace(HEAD, number=SHORT),
    foot=FOOT,
    case_number=CASE,
    short_number=SHORT,
    item="食品经营许可证核发",
    clock="PROMISE",
    started_on="2026-09-18",
    limit=Limit(days=5, unit="W", due="2026-09-24", due_time="17:30"),
    extension_days=0,
    excluded_days=0,
    days=(
        ExplainedDay(day="2026-09-18", ordinal=0, reason="START"),
        ExplainedDay(day="2026-09-19", ordinal=0, reason="WEEKEND"),
        ExplainedDay(day="2026-09-20", ordinal=1, reason="MAKE_UP", name="国庆节"),
        ExplainedDay(day="2026-09-21", ordinal=2, reason="COUNTED"),
        ExplainedDay(day="2026-09-22", ordinal=3, reason="COUNTED"),
        ExplainedDay(day="2026-09-23", ordinal=4, reason="COUNTED"),
        ExplainedDay(day="2026-09-24", ordinal=5, reason="COUNTED"),
    ),
)
PAYMENT_NOTICE = PaymentNotice(
    head=replace(HEAD, number="JF2026112400031"),
    foot=replace(FOOT, barcode="JF2026112400031"),
    case_number=CASE,
    short_number=SHORT,
    item="不动产登记（住宅）",
    issued_on="2026-11-24",
    pay_code="",
    charging_unit_code="043052101",
    charging_unit="示例县自然资源局",
    payer="示例甲",
    payer_phone="138****5678",
    payer_mail="",
    remark="",
    lines=LINES,
    total_fen=10000,
    total_capitals="壹佰元整",
    payee=Account(name="示例县财政局非税收入汇缴专户", number="4305210100000001", bank="示例县农村商业银行营业部"),
    payer_account=Account(),
    state="UNPAID",
    pay_by="2026-12-08",
    check_address="https://pj.example.gov.cn",
    fee_point="一楼银行收费点",
    fee_point_hours="9:00—12:00 13:30—16:30",
)
CONFIRMATION = PaymentConfirmation(
    centre=CENTRE,
    fee_point="一楼银行收费点",
    number="HZ2026112400018",
    kind="PAYMENT",
    reason="",
    confirmed_at=NINE + 40 * MINUTE,
    bank_day="2026-11-24",
    payer="示例甲",
    method="CASH",
    serial="000018",
    allocations=(
        Allocation(
            notice_number="JF2026112400031",
            case_short_number=SHORT,
            charging_unit="示例县自然资源局",
            amount_fen=10000,
        ),
    ),
    amount_fen=10000,
    amount_capitals="壹佰元整",
    fiscal=(),
    teller="银行收费员",
    barcode="HZ2026112400018",
)
BANK_DAY = BankDayClose(
    number="RJ20261124",
    centre=CENTRE,
    fee_point="一楼银行收费点",
    bank_day="2026-11-24",
    opened_at=NINE - 5 * MINUTE,
    cut_off_at=NINE + 450 * MINUTE,
    closed_at=NINE + 470 * MINUTE,
    teller="银行收费员",
    second_person="收费点复核人",
    methods=(
        CountedMethod(method="CASH", payments=12, booked_fen=123400, counted_fen=123300),
        CountedMethod(method="CODE", payments=31, booked_fen=402050, counted_fen=402050),
    ),
    units=(
        CollectedUnit(unit="示例县自然资源局", notices=20, amount_fen=300450),
        CollectedUnit(unit="示例县公安局", notices=25, amount_fen=225000),
    ),
    reversals=1,
    reversed_fen=8000,
    after_cut_off=2,
    after_cut_off_fen=4000,
    difference_fen=-100,
    reason="找零差错，收费员当场补足",
    corrects="",
    barcode="RJ20261124",
)
SIGNOFF = WindowSignoff(
    number="JB20261124-03",
    centre=CENTRE,
    unit=UNIT,
    window="3号窗口",
    staff="3号窗口窗口人员",
    signed_on_at=NINE - 10 * MINUTE,
    signed_off_at=NINE + 500 * MINUTE,
    served=58,
    missed=4,
    left=1,
    transferred=3,
    accepted=21,
    decided=17,
    notices=9,
    paused_seconds=1530,
    spoiled=2,
    copies=5,
    left_over=(
        LeftOver(kind="PARKED", number="A061", about="食品经营许可证核发", disposal="PASSED", to="4号窗口"),
        LeftOver(kind="UNPRINTED", number="JF2026112400031", about="缴款通知单", disposal="KEPT", to=""),
    ),
    barcode="JB2026112403",
)
PRINTER_TEST = PrinterTest(centre=CENTRE, station="W03", printer="Thermal-80", tested_at=NINE, barcode="T20261124A023")


def _unit(name: str, at: int) -> UnitCases:
    return UnitCases(
        unit=name,
        open_before=10 + at,
        received=30,
        received_immediate=20,
        received_promised=10,
        decided=26,
        decided_immediate=18,
        immediate_late=1,
        promised_early=5,
        promised_on_time=2,
        promised_late=1,
        returned=1,
        not_accepted=1,
        withdrawn=0,
        still_open=12 + at,
        waiting_for_supplement=2,
        delivered=22,
    )


def _line(letter: str, name: str) -> LineFigures:
    return LineFigures(
        letter=letter,
        name=name,
        issued=120,
        served=104,
        missed=9,
        left=3,
        cancelled=2,
        still_open=2,
        wait_average_seconds=754,
        wait_p90_seconds=1620,
        waits_over_30_minutes=6,
        called=113,
    )


def _window(number: int, unit: str) -> WindowFigures:
    return WindowFigures(
        window=f"{number}号窗口",
        unit=unit,
        served=52,
        missed=4,
        service_average_seconds=431,
        open_seconds=28800,
        paused_seconds=1500,
        cases_received=15,
        cases_decided=13,
    )


def _fees(unit: str) -> UnitFees:
    return UnitFees(
        unit=unit,
        notices=24,
        assessed_fen=312050,
        settled_notices=20,
        settled_fen=262050,
        reversed_fen=8000,
        waived_fen=2000,
        outstanding_fen=40000,
    )


SUMMARY = DailySummary(
    centre=CENTRE,
    kind="FINAL",
    number="(示例)日报〔2026〕第0229号",
    corrects="",
    day="2026-11-24",
    cut_off_at=NINE + 510 * MINUTE,
    made_by="中心主管",
    made_at=NINE + 515 * MINUTE,
    not_closed=(),
    lines=(_line("A", "市场监管"), _line("B", "公安"), _line("C", "自然资源")),
    windows=tuple(_window(number, UNIT) for number in range(1, 7)),
    hours=tuple(
        HourFigures(hour=hour, issued=30 + 4 * (hour % 5), served=28 + 5 * (hour % 4)) for hour in range(8, 18)
    ),
    cases=(_unit(UNIT, 0), _unit("示例县公安局", 1), _unit("示例县自然资源局", 2)),
    rates=(
        Rate(code="ACCEPTED", part=59, whole=60),
        Rate(code="SAME_DAY", part=54, whole=78),
        Rate(code="ON_TIME", part=75, whole=78),
        Rate(code="EARLY", part=15, whole=24),
        Rate(code="ONE_NOTICE", part=0, whole=0),
        Rate(code="MISSED", part=27, whole=339),
        Rate(code="PAUSED", part=9000, whole=172800),
    ),
    fees=(_fees("示例县自然资源局"), _fees("示例县公安局")),
    methods=(
        MethodFees(method="CASH", payments=12, amount_fen=124100, counted_fen=124100),
        MethodFees(method="CODE", payments=28, amount_fen=400000, counted_fen=400000),
    ),
    inquiries=InquiryFigures(
        registered=81, answered=60, guided=12, handed_over=5, taken_in=1, not_ours=3, still_open=2
    ),
    papers=(
        PaperFigures(paper="ticket", printed=360, copies=0, spoiled=3, unprinted=0),
        PaperFigures(paper="payment_notice", printed=48, copies=4, spoiled=1, unprinted=1),
    ),
    overdue=(
        OverdueCase(short_number="1110-0004", item="取水许可", unit="示例县水利局", due="2026-11-20", days_late=2),
    ),
    checks=(
        Check(code="TICKETS_BALANCE", left=360, right=360),
        Check(code="CASES_BALANCE", left=39, right=39),
        Check(code="FEES_SETTLED_EQUAL_FEE_POINT", left=524100, right=524100, unit="FEN"),
    ),
    acts=8123,
    heads_hash="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    foot=replace(FOOT, handler="中心主管", barcode="RB20261124"),
)

ORDINARY: dict[str, Sheet] = {
    sheet.paper: sheet
    for sheet in (
        TICKET,
        INQUIRY,
        NOTICE,
        RECEIPT,
        ACCEPTANCE,
        DECISION,
        IMMEDIATE,
        DELIVERY,
        EXPLANATION,
        PAYMENT_NOTICE,
        CONFIRMATION,
        BANK_DAY,
        SIGNOFF,
        PRINTER_TEST,
        SUMMARY,
    )
}

_MANY_MATERIALS = tuple(
    Material(name=f"第{at}份材料：{LONG_ITEM}", copies=at, form=("ORIGINAL", "COPY", "ELECTRONIC")[at % 3])
    for at in range(1, 26)
)
_MANY_LINES = tuple(
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
_MANY_TOTAL = sum(line.amount_fen for line in _MANY_LINES)

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
        replace(RECEIPT, head=LONG_HEAD, applicant=LONG_APPLICANT, item=LONG_ITEM, materials=_MANY_MATERIALS),
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
                    name="专家评审" if at % 9 == 0 else "",
                    provisional=at > 80,
                )
                for at in range(1, 100)
            ),
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
            lines=_MANY_LINES,
            total_fen=_MANY_TOTAL,
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
            lines=tuple(_line(chr(65 + at), LONG_UNIT) for at in range(14)),
            windows=tuple(_window(number, LONG_UNIT) for number in range(1, 45)),
            cases=tuple(_unit(f"{LONG_UNIT}第{at}中队", at) for at in range(30)),
            fees=tuple(_fees(f"{LONG_UNIT}第{at}中队") for at in range(20)),
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
