"""为何是这一天: the days of a limit one by one, which count, which do not and why (behaviour 37)."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel

from models.cases.offer import offered_days
from models.cases.papers_verbs import explain_due, explain_offer
from models.cases.reading import case_id, explanation
from models.deadlines.explain import ExplainedDay, Why
from models.office.database import Database
from ui import theme, words
from ui.room import Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction
from ui.widgets.leaf import Leaf, joined
from ui.widgets.list_view import ListView
from ui.words import Light

_WHY = {
    Why.START: mark("the day itself does not count"),
    Why.COUNTED: mark("counts"),
    Why.WEEKEND: mark("weekend"),
    Why.REST: mark("rest day"),
    Why.SUSPENDED: mark("the clock stood still"),
    Why.MOVED_HERE: mark("the limit moves to this day"),
    Why.AFTER_CLOSING: mark("received after closing"),
    Why.ON_THE_SPOT: mark("on the spot, the same day"),
}


class DaysLeaf(Leaf):
    """The strip of days, of the promise or of the law. `case` is a case's number, else `item` an item's id."""

    def __init__(self, room: Room, *, case: str = "", item: str = "", law: bool = False) -> None:
        super().__init__(room)
        self._case, self._item, self._law, self._id = case, item, law, ""
        self._heading, self._sum = QLabel(), QLabel()
        theme.dress(self._heading, type="heading")
        theme.dress(self._sum, type="text", quiet=True)
        today = room.work.today()
        columns = (
            Column("day", mark("Day"), lambda row: words.day(row.day, today=today), width=130),
            Column(
                "number", mark("Counted"), lambda row: str(row.number) if row.counts else "", width=76, align="right"
            ),
            Column("why", mark("Why"), day_light),
        )
        self.list = ListView(
            columns,
            key=lambda row: row.day,
            empty=tr("There is nothing to count yet."),
            name=tr("Days"),
            filtered=False,
        )
        self.list.setMinimumHeight(theme.row_height() * 11)
        self.list.retry.connect(self.read)
        for widget in (self._heading, self._sum, self.list):
            self.column.addWidget(widget)
        self._other = self._action(tr("Promise / law"), "Ctrl+1", self._turn)
        self.read()

    def _action(self, text: str, key: str, does: Callable[[], object]) -> KeyAction:
        action = KeyAction(text, key, owner=self)
        action.done.connect(does)
        return action

    def read(self) -> None:
        """Reads the days anew."""
        said = tr("Why this day: the law") if self._law else tr("Why this day: the promise")
        self._heading.setText(said)
        now, today = self.room.work.now(), self.room.work.today()
        site, case, item, law = self.room.work.standing.station.site, self._case, self._item, self._law

        def question(db: Database) -> tuple[str, tuple[ExplainedDay, ...]]:
            if not case:
                return "", offered_days(db, item, site=site, now=now, law=law)
            found = case_id(db, case)
            return found, explanation(db, found, today=today, law=law)

        self.room.ask(question, then=self._show, key=(id(self), "days"), failed=self.list.show_trouble)

    def _show(self, found: tuple[str, Sequence[ExplainedDay]]) -> None:
        self._id, rows = found
        self.list.show_rows(rows, self.room.work.now())
        counted = sum(row.counts for row in rows)
        last = words.day(rows[-1].day, today=self.room.work.today()) if rows else "–"
        self._sum.setText(tr("{counted} days count; due {day} at the close of business", counted=counted, day=last))
        self.moved.emit()

    def _turn(self) -> None:
        self._law = not self._law
        self.read()

    def title(self) -> str:
        return tr("Why that day?")

    def actions_now(self) -> Sequence[KeyAction]:
        return (self._other,)

    def primary_words(self) -> str:
        return tr("Print") if self.list.model.rowCount() else ""

    def primary(self) -> None:
        def then(_: object) -> None:
            self.said.emit(tr("Sent to the printer."), "ok")

        if self._id:
            self.room.do(explain_due, then=then, case=self._id, law=self._law)
        elif self.list.model.rowCount():
            self.room.do(explain_offer, then=then, item=self._item, law=self._law)

    def focus_first(self) -> None:
        self.list.setFocus()


def day_light(row: ExplainedDay) -> str | Light:
    """Whether a day counts, and why it does not."""
    parts = [tr(_WHY[row.why])]
    if row.name:
        parts.append(row.name)
    if row.worked_weekend:
        parts.append(tr("a weekend that is worked"))
    if row.extension:
        parts.append(tr("within the extension"))
    if row.document_no:
        parts.append(row.document_no)
    if row.provisional:
        parts.append(tr("(provisional)"))
    if row.printed:
        parts.append(tr("printed on the notice, stays binding"))
    return Light("ok" if row.counts else "still", joined(parts))
