"""What stays out of the averages, what an empty day says, what a past day says again, where the journal stood."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from models.cases import decision_verbs
from models.cases.rules import Decision
from models.office.instants import Instant, instant_at
from models.office.journal import read_head
from models.office.office import Office
from models.office.verbs import open_epoch
from models.summary.glance import glance
from models.summary.heads import journal_line
from models.summary.reading import summary_of_day
from models.summary.rules import HeadOf, heads_hash
from models.tickets import call_verbs, verbs
from tests.fakes import Hall
from tests.models.cases.counter import FREE, PAID_LAST
from tests.models.summary.played import DAY, Played


def check(played: Played, code: str) -> tuple[int, int]:
    return next((each.left, each.right) for each in played.summary().checks if each.code == code)


def test_b29_a_flagged_visit_is_counted_and_left_out_of_the_averages(played: Played) -> None:
    played.open()
    played.issue("A")
    played.clock.pass_(minutes=5)
    ticket = played.serve(1)
    played.clock.pass_(minutes=50)
    played.manager.authority = played.offices[1].authority
    supervisor = played.hall.office("O5", staff=played.counter.people.clerk_1)
    supervisor.actor = played.offices[1].actor
    supervisor.do(verbs.end_visit, ticket=ticket, remark="窗口忘记办结")
    played.issue("A")
    played.clock.pass_(minutes=2)
    played.serve(1)
    played.clock.pass_(minutes=3)
    played.do(1, verbs.finish)
    found = played.summary()
    line, desk = found.lines[0], found.windows[0]
    assert (line.issued, line.served, line.left) == (2, 1, 1)
    assert (line.called, line.wait_average_seconds, desk.service_average_seconds) == (1, 120, 180)


def test_a_day_on_which_nothing_happened_has_no_averages_and_no_rates(played: Played) -> None:
    found = played.summary()
    assert [(line.issued, line.wait_average_seconds, line.called) for line in found.lines] == [(0, None, 0)] * 2
    assert {(rate.part, rate.whole) for rate in found.rates if rate.code != "POWERS"} == {(0, 0)}
    assert found.hours == () and found.cases == () and found.overdue == () and found.balanced
    assert "COUNTED_EQUAL_BOOKED" not in {each.code for each in found.checks}  # no bank day was opened


def test_a_past_day_gives_the_same_numbers_again(evening: Played) -> None:
    evening.clock.set(DAY + timedelta(days=1))
    first = evening.summary()
    evening.open()
    evening.accept(FREE)
    second = evening.summary()
    later_open = {"not_closed": (), "windows": ()}
    assert replace(second, **later_open) == replace(first, **later_open)
    assert second.windows == first.windows


def test_a_past_day_names_what_was_overdue_then_though_it_was_decided_since(played: Played) -> None:
    played.open()
    case = played.accept(FREE)  # promised in 5 working days: 1 December
    late = DAY + timedelta(days=8)
    played.clock.set(late)
    told = summary_of_day(played.db, "H1", late, played.clock()).overdue
    assert [(each.due, each.days_late, each.unit) for each in told] == [("2026-12-01", 1, "市场监督管理局")]
    played.clock.set(late + timedelta(days=1))
    played.counter.back_office().do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    assert summary_of_day(played.db, "H1", late, played.clock()).overdue == told
    assert summary_of_day(played.db, "H1", late + timedelta(days=1), played.clock()).overdue == ()


def test_b44_a_payment_reversed_after_the_certificate_shows(morning: Played) -> None:
    from models.bank import verbs as bank

    assert check(morning, "CERTIFICATES_SETTLED") == (3, 3)
    card = morning.db.value('SELECT "id" FROM "payment" WHERE "method" = ?', ("CARD",))
    morning.offices[3].do(bank.reverse, payment=card, reason="误收", second=morning.counter.people.supervisor)
    assert check(morning, "CERTIFICATES_SETTLED") == (3, 2)


def test_b42_what_is_paid_on_delivery_is_out_when_it_is_handed_over(played: Played) -> None:
    from models.cases import result_verbs
    from models.cases.forms import HIMSELF

    played.open()
    case = played.accept(PAID_LAST)
    played.counter.back_office().do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    notice = played.offices[1].do(result_verbs.assess_fee, case=case, lines=played.counter.fee(PAID_LAST)).value
    played.offices[1].do(result_verbs.issue, case=case)
    assert check(played, "CERTIFICATES_SETTLED") == (0, 0)
    played.pay(notice)
    played.offices[1].do(result_verbs.deliver, case=case, collector=HIMSELF)
    assert check(played, "CERTIFICATES_SETTLED") == (1, 1)


def test_a_number_that_is_missing_shows(morning: Played) -> None:
    left, right = check(morning, "NUMBERS_GAPLESS")
    assert left == right
    db = morning.db
    db.begin()
    db.run('UPDATE "ticket" SET "number" = 9 WHERE "text" = ?', ("A005",))
    db.commit()
    assert check(morning, "NUMBERS_GAPLESS") == (left + 4, right)


# Where the journal stood


def heads_now(played: Played) -> list[HeadOf]:
    stations = [row[0] for row in played.db.rows("SELECT station FROM station_head")]
    heads = {station: read_head(played.db, station) for station in stations}
    return [HeadOf(station, head.epoch, head.number, head.hash) for station, head in heads.items() if head]


def test_the_line_of_the_journal_is_the_heads_and_the_acts_of_the_moment(morning: Played) -> None:
    line = journal_line(morning.db, morning.clock())
    assert line.acts == morning.db.value("SELECT count(*) FROM act")
    assert line.hash == heads_hash(heads_now(morning)) == morning.summary().heads_hash


def test_the_line_of_a_past_moment_is_found_again(played: Played) -> None:
    told: dict[Instant, object] = {}

    def note() -> None:
        told[played.clock()] = journal_line(played.db, played.clock())

    played.open()
    for minute in range(0, 30, 3):
        played.at(9, minute)
        played.issue("A")
        note()
    for minute in range(30, 60, 10):
        played.at(9, minute)
        played.do(2, call_verbs.call_next)
        played.do(2, verbs.start)
        played.do(2, verbs.finish)
        note()
    assert len(set(map(str, told.values()))) == len(told)
    for at, line in told.items():
        assert journal_line(played.db, at) == line
    for (before, line), (after, _) in pairwise(told.items()):
        assert journal_line(played.db, Instant((before + after) // 2)) == line
    assert journal_line(played.db, Instant(0)).acts == 0


def test_the_line_reaches_back_behind_a_restore(played: Played) -> None:
    office: Office = played.counter.people.administrator()
    before = journal_line(played.db, played.clock())
    at = played.clock()
    played.clock.pass_(minutes=5)
    office.do(open_epoch, backup_digest="0" * 64, gap=100)
    played.open()
    assert journal_line(played.db, at) == before
    assert journal_line(played.db, played.clock()).acts == played.db.value("SELECT count(*) FROM act")


# The present moment


def test_the_hall_at_a_glance(morning: Played) -> None:
    morning.at(11, 20)
    morning.issue("A")
    morning.issue("B")
    morning.at(11, 55)
    morning.serve(1)
    found = glance(morning.db, "H1", morning.clock())
    a, b = found.lines
    assert (a.letter, a.waiting, a.longest) == ("A", 0, 0)
    assert (b.letter, b.waiting, b.longest, b.over_limit) == ("B", 1, 35 * 60_000, True)
    one, two, bank = found.windows
    assert (one.shown, one.who, one.state, one.ticket) == ("1号窗口", "一号窗口人员", "SERVING", "A006")
    assert (two.state, two.ticket, bank.who) == ("FREE", "", "收费员")
    assert (found.fees.assessed_fen, found.fees.settled_fen, found.fees.outstanding_fen) == (24000, 16000, 8000)
    assert (found.parked, found.inquiries, found.inquiries_late, found.late) == (0, 1, 0, 0)
    assert sum(found.lights.values()) == 3  # one accepted, one decided and unpaid, one on the shelf
    assert found.unprinted["K1"] == 9


def test_the_summary_and_the_glance_are_answered_on_both_databases(either_hall: Hall) -> None:
    played = Played(either_hall)
    played.morning()
    found = played.summary()
    assert found.balanced and found.cases[0].received == 6
    assert glance(played.db, "H1", played.clock()).fees.outstanding_fen == 8000
    played.clock.set(DAY + timedelta(days=9))
    again = played.summary()
    assert (again.cases, again.lines, again.acts, again.heads_hash) == (
        found.cases, found.lines, found.acts, found.heads_hash,
    )  # fmt: skip
    assert again.cut_off == instant_at(DAY + timedelta(days=1)) - 1


def test_everything_is_read_in_one_moment(morning: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number taken by another process while the summary is being read is in none of its parts."""
    from models.office.database import Database
    from models.summary import reading

    other = Database.beside(morning.db.url)
    before = morning.summary()
    real = reading.units

    def meanwhile(db: Database) -> object:
        found = real(db)
        hall = Hall(other, morning.clock)
        hall.machine("K2").do(verbs_issue, line=morning.lines["A"])
        return found

    from models.tickets.issue_verbs import issue as verbs_issue

    monkeypatch.setattr(reading, "units", meanwhile)
    during = morning.summary()
    monkeypatch.undo()
    assert (during.lines, during.acts) == (before.lines, before.acts)
    assert morning.summary().lines[0].issued == before.lines[0].issued + 1
    other.close()
