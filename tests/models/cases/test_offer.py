"""What an item means before it is taken in, and turning a matter away in one act."""

from datetime import date

import pytest

from models.cases.offer import offer, offered_days
from models.cases.turn_away_verbs import turn_away
from models.office.refusal import Refused
from tests.models.cases.counter import FREE, PAID, REASON, Counter


def test_an_offer_has_papers_fees_and_both_due_days(counter: Counter) -> None:
    found = offer(counter.hall.db, counter.item(PAID), site="H1", now=counter.hall.clock())
    assert found is not None
    assert [paper.required for paper in found.materials] == [True, True, False]
    assert [row.standard.amount_fen for row in found.fees] == [8000]
    assert (found.promise.day, found.law.day) == (date(2026, 12, 1), date(2026, 12, 22))


def test_b37_the_offered_day_explains_itself(counter: Counter) -> None:
    days = offered_days(counter.hall.db, counter.item(PAID), site="H1", now=counter.hall.clock())
    assert days[0].day == counter.today and days[-1].day == date(2026, 12, 1)
    assert sum(day.counts for day in days) == 5


def test_an_item_that_is_not_in_force_has_no_offer(counter: Counter) -> None:
    assert offer(counter.hall.db, "no-such-item", site="H1", now=counter.hall.clock()) is None
    assert offered_days(counter.hall.db, "no-such-item", site="H1", now=counter.hall.clock()) == ()


def test_turning_away_is_one_act_and_leaves_nothing_where_its_reason_says_nothing(counter: Counter) -> None:
    intake = counter.intake(FREE)
    with pytest.raises(Refused, match="reason_too_short"):
        counter.desk().do(turn_away, intake=intake, reason_code="NOT_ENTITLED", reason="不行")
    assert counter.hall.db.value('SELECT count(*) FROM "case"') == 0
    done = counter.desk().do(turn_away, intake=intake, reason_code="NOT_ENTITLED", reason=REASON).value
    assert counter.state(done.case) == "NOT_ACCEPTED"
