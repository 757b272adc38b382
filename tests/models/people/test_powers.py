"""The five powers as dated documents, and the heads of units."""

from datetime import date, timedelta

import pytest

from models.office.actors import Role, StationKind
from models.office.refusal import Refused
from models.people import places, powers, staff_reading
from models.people.rules import Coverage, HeadDuty, Power
from tests.fakes import OPENING, Hall
from tests.models.people.staffed import staffed

TODAY = OPENING.date()
TOMORROW = TODAY + timedelta(days=1)


def test_s2_the_share_of_powers_in_place_counts_what_is_valid_today(hall: Hall) -> None:
    there = staffed(hall)
    admin = there.administrator()
    for power in Power:
        admin.do(powers.grant_power, unit="SC", power=power, document_no="授〔2026〕1号", chief_officer="首席代表")
    admin.do(
        powers.grant_power, unit="GA", power=Power.ISSUE, document_no="授〔2025〕9号", granted_on=date(2025, 1, 1),
        valid_to=TODAY,
    )  # fmt: skip
    assert staff_reading.power_coverage(hall.db, TODAY) == Coverage(6, 10)
    assert staff_reading.power_coverage(hall.db, TOMORROW) == Coverage(5, 10)
    matrix = {line.unit.id: line for line in staff_reading.powers_matrix(hall.db, TODAY)}
    assert (matrix["SC"].complete, matrix["GA"].complete) == (True, False)
    assert matrix["GA"].powers == {Power.ISSUE}
    admin.do(places.close_unit, unit="GA")
    assert staff_reading.power_coverage(hall.db, TODAY) == Coverage(5, 5)


def test_a_power_holds_through_the_last_day_of_its_document_and_not_on_the_day_it_is_withdrawn(hall: Hall) -> None:
    admin = staffed(hall).administrator()
    admin.do(powers.grant_power, unit="SC", power=Power.ISSUE, document_no="授1号", valid_to=TOMORROW)
    assert staff_reading.has_power(hall.db, "SC", Power.ISSUE, TOMORROW)
    assert not staff_reading.has_power(hall.db, "SC", Power.ISSUE, TOMORROW + timedelta(days=1))
    assert not staff_reading.has_power(hall.db, "SC", Power.PRECHECK, TODAY)
    assert not staff_reading.has_power(hall.db, "GA", Power.ISSUE, TODAY)
    admin.do(powers.withdraw_power, unit="SC", power=Power.ISSUE, document_no="撤1号")
    assert not staff_reading.has_power(hall.db, "SC", Power.ISSUE, TODAY)
    row = staff_reading.delegations(hall.db, "SC")[0]
    assert (row.document_no, row.withdrawn_by, row.withdrawn_on, row.valid_to) == ("授1号", "撤1号", TODAY, TOMORROW)
    admin.do(powers.grant_power, unit="SC", power=Power.ISSUE, document_no="授2号")
    assert staff_reading.has_power(hall.db, "SC", Power.ISSUE, TODAY)


@pytest.mark.parametrize(
    ("code", "wish"),
    [
        ("people.document_no", {"document_no": " "}),
        ("people.days_crossed", {"valid_to": TODAY - timedelta(days=1)}),
        ("people.power_granted", {"granted_on": date(2020, 1, 1)}),
    ],
)
def test_a_power_needs_a_document_and_is_given_once(hall: Hall, code: str, wish: dict[str, object]) -> None:
    admin = staffed(hall).administrator()
    admin.do(powers.grant_power, unit="SC", power=Power.ISSUE, document_no="授1号")
    with pytest.raises(Refused) as refused:
        admin.do(powers.grant_power, **({"unit": "SC", "power": Power.ISSUE, "document_no": "授2号"} | wish))  # type: ignore[arg-type]
    assert refused.value.code == code
    assert len(staff_reading.delegations(hall.db, "SC")) == 1


def test_all_five_powers_are_given_in_one_go_and_those_already_given_stay(hall: Hall) -> None:
    admin = staffed(hall).administrator()
    admin.do(powers.grant_power, unit="SC", power=Power.ISSUE, document_no="授1号")
    made = admin.do(powers.grant_all_powers, unit="SC", document_no="授2号").value
    assert set(made) == set(Power) - {Power.ISSUE}
    assert all(staff_reading.has_power(hall.db, "SC", power, TODAY) for power in Power)
    with pytest.raises(Refused) as again:
        admin.do(powers.grant_all_powers, unit="SC", document_no="授3号")
    assert again.value.code == "people.power_granted"


def test_a_power_that_was_never_given_cannot_be_withdrawn(hall: Hall) -> None:
    admin = staffed(hall).administrator()
    with pytest.raises(Refused) as refused:
        admin.do(powers.withdraw_power, unit="SC", power=Power.ISSUE, document_no="撤1号")
    assert refused.value.code == "people.power_not_granted"


def test_a_clerk_grants_no_power(hall: Hall) -> None:
    there = staffed(hall)
    clerk = hall.office("W1", StationKind.WINDOW, staff=there.clerk_1, roles=(Role.WINDOW,))
    assert clerk.may(powers.grant_power) == "office.no_role"


def test_s7_a_new_head_follows_the_one_before_and_history_stays(hall: Hall) -> None:
    admin = staffed(hall).administrator()
    first_day = date(2023, 5, 1)
    admin.do(powers.name_head, unit="SC", duty=HeadDuty.CHIEF, name="前任局长岗", post="局长", valid_from=first_day)
    deputy = admin.do(powers.name_head, unit="SC", duty=HeadDuty.DEPUTY, name="副局长岗", post="副局长").value
    admin.do(powers.name_head, unit="SC", duty=HeadDuty.CHIEF, name="现任局长岗", post="局长")
    assert [row.name for row in staff_reading.heads(hall.db, "SC", TODAY)] == ["现任局长岗", "副局长岗"]
    assert [row.name for row in staff_reading.heads(hall.db, "SC", TODAY - timedelta(days=1))] == ["前任局长岗"]
    with pytest.raises(Refused) as refused:
        admin.do(powers.name_head, unit="SC", duty=HeadDuty.CHIEF, name="更早局长岗", post="局长", valid_from=first_day)
    assert refused.value.code == "people.head_named"
    admin.do(powers.end_head, head=deputy)
    assert [row.name for row in staff_reading.heads(hall.db, "SC", TODAY)] == ["现任局长岗"]
    assert len(staff_reading.heads(hall.db, "SC")) == 3
