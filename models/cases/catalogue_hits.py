"""Whom a change of the catalogue hits (days.md 25): cases under way, fees not yet assessed, notices not yet paid,
guides that were printed and are out of date."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.cases.guide_papers import ABOUT
from models.catalogue.changes import DayChange, What, changes
from models.fees.reading import unpaid
from models.office.database import Database
from models.office.instants import civil_day
from models.office.sheets.catalogue import ServiceGuide
from models.prints.rules import JobState

_FEES = frozenset({What.STANDARD_BEGINS, What.STANDARD_ENDS, What.ITEM_ENDS})
_OF_CASES = frozenset({What.VERSION, What.ITEM_ENDS})
_OF_GUIDES = frozenset(What) - {What.ITEM_BEGINS, What.EXEMPTION_ENDS}


@dataclass(frozen=True, slots=True)
class Hits:
    """`open_cases` go on as they were received (behaviour 40). `unassessed` are accepted and their fee is that of the
    day of assessment. `unpaid` notices keep their amount. `printed` guides say what will no longer be so."""

    open_cases: int = 0
    unassessed: int = 0
    unpaid: int = 0
    printed: int = 0

    def __bool__(self) -> bool:
        return bool(self.open_cases or self.unassessed or self.unpaid or self.printed)


@dataclass(frozen=True, slots=True)
class HitChange:
    """One change with whom it hits as things stand now."""

    change: DayChange
    hits: Hits


def changes_with_hits(db: Database, first: date, last: date, *, item: str = "") -> tuple[HitChange, ...]:
    """What changes between two days, and whom each change hits (the hall's own rows; other sites say theirs)."""
    with db.snapshot():
        found = changes(db, first, last, item=item)
        if not found:
            return ()
        counted = _Counted(db)
        return tuple(HitChange(each, counted.of(each)) for each in found)


def hits_of_items(db: Database, items: Iterable[str], on: date) -> Mapping[str, Hits]:
    """Item id → whom it hits if all of the item changed on a day: for a catalogue that is about to come in."""
    with db.snapshot():
        counted = _Counted(db)
        return {item: counted.of_item(item, on) for item in items}


class _Counted:
    """What hangs on each item, read once."""

    def __init__(self, db: Database) -> None:
        self._cases = _by_item(db, "")
        self._unassessed = _by_item(db, _UNASSESSED)
        self._by_standard, self._unpaid = _unpaid(db)
        self._printed = _printed(db)
        self._begun = _begun(db)

    def of(self, change: DayChange) -> Hits:
        what, item = change.what, change.item
        notices = self._by_standard[change.standard] if change.standard else self._unpaid[item]
        return Hits(
            self._cases[item] if what in _OF_CASES else 0,
            self._unassessed[item] if what in _FEES else 0,
            notices if what in _FEES and what is not What.STANDARD_BEGINS else 0,
            self._printed_before(item, change.day) if what in _OF_GUIDES else 0,
        )

    def of_item(self, item: str, on: date) -> Hits:
        return Hits(self._cases[item], self._unassessed[item], self._unpaid[item], self._printed_before(item, on))

    def _printed_before(self, item: str, day: date) -> int:
        """Guides printed since the last change before that day: those that people still hold as true until then."""
        since = max((begun for begun in self._begun.get(item, ()) if begun < day), default=date.min)
        return sum(since <= printed < day for printed in self._printed.get(item, ()))


_UNASSESSED = (
    'AND c."accepted_at" IS NOT NULL AND EXISTS (SELECT 1 FROM "fee_standard" s WHERE s."item" = c."item" '
    'AND s."status" = \'CHARGED\' AND s."fee_type" = \'NON_TAX\') AND NOT EXISTS (SELECT 1 FROM "notice" n '
    'WHERE n."account" = c."id" AND n."state" <> \'VOID\')'
)


def _by_item(db: Database, condition: str) -> Counter[str]:
    """Open cases by item."""
    asked = f'SELECT c."item", count(*) FROM "case" c WHERE c."ended_at" IS NULL {condition} GROUP BY c."item"'
    return Counter({item: int(count) for item, count in db.rows(asked)})


def _unpaid(db: Database) -> tuple[Counter[str], Counter[str]]:
    """Unpaid notices by standard, and by item."""
    by_standard, by_item = Counter[str](), Counter[str]()
    for some in _slices([row.id for row in unpaid(db)]):
        marks = ", ".join("?" for _ in some)
        asked = (
            'SELECT DISTINCT h."notice", h."standard", s."item" FROM "charge" h JOIN "fee_standard" s '
            f'ON s."id" = h."standard" WHERE h."notice" IN ({marks})'
        )
        rows = list(db.rows(asked, some))
        by_standard.update(standard for _, standard, _ in rows)
        by_item.update(item for item, _ in {(item, notice) for notice, _, item in rows})
    return by_standard, by_item


def _printed(db: Database) -> dict[str, list[date]]:
    """The days on which guides of each item were printed."""
    asked = (
        'SELECT "about_id", "stored" FROM "print_job" WHERE "about_table" = ? AND "paper" = ? AND "state" = ? '
        'ORDER BY "stored"'
    )
    printed: dict[str, list[date]] = {}
    for item, stored in db.rows(asked, (ABOUT, ServiceGuide.paper, JobState.PRINTED)):
        printed.setdefault(item, []).append(civil_day(stored))
    return printed


def _begun(db: Database) -> dict[str, list[date]]:
    """The days on which something of each item began or ended that its guide says."""
    begun: dict[str, list[date]] = {}
    for table in ("item_version", "fee_standard", "item_guide"):
        for item, first in db.rows(f'SELECT "item", "valid_from" FROM "{table}"'):
            begun.setdefault(item, []).append(date.fromisoformat(first))
    for item, last in db.rows('SELECT "item", "valid_to" FROM "fee_standard" WHERE "valid_to" IS NOT NULL'):
        begun.setdefault(item, []).append(date.fromisoformat(last) + timedelta(days=1))
    return begun


def _slices(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + 500] for start in range(0, len(ids), 500))
