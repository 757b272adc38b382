"""What verify and doctor find."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong. `table` and `row` name the place."""

    code: str
    table: str
    row: str
    detail: str = ""
