"""How a finding and an order are said in one line: level with its mark, number as people say it, what it is about."""

from models.cases.numbers import parse_case_no, short_no
from models.fees.numbers import DayNumber
from models.findings.reading import FindingRow, OrderRow
from models.findings.rules import Expedited, Level, State
from ui import words
from ui.translation import tr
from ui.words import Light, Tone

TONES: dict[Level, Tone] = {Level.ALARM: "bad", Level.WARN: "warn", Level.REMIND: "ok"}
"""■ 报警 ▲ 预警 ● 提醒 (domain.md §10.3)."""

_ORDER_TONES: dict[Expedited, Tone] = {
    Expedited.RUNNING: "warn",
    Expedited.LATE: "bad",
    Expedited.REPLIED: "ok",
    Expedited.REPLIED_LATE: "still",
}


def level_light(level: Level) -> Light:
    """How grave, with its mark."""
    return Light(TONES[level], words.choice(f"findings.{level}"))


def number_said(number: str) -> str:
    """A case by its short number, everything else as it is."""
    parsed = parse_case_no(number) if len(number) == 21 else None
    return short_no(parsed.day, parsed.sequence) if isinstance(parsed, DayNumber) else number


def state_said(row: FindingRow) -> str:
    """What was done about it, and whether an appeal waits."""
    said = words.state(f"findings.{row.state}")
    return tr("{state}, appealed", state=said) if row.appealed and row.state is not State.LIFTED else said


def order_light(row: OrderRow) -> Light:
    """Where an order stands."""
    return Light(_ORDER_TONES[row.state], words.state(f"findings.{row.state}"))


def about_said(table: str, number: str) -> str:
    """What an order is about: case 1124-0012."""
    return f"{words.choice(f'findings.{table}')} {number_said(number)}"
