"""The fee gate (收费关口): licensing and charging cannot come apart (domain.md §3.2 guard 5, behaviour 42).

A waiver or an approved deferral will open it here too."""

from models.catalogue.rules import FeeTiming
from models.fees.reading import states
from models.fees.rules import Step, held_back, waits_for_money
from models.office.database import Database


def blocked(db: Database, case_id: str, required: bool) -> str:
    """The empty text where every notice of the case is settled, else why not, as a refusal's code.

    fees.not_assessed · fees.unpaid · fees.part_paid · fees.payment_reversed. `required`: the item has a fee in force.
    """
    return held_back(required, states(db, case_id))


def blocked_at(db: Database, case_id: str, *, timing: FeeTiming, step: Step, required: bool) -> str:
    """The empty text where the case may take this step as far as money goes, else the code.

    A verb holds the account first (`fees.verbs.hold_account`).
    """
    return blocked(db, case_id, required) if waits_for_money(timing, step) else ""
