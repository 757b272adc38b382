"""What doctor and verify found, in words: one line each, and under the list the whole sentence of the line."""

from models.office.findings import Finding
from models.office.refusal import Trouble
from ui import words
from ui.admin.part import ListPart
from ui.room import Room
from ui.tables import Column
from ui.translation import mark
from ui.widgets.marks import quiet


def said(finding: Finding) -> str:
    """What is wrong: a finding's own words, or those of the trouble it would be."""
    found = words.choice(finding.code)
    if found != finding.code:
        return found
    return words.trouble(Trouble(finding.code, path=finding.row, detail=finding.detail))


def _where(finding: Finding) -> str:
    return " ".join(part for part in (finding.table, finding.row) if part)


class FindingsPart(ListPart):
    """A list of findings."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        below = quiet("", wrap=True)
        self.add_below(below)
        self.list.current.connect(lambda row: below.setText(said(row) if row is not None else ""))

    def columns(self) -> tuple[Column, ...]:
        return (
            Column("what", mark("What is wrong"), said),
            Column("where", mark("Where"), _where, width=170),
            Column("detail", mark("Detail"), lambda finding: finding.detail, width=110),
            Column("code", mark("Code"), lambda finding: finding.code, width=170),
        )

    @staticmethod
    def key_of(row: Finding) -> Finding:
        """A finding is known by all it says."""
        return row
