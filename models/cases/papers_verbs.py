"""Papers that print on request, beside those that a step prints by itself (days.md 4)."""

from models.cases.numbers import Series
from models.cases.offer import times_if_accepted
from models.cases.papers import (
    store_acceptance,
    store_explanation,
    store_letter,
    store_offered_explanation,
    store_receipt,
)
from models.cases.records import Case, CaseStep
from models.cases.rules import Decision, State
from models.cases.steps import held_case, next_document
from models.catalogue.reading import version_in_force
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import AcceptanceNotice, DecisionLetter, MaterialsReceipt
from models.office.verb import verb
from models.prints.reading import jobs_of

_DESK = frozenset({Role.WINDOW, Role.REVIEWER, Role.APPROVER})


@verb("cases.explain_due", roles=_DESK | {Role.GUIDE, Role.SUPERVISOR})
def explain_due(act: Act, *, case: str, law: bool = False) -> str:
    """Prints 期限说明 of the promise, or of the law, for the citizen who asks why that day. Gives the job's id."""
    found = act.get(Case, case)
    if law and found.accepted_at is None:
        raise NotAllowed("cases.state", step="explain_due", state=found.state, case=found.number)
    return store_explanation(act, found, law=law)


@verb("cases.explain_offer", roles=_DESK | {Role.GUIDE, Role.SUPERVISOR})
def explain_offer(act: Act, *, item: str, law: bool = False) -> str:
    """Prints 期限说明 of an item (its id) as if it were accepted now, before there is a case. Gives the job's id.

    Refused catalogue.not_yet, catalogue.ended where it is not in force today.
    """
    row = version_in_force(act.db, item, act.today)
    return store_offered_explanation(act, row, times_if_accepted(act.db, row, act.station.site, act.now), law=law)


@verb("cases.print_receipt", roles=_DESK)
def print_receipt(act: Act, *, case: str) -> str:
    """收件凭证 on request. Refused cases.printed_before: a second good copy is a 补打."""
    found = held_case(act, case)
    _first_print(act, found, MaterialsReceipt.paper)
    return store_receipt(act, found, next_document(act, Series.RECEIVED))


@verb("cases.print_acceptance", roles=_DESK)
def print_acceptance(act: Act, *, case: str) -> str:
    """受理通知书 of a matter that got none when it was accepted (即办). Refused cases.printed_before."""
    found = held_case(act, case)
    if found.accepted_at is None:
        raise NotAllowed("cases.state", step="print_acceptance", state=found.state, case=found.number)
    _first_print(act, found, AcceptanceNotice.paper)
    return store_acceptance(act, found, next_document(act, Series.ACCEPTED))


@verb("cases.print_decision", roles=_DESK)
def print_decision(act: Act, *, case: str) -> str:
    """准予 or 不予决定书, at the desk that hands it over. It carries the decision's own number."""
    found = held_case(act, case)
    if not found.decision:
        raise NotAllowed("cases.state", step="print_decision", state=found.state, case=found.number)
    _first_print(act, found, DecisionLetter.paper)
    return store_letter(act, found, found.decision_no, reason=_reason(act, found))


def _reason(act: Act, case: Case) -> str:
    if case.decision == Decision.GRANT:
        return ""
    steps = act.all(CaseStep, case=case.id, after=State.DECIDED_REFUSE)
    return next((step.reason for step in steps if step.document_no == case.decision_no), "")


def _first_print(act: Act, case: Case, kind: str) -> None:
    """A paper is made once; what is spoiled or wanted twice goes by its print job (days.md 14)."""
    if any(job.paper == kind for job in jobs_of(act.db, "case", case.id)):
        raise Refused("cases.printed_before", case=case.number, paper=kind)
