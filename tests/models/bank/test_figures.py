"""What must hold of the money whatever was done, on days made at random."""

import contextlib
import random
from datetime import date, time, timedelta

import pytest

from models.bank import reading, verbs
from models.fees import gate, numbers
from models.fees import reading as fees
from models.fees import verbs as fee_verbs
from models.fees.rules import LineWish, NoticeState
from models.office.database import Database
from models.office.refusal import Refused
from models.office.verify_rows import check_derived
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, counter, desk, furnished

DAY = OPENING.date()
CHARGED = ("house", "copy")


class Days:
    """Three days of notices and payments, each step drawn at random and allowed to be refused."""

    def __init__(self, hall: Hall, seed: int) -> None:
        self.hall = furnished(hall)
        self.chance = random.Random(seed)
        self.notices: list[str] = []
        self.payments: list[str] = []
        self.cases = 0

    def run(self) -> None:
        for day in range(3):
            at = OPENING.date() + timedelta(days=day)
            for hour, minute in ((9, 0), (16, 29), (16, 31)):
                self.hall.clock.set(at, time(hour, minute))
                counter(self.hall).do(verbs.open_day)
                for _ in range(12):
                    self.step()

    def step(self) -> None:
        with contextlib.suppress(Refused):  # by a rule, which must leave everything as it was
            self.chance.choice((self.issue, self.issue, self.pay, self.pay, self.give_back, self.void, self.again))()

    def issue(self) -> None:
        self.cases += 1
        wishes = self.chance.sample(CHARGED, self.chance.randint(1, 2))
        self.notices.append(assess(self.hall, str(self.cases), *wishes, unit=self.chance.choice(("BD", "SL"))))

    def pay(self) -> None:
        some = self.chance.sample(self.notices, min(len(self.notices), self.chance.randint(1, 3)))
        method = self.chance.choice(("CASH", "CARD", "CODE", "TRANSFER"))
        serial = "" if method == "CASH" else f"{self.chance.randint(0, 9999):08}"
        made = counter(self.hall).do(verbs.confirm, notices=tuple(some), method=method, serial=serial).value
        self.payments.append(made.id)

    def give_back(self) -> None:
        if self.payments:
            counter(self.hall).do(verbs.reverse, payment=self.chance.choice(self.payments), reason="误收")

    def void(self) -> None:
        if self.notices:
            desk(self.hall).do(fee_verbs.void, notice=self.chance.choice(self.notices), reason="误开")

    def again(self) -> None:
        if self.notices:
            before = self.chance.choice(self.notices)
            lines = (LineWish("copy", 1000 * self.chance.randint(1, 3)),)
            self.notices.append(desk(self.hall).do(fee_verbs.reissue, notice=before, lines=lines, reason="更正").value)


def taken_from_settlements(db: Database, notice: str) -> int:
    return int(db.value('SELECT coalesce(sum("amount_fen"), 0) FROM "settlement" WHERE "notice" = ?', (notice,)))


@pytest.mark.parametrize("seed", range(4))
def test_day_18_whatever_was_done_the_money_adds_up(hall: Hall, seed: int) -> None:
    days = Days(hall, seed)
    days.run()
    db = hall.db
    assert days.payments
    for payment, amount in db.rows('SELECT "id", "amount_fen" FROM "payment"'):
        assert db.value('SELECT sum("amount_fen") FROM "allocation" WHERE "payment" = ?', (payment,)) == amount
    for notice in days.notices:
        row = fees.notice(db, notice)
        assert row is not None
        assert row.paid_fen == taken_from_settlements(db, notice)
        assert row.paid_fen in (0, row.total_fen)
        assert (row.state in (NoticeState.SETTLED, NoticeState.OVER)) == (row.paid_fen == row.total_fen)
        assert row.state is not NoticeState.VOID or row.paid_fen == 0
        shut = gate.blocked(db, row.case_id, False)
        assert bool(shut) == any(each.due_fen for each in fees.of_case(db, row.case_id))
    assert check_derived(db) == []


def test_the_questions_are_answered_on_both_databases(either_hall: Hall) -> None:
    days = Days(either_hall, 3)
    days.run()
    db = either_hall.db
    row = fees.notice(db, days.notices[0])
    assert row is not None
    assert row == fees.by_number(db, row.number) == fees.find(db, row.number)[0] == fees.of_case(db, row.case_id)[0]
    assert {each.id for each in fees.unpaid(db)} == {
        each for (each,) in db.rows('SELECT "source" FROM "derived_notice_due"')
    }
    assert len(reading.open_notices(db, "示例甲", limit=999)) == len(fees.unpaid(db))
    assert all(each.due_fen for each in fees.reversed_notices(db))
    bank_days = [day for offset in range(5) for day in reading.bank_days(db, DAY + timedelta(days=offset))]
    payments = [payment for day in bank_days for payment in reading.payments_of(db, day.id)]
    assert {payment.id for payment in payments} == set(days.payments)
    for offset, day in enumerate(bank_days):
        totals = reading.counter_totals(db, day.id)
        figures = reading.day_figures(db, DAY + timedelta(days=offset))
        assert sum(total.booked_fen for total in totals) == figures.booked_fen
        assert sum(total.amount_fen for total in reading.unit_totals(db, day.id)) == figures.booked_fen
        assert reading.taken_after_cut_off(db, day.id).amount_fen >= 0
    units = fees.day_figures(db, DAY + timedelta(days=2))
    assert sum(unit.open_fen for unit in units) == sum(each.due_fen for each in fees.unpaid(db))
    assert check_derived(db) == []


@pytest.mark.parametrize("seed", range(4))
def test_day_20_whatever_was_done_fees_and_fee_point_agree_on_every_day(hall: Hall, seed: int) -> None:
    Days(hall, seed).run()
    booked = 0
    for offset in range(5):
        day = DAY + timedelta(days=offset)
        bank, units = reading.day_figures(hall.db, day), fees.day_figures(hall.db, day)
        assert bank.taken_fen == sum(unit.settled_fen - unit.reversed_fen for unit in units)
        assert bank.booked_fen == bank.taken_fen + bank.carried_in_fen - bank.carried_out_fen
        assert bank.booked_fen == sum(part.amount_fen for part in bank.by_unit)
        booked += bank.booked_fen
    assert booked == hall.db.value('SELECT coalesce(sum("amount_fen"), 0) FROM "settlement"')


@pytest.mark.parametrize("seed", range(2))
def test_what_was_open_at_the_end_of_a_day_is_told_later_as_it_was_told_then(hall: Hall, seed: int) -> None:
    days, told = Days(hall, seed), {}
    for offset in range(3):
        hall.clock.set(DAY + timedelta(days=offset))
        counter(hall).do(verbs.open_day)
        for _ in range(20):
            days.step()
        told[DAY + timedelta(days=offset)] = fees.day_figures(hall.db, DAY + timedelta(days=offset))
    for day, figures in told.items():
        assert fees.day_figures(hall.db, day) == figures


def test_b43_no_number_is_lost_or_used_twice_whatever_was_refused(hall: Hall) -> None:
    days = Days(hall, 1)
    days.run()
    found: dict[date, list[int]] = {}
    for (number,) in hall.db.rows('SELECT "number" FROM "notice"'):
        said = numbers.parse_notice_no(number)
        assert isinstance(said, numbers.DayNumber)
        found.setdefault(said.day, []).append(said.sequence)
    assert len(found) == 3
    for sequences in found.values():
        assert sorted(sequences) == list(range(1, len(sequences) + 1))
