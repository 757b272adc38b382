"""Calling a number, and what happens when nobody comes."""

from datetime import date
from typing import Any

import pytest

from models.office.refusal import NotAllowed, Refused
from models.office.verbs import set_setting
from models.tickets import call_verbs, day_verbs, issue_verbs, line_verbs, verbs
from tests.models.tickets.queue import Queue


def refused(queue: Queue, at: int, verb: Any, **more: Any) -> Refused:
    with pytest.raises(Refused) as told:
        queue.do(at, verb, **more)
    return told.value


def test_b10_with_an_empty_queue_next_says_that_nobody_waits_and_changes_nothing(either_queue: Queue) -> None:
    queue = either_queue
    acts = queue.hall.db.value("SELECT count(*) FROM act")
    assert refused(queue, 1, call_verbs.call_next).code == "tickets.nobody_waiting"
    assert queue.hall.db.value("SELECT count(*) FROM act") == acts


def test_b10_also_after_the_last_one_was_skipped(queue: Queue) -> None:
    queue.issue()
    queue.next()
    queue.pass_by()
    assert refused(queue, 1, call_verbs.call_next).code == "tickets.nobody_waiting"
    assert queue.state("A001") == "MISSED"


def test_b11_a_window_that_holds_a_visitor_is_told_whom(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.issue()
    queue.next()
    told = refused(queue, 1, call_verbs.call_next)
    assert (told.code, told.facts["ticket"]) == ("tickets.holds", "A001")
    assert refused(queue, 1, call_verbs.call_number, number="A002").code == "tickets.holds"
    assert queue.state("A002") == "WAITING"


def test_b12_two_windows_pressing_next_get_two_people(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.issue()
    assert (queue.next(1), queue.next(2)) == ("A001", "A002")
    assert refused(queue, 3, call_verbs.call_next).code == "tickets.nobody_waiting"


def test_b12_two_windows_picking_the_same_number_one_wins_and_the_other_reads_who(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.do(1, call_verbs.call_number, number="A001")
    told = refused(queue, 2, call_verbs.call_number, number="A001")
    assert (told.code, told.facts["window"]) == ("tickets.taken", queue.windows[1])


def test_b13_one_called_being_served_or_parked_cannot_be_called_elsewhere(queue: Queue) -> None:
    queue.issue()
    queue.next(1)
    for step in (None, verbs.start, verbs.park):
        if step is not None:
            queue.do(1, step)
        assert refused(queue, 2, call_verbs.call_number, number="A001", reason="他在这里").code == "tickets.taken"
        assert refused(queue, 2, call_verbs.call_next).code == "tickets.nobody_waiting"


def test_b13_the_database_itself_refuses_a_second_visitor_at_a_window(queue: Queue) -> None:
    index = queue.hall.db.value("SELECT sql FROM sqlite_master WHERE name = 'ticket_held'")
    assert "UNIQUE" in index


def test_b14_a_window_is_offered_only_the_lines_it_serves(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue("B")
    assert refused(queue, 1, call_verbs.call_next).code == "tickets.nobody_waiting"
    assert refused(queue, 1, call_verbs.call_number, number="B001", reason="认识").code == "tickets.not_your_line"
    assert queue.next(3) == "B001"


def test_b14_priority_goes_first_by_rule_and_equals_by_arrival(either_queue: Queue) -> None:
    queue = either_queue
    for priority in ("", "", "", "", "AGED", "DISABLED"):
        queue.issue(priority=priority)
    order = []
    for _ in range(6):
        order.append((queue.serve(), queue.ticket(queue.do(1, verbs.finish).text)["why"]))
        queue.clock.pass_(seconds=1)
    assert order == [
        ("VA005", "PRIORITY"),
        ("A001", "ARRIVAL"),
        ("A002", "ARRIVAL"),
        ("VA006", "PRIORITY"),
        ("A003", "ARRIVAL"),
        ("A004", "ARRIVAL"),
    ]


def test_b14_an_ordinary_number_over_the_limit_goes_before_priority(queue: Queue) -> None:
    queue.issue()
    queue.clock.pass_(minutes=40)
    queue.issue(priority="AGED")
    assert queue.next() == "A001"
    assert queue.ticket("A001")["why"] == "OVER_LIMIT"


def test_b14_the_turn_belongs_to_the_line_and_not_to_the_window(queue: Queue) -> None:
    for priority in ("", "", "", "AGED", "AGED"):
        queue.issue(priority=priority)
    assert [queue.next(1), queue.next(2), queue.next(3)] == ["VA004", "A001", "A002"]


def test_b16_a_recall_counts_and_leaves_arrival_and_first_call(queue: Queue) -> None:
    queue.issue()
    queue.clock.pass_(minutes=5)
    queue.next()
    first = queue.ticket("A001")
    told = refused(queue, 1, call_verbs.recall)
    assert (told.code, told.facts["seconds"]) == ("tickets.too_soon", 20)
    queue.clock.pass_(seconds=20)
    assert queue.do(1, call_verbs.recall).calls == 2
    after = queue.ticket("A001")
    assert (after["issued"], after["first_called"], after["called"]) == (
        first["issued"],
        first["first_called"],
        first["called"],
    )
    assert (after["recalls"], after["announced"]) == (1, queue.clock())


def test_b17_three_calls_then_missed_with_a_reason(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    queue.next()
    told = refused(queue, 1, call_verbs.miss, reason="ABSENT")
    assert (told.code, told.facts["needed"]) == ("tickets.calls_short", 2)
    queue.clock.pass_(seconds=20)
    queue.do(1, call_verbs.recall)
    assert refused(queue, 1, call_verbs.miss).facts["needed"] == 1
    queue.clock.pass_(seconds=20)
    queue.do(1, call_verbs.recall)
    assert refused(queue, 1, call_verbs.miss, reason="LAZY").code == "tickets.reason"
    queue.do(1, call_verbs.miss, reason="ABSENT")
    assert (queue.state("A001"), queue.ticket("A001")["reason"]) == ("MISSED", "ABSENT")


def test_b17_the_rule_is_the_same_for_one_called_by_number_or_come_back(queue: Queue) -> None:
    for _ in range(2):
        queue.issue()
    queue.do(1, call_verbs.call_number, number="A002", reason="约好的时间")
    assert refused(queue, 1, call_verbs.miss).code == "tickets.calls_short"
    back = queue.pass_by()
    queue.offices[9].do(call_verbs.back_once, ticket=back)
    queue.do(1, call_verbs.call_number, number="A002", reason="他回来了")
    assert refused(queue, 1, call_verbs.miss).facts["needed"] == 2


def test_b17_back_once_behind_the_set_number_and_a_second_miss_is_the_end(either_queue: Queue) -> None:
    queue = either_queue
    for _ in range(6):
        queue.issue()
    queue.next(1)
    missed = queue.pass_by(1)
    assert queue.offices[9].do(call_verbs.back_once, ticket=missed).value == 3
    order = []
    for _ in range(4):
        order.append(queue.serve(2))
        queue.do(2, verbs.finish)
    assert order == ["A002", "A003", "A004", "A001"]
    assert queue.ticket("A001")["why"] == "RETURNED"
    with pytest.raises(NotAllowed):
        queue.offices[9].do(call_verbs.back_once, ticket=missed)


def test_b17_a_second_miss_cannot_come_back(queue: Queue) -> None:
    queue.issue()
    queue.next()
    missed = queue.pass_by()
    assert queue.offices[1].do(call_verbs.back_once, ticket=missed).value == 0
    queue.next()
    queue.pass_by()
    with pytest.raises(NotAllowed) as told:
        queue.offices[1].do(call_verbs.back_once, ticket=missed)
    assert (told.value.code, told.value.facts["misses"]) == ("tickets.no_return", 2)


def test_b17_nobody_comes_back_on_another_day(queue: Queue) -> None:
    queue.issue()
    queue.next()
    missed = queue.pass_by()
    queue.clock.set(date(2026, 11, 25))
    with pytest.raises(Refused) as told:
        queue.offices[1].do(call_verbs.back_once, ticket=missed)
    assert told.value.code == "tickets.not_today"


def test_b18_opening_signing_on_and_changing_place_never_call(queue: Queue) -> None:
    queue.issue()
    queue.offices[1].do(day_verbs.sign_off)
    queue.sign_on(1)
    queue.offices[1].do(day_verbs.sign_off)
    queue.offices[2].do(day_verbs.sign_off)
    queue.sign_on(2, queue.staff[1])
    queue.station(1).refresh()
    assert queue.state("A001") == "WAITING"


def test_b21_by_number_works_for_todays_tickets_only(queue: Queue) -> None:
    queue.issue()
    queue.clock.set(date(2026, 11, 25))
    for number in ("A001", "T261124A001", "A007", "Q001", "张三"):
        told = refused(queue, 1, call_verbs.call_number, number=number, reason="昨天的号")
        assert (told.code, told.field) == ("tickets.no_such_number", "number")


def test_b21_out_of_order_needs_a_reason_and_in_order_none(queue: Queue) -> None:
    queue.issue()
    queue.issue()
    told = refused(queue, 1, call_verbs.call_number, number="a2")
    assert (told.code, told.field) == ("tickets.reason_needed", "reason")
    queue.do(1, call_verbs.call_number, number="a2", reason="轮椅, 门口等候")
    assert (queue.ticket("A002")["why"], queue.ticket("A002")["out_of_order"]) == ("BY_NUMBER", "轮椅, 门口等候")
    queue.do(2, call_verbs.call_number, number="T261124A001")
    assert queue.ticket("A001")["out_of_order"] == ""


def test_only_who_is_signed_on_at_the_window_calls_there_and_the_attempt_is_kept(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue()
    with pytest.raises(NotAllowed) as told:
        queue.offices[1].do(call_verbs.call_next, window=queue.windows[2])
    assert (told.value.code, told.value.facts["holder"]) == ("tickets.not_your_window", queue.staff[2])
    assert queue.acts()[-1][:2] == ("tickets.call_next", "REFUSED")


def test_a_window_that_pauses_calls_nobody(queue: Queue) -> None:
    queue.issue()
    queue.do(1, day_verbs.pause, reason="MEETING")
    told = refused(queue, 1, call_verbs.call_next)
    assert (told.code, told.facts["reason"]) == ("tickets.paused", "MEETING")
    assert refused(queue, 1, day_verbs.pause, reason="BREAK").code == "tickets.paused"
    queue.do(1, day_verbs.resume)
    assert queue.next() == "A001"
    assert refused(queue, 1, day_verbs.resume).code == "tickets.not_paused"


def test_a_line_gets_a_window_and_loses_it_while_the_hall_is_open(queue: Queue) -> None:
    queue.issue("B")
    queue.admin.do(line_verbs.serve_line, line=queue.lines["B"], window=queue.windows[1])
    assert queue.next(1) == "B001"
    queue.admin.do(line_verbs.stop_serving, line=queue.lines["B"], window=queue.windows[3])
    queue.issue("B")
    assert refused(queue, 3, call_verbs.call_next).code == "tickets.nobody_waiting"


def test_day_27_a_window_and_a_line_are_added_without_editing_a_file(queue: Queue) -> None:
    queue.lines["C"] = queue.add_line("C", "医保")
    queue.add_window(4)
    queue.admin.do(line_verbs.serve_line, line=queue.lines["C"], window=queue.windows[4])
    queue.sign_on(4)
    queue.issue("C")
    assert queue.next(4) == "C001"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"letter": "V"}, "tickets.letter"),
        ({"letter": "a"}, "tickets.letter"),
        ({"letter": "A"}, "tickets.letter_taken"),
        ({"name": " "}, "tickets.name"),
        ({"quota": -1}, "tickets.number"),
        ({"service_minutes": 0}, "tickets.number"),
        ({"hours": [["12:00", "09:00"]]}, "tickets.hours"),
        ({"hours": [["9", "12"]]}, "tickets.hours"),
    ],
)
def test_a_line_that_cannot_be_is_refused(queue: Queue, wish: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as told:
        queue.admin.do(line_verbs.add_line, **{"site": "H1", "letter": "C", "name": "医保", **wish})
    assert told.value.code == code


def test_a_letter_is_free_again_when_its_line_has_ended_and_its_numbers_go_on(queue: Queue) -> None:
    queue.issue("B")
    queue.admin.do(line_verbs.end_line, line=queue.lines["B"])
    queue.lines["B"] = queue.add_line("B", "医保")
    queue.admin.do(line_verbs.serve_line, line=queue.lines["B"], window=queue.windows[3])
    assert queue.issue("B").text == "B002"
    assert queue.next(3) == "B001"


def test_settings_rule_the_calls(queue: Queue) -> None:
    queue.admin.do(set_setting, code="calls_before_missed", value=1)
    queue.sign_on(1)
    queue.issue()
    queue.next()
    queue.do(1, call_verbs.miss)
    assert queue.state("A001") == "MISSED"


def test_a_second_station_of_the_same_line_takes_part_in_one_order(queue: Queue) -> None:
    queue.offices[9].do(issue_verbs.issue, line=queue.lines["A"])
    queue.clock.pass_(seconds=2)
    queue.issue()
    assert [queue.next(1), queue.next(2)] == ["A001", "A002"]
