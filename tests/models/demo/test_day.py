"""A rehearsed day, read back: everything of a real day occurs in it, and everything adds up."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from models.demo.county import HALL
from models.demo.figures import day_figures, unbalanced
from models.office.database import Database
from models.office.verify import verify
from models.prints.reading import paper_counts
from models.summary.reading import day_closed
from tests.models.demo.conftest import DAY, Rehearsed

VERBS = (
    "tickets.issue tickets.call_next tickets.call_number tickets.recall tickets.miss tickets.start tickets.finish "
    "tickets.finish_and_next tickets.transfer tickets.leave tickets.cancel tickets.serve_here "
    "tickets.pause tickets.resume tickets.undo_last tickets.sign_off tickets.begin_service tickets.change_service "
    "inquiries.register inquiries.confirm inquiries.reply inquiries.close inquiries.hand_over "
    "cases.handle_immediate cases.hand_out cases.take_in cases.receive cases.supplement_notice cases.bring_materials "
    "cases.one_time_notice cases.not_accepted cases.withdraw cases.review cases.decide cases.enter_signed_decision "
    "cases.assess_fee cases.issue cases.tell_ready cases.deliver "
    "bank.open_day bank.confirm bank.reverse bank.close_day bank.correct_close "
    "prints.send prints.printed prints.failed prints.spoil prints.reprint summary.print_report summary.close_day"
).split()


def test_everything_that_a_real_day_has_occurs(day: Database) -> None:
    done = {row[0] for row in day.rows("SELECT DISTINCT verb FROM act WHERE outcome = 'DONE'")}
    assert set(VERBS) - done == set()


def test_every_item_of_the_catalogue_is_handled(day: Database) -> None:
    handled = day.value('SELECT count(DISTINCT "item") FROM "case"')
    assert handled == day.value('SELECT count(*) FROM "service_item"') == 124


def test_all_ways_of_paying_and_several_notices_in_one_payment(day: Database) -> None:
    methods = {row[0] for row in day.rows('SELECT DISTINCT "method" FROM "payment"')}
    assert methods == {"CASH", "CARD", "CODE", "TRANSFER"}
    assert day.value('SELECT max("n") FROM (SELECT count(*) AS "n" FROM "allocation" GROUP BY "payment")') > 1


def test_somebody_else_fetches_and_somebody_is_first(day: Database) -> None:
    assert day.value('SELECT count(*) FROM "delivery" WHERE "relation" <> \'SELF\' AND "proof" <> \'\'') > 0
    assert day.value('SELECT count(*) FROM "ticket" WHERE "klass" = \'PRIORITY\'') > 0


def test_spoiled_sheets_and_second_copies_are_counted_apart(day: Database) -> None:
    counts = paper_counts(day, DAY)
    assert sum(count.spoiled for count in counts) > 0 and sum(count.reprints for count in counts) > 0
    assert sum(count.unprinted for count in counts) == 0


def test_b29_a_visit_that_a_supervisor_ended_is_flagged(day: Database) -> None:
    ended = day.value("SELECT count(*) FROM act WHERE verb = 'tickets.end_visit' AND outcome = 'DONE'")
    assert ended == day.value('SELECT count(*) FROM "ticket" WHERE "flagged" = \'SUPERVISOR\'') == 1


def test_b31_issued_is_what_became_of_the_numbers_for_each_line_and_in_total(day: Database) -> None:
    figures = day_figures(day, HALL, DAY)
    assert figures["issued"] >= 62 and figures["open"] == 0
    assert unbalanced(figures) == []
    lines = day.rows(
        "SELECT \"issued_line\", count(*), sum(\"state\" IN ('SERVED', 'MISSED', 'LEFT', 'CANCELLED')) "
        'FROM "ticket" WHERE "void" = 0 GROUP BY "issued_line"'
    )
    assert len(lines) == 8 and all(issued == closed for _, issued, closed in lines)


def test_b42_no_certificate_is_out_before_its_fee(day: Database) -> None:
    figures = day_figures(day, HALL, DAY)
    assert figures["certificates"] > 0 and figures["certificates_unsettled"] == 0
    assert figures["fees_settled_fen"] == figures["fee_point_fen"] > 0


def test_the_day_is_closed_and_the_journal_clean(day: Database) -> None:
    closed = day_closed(day, HALL, DAY)
    assert closed is not None and closed.number
    assert verify(day).findings == []


def test_figures_come_from_the_database_and_not_from_what_was_meant(rehearsed_day: Rehearsed, tmp_path: Path) -> None:
    """A ticket that the journal shows at two windows is counted, whatever its row says now."""
    forged = tmp_path / "hall.db"
    shutil.copy(rehearsed_day.path, forged)
    with sqlite3.connect(forged) as connection:
        connection.execute("DROP TRIGGER image_keeps")
        act, place, body = connection.execute(
            "SELECT i.act, i.place, i.body FROM image i JOIN act a ON a.id = i.act "
            "WHERE a.verb = 'tickets.start' AND i.table_name = 'ticket' LIMIT 1"
        ).fetchone()
        elsewhere = body.replace(b'"window":"', b'"window":"x')
        connection.execute("UPDATE image SET body = ? WHERE act = ? AND place = ?", (elsewhere, act, place))
    connection.close()
    db = Database.beside(str(forged))
    figures = day_figures(db, HALL, DAY)
    db.close()
    assert figures["double_calls"] == 1
    assert unbalanced(figures) == ["double_calls"]


@pytest.mark.parametrize("name", ["duplicate_numbers", "double_calls", "certificates_unsettled"])
def test_what_does_not_add_up_is_named(day: Database, name: str) -> None:
    figures = day_figures(day, HALL, DAY)
    assert unbalanced({**figures, name: 1}) == [name]
    assert unbalanced({**figures, "served": figures["served"] - 1}) == ["issued"]
