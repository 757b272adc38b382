"""What every paper has in common: the head, the foot, and the base of all sheets.

A sheet is the frozen value of one paper: all that it says and nothing of how it looks. Verbs make it from the rows
they just wrote, it is stored with the print job, and printing reads it; so a paper can be remade years later from what
was said then. Values are plain (text, int, bool, None, tuples of small frozen values). Money is integer fen, a day is
ISO text (2026-11-24), an instant is milliseconds UTC, a code is one of the tuples named beside its field. Personal
data is already masked as its paper allows (domain.md §12): a sheet holds no more than the paper shows.
"""

from dataclasses import dataclass
from typing import ClassVar


def known(code: str, codes: tuple[str, ...], field: str) -> None:
    """Checks a code against its set. Raises ValueError: an unknown one is a bug of the verb that made the sheet."""
    if code not in codes:
        raise ValueError(f"{field}: {code!r} is not one of {codes}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Base of all papers. `paper` is the code on print jobs and file names; `layout` rises when fields change."""

    paper: ClassVar[str] = ""
    layout: ClassVar[int] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Common head of a document (domain.md §3.4). The title is the paper's own."""

    number: str
    """编号: document number, e.g. (邵东)受字〔2026〕第0007号."""
    unit: str
    """受理机关: the unit that acts."""
    window: str
    """窗口 by its shown name, e.g. 3号窗口."""
    centre: str
    """中心名称."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """Common foot of a document (domain.md §3.4)."""

    handler: str
    """经办人 by name or by role and window, as the hall shows its staff."""
    day: str
    """日期, ISO day."""
    enquiry_phone: str
    """咨询电话."""
    supervision_phone: str
    """监督投诉电话."""
    barcode: str
    """What a scanner reads to open what this paper is about: ASCII, Code 128."""


LIMIT_UNITS = ("W", "C", "M")
"""Working days 工作日, calendar days 日 (自然日), months 个月."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A time limit and the day it ends (期限及届满日)."""

    days: int
    """Number in `unit`; 0 is 当日."""
    unit: str
    """One of LIMIT_UNITS."""
    due: str
    """届满日, ISO day; "" while the clock is stopped."""
    due_time: str
    """Close of business on that day, HH:MM."""
    provisional: bool = False
    """暂定: depends on a year whose holidays are not published yet."""

    def __post_init__(self) -> None:
        known(self.unit, LIMIT_UNITS, "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """申请人 as a paper shows him, and who acts for him. Empty text where not known or not asked."""

    name: str
    """Full: the paper is his own."""
    id_number: str = ""
    """Masked: first 6, 8 stars, last 4 (domain.md §12)."""
    phone: str = ""
    """Masked: 138****5678."""
    address: str = ""
    """To the village."""
    agent: str = ""
    """代理人, full name; "" when he came himself."""
    agent_id_number: str = ""
    """Masked."""


FORMS = ("ORIGINAL", "COPY", "ELECTRONIC")
"""原件, 复印件, 电子件."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One line of 材料清单."""

    name: str
    copies: int
    """份数."""
    form: str
    """One of FORMS."""

    def __post_init__(self) -> None:
        known(self.form, FORMS, "form")
