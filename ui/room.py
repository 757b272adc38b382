"""The base of all rooms: what a page of the application is, and what it is given to work with.

docs/architecture.md, "Screens", shows how to write one. A room wires: it reads through `ask`, acts through `do`, says
what came out in its `notice`, and never holds a record.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.office.folder import DataFolder
from models.office.refusal import Refused, Trouble
from models.office.stations import StationSettings
from models.office.verb import Verb
from ui import theme, words
from ui.live import Live
from ui.messages import Messages
from ui.translation import tr
from ui.widgets.key_button import KeyAction
from ui.widgets.notice import NoticeBar
from ui.widgets.overlay import BusyVeil
from ui.work import Errand, Work

if TYPE_CHECKING:
    from ui.spooling import Spooler


@dataclass(slots=True)
class Ground:
    """What every room stands on."""

    work: Work
    live: Live
    messages: Messages
    folder: DataFolder
    settings: StationSettings
    """This station's own, from station.toml."""
    spool: "Spooler | None" = None
    within: QWidget | None = None
    """What rooms stand in: what is built where it belongs is dressed once, and each move dresses all of it anew."""
    go: Callable[[str, str, str], bool] = field(default=lambda _room, _kind, _name: False)
    """`go(room, kind, name)`: to another room, and there ("" for nothing) opens a thing. False where there is none."""


class Room(QWidget):
    """One page of the application. Subclasses say what they are, build their widgets, and refresh."""

    title: ClassVar[str] = ""
    """Marked phrase: what the room is called."""

    about: ClassVar[str] = ""
    """Marked phrase: what it is for, in one or two sentences of the help (F1)."""

    shows: ClassVar[frozenset[str]] = frozenset()
    """Subjects of models/ whose changes it follows."""

    lock_held = Signal(str, bool)
    """(why, on): the screen lock must not fall, or may again."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.within)
        self.ground, self.work, self.messages = ground, ground.work, ground.messages
        self.notice = NoticeBar(self)
        self.body = QWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        self._veil: BusyVeil | None = None
        self._steps: list[tuple[KeyAction, Verb[Any, Any] | None, Callable[[], str] | None, str]] = []
        self._stale: set[str] = set()

    # To be said by each room.

    def refresh(self, subjects: frozenset[str]) -> None:
        """Read again what of `subjects` is shown. Called when shown first (with all of `shows`) and on each change."""

    def focus_first(self) -> None:
        """Put the cursor where the next input belongs, when the room is entered."""
        self.body.setFocus()

    def scan(self, text: str) -> bool:  # noqa: ARG002  (a hook)
        """First look at what was scanned while this room is in front; True when it was taken."""
        return False

    def open_thing(self, kind: str, name: str) -> None:
        """Open what another room, the search or a scan named: kind of ui/scans.py, and its number."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no field wanted puts the message away."""
        if event.key() == Qt.Key.Key_Escape and self.notice.text():
            self.notice.clear()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Another room comes to the front. Widgets keep what was typed; a draft is kept here."""

    # What it can do.

    def step(
        self,
        text: str,
        key: str,
        twin: str = "",
        *,
        does: Callable[[], object],
        icon: str = "",
        verb: Verb[Any, Any] | None = None,
        state: Callable[[], str] | None = None,
        group: str = "",
    ) -> KeyAction:
        """One thing this room can do: its word, its key and Alt twin, and what it does.

        It is blocked, with the reason, while who works here may not do `verb`, or while `state` gives a reason
        (words of tr, "" for none). `group` is the heading in the help. Put KeyButton(action) where it is drawn.
        """
        action = KeyAction(text, key, twin, icon=icon, owner=self)
        action.done.connect(does)
        action.refused.connect(lambda reason: self.notice.say(reason, "warn"))
        self._steps.append((action, verb, state, group))
        self._judge(action, verb, state)
        return action

    def judge_steps(self) -> None:
        """Block and free every step anew; call it when the state changed that `state` asks."""
        for action, verb, state, _ in self._steps:
            self._judge(action, verb, state)

    def steps(self) -> list[tuple[KeyAction, str]]:
        """Every step with its group, for the help."""
        return [(action, group) for action, _, _, group in self._steps]

    def help_steps(self) -> list[tuple[KeyAction, str]]:
        """What the help (F1) lists: every step, and in some rooms the keys of what is in front."""
        return self.steps()

    def _judge(self, action: KeyAction, verb: Verb[Any, Any] | None, state: Callable[[], str] | None) -> None:
        refusal = self.work.may(verb) if verb is not None else ""
        action.block(words.refusal(Refused(refusal)) if refusal else state() if state is not None else "")

    # Doing and asking.

    def do(
        self,
        asked: Verb[Any, Any],
        *,
        then: Callable[[Any], object] | None = None,
        refused: Callable[[Refused], object] | None = None,
        saying: str = "",
        **wishes: Any,
    ) -> bool:
        """Does a verb. `then` gets its Done; `refused` is often a form's, else the notice says it.

        Trouble is said in the notice with Try again, which does the same once more. `saying` stands on the veil where
        it takes long. False while the last verb of this room has not come back: nothing is done twice.
        """

        def again() -> None:
            self.do(asked, then=then, refused=refused, saying=saying, **wishes)

        sent = self.work.do(
            asked, page=self, then=then, refused=refused or self.notice.refused,
            failed=lambda failed: self.notice.trouble(failed, again), ended=self._unveil, **wishes,
        )  # fmt: skip
        if sent:
            self.notice.clear()
            self._cover(saying or tr("One moment …"))
        return sent

    def ask(
        self,
        question: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], object],
        key: Hashable = None,
        failed: Callable[[Trouble], object] | None = None,
    ) -> None:
        """Asks `question(db, *args)`; of several with one `key` (the question itself) only the newest answers.

        `failed` is often a list's show_trouble, so that one list that fails leaves the rest working.
        """
        self.work.ask(
            question, *args, page=self, then=then, key=(id(self), key or question),
            failed=failed or (lambda trouble: self.notice.trouble(trouble, lambda: self.refresh(self.shows))),
        )  # fmt: skip

    def aside(self, function: Callable[..., Any], *args: Any, then: Callable[[Any], object], **how: Any) -> Errand:
        """Runs something slow aside; what it refuses or fails at is said in the notice."""
        how = {"refused": self.notice.refused, "failed": self.notice.trouble, **how}
        return self.work.aside(function, *args, page=self, then=then, **how)

    def keep_unlocked(self, why: str, on: bool) -> None:
        """The lock does not fall while `why` is on: a visitor is in service, a payment is being made (days.md 6)."""
        self.lock_held.emit(why, on)

    def go(self, room: str, kind: str = "", name: str = "") -> bool:
        """To another room, opening a thing there."""
        return self.ground.go(room, kind, name)

    # What the shell calls.

    def enter(self) -> None:
        """The room came to the front: what changed meanwhile is read now."""
        self.judge_steps()
        if self._stale:
            stale, self._stale = frozenset(self._stale), set()
            self.refresh(stale)
        QTimer.singleShot(0, self, self._focus_in_front)

    def _focus_in_front(self) -> None:
        """Not where another room came to the front meanwhile: the cursor is that room's."""
        if self.isVisible():
            self.focus_first()

    def heard(self, subjects: frozenset[str], *, in_front: bool) -> None:
        """Subjects changed. A room that nobody sees reads when it is entered."""
        concerned = subjects & self.shows
        if concerned and in_front:
            self.refresh(concerned)
        else:
            self._stale |= concerned

    def mark_unread(self) -> None:
        """Nothing was read yet, or for somebody else: everything is read at the next entry."""
        self._stale |= self.shows

    def _cover(self, saying: str) -> None:
        if self._veil is None:
            self._veil = BusyVeil(self)
        self._veil.begin(saying)

    def _unveil(self) -> None:
        if self._veil is not None:
            self._veil.end()
