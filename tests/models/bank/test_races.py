"""Two at once, on both databases: one wins, the other reads what happened."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest

from models.bank import close_verbs, verbs
from models.bank.reconcile_verbs import reconcile
from models.bank.statement_files import check_statement, rows_of
from models.bank.statement_verbs import import_statement
from models.fees import reading as fees
from models.fees import refund_verbs, relief_verbs
from models.fees import verbs as fee_verbs
from models.fees.refund_rules import AskedBy, Cause
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.rules import LineWish, NoticeState
from models.office.actors import StationKind
from models.office.office import Office
from models.office.refusal import Refused
from models.office.verify_rows import check_derived
from tests.fakes import Hall
from tests.models.bank.statements.builder import NAMES, TODAY, line, table, write_csv
from tests.models.fees.rows import PAYER, assess, counter, desk, furnished, office_of


@pytest.fixture
def open_hall(either_hall: Hall) -> Hall:
    furnished(either_hall)
    counter(either_hall).do(verbs.open_day)
    counter(either_hall, "B2", "teller-2").do(verbs.open_day)
    return either_hall


def together(hall: Hall, *does: Callable[[], Any]) -> list[Any]:
    """What each of these gives or is refused with, done at the same moment on connections of their own."""
    barrier = Barrier(len(does))

    def one(do: Callable[[], Any]) -> Any:
        try:
            barrier.wait()
            return do()
        except Refused as error:
            return error
        finally:
            hall.db.close()

    with ThreadPoolExecutor(len(does)) as pool:
        return list(pool.map(one, does))


def refusals(results: list[Any]) -> list[Refused]:
    return [each for each in results if isinstance(each, Refused)]


def confirming(office: Office, *notices: str) -> Callable[[], Any]:
    return lambda: office.do(verbs.confirm, notices=notices, method="CASH").value


def test_two_tellers_confirm_one_notice_and_the_second_reads_who_took_it(open_hall: Hall) -> None:
    first, second = counter(open_hall), counter(open_hall, "B2", "teller-2")
    for case in range(8):
        notice = assess(open_hall, str(case))
        results = together(open_hall, confirming(first, notice), confirming(second, notice))
        [lost] = refusals(results)
        [made] = [each for each in results if isinstance(each, verbs.PaymentMade)]
        assert (lost.code, lost.facts["payment"]) == ("bank.already_settled", made.number)
        assert lost.facts["by"] in ("收费员一", "收费员二")
    assert open_hall.db.value('SELECT sum("amount_fen") FROM "settlement"') == 8 * 8000
    assert open_hall.db.value('SELECT count(DISTINCT "number") FROM "payment"') == 8


def test_a_payment_and_a_voiding_of_the_same_notice_never_both_happen(open_hall: Hall) -> None:
    teller, clerk = counter(open_hall), desk(open_hall)
    for case in range(8):
        notice = assess(open_hall, str(case))
        results = together(
            open_hall,
            confirming(teller, notice),
            partial(clerk.do, fee_verbs.void, notice=notice, reason="误开"),
        )
        [lost] = refusals(results)
        found = fees.notice(open_hall.db, notice)
        assert found is not None
        assert (found.state, lost.code) in (
            (NoticeState.SETTLED, "fees.has_money"),
            (NoticeState.VOID, "fees.void"),
        )


def test_payments_that_share_cases_in_another_order_wait_for_each_other(open_hall: Hall) -> None:
    first, second = counter(open_hall), counter(open_hall, "B2", "teller-2")
    for case in range(0, 12, 2):
        one, other = assess(open_hall, str(case)), assess(open_hall, str(case + 1))
        results = together(open_hall, confirming(first, one, other), confirming(second, other, one))
        assert [error.code for error in refusals(results)] == ["bank.already_settled"]
    assert open_hall.db.value('SELECT sum("amount_fen") FROM "settlement"') == 12 * 8000


def test_a_day_that_is_being_closed_counts_a_payment_or_refuses_it(open_hall: Hall) -> None:
    notice = assess(open_hall, "1")
    # One counter, two machines: the second closes the day that the first takes money for.
    closer = open_hall.office("B1X", StationKind.BANK, staff="teller-2", window="B1")
    results = together(
        open_hall,
        confirming(counter(open_hall), notice),
        partial(closer.do, close_verbs.close_day, counted={"CASH": 0}, reason="提前日结", second="manager"),
    )
    booked = open_hall.db.value('SELECT "booked" FROM "bank_close"')
    paid = isinstance(results[0], verbs.PaymentMade)
    assert ('"CASH":8000' in booked) is paid
    assert paid or results[0].code == "bank.day_closed"


def test_b43_notices_issued_from_many_windows_at_once_have_numbers_of_their_own(open_hall: Hall) -> None:
    def assessing(window: int) -> Callable[[], Any]:
        office = open_hall.office(f"W{window}", staff=f"clerk-{window}", window="W3")

        def several() -> list[str]:
            return [
                office.do(
                    fee_verbs.assess, case_id=f"{window}-{each}", case_no="1", unit="BD", payer=PAYER,
                    lines=(LineWish("house"),),
                ).value
                for each in range(5)
            ]  # fmt: skip

        return several

    results = together(open_hall, *[assessing(window) for window in range(1, 6)])
    assert refusals(results) == []
    numbers = sorted(row[0][14:18] for row in open_hall.db.rows('SELECT "number" FROM "notice"'))
    assert numbers == [f"{each:04}" for each in range(1, 26)]


def test_the_same_fee_assessed_at_two_windows_at_once_is_asked_for_once(open_hall: Hall) -> None:
    def assessing(station: str) -> Callable[[], Any]:
        office = open_hall.office(station, staff=station, window="W3")
        return lambda: office.do(
            fee_verbs.assess, case_id="one", case_no="1", unit="BD", payer=PAYER, lines=(LineWish("house"),)
        )

    results = together(open_hall, assessing("W3"), assessing("W4"))
    assert [error.code for error in refusals(results)] == ["fees.already_assessed"]


def test_what_is_derived_of_notices_agrees_after_a_day_of_every_kind(open_hall: Hall) -> None:
    """Open, settled, reversed, void and issued anew: nothing differs, and only what is due is kept."""
    teller, clerk = counter(open_hall), desk(open_hall)
    notices = [assess(open_hall, str(case)) for case in range(6)]
    made = teller.do(verbs.confirm, notices=tuple(notices[:3]), method="CASH").value
    teller.do(verbs.reverse, payment=made.id, reason="误收")
    teller.do(verbs.confirm, notices=(notices[0],), method="CARD", serial="0001")
    clerk.do(fee_verbs.void, notice=notices[1], reason="误开")
    new = clerk.do(fee_verbs.reissue, notice=notices[2], lines=(LineWish("copy"),), reason="更正").value
    due = {row[0] for row in open_hall.db.rows('SELECT "source" FROM "derived_notice_due"')}
    assert due == {new, *notices[3:]}
    assert check_derived(open_hall.db) == []


def proposed(hall: Hall, notice: str, kind: ReliefKind = ReliefKind.WAIVE, wished_fen: int = 0) -> str:
    relief = desk(hall).do(
        relief_verbs.propose_relief, notice=notice, kind=kind, basis="依据", evidence=(Evidence("申请书"),),
        wished_fen=wished_fen,
    ).value  # fmt: skip
    office_of(hall, "reviewer").do(relief_verbs.check_relief, relief=relief, opinion="同意")
    return str(relief)


def test_b42_two_who_approve_at_once_grant_once_and_the_second_reads_it(open_hall: Hall) -> None:
    first = open_hall.office("O1", StationKind.OFFICE, staff="approver")
    second = open_hall.office("O2", StationKind.OFFICE, staff="approver-2")
    for case in range(6):
        relief = proposed(open_hall, assess(open_hall, str(case)), ReliefKind.REDUCE, 4000)
        approving = [partial(office.do, relief_verbs.approve_relief, relief=relief) for office in (first, second)]
        assert [error.code for error in refusals(together(open_hall, *approving))] == ["fees.relief_state"]
    assert open_hall.db.value('SELECT count(*) FROM "relief_line"') == 6
    assert check_derived(open_hall.db) == []


def test_a_waiver_and_a_payment_of_the_same_notice_never_both_happen(open_hall: Hall) -> None:
    teller, approver = counter(open_hall), open_hall.office("O1", StationKind.OFFICE, staff="approver")
    for case in range(6):
        notice = assess(open_hall, str(case))
        relief = proposed(open_hall, notice)
        results = together(
            open_hall, confirming(teller, notice), partial(approver.do, relief_verbs.approve_relief, relief=relief)
        )
        [lost] = refusals(results)
        found = fees.notice(open_hall.db, notice)
        assert found is not None
        assert (found.state, lost.code) in (
            (NoticeState.SETTLED, "fees.has_money"),
            (NoticeState.WAIVED, "fees.waived"),
        )


def test_a_refund_and_a_reversal_of_the_same_payment_never_both_give_back(open_hall: Hall) -> None:
    first, second = counter(open_hall), counter(open_hall, "B2", "teller-2")
    unit = office_of(open_hall, "reviewer")
    for case in range(6):
        notice = assess(open_hall, str(case))
        made = first.do(verbs.confirm, notices=(notice,), method="CASH").value
        refund = desk(open_hall).do(
            refund_verbs.ask_refund, notice=notice, cause=Cause.TECHNICAL, asked_by=AskedBy.UNIT, reason="差错",
            amount_fen=8000,
        ).value  # fmt: skip
        unit.do(refund_verbs.apply_refund, refund=refund, document_no="1")
        unit.do(refund_verbs.decide_refund, refund=refund, agreed=True, document_no="1")
        results = together(
            open_hall,
            partial(first.do, verbs.reverse, payment=made.id, reason="误收"),
            partial(second.do, verbs.pay_refund, refund=refund, voucher=f"CZ{case:05}"),
        )
        [lost] = refusals(results)
        assert lost.code in ("fees.has_refund", "fees.refund_state")
        assert open_hall.db.value('SELECT sum("amount_fen") FROM "settlement" WHERE "notice" = ?', (notice,)) == 0


def test_b45_two_imports_of_one_file_at_once_and_one_wins(open_hall: Hall, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "s.csv", table(*(line(number) for number in range(1, 30))))
    checked = check_statement(path, NAMES, today=TODAY)

    def bringing(office: Office) -> Callable[[], Any]:
        return lambda: office.do(import_statement, checked=checked, name=path.name, rows=lambda: rows_of(checked)).value

    results = together(open_hall, bringing(counter(open_hall)), bringing(counter(open_hall, "B2", "teller-2")))
    (refused,) = refusals(results)
    assert refused.code == "bank.statement_again"
    assert open_hall.db.value('SELECT count(*) FROM "statement_line"') == 29


def test_two_who_compare_one_day_at_once_find_each_difference_once(open_hall: Hall, tmp_path: Path) -> None:
    counter(open_hall).do(verbs.confirm, notices=(assess(open_hall, "1"),), method="CASH")
    checked = check_statement(write_csv(tmp_path / "s.csv", table(line(1))), NAMES, today=TODAY)
    counter(open_hall).do(import_statement, checked=checked, name="s.csv", rows=lambda: rows_of(checked))

    def comparing(office: Office) -> Callable[[], Any]:
        return lambda: office.do(reconcile, day=TODAY).value

    results = together(open_hall, comparing(counter(open_hall)), comparing(counter(open_hall, "B2", "teller-2")))
    assert refusals(results) == []
    assert sorted(each.found for each in results) == [0, 2]
