"""The shared time: nobody acts early, nothing runs backwards, whoever leaves holds nobody up."""

import multiprocessing
import threading
from collections.abc import Iterator

from models.demo.clock import TOGETHER, LoneHand, SharedClock, SharedHand, go_through
from models.office.instants import SECOND, Instant

START = Instant(1_000_000)


def _wakes(hand: LoneHand | SharedHand, told: list[tuple[str, int]], name: str, waits: list[int]) -> Iterator[float]:
    for wait in waits:
        yield wait
        told.append((name, hand()))


def test_parts_of_one_process_act_in_the_order_of_their_times() -> None:
    hand, told = LoneHand(START), list[tuple[str, int]]()
    go_through([_wakes(hand, told, "a", [10, 30]), _wakes(hand, told, "b", [20, 5])], hand)
    assert told == [(name, START + after * SECOND) for name, after in (("a", 10), ("b", 20), ("b", 25), ("a", 40))]


def test_a_day_may_be_left_in_the_middle() -> None:
    hand, told = LoneHand(START), list[tuple[str, int]]()
    go_through([_wakes(hand, told, "a", [10, 30, 30])], hand, until=Instant(START + 45 * SECOND))
    assert [after for _, after in told] == [START + 10 * SECOND, START + 40 * SECOND]
    assert hand() == START + 45 * SECOND


def test_a_day_may_be_squeezed() -> None:
    hand, told = LoneHand(START), list[tuple[str, int]]()
    go_through([_wakes(hand, told, "a", [100])], hand, pace=0.1)
    assert told == [("a", START + 10 * SECOND)]


def test_several_hands_share_one_time_that_never_goes_back() -> None:
    clock = SharedClock(multiprocessing.get_context("spawn"), START, 3)
    told: list[tuple[str, int]] = []
    waits = {"a": [7] * 40, "b": [31] * 10, "c": [100]}

    def live(number: int, name: str) -> None:
        hand = SharedHand(clock, number)
        go_through([_wakes(hand, told, name, waits[name])], hand)

    threads = [threading.Thread(target=live, args=(number, name)) for number, name in enumerate(waits)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert not any(thread.is_alive() for thread in threads)
    for name, planned in waits.items():
        own = [at for who, at in told if who == name]
        assert len(own) == len(planned) and own == sorted(own)
        steps = [after - before for before, after in zip([START, *own], own, strict=False)]
        assert all(wait * SECOND <= step <= wait * SECOND + TOGETHER for wait, step in zip(planned, steps, strict=True))
