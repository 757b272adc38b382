"""The list that is signed when originals are kept or returned."""

from models.cases.numbers import Series
from models.cases.papers import applicant_on_paper, foot_of, head_of
from models.cases.records import Applicant, Case
from models.cases.steps import next_document, version_of
from models.custody.records import CaseOriginal
from models.office.act import Act
from models.office.sheets.custody import Original, OriginalsList
from models.prints.verbs import store


def store_list(act: Act, case: Case, originals: list[CaseOriginal], what: str) -> str:
    """原件留存清单 or 原件退还清单 of one case. Gives the print job's id."""
    number = next_document(act, Series.ORIGINALS)
    sheet = OriginalsList(
        head=head_of(act, number, case.unit), foot=foot_of(act, case.unit, case.number), what=what,
        case_number=case.number, short_number=case.short_number, item=version_of(act, case).name,
        applicant=applicant_on_paper(act.get(Applicant, case.applicant), case),
        originals=tuple(Original(name=row.name, copies=row.copies) for row in originals),
        returned_to=originals[0].returned_to,
    )  # fmt: skip
    return store(act, sheet, about="case", about_id=case.id, title=case.short_number)
