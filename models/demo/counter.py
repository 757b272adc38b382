"""The bank fee point's rehearsed day: opens, takes money, takes some back, counts and closes."""

from collections.abc import Sequence

from models.bank.close_verbs import close_day, correct_close
from models.bank.reading import counter_totals, open_days
from models.bank.rules import Method, counter_code
from models.bank.verbs import Receipt, confirm, open_day, reprint_notice, reverse
from models.demo.clock import Steps
from models.demo.post import Crew, Post
from models.fees.verbs import doubt
from models.office.instants import civil_day

_WAIT_TO_PAY = (
    'SELECT t."id", t."press", n."id" FROM "ticket" t JOIN "notice" n ON n."ticket" = t."id" '
    'WHERE t."state" = \'PARKED\' AND t."reason" = \'PAYMENT\' AND t."first_since" IS NULL AND t."since" < ? '
    'AND n."state" = \'OPEN\' AND n."doubtful" = 0 AND n."total_fen" > (SELECT coalesce(sum(s."amount_fen"), 0) '
    'FROM "settlement" s WHERE s."notice" = n."id") ORDER BY t."since", n."number"'
)
_BY_PHONE = (
    'SELECT n."id" FROM "notice" n LEFT JOIN "ticket" t ON t."id" = n."ticket" WHERE n."state" = \'OPEN\' '
    'AND n."doubtful" = 0 AND n."issued_at" < ? '
    'AND NOT EXISTS (SELECT 1 FROM "settlement" s WHERE s."notice" = n."id") '
    'AND coalesce(t."state", \'SERVED\') = \'SERVED\' AND n."issued_at" > coalesce(t."finished", 0) '
    'ORDER BY n."issued_at", n."id"'
)
_SIGNED_ON = (
    'SELECT count(*) FROM "sign_on" s JOIN "window" w ON w."id" = s."window" '
    'WHERE s."ended" IS NULL AND w."kind" = \'DESK\''
)


class Counter:
    """One counter of the fee point."""

    def __init__(self, crew: Crew, number: int, counters: int) -> None:
        self.post = Post(crew, f"YH{number}")
        self.number = number
        self.counters = counters
        self.paid = self.made = 0

    def steps(self) -> Steps:
        """The day, until no window needs the fee point any more."""
        crew = self.post.crew
        yield self.post.seconds_until(crew.opening) - 300
        self.post.sign_on("bank" if self.number == 1 else f"bank{self.number}")
        self.post.do(open_day)
        while self.post.now() < crew.closing or self.post.rows(_SIGNED_ON)[0][0]:
            yield 40 + self.number * 5
            yield from self._serve_payers()
        yield from self._close()
        self.post.sign_off()

    def _serve_payers(self) -> Steps:
        """Who stands at this counter: every other visitor, and whoever pays by phone."""
        waiting: dict[str, list[str]] = {}
        for ticket, press, notice in self.post.rows(_WAIT_TO_PAY, self.post.ago(60)):
            visit = self.post.crew.visits.get(press)
            if int(ticket[-2:], 16) % self.counters == self.number - 1 and (visit is None or visit.pays):
                waiting.setdefault(ticket, []).append(notice)
        for notices in waiting.values():
            yield 30
            self._take(notices)
        if self.number == 1:
            for (notice,) in self.post.rows(_BY_PHONE, self.post.ago(1800))[:1]:
                self._confirm([notice], Method.TRANSFER)

    def _take(self, notices: Sequence[str]) -> None:
        self.paid += 1
        if self.paid % 13 == 6:
            self.post.granted(doubt, notice=notices[0], remark="缴款人说数量不对")
            return
        if self.paid % 11 == 4:
            self.post.attempt(reprint_notice, notice=notices[0])
        made = self._confirm(notices, tuple(Method)[self.paid % 4])
        if made is None:
            return
        if self.paid % 9 == 3:
            self.post.attempt(reverse, payment=made, reason="刷错卡,当场冲正")
            if self.paid % 27 != 3:
                self._confirm(notices, Method.CASH)
        elif self.paid % 9 == 5:
            self.post.attempt(confirm, notices=tuple(notices), method=Method.CASH)

    def _confirm(self, notices: Sequence[str], method: Method) -> str | None:
        """One payment for all notices of a payer; with its fiscal receipt where one was made. Gives its id."""
        self.made += 1
        serial = "" if method is Method.CASH else f"{self.number}{self.post.now()}{self.made:04}"
        receipt = Receipt(f"4305{self.number:02}", f"{self.made:010}", f"{self.made * 7919 % 1_000_000:06}")
        receipts = (receipt,) if self.made % 2 else ()
        made = self.post.attempt(
            confirm, notices=tuple(notices), method=method, serial=serial, receipts=receipts
        )  # fmt: skip
        return made.id if made else None

    def _close(self) -> Steps:
        """日结. The first counter miscounts its cash, closes with a reason before a witness, and corrects it later."""
        counter = counter_code(self.post.window, self.post.office.station.code)
        for day in open_days(self.post.db, counter):
            if day.day > civil_day(self.post.now()):
                continue  # money after the cut-off: it is counted tomorrow
            counted = {total.method: total.booked_fen for total in counter_totals(self.post.db, day.id)}
            second = self.post.hall.staff["supervisor"]
            if self.number != 1:
                self.post.do(close_day, counted=counted, day=day.id)
                continue
            wrong = {**counted, Method.CASH: counted.get(Method.CASH, 0) + 500}
            close = self.post.do(close_day, counted=wrong, reason="现金多出,待查", second=second, day=day.id)
            yield 600
            self.post.do(
                correct_close, close=close, counted=counted, reason="复点无误,多点一张", second=second
            )  # fmt: skip
