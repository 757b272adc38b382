"""归档: what a finished case's file holds, line by line, before and after it is put away."""

import json
from dataclasses import dataclass

from models.cases.reading import materials
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class FileLine:
    """One line of 卷内目录."""

    key: str
    """material:3 or paper:<id>: how the verb is told its pages."""
    name: str
    """Of a material; "" where `paper` says it."""
    paper: str
    """Code of a printed paper; "" for a material."""
    number: str
    """文号; "" for none."""
    copies: int
    pages: int
    """As many as copies until somebody counted them."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that was put away."""

    number: str
    box: str
    shelf: str
    pages: int
    lines: tuple[FileLine, ...]
    archived_at: Instant
    archived_by: str
    """Name."""


_PAPERS = (
    'SELECT p."root", p."paper", p."sheet" FROM "print_job" p WHERE p."copy_no" = 0 '
    "AND p.\"state\" NOT IN ('SPOILED', 'CANCELLED') AND ((p.\"about_table\" = 'case' AND p.\"about_id\" = ?) "
    'OR (p."about_table" = \'one_time_notice\' AND p."about_id" IN '
    '(SELECT "id" FROM "one_time_notice" WHERE "case" = ?)) '
    'OR (p."about_table" = \'notice\' AND p."about_id" IN (SELECT "id" FROM "notice" WHERE "account" = ?))) '
    'ORDER BY p."stored", p."id"'
)
_LEFT_OUT = frozenset({"due_explanation", "file_index"})
"""Papers of a case that do not belong in its file."""


def file_lines(db: Database, case: str) -> tuple[FileLine, ...]:
    """What the file of a case would hold now: the papers that were brought, then those that were made, in order."""
    brought = (
        FileLine(f"material:{paper.place}", paper.name, "", "", paper.copies, paper.copies)
        for paper in materials(db, case)
        if paper.present
    )
    made = {}
    for root, paper, sheet in db.rows(_PAPERS, (case, case, case)):
        if paper not in _LEFT_OUT:
            number = json.loads(sheet)["sheet"].get("head", {}).get("number", "")
            made[root] = FileLine(f"paper:{root}", "", paper, number, 1, 1)
    return (*brought, *made.values())


def file_of(db: Database, case: str) -> FileRow | None:
    """The file as it was put away; None while it was not."""
    row = db.row(
        'SELECT f."number", f."box", f."shelf", f."pages", f."papers", f."archived_at", coalesce(p."name", \'\') '
        'FROM "case_file" f LEFT JOIN "staff" p ON p."id" = f."archived_by" WHERE f."case" = ?',
        (case,),
    )
    if row is None:
        return None
    lines = tuple(FileLine(**line) for line in json.loads(row[4]))
    return FileRow(*(*row[:4], lines, *row[5:]))
