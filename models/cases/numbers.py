"""Numbers of cases and their papers, and how a clerk types them when searching (domain.md §3.5, days.md 11)."""

import re
import unicodedata
from datetime import date
from enum import StrEnum

from models.fees.numbers import LAST_OF_DAY, DayNumber, Fault, check_digit, compose, figures, parse


def case_no(*, region: str, centre: str, day: date, sequence: int) -> str | Fault:
    """办件编号, 21 digits: region 6, centre 2, yyyymmdd, running number of the centre's day 4, check digit.

    `Fault.USED_UP` after 9999. Raises ValueError for a malformed region or centre, or a sequence below 1.
    """
    return compose(region, centre, f"{day:%Y%m%d}", sequence)


def parse_case_no(text: str) -> DayNumber | Fault:
    """What a typed or scanned case number says, or what is wrong with it."""
    return parse(text, date_places=8)


def short_no(day: date, sequence: int) -> str:
    """短号 MMDD-0012, the number that people say to each other; unique within a centre and a year."""
    return f"{day:%m%d}-{sequence:04}"


def search_tokens(number: DayNumber) -> tuple[str, ...]:
    """Under which texts a case number is kept for search: whole, by short number, by running number."""
    sequence = f"{number.sequence:04}"
    return number.text, f"{number.day:%m%d}{sequence}", sequence


def search_terms(text: str) -> tuple[str, ...]:
    """The beginnings of `search_tokens` that a clerk's text may mean; () where it is no number at all.

    `0012` and `12` mean a running number, `1124-12`, `11-24-12` and `1124 0012` a day and a running number,
    `11240012` and the long number themselves. A number half typed also stands as it is, as the beginning of more.
    """
    parts = [part for part in re.split(r"[\s\-‐‑‒–—―−/.#]+", unicodedata.normalize("NFKC", text)) if part]
    if not parts or not all(re.fullmatch(r"[0-9]+", part) for part in parts):
        return ()
    together = figures("".join(parts))
    if len(parts) == 1 or len(together) > 8:
        typed, filled = together, together.zfill(4)
    else:
        *day_parts, sequence = parts
        day = "".join(part.zfill(2) for part in day_parts).zfill(4)
        typed, filled = day + sequence, day + sequence.zfill(4)
    return (typed,) if typed == filled else (typed, filled)


def notice_code(*, centre: str, day: date, sequence: int) -> str | Fault:
    """What the barcode of a one-time notice (一次性告知书) holds: BZ, centre 2, yymmdd, running number 4, check digit.

    Its 文书编号 cannot be scanned, being Chinese; letters in front keep it apart from all numbers of cases and money.
    `Fault.USED_UP` after 9999.
    """
    if sequence > LAST_OF_DAY:
        return Fault.USED_UP
    body = f"{centre}{day:%y%m%d}{sequence:04}"
    return f"BZ{body}{check_digit(body)}"


def parse_notice_code(text: str) -> str | Fault:
    """A typed or scanned one-time notice code in its one form, or what is wrong with it."""
    code = figures(text).upper()
    if len(code) != 15 or not code.startswith("BZ"):
        return Fault.LENGTH
    if not re.fullmatch(r"[0-9]{13}", code[2:]):
        return Fault.CHARACTERS
    return code if check_digit(code[2:-1]) == code[-1] else Fault.CHECK_DIGIT


_QUERY_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


def query_code(case_id: str) -> str:
    """查询码 of a case, eight signs without 0, 1, I and O: made of the random tail of its key, so that a case cannot be
    asked for by counting numbers up."""
    tail = int(case_id[-10:], 16)
    return "".join(_QUERY_SIGNS[tail >> shift & 31] for shift in range(35, -1, -5))


class Series(StrEnum):
    """A yearly running series of papers (文书字号). Each centre counts each series from 1 every year, without gaps."""

    RECEIVED = "RECEIVED"
    """收件凭证."""
    IMMEDIATE = "IMMEDIATE"
    """即办件办理单."""
    SUPPLEMENT = "SUPPLEMENT"
    """一次性告知书(补正通知书)."""
    ACCEPTED = "ACCEPTED"
    """受理通知书."""
    NOT_ACCEPTED = "NOT_ACCEPTED"
    """不予受理决定书."""
    SURVEY = "SURVEY"
    """踏勘通知单."""
    SUSPENDED = "SUSPENDED"
    """特别程序告知书."""
    EXTENDED = "EXTENDED"
    """延长期限告知书."""
    GRANTED = "GRANTED"
    """准予决定书."""
    REFUSED = "REFUSED"
    """不予许可决定书."""
    RETURNED = "RETURNED"
    """退回件通知书."""
    DELIVERED = "DELIVERED"
    """领证(送达)回执."""
    TOLERATED = "TOLERATED"
    """容缺受理承诺书 and the notice that answers it."""
    SURVEYED = "SURVEYED"
    """踏勘记录."""
    WITHDRAWN = "WITHDRAWN"
    """撤回确认单."""
    ARCHIVED = "ARCHIVED"
    """卷内目录."""
    ORIGINALS = "ORIGINALS"
    """原件留存(退还)清单."""
    BATCH = "BATCH"
    """批量收件清单."""
    JOINT = "JOINT"
    """联办会签单."""
    UPWARD = "UPWARD"
    """上报件转报函."""


_SERIES_WORDS = {
    Series.RECEIVED: "收",
    Series.IMMEDIATE: "即",
    Series.SUPPLEMENT: "补",
    Series.ACCEPTED: "受",
    Series.NOT_ACCEPTED: "不受",
    Series.SURVEY: "勘",
    Series.SUSPENDED: "特",
    Series.EXTENDED: "延",
    Series.GRANTED: "准",
    Series.REFUSED: "不准",
    Series.RETURNED: "退",
    Series.DELIVERED: "送",
    Series.TOLERATED: "容",
    Series.SURVEYED: "勘录",
    Series.WITHDRAWN: "撤",
    Series.ARCHIVED: "档",
    Series.ORIGINALS: "原",
    Series.BATCH: "批",
    Series.JOINT: "会",
    Series.UPWARD: "转",
}


def document_no(series: Series, *, centre_name: str, year: int, sequence: int) -> str:
    """文书编号 such as (邵东)受字〔2026〕第0007号. `centre_name` is the centre's 简称.

    A busy year has more than 9999 papers of one series, so the number grows to five places; it never wraps.
    Raises ValueError for a sequence below 1.
    """
    if sequence < 1:
        raise ValueError(f"a series begins at 1, not {sequence}")
    return f"({centre_name}){_SERIES_WORDS[series]}字〔{year}〕第{sequence:04}号"
