"""Stored first, then printed: every outcome is recorded, and no paper is lost with a printer."""

from datetime import date
from pathlib import Path

import pytest

from models.office.act import Act
from models.office.actors import ANY_STAFF
from models.office.refusal import Refused, Trouble
from models.office.sheets.queue import PrinterTest
from models.office.verb import VERBS, verb
from models.prints import reading, verbs
from models.prints.rules import JobState
from printing.printers import PdfFolder, Printer
from printing.spool import prepare, print_job
from tests.fakes import Hall


@verb("test.make_paper", roles=ANY_STAFF)
def _make_paper(act: Act, *, name: str = "K1") -> str:
    sheet = PrinterTest(centre="示例县政务中心", station=name, printer="pdf", tested_at=act.now, barcode="TEST-1")
    return verbs.store(act, sheet, about="place", about_id=act.station.code, title="TEST-1")


VERBS.pop("test.make_paper")


class Broken:
    """A printer with one trouble."""

    name = "Hall"

    def __init__(self, code: str) -> None:
        self.code = code

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:  # noqa: ARG002
        raise Trouble(self.code, detail="tray 2")

    def check(self) -> None:
        raise Trouble(self.code)


def folder(path: Path) -> Printer:
    return PdfFolder(path, lambda: date(2026, 11, 24))


def test_a_stored_job_becomes_a_file_and_is_recorded_as_printed(hall: Hall, tmp_path: Path) -> None:
    office = hall.office()
    job = office.do(_make_paper).value

    assert print_job(office, job, lambda _: folder(tmp_path)) is None

    row = reading.job(hall.db, job)
    assert row is not None and (row.state, row.printer, row.failure) == (JobState.PRINTED, "pdf", "")
    written = tmp_path / "2026-11-24" / "printer_test-TEST-1.pdf"
    assert written.read_bytes() == prepare(hall.db, job).pdf
    assert hall.db.value('SELECT "bytes_hash" FROM "print_job"') == prepare(hall.db, job).bytes_hash


def test_b08_a_failed_print_says_why_and_is_printed_by_hand_later(hall: Hall, tmp_path: Path) -> None:
    office = hall.office()
    job = office.do(_make_paper).value

    trouble = print_job(office, job, lambda _: Broken("print.jam"))
    failed = reading.unfinished(hall.db, "W1")
    again = print_job(office, job, lambda _: folder(tmp_path))

    assert trouble is not None and trouble.code == "print.jam"
    assert [(row.state, row.failure, row.detail) for row in failed] == [(JobState.FAILED, "print.jam", "tray 2")]
    assert again is None and reading.unfinished(hall.db, "W1") == ()


def test_where_the_sheet_may_still_come_the_job_stays_for_a_person(hall: Hall) -> None:
    office = hall.office()
    job = office.do(_make_paper).value

    print_job(office, job, lambda _: Broken("print.unknown"))
    rows = reading.unfinished(hall.db, "W1")
    office.do(verbs.printed, job=job, bytes_hash="")

    assert [row.state for row in rows] == [JobState.SENDING]
    assert reading.unfinished(hall.db, "W1") == ()


def test_a_character_without_a_glyph_fails_the_job_before_a_printer_sees_it(hall: Hall, tmp_path: Path) -> None:
    office = hall.office()
    job = office.do(_make_paper, name="\U000e0041").value

    trouble = print_job(office, job, lambda _: folder(tmp_path))

    assert trouble is not None and trouble.code == "print.no_glyph"
    assert [row.failure for row in reading.unfinished(hall.db, "W1")] == ["print.no_glyph"]
    assert list(tmp_path.glob("*/*.pdf")) == []


def test_b46_a_second_copy_says_so_and_a_spoiled_sheet_is_printed_again_as_an_original(
    hall: Hall, tmp_path: Path
) -> None:
    office = hall.office()
    first = office.do(_make_paper).value
    print_job(office, first, lambda _: folder(tmp_path))
    second = office.do(verbs.reprint, job=first).value
    again = office.do(verbs.spoil, job=first, reason="卡纸").value
    for job in (second, again):
        print_job(office, job, lambda _: folder(tmp_path))

    assert prepare(hall.db, second).title == "printer_test-TEST-1-copy1"
    assert prepare(hall.db, second).pdf != prepare(hall.db, first).pdf == prepare(hall.db, again).pdf
    assert len(list(tmp_path.glob("2026-11-24/*.pdf"))) == 3


def test_a_job_that_is_not_there_is_refused(hall: Hall) -> None:
    with pytest.raises(Refused):
        prepare(hall.db, "none")
