"""What is done with the texts of a service guide and with the leave to handle an item outside the hall."""

from dataclasses import asdict
from datetime import date

from models.catalogue.guide import guide_on
from models.catalogue.reading import items_on
from models.catalogue.records import ItemExemption, ItemGuide, ServiceItem
from models.catalogue.rules import GuideTexts, needs_exemption
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb

TEXT_LIMIT = 2000
"""Characters of one text of a guide."""


@verb("catalogue.write_guide", roles={Role.ADMIN})
def write_guide(act: Act, *, item: str, texts: GuideTexts, on: date) -> int:
    """Writes the texts of an item's guide anew, from a day on. Cases received before keep theirs. Gives its number.

    Refused: catalogue.no_item; catalogue.guide_too_early (field on, `first_on`) for a past day; catalogue.guide_same
    where nothing differs; catalogue.text_too_long (`limit`) on the field that is.
    """
    if act.find(ServiceItem, id=item) is None:
        raise Refused("catalogue.no_item", field="item", item=item)
    if on < act.today:
        raise Refused("catalogue.guide_too_early", field="on", first_on=act.today.isoformat())
    for name, text in asdict(texts).items():
        if len(text) > TEXT_LIMIT:
            raise Refused("catalogue.text_too_long", field=name, limit=TEXT_LIMIT)
    if guide_on(act.db, item, on).texts == texts:
        raise Refused("catalogue.guide_same")
    return begin_guide(act, item, texts, on).number


def begin_guide(act: Act, item: str, texts: GuideTexts, on: date) -> ItemGuide:
    """Another edition of the texts, as part of the verb that brings them."""
    last = act.select(ItemGuide, '"item" = ? ORDER BY "number" DESC LIMIT 1', (item,))
    return act.add(
        ItemGuide(
            id=new_key(), item=item, number=last[0].number + 1 if last else 1, valid_from=on, written_at=act.now,
            written_by=act.staff, **asdict(texts),
        )
    )  # fmt: skip


@verb("catalogue.exempt", roles={Role.ADMIN})
def exempt(
    act: Act,
    *,
    item: str,
    approval_no: str,
    body: str,
    approved_on: date,
    reason: str,
    expires: date | None = None,
    whole_place: bool = False,
) -> tuple[str, ...]:
    """Records the county's leave to handle an item outside the hall (domain.md §0 S1); one paper often covers all the
    items of a sub-centre (`whole_place`). Gives the codes of the items it now covers.

    Refused: catalogue.no_item; catalogue.inside where the item is handled in the hall or is the township's own;
    catalogue.exemption_empty on the field that says nothing; catalogue.exemption_future (field approved_on);
    catalogue.exemption_dates (field expires); catalogue.exempt_already where the same paper stands for it.
    """
    for name, said in (("approval_no", approval_no), ("body", body), ("reason", reason)):
        if not said.strip():
            raise Refused("catalogue.exemption_empty", field=name)
    if approved_on > act.today:
        raise Refused("catalogue.exemption_future", field="approved_on")
    if expires is not None and expires < approved_on:
        raise Refused("catalogue.exemption_dates", field="expires")
    today = items_on(act.db, act.today)
    chosen = next((line for line in today if line.item == item), None)
    if chosen is None:
        raise Refused("catalogue.no_item", field="item", item=item)
    if not needs_exemption(chosen.location):
        raise Refused("catalogue.inside", field="item")
    covered = [
        line for line in today
        if line.item == item or (whole_place and (line.location, line.place) == (chosen.location, chosen.place))
    ]  # fmt: skip
    standing = {row.item for row in act.all(ItemExemption, approval_no=approval_no.strip()) if row.ended_on is None}
    new = [line for line in covered if line.item not in standing]
    if not new:
        raise Refused("catalogue.exempt_already", field="approval_no")
    for line in new:
        act.add(
            ItemExemption(
                id=new_key(), item=line.item, approval_no=approval_no.strip(), body=body.strip(),
                approved_on=approved_on, reason=reason.strip(), expires=expires, recorded_at=act.now,
                recorded_by=act.staff,
            )
        )  # fmt: skip
    return tuple(line.code for line in new)


@verb("catalogue.end_exemption", roles={Role.ADMIN})
def end_exemption(act: Act, *, exemption: str, reason: str) -> None:
    """The leave was taken back, or recorded by mistake: from today it holds no more.

    Refused: catalogue.exemption_empty (field reason); catalogue.exemption_ended where it was ended before.
    """
    if not reason.strip():
        raise Refused("catalogue.exemption_empty", field="reason")
    row = act.get(ItemExemption, exemption)
    if row.ended_on is not None:
        raise Refused("catalogue.exemption_ended")
    row.ended_on, row.ended_by, row.end_reason = act.today, act.staff, reason.strip()
    act.save(row)
