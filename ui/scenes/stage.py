"""The application on a demonstration hall, set up for a picture and driven as a person drives it: by keys."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.demo.hall import PASSWORD
from models.office.database import Database
from models.office.folder import DataFolder
from models.office.instants import Clock, civil_day
from models.office.office import Office
from ui import theme, translation
from ui.app import Application
from ui.application import MainWindow
from ui.calm import WaitPage
from ui.commands.context import Context
from ui.room import Ground, Room
from ui.shell import Shell
from ui.sign_on import SignOnPage

USUAL = (1366, 768)
PATIENCE_MS = 8_000

W = TypeVar("W", bound=QWidget)
Size = tuple[int, int]


class NotReached(Exception):
    """A scene waited for something that did not come."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture: how it is come by, and how large and in which light it is taken."""

    name: str
    said: str
    """What is seen, in a few words of Chinese, for the list that the command prints."""
    draw: "Callable[[Stage], None]"
    """Brings the stage to the scene; its window is taken."""
    size: Size = USUAL
    mode: theme.Mode = "light"
    percent: int = 100
    """The scale, which Qt takes before the application starts."""
    letters: float = 1.0
    """The type factor."""


class Stage:
    """One window at a time, at one station of the demonstration, with somebody signed on or nobody."""

    def __init__(self, app: Application, folder: Path, clock: Clock, language: str) -> None:
        self.app, self.folder, self.clock, self.language = app, folder, clock, language
        self.window: MainWindow | None = None
        self._at: tuple[str, str] = ("", "")
        self._size: Size = USUAL

    # Where.

    def dress(self, scene: Scene) -> None:
        """The light, the letters and the size of a scene; a window that stands with other letters goes."""
        if self.window is not None and theme.letters("text") != round(theme.TYPE["text"] * scene.letters):
            self.leave()
        theme.apply(self.app, mode=scene.mode, type_factor=scene.letters)
        self._size = scene.size
        if self.window is not None:
            self.window.resize(*scene.size)

    def begin(
        self, station: str | None, place: str = "", *, folder: Path | None = None, clock: Clock | None = None
    ) -> MainWindow:
        """A window of the application begun at a station, come as far as it comes by itself."""
        self.leave()
        translation.use(self.language)
        context = Context(DataFolder.at(folder or self.folder, None), station)
        self.window = window = MainWindow(self.app, context, place, clock or self.clock)
        window.resize(*self._size)
        window.show()
        window.activateWindow()
        window.begin()
        self.until(lambda: window.page() is not None and not isinstance(window.page(), WaitPage))
        window.showNormal()
        window.resize(*self._size)
        self.settle()
        return window

    def at(self, station: str, login: str, room: str = "") -> Shell:
        """Somebody's frame at a station, with a room in front; the one that stands already where it is the same."""
        if self._at != (station, login) or self.window is None or self.window.shell is None:
            self._vacate(station)
            page = self.page(SignOnPage)
            page.login.set_text(login)
            page.password.set_text(PASSWORD)
            page.form.submitted.emit()
            self.until(lambda: self.window is not None and self.window.shell is not None)
            self._at = (station, login)
        shell = self.shell
        shell.search.clear()
        if room:
            shell.show_room(room)
        self.settle()
        return shell

    def _vacate(self, station: str) -> None:
        """The sign-on page of a station, whoever sits there signed off first."""
        window = self.window
        if window is not None and self._at[0] == station and window.shell is not None:
            window.shell.leave("演示中换人")
            self.until(lambda: window.shell is None)
        else:
            self.begin(station)

    @property
    def shell(self) -> Shell:
        assert self.window is not None and self.window.shell is not None
        return self.window.shell

    @property
    def ground(self) -> Ground:
        """What the rooms of this window stand on."""
        assert self.window is not None and self.window.ground is not None
        return self.window.ground

    def page(self, kind: type[W]) -> W:
        """The page in front, which is of this kind."""
        assert self.window is not None
        window = self.window
        self.until(lambda: isinstance(window.page(), kind))
        page = window.page()
        assert isinstance(page, kind)
        return page

    def room(self, kind: type[Room]) -> Any:
        """The room in front: in the frame, or standing alone."""
        assert self.window is not None
        found = self.window.shell.current if self.window.shell is not None else self.window.page()
        assert isinstance(found, kind)
        return found

    def leave(self) -> None:
        """Ends the window that stands."""
        if self.window is not None:
            self.window.hide()
            self.window.end()
            self.window.deleteLater()
            self.window = None
        self._at = ("", "")

    def beside(self, name: str) -> Path:
        """An empty folder beside the demonstration's."""
        folder = self.folder.with_name(f"{self.folder.name}-{name}")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return folder

    def take(self, file: Path) -> None:
        """The picture of the window as it stands."""
        assert self.window is not None
        self.settle()
        self.window.grab().save(str(file))

    # What is done.

    def act(self, function: Callable[[Office], Any]) -> Any:
        """Does something with the office of this window, on its writing thread. Gives what the function gives."""
        came: list[Any] = []
        self.ground.work.through(function, then=came.append, refused=came.append, failed=came.append)
        self.until(lambda: bool(came))
        if isinstance(came[0], Exception):
            raise came[0]
        self.settle()
        return came[0]

    def read(self, question: Callable[[Database], Any]) -> Any:
        """Asks the database of this window."""
        came: list[Any] = []
        self.ground.work.ask(question, then=came.append, failed=came.append)
        self.until(lambda: bool(came))
        return came[0]

    def today(self) -> date:
        """The hall's day."""
        return civil_day(self.clock())

    # Keys.

    def type(self, text: str) -> None:
        """Words where the cursor is, as an input method commits them: keys that come so fast would be a scanner's."""
        focused = self._focused()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(focused, event)

    def press(self, *keys: str) -> None:
        """Keys by name, such as Return, Ctrl+Return, F2; then what they began comes to its end."""
        for key in keys:
            chord = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(self._focused(), chord.key(), chord.keyboardModifiers())
        self.settle()

    def enter(self, *texts: str) -> None:
        """Types fields one after another and goes on from each."""
        for text in texts:
            self.type(text)
            self.press("Return")

    def _focused(self) -> QWidget:
        """Where the keys go; the window is made the active one first."""
        window = self.window
        assert window is not None
        if QApplication.activeWindow() is not window:
            window.activateWindow()
            self.until(lambda: QApplication.activeWindow() is window)
        return QApplication.focusWidget() or window

    # Waiting.

    def until(self, holds: Callable[[], object]) -> None:
        """Lets the event loop run until something holds. Raises NotReached."""
        since = QElapsedTimer()
        since.start()
        while not holds():
            if since.hasExpired(PATIENCE_MS):
                raise NotReached
            QTest.qWait(10)

    def settle(self) -> None:
        """Lets verbs, readings and slow things come back, and what they set off in turn."""
        ground = self.window.ground if self.window is not None else None
        if ground is None:
            QTest.qWait(20)
            return
        for _ in range(2):
            came: list[Any] = []
            ground.live.look()
            ground.work.through(lambda _: None, then=came.append, failed=came.append)
            ground.work.ask(lambda _: None, then=came.append, failed=came.append)
            ground.work.aside(lambda: None, then=came.append, failed=came.append)
            self.until(lambda came=came: len(came) == 3)  # type: ignore[misc]
        QTest.qWait(10)
