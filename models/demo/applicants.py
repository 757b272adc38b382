"""Applicants of the demonstration: 示例甲, 示例乙, … with numbers made by rule (domain.md §12); nobody is meant."""

from datetime import date, timedelta

from models.cases.forms import AgentForm, ApplicantForm, ApplicantKind, Collector, applicant_form
from models.people.identity import id_check_character, unit_check_character

STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
REGION = "430521"


def ordinal(number: int) -> str:
    """0 → 甲, 21 → 亥, 22 → 甲甲, 23 → 甲乙 …"""
    text = ""
    number += 1
    while number > 0:
        number, place = divmod(number - 1, len(STEMS))
        text = STEMS[place] + text
    return text


def person_name(number: int) -> str:
    """示例甲."""
    return f"示例{ordinal(number)}"


def body_name(number: int) -> str:
    """示例甲有限公司."""
    return f"示例{ordinal(number)}有限公司"


def id_number(number: int) -> str:
    """A 居民身份证 number with the right check character (GB 11643): grown-up, of nobody."""
    birth = date(1946, 1, 1) + timedelta(days=number * 137 % 21_000)
    figures = f"{REGION}{birth:%Y%m%d}{(number + number // 21_000) % 1000:03}"
    return figures + id_check_character(figures)


def unit_code(number: int) -> str:
    """A 统一社会信用代码 with the right check character (GB 32100)."""
    signs = f"91{REGION}MA{number % 10_000_000:07}"
    return signs + unit_check_character(signs)


def phone(number: int) -> str:
    """A landline of the county's area."""
    return f"0739-9{number % 1_000_000:06}"


def applicant(number: int, *, body: bool = False) -> ApplicantForm:
    """A filled-in form. Reads pinyin: before an act, never inside one."""
    if body:
        return applicant_form(
            ApplicantKind.LEGAL, body_name(number), unit_code(number), phone=phone(number), address="示例路1号"
        )
    address = f"示例村{number % 20 + 1}组"
    return applicant_form(
        ApplicantKind.PERSON, person_name(number), id_number(number), phone=phone(number), address=address
    )


def agent(number: int) -> AgentForm:
    """Somebody who came for another."""
    return AgentForm(person_name(number), id_number(number), phone(number))


def collector(number: int) -> Collector:
    """Somebody else who fetches a result, with proof (days.md 10)."""
    relation = ("SPOUSE", "CHILD", "EMPLOYEE", "AGENT")[number % 4]
    return Collector(
        relation=relation, name=person_name(number), id_last4=id_number(number)[-4:], proof="授权委托书原件"
    )  # fmt: skip
