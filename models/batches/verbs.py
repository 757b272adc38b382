"""Taking a list of persons in: opened, row by row with its own number and its own error, closed with one receipt."""

from models.batches.papers import store_batch_receipt
from models.batches.records import Batch, BatchRow
from models.cases.forms import ApplicantForm, Intake, Tick
from models.cases.intake_verbs import Received, accept, receive
from models.cases.numbers import Series
from models.cases.steps import next_document
from models.catalogue.reading import version_in_force
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb


@verb("batches.open", roles={Role.WINDOW})
def open_batch(act: Act, *, item: str, handed_in_by: str) -> str:
    """Begins a list for one item (its id). Gives the batch's id. Refused batches.handed_in_by, catalogue.* ."""
    version_in_force(act.db, item, act.today)
    if not handed_in_by.strip():
        raise Refused("batches.handed_in_by", field="handed_in_by")
    key = new_key()
    batch = Batch(
        id=key, number=key, item=item, handed_in_by=handed_in_by.strip(), opened_by=act.staff, opened_at=act.now
    )
    return act.add(batch).id


@verb("batches.take_row", roles={Role.WINDOW})
def take_row(
    act: Act, *, batch: str, place: int, applicant: ApplicantForm, ticks: tuple[Tick, ...], accepted: bool
) -> Received:
    """One person of the list: a case with its own number, and accepted where `accepted`. What is refused is refused
    for this row alone. A row taken before gives the same case again, so that a list may be gone through twice.

    Refused batches.closed, and whatever taking a single case in is refused with.
    """
    found = act.hold(Batch, batch)
    if found.closed_at is not None:
        raise Refused("batches.closed")
    before = act.find(BatchRow, batch=batch, place=place)
    if before is not None:
        number, short = act.db.run(
            'SELECT "number", "short_number" FROM "case" WHERE "id" = ?', (before.case,)
        ).fetchone()
        return Received(before.case, number, short)
    received = receive(act, intake=Intake(item=found.item, applicant=applicant, ticks=ticks))
    if accepted:
        accept(act, case=received.case, paper=False)
    act.add(BatchRow(id=new_key(), batch=batch, place=place, case=received.case))
    found.rows += 1
    act.save(found)
    return received


@verb("batches.close", roles={Role.WINDOW})
def close_batch(act: Act, *, batch: str) -> str:
    """Ends a list with its one receipt (批量收件清单). Gives its number. Refused batches.closed, batches.empty."""
    found = act.hold(Batch, batch)
    if found.closed_at is not None:
        raise Refused("batches.closed")
    if not found.rows:
        raise Refused("batches.empty")
    found.number, found.closed_at = next_document(act, Series.BATCH), act.now
    act.save(found)
    store_batch_receipt(act, found)
    return found.number
