"""What the pages of the fee point ask, apart from any page."""

import pytest

from models.bank import verbs as bank
from models.cases.decision_verbs import decide
from models.cases.result_verbs import assess_fee, issue
from models.cases.rules import Decision
from models.fees.reading import notice
from tests.fakes import Hall
from tests.models.cases.counter import PAID, Counter
from tests.models.cases.counter import counter as furnished
from ui.bank import questions


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


def test_b44_a_reversal_names_the_cases_whose_certificate_is_out(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    charged = counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value
    paid = counter.pay(charged)
    assert questions.out_already(counter.hall.db, (charged,)) == ()

    counter.desk().do(issue, case=case)
    made = counter.fee_point().do(bank.reverse, payment=paid, reason="重复刷卡", second=counter.people.supervisor).value

    row = notice(counter.hall.db, charged)
    assert row is not None
    assert questions.out_already(counter.hall.db, made.notices) == (row.short_no,)


def test_day_11_a_notice_is_sought_by_the_case_long_or_short_and_by_the_payer(counter: Counter) -> None:
    case = counter.accepted(PAID)
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)
    charged = counter.desk().do(assess_fee, case=case, lines=counter.fee(PAID)).value
    row = notice(counter.hall.db, charged)
    assert row is not None

    for text in (row.number, row.case_no, row.short_no, row.short_no.replace("-", ""), row.payer_name):
        found = questions.seek(counter.hall.db, text, counter.today)
        assert found.seen is not None and found.seen.id == charged, text
    assert questions.seek(counter.hall.db, "示例癸", counter.today) == questions.Sought("示例癸")


def test_a_notice_number_with_a_wrong_digit_says_so(counter: Counter) -> None:
    wrong = "4305210126112400010"

    assert questions.seek(counter.hall.db, wrong, counter.today).fault == "numbers.check_digit"
    assert not questions.names_notice(wrong)
