"""The second person at the fee point: at a count that is short or over, and where a payment is taken back though its
certificate is out (days.md 20, 21)."""

from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed
from models.people.authority import roles_on

MAY_BE_SECOND = frozenset({Role.BANK_TELLER, Role.SUPERVISOR, Role.CENTRE_MANAGER})


def must_be_another(act: Act, second: str) -> None:
    """`second` is the staff id of who has just given the password to the page that asks for it.

    NotAllowed bank.second_same, bank.second_role.
    """
    if second == act.staff:
        raise NotAllowed("bank.second_same", field="second")
    if not roles_on(act.db, second, act.today) & MAY_BE_SECOND:
        raise NotAllowed("bank.second_role", field="second", staff=second)
