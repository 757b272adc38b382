"""Joint cases and cases that go up: every department answers its own part, and the county's clock stands still while
the higher authority decides (行政许可法 26, 43)."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import permutations, product
from typing import Any

import pytest

from models.cases import joint_verbs, lists
from models.cases.clock_verbs import resume
from models.cases.course_rules import PartState, all_agreed, class_of
from models.cases.decision_verbs import decide, review
from models.cases.joint import PartRow
from models.cases.lists import Desk
from models.cases.reading import CaseCard, card
from models.cases.rules import Decision, Next, State
from models.catalogue.rules import HandlingClass, ItemStep, StepRole
from models.catalogue.verbs import bring_in
from models.deadlines.lights import Light
from models.findings.rules import Code
from models.findings.watch_steps import seen
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.people import places, staff
from models.prints.reading import jobs_of
from tests.models.cases.counter import CATALOGUE, REASON, Counter, item
from tests.models.people.staffed import SECRET

OWN = (ItemStep("审核", StepRole.REVIEWER, 1), ItemStep("审批", StepRole.APPROVER, 2))


@pytest.fixture
def joint(counter: Counter) -> Iterator[Counter]:
    """The counter with a joint item of two other departments and an item that goes up."""
    admin = counter.people.administrator()
    names = dict(counter.hall.db.rows('SELECT "id", "name" FROM "unit"'))
    land, names["ZR"] = admin.do(places.add_unit, unit="ZR", name="自然资源局", site="H1").value, "自然资源局"
    parts = (
        ItemStep("交通意见", StepRole.REVIEWER, 2, names["GA"]),
        ItemStep("规划意见", StepRole.REVIEWER, 3, names["ZR"]),
    )
    admin.do(
        bring_in, on=counter.today, source="1" * 64,
        items=(
            *CATALOGUE,
            item("SC-030", days=5, handling_class=HandlingClass.JOINT, extension_days=15, steps=(*OWN, *parts)),
            item("SC-031", days=5, handling_class=HandlingClass.UPWARD, steps=OWN, county_part="初审"),
        ),
    )  # fmt: skip
    made = admin.do(staff.add_staff, login="land", name="规划审批人员", secret=SECRET, must_change=False).value
    admin.do(staff.give_role, staff=made, role=Role.APPROVER, unit=land)
    yield counter


def accepted(counter: Counter, code: str) -> str:
    return counter.accepted(code)


def read(counter: Counter, case: str) -> CaseCard:
    found = card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def parts(counter: Counter, case: str) -> tuple[PartRow, ...]:
    return read(counter, case).parts


def answer(counter: Counter, case: str, place: int, said: PartState = PartState.AGREED) -> bool:
    land = str(counter.hall.db.value('SELECT "id" FROM "staff" WHERE "login" = \'land\''))
    person = (counter.foreign_approver, land)[place]
    part = parts(counter, case)[place].id
    done = counter.back_office(person).do(
        joint_verbs.answer_part, case=case, part=part, answer=said, opinion="意见如上"
    )
    return done.value


def reviewed(counter: Counter, case: str) -> None:
    counter.back_office(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="材料齐全,同意")


def test_the_acceptance_of_a_joint_case_opens_every_part_with_its_own_day(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    first, second = parts(joint, case)
    assert [first.state, second.state] == [PartState.OPEN] * 2
    assert first.begun_on == joint.today
    assert first.due is not None and second.due is not None and first.due < second.due
    assert read(joint, joint.accepted("SC-002", who=1)).parts == ()


def test_a_grant_waits_for_every_department_and_names_those_that_have_not_answered(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    names = [part.unit_name for part in parts(joint, case)]
    with pytest.raises(NotAllowed) as refused:
        joint.back_office().do(decide, case=case, decision=Decision.GRANT)
    assert (refused.value.code, refused.value.facts["units"]) == ("cases.parts_open", names)
    assert not answer(joint, case, 0)
    assert answer(joint, case, 1, PartState.DISAGREED)
    with pytest.raises(NotAllowed) as refused:
        joint.back_office().do(decide, case=case, decision=Decision.GRANT)
    assert (refused.value.code, refused.value.facts["units"]) == ("cases.part_disagrees", names[1:])
    joint.back_office().do(decide, case=case, decision=Decision.REFUSE, reason_code="CONDITIONS_NOT_MET", reason=REASON)


def test_the_joint_sheet_prints_when_the_last_part_is_answered(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    answer(joint, case, 1)
    assert "joint_opinions" not in {job.paper for job in jobs_of(joint.hall.db, "case", case)}
    answer(joint, case, 0)
    assert "joint_opinions" in {job.paper for job in jobs_of(joint.hall.db, "case", case)}


def test_a_department_answers_its_own_part_once_and_no_other(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    own, other = parts(joint, case)
    police = joint.back_office(joint.foreign_approver)
    wish: dict[str, Any] = {"answer": PartState.AGREED, "opinion": "同意"}
    with pytest.raises(NotAllowed, match=re.escape("cases.other_unit")):
        police.do(joint_verbs.answer_part, case=case, part=other.id, **wish)
    with pytest.raises(Refused, match=re.escape("cases.opinion")):
        police.do(joint_verbs.answer_part, case=case, part=own.id, answer=PartState.AGREED, opinion=" ")
    with pytest.raises(Refused, match=re.escape("cases.part_answer")):
        police.do(joint_verbs.answer_part, case=case, part=own.id, answer=PartState.OPEN, opinion="同意")
    answer(joint, case, 0)
    with pytest.raises(Refused, match=re.escape("cases.part_answered")):
        police.do(joint_verbs.answer_part, case=case, part=own.id, **wish)


def test_a_department_that_gave_it_back_is_asked_once_more(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    answer(joint, case, 0)
    answer(joint, case, 1, PartState.RETURNED)
    again = parts(joint, case)
    lead = joint.back_office()
    with pytest.raises(Refused, match=re.escape("cases.part_open")):
        lead.do(joint_verbs.ask_again, case=case, part=again[0].id, reason=REASON)
    lead.do(joint_verbs.ask_again, case=case, part=again[1].id, reason="补充了占用范围的示意图和说明")
    assert parts(joint, case)[1].state is PartState.OPEN
    answer(joint, case, 1)
    lead.do(decide, case=case, decision=Decision.GRANT)
    assert joint.state(case) == State.DECIDED_GRANT


def test_in_whatever_order_the_parts_are_answered_it_can_be_granted_exactly_when_all_agreed(joint: Counter) -> None:
    for turn, (order, said) in enumerate(product(permutations((0, 1)), product(list(PartState)[1:], repeat=2))):
        case = joint.accepted("SC-030", who=turn % 4)
        for place in order:
            with pytest.raises(NotAllowed, match=re.escape("cases.parts_open")):
                joint.back_office().do(decide, case=case, decision=Decision.GRANT)
            answer(joint, case, place, said[place])
        if all_agreed(said):
            joint.back_office().do(decide, case=case, decision=Decision.GRANT)
            assert joint.state(case) == State.DECIDED_GRANT
        else:
            with pytest.raises(NotAllowed, match=re.escape("cases.part_disagrees")):
                joint.back_office().do(decide, case=case, decision=Decision.GRANT)


def test_the_back_offices_list_has_the_parts_and_both_limits(joint: Counter) -> None:
    case = accepted(joint, "SC-030")
    (police,) = lists.back_office(joint.hall.db, today=joint.today, units=("GA",))
    (lead,) = lists.back_office(joint.hall.db, today=joint.today, units=("SC",))
    assert (police.desk, lead.desk, lead.step_name) == (Desk.PARTS, Desk.REVIEW, "审核")
    reviewed(joint, case)
    (lead,) = lists.back_office(joint.hall.db, today=joint.today, units=("SC",))
    assert (lead.desk, lead.step_name) == (Desk.PARTS, "交通意见")
    assert lead.case.due is not None and lead.step_due is not None and lead.step_due < lead.case.due
    assert read(joint, case).coming is Next.ANSWER_PARTS
    answer(joint, case, 0)
    assert lists.back_office(joint.hall.db, today=joint.today, units=("GA",)) == ()
    answer(joint, case, 1)
    (lead,) = lists.back_office(joint.hall.db, today=joint.today, units=("SC",))
    assert (lead.desk, lead.step_name) == (Desk.APPROVE, "审批")


def test_a_late_step_is_seen_though_the_case_is_in_time(joint: Counter) -> None:
    case = accepted(joint, "SC-031")
    assert list(seen(joint.hall.db, joint.today)) == []
    joint.hall.clock.pass_(seconds=3 * 86_400)
    (sighting,) = seen(joint.hall.db, joint.today)
    step = read(joint, case).step
    assert step is not None and step.due is not None
    assert (sighting.code, sighting.case) == (Code.STEP_LATE, case)
    assert sighting.evidence == {"step": "审核", "due_on": step.due.isoformat(), "late": step.late}


UP: dict[str, Any] = {"authority": "示例市局", "document_no": "示报〔2026〕1号"}


def sent(counter: Counter) -> str:
    case = counter.accepted("SC-031")
    reviewed(counter, case)
    wishes: dict[str, Any] = UP | {"sent_on": counter.today, "expected_on": counter.today + timedelta(days=10)}
    counter.back_office(counter.reviewer, Role.REVIEWER).do(joint_verbs.send_up, case=case, **wishes)
    return case


def test_what_went_up_stands_still_until_the_answer_and_is_then_decided_as_usual(joint: Counter) -> None:
    case = sent(joint)
    found = read(joint, case)
    assert found.promise is not None
    assert (found.coming, found.due, found.promise.light) == (Next.ANSWER_UP, None, Light.GREY)
    assert found.stops[0].reason == "UPWARD"
    assert "upward_letter" in {job.paper for job in jobs_of(joint.hall.db, "case", case)}
    lead = joint.back_office()
    with pytest.raises(Refused, match=re.escape("cases.which_suspension")):
        lead.do(resume, case=case, result="上级同意")
    joint.hall.clock.pass_(seconds=7 * 86_400)
    lead.do(joint_verbs.answer_up, case=case, result="同意", document_no="市许〔2026〕9号", answered_on=joint.today)
    assert read(joint, case).upward[0].answered_on == joint.today
    lead.do(decide, case=case, decision=Decision.GRANT)
    assert joint.state(case) == State.DECIDED_GRANT


def test_an_answer_that_is_entered_late_gains_no_time(joint: Counter) -> None:
    case = sent(joint)
    joint.hall.clock.pass_(seconds=7 * 86_400)
    answered = joint.today - timedelta(days=3)
    joint.back_office().do(joint_verbs.answer_up, case=case, result="同意", document_no="市许1号", answered_on=answered)
    assert read(joint, case).stops[0].ended == answered


def test_only_what_goes_up_may_be_sent_and_only_what_was_sent_is_answered(joint: Counter) -> None:
    case = joint.accepted("SC-002")
    reviewed(joint, case)
    lead = joint.back_office()
    days: dict[str, Any] = {"sent_on": joint.today, "expected_on": joint.today + timedelta(days=10)}
    with pytest.raises(NotAllowed, match=re.escape("cases.not_upward")):
        lead.do(joint_verbs.send_up, case=case, **UP, **days)
    joint.suspended(case)
    with pytest.raises(NotAllowed, match=re.escape("cases.not_sent_up")):
        lead.do(joint_verbs.answer_up, case=case, result="同意", document_no="1号", answered_on=joint.today)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"authority": " "}, "cases.authority"),
        ({"sent_on": timedelta(days=1)}, "cases.sent_on"),
        ({"sent_on": timedelta(days=-1)}, "cases.sent_on"),
        ({"expected_on": timedelta(0)}, "cases.expected_on"),
    ],
)
def test_sending_up_names_the_authority_and_days_that_can_be(
    joint: Counter, said: dict[str, object], code: str
) -> None:
    case = joint.accepted("SC-031")
    reviewed(joint, case)
    wishes: dict[str, Any] = UP | {"sent_on": joint.today, "expected_on": joint.today + timedelta(days=10)}
    wishes |= {key: joint.today + value if isinstance(value, timedelta) else value for key, value in said.items()}
    with pytest.raises(Refused, match=re.escape(code)):
        joint.back_office().do(joint_verbs.send_up, case=case, **wishes)


def test_the_class_of_a_case_is_its_items_until_it_is_told_what_is_missing_or_returned() -> None:
    for of_item in HandlingClass:
        assert class_of(of_item, State.ACCEPTED, supplemented=False) is of_item
        assert class_of(of_item, State.CLOSED, supplemented=True) is HandlingClass.SUPPLEMENT
        assert class_of(of_item, State.RETURNED, supplemented=True) is HandlingClass.RETURNED
