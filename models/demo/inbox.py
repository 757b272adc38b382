"""What a window does between two visitors: what was decided, paid, asked, or sent back to it."""

from models.cases.decision_verbs import enter_signed_decision
from models.cases.intake_verbs import accept
from models.cases.result_verbs import assess_fee, issue, tell_ready
from models.cases.rules import Decision
from models.demo.clock import Steps
from models.demo.post import Post
from models.demo.serving import Serving
from models.fees.gate import blocked
from models.fees.reading import card, doubtful
from models.fees.rules import LineWish
from models.fees.verbs import answer_doubt, reissue, void
from models.inquiries.verbs import close, confirm, hand_over, reply
from models.office.instants import civil_day

AT_ONCE = 3
"""Matters that are seen to between two visitors."""

GRANTED = (
    'SELECT c."id", c."short_number", i."code" FROM "case" c JOIN "service_item" i ON i."id" = c."item" '
    'WHERE c."window" = ? AND c."kind" = \'promised\' AND c."state" = \'DECIDED_GRANT\' ORDER BY c."decided_at"'
)
_REFUSED = (
    'SELECT "id" FROM "case" WHERE "window" = ? AND "state" = \'DECIDED_REFUSE\' AND "told_at" IS NULL '
    "AND \"kind\" = 'promised'"
)
_SUPPLEMENT = (
    'SELECT c."id", i."code" FROM "case" c JOIN "service_item" i ON i."id" = c."item" WHERE c."window" = ? '
    'AND c."state" = \'SUPPLEMENT_WAIT\' AND c."since" < ?'
)
_SIGNED = (
    'SELECT "id", "number", "short_number", "unit" FROM "case" WHERE "window" = ? AND "kind" = \'promised\' '
    'AND "state" = \'ACCEPTED\' AND "accepted_at" < ?'
)
_HANDED_HERE = (
    'SELECT n."id", n."state" FROM "inquiry" n JOIN "window_unit" u ON u."unit" = n."to_unit" AND u."window" = ? '
    'WHERE n."state" IN (\'HANDED\', \'CONFIRMED\') AND n."first_person" <> ? AND n."received_at" < ?'
)
_MY_OWN = (
    'SELECT "id", "state", "item", "number" FROM "inquiry" WHERE "first_person" = ? '
    "AND \"state\" IN ('WITH_FIRST', 'REPLIED') AND \"received_at\" < ?"
)


def sequence(short_number: str) -> int:
    """The day's running number of a case, which says what becomes of it in a rehearsal."""
    return int(short_number.split("-")[1])


class Inbox:
    """待办 of one window, or of reception (which has no cases)."""

    def __init__(self, post: Post, serving: Serving) -> None:
        self.post = post
        self.serving = serving
        self.shelf = 0
        self.asked: set[str] = set()
        """Cases whose fee was asked for from here."""

    def see_to(self) -> Steps:
        """A few things that wait, a minute each."""
        tasks = (self._doubts, self._granted, self._refused, self._supplements, self._signed_papers)
        done = 0
        for task in tasks:
            if done < AT_ONCE and task():
                done += 1
                yield 40
        if self.questions():
            yield 40

    def _doubts(self) -> bool:
        """金额有疑: stand by the amount, or issue the notice anew while the payer stays (days.md 19)."""
        for row in doubtful(self.post.db, self.post.window):
            if int(row.number[-3:-1]) % 2:
                return self.post.granted(answer_doubt, notice=row.id, answer="数量无误,按标准收取")
            found = card(self.post.db, row.id)
            if found is None:
                continue
            lines = tuple(LineWish(line.standard, line.quantity_thousandths) for line in found.lines)
            return self.post.attempt(reissue, notice=row.id, lines=lines, reason="数量重新核定") is not None
        return False

    def _granted(self) -> bool:
        """Makes the certificate where nothing is to be paid, and puts it on the shelf; asks some for their fee."""
        for case, short, code in self.post.rows(GRANTED, self.post.window):
            lines = self.serving.matter(code).lines
            gate = blocked(self.post.db, case, bool(lines))
            if not gate:
                return self._to_the_shelf(case)
            if gate == "fees.not_assessed" and sequence(short) % 3 == 0 and case not in self.asked:
                self.asked.add(case)
                notice = self.post.attempt(assess_fee, case=case, lines=lines)
                if notice and sequence(short) % 9 == 0:
                    self.post.granted(void, notice=notice, reason="申请人要求改日缴费")
                return notice is not None
        return False

    def _to_the_shelf(self, case: str) -> bool:
        self.shelf += 1
        shelf = f"{self.shelf // 20 + 1}柜{self.shelf % 20 + 1}格"
        if self.post.attempt(issue, case=case, shelf=shelf) is None:
            return False
        return self.shelf % 6 == 5 or self.post.granted(tell_ready, case=case, how="PHONE")

    def _refused(self) -> bool:
        return any(
            self.post.granted(tell_ready, case=case, how="PHONE")
            for (case,) in self.post.rows(_REFUSED, self.post.window)[:1]
        )

    def _supplements(self) -> bool:
        for case, code in self.post.rows(_SUPPLEMENT, self.post.window, self.post.ago(3600)):
            if self.serving.supplement(case, code):
                return self.post.attempt(accept, case=case) is not None
        return False

    def _signed_papers(self) -> bool:
        """代录: the approver of every eighth case has no screen (days.md 1)."""
        for case, number, short, unit in self.post.rows(_SIGNED, self.post.window, self.post.ago(1200)):
            if sequence(short) % 8 == 0:
                day = civil_day(self.post.now())
                return self.post.granted(
                    enter_signed_decision, case=case, decision=Decision.GRANT,
                    approver=self.post.hall.names[self.post.hall.approvers[unit]],
                    document_no=f"示例批〔{day.year}〕{number[-11:]}号", document_day=day,
                )  # fmt: skip
        return False

    def questions(self) -> bool:
        """Inquiries handed to this window's units, and the own ones that came back or are still to be handed over."""
        post = self.post
        for inquiry, state in post.rows(_HANDED_HERE, post.window, post.staff, post.ago(900)):
            if state == "HANDED":
                return post.granted(confirm, inquiry=inquiry)
            return post.granted(reply, inquiry=inquiry, text="已电话告知所需材料和办理时间")
        for inquiry, state, item, number in post.rows(_MY_OWN, post.staff, post.ago(1500)):
            if state == "REPLIED":
                return post.granted(close, inquiry=inquiry, opinion="SATISFIED")
            unit = item.split("-")[0] or sorted(post.hall.approvers)[int(number[-1])]
            return post.attempt(hand_over, inquiry=inquiry, to_unit=unit) is not None
        return False
