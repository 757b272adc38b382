"""One ordinary sheet of every paper of a case's way."""

from dataclasses import replace

from models.office.sheets.course import (
    About,
    ExtensionNotice,
    FiledPaper,
    FileIndex,
    SurveyNotice,
    SurveyRecord,
    SuspensionNotice,
    ToleranceNotice,
    TolerancePromise,
    WithdrawalSlip,
)
from models.office.sheets.sheet import Limit
from tests.printing.day_sample import UNIT
from tests.printing.head_sample import APPLICANT, CASE, FOOT, HEAD, SHORT

ABOUT = About(case_number=CASE, short_number=SHORT, applicant=APPLICANT, item="食品经营许可证核发", item_code="SC-004")
TOLERATED_HEAD = replace(HEAD, number="(示例)容字〔2026〕第0002号")
TOLERANCE_PROMISE = TolerancePromise(
    head=TOLERATED_HEAD,
    foot=FOOT,
    about=ABOUT,
    missing=("健康证明", "经营场所平面图"),
    completion="WINDOW",
    promised_by="2026-11-30",
)
TOLERANCE_NOTICE = ToleranceNotice(
    head=TOLERATED_HEAD,
    foot=FOOT,
    about=ABOUT,
    accepted_on="2026-11-24",
    missing=("健康证明", "经营场所平面图"),
    completion="WINDOW",
    promised_by="2026-11-30",
    promise=Limit(days=5, unit="W", due="2026-12-01", due_time="17:30"),
)
SURVEY_NOTICE = SurveyNotice(
    head=replace(HEAD, number="(示例)勘字〔2026〕第0004号"),
    foot=FOOT,
    about=ABOUT,
    day="2026-11-26",
    time="09:30",
    place="示例县流光岭镇示例村12号门面",
    units=(UNIT, "示例县消防救援大队"),
    surveyors=("现场核查岗甲", "现场核查岗乙"),
)
SURVEY_RECORD = SurveyRecord(
    head=replace(HEAD, number="(示例)勘录字〔2026〕第0003号"),
    foot=FOOT,
    about=ABOUT,
    notice_number="(示例)勘字〔2026〕第0004号",
    done_on="2026-11-26",
    place="示例县流光岭镇示例村12号门面",
    units=(UNIT, "示例县消防救援大队"),
    came=("现场核查岗甲", "现场核查岗乙"),
    conclusion="经营场所布局与申报图纸一致，与污染源距离符合规定，具备经营条件。",
    applicant_signed=True,
    photos=("IMG-0126", "IMG-0127"),
)
SUSPENSION = SuspensionNotice(
    head=replace(HEAD, number="(示例)特字〔2026〕第0001号"),
    foot=FOOT,
    about=ABOUT,
    procedure="EXPERT_REVIEW",
    content="组织专家对工艺流程进行评审",
    basis="《中华人民共和国行政许可法》第四十五条",
    started_on="2026-11-24",
    expected=10,
    expected_unit="W",
    resumes_on="2026-12-08",
    approver="审批岗",
)
EXTENSION = ExtensionNotice(
    head=replace(HEAD, number="(示例)延字〔2026〕第0001号"),
    foot=FOOT,
    about=ABOUT,
    due_before="2026-12-22",
    days=10,
    unit="W",
    due_now="2027-01-06",
    reason="涉及两个部门的现场核查，情况复杂，需要延长期限。",
    approver="审批岗",
)
WITHDRAWAL = WithdrawalSlip(
    head=replace(HEAD, number="(示例)撤字〔2026〕第0001号"),
    foot=FOOT,
    about=ABOUT,
    received_on="2026-11-23",
    withdrawn_on="2026-11-24",
    reason_code="APPLICANT_WISH",
    reason="改到外地开店",
    materials=("食品经营许可申请书", "营业执照"),
)
FILE_INDEX = FileIndex(
    head=replace(HEAD, number="(示例)档字〔2026〕第0009号"),
    foot=FOOT,
    about=ABOUT,
    opened_on="2026-11-24",
    ended_on="2026-12-01",
    outcome="GRANT",
    box="2026-SC-03",
    shelf="2排4架",
    papers=(
        FiledPaper(name="食品经营许可申请书", paper="", number="", copies=1, pages=3),
        FiledPaper(name="", paper="acceptance", number="(示例)受字〔2026〕第0007号", copies=1, pages=2),
        FiledPaper(name="", paper="decision", number="(示例)准字〔2026〕第0006号", copies=1, pages=1),
    ),
)
COURSE = (
    TOLERANCE_PROMISE,
    TOLERANCE_NOTICE,
    SURVEY_NOTICE,
    SURVEY_RECORD,
    SUSPENSION,
    EXTENSION,
    WITHDRAWAL,
    FILE_INDEX,
)
