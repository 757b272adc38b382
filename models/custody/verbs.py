"""Originals: seen and given back, or kept; handed on by signature; returned (days.md 16). And scans as hashed files."""

from dataclasses import dataclass

from models.cases.records import Case, CaseMaterial
from models.custody.papers import store_list
from models.custody.records import CaseOriginal, CaseScan, OriginalMove
from models.custody.rules import LARGEST, OUTSTANDING, Fault, Scan, State
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import Instant
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.records import Staff

HANDLERS = frozenset({Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.SUPERVISOR, Role.CENTRE_MANAGER})


@dataclass(frozen=True, slots=True)
class Shown:
    """An original on the table: `place` of the case's paper (0 with a `name` for another), kept or given back."""

    place: int
    kept: bool
    name: str = ""
    copies: int = 1


@verb("custody.see", roles={Role.WINDOW, Role.REVIEWER})
def see(act: Act, *, case: str, originals: tuple[Shown, ...], paper: bool = True) -> tuple[str, ...]:
    """Records originals of a case: compared and given back, or kept by whoever takes them. `paper` prints the list of
    what is kept, for both signatures. Gives their ids.

    Refused custody.nothing, custody.place.
    """
    found = act.hold(Case, case)
    names = {row.place: row.name for row in act.all(CaseMaterial, case=case)}
    if not originals:
        raise Refused(Fault.NOTHING)
    made: list[CaseOriginal] = []
    for one in originals:
        name = one.name.strip() or names.get(one.place, "")
        if not name or (one.place and one.place not in names) or one.copies < 1:
            raise Refused(Fault.PLACE, field="originals", place=one.place)
        made.append(
            act.add(
                CaseOriginal(
                    id=new_key(), case=case, place=one.place, name=name, copies=one.copies,
                    state=State.KEPT if one.kept else State.SEEN, holder=act.staff if one.kept else "",
                    taken_by=act.staff, taken_at=act.now, since=act.now,
                )
            )
        )  # fmt: skip
    kept = [row for row in made if row.state == State.KEPT]
    if kept and paper:
        store_list(act, found, kept, "KEPT")
    act.note(case=found.number, kept=len(kept))
    return tuple(row.id for row in made)


@verb("custody.hand_on", roles=HANDLERS)
def hand_on(act: Act, *, originals: tuple[str, ...], to: str) -> None:
    """移交: offers originals to a colleague, who signs for them by `sign_for`; until then their holder answers.

    NotAllowed custody.not_holder; Refused custody.nothing, custody.to_self, custody.gone, custody.not_kept.
    """
    if to == act.staff:
        raise Refused(Fault.TO_SELF, field="to")
    if not act.get(Staff, to).active:
        raise Refused(Fault.GONE, field="to")
    for row in _held(act, originals):
        row.state, row.offered_to = State.OFFERED, to
        act.save(row)


@verb("custody.sign_for", roles=HANDLERS)
def sign_for(act: Act, *, originals: tuple[str, ...]) -> None:
    """签收: takes what was offered, under one's own name. NotAllowed custody.not_named; Refused custody.nothing."""
    for row in _asked(act, originals):
        if row.state != State.OFFERED or row.offered_to != act.staff:
            raise NotAllowed(Fault.NOT_NAMED, original=row.id)
        move(act, row, to=act.staff)


def move(act: Act, row: CaseOriginal, *, to: str) -> None:
    """Writes that an original is in other hands; a part of the verbs in which somebody signs for it."""
    act.add(
        OriginalMove(
            id=new_key(), original=row.id, giver=row.holder, taker=to, offered_at=Instant(row.since), taken_at=act.now
        )
    )
    row.state, row.holder, row.offered_to, row.since = State.KEPT, to, "", act.now
    act.save(row)


@verb("custody.return_", roles=HANDLERS)
def return_(act: Act, *, originals: tuple[str, ...], to: str, relation: str = "SELF", paper: bool = True) -> None:
    """退还: the applicant, or who comes for him, has them again; the list prints for his signature.

    NotAllowed custody.not_holder; Refused custody.nothing, custody.receiver, custody.not_kept.
    """
    if not to.strip():
        raise Refused(Fault.RECEIVER, field="to")
    rows = _held(act, originals)
    for row in rows:
        row.state, row.holder, row.offered_to = State.RETURNED, "", ""
        row.returned_at, row.returned_by, row.returned_to, row.relation = act.now, act.staff, to.strip(), relation
        act.save(row)
    if paper:
        for case in dict.fromkeys(row.case for row in rows):
            store_list(act, act.get(Case, case), [row for row in rows if row.case == case], "RETURNED")


def _asked(act: Act, originals: tuple[str, ...]) -> list[CaseOriginal]:
    if not originals:
        raise Refused(Fault.NOTHING)
    return [act.hold(CaseOriginal, each) for each in originals]


def _held(act: Act, originals: tuple[str, ...]) -> list[CaseOriginal]:
    rows = _asked(act, originals)
    for row in rows:
        if row.state not in OUTSTANDING:
            raise Refused(Fault.NOT_KEPT, original=row.id, name=row.name)
        if row.holder != act.staff:
            raise NotAllowed(Fault.NOT_HOLDER, original=row.id, name=row.name)
    return rows


@verb("custody.attach", roles=HANDLERS)
def attach(
    act: Act, *, case: str, kind: Scan, name: str, digest: str, size: int, medium: str, original: str = ""
) -> str:
    """Names a file that models/custody/files.py has stored as a scan of a case. Gives its id; the same file of the
    same case is kept once.

    Refused custody.name, custody.file (no file of ours: a wrong hash or medium).
    """
    found = act.hold(Case, case)
    if not name.strip():
        raise Refused("custody.name", field="name")
    if len(digest) != 64 or not medium or not 0 < size <= LARGEST:
        raise Refused("custody.file", field="file")
    known = act.find(CaseScan, case=case, digest=digest)
    if known is not None:
        return known.id
    act.note(case=found.number, digest=digest)
    return act.add(
        CaseScan(
            id=new_key(), case=case, kind=Scan(kind), name=name.strip(), digest=digest, size=size, medium=medium,
            original=original, by=act.staff, at=act.now,
        )
    ).id  # fmt: skip
