"""A case as one line of a list: the same columns, masking and light wherever cases are listed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.cases.clock import row_light
from models.cases.forms import ApplicantKind
from models.cases.rules import Clock, State
from models.deadlines.lights import Light, Thresholds
from models.office.database import Database
from models.office.instants import Instant
from models.office.settings import HallSettings, read_settings
from models.people.identity import masked_name


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list; the applicant's name is masked, that of a body is not (domain.md §12)."""

    id: str
    number: str
    short_number: str
    name: str
    item: str
    item_name: str
    unit: str
    kind: str
    state: State
    since: Instant
    received_at: Instant
    window: str
    acceptor: str
    """Staff id: who accepted it and so may not approve it."""
    decision: str
    runs: Clock
    due: date | None
    """Of the clock that runs; None while it stands still."""
    light: Light | None
    """● GREEN, ▲ YELLOW, ■ RED, ‖ GREY."""
    left: int
    """Working days left, 0 when due today or late."""
    late: int
    provisional: bool


COLUMNS = (
    'c."id", c."number", c."short_number", a."kind", a."name", c."item", v."name", c."unit", c."kind", c."state", '
    'c."since", c."received_at", c."window", c."acceptor", c."decision", d."runs", d."due", d."limit_days", '
    'd."provisional"'
)
FROM = 'FROM "case" c JOIN "applicant" a ON a."id" = c."applicant" JOIN "item_version" v ON v."id" = c."item_version" '
WITH_DUE = FROM + 'LEFT JOIN "derived_due" d ON d."source" = c."id" '
BY_DUE = FROM + 'JOIN "derived_due" d ON d."source" = c."id" '
IN_ORDER = 'ORDER BY CASE WHEN d."due" = \'\' THEN 1 ELSE 0 END, d."due", c."received_at", c."number"'
"""Most urgent first, what stands still last."""
WIDTH = 19


def thresholds_of(settings: HallSettings) -> Thresholds:
    """When lights and cards change here."""
    return Thresholds(
        yellow_percent=settings.light_share_percent, yellow_card_days=settings.yellow_card_days,
        red_card_days=settings.red_card_days,
    )  # fmt: skip


_STATES: dict[str, State] = {str(state): state for state in State}
_CLOCKS: dict[str, Clock] = {str(clock): clock for clock in Clock}
_Judged = tuple[Clock, date | None, Light | None, int, int]
"""Clock, due day, light, working days left, working days late."""


class Reader:
    """Makes rows of what COLUMNS selects, for one moment of the database."""

    def __init__(self, db: Database, today: date) -> None:
        self.today = today
        self.calendar: Calendar = hall_calendar(db)
        self.settings = read_settings(db)
        self.thresholds = thresholds_of(self.settings)
        self._known: dict[tuple[str | None, str | None, int | None], _Judged] = {}

    def row(self, stored: Sequence[Any]) -> CaseRow:
        (
            case, number, short, person, name, item, item_name, unit, kind, state, since, received, window, acceptor,
            decision, runs, due_text, limit, provisional,
        ) = stored[:WIDTH]  # fmt: skip
        clock, due, light, left, late = self._judged(runs, due_text, limit)
        return CaseRow(
            case, number, short, shown_name(person, name), item, item_name, unit, kind, _STATES[state], since, received,
            window, acceptor, decision, clock, due, light, left, late, bool(provisional),
        )  # fmt: skip

    def _judged(self, runs: str | None, due_text: str | None, limit: int | None) -> _Judged:
        """Light and days left of a limit. Judged once for all rows that share it, as most of a long list do."""
        key = (runs, due_text, limit)
        found = self._known.get(key)
        if found is None:
            clock = _CLOCKS[runs] if runs else Clock.NONE
            due = date.fromisoformat(due_text) if due_text else None
            found = self._known[key] = (
                clock, due, row_light(self.calendar, clock, due, limit or 0, self.today, self.thresholds),
                self.calendar.count_workdays(self.today, due) if due else 0,
                self.calendar.count_workdays(due, self.today) if due else 0,
            )  # fmt: skip
        return found

    def rows(self, stored: Iterable[Sequence[Any]]) -> tuple[CaseRow, ...]:
        return tuple(self.row(one) for one in stored)


def shown_name(kind: str, name: str) -> str:
    """The name as a list shows it: a person's masked."""
    return name if kind == ApplicantKind.LEGAL else masked_name(name)
