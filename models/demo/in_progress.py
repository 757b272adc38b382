"""The demonstration with a day in progress.

Earlier weeks have left cases in every light, and this day's visitors wait, sit at the windows, pay, and come for what
is ready. All of it happened before now, through the real verbs.
"""

import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import tomlkit

from models import house
from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.calendar.verbs import override_day
from models.cases.clock_verbs import propose_suspension, suspend
from models.cases.decision_verbs import decide
from models.cases.intake_verbs import take_in
from models.cases.result_verbs import assess_fee, issue, tell_ready
from models.cases.rules import Decision
from models.cases.survey_verbs import survey
from models.catalogue.reading import items_on
from models.catalogue.rules import Kind
from models.demo.applicants import person_name
from models.demo.clock import LoneHand, go_through
from models.demo.county import LINES
from models.demo.day import Task, Times, crew_of, parts_of, plan_for
from models.demo.hall import FOUNDING, PASSWORD, DemoHall, found_demo_hall
from models.demo.inbox import GRANTED
from models.demo.matters import intake, matter_of
from models.demo.plan import Shape, Visit, Way
from models.demo.post import Crew, Post, on_paper_only
from models.demo.watching import watch
from models.fees.gate import blocked
from models.inquiries.rules import Handling
from models.inquiries.verbs import Visitor, register
from models.office import schema
from models.office.actors import Actor
from models.office.actors import Kind as ActorKind
from models.office.database import Database, open_database
from models.office.folder import DataFolder
from models.office.instants import HOUR, MINUTE, SECOND, Instant, civil_day, instant_at, machine_clock
from models.office.office import Office
from models.office.verbs import set_settings
from models.office.whole_file import write_whole
from models.people.authority import staff_authority
from models.tickets.issue_verbs import issue as issue_number
from models.tickets.verbs import begin_service, finish, park, serve_here

NOTE: Final = "demo.toml"
"""In the data folder: says that this is a demonstration, and who may sign on with what."""

WINDOWS: Final = 8
VISITORS: Final = 72
SPAN: Final = 150 * MINUTE
"""How much of the day has gone by."""
UNPAID: Final = 3
"""Notices that wait for the fee point."""
PATIENT_SECONDS: Final = 420.0
"""How long a matter takes: a little longer than the visitors come, so that people wait."""

ALWAYS_OPEN: Final = {
    "opens_at": "00:00", "lunch_from": "", "lunch_to": "", "closes_at": "23:59", "bank_opens_at": "00:00",
    "bank_cut_off_at": "23:58", "bank_closes_at": "23:59",
}  # fmt: skip
"""A demonstration is looked at in the evening too."""

DAYS_BEFORE: Final = (40, 25, 15, 10, 7, 5, 4, 3, 2, 1)
"""Working days on which something was taken in."""


def make_demo_hall(folder: Path, now: Instant | None = None) -> DemoHall:
    """Makes a fresh demonstration in a folder, in place of one that was there before; `now` None is this moment.

    Raises FileExistsError where the folder holds anything else: a hall's own data is never replaced.
    """
    house.load_all()
    now = machine_clock() if now is None else now
    place = DataFolder.at(folder, None)
    if folder.exists() and any(folder.iterdir()):
        if not (folder / NOTE).is_file():
            raise FileExistsError(str(folder))
        shutil.rmtree(folder)
    place.make()
    _write_note(folder, {}, "")
    db = open_database(place.url, create=True)
    try:
        schema.migrate(db)
        hall = _live(db, place.station_file, now)
    finally:
        db.close()
    _write_note(folder, hall.names, civil_day(now).isoformat())
    return hall


def _write_note(folder: Path, names: Mapping[str, str], day: str) -> None:
    document = tomlkit.document()
    document["password"] = PASSWORD
    document["day"] = day
    accounts = tomlkit.table()
    for login, name in names.items():
        accounts[login] = name
    document["accounts"] = accounts
    write_whole(folder / NOTE, tomlkit.dumps(document).encode())


def _live(db: Database, station_file: Path, now: Instant) -> DemoHall:
    today = civil_day(now)
    calendar = hall_calendar(db)
    days = [_working_day_before(calendar, today, back) for back in DAYS_BEFORE]
    hand = LoneHand(Instant(instant_at(days[0]) + 8 * HOUR))
    hall = found_demo_hall(db, hand, windows=WINDOWS, station_file=station_file)
    _open_always(db, hall, hand, today, calendar)
    span = min(SPAN, now - instant_at(today) - 2 * MINUTE)
    times = Times(*(Instant(now - span + shift) for shift in (0, SPAN, SPAN, 20 * HOUR)))
    task = _task(db, hall, times, today)
    crew = crew_of(db, hall, hand, task, on_paper_only)
    _weeks_before(crew, days)
    hand.wait_until(Instant(max(times.opening - 15 * MINUTE, instant_at(today) + SECOND)))
    if span > 0:  # just after midnight the day has not begun
        go_through(parts_of(crew, task.parts), hand, until=Instant(now - 30 * SECOND), pace=span / SPAN)
    _last_touches(crew)
    _ask_for_fees(crew)
    watch(crew)
    return hall


def _working_day_before(calendar: Calendar, day: date, back: int) -> date:
    while back:
        day -= timedelta(days=1)
        back -= calendar.is_workday(day)
    return day


def _open_always(db: Database, hall: DemoHall, hand: LoneHand, today: date, calendar: Calendar) -> None:
    """Today is a working day of the demonstration, from midnight to midnight."""
    actor = Actor(ActorKind.OPERATOR, hall.admin)
    admin = Office(db, FOUNDING, actor, clock=hand, authority=staff_authority)
    admin.do(set_settings, values=ALWAYS_OPEN)
    if not calendar.is_workday(today):
        admin.do(override_day, day=today, is_workday=True, name="演示日", document_no="演示")


def _task(db: Database, hall: DemoHall, times: Times, today: date) -> Task:
    shape = Shape(SPAN * 0.6 / SECOND, SPAN * 0.6 / SECOND, SPAN / SECOND + 2400)
    visits = plan_for(db, today, shape, VISITORS, seed=7)
    parts = (
        *(("desk", number) for number in range(1, WINDOWS + 1)),
        ("counter", 1), ("counter", 2), ("entrance", 0), ("office", 0),
    )  # fmt: skip
    return Task(db.url, hall, visits, times, PATIENT_SECONDS, parts, "", "", "")


def _last_touches(crew: Crew) -> None:
    """However the morning went: somebody is at the fee point, and some have just come."""
    for number in range(WINDOWS, 1, -1):
        post = Post(crew, f"W{number}")
        if post.rows('SELECT 1 FROM "ticket" WHERE "window" = ? AND "state" = \'SERVING\'', post.window):
            post.sign_on(f"w{number}")
            post.do(park, window=post.window, reason="PAYMENT")
            break
    kiosk = Post(crew, "QH1")
    for letter, line in list(crew.hall.lines.items())[:4]:
        _pass(crew, 2)
        kiosk.attempt(issue_number, line=line, press=f"last-{letter}", priority="AGED" if letter == "B" else "")


def _ask_for_fees(crew: Crew) -> None:
    """Some notices that nobody has paid yet, for the fee point to scan."""
    asked = 0
    for number in range(1, WINDOWS + 1):
        post = Post(crew, f"W{number}")
        for case, _, code in post.rows(GRANTED, post.window):
            lines = matter_of(crew.db, code, civil_day(post.now())).lines
            if asked < UNPAID and lines and blocked(crew.db, case, required=True) == "fees.not_assessed":
                _pass(crew, 2)
                post.sign_on(f"w{number}")
                asked += post.granted(assess_fee, case=case, lines=lines)


# The weeks before


def _weeks_before(crew: Crew, days: list[date]) -> None:
    """On each of the days some matters are taken in whose limits end before, on and after today."""
    hand = crew.hand
    assert isinstance(hand, LoneHand)
    rows = [row for row in items_on(crew.db, civil_day(hand())) if row.kind is Kind.PROMISED]
    letters = {unit: line.letter for line in LINES for unit in line.units}
    for turn, (day, back) in enumerate(zip(days, DAYS_BEFORE, strict=True)):
        hand.wait_until(Instant(instant_at(day) + 10 * HOUR))
        near = sorted(rows, key=lambda row: (abs(row.promised_days - back), row.code))[:6]
        for place, row in enumerate(near):
            number = 1 + (turn + place) % crew.windows
            _one_matter(crew, number, letters[row.unit], row.code, 200 + turn * 10 + place)
        _decide_some(crew)
    _questions_before(crew)
    _on_their_way(crew)


def _one_matter(crew: Crew, window: int, letter: str, code: str, person: int) -> None:
    """A visitor of an earlier day, with one promised matter."""
    post = Post(crew, f"W{window}")
    post.sign_on(f"w{window}")
    here = post.do(serve_here, window=post.window, line=crew.hall.lines[letter])
    _pass(crew, 30)
    post.do(begin_service, window=post.window, item=code)
    visit = Visit("", 0, letter, Way.MATTERS, (code,), person, order=person)
    form = intake(matter_of(crew.db, code, civil_day(post.now())), visit, ticket=here.ticket)
    _pass(crew, 300)
    post.do(take_in, intake=form)
    post.do(finish, window=post.window, result="TAKEN_IN")
    _pass(crew, 20)
    post.sign_off()


def _decide_some(crew: Crew) -> None:
    """Every third case is granted at the end of its day, and what costs nothing is put on the shelf."""
    post = Post(crew, "SP1")
    rows = post.rows(
        'SELECT "id", "unit", "window" FROM "case" c WHERE "state" = \'ACCEPTED\' AND NOT EXISTS '
        '(SELECT 1 FROM "case_part" p WHERE p."case" = c."id" AND p."state" = \'OPEN\') ORDER BY "number"'
    )
    for case, unit, window in rows[::3]:
        _pass(crew, 60)
        post.sign_on(crew.hall.approvers[unit])
        post.do(decide, case=case, decision=Decision.GRANT)
        post.sign_off()
        number = next(number for number, key in crew.hall.windows.items() if key == window)
        desk = Post(crew, f"W{number}")
        desk.sign_on(f"w{number}")
        if desk.attempt(issue, case=case, shelf=f"{number}柜1格"):
            desk.granted(tell_ready, case=case, how="PHONE")
        desk.sign_off()


def _on_their_way(crew: Crew) -> None:
    """Of what is open one waits for a site survey, one stands still for an expert's opinion, one asks to."""
    office = Post(crew, "SP1")
    rows = office.rows(
        'SELECT "id", "unit", "window" FROM "case" WHERE "state" = \'ACCEPTED\' AND "kind" = \'promised\' '
        'AND "unit" <> \'YC\' ORDER BY "number" DESC LIMIT 3'
    )
    number = next(number for number, key in crew.hall.windows.items() if key == rows[0][2])
    desk = Post(crew, f"W{number}")
    desk.sign_on(f"w{number}")
    desk.do(
        survey, case=rows[0][0], day=civil_day(desk.now()) + timedelta(days=3), at="09:30", place="申请人经营场所",
        surveyors=("现场核查岗甲", "现场核查岗乙"), units=(rows[0][1],),
    )  # fmt: skip
    desk.sign_off()
    office.sign_on("reviewer")
    asked = [
        office.do(
            propose_suspension, case=case, reason="EXPERT_REVIEW", basis="行政许可法45", expected=10,
            content="组织专家对方案进行评审",
        )
        for case, _, _ in rows[1:]
    ]  # fmt: skip
    office.sign_off()
    _pass(crew, 600)
    office.sign_on(crew.hall.approvers[rows[1][1]])
    office.do(suspend, case=rows[1][0], proposal=asked[0])
    office.sign_off()


def _questions_before(crew: Crew) -> None:
    """Yesterday's questions that nobody has answered yet."""
    post = Post(crew, "DX1")
    post.sign_on("reception")
    for number, way in enumerate((Handling.HANDED_OVER, Handling.TAKEN_IN, Handling.HANDED_OVER)):
        _pass(crew, 120)
        post.do(
            register, handling=way, question="什么时候能领证", visitor=Visitor(name=person_name(50 + number)),
            to_unit=("ZR", "", "GA")[number],
        )  # fmt: skip
    post.sign_off()


def _pass(crew: Crew, seconds: int) -> None:
    crew.hand.wait_until(Instant(crew.hand() + seconds * SECOND))
