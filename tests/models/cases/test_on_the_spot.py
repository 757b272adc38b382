"""即办件: one screen, one act, one sheet (days.md 4)."""

from typing import Any

import pytest

from models.cases import lists, reading
from models.cases.forms import CertificateWish, Collector
from models.cases.on_the_spot_verbs import Outcome, hand_out, handle_immediate
from models.cases.rules import Decision, Next, State
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import DecisionLetter, DeliverySlip, ImmediateSheet
from models.office.sheets.fees import PaymentNotice
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, PAID_FIRST_SPOT, PAID_SPOT, REASON, Counter
from tests.models.cases.papers import paper, papers


def card(counter: Counter, case: str) -> reading.CaseCard:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def test_day_04_a_two_minute_matter_is_one_act_and_one_sheet(counter: Counter) -> None:
    before = counter.hall.db.value("SELECT count(*) FROM act")
    done = counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT))
    assert done.value.handed_out
    assert counter.hall.db.value("SELECT count(*) FROM act") == before + 1
    (sheet,) = papers(counter, done.value.case)
    assert isinstance(sheet, ImmediateSheet)
    assert (sheet.head.number, sheet.decision, sheet.decided_by) == (
        "(政)即字〔2026〕第0001号",
        "GRANT",
        "一号窗口人员",
    )
    assert [one.number for one in sheet.certificates] == [sheet.head.number]
    assert (sheet.fee_lines, sheet.notice_number) == ((), "")


def test_day_04_every_step_of_the_one_act_keeps_its_own_row_and_time(counter: Counter) -> None:
    case = counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT)).value.case
    found = card(counter, case)
    assert [one.verb for one in found.steps] == ["receive", "accept", "decide_on_the_spot", "issue", "deliver", "close"]
    times = found.case
    now = counter.hall.clock()
    assert (times.received_at, times.accepted_at, times.decided_at, times.issued_at, times.delivered_at) == (now,) * 5
    assert times.ended_at == now


def test_day_04_with_a_fee_the_notice_comes_with_the_sheet_and_hand_out_finishes_it(counter: Counter) -> None:
    intake = counter.intake(PAID_SPOT)
    handled = counter.desk().do(handle_immediate, intake=intake, lines=counter.fee(PAID_SPOT)).value
    assert (handled.handed_out, counter.state(handled.case)) == (False, State.DECIDED_GRANT)
    sheet = paper(counter, handled.case, ImmediateSheet)
    notice = paper(counter, handled.notice, PaymentNotice, "notice")
    assert (sheet.notice_number, sheet.fee_total_fen, sheet.certificates) == (notice.head.number, 8000, ())
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(hand_out, case=handled.case)
    assert refused.value.code == "fees.unpaid"
    counter.pay(handled.notice)
    (row,) = lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases
    assert (row.why, row.coming) == (lists.Wants.PAID, Next.ISSUE)
    wish = Outcome(certificates=(CertificateWish(number="许-7"),))
    counter.desk().do(hand_out, case=handled.case, outcome=wish, slip=True)
    assert counter.state(handled.case) == State.CLOSED
    assert paper(counter, handled.case, DeliverySlip).certificates[0].number == "许-7"


def test_an_item_with_a_fee_is_not_handed_out_by_forgetting_the_fee(counter: Counter) -> None:
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(handle_immediate, intake=counter.intake(PAID_SPOT))
    assert (refused.value.code, refused.value.field) == ("fees.not_assessed", "lines")
    assert counter.hall.db.value('SELECT count(*) FROM "case"') == 0


def test_a_fee_before_acceptance_holds_the_whole_matter_until_it_is_paid(counter: Counter) -> None:
    intake = counter.intake(PAID_FIRST_SPOT)
    handled = counter.desk().do(handle_immediate, intake=intake, lines=counter.fee(PAID_FIRST_SPOT)).value
    assert counter.state(handled.case) == State.RECEIVED
    assert papers(counter, handled.case) == []
    counter.pay(handled.notice)
    counter.desk().do(hand_out, case=handled.case)
    assert counter.state(handled.case) == State.CLOSED
    assert paper(counter, handled.case, ImmediateSheet).decision == "GRANT"


def test_a_refusal_on_the_spot_has_its_reason_its_letter_and_ends_there(counter: Counter) -> None:
    refuse: dict[str, Any] = {"decision": Decision.REFUSE, "reason_code": "CONDITIONS_NOT_MET"}
    with pytest.raises(Refused) as short:
        counter.desk().do(handle_immediate, intake=counter.intake(PAID_SPOT), outcome=Outcome(reason="不", **refuse))
    assert short.value.field == "reason"
    outcome = Outcome(reason=REASON, **refuse)
    handled = counter.desk().do(handle_immediate, intake=counter.intake(PAID_SPOT), outcome=outcome).value
    assert counter.state(handled.case) == State.CLOSED
    letter = paper(counter, handled.case, DecisionLetter)
    assert (letter.outcome, letter.reason) == ("REFUSE", REASON)


def test_a_proxy_may_take_it_away_at_once(counter: Counter) -> None:
    outcome = Outcome(collector=Collector(relation="AGENT", name="代办员甲", id_last4="0012", proof="代办委托书"))
    case = counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT), outcome=outcome).value.case
    delivery = card(counter, case).delivery
    assert delivery is not None and (delivery.relation, delivery.collector) == ("AGENT", "代办员甲")


def test_a_promised_item_is_not_decided_on_the_spot(counter: Counter) -> None:
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(handle_immediate, intake=counter.intake(FREE))
    assert refused.value.code == "cases.not_on_the_spot"
    assert counter.hall.db.value('SELECT count(*) FROM "case"') == 0


def test_a_missing_paper_leaves_nothing_behind(counter: Counter) -> None:
    with pytest.raises(Refused) as refused:
        counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT, places=(1,)))
    assert refused.value.code == "cases.materials_missing"
    assert counter.hall.db.rows('SELECT * FROM "case"') == []
