"""A service item as a window of the rehearsal meets it: its papers, its fees, the form filled in for it."""

from dataclasses import dataclass
from datetime import date

from models.cases.forms import CertificateWish, Collector, Intake, MissingPaper, Tick
from models.cases.money import charged
from models.catalogue.reading import item_id, materials, version_in_force
from models.catalogue.rules import ApplicantKind, Kind
from models.demo.applicants import agent, applicant, collector
from models.demo.plan import Visit
from models.fees.rules import ONE, LineWish, check_quantity
from models.office.database import Database

MEASURED = 12_500
"""12.5 square metres, where a fee is by area."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What is asked for."""

    item: str
    code: str
    unit: str
    immediate: bool
    for_bodies: bool
    papers: tuple[tuple[int, str, bool], ...]
    """Place, name, required."""
    lines: tuple[LineWish, ...]
    """What is charged; () for no fee in force."""

    @property
    def missing(self) -> MissingPaper:
        """The paper that a visitor has forgotten."""
        place, name, _ = next((paper for paper in self.papers if paper[2]), self.papers[0])
        return MissingPaper(place, name, "原件,当场核对后退还")


def matter_of(db: Database, code: str, day: date) -> Matter:
    """An item of the catalogue as it is on a day."""
    item = item_id(db, code)
    row = version_in_force(db, item, day)
    wishes = []
    for found in charged(db, item, day):
        fits = check_quantity(found.standard, MEASURED) is None
        wishes.append(LineWish(found.id, MEASURED if fits else ONE))
    papers = tuple((paper.place, paper.name, paper.required) for paper in materials(db, row.id))
    return Matter(
        item, code, row.unit, row.kind is Kind.IMMEDIATE, row.applicant is ApplicantKind.ORGANISATION, papers,
        tuple(wishes),
    )  # fmt: skip


def intake(matter: Matter, visit: Visit, *, ticket: str, notice: str = "", all_papers: bool = True) -> Intake:
    """The form of a visitor for a matter. Reads pinyin: before an act."""
    left_out = () if all_papers else (matter.missing.place,)
    ticks = tuple(
        Tick(place, "COPY" if place % 3 == 2 else "ORIGINAL", 1 + place % 2)
        for place, _, _ in matter.papers
        if place not in left_out
    )
    return Intake(
        item=matter.item, applicant=applicant(visit.person, body=matter.for_bodies), ticks=ticks,
        agent=agent(visit.person + 5000) if matter.for_bodies else None,
        pick_up="POST" if visit.order % 7 == 6 else "ON_SITE", ticket=ticket, notice=notice,
    )  # fmt: skip


def taker(visit: Visit, *, by_post: str = "") -> Collector:
    """Who takes the result away: mostly the applicant, now and then somebody else, or the post."""
    if by_post:
        return Collector(way="POST", post_number=by_post)
    return collector(visit.person + 7000) if visit.order % 3 == 2 else Collector()


def result(number: str = "") -> tuple[CertificateWish, ...]:
    """The certificate that is made."""
    return (CertificateWish(number=number),)
