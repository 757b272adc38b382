"""Taking a number."""

from datetime import date, time
from typing import Any

import pytest

from models.office.act import Act
from models.office.actors import Role
from models.office.instants import civil_day
from models.office.refusal import Refused
from models.office.sheets.queue import TicketSlip
from models.office.sheets.stored import from_json
from models.office.verb import verb
from models.people import places
from models.prints import reading as prints
from models.prints import verbs as print_verbs
from models.tickets import day_verbs, issue_verbs, line_verbs, reading, verbs
from models.tickets.lines import lines
from tests.models.tickets.queue import Queue

PERSON = "110105194912310021"


@verb("proof.take_numbers", roles={Role.ADMIN})
def take_numbers(act: Act, *, series: str, many: int) -> None:
    """The counter as so many numbers leave it."""
    for _ in range(many):
        act.next_number(series)


def refused(queue: Queue, letter: str = "A", **more: Any) -> str:
    with pytest.raises(Refused) as told:
        queue.kiosk.do(issue_verbs.issue, line=queue.lines.get(letter, letter), **more)
    return told.value.code


def slip_of(queue: Queue, job: str) -> TicketSlip:
    stored = prints.stored_sheet(queue.hall.db, job)
    assert stored is not None
    sheet = from_json(stored[0], stored[1])
    assert isinstance(sheet, TicketSlip)
    return sheet


def test_b01_the_first_ticket_of_a_line_is_001_and_numbers_rise_by_one(either_queue: Queue) -> None:
    assert [either_queue.issue().text for _ in range(3)] == ["A001", "A002", "A003"]
    assert either_queue.issue("B").text == "B001"
    assert either_queue.issue("A", priority="AGED").text == "VA004"


def test_b02_a_restart_keeps_the_counter_and_a_new_local_day_resets_it(queue: Queue) -> None:
    queue.clock.set(date(2026, 11, 24), time(17, 0))  # 09:00 UTC
    queue.issue()
    queue.kiosk = queue.hall.machine("K1")
    assert queue.issue().text == "A002"
    queue.clock.set(date(2026, 11, 25), time(9, 0))  # 01:00 UTC of the day on which the hall already was at midnight
    assert queue.issue().text == "A001"


def test_b02_the_day_is_the_halls_civil_day_not_utc(queue: Queue) -> None:
    queue.admin.do(line_verbs.change_line, line=queue.lines["A"], hours=[["00:00", "23:59"]])
    queue.clock.set(date(2026, 11, 25), time(0, 1))  # 16:01 UTC of the 24th
    queue.issue()
    queue.clock.set(date(2026, 11, 25), time(8, 1))  # 00:01 UTC of the 25th
    assert queue.issue().text == "A002"


def test_b04_past_999_a_line_goes_to_four_digits(queue: Queue) -> None:
    queue.admin.do(take_numbers, series="ticket:H1:2026-11-24:A", many=999)
    assert queue.issue().text == "A1000"


def test_b04_a_number_is_never_given_again_that_day(queue: Queue) -> None:
    made = queue.issue()
    queue.offices[9].do(verbs.cancel, ticket=made.ticket)
    assert queue.issue().text == "A002"


def test_b05_an_unknown_ended_or_unstaffed_line_is_refused_and_no_number_is_used(either_queue: Queue) -> None:
    queue = either_queue
    queue.lines["C"] = queue.add_line("C", "无人窗口")
    assert refused(queue, "nowhere") == "tickets.unknown_line"
    assert refused(queue, "C") == "tickets.unstaffed"
    queue.admin.do(line_verbs.end_line, line=queue.lines["B"])
    assert refused(queue, "B") == "tickets.line_ended"
    assert queue.hall.db.value('SELECT count(*) FROM "counter" WHERE "id" LIKE ?', ("ticket:%",)) == 0


def test_b05_a_closed_line_is_refused_and_tells_when_it_opens(queue: Queue) -> None:
    queue.clock.set(date(2026, 11, 24), time(12, 30))
    with pytest.raises(Refused) as told:
        queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"])
    assert told.value.code == "tickets.closed"
    queue.clock.set(date(2026, 11, 24), time(13, 30))
    assert told.value.facts["opens"] == queue.clock()
    assert queue.issue().text == "A001"
    queue.clock.set(date(2026, 11, 24), time(17, 30))
    assert refused(queue) == "tickets.closed"


def test_b05_the_line_of_a_window_that_signed_off_is_unstaffed(queue: Queue) -> None:
    queue.offices[3].do(day_verbs.sign_off)
    assert refused(queue, "B") == "tickets.unstaffed"


def test_b05_a_used_up_quota_is_refused_at_the_kiosk_and_a_clerk_may_add_one(queue: Queue) -> None:
    queue.admin.do(line_verbs.change_line, line=queue.lines["A"], quota=2)
    assert [queue.issue().text, queue.issue().text] == ["A001", "A002"]
    assert refused(queue) == "tickets.quota"
    assert queue.offices[9].do(issue_verbs.issue, line=queue.lines["A"]).value.text == "A003"


def test_the_kiosk_stops_shortly_before_closing_and_a_clerk_may_still_add_one(queue: Queue) -> None:
    queue.clock.set(date(2026, 11, 24), time(17, 15))
    assert refused(queue) == "tickets.closing"
    assert queue.offices[9].do(issue_verbs.issue, line=queue.lines["A"]).value.text == "A001"


def test_the_kiosk_stops_when_the_wait_is_longer_than_the_day(queue: Queue) -> None:
    queue.admin.do(line_verbs.change_line, line=queue.lines["B"], service_minutes=30)
    queue.clock.set(date(2026, 11, 24), time(16, 29))
    assert [queue.issue("B").text for _ in range(3)] == ["B001", "B002", "B003"]
    assert refused(queue, "B") == "tickets.day_full"


def test_b06_one_person_holds_one_open_number_of_a_line(either_queue: Queue) -> None:
    queue = either_queue
    queue.issue(id_number=PERSON)
    assert refused(queue, id_number=f" {PERSON} ") == "tickets.already_waiting"
    assert queue.issue("B", id_number=PERSON).text == "B001"
    assert queue.issue(id_number="110105194912310048").text == "A002"
    queue.next(1)
    assert refused(queue, id_number=PERSON) == "tickets.already_waiting"


def test_b06_the_limit_of_a_day_is_a_setting_and_an_agent_has_another(queue: Queue) -> None:
    taken = 0
    for limit, agent in ((3, False), (5, True)):
        while taken < limit:
            made = queue.issue(id_number=PERSON, agent=agent)
            queue.offices[9].do(verbs.leave, ticket=made.ticket)
            taken += 1
        assert refused(queue, id_number=PERSON, agent=agent) == "tickets.person_limit"


def test_b06_a_cancelled_number_does_not_count(queue: Queue) -> None:
    for _ in range(4):
        made = queue.issue(id_number=PERSON)
        queue.offices[9].do(verbs.cancel, ticket=made.ticket)


def test_b07_pressing_twice_quickly_gives_one_ticket(either_queue: Queue) -> None:
    queue = either_queue
    first = queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"])
    queue.clock.pass_(seconds=0.4)
    second = queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"])
    assert (second.value.ticket, second.value.again, second.jobs) == (first.value.ticket, True, ())
    assert (second.value.ahead, second.value.minutes) == (first.value.ahead, first.value.minutes)
    assert second.act == 0
    queue.clock.pass_(seconds=1)
    assert queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"]).value.text == "A002"


def test_b07_another_station_line_or_person_is_another_wish(queue: Queue) -> None:
    texts = [
        queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"]).value.text,
        queue.hall.machine("K2").do(issue_verbs.issue, line=queue.lines["A"]).value.text,
        queue.kiosk.do(issue_verbs.issue, line=queue.lines["B"]).value.text,
        queue.kiosk.do(issue_verbs.issue, line=queue.lines["A"], id_number=PERSON).value.text,
    ]
    assert texts == ["A001", "A002", "B001", "A003"]


def test_b07_the_pages_key_makes_a_press_one_however_late_it_comes(either_queue: Queue) -> None:
    queue = either_queue
    first = queue.issue(press="page-1")
    assert queue.issue(press="page-2").text == "A002"
    queue.clock.pass_(minutes=3)
    assert queue.issue(press="page-1").ticket == first.ticket


def test_b08_a_slip_that_failed_is_seen_and_printed_again(queue: Queue) -> None:
    made = queue.issue()
    queue.kiosk.do(print_verbs.send, job=made.job, printer="slips")
    queue.kiosk.do(print_verbs.failed, job=made.job, failure="print.no_paper")
    (slip,) = reading.not_printed(queue.hall.db, "H1", queue.today)
    assert (slip.text, slip.job_state, slip.failure, slip.station) == ("A001", "FAILED", "print.no_paper", "K1")
    assert queue.kiosk.do(print_verbs.send, job=slip.job, printer="slips").value.paper == "ticket"
    queue.kiosk.do(print_verbs.printed, job=slip.job, bytes_hash="")
    assert reading.not_printed(queue.hall.db, "H1", queue.today) == ()
    assert queue.state("A001") == "WAITING"


def test_b09_the_slip_and_the_row_carry_no_id_number(queue: Queue) -> None:
    made = queue.issue(id_number=PERSON, priority="AGED")
    everything = str(queue.hall.db.rows('SELECT "sheet" FROM "print_job"')) + str(queue.ticket("VA001"))
    everything += str([bytes(row[0]) for row in queue.hall.db.rows("SELECT body FROM image")])
    assert PERSON not in everything
    assert PERSON[-6:] not in everything
    slip = slip_of(queue, made.job)
    assert (slip.number, slip.barcode, slip.priority) == ("VA001", "T261124VA001", "PRIORITY")


def test_the_days_salt_never_enters_the_journal(queue: Queue) -> None:
    queue.issue(id_number=PERSON)
    salt = queue.hall.db.value('SELECT "salt" FROM "person_salt"')
    assert salt not in str([bytes(row[0]) for row in queue.hall.db.rows("SELECT body FROM image")])
    key = queue.ticket("A001")["person_key"]
    queue.clock.set(date(2026, 11, 25))
    queue.issue(id_number=PERSON)
    assert queue.ticket("A001")["person_key"] != key


def test_the_slip_says_how_many_wait_and_how_long(queue: Queue) -> None:
    for _ in range(4):
        queue.issue()
    made = queue.issue()
    slip = slip_of(queue, made.job)
    assert (slip.waiting, slip.wait_minutes, slip.windows) == (4, 11, ("1号窗口", "2号窗口", "3号窗口"))
    assert (made.ahead, made.minutes) == (4, 11)
    queue.do(1, day_verbs.pause, reason="BREAK")
    queue.do(2, day_verbs.pause, reason="BREAK")
    assert queue.issue().minutes == 40
    queue.do(3, day_verbs.pause, reason="BREAK")
    assert queue.issue().minutes is None


def test_an_unknown_priority_is_refused(queue: Queue) -> None:
    assert refused(queue, priority="VIP") == "tickets.reason"


def test_a_units_items_are_asked_for_in_a_line_once_and_no_longer_after_its_release(queue: Queue) -> None:
    wish = {
        "line": queue.lines["A"],
        "unit": queue.admin.do(places.add_unit, unit="SC", name="示例局", site="H1").value,
    }
    today = civil_day(queue.clock())
    with pytest.raises(Refused, match=r"tickets\.unit_not_in_line"):
        queue.admin.do(line_verbs.release_line, **wish)
    queue.admin.do(line_verbs.assign_line, **wish)
    with pytest.raises(Refused, match=r"tickets\.unit_in_line"):
        queue.admin.do(line_verbs.assign_line, **wish)
    queue.admin.do(line_verbs.release_line, **wish)
    assert {row.id: row.units for row in lines(queue.hall.db, "H1", today)}[wish["line"]] == ()
