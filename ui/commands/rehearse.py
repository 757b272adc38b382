"""The command `rehearse`: a whole day of a demonstration hall through the real verbs, each window a process of its own.

    rehearse --windows N --tickets N [--seed N] [--date DAY] [--out DIR]

Everything heavy is imported where it is used: each process of the day loads this file for its printer.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from models.office.office import Office
    from ui.commands.context import Context

PRINTER = "ui.commands.rehearse:print_into"


def rehearse(context: "Context", arguments: list[str]) -> int:
    """Rehearses, prints the day's figures as JSON in the last line, and says whether they balance."""
    import json
    import time

    from ui.commands.context import CLEAN, WRONG, Parser, Usage

    parser = Parser("rehearse")
    parser.add_argument("--windows", type=int, default=8)
    parser.add_argument("--tickets", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--date")
    parser.add_argument("--out")
    given = parser.parse_args(arguments)
    if not 1 <= given.windows <= 60 or not 1 <= given.tickets <= 20_000:
        raise Usage("--windows 要在 1 到 60 之间,--tickets 要在 1 到 20000 之间")
    out = _out(given.out)
    begun = time.perf_counter()
    _empty_place(context)
    figures, findings = _day(context, given.windows, given.tickets, given.seed, _day_wished(given.date), out)
    figures["seconds"] = round(time.perf_counter() - begun, 1)
    print(f"演练数据:{context.folder.path}")
    for finding in findings:
        print(f"不平:{finding}")
    print(json.dumps(figures, ensure_ascii=False))
    return WRONG if findings else CLEAN


def _day(
    context: "Context", windows: int, tickets: int, seed: int, wished: "date | None", out: Path | None
) -> tuple[dict[str, Any], list[str]]:
    """The day itself. Gives its figures and what does not add up."""
    from models.demo.clock import LoneHand
    from models.demo.county import HALL
    from models.demo.day import founding_moment, plan_for, rehearse_day, tasks_for, usual_times
    from models.demo.figures import day_figures, unbalanced
    from models.demo.hall import found_demo_hall
    from models.office.refusal import Trouble
    from models.office.verify import verify
    from ui.commands.context import Usage

    db = context.database(create=True)
    day = wished or _last_working_day(context)
    times = usual_times(day)
    founding = LoneHand(founding_moment(times))
    hall = found_demo_hall(db, founding, windows=windows, station_file=context.folder.station_file)
    visits = plan_for(db, day, times.shape, tickets, seed)
    tasks = tasks_for(
        url=context.folder.url, hall=hall, visits=visits, times=times, logs=context.folder.logs,
        printer=PRINTER if out else "", out=str(out or ""),
    )  # fmt: skip
    try:
        rehearse_day(tasks, founding(), _progress())
    except Trouble as trouble:
        if trouble.code != "rehearsal.failed":
            raise
        raise Usage(f"演练中止:{trouble.facts['part']} 出错,经过见 {trouble.facts['log']}") from trouble
    figures = day_figures(db, HALL, day)
    report = verify(db)
    findings = unbalanced(figures) + [f"{one.code} {one.table} {one.row}" for one in report.findings]
    if figures["issued"] < tickets:
        findings.append("issued")
    return {"date": day.isoformat(), **figures, "verify_findings": len(report.findings)}, findings


def _empty_place(context: "Context") -> None:
    """A rehearsal writes into a new place or none: never beside a hall's own data."""
    import tempfile

    from models.office.database import is_postgresql, open_database
    from models.office.folder import DataFolder, default_folder
    from models.office.schema import applied_names
    from ui.commands.context import Usage

    folder = context.folder
    own_url = folder.url != str(folder.path / "hall.db")
    if folder.path == default_folder():
        place = Path(tempfile.mkdtemp(prefix="rehearsal-"))
        context.folder = DataFolder.at(place, folder.url if own_url else None)
    elif folder.path.exists() and any(folder.path.iterdir()):
        raise Usage(f"演练只写进空的或新的文件夹,这里已有东西:{folder.path}")
    if is_postgresql(folder.url):
        db = open_database(folder.url)
        used = bool(applied_names(db))
        db.close()
        if used:
            raise Usage("演练只写进空的数据库,这个库里已有数据")
    elif own_url and Path(folder.url).exists():
        raise Usage(f"演练只写进新的数据库,已有这个文件:{folder.url}")


def _out(text: str | None) -> Path | None:
    from ui.commands.context import Usage

    if text is None:
        return None
    out = Path(text)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Usage(f"不能写进这个文件夹:{out}({error.strerror})") from error
    return out


def _day_wished(text: str | None) -> "date | None":
    from datetime import date

    from ui.commands.context import Usage

    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Usage(f"--date 的日期“{text}”不对,要写成 2026-11-24") from None


def _last_working_day(context: "Context") -> "date":
    from datetime import timedelta

    from models.calendar.reading import hall_calendar

    calendar = hall_calendar(context.database())
    day: date = context.today() - timedelta(days=1)
    while not calendar.is_workday(day):
        day -= timedelta(days=1)
    return day


def _progress() -> Any:
    """The time of the rehearsed day, on a terminal only."""
    from models.office.instants import civil
    from ui.commands.context import progress

    tell = progress("演练时刻")
    return None if tell is None else lambda moment: tell(int(f"{civil(moment):%H%M}"))


def print_into(folder: str, office: "Office", job: str) -> None:
    """Prints a job of the day into a folder, by the steps of every printer. One that cannot be made ends the day."""
    from printing.spool import print_job

    trouble = print_job(office, job, lambda _slip: _Folder(Path(folder)))
    if trouble is not None:
        raise trouble


class _Folder:
    """Papers as <paper>-<number>.pdf, all in one folder."""

    name = "pdf"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, pdf: bytes, *, title: str, slip: bool) -> None:  # noqa: ARG002 - a printer is told
        """Writes one paper. A spoiled sheet comes out again as it was; another paper of the same number stands beside
        it."""
        plain = "".join("_" if sign in '\\/:*?"<>|' else sign for sign in title)
        path, turn = self.folder / f"{plain}.pdf", 1
        while path.exists() and path.read_bytes() != pdf:
            turn += 1
            path = self.folder / f"{plain}-{turn}.pdf"
        path.write_bytes(pdf)

    def check(self) -> None:
        """A folder is always ready."""
