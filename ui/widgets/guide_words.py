"""What a service guide (办事指南) says on a screen: what to bring first, then how long, how much, where and how.

Shared by the desk, the reception and whoever else reads it out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from models.catalogue.guide import ServiceGuide
from models.catalogue.reading import ItemRow, MaterialRow, StepRow
from ui import words
from ui.translation import tr
from ui.widgets import item_words


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the guide with its lines; never an empty one."""

    title: str
    lines: tuple[str, ...]


def sections(found: ServiceGuide) -> tuple[Section, ...]:
    """Everything the guide says, in the order in which it is asked for."""
    row, texts = found.row, found.guide.texts
    said = (
        (tr("To bring"), [material(each) for each in found.materials]),
        (tr("How long"), list(_limits(row))),
        (tr("Charges"), item_words.fees([fee.standard for fee in found.fees]).split("\n")),
        (tr("Where and when"), list(_where(found))),
        (tr("Steps"), [*(step(each, row) for each in found.steps), *texts.process.split("\n")]),
        (tr("Conditions"), [*texts.conditions.split("\n"), texts.quantity_limit, texts.prior_approval]),
        (tr("Basis"), texts.basis.split("\n")),
        (tr("What is given out"), [row.result_document, row.validity]),
        (tr("Often asked"), texts.faq.split("\n")),
        (tr("If the answer is no"), texts.remedy.split("\n")),
    )
    kept = ((title, tuple(filter(None, lines))) for title, lines in said)
    return tuple(Section(title, lines) for title, lines in kept if lines)


def edition(found: ServiceGuide) -> str:
    """Which version it is and since when all of it holds."""
    return tr(
        "{code} · version {number}, guide {edition} · in force since {day}", code=found.row.code,
        number=found.row.number, edition=found.guide.number, day=found.effective.isoformat(),
    )  # fmt: skip


def material(row: MaterialRow) -> str:
    """One paper: name, form, copies, whether it must be there, where it comes from, what it must be like."""
    need = tr("if there is one")
    if row.required:
        need = tr("may be brought later") if row.tolerable else tr("must be there")
    parts = (
        words.choice(f"catalogue.{row.form}") if row.form else "",
        tr("{count} copies", count=row.copies) if row.copies > 1 else "", need, row.source,
        " ".join(row.requirement.split()),
    )  # fmt: skip
    return f"{row.place}  {row.name} · " + " · ".join(filter(None, parts))


def step(row: StepRow, item: ItemRow) -> str:
    """One step with who does it and its limit."""
    return " · ".join(
        (f"{row.place}  {row.name}", row.unit_name or item.unit_name, words.choice(f"catalogue.{row.role}"),
         _days(row.days, item))
    )  # fmt: skip


def _days(days: int, item: ItemRow) -> str:
    if days == 0:
        return tr("the same day")
    return tr("{days} {unit}", days=days, unit=words.choice(f"deadlines.{item.day_unit}"))


def _limits(row: ItemRow) -> Iterator[str]:
    promise, law = _days(row.promised_days, row), _days(row.statutory_days, row)
    said = tr("promised {promise}, by law {law}", promise=promise, law=law)
    yield f"{words.choice(f'catalogue.{row.handling_class}')} · {said}"
    if row.higher_authority:
        yield tr("sent up to {authority}", authority=row.higher_authority)
        yield row.county_part


def _where(found: ServiceGuide) -> Iterator[str]:
    row, texts = found.row, found.guide.texts
    yield row.place
    yield texts.hours.replace("\n", " ")
    yield texts.channels.replace("\n", " ")
    yield "、".join(words.choice(f"catalogue.{way}") for way in row.delivery_ways)
    if row.visits:
        yield tr("{count} visits in all", count=row.visits)
    if not row.agent_allowed:
        yield tr("in person only")
    if texts.inquiry_phone:
        yield tr("enquiries {phone}", phone=texts.inquiry_phone)
    if texts.complaint_phone:
        yield tr("complaints {phone}", phone=texts.complaint_phone)
