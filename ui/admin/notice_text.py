"""A year's notice (节假日安排的通知) as it is typed in: one line a holiday, one line a worked weekend."""

import re
from datetime import date

from models.calendar.rules import Rest, WorkedWeekend, YearNotice
from models.office.refusal import Refused
from ui.widgets import typed


def notice_of(year: int, rests: str, worked: str, document_no: str) -> YearNotice:
    """The notice of what stands in the fields: 元旦 01-01 01-03 a line, and 春节 02-14 a line.

    Raises Refused field.notice_line (`line`) with the field's name. What the days must be among themselves is said by
    models/calendar/rules.py when it is published.
    """
    found_rests = tuple(_rest(year, line) for line in _lines(rests))
    found_worked = tuple(_worked(year, line) for line in _lines(worked))
    return YearNotice(year, found_rests, found_worked, document_no)


def said(notice: YearNotice) -> tuple[str, str]:
    """A notice as it is typed: its rests and its worked weekends."""
    rests = [f"{rest.name} {rest.first:%m-%d} {rest.last:%m-%d}" for rest in notice.rests]
    return "\n".join(rests), "\n".join(f"{each.name} {each.day:%m-%d}" for each in notice.worked)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _rest(year: int, line: str) -> Rest:
    name, *days = _parts(line)
    if not 1 <= len(days) <= 2 or not name:
        raise Refused("field.notice_line", field="rests", line=line)
    return Rest(name, _day(year, days[0], "rests", line), _day(year, days[-1], "rests", line))


def _worked(year: int, line: str) -> WorkedWeekend:
    name, *days = _parts(line)
    if len(days) != 1 or not name:
        raise Refused("field.notice_line", field="worked", line=line)
    return WorkedWeekend(_day(year, days[0], "worked", line), name)


def _parts(line: str) -> list[str]:
    return re.split(r"[\s,，;；、]+", line.strip())


def _day(year: int, text: str, field: str, line: str) -> date:
    try:
        return typed.day_of(text, today=date(year, 1, 1))
    except Refused as wrong:
        raise Refused("field.notice_line", field=field, line=line) from wrong
