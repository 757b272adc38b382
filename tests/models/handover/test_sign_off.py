"""Signing off (days.md 12): each thing that a window leaves is passed on or closed, and a rest needs a reason."""

from dataclasses import dataclass
from typing import Any

import pytest

from models.handover.reading import left_at, receivers_at
from models.handover.sign_off_verbs import close_left, pass_on, sign_off
from models.inquiries.verbs import register
from models.office.actors import Role
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.queue import WindowSignoff
from models.office.sheets.stored import from_json
from models.people import places, staff
from models.tickets import call_verbs, issue_verbs, line_verbs
from models.tickets import verbs as tickets
from tests.models.cases.counter import FREE, FREE_SPOT, Counter


@dataclass
class Desks:
    """Two desks of one unit with a line, both signed on."""

    counter: Counter
    first: Office
    second: Office
    line: str

    def left(self) -> list[tuple[str, str]]:
        station = self.first.station
        return [(row.kind, row.id) for row in left_at(self.counter.hall.db, station.window, station.code)]

    def refused(self, verb: Any, **wishes: Any) -> str:
        with pytest.raises(Refused) as caught:
            self.first.do(verb, **wishes)
        return caught.value.code

    def parked(self) -> str:
        """Id of a visitor who is parked at the first desk."""
        people = self.counter.people
        self.counter.hall.machine("K1").do(issue_verbs.issue, line=self.line)
        self.first.do(call_verbs.call_next, window=people.desk_1)
        self.first.do(tickets.start, window=people.desk_1)
        return self.first.do(tickets.park, window=people.desk_1).value


@pytest.fixture
def desks(counter: Counter) -> Desks:
    return furnished(counter)


def furnished(counter: Counter) -> Desks:
    """Two desks with a line."""
    people = counter.people
    admin = people.administrator()
    line = admin.do(line_verbs.add_line, site="H1", letter="A", name="市场业务").value
    for window in (people.desk_1, people.desk_2):
        admin.do(line_verbs.serve_line, line=line, window=window)
    first = people.at_work(people.sign_on(people.clerk_1, people.desk_1, "W1"), people.desk_1, "W1")
    second = people.at_work(people.sign_on(people.clerk_2, people.desk_2, "W2"), people.desk_2, "W2")
    return Desks(counter, first, second, line)


def test_day_12_a_window_that_leaves_nothing_signs_off_and_no_number_is_taken(desks: Desks) -> None:
    assert desks.first.do(sign_off).value == ""
    assert desks.counter.hall.db.value('SELECT count(*) FROM "handover"') == 0


def test_day_12_a_rest_is_refused_without_a_reason_and_kept_with_it(desks: Desks) -> None:
    db = desks.counter.hall.db
    case = desks.counter.accepted(FREE_SPOT)
    assert desks.refused(sign_off) == "handover.rest"
    assert db.value('SELECT count(*) FROM "sign_on" WHERE "ended" IS NULL') == 2

    desks.first.do(sign_off, reason="停电，明日再办")

    assert db.row('SELECT "state", "remark" FROM "handover"') == ("DONE", "停电，明日再办")
    assert db.row('SELECT "kind", "about_id", "disposal" FROM "handover_line"') == ("CASE", case, "KEPT")


def test_day_12_a_case_passed_to_a_colleague_is_hers_and_no_longer_left(desks: Desks) -> None:
    people = desks.counter.people
    case = desks.counter.accepted(FREE_SPOT)
    desks.first.do(pass_on, kind="UNDECIDED", about=case, to=people.clerk_2)
    assert desks.left() == []
    row = desks.counter.hall.db.row('SELECT "staff", "window" FROM "case" WHERE "id" = ?', (case,))
    assert row == (people.clerk_2, people.desk_2)
    assert desks.first.do(sign_off).value == ""


def test_day_12_a_case_passed_to_who_is_not_here_stays_at_the_window_and_is_hers(desks: Desks) -> None:
    people = desks.counter.people
    absent = people.administrator().do(staff.add_staff, login="w8", name="八号窗口人员", secret="$argon2id$x").value
    people.administrator().do(staff.give_role, staff=absent, role=Role.WINDOW, unit="SC")
    case = desks.counter.accepted(FREE_SPOT)
    desks.first.do(pass_on, kind="UNDECIDED", about=case, to=absent)
    assert desks.left() == []
    row = desks.counter.hall.db.row('SELECT "staff", "window" FROM "case" WHERE "id" = ?', (case,))
    assert row == (absent, people.desk_1)


def test_day_12_an_open_question_is_passed_on_and_this_window_never_leaves_it_again(desks: Desks) -> None:
    people = desks.counter.people
    inquiry = desks.first.do(register, handling="TAKEN_IN", question="怎么办理变更").value.inquiry
    desks.first.do(pass_on, kind="INQUIRY", about=inquiry, to=people.clerk_2)
    desks.first.do(sign_off, reason="打印机缺纸")
    assert ("INQUIRY", inquiry) not in desks.left()
    assert desks.counter.hall.db.value('SELECT "first_person" FROM "inquiry"') == people.clerk_2


def test_day_12_a_parked_visitor_is_passed_to_the_window_of_the_colleague(desks: Desks) -> None:
    people = desks.counter.people
    ticket = desks.parked()
    assert ("PARKED", ticket) in desks.left()
    desks.first.do(pass_on, kind="PARKED", about=ticket, to=people.clerk_2)
    row = desks.counter.hall.db.row('SELECT "state", "for_window" FROM "ticket" WHERE "id" = ?', (ticket,))
    assert row == ("WAITING", people.desk_2)


def test_day_12_who_waits_for_this_window_alone_waits_for_the_colleagues(desks: Desks) -> None:
    people = desks.counter.people
    ticket = desks.parked()
    desks.first.do(pass_on, kind="PARKED", about=ticket, to=people.clerk_2)
    desks.second.do(pass_on, kind="WAITING", about=ticket, to=people.clerk_1)
    assert desks.counter.hall.db.value('SELECT "for_window" FROM "ticket" WHERE "id" = ?', (ticket,)) == people.desk_1


def test_day_12_a_parked_visitor_who_has_gone_is_closed_with_a_reason(desks: Desks) -> None:
    ticket = desks.parked()
    assert desks.refused(close_left, kind="PARKED", about=ticket, reason="WHATEVER") == "tickets.reason"
    desks.first.do(close_left, kind="PARKED", about=ticket, reason="GAVE_UP")
    assert desks.left() == []
    db = desks.counter.hall.db
    assert db.row('SELECT "state", "reason" FROM "ticket" WHERE "id" = ?', (ticket,)) == ("LEFT", "GAVE_UP")
    assert db.value('SELECT "disposal" FROM "handover_line"') == "CLOSED"


def test_day_12_a_paper_that_nobody_wants_is_cancelled_and_none_is_passed_to_a_person(desks: Desks) -> None:
    desks.first.do(register, handling="TAKEN_IN", question="怎么办理变更")
    job = next(about for kind, about in desks.left() if kind == "UNPRINTED")
    assert desks.refused(pass_on, kind="UNPRINTED", about=job, to=desks.counter.people.clerk_2) == "handover.not_passed"
    desks.first.do(close_left, kind="UNPRINTED", about=job, reason="不需要")
    assert desks.counter.hall.db.value('SELECT "state" FROM "print_job" WHERE "id" = ?', (job,)) == "CANCELLED"


def test_day_12_a_case_is_not_closed_by_signing_off_and_what_is_not_left_is_not_passed(desks: Desks) -> None:
    case = desks.counter.accepted(FREE_SPOT)
    assert desks.refused(close_left, kind="UNDECIDED", about=case, reason="不办了") == "handover.not_closed"
    other = desks.counter.accepted(FREE, who=1)
    assert desks.refused(pass_on, kind="UNDECIDED", about=other, to=desks.counter.people.clerk_2) == "handover.not_left"


def test_day_12_nothing_goes_to_who_may_not_have_it(desks: Desks) -> None:
    people = desks.counter.people
    case = desks.counter.accepted(FREE_SPOT)
    wish = {"kind": "UNDECIDED", "about": case}
    assert desks.refused(pass_on, **wish, to=people.clerk_1) == "handover.self"
    assert desks.refused(pass_on, **wish, to=people.teller) == "handover.no_role"


def test_day_12_the_paper_of_a_sign_off_says_what_was_done_and_what_became_of_the_rest(either_counter: Counter) -> None:
    desks = furnished(either_counter)
    people = desks.counter.people
    gone = desks.parked()
    passed, kept = desks.counter.accepted(FREE_SPOT), desks.counter.accepted(FREE_SPOT, who=1)
    desks.first.do(close_left, kind="PARKED", about=gone, reason="GAVE_UP")
    desks.first.do(pass_on, kind="UNDECIDED", about=passed, to=people.clerk_2)
    for kind, about in desks.left():
        if kind == "UNPRINTED":
            desks.first.do(close_left, kind=kind, about=about, reason="不需要")

    job = desks.first.do(sign_off, reason="明日再办", paper=True).value

    paper, stored = desks.counter.hall.db.row('SELECT "paper", "sheet" FROM "print_job" WHERE "id" = ?', (job,)) or ()
    sheet = from_json(paper, stored)
    assert isinstance(sheet, WindowSignoff)
    said = [(each.kind, each.disposal, each.to) for each in sheet.left_over if each.kind != "UNPRINTED"]
    assert said == [("PARKED", "CLOSED", ""), ("UNDECIDED", "PASSED", "二号窗口人员"), ("UNDECIDED", "KEPT", "")]
    assert (sheet.left, sheet.accepted, sheet.window) == (1, 2, "1号窗口")
    assert sheet.number.startswith("(政)交字")
    assert ("UNDECIDED", kept) in desks.left()


def test_day_12_the_paper_is_made_where_nothing_is_left_too(desks: Desks) -> None:
    assert desks.first.do(sign_off, paper=True).value
    assert desks.counter.hall.db.value('SELECT "number" FROM "handover"') == "(政)交字〔2026〕第0001号"


def test_b30_nobody_signs_off_with_a_visitor_whatever_the_reason(desks: Desks) -> None:
    people = desks.counter.people
    desks.counter.hall.machine("K1").do(issue_verbs.issue, line=desks.line)
    desks.first.do(call_verbs.call_next, window=people.desk_1)
    with pytest.raises(NotAllowed) as caught:
        desks.first.do(sign_off, reason="下班了", paper=True)
    assert caught.value.code == "tickets.holds_at_sign_off"
    assert desks.counter.hall.db.value('SELECT count(*) FROM "handover"') == 0


def test_day_12_the_stand_in_is_offered_first_then_the_colleagues_of_the_units_windows(desks: Desks) -> None:
    people, db = desks.counter.people, desks.counter.hall.db
    admin = people.administrator()
    added = {}
    for login, name, unit in (("w7", "七号窗口人员", "SC"), ("w8", "甲八号窗口人员", "GA")):
        added[login] = admin.do(staff.add_staff, login=login, name=name, secret="$argon2id$x").value
        admin.do(staff.give_role, staff=added[login], role=Role.WINDOW, unit=unit)
    admin.do(staff.name_stand_in, staff=people.clerk_1, stand_in=added["w7"])
    found = receivers_at(db, people.clerk_1, people.desk_1, desks.counter.today)
    assert [(each.staff, each.stand_in, each.window) for each in found] == [
        (added["w7"], True, ""), (people.clerk_2, False, people.desk_2),
    ]  # fmt: skip


def test_day_12_at_a_window_of_two_units_a_colleague_of_one_may_take_a_question_and_no_foreign_case(
    desks: Desks,
) -> None:
    people = desks.counter.people
    admin = people.administrator()
    admin.do(places.assign_unit, window=people.desk_1, unit="GA")
    other = admin.do(staff.add_staff, login="w9", name="九号窗口人员", secret="$argon2id$x").value
    admin.do(staff.give_role, staff=other, role=Role.WINDOW, unit="GA")
    inquiry = desks.first.do(register, handling="TAKEN_IN", question="怎么办理变更").value.inquiry
    case = desks.counter.accepted(FREE_SPOT)
    assert other in [each.staff for each in receivers_at(admin.db, people.clerk_1, people.desk_1, desks.counter.today)]
    desks.first.do(pass_on, kind="INQUIRY", about=inquiry, to=other)
    assert desks.refused(pass_on, kind="UNDECIDED", about=case, to=other) == "handover.no_role"
