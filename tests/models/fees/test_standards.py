"""Before a standard ends, whom it hits."""

from datetime import date

import pytest

from models.catalogue.records import FeeStandard
from models.fees.standards_reading import ending_standards
from models.fees.verbs import void
from models.office.act import Act
from models.office.actors import Role, StationKind
from models.office.verb import verb
from tests.fakes import OPENING, Hall
from tests.models.fees.rows import assess, desk, furnished

DAY = OPENING.date()


@verb("proof.end_standard", roles={Role.ADMIN})
def end_standard(act: Act, *, standard: str, last: date) -> None:
    row = act.get(FeeStandard, standard)
    row.valid_to = last
    act.save(row)


@pytest.fixture
def hall(hall: Hall) -> Hall:
    furnished(hall)
    hall.office("A1", StationKind.OFFICE, staff="admin").do(end_standard, standard="house", last=date(2026, 12, 4))
    return hall


def test_day_25_a_standard_that_ends_lists_the_unpaid_notices_on_it(hall: Hall) -> None:
    first, second, _ = assess(hall, "1"), assess(hall, "2", "house", "copy"), assess(hall, "3", "copy")
    desk(hall).do(void, notice=first, reason="误开")
    [ending] = ending_standards(hall.db, DAY, 30)
    assert (ending.standard, ending.item_code, ending.valid_to) == ("house", "BD-001", date(2026, 12, 4))
    assert [row.id for row in ending.unpaid] == [second]


@pytest.mark.parametrize(("days", "found"), [(9, 0), (10, 1), (30, 1)])
def test_day_25_it_is_listed_from_so_many_days_before_its_last(hall: Hall, days: int, found: int) -> None:
    assert len(ending_standards(hall.db, DAY, days)) == found
    assert ending_standards(hall.db, date(2026, 12, 5), 30) == ()
