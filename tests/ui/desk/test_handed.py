"""待办: what was handed over is there at once, marked 由…移交; what an absent person has is there for the stand-in."""

import pytest
from pytestqt.qtbot import QtBot

from models.handover.sign_off_verbs import pass_on
from models.inquiries.verbs import register
from models.people import absences, staff
from models.people.rules import AbsenceReason
from models.people.staff_reading import staff_name
from tests.models.cases.counter import FREE, FREE_SPOT
from tests.ui.desk.test_due_pane import Busy
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from ui.desk.due_pane import errands


@pytest.fixture
def busy(founded: Founded, qtbot: QtBot) -> Busy:
    return Busy(WorkDesk.make(founded, qtbot))


def seen(busy: Busy, login: str, window: int = 4) -> list[tuple[str, str, str]]:
    """(kind, number, whose) of a person's 待办 at a window."""
    hall = busy.desk.founded
    office = busy.clerk
    rows = errands(hall.db, hall.windows[window], hall.staff[login], hall.clock(), office.settings)
    return [(row.kind, row.number, row.whose) for row in rows]


def test_day_26_what_was_handed_over_is_in_the_successors_list_with_whose_it_was(busy: Busy) -> None:
    hall = busy.desk.founded
    busy.desk.other()
    case = busy.accept(FREE_SPOT)
    asked = busy.clerk.do(register, handling="TAKEN_IN", question="怎么办理变更").value
    to = hall.staff["window4"]
    busy.clerk.do(pass_on, kind="UNDECIDED", about=case, to=to)
    busy.clerk.do(pass_on, kind="INQUIRY", about=asked.inquiry, to=to)
    giver = staff_name(hall.db, hall.staff["window3"])
    assert seen(busy, "window4") == [
        ("inquiry", asked.number, f"由{giver}移交"), ("case", busy.number(case), f"由{giver}移交"),
    ]  # fmt: skip


def test_the_stand_in_of_an_absent_clerk_has_the_work_under_for_whom(busy: Busy) -> None:
    hall = busy.desk.founded
    admin = busy.desk.administrator()
    busy.accept(FREE)
    case = busy.accept(FREE_SPOT, who=1)
    admin.do(staff.name_stand_in, staff=hall.staff["window3"], stand_in=hall.staff["window4"])
    assert seen(busy, "window4") == []
    admin.do(absences.enter_absence, staff=hall.staff["window3"], reason=AbsenceReason.SICK)
    giver = staff_name(hall.db, hall.staff["window3"])
    assert seen(busy, "window4") == [("case", busy.number(case), f"代{giver}")]


def test_the_desk_shows_whose_it_was_in_place_of_why(busy: Busy, qtbot: QtBot) -> None:
    hall = busy.desk.founded
    other = busy.desk.other()
    asked = other.do(register, handling="TAKEN_IN", question="怎么办理变更").value
    other.do(pass_on, kind="INQUIRY", about=asked.inquiry, to=hall.staff["window3"])
    room = busy.sit_down(qtbot)
    model = room.due_pane.lists["inbox"].model
    giver = staff_name(hall.db, hall.staff["window4"])
    assert [str(model.index(0, at).data()) for at in range(2)] == [asked.number, f"▲ 由{giver}移交"]
