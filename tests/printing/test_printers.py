"""A printer that does not print says why; what was taken back never comes out; a folder takes whole files only."""

import errno
from datetime import date
from pathlib import Path

import pytest

from models.office import folder as folders
from models.office.refusal import Trouble
from printing.printers import PdfFolder, SystemPrinter, printer_named, reason_of, system_printers
from tests.printing.print_service import PrintService

PDF = b"%PDF-1.4 example"


@pytest.fixture
def service(tmp_path: Path) -> PrintService:
    return PrintService(tmp_path)


def printer(service: PrintService, name: str = "Hall", *, sheet: float = 0.5, tool: float = 5.0) -> SystemPrinter:
    return SystemPrinter(name, service.environment, tool_seconds=tool, sheet_seconds=sheet, watch_seconds=0.01)


def code_of(service: PrintService, **how: float) -> str:
    with pytest.raises(Trouble) as told:
        printer(service, **how).send(PDF, title="ticket-A023", slip=True)
    return told.value.code


def test_a_paper_goes_to_the_queue_unscaled_and_under_its_number(service: PrintService) -> None:
    printer(service).send(PDF, title="payment_notice-示例 1", slip=False)

    assert service.printed() == [PDF]
    assert (service.place / "options-1").read_text() == "-d Hall -t payment_notice-_1 -o print-scaling=none -"


def test_a_printer_that_is_not_there_is_told(service: PrintService) -> None:
    with pytest.raises(Trouble) as told:
        printer(service, "Gone").send(PDF, title="x", slip=False)

    assert told.value.code == "print.no_printer"


def test_a_machine_without_a_print_service_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        SystemPrinter("Hall", {"PATH": str(tmp_path)}).send(PDF, title="x", slip=False)

    assert told.value.code == "print.no_service"
    assert system_printers({"PATH": str(tmp_path)}) == ()


def test_a_queue_that_rejects_jobs_is_found_though_it_calls_itself_idle(service: PrintService) -> None:
    service.tell("rejects", "moved to the other room")

    assert code_of(service) == "print.rejecting"
    assert service.printed() == []


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("printer Hall is idle.\n\tAlerts: media-empty-error", "print.paper_out"),
        ("printer Hall is idle.\n\tAlerts: media-jam-error", "print.jam"),
        ("printer Hall is idle.\n\tAlerts: cover-open", "print.cover_open"),
        ("printer Hall is idle.\n\tAlerts: offline-report", "print.offline"),
        ("printer Hall disabled since Tue -\n\tUnplugged or turned off", "print.offline"),
        ("printer Hall disabled since Tue -\n\tPaused", "print.stopped"),
        ("printer Hall is idle.  enabled since Tue\n\tAlerts: none", ""),
    ],
)
def test_the_reason_is_read_from_what_the_service_says(said: str, code: str) -> None:
    assert reason_of(said) == code


def test_a_jam_while_printing_is_told_and_the_sheet_is_taken_back(service: PrintService) -> None:
    service.tell("keeps")
    service.tell("jams after", "printer Hall now printing Hall-1.\n\tAlerts: media-jam-error")

    assert code_of(service) == "print.jam"
    assert service.cancelled() == "Hall-1"


def test_a_job_that_never_comes_out_is_taken_back_after_its_time(service: PrintService) -> None:
    service.tell("keeps")

    assert code_of(service, sheet=0.05) == "print.timed_out"
    assert service.cancelled() == "Hall-1"


def test_a_job_that_cannot_be_taken_back_may_still_come_so_a_person_must_look(service: PrintService) -> None:
    service.tell("keeps")
    service.tell("cannot cancel")

    assert code_of(service, sheet=0.05) == "print.unknown"


def test_a_service_that_is_down_or_hangs_is_told_in_time(service: PrintService) -> None:
    service.tell("hangs", "lpstat")
    assert code_of(service, tool=0.3) == "print.timed_out"

    service.tell("hangs", "")
    service.tell("down")
    assert code_of(service) == "print.no_service"


def test_the_machines_printers_are_listed(service: PrintService) -> None:
    assert system_printers(service.environment) == ("Hall",)

    service.tell("rejects", "closed")
    assert system_printers(service.environment) == ()


def test_a_folder_takes_each_paper_under_its_day_and_number(tmp_path: Path) -> None:
    papers = PdfFolder(tmp_path / "spool", lambda: date(2026, 11, 24))

    papers.send(PDF, title="acceptance-(示)受字〔2026〕第0007号", slip=False)
    papers.send(PDF + b"2", title="acceptance-(示)受字〔2026〕第0007号", slip=False)
    papers.send(PDF, title="a/b:c", slip=True)

    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.pdf")) == [
        "spool/2026-11-24/a_b_c.pdf",
        "spool/2026-11-24/acceptance-(示)受字〔2026〕第0007号-2.pdf",
        "spool/2026-11-24/acceptance-(示)受字〔2026〕第0007号.pdf",
    ]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "print.disk_full"), (errno.EIO, "print.folder")])
def test_a_full_disk_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def full(_: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(folders.os, "fsync", full)
    with pytest.raises(Trouble) as told:
        PdfFolder(tmp_path, lambda: date(2026, 11, 24)).send(PDF, title="x", slip=True)

    assert told.value.code == code
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_stations_setting_names_its_printer(tmp_path: Path) -> None:
    assert isinstance(printer_named("pdf", folder=tmp_path, today=lambda: date(2026, 11, 24)), PdfFolder)
    assert printer_named("Hall", folder=tmp_path, today=lambda: date(2026, 11, 24)).name == "Hall"
