"""归档: a finished case's papers are listed, counted and put away."""

from dataclasses import asdict, replace

from models.cases.archive import FileLine, file_lines
from models.cases.course_papers import store_file_index
from models.cases.course_records import CaseFile
from models.cases.numbers import Series
from models.cases.steps import held_case, keep, next_document, roles, take
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.sheets.course import FiledPaper
from models.office.verb import verb


@verb("cases.archive", roles=roles("archive"))
def archive(act: Act, *, case: str, box: str, shelf: str = "", pages: tuple[tuple[str, int], ...] = ()) -> str:
    """归档: puts the file away and prints 卷内目录. Gives the file's number (档号).

    `pages` says how many pages a line of `file_lines` has, by its key; a line that is not named keeps what is proposed.
    Refused cases.box, cases.file_line (no such line), cases.file_pages (fewer than one).
    """
    found = held_case(act, case)
    step = take(act, found, "archive")
    if not box.strip():
        raise Refused("cases.box", field="box")
    lines = _counted(file_lines(act.db, found.id), dict(pages))
    step.document_no = next_document(act, Series.ARCHIVED)
    keep(act, found, step)
    file = CaseFile(
        id=new_key(), case=found.id, number=step.document_no, box=box.strip(), shelf=shelf.strip(),
        papers=[asdict(line) for line in lines], pages=sum(line.pages for line in lines), archived_at=act.now,
        archived_by=act.staff,
    )  # fmt: skip
    act.add(file)
    filed = (FiledPaper(name=x.name, paper=x.paper, number=x.number, copies=x.copies, pages=x.pages) for x in lines)
    store_file_index(act, found, file, tuple(filed))
    return file.number


def _counted(lines: tuple[FileLine, ...], pages: dict[str, int]) -> tuple[FileLine, ...]:
    unknown = pages.keys() - {line.key for line in lines}
    if unknown:
        raise Refused("cases.file_line", field="pages", key=min(unknown))
    if any(count < 1 for count in pages.values()):
        raise Refused("cases.file_pages", field="pages")
    return tuple(replace(line, pages=pages.get(line.key, line.pages)) for line in lines)
