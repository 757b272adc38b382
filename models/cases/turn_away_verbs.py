"""不予受理 at the window, in one act: what is not taken in leaves no case half done."""

from models.cases.forms import Intake
from models.cases.intake_verbs import Received, not_accepted, receive
from models.cases.steps import roles
from models.office.act import Act
from models.office.verb import verb


@verb("cases.turn_away", roles=roles("not_accepted"))
def turn_away(
    act: Act, *, intake: Intake, reason_code: str, reason: str, basis: str = "", other_authority: str = ""
) -> Received:
    """收件 and 不予受理 of the same visit, with the letter (行政许可法 32). Refused what the two steps say."""
    received = receive(act, intake=intake)
    not_accepted(
        act, case=received.case, reason_code=reason_code, reason=reason, basis=basis, other_authority=other_authority
    )
    return received
