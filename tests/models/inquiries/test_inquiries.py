"""First inquiry through the door: registered in seconds, followed until somebody has really taken it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from models.catalogue.verbs import bring_in
from models.inquiries import reading, verbs
from models.inquiries.rules import Handling, Opinion, State
from models.inquiries.verbs import Registered, Visitor, Whose
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.settings import HallSettings
from models.office.sheets.inquiries import InquirySlip
from models.office.sheets.stored import from_json
from models.office.verb import verb
from models.office.verify import verify
from models.people import places, staff
from models.prints.reading import jobs_of, stored_sheet
from tests.fakes import OPENING, FakeClock, Hall
from tests.models.catalogue.samples import item
from tests.models.people.staffed import SECRET, Staffed, staffed
from tests.models.tickets.queue import Queue

TODAY = OPENING.date()  # Tuesday, 24 November 2026
SETTINGS = HallSettings()
VISITOR = Visitor(name="示例甲", phone="13800005678")


@verb("proof.visit_becomes_a_case", roles={Role.WINDOW})
def become_a_case(act: Act, *, ticket: str, item: str) -> str:
    return verbs.of_visit(act, ticket=ticket, staff=act.staff, item=item)


class Counter:
    """A staffed hall with a guide at reception, and two windows: 1 works for GA, 2 for SC."""

    def __init__(self, hall: Hall) -> None:
        self.hall = hall
        self.people: Staffed = staffed(hall)
        admin = self.people.administrator()
        admin.do(places.assign_unit, window=self.people.desk_1, unit="GA")
        admin.do(places.assign_unit, window=self.people.desk_2, unit="SC")
        admin.do(staff.end_role, staff=self.people.clerk_1, role=Role.WINDOW)
        admin.do(staff.give_role, staff=self.people.clerk_1, role=Role.WINDOW, unit="GA")
        admin.do(bring_in, items=(item(),), on=TODAY, source="ab" * 32)
        self.guide_id = admin.do(staff.add_staff, login="guide", name="导服人员", secret=SECRET).value
        self.admin = admin
        self.guide = hall.office("R1", staff=self.guide_id)
        self.police = hall.office("W1", staff=self.people.clerk_1, window=self.people.desk_1)
        self.market = hall.office("W2", staff=self.people.clerk_2, window=self.people.desk_2)

    def handed(self, **changes: Any) -> Registered:
        """A question that the guide handed to the police."""
        given = {"handling": "HANDED_OVER", "question": "身份证能否代领", "item": "GA-002", "visitor": VISITOR,
                 "to_unit": "GA", **changes}  # fmt: skip
        return self.guide.do(verbs.register, **given).value

    def row(self, key: str) -> reading.InquiryRow:
        found = reading.inquiry(self.hall.db, key)
        assert found is not None
        return found

    def slip(self, job: str) -> InquirySlip:
        stored = stored_sheet(self.hall.db, job)
        assert stored is not None
        sheet = from_json(stored[0], stored[1])
        assert isinstance(sheet, InquirySlip)
        return sheet

    def figures(self, first: date = TODAY, last: date | None = None) -> reading.InquiryFigures:
        return reading.figures(self.hall.db, "H1", first, last or first)


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return Counter(hall)


def why_not(step: Callable[[], Any]) -> str:
    """The code of a kept refusal."""
    with pytest.raises(NotAllowed) as refused:
        step()
    return refused.value.code


def test_answered_on_the_spot_takes_one_word_prints_nothing_and_is_closed(counter: Counter) -> None:
    done = counter.guide.do(verbs.register, handling="ANSWERED", item="ga-002")
    assert (done.jobs, done.value.job) == ((), "")
    found = counter.row(done.value.inquiry)
    assert (found.number, found.state, found.item, found.first_person) == (
        "SW01202600001", State.CLOSED, "GA-002", counter.guide_id,
    )  # fmt: skip
    guided = counter.guide.do(verbs.register, handling="GUIDED", question="在哪办户口", to_unit="GA").value
    assert (counter.row(guided.inquiry).state, guided.job) == (State.CLOSED, "")


def test_a_question_handed_over_goes_by_confirmation_and_reply_to_the_first_persons_check(either_hall: Hall) -> None:
    counter = Counter(either_hall)
    made = counter.handed()
    assert (counter.row(made.inquiry).state, counter.row(made.inquiry).due_on) == (State.HANDED, date(2026, 11, 25))
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    assert (counter.row(made.inquiry).state, counter.row(made.inquiry).due_on) == (State.CONFIRMED, date(2026, 11, 26))
    counter.police.do(verbs.reply, inquiry=made.inquiry, text="可以，凭委托书和双方身份证")
    counter.guide.do(verbs.close, inquiry=made.inquiry, opinion=Opinion.SATISFIED)
    found = counter.row(made.inquiry)
    assert (found.state, found.opinion, found.due_on, found.replied_by) == (
        State.CLOSED, "SATISFIED", None, counter.people.clerk_1,
    )  # fmt: skip
    assert verify(either_hall.db).findings == []


def test_the_slip_says_who_has_it_and_by_when_with_the_phone_masked(counter: Counter) -> None:
    made = counter.handed(to_staff=counter.people.clerk_1)
    sheet = counter.slip(made.job)
    assert (sheet.head.number, sheet.foot.barcode) == ("(政)首问字〔2026〕第0001号", "SW01202600001")
    assert (sheet.visitor, sheet.phone, sheet.first_person) == ("示例甲", "138****5678", "导服人员")
    assert (sheet.to_unit, sheet.to_person, sheet.item) == ("公安局", "一号窗口人员", "居民身份证到期换领")
    assert (sheet.confirm_due, sheet.reply_due, sheet.handed_at) == ("2026-11-25", "2026-11-26", counter.hall.clock())
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    again = counter.slip(counter.guide.do(verbs.print_slip, inquiry=made.inquiry).value)
    assert again.confirmed_at == counter.hall.clock()
    assert len(jobs_of(counter.hall.db, "inquiry", made.inquiry)) == 2


def test_what_is_not_ours_is_told_whose_it_is_on_paper_and_closed(counter: Counter) -> None:
    whose = Whose(body="市税务局", address="人民路1号", phone="0739-1234567")
    made = counter.guide.do(verbs.register, handling="NOT_OURS", question="个人所得税退税", whose=whose).value
    sheet = counter.slip(made.job)
    assert (sheet.to_unit, sheet.to_address, sheet.to_phone) == ("市税务局", "人民路1号", "0739-1234567")
    assert counter.row(made.inquiry).state == State.CLOSED
    with pytest.raises(Refused) as refused:
        counter.guide.do(verbs.register, handling="NOT_OURS", question="退税", whose=Whose(body="市税务局"))
    assert (refused.value.code, refused.value.field) == ("inquiries.missing", "other_phone")


def test_b39_the_first_person_cannot_close_before_the_receiver_confirms_and_the_attempt_is_kept(
    counter: Counter,
) -> None:
    made = counter.handed()
    assert why_not(lambda: counter.guide.do(verbs.close, inquiry=made.inquiry)) == "inquiries.not_confirmed"
    kept = counter.hall.db.row("SELECT verb, outcome FROM act ORDER BY id DESC LIMIT 1")
    assert kept == ("inquiries.close", "REFUSED")
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    assert why_not(lambda: counter.guide.do(verbs.close, inquiry=made.inquiry)) == "inquiries.not_replied"
    assert counter.row(made.inquiry).closed_at is None


def test_b39_nobody_confirms_his_own_hand_over_and_nobody_else_confirms_for_the_receiver(counter: Counter) -> None:
    made = counter.handed()
    counter.admin.do(staff.give_role, staff=counter.guide_id, role=Role.WINDOW)  # for all units
    assert why_not(lambda: counter.guide.do(verbs.confirm, inquiry=made.inquiry)) == "inquiries.own_hand_over"
    named = counter.handed(to_staff=counter.people.clerk_1)
    assert why_not(lambda: counter.market.do(verbs.confirm, inquiry=named.inquiry)) == "inquiries.not_receiver"
    counter.police.do(verbs.confirm, inquiry=named.inquiry)
    assert why_not(lambda: counter.police.do(verbs.confirm, inquiry=named.inquiry)) == "inquiries.confirmed_before"
    assert why_not(lambda: counter.market.do(verbs.reply, inquiry=named.inquiry, text="x")) == "inquiries.not_receiver"


def test_a_unit_confirms_by_a_window_that_works_for_it_or_by_a_role_for_it(counter: Counter) -> None:
    people, db = counter.people, counter.hall
    counter.admin.do(staff.end_role, staff=people.clerk_2, role=Role.WINDOW)
    market = counter.handed(to_unit="SC")
    counter.market.do(verbs.confirm, inquiry=market.inquiry)  # no role in the register, but at the unit's window
    police = counter.handed()
    assert why_not(lambda: counter.market.do(verbs.confirm, inquiry=police.inquiry)) == "inquiries.not_receiver"
    back_office = db.office("O2", staff=people.clerk_1)  # at no window, with a role for the unit
    back_office.do(verbs.confirm, inquiry=police.inquiry)


def test_b39_only_the_first_person_or_who_stands_in_for_her_closes(counter: Counter) -> None:
    made = counter.handed()
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    counter.police.do(verbs.reply, inquiry=made.inquiry, text="可以")
    assert why_not(lambda: counter.market.do(verbs.close, inquiry=made.inquiry)) == "inquiries.not_first_person"
    counter.admin.do(staff.name_stand_in, staff=counter.guide_id, stand_in=counter.people.clerk_2)
    counter.market.do(verbs.close, inquiry=made.inquiry)
    assert why_not(lambda: counter.guide.do(verbs.close, inquiry=made.inquiry)) == "inquiries.closed"


def test_a_receiver_sends_back_what_is_not_his_and_it_is_handed_on(counter: Counter, clock: FakeClock) -> None:
    made = counter.handed()
    with pytest.raises(Refused, match=r"inquiries\.missing"):
        counter.police.do(verbs.decline, inquiry=made.inquiry, reason=" ")
    counter.police.do(verbs.decline, inquiry=made.inquiry, reason="归市场监管")
    found = counter.row(made.inquiry)
    assert (found.state, found.to_unit, found.due_on) == (State.WITH_FIRST, "", date(2026, 11, 25))
    clock.set(date(2026, 11, 25))
    job = counter.guide.do(verbs.hand_over, inquiry=made.inquiry, to_unit="SC").value
    assert (counter.slip(job).to_unit, counter.slip(job).reply_due) == ("市场监督管理局", "2026-11-27")
    counter.market.do(verbs.confirm, inquiry=made.inquiry)
    assert [(each.unit, each.ended) for each in counter.row(made.inquiry).hand_overs] == [
        ("GA", "DECLINED"),
        ("SC", ""),
    ]


def test_while_nobody_has_confirmed_it_may_be_handed_to_somebody_else(counter: Counter) -> None:
    made = counter.handed()
    counter.guide.do(verbs.hand_over, inquiry=made.inquiry, to_staff=counter.people.clerk_2, reason="无人接收")
    assert why_not(lambda: counter.police.do(verbs.confirm, inquiry=made.inquiry)) == "inquiries.not_receiver"
    counter.market.do(verbs.confirm, inquiry=made.inquiry)
    assert why_not(lambda: counter.guide.do(verbs.hand_over, inquiry=made.inquiry, to_unit="GA")) == "inquiries.state"
    assert [each.ended for each in counter.row(made.inquiry).hand_overs] == ["REDIRECTED", ""]


def test_what_was_taken_in_is_to_be_handed_over_the_next_working_day_or_answered_after_all(counter: Counter) -> None:
    taken = counter.guide.do(verbs.register, handling="TAKEN_IN", question="低保怎么办").value
    assert taken.job
    assert (counter.row(taken.inquiry).state, counter.row(taken.inquiry).due_on) == (
        State.WITH_FIRST, date(2026, 11, 25),
    )  # fmt: skip
    assert why_not(lambda: counter.market.do(verbs.reply, inquiry=taken.inquiry, text="x")) == (
        "inquiries.not_first_person"
    )
    counter.guide.do(verbs.reply, inquiry=taken.inquiry, text="到民政窗口，带户口簿")
    counter.guide.do(verbs.close, inquiry=taken.inquiry)
    assert counter.row(taken.inquiry).state == State.CLOSED


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ({"handling": "SHRUGGED"}, "inquiries.unknown_word", "handling"),
        ({"channel": "PIGEON"}, "inquiries.unknown_word", "channel"),
        ({"item": "XX-999"}, "inquiries.item", "item"),
        ({"question": "问" * 501}, "inquiries.too_long", "question"),
        ({"visitor": Visitor(phone="1380000")}, "identity.phone", "phone"),
        ({"to_unit": "XX"}, "office.not_found", ""),
        ({"to_unit": ""}, "inquiries.missing", "to_unit"),
    ],
)
def test_what_cannot_be_registered_names_its_field_and_uses_no_number(
    counter: Counter, given: dict[str, Any], code: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        counter.handed(**given)
    assert (refused.value.code, refused.value.field) == (code, field)
    with pytest.raises(Refused, match=r"inquiries\.to_self"):
        counter.handed(to_staff=counter.guide_id)
    assert counter.handed().number == "SW01202600001"


def test_day_03_a_visit_that_becomes_a_case_is_its_own_first_inquiry_counted_once_without_a_form(
    counter: Counter,
) -> None:
    first = counter.police.do(become_a_case, ticket="t1", item="GA-002")
    assert first.jobs == ()
    assert counter.police.do(become_a_case, ticket="t1", item="GA-003").value == first.value
    assert counter.police.do(become_a_case, ticket="", item="GA-002").value != first.value
    found = counter.row(first.value)
    assert (found.number, found.visit, found.handling, found.state) == ("", True, Handling.ANSWERED, State.CLOSED)
    figures = counter.figures()
    assert (figures.registered, figures.visits, figures.answered) == (2, 2, reading.Share(2, 2))
    assert why_not(lambda: counter.police.do(verbs.print_slip, inquiry=first.value)) == "inquiries.no_slip"


def test_day_07_a_phone_question_is_written_down_while_a_visitor_is_in_service_and_leaves_him_there(hall: Hall) -> None:
    queue = Queue(hall)
    queue.issue()
    text = queue.serve(1)
    asked = queue.offices[1].do(verbs.register, handling="ANSWERED", question="周六上班吗", channel="PHONE")
    assert asked.changed == {"inquiries", "office"}
    assert hall.db.rows('SELECT "text", "state" FROM "ticket"') == [(text, "SERVING")]


def test_the_same_visitor_with_the_same_item_within_five_working_days_asks_again(
    counter: Counter, clock: FakeClock
) -> None:
    first = counter.handed()
    clock.set(date(2026, 12, 1))  # the fifth working day, and another month's salt
    assert counter.handed(visitor=Visitor(phone="138 0000 5678")).repeats == first.inquiry
    assert counter.handed(visitor=Visitor(phone="13800009999")).repeats == ""
    assert counter.handed(item="").repeats == ""
    assert counter.handed(visitor=Visitor()).repeats == ""
    assert counter.figures(date(2026, 12, 1)).asked_again == reading.Share(1, 4)
    clock.set(date(2026, 12, 9))  # six working days after the second time
    assert counter.handed().repeats == ""


def test_an_id_number_is_compared_and_never_kept(counter: Counter) -> None:
    number = "430521199006154562"
    first = counter.handed(visitor=Visitor(id_number=number))
    assert counter.handed(visitor=Visitor(id_number=number.lower())).repeats == first.inquiry
    bodies = [bytes(row[0]).decode() for row in counter.hall.db.rows("SELECT body FROM image")]
    salts = [row[0] for row in counter.hall.db.rows('SELECT "salt" FROM "visitor_salt"')]
    assert len(salts) == 1
    assert not [body for body in bodies if number in body or salts[0] in body]


def test_open_lists_of_first_person_receiver_unit_and_site_with_lights(counter: Counter, clock: FakeClock) -> None:
    made, taken = counter.handed(), counter.guide.do(verbs.register, handling="TAKEN_IN", question="低保").value
    named = counter.handed(to_unit="", to_staff=counter.people.clerk_2)
    db = counter.hall.db
    mine = reading.open_of_first_person(db, counter.guide_id, TODAY, SETTINGS)
    assert {row.id for row in mine} == {made.inquiry, taken.inquiry, named.inquiry}
    assert (mine[0].visitor_phone, mine[0].light, mine[0].left) == ("138****5678", "YELLOW", 1)
    for person, units, wanted in (
        (counter.people.clerk_1, ("GA",), [made.inquiry]),
        (counter.people.clerk_2, (), [named.inquiry]),
        (counter.guide_id, ("GA", "SC"), []),
    ):
        assert [row.id for row in reading.open_for_receiver(db, person, units, TODAY, SETTINGS)] == wanted
    assert [row.id for row in reading.open_of_unit(db, "GA", TODAY, SETTINGS)] == [made.inquiry]
    assert len(reading.open_at_site(db, "H1", TODAY, SETTINGS)) == 3
    late = reading.open_of_unit(db, "GA", date(2026, 11, 30), SETTINGS)[0]
    assert (late.light, late.late, late.left) == ("RED", 3, 0)
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    counter.police.do(verbs.reply, inquiry=made.inquiry, text="可以")
    checked = reading.open_of_unit(db, "GA", TODAY, SETTINGS)[0]
    assert (checked.light, checked.due_on) == (None, None)


def test_figures_are_shares_and_a_past_day_stays_as_it_was(counter: Counter, clock: FakeClock) -> None:
    counter.guide.do(verbs.register, handling="ANSWERED", question="几点下班")
    prompt, slow, never = counter.handed(), counter.handed(), counter.handed()
    declined = counter.handed()
    counter.police.do(verbs.confirm, inquiry=prompt.inquiry)
    counter.police.do(verbs.decline, inquiry=declined.inquiry, reason="不归我办")
    day = counter.figures()
    assert (day.registered, day.answered, day.by_handling[Handling.HANDED_OVER]) == (5, reading.Share(1, 5), 4)
    assert (day.still_open, day.confirmed_in_time) == (4, reading.Share(0, 0))  # nothing fell due today
    clock.set(date(2026, 11, 26))
    counter.police.do(verbs.confirm, inquiry=slow.inquiry)
    counter.police.do(verbs.reply, inquiry=prompt.inquiry, text="可以")
    counter.guide.do(verbs.close, inquiry=prompt.inquiry)
    assert counter.figures(date(2026, 11, 25)).confirmed_in_time == reading.Share(1, 3)
    assert counter.figures(date(2026, 11, 26)).replied_in_time == reading.Share(1, 3)
    clock.set(date(2026, 11, 27))
    counter.police.do(verbs.confirm, inquiry=never.inquiry)
    assert counter.figures() == day
    assert counter.figures(date(2026, 11, 25)).confirmed_in_time == reading.Share(1, 3)
    week = counter.figures(TODAY, date(2026, 11, 27))
    assert (week.confirmed_in_time, week.still_open) == (reading.Share(1, 3), 3)


def test_an_inquiry_is_found_by_its_number_and_while_open_by_name_and_last_four(counter: Counter) -> None:
    made = counter.handed()
    db = counter.hall.db
    for typed in ("SW01202600001", "示例甲", "5678"):
        assert reading.find_inquiries(db, typed) == [made.inquiry], typed
    counter.police.do(verbs.confirm, inquiry=made.inquiry)
    counter.police.do(verbs.reply, inquiry=made.inquiry, text="可以")
    counter.guide.do(verbs.close, inquiry=made.inquiry)
    assert reading.find_inquiries(db, "sw01202600001 ") == [made.inquiry]
    assert reading.find_inquiries(db, "5678") == reading.find_inquiries(db, "示例甲") == []
    assert reading.inquiry(db, "nothing") is None


@pytest.mark.parametrize("role", [Role.BANK_TELLER, Role.SUPERVISOR, Role.ADMIN])
def test_b39_a_teller_a_supervisor_and_an_administrator_register_nothing(counter: Counter, role: Role) -> None:
    office = counter.hall.office("B1", staff=counter.people.teller, roles=(role,))
    assert why_not(lambda: office.do(verbs.register, handling="ANSWERED", question="x")) == "office.no_role"
