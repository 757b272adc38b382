"""Taking a matter in: who applies, what is there, what is missing, which day counts."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from models.calendar import verbs as calendar_verbs
from models.cases import intake_verbs, lists, notices, reading
from models.cases.forms import AgentForm, ApplicantKind, MissingPaper, Tick, applicant_form
from models.cases.notice_verbs import one_time_notice
from models.cases.rules import Clock, State
from models.catalogue.reading import item_id
from models.catalogue.verbs import bring_in
from models.office import rounds
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import AcceptanceNotice, DecisionLetter, MaterialsReceipt, OneTimeNotice
from tests.models.cases.counter import (
    CATALOGUE,
    DAY,
    FOR_BODIES,
    FREE,
    FREE_SPOT,
    IDS,
    REASON,
    Counter,
    applicant,
    body,
    item,
)
from tests.models.cases.papers import paper


def test_a_received_case_has_a_long_and_a_short_number_and_is_not_accepted(counter: Counter) -> None:
    first, second = counter.receive(), counter.receive(who=1)
    assert (first.number, first.short_number) == ("430521012026112400018", "1124-0001")
    assert second.short_number == "1124-0002"
    card = reading.card(counter.hall.db, first.case, today=DAY)
    assert card is not None
    assert (card.case.state, card.promise, card.runs, card.due) == (
        State.RECEIVED, None, Clock.NOTICE, date(2026, 12, 1),
    )  # fmt: skip


def test_the_next_civil_day_begins_at_one_again(counter: Counter) -> None:
    counter.receive()
    counter.hall.clock.set(date(2026, 11, 25))
    assert counter.receive(who=1).short_number == "1125-0001"


def test_b04_a_refused_intake_uses_no_number_up(counter: Counter) -> None:
    with pytest.raises(Refused):
        counter.receive(places=(9,))
    assert counter.receive().short_number == "1124-0001"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("430521199006154563", "identity.checksum"),
        ("43052119900230456X", "identity.birth_date"),
        ("4305211990061545", "identity.length"),
    ],
)
def test_a_wrong_document_is_said_beside_its_field(counter: Counter, number: str, code: str) -> None:
    wrong = applicant_form(ApplicantKind.PERSON, "示例甲", number)
    with pytest.raises(Refused) as refused:
        counter.desk().do(intake_verbs.receive, intake=replace(counter.intake(FREE), applicant=wrong))
    assert (refused.value.code, refused.value.field, refused.value.kept) == (code, "id_number", False)


def test_a_region_code_that_was_not_in_use_is_no_fault(counter: Counter) -> None:
    form = applicant_form(ApplicantKind.PERSON, "示例乙", "430521198001010012")
    assert counter.desk().do(intake_verbs.receive, intake=replace(counter.intake(FREE), applicant=form)).value.case


@pytest.mark.parametrize(
    ("form", "code", "field"),
    [
        (applicant_form(ApplicantKind.PERSON, "示例甲", IDS[0], phone="1381234"), "identity.phone", "phone"),
        (replace(applicant(), name="  "), "cases.name", "name"),
        (replace(applicant(), id_kind="UNIT_CODE"), "cases.id_kind", "id_kind"),
        (replace(body(), id_number="91430521MA4L00001M"), "identity.checksum", "id_number"),
    ],
)
def test_each_field_says_what_is_wrong_with_it(counter: Counter, form: object, code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        counter.desk().do(intake_verbs.receive, intake=replace(counter.intake(FREE), applicant=form))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


def test_an_item_for_bodies_takes_no_person(counter: Counter) -> None:
    with pytest.raises(Refused) as refused:
        counter.receive(FOR_BODIES)
    assert (refused.value.code, refused.value.field) == ("cases.applicant_kind", "kind")
    intake = replace(counter.intake(FOR_BODIES), applicant=body())
    assert counter.desk().do(intake_verbs.take_in, intake=intake).value.case


def test_an_agent_is_checked_and_named_on_the_papers(counter: Counter) -> None:
    agent = AgentForm("示例乙", IDS[1], "13900001111")
    received = counter.desk().do(intake_verbs.take_in, intake=counter.intake(FREE, agent=agent)).value
    notice = paper(counter, received.case, AcceptanceNotice)
    assert (notice.applicant.agent, notice.applicant.agent_id_number) == ("示例乙", "430521********0012")
    with pytest.raises(Refused) as refused:
        wrong = counter.intake(FREE, agent=AgentForm("示例乙", "430521198001010013"))
        counter.desk().do(intake_verbs.receive, intake=wrong)
    assert refused.value.field == "agent_id_number"


def test_guard_1_acceptance_names_what_is_missing(counter: Counter) -> None:
    received = counter.receive(places=(1,))
    with pytest.raises(Refused) as refused:
        counter.desk().do(intake_verbs.accept, case=received.case)
    assert refused.value.code == "cases.materials_missing"
    assert refused.value.facts["missing"] == ["身份证"]
    assert counter.state(received.case) == State.RECEIVED
    still = counter.desk().do(intake_verbs.bring_materials, case=received.case, ticks=(Tick(2, "COPY"),)).value
    assert still == ()
    counter.desk().do(intake_verbs.accept, case=received.case)
    assert counter.state(received.case) == State.ACCEPTED


def test_the_acceptance_notice_says_both_limits_and_keeps_the_numbers_masked(counter: Counter) -> None:
    case = counter.accepted()
    notice = paper(counter, case, AcceptanceNotice)
    assert notice.head.number == "(政)受字〔2026〕第0001号"
    assert (notice.promise.days, notice.promise.due, notice.legal.due) == (5, "2026-12-01", "2026-12-22")
    assert (notice.applicant.id_number, notice.applicant.phone) == ("430521********4562", "138****5678")
    assert notice.applicant.address == "示例县示例镇示例村"
    assert notice.foot.barcode == notice.case_number == "430521012026112400018"
    assert len(notice.query_code) == 8


def test_the_receipt_prints_on_request_and_says_by_when_the_window_tells(counter: Counter) -> None:
    received = counter.desk().do(intake_verbs.receive, intake=counter.intake(FREE), receipt=True).value
    receipt = paper(counter, received.case, MaterialsReceipt)
    assert receipt.notice_due == "2026-12-01"
    assert [paper.name for paper in receipt.materials] == ["申请书", "身份证"]


@pytest.mark.parametrize(
    ("day", "at", "due"),
    [
        (date(2026, 11, 24), time(17, 29), date(2026, 11, 24)),
        (date(2026, 11, 24), time(17, 31), date(2026, 11, 25)),
        (date(2026, 11, 28), time(10, 0), date(2026, 11, 30)),
        (date(2026, 10, 10), time(10, 0), date(2026, 10, 10)),
    ],
)
def test_b33_an_on_the_spot_case_is_due_at_the_close_of_its_own_or_the_next_working_day(
    counter: Counter, day: date, at: time, due: date
) -> None:
    counter.hall.clock.set(day, at)
    case = counter.accepted(FREE_SPOT)
    card = reading.card(counter.hall.db, case, today=day)
    assert card is not None and card.promise is not None
    assert card.promise.due == due


def test_b33_a_promised_case_starts_on_the_civil_day_of_acceptance_also_on_a_rest_day(counter: Counter) -> None:
    counter.hall.clock.set(date(2026, 11, 28), time(23, 30))
    case = counter.accepted(FREE)
    card = reading.card(counter.hall.db, case, today=date(2026, 11, 28))
    assert card is not None and card.promise is not None
    assert (card.case.acceptance_day, card.promise.due) == (date(2026, 11, 28), date(2026, 12, 4))


def test_day_03_a_visit_that_becomes_a_case_is_its_own_first_inquiry_once(counter: Counter) -> None:
    for who in (0, 1):
        counter.desk().do(intake_verbs.take_in, intake=counter.intake(FREE, who=who, ticket="ticket-1"))
    counter.desk().do(intake_verbs.take_in, intake=counter.intake(FREE, who=2))
    found = counter.hall.db.rows('SELECT "ticket", "first_person", "item" FROM "inquiry"')
    assert found == [("ticket-1", counter.people.clerk_1, FREE)]


def test_day_05_the_last_known_telephone_and_address_fill_the_form(counter: Counter) -> None:
    counter.accepted()
    known = lists.known_applicant(counter.hall.db, " 430521199006154562 ")
    assert known is not None
    assert (known.name, known.phone, known.address) == ("示例甲", "13812345678", "示例县示例镇示例村3组")
    intake = replace(counter.intake(FREE), applicant=applicant(phone="13900001111"))
    counter.desk().do(intake_verbs.take_in, intake=intake)
    again = lists.known_applicant(counter.hall.db, IDS[0])
    assert again is not None and again.phone == "13900001111"
    assert counter.hall.db.value('SELECT count(*) FROM "applicant"') == 1
    assert lists.known_applicant(counter.hall.db, IDS[1]) is None


def test_a_form_without_the_keys_of_its_name_is_a_bug_and_leaves_nothing(counter: Counter) -> None:
    with pytest.raises(ValueError, match="keys of the name"):
        bare = replace(applicant(), pinyin="")
        counter.desk().do(intake_verbs.receive, intake=replace(counter.intake(FREE), applicant=bare))
    assert counter.hall.db.value('SELECT count(*) FROM "case"') == 0


MISSING = (MissingPaper(2, "身份证", "核对原件"),)


def test_day_08_a_one_time_notice_without_papers_opens_the_same_ticks_next_time(counter: Counter) -> None:
    item_of = counter.item(FREE)
    given = (
        counter.desk()
        .do(one_time_notice, item=item_of, missing=MISSING, remark="另附经营场所照片", applicant=applicant())
        .value
    )
    assert (given.code, given.number, given.ordinal) == ("BZ0126112400013", "(政)补字〔2026〕第0001号", 1)
    sheet = paper(counter, given.id, OneTimeNotice, "one_time_notice")
    assert (sheet.papers_kept, sheet.foot.barcode, sheet.supplement_by) == (False, given.code, "")
    assert [one.name for one in sheet.missing] == ["身份证", "其他"]
    version = reading_version(counter, FREE)
    found = notices.one_time_notice(counter.hall.db, given.code.lower(), version=version)
    assert found is not None
    assert (found.missing_places, found.applicant_id_number, found.case) == ((2,), IDS[0], "")
    case = counter.desk().do(intake_verbs.take_in, intake=counter.intake(FREE, notice=given.id)).value.case
    again = notices.one_time_notice(counter.hall.db, given.code, version=version)
    assert again is not None and again.case == case
    with pytest.raises(Refused) as refused:
        counter.desk().do(intake_verbs.take_in, intake=counter.intake(FREE, who=1, notice=given.id))
    assert refused.value.code == "cases.notice_answered"


def reading_version(counter: Counter, code: str) -> str:
    found: str = counter.hall.db.value(
        'SELECT "id" FROM "item_version" WHERE "item" = ? ORDER BY "number" DESC', (item_id(counter.hall.db, code),)
    )
    return found


def test_day_08_a_second_notice_of_the_same_matter_says_so(counter: Counter) -> None:
    wishes: dict[str, Any] = {"item": counter.item(FREE), "missing": MISSING}
    first = counter.desk().do(one_time_notice, applicant=applicant(), **wishes).value
    second = counter.desk().do(one_time_notice, applicant=applicant(), **wishes).value
    nameless = counter.desk().do(one_time_notice, **wishes).value
    brought_back = counter.desk().do(one_time_notice, again=nameless.id, **wishes).value
    assert [one.ordinal for one in (first, second, nameless, brought_back)] == [1, 2, 1, 2]


def test_reception_may_tell_what_is_missing_but_nobody_tells_nothing(counter: Counter) -> None:
    reception = counter.hall.office("R1", staff=counter.people.clerk_1, roles=(Role.GUIDE,))
    assert reception.do(one_time_notice, item=counter.item(FREE), missing=MISSING).value.ordinal == 1
    with pytest.raises(Refused) as refused:
        reception.do(one_time_notice, item=counter.item(FREE), missing=(), remark=" ")
    assert refused.value.code == "cases.nothing_missing"


def test_papers_kept_the_case_waits_and_is_counted_from_the_day_the_last_paper_came(counter: Counter) -> None:
    case = counter.receive(places=(1,)).case
    counter.desk().do(intake_verbs.supplement_notice, case=case)
    assert counter.state(case) == State.SUPPLEMENT_WAIT
    with pytest.raises(NotAllowed):
        counter.desk().do(intake_verbs.accept, case=case)
    counter.hall.clock.set(date(2026, 11, 30))
    assert counter.desk().do(intake_verbs.bring_materials, case=case, ticks=(Tick(3),)).value == ("身份证",)
    assert counter.state(case) == State.SUPPLEMENT_WAIT
    counter.hall.clock.set(date(2026, 12, 2))
    counter.desk().do(intake_verbs.bring_materials, case=case, ticks=(Tick(2),))
    counter.hall.clock.set(date(2026, 12, 3))
    counter.desk().do(intake_verbs.accept, case=case)
    card = reading.card(counter.hall.db, case, today=date(2026, 12, 3))
    assert card is not None and card.promise is not None
    assert card.promise.due == date(2026, 12, 9)  # five working days from 2 December, when the last paper came
    assert [one.papers_kept for one in card.one_time_notices] == [True]


def test_not_accepted_says_why_whose_it_is_and_the_rights_against_it(counter: Counter) -> None:
    case = counter.receive().case
    wishes = {"case": case, "reason_code": "NOT_OUR_REMIT", "reason": "申请事项不属于本机关职权范围"}
    with pytest.raises(Refused) as refused:
        counter.desk().do(intake_verbs.not_accepted, **wishes)
    assert refused.value.field == "other_authority"
    with pytest.raises(Refused) as short:
        counter.desk().do(intake_verbs.not_accepted, case=case, reason_code="OTHER", reason="不行")
    assert (short.value.code, short.value.field) == ("cases.reason_too_short", "reason")
    counter.desk().do(intake_verbs.not_accepted, other_authority="市自然资源局", **wishes)
    letter = paper(counter, case, DecisionLetter)
    assert (letter.outcome, letter.other_authority) == ("NOT_ACCEPTED", "市自然资源局")
    assert letter.reason and letter.review_authority and letter.court
    assert lists.due_list(counter.hall.db, today=DAY) == ()


def test_b36_told_nothing_in_time_the_case_is_deemed_accepted_from_the_day_of_receipt(counter: Counter) -> None:
    late = counter.receive(places=(1,)).case
    told = counter.receive(who=1, places=(1,)).case
    counter.desk().do(intake_verbs.supplement_notice, case=told)
    on_the_spot = counter.receive(FREE_SPOT, who=2).case
    system = counter.hall.system()
    counter.hall.clock.set(date(2026, 12, 1))
    assert system.do(intake_verbs.deem_accepted).value == 0  # the fifth working day is still in time
    counter.hall.clock.set(date(2026, 12, 2))
    assert rounds.run(system).failed == ()
    assert system.do(intake_verbs.deem_accepted).value == 0
    card = reading.card(counter.hall.db, late, today=date(2026, 12, 2))
    assert card is not None and card.promise is not None
    assert (card.case.state, card.case.deemed, card.case.acceptance_day) == (State.ACCEPTED, True, DAY)
    assert card.promise.due == date(2026, 12, 1)
    assert counter.state(told) == State.SUPPLEMENT_WAIT
    assert counter.state(on_the_spot) == State.RECEIVED


def test_b40_a_catalogue_change_never_changes_a_case_already_accepted(counter: Counter) -> None:
    case = counter.accepted()
    changed = tuple(item(FREE, days=2, statutory_days=3) if one.code == FREE else one for one in CATALOGUE)
    admin = counter.people.administrator()
    admin.do(bring_in, items=changed, on=date(2026, 11, 25), source="1" * 64)
    counter.hall.clock.set(date(2026, 11, 25))
    old = reading.card(counter.hall.db, case, today=date(2026, 11, 25))
    new = reading.card(counter.hall.db, counter.accepted(who=1), today=date(2026, 11, 25))
    assert old is not None and old.promise is not None and new is not None and new.promise is not None
    assert (old.promise.days, old.promise.due) == (5, date(2026, 12, 1))
    assert (new.promise.days, new.promise.due) == (2, date(2026, 11, 27))


def test_a_closed_day_moves_what_is_due_without_anybody_touching_the_case(counter: Counter) -> None:
    counter.accepted()
    admin = counter.people.administrator()
    admin.do(
        calendar_verbs.override_day,
        day=date(2026, 11, 26),
        is_workday=False,
        name="防汛停办",
        document_no="县办〔2026〕9号",
    )
    (row,) = lists.due_list(counter.hall.db, today=DAY)
    assert row.due == date(2026, 12, 2)


def test_a_short_reason_leaves_the_case_as_it_was(counter: Counter) -> None:
    case = counter.receive().case
    with pytest.raises(Refused):
        counter.desk().do(intake_verbs.not_accepted, case=case, reason_code="NO_SUCH", reason=REASON)
    assert counter.state(case) == State.RECEIVED
