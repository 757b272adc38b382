"""From the decision to the closed case: the fee, the certificate through the gate, telling, handing over (domain.md
§3.1; days.md 10)."""

from models.cases.forms import SELF, TOLD_HOW, CertificateWish, Collector, check_collector
from models.cases.numbers import Series
from models.cases.papers import store_delivery
from models.cases.records import Applicant, Case, Certificate, Delivery
from models.cases.rules import State
from models.cases.steps import Said, gate, held_case, keep, next_document, roles, take, version_of
from models.catalogue.reading import fee_standards_on
from models.fees.recovery_verbs import certificate_out
from models.fees.rules import LineWish, Payer
from models.fees.rules import Step as MoneyStep
from models.fees.verbs import assess
from models.office.act import Act
from models.office.keys import new_key
from models.office.pinyin import typed_key
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.identity import tidy
from models.tickets.verbs import park_for_payment


@verb("cases.assess_fee", roles=roles("assess_fee"))
def assess_fee(act: Act, *, case: str, lines: tuple[LineWish, ...], ticket: str = "", park: bool = False) -> str:
    """收费: the case's fee by the standards in force today, and the payment notice. Gives the notice's id.

    `ticket` is the visit of today that pays; `park` frees the window meanwhile (去缴费, days.md 9). Refused
    cases.foreign_standard, cases.two_charging_units, what `fees.assess` says; NotAllowed cases.fee_too_early.
    """
    found = held_case(act, case)
    item = version_of(act, found)
    step = take(act, found, "assess_fee", fee_timing=item.fee_timing)
    units = {row.id: row.charging_unit for row in fee_standards_on(act.db, found.item, act.today)}
    asked = [wish.standard_id for wish in lines]
    if not all(standard in units for standard in asked):
        raise Refused("cases.foreign_standard", field="lines")
    charging = {units[standard] or found.unit for standard in asked}
    if len(charging) > 1:
        raise Refused("cases.two_charging_units", field="lines")
    applicant = act.get(Applicant, found.applicant)
    visit = ticket or found.ticket
    notice = assess(
        act, case_id=found.id, case_no=found.number, unit=charging.pop() if charging else found.unit,
        payer=Payer(applicant.name, applicant.id_last4, applicant.phone), lines=lines, ticket=visit,
        short_no=found.short_number, item=item.name,
    )  # fmt: skip
    if found.issued_at is not None:
        certificate_out(act, found.id)
    keep(act, found, step)
    if park and visit:
        park_for_payment(act, visit)
    return notice


@verb("cases.issue", roles=roles("issue"))
def issue(
    act: Act, *, case: str, certificates: tuple[CertificateWish, ...] = (CertificateWish(),), shelf: str = ""
) -> tuple[str, ...]:
    """制证: only through the fee gate (guard 5, behaviour 42). Gives the certificates' ids.

    `shelf` is where it waits. Refused cases.certificate_number_used (field number, `number`), cases.no_certificate;
    the fee gate's code, kept.
    """
    found = held_case(act, case)
    if not certificates:
        raise Refused("cases.no_certificate", field="certificates")
    step = take(act, found, "issue", fee=gate(act, found, MoneyStep.ISSUE))
    found.issued_at, found.shelf = act.now, shelf.strip()
    keep(act, found, step)
    result = version_of(act, found)
    made = tuple(_certificate(act, found, wish, result.result_document or result.name) for wish in certificates)
    certificate_out(act, found.id)
    act.note(case=found.number, certificates=len(made))
    return made


def _certificate(act: Act, case: Case, wish: CertificateWish, usual_name: str) -> str:
    number = " ".join(wish.number.split()) or case.decision_no
    if act.find(Certificate, unit=case.unit, number=number) is not None:
        raise Refused("cases.certificate_number_used", field="number", number=number)
    made = Certificate(
        id=new_key(), case=case.id, unit=case.unit, number=number, number_key=typed_key(number),
        name=wish.name.strip() or usual_name, copies=wish.copies, issued_at=act.now, issued_by=act.staff,
    )  # fmt: skip
    return act.add(made).id


@verb("cases.tell_ready", roles=roles("tell_ready"))
def tell_ready(act: Act, *, case: str, how: str, shelf: str = "") -> None:
    """通知领取: the applicant was told that it can be fetched, how and by whom. Refused cases.told_how."""
    if how not in TOLD_HOW:
        raise Refused("cases.told_how", field="how", given=how)
    found = held_case(act, case)
    step = take(act, found, "tell_ready", said=Said(reason_code=how))
    found.told_at, found.told_by, found.told_how = act.now, act.staff, how
    found.shelf = shelf.strip() or found.shelf
    keep(act, found, step)


@verb("cases.deliver", roles=roles("deliver"))
def deliver(act: Act, *, case: str, collector: Collector, slip: bool = True, close_too: bool = True) -> str:
    """送达: the result, or the refusal, is handed over on proof of who takes it; the slip is signed (days.md 10).

    Gives the delivery's id; closes the case unless `close_too` is False. Refused what `check_collector` says; the fee
    gate's code, kept.
    """
    for field, code in check_collector(collector).items():
        raise Refused(code, field=field)
    found = held_case(act, case)
    fee = "" if found.state == State.DECIDED_REFUSE else gate(act, found, MoneyStep.DELIVER)
    step = take(act, found, "deliver", fee=fee, said=Said(reason_code=collector.relation))
    found.delivered_at, found.shelf = act.now, ""
    if slip:
        step.document_no = next_document(act, Series.DELIVERED)
    keep(act, found, step)
    applicant = act.get(Applicant, found.applicant)
    himself = collector.relation == SELF
    handed = Delivery(
        id=new_key(), case=found.id, number=step.document_no, way=collector.way,
        collector=applicant.name if himself else collector.name.strip(), relation=collector.relation,
        proof=collector.proof.strip(), id_last4=applicant.id_last4 if himself else tidy(collector.id_last4),
        post_number=collector.post_number.strip(), at=act.now, staff=act.staff,
    )  # fmt: skip
    act.add(handed)
    if slip:
        store_delivery(act, found, handed)
    if close_too:
        close(act, case=found.id)
    return handed.id


@verb("cases.close", roles=roles("close"))
def close(act: Act, *, case: str) -> None:
    """办结: nothing more is owed to the applicant."""
    found = held_case(act, case)
    keep(act, found, take(act, found, "close"))
