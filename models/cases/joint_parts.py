"""The parts of a joint case while an act goes on: opened by the acceptance, answered, all answered."""

from models.cases.course_rules import PartState
from models.cases.joint_records import CasePart
from models.cases.records import Case
from models.catalogue.reading import steps, version
from models.catalogue.rules import HandlingClass
from models.office.act import Act
from models.office.keys import new_key
from models.people.records import Unit


def parts_of(act: Act, case: Case) -> tuple[CasePart, ...]:
    """The parts of a case in the order of the item's steps; () for a case that is handled by one department."""
    return tuple(sorted(act.all(CasePart, case=case.id), key=lambda part: part.place))


def open_parts(act: Act, case: Case) -> tuple[CasePart, ...]:
    """联办: the case is accepted, and every other department that its item names has its part from today on."""
    item = version(act.db, case.item_version)
    if item is None or item.handling_class is not HandlingClass.JOINT:
        return ()
    begun = case.acceptance_day or act.today
    return tuple(
        act.add(
            CasePart(
                id=new_key(), case=case.id, place=step.place, unit=step.unit, name=step.name, days=step.days,
                state=PartState.OPEN, begun_on=begun,
            )
        )
        for step in steps(act.db, case.item_version)
        if step.unit and step.unit != case.unit
    )  # fmt: skip


def units_of(act: Act, parts: tuple[CasePart, ...], *states: PartState) -> tuple[str, ...]:
    """Names of the departments whose part is in one of these states, in order and each once."""
    named = [act.get(Unit, part.unit).name for part in parts if part.state in states]
    return tuple(dict.fromkeys(named))
