"""This machine's own: printers with a test page, theme, scale, language. It writes station.toml and no fact."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout

from models.office.stations import LANGUAGES, PDF_FOLDER, THEMES, StationSettings
from ui import theme
from ui.admin.change_form import line_up
from ui.admin.part import KeyRows, Part
from ui.first_start import print_test, write_settled
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, NumberField, TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyButton
from ui.widgets.marks import quiet

THEME_WORDS = {"system": mark("as the system"), "light": mark("light"), "dark": mark("dark")}
LANGUAGE_WORDS = {"zh_CN": mark("Simplified Chinese"), "zh_TW": mark("Traditional Chinese"), "en": mark("English")}


class StationPart(Part):
    """One form, which stands open."""

    title = mark("This station")
    shows = frozenset()

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.name = TextField("name", tr("Its name"), most=40)
        self.printer = ChoiceField("printer", tr("Printer"), needed=True, hint=tr("At once."))
        self.slips = ChoiceField("slip_printer", tr("For slips"), hint=tr("At once."))
        themes = [(each, tr(THEME_WORDS[each])) for each in THEMES]
        self.theme = ChoiceField("theme", tr("Look"), themes, needed=True, hint=tr("At once."))
        self.scale = NumberField("scale_percent", tr("Scale %"), least=100, most=200, needed=True)
        languages = [(each, tr(LANGUAGE_WORDS[each])) for each in LANGUAGES]
        self.language = ChoiceField(
            "language", tr("Language"), languages, needed=True, hint=tr("From the next start of the application on.")
        )
        fields: list[AnyField] = [self.name, self.printer, self.slips, self.theme, self.scale, self.language]
        self._build()
        self.of_fields = Form(self, fields, room.notice)
        self.of_fields.submitted.connect(self.keep)
        self._show_printers(())
        self._show(room.ground.settings)

    def _build(self) -> None:
        keep = self.step(tr("Keep"), "Ctrl+Return", "Alt+K", self.keep, icon="ok")
        test = self.step(tr("Test page"), "F6", "Alt+T", self.print_test, icon="print")
        again = self.step(tr("Look for printers"), "F5", "Alt+R", self._look, icon="retry")
        keys = KeyRows()
        keys.add(KeyButton(test, stacked=True))
        keys.add(KeyButton(again, stacked=True))
        keys.add(KeyButton(keep, role="primary", stacked=True))
        station = self.room.ground.settings
        where = tr("Station {code}, kept in station.toml of this machine.", code=station.code)
        card, area = QFrame(), QScrollArea()
        theme.dress(card, card=True)
        card.setMaximumWidth(theme.scaled(720))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        inside.setSpacing(theme.GAP_S)
        inside.addWidget(quiet(where, wrap=True))
        fields = (self.name, self.printer, self.slips, self.theme, self.scale, self.language)
        for field in fields:
            inside.addWidget(field)
        line_up(fields)
        inside.addWidget(
            quiet(tr("The scale holds from the next start of the application on."), kind="note", wrap=True)
        )
        inside.addStretch(1)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(card)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(keys)
        column.addWidget(area, 1)

    def read(self) -> None:
        self._look()

    def focus_body(self) -> None:
        """The printer."""
        self.printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Which printers this machine has: aside, because the print service may hang."""
        from printing.printers import system_printers

        self.room.aside(system_printers, then=self._show_printers)

    def _show_printers(self, names: tuple[str, ...]) -> None:
        station = self.room.ground.settings
        known = dict.fromkeys([*names, *(each for each in (station.printer, station.slip_printer) if each)])
        every = [
            *((name, name) for name in known if name != PDF_FOLDER),
            (PDF_FOLDER, tr("no printer: PDF files in a folder")),
        ]
        self.printer.set_choices(every)
        self.slips.set_choices([("", tr("the same")), *every])
        if not self.printer.text():
            self.printer.set_text(station.printer)
        self.slips.set_text(self.slips.text())

    def _show(self, station: StationSettings) -> None:
        for field in (self.name, self.printer, self.slips, self.theme, self.language):
            field.set_text(str(getattr(station, field.name)))
        self.scale.set_text(str(station.scale_percent))

    def wished(self) -> StationSettings | None:
        """What the fields say; None after showing what is wrong."""
        values = self.of_fields.values()
        if values is None:
            return None
        said = {name: value for name, value in values.items() if value is not None}
        return replace(self.room.ground.settings, **{"name": "", "slip_printer": "", **said})

    def keep(self) -> None:
        """Writes the section; look and printers hold at once."""
        wish = self.wished()
        if wish is None:
            return
        path = self.room.ground.folder.station_file
        self.room.aside(write_settled, path, wish, then=lambda _: self._kept(wish))

    def _kept(self, station: StationSettings) -> None:
        ground, before = self.room.ground, self.room.ground.settings
        ground.settings = station
        if ground.spool is not None:
            ground.spool.printer_changed(station)
        app = QCoreApplication.instance()
        if isinstance(app, QApplication) and station.theme != before.theme:
            theme.apply(app, mode=station.theme)  # type: ignore[arg-type]
        later = (station.language, station.scale_percent) != (before.language, before.scale_percent)
        said = tr("Kept. Language and scale hold from the next start on.") if later else tr("Kept. It holds now.")
        self.room.notice.say(said, "ok")

    def print_test(self) -> None:
        """Prints the test page on the printer that the fields name, kept or not."""
        wish = self.wished()
        if wish is None:
            return
        self.room.notice.say(tr("Printing a test page …"), "still")
        centre, spool = self.work.standing.settings.centre_name, self.room.ground.folder.spool
        self.room.aside(
            print_test, wish, centre, self.work.now(), self.work.today(), spool, then=self._tested,
            failed=lambda failed: self.room.notice.trouble(failed, self.print_test),
        )  # fmt: skip

    def _tested(self, printer: str) -> None:
        self.room.notice.say(tr("A test page went to {printer}. Did everything come out?", printer=printer), "ok")
