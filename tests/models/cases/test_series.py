"""Every series of papers counts from 1 in its year at its site, without a gap (domain.md §3.5)."""

from datetime import date

import pytest

from models.cases.numbers import Series
from models.cases.steps import next_document
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import Refused
from models.office.verb import verb
from tests.fakes import Hall
from tests.models.cases.counter import Counter
from tests.models.cases.counter import counter as furnished


@verb("proof.paper", roles={Role.WINDOW})
def paper(act: Act, *, series: Series, fails: bool = False) -> str:
    number = next_document(act, series)
    if fails:
        raise Refused("proof.no")
    return number


@pytest.fixture
def counter(hall: Hall) -> Counter:
    return furnished(hall)


@pytest.mark.parametrize("series", list(Series))
def test_a_series_is_numbered_gap_free_by_type_and_year(counter: Counter, series: Series) -> None:
    desk = counter.desk()

    def made() -> str:
        return str(desk.do(paper, series=series).value)

    first = made()
    with pytest.raises(Refused):
        desk.do(paper, series=series, fails=True)
    other = next(each for each in Series if each is not series)
    desk.do(paper, series=other)
    second = made()
    assert first.endswith("〔2026〕第0001号")
    assert second == first.replace("0001", "0002"), "a paper that was not made takes no number, nor does another type"
    counter.hall.clock.set(date(2027, 1, 4))
    assert made() == first.replace("2026", "2027")
