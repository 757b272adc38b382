"""The application: from the data folder to the room in front, with a calm page for whatever stands in the way.

Data folder → station (asked for where there are several) → one instance a station → database → hall (founded where
there is none) → this station → sign-on → frame. Kiosk and board have neither sign-on nor frame.
"""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.office.actors import StationKind
from models.office.folder import DataFolder
from models.office.instants import Clock, machine_clock
from models.office.refusal import Refused, Trouble
from models.office.stations import StationSettings, pick_station, read_stations
from ui import words
from ui.ahead import import_ahead
from ui.app import Application, look_of, make_application
from ui.calm import CalmPage, WaitPage, Way
from ui.live import Live
from ui.messages import BoxMessages, Messages
from ui.one_instance import OneInstance, Start
from ui.opening import Opened, Opening
from ui.room import Ground, Room
from ui.rooms import PLACES, Entry, rooms_for
from ui.translation import tr
from ui.vouching import vouch
from ui.work import Work

if TYPE_CHECKING:
    from models.people.signing import SignedOn
    from ui.commands.context import Context
    from ui.shell import Shell

SMALLEST = (1024, 680)
USUAL = (1366, 768)
SOON_MS = 400
"""After the first page was shown."""
UNATTENDED = (StationKind.KIOSK, StationKind.BOARD)


def open_application(context: "Context", place: str) -> int:
    """Opens the application in a place of ui/rooms.py ("" for this station's own). Gives the exit code."""
    station = _station_or_none(context, place)
    look = look_of(station)
    app = make_application(sys.argv[:1], look, logs=context.folder.logs, clock=machine_clock)
    window = MainWindow(app, context, place, machine_clock)
    window.resize(*USUAL)
    window.show()
    QTimer.singleShot(0, window, window.begin)
    code = app.exec()
    window.end()
    return window.code or code


def _station_or_none(context: "Context", place: str) -> StationSettings | None:
    """For the look of the first page; what is wrong with the file is said on it."""
    try:
        return _picked(read_stations(context.folder.station_file), context.station, place)
    except (Refused, Trouble):
        return None


def _picked(stations: dict[str, StationSettings], code: str | None, place: str) -> StationSettings | None:
    """The station named, or the only one, or the only one of the kind that the command asks for."""
    if code is None and place in PLACES:
        stations = {key: each for key, each in stations.items() if each.kind == PLACES[place][0]}
    return pick_station(stations, code)


class MainWindow(QWidget):
    """The one window: shows one page after another, and ends what it began."""

    def __init__(
        self, app: Application, context: "Context", place: str, clock: Clock, messages: Messages | None = None
    ) -> None:
        super().__init__()
        self.app, self.context, self.place, self.clock = app, context, place, clock
        self.messages: Messages = messages or BoxMessages()
        self.code = 0
        self._closing = self._waiting_board = False
        self.ground: Ground | None = None
        self.shell: Shell | None = None
        self._instance: OneInstance | None = None
        self._station: StationSettings | None = None
        self._stack = QStackedWidget()
        self.setMinimumSize(*SMALLEST)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # Pages.

    def page(self) -> QWidget:
        """The page in front."""
        return self._stack.currentWidget()

    def put(self, page: QWidget) -> None:
        """Shows a page in place of the one before, which goes."""
        self._waiting_board = False
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        if (focus := getattr(page, "focus_first", None)) is not None:
            QTimer.singleShot(0, page, focus)

    def _calm(self, title: str, error: Refused | Trouble, *ways: Way) -> None:
        said = words.trouble(error) if isinstance(error, Trouble) else words.refusal(error)
        self.put(CalmPage(title, said, ways))

    # Station.

    def begin(self) -> None:
        """From the top: also what Try again does."""
        self.end_work()
        try:
            self.context.folder.make()
            stations = read_stations(self.context.folder.station_file)
            station = _picked(stations, self.context.station, self.place)
        except (Refused, Trouble) as error:
            self._calm(tr("This station cannot start"), error, self._other_folder(), self._again())
            return
        if station is None and self._to_choose(stations):
            self._ask_station(self._to_choose(stations))
        elif station is None:
            self._open(None, create=not stations)
        else:
            self.choose(station)

    def _to_choose(self, stations: dict[str, StationSettings]) -> list[StationSettings]:
        kind = PLACES[self.place][0] if self.place in PLACES else None
        return [each for each in stations.values() if kind is None or each.kind == kind]

    def _ask_station(self, stations: list[StationSettings]) -> None:
        from ui.first_start import words_of

        ways: list[Way] = [(words_of(each), partial(self.choose, each)) for each in stations]
        self.put(CalmPage(tr("Which station is this?"), tr("Several are set up on this machine."), ways))

    def choose(self, station: StationSettings) -> None:
        """Takes a station of this machine, once."""
        self._station = station
        self._release()
        self._instance = OneInstance(self.context.folder.path, station.code, self)
        self._instance.asked.connect(self._come_forward)
        start = self._instance.begin([self.place])
        if start is Start.HANDED_OVER:
            self.close()
            self.app.quit()
        elif start is Start.NO_ANSWER:
            text = tr("Station {code} is open already, and does not answer. Close it, or call the administrator.")
            self.put(CalmPage(tr("Open already"), text.format(code=station.code), [self._again()]))
        else:
            self._open(station, create=False)

    def _come_forward(self, wish: list[str]) -> None:
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if self.shell is not None and wish and wish[0] in PLACES:
            self.shell.show_room(PLACES[wish[0]][1])

    # Database.

    def _open(self, station: StationSettings | None, *, create: bool) -> None:
        from ui.first_start import founding_station

        if not self._waiting_board:
            self.put(WaitPage(tr("Opening …")))
        place = station.station if station is not None else founding_station(self.context.station)
        self._opening = Opening(self.context, place, self.clock, create=create, parent=self)
        self._opening.start(lambda found: self._opened(found, station))

    def _opened(self, found: object, station: StationSettings | None) -> None:
        if isinstance(found, Opened):
            self._work_in(found, station)
        elif isinstance(found, Trouble) and found.code == "clock.back":
            self._clock_back(found, station)
        elif isinstance(found, Trouble) and found.code in ("database.key_needed", "database.key_lost"):
            self._ask_key(found)
        elif isinstance(found, Trouble) and station is not None and station.kind is StationKind.BOARD:
            self._wait_as_board()
        elif isinstance(found, Refused | Trouble):
            ways = [self._other_folder(), self._again()]
            if isinstance(found, Trouble) and found.code == "database.missing":
                ways.insert(0, (tr("Set up a new hall here"), lambda: self._open(None, create=True)))
            self._calm(tr("The database cannot be used"), found, *ways)
        elif isinstance(found, Exception):
            number = self.app.net.catch(found)
            text = tr("The program made a mistake ({error_id}). Tell the administrator this number.", error_id=number)
            self.put(CalmPage(tr("The program cannot start"), text, [self._again()]))

    def _ask_key(self, why: Trouble) -> None:
        """The hall is encrypted at rest: its passphrase once, at this start."""
        from ui.key_page import KeyPage

        assert self.context.folder.database_file is not None
        page = KeyPage(self.context.folder.database_file, why if why.code == "database.key_lost" else None)
        page.opened.connect(self.begin)
        self.put(page)

    def _wait_as_board(self) -> None:
        """A board that finds no database shows its sign and tries again, never an error (behaviour 24)."""
        from ui.board.face import WaitingBoard

        if not self._waiting_board:
            board = WaitingBoard(self.clock)
            board.retry.connect(self.begin)
            self.put(board)
            self.showFullScreen()
            self._waiting_board = True

    def _clock_back(self, trouble: Trouble, station: StationSettings | None) -> None:
        """The office that accepts it is made under a clock that the check does not look at."""
        from models.office.actors import Actor, Kind
        from models.office.office import Office
        from models.people.authority import staff_authority
        from ui.clock_page import ClockPage
        from ui.first_start import founding_station

        db = self.context.database()
        place = station.station if station is not None else founding_station(self.context.station)
        office = Office(db, place, Actor(Kind.STATION, place.code), clock=self.clock, authority=staff_authority)
        db.close()  # this thread's: only the writing thread goes on with the office
        work = self._stand(Opened(db, office, True), station).work
        page = ClockPage(work, trouble)
        page.accepted.connect(self.begin)
        page.retry_wanted.connect(self.begin)
        self.put(page)

    def _stand(self, opened: Opened, station: StationSettings | None) -> Ground:
        """The threads, and what every room stands on."""
        self.end_work()
        work = Work(opened.db, opened.office, self.app.net, clock=self.clock, parent=self)
        live = Live(opened.db, work, parent=self)
        place = opened.office.station
        settings = station or StationSettings(place.code, place.kind, place.site)
        self.ground = Ground(work, live, self.messages, self.context.folder, settings)
        vouch(opened.db, work, self.context.folder.instance_file, self.begin)  # opening again says who has it
        return self.ground

    def _work_in(self, opened: Opened, station: StationSettings | None) -> None:
        ground = self._stand(opened, station)
        if not opened.founded:
            self._found()
        elif station is None:
            self.set_up()
        elif station.kind in UNATTENDED:
            self._stand_alone(ground)
        else:
            self._start_up(ground)
            self.sign_on()

    def _start_up(self, ground: Ground) -> None:
        ground.live.start()
        QTimer.singleShot(SOON_MS, ground.work, self._start_spool)

    def _start_spool(self) -> None:
        """Printing, and what the rounds need, once the first page stands: nobody waits for their imports."""
        ground = self.ground
        if ground is None or ground.spool is not None:
            return
        from ui.spooling import Spooler, printers

        db = self.context.database()
        choose = printers(self.context.folder.spool, ground.work.today, db.key)
        ground.spool = Spooler(db, ground.work, ground.live, ground.settings, choose, ground.work)
        ground.spool.start()
        ground.work.aside(import_ahead, ground.settings.kind)

    # First start.

    def _found(self) -> None:
        from ui.first_start import FoundingPage

        assert self.ground is not None
        page = FoundingPage(self.ground.work)
        page.founded.connect(lambda _: self.set_up())
        self.put(page)

    def set_up(self) -> None:
        """This station's kind, window and printers; also from the sign-on page."""
        from ui.first_start import StationPage

        assert self.ground is not None
        kind = PLACES[self.place][0] if self.place in PLACES else self._station and self._station.kind
        page = StationPage(
            self.ground.work, self.context.folder.station_file, kind=kind, spool=self.context.folder.spool
        )
        page.chosen.connect(self._settled)
        page.left.connect(self.begin)
        self.put(page)

    def _settled(self, station: StationSettings) -> None:
        from ui.first_start import in_look_of

        self.context.station = station.code
        self.choose(in_look_of(station, self._station))

    # Working.

    def sign_on(self, why: str = "") -> None:
        """The sign-on page; `why` is said on it."""
        from ui.sign_on import SignOnPage

        assert self.ground is not None
        self.shell = None
        page = SignOnPage(self.ground, why)
        page.signed_on.connect(lambda signed_on: self._signed_on(signed_on, page.place, page.login.text()))
        page.clock_back.connect(lambda trouble: self._clock_back(trouble, self._station))
        page.set_up_wanted.connect(self.set_up)
        self.app.net.caught.connect(page.notice.bug)
        self.put(page)

    def _signed_on(self, signed_on: "SignedOn", place: str, login: str) -> None:
        if signed_on.must_change:
            self._new_secret(signed_on, place, login)
        else:
            self._work_at(signed_on, place, login)

    def _new_secret(self, signed_on: "SignedOn", place: str, login: str) -> None:
        """The password was given by an administrator: another one first."""
        from ui.own_secret import OwnSecretPage

        assert self.ground is not None
        page = OwnSecretPage(self.ground.work, login, must=True)
        page.changed.connect(lambda: self._work_at(signed_on, place, login))
        page.left.connect(lambda: self._give_up(signed_on))
        self.put(page)

    def _own_secret(self, shell: "Shell", login: str) -> None:
        """Password and PIN in front of the frame, which stays as it is with everything typed into it."""
        from ui.own_secret import OwnSecretPage

        page = OwnSecretPage(shell.work, login, must=False)

        def back(said: str = "") -> None:
            self._stack.setCurrentWidget(shell)
            self._stack.removeWidget(page)
            page.deleteLater()
            if said:
                shell.notice.say(said)

        page.changed.connect(lambda: back(tr("Your password and PIN are kept.")))
        page.left.connect(back)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.focus_first()

    def _give_up(self, signed_on: "SignedOn") -> None:
        """Who did not want to choose a password does not work here."""
        from ui.leaving import give_up_place

        assert self.ground is not None
        self.ground.work.through(lambda office: give_up_place(office, signed_on), then=lambda _: self.sign_on())

    def _work_at(self, signed_on: "SignedOn", place: str, login: str) -> None:
        from ui.shell import Shell

        assert self.ground is not None
        self._start_spool()
        shell = self.shell = Shell(self.ground, signed_on, place=place, parent=self._stack)
        shell.signed_off.connect(self._signed_off)
        shell.stayed.connect(self._stayed)
        shell.own_secret_wanted.connect(lambda: self._own_secret(shell, login))
        self.app.net.caught.connect(shell.notice.bug)
        self.put(shell)
        shell.guard(self)
        if self.place in PLACES:
            shell.show_room(PLACES[self.place][1])

    def _signed_off(self, why: str) -> None:
        self.shell = None
        if self._closing:
            self.close()
        else:
            self.sign_on(why)

    def _stayed(self) -> None:
        self._closing = False

    def _stand_alone(self, ground: Ground) -> None:
        """A kiosk or a board: its room, and nothing around it."""
        entries: tuple[Entry, ...] = rooms_for(ground.settings.kind, ())
        if not entries:
            text = tr("This version has no page for a station of this kind.")
            self.put(CalmPage(tr("Nothing to show"), text, [self._again()]))
            return
        self._start_up(ground)
        room: Room = entries[0].room()(ground)
        ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.mark_unread()
        self.put(room)
        room.enter()
        self.showFullScreen()

    # Ways on.

    def _again(self) -> Way:
        return (tr("Try again"), self.begin)

    def _other_folder(self) -> Way:
        return (tr("Choose another folder …"), self._choose_folder)

    def _choose_folder(self) -> None:
        self.messages.choose_folder(self, tr("Data folder"), self._take_folder)

    def _take_folder(self, path: Path) -> None:
        self.context.close()
        self.context.folder = DataFolder.at(path, None)
        self.context.station = None
        self.begin()

    # The end.

    def closeEvent(self, event: QCloseEvent) -> None:
        """A signed-on person signs off first; a visitor is not left behind by a click on ✕."""
        if self.shell is not None:
            event.ignore()
            self._closing = True
            self.shell.sign_off()
        else:
            event.accept()

    def end_work(self) -> None:
        """Ends the threads and whatever stands on them."""
        self.shell = None
        if self.ground is not None:
            self.ground.live.stop()
            self.ground.work.stop()
            self.ground = None

    def end(self) -> None:
        """The last step: threads, lock of the station."""
        self.end_work()
        self._release()
        self.context.close()

    def _release(self) -> None:
        if self._instance is not None:
            self._instance.end()
            self._instance = None
