"""One ordinary sheet of every paper."""

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
    EvidenceLine,
    FeeLine,
    PaymentConfirmation,
    PaymentNotice,
    ReliefForm,
)
from models.office.sheets.inquiries import InquirySlip
from models.office.sheets.queue import LeftOver, PrinterTest, TicketSlip, WindowSignoff
from models.office.sheets.sheet import Limit, Material, Sheet
from tests.printing.course_sample import COURSE
from tests.printing.custody_sample import batch, originals
from tests.printing.day_sample import CENTRE, MINUTE, NINE, SUMMARY, UNIT
from tests.printing.findings_sample import order
from tests.printing.guide_sample import GUIDE
from tests.printing.handover_sample import HANDOVER
from tests.printing.head_sample import APPLICANT, CASE, FOOT, HEAD, SHORT
from tests.printing.joint_sample import JOINT, UPWARD
from tests.printing.period_sample import PERIOD
from tests.printing.reconciliation_sample import RECONCILIATION

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
        ExplainedDay(day="2026-09-20", ordinal=1, reason="COUNTED", name="国庆节", worked_weekend=True),
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


FEE_RELIEF = ReliefForm(
    head=replace(HEAD, number="(示例)减免缓字〔2026〕第0003号"),
    foot=replace(FOOT, barcode=PAYMENT_NOTICE.head.number),
    case_number=CASE,
    short_number=SHORT,
    item=PAYMENT_NOTICE.item,
    notice_number=PAYMENT_NOTICE.head.number,
    payer="示例甲",
    kind="REDUCE",
    charges=("不动产登记费",),
    original_fen=8000,
    wished_fen=4000,
    wished_capitals="肆拾元整",
    granted_fen=4000,
    granted_capitals="肆拾元整",
    until="",
    basis="财税〔2019〕45号",
    evidence=(
        EvidenceLine(name="减缴申请书", number=""),
        EvidenceLine(name="小微企业名录查询结果", number="430521XW0001"),
    ),
    proposed_by="3号窗口受理员",
    proposed_on="2026-11-24",
    checked_by="收费审核员",
    opinion="证明材料齐全，符合减半收取的规定。",
    checked_on="2026-11-24",
    approved_by="分管负责人",
    approved_on="2026-11-24",
    signed_paper="",
)

ORDINARY: dict[str, Sheet] = {
    sheet.paper: sheet
    for sheet in (
        TICKET,
        INQUIRY,
        GUIDE,
        NOTICE,
        RECEIPT,
        ACCEPTANCE,
        DECISION,
        IMMEDIATE,
        DELIVERY,
        EXPLANATION,
        *COURSE,
        JOINT,
        UPWARD,
        PAYMENT_NOTICE,
        FEE_RELIEF,
        CONFIRMATION,
        BANK_DAY,
        RECONCILIATION,
        SIGNOFF,
        HANDOVER,
        order(HEAD, FOOT),
        originals(HEAD, FOOT, APPLICANT),
        batch(HEAD, FOOT, NINE),
        PRINTER_TEST,
        SUMMARY,
        PERIOD,
    )
}
