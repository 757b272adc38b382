"""What the clock finds wrong at a real counter: raised once per level, kept, lifted only from outside the unit."""

from datetime import date

import pytest

from models.bank import verbs as bank
from models.cases.decision_verbs import decide, review
from models.cases.result_verbs import assess_fee, issue
from models.cases.rules import Decision
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.relief_verbs import enter_signed_relief, propose_relief
from models.findings import reading, verbs
from models.findings.reading import counts, finding_card, findings, of_case, officers_of, order_about, orders
from models.findings.rules import Code, Expedited, Level, State
from models.findings.sighting import Sighting
from models.office import rounds
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.verify import verify
from models.people import staff
from models.people.powers import withdraw_power
from models.people.rules import Power
from models.prints.reading import jobs_of
from tests.fakes import Hall
from tests.models.cases.counter import DAY, FREE, PAID, REASON, Counter
from tests.models.cases.counter import counter as furnished


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


def look(counter: Counter) -> list[Sighting]:
    """One look of the clock, raised."""
    seen = verbs.everything_seen(counter.hall.db, counter.hall.clock())
    if seen:
        counter.hall.system().do(verbs.raise_findings, seen=seen)
    return seen


def codes(counter: Counter, state: State | None = State.OPEN) -> list[Code]:
    return sorted(row.code for row in findings(counter.hall.db, state=state))


def supervisor(counter: Counter, staff: str = "supervisor") -> object:
    return counter.back_office(staff, Role.SUPERVISOR)


def test_b38_each_warning_is_raised_once_per_level_and_kept_with_time_and_receiver(counter: Counter) -> None:
    case = counter.accepted(FREE)  # five working days from the 24th: due on the 1st of December
    look(counter)
    assert codes(counter) == []
    for day, expected in (
        (date(2026, 12, 1), [Code.WARN_EXPIRED]),
        (date(2026, 12, 1), [Code.WARN_EXPIRED]),
        (date(2026, 12, 3), [Code.ALARM_EXPIRED]),
        (date(2026, 12, 4), [Code.ALTER_EXPIRED]),
        (date(2026, 12, 7), [Code.ALTER_EXPIRED]),
    ):
        counter.hall.clock.set(day)
        look(counter)
        assert codes(counter) == expected
    (row,) = of_case(counter.hall.db, case)
    card = finding_card(counter.hall.db, row.id)
    assert card is not None
    assert [level.code for level in card.levels] == [Code.WARN_EXPIRED, Code.ALARM_EXPIRED, Code.ALTER_EXPIRED]
    assert [level.level for level in card.levels] == [Level.REMIND, Level.WARN, Level.ALARM]
    assert all(level.told for level in card.levels)
    assert card.levels[0].evidence == {"due_on": "2026-12-01", "late": 0}
    assert verify(counter.hall.db).findings == []


def test_a_case_decided_late_while_nobody_looked_is_found_and_the_card_stays(counter: Counter) -> None:
    case = counter.accepted(FREE)
    counter.hall.clock.set(date(2027, 1, 6))  # the law's twenty days end on 22 December
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件，同意")
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    look(counter)
    assert {Code.RED_CARD, Code.ALTER_EXPIRED} <= set(codes(counter))
    counter.hall.clock.set(date(2027, 1, 20))
    look(counter)
    assert Code.RED_CARD in codes(counter)


def test_b38_a_card_is_lifted_only_on_appeal_by_somebody_outside_the_unit(counter: Counter) -> None:
    counter.accepted(FREE)
    counter.hall.clock.set(date(2026, 12, 24))
    look(counter)
    (card,) = [row for row in findings(counter.hall.db) if row.code is Code.RED_CARD]
    clerk, own, foreign = counter.desk(), counter.back_office(), counter.back_office(counter.foreign_approver)
    with pytest.raises(Refused) as refused:
        foreign.do(verbs.decide_appeal, finding=card.id, granted=True, opinion="系统断电")
    assert refused.value.code == "findings.no_appeal"
    clerk.do(verbs.answer, finding=card.id, words="已作出决定")
    assert [row.state for row in findings(counter.hall.db, state=None) if row.id == card.id] == [State.ANSWERED]
    clerk.do(verbs.appeal, finding=card.id, reason="当日全厅停电")
    with pytest.raises(Refused) as refused:
        own.do(verbs.appeal, finding=card.id, reason="再申诉")
    assert refused.value.code == "findings.appealed"
    with pytest.raises(NotAllowed) as stopped:
        own.do(verbs.decide_appeal, finding=card.id, granted=True, opinion="同意")
    assert stopped.value.code == "findings.own_unit"
    foreign.do(verbs.decide_appeal, finding=card.id, granted=True, opinion="停电属实")
    lifted = finding_card(counter.hall.db, card.id)
    assert lifted is not None
    assert lifted.row.state is State.LIFTED and lifted.row.code is Code.RED_CARD
    assert [level.code for level in lifted.levels] == [Code.RED_CARD]
    assert (lifted.appeals[0].granted, lifted.appeals[0].decided_by) == (True, "公安审批人员")


def test_b39_a_power_that_was_not_given_is_refused_counted_and_found(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件，同意")
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    counter.people.administrator().do(withdraw_power, unit="SC", power=Power.FEE_DETERMINE, document_no="收回一号")
    with pytest.raises(NotAllowed):
        counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID))
    look(counter)
    (found,) = [row for row in findings(counter.hall.db) if row.code is Code.POWER_NOT_GRANTED]
    assert (found.unit, found.about_id) == ("SC", "SC:FEE_DETERMINE:2026-11-24")


def test_b44_a_certificate_that_is_out_without_its_money_is_r1(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件，同意")
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    notice = counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value
    payment = counter.pay(notice)
    counter.desk().do(issue, case=case, shelf="1柜")
    reverse(counter, payment)
    look(counter)
    assert Code.R1 not in codes(counter)
    counter.hall.clock.set(date(2026, 11, 27))
    look(counter)
    assert Code.R1 in codes(counter)


def reverse(counter: Counter, payment: str) -> None:
    """Taken back although the certificate is out: a second person stands by."""
    second = counter.reviewer
    counter.people.administrator().do(staff.give_role, staff=second, role=Role.CENTRE_MANAGER)
    counter.fee_point().do(bank.reverse, payment=payment, reason="重复收款", second=second)


def test_day_24_an_order_to_a_named_officer_has_its_paper_its_reply_and_is_found_when_late(counter: Counter) -> None:
    case = counter.accepted(FREE)
    clerk = counter.desk()
    with pytest.raises(Refused) as refused:
        clerk.do(verbs.expedite, about="case", row=case, officer=counter.reviewer, requirement=REASON, limit_day=DAY)
    assert refused.value.code == "findings.limit_day"
    order = clerk.do(
        verbs.expedite, about="case", row=case, officer=counter.reviewer, requirement=REASON,
        limit_day=date(2026, 11, 26),
    ).value  # fmt: skip
    assert [job.paper for job in jobs_of(counter.hall.db, "expedite", order)] == ["expedite"]
    with pytest.raises(NotAllowed) as stopped:
        counter.back_office().do(verbs.reply, order=order, words="正在办")
    assert stopped.value.code == "findings.not_officer"
    counter.hall.clock.set(date(2026, 11, 27))
    look(counter)
    assert Code.EXPEDITE_LATE in codes(counter)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(verbs.reply, order=order, words="已审查完毕")
    (row,) = orders(counter.hall.db, today=counter.today, still_open=False)
    assert reading.order(counter.hall.db, row.code, today=counter.today) == row
    assert reading.order(counter.hall.db, "DB20260099", today=counter.today) is None
    assert row.officer_staff == counter.reviewer
    assert (row.state, row.reply, row.officer) == (Expedited.REPLIED_LATE, "已审查完毕", "承办人员")


def test_what_no_clock_sees_is_entered_by_hand_and_nothing_else(counter: Counter) -> None:
    office = counter.back_office("supervisor", Role.SUPERVISOR)
    with pytest.raises(Refused) as refused:
        office.do(verbs.report, code=Code.R1, unit="SC", number="", words="在局里交钱")
    assert refused.value.code == "findings.not_by_hand"
    office.do(verbs.report, code=Code.R11, unit="SC", number="来电", words="在局里交钱")
    office.do(verbs.report, code=Code.R11, unit="SC", number="来信", words="又一起")
    assert codes(counter) == [Code.R11, Code.R11]
    (counted,) = counts(counter.hall.db, DAY, DAY)
    assert (counted.code, counted.raised, counted.still_open) == (Code.R11, 2, 2)


def test_the_round_looks_now_and_then_and_two_stations_raise_once(counter: Counter) -> None:
    counter.accepted(FREE)
    counter.hall.clock.set(date(2026, 12, 3))
    assert rounds.run(counter.hall.system("W1")).failed == ()
    before = codes(counter)
    assert before == [Code.ALARM_EXPIRED]
    rounds.run(counter.hall.system("W2"))
    seen = [Sighting(Code.ALARM_EXPIRED, "case", row.about_id, row.number, row.unit, row.case)
            for row in findings(counter.hall.db)]  # fmt: skip
    assert counter.hall.system("W2").do(verbs.raise_findings, seen=seen).act == 0
    assert codes(counter) == before


def test_a_case_on_the_straight_road_has_nothing_wrong(counter: Counter) -> None:
    """Everything is in order that its papers, opinions and steps say."""
    case = counter.accepted(PAID)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件，同意")
    counter.back_office().do(decide, case=case, decision=Decision.GRANT, letter=True)
    counter.pay(counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value)
    counter.desk().do(issue, case=case, shelf="1柜")
    assert look(counter) == []


def test_papers_and_opinions_that_are_missing_are_found(counter: Counter) -> None:
    case = counter.accepted(FREE)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="同意")
    db = counter.hall.db
    db.begin()
    db.run('DELETE FROM "print_job" WHERE "paper" = \'acceptance\'')
    db.run('DELETE FROM "case_material"')
    db.commit()
    look(counter)
    assert codes(counter) == [Code.NO_NOTICE_OF_ACCEPTANCE, Code.NO_STUFF, Code.NO_SUMMARY]
    assert {row.case for row in findings(db)} == {case}


def test_a_deferred_fee_is_no_leak_until_its_day_and_a_finding_after_it(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件，同意")
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    notice = counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value
    relief = counter.desk().do(
        propose_relief, notice=notice, kind=ReliefKind.DEFER, basis="县政府令", until=date(2026, 12, 10),
        evidence=(Evidence(name="困难证明", number="1"),),
    ).value  # fmt: skip
    counter.desk().do(
        enter_signed_relief, relief=relief, checker="审核人", approver="批准人", document_no="缓一号", document_day=DAY,
    )  # fmt: skip
    counter.desk().do(issue, case=case, shelf="1柜")
    counter.hall.clock.set(date(2026, 12, 10))
    look(counter)
    assert Code.R1 not in codes(counter)
    counter.hall.clock.set(date(2026, 12, 11))
    look(counter)
    assert {Code.R1, Code.DEFERRAL_OVER} <= set(codes(counter))


def test_day_24_an_order_is_about_a_thing_by_its_number_and_names_somebody_of_its_unit(counter: Counter) -> None:
    case = counter.accepted(FREE)
    db = counter.hall.db
    number, short = db.rows('SELECT "number", "short_number" FROM "case" WHERE "id" = ?', (case,))[0]
    for name in (case, number, short):
        about = order_about(db, name)
        assert about is not None and (about.table, about.id, about.unit) == ("case", case, "SC")
    counter.hall.clock.set(date(2026, 12, 3))
    look(counter)
    (row,) = findings(db)
    about = order_about(db, row.id)
    assert about is not None and (about.table, about.what) == ("finding", str(Code.ALARM_EXPIRED))
    assert order_about(db, "0000-0000") is None
    names = [person.staff for person in officers_of(db, "SC", counter.today)]
    assert set(names[:2]) == {counter.reviewer, counter.approver}
    assert counter.people.clerk_1 in names and counter.foreign_approver not in names
