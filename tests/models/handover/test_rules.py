"""Who may take over what, and what a hand-over is numbered."""

import pytest

from models.handover.rules import (
    CLOSED_THERE,
    KIND_LEFT,
    PASSED_ON,
    Kind,
    handover_code,
    handover_no,
    may_take,
    refusal,
    rest_fault,
)
from models.office.sheets.queue import LEFT_KINDS


def test_nobody_hands_over_to_herself_or_to_an_ended_account() -> None:
    assert refusal("a", "a", active=True) == "handover.self"
    assert refusal("a", "b", active=False) == "handover.not_active"
    assert refusal("a", "b", active=True) == ""


@pytest.mark.parametrize(
    ("role", "kind", "may"),
    [
        ("WINDOW", Kind.CASE, True),
        ("REVIEWER", Kind.CASE, False),
        ("BANK_TELLER", Kind.CASE, False),
        ("REVIEWER", Kind.INQUIRY, True),
        ("BANK_TELLER", Kind.INQUIRY, False),
        ("GUIDE", Kind.TICKET, True),
        ("ADMIN", Kind.TICKET, False),
    ],
)
def test_a_thing_goes_to_somebody_whose_work_it_is(role: str, kind: Kind, may: bool) -> None:
    assert may_take({role}, kind) is may


def test_day_12_a_rest_needs_a_reason() -> None:
    assert rest_fault(2, "  ") == "handover.rest"
    assert rest_fault(2, "停电") == ""
    assert rest_fault(0, "") == ""


def test_a_hand_over_is_numbered_by_year_and_its_code_can_be_scanned() -> None:
    assert handover_no(centre_name="政", year=2026, sequence=7) == "(政)交字〔2026〕第0007号"
    assert handover_code(centre="01", year=2026, sequence=12345) == "JJ01202612345"
    with pytest.raises(ValueError, match="begins at 1"):
        handover_no(centre_name="政", year=2026, sequence=0)


def test_every_kind_that_a_window_leaves_is_known_here() -> None:
    assert set(KIND_LEFT) >= set(LEFT_KINDS) - {"CERTIFICATE"}
    assert set(KIND_LEFT) == PASSED_ON | CLOSED_THERE
