"""容缺受理: accepted on a signed promise of minor papers, never decided for the applicant without them."""

from datetime import date
from typing import Any

import pytest

from models.cases import reading, tolerance_verbs, waiting
from models.cases.decision_verbs import decide, enter_signed_decision, return_
from models.cases.forms import Tick
from models.cases.intake_verbs import receive
from models.cases.rules import Decision, State
from models.cases.way import PromiseRow
from models.office import journal
from models.office.office import Office
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.cases import AcceptanceNotice
from models.office.sheets.course import ToleranceNotice, TolerancePromise
from models.office.verb import Verb
from tests.models.cases.counter import DAY, FREE, REASON, TOLERANT, TOLERANT_SPOT, Counter
from tests.models.cases.papers import paper

BY = date(2026, 11, 27)


def drawn(counter: Counter, case: str, by: date = BY) -> None:
    counter.desk().do(tolerance_verbs.promise, case=case, completion="WINDOW", promised_by=by)


def tolerated(counter: Counter) -> str:
    """A case accepted although 健康证明 and 平面图 are missing."""
    case = counter.receive(TOLERANT, places=(1,)).case
    drawn(counter, case)
    counter.desk().do(tolerance_verbs.accept_on_promise, case=case, signed=True, credit_clear=True)
    return case


def promise_of(counter: Counter, case: str) -> PromiseRow:
    found = reading.card(counter.hall.db, case, today=counter.today)
    assert found is not None and found.way.promises
    return found.way.promises[-1]


def test_guard_1_a_signed_promise_stands_for_the_minor_papers(counter: Counter) -> None:
    case = tolerated(counter)
    found = reading.card(counter.hall.db, case, today=DAY)
    assert found is not None and found.promise is not None
    assert (found.case.state, found.case.acceptance_day, found.case.acceptor) == (
        State.ACCEPTED, DAY, counter.people.clerk_1,
    )  # fmt: skip
    row = promise_of(counter, case)
    assert (row.papers, row.owed, row.signed, row.overdue) == (("健康证明", "平面图"),) * 2 + (True, False)
    promise, notice = paper(counter, case, TolerancePromise), paper(counter, case, ToleranceNotice)
    assert promise.head.number == notice.head.number == "(政)容字〔2026〕第0001号"
    assert (promise.missing, promise.promised_by) == (("健康证明", "平面图"), "2026-11-27")
    assert (notice.promise.due, notice.completion) == ("2026-12-01", "WINDOW")
    assert paper(counter, case, AcceptanceNotice).accepted_on == "2026-11-24"


def test_what_is_owed_comes_bit_by_bit_and_no_grant_is_made_before(counter: Counter) -> None:
    case = tolerated(counter)
    grant: dict[str, Any] = {"case": case, "decision": Decision.GRANT}
    signed = {**grant, "approver": "分管负责人", "document_no": "准1号", "document_day": DAY}
    ways: list[tuple[Office, Verb[Any, Any], dict[str, Any]]] = [
        (counter.back_office(), decide, grant),
        (counter.desk(), enter_signed_decision, signed),
    ]
    for office, asked, wishes in ways:
        with pytest.raises(NotAllowed) as refused:
            office.do(asked, **wishes)
        assert refused.value.code == "cases.promised_missing"
        assert refused.value.facts["missing"] == ["健康证明", "平面图"]
    assert counter.hall.db.value("SELECT outcome FROM act ORDER BY id DESC LIMIT 1") == journal.REFUSED
    desk = counter.desk()
    assert desk.do(tolerance_verbs.bring_promised, case=case, ticks=(Tick(3),)).value == ("健康证明",)
    with pytest.raises(Refused) as foreign:
        desk.do(tolerance_verbs.bring_promised, case=case, ticks=(Tick(3),))
    assert foreign.value.code == "cases.unknown_material"
    assert desk.do(tolerance_verbs.bring_promised, case=case, ticks=(Tick(2, "COPY"),)).value == ()
    assert promise_of(counter, case).fulfilled_at == counter.hall.clock()
    with pytest.raises(Refused) as nothing:
        desk.do(tolerance_verbs.bring_promised, case=case, ticks=(Tick(2),))
    assert nothing.value.code == "cases.nothing_promised"
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    assert counter.state(case) == State.DECIDED_GRANT


def test_a_promise_that_is_not_kept_is_seen_and_the_case_may_be_refused_or_returned(counter: Counter) -> None:
    first, second = tolerated(counter), tolerated(counter)
    assert [row.promise.overdue for row in waiting.owed(counter.hall.db, today=BY)] == [False, False]
    counter.hall.clock.set(date(2026, 11, 30))
    found = waiting.owed(counter.hall.db, today=counter.today, window=counter.people.desk_1)
    assert [(row.case.id, row.promise.overdue) for row in found] == [(first, True), (second, True)]
    counter.back_office().do(
        decide,
        case=first,
        decision=Decision.REFUSE,
        reason_code="CONDITIONS_NOT_MET",
        reason="逾期未补齐承诺补交的材料",
    )
    counter.desk().do(return_, case=second, reason_code="OTHER", reason=REASON, basis="容缺受理办法第八条")
    assert (counter.state(first), counter.state(second)) == (State.DECIDED_REFUSE, State.RETURNED)


@pytest.mark.parametrize(
    ("code", "places", "fault"),
    [
        (TOLERANT, (2,), "cases.not_tolerable"),
        (FREE, (1,), "cases.not_tolerable"),
        (TOLERANT, (1, 2, 3), "cases.nothing_missing"),
        (TOLERANT_SPOT, (1,), "cases.promise_immediate"),
    ],
)
def test_only_minor_papers_of_a_promised_item_may_be_promised(
    counter: Counter, code: str, places: tuple[int, ...], fault: str
) -> None:
    case = counter.desk().do(receive, intake=counter.intake(code, places=places)).value.case
    with pytest.raises(Refused) as refused:
        drawn(counter, case)
    assert refused.value.code == fault
    with pytest.raises(Refused) as still:
        counter.desk().do(tolerance_verbs.accept_on_promise, case=case, signed=True, credit_clear=True)
    assert still.value.code == fault
    assert counter.state(case) == State.RECEIVED


@pytest.mark.parametrize(
    ("said", "fault", "kept"),
    [
        ({"signed": False}, "cases.promise_unsigned", False),
        ({"credit_clear": False}, "cases.credit_breach", True),
    ],
)
def test_an_unsigned_promise_and_a_serious_breach_of_trust_accept_nothing(
    counter: Counter, said: dict[str, Any], fault: str, kept: bool
) -> None:
    case = counter.receive(TOLERANT, places=(1,)).case
    with pytest.raises(Refused) as first:
        counter.desk().do(tolerance_verbs.accept_on_promise, case=case, signed=True, credit_clear=True)
    assert first.value.code == "cases.promise_first"
    drawn(counter, case)
    with pytest.raises(Refused) as refused:
        counter.desk().do(
            tolerance_verbs.accept_on_promise, case=case, **{"signed": True, "credit_clear": True, **said}
        )
    assert (refused.value.code, refused.value.kept) == (fault, kept)
    assert counter.state(case) == State.RECEIVED
    assert waiting.owed(counter.hall.db, today=DAY) == ()


@pytest.mark.parametrize("by", [date(2026, 11, 23), date(2026, 12, 2)])
def test_the_limit_of_a_promise_is_not_longer_than_the_promised_limit(counter: Counter, by: date) -> None:
    case = counter.receive(TOLERANT, places=(1,)).case
    with pytest.raises(Refused) as refused:
        drawn(counter, case, by)
    assert (refused.value.code, refused.value.facts["latest"]) == ("cases.promised_day", "2026-12-01")
    drawn(counter, case, date(2026, 12, 1))


def test_a_promise_is_drawn_up_again_when_another_paper_is_missing(counter: Counter) -> None:
    case = counter.receive(TOLERANT, places=(1, 2)).case
    drawn(counter, case)
    again = counter.receive(TOLERANT, who=1, places=(1,)).case
    drawn(counter, again)
    drawn(counter, again, date(2026, 11, 30))
    counter.desk().do(tolerance_verbs.accept_on_promise, case=again, signed=True, credit_clear=True)
    rows = reading.card(counter.hall.db, again, today=DAY)
    assert rows is not None and [row.signed for row in rows.way.promises] == [False, True]
    assert rows.way.promise is not None and rows.way.promise.promised_by == date(2026, 11, 30)
