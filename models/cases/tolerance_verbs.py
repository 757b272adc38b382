"""容缺受理: accepted although minor papers are missing, on a signed promise with a limit (domain.md §3.2 guard 1)."""

from datetime import date

from models.cases.course_papers import store_promise, store_tolerance
from models.cases.course_records import CaseTolerance
from models.cases.forms import Tick, check_ticks
from models.cases.intake_verbs import set_accepted
from models.cases.numbers import Series
from models.cases.papers import promise_from_today
from models.cases.records import Case, CaseMaterial
from models.cases.steps import (
    Said,
    allowed,
    gate,
    held_case,
    keep,
    missing_of,
    next_document,
    open_promise,
    owed_of,
    roles,
    take,
)
from models.catalogue.reading import materials
from models.fees.rules import Step as MoneyStep
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import SUPPLEMENT_WAYS
from models.office.verb import verb


@verb("cases.promise", roles=roles("promise"))
def promise(act: Act, *, case: str, completion: str, promised_by: date) -> str:
    """Draws up the promise for everything that is missing and prints it to be signed. Gives the promise's id.

    `completion` is one of SUPPLEMENT_WAYS; `promised_by` lies between today and the promised day of the decision. One
    that was drawn up before and not signed is replaced. Refused cases.not_tolerable (`missing`: names),
    cases.nothing_missing, cases.completion, cases.promised_day (`latest`); NotAllowed cases.promise_immediate.
    """
    found = held_case(act, case)
    missing, firm = _missing(act, found)
    step = take(act, found, "promise", missing=_names(missing), firm=firm)
    if completion not in SUPPLEMENT_WAYS:
        raise Refused("cases.completion", field="completion", given=completion)
    _check_day(act, found, promised_by)
    step.document_no = next_document(act, Series.TOLERATED)
    keep(act, found, step)
    made = CaseTolerance(
        id=new_key(), case=found.id, number=step.document_no,
        materials=[{"place": one.place, "name": one.name} for one in missing], completion=completion,
        promised_by=promised_by, drawn_at=act.now, drawn_by=act.staff,
    )  # fmt: skip
    act.add(made)
    store_promise(act, found, made)
    return made.id


@verb("cases.accept_on_promise", roles=roles("accept_on_promise"))
def accept_on_promise(act: Act, *, case: str, signed: bool, credit_clear: bool) -> str:
    """容缺受理 on the promise that was drawn up last: both clocks start today. Gives the acceptance notice's number.

    `signed`: the applicant has signed it. `credit_clear`: the window looked, and found no serious breach of trust
    (严重失信) of him. Prints 受理通知书 and 容缺受理通知书. Refused cases.promise_first (none was drawn up, or another
    paper is missing now), cases.promise_unsigned, cases.promised_day, what the fee gate says; NotAllowed
    cases.credit_breach, cases.promise_immediate.
    """
    found = held_case(act, case)
    missing, firm = _missing(act, found)
    allowed(act, found, "accept_on_promise")
    drawn = _last_drawn(act, found)
    fee = gate(act, found, MoneyStep.ACCEPT)
    step = take(act, found, "accept_on_promise", missing=_names(missing), firm=firm, fee=fee)
    if drawn is None or not {one.place for one in missing} <= {one["place"] for one in drawn.materials}:
        raise Refused("cases.promise_first", case=found.number)
    if not signed:
        raise Refused("cases.promise_unsigned", field="signed")
    if not credit_clear:
        raise NotAllowed("cases.credit_breach", field="credit_clear", case=found.number)
    _check_day(act, found, drawn.promised_by)
    drawn.signed, drawn.credit_clear, drawn.accepted_at = True, True, act.now
    drawn.materials = [{"place": one.place, "name": one.name} for one in missing]
    act.save(drawn)
    number = set_accepted(act, found, step, paper=True)
    store_tolerance(act, found, drawn)
    act.note(tolerated=len(missing))
    return number


@verb("cases.bring_promised", roles=roles("bring_promised"))
def bring_promised(act: Act, *, case: str, ticks: tuple[Tick, ...]) -> tuple[str, ...]:
    """补齐: ticks promised papers that are there now. Gives the names of those still owed.

    Refused cases.nothing_promised, cases.unknown_material for a paper that was not promised.
    """
    found = held_case(act, case)
    allowed(act, found, "bring_promised")
    owed = {paper.place: paper for paper in owed_of(act, found)}
    step = take(act, found, "bring_promised", said=Said())
    if fault := check_ticks(ticks, frozenset(owed)) or ("" if ticks else "cases.unknown_material"):
        raise Refused(fault, field="materials")
    for tick in ticks:
        paper = owed.pop(tick.place)
        paper.present, paper.form, paper.copies = True, tick.form, tick.copies
        act.save(paper)
    kept = open_promise(act, found)
    if kept is not None and not owed:
        kept.fulfilled_at = act.now
        act.save(kept)
    keep(act, found, step)
    return tuple(paper.name for paper in owed.values())


def _missing(act: Act, case: Case) -> tuple[tuple[CaseMaterial, ...], tuple[str, ...]]:
    """The required papers that are not there, and the names of those that cannot be brought later."""
    missing = missing_of(act, case)
    later = {paper.place for paper in materials(act.db, case.item_version) if paper.tolerable}
    return missing, tuple(paper.name for paper in missing if paper.place not in later)


def _names(papers: tuple[CaseMaterial, ...]) -> tuple[str, ...]:
    return tuple(paper.name for paper in papers)


def _last_drawn(act: Act, case: Case) -> CaseTolerance | None:
    drawn = sorted(act.all(CaseTolerance, case=case.id), key=lambda one: (one.drawn_at, one.id))
    return drawn[-1] if drawn else None


def _check_day(act: Act, case: Case, day: date) -> None:
    """The limit of a promise is never longer than the promised limit of the decision."""
    latest = promise_from_today(act, case)
    if day < act.today or (latest is not None and day > latest):
        raise Refused("cases.promised_day", field="promised_by", latest=latest.isoformat() if latest else "")
