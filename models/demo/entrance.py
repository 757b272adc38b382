"""The entrance of a rehearsed day: the kiosk and the reception desk, where numbers are taken."""

from models.demo.applicants import id_number, person_name
from models.demo.clock import Steps
from models.demo.inbox import Inbox
from models.demo.plan import Visit, Way
from models.demo.post import Crew, Post
from models.demo.serving import Serving
from models.inquiries.rules import Handling
from models.inquiries.verbs import Visitor, Whose, register
from models.office.instants import MINUTE
from models.tickets.call_verbs import back_once
from models.tickets.issue_verbs import Issued, issue
from models.tickets.verbs import cancel, leave

_OF_PRESS = 'SELECT "id", "state", "misses", "finished" FROM "ticket" WHERE "press" = ?'


class Entrance:
    """Kiosk and reception side by side: whom the kiosk sends away, reception helps."""

    def __init__(self, crew: Crew) -> None:
        self.crew = crew
        self.kiosk = Post(crew, "QH1")
        self.reception = Post(crew, "DX1")
        self.letters = list(crew.hall.lines)
        self.inbox = Inbox(self.reception, Serving(self.reception))

    def arrivals(self) -> Steps:
        """Everybody of the plan takes a number."""
        before = 0.0
        yield self.reception.seconds_until(self.crew.opening)
        for visit in sorted(self.crew.visits.values(), key=lambda one: one.at):
            yield visit.at - before
            before = visit.at
            self._take_number(visit)

    def _take_number(self, visit: Visit) -> None:
        letter = self._letter(visit)
        made = self._issue(visit, letter, visit.key, id_number(visit.person) if visit.shows_id else "")
        if made is None or visit.way is not Way.MISTAKE:
            return
        self.reception.granted(cancel, ticket=made.ticket, reason="WRONG_LINE")
        self._issue(visit, visit.line, f"{visit.key}b", "")

    def _letter(self, visit: Visit) -> str:
        """Where the visitor believes that he has to wait."""
        if visit.way not in (Way.WRONG_LINE, Way.MISTAKE):
            return visit.line
        place = self.letters.index(visit.line)
        return self.letters[(place + 3) % len(self.letters)]

    def _issue(self, visit: Visit, letter: str, press: str, shown: str) -> Issued | None:
        line = self.crew.hall.lines[letter]
        made = None
        if visit.at_kiosk:
            made = self.kiosk.attempt(issue, line=line, priority=visit.priority, id_number=shown, press=press)
        return made or self.reception.attempt(
            issue, line=line, priority=visit.priority, id_number=shown, press=press
        )  # fmt: skip

    def desk(self) -> Steps:
        """Reception's own day: questions, those who give up, those who come back."""
        yield self.reception.seconds_until(self.crew.opening) - 900
        self.reception.sign_on("reception")
        asked, done = 0, set[str]()
        while self.reception.now() < self.crew.closing:
            yield 240
            for visit in self.crew.visits.values():
                if visit.way in (Way.GIVES_UP, Way.ABSENT) and visit.key not in done and self._looks_after(visit):
                    done.add(visit.key)
            if self.crew.opening < self.reception.now() < self.crew.noon or self.reception.now() > self.crew.afternoon:
                asked += 1
                if asked % 5 == 1:
                    self._question(asked // 5)
            self.inbox.questions()
        self.inbox.questions()
        self.reception.sign_off()

    def _looks_after(self, visit: Visit) -> bool:
        """Lets go who does not want to wait any longer, and takes back who was absent. True when nothing is left."""
        found = self.reception.rows(_OF_PRESS, visit.key)
        if not found:
            return False
        ticket, state, misses, finished = found[0]
        if visit.way is Way.GIVES_UP:
            if state != "WAITING":
                return True
            return self.reception.granted(leave, ticket=ticket, reason="GAVE_UP")
        if not visit.returns or misses > 1:
            return True
        if state != "MISSED" or finished > self.reception.now() - 5 * MINUTE:
            return False
        return self.reception.attempt(back_once, ticket=ticket) is not None

    def _question(self, number: int) -> None:
        """A question without a number; one of each way of handling, and one by phone."""
        ways = tuple(Handling)
        way = ways[number % len(ways)]
        units = sorted(self.crew.hall.approvers)
        person = 30_000 + number
        self.reception.do(
            register, handling=way, question="到哪里办、要带什么材料", channel="PHONE" if number % 3 == 2 else "VISIT",
            visitor=Visitor(name=person_name(person), phone=f"0739-9{person:06}"),
            to_unit=units[number % len(units)] if way is Handling.HANDED_OVER else "",
            whose=Whose(body="示例邻县政务中心", address="示例路1号") if way is Handling.NOT_OURS else Whose(),
        )  # fmt: skip
