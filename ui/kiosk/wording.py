"""Why there is no number, in a citizen's words, and what to do now. A clerk reads the same codes in other words."""

from models.office.instants import Instant
from models.office.refusal import Refused
from ui import words
from ui.translation import mark, tr

GUIDE_DESK = mark("Please ask at the guide desk; somebody there will help you.")

SORRY: dict[str, tuple[str, str]] = {
    "tickets.closed": (
        mark("{line} does not give out numbers now."),
        mark("It opens again at {opens}. Please come back then, or ask at the guide desk."),
    ),
    "tickets.over": (
        mark("{line} is over for today."),
        mark("Please come again on the next working day. At the guide desk you can leave your question."),
    ),
    "tickets.closing": (
        mark("It is shortly before closing: {line} gives out no more numbers today."),
        mark("Please go to the guide desk: somebody there says what can still be done today."),
    ),
    "tickets.day_full": (
        mark("So many are waiting for {line} that a new number could not be served today."),
        mark("Please go to the guide desk: somebody there says what can still be done today."),
    ),
    "tickets.quota": (
        mark("The {quota} numbers of {line} are used up today."),
        mark("If it cannot wait, the guide desk may still give you a number."),
    ),
    "tickets.unstaffed": (
        mark("No window serves {line} now."),
        mark("Please ask at the guide desk where your matter can be done."),
    ),
    "tickets.already_waiting": (
        mark("You already have number {ticket} and are waiting."),
        mark("Please listen for your call. If you lost the slip, the guide desk prints it again."),
    ),
    "tickets.person_limit": (
        mark("You have taken {limit} numbers today; there are no more for one person."),
        mark("Please ask at the guide desk."),
    ),
    "tickets.line_ended": (mark("This line is no longer in use."), GUIDE_DESK),
}


def sorry(refused: Refused) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    code, facts = refused.code, dict(refused.facts)
    if code == "tickets.closed" and not facts.get("opens"):
        code = "tickets.over"
    if code not in SORRY:
        return words.refusal(refused), tr(GUIDE_DESK)
    if isinstance(facts.get("opens"), int):
        facts["opens"] = words.clock(Instant(facts["opens"]))[:5]
    what, then = SORRY[code]
    return tr(what, **facts), tr(then, **facts)
