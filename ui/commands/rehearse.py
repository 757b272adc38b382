"""The command `rehearse`: a whole day of a demonstration hall through the real verbs, each window a process of its own.

    rehearse --windows N --tickets N [--seed N] [--date DAY] [--out DIR [--differences N]]

Everything heavy is imported where it is used: each process of the day loads this file for its printer.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from models.office.instants import Instant
    from models.office.office import Office
    from ui.commands.context import Context

PRINTER = "ui.commands.rehearse:print_into"


def rehearse(context: "Context", arguments: list[str]) -> int:
    """Rehearses, prints the day's figures as JSON in the last line, and says whether they balance."""
    import json
    import time

    from ui.commands.context import CLEAN, WRONG, Parser, Usage

    parser = Parser("rehearse")
    parser.add_argument("--windows", default="8")
    parser.add_argument("--tickets", default="400")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--date")
    parser.add_argument("--out")
    parser.add_argument("--differences", default="0")
    given = parser.parse_args(arguments)
    windows = _number("--windows", given.windows, 1, 60)
    tickets = _number("--tickets", given.tickets, 1, 20_000)
    seed = _number("--seed", given.seed, 0, 2**31)
    wished = _day_wished(given.date)
    differences = _number("--differences", given.differences, 0, 1_000)
    if differences and given.out is None:
        raise Usage("--differences 要和 --out 一起用:差异在对账单里")
    out = _out(given.out)
    begun = time.perf_counter()
    _empty_place(context)
    figures, findings = _day(context, windows, tickets, seed, wished, out)
    if out is not None:
        _leave_statement(context, out, figures["date"], differences)
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


def _leave_statement(context: "Context", out: Path, day: str, differences: int) -> None:
    """The bank's statement of the day beside the papers, with so many differences to be found."""
    from datetime import date

    from models.demo.day import usual_times
    from models.demo.statement import bank_lines, with_differences, write_statement

    wished = date.fromisoformat(day)
    lines = bank_lines(context.database(), wished)
    write_statement(out / "statement.csv", with_differences(lines, differences, usual_times(wished).noon))


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


def _number(option: str, text: str, low: int, high: int) -> int:
    from ui.commands.context import Usage

    if not text.isdecimal() or not low <= int(text) <= high:
        raise Usage(f"{option} 要写 {low} 到 {high} 之间的整数")
    return int(text)


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


def _progress() -> "Callable[[Instant], None] | None":
    """The time of the rehearsed day, on a terminal only."""
    import sys

    from models.office.instants import civil

    if not sys.stderr.isatty():
        return None

    def tell(moment: "Instant") -> None:
        sys.stderr.write(f"\r演练时刻 {civil(moment):%H:%M}")
        sys.stderr.flush()

    return tell


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
