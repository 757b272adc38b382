"""The service guide (办事指南) as a paper: of today for whoever asks, or as it was when a case was received."""

from dataclasses import asdict

from models.catalogue.guide import ServiceGuide, service_guide
from models.catalogue.reading import MaterialRow, StandardRow, StepRow
from models.catalogue.rules import FeeType
from models.office.act import Act
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import civil_day
from models.office.refusal import Refused
from models.office.sheets import catalogue as sheets
from models.office.sheets import sheet as parts
from models.office.verb import verb
from models.people.records import Unit
from models.prints.verbs import store

ABOUT = "service_item"
"""What a printed guide is about, by which it is counted (days.md 25)."""
_ASKED_BY = frozenset({Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.GUIDE, Role.ADMIN})


@verb("cases.print_guide", roles=_ASKED_BY)
def print_guide(act: Act, *, item: str) -> str:
    """Prints the guide of an item as it is today. Gives the job's id. Refused catalogue.no_item (field item)."""
    found = service_guide(act.db, item, act.today)
    if found is None:
        raise Refused("catalogue.no_item", field="item", item=item)
    return _store(act, found)


@verb("cases.print_case_guide", roles=_ASKED_BY)
def print_case_guide(act: Act, *, case: str) -> str:
    """Prints the guide that a case was received under, whatever the catalogue says by now (behaviour 40)."""
    found = guide_of_case(act.db, case)
    if found is None:
        raise Refused("catalogue.no_item", field="item", item=case)
    return _store(act, found)


def guide_of_case(db: Database, case: str) -> ServiceGuide | None:
    """The guide that a case was received under, by the case's id; None where there is no such case."""
    row = db.row('SELECT "item", "item_version", "received_at" FROM "case" WHERE "id" = ?', (case,))
    if row is None:
        return None
    item, kept, received = row
    return service_guide(db, item, civil_day(received), known=received, kept=kept)


def _store(act: Act, found: ServiceGuide) -> str:
    return store(act, guide_sheet(act, found), about=ABOUT, about_id=found.row.item, title=found.row.code)


def guide_sheet(act: Act, found: ServiceGuide) -> sheets.ServiceGuide:
    """The guide as its paper says it. Phones are the guide's own, else the unit's, else the hall's."""
    row, texts, settings = found.row, found.guide.texts, act.settings
    said = {name: text for name, text in asdict(texts).items() if not name.endswith("_phone")}
    unit = act.get(Unit, row.unit)
    return sheets.ServiceGuide(
        head=parts.Head(number=row.code, unit=row.unit_name, window="", centre=settings.centre_name),
        foot=parts.Foot(
            handler=settings.centre_name, day=act.today.isoformat(), barcode=row.code,
            enquiry_phone=texts.inquiry_phone or unit.enquiry_phone or settings.enquiry_phone,
            supervision_phone=texts.complaint_phone or settings.supervision_phone,
        ),
        item=row.name, code=row.code, version=row.number, edition=found.guide.number,
        effective=found.effective.isoformat(), handling_class=str(row.handling_class),
        authority_type=str(row.authority_type),
        applicant=str(row.applicant), statutory_days=row.statutory_days, promised_days=row.promised_days,
        day_unit=str(row.day_unit), place=row.place, materials=tuple(map(_material, found.materials)),
        fees=tuple(map(_fee, found.fees)), steps=tuple(map(_step, found.steps)),
        procedures=tuple(map(str, row.special_procedures)), ways=tuple(map(str, row.delivery_ways)),
        village_mode=str(row.village_mode), higher_authority=row.higher_authority, county_part=row.county_part,
        result=row.result_document, validity=row.validity, annual_check=row.annual_check, visits=row.visits,
        site_survey=row.site_survey, agent_allowed=row.agent_allowed, online=row.online, **said,
    )  # fmt: skip


def _material(row: MaterialRow) -> sheets.GuideMaterial:
    return sheets.GuideMaterial(
        name=row.name, required=row.required, tolerable=row.tolerable, source=row.source, copies=row.copies,
        form=str(row.form), requirement=row.requirement,
    )  # fmt: skip


def _fee(row: StandardRow) -> sheets.GuideFee:
    fee = row.standard
    return sheets.GuideFee(
        name=fee.name, amount_fen=fee.amount_fen, unit=fee.unit, basis=fee.basis,
        income=fee.fee_type is FeeType.NON_TAX,
    )  # fmt: skip


def _step(row: StepRow) -> sheets.GuideStep:
    return sheets.GuideStep(name=row.name, role=str(row.role), days=row.days, unit=row.unit_name)
