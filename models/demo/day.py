"""A whole rehearsed day: founded, planned, and gone through by processes that share nothing but the database and the
time; each window is a process of its own."""

import importlib
import multiprocessing
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import partial
from multiprocessing.connection import wait as any_of
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.demo.clock import SharedClock, SharedHand, Steps, go_through
from models.demo.plan import Shape, Visit, plan_day
from models.office.instants import MINUTE, SECOND, Instant, instant_at
from models.office.refusal import Trouble

if TYPE_CHECKING:
    from models.demo.hall import DemoHall
    from models.demo.post import Crew, PrintJob
    from models.office.database import Database

EARLY: Final = 40 * MINUTE
"""The hall is founded, and its people come, so long before opening."""

BUSY: Final = 0.7
"""Share of the opening time that the windows are to be busy with the visitors of the plan."""

LOOK_SECONDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Times:
    """The opening hours of the day as instants."""

    opening: Instant
    noon: Instant
    afternoon: Instant
    closing: Instant

    @property
    def shape(self) -> Shape:
        return Shape(*((moment - self.opening) / SECOND for moment in (self.noon, self.afternoon, self.closing)))


def usual_times(day: date) -> Times:
    """The hours of a hall that has not set its own."""
    return Times(*(instant_at(day, time(*at)) for at in ((9, 0), (12, 0), (13, 30), (17, 30))))


@dataclass(frozen=True, slots=True)
class Task:
    """What a process is given: plain values, so that it can be started afresh."""

    url: str
    hall: "DemoHall"
    visits: tuple[Visit, ...]
    times: Times
    visit_seconds: float
    parts: tuple[tuple[str, int], ...]
    """Kind and number of what this process is: ("desk", 3)."""
    log: str
    printer: str
    """Who brings papers out, as module:function, so that a process loads only what it needs; "" for nobody."""
    out: str
    """The folder of the papers, for `printer`."""

    @property
    def name(self) -> str:
        return "-".join(f"{kind}{number or ''}" for kind, number in self.parts)


def plan_for(db: "Database", day: date, shape: Shape, visits: int, seed: int) -> tuple[Visit, ...]:
    """The visitors of a day in this hall, with every item of the catalogue dealt to the line it is asked for in."""
    from models.cases.money import charged
    from models.catalogue.reading import items_on
    from models.demo.county import LINES

    items: dict[str, list[str]] = {line.letter: [] for line in LINES}
    often: dict[str, list[str]] = {line.letter: [] for line in LINES}
    letters = {unit: line.letter for line in LINES for unit in line.units}
    for row in items_on(db, day):
        items[letters[row.unit]].append(row.code)
        if charged(db, row.item, day):
            often[letters[row.unit]].append(row.code)
    return plan_day(visits, seed=seed, shape=shape, items=items, often=often)


def visit_seconds(visits: tuple[Visit, ...], windows: int, shape: Shape) -> float:
    """How long a matter may take so that the windows are busy and the lines still end."""
    matters = sum(max(1, len(visit.items)) for visit in visits)
    open_seconds = shape.noon + shape.closing - shape.afternoon
    return min(600.0, max(20.0, BUSY * windows * open_seconds / max(1, matters) - 60))


def parts_of(crew: "Crew", parts: tuple[tuple[str, int], ...]) -> list[Steps]:
    """The steps of the parts that one process has."""
    return [steps for kind, number in parts for steps in _steps_of(crew, kind, number)]


def _steps_of(crew: "Crew", kind: str, number: int) -> Iterator[Steps]:
    from models.demo.back_office import BackOffice, Supervision
    from models.demo.counter import Counter
    from models.demo.desk import Desk
    from models.demo.entrance import Entrance

    match kind:
        case "desk":
            yield Desk(crew, number).steps()
        case "counter":
            yield Counter(crew, number, counters_for(crew.windows)).steps()
        case "entrance":
            entrance = Entrance(crew)
            yield from (entrance.arrivals(), entrance.desk())
        case "office":
            yield from (BackOffice(crew).steps(), Supervision(crew).steps())


def counters_for(windows: int) -> int:
    """How many counters of the fee point are manned."""
    return 1 if windows < 4 else 2


def crew_of(db: "Database", hall: "DemoHall", hand: Any, task: "Task", print_job: "PrintJob") -> "Crew":
    """What everybody of this process knows."""
    from models.demo.post import Crew

    times = task.times
    return Crew(
        db, hall, hand, {visit.key: visit for visit in task.visits}, times.opening, times.closing, times.noon,
        times.afternoon, task.visit_seconds, print_job,
    )  # fmt: skip


# One process


def work(task: Task, clock: SharedClock, number: int) -> None:
    """The life of one process of a rehearsed day. What goes wrong is in its log, and it ends with 1."""
    hand = SharedHand(clock, number)
    try:
        from models.office.database import keep_psycopg_away

        keep_psycopg_away(task.url)
        from models import house
        from models.office.database import open_database

        house.load_all()
        db = open_database(task.url)
        go_through(parts_of(crew_of(db, task.hall, hand, task, printer_of(task)), task.parts), hand)
        db.close()
    except BaseException:
        Path(task.log).write_text(f"{task.name}\n{traceback.format_exc()}", encoding="utf-8")
        sys.exit(1)


def printer_of(task: Task) -> "PrintJob":
    """Who brings this process's papers out."""
    if not task.printer:
        from models.demo.post import on_paper_only

        return on_paper_only
    module, function = task.printer.split(":")
    return partial(getattr(importlib.import_module(module), function), task.out)


# All processes


def rehearse_day(tasks: list[Task], start: Instant, look: Callable[[Instant], None] | None = None) -> None:
    """Goes through the day with one process for each task. Raises Trouble rehearsal.failed (part, log) where one ends
    badly; the others are then stopped."""
    context = multiprocessing.get_context("spawn")
    clock = SharedClock(context, start, len(tasks))
    running: list[BaseProcess] = []
    try:
        for number, task in enumerate(tasks):
            process: BaseProcess = context.Process(target=work, args=(task, clock, number), name=task.name)
            process.start()
            running.append(process)
        _until_all_end(running, tasks, clock, look)
    finally:
        for process in running:
            if process.is_alive():
                process.terminate()
            process.join()


def _until_all_end(
    running: list[BaseProcess], tasks: list[Task], clock: SharedClock, look: Callable[[Instant], None] | None
) -> None:
    left = dict(enumerate(running))
    while left:
        any_of([process.sentinel for process in left.values()], LOOK_SECONDS)
        for number, process in list(left.items()):
            if process.exitcode is None:
                continue
            del left[number]
            if process.exitcode:
                raise Trouble("rehearsal.failed", part=tasks[number].name, log=tasks[number].log)
        if look is not None:
            look(clock())


def tasks_for(
    *,
    url: str,
    hall: "DemoHall",
    visits: tuple[Visit, ...],
    times: Times,
    logs: Path,
    printer: str = "",
    out: str = "",
) -> list[Task]:
    """A process for each window, one for each counter, one for the entrance, one for the offices behind."""
    parts: list[tuple[tuple[str, int], ...]] = [(("desk", number),) for number in range(1, hall.desks + 1)]
    parts += [(("counter", number),) for number in range(1, counters_for(hall.desks) + 1)]
    parts += [(("entrance", 0),), (("office", 0),)]
    seconds = visit_seconds(visits, hall.desks, times.shape)
    made = []
    for part in parts:
        name = "-".join(f"{kind}{number or ''}" for kind, number in part)
        log = str(logs / f"rehearsal-{name}.log")
        made.append(Task(url, hall, visits, times, seconds, part, log, printer, out))
    return made


def founding_moment(times: Times) -> Instant:
    """When the rehearsal's hall is founded."""
    return Instant(times.opening - EARLY)
