"""What the back office asks: its list with whom the person may decide for, and one case whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.cases.lists import BackOfficeRow, back_office, search_cases
from models.cases.reading import CaseCard, card, case_id
from models.cases.waiting import asked, owed
from models.office.actors import Role
from models.office.database import Database
from models.people.authority import lent_roles
from models.people.staff_reading import roles_of

REVIEWERS = frozenset({"review", "propose_suspension", "survey", "survey_result"})
"""Steps of whoever reviews; the others are the approver's."""


EITHER = frozenset({"resume", "answer_part", "ask_again", "send_up", "answer_up"})
"""Steps of the department, whoever of the two takes them."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The units a person's dated roles name. "" among them: every unit."""

    review: frozenset[str] = frozenset()
    approve: frozenset[str] = frozenset()

    def units(self) -> tuple[str, ...]:
        """Whose cases are listed; () for all."""
        named = self.review | self.approve
        return () if "" in named else tuple(sorted(named))

    def reaches(self, verb: str, unit: str) -> bool:
        """Whether a step of a case of this unit is within it. A role that names no unit is no limit."""
        named = self.review if verb in REVIEWERS else self.approve
        if verb in EITHER:
            named = self.review | self.approve
        return not named or bool(named & {"", unit})


@dataclass(frozen=True, slots=True)
class OfficeNow:
    """The list of the back office as one person sees it."""

    rows: tuple[BackOfficeRow, ...]
    reach: Reach
    asked: frozenset[str] = frozenset()
    """Ids of the cases for which a special procedure waits for its answer."""
    owed: frozenset[str] = frozenset()
    """Ids of the cases that were accepted on a promise which is not kept yet."""


def office_now(db: Database, staff: str, today: date) -> OfficeNow:
    """待审, 待批 … of the units that this person works for or stands in for today, the most urgent first."""
    with db.snapshot():
        roles = [(row.role, row.unit) for row in (*roles_of(db, staff, today), *lent_roles(db, staff, today))]
        reach = Reach(_units(roles, Role.REVIEWER), _units(roles, Role.APPROVER))
        units = reach.units()
        return OfficeNow(
            back_office(db, today=today, units=units), reach,
            frozenset(row.case.id for row in asked(db, today=today, units=units)),
            frozenset(row.case.id for row in owed(db, today=today, units=units)),
        )  # fmt: skip


def _units(roles: Iterable[tuple[str, str]], wanted: Role) -> frozenset[str]:
    return frozenset(unit for role, unit in roles if role == wanted)


def case_now(db: Database, number: str, today: date) -> CaseCard | None:
    """A case by its long number, or by the short one as it is said (1124-0012); None where there is none."""
    with db.snapshot():
        found = case_id(db, number)
        if not found:
            short = (row for row in search_cases(db, number, today=today) if row.short_number == number)
            found = next((row.id for row in short), "")
        return card(db, found, today=today) if found else None
