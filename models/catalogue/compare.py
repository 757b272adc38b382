"""Two versions of an item side by side, in the words that a catalogue file has for them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from models.catalogue.columns import FORMS, ROLES
from models.catalogue.further_rows import word
from models.catalogue.rows import fee_cells, item_cells
from models.catalogue.rules import FeeStandard, GuideTexts, Item, ItemStep, Material


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Thing = TypeVar("Thing", bound=_Named)


class Part(StrEnum):
    """What of an item is compared: its own facts, its papers, its charges, its steps."""

    FACT = "FACT"
    MATERIAL = "MATERIAL"
    FEE = "FEE"
    STEP = "STEP"


class How(StrEnum):
    """What became of it."""

    SAME = "SAME"
    ADDED = "ADDED"
    REMOVED = "REMOVED"
    CHANGED = "CHANGED"


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of the comparison. `name` is the column's code of a fact, else the paper's, the charge's, the step's
    name; `before` and `after` are "" where it was not there."""

    part: Part
    name: str
    how: How
    before: str
    after: str


_APART = frozenset({"item_code", "materials", *GuideTexts.__dataclass_fields__})
"""Columns that are no fact of a version of their own."""


def compare(old: Item, new: Item) -> tuple[Compared, ...]:
    """Every fact, paper, charge and step of two versions, in the order of the newer; what is gone stands last of its
    kind. What did not change is said too: whoever compares sees the whole item."""
    return (
        *_sides(Part.FACT, _facts(old), _facts(new)),
        *_sides(Part.MATERIAL, _by_name(old.materials, _paper), _by_name(new.materials, _paper)),
        *_sides(Part.FEE, _by_name(old.fees, _fee), _by_name(new.fees, _fee)),
        *_sides(Part.STEP, _by_name(old.steps, _step), _by_name(new.steps, _step)),
    )


def changed(lines: Iterable[Compared]) -> tuple[Compared, ...]:
    """Only what differs."""
    return tuple(line for line in lines if line.how is not How.SAME)


def _facts(item: Item) -> dict[str, str]:
    return {name: text for name, text in item_cells(item).items() if name not in _APART}


def _sides(part: Part, before: Mapping[str, str], after: Mapping[str, str]) -> Iterable[Compared]:
    for name in (*after, *(each for each in before if each not in after)):
        old, new = before.get(name, ""), after.get(name, "")
        if part is Part.FACT and not (old or new):
            continue
        yield Compared(part, name, _how(old, new), old, new)


def _how(old: str, new: str) -> How:
    if old == new:
        return How.SAME
    if not old:
        return How.ADDED
    return How.CHANGED if new else How.REMOVED


def _by_name(things: Iterable[Thing], said: Callable[[Thing], str]) -> dict[str, str]:
    """By name; a second of the same name (the part of another unit, a second period of a charge) stands after it."""
    found: dict[str, str] = {}
    for thing in things:
        text = said(thing)
        found[thing.name] = f"{found[thing.name]}；{text}" if thing.name in found else text
    return found


def _paper(material: Material) -> str:
    needed = "必要" if material.required else "非必要"
    told = (
        "可容缺" if material.tolerable else needed, f"{material.copies}份",
        word(FORMS, material.form) if material.form else "", material.source, " ".join(material.requirement.split()),
    )  # fmt: skip
    return "，".join(filter(None, told))


def _fee(fee: FeeStandard) -> str:
    cells = fee_cells(fee)
    price = f"{cells['fee_amount']}{cells['fee_unit']}" if fee.amount_fen else ""
    return "，".join(filter(None, (price, cells["fee_status"], cells["fee_basis"])))


def _step(step: ItemStep) -> str:
    return "，".join(filter(None, (step.unit, word(ROLES, step.role), f"{step.days}日")))
