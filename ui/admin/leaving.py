"""A clerk leaves (days.md 26): what she has goes to a named successor, signed by both, and her account ends."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from models.handover.leaving_verbs import HandedAll, Signed, draw_up, leave
from models.handover.reading import Draft, Held, draft_of, held_by, successors
from models.office.database import Database
from models.office.office import Office
from models.office.refusal import Refused
from models.people.session import prove_person
from models.people.staff_reading import PersonRow
from ui import words
from ui.admin.change_form import ChangeForm
from ui.admin.part import ListPart, Values, joined
from ui.admin.questions import PersonNow
from ui.translation import tr
from ui.widgets.field import AnyField, ChoiceField, LinesField, TextField


@dataclass(frozen=True, slots=True)
class LeavingNow:
    """What a person has, who may take it, and the list that is drawn up."""

    held: tuple[Held, ...]
    able: tuple[PersonRow, ...]
    draft: Draft | None


def leaving_now(db: Database, staff: str, today: date) -> LeavingNow:
    """For the form of a person who leaves."""
    with db.snapshot():
        held = held_by(db, staff)
        return LeavingNow(held, successors(db, staff, held, today), draft_of(db, staff))


def hand_over_all(office: Office, *, staff: str, to: str, reason: str, giver: str, receiver: str, paper: str) -> Any:
    """Both persons' passwords or PINs are checked, then everything moves in one act; with the number of a signed paper
    nothing is checked but that. Gives the Done. For the writing thread, Argon2 being slow."""
    signed = None
    if not paper:
        signed = Signed(
            prove_person(office, staff=staff, typed=giver, field="giver").secret,
            prove_person(office, staff=to, typed=receiver, field="receiver").secret,
        )
    return office.do(leave, staff=staff, to=to, reason=reason, signed=signed, document_no=paper)


class LeavingForms:
    """The two forms of a person who leaves, on the page of staff."""

    def __init__(self, part: ListPart) -> None:
        self.part = part

    def begin(self, each: PersonNow) -> None:
        """Leave: with everything that the person has, or alone where that is nothing."""
        self._ask(each, lambda now: self._leave(each, now))

    def draw_up(self, each: PersonNow) -> None:
        """Print the list for both to sign; nothing moves yet."""
        self._ask(each, lambda now: self._draw_up(each, now))

    def _ask(self, each: PersonNow, then: Any) -> None:
        self.part.room.ask(leaving_now, each.id, self.part.work.today(), then=then, key="leaving")

    def _draw_up(self, each: PersonNow, now: LeavingNow) -> None:
        if not now.held:
            self.part.room.notice.say(words.why("handover.nothing"), "still")
            return
        self.part.ask_change(
            f"list {each.id}", tr("Hand-over list of {name}", name=each.name), tr("Print the list"),
            [_successor(now), _reason(needed=False)], draw_up, about=_counted(now.held),
            said=tr("The list prints in two copies. Nothing has moved before its number is entered."), staff=each.id,
        )  # fmt: skip

    def _leave(self, each: PersonNow, now: LeavingNow) -> None:
        about = tr("It ends at once, with its sign-on, roles and stand-ins. History keeps the name.")
        if each.at is not None:
            about = tr("{name} is signed on now and is signed off. {about}", name=each.name, about=about)
        title = tr("End the account of {name}", name=each.name)
        if not now.held:
            self.part.ask_change(
                f"end {each.id}", title, tr("End the account"), [_reason()], leave, about=about, danger=True,
                said=tr("The account of {name} has ended.", name=each.name), staff=each.id,
            )  # fmt: skip
            return
        fields: list[AnyField] = [_successor(now), _reason(), *_signatures(each, now)]
        form = ChangeForm(
            f"leave {each.id}", title, tr("Hand over and end"), fields, about=f"{_counted(now.held)} {about}",
            danger=True,
        )  # fmt: skip
        form.scanned = "document_no"
        self.part.open_form(form, lambda values: self._send(form, each, values))

    def _send(self, form: ChangeForm, each: PersonNow, values: Values) -> None:
        paper = values["document_no"].strip()
        missing = next((name for name in ("giver", "receiver") if not paper and not values[name]), "")
        if missing:
            form.refused(Refused("handover.not_signed", field=missing))
            return
        work = self.part.work
        work.through(
            lambda office: hand_over_all(
                office, staff=each.id, to=values["to"], reason=values["reason"], giver=values["giver"],
                receiver=values["receiver"], paper=paper,
            ),
            page=self.part, then=lambda done: self._left(each, done), refused=form.refused,
            failed=self.part.room.notice.trouble,
        )  # fmt: skip

    def _left(self, each: PersonNow, done: Any) -> None:
        report: HandedAll = done.value
        self.part.close_form(
            tr("{count} things went over, list {number}. The account of {name} has ended.", count=report.moved,
               number=report.number, name=each.name)
        )  # fmt: skip


def _successor(now: LeavingNow) -> ChoiceField:
    return ChoiceField("to", tr("Successor"), [(row.staff, row.name) for row in now.able], needed=True)


def _reason(*, needed: bool = True) -> LinesField:
    return LinesField("reason", tr("Reason"), lines=2, needed=needed)


def _signatures(each: PersonNow, now: LeavingNow) -> list[AnyField]:
    """Both confirm here, or the number of the list that both signed is entered or scanned."""
    hint = tr("Instead of both: the number or barcode of the signed list.")
    if now.draft is not None:
        hint = tr(
            "Instead of both: list {number}, signed, for {name}.", number=now.draft.number, name=now.draft.to_name
        )
    giver = TextField("giver", tr("Who leaves"), hint=tr("Password or PIN of {name}.", name=each.name))
    receiver = TextField("receiver", tr("Who takes over"), hint=tr("Password or PIN of the successor."))
    for field in (giver, receiver):
        field.line.setEchoMode(QLineEdit.EchoMode.Password)
    return [giver, receiver, TextField("document_no", tr("Signed list"), hint=hint, most=40)]


def _counted(held: tuple[Held, ...]) -> str:
    """In hand: case 3, first inquiry 1."""
    kinds = dict.fromkeys(str(each.kind) for each in held)
    many = {kind: sum(each.kind == kind for each in held) for kind in kinds}
    listed = joined(f"{words.choice(f'handover.{kind}')} {count}" for kind, count in many.items())
    return tr("In hand: {things}.", things=listed)
