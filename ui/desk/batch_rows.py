"""The rows of a list of persons as it is typed or read and taken in, each with its own error or its own number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from models.batches.files import Person, with_twins
from ui import words
from ui.tables import Column
from ui.translation import mark, tr
from ui.words import Light


@dataclass(frozen=True, slots=True)
class Row:
    """A person, and what became of him: "" while nothing did, else his case's short number, or why not."""

    person: Person
    number: str = ""
    refusal: str = ""

    @property
    def place(self) -> int:
        return self.person.line

    def wrong(self) -> str:
        """Why it cannot be taken in, in words; "" where it can be tried."""
        return self.refusal or next((words.why(code) for code in self.person.faults.values()), "")


def outcome(row: Row) -> Light:
    """What is said beside a row."""
    if row.number:
        return Light("ok", row.number)
    wrong = row.wrong()
    return Light("bad", wrong) if wrong else Light("still", tr("waits"))


COLUMNS = (
    Column("place", mark("Row"), lambda row: str(row.place), width=44, align="right"),
    Column("name", mark("Name"), lambda row: row.person.form.name, width=92),
    Column("id", mark("ID number"), lambda row: row.person.form.id_number, width=170),
    Column("outcome", mark("What became of it"), outcome),
)


@dataclass
class Rows:
    """All rows in their order. A place is given once and stays, so that a list may be gone through twice."""

    rows: list[Row] = field(default_factory=list)
    _last: int = 0

    def add(self, persons: Iterable[Person]) -> None:
        """More persons at the end; one who is there already is marked."""
        for person in persons:
            self._last += 1
            self.rows.append(Row(replace(person, line=self._last)))
        self._mark_twins()

    def take_out(self, row: Row) -> None:
        """A row that is not in the list after all; what was taken in stays."""
        if not row.number:
            self.rows = [each for each in self.rows if each.place != row.place]
            self._mark_twins()

    def set(self, place: int, *, number: str = "", refusal: str = "") -> None:
        """What became of a row."""
        self.rows = [replace(r, number=number, refusal=refusal) if r.place == place else r for r in self.rows]

    def waiting(self) -> Sequence[Row]:
        """Those that can be taken in: right in every field, not taken in yet; what was refused is tried again."""
        return [row for row in self.rows if not row.number and not row.person.faults]

    def taken(self) -> int:
        """How many have their number."""
        return sum(bool(row.number) for row in self.rows)

    def _mark_twins(self) -> None:
        plain = [self._without_twin(row.person) for row in self.rows]
        self.rows = [replace(row, person=p) for row, p in zip(self.rows, with_twins(plain), strict=True)]

    @staticmethod
    def _without_twin(person: Person) -> Person:
        return replace(person, faults={name: code for name, code in person.faults.items() if code != "batches.twice"})
