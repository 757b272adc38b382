"""What a window does with a visitor's matters: takes in, decides, charges, hands out."""

from models.cases.decision_verbs import withdraw
from models.cases.forms import Tick
from models.cases.intake_verbs import bring_materials, not_accepted, receive, supplement_notice, take_in
from models.cases.notice_verbs import one_time_notice
from models.cases.on_the_spot_verbs import Outcome, hand_out, handle_immediate
from models.cases.result_verbs import assess_fee, deliver, issue
from models.cases.rules import Decision
from models.catalogue.rules import Kind
from models.demo.applicants import applicant, person_name
from models.demo.clock import Steps
from models.demo.matters import Matter, intake, matter_of, taker
from models.demo.plan import Visit
from models.demo.post import Post
from models.fees.gate import blocked
from models.inquiries.rules import Handling
from models.inquiries.verbs import Visitor, Whose, register
from models.office.instants import civil_day
from models.tickets.verbs import begin_service, change_service

REASON = "所报材料与登记情况不一致,不符合办理条件"

_TO_COLLECT = (
    'SELECT "id", "state", "short_number", "pick_up" FROM "case" WHERE "kind" = \'promised\' AND "window" = ? '
    "AND \"state\" IN ('ISSUED', 'DECIDED_GRANT', 'DECIDED_REFUSE') ORDER BY \"state\" DESC, \"decided_at\""
)
_NOTICE_BACK = (
    'SELECT n."id", t."press", i."code" FROM "one_time_notice" n JOIN "ticket" t ON t."id" = n."ticket" '
    'JOIN "service_item" i ON i."id" = n."item" JOIN "window_unit" u ON u."unit" = n."unit" AND u."window" = ? '
    'WHERE n."case" = \'\' AND n."given_at" < ? ORDER BY n."given_at"'
)


class Serving:
    """The matters of one window."""

    def __init__(self, post: Post) -> None:
        self.post = post
        self.owed: dict[str, list[str]] = {}
        """Ticket → cases that wait for the visitor's payment."""
        self.matters: dict[str, Matter] = {}
        self.taken = 0

    def matter(self, code: str) -> Matter:
        if code not in self.matters:
            self.matters[code] = matter_of(self.post.db, code, civil_day(self.post.now()))
        return self.matters[code]

    def all_matters(self, ticket: str, visit: Visit) -> Steps:
        """One after the other, those that cost something last, so that one walk to the fee point pays for all."""
        matters = sorted((self.matter(code) for code in visit.items), key=lambda one: bool(one.lines and one.immediate))
        for place, matter in enumerate(matters, start=1):
            service = self.post.do(begin_service, window=self.post.window, item=matter.code)
            yield self.post.crew.visit_seconds * (0.4 + visit.order % 5 / 5)
            if visit.order % 19 == 4:
                self.post.do(
                    change_service, window=self.post.window, service=service, item=matter.code, quantity=2
                )  # fmt: skip
            if matter.immediate:
                self._on_the_spot(ticket, visit, matter, last=place == len(matters))
            else:
                self._promised(ticket, visit, matter)
            yield 20

    def _on_the_spot(self, ticket: str, visit: Visit, matter: Matter, *, last: bool) -> None:
        self.taken += 1
        outcome = Outcome(collector=taker(visit))
        if self.taken % 23 == 9 and not matter.lines:
            outcome = Outcome(decision=Decision.REFUSE, reason_code="CONDITIONS_NOT_MET", reason=REASON)
        made = self.post.do(
            handle_immediate, intake=intake(matter, visit, ticket=ticket), outcome=outcome, lines=matter.lines,
            park=last,
        )  # fmt: skip
        if made.notice:
            self.owed.setdefault(ticket, []).append(made.case)

    def _promised(self, ticket: str, visit: Visit, matter: Matter) -> None:
        self.taken += 1
        post, turn = self.post, self.taken % 13
        if turn == 5:
            made = post.do(receive, intake=intake(matter, visit, ticket=ticket, all_papers=False), receipt=True)
            post.do(supplement_notice, case=made.case, remark="请补齐后交回本窗口")
        elif turn == 9:
            made = post.do(receive, intake=intake(matter, visit, ticket=ticket))
            post.do(not_accepted, case=made.case, reason_code="NOT_ENTITLED", reason=REASON, basis="行政许可法32")
        elif turn == 11:
            made = post.do(take_in, intake=intake(matter, visit, ticket=ticket))
            post.do(withdraw, case=made.case, reason_code="APPLICANT_WISH", reason="申请人当场要求撤回")
        else:
            post.do(take_in, intake=intake(matter, visit, ticket=ticket), receipt=turn % 5 == 0)

    def papers_missing(self, ticket: str, visit: Visit) -> None:
        """一次性告知, the papers not kept; some say who they are, some do not."""
        matter = self.matter(visit.items[0])
        form = applicant(visit.person, body=matter.for_bodies) if visit.order % 3 else None
        self.post.do(
            one_time_notice, item=matter.item, missing=(matter.missing,), applicant=form,
            person_name="" if form else person_name(visit.person), ticket=ticket,
        )  # fmt: skip

    def back_with_papers(self, ticket: str) -> bool:
        """Takes in the matter of a notice that somebody brings back. False where none of this window is out."""
        for notice, press, code in self.post.rows(_NOTICE_BACK, self.post.window, self.post.ago(1800)):
            first = self.post.crew.visits.get(press)
            if first is None:
                continue
            matter = self.matter(code)
            form = intake(matter, first, ticket=ticket, notice=notice)
            if not matter.immediate:
                return self.post.attempt(take_in, intake=form) is not None
            made = self.post.attempt(handle_immediate, intake=form, lines=matter.lines, park=True)
            if made is not None and made.notice:
                self.owed.setdefault(ticket, []).append(made.case)
            return made is not None
        return False

    def asks(self, ticket: str, visit: Visit) -> None:
        """A question: each way of handling one comes round."""
        ways = tuple(Handling)
        way = ways[visit.order % len(ways)]
        visitor = Visitor(name=person_name(visit.person), phone=f"0739-9{visit.person:06}")
        others = sorted(set(self.post.hall.approvers) - {self.matter(visit.items[0]).unit})
        self.post.do(
            register, handling=way, question="办理条件和所需材料", item=visit.items[0], visitor=visitor, ticket=ticket,
            to_unit=others[visit.order % len(others)] if way is Handling.HANDED_OVER else "",
            whose=Whose(body="示例邻县政务中心", phone="0739-9000000") if way is Handling.NOT_OURS else Whose(),
        )  # fmt: skip

    def collect(self, ticket: str, visit: Visit) -> bool:
        """Fetches a result of this window, or pays for it first. False where nothing is ready."""
        ready = self.post.rows(_TO_COLLECT, self.post.window)
        for case, state, short, pick_up in ready if visit.order % 2 else reversed(ready):
            if state != "DECIDED_GRANT":
                if self._deliver(case, visit, f"YZ{short}" if pick_up == "POST" else ""):
                    return True
                continue
            lines = self._lines_of(case)
            gate = blocked(self.post.db, case, bool(lines))
            if gate == "fees.not_assessed":
                if self.post.attempt(assess_fee, case=case, lines=lines, ticket=ticket, park=True):
                    self.owed.setdefault(ticket, []).append(case)
                    return True
            elif not gate and self._issue_and_deliver(case, visit):
                return True
        return False

    def _lines_of(self, case: str) -> tuple:  # type: ignore[type-arg]
        code = self.post.db.value(
            'SELECT i."code" FROM "case" c JOIN "service_item" i ON i."id" = c."item" WHERE c."id" = ?', (case,)
        )
        return self.matter(code).lines

    def _deliver(self, case: str, visit: Visit, by_post: str) -> bool:
        return self.post.attempt(deliver, case=case, collector=taker(visit, by_post=by_post)) is not None

    def _issue_and_deliver(self, case: str, visit: Visit) -> bool:
        return self.post.attempt(issue, case=case) is not None and self._deliver(case, visit, "")

    def paid(self, ticket: str, visit: Visit) -> bool:
        """The visitor is back from the fee point: what he paid for is handed out. False where money is missing."""
        left = []
        for case in self.owed.pop(ticket, []):
            immediate = self.post.db.value('SELECT "kind" FROM "case" WHERE "id" = ?', (case,)) == Kind.IMMEDIATE
            done = (
                self.post.granted(hand_out, case=case, outcome=Outcome(collector=taker(visit)), slip=True)
                if immediate
                else self._issue_and_deliver(case, visit)
            )
            if not done:
                left.append(case)
        if left:
            self.owed[ticket] = left
        return not left

    def supplement(self, case: str, code: str) -> bool:
        """The missing papers of a case have come."""
        ticks = tuple(Tick(place) for place, _, _ in self.matter(code).papers)
        return self.post.attempt(bring_materials, case=case, ticks=ticks) == ()
