"""The daily summary as a workbook (XLSX): the same sheet as the paper, in cells that can be added up."""

from models.office.sheets.summary import DailySummary
from models.summary.rates import rate
from printing.text import day_text, time_text
from printing.words import CHECK, METHOD, PAPER, RATE, REPORT_KIND
from printing.workbook import MINUTES, MONEY, TEXT, Cell, Part, Title, book_of, minutes, sums_of, yuan

NOT_CLOSED = "未日结"


def workbook(sheet: DailySummary) -> bytes:
    """The summary as XLSX with the pages 总览, 队列, 窗口, 办件, 收费, 检查. The same sheet gives the same bytes."""
    pages = (
        ("总览", _overview(sheet)),
        ("队列", (_lines(sheet), _hours(sheet))),
        ("窗口", (_windows(sheet),)),
        ("办件", (_cases(sheet), _overdue(sheet))),
        ("收费", (_fees(sheet), _methods(sheet))),
        ("检查", (_checks(sheet),)),
    )
    return book_of(pages, title=f"政务服务日报 {sheet.day}", company=sheet.centre, made_at=sheet.made_at)


# The pages


def _overview(sheet: DailySummary) -> tuple[Part, ...]:
    places = "、".join(f"{each.place}（{each.who}）" if each.who else each.place for each in sheet.not_closed)
    wrong = sum(check.left != check.right for check in sheet.checks)
    facts: tuple[tuple[Cell, ...], ...] = (
        ("中心", sheet.centre), ("日期", day_text(sheet.day)), ("种类", REPORT_KIND[sheet.kind]),
        ("编号", sheet.number), ("更正", sheet.corrects), ("截止时间", time_text(sheet.cut_off_at)),
        ("未结束", places or "无"),
        ("制表", sheet.made_by), ("制表时间", time_text(sheet.made_at)),
        ("校核", f"{wrong} 项不符" if wrong else f"{len(sheet.checks)} 项全部相符"),
        ("操作记录", str(sheet.acts)), ("链首摘要", sheet.heads_hash),
    )  # fmt: skip
    rates: tuple[tuple[Cell, ...], ...] = tuple(
        (RATE[each.code], rate(each.part, each.whole), each.part, each.whole) for each in sheet.rates
    )
    asked = sheet.inquiries
    inquiries: tuple[tuple[Cell, ...], ...] = (
        ("登记", asked.registered), ("当场答复", asked.answered), ("引导", asked.guided), ("移交", asked.handed_over),
        ("代为接收", asked.taken_in), ("不属本单位", asked.not_ours), ("未结", asked.still_open),
    )  # fmt: skip
    papers: tuple[tuple[Cell, ...], ...] = tuple(
        (PAPER[each.paper], each.printed, each.copies, each.spoiled, each.unprinted) for each in sheet.papers
    )
    return (
        Part((Title("政务服务日报", TEXT, 22), Title("", TEXT, 24)), facts),
        Part((Title("指标"), Title("数值"), Title("分子"), Title("分母")), rates, heading="指标"),
        Part((Title("首问"), Title("件数")), inquiries, heading="首问"),
        Part(
            (Title("文书"), Title("打印"), Title("补打"), Title("作废"), Title("未打出")), papers,
            heading="文书用纸",
        ),
    )  # fmt: skip


def _lines(sheet: DailySummary) -> Part:
    titles = (
        Title("队列", TEXT, 22), Title("发号"), Title("已办"), Title("过号"), Title("离开"), Title("取消"),
        Title("未结"), Title("叫号"), Title("等候超三十分"), Title("平均等候（分）", MINUTES, 14),
        Title("九成内（分）", MINUTES, 14),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f"{each.letter} {each.name}", each.issued, each.served, each.missed, each.left, each.cancelled,
            each.still_open, each.called, each.waits_over_30_minutes, minutes(each.wait_average_seconds),
            minutes(each.wait_p90_seconds),
        )
        for each in sheet.lines
    )  # fmt: skip
    return Part(titles, rows, (*sums_of(rows, len(titles))[:-2], None, None))


def _hours(sheet: DailySummary) -> Part:
    rows: tuple[tuple[Cell, ...], ...] = tuple((f"{each.hour}时", each.issued, each.served) for each in sheet.hours)
    titles = (Title("时段"), Title("取号"), Title("办理"))
    return Part(titles, rows, sums_of(rows, len(titles)), heading="分时")


def _windows(sheet: DailySummary) -> Part:
    titles = (
        Title("窗口", TEXT, 12), Title("单位", TEXT, 34), Title("已办"), Title("过号"),
        Title("平均办理（分）", MINUTES, 14), Title("在岗（分）", MINUTES, 12), Title("暂停（分）", MINUTES, 12),
        Title("暂停率"), Title("收件"), Title("办结"),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            each.window, each.unit, each.served, each.missed, minutes(each.service_average_seconds),
            minutes(each.open_seconds), minutes(each.paused_seconds), rate(each.paused_seconds, each.open_seconds),
            each.cases_received, each.cases_decided,
        )
        for each in sheet.windows
    )  # fmt: skip
    sums = list(sums_of(rows, len(titles)))
    paused, open_ = sum(each.paused_seconds for each in sheet.windows), sum(each.open_seconds for each in sheet.windows)
    sums[1], sums[4], sums[7] = None, None, rate(paused, open_)
    return Part(titles, rows, tuple(sums))


def _cases(sheet: DailySummary) -> Part:
    names = {
        "open_before": "上日待办", "received": "收件", "received_immediate": "即办收件",
        "received_promised": "承诺收件",
        "decided": "办结", "decided_immediate": "即办", "immediate_late": "即办逾期", "promised_early": "承诺提前",
        "promised_on_time": "承诺按时", "promised_late": "承诺逾期", "returned": "退件", "not_accepted": "不予受理",
        "withdrawn": "撤回", "still_open": "待办", "waiting_for_supplement": "补正", "delivered": "送达",
    }  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (each.unit, *(getattr(each, name) for name in names)) for each in sheet.cases
    )
    titles = (Title("单位", TEXT, 34), *(Title(text) for text in names.values()))
    return Part(titles, rows, sums_of(rows, len(titles)))


def _overdue(sheet: DailySummary) -> Part:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"{each.short_number} {each.item}", each.unit, day_text(each.due), each.days_late) for each in sheet.overdue
    )
    return Part((Title("办件"), Title("单位"), Title("届满日"), Title("超期日数")), rows, heading="超期办件")


def _fees(sheet: DailySummary) -> Part:
    titles = (
        Title("执收单位", TEXT, 34), Title("通知单"), Title("应收（元）", MONEY, 14), Title("缴清单数"),
        Title("已缴（元）", MONEY, 14), Title("冲正（元）", MONEY, 14), Title("减免（元）", MONEY, 14),
        Title("未缴（元）", MONEY, 14),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            each.unit, each.notices, yuan(each.assessed_fen), each.settled_notices, yuan(each.settled_fen),
            yuan(each.reversed_fen), yuan(each.waived_fen), yuan(each.outstanding_fen),
        )
        for each in sheet.fees
    )  # fmt: skip
    return Part(titles, rows, sums_of(rows, len(titles)))


def _methods(sheet: DailySummary) -> Part:
    titles = (Title("缴款方式"), Title("笔数"), Title("入账（元）", MONEY), Title("清点（元）", MONEY))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            METHOD[each.method], each.payments, yuan(each.amount_fen),
            NOT_CLOSED if each.counted_fen is None else yuan(each.counted_fen),
        )
        for each in sheet.methods
    )  # fmt: skip
    sums = sums_of(rows, len(titles))
    return Part(titles, rows, (*sums[:-1], NOT_CLOSED if sums[-1] is None else sums[-1]), heading="缴款方式")


def _checks(sheet: DailySummary) -> Part:
    titles = (
        Title("等式", TEXT, 62),
        Title("左", MONEY, 16),
        Title("右", MONEY, 16),
        Title("结果", TEXT),
        Title("单位", TEXT),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            CHECK[each.code],
            *((yuan(each.left), yuan(each.right)) if each.unit == "FEN" else (each.left, each.right)),
            "相符" if each.left == each.right else "不符",
            "元" if each.unit == "FEN" else "件",
        )
        for each in sheet.checks
    )
    return Part(titles, rows)
