"""What was found wrong with a case, one line each with the mark of its level: on the case's card (behaviour 38).

self.findings = CaseFindings(room)      # hidden while there is nothing
self.findings.read(case.id)
"""

from models.findings.reading import FindingRow, of_case
from ui import theme, words
from ui.room import Room
from ui.translation import tr
from ui.widgets.case_parts import Lines
from ui.widgets.findings_words import level_light, state_said


class CaseFindings(Lines):
    """The lines, read anew with the case. A card that was lifted on appeal stays among them."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.hide()

    def read(self, case: str) -> None:
        """Asks anew what is wrong with a case, by its id."""
        self._room.ask(of_case, case, then=self.show_rows, key=(id(self), "findings"), failed=lambda _: None)

    def show_rows(self, rows: tuple[FindingRow, ...]) -> None:
        """Show these; nothing for none."""
        self.show_lines([(tr("Finding"), finding_line(row)) for row in rows])
        self.setVisible(bool(rows))


def finding_line(row: FindingRow) -> str:
    """■ 报警 · red card … · open."""
    light = level_light(row.level)
    parts = (f"{theme.MARKS[light.tone]} {light.word}", words.choice(f"findings.{row.code}"), state_said(row))
    return " · ".join(parts)
