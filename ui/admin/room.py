"""The administrator's room: sections at the left, the pages of a section as tabs above it (design.md, "Who uses it").

Everything here is changed while the hall runs and in no file (days.md 27). Ctrl+1 … Ctrl+8 go to a section,
Ctrl+PageDown and Ctrl+PageUp to the next page and back.
"""

from dataclasses import dataclass
from functools import partial
from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.admin.part import Part
from ui.icons import icon
from ui.room import Ground, Room
from ui.translation import mark, tr
from ui.widgets.calendar_note import CalendarNote
from ui.widgets.key_button import KeyAction
from ui.widgets.marks import heading
from ui.widgets.nav import leave_room

NAV_WIDTH = 152


@dataclass(frozen=True, slots=True)
class Section:
    """One entry at the left. The module of a part is imported when it is first opened."""

    key: str
    title: str
    """Marked phrase."""
    icon: str
    parts: tuple[tuple[str, str], ...]
    """(marked title, module:Class of the Part)."""


SECTIONS = (
    Section("places", mark("Sites and units"), "board", (
        (mark("Sites"), "places_parts:SitesPart"), (mark("Units"), "places_parts:UnitsPart"),
    )),
    Section("windows", mark("Windows and lines"), "window", (
        (mark("Windows"), "windows_part:WindowsPart"), (mark("Lines"), "lines_part:LinesPart"),
    )),
    Section("people", mark("People and roles"), "people", (
        (mark("Staff"), "staff_part:StaffPart"), (mark("Signed on now"), "sign_ons_part:SignOnsPart"),
    )),
    Section("powers", mark("Powers"), "certificate", (
        (mark("Five powers"), "powers_part:PowersPart"), (mark("Heads of units"), "heads_part:HeadsPart"),
    )),
    Section("catalogue", mark("Catalogue"), "catalogue", (
        (mark("Items in force"), "items_part:ItemsPart"), (mark("Bring in"), "import_part:ImportPart"),
        (mark("Versions"), "item_versions_part:ItemVersionsPart"),
        (mark("What changes"), "item_changes_part:ItemChangesPart"),
        (mark("Ending charges"), "ending_part:EndingPart"),
        (mark("Outside the hall"), "item_outside_part:ItemOutsidePart"),
    )),
    Section("calendar", mark("Calendar"), "calendar", (
        (mark("Whole year"), "year_part:YearPart"), (mark("Changed days"), "days_part:DaysPart"),
        (mark("Moved due days"), "year_moves_part:YearMovesPart"), (mark("Opening hours"), "hours_part:HoursPart"),
    )),
    Section("settings", mark("Settings"), "settings", (
        (mark("Whole hall"), "settings_part:SettingsPart"), (mark("This station"), "station_part:StationPart"),
    )),
    Section("care", mark("Care"), "ok", (
        (mark("Check results"), "doctor_part:DoctorPart"), (mark("Backups"), "backup_part:BackupPart"),
        (mark("Verify"), "verify_part:VerifyPart"), (mark("Erasing by rule"), "erasures_part:ErasuresPart"),
    )),
)  # fmt: skip


class AdminRoom(Room):
    """Sections, and the page in front."""

    title = mark("Admin")
    about = mark(
        "Everything that a hall changes while it runs: places, windows, people, powers, catalogue, calendar, settings, "
        "and what keeps the data safe. Ctrl+1 to Ctrl+8 go to a section, Ctrl+PageDown to the next page. In a list, "
        "letters filter and Enter opens; in a form, Ctrl+Enter keeps and Esc goes back without losing what was typed."
    )
    shows = frozenset({"people", "tickets", "office", "calendar", "catalogue", "cases", "fees", "prints"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._parts: dict[str, Part] = {}
        self._here, self._tab = SECTIONS[0], dict.fromkeys((section.key for section in SECTIONS), 0)
        self.part: Part | None = None
        self._nav: dict[str, QPushButton] = {}
        self._tabs, self._stack = QHBoxLayout(), QStackedWidget()
        self._title = heading("")
        self._build()
        group = tr("Sections")
        for at, section in enumerate(SECTIONS, start=1):
            self.step(tr(section.title), f"Ctrl+{at}", does=partial(self.open, section.key), group=group)
        self.step(tr("Next page"), "Ctrl+PgDown", does=lambda: self._turn(1), group=group)
        self.step(tr("Page before"), "Ctrl+PgUp", does=lambda: self._turn(-1), group=group)
        self.open(SECTIONS[0].key)

    def _build(self) -> None:
        nav = QVBoxLayout()
        nav.setSpacing(theme.GRID)
        for at, section in enumerate(SECTIONS, start=1):
            button = self._nav[section.key] = QPushButton(icon(section.icon), tr(section.title))
            theme.dress(button, role="nav")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(f"Ctrl+{at}")
            button.clicked.connect(lambda _=False, key=section.key: self.open(key))
            leave_room(button)
            nav.addWidget(button)
        nav.addStretch(1)
        side = QWidget()
        side.setLayout(nav)
        nav.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(max(theme.scaled(NAV_WIDTH), side.sizeHint().width()))
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_L)
        top.addWidget(self._title)
        self._tabs.setSpacing(theme.GRID)
        top.addLayout(self._tabs)
        top.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP_S)
        right.addLayout(top)
        self.calendar = CalendarNote(self)
        right.addWidget(self.calendar)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addWidget(side)
        row.addLayout(right, 1)

    # Going about.

    def open(self, key: str, tab: int | None = None) -> Part:
        """Brings a section to the front, at the page where it was left or at `tab`."""
        section = next(each for each in SECTIONS if each.key == key)
        self._here = section
        if tab is not None:
            self._tab[key] = tab
        for each, button in self._nav.items():
            button.setChecked(each == key)
        self._title.setText(tr(section.title))
        self._draw_tabs(section)
        part = self._part(section.parts[self._tab[key]][1])
        self._show(part)
        return part

    def open_page(self, module: str) -> Part:
        """A page of the section in front, by its module."""
        at = next(at for at, (_, where) in enumerate(self._here.parts) if where.startswith(f"{module}:"))
        return self.open(self._here.key, at)

    def open_thing(self, kind: str, name: str) -> None:  # noqa: ARG002  (a section has no number)
        """From another room: a section by its key, as its kind."""
        if kind in self._nav:
            self.open(kind)

    def _turn(self, by: int) -> None:
        """To the page after or before, through all sections."""
        pages = [(section.key, at) for section in SECTIONS for at in range(len(section.parts))]
        now = pages.index((self._here.key, self._tab[self._here.key]))
        self.open(*pages[(now + by) % len(pages)])

    def _draw_tabs(self, section: Section) -> None:
        while (item := self._tabs.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, (title, _) in enumerate(section.parts):
            button = QPushButton(tr(title))
            theme.dress(button, role="nav")
            button.setCheckable(True)
            button.setChecked(at == self._tab[section.key])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip("Ctrl+PageDown")
            button.clicked.connect(lambda _=False, key=section.key, at=at: self.open(key, at))
            leave_room(button)
            self._tabs.addWidget(button)

    def _part(self, where: str) -> Part:
        part = self._parts.get(where)
        if part is None:
            module, name = where.split(":")
            part = self._parts[where] = getattr(import_module(f"ui.admin.{module}"), name)(self)
            self._stack.addWidget(part)
        return part

    def _show(self, part: Part) -> None:
        if self.part is not part:
            self._hand_keys(self.part, part)
            self.part = part
            self._stack.setCurrentWidget(part)
            self.notice.clear()
        part.judge()
        if part.stale:
            part.stale = False
            part.read()
        part.focus_first()

    def _hand_keys(self, before: Part | None, after: Part) -> None:
        """Where the frame holds this room's own keys, it holds those of the page in front, and of no other."""
        frames = [
            each for each in self._steps[0][0].associatedObjects() if isinstance(each, QWidget) and each is not self
        ]
        for frame in frames:
            for action in before.actions_here() if before is not None else ():
                frame.removeAction(action)
            for action in after.actions_here():
                frame.addAction(action)

    # What the frame calls.

    def steps(self) -> list[tuple[KeyAction, str]]:
        """The keys of the page in front, then those of the room."""
        here = [(action, tr("This page")) for action in self.part.actions_here()] if self.part is not None else []
        return [*here, *super().steps()]

    def judge_steps(self) -> None:
        """Also those of the page in front."""
        super().judge_steps()
        if self.part is not None:
            self.part.judge()

    def refresh(self, subjects: frozenset[str]) -> None:
        """The page in front reads now, the others when they are opened."""
        for part in self._parts.values():
            if subjects & part.shows:
                part.stale = True
        if subjects & {"calendar", "cases"}:
            self.calendar.read()
        if self.part is not None and self.part.stale:
            self.part.stale = False
            self.part.read()

    def scan(self, text: str) -> bool:
        """A form that is open may take it: the number of a signed list."""
        form = self.part.form if self.part is not None else None
        return form is not None and form.scan(text)

    def focus_first(self) -> None:
        """The list or the form in front."""
        if self.part is not None:
            self.part.focus_first()
