"""A paper's way from the verb that made it to the printer, on the values of a ticket slip."""

import pytest

from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.queue import PrinterTest
from models.office.sheets.stored import from_json
from models.office.verb import verb
from models.prints import reading, verbs
from models.prints.rules import JobState
from tests.fakes import OPENING, Hall

PRINTER_TEST = PrinterTest(centre="政务中心", station="W1", printer="PDF", tested_at=0, barcode="W1")


@verb("proof.paper", roles={Role.WINDOW})
def make_paper(act: Act) -> str:
    return verbs.store(act, PRINTER_TEST, about="ticket", about_id="t1", title="A001")


def printed_job(hall: Hall) -> str:
    office = hall.office()
    done = office.do(make_paper)
    assert done.jobs == (done.value,)
    office.do(verbs.send, job=done.value, printer="PDF")
    office.do(verbs.printed, job=done.value, bytes_hash="ab")
    return done.value


def test_a_paper_is_stored_with_the_verb_that_made_it_and_reads_back_the_same(hall: Hall) -> None:
    job = hall.office().do(make_paper).value
    stored = reading.stored_sheet(hall.db, job)
    assert stored is not None
    sheet = from_json(stored[0], stored[1])
    assert isinstance(sheet, PrinterTest)
    assert sheet == PRINTER_TEST
    assert [row.id for row in reading.unfinished(hall.db, "W1")] == [job]
    assert reading.unfinished(hall.db, "W2") == ()


def test_b08_a_print_that_fails_says_why_and_is_retried_by_hand(hall: Hall) -> None:
    office = hall.office()
    job = office.do(make_paper).value
    office.do(verbs.send, job=job, printer="P1")
    office.do(verbs.failed, job=job, failure="print.jammed", detail="media-jam-error")
    row = reading.unfinished(hall.db, "W1")[0]
    assert (row.state, row.failure, row.detail) == (JobState.FAILED, "print.jammed", "media-jam-error")
    office.do(verbs.send, job=job, printer="P1")
    office.do(verbs.printed, job=job, bytes_hash="ab")
    assert reading.unfinished(hall.db, "W1") == ()
    assert reading.paper_counts(hall.db, OPENING.date())[0].originals == 1


def test_b46_a_second_good_copy_counts_up(hall: Hall) -> None:
    first = printed_job(hall)
    office = hall.office()
    second = office.do(verbs.reprint, job=first).value
    office.do(verbs.send, job=second, printer="PDF")
    office.do(verbs.printed, job=second, bytes_hash="ab")
    third = office.do(verbs.reprint, job=second).value
    copies = [row.copy_no for row in reading.jobs_of(hall.db, "ticket", "t1")]
    assert copies == [2, 1, 0]
    assert reading.job(hall.db, third).state == JobState.STORED  # type: ignore[union-attr]
    count = reading.paper_counts(hall.db, OPENING.date())[0]
    assert (count.originals, count.reprints, count.spoiled, count.unprinted) == (1, 1, 0, 1)


def test_day_14_a_spoiled_sheet_is_voided_counted_and_printed_again_as_an_original(hall: Hall) -> None:
    first = printed_job(hall)
    office = hall.office()
    with pytest.raises(Refused):
        office.do(verbs.spoil, job=first, reason=" ")
    second = office.do(verbs.spoil, job=first, reason="卡纸").value
    row = reading.job(hall.db, second)
    assert row is not None
    assert (row.state, row.copy_no) == (JobState.STORED, 0)
    count = reading.paper_counts(hall.db, OPENING.date())[0]
    assert (count.originals, count.spoiled, count.unprinted) == (0, 1, 1)
    with pytest.raises(NotAllowed):
        office.do(verbs.reprint, job=first)


def test_a_paper_nobody_wants_is_cancelled_with_a_reason_and_never_counted(hall: Hall) -> None:
    office = hall.office()
    job = office.do(make_paper).value
    office.do(verbs.cancel, job=job, reason="改为口头告知")
    assert reading.unfinished(hall.db, "W1") == ()
    assert reading.paper_counts(hall.db, OPENING.date())[0].unprinted == 0
