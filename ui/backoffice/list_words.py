"""What the list of the back office says: its parts, how long a case has, where it stands."""

from PySide6.QtGui import QFontMetrics

from models.cases.lists import BackOfficeRow, Desk
from models.cases.rows import CaseRow
from ui import theme, words
from ui.translation import mark, tr
from ui.words import Light

DESKS = {
    Desk.REVIEW: mark("To review"),
    Desk.APPROVE: mark("To approve"),
    Desk.SURVEY: mark("Site survey"),
    Desk.PARTS: mark("Other departments"),
    Desk.SUSPENDED: mark("Clock stopped"),
}
ASKED, OWED = "ASKED", "OWED"
PARTS = {
    **{str(desk): said for desk, said in DESKS.items()},
    ASKED: mark("Stop proposed"),
    OWED: mark("Papers promised"),
}
"""The parts of the list: where the cases stand, those for which a stop is proposed, those that owe papers."""


def limit_light(row: CaseRow) -> Light:
    """How long a case still has: 3 days left, due today, 2 days late, stopped."""
    if row.light is None or row.due is None:
        return words.light("GREY")
    tone = words.light(row.light).tone
    if row.late:
        return Light("bad", tr("{count} d late", count=row.late))
    return Light(tone, tr("{count} d left", count=row.left) if row.left else tr("due today"))


def step_said(row: BackOfficeRow) -> str | Light:
    """Where it stands, and until when this step may take by its own limit."""
    said = tr(DESKS[row.desk])
    if row.step_due is None:
        return said
    said = f"{said} {row.step_due:%m-%d}"
    return Light("bad", said) if row.step_late else said


def desk_width() -> int:
    """Room for the longest name of a part with a day, in whatever language."""
    letters = QFontMetrics(theme.font("field"))
    return max(78, *(letters.horizontalAdvance(tr(said) + " ■ 12-31") + theme.GAP for said in DESKS.values()))
