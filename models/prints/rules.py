"""What may be done with a sheet of paper (days.md 14, behaviours 8 and 46)."""

from enum import StrEnum


class JobState(StrEnum):
    """Where a print job stands."""

    STORED = "STORED"
    """Kept with the act that made the paper; not handed to a printer yet."""
    SENDING = "SENDING"
    """Handed to a printer, outcome not known: after a power cut a person says whether it came out."""
    PRINTED = "PRINTED"
    FAILED = "FAILED"
    """The printer said no, with the reason; nothing came out."""
    SPOILED = "SPOILED"
    """没打出来 or 打坏了: the sheet is void and counted; another job prints it again as an original."""
    CANCELLED = "CANCELLED"
    """Not wanted any more: never printed."""


UNFINISHED = (JobState.STORED, JobState.SENDING, JobState.FAILED)
"""What a window still has to see to."""

STEPS: dict[str, frozenset[JobState]] = {
    "send": frozenset({JobState.STORED, JobState.FAILED}),
    "printed": frozenset({JobState.SENDING}),
    "failed": frozenset({JobState.SENDING, JobState.STORED}),
    "spoil": frozenset({JobState.PRINTED, JobState.SENDING}),
    "reprint": frozenset({JobState.PRINTED}),
    "cancel": frozenset({JobState.STORED, JobState.FAILED}),
}
"""From which states each step is allowed."""


def allowed(step: str, state: str) -> bool:
    """Whether a step may be taken from a state."""
    return JobState(state) in STEPS[step]
