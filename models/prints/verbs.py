"""What is done with papers. A verb that makes a paper calls `store`; the spool and the person do the rest."""

from dataclasses import dataclass

from models.office.act import Act
from models.office.actors import ANY_STAFF, StationKind
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.sheet import Sheet
from models.office.sheets.stored import to_json
from models.office.verb import verb
from models.prints.records import PrintJob
from models.prints.rules import JobState, allowed

ANY_STATION = frozenset(StationKind)


@dataclass(frozen=True, slots=True)
class ToPrint:
    """What the spool needs to make the bytes."""

    paper: str
    sheet: str
    copy_no: int


def store(act: Act, sheet: Sheet, *, about: str, about_id: str, title: str = "", station: str = "") -> str:
    """Keeps a paper to be printed at this station, as part of the verb that made it. Gives the job's id.

    With the code of another `station` it waits there, among what is not printed yet.
    """
    job_id = new_key()
    job = PrintJob(
        id=job_id, paper=sheet.paper, layout=sheet.layout, sheet=to_json(sheet), title=title, about_table=about,
        about_id=about_id, state=JobState.STORED, root=job_id, station=station or act.station.code, stored=act.now,
    )  # fmt: skip
    act.add(job)
    if job.station == act.station.code:
        act.jobs.append(job_id)
    return job_id


def _step(act: Act, job_id: str, step: str) -> PrintJob:
    job = act.hold(PrintJob, job_id)
    if not allowed(step, job.state):
        raise NotAllowed("prints.state", step=step, state=job.state, job=job_id)
    return job


@verb("prints.send", roles=ANY_STAFF, stations=ANY_STATION, system=True)
def send(act: Act, *, job: str, printer: str) -> ToPrint:
    """Hands a job to a printer: from here on its outcome is unknown until it is told."""
    found = _step(act, job, "send")
    found.state, found.printer, found.failure, found.detail = JobState.SENDING, printer, "", ""
    act.save(found)
    return ToPrint(found.paper, found.sheet, found.copy_no)


@verb("prints.printed", roles=ANY_STAFF, stations=ANY_STATION, system=True)
def printed(act: Act, *, job: str, bytes_hash: str) -> None:
    """The printer took it, or a person says that it came out."""
    found = _step(act, job, "printed")
    found.state, found.finished = JobState.PRINTED, act.now
    found.bytes_hash = bytes_hash or found.bytes_hash
    act.save(found)


@verb("prints.failed", roles=ANY_STAFF, stations=ANY_STATION, system=True)
def failed(act: Act, *, job: str, failure: str, detail: str = "") -> None:
    """Nothing came out, and why (behaviour 8). `failure` is a Trouble's code."""
    found = _step(act, job, "failed")
    found.state, found.failure, found.detail = JobState.FAILED, failure, detail[:500]
    act.save(found)


@verb("prints.spoil", roles=ANY_STAFF)
def spoil(act: Act, *, job: str, reason: str) -> str:
    """没打出来: voids the sheet, counts it and stores it again as an original. Gives the new job's id."""
    if not reason.strip():
        raise Refused("prints.reason", field="reason")
    found = _step(act, job, "spoil")
    found.state, found.failure, found.detail, found.finished = JobState.SPOILED, "prints.spoiled", reason, act.now
    act.save(found)
    return _again(act, found, copy_no=found.copy_no, replaces=found.id)


@verb("prints.reprint", roles=ANY_STAFF)
def reprint(act: Act, *, job: str) -> str:
    """补打: a second good copy; counts up and says so on the paper (behaviour 46). Gives the new job's id."""
    return reprint_as(act, job=job, sheet=None)


def reprint_as(act: Act, *, job: str, sheet: Sheet | None) -> str:
    """补打 as a part of verbs: with another `sheet` of the same paper, where a value that stands on it became known
    after it was printed. Gives the new job's id."""
    found = _step(act, job, "reprint")
    last: int = act.db.run('SELECT max("copy_no") FROM "print_job" WHERE "root" = ?', (found.root,)).fetchone()[0]
    return _again(act, found, copy_no=last + 1, replaces="", sheet=to_json(sheet) if sheet is not None else "")


@verb("prints.cancel", roles=ANY_STAFF)
def cancel(act: Act, *, job: str, reason: str) -> None:
    """A paper that nobody wants any more."""
    if not reason.strip():
        raise Refused("prints.reason", field="reason")
    found = _step(act, job, "cancel")
    found.state, found.detail, found.finished = JobState.CANCELLED, reason, act.now
    act.save(found)


def _again(act: Act, before: PrintJob, *, copy_no: int, replaces: str, sheet: str = "") -> str:
    if not before.sheet:
        raise Refused("prints.erased", job=before.id)
    job = before.copy()
    job.sheet = sheet or before.sheet
    job.id, job.state, job.copy_no, job.replaces = new_key(), JobState.STORED, copy_no, replaces
    job.station, job.stored, job.finished = act.station.code, act.now, None
    job.printer = job.bytes_hash = job.failure = job.detail = ""
    act.add(job)
    act.jobs.append(job.id)
    return job.id
