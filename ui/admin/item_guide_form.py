"""The texts of a service guide (办事指南), written anew from a day on; cases received before keep theirs."""

from dataclasses import fields
from typing import Any

from models.catalogue.columns import LIMITS
from models.catalogue.guide import GuideRow
from models.catalogue.guide_verbs import write_guide
from models.catalogue.reading import ItemLine
from models.catalogue.rules import GuideTexts
from ui.admin.item_words import TERMS
from ui.admin.part import Part
from ui.translation import tr
from ui.widgets.field import AnyField, DayField, LinesField, TextField

ONE_LINE = frozenset({"inquiry_phone", "complaint_phone"})


def open_guide_form(part: Part, item: ItemLine, found: GuideRow) -> None:
    """What the guide says today stands in the fields."""
    day = DayField("on", tr("Takes effect"), today=part.work.today, needed=True)
    day.set_value(part.work.today())
    shown: list[AnyField] = [*(_field(field.name, found.texts) for field in fields(GuideTexts)), day]
    part.ask_change(
        f"guide {item.item}", tr("Guide of {name}", name=item.name), tr("Keep"), shown, write_guide,
        about=_about(found),
        wishes=_wishes, said=tr("The guide is kept as a new version."), item=item.item,
    )  # fmt: skip


def _about(found: GuideRow) -> str:
    said = tr("Version {number} now.", number=found.number) if found.number else tr("Nothing was written yet.")
    return f"{said} {tr('Fees, limits and papers come from the catalogue.')}"


def _field(name: str, texts: GuideTexts) -> AnyField:
    made: AnyField = (
        TextField(name, TERMS[name], most=LIMITS[name])
        if name in ONE_LINE
        else LinesField(name, TERMS[name], lines=2, most=LIMITS[name])
    )
    made.set_text(getattr(texts, name))
    return made


def _wishes(values: dict[str, Any]) -> dict[str, Any]:
    return {
        "on": values["on"], "texts": GuideTexts(**{field.name: values[field.name] for field in fields(GuideTexts)})
    }  # fmt: skip
