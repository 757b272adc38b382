"""What doctor and verify found, in words; the same columns on both pages."""

from models.office.findings import Finding
from models.office.refusal import Trouble
from ui import words
from ui.tables import Column
from ui.translation import mark


def said(finding: Finding) -> str:
    """What is wrong: a finding's own words, or those of the trouble it would be."""
    found = words.choice(finding.code)
    if found != finding.code:
        return found
    return words.trouble(Trouble(finding.code, path=finding.row, detail=finding.detail))


def _where(finding: Finding) -> str:
    return " ".join(part for part in (finding.table, finding.row) if part)


COLUMNS = (
    Column("what", mark("What is wrong"), said),
    Column("where", mark("Where"), _where, width=220),
    Column("detail", mark("Detail"), lambda finding: finding.detail, width=140),
    Column("code", mark("Code"), lambda finding: finding.code, width=180),
)


def key_of(finding: Finding) -> Finding:
    """A finding is known by all it says."""
    return finding
