"""Whether a payer may be sent to the fee point now, as every page says it (days.md 20)."""

from models.bank.rules import BankState
from ui.translation import mark, tr
from ui.words import Light, Tone

_SAID: dict[BankState, tuple[Tone, str]] = {
    BankState.OPEN: ("ok", mark("The fee point is open")),
    BankState.AFTER_CUT_OFF: ("warn", mark("After cut-off: what is paid now counts for the next bank day")),
    BankState.CLOSED: ("warn", mark("The fee point is closed now: the notice is paid later")),
}


def fee_point_light(state: BankState) -> Light:
    """Open, after cut-off, or closed."""
    tone, said = _SAID[state]
    return Light(tone, tr(said))
