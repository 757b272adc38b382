"""The fee point, and those who sit behind the hall: back office, supervisor, administrator."""

from collections.abc import Iterator
from functools import partial

from models.bank.reading import open_notices
from models.bank.reconcile_reading import open_differences, statements
from models.cases.lists import Desk, back_office
from models.demo import applicants
from models.demo.day import usual_times
from models.demo.statement import bank_lines, with_differences, write_statement
from ui.admin.doctor_part import DoctorPart
from ui.admin.room import SECTIONS, AdminRoom
from ui.backoffice.room import BackOfficeRoom
from ui.bank.day_room import BankDayRoom
from ui.bank.reconcile_room import ReconcileRoom
from ui.bank.room import BankRoom
from ui.scenes.stage import Scene, Stage
from ui.supervisor.findings_outside_room import OutsideRoom
from ui.supervisor.findings_questions import order_wanted
from ui.supervisor.findings_room import FindingsRoom
from ui.supervisor.looks_room import LooksRoom
from ui.supervisor.orders_form import OrderForm
from ui.supervisor.orders_room import OrdersRoom
from ui.supervisor.period_room import PeriodRoom
from ui.supervisor.room import SupervisorRoom
from ui.supervisor.summary_room import SummaryRoom

DECIDED = (Desk.REVIEW, Desk.APPROVE)
"""What an approver can decide."""


def _bank(stage: Stage) -> BankRoom:
    """The counter with nothing in front."""
    stage.at("YH1", "bank", "bank")
    room: BankRoom = stage.room(BankRoom)
    stage.until(lambda: room.now is not None)
    room.notice.clear()
    while room.page.notices.held:
        stage.press("Escape")
    room.notice.clear()
    return room


def _counter(stage: Stage) -> None:
    _bank(stage)


def _scanned(stage: Stage, count: int = 3) -> None:
    """Some notices scanned, and the method chosen."""
    room = _bank(stage)
    stem = applicants.person_name(0)[:2]
    room.focus_first()
    numbers = [row.number for row in stage.read(lambda db: open_notices(db, stem))]
    for number in numbers[:count]:
        before = len(room.page.notices.held)
        stage.enter(number)
        stage.until(lambda before=before: len(room.page.notices.held) > before)  # type: ignore[misc]
    stage.press("1")


def _found(stage: Stage) -> None:
    """A payer who lost his paper, looked for by name."""
    room = _bank(stage)
    room.focus_first()
    stage.type(applicants.person_name(0)[:2])
    stage.until(lambda: room.page.box.answers_shown())


def _bank_day(stage: Stage) -> None:
    stage.at("YH1", "bank", "bank_day")
    room: BankDayRoom = stage.room(BankDayRoom)
    stage.until(lambda: room.now is not None)


def _reconcile(stage: Stage) -> None:
    """The bank's file of the day came in and was compared: each kind of difference, the first with its evidence."""
    stage.at("YH1", "bank", "reconcile")
    room: ReconcileRoom = stage.room(ReconcileRoom)
    stage.until(lambda: room.now is not None)
    today = stage.today()
    path = stage.beside("statement") / "statement.csv"
    lines = stage.read(lambda db: bank_lines(db, today))
    write_statement(path, with_differences(lines, 5, usual_times(today).opening))
    room.take(path)
    stage.until(lambda: stage.read(statements) and not room.work.busy(room))
    room.compare()
    stage.until(lambda: stage.read(open_differences) and room.list.model.rowCount() and not room.work.busy(room))
    room.focus_first()
    stage.press("Ctrl+Home")
    stage.until(lambda: room.beside.evidence is not None)


def _reviewer(stage: Stage) -> BackOfficeRoom:
    stage.at("SP1", "reviewer", "backoffice")
    room: BackOfficeRoom = stage.room(BackOfficeRoom)
    stage.until(lambda: room.list.model.rowCount())
    stage.press("Ctrl+Home")
    return room


def _review(stage: Stage) -> None:
    _reviewer(stage)


def _approve(stage: Stage) -> None:
    """An approver with a case before decision in front, about to grant it."""
    stage.at("SP1", "reviewer")
    unit = stage.read(
        lambda db: next(row.case.unit for row in back_office(db, today=stage.today()) if row.desk in DECIDED)
    )
    stage.at("SP1", f"approver-{unit.lower()}", "backoffice")
    room: BackOfficeRoom = stage.room(BackOfficeRoom)
    stage.until(lambda: room.list.model.rowCount())
    stage.press("Ctrl+Home")
    stage.until(lambda: room.card is not None)
    room.notice.clear()
    stage.press("F8")


def _today(stage: Stage) -> None:
    stage.at("DC1", "supervisor", "supervisor")
    stage.room(SupervisorRoom)


def _summary(stage: Stage, down: int = 0) -> None:
    stage.at("DC1", "supervisor", "summary")
    room: SummaryRoom = stage.room(SummaryRoom)
    stage.until(lambda: room.found is not None)
    room.scrolled.setFocus()
    stage.press("Ctrl+Home", *["PgDown"] * down)


def _period(stage: Stage) -> None:
    stage.at("DC1", "supervisor", "period")
    room: PeriodRoom = stage.room(PeriodRoom)
    stage.until(lambda: room.found is not None)


def _findings(stage: Stage, card: bool = False) -> None:
    stage.at("DC1", "supervisor", "findings")
    room: FindingsRoom = stage.room(FindingsRoom)
    stage.until(lambda: room.now is not None and room.list.model.rowCount())
    if room.pages.currentIndex():
        stage.press("Escape")
    stage.press("Ctrl+Home")
    if card:
        stage.press("Return")
        stage.until(lambda: room.card.now is not None)


def _orders(stage: Stage, new: bool = False) -> None:
    stage.at("DC1", "supervisor", "orders")
    room: OrdersRoom = stage.room(OrdersRoom)
    stage.until(lambda: room.list.model.rowCount())
    if new:
        number = room.now.rows[0].about_number
        room.ask(order_wanted, number, stage.today(), then=room.write)
        stage.until(lambda: isinstance(room.pages.currentWidget(), OrderForm))


def _outside(stage: Stage) -> None:
    stage.at("DC1", "supervisor", "outside")
    room: OutsideRoom = stage.room(OutsideRoom)
    stage.until(lambda: room.months.foot_text())


def _looks(stage: Stage) -> None:
    stage.at("DC1", "supervisor", "looks")
    room: LooksRoom = stage.room(LooksRoom)
    stage.until(lambda: room.list.foot_text())


def _admin(stage: Stage, section: str, tab: int) -> None:
    stage.at("GL1", "admin", "admin")
    room: AdminRoom = stage.room(AdminRoom)
    part = room.open(section, tab)
    if isinstance(part, DoctorPart):
        stage.until(lambda: part.list.model.rowCount())


ADMIN_PAGES = (
    "中心", "单位", "窗口", "业务队列", "人员", "当前登录", "五权", "单位负责人", "现行事项", "导入目录", "版本对照",
    "变动日程", "即将到期的收费", "不进驻事项", "全年", "调整的日子", "变动的期限", "上下班时间", "全厅设置",
    "本工作站", "检查结果", "备份", "核验", "按期删除",
)  # fmt: skip
"""In the order of the room's sections."""


def _admin_scenes() -> Iterator[Scene]:
    pages = [(section.key, at, part) for section in SECTIONS for at, (_, part) in enumerate(section.parts)]
    for (section, at, part), said in zip(pages, ADMIN_PAGES, strict=True):
        name = part.partition(":")[2].removesuffix("Part").lower()
        yield Scene(f"admin-{name}", f"管理：{said}", partial(_admin, section=section, tab=at))


SCENES = (
    Scene("bank", "收费点：等待扫码", _counter),
    Scene("bank-three", "收费点：三张通知单一次缴", _scanned),
    Scene("bank-three-dark", "收费点：三张通知单，深色", _scanned, mode="dark"),
    Scene("bank-search", "收费点：按姓名找通知单", _found),
    Scene("bank-close", "收费点：日终", _bank_day),
    Scene("bank-reconcile", "收费点：对账", _reconcile),
    Scene("backoffice", "审批：清单和办件卡", _review),
    Scene("backoffice-grant", "审批：准予", _approve),
    Scene("supervisor", "督查：今天的大厅", _today),
    Scene("supervisor-dark", "督查：今天的大厅，深色", _today, mode="dark"),
    Scene("supervisor-200", "督查：今天的大厅，200%", _today, percent=200),
    Scene("summary", "督查：日报", _summary),
    Scene("summary-figures", "督查：日报的各表", partial(_summary, down=1)),
    Scene("period", "督查：本月，按单位和站点", _period),
    Scene("findings", "督查：监察问题", _findings),
    Scene("findings-card", "督查：一个监察问题", partial(_findings, card=True)),
    Scene("findings-dark", "督查：一个监察问题，深色", partial(_findings, card=True), mode="dark"),
    Scene("findings-200", "督查：监察问题，200%", _findings, percent=200),
    Scene("orders", "督查：督办", _orders),
    Scene("orders-new", "督查：新督办", partial(_orders, new=True)),
    Scene("outside", "督查：厅外数据", _outside),
    Scene("looks", "督查：完整查看", _looks),
    *_admin_scenes(),
)
