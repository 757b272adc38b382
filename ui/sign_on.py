"""Who begins work here: the place in large letters, the form, and who is signed on at the other windows."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.office.actors import StationKind
from models.office.database import Database
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.people.reading import UnitRow, WindowRow, site_row, units, windows
from models.people.staff_reading import staff_names
from ui import theme, words
from ui.calm import Card
from ui.demo_note import read_note
from ui.room import Ground
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import TextField
from ui.widgets.form import Form
from ui.widgets.list_view import ListView
from ui.widgets.marks import BigNumber, StateLight, quiet
from ui.widgets.overlay import BusyVeil

HOLDING = ("people.place_taken",)
"""Refusals after which a named stand-in may take over."""


def _who(row: WindowRow) -> str:
    return row.holder.name if row.holder is not None else tr("free")


def _since(row: WindowRow) -> str:
    return words.clock(row.holder.started)[:5] if row.holder is not None else ""


COLUMNS = (
    Column("number", mark("Window"), lambda row: str(row.number), width=72, align="right", strong=True),
    Column("name", mark("Window name"), lambda row: row.name or " ".join(row.units)),
    Column("who", mark("Signed on"), _who, width=132),
    Column("since", mark("since"), _since, width=88),
)

if TYPE_CHECKING:
    from models.people.signing import SignedOn


class SignOnPage(QWidget):
    """The form. What is wrong is said at the field; the password is emptied, the name stays."""

    signed_on = Signal(object)
    """A SignedOn."""

    clock_back = Signal(object)
    """Trouble clock.back: the machine's clock must be seen to before anybody works."""

    set_up_wanted = Signal()
    """Another window, another printer: the page of the first start."""

    def __init__(self, ground: Ground, why: str = "") -> None:
        """`why` is said once in the bar: why the last sign-on ended by itself."""
        super().__init__()
        self.ground, self.work = ground, ground.work
        self.place = ""
        """Centre, window and unit, once read: the frame's head."""
        self._card = Card(tr("Sign on"), wide=440)
        self.notice = self._card.notice
        self._number = BigNumber()
        self.login = TextField("login", tr("Sign-on name"), needed=True)
        self.password = TextField("password", tr("Password"), needed=True)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._caps = StateLight(kind="note")
        self._go, self._take_over = QPushButton(tr("Sign on")), QPushButton(tr("Take over as stand-in"))
        self._demo, self._demo_said = read_note(ground.folder.path), quiet("")
        self._veil = BusyVeil(self)
        self._others = ListView(
            COLUMNS,
            key=lambda row: row.id,
            empty=tr("This site has no window yet."),
            name=tr("Windows"),
            filtered=False,
        )
        self._build()
        self.form = Form(self, [self.login, self.password], self.notice)
        self._wire()
        if why:
            self.notice.say(why, "warn")
        self.refresh()

    def focus_first(self) -> None:
        """The name, or the password where the name stands."""
        (self.password if self.login.text() else self.login).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read who is where."""
        station = self.ground.settings
        self.work.ask(
            places_now, station.site, self.work.today(), page=self, key="sign-on", then=self._show,
            failed=self._others.show_trouble,
        )  # fmt: skip

    def _build(self) -> None:
        column = self._card.column
        column.insertWidget(0, self._number)
        self._caps.show_word(tr("Caps Lock is on."), "warn")
        self._caps.setVisible(False)
        self._take_over.setVisible(False)
        for part in (self.login, self.password, self._caps, self.notice):
            column.addWidget(part)
        self._card.foot(self._take_over, self._go)
        self._demo_said.setWordWrap(True)
        self._demo_said.setVisible(self._demo is not None)
        column.addWidget(self._demo_said)
        side = QFrame()
        theme.dress(side, card=True)
        side.setFixedWidth(theme.scaled(440))
        listed = QVBoxLayout(side)
        listed.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP)
        listed.addWidget(quiet(tr("Who is signed on where")))
        listed.addWidget(self._others, 1)
        other = QPushButton(tr("Set up this station …"))
        theme.dress(other, role="plain")
        other.clicked.connect(self.set_up_wanted)
        listed.addWidget(other, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        row.addWidget(self._card, 1)
        row.addWidget(side)

    def _wire(self) -> None:
        self.form.submitted.connect(self._submit)
        self._go.clicked.connect(self._submit)
        self._take_over.clicked.connect(lambda: self._submit(stand_in=True))
        self._others.retry.connect(self.refresh)
        self.ground.live.changed.connect(lambda subjects: self.refresh() if "people" in subjects else None)
        self.password.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter that comes the wrong way up shows that Caps Lock is on."""
        if watched is self.password.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if text.isalpha() and text.isascii():
                self._caps.setVisible(text.isupper() != shift)
        return False

    def _show(self, now: "PlacesNow") -> None:
        here = next((row for row in now.windows if row.id == self.ground.settings.window), None)
        unit_names = {row.id: row.name for row in now.units}
        served = [unit_names.get(code, code) for code in here.units] if here is not None else []
        name = self._called(here)
        self._number.show_number(name, " · ".join((now.site, *served)))
        self.place = " · ".join(part for part in (now.site, name, _in_short(served)) if part)
        words.learn(now.names)
        if self._demo is not None:
            number = here.number if here is not None else None
            self._demo_said.setText(self._demo.said(self.ground.settings.kind, number))
        self._others.show_rows(now.windows, self.work.now())

    def _called(self, here: WindowRow | None) -> str:
        """A window by its number, which hangs over it; the reception and the fee point by their names."""
        settings = self.ground.settings
        if here is None:
            return settings.name or settings.code
        by_number = settings.kind is StationKind.WINDOW or not here.name
        return tr("Window {number}", number=here.number) if by_number else here.name

    def _submit(self, *, stand_in: bool = False) -> None:
        values = self.form.values()
        if values is None:
            return
        login, password = values["login"], self.password.text()

        def sign(office: Office) -> "SignedOn":
            from models.people import session

            begin = session.take_over_here if stand_in else session.sign_on_here
            return begin(office, login=login, password=password)

        sent = self.work.through(
            sign, page=self, then=self._signed_on, refused=self._refused, failed=self._failed, ended=self._veil.end
        )
        if sent:
            self.notice.clear()
            self._veil.begin(tr("Signing on …"))

    def _signed_on(self, signed_on: "SignedOn") -> None:
        self.password.set_text("")
        self.work.read_standing(lambda _: self.signed_on.emit(signed_on))

    def _refused(self, refused: Refused) -> None:
        self._take_over.setVisible(refused.code in HOLDING)
        if refused.code not in HOLDING:
            self.password.set_text("")
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.refused(refused)

    def _failed(self, failed: Trouble) -> None:
        if failed.code == "clock.back":
            self.clock_back.emit(failed)
        else:
            self.notice.trouble(failed, self._submit)


def _in_short(units: list[str]) -> str:
    """The units of a window for a head line: two by name, of more the first."""
    if len(units) < 3:
        return " · ".join(units)
    return tr("{unit} and others, {count} in all", unit=units[0], count=len(units))


@dataclass(frozen=True, slots=True)
class PlacesNow:
    """What the page shows, read as of one moment."""

    site: str
    windows: tuple[WindowRow, ...]
    units: tuple[UnitRow, ...]
    names: dict[str, str]
    """What ids are said by: staff, windows, units, the site."""


def places_now(db: Database, site: str, today: date) -> PlacesNow:
    """The windows of a site with who is there, the units, and the names that ids are said by."""
    with db.snapshot():
        row, here, known = site_row(db, site), windows(db, site, today), units(db)
        names = staff_names(db)
    names |= {unit.id: unit.name for unit in known}
    names |= {window.id: tr("window {number}", number=window.number) for window in here}
    if row is not None:
        names[row.id] = row.name
    return PlacesNow(row.name if row else site, here, known, names)
