"""A fee is determined by the standard, on paper that is never edited."""

from datetime import date

import pytest

from models.fees import gate, reading, verbs
from models.fees.rules import LineWish, NoticeState, Payer
from models.office.actors import Role, StationKind
from models.office.refusal import NotAllowed, Refused
from models.office.settings import HallSettings
from models.office.sheets.fees import PaymentNotice
from models.office.sheets.stored import from_json
from models.prints import verbs as prints
from models.prints.reading import jobs_of
from models.prints.reading import stored_sheet as stored
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import PAYER, assess, counter, desk, furnished

DAY = OPENING.date()


@pytest.fixture
def hall(hall: Hall) -> Hall:
    return furnished(hall)


def row(hall: Hall, notice: str) -> reading.NoticeRow:
    found = reading.notice(hall.db, notice)
    assert found is not None
    return found


def sheet(hall: Hall, notice: str) -> PaymentNotice:
    kept = stored(hall.db, jobs_of(hall.db, "notice", notice)[0].id)
    assert kept is not None
    found = from_json(kept[0], kept[1])
    assert isinstance(found, PaymentNotice)
    return found


def test_b41_the_fee_comes_from_the_standard_unit_price_times_quantity_in_fen(hall: Hall) -> None:
    lines = (LineWish("house"), LineWish("copy", 2000), LineWish("area", 12500))
    notice = (
        desk(hall)
        .do(verbs.assess, case_id="c", case_no="1", unit="BD", payer=PAYER, lines=lines, short_no="1124-0001")
        .value
    )
    card = reading.card(hall.db, notice)
    assert card is not None
    assert [line.amount_fen for line in card.lines] == [8000, 2000, 1875]
    assert (card.notice.total_fen, card.notice.state) == (11875, NoticeState.UNPAID)
    assert card.notice.due_day == date(2026, 12, 15)


@pytest.mark.parametrize(
    ("standard", "code"),
    [
        ("cancelled", "fees.cancelled"),
        ("suspended", "fees.suspended"),
        ("water", "fees.tax"),
        ("insurance", "fees.social_insurance"),
        ("cable", "fees.commercial"),
        ("ended", "fees.no_longer_valid"),
        ("coming", "fees.not_yet_valid"),
    ],
)
def test_b41_what_may_not_be_charged_is_refused_and_the_attempt_is_kept(hall: Hall, standard: str, code: str) -> None:
    with pytest.raises(NotAllowed) as refused:
        assess(hall, "1", "house", standard)
    assert (refused.value.code, refused.value.facts["standard"]) == (code, standard)
    assert hall.db.value("SELECT count(*) FROM notice") == 0
    assert hall.db.value("SELECT outcome FROM act WHERE verb = 'fees.assess'") == "REFUSED"
    assert row(hall, assess(hall, "1")).number[14:18] == "0001"


def test_the_paper_says_who_owes_what_by_which_standard_and_where_to_pay(hall: Hall) -> None:
    notice = assess(hall, "7", "house", "copy")
    paper = sheet(hall, notice)
    assert (paper.head.number, paper.head.window, paper.head.unit) == (
        row(hall, notice).number, "3号窗口", "不动产登记中心",
    )  # fmt: skip
    assert (paper.total_fen, paper.total_capitals, paper.payer, paper.payer_phone) == (
        9000, "玖拾元整", "示例甲", "138****5678",
    )  # fmt: skip
    assert [line.basis for line in paper.lines] == ["发改价格规〔2016〕2559号"] * 2
    assert (paper.charging_unit_code, paper.pay_by, paper.pay_code) == ("052101", "2026-12-15", "")
    assert paper.foot.barcode == paper.head.number
    assert paper.fee_point == HallSettings().bank_name


@pytest.mark.parametrize(
    ("lines", "payer", "code"),
    [
        ((), PAYER, "fees.no_lines"),
        ((LineWish("house"), LineWish("house")), PAYER, "fees.line_twice"),
        ((LineWish("house", 2000),), PAYER, "fees.quantity_one"),
        ((LineWish("copy", 1500),), PAYER, "fees.quantity_whole"),
        ((LineWish("copy", 0),), PAYER, "fees.quantity_zero"),
        ((LineWish("area", 1),), PAYER, "fees.nothing_to_pay"),
        ((LineWish("house"),), Payer("  "), "fees.payer"),
        ((LineWish("nothing"),), PAYER, "office.not_found"),
    ],
)
def test_a_wish_that_makes_no_notice_says_why_and_uses_no_number(
    hall: Hall, lines: tuple[LineWish, ...], payer: Payer, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        desk(hall).do(verbs.assess, case_id="c", case_no="1", unit="BD", payer=payer, lines=lines)
    assert (refused.value.code, refused.value.kept) == (code, False)
    assert hall.db.value("SELECT count(*) FROM act WHERE verb = 'fees.assess'") == 0
    assert hall.db.value("SELECT count(*) FROM counter WHERE id LIKE 'notice:%'") == 0


def test_pressing_twice_does_not_ask_for_the_same_fee_twice(hall: Hall) -> None:
    number = row(hall, assess(hall, "1")).number
    with pytest.raises(NotAllowed) as refused:
        assess(hall, "1", "copy", "house")
    assert (refused.value.code, refused.value.facts["number"]) == ("fees.already_assessed", number)
    assess(hall, "1", "copy")
    assess(hall, "2")


def test_b43_a_void_number_stays_with_its_reason_and_is_never_used_again(hall: Hall) -> None:
    first = assess(hall, "1")
    with pytest.raises(Refused) as refused:
        desk(hall).do(verbs.void, notice=first, reason=" ")
    assert (refused.value.code, refused.value.field) == ("fees.reason", "reason")
    desk(hall).do(verbs.void, notice=first, reason="数量有误")
    second = assess(hall, "1")
    assert row(hall, first).state is NoticeState.VOID
    assert [row(hall, each).number[14:18] for each in (first, second)] == ["0001", "0002"]
    card = reading.card(hall.db, first)
    assert card is not None
    assert (card.void_reason, card.replaced_by) == ("数量有误", "")
    with pytest.raises(NotAllowed) as again:
        desk(hall).do(verbs.void, notice=first, reason="再作废")
    assert (again.value.code, again.value.facts["reason"]) == ("fees.void", "数量有误")


def test_b43_a_notice_is_issued_anew_beside_the_void_one_and_each_names_the_other(hall: Hall) -> None:
    first = assess(hall, "1")
    lines = (LineWish("house"), LineWish("copy"))
    second = desk(hall).do(verbs.reissue, notice=first, lines=lines, reason="漏收工本费").value
    third = desk(hall).do(verbs.reissue, notice=second, lines=lines, reason="更名", payer=Payer("示例乙")).value
    old, new = reading.card(hall.db, first), reading.card(hall.db, second)
    assert old is not None
    assert new is not None
    assert (old.replaced_by, new.replaces) == (new.notice.number, old.notice.number)
    assert (old.notice.total_fen, old.notice.state) == (8000, NoticeState.VOID)
    assert (sheet(hall, second).replaces, sheet(hall, second).payer) == (old.notice.number, "示例甲")
    assert (row(hall, third).payer_name, row(hall, third).case_id) == ("示例乙", "case-1")
    with pytest.raises(NotAllowed) as refused:
        desk(hall).do(verbs.reissue, notice=first, lines=lines, reason="再来")
    assert refused.value.facts["replaced_by"] == row(hall, third).number


def test_b43_no_verb_changes_what_a_notice_asks_for(hall: Hall) -> None:
    first = assess(hall, "1")
    desk(hall).do(verbs.set_pay_code, notice=first, pay_code="43052100000000000001")
    counter(hall).do(verbs.doubt, notice=first, remark="少一本")
    desk(hall).do(verbs.reissue, notice=first, lines=(LineWish("copy"),), reason="改")
    images = hall.db.rows(
        "SELECT body FROM image WHERE table_name = 'notice' AND row_id = ? ORDER BY version", (first,)
    )
    asked = {
        tuple(part for part in bytes(body).split(b",") if b"total" in part or b"payer" in part) for (body,) in images
    }
    assert len(images) == 4
    assert len(asked) == 1
    assert hall.db.value("SELECT count(*) FROM image WHERE table_name = 'charge' AND version > 1") == 0


def test_day_19_a_doubted_amount_goes_to_the_window_which_stands_by_it_or_issues_it_anew(hall: Hall) -> None:
    notice = assess(hall, "1")
    with pytest.raises(NotAllowed):
        desk(hall).do(verbs.doubt, notice=notice, remark="窗口不能代收费点存疑")
    counter(hall).do(verbs.doubt, notice=notice, remark="应为两本")
    assert [each.doubt_remark for each in reading.doubtful(hall.db, "W3")] == ["应为两本"]
    desk(hall).do(verbs.answer_doubt, notice=notice, answer="核对无误")
    assert reading.doubtful(hall.db, "W3") == ()
    with pytest.raises(NotAllowed):
        desk(hall).do(verbs.answer_doubt, notice=notice, answer="再答")
    counter(hall).do(verbs.doubt, notice=notice, remark="仍有疑")
    desk(hall).do(verbs.reissue, notice=notice, lines=(LineWish("copy", 2000),), reason="按存疑更正")
    assert reading.doubtful(hall.db, "W3") == ()


def test_a_pay_code_is_stored_when_finance_gives_one_once_and_for_one_notice(hall: Hall) -> None:
    first, second = assess(hall, "1"), assess(hall, "2")
    assert row(hall, first).pay_code == ""
    desk(hall).do(verbs.set_pay_code, notice=first, pay_code=" 43052126000000000017 ")
    assert reading.by_number(hall.db, "4305 2126 0000 0000 ００１７") == row(hall, first)
    for notice, code, said in (
        (second, "43052126000000000017", "fees.pay_code_used"),
        (second, "4305", "fees.pay_code_format"),
        (first, "43052126000000000018", "fees.pay_code_given"),
    ):
        with pytest.raises(Refused) as refused:
            desk(hall).do(verbs.set_pay_code, notice=notice, pay_code=code)
        assert refused.value.code == said


def test_b42_a_case_without_a_notice_is_held_back_where_its_item_has_a_fee(hall: Hall) -> None:
    assert gate.blocked(hall.db, "case-1", False) == ""
    assert gate.blocked(hall.db, "case-1", True) == "fees.not_assessed"
    notice = assess(hall, "1")
    assert gate.blocked(hall.db, "case-1", True) == "fees.unpaid"
    desk(hall).do(verbs.void, notice=notice, reason="误开")
    assert gate.blocked(hall.db, "case-1", True) == "fees.not_assessed"


def test_numbers_begin_anew_each_day_and_are_the_sites_own(hall: Hall) -> None:
    first = row(hall, assess(hall, "1")).number
    hall.clock.set(date(2026, 11, 25))
    second = row(hall, assess(hall, "2")).number
    assert (first[:18], second[:18]) == ("430521012611240001", "430521012611250001")


def test_notices_are_found_by_payer_last_four_and_case_while_money_is_wanted(hall: Hall) -> None:
    notice = assess(hall, "12")
    assess(hall, "13", payer=Payer("示例乙", "562X"))
    found = row(hall, notice)
    for typed in ("示例甲", "4562", "1124-0012", "11240012", found.case_no, found.number, found.number[:16]):
        assert notice in [each.id for each in reading.find(hall.db, typed)], typed
    assert [each.payer_name for each in reading.find(hall.db, "562x")] == ["示例乙"]
    assert reading.find(hall.db, "示") == ()
    desk(hall).do(verbs.void, notice=notice, reason="误开")
    assert reading.find(hall.db, "4562") == ()
    assert [each.state for each in reading.find(hall.db, found.number)] == [NoticeState.VOID]


def test_overdue_notices_are_named_from_the_day_after_their_limit(hall: Hall) -> None:
    notice = assess(hall, "1")
    assert [each.id for each in reading.unpaid(hall.db)] == [notice]
    assert reading.unpaid(hall.db, due_before=date(2026, 12, 15)) == ()
    assert [each.id for each in reading.unpaid(hall.db, due_before=date(2026, 12, 16))] == [notice]


def test_the_figures_of_a_day_count_issued_void_and_open(hall: Hall) -> None:
    first = assess(hall, "1")
    assess(hall, "2", "copy", unit="SL")
    desk(hall).do(verbs.reissue, notice=first, lines=(LineWish("copy", 3000),), reason="改")
    figures = {each.unit: each for each in reading.day_figures(hall.db, DAY)}
    assert figures["BD"] == reading.UnitFees("BD", 2, 11000, 1, 8000, 0, 0, 1, 3000)
    assert figures["SL"] == reading.UnitFees("SL", 1, 1000, 0, 0, 0, 0, 1, 1000)
    assert reading.day_figures(hall.db, date(2026, 11, 23)) == ()
    hall.clock.set(date(2026, 11, 25))
    desk(hall).do(verbs.void, notice=reading.find(hall.db, "1124-0002")[0].id, reason="撤回")
    yesterday = {each.unit: each for each in reading.day_figures(hall.db, DAY)}
    assert yesterday["SL"].open_fen == 1000
    assert {each.unit: each.open for each in reading.day_figures(hall.db, date(2026, 11, 25))} == {"BD": 1, "SL": 0}


def test_a_window_at_any_station_kind_still_has_no_verb_of_the_fee_point(hall: Hall) -> None:
    office = hall.office("B1", StationKind.BANK, staff="clerk", roles=(Role.WINDOW,), window="B1")
    with pytest.raises(NotAllowed) as refused:
        office.do(verbs.doubt, notice=assess(hall, "1"), remark="x")
    assert refused.value.code == "office.no_role"


def test_b46_a_pay_code_that_came_later_stands_on_the_second_copy(hall: Hall) -> None:
    notice = assess(hall, "1")
    [job] = jobs_of(hall.db, "notice", notice)
    desk(hall).do(prints.send, job=job.id, printer="pdf")
    desk(hall).do(prints.printed, job=job.id, bytes_hash="0" * 64)
    hall.clock.set(date(2026, 11, 25))
    desk(hall).do(verbs.set_pay_code, notice=notice, pay_code="43052126000000000017")
    copy, original = jobs_of(hall.db, "notice", notice)
    paper = sheet(hall, notice)
    assert (copy.copy_no, original.copy_no) == (1, 0)
    assert (paper.pay_code, paper.foot.barcode, paper.issued_on) == ("43052126000000000017",) * 2 + ("2026-11-24",)
