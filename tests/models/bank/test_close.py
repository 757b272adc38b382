"""The fee point's day is counted and closed, short or over with a reason and a second person (days.md 20)."""

from datetime import date, time
from typing import Any

import pytest

from models.bank import close_verbs, reading, verbs
from models.bank.hours import hours_of
from models.bank.rules import BankState
from models.fees import reading as fees
from models.office.refusal import NotAllowed, Refused, Trouble
from models.office.settings import HallSettings
from models.office.sheets.fees import BankDayClose
from models.office.sheets.stored import from_json
from models.prints.reading import jobs_of, stored_sheet
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, counter, furnished

DAY, NEXT = OPENING.date(), date(2026, 11, 25)


@pytest.fixture
def hall(hall: Hall) -> Hall:
    furnished(hall)
    counter(hall).do(verbs.open_day)
    return hall


def pay(hall: Hall, case: str, *wishes: str, method: str = "CASH", unit: str = "BD", station: str = "B1") -> str:
    serial = "" if method == "CASH" else f"SLIP-{case}"
    office = counter(hall, station, "teller-1" if station == "B1" else "teller-2")
    notice = assess(hall, case, *wishes, unit=unit)
    return office.do(verbs.confirm, notices=(notice,), method=method, serial=serial).value.id


def close(hall: Hall, counted: dict[str, int], **wishes: Any) -> str:
    return counter(hall).do(close_verbs.close_day, counted=counted, **wishes).value


def refused(hall: Hall, counted: dict[str, int], **wishes: Any) -> Refused:
    with pytest.raises(Refused) as error:
        close(hall, counted, **wishes)
    return error.value


def sheet(hall: Hall, day: str, place: int = 0) -> BankDayClose:
    kept = stored_sheet(hall.db, jobs_of(hall.db, "bank_day", day)[place].id)
    assert kept is not None
    found = from_json(kept[0], kept[1])
    assert isinstance(found, BankDayClose)
    return found


def today(hall: Hall) -> str:
    return reading.bank_days(hall.db, DAY)[0].id


def test_day_20_a_day_that_agrees_is_closed_with_totals_by_method_and_unit(hall: Hall) -> None:
    pay(hall, "1")
    pay(hall, "2", "house", "copy")
    back = pay(hall, "3", "copy", method="CARD", unit="SL")
    pay(hall, "4", "copy", method="CARD", unit="SL")
    counter(hall).do(verbs.reverse, payment=back, reason="刷错卡")
    close(hall, {"CASH": 17000, "CARD": 1000})
    paper = sheet(hall, today(hall))
    assert [(each.method, each.payments, each.booked_fen, each.counted_fen) for each in paper.methods] == [
        ("CASH", 2, 17000, 17000),
        ("CARD", 2, 1000, 1000),
        ("CODE", 0, 0, 0),
        ("TRANSFER", 0, 0, 0),
    ]
    assert [(each.unit, each.notices, each.amount_fen) for each in paper.units] == [
        ("不动产登记中心", 2, 17000),
        ("水利局", 2, 1000),
    ]
    assert (paper.reversals, paper.reversed_fen, paper.difference_fen, paper.reason) == (1, 1000, 0, "")
    assert (paper.teller, paper.second_person) == ("收费员一", "")


def test_day_20_a_closed_day_takes_no_more_and_windows_see_it(hall: Hall) -> None:
    paid = pay(hall, "1")
    close(hall, {"CASH": 8000})
    assert reading.bank_state(hall.db, hall.clock()) is BankState.CLOSED
    notice = assess(hall, "2")
    office = counter(hall)
    for does in (
        lambda: office.do(verbs.confirm, notices=(notice,), method="CASH"),
        lambda: office.do(verbs.reverse, payment=paid, reason="误收"),
        lambda: office.do(verbs.open_day),
    ):
        with pytest.raises(NotAllowed) as error:
            does()
        assert error.value.code == "bank.day_closed"
    assert refused(hall, {}, day=today(hall)).code == "bank.day_closed"
    assert refused(hall, {}).code == "bank.not_open"


def test_day_20_a_closed_day_is_followed_by_the_next_from_the_cut_off_on(hall: Hall) -> None:
    close(hall, {})
    hall.clock.set(DAY, time(16, 40))
    with pytest.raises(NotAllowed):
        pay(hall, "1")
    counter(hall).do(verbs.open_day)
    pay(hall, "2")
    assert [each.day for each in reading.open_days(hall.db, "B1")] == [NEXT]
    assert reading.bank_state(hall.db, hall.clock()) is BankState.AFTER_CUT_OFF


def test_day_20_short_or_over_wants_a_reason_and_a_second_person(hall: Hall) -> None:
    pay(hall, "1")
    short = {"CASH": 7900}
    assert refused(hall, short).code == "bank.reason"
    assert refused(hall, short, reason="找零有误").code == "bank.second"
    assert refused(hall, short, reason="找零有误", second="teller-1").code == "bank.second_same"
    assert refused(hall, short, reason="找零有误", second="clerk").code == "bank.second_role"
    assert refused(hall, short, reason="找零有误", second="nobody").code == "bank.second_role"
    close(hall, short, reason="找零有误", second="manager")
    paper = sheet(hall, today(hall))
    assert (paper.difference_fen, paper.reason, paper.second_person) == (-100, "找零有误", "中心主管")
    assert reading.day_figures(hall.db, DAY).difference_fen == -100


def test_a_count_that_is_no_count_names_its_method(hall: Hall) -> None:
    pay(hall, "1")
    pay(hall, "2", method="CARD")
    missing = refused(hall, {"CASH": 8000})
    assert (missing.code, missing.field) == ("bank.count_missing", "CARD")
    assert refused(hall, {"CASH": -1, "CARD": 8000}).code == "bank.counted"
    assert refused(hall, {"GOLD": 1}).code == "bank.method"
    assert reading.open_days(hall.db, "B1")


def test_money_given_back_for_an_earlier_day_counts_below_nothing(hall: Hall) -> None:
    paid = pay(hall, "1")
    close(hall, {"CASH": 8000})
    hall.clock.set(NEXT)
    counter(hall).do(verbs.open_day)
    counter(hall).do(verbs.reverse, payment=paid, reason="重复缴款")
    close(hall, {"CASH": -8000})
    figures = reading.day_figures(hall.db, NEXT)
    assert (figures.booked_fen, figures.difference_fen, figures.not_closed) == (-8000, 0, ())


def test_day_20_a_close_that_was_wrong_is_corrected_by_another_that_names_it(hall: Hall) -> None:
    pay(hall, "1")
    first = close(hall, {"CASH": 7900}, reason="短款待查", second="teller-2")
    hall.clock.set(NEXT)
    office = counter(hall)
    with pytest.raises(Refused):
        office.do(close_verbs.correct_close, close=first, counted={"CASH": 8000}, reason="", second="manager")
    second = office.do(
        close_verbs.correct_close, close=first, counted={"CASH": 8000}, reason="复点找到", second="manager"
    ).value
    day = today(hall)
    papers = {paper.number: paper for paper in (sheet(hall, day, 0), sheet(hall, day, 1))}
    corrected = next(paper for paper in papers.values() if paper.corrects)
    assert papers[corrected.corrects].difference_fen == -100
    assert corrected.difference_fen == 0
    assert reading.day_figures(hall.db, DAY).difference_fen == 0
    with pytest.raises(NotAllowed) as error:
        office.do(close_verbs.correct_close, close=first, counted={"CASH": 1}, reason="再改", second="manager")
    assert error.value.code == "bank.already_corrected"
    office.do(close_verbs.correct_close, close=second, counted={"CASH": 7900}, reason="还是少", second="manager")


def test_day_20_money_after_the_cut_off_is_no_difference_of_the_day(hall: Hall) -> None:
    pay(hall, "1")
    hall.clock.set(DAY, time(16, 45))
    pay(hall, "2", "copy")
    hall.clock.set(DAY, time(17, 5))
    close(hall, {"CASH": 8000})
    paper = sheet(hall, today(hall))
    assert (paper.after_cut_off, paper.after_cut_off_fen, paper.difference_fen) == (1, 1000, 0)
    hall.clock.set(NEXT, time(9, 30))
    pay(hall, "3", "copy")
    assert [each.day for each in reading.open_days(hall.db, "B1")] == [NEXT]
    close(hall, {"CASH": 2000})
    of_day, of_next = reading.day_figures(hall.db, DAY), reading.day_figures(hall.db, NEXT)
    assert (of_day.booked_fen, of_day.taken_fen, of_day.carried_in_fen, of_day.carried_out_fen) == (8000, 9000, 0, 1000)
    assert (of_next.booked_fen, of_next.taken_fen, of_next.carried_in_fen) == (2000, 1000, 1000)


def test_each_counter_has_a_teller_and_a_day_of_its_own(hall: Hall) -> None:
    counter(hall, "B2", "teller-2").do(verbs.open_day)
    pay(hall, "1")
    pay(hall, "2", "copy", station="B2")
    with pytest.raises(NotAllowed) as error:
        counter(hall, "B2", "teller-2").do(close_verbs.close_day, counted={"CASH": 8000}, day=today(hall))
    assert error.value.code == "bank.other_counter"
    close(hall, {"CASH": 8000})
    figures = reading.day_figures(hall.db, DAY)
    assert (figures.booked_fen, figures.not_closed) == (9000, ("B2",))


def test_what_fees_says_was_settled_is_what_the_fee_point_took(hall: Hall) -> None:
    """A day with payments before and after the cut-off, reversals on the same and on the next day."""
    paid = [pay(hall, str(case), method=("CASH", "CARD", "CODE")[case % 3]) for case in range(1, 7)]
    counter(hall).do(verbs.reverse, payment=paid[0], reason="误收")
    hall.clock.set(DAY, time(16, 50))
    pay(hall, "8", "copy", unit="SL")
    counter(hall).do(verbs.reverse, payment=paid[1], reason="误收")
    hall.clock.set(NEXT)
    counter(hall).do(verbs.reverse, payment=paid[2], reason="误收")
    pay(hall, "9", "copy")
    for day, taken in ((DAY, 33000), (NEXT, -7000)):
        bank, units = reading.day_figures(hall.db, day), fees.day_figures(hall.db, day)
        assert sum(unit.settled_fen - unit.reversed_fen for unit in units) == bank.taken_fen == taken
        assert bank.booked_fen == bank.taken_fen + bank.carried_in_fen - bank.carried_out_fen
        assert bank.booked_fen == sum(part.amount_fen for part in bank.by_unit)
    assert reading.day_figures(hall.db, DAY).booked_fen == 40000


def test_settings_that_contradict_each_other_are_trouble_and_not_a_wrong_day(hall: Hall) -> None:
    with pytest.raises(Trouble) as told:
        hours_of(HallSettings(bank_cut_off_at="18:00"))
    assert told.value.code == "bank.hours"
    with pytest.raises(Trouble):
        hours_of(HallSettings(bank_opens_at="nine"))


def test_day_20_a_counter_reads_its_closes_and_which_one_corrects_which(hall: Hall) -> None:
    pay(hall, "1")
    first = close(hall, {"CASH": 7500}, reason="少一张五元", second="manager")
    second = counter(hall).do(
        close_verbs.correct_close, close=first, counted={"CASH": 8000}, reason="复点无误", second="manager"
    )
    later, before = reading.closes(hall.db, "B1")
    assert (later.id, before.id) == (second.value, first)
    assert (before.day, before.booked["CASH"], before.counted["CASH"], before.difference_fen) == (DAY, 8000, 7500, -500)
    assert (before.corrected_by, later.corrects, later.corrected_by) == (later.number, before.number, "")
    assert (later.second, later.reason, later.difference_fen) == ("manager", "复点无误", 0)
    assert reading.closes(hall.db, "B2") == ()
