"""The list receipt (批量收件清单)."""

from models.batches.records import Batch, BatchRow
from models.cases.papers import due_in_act, foot_of, head_of
from models.cases.records import Applicant, Case
from models.cases.rules import State
from models.catalogue.reading import version_in_force
from models.office.act import Act
from models.office.sheets.custody import BatchLine, BatchReceipt
from models.people.identity import masked_id
from models.prints.verbs import store


def store_batch_receipt(act: Act, batch: Batch) -> str:
    """Every person of the list with his own number. Gives the print job's id."""
    item = version_in_force(act.db, batch.item, act.today)
    rows = sorted(act.all(BatchRow, batch=batch.id), key=lambda row: row.place)
    cases = [act.get(Case, row.case) for row in rows]
    people = [act.get(Applicant, case.applicant) for case in cases]
    accepted = next((case for case in cases if case.state == State.ACCEPTED), None)
    promise = due_in_act(act, accepted).promise if accepted else None
    sheet = BatchReceipt(
        head=head_of(act, batch.number, item.unit), foot=foot_of(act, item.unit, cases[0].number), item=item.name,
        item_code=item.code, received_at=batch.opened_at, handed_in_by=batch.handed_in_by,
        lines=tuple(
            BatchLine(
                place=turn, name=person.name, id_number=masked_id(person.id_number), short_number=case.short_number
            )
            for turn, (case, person) in enumerate(zip(cases, people, strict=True), 1)
        ),
        promise_due=promise.day.isoformat() if promise and promise.day else "",
    )  # fmt: skip
    return store(act, sheet, about="batch", about_id=batch.id, title=batch.number)
