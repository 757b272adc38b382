"""The fee gate (收费关口): licensing and charging cannot come apart (domain.md §3.2 guard 5, behaviour 42)."""

from datetime import date

from models.catalogue.rules import FeeTiming
from models.fees.reading import standings
from models.fees.rules import Step, held_back, waits_for_money
from models.office.database import Database


def blocked(db: Database, case_id: str, required: bool, today: date | None = None) -> str:
    """The empty text where every notice of the case is settled, waived or deferred beyond `today`, else why not, as a
    refusal's code. Without `today` no deferral counts.

    fees.not_assessed · fees.unpaid · fees.part_paid · fees.payment_reversed · fees.deferral_over. `required`: the item
    has a fee in force.
    """
    return held_back(required, standings(db, case_id), today)


def blocked_at(
    db: Database, case_id: str, *, timing: FeeTiming, step: Step, required: bool, today: date | None = None
) -> str:
    """The empty text where the case may take this step as far as money goes, else the code.

    A verb holds the account first (`fees.verbs.hold_account`).
    """
    return blocked(db, case_id, required, today) if waits_for_money(timing, step) else ""
