"""From the decision to the hand: fee, gate, certificate, shelf, collector."""

from dataclasses import replace
from typing import Any

import pytest

from models.bank import verbs as bank
from models.cases import figures, lists, reading
from models.cases.decision_verbs import decide
from models.cases.forms import HIMSELF, CertificateWish, Collector
from models.cases.intake_verbs import accept
from models.cases.result_verbs import assess_fee, deliver, issue, tell_ready
from models.cases.rules import Decision, Next, Shown, State
from models.fees import verbs as fee_verbs
from models.office import journal
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import DeliverySlip
from models.office.sheets.fees import PaymentNotice
from models.office.verb import VERBS
from models.tickets import line_verbs
from models.tickets import verbs as tickets
from tests.models.cases.counter import DAY, FREE, PAID, PAID_FIRST, PAID_LAST, Counter
from tests.models.cases.papers import paper

OTHER = Collector(relation="SPOUSE", name="示例乙", id_last4="0012", proof="结婚证和委托书")


def granted(counter: Counter, code: str = PAID, *, who: int = 0) -> str:
    case = counter.accepted(code, who=who)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    return case


def charged(counter: Counter, case: str, code: str = PAID) -> str:
    return counter.desk().do(assess_fee, case=case, lines=counter.fee(code)).value


def card(counter: Counter, case: str) -> reading.CaseCard:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None
    return found


def test_b42_a_certificate_is_blocked_until_every_notice_is_settled(counter: Counter) -> None:
    case = granted(counter)
    refusals = []
    for _ in range(2):
        with pytest.raises(NotAllowed) as refused:
            counter.desk().do(issue, case=case)
        refusals.append(refused.value.code)
        if len(refusals) == 1:
            notice = charged(counter, case)
    assert refusals == ["fees.not_assessed", "fees.unpaid"]
    assert counter.hall.db.value("SELECT outcome FROM act ORDER BY id DESC LIMIT 1") == journal.REFUSED
    assert (card(counter, case).shown, card(counter, case).coming) == (Shown.FEE_PENDING, Next.PAY)
    counter.pay(notice)
    assert (card(counter, case).shown, card(counter, case).coming) == (Shown.FEE_PAID, Next.ISSUE)
    (row,) = lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases
    assert row.why is lists.Wants.PAID
    counter.desk().do(issue, case=case)
    assert counter.state(case) == State.ISSUED


def test_b41_no_verb_of_a_window_settles_a_notice(counter: Counter) -> None:
    case = granted(counter)
    notice = charged(counter, case)
    with pytest.raises(NotAllowed):
        counter.desk().do(bank.confirm, notices=(notice,), method="CASH")
    assert not [code for code in VERBS if code.startswith("cases.") and "settle" in code]
    assert card(counter, case).gate == "fees.unpaid"


def test_b43_a_reissued_notice_keeps_the_gate_shut_until_it_is_paid(counter: Counter) -> None:
    case = granted(counter)
    first = charged(counter, case)
    second = counter.desk().do(fee_verbs.reissue, notice=first, lines=counter.fee(PAID), reason="数量有误").value
    assert [one.state for one in card(counter, case).notices] == ["VOID", "UNPAID"]
    counter.pay(second)
    assert card(counter, case).gate == ""


def test_b44_a_reversed_payment_blocks_again_and_shows_that_the_certificate_is_out(counter: Counter) -> None:
    case = granted(counter)
    payment = counter.pay(charged(counter, case))
    counter.desk().do(issue, case=case)
    assert not card(counter, case).charged_after_issue
    counter.fee_point().do(bank.reverse, payment=payment, reason="重复刷卡", second=counter.people.supervisor)
    found = card(counter, case)
    assert (found.gate, found.charged_after_issue) == ("fees.payment_reversed", True)
    (out,) = figures.unsettled_certificates(counter.hall.db)
    assert (out.case, out.due_fen) == (case, 8000)
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert refused.value.code == "fees.payment_reversed"


def test_an_item_that_charges_before_acceptance_is_not_accepted_unpaid(counter: Counter) -> None:
    case = counter.receive(PAID_FIRST).case
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(accept, case=case)
    assert refused.value.code == "fees.not_assessed"
    counter.pay(charged(counter, case, PAID_FIRST))
    counter.desk().do(accept, case=case)
    assert counter.state(case) == State.ACCEPTED


def test_an_item_that_charges_on_delivery_is_made_unpaid_and_not_handed_over(counter: Counter) -> None:
    case = granted(counter, PAID_LAST)
    counter.desk().do(issue, case=case)
    with pytest.raises(NotAllowed) as refused:
        counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert refused.value.code == "fees.not_assessed"
    counter.pay(charged(counter, case, PAID_LAST))
    counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert counter.state(case) == State.CLOSED


def test_the_notice_names_the_case_and_its_applicant(counter: Counter) -> None:
    case = granted(counter)
    notice = paper(counter, charged(counter, case), PaymentNotice, "notice")
    assert (notice.payer, notice.short_number, notice.total_fen) == ("示例甲", "1124-0001", 8000)
    assert notice.payer_phone == "138****5678"


def test_a_standard_of_another_item_is_refused(counter: Counter) -> None:
    case = granted(counter)
    with pytest.raises(Refused) as refused:
        counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID_LAST))
    assert refused.value.code == "cases.foreign_standard"


def test_a_certificate_has_its_own_number_once_or_that_of_the_decision(counter: Counter) -> None:
    first, second = granted(counter, FREE), granted(counter, FREE, who=1)
    counter.desk().do(issue, case=first, certificates=(CertificateWish("许可证", "湘 A-001"), CertificateWish()))
    assert [one.number for one in reading.certificates(counter.hall.db, first)] == [
        "(政)准字〔2026〕第0001号", "湘 A-001",
    ]  # fmt: skip
    with pytest.raises(Refused) as refused:
        counter.desk().do(issue, case=second, certificates=(CertificateWish(number="湘 A-001"),))
    assert (refused.value.code, refused.value.field) == ("cases.certificate_number_used", "number")
    assert counter.state(second) == State.DECIDED_GRANT


def test_day_10_the_shelf_says_where_it_lies_and_when_and_by_whom_he_was_told(counter: Counter) -> None:
    case = granted(counter, FREE)
    counter.desk().do(issue, case=case, shelf="3柜2层")
    (row,) = lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases
    assert row.coming is Next.TELL_READY
    counter.hall.clock.pass_(minutes=5)
    counter.desk().do(tell_ready, case=case, how="PHONE")
    (waiting,) = lists.shelf(counter.hall.db, today=DAY, window=counter.people.desk_1)
    assert (waiting.shelf, waiting.told_by, waiting.told_how) == ("3柜2层", "一号窗口人员", "PHONE")
    assert waiting.told_at == counter.hall.clock()
    assert waiting.certificates == "(政)准字〔2026〕第0001号"
    assert lists.inbox(counter.hall.db, window=counter.people.desk_1, today=DAY).cases == ()
    counter.desk().do(deliver, case=case, collector=HIMSELF)
    assert lists.shelf(counter.hall.db, today=DAY) == ()


def test_day_10_somebody_else_collects_on_proof_that_was_seen(counter: Counter) -> None:
    case = granted(counter, FREE)
    counter.desk().do(issue, case=case)
    faults = {
        "collector": replace(OTHER, name=""),
        "proof": replace(OTHER, proof=" "),
        "id_last4": replace(OTHER, id_last4="12"),
        "relation": replace(OTHER, relation="NEIGHBOUR"),
        "post_number": replace(OTHER, way="POST"),
    }
    for field, collector in faults.items():
        with pytest.raises(Refused) as refused:
            counter.desk().do(deliver, case=case, collector=collector)
        assert refused.value.field == field
    counter.desk().do(deliver, case=case, collector=OTHER)
    slip = paper(counter, case, DeliverySlip)
    assert (slip.collector, slip.collector_id_last4, slip.relation, slip.proof) == (
        "示例乙", "0012", "配偶", "结婚证和委托书",
    )  # fmt: skip
    assert slip.head.number == "(政)送字〔2026〕第0001号"
    delivery = card(counter, case).delivery
    assert delivery is not None and delivery.relation == "SPOUSE"


def test_the_applicant_himself_is_asked_nothing_more(counter: Counter) -> None:
    case = granted(counter, FREE)
    counter.desk().do(issue, case=case)
    counter.desk().do(deliver, case=case, collector=HIMSELF, close_too=False)
    assert counter.state(case) == State.DELIVERED
    slip = paper(counter, case, DeliverySlip)
    assert (slip.collector, slip.collector_id_last4, slip.relation) == ("示例甲", "4562", "本人")


def visit(counter: Counter) -> tuple[str, dict[str, Any]]:
    """A visitor in service at the first window, and who is signed on there."""
    admin = counter.people.administrator()
    line = admin.do(line_verbs.add_line, site="H1", letter="A", name="市场监管").value
    admin.do(line_verbs.serve_line, line=line, window=counter.people.desk_1)
    signed_on = counter.people.sign_on(counter.people.clerk_1, counter.people.desk_1)
    office = counter.people.at_work(signed_on, counter.people.desk_1)
    return office.do(tickets.serve_here, window=counter.people.desk_1).value.ticket, {"office": office}


def test_day_09_paying_does_not_hold_the_window(counter: Counter) -> None:
    ticket, place = visit(counter)
    case = granted(counter)
    notice = place["office"].do(assess_fee, case=case, lines=counter.fee(PAID), ticket=ticket, park=True).value
    state = 'SELECT "state", "first_since" FROM "ticket" WHERE "id" = ?'
    assert counter.hall.db.row(state, (ticket,)) == ("PARKED", None)
    counter.hall.clock.pass_(minutes=3)
    counter.pay(notice)
    assert counter.hall.db.row(state, (ticket,)) == ("PARKED", counter.hall.clock())
    assert card(counter, case).gate == ""
