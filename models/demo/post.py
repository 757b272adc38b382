"""A person or machine at work in a rehearsed day: a station, its office, its papers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, ParamSpec, TypeVar

from models.demo.clock import Hand
from models.demo.hall import DemoHall
from models.demo.plan import Visit
from models.office.actors import Actor, Kind, StationKind
from models.office.database import Database
from models.office.instants import SECOND, Instant
from models.office.office import Office
from models.office.refusal import Refused
from models.office.verb import Verb
from models.people import signing
from models.people.authority import staff_authority
from models.prints import verbs as prints
from models.tickets.day_verbs import sign_off

P = ParamSpec("P")
T = TypeVar("T")

PrintJob = Callable[[Office, str], object]
"""Brings a stored job out of a printer, by the verbs of prints."""

OF_THE_DAY: Final = frozenset(
    {
        "tickets.nobody_waiting", "tickets.state", "tickets.taken", "tickets.nobody_held", "tickets.unstaffed",
        "tickets.same_place", "tickets.day_full", "tickets.closing", "tickets.quota", "tickets.closed",
        "tickets.too_soon",
        "tickets.calls_short", "tickets.undo_too_late", "tickets.undo_changed", "tickets.nothing_to_undo",
        "tickets.no_return", "tickets.not_your_line", "tickets.holds", "tickets.no_such_number", "tickets.not_paused",
        "cases.parts_open", "cases.part_answered",
        "cases.state", "cases.same_person", "cases.fee_too_early", "cases.notice_answered",
        "fees.unpaid", "fees.part_paid", "fees.not_assessed", "fees.payment_reversed", "fees.already_assessed",
        "fees.not_doubtful", "fees.void", "fees.has_money", "fees.settled",
        "bank.already_settled", "bank.doubtful", "bank.already_reversed", "bank.day_closed",
        "inquiries.closed", "inquiries.state", "inquiries.not_confirmed", "inquiries.confirmed_before",
        "inquiries.own_hand_over", "inquiries.not_receiver", "inquiries.not_replied",
        "deadlines.extension_too_long", "deadlines.expired", "deadlines.extended_before",
    }
)  # fmt: skip
"""Refusals that belong to a day with several windows. Any other is a mistake of the rehearsal or of a rule, and ends
it."""

SPOILED_EVERY, COPIED_EVERY, JAMMED_EVERY = 37, 29, 41


@dataclass(slots=True)
class Crew:
    """What everybody of a rehearsed day knows."""

    db: Database
    hall: DemoHall
    hand: Hand
    visits: dict[str, Visit]
    opening: Instant
    closing: Instant
    noon: Instant
    afternoon: Instant
    visit_seconds: float
    """How long a matter takes on average."""
    print_job: PrintJob

    @property
    def windows(self) -> int:
        return self.hall.desks


class Post:
    """One station of a rehearsed day."""

    def __init__(self, crew: Crew, station: str) -> None:
        self.crew = crew
        self.db = crew.db
        self.hall = crew.hall
        self.hand = crew.hand
        place = crew.hall.stations[station]
        self.window = place.window
        self.office = Office(
            crew.db, place, Actor(Kind.STATION, station), clock=crew.hand, authority=staff_authority
        )  # fmt: skip
        self.papers = 0

    # Who works here.

    def sign_on(self, login: str) -> None:
        """Signs on as the one password proves it."""
        self.office.actor = Actor(Kind.STATION, self.office.station.code)
        signed = self.office.do(
            signing.sign_on, staff=self.hall.staff[login], proof=self.hall.secret, window=self.window
        ).value
        self.office.actor = Actor(Kind.STAFF, signed.staff, signed.sign_on)

    def sign_off(self) -> None:
        """Signs off: where visitors are held, through the queue."""
        held = self.office.station.kind in (StationKind.WINDOW, StationKind.RECEPTION)
        self.office.do(sign_off if held else signing.sign_off)
        self.office.actor = Actor(Kind.STATION, self.office.station.code)

    @property
    def staff(self) -> str:
        return self.office.actor.id

    # What is done.

    def do(self, verb: Verb[P, T], *args: P.args, **wishes: P.kwargs) -> T:
        """Does a verb and prints its papers."""
        done = self.office.do(verb, *args, **wishes)
        for job in done.jobs:
            self._print(job)
        return done.value

    def attempt(self, verb: Verb[P, T], *args: P.args, **wishes: P.kwargs) -> T | None:
        """The same, where it may be refused because of what others do at the same time: None then."""
        try:
            return self.do(verb, *args, **wishes)
        except Refused as refused:
            if refused.code not in OF_THE_DAY:
                raise
            return None

    def granted(self, verb: Verb[P, Any], *args: P.args, **wishes: P.kwargs) -> bool:
        """The same for a verb whose answer does not matter: whether it was done."""
        try:
            self.do(verb, *args, **wishes)
        except Refused as refused:
            if refused.code not in OF_THE_DAY:
                raise
            return False
        return True

    def _print(self, job: str) -> None:
        """Prints; now and then the printer jams, a sheet is spoiled, or somebody wants a second copy (days.md 14)."""
        self.papers += 1
        if self.papers % JAMMED_EVERY == 3:
            self.office.do(prints.send, job=job, printer="示例打印机")
            self.office.do(prints.failed, job=job, failure="print.jam")
        self.crew.print_job(self.office, job)
        if self.office.actor.kind is not Kind.STAFF:
            return
        if self.papers % SPOILED_EVERY == 5:
            again = self.office.do(prints.spoil, job=job, reason="卡纸打坏").value
            self.crew.print_job(self.office, again)
        elif self.papers % COPIED_EVERY == 7:
            copy = self.office.do(prints.reprint, job=job).value
            self.crew.print_job(self.office, copy)

    # What is seen.

    def now(self) -> Instant:
        return self.hand()

    def ago(self, seconds: float) -> Instant:
        return Instant(self.hand() - round(seconds * SECOND))

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        return self.db.rows(sql, values)

    def visit_of(self, ticket: str) -> Visit | None:
        """Who holds a ticket, by the plan; None for somebody who came without a number."""
        press = self.db.value('SELECT "press" FROM "ticket" WHERE "id" = ?', (ticket,))
        return self.crew.visits.get(str(press).removesuffix("b"))

    def seconds_until(self, moment: Instant) -> float:
        return max(1.0, (moment - self.hand()) / SECOND)


def on_paper_only(office: Office, job: str) -> None:
    """A printer that takes everything and keeps nothing: for a day without a folder for its papers."""
    office.do(prints.send, job=job, printer="示例打印机")
    office.do(prints.printed, job=job, bytes_hash="")
