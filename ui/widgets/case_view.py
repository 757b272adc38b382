"""A case as the desk and the back office show it: with what its fee may be, what was asked for, and its papers."""

from dataclasses import dataclass, field
from datetime import date

from models.cases.money import charged
from models.cases.reading import CaseCard, card, case_id
from models.cases.rules import BEFORE_ACCEPTANCE
from models.catalogue.reading import StandardRow, materials
from models.fees.reading import NoticeCard
from models.fees.reading import card as notice_card
from models.fees.rules import NoticeState
from models.office.database import Database
from models.people.reading import window_units
from models.prints.reading import JobRow, jobs_of
from ui import words
from ui.translation import tr
from ui.widgets.case_money import CaseMoney, case_money


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with what its fee may be and what was asked for."""

    card: CaseCard
    standards: tuple[StandardRow, ...]
    notices: tuple[NoticeCard, ...]
    prints: tuple[JobRow, ...]
    """Papers of the case and of its notices, newest first."""
    money: CaseMoney = field(default_factory=CaseMoney)
    tolerable: frozenset[int] = frozenset()
    """Places of the papers that may be brought later on a promise (容缺受理)."""
    own: bool = False
    """It is worked on, and at the window of who looks: the person stands there in full (domain.md §12)."""

    def open_notice(self) -> NoticeCard | None:
        """The last notice that still wants money."""
        wanting = [each for each in self.notices if each.notice.due_fen]
        return wanting[-1] if wanting else None

    def doubted(self) -> NoticeCard | None:
        """The notice that the fee point doubts."""
        return next((each for each in self.notices if each.notice.doubtful and each.notice.due_fen), None)


def case_view(db: Database, number: str, today: date, window: str = "") -> CaseView | None:
    """A case with its fees and papers, as of one moment; None where there is none of this number. `window` is where it
    is looked at."""
    with db.snapshot():
        found = card(db, case_id(db, number), today=today)
        if found is None:
            return None
        notices = [notice_card(db, row.id) for row in found.notices]
        money = case_money(db, found.case.id)
        prints = [*found.prints, *(job for row in found.notices for job in jobs_of(db, "notice", row.id))]
        prints += [job for row in money.reliefs for job in jobs_of(db, "fee_relief", row.id)]
        newest = tuple(sorted(prints, key=lambda job: job.stored, reverse=True))
        standing = tuple(each for each in notices if each is not None)
        return CaseView(
            found, charged(db, found.case.item, today), standing, newest, money, _tolerable(db, found),
            _own(db, found, window, today),
        )  # fmt: skip


def _own(db: Database, found: CaseCard, window: str, today: date) -> bool:
    case = found.case
    if not window or case.ended_at is not None:
        return False
    return case.window == window or case.unit in window_units(db, window, today)


def _tolerable(db: Database, found: CaseCard) -> frozenset[int]:
    if found.case.state not in BEFORE_ACCEPTANCE:
        return frozenset()
    return frozenset(row.place for row in materials(db, found.case.item_version) if row.tolerable)


def notice_line(found: NoticeCard) -> str:
    """One notice on one line: number, amount, state, and what stands in its place."""
    row = found.notice
    parts = [row.number, words.yuan(row.total_fen), words.state(f"fees.{row.state}")]
    if row.state is NoticeState.VOID:
        parts.append(found.void_reason)
        if found.replaced_by:
            parts.append(tr("replaced by {number}", number=found.replaced_by))
    elif row.doubtful:
        parts.append(tr("amount in doubt"))
    elif row.due_fen and row.state is NoticeState.UNPAID:
        parts.append(tr("to be paid by {day}", day=row.due_day.isoformat()))
    return " · ".join(part for part in parts if part)


def notice_summary(found: NoticeCard, today: date) -> str:
    """One notice in few words: amount, state, until when."""
    row = found.notice
    parts = [words.yuan(row.total_fen), words.state(f"fees.{row.state}")]
    if row.doubtful and row.due_fen:
        parts.append(tr("amount in doubt"))
    elif row.due_fen:
        parts.append(tr("to be paid by {day}", day=words.day(row.due_day, today=today)))
    return " · ".join(parts)
