"""Which site the windows and lines are of: one choice above the list, hidden where there is one site only."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.people.reading import SiteRow
from ui import theme
from ui.translation import tr
from ui.widgets.field import ChoiceField


class SiteChoice(QWidget):
    """The site chosen; "" until the first reading said which there are."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = ChoiceField("site", tr("Site"))
        self.field.setFixedWidth(theme.scaled(440))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addStretch(1)
        self.field.edited.connect(self.chosen)
        self.hide()

    def site(self) -> str:
        """Its code."""
        return self.field.text()

    def show_sites(self, sites: Sequence[SiteRow], site: str) -> None:
        """What can be chosen, and what is."""
        self.field.set_choices([(row.id, row.name) for row in sites])
        self.field.set_text(site)
        self.setVisible(len(sites) > 1)
