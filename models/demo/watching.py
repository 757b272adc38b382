"""What a supervisor finds and orders in the demonstration: findings of the clock, and an order that runs."""

from models.calendar.reading import hall_calendar
from models.demo.post import Crew, Post
from models.findings.verbs import everything_seen, expedite, raise_findings
from models.office.actors import Actor, Kind
from models.office.instants import civil_day
from models.office.office import Office
from models.people.authority import staff_authority

LATEST = (
    'SELECT f."case", c."staff" FROM "finding" f JOIN "case" c ON c."id" = f."case" WHERE f."type" = \'TIME\' '
    "ORDER BY CASE f.\"level\" WHEN 'ALARM' THEN 0 WHEN 'WARN' THEN 1 ELSE 2 END, f.\"number\" LIMIT 1"
)


def watch(crew: Crew) -> None:
    """The clock's look over the hall; the supervisor orders that the gravest late case be moved."""
    post = Post(crew, "DC1")
    clock = Office(
        crew.db, post.office.station, Actor(Kind.SYSTEM, "DC1"), clock=crew.hand, authority=staff_authority
    )  # fmt: skip
    seen = everything_seen(crew.db, crew.hand())
    if seen:
        clock.do(raise_findings, seen=seen)
    post.sign_on("supervisor")
    limit = hall_calendar(crew.db).add_workdays(civil_day(crew.hand()), 3)
    for case, officer in post.rows(LATEST):
        post.do(
            expedite, about="case", row=case, officer=officer, requirement="三个工作日内办结，并书面说明超期原因",
            limit_day=limit,
        )  # fmt: skip
    post.sign_off()
