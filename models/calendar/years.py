"""Reads the shipped yearly notices: resources/calendar, one file a year."""

import json
from pathlib import Path

from models.calendar.lunar import festivals
from models.calendar.rules import Calendar, YearNotice, notice_from
from models.office.refusal import Trouble

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "calendar"


def read_notices(folder: Path = SHIPPED) -> dict[int, YearNotice]:
    """The notices of a folder by year.

    Raises Trouble calendar.unreadable, with the file's name and the reason, when the folder holds none or one of
    its files cannot be read: a calendar with a hole would count wrongly and say nothing.
    """
    notices: dict[int, YearNotice] = {}
    for file in sorted(folder.glob("[0-9][0-9][0-9][0-9].json")):
        try:
            notice = notice_from(json.loads(file.read_bytes()))
        except (OSError, ValueError, AttributeError) as why:
            raise Trouble("calendar.unreadable", file=file.name, why=str(why)) from why
        if str(notice.year) != file.stem:
            raise Trouble("calendar.unreadable", file=file.name, why=f"year {notice.year}")
        notices[notice.year] = notice
    if not notices:
        raise Trouble("calendar.unreadable", file=str(folder.name), why="no year")
    return notices


def shipped_calendar() -> Calendar:
    """The calendar of the shipped years, without rows of a hall. Raises Trouble calendar.unreadable."""
    return Calendar(read_notices(), festivals)
