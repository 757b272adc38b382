"""A list of persons as it comes: CSV or XLSX, one row a person, every fault at its row and column (days.md 15)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.cases.forms import ApplicantForm, ApplicantKind, applicant_form, check_applicant
from models.catalogue.files import read
from models.office.refusal import Refused

TITLES = {"姓名": "name", "证件号码": "id_number", "电话": "phone", "住址": "address"}
"""Title → field; the last two may be left out."""
OTHER_TITLES = {
    "名称": "name",
    "统一社会信用代码": "id_number",
    "身份证号": "id_number",
    "联系电话": "phone",
    "地址": "address",
}
MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the list: the form it makes, and what is wrong with it, field → code."""

    line: int
    form: ApplicantForm
    faults: dict[str, str]


def person(line: int, kind: ApplicantKind, fields: dict[str, str], today: date) -> Person:
    """One row, typed or read, checked as a single intake is."""
    form = applicant_form(
        kind, fields.get("name", "").strip(), fields.get("id_number", "").strip(),
        phone=fields.get("phone", "").strip(), address=fields.get("address", "").strip(),
    )  # fmt: skip
    return Person(line, form, dict(check_applicant(form, today).faults))


def read_list(
    path: Path, kind: ApplicantKind, today: date, tell: Callable[[int], None] | None = None
) -> tuple[Person, ...]:
    """The persons of a file in its order; one who is there twice is told so at the second place. Slow: never in a verb.

    Refused catalogue.unreadable, batches.titles (`missing`), batches.empty, batches.too_long; Trouble catalogue.file.
    """
    table = read(path)
    header = [cell.strip() for cell in table.header.cells] if table.header else []
    known = {**TITLES, **OTHER_TITLES}
    places = {known[title]: place for place, title in enumerate(header) if title in known}
    missing = [title for title, field in list(TITLES.items())[:2] if field not in places]
    if missing:
        raise Refused("batches.titles", missing="、".join(missing))
    if not table.rows:
        raise Refused("batches.empty")
    if len(table.rows) > MOST_ROWS:
        raise Refused("batches.too_long", most=MOST_ROWS)
    found: list[Person] = []
    for turn, row in enumerate(table.rows):
        fields = {name: row.cells[place] if place < len(row.cells) else "" for name, place in places.items()}
        found.append(person(row.line, kind, fields, today))
        if tell is not None:
            tell(turn + 1)
    return with_twins(found)


def with_twins(persons: list[Person]) -> tuple[Person, ...]:
    """The same persons, the second of two with one number marked batches.twice."""
    seen: set[str] = set()
    told = []
    for one in persons:
        number = one.form.id_number.upper()
        twin = bool(number) and number in seen
        seen.add(number)
        faults = {**one.faults, **({"id_number": "batches.twice"} if twin else {})}
        told.append(Person(one.line, one.form, faults))
    return tuple(told)
