"""Which way of handling needs what, and which step may follow which."""

import pytest

from models.inquiries.rules import (
    BEGINS,
    BY_FIRST,
    STEPS,
    Handling,
    State,
    Step,
    after,
    document_no,
    inquiry_no,
    missing,
    needs_slip,
    refusal,
)


def test_only_what_is_left_unanswered_stays_open_and_only_what_leaves_the_hands_gets_a_slip() -> None:
    assert {way for way, state in BEGINS.items() if state is State.CLOSED} == {
        Handling.ANSWERED,
        Handling.GUIDED,
        Handling.NOT_OURS,
    }
    assert {way for way in Handling if needs_slip(way)} == {
        Handling.HANDED_OVER,
        Handling.TAKEN_IN,
        Handling.NOT_OURS,
    }
    assert set(BEGINS) == set(Handling)


@pytest.mark.parametrize(
    ("step", "state", "code"),
    [
        (Step.CLOSE, State.REPLIED, ""),
        (Step.CLOSE, State.HANDED, "inquiries.not_confirmed"),
        (Step.CLOSE, State.CONFIRMED, "inquiries.not_replied"),
        (Step.CLOSE, State.WITH_FIRST, "inquiries.not_replied"),
        (Step.CLOSE, State.CLOSED, "inquiries.closed"),
        (Step.CONFIRM, State.HANDED, ""),
        (Step.CONFIRM, State.CONFIRMED, "inquiries.confirmed_before"),
        (Step.REPLY, State.HANDED, "inquiries.not_confirmed"),
        (Step.HAND_OVER, State.CONFIRMED, "inquiries.state"),
        (Step.DECLINE, State.CONFIRMED, "inquiries.state"),
        (Step.HAND_OVER, State.CLOSED, "inquiries.closed"),
    ],
)
def test_a_step_from_a_state_is_allowed_or_says_why_not(step: Step, state: State, code: str) -> None:
    assert refusal(step, state) == code


def test_every_state_can_be_left_towards_closing_and_closing_needs_a_receiver_or_the_first_persons_own_answer() -> None:
    reached, roads = {State.CLOSED}, [(a, b) for step in STEPS.values() for a, b in step.items()]
    for _ in State:
        reached |= {begun for begun, led in roads if led in reached}
    assert reached == set(State)
    assert {begun for begun, led in STEPS[Step.REPLY].items()} == {State.CONFIRMED, State.WITH_FIRST}
    assert all(state in STEPS[step] for step, state in BY_FIRST)
    assert after(Step.HAND_OVER, State.HANDED) is State.HANDED


@pytest.mark.parametrize(
    ("handling", "given", "field"),
    [
        (Handling.ANSWERED, {}, "question"),
        (Handling.ANSWERED, {"item": "GA-002"}, ""),
        (Handling.GUIDED, {"question": "在哪里"}, ""),
        (Handling.TAKEN_IN, {"item": "GA-002"}, "question"),
        (Handling.TAKEN_IN, {"question": "低保怎么办"}, ""),
        (Handling.HANDED_OVER, {"question": "低保怎么办"}, "to_unit"),
        (Handling.HANDED_OVER, {"question": "低保怎么办", "receiver": True}, ""),
        (Handling.NOT_OURS, {"question": "退税"}, "other_body"),
        (Handling.NOT_OURS, {"question": "退税", "other_body": "税务局"}, "other_phone"),
        (Handling.NOT_OURS, {"question": "退税", "other_body": "税务局", "other_reach": True}, ""),
    ],
)
def test_what_is_missing_for_each_way_of_handling(handling: Handling, given: dict[str, object], field: str) -> None:
    nothing: dict[str, object] = {
        "question": "", "item": "", "receiver": False, "other_body": "", "other_reach": False,
    }  # fmt: skip
    assert missing(handling, **{**nothing, **given}) == field  # type: ignore[arg-type]


def test_the_number_is_scanned_as_one_word_and_written_as_a_document() -> None:
    number = inquiry_no(centre="01", year=2026, sequence=12)
    assert number == "SW01202600012"
    assert document_no(number, "政") == "(政)首问字〔2026〕第0012号"
    assert document_no(inquiry_no(centre="01", year=2026, sequence=123456), "政").endswith("第123456号")
    with pytest.raises(ValueError, match="no inquiry number"):
        document_no("A023", "政")
