"""Whose place a person takes with a step of a case (AB岗, domain.md §3.3): each acts under the own name, and the act's
facts say for whom."""

from models.cases.records import Case
from models.cases.rules import Fault
from models.office.act import Act
from models.office.actors import Kind, Role
from models.office.refusal import NotAllowed
from models.people.authority import Lent, absent_behind, lent_roles


def for_the_holder(act: Act, case: Case) -> None:
    """Notes that a window's step is taken for who has the case, where that person is away and who acts stands in."""
    holder = case.staff
    if act.actor.kind is not Kind.STAFF or holder in ("", act.actor.id):
        return
    if holder in absent_behind(act.db, act.actor.id, act.today):
        act.note(acting_for=holder)


def lent_for(act: Act, *roles: Role) -> tuple[Lent, ...]:
    """The roles of these kinds that who acts has today in somebody's place."""
    return tuple(each for each in lent_roles(act.db, act.staff, act.today) if each.role in roles)


def for_the_absent(act: Act, case: Case, lent: tuple[Lent, ...], unit: str) -> bool:
    """Takes the place of an absent reviewer or approver of the unit, and notes whose. False where there is none.

    The place of somebody who accepted the case gives no approval of it: raises NotAllowed cases.same_person.
    """
    fitting = [each for each in lent if each.unit in ("", unit)]
    if not fitting:
        return False
    for each in fitting:
        if each.role is not Role.APPROVER or each.staff != case.acceptor:
            act.note(acting_for=each.staff)
            return True
    raise NotAllowed(Fault.SAME_PERSON, case=case.number)
