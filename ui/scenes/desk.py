"""The clerk's window: queue, form, lists, cases."""

from collections.abc import Callable
from datetime import date
from functools import partial

from models.cases.lists import due_list, inbox, shelf
from models.cases.rows import CaseRow
from models.cases.rules import Next, State
from models.demo import applicants
from models.office.database import Database
from models.office.office import Office
from models.people.reading import windows
from models.prints.rules import JobState
from models.prints.verbs import failed, reprint, send
from ui.desk.batch_leaf import BatchLeaf
from ui.desk.case_card import CaseLeaf
from ui.desk.room import DeskRoom
from ui.desk.work_pane import WorkPane
from ui.prints import PrintsRoom
from ui.scenes.stage import Scene, Stage

PROMISED, PRICED = "spjyxkzhf", "qmhljdcjsz"
"""Initials of an item with papers and a promise, and of one that is handled on the spot for a fee."""
PRINTER = "示例打印机"
DESK = 8
"""The window that stands free in the morning of the demonstration, with people waiting for it."""


def _desk(stage: Stage, number: int = DESK) -> DeskRoom:
    """The desk of a window, with the visitor's form in front."""
    stage.at(f"W{number}", f"w{number}", "desk")
    room: DeskRoom = stage.room(DeskRoom)
    room.notice.clear()
    stage.until(lambda: room.steps_of_visitor.queue is not None)
    stage.settle()
    if room.question is not None:  # after a restart: the visitor is still here
        stage.press("1")
    middle = _pane(room)
    while middle.top() is not middle.intake:
        middle.back()
    room.focus_first()
    stage.settle()
    return room


def _pane(room: DeskRoom) -> WorkPane:
    assert isinstance(room.pane, WorkPane)
    return room.pane


def _empty(stage: Stage) -> None:
    _desk(stage)


def _held(stage: Stage) -> DeskRoom:
    """With a visitor, called now where there was none."""
    room = _desk(stage)
    steps = room.steps_of_visitor
    stage.until(lambda: steps.queue is not None)
    if steps.queue is not None and steps.queue.held is None:
        stage.press("F8")
        stage.until(lambda: steps.queue is not None and steps.queue.held is not None)
    stage.settle()
    return room


def _called(stage: Stage) -> None:
    _held(stage)


def _typed(stage: Stage) -> DeskRoom:
    """The applicant's fields filled in, and the cursor in the item."""
    room = _held(stage)
    form = _pane(room).intake
    form.clear()
    form.form.start()
    stage.enter(applicants.id_number(0))
    if not form.applicant.name.text():  # nobody whom the hall knows already
        stage.enter(applicants.person_name(0), applicants.phone(0), applicants.applicant(0).address)
    form.item.item.setFocus()
    return room


def _popup(stage: Stage) -> None:
    room = _typed(stage)
    stage.type("spjy")
    box = _pane(room).intake.item.item.box
    stage.until(lambda: box.answers_shown())


def _filled(stage: Stage, initials: str, ticks: str) -> DeskRoom:
    room = _typed(stage)
    part = _pane(room).intake.item
    stage.type(initials)
    stage.until(lambda: part.item.box.answers_shown())
    stage.press("Return")
    stage.until(lambda: part.now is not None)
    for tick in ticks:
        stage.press(tick)
    return room


def _form(stage: Stage, initials: str = PROMISED, ticks: str = "0") -> None:
    _filled(stage, initials, ticks)


def _batch(stage: Stage) -> None:
    """A list of persons for an item, one right and one wrong."""
    room = _filled(stage, PROMISED, "0")
    stage.press("Ctrl+9")
    leaf = _pane(room).top()
    assert isinstance(leaf, BatchLeaf)
    stage.until(lambda: leaf.offer is not None)
    leaf.by.set_text(applicants.person_name(0))
    for at, number in enumerate((applicants.id_number(1), "430521199006154563")):
        leaf.name.setFocus()
        stage.enter(applicants.person_name(at + 1), number, applicants.phone(at + 1), applicants.applicant(at).address)
        stage.until(lambda at=at: len(leaf.rows.rows) == at + 1)  # type: ignore[misc]


def _why(stage: Stage) -> None:
    _filled(stage, PROMISED, "0")
    stage.press("Ctrl+Y")


def _not_accept(stage: Stage) -> None:
    _filled(stage, PROMISED, "0")
    stage.press("Ctrl+3")


def _inquiry(stage: Stage, way: str) -> None:
    _held(stage)
    stage.press("F2", way)


def _transfer(stage: Stage) -> None:
    _held(stage)
    stage.press("F12")


def _list(stage: Stage, key: str) -> None:
    _desk(stage, 3)
    stage.press(key)


def _case(stage: Stage, state: State, key: str = "") -> None:
    """The card of a case of this window in some state, the most urgent, and a step of it in front."""
    room = _desk(stage, 3)
    window, today = stage.shell.ground.settings.window, stage.today()
    rows = stage.read(lambda db: (*due_list(db, today=today, window=window), *_on_shelf(db, window, today)))
    _card(stage, room, next(row.number for row in rows if row.state is state))
    if key:
        stage.press(key)


def _on_shelf(db: Database, window: str, today: date) -> tuple[CaseRow, ...]:
    return tuple(row.case for row in shelf(db, today=today, window=window))


def _card(stage: Stage, room: DeskRoom, case: str) -> None:
    _pane(room).open_case(case)
    leaf = _pane(room).top()
    assert isinstance(leaf, CaseLeaf)
    stage.until(lambda: leaf.view is not None)
    stage.settle()


def _fee_of_case(stage: Stage) -> None:
    """The window that has something decided whose fee is not fixed yet."""
    _desk(stage)
    today, site = stage.today(), stage.shell.ground.settings.site

    def question(db: Database) -> tuple[int, str]:
        for window in windows(db, site, today):
            for row in inbox(db, window=window.id, today=today).cases:
                if row.coming is Next.ASSESS_FEE:
                    return window.number, row.case.number
        raise LookupError("no fee to be fixed")

    number, case = stage.read(question)
    _card(stage, _desk(stage, number), case)


def _fees(stage: Stage) -> None:
    stage.at("W3", "w3", "fees")


def _found(stage: Stage) -> None:
    _desk(stage, 3)
    stage.press("F3")
    stage.type(applicants.person_name(0)[:2])
    stage.until(lambda: stage.shell.search.answers_shown())


def _prints(stage: Stage) -> None:
    """One paper that jammed, among those that came out."""
    stage.at("W3", "w3", "prints")
    room = stage.room(PrintsRoom)
    stage.until(lambda: room.list.model.rowCount())
    stage.press("Ctrl+Home")
    job = room.list.current_row().id
    stage.act(_jammed(job))
    stage.until(lambda: room.list.model.row(0).state == JobState.FAILED)
    room.list.setFocus()
    stage.press("Ctrl+Home")


def _jammed(job: str) -> Callable[[Office], object]:
    def act(office: Office) -> None:
        again = office.do(reprint, job=job).value
        office.do(send, job=again, printer=PRINTER)
        office.do(failed, job=again, failure="print.jam", detail="")

    return act


SCENES = (
    Scene("desk-empty", "窗口：没有来访者", _empty),
    Scene("desk-called", "窗口：已呼叫", _called),
    Scene("desk-item", "窗口：选事项", _popup),
    Scene("desk-missing", "窗口：缺材料，一次性告知", partial(_form, ticks="1")),
    Scene("desk", "窗口：收件表填好", _form),
    Scene("desk-dark", "窗口：收件表填好，深色", _form, mode="dark"),
    Scene("desk-200", "窗口：收件表填好，200%", _form, percent=200),
    Scene("desk-large", "窗口：收件表填好，大字", _form, size=(1920, 1080), letters=1.5),
    Scene("desk-narrow", "窗口：1024 宽的屏幕", _form, size=(1024, 680)),
    Scene("desk-fee", "窗口：当场办结并收费", partial(_form, initials=PRICED)),
    Scene("desk-why", "窗口：为何是这一天", _why),
    Scene("desk-not-accept", "窗口：不予受理", _not_accept),
    Scene("desk-inquiry", "窗口：首问登记", partial(_inquiry, way="Ctrl+1")),
    Scene("desk-inquiry-handed", "窗口：首问转交", partial(_inquiry, way="Ctrl+3")),
    Scene("desk-transfer", "窗口：转移", _transfer),
    Scene("desk-due", "窗口：到期", partial(_list, key="Alt+D")),
    Scene("desk-inbox", "窗口：待办", partial(_list, key="Alt+I")),
    Scene("desk-shelf", "窗口：待领", partial(_list, key="Alt+G")),
    Scene("desk-case", "窗口：办件卡，已受理", partial(_case, state=State.ACCEPTED)),
    Scene("desk-signed", "窗口：录入签批", partial(_case, state=State.ACCEPTED, key="Ctrl+1")),
    Scene("desk-survey", "窗口：安排踏勘", partial(_case, state=State.ACCEPTED, key="Ctrl+Alt+3")),
    Scene("desk-originals", "窗口：原件和扫描件", partial(_case, state=State.ACCEPTED, key="Ctrl+Alt+6")),
    Scene("desk-batch", "窗口：批量收件", _batch),
    Scene("desk-case-fee", "窗口：核定收费", _fee_of_case),
    Scene("desk-deliver", "窗口：送达", partial(_case, state=State.ISSUED)),
    Scene("desk-search", "窗口：查找", _found),
    Scene("fees", "缴费", _fees),
    Scene("prints", "打印：一张没有打出来", _prints),
)
