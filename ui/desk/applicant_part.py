"""申请人: the document with its check, the name, how to reach him, and the agent who came for him (days.md 5)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.cases.forms import UNIT_CODE, AgentForm, ApplicantForm, ApplicantKind, applicant_form
from models.cases.lists import KnownApplicant, known_applicant
from models.office.refusal import Refused
from models.people import identity
from models.people.identity import IdKind
from models.tickets.given import Given
from ui import theme, words
from ui.room import Room
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, IdentityField, TextField
from ui.widgets.leaf import plain_column
from ui.widgets.one_line import OneLine


class NumberBeside(IdentityField):
    """The number in the second column: as much room for its 18 characters as there is."""

    def __init__(self, name: str, label: str, *, check: Callable[[str], None], needed: bool = False) -> None:
        super().__init__(name, label, check=check, needed=needed)
        self._label.setMinimumWidth(theme.scaled(70))


class ApplicantPart(QWidget):
    """Fields of the applicant. The kind of document says whether it is a person or a body."""

    known = Signal()
    """A known applicant filled the fields."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        kinds = [(str(kind), words.choice(f"people.{kind}")) for kind in _PERSONAL]
        kinds.insert(1, (UNIT_CODE, words.choice(f"cases.{UNIT_CODE}")))
        self.id_kind = ChoiceField("id_kind", tr("Document"), kinds, needed=True)
        self.id_kind.set_text(IdKind.RESIDENT)
        self.id_number = NumberBeside("id_number", tr("ID no."), check=self._check, needed=True)
        self.name = TextField("name", tr("Applicant"), needed=True, most=60)
        self.phone = TextField("phone", tr("Telephone"), most=20)
        self.address = TextField("address", tr("Address"), most=120)
        self.agent_name = TextField("agent_name", tr("Agent"), most=60)
        self.agent_id_number = NumberBeside("agent_id_number", tr("Agent's ID"), check=_resident(room))
        self.agent_phone = TextField("agent_phone", tr("Agent's telephone"), most=20)
        self._asked = ""
        self._open, self._line = QWidget(), OneLine(kind="field")
        self._lay()
        self.id_number.line.editingFinished.connect(self._looked_up)
        self.phone.line.editingFinished.connect(partial(self._check_phone, self.phone))
        self.agent_phone.line.editingFinished.connect(partial(self._check_phone, self.agent_phone))
        self.id_kind.edited.connect(self.id_number.clear_problem)
        self.show_agent(False)

    def fields(self) -> list[AnyField]:
        """In the order of the keys."""
        return [
            self.id_kind, self.id_number, self.name, self.phone, self.address, self.agent_name, self.agent_id_number,
            self.agent_phone,
        ]  # fmt: skip

    def show_agent(self, shown: bool) -> None:
        """Somebody came for the applicant."""
        for field in (self.agent_name, self.agent_id_number, self.agent_phone):
            field.needed = shown and field is not self.agent_phone
            field.setVisible(shown)

    def agent_shown(self) -> bool:
        return not self.agent_name.isHidden()

    def empty(self) -> bool:
        """Nobody has said who he is."""
        return not (self.id_number.text().strip() or self.name.text().strip())

    def maker(self) -> Callable[[], ApplicantForm]:
        """Makes the form from what is typed; reads pinyin, so it runs aside."""
        id_kind = self.id_kind.text()
        kind = ApplicantKind.LEGAL if id_kind == UNIT_CODE else ApplicantKind.PERSON
        return partial(
            applicant_form, kind, self.name.text().strip(), self.id_number.text(), id_kind=id_kind,
            phone=self.phone.text(), address=self.address.text().strip(),
        )  # fmt: skip

    def agent(self) -> AgentForm | None:
        """The agent as typed, None where nobody came for the applicant."""
        if not self.agent_shown():
            return None
        return AgentForm(self.agent_name.text().strip(), self.agent_id_number.text(), self.agent_phone.text())

    def take_number(self, text: str) -> bool:
        """A document that was read or scanned; False where the text is none."""
        number = identity.tidy(text)
        kind = self._kind_of(number, (IdKind.RESIDENT, UNIT_CODE))
        if not kind:
            return False
        self.id_kind.set_text(kind)
        self.id_number.set_text(number)
        self.id_number.edited.emit()
        self._looked_up()
        return True

    def fill(self, given: Given) -> None:
        """What the visitor gave with his number, as if it had stood there before: nobody has typed (days.md 5)."""
        if given.agent:
            self.show_agent(True)
            self.agent_id_number.set_text(given.number)
            return
        self.id_kind.set_text(self._kind_of(given.number, (IdKind.RESIDENT, UNIT_CODE, *_PERSONAL)) or IdKind.RESIDENT)
        self.id_number.set_text(given.number)
        self._looked_up()

    def _kind_of(self, number: str, kinds: Sequence[str]) -> str:
        """The first of these kinds of document that a number can be of; "" for none."""
        return next((kind for kind in kinds if not isinstance(self._checked(kind, number), identity.Fault)), "")

    def _checked(self, kind: str, number: str) -> object:
        if kind == UNIT_CODE:
            return identity.check_unit_code(number)
        return identity.check_id(IdKind(kind), number, self.room.work.today())

    def summary(self) -> str:
        """Who, on one line."""
        fields = (self.name, self.id_number, self.phone, self.agent_name)
        return " · ".join(text for text in (field.text().strip() for field in fields) if text)

    def fold(self) -> None:
        """Done: one line instead of the fields, which are asked all the same."""
        self._line.show_word(self.summary(), "ok", coloured=False)
        self._line.show()
        self._open.hide()

    def unfold(self) -> None:
        """The fields again."""
        self._line.hide()
        self._open.show()

    def folded(self) -> bool:
        return self._open.isHidden()

    def _lay(self) -> None:
        whole = plain_column(self)
        whole.addWidget(self._line)
        whole.addWidget(self._open)
        self._line.hide()
        column = plain_column(self._open)
        letters = QFontMetrics(theme.font("field"))
        for number, many in ((self.id_number, 18), (self.agent_id_number, 18), (self.phone, 13)):
            number.line.setMinimumWidth(letters.horizontalAdvance("8" * many) + 22)  # seen whole, to be compared
        self.id_kind.box.setMinimumContentsLength(3)
        self.id_kind.box.setProperty("may_elide", True)
        pairs: tuple[tuple[AnyField, ...], ...] = (
            (self.id_kind, self.id_number), (self.name, self.phone), (self.address,),
            (self.agent_name, self.agent_id_number), (self.agent_phone,),
        )  # fmt: skip
        for pair in pairs:
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_S)
            for field in pair:
                row.addWidget(field, 1)
            column.addLayout(row)

    def _check(self, number: str) -> None:
        found = self._checked(self.id_kind.text(), number)
        if isinstance(found, identity.Fault):
            raise Refused(found)

    def _check_phone(self, field: TextField) -> None:
        text = field.text().strip()
        found = identity.check_phone(text) if text else None
        if isinstance(found, identity.Fault):
            field.problem(Refused(found))

    def _looked_up(self) -> None:
        """The number is checked when it is left, and somebody known fills the rest."""
        text = self.id_number.text().strip()
        if not text or text == self._asked:
            return
        if self.take_kind(text):
            self.id_number.clear_problem()
        try:
            self.id_number.value()
        except Refused as wrong:
            self.id_number.problem(wrong)
            return
        self._asked = text
        self.room.ask(known_applicant, text, then=partial(self._known, text), key="known-applicant")

    def take_kind(self, text: str) -> bool:
        """A unit code typed while the kind still says identity card, and the other way round: the kind follows."""
        number, kind = identity.tidy(text), self.id_kind.text()
        body, person = bool(self._kind_of(number, (UNIT_CODE,))), bool(self._kind_of(number, (IdKind.RESIDENT,)))
        if kind == IdKind.RESIDENT and body and not person:
            self.id_kind.set_text(UNIT_CODE)
        elif kind == UNIT_CODE and person and not body:
            self.id_kind.set_text(IdKind.RESIDENT)
        else:
            return False
        return True

    def _known(self, asked: str, found: KnownApplicant | None) -> None:
        if found is None or self.id_number.text().strip() != asked:
            return
        filled = False
        for field, value in ((self.name, found.name), (self.phone, found.phone), (self.address, found.address)):
            if value and not field.text().strip():
                field.set_text(value)
                filled = True
        if filled:
            self.known.emit()

    def forget(self) -> None:
        """Another visitor: nobody was looked up yet."""
        self._asked = ""


_PERSONAL = (
    IdKind.RESIDENT,
    IdKind.HMT_RESIDENCE,
    IdKind.FOREIGN_PERMANENT,
    IdKind.PASSPORT,
    IdKind.MILITARY,
)


def _resident(room: Room) -> Callable[[str], None]:
    def check(number: str) -> None:
        found = identity.check_resident_id(number, room.work.today())
        if isinstance(found, identity.Fault):
            raise Refused(found)

    return check
