"""The frame around the rooms of who is signed on: top bar, rooms at the left, status line, the box that opens anything.

    ┌ centre · window · unit ───── [ scan or search F3 ] ───── person ▾ 10:31 ┐
    │ rooms ┃ the room in front                                               │
    └ printer · unsent · data as of ──────────────────────────────────────────┘

It holds the place by a lease, runs the rounds of the clock each minute, falls behind the lock, and ends at sign-off.
"""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from models.office import rounds
from models.office.database import Database
from models.office.instants import civil_day
from models.office.office import Office, system_office
from models.office.refusal import Refused, Trouble
from models.prints.reading import JobRow
from ui import scans, theme, words
from ui.icons import icon
from ui.lock import Lock
from ui.room import Ground, Room
from ui.rooms import Entry, rooms_for
from ui.scan_watch import ScanWatch
from ui.sign_on import places_now
from ui.signing_off import SigningOff
from ui.status import Status
from ui.translation import tr
from ui.widgets.key_button import key_name
from ui.widgets.nav import leave_room
from ui.widgets.notice import NoticeBar
from ui.widgets.one_line import OneLine
from ui.widgets.overlay import KeyHelp, KeyLine
from ui.widgets.search_box import Answer, SearchBox, Suggestion
from ui.work import Standing

if TYPE_CHECKING:
    from models.people.signing import SignedOn

LEASE_MS = 20_000
"""A lease is 60 s (settings.lease_seconds): one that is late twice is still in time."""
ROUND_MS = 60_000
CLOCK_MS = 1_000
FOUND = 8
LEFT_OPENS = {"UNDECIDED": "case", "PAPERS_HELD": "case", "INQUIRY": "inquiry"}
"""What a line of the sign-off list opens, by its kind; a ticket where it is not named."""


class Shell(QWidget):
    """One person's frame, from sign-on to sign-off."""

    signed_off = Signal(str)
    """It is over; a sentence where it was not the person's own wish, "" otherwise."""

    stayed = Signal()
    """It did not end: a visitor is still held."""

    own_secret_wanted = Signal()
    """Change the own password or PIN."""

    def __init__(
        self,
        ground: Ground,
        signed_on: "SignedOn",
        *,
        place: str,
        entries: Sequence[Entry] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`place` says centre, window and unit; `entries` are the rooms to choose from (ui/rooms.py)."""
        super().__init__(parent)
        self.ground, self.work, self.signed_on = ground, ground.work, signed_on
        self._place, self._entries = place, rooms_for(ground.settings.kind, self.work.standing.roles, entries)
        self._rooms: dict[str, Room] = {}
        self._buttons: dict[str, QPushButton] = {}
        self.current: Room | None = None
        self.notice, self.stack = NoticeBar(self), QStackedWidget(self)
        # Belongs to the bar, so the room has the key as soon as the bar is put away.
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.notice, self.notice.clear)
        self._lock: Lock | None = None
        self.search = SearchBox(self._find, first_on_enter=False, hint=tr("Scan or search … F3"))
        self._clock, self._person = QLabel(), QPushButton()
        self.status = Status(ground)
        self._build()
        self._keys()
        ground.go, ground.within = self.go, self.stack
        self._wire()
        if self._entries:
            self.show_room(self._entries[0].key)
        self._scans = ScanWatch(self)  # last: it is asked about every event, and building a room makes thousands
        self._scans.scanned.connect(self.scan)

    # What stands where.

    def _build(self) -> None:
        self._nav = QVBoxLayout()
        self._nav.setContentsMargins(theme.GAP_S, theme.GAP, theme.GAP_S, theme.GAP)
        self._nav.setSpacing(theme.GRID)
        for at, entry in enumerate(self._entries, start=1):
            self._nav.addWidget(self._nav_button(entry, at))
        self._nav.addStretch(1)
        side = QFrame()
        theme.dress(side, bar=True)
        side.setLayout(self._nav)
        side.setFixedWidth(max(theme.scaled(124), side.sizeHint().width()))
        right = QVBoxLayout()
        right.setSpacing(0)
        held = QVBoxLayout()
        held.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, 0)
        held.addWidget(self.notice)
        right.addLayout(held)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addWidget(_rule(upright=True))
        middle.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (self._top(), _rule()):
            whole.addWidget(part)
        whole.addLayout(middle, 1)
        for part in (_rule(), self.status):
            whole.addWidget(part)
        self._help = KeyHelp(self)

    def _top(self) -> QFrame:
        bar = QFrame()
        theme.dress(bar, bar=True)
        where = OneLine()
        where.show_word(self._place, None)
        theme.dress(where, strong=True, quiet=False)
        theme.dress(self._clock, type="field", strong=True)
        theme.dress(self._person, role="plain")
        self._person.setText(f"{self.signed_on.name} ▾")
        self._person.setAccessibleName(tr("{name}: lock, password, sign off", name=self.signed_on.name))
        self._person.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search.setMinimumWidth(theme.scaled(300))
        self.search.setMaximumWidth(theme.scaled(460))
        row = QHBoxLayout(bar)
        row.setContentsMargins(theme.GAP_L, theme.GAP_S, theme.GAP_L, theme.GAP_S)
        row.setSpacing(theme.GAP_L)
        row.addWidget(where, 1)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self._person)
        row.addWidget(self._clock)
        return bar

    def _nav_button(self, entry: Entry, at: int) -> QPushButton:
        button = self._buttons[entry.key] = QPushButton(icon(entry.icon), tr(entry.title))
        theme.dress(button, role="nav")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        leave_room(button)
        if at <= 9:
            button.setToolTip(f"Alt+{at}")
        button.clicked.connect(lambda: self.show_room(entry.key))
        return button

    # Keys of the frame.

    def _keys(self) -> None:
        self._frame_keys = [
            self._key(tr("Scan or search"), "F3", self._to_search, "Ctrl+K"),
            self._key(tr("Help for this page"), "F1", self.show_help),
            self._key(tr("Lock the screen"), "Ctrl+L", self.lock_now),
            self._key(tr("Sign off …"), "Ctrl+Q", self.sign_off),
            self._key(tr("Sign off and print the sheet"), "Ctrl+Shift+Q", lambda: self._off.begin(paper=True)),
        ]
        for at, entry in enumerate(self._entries[:9], start=1):
            self._frame_keys.append(self._key(tr(entry.title), f"Alt+{at}", partial(self.show_room, entry.key)))
        menu = QMenu(self)
        for text, does in (
            (tr("Lock the screen"), self.lock_now),
            (tr("Password and PIN …"), self.own_secret_wanted.emit),
            (tr("Sign off …"), self.sign_off),
            (tr("Sign off and print the sheet"), lambda: self._off.begin(paper=True)),
        ):
            menu.addAction(text).triggered.connect(partial(_called, does))
        self._person.clicked.connect(lambda: menu.popup(self._person.mapToGlobal(self._person.rect().bottomLeft())))
        self._person_menu = menu

    def _key(self, text: str, key: str, does: Callable[[], object], twin: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in (key, twin) if each])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: does())
        self.addAction(action)
        return action

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_help(self) -> None:
        """F1: what the room in front is for, and every key."""
        room = self.current
        groups: dict[str, list[KeyLine]] = {}
        for action, group in room.help_steps() if room is not None else ():
            groups.setdefault(group or tr("This page"), []).append(KeyLine(action.keys(), action.text()))
        groups[tr("Everywhere")] = [
            KeyLine(" · ".join(key_name(key) for key in action.shortcuts()), action.text())
            for action in self._frame_keys
        ]
        title = tr(room.title) if room is not None else ""
        self._help.open(title, tr(room.about) if room is not None and room.about else "", list(groups.items()))

    # What it hears.

    def _wire(self) -> None:
        live, work = self.ground.live, self.work
        live.changed.connect(self._heard)
        live.back.connect(self.notice.clear)
        work.unsaid.connect(self.say)
        work.standing_changed.connect(self._standing_changed)
        self.search.submitted.connect(self._submitted)
        self.search.chosen.connect(self._chosen)
        if self.ground.spool is not None:
            self.ground.spool.failed.connect(lambda trouble, _: self.notice.trouble(trouble))
            self.ground.spool.asks.connect(self._ask_printed)
        for every, does in ((LEASE_MS, self._keep_lease), (ROUND_MS, self._run_rounds), (CLOCK_MS, self._tick)):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(does)
            timer.start()
        self._tick()
        self._read_names()

    def say(self, error: Refused | Trouble) -> None:
        """Something went wrong that belongs to no room."""
        if isinstance(error, Refused):
            self.notice.refused(error)
        else:
            self.notice.trouble(error)

    def _to_left(self, kind: str, number: str) -> None:
        if not (self.go("prints") if kind == "UNPRINTED" else self._open(LEFT_OPENS.get(kind, "ticket"), number)):
            self.notice.say(tr("{number} is opened from its own page.", number=number), "still")

    def _ask_printed(self, rows: Sequence[JobRow]) -> None:
        said = ", ".join(row.title for row in rows[:3])
        self.notice.say(tr("Did {papers} come out of the printer? Say so under Printing.", papers=said), "warn")

    def _heard(self, subjects: frozenset[str]) -> None:
        for room in self._rooms.values():
            room.heard(subjects, in_front=room is self.current)
        if subjects & {"people", "office"}:
            self.work.read_standing()
            self._read_names()

    def _read_names(self) -> None:
        """Windows, units and people by name, for whatever is said of an id."""
        self.work.ask(
            places_now, self.ground.settings.site, self.work.today(), page=self, key="names",
            then=lambda now: words.learn(now.names), failed=lambda _: None,
        )  # fmt: skip

    def _standing_changed(self, _: Standing) -> None:
        for room in self._rooms.values():
            room.judge_steps()

    def _tick(self) -> None:
        self._clock.setText(words.clock(self.work.now())[:5])

    # Rooms.

    def rooms(self) -> tuple[Entry, ...]:
        """What the navigation shows."""
        return self._entries

    def show_room(self, key: str) -> Room | None:
        """Brings a room to the front, making it at its first time; None where this place has none of that key."""
        entry = next((each for each in self._entries if each.key == key), None)
        if entry is None:
            return None
        room = self._rooms.get(key) or self._made(entry)
        if self.current is not room:
            if self.current is not None:
                self.current.leave()
                for action, _ in self.current.steps():
                    self.removeAction(action)
            self.current = room
            for action, _ in room.steps():
                self.addAction(action)  # its keys hold wherever the cursor is in the frame
            self.stack.setCurrentWidget(room)
        for each, button in self._buttons.items():
            button.setChecked(each == key)
        room.enter()
        return room

    def _made(self, entry: Entry) -> Room:
        room: Room = entry.room()(self.ground)
        self._rooms[entry.key] = room
        room.mark_unread()
        room.lock_held.connect(self._hold_lock)
        self.stack.addWidget(room)
        return room

    def go(self, room: str, kind: str = "", name: str = "") -> bool:
        """To a room, and there to a thing. With "" for the room, to the first that opens this kind."""
        if not room:
            return self._open(kind, name)
        shown = self.show_room(room)
        if shown is not None and kind:
            shown.open_thing(kind, name)
        return shown is not None

    # Scanning and searching.

    def scan(self, text: str) -> None:
        """Opens what a barcode names, wherever the cursor was."""
        text = text.strip()
        if not text or (self.current is not None and self.current.scan(text)):
            return
        kind = scans.kind_of(text)
        if not kind or not self._open(kind, scans.plain(text)):
            notice = self.current.notice if self.current is not None else self.notice  # where Esc puts it away
            notice.say(tr("“{text}” opens nothing here.", text=text[:40]), "warn")

    def _open(self, kind: str, name: str) -> bool:
        here = [key for key, room in self._rooms.items() if room is self.current]
        able = [entry.key for entry in self._entries if kind in entry.opens]
        able.sort(key=lambda key: key not in here)
        return bool(able) and self.go(able[0], kind, name)

    def _submitted(self, text: str) -> None:
        self.search.clear()
        self.scan(text)

    def _chosen(self, suggestion: Suggestion) -> None:
        self.search.clear()
        kind, _, name = suggestion.key.partition(":")
        self._open(kind, name)

    def _find(self, text: str, answer: Answer) -> None:
        finders = {entry.finds: entry.finder() for entry in self._entries if entry.finds}.values()

        def question(db: Database) -> list[Suggestion]:
            today = civil_day(self.work.now())
            return [found for finder in finders for found in finder(db, text, today)][:FOUND]

        self.work.ask(question, then=answer, key="scan-anything", page=self)

    # The lock, the lease, the rounds.

    def guard(self, over: QWidget) -> None:
        """Lets the lock fall over the whole window after the idle time, or by key."""
        who = " · ".join((self._place, self.signed_on.name))
        self._lock = Lock(over, self, self.work, who, minutes=self.work.standing.settings.screen_lock_minutes)
        self._lock.sign_off_wanted.connect(self.sign_off)

    def lock_now(self) -> None:
        """Lock on leaving the desk."""
        if self._lock is not None:
            self._lock.fall()

    def _hold_lock(self, why: str, on: bool) -> None:
        if self._lock is not None:
            self._lock.hold(why, on)

    def _keep_lease(self) -> None:
        def kept(still: bool) -> None:
            if not still:
                self._ended(tr("Somebody else has taken over this place, or it was freed. Sign on again."))

        from models.people.session import renew_lease

        self.work.through(lambda office: renew_lease(office, self.signed_on), then=kept, failed=lambda _: None)

    def _run_rounds(self) -> None:
        self.work.through(_round, failed=lambda _: None)

    # The end.

    @cached_property
    def _off(self) -> SigningOff:
        off = SigningOff(self, self._place_is_locked)
        off.ended.connect(lambda: self._ended(""))
        off.refused.connect(self._still_here)
        off.go_to.connect(self._to_left)
        return off

    def sign_off(self) -> None:
        """Shows what the place leaves behind; where that is nothing, signs off at once."""
        self._off.begin()

    def leave(self, reason: str = "") -> None:
        """Signs off now; `reason` is why what is left stays."""
        self._off.leave(reason)

    def _place_is_locked(self) -> bool:
        return self._lock is not None and self._lock.is_down()

    def _still_here(self, refused: Refused) -> None:
        if self._lock is not None and self._lock.is_down():
            self._lock.screen.wrong(words.refusal(refused))
        else:
            self.notice.refused(refused)
        self.stayed.emit()

    def _ended(self, why: str) -> None:
        if self._lock is not None:
            self._lock.end()
            self._lock = None
        if self.current is not None:
            self.current.leave()
        self.signed_off.emit(why)


def _called(does: Callable[[], object], _checked: bool = False) -> None:
    does()


def _round(office: Office) -> None:
    rounds.run(system_office(office))


def _rule(*, upright: bool = False) -> QFrame:
    line = QFrame()
    theme.dress(line, rule=True)
    if upright:
        line.setMinimumHeight(0)
        line.setMaximumHeight(16_777_215)
        line.setFixedWidth(1)
    return line
