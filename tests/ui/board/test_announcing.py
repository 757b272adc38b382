"""What the board says aloud: each new call once, in order."""

from models.office.instants import Instant
from models.tickets.board import Call
from ui.board.announcing import MARGIN, STALE, Announcer

START = Instant(1_000_000)


def call(text: str, at: int, *, calls: int = 1, window: int = 3) -> Call:
    return Call(f"id-{text}", text, "w", window, "市场监管", Instant(at), calls, "CALLED")


def test_b18_the_first_look_says_nothing() -> None:
    announcer = Announcer()
    assert announcer.news((call("A001", START - 1000), call("A002", START)), START) == ()
    assert announcer.news((call("A001", START - 1000), call("A002", START)), Instant(START + 200)) == ()


def test_b22_three_calls_of_one_second_are_said_in_order_each_with_its_window() -> None:
    announcer = Announcer()
    announcer.news((), START)
    three = tuple(call(f"A00{n}", START + n, window=n) for n in (1, 2, 3))
    assert [(c.text, c.window_number) for c in announcer.news(three, Instant(START + 900))] == [
        ("A001", 1), ("A002", 2), ("A003", 3),
    ]  # fmt: skip


def test_b23_a_repeated_read_says_nothing_and_a_recall_is_new() -> None:
    announcer = Announcer()
    announcer.news((), START)
    first = call("A001", START + 10)
    assert announcer.news((first,), Instant(START + 100)) == (first,)
    assert announcer.news((first,), Instant(START + 200)) == ()
    again = call("A001", START + 20_010, calls=2)
    assert announcer.news((again,), Instant(START + 20_100)) == (again,)


def test_a_call_that_became_visible_after_a_later_one_is_not_lost() -> None:
    announcer = Announcer()
    announcer.news((), START)
    announcer.news((call("B001", START + 500),), Instant(START + 600))
    assert announcer.after(Instant(START + 700))[0] == START + 500 - MARGIN
    early = call("A009", START + 500)
    assert announcer.news((early, call("B001", START + 500)), Instant(START + 800)) == (early,)


def test_b24_a_call_made_long_before_the_database_came_back_is_not_shouted() -> None:
    announcer = Announcer()
    announcer.news((), START)
    old, new = call("A001", START + 1000), call("A002", START + 2 * STALE)
    assert announcer.news((old, new), Instant(START + 2 * STALE + 100)) == (new,)
