"""收件, the fields: applicant, item, papers, limits, fee; what follows from what is typed, and how it is kept."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from models.cases.lists import document_of_visit
from models.cases.notices import OneTimeNoticeCard
from models.cases.offer import Offer
from models.catalogue.rules import FeeTiming, Kind
from models.office.sheets.cases import PICK_UP_WAYS
from models.people.identity import IdKind
from models.tickets.given import Given
from models.tickets.reading import AtWindow
from ui import theme, words
from ui.desk.applicant_part import ApplicantPart
from ui.desk.done_lines import DoneLines
from ui.desk.fee_lines import FeePart
from ui.desk.item_part import ItemPart
from ui.room import Room
from ui.translation import tr
from ui.widgets.ending_form import EndingFields
from ui.widgets.field import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.leaf import Leaf, joined
from ui.widgets.road import Road


class IntakeFields(Leaf):
    """The fields of a visit's one form."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.held: AtWindow | None = None
        self.notice: OneTimeNoticeCard | None = None
        self._dirty = False
        self.done = DoneLines(self)
        self.applicant, self.item, self.fee = ApplicantPart(room, self), ItemPart(room, self), FeePart(room, self)
        ways = [(way, words.choice(f"cases.{way}")) for way in PICK_UP_WAYS]
        self.pick_up = ChoiceField("pick_up", tr("Result"), ways)
        self.pick_up.set_text(PICK_UP_WAYS[0])
        self.remark = TextField("remark", tr("Remark"), most=120, hint=tr("Stands on the one-time notice"))
        self.ending = EndingFields(room, ("not_accepted",), self)
        self._back_with = QLabel()
        theme.dress(self._back_with, type="text", quiet=True)
        self._back_with.setWordWrap(True)
        self._kept: dict[str, str] = {}
        self._build()
        self.form = Form(self, self._fields(), room.notice)
        self.form.edited.connect(self._edited)
        self.applicant.known.connect(self._known)
        self.item.offered.connect(self._offered)
        self.fee.changed.connect(self._fit)
        self._fit()

    # What stands where.

    def _build(self) -> None:
        for part in (
            self.done, self._back_with, self.applicant, self.item, self.pick_up, self.remark, self.fee, self.ending,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _fields(self) -> list[Any]:
        return [
            *self.applicant.fields(), self.item.item, self.item.papers, self.pick_up, self.remark, *self.fee.fields(),
            *self.ending.fields(),
        ]  # fmt: skip

    def title(self) -> str:
        who = self.applicant.name.text().strip()
        return tr("Intake: {name}", name=who) if who else tr("Intake")

    def road(self) -> Road:
        return Road(frozenset({0}), 1)

    def scan(self, text: str) -> bool:
        if self.applicant.take_number(text):
            self._edited()
            self._to_next()
            return True
        return False

    def draft_key(self) -> str:
        return "intake"

    def draft(self) -> dict[str, str]:
        """Everything typed; {} where that is nothing."""
        kept = self.form.draft()
        kept["agent"] = "1" if self.applicant.agent_shown() else ""
        kept["notice"] = self.notice.code if self.notice is not None else ""
        usual = {"id_kind", "pick_up"}
        return kept if any(value.strip() for name, value in kept.items() if name not in usual) else {}

    def busy(self) -> bool:
        """Whether something was typed that was not taken in."""
        return self._dirty

    def restore(self, kept: dict[str, str]) -> None:
        """Puts a draft back as it was typed."""
        self._dirty, self._kept = True, dict(kept)
        self.applicant.show_agent(bool(kept.get("agent")))
        self.form.restore(kept)
        if self.item.chosen():
            self.item.load(self.item.chosen())
        if kept.get("notice"):
            self.wants.emit("one_time_again", kept["notice"])
        self._fit()

    # The visitor.

    def show_visitor(self, held: AtWindow | None) -> None:
        """Another visitor, or more of the same."""
        self.held = held
        self.fee.show_visitor(held is not None)

    def fill(self) -> None:
        """What the visitor gave with his number, or at the window before, stands in the form before anybody has typed
        (days.md 5)."""
        if self.held is None:
            return
        visitor = self.held.visitor

        def came(number: str) -> None:
            if number:
                self._fill(visitor.id, Given(number, agent=False))

        if self.held.given is not None:
            self._fill(visitor.id, self.held.given)
        elif visitor.started is not None:
            self.room.ask(document_of_visit, visitor.id, then=came, key="document-of-visit")

    def _fill(self, ticket: str, given: Given) -> None:
        here = self.held is not None and self.held.visitor.id == ticket
        if here and self.applicant.empty() and not self._dirty:
            self.applicant.fill(given)
            self._fit()

    def clear(self) -> None:
        """An empty form for somebody else."""
        self.done.clear()
        self.notice = None
        self.applicant.unfold()
        self.applicant.forget()
        self.applicant.show_agent(False)
        self._empty_fields()

    def _empty_fields(self, keep: Sequence[Any] = ()) -> None:
        for field in self._fields():
            if field not in keep and field is not self.applicant.id_kind:
                field.set_text("")
        if not keep:
            self.applicant.id_kind.set_text(IdKind.RESIDENT)
        self.pick_up.set_text(PICK_UP_WAYS[0])
        self.ending.setVisible(False)
        self.notice, self._dirty = None, False
        self.item.show_offer(None)
        self._fit()

    def show_notice(self, card: OneTimeNoticeCard, *, restored: bool = False) -> None:
        """A one-time notice came back: the same ticks open, what was missing is left to tick (days.md 8)."""
        self.notice = card
        if not restored:
            self._empty_fields(self.applicant.fields())
            self.room.notice.clear()
            self.notice = card
            if card.applicant_id_number and self.applicant.empty():
                self.applicant.take_number(card.applicant_id_number)
            if card.person_name and not self.applicant.name.text().strip():
                self.applicant.name.set_text(card.person_name)
            self.item.set_item(card.item, card.item_name)
        self._dirty = True
        self._fit()

    # What follows from what is typed.

    def _edited(self) -> None:
        self._dirty = True
        self.touched.emit()
        self._fit()

    def _known(self) -> None:
        """The cursor goes on over what is filled in, where it stands in the form."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._to_next()
        else:
            self._fit()

    def _to_next(self) -> None:
        self.form.start()
        self._fit()

    def _offered(self, found: Offer | None) -> None:
        notice = self.notice
        same = found is not None and notice is not None and found.item.item == notice.item
        if found is not None and notice is not None and same and not self.item.papers.list.ticked():
            there = [row for row in found.materials if row.place not in notice.missing_places]
            self.item.papers.show_papers(found.materials, {str(row.place): "" for row in there})
        now = found is not None and found.fees and (found.item.kind is Kind.IMMEDIATE or self._pays_first(found))
        self.fee.show_standards(found.fees if found is not None and now else (), visitor=self.held is not None)
        for line in self.fee.lines:
            if found is not None and line.row is not None and self._kept.get(line.name):
                line.set_text(self._kept[line.name])
        self._kept = {} if found is not None else self._kept
        self._fit()
        if found is not None and self.item.item.entry.hasFocus():
            self._after_item(found)

    def _after_item(self, found: Offer) -> None:
        """The applicant folds to its line, and the papers are next."""
        if not self.applicant.empty() and all(not field.entry.property("problem") for field in self.applicant.fields()):
            self.applicant.fold()
        if found.materials:
            self.item.papers.setFocus()
        elif self.fee.any():
            self.fee.lines[0].setFocus()
        self.moved.emit()

    def _fit(self) -> None:
        found = self.item.now
        promised = found is not None and found.item.kind is Kind.PROMISED
        missing = bool(found is not None and self.item.papers.missing())
        self.pick_up.setVisible(promised and not missing)
        self.remark.setVisible(missing)
        self._back_with.setVisible(self.notice is not None)
        if self.notice is not None:
            names = joined([paper.name for paper in self.notice.missing])
            self._back_with.setText(
                tr("Came back with notice {number}. Then missing: {names}", number=self.notice.number, names=names)
            )
        self.moved.emit()

    def _charges(self, found: Offer) -> bool:
        return bool(found.fees and self.fee.total())

    @staticmethod
    def _pays_first(found: Offer) -> bool:
        promised = found.item.kind is Kind.PROMISED
        return promised and bool(found.fees) and found.item.fee_timing is FeeTiming.BEFORE_ACCEPT
