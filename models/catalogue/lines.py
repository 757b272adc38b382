"""One line of a catalogue file, read cell by cell; what is wrong with it is put down and never stops the reading."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from models.catalogue.columns import LIMITS

Term = TypeVar("Term")

_CODE = re.compile(r"[A-Z0-9][A-Z0-9.\-]{0,32}")
_DAYS = re.compile(r"[0-9]{1,3}")


class FaultCode(StrEnum):
    """What is wrong with a place of the file."""

    ENCODING = "encoding"
    STRAY_QUOTE = "stray_quote"
    UNCLOSED_QUOTE = "unclosed_quote"
    WRONG_DELIMITER = "wrong_delimiter"
    MISSING_COLUMN = "missing_column"
    REPEATED_COLUMN = "repeated_column"
    NO_ITEMS = "no_items"
    TOO_FEW_CELLS = "too_few_cells"
    TOO_MANY_CELLS = "too_many_cells"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    BAD_CHARACTER = "bad_character"
    LINE_BREAK = "line_break"
    LOOKS_LIKE_FORMULA = "looks_like_formula"
    BAD_CODE = "bad_code"
    DUPLICATE_CODE = "duplicate_code"
    BAD_NUMBER = "bad_number"
    BAD_DATE = "bad_date"
    BAD_UNIT = "bad_unit"
    UNKNOWN_VALUE = "unknown_value"
    PROMISED_OVER_STATUTORY = "promised_over_statutory"
    KIND_AND_DAYS = "kind_and_days"
    KIND_AND_CLASS = "kind_and_class"
    NO_MATERIALS = "no_materials"
    REPEATED_MATERIAL = "repeated_material"
    FEE_WITHOUT_NAME = "fee_without_name"
    FEE_WITHOUT_BASIS = "fee_without_basis"
    FEE_WITHOUT_AMOUNT = "fee_without_amount"
    FEE_STATUS_DISAGREES = "fee_status_disagrees"
    AMOUNT_ON_ENDED_FEE = "amount_on_ended_fee"
    DATES_CROSSED = "dates_crossed"
    OVERLAPPING_FEES = "overlapping_fees"
    FEE_ROW_WITHOUT_ITEM = "fee_row_without_item"
    ROW_WITHOUT_ITEM = "row_without_item"
    UNKNOWN_MATERIAL = "unknown_material"
    TOLERABLE_NOT_REQUIRED = "tolerable_not_required"
    REPEATED_STEP = "repeated_step"
    STEP_OVER_PROMISED = "step_over_promised"


@dataclass(frozen=True, slots=True)
class Row:
    """A row with the physical line on which it begins, counted from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing wrong: line, column (its code name, "" for the whole line), reason, the text met (40 characters).

    `other_line` is the line it clashes with, 0 for none.
    """

    line: int
    column: str
    code: FaultCode
    value: str = ""
    other_line: int = 0


def plain(text: str) -> str:
    """A code, number or set word as it is meant: full-width forms made narrow, no space around."""
    return unicodedata.normalize("NFKC", text).strip()


@dataclass(slots=True)
class Line:
    """One row read by column name; what is wrong is put down, and reading goes on with a stand-in value."""

    line: int
    cells: Mapping[str, str]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, column: str, code: FaultCode, value: str = "", other_line: int = 0) -> None:
        self.faults.append(Fault(self.line, column, code, value[:40], other_line))

    def text(self, column: str, *, required: bool = False, lines: bool = False) -> str:
        """A text within the column's limit; one line unless `lines`."""
        value = self.cells.get(column, "").replace("\r\n", "\n").strip()
        if required and not value:
            self.fault(column, FaultCode.EMPTY)
        if len(value) > LIMITS[column]:
            self.fault(column, FaultCode.TOO_LONG, value)
        if "\n" in value and not lines:
            self.fault(column, FaultCode.LINE_BREAK, value)
        elif any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in value.replace("\n", "")):
            self.fault(column, FaultCode.BAD_CHARACTER, value)
        if value.startswith(("=", "+", "@")):
            self.fault(column, FaultCode.LOOKS_LIKE_FORMULA, value)
        return value

    def code(self) -> str:
        value = plain(self.cells.get("item_code", "")).upper()
        if not value:
            self.fault("item_code", FaultCode.EMPTY)
        elif not _CODE.fullmatch(value):
            self.fault("item_code", FaultCode.BAD_CODE, value)
        return value

    def days(self, column: str, default: int | None = None) -> int:
        """A whole number of days, 0 to 999."""
        value = plain(self.cells.get(column, ""))
        if not value and default is not None:
            return default
        if not value:
            self.fault(column, FaultCode.EMPTY)
        elif _DAYS.fullmatch(value):
            return int(value)
        else:
            self.fault(column, FaultCode.BAD_NUMBER, value)
        return 0

    def day(self, column: str) -> date | None:
        value = plain(self.cells.get(column, ""))
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fault(column, FaultCode.BAD_DATE, value)
            return None

    def term(self, column: str, terms: Mapping[str, Term], default: Term | None = None) -> Term:
        """One of the column's set words."""
        value = plain(self.cells.get(column, ""))
        if value in terms:
            return terms[value]
        if value:
            self.fault(column, FaultCode.UNKNOWN_VALUE, value)
        elif default is not None:
            return default
        else:
            self.fault(column, FaultCode.EMPTY)
        return next(iter(terms.values()))

    def terms(self, column: str, terms: Mapping[str, Term]) -> tuple[Term, ...]:
        """Some of the column's set words, parted by semicolons or 、; each once, in the order of the file."""
        found: list[Term] = []
        for part in re.split("[;；、]", self.cells.get(column, "")):
            word = plain(part)
            if word and word not in terms:
                self.fault(column, FaultCode.UNKNOWN_VALUE, word)
            elif word and terms[word] not in found:
                found.append(terms[word])
        return tuple(found)

    def faulty(self, *columns: str) -> bool:
        """True when something is wrong in one of these columns."""
        return any(fault.column in columns for fault in self.faults)
