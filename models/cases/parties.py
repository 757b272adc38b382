"""The applicant of a case: found again by the document, kept up to date, never typed twice (days.md 5)."""

from models.cases.forms import ApplicantForm, ApplicantKind, Checked, FormFault
from models.cases.records import Applicant
from models.catalogue.rules import ApplicantKind as ItemApplicant
from models.office.act import Act
from models.office.keys import new_key
from models.office.pinyin import typed_key


def applicant_of(act: Act, form: ApplicantForm, checked: Checked) -> Applicant:
    """The applicant's row at this site, found by the document, with what was said today; a new one where there is none.

    ValueError for a form without the keys of its name: making them may be slow and belongs before the act
    (`forms.applicant_form`).
    """
    name = " ".join(form.name.split())
    if not form.pinyin or not form.initials:
        raise ValueError("an applicant's form comes with the keys of the name")
    same = [one for one in act.all(Applicant, id_number=checked.id_number) if one.id_kind == form.id_kind]
    known = next((one for one in same if one.home == act.station.site), None)
    applicant = known or Applicant(
        id=new_key(), kind=form.kind, id_kind=form.id_kind, id_number=checked.id_number,
        id_last4=checked.id_number[-4:],
    )  # fmt: skip
    before = applicant.copy() if known else None
    applicant.name, applicant.name_key = name, typed_key(name)
    applicant.name_pinyin, applicant.name_initials = form.pinyin[:_KEY], form.initials[:_KEY]
    if checked.phone or before is None:
        applicant.phone, applicant.phone_last4 = checked.phone, checked.phone.replace("-", "")[-4:]
    if form.address.strip() or before is None:
        applicant.address = form.address.strip()
    if before is None:
        return act.add(applicant)
    return act.save(applicant) if _differs(before, applicant) else applicant


_KEY = 32
"""As long as what is typed is compared (models/office/pinyin.py)."""


def _differs(before: Applicant, after: Applicant) -> bool:
    return any(
        getattr(before, name) != getattr(after, name)
        for name in ("name", "name_pinyin", "name_initials", "phone", "address")
    )


def fits_item(kind: ApplicantKind, item: ItemApplicant) -> str:
    """ "" where an item is for this kind of applicant (办理对象), else cases.applicant_kind."""
    wanted = {
        ItemApplicant.PERSON: (ApplicantKind.PERSON,),
        ItemApplicant.ORGANISATION: (ApplicantKind.LEGAL,),
        ItemApplicant.EITHER: tuple(ApplicantKind),
    }[item]
    return "" if kind in wanted else FormFault.APPLICANT_KIND
