"""The rows of a catalogue file that say more of an item: of one paper, a step; and the texts of its guide."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from models.catalogue.columns import FORMS, ROLES
from models.catalogue.lines import FaultCode, Line, Term
from models.catalogue.rules import GuideTexts, Item, ItemStep, Material, MaterialForm

_PHONES_AND_SHORT = frozenset({"inquiry_phone", "complaint_phone"})
"""Texts of a guide that stand on one line."""


def word(terms: Mapping[str, Term], value: Term) -> str:
    """The word that is written for a value: the first of the column's words for it."""
    return next(text for text, meant in terms.items() if meant == value)


def guide_of(line: Line) -> GuideTexts:
    """What the row says for the service guide; a text may have several lines."""
    names = GuideTexts.__dataclass_fields__
    return GuideTexts(**{name: line.text(name, lines=name not in _PHONES_AND_SHORT) for name in names})


def add_material(line: Line, items: dict[str, Item], places: dict[str, int]) -> None:
    """Says source, copies, form and requirement of a paper that stands on the item's list."""
    item, name = _item(line, items, places), line.text("material_name", required=True)
    source, form = line.text("material_source"), line.term("material_form", FORMS, MaterialForm.UNSAID)
    copies, requirement = line.days("material_copies", 1), line.text("material_requirement", lines=True)
    if copies == 0 and not line.faulty("material_copies"):
        line.fault("material_copies", FaultCode.BAD_NUMBER, "0")
    if item is None:
        return
    known = next((each for each in item.materials if each.name == name), None)
    if known is None:
        line.fault("material_name", FaultCode.UNKNOWN_MATERIAL, name, places[item.code])
    elif known != Material(known.name, known.required, known.tolerable):
        line.fault("material_name", FaultCode.REPEATED_MATERIAL, name)
    if known is not None and not line.faults:
        said = replace(known, source=source, copies=copies, form=form, requirement=requirement)
        listed = tuple(said if each is known else each for each in item.materials)
        items[item.code] = replace(item, materials=listed)


def add_step(line: Line, items: dict[str, Item], places: dict[str, int]) -> None:
    """Adds a step. None may have more days than the item promises in all; several may run side by side."""
    item = _item(line, items, places)
    step = ItemStep(
        line.text("step_name", required=True), line.term("step_role", ROLES), line.days("step_days"),
        line.text("step_unit"),
    )  # fmt: skip
    if item is None:
        return
    if step.unit == item.unit:
        step = replace(step, unit="")
    if any((step.name, step.unit) == (each.name, each.unit) for each in item.steps):
        line.fault("step_name", FaultCode.REPEATED_STEP, step.name)
    if step.days > item.promised_days:
        line.fault("step_days", FaultCode.STEP_OVER_PROMISED, f"{step.days} > {item.promised_days}")
    if not line.faults:
        items[item.code] = replace(item, steps=(*item.steps, step))


def _item(line: Line, items: dict[str, Item], places: dict[str, int]) -> Item | None:
    """The item that a further row belongs to; None where it is not there or its own row is wrong."""
    code = line.code()
    if code not in places and not line.faulty("item_code"):
        line.fault("item_code", FaultCode.ROW_WITHOUT_ITEM, code)
    return items.get(code)


def material_rows(item: Item) -> Iterator[dict[str, str]]:
    """A row for each paper of which more than its name is said."""
    for each in item.materials:
        if each != Material(each.name, each.required, each.tolerable):
            yield {
                "item_code": item.code,
                "material_name": each.name,
                "material_source": each.source,
                "material_copies": str(each.copies),
                "material_form": word(FORMS, each.form) if each.form else "",
                "material_requirement": each.requirement,
            }


def step_rows(item: Item) -> Iterator[dict[str, str]]:
    """A row for each step, in their order."""
    for step in item.steps:
        yield {
            "item_code": item.code,
            "step_name": step.name,
            "step_role": word(ROLES, step.role),
            "step_days": str(step.days),
            "step_unit": step.unit,
        }
