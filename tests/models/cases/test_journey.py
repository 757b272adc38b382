"""The whole road on both databases, what follows from it, and what the journal says of it afterwards."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier

import pytest

from models.cases import archive as archived
from models.cases import figures, lists, reading, waiting
from models.cases.archive_verbs import archive
from models.cases.clock_verbs import extend, resume
from models.cases.decision_verbs import decide, review
from models.cases.forms import HIMSELF, MissingPaper, Tick
from models.cases.intake_verbs import accept, bring_materials, receive, supplement_notice
from models.cases.notice_verbs import one_time_notice
from models.cases.on_the_spot_verbs import hand_out, handle_immediate
from models.cases.result_verbs import assess_fee, deliver, issue, tell_ready
from models.cases.rules import Decision, State
from models.office.actors import Role
from models.office.derived import rebuild
from models.office.verify import verify
from tests.fakes import Hall
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, IDS, PAID, PAID_SPOT, REASON, Counter
from tests.models.cases.counter import counter as furnished


@pytest.fixture
def both(either_hall: Hall) -> Counter:
    return furnished(either_hall)


def whole_road(counter: Counter) -> str:
    """A promised case with a fee from the first visit to the archive; gives its id."""
    desk, back = counter.desk(), counter.back_office
    notice = desk.do(one_time_notice, item=counter.item(PAID), missing=(MissingPaper(2, "身份证"),)).value
    case = desk.do(receive, intake=counter.intake(PAID, places=(1,), notice=notice.id), receipt=True).value.case
    desk.do(supplement_notice, case=case)
    counter.hall.clock.set(date(2026, 11, 25))
    desk.do(bring_materials, case=case, ticks=(Tick(2, "COPY"),))
    desk.do(accept, case=case)
    back(counter.reviewer, Role.REVIEWER).do(review, case=case, opinion="符合条件")
    counter.suspended(case, "EXPERT_REVIEW", expected=3)
    counter.hall.clock.set(date(2026, 11, 27))
    back().do(resume, case=case, result="专家意见通过")
    back().do(extend, case=case, days=2, reason=REASON)
    back().do(decide, case=case, decision=Decision.GRANT, letter=True)
    payment = desk.do(assess_fee, case=case, lines=counter.fee(PAID)).value
    counter.pay(payment)
    desk.do(issue, case=case, shelf="1柜")
    desk.do(tell_ready, case=case, how="PHONE")
    desk.do(deliver, case=case, collector=HIMSELF)
    desk.do(archive, case=case, box="2026-SC-01")
    return case


def test_the_whole_road_keeps_every_step_and_balances(both: Counter) -> None:
    case = whole_road(both)
    card = reading.card(both.hall.db, case, today=both.today)
    assert card is not None and card.promise is not None
    assert card.case.state == State.ARCHIVED
    assert [one.place for one in card.steps] == list(range(1, 17))
    # Five days from 25 November, 26 and 27 stopped, two more by extension.
    assert card.promise.due == date(2026, 12, 8)
    assert card.promise.late == 0
    assert [one.state for one in card.notices] == ["SETTLED"]
    assert len(card.prints) == 7
    (unit,) = figures.unit_cases(both.hall.db, DAY, both.today)
    assert unit.balances
    assert (unit.received, unit.decided, unit.delivered, unit.still_open) == (1, 1, 1, 0)
    assert figures.certificates_made(both.hall.db, DAY, both.today) == 1
    assert figures.unsettled_certificates(both.hall.db) == ()
    assert figures.notice_figures(both.hall.db, DAY).once == 0
    assert [row.received for row in figures.window_cases(both.hall.db, DAY)] == [1]
    assert lists.overdue(both.hall.db, today=both.today) == ()
    assert lists.known_applicant(both.hall.db, IDS[0]) is not None
    assert lists.search_cases(both.hall.db, "slj", today=both.today)[0].id == case
    assert lists.due_list(both.hall.db, today=both.today) == ()
    assert lists.back_office(both.hall.db, today=both.today, units=("SC",)) == ()
    assert lists.shelf(both.hall.db, today=both.today, unit="SC") == ()
    assert lists.inbox(both.hall.db, window=both.people.desk_1, today=both.today).cases == ()
    assert [one.result for one in card.stops] == ["专家意见通过"]
    (told,) = waiting.supplements(both.hall.db, today=both.today, window=both.people.desk_1, since=DAY)
    assert (told.outcome, told.ordinal) == (waiting.Outcome.BROUGHT, 2)
    for nothing in (waiting.owed, waiting.asked, waiting.visits, waiting.stopped, waiting.to_archive):
        assert nothing(both.hall.db, today=both.today, units=("SC",)) == ()
    file = archived.file_of(both.hall.db, case)
    assert file is not None and file.pages == len(file.lines) == len(archived.file_lines(both.hall.db, case))


def test_verify_is_clean_after_it_and_what_follows_is_rebuilt_the_same(both: Counter) -> None:
    whole_road(both)
    both.desk().do(handle_immediate, intake=both.intake(FREE_SPOT, who=1))
    both.accepted(who=2)
    handled = both.desk().do(handle_immediate, intake=both.intake(PAID_SPOT, who=3), lines=both.fee(PAID_SPOT)).value
    both.pay(handled.notice)
    both.desk().do(hand_out, case=handled.case)
    assert verify(both.hall.db).findings == []
    tables = ('SELECT * FROM "derived_due" ORDER BY 1', 'SELECT * FROM "derived_token" ORDER BY 1, 2, 3, 4')
    before = [both.hall.db.rows(sql) for sql in tables]
    rebuild(both.hall.db)
    assert [both.hall.db.rows(sql) for sql in tables] == before
    assert before[0]


def test_windows_that_take_in_together_give_different_numbers(both: Counter) -> None:
    barrier = Barrier(4)

    def take(which: int) -> list[str]:
        office = both.hall.office(f"W{which}", staff=both.people.clerk_1, window=both.people.desk_1)
        barrier.wait()
        try:
            return [office.do(receive, intake=both.intake(FREE, who=which)).value.short_number for _ in range(5)]
        finally:
            both.hall.db.close()

    with ThreadPoolExecutor(4) as pool:
        numbers = [number for some in pool.map(take, range(4)) for number in some]
    assert sorted(numbers) == [f"1124-{number:04}" for number in range(1, 21)]
