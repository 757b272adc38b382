"""The two errors that are part of the design. Anything else that is raised is a bug.

`Refused`: a rule said no, and a person can act on it. `Trouble`: a device, a disk or the network failed.
Both carry a code and facts (plain values), never a sentence: ui/words.py and the command line say them.
"""

from typing import Any


class Refused(Exception):
    """A rule said no.

    `code` is subject.reason and never changes. `facts` are plain JSON values: codes, numbers and ids, no names
    of applicants, because a kept refusal enters the journal. `kept` says whether the attempt itself is a fact to
    remember: a missing role, power or sign-on, or a state that does not allow the step, is; an empty queue or a
    mistyped field is not.
    """

    def __init__(self, code: str, *, kept: bool = False, field: str = "", **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.kept = kept
        self.field = field
        """Name of the input it is about, so that the page can say it beside that field; "" for none."""
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code


class NotAllowed(Refused):
    """A refusal that is kept: by role, power, state or sign-on (behaviour 39)."""

    def __init__(self, code: str, *, field: str = "", **facts: Any) -> None:
        super().__init__(code, kept=True, field=field, **facts)


class Trouble(Exception):
    """A device, the disk or the network failed; nothing half done is left behind."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return f"{self.code} {self.facts}" if self.facts else self.code
