"""AB岗 (domain.md §3.3): who is away is noted, the stand-in takes the place under the own name, and the acts say so."""

import json
from datetime import date
from typing import Any

import pytest

from models.cases import decision_verbs
from models.cases.rules import Decision
from models.handover.reading import stood_in_for
from models.handover.round_verbs import mark_absent
from models.inquiries.verbs import confirm, register
from models.office.actors import Actor, Kind, Role, StationKind
from models.office.office import Office, system_office
from models.office.refusal import NotAllowed, Refused
from models.people import absences, staff
from models.people.authority import staff_authority
from models.people.rules import AbsenceReason
from tests.models.cases.counter import FREE, Counter
from tests.models.people.staffed import SECRET


def facts(counter: Counter, verb: str) -> dict[str, Any]:
    """Facts of the last act of a verb."""
    row = counter.hall.db.row('SELECT "facts" FROM "act" WHERE "verb" = ? ORDER BY "id" DESC LIMIT 1', (verb,))
    assert row is not None
    return dict(json.loads(row[0]))


def stand_in(counter: Counter, login: str = "deputy", *roles: Role, of: str = "") -> str:
    """Somebody named to stand in for the approver, or for another."""
    admin = counter.people.administrator()
    person = admin.do(staff.add_staff, login=login, name="AB岗人员", secret=SECRET, must_change=False).value
    for role in roles or (Role.WINDOW,):
        admin.do(staff.give_role, staff=person, role=role)
    admin.do(staff.name_stand_in, staff=of or counter.approver, stand_in=person)
    return person


def away(counter: Counter, person: str, **said: Any) -> str:
    wishes = {"staff": person, "reason": AbsenceReason.SICK, **said}
    return counter.people.administrator().do(absences.enter_absence, **wishes).value


def at_work(counter: Counter, person: str) -> Office:
    """An office desk with a person signed on, who may what the database says."""
    signed_on = counter.people.sign_on(person, "", "O7")
    return counter.hall.office(
        "O7", StationKind.OFFICE, staff=person, sign_on=signed_on.sign_on, authority=staff_authority
    )


def round_(counter: Counter) -> int:
    office = system_office(counter.hall.machine("O1", StationKind.OFFICE))
    return int(office.do(mark_absent).value)


def reviewed(counter: Counter) -> str:
    """Id of a case that waits for approval."""
    case = counter.accepted(FREE)
    counter.back_office(counter.reviewer, Role.REVIEWER).do(decision_verbs.review, case=case, opinion="材料齐全")
    return case


def test_the_stand_in_decides_for_an_absent_approver_and_the_act_says_for_whom(either_counter: Counter) -> None:
    counter = either_counter
    deputy = stand_in(counter)
    case = reviewed(counter)
    assert at_work(counter, deputy).may(decision_verbs.decide) == "office.no_role"
    away(counter, counter.approver)

    at_work(counter, deputy).do(decision_verbs.decide, case=case, decision=Decision.GRANT)

    assert counter.hall.db.value('SELECT "decider" FROM "case" WHERE "id" = ?', (case,)) == deputy
    assert facts(counter, "cases.decide")["acting_for"] == counter.approver


def test_the_role_is_lent_for_the_absent_persons_unit_alone(counter: Counter) -> None:
    deputy = stand_in(counter, of=counter.foreign_approver)
    case = reviewed(counter)
    away(counter, counter.foreign_approver)
    with pytest.raises(NotAllowed) as caught:
        at_work(counter, deputy).do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    assert caught.value.code == "cases.other_unit"


def test_never_both_acceptance_and_approval_of_one_case(counter: Counter) -> None:
    people = counter.people
    people.administrator().do(staff.name_stand_in, staff=counter.approver, stand_in=people.clerk_1)
    case = reviewed(counter)
    away(counter, counter.approver)
    with pytest.raises(NotAllowed) as caught:
        at_work(counter, people.clerk_1).do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    assert caught.value.code == "cases.same_person"


def test_the_place_of_who_accepted_gives_no_approval_either(counter: Counter) -> None:
    people = counter.people
    people.administrator().do(staff.give_role, staff=people.clerk_1, role=Role.APPROVER, unit="SC")
    deputy = stand_in(counter, of=people.clerk_1)
    case = reviewed(counter)
    away(counter, people.clerk_1)
    with pytest.raises(NotAllowed) as caught:
        at_work(counter, deputy).do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    assert caught.value.code == "cases.same_person"


def test_a_bank_teller_is_lent_no_decision(counter: Counter) -> None:
    people = counter.people
    people.administrator().do(staff.name_stand_in, staff=counter.approver, stand_in=people.teller)
    away(counter, counter.approver)
    assert at_work(counter, people.teller).may(decision_verbs.decide) == "office.no_role"


def test_a_window_role_is_not_lent_and_an_ended_absence_lends_nothing(counter: Counter) -> None:
    people = counter.people
    deputy = stand_in(counter, "deputy", Role.GUIDE)
    away(counter, counter.approver)
    office = at_work(counter, deputy)
    assert office.may(decision_verbs.decide) == ""
    assert office.may(decision_verbs.decide_on_the_spot) == "office.no_role"
    people.administrator().do(absences.end_absence, staff=counter.approver)
    assert at_work(counter, deputy).may(decision_verbs.decide) == "office.no_role"


def test_the_clock_notes_once_who_has_a_stand_in_and_has_not_come(either_counter: Counter) -> None:
    counter = either_counter
    deputy = stand_in(counter)
    counter.hall.clock.pass_(seconds=29 * 60)
    assert round_(counter) == 0
    counter.hall.clock.pass_(seconds=60)
    assert round_(counter) == 1
    assert round_(counter) == 0
    row = counter.hall.db.row('SELECT "staff", "reason", "entered_by" FROM "absence"')
    assert row == (counter.approver, "NOT_SIGNED_ON", "")
    assert stood_in_for(counter.hall.db, deputy, counter.today) == {counter.approver: "审批人员"}


def test_signing_on_ends_the_absence_and_the_clock_does_not_note_it_again(counter: Counter) -> None:
    deputy = stand_in(counter)
    counter.hall.clock.pass_(seconds=31 * 60)
    round_(counter)
    at_work(counter, counter.approver)
    assert stood_in_for(counter.hall.db, deputy, counter.today) == {}
    assert round_(counter) == 0


def test_a_window_step_in_an_absent_clerks_case_says_for_whom(counter: Counter) -> None:
    people = counter.people
    people.administrator().do(staff.name_stand_in, staff=people.clerk_1, stand_in=people.clerk_2)
    case = counter.accepted(FREE)
    second = counter.desk(people.clerk_2, "W2")
    second.actor = Actor(Kind.STAFF, people.clerk_2)
    wish: dict[str, Any] = {"case": case, "reason_code": "APPLICANT_WISH"}
    away(counter, people.clerk_1)
    second.do(decision_verbs.withdraw, **wish)
    assert facts(counter, "cases.withdraw")["acting_for"] == people.clerk_1


def test_a_question_handed_to_an_absent_person_is_confirmed_by_the_stand_in_in_the_own_name(counter: Counter) -> None:
    people = counter.people
    people.administrator().do(staff.name_stand_in, staff=counter.reviewer, stand_in=people.clerk_2)
    asked = (
        counter.desk().do(register, handling="HANDED_OVER", question="怎么办理变更", to_staff=counter.reviewer).value
    )
    counter.desk(people.clerk_2, "W2").do(confirm, inquiry=asked.inquiry)
    assert facts(counter, "inquiries.confirm")["acting_for"] == counter.reviewer
    assert counter.hall.db.value('SELECT "confirmed_by" FROM "hand_over"') == people.clerk_2


def test_an_absence_is_entered_for_days_to_come_and_not_twice(counter: Counter) -> None:
    away(counter, counter.approver, first=date(2026, 11, 25), last=date(2026, 11, 27))
    for said, code in (
        ({"first": date(2026, 11, 27)}, "people.absence_entered"),
        ({"first": date(2026, 11, 20)}, "people.day_past"),
        ({"first": date(2026, 11, 30), "last": date(2026, 11, 29)}, "people.days_crossed"),
        ({"reason": AbsenceReason.NOT_SIGNED_ON}, "people.absence_reason"),
    ):
        with pytest.raises(Refused) as caught:
            away(counter, counter.approver, **said)
        assert caught.value.code == code


def test_an_absence_that_does_not_stand_is_not_ended(counter: Counter) -> None:
    with pytest.raises(Refused) as caught:
        counter.people.administrator().do(absences.end_absence, staff=counter.approver)
    assert caught.value.code == "people.not_absent"
