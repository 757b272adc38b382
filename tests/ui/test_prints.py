"""Papers print by themselves; a failed one says why and is printed by hand; spoiled and second copies are apart."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.office.act import Act
from models.office.actors import ANY_STAFF
from models.office.refusal import Trouble
from models.office.sheets.queue import PrinterTest
from models.office.verb import VERBS, verb
from models.prints import reading, verbs
from models.prints.rules import JobState
from tests.ui import looks
from tests.ui.fakes import FakeMessages
from tests.ui.ground import Founded
from ui.messages import Reason
from ui.prints import PrintsRoom
from ui.room import Ground
from ui.spooling import Spooler


@verb("test.paper", roles=ANY_STAFF)
def _paper(act: Act, *, number: str) -> str:
    sheet = PrinterTest(centre="示例县政务中心", station="W3", printer="pdf", tested_at=act.now, barcode=number)
    return verbs.store(act, sheet, about="place", about_id="W3", title=number)


VERBS.pop("test.paper")


class TestPrinter:
    """Prints into a list, or fails with a code."""

    name = "Hall"

    def __init__(self) -> None:
        self.out: list[str] = []
        self.trouble = ""

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:  # noqa: ARG002
        self.check()
        self.out.append(title)

    def check(self) -> None:
        if self.trouble:
            raise Trouble(self.trouble, printer=self.name)


TestPrinter.__test__ = False  # type: ignore[attr-defined]


@pytest.fixture
def printer() -> TestPrinter:
    return TestPrinter()


@pytest.fixture
def ground(founded: Founded, qtbot: QtBot, printer: TestPrinter) -> Iterator[Ground]:
    """window3 with a spool on the test printer."""
    made = founded.ground(qtbot)
    made.spool = Spooler(founded.db, made.work, made.live, made.settings, lambda _: printer)
    made.spool.start()
    yield made


@pytest.fixture
def room(ground: Ground, qtbot: QtBot) -> PrintsRoom:
    made = PrintsRoom(ground)
    qtbot.addWidget(made)
    ground.live.changed.connect(lambda subjects: made.heard(subjects, in_front=True))
    made.resize(1200, 640)
    made.show()
    made.activateWindow()
    made.mark_unread()
    made.enter()
    return made


def states(founded: Founded) -> list[str]:
    return [row.state for row in reading.jobs_of_day(founded.db, "W3", date(2026, 11, 24))][::-1]


def until(qtbot: QtBot, room: PrintsRoom, said: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(said()))


def test_papers_come_out_in_their_order_and_are_recorded(
    ground: Ground, qtbot: QtBot, founded: Founded, printer: TestPrinter
) -> None:
    for number in ("N1", "N2", "N3"):
        ground.work.do(_paper, number=number)

    qtbot.waitUntil(lambda: states(founded) == [JobState.PRINTED] * 3)
    assert printer.out == ["printer_test-N1", "printer_test-N2", "printer_test-N3"]
    assert ground.spool is not None and ground.spool.state() == ("", 0)


def test_b08_a_failed_print_says_why_and_is_retried_by_hand(
    room: PrintsRoom, ground: Ground, qtbot: QtBot, founded: Founded, printer: TestPrinter
) -> None:
    printer.trouble = "print.jam"
    ground.work.do(_paper, number="N1")
    qtbot.waitUntil(lambda: states(founded) == [JobState.FAILED])
    qtbot.waitUntil(lambda: room.list.model.rowCount() == 1 and "卡纸" in room.list.model.index(0, 4).data())
    assert ground.spool is not None
    qtbot.waitUntil(
        lambda: ground.spool is not None and "卡纸" in ground.spool.state()[0] and ground.spool.state()[1] == 1
    )
    assert looks.cut_off(room) == []

    printer.trouble = ""
    qtbot.waitUntil(lambda: room.list.model.index(0, 3).data() == "打印失败" or room.list.model.rowCount() == 1)
    room.list.setFocus()
    qtbot.keyClick(room.list.table, Qt.Key.Key_F5)

    qtbot.waitUntil(lambda: states(founded) == [JobState.PRINTED])
    qtbot.waitUntil(lambda: ground.spool is not None and ground.spool.state() == ("", 0))


def test_day_14_a_spoiled_sheet_is_void_and_comes_again_as_an_original(
    room: PrintsRoom, ground: Ground, qtbot: QtBot, founded: Founded, printer: TestPrinter
) -> None:
    ground.work.do(_paper, number="N1")
    qtbot.waitUntil(lambda: room.list.model.rowCount() == 1 and states(founded) == [JobState.PRINTED])
    qtbot.waitUntil(lambda: room.steps()[2][0].reason() == "")
    assert isinstance(room.messages, FakeMessages)
    room.messages.answers = [Reason("jammed", "")]

    room.list.setFocus()
    qtbot.keyClick(room.list.table, Qt.Key.Key_F10)

    qtbot.waitUntil(lambda: states(founded) == [JobState.SPOILED, JobState.PRINTED])
    assert printer.out == ["printer_test-N1", "printer_test-N1"]
    counts = reading.paper_counts(founded.db, date(2026, 11, 24))
    assert [(each.originals, each.reprints, each.spoiled) for each in counts] == [(1, 0, 1)]


def test_b46_a_second_copy_counts_up(
    room: PrintsRoom, ground: Ground, qtbot: QtBot, founded: Founded, printer: TestPrinter
) -> None:
    ground.work.do(_paper, number="N1")
    qtbot.waitUntil(lambda: room.steps()[3][0].reason() == "" and states(founded) == [JobState.PRINTED])

    room.list.setFocus()
    qtbot.keyClick(room.list.table, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: printer.out[1:] == ["printer_test-N1-copy1"])


def test_what_was_stored_before_a_power_cut_prints_and_what_was_under_way_is_asked(
    founded: Founded, qtbot: QtBot, printer: TestPrinter
) -> None:
    office, _ = founded.signed_on()
    stored, sending = (office.do(_paper, number=number).value for number in ("N1", "N2"))
    office.do(verbs.send, job=sending, printer="Hall")
    ground = founded.ground(qtbot, office)
    spool = Spooler(founded.db, ground.work, ground.live, ground.settings, lambda _: printer)

    with qtbot.waitSignal(spool.asks) as asked:
        spool.start()

    assert [row.id for row in asked.args[0]] == [sending]
    qtbot.waitUntil(lambda: printer.out == ["printer_test-N1"])
    assert stored != sending


def test_an_unknown_outcome_is_asked_and_never_printed_twice_by_itself(
    ground: Ground, qtbot: QtBot, founded: Founded, printer: TestPrinter
) -> None:
    printer.trouble = "print.unknown"
    assert ground.spool is not None

    with qtbot.waitSignal(ground.spool.asks):
        ground.work.do(_paper, number="N1")

    assert states(founded) == [JobState.SENDING]


def test_papers_go_to_a_folder_where_there_is_no_printer(founded: Founded, qtbot: QtBot, tmp_path: Path) -> None:
    from ui.spooling import printers

    ground = founded.ground(qtbot)
    spool = Spooler(
        founded.db, ground.work, ground.live, ground.settings, printers(tmp_path / "spool", ground.work.today)
    )
    spool.start()

    ground.work.do(_paper, number="N1")

    qtbot.waitUntil(lambda: (tmp_path / "spool" / "2026-11-24" / "printer_test-N1.pdf").exists())
