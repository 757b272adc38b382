"""The order's paper (督办单)."""

from models.fees.papers import staff_name, window_name
from models.findings.records import Expedite
from models.office.act import Act
from models.office.sheets.findings import ExpediteSheet
from models.office.sheets.sheet import Foot, Head
from models.people.records import Unit
from models.prints.verbs import store


def store_order(act: Act, order: Expedite, officer: str) -> str:
    """Stores the paper of an order. Gives the print job's id."""
    unit, settings = act.get(Unit, order.unit), act.settings
    head = Head(
        number=order.number, unit=unit.name, window=window_name(act, act.station.window), centre=settings.centre_name
    )
    foot = Foot(
        handler=staff_name(act, act.actor.id), day=act.today.isoformat(),
        enquiry_phone=unit.enquiry_phone or settings.enquiry_phone, supervision_phone=settings.supervision_phone,
        barcode=order.code,
    )  # fmt: skip
    sheet = ExpediteSheet(
        head=head, foot=foot, about=order.about_table, about_number=order.about_number, cause=order.cause,
        requirement=order.requirement, officer=officer, limit_on=order.limit_day.isoformat(),
    )  # fmt: skip
    return store(act, sheet, about="expedite", about_id=order.id, title=order.number)
