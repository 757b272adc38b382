"""Looking for steps that are late though the whole may not be (环节超时)."""

from collections.abc import Iterator
from datetime import date

from models.cases.joint import steps_now
from models.findings.rules import Code
from models.findings.sighting import Sighting
from models.office.database import Database

_OPEN = (
    'SELECT c."id", c."number", c."unit", c."staff" FROM "case" c WHERE c."ended_at" IS NULL '
    "AND c.\"state\" IN ('ACCEPTED', 'REVIEW', 'SURVEY') AND c.\"kind\" = 'promised' AND EXISTS "
    '(SELECT 1 FROM "item_step" s WHERE s."item_version" = c."item_version")'
)


def seen(db: Database, today: date) -> Iterator[Sighting]:
    """Each late step of each open case; the next step of the same case is another sighting."""
    cases = {row[0]: row for row in db.rows(_OPEN, ())}
    for case, step in steps_now(db, list(cases), today).items():
        if not step.late or step.due is None:
            continue
        _, number, unit, staff = cases[case]
        evidence = {"step": step.name, "due_on": step.due.isoformat(), "late": step.late}
        yield Sighting(
            Code.STEP_LATE, "case_step", f"{case}:{step.role}:{step.begun.isoformat()}", number, unit, case, staff,
            evidence,
        )  # fmt: skip
