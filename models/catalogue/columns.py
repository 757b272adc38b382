"""The columns of a catalogue file and the official words that may stand in them.

Each word table maps what may be read to the code that is stored; the first word for a code is the one written.
"""

from typing import NamedTuple

from models.catalogue.rules import (
    ApplicantKind,
    AuthorityType,
    DeliveryWay,
    FeeStatus,
    FeeTiming,
    FeeType,
    Grade,
    HandlingClass,
    Kind,
    Location,
    MaterialForm,
    Procedure,
    Rounding,
    StepRole,
    VillageMode,
)
from models.deadlines.rules import Unit


class Column(NamedTuple):
    """A column of the file: code name, the official term that may head it instead, longest text, required."""

    code: str
    term: str
    limit: int = 40
    required: bool = True


COLUMNS = (
    Column("item_code", "事项编码", 33),
    Column("name", "事项名称", 100),
    Column("department", "实施单位", 60),
    Column("kind", "办件类型"),
    Column("statutory_days", "法定期限"),
    Column("promised_days", "承诺期限"),
    Column("materials", "申请材料", 4000),
    Column("fee_item", "收费项目", 60),
    Column("fee_amount", "收费标准"),
    Column("fee_unit", "计费单位"),
    Column("fee_basis", "收费依据", 200),
    Column("site_survey", "现场踏勘"),
    Column("location", "办理地点类别"),
    Column("location_name", "办理地点", 60),
    Column("day_unit", "期限单位"),
    Column("handling_class", "办理制", required=False),
    Column("authority_type", "权力类型", required=False),
    Column("applicant", "办理对象", required=False),
    Column("result_doc", "办理结果", 60, required=False),
    Column("fee_status", "收费状态"),
    Column("department_2010", "2010年单位名称", 60, required=False),
    Column("grade_days", "期限可信度", required=False),
    Column("grade_fee", "收费可信度", required=False),
    Column("notes", "备注", 500, required=False),
    Column("supplement_notice_days", "补正告知期限", required=False),
    Column("extension_days", "可延长期限", required=False),
    Column("agent_allowed", "可否代办", required=False),
    Column("fee_timing", "缴费时点", required=False),
    Column("fee_code", "收费项目编码", required=False),
    Column("fee_type", "收费性质", required=False),
    Column("fee_rounding", "尾数处理", required=False),
    Column("fee_valid_from", "收费标准起", required=False),
    Column("fee_valid_to", "收费标准止", required=False),
    Column("special_procedures", "特别程序", 100, required=False),
    Column("higher_authority", "上报机关", 60, required=False),
    Column("county_part", "县级办理内容", 500, required=False),
    Column("village_mode", "村级办理方式", required=False),
    Column("delivery_ways", "送达方式", required=False),
    Column("validity", "证件有效期", 60, required=False),
    Column("annual_check", "年审", required=False),
    Column("visits", "到场次数", required=False),
    Column("online", "可否网办", required=False),
    Column("basis", "办理依据", 1000, required=False),
    Column("conditions", "办理条件", 1000, required=False),
    Column("quantity_limit", "数量限制", 200, required=False),
    Column("prior_approval", "前置审批", 200, required=False),
    Column("process", "办理流程", 1000, required=False),
    Column("hours", "办理时间", 200, required=False),
    Column("channels", "办理渠道", 200, required=False),
    Column("remedy", "救济途径", 500, required=False),
    Column("faq", "常见问题", 2000, required=False),
    Column("inquiry_phone", "咨询电话", 60, required=False),
    Column("complaint_phone", "监督投诉电话", 60, required=False),
    Column("material_name", "材料名称", 100, required=False),
    Column("material_source", "材料来源", 100, required=False),
    Column("material_copies", "材料份数", required=False),
    Column("material_form", "材料形式", required=False),
    Column("material_requirement", "填报要求", 300, required=False),
    Column("step_name", "环节名称", 60, required=False),
    Column("step_role", "环节岗位", required=False),
    Column("step_days", "环节时限", required=False),
    Column("step_unit", "环节单位", 60, required=False),
)
LIMITS = {column.code: column.limit for column in COLUMNS}
FEE_COLUMNS = frozenset(
    column.code for column in COLUMNS if column.code.startswith("fee_") and column.code != "fee_timing"
)
"""The columns of a further fee row: item_code and these, nothing else."""
MATERIAL_COLUMNS = frozenset(column.code for column in COLUMNS if column.code.startswith("material_"))
"""The columns of a row that says more of one paper of the item's list."""
STEP_COLUMNS = frozenset(column.code for column in COLUMNS if column.code.startswith("step_"))
"""The columns of a row that adds a step to its item."""

KINDS = {"即办件": Kind.IMMEDIATE, "承诺件": Kind.PROMISED}
CLASSES = {
    "即办件": HandlingClass.IMMEDIATE,
    "承诺件": HandlingClass.PROMISED,
    "联办件": HandlingClass.JOINT,
    "上报件": HandlingClass.UPWARD,
    "补办件": HandlingClass.SUPPLEMENT,
    "退回件": HandlingClass.RETURNED,
    "转报件": HandlingClass.UPWARD,
    "补正件": HandlingClass.SUPPLEMENT,
    "答复件": HandlingClass.RETURNED,
}
UNITS = {
    "W": Unit.WORKDAY,
    "C": Unit.CALENDAR,
    "M": Unit.MONTH,
    "工作日": Unit.WORKDAY,
    "自然日": Unit.CALENDAR,
    "月": Unit.MONTH,
}
LOCATIONS = {
    "hall": Location.HALL,
    "subcentre": Location.SUBCENTRE,
    "township": Location.TOWNSHIP,
    "department": Location.DEPARTMENT,
    "政务中心": Location.HALL,
    "分中心": Location.SUBCENTRE,
    "便民服务中心": Location.TOWNSHIP,
    "单位自办": Location.DEPARTMENT,
}
AUTHORITIES = {
    "行政许可": AuthorityType.PERMIT,
    "行政确认": AuthorityType.CONFIRMATION,
    "行政给付": AuthorityType.BENEFIT,
    "公共服务": AuthorityType.PUBLIC_SERVICE,
    "行政征收": AuthorityType.LEVY,
    "行政奖励": AuthorityType.REWARD,
    "行政裁决": AuthorityType.RULING,
    "其他行政权力": AuthorityType.OTHER,
}
APPLICANTS = {
    "个人": ApplicantKind.PERSON,
    "法人": ApplicantKind.ORGANISATION,
    "个人/法人": ApplicantKind.EITHER,
    "法人/个人": ApplicantKind.EITHER,
}
TIMINGS = {
    "决定后": FeeTiming.AFTER_DECISION,
    "受理前": FeeTiming.BEFORE_ACCEPT,
    "送达时": FeeTiming.ON_DELIVERY,
}
NO_FEE = "无收费"
STATUSES = {
    "在收": FeeStatus.CHARGED,
    "已取消": FeeStatus.CANCELLED,
    "停征": FeeStatus.SUSPENDED,
    "经营服务性": FeeStatus.COMMERCIAL,
}
FEE_TYPES = {
    "非税收入": FeeType.NON_TAX,
    "税": FeeType.TAX,
    "社会保险费": FeeType.SOCIAL_INSURANCE,
    "经营服务性": FeeType.COMMERCIAL,
}
ROUNDINGS = {
    "四舍五入到分": Rounding.FEN,
    "四舍五入到角": Rounding.JIAO,
    "四舍五入到元": Rounding.YUAN,
    "元以下不计": Rounding.YUAN_DOWN,
    "不足一个单位按一个单位": Rounding.UNIT_UP,
}
GRADES = {grade.value: grade for grade in Grade}
PROCEDURES = {
    "听证": Procedure.HEARING,
    "招标": Procedure.TENDER,
    "拍卖": Procedure.AUCTION,
    "检验": Procedure.TEST,
    "检测": Procedure.MEASURE,
    "检疫": Procedure.QUARANTINE,
    "鉴定": Procedure.APPRAISAL,
    "专家评审": Procedure.EXPERT_REVIEW,
}
ROLES = {
    "窗口": StepRole.WINDOW,
    "审核": StepRole.REVIEWER,
    "审批": StepRole.APPROVER,
    "踏勘": StepRole.SURVEY,
    "受理": StepRole.WINDOW,
    "审查": StepRole.REVIEWER,
    "决定": StepRole.APPROVER,
}
FORMS = {
    "原件": MaterialForm.ORIGINAL,
    "复印件": MaterialForm.COPY,
    "电子件": MaterialForm.ELECTRONIC,
    "原件和复印件": MaterialForm.BOTH,
}
VILLAGE_MODES = {
    "直办": VillageMode.DIRECT,
    "代办": VillageMode.AGENT,
    "协办": VillageMode.ASSIST,
    "公开告知": VillageMode.TOLD,
}
WAYS = {
    "现场领取": DeliveryWay.ON_SITE,
    "邮寄": DeliveryWay.POST,
    "代领": DeliveryWay.PROXY,
    "网上": DeliveryWay.ONLINE,
}
YES_NO = {"是": True, "否": False}
