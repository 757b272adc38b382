"""Samples of the joint sheet and the letter to a higher authority."""

from dataclasses import replace

from models.office.sheets.joint import JointSheet, PartOpinion, UpwardLetter
from tests.printing.course_sample import ABOUT
from tests.printing.head_sample import FOOT, HEAD

JOINT = JointSheet(
    head=replace(HEAD, number="(示例)会字〔2026〕第0002号"),
    foot=FOOT,
    about=ABOUT,
    accepted_on="2026-11-24",
    parts=(
        PartOpinion(
            unit="示例县公安局", part="交通安全意见", answer="AGREED", opinion="同意占用，施工期间设置警示标志。",
            by="公安审批人员", answered_on="2026-11-25", due="2026-11-26",
        ),
        PartOpinion(
            unit="示例县自然资源局", part="规划意见", answer="DISAGREED",
            opinion="占用范围超出规划红线，请调整后再报。",
            by="规划审批人员", answered_on="2026-11-26", due="",
        ),
    ),
)  # fmt: skip
UPWARD = UpwardLetter(
    head=replace(HEAD, number="(示例)转字〔2026〕第0001号"),
    foot=FOOT,
    about=ABOUT,
    authority="示例市林业局",
    document_no="示林报〔2026〕12号",
    county_part="材料初审和现场查验",
    opinion="材料齐全，符合法定形式，拟同意上报。",
    reviewed_by="承办人员",
    accepted_on="2026-11-24",
    sent_on="2026-11-26",
    expected_on="2026-12-18",
    days=10,
    unit="W",
    materials=("使用林地申请表", "项目批准文件", "补偿协议"),
)
