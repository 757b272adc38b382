"""Print jobs: stored in the transaction of the verb that made the paper, so that no paper is lost with a printer."""

from peewee import SQL

from models.office.instants import Instant
from models.office.record import Record, instant, number, text


class PrintJob(Record):
    """One sheet to come out of a printer.

        STORED → SENDING → PRINTED → (没打出来) SPOILED, and a new job prints it again as an original
                        ↘ FAILED → SENDING …            ↘ (补打) a new job with copy_no + 1

    The sheet's values, its layout and the bytes' hash are kept; the PDF is remade from them at any time.
    """

    paper: str = text()
    layout: int = number()
    sheet: str = text()
    """Canonical JSON of models/office/sheets."""
    title: str = text(default="")
    """Number or ticket on the paper, for lists and file names."""
    about_table: str = text()
    about_id: str = text()
    """What the paper is about."""
    state: str = text()
    copy_no: int = number(default=0)
    """0 an original, n the n-th 补打."""
    root: str = text()
    """Id of the first job of this paper."""
    replaces: str = text(default="")
    """Id of the spoiled job this one prints again."""
    station: str = text()
    printer: str = text(default="")
    bytes_hash: str = text(default="")
    """SHA-256 of the bytes that were sent, hex."""
    failure: str = text(default="")
    """Code of why it failed or was spoiled."""
    detail: str = text(default="")
    """What the printer or the person said."""
    stored: Instant = instant()
    finished: Instant | None = instant(null=True)

    class Meta:
        indexes = ((("about_table", "about_id"), False), (("root", "copy_no"), False), (("stored",), False))


PrintJob.add_index(
    SQL(
        'CREATE INDEX "print_job_unfinished" ON "print_job" ("station", "stored") '
        "WHERE \"state\" IN ('STORED', 'SENDING', 'FAILED')"
    )
)
