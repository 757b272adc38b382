"""Reading back the papers that a verb stored."""

from typing import TypeVar

from models.office.sheets.sheet import Sheet
from models.office.sheets.stored import from_json
from models.prints.reading import jobs_of, stored_sheet
from tests.models.cases.counter import Counter

S = TypeVar("S", bound=Sheet)


def papers(counter: Counter, about_id: str, about: str = "case") -> list[Sheet]:
    """The papers about a thing, the last first."""
    found = [stored_sheet(counter.hall.db, job.id) for job in jobs_of(counter.hall.db, about, about_id)]
    return [from_json(one[0], one[1]) for one in found if one is not None]


def paper(counter: Counter, about_id: str, kind: type[S], about: str = "case") -> S:
    """The last paper of a kind."""
    return next(one for one in papers(counter, about_id, about) if isinstance(one, kind))
