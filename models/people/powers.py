"""What is done with the five powers (五权, domain.md §3.3) and with the heads of units."""

from datetime import date

from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.dated import end, last_day_wished, period_of, wished_period
from models.people.records import Delegation, Staff, Unit, UnitHead
from models.people.rules import HeadDuty, Period, Power
from models.people.staff_reading import has_power

_MANAGERS = frozenset({Role.ADMIN, Role.CENTRE_MANAGER})


@verb("people.grant_power", roles=_MANAGERS)
def grant_power(
    act: Act,
    *,
    unit: str,
    power: Power,
    document_no: str,
    granted_on: date | None = None,
    valid_to: date | None = None,
    chief_officer: str = "",
) -> str:
    """Records that a unit gave its window a power, as its document says. Gives the row's id.

    `granted_on` (today) may be past: the document is older than its entry. `valid_to` is the last day it names.
    Raises Refused people.document_no (none given), people.power_granted, people.days_crossed.
    """
    act.hold(Unit, unit)
    if not document_no.strip():
        raise Refused("people.document_no", field="document_no")
    granted_on = granted_on or act.today
    if valid_to is not None and valid_to < granted_on:
        raise Refused("people.days_crossed", field="valid_to")
    wished = (granted_on, valid_to)
    if any(_overlap(wished, row) for row in act.all(Delegation, unit=unit, power=power)):
        raise Refused("people.power_granted", field="power", unit=unit, power=power)
    row = Delegation(
        id=new_key(), unit=unit, power=Power(power), document_no=document_no.strip(), granted_on=granted_on,
        valid_to=valid_to, chief_officer=chief_officer,
    )  # fmt: skip
    return act.add(row).id


@verb("people.grant_all_powers", roles=_MANAGERS)
def grant_all_powers(
    act: Act,
    *,
    unit: str,
    document_no: str,
    granted_on: date | None = None,
    valid_to: date | None = None,
    chief_officer: str = "",
) -> tuple[Power, ...]:
    """授权到位 in one go: records every one of the five that the unit has not given yet, under one document.

    Gives those that were recorded. Raises Refused people.power_granted where nothing was lacking, and what
    `grant_power` says.
    """
    first = granted_on or act.today
    given = tuple(
        power
        for power in Power
        if not any(_overlap((first, valid_to), row) for row in act.all(Delegation, unit=unit, power=power))
    )
    if not given:
        raise Refused("people.power_granted", unit=unit)
    for power in given:
        grant_power(
            act, unit=unit, power=power, document_no=document_no, granted_on=granted_on, valid_to=valid_to,
            chief_officer=chief_officer,
        )  # fmt: skip
    return given


def demand(act: Act, unit: str, power: Power) -> None:
    """Asks for a power of the unit's window today: the one place where the five are asked for (domain.md §3.3).

    Raises NotAllowed people.power_not_granted (`unit`, `power`): the attempt is kept, and what a 督查 counts.
    """
    if not has_power(act.db, unit, power, act.today):
        raise NotAllowed("people.power_not_granted", unit=unit, power=str(power))


def _overlap(wished: tuple[date, date | None], row: Delegation) -> bool:
    first, last = wished
    if last is not None and last < row.granted_on:
        return False
    return (row.valid_to is None or first <= row.valid_to) and (row.withdrawn_on is None or first < row.withdrawn_on)


@verb("people.withdraw_power", roles=_MANAGERS)
def withdraw_power(act: Act, *, unit: str, power: Power, document_no: str, day: date | None = None) -> None:
    """Records that a unit took a power back from `day` on (today), by which document.

    Raises Refused people.document_no, people.power_not_granted.
    """
    if not document_no.strip():
        raise Refused("people.document_no", field="document_no")
    ends = last_day_wished(act, day)
    for row in act.all(Delegation, unit=unit, power=power):
        if (row.valid_to is None or row.valid_to >= ends) and (row.withdrawn_on is None or row.withdrawn_on > ends):
            row.withdrawn_on, row.withdrawn_by = ends, document_no.strip()
            act.save(row)
            return
    raise Refused("people.power_not_granted", unit=unit, power=power)


@verb("people.name_head", roles=_MANAGERS)
def name_head(
    act: Act, *, unit: str, duty: HeadDuty, name: str, post: str, staff: str = "", valid_from: date | None = None
) -> str:
    """Names a head of a unit from a day on (today; may be past). A new 主要负责人 follows the one before. Gives the id.

    Raises Refused people.name, people.post, people.head_named where one is already named from that day or later.
    """
    act.hold(Unit, unit)
    for field, value in (("name", name), ("post", post)):
        if not value.strip():
            raise Refused(f"people.{field}", field=field)
    if staff:
        act.get(Staff, staff)
    first = wished_period(act, valid_from, None, past=True).first
    if duty == HeadDuty.CHIEF:
        for row in act.all(UnitHead, unit=unit, duty=duty):
            if row.valid_from >= first and not period_of(row).is_empty():
                raise Refused("people.head_named", field="valid_from")
            if Period(first).overlaps(period_of(row)):
                row.ends_on = first
                act.save(row)
    head = UnitHead(
        id=new_key(), unit=unit, duty=HeadDuty(duty), name=name.strip(), post=post.strip(), staff=staff,
        valid_from=first,
    )  # fmt: skip
    return act.add(head).id


@verb("people.end_head", roles=_MANAGERS)
def end_head(act: Act, *, head: str, day: date | None = None) -> None:
    """A head of a unit leaves the post from `day` on (today). Raises Refused people.ended."""
    row = act.get(UnitHead, head)
    end(row, last_day_wished(act, day))
    act.save(row)
