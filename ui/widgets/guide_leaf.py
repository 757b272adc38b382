"""办事指南 in the middle of the desk: what to bring first; of today for an item, or as a case was received under it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout

from models.cases.guide_papers import guide_of_case, print_case_guide, print_guide
from models.catalogue.guide import ServiceGuide, service_guide
from models.office.database import Database
from ui import theme
from ui.room import Room
from ui.translation import tr
from ui.widgets.guide_words import edition, sections
from ui.widgets.leaf import Leaf


class GuideLeaf(Leaf):
    """`case` is a case's id, else `item` an item's id. Arrow keys and Page Down read on."""

    def __init__(self, room: Room, *, case: str = "", item: str = "") -> None:
        super().__init__(room)
        self._case, self._item = case, item
        self.found: ServiceGuide | None = None
        self._heading, self._about = QLabel(), QLabel()
        theme.dress(self._heading, type="heading")
        theme.dress(self._about, type="text", quiet=True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(tr("Service guide"))
        for label in (self._heading, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addWidget(self.area, 1)
        self.read()

    def read(self) -> None:
        """Reads the guide anew."""
        case, item, today = self._case, self._item, self.room.work.today()

        def question(db: Database) -> ServiceGuide | None:
            return guide_of_case(db, case) if case else service_guide(db, item, today)

        self.room.ask(question, then=self._show, key=(id(self), "guide"), failed=self.room.notice.trouble)

    def _show(self, found: ServiceGuide | None) -> None:
        self.found = found
        card = QFrame()
        column = QVBoxLayout(card)
        column.setSpacing(theme.GRID)
        if found is None:
            self._heading.setText(tr("There is no guide for this item today."))
        else:
            self._heading.setText(found.row.name)
            self._about.setText(edition(found))
            for section in sections(found):
                column.addWidget(_label(section.title, quiet=True))
                for line in section.lines:
                    column.addWidget(_label(line))
        column.addStretch(1)
        self.area.setWidget(card)
        self.moved.emit()

    def title(self) -> str:
        return tr("Service guide")

    def primary_words(self) -> str:
        return tr("Print the guide") if self.found is not None else ""

    def primary(self) -> None:
        if self.found is None:
            return
        if self._case:
            self.room.do(print_case_guide, then=self._printed, case=self._case)
        else:
            self.room.do(print_guide, then=self._printed, item=self._item)

    def _printed(self, _: object) -> None:
        self.said.emit(tr("It prints."), "ok")

    def focus_first(self) -> None:
        self.area.setFocus()


def _label(text: str, *, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        theme.dress(label, type="note", quiet=True)
        label.setContentsMargins(0, theme.GAP_S, 0, 0)
    else:
        theme.dress(label, type="field")
    return label
