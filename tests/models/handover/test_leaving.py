"""A clerk leaves (days.md 26): everything goes to a named successor, signed by both, and the account ends."""

from typing import Any

import pytest

from models.cases import decision_verbs, result_verbs
from models.cases.reading import card
from models.cases.rules import Decision
from models.custody.reading import outstanding
from models.custody.verbs import Shown, see
from models.handover import leaving_verbs
from models.handover.leaving_verbs import HandedAll, Signed, draw_up, leave
from models.handover.reading import draft_of, handed_to, held_by
from models.inquiries.verbs import close, confirm, register, reply
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.verify import verify
from models.people import staff
from models.people.staff_reading import staff_name
from tests.models.cases.counter import FREE, FREE_SPOT, Counter
from tests.models.people.staffed import SECRET

BOTH = Signed(SECRET, SECRET)
WHY = "调离政务中心"


def goes(counter: Counter, **said: Any) -> HandedAll:
    people = counter.people
    wishes = {"staff": people.clerk_1, "to": people.clerk_2, "reason": WHY, "signed": BOTH, **said}
    return people.administrator().do(leave, **wishes).value


def matters(counter: Counter, person: str) -> set[str]:
    """Ids of the cases and inquiries that a person has."""
    return {each.id for each in held_by(counter.hall.db, person) if each.kind in ("CASE", "INQUIRY")}


def refused(counter: Counter, **said: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        goes(counter, **said)
    return caught.value


def test_day_26_all_that_a_clerk_has_goes_to_the_successor_and_history_keeps_her_name(either_counter: Counter) -> None:
    counter = either_counter
    db, people = counter.hall.db, counter.people
    promised, spot = counter.accepted(FREE), counter.accepted(FREE_SPOT, who=1)
    asked = counter.desk().do(register, handling="TAKEN_IN", question="怎么办理变更").value
    (kept,) = counter.desk().do(see, case=promised, originals=(Shown(1, True),)).value
    signed_on = people.sign_on(people.clerk_1, people.desk_1)

    done = goes(counter)

    kinds = [kind for (kind,) in db.rows('SELECT "kind" FROM "handover_line" ORDER BY "place"')]
    assert (done.moved, kinds) == (4, ["CASE", "CASE", "INQUIRY", "ORIGINAL"])
    assert [row.id for row in outstanding(db, holder=people.clerk_2)] == [kept]
    assert done.number == "(政)交字〔2026〕第0001号"
    assert held_by(db, people.clerk_1) == ()
    assert matters(counter, people.clerk_2) == {promised, spot, asked.inquiry}
    assert set(handed_to(db, people.clerk_2)) == {promised, spot, asked.inquiry}
    assert {each.giver for each in handed_to(db, people.clerk_2).values()} == {"一号窗口人员"}
    last = card(db, promised, today=counter.today)
    assert last is not None
    assert (last.steps[-1].verb, last.steps[-1].document_no) == ("handed_over", done.number)
    assert last.steps[-1].reason == "一号窗口人员 → 二号窗口人员"
    assert last.case.acceptor == people.clerk_1, "who accepted it stays who accepted it"
    ended = db.row('SELECT "reason", "ended" FROM "sign_on" WHERE "id" = ?', (signed_on.sign_on,))
    assert ended == ("ACCOUNT_ENDED", counter.hall.clock())
    assert db.value('SELECT "active" FROM "staff" WHERE "id" = ?', (people.clerk_1,)) == 0
    assert staff_name(db, people.clerk_1) == "一号窗口人员"
    assert list(verify(db).findings) == []


def test_day_26_the_list_prints_in_the_same_transaction(counter: Counter) -> None:
    counter.accepted(FREE)
    done = goes(counter)
    found = counter.hall.db.row('SELECT "paper", "title" FROM "print_job" WHERE "id" = ?', (done.job,))
    assert found == ("handover", done.number)


def test_day_26_a_signed_paper_stands_for_both_and_nothing_moves_before(counter: Counter) -> None:
    people, db = counter.people, counter.hall.db
    case = counter.accepted(FREE)
    admin = people.administrator()
    first = admin.do(draw_up, staff=people.clerk_1, to=people.clerk_2).value
    drawn = admin.do(draw_up, staff=people.clerk_1, to=people.clerk_2, reason=WHY).value
    assert matters(counter, people.clerk_1) == {case}
    draft = draft_of(db, people.clerk_1)
    assert draft is not None and draft.number == drawn.number != first.number
    assert refused(counter, signed=None, document_no=first.number).code == "handover.paper"

    done = goes(counter, signed=None, document_no=draft.code.lower())

    assert (done.number, done.job) == (drawn.number, "")
    assert matters(counter, people.clerk_2) == {case}
    assert db.rows('SELECT "state", "signed_paper" FROM "handover" ORDER BY "number"') == [("VOID", 0), ("DONE", 1)]


def test_day_26_what_came_after_the_signed_list_was_drawn_up_is_not_moved_unseen(counter: Counter) -> None:
    people = counter.people
    counter.accepted(FREE)
    drawn = people.administrator().do(draw_up, staff=people.clerk_1, to=people.clerk_2).value
    counter.accepted(FREE, who=1)
    assert refused(counter, signed=None, document_no=drawn.number).code == "handover.changed"
    assert counter.hall.db.value('SELECT "active" FROM "staff" WHERE "id" = ?', (people.clerk_1,)) == 1


def test_day_26_without_both_there_is_no_hand_over(counter: Counter) -> None:
    counter.accepted(FREE)
    assert refused(counter, signed=None).code == "handover.not_signed"
    assert refused(counter, signed=Signed(SECRET, "$argon2id$another")).code == "people.secret_changed"
    assert counter.hall.db.value('SELECT count(*) FROM "handover"') == 0, "and no number is lost"


def test_day_26_nobody_hands_over_to_herself_nor_to_who_may_not_or_is_gone(counter: Counter) -> None:
    people = counter.people
    counter.accepted(FREE)
    assert refused(counter, to=people.clerk_1).code == "handover.self"
    assert refused(counter, to=people.teller).code == "handover.no_role"
    stranger = people.administrator().do(staff.add_staff, login="window7", name="七号窗口人员", secret=SECRET).value
    people.administrator().do(staff.give_role, staff=stranger, role=Role.WINDOW, unit="GA")
    assert refused(counter, to=stranger).facts["unit"] == "SC"
    people.administrator().do(staff.end_staff, staff=people.clerk_2, reason=WHY)
    assert refused(counter).code == "handover.not_active"


def test_day_26_who_has_nothing_leaves_alone_and_who_has_something_does_not(counter: Counter) -> None:
    people = counter.people
    assert refused(counter).code == "handover.nothing"
    assert goes(counter, to="", signed=None) == HandedAll("", 0, "")
    assert counter.hall.db.value('SELECT "active" FROM "staff" WHERE "id" = ?', (people.clerk_1,)) == 0


def test_day_26_a_clerk_with_a_case_names_a_successor_and_a_reason(counter: Counter) -> None:
    counter.accepted(FREE)
    assert refused(counter, to="", signed=None).code == "handover.successor"
    assert refused(counter, reason=" ").code == "people.reason"


def test_day_26_a_certificate_in_hand_and_an_original_stand_on_the_list(counter: Counter) -> None:
    case = counter.accepted(FREE_SPOT)
    counter.desk().do(decision_verbs.decide_on_the_spot, case=case, decision=Decision.GRANT)
    counter.desk().do(result_verbs.issue, case=case)
    counter.desk().do(see, case=case, originals=(Shown(1, True), Shown(2, False)))
    kinds = [str(each.kind) for each in held_by(counter.hall.db, counter.people.clerk_1)]
    assert kinds.count("CASE") == kinds.count("CERTIFICATE") == 1
    assert kinds.count("ORIGINAL") == 1, "one that was given back on the spot is not in her hands"


def test_b39_a_question_that_was_handed_to_who_leaves_is_the_successors_to_answer_never_the_first_persons_to_confirm(
    counter: Counter,
) -> None:
    people, db = counter.people, counter.hall.db
    asked = counter.desk(people.clerk_2, "W2").do(
        register, handling="HANDED_OVER", question="怎么办理变更", to_staff=people.clerk_1
    )
    inquiry = asked.value.inquiry

    goes(counter)

    assert db.row('SELECT "state", "first_person", "to_staff" FROM "inquiry" WHERE "id" = ?', (inquiry,)) == (
        "WITH_FIRST", people.clerk_2, "",
    )  # fmt: skip
    second = counter.desk(people.clerk_2, "W2")
    with pytest.raises(NotAllowed):
        second.do(confirm, inquiry=inquiry)
    second.do(reply, inquiry=inquiry, text="带身份证来办")
    second.do(close, inquiry=inquiry)


def test_a_question_handed_to_who_leaves_keeps_its_days_with_the_successor(counter: Counter) -> None:
    people, db = counter.people, counter.hall.db
    reviewer = counter.back_office(counter.reviewer, Role.REVIEWER)
    inquiry = reviewer.do(
        register, handling="HANDED_OVER", question="怎么办理变更", to_staff=people.clerk_1
    ).value.inquiry
    counter.desk().do(confirm, inquiry=inquiry)
    before = db.row('SELECT "due_on" FROM "inquiry" WHERE "id" = ?', (inquiry,))

    goes(counter)

    assert db.row('SELECT "state", "to_staff" FROM "inquiry" WHERE "id" = ?', (inquiry,)) == (
        "CONFIRMED",
        people.clerk_2,
    )
    assert db.row('SELECT "due_on" FROM "inquiry" WHERE "id" = ?', (inquiry,)) == before
    counter.desk(people.clerk_2, "W2").do(reply, inquiry=inquiry, text="带身份证来办")


def test_the_case_stands_at_the_successors_window_where_she_works_for_the_unit(counter: Counter) -> None:
    people = counter.people
    case = counter.accepted(FREE)
    people.sign_on(people.clerk_2, people.desk_2, "W2")
    goes(counter)
    assert counter.hall.db.value('SELECT "window" FROM "case" WHERE "id" = ?', (case,)) == people.desk_2


def test_only_an_administrator_lets_somebody_leave() -> None:
    assert leaving_verbs.leave.roles == leaving_verbs.draw_up.roles == {Role.ADMIN}
