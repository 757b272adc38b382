"""一次性告知书: told once, in writing, what is missing (行政许可法 32; days.md 8)."""

from dataclasses import dataclass
from datetime import date

from models.cases.forms import ApplicantForm, MissingPaper, check_applicant
from models.cases.numbers import Series, notice_code
from models.cases.papers import applicant_on_paper, store_one_time_notice
from models.cases.parties import applicant_of
from models.cases.records import Applicant, Case, OneTimeNotice
from models.cases.steps import next_document
from models.catalogue.reading import ItemRow, version_in_force
from models.fees.numbers import Fault as NumberFault
from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.sheets.sheet import Applicant as OnPaper
from models.office.verb import verb
from models.people.powers import demand
from models.people.records import Site
from models.people.rules import Power


@dataclass(frozen=True, slots=True)
class NoticeGiven:
    """A one-time notice; `code` is what its barcode holds."""

    id: str
    code: str
    number: str
    ordinal: int


@verb("cases.one_time_notice", roles={Role.WINDOW, Role.GUIDE})
def one_time_notice(
    act: Act,
    *,
    item: str,
    missing: tuple[MissingPaper, ...],
    remark: str = "",
    applicant: ApplicantForm | None = None,
    person_name: str = "",
    again: str = "",
    ticket: str = "",
) -> NoticeGiven:
    """告知, the papers not kept: they go home with the visitor and no clock runs. It counts all the same (days.md 8).

    `missing` are the ticked papers of the item's list; `again` is the id of the notice he came back with. Who he is he
    need not say. Refused cases.nothing_missing, what `check_applicant` says, catalogue.* for the item; NotAllowed
    people.power_not_granted at a window whose unit did not give it the first review (reception passes on the list).
    """
    version = version_in_force(act.db, item, act.today)
    if act.station.kind is StationKind.WINDOW:
        demand(act, version.unit, Power.PRECHECK)
    person: Applicant | None = None
    if applicant is not None:
        checked = check_applicant(applicant, act.today)
        for field, code in checked.faults.items():
            raise Refused(code, field=field)
        person = applicant_of(act, applicant, checked)
    before = act.get(OneTimeNotice, again) if again else _before(act, person, version)
    notice = write_notice(
        act, version, missing, remark, applicant=person, person_name=person_name.strip(), follows=before, ticket=ticket
    )
    return NoticeGiven(notice.id, notice.code, notice.number, notice.ordinal)


def _before(act: Act, person: Applicant | None, item: ItemRow) -> OneTimeNotice | None:
    """The last notice of the same person and item that has not become a case."""
    if person is None:
        return None
    found = act.select(
        OneTimeNotice, '"applicant" = ? AND "item" = ? AND "case" = \'\' ORDER BY "given_at"', (person.id, item.item)
    )
    return found[-1] if found else None


def write_notice(
    act: Act,
    item: ItemRow,
    missing: tuple[MissingPaper, ...],
    remark: str,
    *,
    case: Case | None = None,
    applicant: Applicant | None = None,
    person_name: str = "",
    by: date | None = None,
    follows: OneTimeNotice | None = None,
    ticket: str = "",
) -> OneTimeNotice:
    """Writes and prints a notice; a part of the two verbs that give one. Raises Refused cases.nothing_missing."""
    if not missing and not remark.strip():
        raise Refused("cases.nothing_missing", field="materials")
    person = act.get(Applicant, case.applicant) if case else applicant
    notice = OneTimeNotice(
        id=new_key(), code=_code(act), number=next_document(act, Series.SUPPLEMENT), case=case.id if case else "",
        item=item.item, item_version=item.id, unit=item.unit, applicant=person.id if person else "",
        person_name=person_name, papers_kept=case is not None, ordinal=follows.ordinal + 1 if follows else 1,
        follows=follows.id if follows else "",
        missing=[{"place": one.place, "name": one.name, "requirement": one.requirement} for one in missing],
        remark=remark.strip(), supplement_by=by, given_at=act.now, staff=act.staff, window=act.station.window,
        ticket=ticket or (case.ticket if case else ""),
    )  # fmt: skip
    act.add(notice)
    shown = applicant_on_paper(person, case) if person else OnPaper(name=person_name)
    store_one_time_notice(act, notice, item, missing, shown)
    act.note(notice=notice.code, ordinal=notice.ordinal)
    return notice


def _code(act: Act) -> str:
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"one_time_notice:{site.id}:{act.today.isoformat()}")
    code = notice_code(centre=site.centre_no, day=act.today, sequence=sequence)
    if isinstance(code, NumberFault):
        raise Refused(code)
    return code
