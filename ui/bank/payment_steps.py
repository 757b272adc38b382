"""What can be done with a payment that was made: reverse it, print again, record a receipt that came later."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from models.bank import verbs
from models.bank.reading import PaymentRow
from models.bank.rules import PaymentState
from models.bank.verbs import Receipt, ReversalMade
from models.office.refusal import Refused
from models.prints import reading
from models.prints import verbs as prints
from models.prints.reading import JobRow
from models.prints.rules import JobState, allowed
from ui import words
from ui.bank.asking import receipt_question, second_question
from ui.bank.questions import out_already
from ui.bank.second import proved
from ui.bank.spoiling import ask_spoil
from ui.messages import Reason, ReasonAsked
from ui.translation import mark, on_paper, tr
from ui.widgets.key_button import KeyAction

if TYPE_CHECKING:
    from ui.bank.room import BankRoom

REVERSED = (
    ("method", mark("wrong method or serial")),
    ("notice", mark("wrong notice or amount")),
    ("card", mark("the card or code payment did not go through")),
    ("payer", mark("the payer withdraws")),
    ("other", mark("other")),
)


def said_reason(reason: Reason, reasons: tuple[tuple[str, str], ...]) -> str:
    """A reason as the slip prints it, in Chinese: what was chosen, and the words where some were given."""
    chosen = next((on_paper(said) for code, said in reasons if code == reason.code and code != "other"), "")
    return " ".join(part for part in (chosen, reason.words) if part)


class PaymentSteps:
    """The keys that concern the payment under the cursor of the list."""

    def __init__(self, room: "BankRoom") -> None:
        self.room = room
        group = tr("The payment under the cursor")
        copy = room.step(
            tr("Second copy"), "F7", "Alt+R", does=self._copy, icon="reprint", verb=prints.reprint, state=self._none,
            group=group,
        )  # fmt: skip
        spoiled = room.step(
            tr("Did not come out"), "F10", "Alt+B", does=self._spoil, icon="stop", verb=prints.spoil, state=self._none,
            group=group,
        )  # fmt: skip
        receipt = room.step(
            tr("Late receipt"), "F11", "Alt+E", does=self._ask_receipt, icon="fee", verb=verbs.record_receipt,
            state=self._not_standing, group=group,
        )  # fmt: skip
        back = room.step(
            tr("Reverse"), "F9", "Alt+V", does=self._ask_reverse, icon="undo", verb=verbs.reverse,
            state=self._not_standing, group=group,
        )  # fmt: skip
        back.setProperty("danger", True)
        self.actions: tuple[KeyAction, ...] = (copy, spoiled, receipt, back)

    def current(self) -> PaymentRow | None:
        """The payment under the cursor."""
        day = getattr(self.room, "day", None)
        row: PaymentRow | None = day.current() if day is not None else None
        return row

    def _none(self) -> str:
        return "" if self.current() is not None else tr("Choose a payment in the list (Alt+L).")

    def _not_standing(self) -> str:
        row = self.current()
        if row is not None and row.state == PaymentState.REVERSED:
            return words.why("bank.already_reversed", number=row.number)
        return self._none()

    # Reversing.

    def _ask_reverse(self) -> None:
        row = self.current()
        if row is None:
            return
        asked = ReasonAsked(
            "bank.reverse",
            tr("Reverse {amount} of {payer}", amount=words.yuan(row.amount_fen), payer=row.payers),
            tr(
                "Payment {number}, {method}. All of its notices ({count}) are unpaid again, their cases held back.",
                number=row.number, method=words.choice(f"bank.{row.method}"), count=len(row.notices),
            ),
            tr("Reverse and print"),
            [(code, tr(said)) for code, said in REVERSED],
        )  # fmt: skip

        def reverse(reason: Reason) -> None:
            said = said_reason(reason, REVERSED)
            self.room.do(
                verbs.reverse, then=lambda done: self._reversed(done.value), payment=row.id, reason=said,
                refused=lambda refused: self._reverse_refused(row, said, refused),
            )  # fmt: skip

        self.room.messages.ask_reason(self.room, asked, reverse)

    def _reverse_refused(self, row: PaymentRow, reason: str, refused: Refused) -> None:
        """Where the certificate is out, a second person agrees by password; else the bar says why not (days.md 21)."""
        if refused.code != "bank.certificate_out":
            self.room.notice.refused(refused)
            return

        def agreed(staff: str) -> None:
            self.room.do(
                verbs.reverse, then=lambda done: self._reversed(done.value), refused=asked.refused, payment=row.id,
                reason=reason, second=staff,
            )  # fmt: skip

        def check(values: dict[str, str]) -> None:
            self.room.work.through(
                lambda office: proved(office, values["second"], values["password"]), page=self.room, then=agreed,
                refused=asked.refused, failed=self.room.notice.trouble,
            )  # fmt: skip

        asked = second_question(words.refusal(refused), check)
        self.room.put_question(asked)

    def _reversed(self, made: ReversalMade) -> None:
        self.room.end_question()
        said = tr("Reversed: {amount}, number {number}.", amount=words.yuan(made.amount_fen), number=made.number)
        self.room.notice.say(said, "ok")
        self.room.ask(out_already, made.notices, then=lambda cases: self._tell_out(said, cases))
        self.room.focus_first()

    def _tell_out(self, said: str, cases: tuple[str, ...]) -> None:
        if cases:
            warning = tr(
                "{said} The certificate is out already: {cases}. Tell the window at once.",
                said=said, cases=", ".join(cases),
            )  # fmt: skip
            self.room.notice.say(warning, "bad")

    # Printing again.

    def _copy(self) -> None:
        self._on_slip("reprint", lambda job: self.room.do(prints.reprint, then=self._printing, job=job.id))

    def _spoil(self) -> None:
        self._on_slip("spoil", lambda job: ask_spoil(self.room, job, self._printing))

    def _on_slip(self, step: str, does: Callable[[JobRow], object]) -> None:
        """The newest slip of the payment (its reversal's, where it has one) that the step can be done with."""
        row = self.current()
        if row is None:
            return

        def found(jobs: tuple[JobRow, ...]) -> None:
            job = next((each for each in jobs if allowed(step, each.state)), None)
            if job is not None:
                does(job)
            elif jobs and jobs[0].state in (JobState.STORED, JobState.FAILED) and self.room.ground.spool is not None:
                self.room.ground.spool.retry(jobs[0].id)
                self._printing(None)
            else:
                self.room.notice.say(words.why("prints.state", state=jobs[0].state if jobs else ""), "warn")

        self.room.ask(reading.jobs_of, "payment", row.id, then=found, key="slips")

    def _printing(self, _: object) -> None:
        self.room.notice.say(tr("Sent to the printer."), "ok")
        self.room.focus_first()

    # A receipt that came later.

    def _ask_receipt(self) -> None:
        row = self.current()
        if row is None:
            return

        def keep(values: dict[str, str]) -> None:
            receipt = Receipt(values["code"], values["number"], values["check"])
            self.room.do(
                verbs.record_receipt, then=kept, refused=asked.refused, payment=row.id, receipt=receipt
            )  # fmt: skip

        def kept(_: object) -> None:
            self.room.end_question()
            self.room.notice.say(tr("The receipt is kept with payment {number}.", number=row.number), "ok")

        asked = receipt_question(row.number, keep)
        self.room.put_question(asked)
