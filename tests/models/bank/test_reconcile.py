"""对账 with real payments: the statement comes in once, days are compared, differences end with a reason."""

from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

import pytest

from models.bank import reconcile_reading as reading
from models.bank import verbs
from models.bank.announce_verbs import announce
from models.bank.matching import DifferenceKind
from models.bank.reconcile_rules import DifferenceState, Reason
from models.bank.reconcile_verbs import close_difference, match_difference, reconcile
from models.bank.sheet_verbs import print_reconciliation
from models.bank.statement_files import check_statement, rows_of
from models.bank.statement_verbs import import_statement, record_paper_receipt
from models.fees import reading as fees
from models.fees.rules import NoticeState
from models.office.actors import Role, StationKind
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.reconciliation import ReconciliationDay
from models.office.sheets.stored import from_json
from models.office.verify import verify
from tests.fakes import Hall
from tests.models.bank.statements.builder import NAMES, line, table, write_csv
from tests.models.fees.rows import assess, counter, furnished

D = date(2026, 11, 24)
NEXT = date(2026, 11, 25)


@pytest.fixture
def open_hall(hall: Hall) -> Hall:
    furnished(hall)
    counter(hall).do(verbs.open_day)
    return hall


def supervisor(hall: Hall, staff: str = "manager") -> Office:
    return hall.office("S1", StationKind.OFFICE, staff=staff, roles=(Role.SUPERVISOR,))


def pay(hall: Hall, case: str = "1", method: str = "CASH", serial: str = "") -> tuple[str, verbs.PaymentMade]:
    """A paid notice's number, and the payment."""
    notice = assess(hall, case)
    made = counter(hall).do(verbs.confirm, notices=(notice,), method=method, serial=serial).value
    found = fees.notice(hall.db, notice)
    assert found is not None
    return found.number, made


def bring_in(hall: Hall, folder: Path, *rows: Sequence[str], name: str = "s.csv", by: Office | None = None) -> str:
    checked = check_statement(write_csv(folder / name, table(*rows)), NAMES, today=date(2026, 11, 30))
    office = by or supervisor(hall)
    return office.do(import_statement, checked=checked, name=name, rows=lambda: rows_of(checked)).value


def found(hall: Hall, day: date = D) -> list[tuple[str, str, int]]:
    return [(row.kind, row.state, row.amount_fen) for row in reading.day_standing(hall.db, day).differences]


def test_b45_a_statement_comes_in_once_and_the_books_stay_verifiable(open_hall: Hall, tmp_path: Path) -> None:
    bring_in(open_hall, tmp_path, *(line(number) for number in range(1, 1203)))
    assert open_hall.db.value('SELECT count(*) FROM "statement_line"') == 1202
    assert open_hall.db.value("SELECT count(*) FROM image WHERE table_name = 'statement_line'") == 1202
    assert verify(open_hall.db).findings == []
    with pytest.raises(NotAllowed) as refused:
        bring_in(open_hall, tmp_path, *(line(number) for number in range(1, 1203)), name="again.csv")
    assert (refused.value.code, refused.value.facts["name"]) == ("bank.statement_again", "s.csv")


def test_b45_a_serial_that_came_before_names_its_line_and_nothing_comes_in(open_hall: Hall, tmp_path: Path) -> None:
    bring_in(open_hall, tmp_path, line(1))
    with pytest.raises(Refused) as refused:
        bring_in(open_hall, tmp_path, line(2), line(1), line(3), name="more.csv")
    assert refused.value.code == "bank.serial_known"
    assert (refused.value.facts["line"], refused.value.facts["serial"]) == (3, "S001")
    assert open_hall.db.value('SELECT count(*) FROM "statement_line"') == 1


def test_b45_a_faulty_statement_is_refused_whole(open_hall: Hall, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        bring_in(open_hall, tmp_path, line(1), line(2, 金额="?"))
    assert refused.value.code == "bank.statement_faulty"
    assert open_hall.db.value('SELECT count(*) FROM "statement"') == 0


def test_a_day_that_agrees_has_no_difference(open_hall: Hall, tmp_path: Path) -> None:
    number, _ = pay(open_hall)
    _, card = pay(open_hall, "2", "CARD", "POS0001")
    bring_in(open_hall, tmp_path, line(1, 通知单号=number), line(2, 流水号="POS0001"))
    done = supervisor(open_hall).do(reconcile, day=D).value
    assert (done.matched, done.found) == (2, 0)
    standing = reading.day_standing(open_hall.db, D)
    assert (standing.balance.hall_fen, standing.balance.bank_fen, standing.balance.rest_fen) == (16000, 16000, 0)
    assert (standing.matched, standing.differences) == (2, ())
    assert card.amount_fen == 8000


def test_b47_each_kind_is_found_once_however_often_it_is_asked(open_hall: Hall, tmp_path: Path) -> None:
    missing, _ = pay(open_hall, "1")
    short, _ = pay(open_hall, "2")
    twice, _ = pay(open_hall, "3")
    unit, _ = pay(open_hall, "4")
    bring_in(
        open_hall, tmp_path, line(1, 通知单号=short, 金额="79.00"), line(2, 通知单号=twice), line(3, 通知单号=twice),
        line(4, 通知单号=unit, 执收单位编码="099999"), line(5, 通知单号="1126999999"), line(6, 业务类型="冲正"),
    )  # fmt: skip
    boss = supervisor(open_hall)
    boss.do(reconcile, day=D)
    boss.do(reconcile, day=D)
    assert sorted(found(open_hall)) == sorted(
        [
            (DifferenceKind.NOT_AT_BANK, "OPEN", -8000),
            (DifferenceKind.AMOUNT_DIFF, "OPEN", -100),
            (DifferenceKind.DUPLICATE, "OPEN", 8000),
            (DifferenceKind.UNIT_DIFF, "OPEN", 0),
            (DifferenceKind.NOT_IN_HALL, "OPEN", 8000),
            (DifferenceKind.REVERSED, "OPEN", -8000),
        ]
    )
    standing = reading.day_standing(open_hall.db, D)
    assert standing.balance.rest_fen == 0
    assert missing in {row.notices for row in standing.differences}


def test_without_a_statement_nothing_is_called_a_difference(open_hall: Hall) -> None:
    pay(open_hall)
    with pytest.raises(Refused) as refused:
        supervisor(open_hall).do(reconcile, day=D)
    assert refused.value.code == "bank.no_statement"


def test_day_20_money_after_the_cut_off_belongs_to_the_next_bank_day(open_hall: Hall, tmp_path: Path) -> None:
    open_hall.clock.set(D, time(16, 45))
    number, made = pay(open_hall)
    assert made.bank_day == NEXT
    bring_in(open_hall, tmp_path, line(1, 通知单号=number, 收款时间="16:45:10"))
    boss = supervisor(open_hall)
    assert boss.do(reconcile, day=D).value.found == 0
    assert boss.do(reconcile, day=NEXT).value.matched == 1
    assert found(open_hall) == found(open_hall, NEXT) == []


def test_a_line_of_the_next_day_answers_both_days_and_history_stays(open_hall: Hall, tmp_path: Path) -> None:
    number, _ = pay(open_hall)
    bring_in(open_hall, tmp_path, line(7, 金额="5.00"))
    boss = supervisor(open_hall)
    boss.do(reconcile, day=D)
    bring_in(open_hall, tmp_path, line(8, 通知单号=number, 收款日期="2026-11-25"), name="next.csv")
    boss.do(reconcile, day=NEXT)
    assert (DifferenceKind.NOT_AT_BANK, DifferenceState.CARRIED, -8000) in found(open_hall)
    assert found(open_hall, NEXT) == [(DifferenceKind.NOT_IN_HALL, DifferenceState.CARRIED, 8000)]
    for day in (D, NEXT):
        assert reading.day_standing(open_hall.db, day).balance.rest_fen == 0


def test_a_second_file_of_the_same_day_cures_what_was_missing(open_hall: Hall, tmp_path: Path) -> None:
    number, _ = pay(open_hall)
    bring_in(open_hall, tmp_path, line(7, 金额="5.00"))
    boss = supervisor(open_hall)
    boss.do(reconcile, day=D)
    bring_in(open_hall, tmp_path, line(8, 通知单号=number), name="more.csv")
    boss.do(reconcile, day=D)
    assert found(open_hall) == [(DifferenceKind.NOT_IN_HALL, "OPEN", 500)]
    assert open_hall.db.value("SELECT count(*) FROM bank_difference WHERE state = 'CURED'") == 1
    assert reading.day_standing(open_hall.db, D).balance.rest_fen == 0


def test_a_person_says_which_payment_a_line_is(open_hall: Hall, tmp_path: Path) -> None:
    _, made = pay(open_hall)
    bring_in(open_hall, tmp_path, line(1, 付款人="示例甲"))
    boss = supervisor(open_hall)
    boss.do(reconcile, day=D)
    row = next(row for row in reading.open_differences(open_hall.db) if row.line)
    beside = reading.evidence(open_hall.db, row)
    assert [entry.id for entry in beside.suggested] == [made.id]
    assert beside.line is not None
    assert beside.line.payer == "示例甲"
    boss.do(match_difference, difference=row.id, entry=made.id)
    assert found(open_hall) == []
    assert reading.day_standing(open_hall.db, D).balance.rest_fen == 0
    with pytest.raises(NotAllowed):
        boss.do(match_difference, difference=row.id, entry=made.id)


def test_a_difference_wants_a_reason_and_missing_money_another_person(open_hall: Hall, tmp_path: Path) -> None:
    pay(open_hall)
    bring_in(open_hall, tmp_path, line(9, 金额="5.00"))
    boss = supervisor(open_hall)
    boss.do(reconcile, day=D)
    missing, extra = sorted(reading.open_differences(open_hall.db), key=lambda row: row.amount_fen)
    with pytest.raises(Refused) as refused:
        boss.do(close_difference, difference=missing.id, reason_code="")
    assert refused.value.code == "bank.reason_code"
    with pytest.raises(Refused) as refused:
        boss.do(close_difference, difference=missing.id, reason_code=Reason.OTHER, reason=" ")
    assert refused.value.code == "bank.reason"
    with pytest.raises(NotAllowed) as kept:
        counter(open_hall).do(close_difference, difference=missing.id, reason_code=Reason.LATER)
    assert kept.value.code == "bank.own_difference"
    counter(open_hall).do(close_difference, difference=extra.id, reason_code=Reason.OUTSIDE)
    boss.do(close_difference, difference=missing.id, reason_code=Reason.LATER, follow="1126")
    closed = reading.difference(open_hall.db, missing.id)
    assert closed is not None
    assert (closed.state, closed.reason_code, closed.closed_by) == ("CLOSED", "LATER", "中心主管")
    assert reading.open_differences(open_hall.db) == ()
    assert reading.day_standing(open_hall.db, D).balance.rest_fen == 0


def test_a_paper_receipt_settles_nothing_and_is_borne_out_by_its_line(open_hall: Hall, tmp_path: Path) -> None:
    notice = assess(open_hall)
    counter(open_hall).do(
        record_paper_receipt, notice=notice, serial="S001", day=D, amount_fen=8000, receipt_no="No 0012345"
    )
    row = fees.notice(open_hall.db, notice)
    assert row is not None
    assert row.state == NoticeState.UNPAID
    bring_in(open_hall, tmp_path, line(1))
    supervisor(open_hall).do(reconcile, day=D)
    (left,) = reading.open_differences(open_hall.db)
    (paper,) = reading.evidence(open_hall.db, left).papers
    assert (left.kind, paper.notice, paper.borne_out) == (DifferenceKind.NOT_IN_HALL, row.number, 1)
    with pytest.raises(NotAllowed):
        counter(open_hall).do(
            record_paper_receipt, notice=notice, serial="s001", day=D, amount_fen=8000, receipt_no="NO0012345"
        )


def test_the_days_sheet_balances_and_is_refused_before_the_day_was_compared(open_hall: Hall, tmp_path: Path) -> None:
    number, _ = pay(open_hall)
    pay(open_hall, "2", "CODE", "WX000001")
    bring_in(open_hall, tmp_path, line(1, 通知单号=number), line(2))
    boss = supervisor(open_hall)
    with pytest.raises(Refused) as refused:
        boss.do(print_reconciliation, day=D)
    assert refused.value.code == "bank.not_compared"
    boss.do(reconcile, day=D)
    done = boss.do(print_reconciliation, day=D)
    assert done.value == "DZ20260001"
    (job,) = done.jobs
    paper, text = open_hall.db.rows('SELECT "paper", "sheet" FROM "print_job" WHERE "id" = ?', (job,))[0]
    sheet = from_json(paper, text)
    assert isinstance(sheet, ReconciliationDay)
    assert [(unit.unit, unit.cash_fen, unit.code_fen) for unit in sheet.units] == [("不动产登记中心", 8000, 8000)]
    assert sheet.hall_fen == sheet.bank_fen - sheet.bank_only_fen + sheet.hall_only_fen
    assert sorted(each.kind for each in sheet.differences) == ["NOT_AT_BANK", "NOT_IN_HALL"]


def test_day_21_announced_money_settles_when_the_statement_names_it(open_hall: Hall, tmp_path: Path) -> None:
    first, second = assess(open_hall, "1"), assess(open_hall, "2")
    counter(open_hall).do(announce, notices=(first, second), method="TRANSFER", said="手机银行 10:12")
    other = assess(open_hall, "3")
    rows = [fees.notice(open_hall.db, each) for each in (first, second, other)]
    numbers = [row.number for row in rows if row is not None]
    both = line(1, 通知单号=f"{numbers[0]} {numbers[1]}", 金额="160.00")
    bring_in(open_hall, tmp_path, both, line(2, 通知单号=numbers[2]))
    done = supervisor(open_hall).do(reconcile, day=D).value
    assert (done.arrived, done.matched, done.found) == (1, 1, 1)
    states = [row.state for each in (first, second, other) if (row := fees.notice(open_hall.db, each)) is not None]
    assert states == [NoticeState.SETTLED, NoticeState.SETTLED, NoticeState.UNPAID]
    assert open_hall.db.rows('SELECT DISTINCT "source" FROM "settlement"') == [("STATEMENT",)]
    assert open_hall.db.rows('SELECT "state" FROM "announcement"') == [("ARRIVED",)]
    standing = reading.day_standing(open_hall.db, D)
    assert (standing.balance.rest_fen, standing.uncompared) == (0, 0)
    assert supervisor(open_hall).do(reconcile, day=D).value.arrived == 0


def test_day_21_announced_money_of_another_amount_is_left_to_a_person(open_hall: Hall, tmp_path: Path) -> None:
    notice = assess(open_hall, "1")
    counter(open_hall).do(announce, notices=(notice,), method="TRANSFER", said="手机银行 10:12")
    row = fees.notice(open_hall.db, notice)
    assert row is not None
    bring_in(open_hall, tmp_path, line(1, 通知单号=row.number, 金额="79.00"))
    assert supervisor(open_hall).do(reconcile, day=D).value.arrived == 0
    assert found(open_hall) == [(DifferenceKind.NOT_IN_HALL, "OPEN", 7900)]
