"""Looking at a person in full, and erasing by rule."""

from datetime import date

from models.cases.records import Applicant, Case
from models.inquiries.records import Inquiry
from models.office.act import Act
from models.office.actors import ANY_STAFF, Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.rounds import each_round
from models.office.verb import verb
from models.people.identity import Particulars
from models.privacy.erasing import erase_root, next_day, roots_of
from models.privacy.records import Erasure, PersonalLook
from models.privacy.rules import Kind, Reason, keep_until

SLICE = 40
"""Root rows that one act erases: the desk goes on between two acts."""


@verb("privacy.view", roles=ANY_STAFF)
def view(act: Act, *, table: str, row: str, reason_code: Reason, reason: str = "") -> Particulars:
    """完整查看: a person's particulars in full, with the reason, which is kept. `table` is case or inquiry.

    Refused privacy.reason (OTHER needs words), privacy.erased.
    """
    if reason_code is Reason.OTHER and not reason.strip():
        raise Refused("privacy.reason", field="reason")
    found: Case | Inquiry = act.get(Case, row) if table == "case" else act.get(Inquiry, row)
    if isinstance(found, Case):
        person = act.get(Applicant, found.applicant)
        seen = Particulars(person.name, person.id_number, person.phone, person.address)
    else:
        seen = Particulars(found.visitor_name, "", found.visitor_phone, "")
    if not seen.name and not seen.phone:
        raise Refused("privacy.erased", number=found.number)
    act.add(
        PersonalLook(
            id=new_key(), about_table=table, about_id=row, number=found.number, staff=act.staff, at=act.now,
            reason_code=Reason(reason_code), reason=reason.strip(),
        )
    )  # fmt: skip
    return seen


@each_round
@verb("privacy.erase", system=True)
def erase(act: Act) -> int:
    """按期删除个人信息: whatever is over its time, a slice at a time. Gives how many root rows were erased."""
    return sum(_erase_slice(act, each) for each in Kind)


@verb("privacy.erase_on_request", roles={Role.ADMIN})
def erase_on_request(act: Act, *, kind: Kind, row: str, reason: str) -> None:
    """依申请删除个人信息 (个人信息保护法 47): one row that is over, with the reason.

    Refused privacy.not_over (still being handled), privacy.kept_by_rule (a case before its time), privacy.reason.
    """
    if not reason.strip():
        raise Refused("privacy.reason", field="reason")
    _may_go(act, kind, row)
    rows = erase_root(act, kind, row, over=act.today)
    act.note(rows=rows, kind=str(kind), reason=reason.strip())


def _may_go(act: Act, kind: Kind, row: str) -> None:
    if kind is Kind.CASE:
        ended = act.get(Case, row).ended_at
        if ended is None:
            raise Refused("privacy.not_over")
        raise Refused("privacy.kept_by_rule", years=act.settings.keep_case_years)
    if kind is Kind.INQUIRY and act.get(Inquiry, row).closed_at is None:
        raise Refused("privacy.not_over")


def _erase_slice(act: Act, kind: Kind) -> int:
    settings = act.settings
    limit = keep_until(
        kind, act.today, ticket_days=settings.keep_ticket_days, inquiry_days=settings.keep_inquiry_days,
        case_years=settings.keep_case_years,
    )  # fmt: skip
    rule = act.find(Erasure, id=kind)
    if rule is not None and rule.done_until is not None and rule.done_until >= limit and rule.cursor_day is None:
        return 0
    day = rule.cursor_day if rule and rule.cursor_day else next_day(act, kind, rule.done_until if rule else None, limit)
    ids = roots_of(act, kind, day, after=rule.cursor if rule else "", most=SLICE) if day else []
    _go_on(act, kind, rule, day, ids, limit)
    if ids:
        erased = [pair for each in ids for pair in erase_root(act, kind, each, over=limit)]
        act.note(rows=[*act.facts.get("rows", ()), *erased])
    return len(ids)


def _go_on(act: Act, kind: Kind, rule: Erasure | None, day: date | None, ids: list[str], limit: date) -> None:
    """Writes down how far it has come."""
    found = rule or Erasure(id=kind)
    if day is None:
        found.done_until, found.cursor_day, found.cursor = limit, None, ""
    elif len(ids) < SLICE:
        found.done_until, found.cursor_day, found.cursor = day, None, ""
    else:
        found.cursor_day, found.cursor = day, ids[-1]
    found.rows = (rule.rows if rule else 0) + len(ids)
    if rule is None:
        act.add(found)
    else:
        act.save(found)
