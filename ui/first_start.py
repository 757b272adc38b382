"""The first start: a hall and its administrator, then this station with its window and printer (days.md 27).

There is no default password. Nothing here edits a file by hand: the station is written to station.toml, everything
else is a verb.
"""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from models.office.actors import Actor, Kind, Station, StationKind
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.stations import PDF_FOLDER, StationSettings, write_station
from models.people.reading import SiteRow, WindowRow, sites, windows
from models.people.rules import plain_login
from ui.calm import Card
from ui.translation import mark, tr
from ui.widgets.field import ChoiceField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.marks import quiet
from ui.widgets.overlay import BusyVeil
from ui.work import Work

FIRST_STATION = "O1"
"""The station that founds a hall; its administrator works there."""

KINDS = {
    StationKind.WINDOW: mark("window"),
    StationKind.RECEPTION: mark("reception"),
    StationKind.BANK: mark("bank fee point"),
    StationKind.OFFICE: mark("office: supervision, back office, administration"),
    StationKind.KIOSK: mark("ticket kiosk"),
    StationKind.BOARD: mark("hall board"),
}
LETTERS = {
    StationKind.WINDOW: "W", StationKind.RECEPTION: "R", StationKind.BANK: "B", StationKind.OFFICE: "O",
    StationKind.KIOSK: "K", StationKind.BOARD: "T",
}  # fmt: skip
"""What a station's code begins with; then its window's number, or a running one."""

AT_WINDOW = {StationKind.WINDOW: "DESK", StationKind.RECEPTION: "RECEPTION", StationKind.BANK: "BANK"}
"""Which kind of window a station of this kind is."""


class FoundingPage(Card):
    """The hall's name and numbers, and who administers it."""

    founded = Signal(object)
    """The SiteRow's id."""

    def __init__(self, work: Work) -> None:
        super().__init__(tr("A new hall"))
        self._work = work
        self.hall = TextField("site_name", tr("Hall's name"), needed=True, hint=tr("As it stands on every paper."))
        self.region = TextField("region_code", tr("Region code"), needed=True, hint=tr("6 figures of the county."))
        self.centre = TextField(
            "centre_no", tr("Centre number"), needed=True, hint=tr("2 figures in every case number.")
        )
        self.login = TextField(
            "login", tr("Sign-on name"), needed=True, hint=tr("Of the administrator: letters, figures.")
        )
        self.name = TextField("name", tr("Your name"), needed=True)
        self.password, self.again = (
            TextField("password", tr("Password"), needed=True),
            TextField("again", tr("Once more"), needed=True),
        )
        for secret in (self.password, self.again):
            secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.centre.set_text("01")
        about = tr(
            "There is no hall here yet. Who sets it up becomes its administrator and signs on with this password."
        )
        self.column.addWidget(quiet(about, wrap=True))
        fields = [self.hall, self.region, self.centre, self.login, self.name, self.password, self.again]
        for part in (*fields, self.notice):
            self.column.addWidget(part)
        go = QPushButton(tr("Set up the hall"))
        self.foot(go)
        self._veil = BusyVeil(self)
        self.form = Form(self, fields, self.notice)
        self.form.submitted.connect(self._submit)
        go.clicked.connect(self._submit)

    def focus_first(self) -> None:
        """The hall's name."""
        self.hall.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        values = self.form.values()
        if values is None:
            return
        if not (len(values["region_code"]) == 6 and values["region_code"].isdigit()):
            self.form.refused(Refused("field.figures", field="region_code", count=6))
            return
        if self.password.text() != self.again.text():
            self.form.refused(Refused("field.not_same", field="again"))
            return
        wish = Founding(
            values["site_name"], values["region_code"], values["centre_no"], plain_login(values["login"]),
            values["name"], self.password.text(),
        )  # fmt: skip
        sent = self._work.through(
            lambda office: found(office, wish), page=self, then=self.founded.emit, refused=self.form.refused,
            failed=lambda failed: self.notice.trouble(failed, self._submit), ended=self._veil.end,
        )  # fmt: skip
        if sent:
            self._veil.begin(tr("Setting up the hall …"), at_once=True)


@dataclass(frozen=True, slots=True)
class Founding:
    """What the page asked for."""

    site_name: str
    region_code: str
    centre_no: str
    login: str
    name: str
    password: str


def found(office: Office, wish: Founding, site: str = "H1") -> str:
    """Founds the hall, and says its name and region for every paper. Gives the site's code.

    Raises what people.found_hall raises and models/people/passwords.py about the password.
    """
    from models.office.verbs import set_setting
    from models.people import passwords, places

    secret = passwords.new_password(wish.login, wish.password, office.settings.password_min_length)
    founded = office.do(
        places.found_hall, site=site, site_name=wish.site_name, centre_no=wish.centre_no, login=wish.login,
        name=wish.name, secret=secret,
    ).value  # fmt: skip
    before, office.actor = office.actor, Actor(Kind.OPERATOR, founded.staff)
    try:
        office.do(set_setting, code="centre_name", value=wish.site_name)
        office.do(set_setting, code="region_code", value=wish.region_code)
    finally:
        office.actor = before
    return site


class StationPage(Card):
    """What this machine is: kind, window, printers; with a test page."""

    chosen = Signal(object)
    """The StationSettings that were written."""

    left = Signal()

    def __init__(self, work: Work, path: Path, *, kind: StationKind | None = None, spool: Path | None = None) -> None:
        """`path` is station.toml, `kind` what the command asked for."""
        super().__init__(tr("This station"))
        self._work, self._path, self._spool = work, path, spool or path.parent / "spool"
        self._sites: tuple[SiteRow, ...] = ()
        self._windows: tuple[WindowRow, ...] = ()
        self.site = ChoiceField("site", tr("Site"), needed=True)
        self.kind = ChoiceField(
            "kind", tr("This place is"), [(each, tr(said)) for each, said in KINDS.items()], needed=True
        )
        self.window = ChoiceField("window", tr("Window"), needed=True)
        self.number = NumberField("number", tr("Number"), least=1, most=999, needed=True)
        self.printer, self.slips = (
            ChoiceField("printer", tr("Printer"), needed=True),
            ChoiceField("slip_printer", tr("For slips")),
        )
        self.column.addWidget(quiet(tr("It can be changed at any time on the sign-on page."), wrap=True))
        self._fields = [self.site, self.kind, self.window, self.number, self.printer, self.slips]
        text = tr("There is no such window yet. An administrator adds it, from an office station.")
        self._lacks = quiet(text, wrap=True)
        self._lacks.hide()
        for part in (*self._fields, self._lacks, self.notice):
            self.column.addWidget(part)
        self._test, go = QPushButton(tr("Print a test page")), QPushButton(tr("Work here"))
        self.foot(self._test, go)
        self._veil = BusyVeil(self)
        self.form = Form(self, self._fields, self.notice)
        self.form.submitted.connect(self._submit)
        self.form.left.connect(self.left)
        self.kind.edited.connect(self._kind_chosen)
        self.site.edited.connect(self._read_windows)
        self._test.clicked.connect(self._print_test)
        go.clicked.connect(self._submit)
        self.kind.set_text(kind or StationKind.OFFICE)
        self.number.set_text("1")
        self._kind_chosen()
        self._read()

    def focus_first(self) -> None:
        """What it is."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        from printing.printers import system_printers

        self._show_printers(())
        self._work.ask(sites, page=self, then=self._show_sites, failed=self.notice.trouble)
        self._work.aside(system_printers, page=self, then=self._show_printers)

    def _show_printers(self, names: tuple[str, ...]) -> None:
        every = [*((name, name) for name in names), (PDF_FOLDER, tr("no printer: PDF files in a folder"))]
        self.printer.set_choices(every)
        self.slips.set_choices([("", tr("the same")), *every])
        if not self.printer.text():
            self.printer.set_text(every[0][0])
        self.slips.set_text(self.slips.text())

    def _show_sites(self, found_sites: tuple[SiteRow, ...]) -> None:
        self._sites = found_sites
        self.site.set_choices([(row.id, row.name) for row in found_sites])
        if not self.site.text() and found_sites:
            self.site.set_text(found_sites[0].id)
        self.site.setVisible(len(found_sites) > 1)
        self._read_windows()

    def _read_windows(self) -> None:
        self._work.ask(
            windows, self.site.text(), self._work.today(), page=self, key="windows", then=self._show_windows,
            failed=self.notice.trouble,
        )  # fmt: skip

    def _show_windows(self, rows: tuple[WindowRow, ...]) -> None:
        self._windows = rows
        self._kind_chosen()

    def _kind_chosen(self) -> None:
        kind = StationKind(self.kind.text() or StationKind.OFFICE)
        here = [row for row in self._windows if row.kind == AT_WINDOW.get(kind)]
        self.window.set_choices([(row.id, _window_words(row)) for row in here])
        if here and not self.window.text():
            self.window.set_text(here[0].id)
        self.window.setVisible(kind in AT_WINDOW)
        self.number.setVisible(kind not in AT_WINDOW)
        lacks = kind in AT_WINDOW and not here and bool(self._sites)
        self._lacks.setVisible(lacks)

    def wished(self) -> StationSettings | None:
        """What the page says; None after showing what is missing."""
        values = self.form.values()
        if values is None:
            return None
        kind = StationKind(values["kind"])
        window = next((row for row in self._windows if row.id == values.get("window")), None)
        number = window.number if window is not None else values["number"]
        site = self.site.text() or (self._sites[0].id if self._sites else "")
        return StationSettings(
            f"{LETTERS[kind]}{number}", kind, site, window.id if window is not None else "",
            _window_words(window) if window is not None else tr(KINDS[kind]), values["printer"] or PDF_FOLDER,
            values.get("slip_printer") or "",
        )  # fmt: skip

    def _submit(self) -> None:
        wish = self.wished()
        if wish is None:
            return
        path, work = self._path, self._work

        def settle(office: Office) -> StationSettings:
            from models.office.verbs import register_place

            before = office.station, office.actor
            office.station, office.actor = wish.station, Actor(Kind.STATION, wish.code)
            try:
                office.do(register_place, name=wish.name, window=wish.window)
            finally:
                office.station, office.actor = before
            write_settled(path, wish)
            return wish

        work.through(
            settle, page=self, then=self.chosen.emit, refused=self.form.refused,
            failed=lambda failed: self.notice.trouble(failed, self._submit), ended=self._veil.end,
        )  # fmt: skip

    def _print_test(self) -> None:
        wish = self.wished()
        if wish is None:
            return
        now, today = self._work.now(), self._work.today()
        centre = self._work.standing.settings.centre_name
        self._work.aside(
            print_test, wish, centre, now, today, self._spool, page=self, ended=self._veil.end,
            then=self._tested,
            failed=lambda failed: self.notice.trouble(failed, self._print_test),
        )  # fmt: skip
        self._veil.begin(tr("Printing a test page …"), at_once=True)

    def _tested(self, printer: str) -> None:
        self.notice.say(tr("A test page went to {printer}. Did everything come out?", printer=printer))


def write_settled(path: Path, station: StationSettings) -> None:
    """Writes the section. Raises Trouble settings.not_written, settings.unreadable."""
    try:
        write_station(path, station)
    except OSError as error:
        raise Trouble("settings.not_written", path=path.name, detail=error.strerror or "") from error


def print_test(station: StationSettings, centre: str, now: int, today: date, spool: Path) -> str:
    """Prints the test page on the printer of slips. Gives its name. Raises Trouble print.…"""
    from models.office.sheets.queue import PrinterTest
    from printing.printers import printer_named
    from printing.render import render

    printer = printer_named(station.slip_printer or station.printer, folder=spool, today=lambda: today)
    sheet = PrinterTest(
        centre=centre, station=station.code, printer=printer.name, tested_at=now, barcode=f"TEST-{station.code}"
    )
    printer.send(render(sheet), title=f"printer_test-{station.code}", slip=True)
    return printer.name


def _window_words(row: WindowRow) -> str:
    return tr("window {number}", number=row.number) + (f" {row.name}" if row.name else "")


def founding_station(code: str | None) -> Station:
    """The place that a hall is founded from."""
    return Station(code or FIRST_STATION, StationKind.OFFICE, "H1")


def in_look_of(station: StationSettings, other: StationSettings | None) -> StationSettings:
    """The station with language, theme and scale of the one before it."""
    if other is None:
        return station
    return replace(station, theme=other.theme, language=other.language, scale_percent=other.scale_percent)


def words_of(station: StationSettings) -> str:
    """A station in a list to pick from."""
    return f"{station.code} · {station.name or tr(KINDS.get(station.kind, ''))}"
