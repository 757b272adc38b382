"""The first-inquiry slip as it is printed: the values of its sheet from the rows that were just written."""

from models.catalogue.reading import item_id, version_on
from models.inquiries.records import HandOver, Inquiry
from models.inquiries.rules import Handling, document_no
from models.office.act import Act
from models.office.sheets.inquiries import InquirySlip
from models.office.sheets.sheet import Foot, Head
from models.people.identity import masked_phone
from models.people.reading import unit_row, window_row
from models.people.staff_reading import staff_name


def slip(act: Act, inquiry: Inquiry, handed: HandOver | None) -> InquirySlip:
    """首问登记单 (domain.md §7). `handed` is the hand-over that stands, None where nothing was handed over."""
    settings = act.settings
    unit = unit_row(act.db, inquiry.to_unit) if inquiry.to_unit else None
    site_window = window_row(act.db, inquiry.window, act.today) if inquiry.window else None
    first = staff_name(act.db, inquiry.first_person)
    not_ours = inquiry.handling == Handling.NOT_OURS
    return InquirySlip(
        head=Head(
            number=document_no(inquiry.number, settings.centre_short),
            unit=settings.centre_name,
            window=f"{site_window.number}号窗口" if site_window else "",
            centre=settings.centre_name,
        ),
        foot=Foot(
            handler=first,
            day=act.today.isoformat(),
            enquiry_phone=settings.enquiry_phone,
            supervision_phone=settings.supervision_phone,
            barcode=inquiry.number,
        ),
        received_at=inquiry.received_at,
        channel=inquiry.channel,
        category=inquiry.category,
        first_person=first,
        visitor=inquiry.visitor_name,
        phone=masked_phone(inquiry.visitor_phone) if inquiry.visitor_phone else "",
        question=inquiry.question,
        item=_item_name(act, inquiry.item),
        handling=inquiry.handling,
        to_unit=inquiry.other_body if not_ours else unit.name if unit else "",
        to_person=staff_name(act.db, inquiry.to_staff) if inquiry.to_staff else "",
        to_address=inquiry.other_address if not_ours else "",
        to_phone=inquiry.other_phone if not_ours else unit.enquiry_phone if unit else "",
        handed_at=handed.at if handed else None,
        confirm_due=handed.confirm_due.isoformat() if handed else "",
        reply_due=handed.reply_due.isoformat() if handed else "",
        confirmed_at=handed.confirmed_at if handed else None,
        reply=inquiry.reply,
        closed_at=inquiry.closed_at,
    )


def _item_name(act: Act, code: str) -> str:
    """The item's name today; its code where it is not in force, "" where none was named."""
    found = version_on(act.db, item_id(act.db, code), act.today) if code else None
    return found.name if found else code
