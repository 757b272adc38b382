"""Behind the hall on a rehearsed day: the departments decide, the supervisor looks, the clock does its rounds."""

from datetime import timedelta

from models.cases.clock_verbs import extend, propose_suspension, suspend
from models.cases.course_rules import PartState
from models.cases.decision_verbs import decide, return_, review
from models.cases.joint_verbs import answer_part, answer_up, send_up
from models.cases.rules import Decision
from models.demo.clock import Steps
from models.demo.county import HIGHER
from models.demo.inbox import sequence
from models.demo.post import Crew, Post
from models.demo.serving import REASON
from models.office import rounds
from models.office.instants import civil_day
from models.office.office import system_office
from models.office.refusal import Trouble
from models.summary.verbs import close_day, print_report
from models.tickets.verbs import end_visit

_UNDECIDED = (
    'SELECT "id", "short_number", "unit", "state" FROM "case" WHERE "kind" = \'promised\' '
    'AND "state" IN (\'ACCEPTED\', \'REVIEW\') AND "accepted_at" BETWEEN ? AND ? ORDER BY "unit", "accepted_at"'
)
_PROPOSED = 'SELECT "id" FROM "suspension_proposal" WHERE "case" = ? AND "state" = \'OPEN\''
_PARTS = 'SELECT "id", "case", "unit" FROM "case_part" WHERE "state" = \'OPEN\' ORDER BY "unit", "id"'
_TO_SEND_UP = (
    'SELECT c."id", i."code", c."state" FROM "case" c JOIN "service_item" i ON i."id" = c."item" '
    f"WHERE i.\"code\" IN ({', '.join(repr(code) for code in HIGHER)}) AND c.\"state\" IN ('ACCEPTED', 'REVIEW') "
    'AND NOT EXISTS (SELECT 1 FROM "case_upward" u WHERE u."case" = c."id") ORDER BY c."number"'
)
_SENT_UP = (
    'SELECT u."case", c."short_number" FROM "case_upward" u JOIN "case" c ON c."id" = u."case" '
    'WHERE u."answered_at" IS NULL AND u."sent_at" < ? ORDER BY u."sent_at"'
)
_FORGOTTEN = 'SELECT "id" FROM "ticket" WHERE "state" = \'SERVING\' AND "since" < ?'
_SIGNED_ON = 'SELECT count(*) FROM "sign_on" WHERE "ended" IS NULL AND "window" <> \'\''


class BackOffice:
    """Reviewers and approvers, one desk after the other."""

    def __init__(self, crew: Crew) -> None:
        self.post = Post(crew, "SP1")

    def steps(self) -> Steps:
        """Every twenty minutes the departments look at what has come today."""
        crew = self.post.crew
        yield self.post.seconds_until(crew.opening)
        while self.post.now() < crew.closing:
            yield 1200
            if crew.noon <= self.post.now() < crew.afternoon:
                continue
            waiting = self.post.rows(_UNDECIDED, crew.opening, self.post.ago(1200))
            self._review([row[0] for row in waiting if sequence(row[1]) % 8 == 7 and row[3] == "ACCEPTED"])
            self._answer_parts()
            self._go_up()
            self._propose([row[0] for row in waiting if sequence(row[1]) % 29 == 13])
            for unit in sorted({row[2] for row in waiting}):
                self._decide(unit, [(row[0], sequence(row[1])) for row in waiting if row[2] == unit])
                yield 5

    def _review(self, cases: list[str]) -> None:
        if not cases:
            return
        self.post.sign_on("reviewer")
        for case in cases:
            self.post.granted(review, case=case, opinion="材料齐全,同意报批")
        self.post.sign_off()

    def _answer_parts(self) -> None:
        """会签: every department says what it has to say to the joint cases of others."""
        asked: dict[str, list[tuple[str, str]]] = {}
        for part, case, unit in self.post.rows(_PARTS):
            asked.setdefault(unit, []).append((part, case))
        for unit, parts in asked.items():
            self.post.sign_on(self.post.hall.approvers[unit])
            for part, case in parts:
                self.post.granted(answer_part, case=case, part=part, answer=PartState.AGREED, opinion="符合规划,同意")
            self.post.sign_off()

    def _go_up(self) -> None:
        """上报: what goes to a higher authority is reviewed and sent up; its answer comes on a later round."""
        sent, fresh = self.post.rows(_SENT_UP, self.post.ago(1100)), self.post.rows(_TO_SEND_UP)
        if not sent and not fresh:
            return
        today = civil_day(self.post.now())
        self.post.sign_on("reviewer")
        for case, number in sent:
            paper = f"上级示例〔{today.year}〕{number}号"
            self.post.granted(answer_up, case=case, result="同意", document_no=paper, answered_on=today)
        for case, code, state in fresh:
            if state == "ACCEPTED":
                self.post.granted(review, case=case, opinion="初审符合条件,拟上报")
            self.post.granted(
                send_up, case=case, authority=HIGHER[code], sent_on=today, expected_on=today + timedelta(days=10)
            )
        self.post.sign_off()

    def _propose(self, cases: list[str]) -> None:
        """Some matters want an expert's opinion, which stops the clock once the approver agrees."""
        asked = [case for case in cases if not self.post.rows(_PROPOSED, case)]
        if not asked:
            return
        self.post.sign_on("reviewer")
        for case in asked:
            self.post.granted(
                propose_suspension, case=case, reason="APPRAISAL", basis="行政许可法45", expected=10,
                content="委托有资质的机构鉴定",
            )  # fmt: skip
        self.post.sign_off()

    def _decide(self, unit: str, cases: list[tuple[str, int]]) -> None:
        """Every eighth case waits for a signed paper, and every eighth is left for another day."""
        due = [(case, number) for case, number in cases if number % 8 not in (0, 1)]
        if not due:
            return
        self.post.sign_on(self.post.hall.approvers[unit])
        for case, number in due:
            self._decide_one(case, number)
        self.post.sign_off()

    def _decide_one(self, case: str, number: int) -> None:
        if number % 29 == 5:
            self.post.attempt(return_, case=case, reason_code="POLICY_NOT_MET", reason=REASON, basis="地方规定")
        elif number % 29 == 13:
            for (proposal,) in self.post.rows(_PROPOSED, case):
                self.post.attempt(suspend, case=case, proposal=proposal)
        elif number % 29 == 21 and self.post.granted(extend, case=case, days=1, reason="情况复杂,需要补充核实情况"):
            return
        elif number % 8 == 2:
            self.post.attempt(
                decide, case=case, decision=Decision.REFUSE, reason_code="CONDITIONS_NOT_MET", reason=REASON
            )
        else:
            self.post.attempt(decide, case=case, decision=Decision.GRANT, letter=number % 3 == 0)


class Supervision:
    """The supervisor, and the clock's own rounds at his station."""

    def __init__(self, crew: Crew) -> None:
        self.post = Post(crew, "DC1")

    def steps(self) -> Steps:
        """Until the last window has gone and the fee point is closed; then the manager closes the day."""
        crew = self.post.crew
        yield self.post.seconds_until(crew.opening) - 600
        self.post.sign_on("supervisor")
        told = False
        while self.post.now() < crew.closing or self.post.rows(_SIGNED_ON)[0][0]:
            yield 600
            self._round()
            if not told and self.post.now() >= crew.afternoon:
                told = True
                self.post.do(print_report, day=civil_day(self.post.now()))
            for (ticket,) in self.post.rows(_FORGOTTEN, self.post.ago(3600)):
                self.post.granted(end_visit, ticket=ticket, remark="窗口忘记办结")
        self._round()
        self.post.sign_off()
        self.post.sign_on("manager")
        self.post.do(close_day, day=civil_day(self.post.now()))
        self.post.sign_off()

    def _round(self) -> None:
        done = rounds.run(system_office(self.post.office))
        if done.failed:
            raise Trouble("round.failed", verbs="、".join(done.failed))
