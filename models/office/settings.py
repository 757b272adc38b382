"""Settings: typed, ranged, described. Hall-wide ones are rows of `setting`; those of one station are in station.toml
(models/office/station.py). The defaults are domain.md's [policy] values: nobody's law, so each can be changed.
"""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from itertools import pairwise
from typing import Any

from models.office.database import Database
from models.office.record import Record, json_value
from models.office.refusal import Refused


class Setting(Record):
    """One hall-wide setting that differs from its default. `id` is its code."""

    value: Any = json_value()


TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
SAID = r".*\S.*"
"""A text that must not be empty."""


def rule(
    default: Any, what: str, *, low: int | None = None, high: int | None = None, source: str = "", form: str = ""
) -> Any:
    """A setting's default, range, form of a text (a pattern, "" for any) and description (Chinese, as it is read)."""
    return field(default=default, metadata={"what": what, "low": low, "high": high, "source": source, "form": form})


@dataclass(frozen=True, slots=True)
class HallSettings:
    """All hall-wide settings. Add a line here to add a setting."""

    region_code: str = rule("430521", "行政区划代码(6位)", source="domain.md §12", form="[0-9]{6}")
    centre_name: str = rule("政务中心", "中心名称", form=SAID)
    centre_short: str = rule("政", "文号中的中心简称", source="domain.md §3.5", form=SAID)
    enquiry_phone: str = rule("0739-2660000", "咨询电话", source="domain.md §3.4")
    supervision_phone: str = rule("0739-2660012", "监督投诉电话", source="domain.md §3.4")

    review_authority: str = rule("本级人民政府", "行政复议机关", source="行政许可法38", form=SAID)
    court: str = rule("有管辖权的人民法院", "行政诉讼管辖法院", source="行政许可法38", form=SAID)

    opens_at: str = rule("09:00", "上班时间", form=TIME)
    lunch_from: str = rule("12:00", "午休开始", form=f"({TIME})?")
    lunch_to: str = rule("13:30", "午休结束", form=f"({TIME})?")
    closes_at: str = rule("17:30", "下班时间", source="domain.md §2.2", form=TIME)
    due_at_midnight: bool = rule(False, "期限在届满日24时(否则下班时)届满", source="民法典203")

    call_gap_seconds: int = rule(20, "两次呼叫最小间隔(秒)", low=5, high=120, source="domain.md §5")
    calls_before_missed: int = rule(3, "过号前须呼叫次数", low=1, high=5, source="domain.md §5")
    return_behind: int = rule(3, "过号返回排在几位之后", low=1, high=5, source="domain.md §5")
    priority_after_ordinary: int = rule(2, "每几位普通号后叫一位优先号", low=1, high=9, source="domain.md §5")
    ordinary_wait_limit_minutes: int = rule(40, "普通号等候上限(分)", low=5, high=240, source="domain.md §5")
    tickets_per_person_day: int = rule(3, "每人每日取号上限", low=1, high=50, source="domain.md §5")
    tickets_per_agent_day: int = rule(5, "代办员每日取号上限", low=1, high=100, source="domain.md §5")
    stop_issuing_minutes: int = rule(15, "下班前几分钟停止自助取号", low=0, high=120, source="domain.md §5")
    long_wait_minutes: int = rule(30, "长等候界限(分)", low=5, high=240, source="domain.md §10.2")
    recalls_repeat: bool = rule(False, "到时自动重呼", source="days.md 2")
    kiosk_idle_seconds: int = rule(30, "自助机无操作返回(秒)", low=10, high=300, source="look.md")
    board_notice: str = rule(
        "请留意叫号，过号请到导服台；各项收费一律在大厅银行收费点缴纳，窗口不收现金",
        "大厅显示屏提示(分号隔开，轮流显示)",
    )

    handover_days: int = rule(1, "首问移交期限(工作日)", low=1, high=10, source="domain.md §7")
    reply_days: int = rule(2, "首问答复期限(工作日)", low=1, high=20, source="domain.md §7")

    delivery_days: int = rule(10, "颁证送达期限(工作日)", low=1, high=60, source="行政许可法44")
    light_share_percent: int = rule(20, "黄灯占期限比例(%)", low=1, high=90, source="domain.md §2.5")
    yellow_card_days: int = rule(1, "黄牌逾期工作日", low=1, high=10, source="domain.md §2.5")
    red_card_days: int = rule(2, "红牌逾期工作日", low=2, high=20, source="domain.md §2.5")
    supplement_wait_days: int = rule(15, "申请人补正期限(工作日)", low=1, high=90, source="domain.md §3.4")
    item_stops: str = rule(
        "SL-001:OTHER_AGENCY",
        "事项自有的暂停事由(事项编码:事由,分号隔开)",
        source="domain.md §2.3",
        form=r"([A-Z0-9-]+:(OTHER_AGENCY|OTHER)(;[A-Z0-9-]+:(OTHER_AGENCY|OTHER))*)?",
    )
    reason_min_characters: int = rule(10, "理由最少字数", low=1, high=100, source="domain.md §3.2")

    notice_days: int = rule(15, "缴款期限(工作日)", low=1, high=90, source="domain.md §4.2")
    part_payment: bool = rule(False, "收费点可收部分缴款", source="domain.md §4.4")
    refund_verify_days: int = rule(10, "退付核实期限(工作日)", low=1, high=60, source="domain.md §4.4")
    refund_apply_days: int = rule(5, "退付报财政期限(工作日)", low=1, high=60, source="domain.md §4.4")
    refund_decide_days: int = rule(10, "退付财政审核期限(工作日)", low=1, high=60, source="domain.md §4.4")
    refund_pay_days: int = rule(10, "退付支付期限(工作日)", low=1, high=60, source="domain.md §4.4")
    standard_ending_days: int = rule(30, "收费标准到期前几日提示", low=1, high=180, source="days.md 25")
    pay_code_pattern: str = rule(r"^\d{20}$", "缴款识别码格式", source="domain.md §4.3")
    bank_name: str = rule("银行收费点", "收费点名称", form=SAID)
    bank_opens_at: str = rule("09:00", "收费点开门", form=TIME)
    bank_closes_at: str = rule("17:00", "收费点关门", source="days.md 20", form=TIME)
    bank_cut_off_at: str = rule("16:30", "收费点截数时间", source="days.md 20", form=TIME)
    statement_columns: str = rule(
        "银行代码=bank;流水号=serial;交易流水号=serial;执收单位编码=unit_code;单位名称=unit_name;执收单位名称=unit_name;"
        "收款日期=day;收款时间=time;非税账户=account;金额=amount;收款金额=amount;缴款码=pay_code;缴款识别码=pay_code;"
        "业务类型=kind;通知单号=notice_no;付款人=payer;缴款人=payer;摘要=summary",
        "对账单的列(表头=字段,分号隔开)",
        source="domain.md §4.5",
        form=r"([^=;]+=[a-z_]+;?)+",
    )
    statement_dates_are_bank_days: bool = rule(False, "对账单的收款日期已是入账日(不再按截数推算)", source="days.md 20")
    payee_name: str = rule("县财政非税收入专户", "收款人全称", source="domain.md §4.2")
    payee_account: str = rule("", "收款账号", source="domain.md §4.2")
    payee_bank: str = rule("", "收款开户行", source="domain.md §4.2")

    receipt_check_address: str = rule("", "电子票据查验地址", source="domain.md §4.2")
    sign_on_attempts: int = rule(5, "密码错误几次锁定", low=3, high=20)
    sign_on_lock_minutes: int = rule(15, "锁定时长(分)", low=1, high=1440)
    screen_lock_minutes: int = rule(3, "无操作锁屏(分)", low=1, high=60, source="domain.md §12")
    password_min_length: int = rule(8, "密码最短长度", low=6, high=64)
    absent_after_minutes: int = rule(30, "上班后几分钟未到岗由AB岗接替", low=5, high=240, source="domain.md §3.3")
    charge_offset_percent: int = rule(5, "实收与应收容差(%)", low=0, high=50, source="domain.md §4.6 R3")
    keep_ticket_days: int = rule(30, "排队号上的身份保留天数", low=1, high=3650, source="domain.md §12")
    keep_inquiry_days: int = rule(365, "首问登记的个人信息保留天数(办结后)", low=30, high=36500, source="domain.md §12")
    keep_case_years: int = rule(30, "办件个人信息保留年数(办结后，按档案规定)", low=1, high=100, source="domain.md §12")
    lease_seconds: int = rule(60, "窗口占用租约(秒)", low=15, high=600, source="design.md")


_FIELDS = {entry.name: entry for entry in fields(HallSettings)}


def read_settings(db: Database) -> HallSettings:
    """The settings in force. An unknown code is left alone: a newer program may have written it."""
    found = {code: json.loads(value) for code, value in db.rows('SELECT "id", "value" FROM "setting"')}
    return HallSettings(**{code: value for code, value in found.items() if code in _FIELDS})


def check_setting(code: str, value: Any) -> Any:
    """The value as stored. Raises Refused: settings.unknown, settings.kind, settings.range, settings.form."""
    entry = _FIELDS.get(code)
    if entry is None:
        raise Refused("settings.unknown", setting=code)
    if type(value) is not type(entry.default):
        raise Refused("settings.kind", field=code, setting=code)
    low, high = entry.metadata["low"], entry.metadata["high"]
    if low is not None and not low <= value <= high:
        raise Refused("settings.range", field=code, setting=code, low=low, high=high)
    form: str = entry.metadata["form"]
    if (form and not re.fullmatch(form, str(value))) or (code == "pay_code_pattern" and not _is_pattern(value)):
        raise Refused("settings.form", field=code, setting=code)
    return value


def _is_pattern(text: Any) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


TOGETHER = (
    ("opens_at", "lunch_from", "lunch_to", "closes_at"),
    ("bank_opens_at", "bank_cut_off_at", "bank_closes_at"),
)
"""Times that must follow one another, so that they are changed together."""


def check_order(settings: HallSettings, changed: Collection[str]) -> None:
    """Hours that contradict each other would close the hall. Raises Refused settings.order at the later of the first
    two that do, or at the first changed one.

    There is no noon break where both its texts are ""; the fee point's cut-off may be at its closing time.
    """
    for group in TOGETHER:
        times = [(code, getattr(settings, code)) for code in group]
        if [time for _, time in times[1:3]] == ["", ""]:
            del times[1:3]
        strict = group[0] == "opens_at"
        for (_, before), (code, after) in pairwise(times):
            if before < after or (before == after and not strict):
                continue
            touched = [each for each in group if each in changed]
            if touched:
                field = code if code in touched else touched[0]
                raise Refused("settings.order", field=field, setting=field)


def described() -> list[tuple[str, Any, str, str]]:
    """(code, default, description, source) of each setting, in the order of the class."""
    return [(name, entry.default, entry.metadata["what"], entry.metadata["source"]) for name, entry in _FIELDS.items()]


def ranges() -> Mapping[str, tuple[int, int]]:
    """The lowest and the highest value of each setting that has them, by code."""
    return {
        name: (entry.metadata["low"], entry.metadata["high"])
        for name, entry in _FIELDS.items()
        if entry.metadata["low"] is not None
    }
