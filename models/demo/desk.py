"""A window's rehearsed day: calls, serves, parks, passes on, pauses, and signs off when its lines are empty."""

from collections.abc import Generator

from models.demo.clock import Steps
from models.demo.inbox import Inbox
from models.demo.plan import Visit, Way
from models.demo.post import Crew, Post
from models.demo.serving import Serving
from models.office.instants import MINUTE
from models.tickets.call_verbs import CallMade, call_next, call_number, miss, recall
from models.tickets.day_verbs import pause, resume
from models.tickets.undo_verbs import undo_last
from models.tickets.verbs import (
    begin_service,
    finish,
    finish_and_next,
    leave,
    park,
    serve_here,
    start,
    transfer,
    unpark,
)

PATIENCE = 25 * MINUTE
"""How long after closing a window waits for somebody who went to pay."""

Turn = Generator[float, None, CallMade | None]
"""One visitor at the window; gives who was called next by the same key, if anybody."""

_WAITING = (
    'SELECT t."text" FROM "ticket" t JOIN "line_window" l ON l."line" = t."line" AND l."window" = ? '
    'WHERE t."state" = \'WAITING\' AND t."for_window" = \'\' ORDER BY t."queued", t."number"'
)
_PARKED = 'SELECT "id" FROM "ticket" WHERE "window" = ? AND "state" = \'PARKED\' ORDER BY "since"'
_STILL_TO_COME = (
    "SELECT count(*) FROM \"ticket\" WHERE \"state\" IN ('WAITING', 'CALLED', 'SERVING', 'PARKED') "
    'AND (("window" = ? AND "state" = \'PARKED\') OR "for_window" = ? OR "return_to" = ?)'
)
_TICKET = 'SELECT "line", "return_to", "state", "misses" FROM "ticket" WHERE "id" = ?'


class Desk:
    """One window and who works there."""

    def __init__(self, crew: Crew, number: int) -> None:
        self.post = Post(crew, f"W{number}")
        self.number = number
        self.serving = Serving(self.post)
        self.inbox = Inbox(self.post, self.serving)
        self.window = self.post.window
        self.calls = self.visits = self.walk_ins = 0
        self.has_lunched = self.has_paused = self.has_picked = False
        self.walkers: dict[str, Visit] = {}
        """Ticket → who came without a number."""
        self.lent: set[str] = set()
        self.photographed: set[str] = set()
        self.fetching: list[str] = []
        """Visitors who went to be photographed."""

    def steps(self) -> Steps:
        """The day."""
        crew = self.post.crew
        yield self.post.seconds_until(crew.opening) - 600 + self.number * 5
        self.post.sign_on(f"w{self.number}")
        yield self.post.seconds_until(crew.opening)
        called: CallMade | None = None
        while called is not None or not self._is_over():
            if called is None:
                yield from self._rest()
                called = yield from self._without_call()
            if called is None:
                called = self._call()
            if called is None:
                yield from self.inbox.see_to()
                yield 45
                continue
            called = yield from self._receive(called)
        yield from self._go_home()

    # Who comes next.

    def _call(self) -> CallMade | None:
        self.calls += 1
        if self.calls % 17 == 6 or not self.has_picked:
            waiting = self.post.rows(_WAITING, self.window)
            if len(waiting) > 1:
                self.has_picked = True
                return self.post.attempt(
                    call_number, window=self.window, number=waiting[1][0], reason="带婴儿,征得前面群众同意"
                )
        return self.post.attempt(call_next, window=self.window)

    def _without_call(self) -> Turn:
        """Those who need no call: back from the photographer, or a person who simply stands there (days.md 7)."""
        if self.fetching:
            ticket = self.fetching.pop(0)
            made = self.post.attempt(unpark, window=self.window, ticket=ticket)
            visit = self.post.visit_of(ticket)
            return (yield from self._serve(ticket, visit)) if made and visit else None
        if self.visits // 15 > self.walk_ins and self.post.now() < self.post.crew.closing:
            self.walk_ins += 1
            visit = self._walk_in()
            here = self.post.attempt(serve_here, window=self.window, line=self.post.hall.lines[visit.line])
            if here is None:
                return None
            self.walkers[here.ticket] = visit
            return (yield from self._serve(here.ticket, visit))
        return None

    def _walk_in(self) -> Visit:
        """Somebody without a number, with a matter of this window's first line."""
        crew = self.post.crew
        served = {row[0] for row in self.post.rows('SELECT "line" FROM "line_window" WHERE "window" = ?', self.window)}
        letter = min(name for name, line in crew.hall.lines.items() if line in served)
        items = next((visit.items for visit in crew.visits.values() if visit.line == letter and visit.items), ())
        order = 20_000 + self.number * 1000 + self.walk_ins
        return Visit("", 0, letter, Way.MATTERS if items else Way.ASKS, items[:1], order, order=order)

    # One visitor.

    def _receive(self, made: CallMade) -> Turn:
        """A number was called: somebody comes, or nobody."""
        visit = self.walkers.get(made.ticket) or self.post.visit_of(made.ticket)
        misses = self.post.rows(_TICKET, made.ticket)[0][3]
        if visit is None:
            self.post.do(start, window=self.window)
            return self._finish("OTHER")
        if visit.way is Way.ABSENT and (misses == 0 or visit.order % 5 == 0):
            came = yield from self._nobody_comes(visit)
            if not came:
                return None
        else:
            yield 15 + visit.order % 6 * 6
        self.post.do(start, window=self.window)
        if visit.order % 31 == 3:
            self.post.granted(undo_last)
            yield 20
            self.post.granted(start, window=self.window)
        return (yield from self._serve(made.ticket, visit))

    def _nobody_comes(self, visit: Visit) -> Generator[float, None, bool]:
        """Three calls, 20 s apart, then passed; somebody may come at that very moment, and the step is taken back."""
        for _ in range(2):
            yield 24
            self.post.attempt(recall, window=self.window)
        yield 24
        if self.post.attempt(miss, window=self.window, reason="ABSENT") is None:
            return True
        if visit.order % 4 != 1:
            return False
        yield 8
        return self.post.attempt(undo_last) is not None

    def _serve(self, ticket: str, visit: Visit) -> Turn:
        """The visitor sits here."""
        self.visits += 1
        line, return_to = self.post.rows(_TICKET, ticket)[0][:2]
        if ticket in self.serving.owed:
            return (yield from self._after_paying(ticket, visit))
        if return_to and return_to != self.window:
            self.post.do(begin_service, window=self.window, item=visit.items[0])
            yield 90
            return self._finish("DONE")
        if ticket in self.lent:
            yield 60
            return self._finish("DONE")
        if visit.way is Way.WRONG_LINE and line != self.post.hall.lines[visit.line] and self._pass_on(visit):
            return None
        if visit.order % 17 == 6 and visit.way is Way.MATTERS and self._to_the_photographer(ticket, visit):
            return None
        return (yield from self._deal_with(ticket, visit))

    def _deal_with(self, ticket: str, visit: Visit) -> Turn:
        pause_length = self.post.crew.visit_seconds * (0.3 + visit.order % 4 / 4)
        match visit.way:
            case Way.COLLECT:
                yield pause_length
                if not self.serving.collect(ticket, visit):
                    self.serving.asks(ticket, visit)
                result = "DONE"
            case Way.PAPERS:
                yield pause_length
                self.serving.papers_missing(ticket, visit)
                result = "PAPERS_MISSING"
            case Way.BACK:
                yield pause_length
                result = "TAKEN_IN" if self.serving.back_with_papers(ticket) else "ANSWERED"
            case Way.ASKS:
                yield pause_length
                self.serving.asks(ticket, visit)
                result = "ANSWERED"
            case Way.FORGOTTEN:
                yield from self._forget(ticket)
                return None
            case _:
                yield from self.serving.all_matters(ticket, visit)
                if visit.way is Way.LENT and ticket not in self.serving.owed and self._lend(ticket):
                    return None
                result = "TAKEN_IN"
        return self._unless_parked(ticket, result)

    def _unless_parked(self, ticket: str, result: str) -> CallMade | None:
        if ticket not in self.serving.owed:
            return self._finish(result)
        if self.post.rows(_TICKET, ticket)[0][2] == "SERVING":
            self.post.do(park, window=self.window, reason="PAYMENT")
        return None

    def _after_paying(self, ticket: str, visit: Visit) -> Turn:
        yield 60
        if self.serving.paid(ticket, visit):
            return self._finish("DONE")
        if visit.pays and self.post.now() < self.post.crew.closing:
            self.post.do(park, window=self.window, reason="PAYMENT")
            return None
        self.serving.owed.pop(ticket, None)
        return self._finish("OTHER")

    def _finish(self, result: str) -> CallMade | None:
        """F8 mostly: finishes and calls the next; where something waits to be seen to, only finishes."""
        if self.calls % 3 == 0 or self.fetching:
            self.post.do(finish, window=self.window, result=result)
            return None
        self.calls += 1
        return self.post.do(finish_and_next, window=self.window, result=result).called

    # Other places.

    def _pass_on(self, visit: Visit) -> bool:
        to_line = self.post.hall.lines[visit.line]
        remark = "业务选错,已说明办理窗口"
        return self.post.attempt(transfer, window=self.window, to_line=to_line, remark=remark) is not None

    def _lend(self, ticket: str) -> bool:
        """To another line for a countersignature, and back (transfer with return)."""
        if self.post.crew.windows < 2:
            return False
        served = {row[0] for row in self.post.rows('SELECT "line" FROM "line_window" WHERE "window" = ?', self.window)}
        for line in self.post.hall.lines.values():
            if line in served:
                continue
            lent = self.post.attempt(
                transfer, window=self.window, to_line=line, with_return=True, remark="请会签后送回"
            )
            if lent:
                self.lent.add(ticket)
                return True
        return False

    def _to_the_photographer(self, ticket: str, visit: Visit) -> bool:
        """Once, and back without a call; a person without a number has no photograph to fetch."""
        if not visit.key or visit.key in self.photographed:
            return False
        self.photographed.add(visit.key)
        self.post.do(park, window=self.window, reason="PHOTO")
        self.fetching.append(ticket)
        return True

    def _forget(self, ticket: str) -> Steps:
        """Nobody finishes the visit: the window stands still until a supervisor ends it."""
        for _ in range(40):
            yield 180
            if self.post.rows(_TICKET, ticket)[0][2] != "SERVING":
                return
        self.post.do(finish, window=self.window, result="OTHER")

    # The day itself.

    def _rest(self) -> Steps:
        crew, now = self.post.crew, self.post.now()
        if not self.has_lunched and crew.noon <= now < crew.afternoon:
            if self.post.rows(_WAITING, self.window) and now < crew.noon + PATIENCE:
                return
            self.has_lunched = True
            yield from self._pause("LUNCH", self.post.seconds_until(crew.afternoon))
        elif not self.has_paused and self.calls > 8 + self.number % 5:
            self.has_paused = True
            yield from self._pause("BREAK", 420)

    def _pause(self, reason: str, seconds: float) -> Steps:
        if self.post.attempt(pause, window=self.window, reason=reason):
            yield seconds
            self.post.granted(resume, window=self.window)

    def _is_over(self) -> bool:
        now, closing = self.post.now(), self.post.crew.closing
        if now < closing or self.fetching or self.post.rows(_WAITING, self.window):
            return False
        if now >= closing + PATIENCE:
            return True
        return not self.post.rows(_STILL_TO_COME, self.window, self.window, self.window)[0][0]

    def _go_home(self) -> Steps:
        """What is left is passed on or closed: who went to pay and did not come back has left, but for the last one,
        whom the closing round ends."""
        for (ticket,) in self.post.rows(_PARKED, self.window)[1:]:
            self.post.granted(leave, ticket=ticket, reason="GAVE_UP")
        yield from self.inbox.see_to()
        yield 30
        self.post.sign_off()
