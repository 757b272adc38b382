"""What reliefs, reversals and ending standards mean for a case."""

from datetime import date, timedelta

import pytest

from models.bank import verbs as bank
from models.cases import figures
from models.cases.decision_verbs import decide
from models.cases.ending_reading import standards_and_whom_they_hit
from models.cases.forms import HIMSELF
from models.cases.result_verbs import assess_fee, deliver, issue
from models.cases.rules import Decision
from models.catalogue.records import FeeStandard
from models.fees.refund_reading import open_recoveries
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.relief_verbs import approve_relief, check_relief, propose_relief
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from tests.models.cases.counter import PAID, PAID_LAST, Counter


@verb("proof.end_standards", roles={Role.ADMIN})
def end_standards(act: Act, *, item: str, last: date) -> None:
    for row in act.all(FeeStandard, item=item):
        row.valid_to = last
        act.save(row)


def charged(counter: Counter, *, who: int = 0) -> tuple[str, str]:
    """A granted case with its notice."""
    case = counter.accepted(PAID, who=who)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    return case, counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value


def relieved(counter: Counter, notice: str, kind: ReliefKind, until: date | None = None) -> None:
    relief = counter.desk().do(
        propose_relief, notice=notice, kind=kind, basis="依据", evidence=(Evidence("申请书"),), until=until
    ).value  # fmt: skip
    counter.back_office(counter.reviewer, Role.REVIEWER).do(check_relief, relief=relief, opinion="属实")
    counter.back_office().do(approve_relief, relief=relief)


def test_b42_a_certificate_is_made_once_its_fee_is_waived(counter: Counter) -> None:
    case, notice = charged(counter)
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(issue, case=case)
    assert refused.value.code == "fees.unpaid"
    relieved(counter, notice, ReliefKind.WAIVE)
    counter.desk().do(issue, case=case)
    counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert figures.unsettled_certificates(counter.hall.db) == ()


def test_b42_a_deferral_lets_the_certificate_be_made_and_holds_it_back_once_it_is_over(counter: Counter) -> None:
    case, notice = charged(counter)
    until = counter.today + timedelta(days=7)
    relieved(counter, notice, ReliefKind.DEFER, until)
    counter.desk().do(issue, case=case)
    assert figures.unsettled_certificates(counter.hall.db, until) == ()
    assert len(figures.unsettled_certificates(counter.hall.db, until + timedelta(days=1))) == 1
    counter.hall.clock.set(until + timedelta(days=1))
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert refused.value.code == "fees.deferral_over"


def test_day_21_a_certificate_that_is_out_opens_a_recovery_for_its_window(counter: Counter) -> None:
    case, notice = charged(counter)
    payment = counter.pay(notice)
    counter.desk().do(issue, case=case)
    with pytest.raises(Refused) as refused:
        counter.fee_point().do(bank.reverse, payment=payment, reason="重复刷卡")
    assert refused.value.code == "bank.certificate_out"
    counter.fee_point().do(bank.reverse, payment=payment, reason="重复刷卡", second=counter.people.supervisor)
    [task] = open_recoveries(counter.hall.db)
    assert (task.case_id, task.window) == (case, counter.people.desk_1)


def test_day_21_a_fee_that_is_fixed_after_the_certificate_knows_that_it_is_out(counter: Counter) -> None:
    case = counter.accepted(PAID_LAST)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    counter.desk().do(issue, case=case)
    payment = counter.pay(counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID_LAST)).value)
    with pytest.raises(Refused) as refused:
        counter.fee_point().do(bank.reverse, payment=payment, reason="重复刷卡")
    assert refused.value.code == "bank.certificate_out"


def test_day_25_a_standard_that_ends_names_the_cases_that_are_not_assessed(counter: Counter) -> None:
    case = counter.accepted(PAID)
    charged(counter, who=1)
    ended = counter.today + timedelta(days=10)
    item = str(counter.hall.db.value('SELECT "item" FROM "case" WHERE "id" = ?', (case,)))
    counter.people.administrator().do(end_standards, item=item, last=ended)
    [hit] = standards_and_whom_they_hit(counter.hall.db, counter.today, 10)
    assert hit.unassessed == (counter.hall.db.value('SELECT "short_number" FROM "case" WHERE "id" = ?', (case,)),)
    assert (len(hit.ending.unpaid), hit.ending.valid_to) == (1, ended)
    assert standards_and_whom_they_hit(counter.hall.db, counter.today, 9) == ()
