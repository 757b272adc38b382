"""已告知: the applicant of a moved due day was told (days.md 25)."""

from models.cases.forms import TOLD_HOW
from models.cases.move_records import CaseDueMove
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import Refused
from models.office.verb import verb

_WHO = frozenset({Role.WINDOW, Role.SUPERVISOR, Role.CENTRE_MANAGER, Role.ADMIN})


@verb("cases.tell_moved", roles=_WHO)
def tell_moved(act: Act, *, moves: tuple[str, ...], how: str = "PHONE") -> int:
    """Notes of moved due days that their applicants were told, by whom and how. Gives how many were not told before.

    Raises Refused cases.told_how, office.not_found.
    """
    if how not in TOLD_HOW:
        raise Refused("cases.told_how", field="how", given=how)
    told = 0
    for move in moves:
        row = act.hold(CaseDueMove, move)
        if row.told_at is None:
            row.told_at, row.told_by, row.told_how = act.now, act.staff, how
            act.save(row)
            told += 1
    return told
