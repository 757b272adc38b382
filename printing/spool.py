"""From a stored job to a sheet of paper, in three steps that each survive a power cut.

    STORED → prepare (bytes) → prints.send → printer → prints.printed or prints.failed

The paper was stored by the verb that made it, so nothing here can lose one. What was handed to a printer when the
power went stays SENDING: only a person can say whether it came out. None of this is done in an act or on the event
loop; the application spreads the steps over its threads (ui/spooling.py), commands call `print_job`.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from models.office.database import Database
from models.office.office import Office
from models.office.refusal import Refused, Trouble
from models.office.sheets.stored import from_json
from models.prints import reading, verbs
from printing.printers import Printer

UNKNOWN = "print.unknown"
"""The one trouble after which a sheet may still come: the job stays SENDING."""

PrinterFor = Callable[[bool], Printer]
"""Which printer takes a paper: `choose(slip)`, the 80 mm roll or A4."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A job as bytes."""

    job: str
    title: str
    """<paper>-<number>: the file's name, and the job's in the print service."""
    pdf: bytes
    slip: bool

    @property
    def bytes_hash(self) -> str:
        """SHA-256 of the bytes, hex; kept with the job."""
        return hashlib.sha256(self.pdf).hexdigest()


def prepare(db: Database, job: str) -> Prepared:
    """Makes the bytes of a stored job. Slow (the first one loads the fonts).

    Raises Trouble print.no_glyph and what printing/render.py raises, print.sheet_unreadable; Refused office.not_found,
    prints.erased (its personal data was erased by rule).
    """
    from printing.mark import Mark
    from printing.render import is_slip, render

    row, stored = reading.job(db, job), reading.stored_sheet(db, job)
    if row is None or stored is None:
        raise Refused("office.not_found", table="print_job", id=job)
    paper, text, copy_no = stored
    if not text:
        raise Refused("prints.erased", job=job)
    sheet = from_json(paper, text)
    title = f"{paper}-{row.title or row.id[-8:]}" + (f"-copy{copy_no}" if copy_no else "")
    return Prepared(job, title, render(sheet, mark=Mark(copy_no)), is_slip(sheet))


def print_job(office: Office, job: str, choose: PrinterFor) -> Trouble | None:
    """All steps in a row, for a command: the bytes, the printer, the outcome. Gives the Trouble that was recorded."""
    try:
        prepared = prepare(office.db, job)
        printer = choose(prepared.slip)
        office.do(verbs.send, job=job, printer=printer.name)
        printer.send(prepared.pdf, title=prepared.title, slip=prepared.slip)
    except Trouble as trouble:
        if trouble.code != UNKNOWN:
            office.do(verbs.failed, job=job, failure=trouble.code, detail=detail_of(trouble))
        return trouble
    office.do(verbs.printed, job=job, bytes_hash=prepared.bytes_hash)
    return None


def detail_of(trouble: Trouble) -> str:
    """What the printer said, for the job's row."""
    return str(trouble.facts.get("detail") or trouble.facts.get("character") or "")[:500]
