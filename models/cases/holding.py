"""Who has a case: handing it to another person changes that and nothing else (days.md 12 and 26)."""

from models.cases.records import Case, CaseStep
from models.cases.rules import Fault
from models.cases.steps import held_case, keep
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed

HANDED_OVER = "handed_over"
"""The verb of the row in a case's history."""


def pass_case(act: Act, case_id: str, *, to: str, window: str, document_no: str) -> Case:
    """Gives an open case to another person, at `window` or ("") where it is: where it stands and its clocks stay.

    Its history has the row, with both names. Raises NotAllowed cases.state where nothing is owed any more.
    """
    found = held_case(act, case_id)
    if found.ended_at is not None:
        raise NotAllowed(Fault.STATE, step=HANDED_OVER, state=found.state, case=found.number)
    names = " → ".join(staff_name(act, person) for person in (found.staff, to) if person)
    found.staff, found.window = to, window or found.window
    found.stepped_at = max(act.now, found.stepped_at)
    found.steps += 1
    row = CaseStep(
        id=new_key(), case=found.id, place=found.steps, verb=HANDED_OVER, before=found.state, after=found.state,
        at=act.now, staff=act.staff, window=act.station.window, reason=names, document_no=document_no,
    )  # fmt: skip
    keep(act, found, row)
    return found
