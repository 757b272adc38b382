"""A pasted notice is read as it is meant, and what contradicts itself is named at its line.

The texts are made up in the form of such notices, in several ways of writing; their days are those of the years.
"""

from datetime import date, timedelta

import pytest

from models.calendar.lunar import festivals
from models.calendar.notice import NoticeFault, ReadNotice, read_notice
from models.calendar.rules import YearNotice, legal_days, notice_from
from models.calendar.years import read_notices

SHIPPED = read_notices()

IN_2024 = """２０２４年部分节假日安排
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。"""

IN_2025 = (
    "各单位：2025年节假日安排如下。1.元旦：1月1日（周三）放假1天，不调休。"
    "2.春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。"
    "1月26日（周日）、2月8日（周六）上班。3.清明节：4月4日（周五）至6日（周日）放假，共3天。"
    "4.劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。"
    "5.端午节：5月31日（周六）至6月2日（周一）放假，共3天。"
    "6.国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。"
)

IN_2026 = """关于2026年部分节假日安排的通知
示例发〔2025〕9号
一、元旦
　　1月1日（周四）至3日（周六）放假调休，共3天。
　　1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、28日（周六）上班。
三、清明节：4月4-6日放假，共三天
四、劳动节：５月１日—５日放假调休，共５天；５月９日（周六）上班；
五、端午节：6月19、20、21日放假，共3天。
六、中秋节：9月25日周五到27日周日放假，共3天。
七、国庆节：10月1日至7日放假调休，共7天，9月20日（周日）、10月10日（周六）上班。
节日期间，请妥善安排值班。
2025年11月4日"""


def off_days(notice: YearNotice) -> set[date]:
    """Every day of the notice's rests."""
    day = timedelta(days=1)
    return {r.first + day * at for r in notice.rests for at in range((r.last - r.first).days + 1)}


def read(text: str, year: int = 2026) -> ReadNotice:
    return read_notice(text, year=year, legal=legal_days(year, festivals(year)))


@pytest.mark.parametrize(("text", "year"), [(IN_2024, 2024), (IN_2025, 2025), (IN_2026, 2026)])
def test_a_pasted_notice_gives_the_days_of_the_shipped_year(text: str, year: int) -> None:
    found = read(text, year)
    assert [line.wrong for line in found.lines if line.wrong] == []
    notice, shipped = found.as_notice(), SHIPPED[year]
    assert off_days(notice) == off_days(shipped)
    assert {each.day for each in notice.worked} == {each.day for each in shipped.worked}
    assert notice.year == year and not found.blocked


def test_a_notice_names_its_year_its_number_and_its_holidays() -> None:
    found = read_notice(IN_2026, year=2030)
    assert (found.year, found.document_no) == (2026, "示例发〔2025〕9号")
    assert [line.name for line in found.lines] == [
        "元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节",
    ]  # fmt: skip
    assert [line.line for line in found.lines] == [3, 6, 7, 8, 9, 10, 11]
    assert read_notice(IN_2025, year=2030).lines[-1].name == "国庆节、中秋节"


def test_the_number_that_was_typed_stands_above_the_text_s() -> None:
    assert read_notice(IN_2026, year=2026, document_no="国办发明电〔2025〕示例号").document_no.endswith("示例号")


@pytest.mark.parametrize(
    ("sentence", "code", "day"),
    [
        ("1月1日（周五）放假。", NoticeFault.WRONG_WEEKDAY, "2026-01-01"),
        ("1月1日至4日放假，共4天。1月4日（周日）上班。", NoticeFault.OFF_AND_WORKED, "2026-01-04"),
        ("1月1日至3日放假，共4天。", NoticeFault.COUNT, "2026-01-01"),
        ("1月1日放假，与周末连休，共4天。", NoticeFault.COUNT, "2026-01-01"),
        ("1月1日放假。1月6日（周二）上班。", NoticeFault.WORKED_ON_WEEKDAY, "2026-01-06"),
        ("1月3日至1日放假。", NoticeFault.TURNED, "2026-01-03"),
        ("1月1日（周四）。", NoticeFault.UNREAD, "2026-01-01"),
        ("2月30日放假。", NoticeFault.NO_SUCH_DAY, None),
        ("1日放假。", NoticeFault.NO_MONTH, None),
    ],
)
def test_what_contradicts_itself_is_named_at_its_line(sentence: str, code: NoticeFault, day: str | None) -> None:
    found = read(f"2026年节假日安排\n一、元旦：{sentence}")
    named = [(line.line, wrong.code, wrong.day) for line in found.lines for wrong in line.wrong if line.line]
    assert (2, code, date.fromisoformat(day) if day else None) in named
    assert found.blocked


def test_a_day_of_two_holidays_is_named_at_both() -> None:
    found = read("一、国庆节：10月1日至7日放假。\n二、中秋节：10月6日放假。")
    assert [(line.line, line.wrong[0].code) for line in found.lines[:2]] == [(1, "TWICE"), (2, "TWICE")]


def test_dates_without_a_holiday_are_not_taken() -> None:
    found = read("1月1日放假。")
    assert found.lines[0].wrong[0].code is NoticeFault.NO_NAME and found.blocked


def test_a_run_over_new_year_is_cut_to_its_year_and_said() -> None:
    found = read_notice(
        "一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。\n二、国庆节：10月1日至7日放假", year=2023
    )
    assert [wrong.code for wrong in found.lines[0].wrong] == [NoticeFault.OTHER_YEAR]
    assert not found.blocked
    assert found.as_notice().rests[0][1:] == (date(2023, 1, 1), date(2023, 1, 2))


def test_a_forgotten_holiday_is_remarked_and_does_not_block() -> None:
    found = read(IN_2026.replace("五、端午节：6月19、20、21日放假，共3天。\n", ""))
    assert found.lines[-1].wrong == found.lines[-1].wrong[:1]
    assert (found.lines[-1].wrong[0].code, found.lines[-1].wrong[0].known) == ("MISSING_LEGAL", "端午节")
    assert not found.blocked


@pytest.mark.parametrize("text", ["", "关于2027年安排的说明", "请妥善安排值班，放假期间不上班。"])
def test_a_text_without_dates_is_said_to_hold_none(text: str) -> None:
    assert [wrong.code for line in read(text).lines for wrong in line.wrong] == [NoticeFault.EMPTY]


def test_what_was_read_can_be_entered_as_it_stands() -> None:
    notice = read(IN_2026).as_notice()
    data = {
        "year": notice.year,
        "rest": [{"name": r.name, "from": str(r.first), "to": str(r.last)} for r in notice.rests],
        "worked": [{"day": str(each.day), "name": each.name} for each in notice.worked],
    }
    assert notice_from(data).rests == notice.rests
