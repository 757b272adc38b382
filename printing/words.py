"""What the codes of sheets are called on paper. Papers are Chinese; the screens have their own words."""

FORM = {"ORIGINAL": "原件", "COPY": "复印件", "ELECTRONIC": "电子件"}
PRIORITY = {"": "", "PRIORITY": "优先", "BOOKED": "预约"}
LIMIT_UNIT = {"W": "个工作日", "C": "日", "M": "个月"}
CHANNEL = {"VISIT": "来访", "PHONE": "来电", "LETTER": "来信", "ONLINE": "网上"}
CATEGORY = {"CONSULT": "咨询", "BUSINESS": "办事", "COMPLAINT": "投诉", "OTHER": "其他"}
HANDLING = {
    "ANSWERED": "当场答复",
    "GUIDED": "引导",
    "HANDED_OVER": "移交",
    "TAKEN_IN": "代为接收",
    "NOT_OURS": "不属本单位已告知",
}
SUPPLEMENT_WAY = {"WINDOW": "窗口递交", "POST": "邮寄", "ONLINE": "网上提交"}
PICK_UP = {"ON_SITE": "现场领取", "POST": "邮寄送达", "PROXY": "代领"}
DECISION = {"GRANT": "准予", "REFUSE": "不予许可", "": "待决定"}
OUTCOME = {
    "NOT_ACCEPTED": "不予受理决定书",
    "GRANT": "准予行政许可决定书",
    "REFUSE": "不予行政许可决定书",
    "RETURNED": "退回件通知书",
}
SPECIAL_PROCEDURE = {
    "HEARING": "听证",
    "TENDER": "招标",
    "AUCTION": "拍卖",
    "TEST": "检验",
    "MEASURE": "检测",
    "QUARANTINE": "检疫",
    "APPRAISAL": "鉴定",
    "EXPERT_REVIEW": "专家评审",
}
HANDLING_CLASS = {
    "immediate": "即办件",
    "promised": "承诺件",
    "joint": "联办件",
    "upward": "上报件",
    "supplement": "补办件",
    "returned": "退回件",
}
AUTHORITY = {
    "permit": "行政许可",
    "confirmation": "行政确认",
    "benefit": "行政给付",
    "public_service": "公共服务",
    "levy": "行政征收",
    "reward": "行政奖励",
    "ruling": "行政裁决",
    "other": "其他行政权力",
}
GUIDE_APPLICANT = {"person": "个人", "organisation": "法人", "either": "个人或法人"}
GUIDE_FORM = {"": "不限", **FORM, "BOTH": "原件和复印件"}
GUIDE_ROLE = {"WINDOW": "窗口", "REVIEWER": "审核", "APPROVER": "审批", "SURVEY": "踏勘"}
GUIDE_WAY = {"ON_SITE": "现场领取", "POST": "邮寄", "PROXY": "代领", "ONLINE": "网上"}
DIFFERENCE = {
    "AMOUNT_DIFF": "金额不符",
    "NOT_IN_HALL": "银行有、大厅无",
    "NOT_AT_BANK": "大厅有、银行无",
    "DUPLICATE": "重复到账",
    "REVERSED": "银行已冲正",
    "UNIT_DIFF": "执收单位不符",
}
DIFFERENCE_STATE = {"OPEN": "未销", "CLOSED": "已销", "CARRIED": "他日已对上"}
DIFFERENCE_REASON = {
    "": "",
    "LATER": "未达账项",
    "BANK_MISTAKE": "银行差错",
    "HALL_MISTAKE": "收费点录入差错",
    "REFUNDED": "已退还缴款人",
    "OUTSIDE": "在银行别的柜台缴入",
    "OTHER": "其他",
}
VILLAGE_MODE = {"": "", "DIRECT": "直办", "AGENT": "代办", "ASSIST": "协办", "TOLD": "公开告知"}
CLOCK = {"PROMISE": "承诺时限", "LEGAL": "法定时限"}
DAY_REASON = {
    "START": "起算日，不计入",
    "COUNTED": "计入",
    "WEEKEND": "休息日，不计入",
    "REST": "节假日，不计入",
    "SUSPENDED": "暂停计时，不计入",
    "MOVED_HERE": "期满日遇休息日，顺延至此",
    "AFTER_CLOSING": "下班后收件，顺延",
    "ON_THE_SPOT": "即办件，当日办结",
}
SUSPENSION = {
    **SPECIAL_PROCEDURE,
    "APPLICANT_WAIT": "等待申请人",
    "OTHER_AGENCY": "征求其他机关意见",
    "UPWARD": "转报上级机关",
    "OTHER": "其他法定事由",
}
PART_ANSWER = {"AGREED": "同意", "DISAGREED": "不同意", "RETURNED": "退回主办单位"}
WITHDRAWAL_REASON = {
    "APPLICANT_WISH": "申请人意愿",
    "PAPERS_NOT_TO_BE_HAD": "材料无法取得",
    "ALREADY_DONE": "已在别处办妥",
    "OTHER": "其他",
}
METHOD = {"CASH": "现金", "CARD": "刷卡", "CODE": "扫码", "TRANSFER": "转账"}
SERIAL = {"CASH": "收费流水", "CARD": "刷卡流水", "CODE": "扫码流水", "TRANSFER": "转账流水"}
"""The serial is the fee point's own for cash, else the bank's (days.md 17)."""
RELIEF_KIND = {"WAIVE": "免缴", "REDUCE": "减缴", "DEFER": "缓缴"}
NOTICE_STATE = {
    "UNPAID": "未缴",
    "PART": "部分缴款",
    "SETTLED": "已缴清",
    "OVER": "多缴",
    "REVERSED": "已冲正",
    "REFUNDED": "已退付",
    "WAIVED": "已免缴",
    "VOID": "已作废",
}
PAYMENT_KIND = {"PAYMENT": "缴款确认回执", "REVERSAL": "缴款冲正回执"}
LEFT_KIND = {
    "PARKED": "挂起的群众",
    "UNDECIDED": "未决的即办件",
    "UNPRINTED": "未打出的文书",
    "PAPERS_HELD": "暂存的材料",
    "INQUIRY": "未结的首问",
    "CERTIFICATE": "待领的证照",
}
HANDED_KIND = {"CASE": "办件", "INQUIRY": "首问", "CERTIFICATE": "证照", "ORIGINAL": "原件"}
DISPOSAL = {"PASSED": "移交", "CLOSED": "了结", "KEPT": "留待次日"}
REPORT_KIND = {"FLASH": "快报", "FINAL": "定报", "CORRECTION": "更正报"}
PERIOD_KIND = {"WEEK": "政务服务周报", "MONTH": "政务服务月报", "STRETCH": "政务服务期报"}
RATE = {
    "ACCEPTED": "受理率",
    "DECIDED": "办结率",
    "SAME_DAY": "即办率",
    "IMMEDIATE_BY_DUE": "即办件当日办结率",
    "ON_TIME": "按时办结率",
    "EARLY": "承诺件提前办结率",
    "LATE": "超期办结率",
    "ONE_NOTICE": "一次性告知率",
    "MISSED": "过号率",
    "WAITED_OVER_30": "等候超三十分钟率",
    "PAUSED": "窗口暂停率",
    "ANSWERED_ON_SPOT": "首问当场答复率",
    "HANDOVER_CONFIRMED": "移交确认及时率",
    "POWERS": "授权到位率",
    "SETTLED_IN": "进驻率",
    "PROMISE_SPEED": "承诺提速",
    "HANDLING_SPEED": "办理提速",
}
CHECK = {
    "TICKETS_BALANCE": "发号数 = 已办 + 过号 + 离开 + 取消 + 未结",
    "TICKETS_BY_LINE": "各窗口已办合计 = 各队列已办合计",
    "CASES_BALANCE": "待办 = 上日待办 + 收件 − 办结 − 退件 − 不予受理 − 撤回",
    "FEES_SETTLED_EQUAL_FEE_POINT": "通知单已缴合计 = 银行收费点入账",
    "FEE_METHODS_EQUAL_UNITS": "缴款方式合计 = 执收单位合计",
    "COUNTED_EQUAL_BOOKED": "收费点清点数 = 账面数",
    "CERTIFICATES_SETTLED": "已发证办件 = 其中费用已结清",
    "NUMBERS_GAPLESS": "编号应有数 = 编号实有数",
    "JOURNAL_VERIFIED": "操作记录应有数 = 校验通过数",
}
KEEPING = {"KEPT": "留存", "RETURNED": "退还"}
EXPEDITED = {"case": "办件编号", "inquiry": "首问编号", "finding": "监察问题"}
FINDING = {
    "WARN_EXPIRED": "承诺期限最后一天",
    "ALARM_EXPIRED": "超承诺期限一个工作日以上",
    "ALTER_EXPIRED": "超承诺期限两个工作日以上",
    "YELLOW_CARD": "黄牌：超法定期限一个工作日",
    "RED_CARD": "红牌：超法定期限两个工作日以上",
    "STEP_LATE": "环节超时",
    "DELIVERY_LATE": "超期送达",
    "SUSPEND_OVERRUN": "暂停计时超过预计",
    "TOLERANCE_LATE": "容缺材料逾期未补",
    "INQUIRY_LATE": "首问逾期",
    "EXPEDITE_LATE": "督办逾期未回复",
    "NO_SUMMARY": "审查意见缺失",
    "NO_STUFF": "材料清单缺失",
    "NO_NOTICE_OF_ACCEPTANCE": "无受理通知书",
    "NO_DECISION": "无决定文书",
    "NO_RESULT_STATUS": "办结无结果",
    "NO_PROCESS_DATA": "办结无过程",
    "PROCESS_BEFORE_REGISTER": "先办后登",
    "PROCESS_AFTER_FINISH": "办结后又办",
    "NOT_BE_ACCEPTED": "收件时不予受理",
    "MULTI_CORRECTION": "多次补正告知",
    "CORRECTION_AFTER_ACCEPT": "受理后又要求补正",
    "DEEMED_ACCEPTED": "逾期未告知视为受理",
    "POWER_NOT_GRANTED": "五权未授予",
    "CHARGE_WARNING": "实收与应收不符",
    "DEFERRAL_OVER": "缓缴逾期未缴",
    "R1": "已发证未缴费",
    "R2": "银行有款无通知单",
    "R3": "通知单金额与标准不符",
    "R3_GRAVE": "通知单金额与标准相差超过容差",
    "R4": "缴款与通知单不符",
    "R5": "按已取消或到期的标准收费",
    "R6": "部门发证数大于本厅办结数",
    "R7": "财政入账大于本厅确认数",
    "R8": "有办结无通知单",
    "R9": "承诺件几分钟走完",
    "R10": "核费与收款同一人",
    "R11": "群众反映体外收费",
    "R12": "应进厅事项仍在部门办理",
    "OUTSIDE_UNAPPROVED": "厅外办理无批准",
    "OTHER": "其他",
}
PAPER = {
    "ticket": "排队小票",
    "window_signoff": "窗口交班单",
    "handover": "交接清单",
    "expedite": "督办单",
    "originals": "原件清单",
    "batch_receipt": "批量收件清单",
    "joint_opinions": "联办会签单",
    "upward_letter": "上报件转报函",
    "printer_test": "打印测试页",
    "inquiry": "首问登记单",
    "service_guide": "办事指南",
    "one_time_notice": "一次性告知书",
    "materials_receipt": "收件凭证",
    "acceptance": "受理通知书",
    "decision": "决定书",
    "immediate": "即办件办理单",
    "delivery": "领证（送达）回执",
    "due_explanation": "期限说明",
    "tolerance_promise": "容缺受理承诺书",
    "tolerance_notice": "容缺受理通知书",
    "survey_notice": "踏勘通知单",
    "survey_record": "踏勘记录",
    "suspension": "特别程序告知书",
    "extension": "延长期限告知书",
    "withdrawal": "撤回确认单",
    "file_index": "卷内目录",
    "payment_notice": "缴款通知单",
    "fee_relief": "减免缓审批单",
    "payment_confirmation": "缴款确认回执",
    "bank_day": "收费点日结单",
    "reconciliation_day": "对账日报",
    "daily_summary": "政务服务日报",
    "period_report": "政务服务期间报表",
}


def limit_text(days: int, unit: str) -> str:
    """20 W as 20个工作日; a limit of 0 is 当日."""
    return f"{days}{LIMIT_UNIT[unit]}" if days else "当日"
