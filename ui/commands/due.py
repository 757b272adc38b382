"""The command `due`: when a limit ends, and why that day.

The due day stands alone on the first line; 暂定 on the second where it depends on a year whose notice is not known.
"""

import argparse
import json
import re
import sys
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NoReturn

from models.calendar.rules import Calendar, OutOfRange
from models.calendar.years import shipped_calendar
from models.deadlines.explain import ExplainedDay, Why, explain, explain_on_the_spot
from models.deadlines.rules import DEFAULT_HOURS, Due, Hours, Suspension, Term, Unit, due, on_the_spot
from models.office.instants import HALL_ZONE
from models.office.refusal import Trouble

if TYPE_CHECKING:
    from ui.commands.context import Context

_USAGE = "due --accepted 日期或时刻 --days 天数 [--unit W|C|M] [--suspend 起..止]… [--extend 天数] [--explain] [--json]"
_HELP = f"""推算期限届满日。用法：{_USAGE}
  --accepted  起算日，或收件时刻，例如 2026-11-24 或 2026-11-24T18:10
  --days      期限；0 为即办件
  --unit      W 工作日（默认）、C 自然日、M 月
  --suspend   暂停计时的起止日，可写多次；止日空着为仍在暂停
  --extend    延长
  --explain   逐日说明
  --json      输出一个 JSON 对象"""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
_NUMBER = re.compile(r"\d{1,6}", re.ASCII)
_WEEKDAYS = "一二三四五六日"
_WORDS = {
    Why.START: "起算日，不计入",
    Why.COUNTED: "计入",
    Why.WEEKEND: "周末，不计入",
    Why.REST: "休息日，不计入",
    Why.SUSPENDED: "暂停计时，不计入",
    Why.MOVED_HERE: "期限末日顺延至此",
    Why.AFTER_CLOSING: "下班后收件",
    Why.ON_THE_SPOT: "当日办结",
}


class _Wrong(Exception):
    """What was typed cannot be used; the text says why, in one line."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Wrong(f"参数不对：{message}；用法：{_USAGE}")


@dataclass(frozen=True, slots=True)
class _Question:
    accepted: date
    at: time | None
    term: Term
    suspensions: tuple[Suspension, ...]
    explain: bool
    as_json: bool

    @property
    def on_the_spot(self) -> bool:
        return self.term.limit == 0


def run_in(context: "Context", arguments: list[str]) -> int:
    """The command with a hall's own calendar and hours where there is a hall.db; makes no data folder."""
    if context.json:
        arguments = [*arguments, "--json"]
    file = context.folder.database_file
    if file is not None and not file.exists():
        return run(arguments)
    from models.calendar.reading import hall_calendar
    from models.office.settings import read_settings

    db = context.database(migrate=False)
    settings = read_settings(db)
    hours = Hours(time.fromisoformat(settings.closes_at), settings.due_at_midnight)
    return run(arguments, hall_calendar(db), hours=hours)


def run(arguments: list[str], calendar: Calendar | None = None, *, hours: Hours = DEFAULT_HOURS) -> int:
    """Answers on standard output and returns 0, or says on standard error in one line what is wrong and returns 2.

    `calendar` is the hall's; without one the shipped years are used. Touches no data folder.
    """
    if "--help" in arguments or "-h" in arguments:
        sys.stdout.write(_HELP + "\n")
        return 0
    try:
        question = _read(arguments)
        text = _answer(question, calendar or shipped_calendar(), hours)
    except _Wrong as wrong:
        return _refuse(str(wrong))
    except OutOfRange:
        return _refuse("日期超出日历范围（2000 年至 2099 年）")
    except Trouble as trouble:
        return _refuse(f"日历文件无法读取：{trouble.facts.get('file', '')}")
    sys.stdout.write(text + "\n")
    return 0


def _refuse(text: str) -> int:
    sys.stderr.write(text.replace("\n", " ") + "\n")
    return 2


def _read(arguments: list[str]) -> _Question:
    parser = _Parser(prog="due", usage=_USAGE, allow_abbrev=False, add_help=False)
    for name in ("--accepted", "--days", "--unit", "--extend"):
        parser.add_argument(name, nargs="?", const="")
    parser.add_argument("--suspend", nargs="?", const="", action="append", default=[])
    parser.add_argument("--explain", action="store_true")
    parser.add_argument("--json", action="store_true")
    given, unknown = parser.parse_known_args(arguments)
    if unknown:
        raise _Wrong(f"不认识的参数 {unknown[0]}；用法：{_USAGE}")
    if given.accepted is None or given.days is None:
        raise _Wrong(f"缺少 {'--accepted' if given.accepted is None else '--days'}；用法：{_USAGE}")
    accepted, at = _day_or_instant(given.accepted)
    unit = "W" if given.unit is None else given.unit
    if unit not in {"W", "C", "M"}:
        raise _Wrong(f"--unit 只能是 W（工作日）、C（自然日）或 M（月），不是“{unit}”")
    extension = 0 if given.extend is None else _number("--extend", given.extend)
    term = Term(_number("--days", given.days), Unit(unit), extension)
    suspensions = tuple(_suspension(text) for text in given.suspend)
    if term.limit == 0 and (extension or suspensions):
        raise _Wrong("即办件（--days 0）没有暂停和延长")
    return _Question(accepted, at, term, suspensions, given.explain, given.json)


def _number(name: str, text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise _Wrong(f"{name} 要写 0 或正整数，不是“{text}”")
    return int(text)


def _day(name: str, text: str) -> date:
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _Wrong(f"{name} 的日期“{text}”不对，要写成 2026-11-24")


def _day_or_instant(text: str) -> tuple[date, time | None]:
    """A day, or the civil day and time of an instant; without an offset it is the hall's own time."""
    if not _INSTANT.fullmatch(text):
        return _day("--accepted", text), None
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            moment = moment.astimezone(HALL_ZONE)
    except (ValueError, OverflowError):
        raise _Wrong(f"--accepted 的时刻“{text}”不对，要写成 2026-11-24T18:10") from None
    return moment.date(), moment.time()


def _suspension(text: str) -> Suspension:
    """A..B; A.. is a suspension that still runs."""
    first, dots, last = text.partition("..")
    if not dots:
        raise _Wrong(f"--suspend 要写成 起..止，例如 2026-09-22..2026-09-29，不是“{text}”")
    start, end = _day("--suspend", first), _day("--suspend", last) if last else None
    if end is not None and end < start:
        raise _Wrong(f"--suspend 的止日 {end} 早于起日 {start}")
    return Suspension(start, end)


def _answer(question: _Question, calendar: Calendar, hours: Hours) -> str:
    if question.on_the_spot:
        result = on_the_spot(calendar, question.accepted, at=question.at, hours=hours)
    else:
        result = due(calendar, question.accepted, question.term, question.suspensions)
    if result.day is None:
        raise _Wrong(f"计时仍在暂停，没有届满日；恢复后还要计 {result.left_when_stopped} 日")
    days: tuple[ExplainedDay, ...] = ()
    if question.explain and question.on_the_spot:
        days = explain_on_the_spot(calendar, question.accepted, at=question.at, hours=hours)
    elif question.explain:
        days = explain(calendar, question.accepted, question.term, question.suspensions)
    if question.as_json:
        return json.dumps(_as_json(question, result, result.day, hours, days), ensure_ascii=False)
    lines = [str(result.day)]
    if result.provisional:
        lines.append("暂定")
    return "\n".join(lines + [_line(row) for row in days])


def _as_json(
    question: _Question, result: Due, day: date, hours: Hours, days: tuple[ExplainedDay, ...]
) -> dict[str, object]:
    answer: dict[str, object] = {
        "due": str(day),
        "provisional": result.provisional,
        "due_at": datetime.combine(*hours.end_of(day), HALL_ZONE).isoformat(timespec="minutes"),
        "start": str(result.start),
        "days": question.term.limit,
        "unit": question.term.unit.value,
        "extension": question.term.extension,
        "suspensions": [f"{one.start}..{one.end or ''}" for one in question.suspensions],
    }
    if question.explain:
        answer["explanation"] = [
            {
                "day": str(row.day),
                "counts": row.counts,
                "why": row.why.value,
                "number": row.number,
                "name": row.name,
                "worked_weekend": row.worked_weekend,
                "extension": row.extension,
                "provisional": row.provisional,
            }
            for row in days
        ]
    return answer


def _line(row: ExplainedDay) -> str:
    parts = [f"{row.day} 周{_WEEKDAYS[row.day.weekday()]}"]
    if row.counts:
        parts.append(f"第 {row.number} 日")
    if row.why is Why.REST and row.name:
        parts.append(f"{row.name}放假，不计入")
    elif not row.counts:
        parts.append(_WORDS[row.why])
    if row.worked_weekend:
        parts.append(f"{row.name}调休上班")
    if row.extension:
        parts.append("延长期内")
    if row.provisional:
        parts.append("暂定")
    return "  ".join(parts)
