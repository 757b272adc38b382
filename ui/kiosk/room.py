"""The kiosk: three touches to a slip, on a screen of any shape, in large letters and three languages.

Touches: the line, 取号; or the line, the matter, 取号; or the line, 优先, who. Nobody signs on here, and nobody's data
stay: after the idle time, counted on the page, everything is as for the next person.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from models.catalogue.reading import ItemLine, MaterialRow, materials
from models.office.keys import new_key
from models.office.refusal import Refused, Trouble
from models.people.identity import Identity, check_resident_id
from models.prints.reading import JobRow, job
from models.prints.rules import JobState
from models.tickets.board import LineNow, lines_of_unit
from models.tickets.issue_verbs import Issued, issue
from ui import theme, translation, words
from ui.kiosk.find import FindPage
from ui.kiosk.idle import Countdown
from ui.kiosk.keypad import KeypadPage, hidden
from ui.kiosk.pages import HomePage, ItemPage, LinePage, Page, PriorityPage, SorryPage, Ways
from ui.kiosk.questions import Hall, found, hall, matters
from ui.kiosk.result import ResultPage
from ui.kiosk.sizes import Sizes, sizes_of
from ui.kiosk.touch import Look, Tile, label
from ui.kiosk.wording import GUIDE_DESK, sorry
from ui.room import Ground, Room
from ui.scan_watch import ScanWatch
from ui.translation import mark, tr

LANGUAGES = (*((code, QLocale(code).nativeLanguageName()[:2]) for code in ("zh_CN", "zh_TW")), ("en", "English"))
"""A language is named in itself: 简体, 繁體, English."""
READ_AGAIN_MS = 30_000
CLOCK_MS = 1_000


class KioskRoom(Room):
    """The kiosk of one site. It stands without frame, sign-on and lock, on the whole screen."""

    title = mark("Number kiosk")
    about = mark("Visitors take their number here.")
    shows = frozenset({"tickets", "people", "office", "calendar", "catalogue", "prints"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.hall: Hall | None = None
        self.line: LineNow | None = None
        self.items: tuple[ItemLine, ...] = ()
        self.page: Page | None = None
        self._identity, self._press, self._job, self._typed = "", new_key(), "", ""
        self._large = self._lost = self._ended = False
        self._make: Callable[[], Page] = self._home
        self._backs: list[Callable[[], Page]] = []
        self._printer = ground.spool.state()[0] if ground.spool is not None else ""
        self._whole = QVBoxLayout(self.body)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._centre, self._clock, self._left = QLabel(), QLabel(), QLabel()
        self._top, self._foot = QWidget(), QWidget()
        self._wire()
        self._build()

    def _wire(self) -> None:
        ground = self.ground
        self.countdown = Countdown(self.work.standing.settings.kiosk_idle_seconds, self)
        self.countdown.left.connect(self._count)
        self.countdown.over.connect(self.reset)
        self._scans = ScanWatch(self)
        self._scans.scanned.connect(self.scan)
        ground.live.lost.connect(lambda *_: self._set_lost(True))
        ground.live.back.connect(lambda: self._set_lost(False))
        if ground.spool is not None:
            ground.spool.state_changed.connect(self._printer_is)
        for every, does in ((READ_AGAIN_MS, lambda: self.refresh(frozenset({"tickets"}))), (CLOCK_MS, self._tick)):
            timer = QTimer(self, interval=every)
            timer.timeout.connect(does)
            timer.start()

    # What stands on every page.

    def sizes(self) -> Sizes:
        """The sizes of now: screen, window and 大字."""
        return sizes_of(self.screen(), self.width(), self.height(), large=self._large)

    def _build(self) -> None:
        """Everything anew, after a change of language, letters or shape."""
        sizes = self.sizes()
        while (item := self._whole.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        outer = self.layout()
        assert outer is not None
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen is as large as it is
        outer.setContentsMargins(3 * sizes.gap, sizes.gap, 3 * sizes.gap, sizes.gap)
        self._top, self._foot = QWidget(), QWidget()
        self._whole.setSpacing(sizes.gap)
        self._build_top(sizes)
        self._build_foot(sizes)
        self._whole.addWidget(self._top)
        self.page = self._make()
        self._whole.addWidget(self.page, 1)
        self._whole.addWidget(self._foot)
        self.focus_first()

    def _build_top(self, sizes: Sizes) -> None:
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        self._centre = label(self.hall.centre if self.hall is not None else "", sizes, "text", strong=True)
        self._left = label("", sizes, "text", strong=True, centred=True)
        self._clock = label(words.clock(self.work.now())[:5], sizes, "title", strong=True)
        self._clock.setWordWrap(False)
        theme.dress(self._left, tone="warn")
        row.addWidget(self._centre, 2)
        row.addWidget(self._left, 3)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignRight)

    def _build_foot(self, sizes: Sizes) -> None:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        if self._backs and not self._ended:
            row.addWidget(Tile(sizes, tr("Back"), icon="back", kind="text", does=self.back), 3)
            row.addWidget(Tile(sizes, tr("Home"), kind="text", does=self.reset), 2)
        elif not self._ended:
            row.addWidget(
                Tile(sizes, tr("Find my matter"), icon="search", kind="text", does=lambda: self._go(self._find)), 5
            )
        else:
            row.addStretch(3)
        letters = tr("Usual letters") if self._large else tr("Large letters")
        row.addWidget(Tile(sizes, letters, kind="text", does=self.toggle_large), 3)
        for code, said in LANGUAGES:
            look: Look = "chosen" if code == translation.language() else "tile"
            tile = Tile(sizes, said, kind="text", look=look, does=partial(self.speak, code))
            row.addWidget(tile, 2)

    def tiles(self) -> list[Tile]:
        """Everything to touch now."""
        return [tile for tile in self.body.findChildren(Tile) if not tile.isHidden()]

    def focus_first(self) -> None:
        """A reader types into the keypad; elsewhere nothing is typed."""
        (self.page if self.page is not None else self.body).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize() != event.size() and event.size() != QSize(0, 0):
            self._build()

    def toggle_large(self) -> None:
        """大字, on the page that is shown."""
        self._large = not self._large
        self._build()

    def speak(self, language: str) -> None:
        """Another language, on the page that is shown."""
        translation.use(language)
        self._build()

    def reset(self) -> None:
        """As for the next person: start page, usual letters, the station's language, nobody's number."""
        self._large, self._ended = False, False
        self._identity, self._press, self._job, self._typed = "", new_key(), "", ""
        self.line, self.items = None, ()
        if translation.language() != self.ground.settings.language:
            translation.use(self.ground.settings.language)
        self._backs.clear()
        self._make = self._home
        self._build()

    def back(self) -> None:
        """The page before."""
        if self._backs:
            self._make, self._ended = self._backs.pop(), False
            if not self._backs:
                self.line = None
            self._build()

    def _go(self, make: Callable[[], Page], *, end: bool = False) -> None:
        """On to a page; from one that is an end there is no way back but to the start."""
        self._backs, self._ended = [*self._backs, self._make], end
        self._make = make
        self._build()

    # The pages.

    def _home(self) -> Page:
        warning = ""
        if self._lost:
            warning = tr("Numbers cannot be taken at this moment. {guide}", guide=tr(GUIDE_DESK))
        elif self._printer:
            warning = tr("This machine prints no slips now. Please take your number at the guide desk.")
        lines = self.hall.lines if self.hall is not None else ()
        return HomePage(self.sizes(), lines, self.choose, warning)

    def choose(self, line: LineNow) -> None:
        """First touch: a line."""
        if not (line.open and line.staffed):
            code = "tickets.closed" if not line.open else "tickets.unstaffed"
            self._sorry(Refused(code, line=line.name, opens=line.opens))
            return
        self.ask(
            matters, line.line, self.work.today(),
            then=lambda found: self._chosen(line, found), failed=lambda _: self._chosen(line, ()),
        )  # fmt: skip

    def _chosen(self, line: LineNow, found: tuple[ItemLine, ...]) -> None:
        self.line, self.items = line, found
        self._go(self._line)

    def _line(self) -> Page:
        assert self.line is not None
        return LinePage(self.sizes(), self.line, self.items, self._ways(), self._id_said(), wide=self._wide())

    def _wide(self) -> bool:
        return self.width() > self.height()

    def _ways(self) -> Ways:
        return Ways(self.take, lambda: self._go(self._priority), lambda: self._go(self._keypad), self.choose_item)

    def _id_said(self) -> str:
        return hidden(self._identity)[-8:] if self._identity else ""

    def _find(self) -> Page:
        return FindPage(self.sizes(), self._ask_items, self.choose_found, given=self._typed, wide=self._wide())

    def _ask_items(self, text: str) -> None:
        self._typed = text
        self.ask(found, text, self.work.today(), then=self._items_found, failed=lambda _: None)

    def _items_found(self, items: tuple[ItemLine, ...]) -> None:
        if isinstance(self.page, FindPage) and self.page.text:
            self.page.show_found(items)

    def choose_found(self, item: ItemLine) -> None:
        """A matter that was found: on in the line where it is asked for."""
        self.ask(lines_of_unit, item.unit, self.work.today(), then=lambda lines: self._to_line(item, lines))

    def _to_line(self, item: ItemLine, lines: tuple[str, ...]) -> None:
        able = [line for line in (self.hall.lines if self.hall else ()) if line.line in lines]
        able.sort(key=lambda line: not (line.open and line.staffed))
        if not able:
            what = tr("{item} is not done in this hall but at: {place}", item=item.name, place=item.place)
            self._go(lambda: SorryPage(self.sizes(), what, tr(GUIDE_DESK), self.reset), end=True)
        elif able[0].open and able[0].staffed:
            self.line = able[0]
            self.choose_item(item)
        else:
            self.choose(able[0])

    def choose_item(self, item: ItemLine) -> None:
        """Second touch, for who wants to see what to bring."""
        self.ask(materials, item.version, then=lambda found: self._go(lambda: self._item(item, found)))

    def _item(self, item: ItemLine, found: tuple[MaterialRow, ...]) -> Page:
        return ItemPage(self.sizes(), item, found, self._ways(), self._id_said(), wide=self._wide())

    def _priority(self) -> Page:
        return PriorityPage(self.sizes(), lambda code: self.take(code))

    def _keypad(self) -> Page:
        return KeypadPage(self.sizes(), self.work.today(), self._identified, given=self._identity, wide=self._wide())

    def _identified(self, number: str) -> None:
        self._identity = number
        self.back()

    def scan(self, text: str) -> bool:
        """An ID card read on any page of a line."""
        found = check_resident_id(text, self.work.today())
        if self.line is None or not isinstance(found, Identity):
            return False
        self._identity = found.number
        self._build()
        return True

    # The number.

    def take(self, priority: str = "") -> None:
        """The last touch: a number. A second touch is the same wish (behaviour 7)."""
        if self.line is None:
            return
        self.work.do(
            issue, page=self, line=self.line.line, priority=priority, id_number=self._identity, press=self._press,
            then=lambda done: self._taken(done.value), refused=self._sorry, failed=self._failed,
        )  # fmt: skip

    def _taken(self, issued: Issued) -> None:
        line = self.line
        assert line is not None
        self._job, self._press, self._identity = issued.job, new_key(), ""
        self._go(lambda: ResultPage(self.sizes(), issued, line, self.reset, wide=self._wide()), end=True)
        self._look_at_slip()

    def _sorry(self, refused: Refused) -> None:
        what, then = sorry(refused)
        self._go(lambda: SorryPage(self.sizes(), what, then, self.reset), end=True)

    def _failed(self, _: Trouble) -> None:
        what = tr("Numbers cannot be taken at this moment.")
        self._go(lambda: SorryPage(self.sizes(), what, tr(GUIDE_DESK), self.reset), end=True)

    # The slip.

    def _look_at_slip(self) -> None:
        if self._job:
            self.ask(job, self._job, then=self._slip_is, failed=lambda _: None)

    def _slip_is(self, row: JobRow | None) -> None:
        if row is None or row.id != self._job or not isinstance(self.page, ResultPage):
            return
        if row.state == JobState.PRINTED:
            self.page.show_slip("printed", "")
        elif row.state == JobState.FAILED:
            self.page.show_slip("failed", words.trouble(Trouble(row.failure, printer=row.printer, detail=row.detail)))

    def _printer_is(self, trouble: str, _: int) -> None:
        if trouble != self._printer:
            self._printer = trouble
            self._show_home()

    # The hall.

    def refresh(self, subjects: frozenset[str]) -> None:
        """Reads the lines; a page in use is not rebuilt under the finger."""
        if "prints" in subjects:
            self._look_at_slip()
        if subjects & {"people", "office"}:
            self.work.read_standing(lambda it: self.countdown.set_seconds(it.settings.kiosk_idle_seconds))
        if subjects - {"prints"}:
            self.ask(hall, self.ground.settings.site, self.work.now(), then=self._read, failed=self._unread)

    def _read(self, found: Hall) -> None:
        changed = self.hall is None or (found.centre, found.lines) != (self.hall.centre, self.hall.lines)
        was_lost, self.hall, self._lost = self._lost, found, False
        self._centre.setText(found.centre)
        if changed and isinstance(self.page, HomePage) and (was_lost or not self.page.renew(found.lines)):
            self._build()

    def _unread(self, _: Trouble) -> None:
        self._set_lost(True)

    def _set_lost(self, lost: bool) -> None:
        if lost != self._lost:
            self._lost = lost
            self._show_home()

    def _show_home(self) -> None:
        if isinstance(self.page, HomePage):
            self._build()

    def _count(self, seconds: int) -> None:
        """The last seconds, where there is something to go back from."""
        away = bool(self._backs) or self._large or translation.language() != self.ground.settings.language
        said = tr("Back to the start in {seconds} s. Touch to stay.", seconds=seconds)
        self._left.setText(said if seconds and away else "")

    def _tick(self) -> None:
        self._clock.setText(words.clock(self.work.now())[:5])
