"""事项: found by Chinese, pinyin, initials or code; what it is before it is chosen, and what it needs once it is."""

import json
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from models.cases.forms import MissingPaper, Tick
from models.cases.offer import Offer, offer
from models.catalogue.reading import ItemLine, MaterialRow, find_items
from models.catalogue.rules import Kind
from models.deadlines.rules import Due
from models.office.database import Database
from models.office.refusal import Refused
from models.office.sheets.sheet import FORMS
from ui import theme, words
from ui.room import Room
from ui.translation import tr
from ui.widgets.checklist import CheckItem, Checklist
from ui.widgets.field import Field, SearchField
from ui.widgets.leaf import plain_column
from ui.widgets.search_box import Answer, Suggestion

FOUND = 8


class ItemField(SearchField):
    """Choosing does not go on by itself: what comes next is known when the item's papers are."""

    def _take(self, suggestion: Suggestion) -> None:
        self._key = suggestion.key
        self.box.setCursorPosition(0)
        self._on_edited()
        self.chosen.emit(suggestion)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.box.setCursorPosition(0)


def item_search(room: Room, name: str, label: str, *, needed: bool = False, by_code: bool = False) -> ItemField:
    """The item box; its value is the item's id, or its code."""

    def question(db: Database, text: str, today: date) -> list[Suggestion]:
        lines = find_items(db, text, day=today, limit=FOUND)
        return [suggestion(line.code if by_code else line.item, line) for line in lines]

    def ask(text: str, answer: Answer) -> None:
        if text:
            key = (name, by_code)
            room.ask(question, text, room.work.today(), then=answer, key=key, failed=room.notice.trouble)

    return ItemField(name, label, ask, needed=needed)


def suggestion(key: str, line: ItemLine) -> Suggestion:
    """An item in the list: its kind, days and fee before it is chosen."""
    fees = [words.yuan(fee.amount_fen) for fee in line.fees if fee.amount_fen]
    fee = " / ".join(fees[:2]) if fees else tr("no fee")
    return Suggestion(key, line.name, " · ".join((kind_words(line), line.unit_name, line.code)), fee)


def kind_words(line: ItemLine) -> str:
    """On the spot, or promised with its days."""
    if line.kind is Kind.IMMEDIATE:
        return tr("on the spot, the same day")
    return tr("promised {days} {unit}", days=line.promised_days, unit=words.choice(f"deadlines.{line.day_unit}"))


class MaterialsField(Field[tuple[Tick, ...]]):
    """The papers of the item: number keys or Space tick, ← → say in which form, 0 ticks all that must be there."""

    keeps_enter = True

    def __init__(self, name: str = "materials") -> None:
        forms = [(form, words.choice(f"cases.{form}")) for form in FORMS]
        self.list = Checklist(forms=forms, name=tr("Materials"))
        super().__init__(name, tr("Materials"), self.list, hint=tr("1–9 or Space ticks · 0 ticks all · ← → the form"))
        self._rows: tuple[MaterialRow, ...] = ()
        self._waiting: dict[str, str] = {}
        self.may_leave_open = False
        """Whether Enter goes on while needed papers are missing."""
        self.list.changed.connect(self._on_edited)
        self.list.went_on.connect(self._on_enter)
        self._keys = _AllKey(self)
        self.list.installEventFilter(self._keys)

    def show_papers(self, rows: Sequence[MaterialRow], ticked: dict[str, str] | None = None) -> None:
        """The list of an item; ticks that were put back before it was known are set now."""
        self._rows = tuple(rows)
        items = [CheckItem(str(row.place), row.name, needed=row.required) for row in rows]
        self.list.set_items(items, self._waiting if ticked is None else ticked)
        self._waiting = {}
        self.clear_problem()
        QTimer.singleShot(0, self, self._fit)

    def tick_all(self) -> None:
        """Every needed paper is there; a second time, the others too."""
        now = self.list.ticked()
        wanted = [row for row in self._rows if row.required and str(row.place) not in now] or list(self._rows)
        at = self.list.currentIndex()
        self.list.set_items(
            [CheckItem(str(row.place), row.name, needed=row.required) for row in self._rows],
            now | {str(row.place): now.get(str(row.place), "") for row in wanted},
        )
        self.list.setCurrentIndex(at)
        self._on_edited()

    def missing(self) -> tuple[MissingPaper, ...]:
        """The needed papers that are not there."""
        return tuple(MissingPaper(int(item.key), item.text) for item in self.list.missing())

    def text(self) -> str:
        ticked = self._waiting or self.list.ticked()
        return json.dumps(ticked, ensure_ascii=False) if ticked else ""

    def set_text(self, text: str) -> None:
        self._waiting = json.loads(text) if text else {}
        if self._rows:
            self.show_papers(self._rows)
        self.clear_problem()

    def value(self) -> tuple[Tick, ...]:
        return tuple(Tick(int(key), form or FORMS[0]) for key, form in self.list.ticked().items())

    def parse(self, _: str) -> tuple[Tick, ...]:
        return self.value()

    def _on_enter(self) -> None:
        missing = [paper.name for paper in self.missing()]
        if missing and not self.may_leave_open:
            self.problem(Refused("cases.materials_missing", missing=missing))
        else:
            self.went_on.emit()

    def _fit(self) -> None:
        self.list.setFixedHeight(max(theme.row_height(), self.list.height_for_all()))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, self, self._fit)


class _AllKey(QObject):
    """0 in the list of papers."""

    def __init__(self, field: MaterialsField) -> None:
        super().__init__(field)
        self._field = field

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() == "0":
            self._field.tick_all()
            return True
        return False


class ItemPart(QWidget):
    """The item box, what it is, its papers and when it would fall due."""

    offered = Signal(object)
    """The Offer that is shown now; None for none."""

    why = Signal(bool)
    """为何? of the promise (False) or of the law (True)."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.now: Offer | None = None
        self.item = item_search(room, "item", tr("Item"), needed=True)
        self.papers = MaterialsField()
        self._facts, self._limits = QLabel(), QLabel()
        for label in (self._facts, self._limits):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.dress(label, type="text", quiet=True)
        theme.dress(self._limits, quiet=False)
        self._why = QPushButton(tr("Why that day? Ctrl+Y"))
        theme.dress(self._why, role="plain")
        self._why.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._why.clicked.connect(lambda: self.why.emit(False))
        column = plain_column(self)
        column.addWidget(self.item)
        column.addWidget(self._inset(self._facts))
        column.addWidget(self.papers)
        self._limit_row = self._inset(self._limits, self._why)
        column.addWidget(self._limit_row)
        self.item.chosen.connect(lambda found: self.load(found.key))
        self.item.edited.connect(self._changed)
        self.show_offer(None)

    def chosen(self) -> str:
        """The id of the chosen item, "" for none."""
        key, line, _ = self.item.text().partition("\n")
        return key if line else ""

    def load(self, item: str) -> None:
        """Read what the item means today."""
        site, now = self.room.work.standing.station.site, self.room.work.now()

        def question(db: Database) -> Offer | None:
            return offer(db, item, site=site, now=now)

        self.room.ask(question, then=self._came, key="desk-offer")

    def set_item(self, item: str, name: str) -> None:
        """Choose an item by its id."""
        self.item.set_text(f"{item}\n{name}")
        self.load(item)

    def show_offer(self, found: Offer | None) -> None:
        """Show an item with everything that hangs on it, or nothing."""
        self.now = found
        for part in (self._facts, self.papers, self._limit_row):
            part.setVisible(found is not None)
        if found is not None:
            self._facts.setText(self._facts_of(found))
            self._limits.setText(limit_words(found.promise, found.law, self.room.work.today()))
            self.papers.show_papers(found.materials)
            self.papers.setVisible(bool(found.materials))
        self.offered.emit(found)

    def _came(self, found: Offer | None) -> None:
        if found is None:
            self.item.problem(Refused("catalogue.no_item", field="item"))
        if found is None or found.item.item == self.chosen():
            self.show_offer(found)

    def _changed(self) -> None:
        if not self.chosen() and self.now is not None:
            self.show_offer(None)

    def _facts_of(self, found: Offer) -> str:
        item = found.item
        if item.kind is Kind.IMMEDIATE:
            kind = tr("on the spot, the same day")
        else:
            unit = words.choice(f"deadlines.{item.day_unit}")
            kind = tr("promised {days} {unit}", days=item.promised_days, unit=unit)
        fees = [words.yuan(row.standard.amount_fen) for row in found.fees if row.standard.amount_fen]
        return " · ".join((kind, item.unit_name, " / ".join(fees) if fees else tr("no fee")))

    @staticmethod
    def _inset(*widgets: QWidget) -> QWidget:
        """In line with the inputs."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.scaled(100), 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(widgets[0], 1)
        for each in widgets[1:]:
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        return holder


def limit_words(promise: Due, law: Due, today: date) -> str:
    """受理 11-24 → 承诺 12-03 · 法定 12-22, with 暂定 where a year is not known yet."""
    unsure = " " + tr("(provisional)") if promise.provisional or law.provisional else ""
    said = tr(
        "Accepted {accepted} → promised {promise} · law {law}",
        accepted=f"{today:%m-%d}",
        promise=words.day(promise.day, today=today) if promise.day else "–",
        law=words.day(law.day, today=today) if law.day else "–",
    )
    return said + unsure
