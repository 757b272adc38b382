"""What is done with the catalogue: a whole one is brought in, and takes effect on a day."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, timedelta

from models.catalogue import finding  # noqa: F401 - registers how items are found, which this verb's rows change
from models.catalogue import records as kept
from models.catalogue.editions import newest_edition, standing_items
from models.catalogue.guide import standing_guide
from models.catalogue.guide_verbs import begin_guide
from models.catalogue.rules import Difference, FeeStandard, FeeStatus, FeeType, Item, Rounding, difference, unit_code
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.places import add_unit
from models.people.records import Unit


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What a catalogue changed. `units` are (code, name) of departments that it made."""

    difference: Difference
    units: tuple[tuple[str, str], ...] = ()
    edition: str = ""
    """Id of the edition, "" where nothing changed and nothing was kept."""


@verb("catalogue.bring_in", roles={Role.ADMIN})
def bring_in(act: Act, *, items: tuple[Item, ...], on: date, source: str) -> BroughtIn:
    """导入事项目录: a whole catalogue, checked before (models/catalogue/files.py), takes effect on a day.

    New items begin, changed ones get their next version, changed standards end the day before and their successors
    begin, and what the catalogue has no more ends. Of several catalogues for one day the last holds. Departments are
    those of that name; an unknown one is made, with the letters of the item's code as its code. `source` is the file's
    SHA-256, hex. A catalogue that changes nothing keeps nothing.

    Refused: catalogue.no_items; catalogue.too_early (field on, `first_on`) before the newest catalogue's day, or, for
    any but the first, in the past, where what was in force stays true; catalogue.unit_code_taken, catalogue.unit_code
    where a department cannot be made (`name`, `unit`); catalogue.step_unit where no department has the name that does
    a part (`name`, `item`).
    """
    if not items:
        raise Refused("catalogue.no_items")
    newest = newest_edition(act.db)
    if newest is not None and on < (first := max(newest, act.today)):
        raise Refused("catalogue.too_early", field="on", first_on=first.isoformat())
    before = standing_items(act.db)
    change = difference(before, items, on)
    if not change:
        return BroughtIn(change)
    edition = kept.Edition(
        id=new_key(), takes_effect=on, source=source, brought_in=act.now, brought_by=act.staff, items=len(items)
    )
    act.add(edition)
    units, made = _units(act, items)
    _Import(act, on, source, units).apply(change, {item.code: item for item in items})
    act.note(
        source=source, takes_effect=on.isoformat(), new=len(change.new), changed=len(change.changed),
        gone=list(change.gone), units=[code for code, _ in made],
    )  # fmt: skip
    return BroughtIn(change, tuple(made), edition.id)


def _units(act: Act, items: Iterable[Item]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Department name → unit code for all items, and the (code, name) of those that were made."""
    units = {
        unit.name: unit.id for unit in act.select(Unit, '"closed" IS NULL OR "closed" > ?', (act.today.isoformat(),))
    }
    made = []
    for item in items:
        if item.unit in units:
            continue
        code = unit_code(item.code)
        if not code:
            raise Refused("catalogue.unit_code", name=item.unit, item=item.code)
        if other := act.find(Unit, id=code):
            raise Refused("catalogue.unit_code_taken", name=item.unit, unit=code, other=other.name, item=item.code)
        units[item.unit] = add_unit(act, unit=code, name=item.unit, site=act.station.site)
        made.append((code, item.unit))
    return units, made


class _Import:
    """One catalogue on its way in: the act, the day and what all its rows share."""

    def __init__(self, act: Act, on: date, source: str, units: dict[str, str]) -> None:
        self.act = act
        self.on = on
        self.eve = on - timedelta(days=1)
        self.source = source
        self.units = units

    def apply(self, change: Difference, items: dict[str, Item]) -> None:
        for code in change.new:
            self._begin(items[code])
        for each in change.changed:
            row = self._row(each.code)
            if each.needs_version:
                self._next_version(row.id, items[each.code])
            self._end_fees(row.id, each.fees.ended)
            self._begin_fees(row.id, items[each.code], each.fees.begun)
            if "guide" in each.fields:
                begin_guide(self.act, row.id, items[each.code].guide, self.on)
        for code in change.gone:
            self._end(self._row(code))

    def _row(self, code: str) -> kept.ServiceItem:
        row = self.act.find(kept.ServiceItem, code=code)
        if row is None:
            raise Refused("catalogue.no_item", item=code)
        return row

    def _begin(self, item: Item) -> None:
        row = self.act.find(kept.ServiceItem, code=item.code)
        if row is None:
            row = self.act.add(kept.ServiceItem(id=new_key(), code=item.code, first_day=self.on))
        else:
            row.ended_on = None
            self.act.save(row)
        self._next_version(row.id, item)
        self._begin_fees(row.id, item, item.fees)
        if item.guide and standing_guide(self.act.db, row.id) != item.guide:
            begin_guide(self.act, row.id, item.guide, self.on)

    def _next_version(self, item_id: str, item: Item) -> None:
        last = self._last_version(item_id)
        number = last.number + 1 if last else 1
        plain = {name: getattr(item, name) for name in _SAME}
        listed = {name: [str(each) for each in getattr(item, name)] for name in _LISTED}
        version = kept.ItemVersion(
            id=new_key(), item=item_id, number=number, valid_from=self.on, unit=self.units[item.unit],
            unit_name=item.unit, source=self.source, **plain, **listed,
        )  # fmt: skip
        if last is not None:
            last.superseded_by = version.id
            self._end_version(last)
        self.act.add(version)
        for place, material in enumerate(item.materials, start=1):
            self.act.add(
                kept.ItemMaterial(
                    id=new_key(), item_version=version.id, place=place, name=material.name,
                    required=material.required, tolerable=material.tolerable, source=material.source,
                    copies=material.copies, form=material.form, requirement=material.requirement,
                )
            )  # fmt: skip
        for place, step in enumerate(item.steps, start=1):
            self.act.add(
                kept.ItemStep(
                    id=new_key(), item_version=version.id, place=place, name=step.name, role=step.role, days=step.days,
                    unit=self._part(item, step.unit), unit_name=step.unit,
                )
            )  # fmt: skip

    def _part(self, item: Item, name: str) -> str:
        """The code of another department that does a part of an item, "" for its own."""
        if name and name not in self.units:
            raise Refused("catalogue.step_unit", name=name, item=item.code)
        return self.units[name] if name else ""

    def _last_version(self, item_id: str) -> kept.ItemVersion | None:
        found = self.act.select(kept.ItemVersion, '"item" = ? ORDER BY "number" DESC LIMIT 1', (item_id,))
        return found[0] if found else None

    def _end_version(self, version: kept.ItemVersion) -> None:
        """Ends it the day before; one that ended before that, with its item, keeps its last day."""
        if version.valid_to is None:
            version.valid_to = self.eve
        self.act.save(version)

    def _end(self, row: kept.ServiceItem) -> None:
        row.ended_on = self.on
        self.act.save(row)
        last = self._last_version(row.id)
        if last is not None:
            self._end_version(last)
        for standard in self._listed(row.id):
            self._withdraw(standard)

    def _listed(self, item_id: str) -> list[kept.FeeStandard]:
        return self.act.all(kept.FeeStandard, item=item_id, withdrawn=False)

    def _end_fees(self, item_id: str, ended: tuple[FeeStandard, ...]) -> None:
        for standard in self._listed(item_id) if ended else ():
            if _as_said(standard) in ended:
                self._withdraw(standard)

    def _withdraw(self, standard: kept.FeeStandard) -> None:
        standard.withdrawn = True
        standard.valid_to = self.eve if standard.valid_to is None else min(standard.valid_to, self.eve)
        self.act.save(standard)

    def _begin_fees(self, item_id: str, item: Item, begun: tuple[FeeStandard, ...]) -> None:
        for standard in begun:
            self.act.add(
                kept.FeeStandard(
                    id=new_key(), item=item_id, place=item.fees.index(standard) + 1, code=standard.code,
                    name=standard.name, amount_fen=standard.amount_fen, unit=standard.unit,
                    calculation=standard.calculation, rounding=standard.rounding, status=standard.status,
                    fee_type=standard.fee_type, basis=standard.basis, said_from=standard.valid_from,
                    valid_from=max(standard.valid_from or self.on, self.on), valid_to=standard.valid_to,
                    charging_unit=self.units[item.unit] if standard.fee_type == FeeType.NON_TAX else None,
                )
            )  # fmt: skip


_LISTED = ("special_procedures", "delivery_ways")
_APART = ("code", "unit", "materials", "fees", "steps", "guide", *_LISTED)
_SAME = tuple(field.name for field in fields(Item) if field.name not in _APART)
"""What an item and its version's row call by the same name."""


def _as_said(row: kept.FeeStandard) -> FeeStandard:
    """The standard as its file has it, to be compared with another file's."""
    return FeeStandard(
        row.name, row.amount_fen, row.unit, row.basis, FeeStatus(row.status), FeeType(row.fee_type),
        Rounding(row.rounding), row.code, row.said_from, row.valid_to,
    )  # fmt: skip
