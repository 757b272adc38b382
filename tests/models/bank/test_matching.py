"""Hall against bank: by what they match, what a difference is called, and that no fen is ever lost (behaviour 47)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.bank.matching import (
    BankEntry,
    DifferenceKind,
    Found,
    HallEntry,
    How,
    Outcome,
    balance,
    compare_sides,
    explained_fen,
    match_by_hand,
    suggestions,
)

D = date(2026, 11, 24)
NEXT = D + timedelta(days=1)


def paid(
    name: str = "p1", fen: int = 8000, *notices: str, day: date = D, serial: str = "", code: str = ""
) -> HallEntry:
    codes = frozenset({code} if code else ())
    return HallEntry(name, name, day, fen, serial, frozenset(notices or ("N1",)), codes, frozenset({"052101"}))


def back(of: HallEntry, day: date = D) -> HallEntry:
    return HallEntry(f"r-{of.id}", of.id, day, -of.amount_fen, of.serial, of.notices, of.pay_codes, of.units)


def line(
    name: str = "l1", fen: int = 8000, *notices: str, day: date = D, serial: str = "", code: str = "", unit: str = ""
) -> BankEntry:
    return BankEntry(name, day, fen, serial, frozenset(notices), code, unit)


def said(found: list[Found]) -> list[tuple[DifferenceKind, int, int]]:
    return [(each.kind, each.hall_fen, each.bank_fen) for each in found]


def how(outcome: Outcome) -> list[tuple[str, str, How]]:
    return [(pair.entry.id, pair.line.id if pair.line else "", pair.how) for pair in outcome.pairs]


def test_the_pay_code_is_asked_before_the_notice_and_the_notice_before_the_serial() -> None:
    hall = [paid("a", code="C1"), paid("b", 8000, "N2"), paid("c", 8000, "N3", serial="S3")]
    bank = [line("x", 8000, "N2", code="C1"), line("y", 8000, "N2", serial="S3"), line("z", serial="S3")]
    outcome = compare_sides(hall, bank)
    assert how(outcome) == [("a", "x", How.PAY_CODE), ("b", "y", How.NOTICE), ("c", "z", How.SERIAL)]
    assert outcome.differences == []


def test_day_18_one_line_settles_one_payment_over_several_notices() -> None:
    outcome = compare_sides([paid("a", 9000, "N1", "N2")], [line("x", 9000, "N2")])
    assert how(outcome) == [("a", "x", How.NOTICE)]
    assert outcome.differences == []


def test_a_line_that_names_notices_of_two_payments_needs_a_person() -> None:
    outcome = compare_sides([paid("a"), paid("b", 1000, "N2")], [line("x", 9000, "N1", "N2")])
    assert outcome.pairs == []
    assert len(outcome.differences) == 3


def test_a_second_line_for_one_payment_is_a_duplicate() -> None:
    outcome = compare_sides([paid()], [line("x", 8000, "N1"), line("y", 8000, "N1", serial="S2")])
    assert said(outcome.differences) == [(DifferenceKind.DUPLICATE, 0, 8000)]
    later = compare_sides([], [line("y", 8000, "N1")], taken=[paid()])
    assert said(later.differences) == [(DifferenceKind.DUPLICATE, 0, 8000)]


@pytest.mark.parametrize(("fen", "hall", "bank"), [(8100, 0, 100), (7900, 100, 0)])
def test_another_amount_is_matched_and_the_rest_is_a_difference(fen: int, hall: int, bank: int) -> None:
    outcome = compare_sides([paid()], [line("x", fen, "N1")])
    assert how(outcome) == [("p1", "x", How.NOTICE)]
    assert said(outcome.differences) == [(DifferenceKind.AMOUNT_DIFF, hall, bank)]


def test_the_line_with_the_right_amount_comes_first() -> None:
    outcome = compare_sides([paid()], [line("wrong", 7900, "N1"), line("right", 8000, "N1")])
    assert how(outcome) == [("p1", "right", How.NOTICE)]


def test_of_two_payments_for_one_notice_the_serial_says_which() -> None:
    first, again = paid("a", serial="S1"), paid("b", serial="S2")
    outcome = compare_sides(
        [first, back(first), again], [line("y", 8000, "N1", serial="S2"), line("x", 8000, "N1", serial="S1"),
                                      line("z", -8000, "N1", serial="S1")]
    )  # fmt: skip
    assert {pair[:2] for pair in how(outcome)} == {("b", "y"), ("a", "x"), ("r-a", "z")}
    assert outcome.differences == []


def test_a_reversal_that_only_the_bank_has_is_called_so() -> None:
    outcome = compare_sides([], [line("x", -8000, "N1")])
    assert said(outcome.differences) == [(DifferenceKind.REVERSED, 0, -8000)]


def test_a_payment_taken_back_before_the_bank_saw_it_is_no_difference() -> None:
    payment = paid()
    outcome = compare_sides([payment, back(payment)], [])
    assert [pair.how for pair in outcome.pairs] == [How.NETTED, How.NETTED]
    assert outcome.differences == []


def test_money_for_another_unit_came_but_is_a_difference_of_nothing() -> None:
    outcome = compare_sides([paid()], [line("x", 8000, "N1", unit="099999")])
    assert said(outcome.differences) == [(DifferenceKind.UNIT_DIFF, 0, 0)]


def test_money_that_the_bank_has_a_day_later_answers_both_days() -> None:
    outcome = compare_sides([paid()], [line("x", 8000, "N1", day=NEXT)])
    assert how(outcome) == [("p1", "x", How.NOTICE)]
    assert [(found.day, found.kind, found.carried) for found in outcome.differences] == [
        (D, DifferenceKind.NOT_AT_BANK, True),
        (NEXT, DifferenceKind.NOT_IN_HALL, True),
    ]


def test_across_two_days_another_amount_is_left_to_a_person() -> None:
    outcome = compare_sides([paid()], [line("x", 7900, "N1", day=NEXT)])
    assert outcome.pairs == []
    assert match_by_hand(paid(), line("x", 7900, day=NEXT)) is None
    assert match_by_hand(paid(), line("x", -8000)) is None
    assert match_by_hand(paid(), line("x", 7900)) is not None


def test_a_suggestion_wants_amount_and_day_and_puts_the_same_payer_first() -> None:
    same = HallEntry("a", "a", NEXT, 8000, payer="示例乙")
    other = HallEntry("b", "b", D, 8000, payer="示例甲")
    far = HallEntry("c", "c", D - timedelta(days=9), 8000, payer="示例乙")
    found = suggestions(BankEntry("x", D, 8000, payer="示例乙"), [far, other, same], {D, NEXT})
    assert found == (same, other)


# Nothing is lost

_days = st.sampled_from([D, NEXT, NEXT + timedelta(days=1)])
_amounts = st.sampled_from([1, 100, 8000, 8001])
_names = st.sampled_from(["N1", "N2", "N3"])


@st.composite
def _halls(draw: st.DrawFn) -> list[HallEntry]:
    entries: list[HallEntry] = []
    for at in range(draw(st.integers(0, 6))):
        payment = HallEntry(
            f"p{at}", f"p{at}", draw(_days), draw(_amounts), draw(st.sampled_from(["", "S1", "S2", "S3"])),
            draw(st.frozensets(_names, min_size=1, max_size=2)),
            draw(st.frozensets(st.sampled_from(["C1"]), max_size=1)),
            frozenset({"U1"}),
        )  # fmt: skip
        entries.append(payment)
        if draw(st.booleans()):
            entries.append(back(payment, draw(_days)))
    return entries


@st.composite
def _banks(draw: st.DrawFn) -> list[BankEntry]:
    return [
        BankEntry(
            f"l{at}", draw(_days), draw(_amounts) * draw(st.sampled_from([1, 1, -1])),
            draw(st.sampled_from(["", "S1", "S2", "S9"])), draw(st.frozensets(_names, max_size=2)),
            draw(st.sampled_from(["", "C1"])), draw(st.sampled_from(["", "U1", "U2"])),
        )
        for at in range(draw(st.integers(0, 7)))
    ]  # fmt: skip


@given(_halls(), _banks())
def test_b47_every_fen_is_in_exactly_one_place_and_each_day_balances(
    hall: list[HallEntry], bank: list[BankEntry]
) -> None:
    outcome = compare_sides(hall, bank)
    for entry in hall:
        explained = [explained_fen(pair) for pair in outcome.pairs if pair.entry == entry and pair.line]
        left = [found.hall_fen for found in outcome.differences if found.entry == entry]
        netted = [pair for pair in outcome.pairs if pair.entry == entry and pair.line is None]
        if netted and not left:
            assert sum(pair.entry.amount_fen for pair in outcome.pairs if pair.entry.payment == entry.payment) == 0
        else:
            assert sum(explained) + sum(left) == entry.amount_fen
    for each in bank:
        explained = [explained_fen(pair) for pair in outcome.pairs if pair.line == each]
        left = [found.bank_fen for found in outcome.differences if found.line == each]
        assert sum(explained) + sum(left) == each.amount_fen
    for day in {entry.day for entry in hall} | {each.day for each in bank}:
        assert balance(day, hall, bank, outcome.differences).rest_fen == 0
    assert len({pair.entry.id for pair in outcome.pairs}) == len(outcome.pairs)
