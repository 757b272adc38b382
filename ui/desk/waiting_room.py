"""What the window's cases wait for: supplements, promised papers, surveys, originals to give back, the archive."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from models.cases import waiting
from models.custody.reading import outstanding
from models.office.database import Database
from models.office.instants import civil_day
from ui import theme, words
from ui.admin.part import KeyRows
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView

KINDS: dict[str, str] = {
    "": mark("All that waits"),
    "SUPPLEMENT": mark("Papers to be supplemented"),
    "OWED": mark("Promised papers"),
    "VISIT": mark("Surveys ahead"),
    "ORIGINAL": mark("Originals not given back"),
    "ARCHIVE": mark("To be archived"),
}
"""待补正 · 容缺待补 · 待踏勘 · 未退原件 · 待归档; "" is every one."""


@dataclass(frozen=True, slots=True)
class Waits:
    """One line: a case, and what it waits for."""

    key: str
    kind: str
    """Key of KINDS."""
    opens: str
    """Number by which the desk opens the case."""
    number: str
    name: str
    """Masked: it is a list (domain.md §12)."""
    about: str
    day: date | None
    """Until when, on which day, or since when an original is kept."""
    stands: str
    """Code of a choice: what became of it."""


def waits_now(db: Database, today: date, window: str, staff: str) -> tuple[Waits, ...]:
    """All that this window waits for, by kind in the order of KINDS; originals are those in the person's hands."""
    rows: list[Waits] = []
    with db.snapshot():
        for told in waiting.supplements(db, today=today, window=window):
            case, papers = told.case, "、".join(told.missing)
            stands = f"cases.{told.outcome}"
            rows.append(
                Waits(told.notice, "SUPPLEMENT", case.number, case.short_number, case.name, papers,
                      told.supplement_by, stands)
            )  # fmt: skip
        for due in waiting.owed(db, today=today, window=window):
            case, promise = due.case, due.promise
            stands = "cases.OVERDUE" if promise.overdue else "cases.WAITING"
            rows.append(
                Waits(promise.id, "OWED", case.number, case.short_number, case.name, "、".join(promise.owed),
                      promise.promised_by, stands)
            )  # fmt: skip
        for visit in waiting.visits(db, today=today, window=window):
            case, survey = visit.case, visit.survey
            about = f"{survey.time} {survey.place}"
            rows.append(Waits(survey.id, "VISIT", case.number, case.short_number, case.name, about, survey.day, ""))
        for kept in outstanding(db, holder=staff):
            rows.append(
                Waits(kept.id, "ORIGINAL", kept.short_number, kept.short_number, kept.applicant, kept.name,
                      civil_day(kept.since), "")
            )  # fmt: skip
        for case in waiting.to_archive(db, today=today, window=window):
            rows.append(
                Waits(case.id, "ARCHIVE", case.number, case.short_number, case.name, case.item_name,
                      civil_day(case.since), "")
            )  # fmt: skip
    return tuple(rows)


class WaitingRoom(Room):
    """One list of five kinds; letters filter it, a key goes through the kinds, Enter opens the case at the desk."""

    title = mark("What waits")
    about = mark(
        "What this window's cases wait for, with its day. F2 goes to the next kind, F7 shows all again; letters "
        "filter the list; Enter opens the case at the desk."
    )
    shows = frozenset({"cases", "custody", "calendar"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.kind, self._rows = "", tuple[Waits, ...]()
        self.list = ListView(
            (
                Column("kind", mark("Waits for"), lambda row: tr(KINDS[row.kind]), width=150, strong=True),
                Column("number", mark("No."), lambda row: row.number, width=110),
                Column("name", mark("Applicant"), lambda row: row.name, width=170),
                Column("about", mark("What it is about"), lambda row: row.about),
                Column("day", mark("Day"), self._day, width=120),
                Column("stands", mark("State"), lambda row: words.choice(row.stands) if row.stands else "", width=110),
            ),
            key=lambda row: (row.kind, row.key), empty=tr("Nothing of this kind waits at this window."),
            name=tr("What waits"),
        )  # fmt: skip
        self.list.chosen.connect(lambda row: self.go("desk", "case", row.opens))
        self.list.retry.connect(lambda: self.refresh(self.shows))
        self._keys = KeyRows()
        listed = tr("List")
        self.turn = self.step(tr("Next kind"), "F2", "Alt+L", does=self._turn, icon="list", group=listed)
        self.every = self.step(tr(KINDS[""]), "F7", "Alt+O", does=lambda: self._show_kind(""), group=listed)
        for action in (self.turn, self.every):
            self._keys.add(KeyButton(action, stacked=True))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.list, 1)
        column.addWidget(self._keys)

    def _day(self, row: Waits) -> str:
        return words.day(row.day, today=self.work.today()) if row.day is not None else ""

    def _turn(self) -> None:
        kinds = list(KINDS)
        self._show_kind(kinds[(kinds.index(self.kind) + 1) % len(kinds)])

    def _show_kind(self, kind: str) -> None:
        self.kind = kind
        self._show(self._rows)
        self.notice.say(tr(KINDS[kind]))
        self.focus_first()

    def _show(self, rows: tuple[Waits, ...]) -> None:
        self._rows = rows
        shown = [row for row in rows if self.kind in ("", row.kind)]
        self.list.show_rows(shown, self.work.now())

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one list)
        """All five kinds at once."""
        self.ask(
            waits_now, self.work.today(), self.ground.settings.window, self.work.standing.actor.id,
            then=self._show, failed=self.list.show_trouble, key="waits",
        )  # fmt: skip

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
