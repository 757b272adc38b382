"""A small day, played through the real verbs, every figure of which can be counted by hand."""

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from datetime import time
from typing import Any

from models.bank import close_verbs
from models.bank import verbs as bank
from models.cases import decision_verbs, intake_verbs, on_the_spot_verbs, result_verbs
from models.cases.rules import Decision
from models.inquiries import verbs as inquiries
from models.inquiries.rules import Handling
from models.office.actors import Role, StationKind
from models.office.office import Office
from models.summary.reading import DaySummary, summary_of_day
from models.tickets import call_verbs, day_verbs, issue_verbs, line_verbs, verbs
from tests.fakes import OPENING, Hall
from tests.models.cases.counter import FREE, FREE_SPOT, PAID, PAID_SPOT, Counter, counter

DAY = OPENING.date()
FEE_FEN = 8000


class Played:
    """Windows 1 and 2 with lines A and B, the fee point at window 3, a kiosk, and a manager in the office."""

    def __init__(self, hall: Hall) -> None:
        self.hall, self.db, self.clock = hall, hall.db, hall.clock
        self.counter: Counter = counter(hall)
        people = self.counter.people
        admin = people.administrator()
        self.lines = {
            letter: admin.do(line_verbs.add_line, site="H1", letter=letter, name=name).value
            for letter, name in (("A", "市场监管"), ("B", "公安户政"))
        }
        self.windows = {1: people.desk_1, 2: people.desk_2, 3: people.bank}
        for letter, window in (("A", 1), ("A", 2), ("B", 2)):
            admin.do(line_verbs.serve_line, line=self.lines[letter], window=self.windows[window])
        self.kiosk = hall.machine("K1")
        self.manager = hall.office("O3", StationKind.OFFICE, staff=people.supervisor, roles=(Role.CENTRE_MANAGER,))
        self.offices: dict[int, Office] = {}

    def moved_to(self, hall: Hall) -> "Played":
        """The same hall in a copy of its database, with another clock."""
        other = copy(self)
        other.hall, other.db, other.clock = hall, hall.db, hall.clock
        other.counter = replace(self.counter, people=replace(self.counter.people, hall=hall))
        other.kiosk = hall.machine("K1")
        other.offices = {}
        return other

    def open(self) -> None:
        """Both desks and the fee point are attended from now on."""
        people = self.counter.people
        for number, person in ((1, people.clerk_1), (2, people.clerk_2), (3, people.teller)):
            station, window = f"W{number}", self.windows[number]
            signed = people.sign_on(person, window, station)
            kind = StationKind.BANK if number == 3 else StationKind.WINDOW
            self.offices[number] = self.hall.office(station, kind, window=window, staff=person, sign_on=signed.sign_on)
        self.offices[3].do(bank.open_day)

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        self.clock.set(DAY, time(hour, minute, second))

    def issue(self, letter: str) -> issue_verbs.Issued:
        return self.kiosk.do(issue_verbs.issue, line=self.lines[letter]).value

    def do(self, number: int, verb: Callable[..., Any], **wishes: Any) -> Any:
        """A verb of the queue at a window."""
        return self.offices[number].do(verb, window=self.windows[number], **wishes).value  # type: ignore[arg-type]

    def serve(self, number: int) -> str:
        """Calls the next and starts. Gives the ticket's id."""
        called = self.do(number, call_verbs.call_next)
        self.do(number, verbs.start)
        return str(called.ticket)

    def handle(self, number: int, code: str, ticket: str = "", **wishes: Any) -> on_the_spot_verbs.Handled:
        """An on-the-spot matter at a window."""
        intake = self.counter.intake(code, ticket=ticket)
        return self.offices[number].do(on_the_spot_verbs.handle_immediate, intake=intake, **wishes).value

    def pay(self, notice: str, method: str = "CASH", serial: str = "") -> str:
        """Gives the payment's id."""
        return self.offices[3].do(bank.confirm, notices=(notice,), method=method, serial=serial).value.id

    def sign_off(self, *numbers: int) -> None:
        for number in numbers:
            self.offices[number].do(day_verbs.sign_off)

    def close_fee_point(self, counted: dict[str, int], **more: Any) -> None:
        self.offices[3].do(close_verbs.close_day, counted=counted, **more)

    def summary(self) -> DaySummary:
        return summary_of_day(self.db, "H1", DAY, self.clock())

    # The day.

    def morning(self) -> None:
        """09:00 to 11:10."""
        self.open()
        for letter in "AAAABB":
            self.issue(letter)
            self.clock.pass_(minutes=1)
        self.queue()
        self.cases()
        self.at(11, 10)
        self.offices[1].do(inquiries.register, handling=Handling.ANSWERED, question="上班时间")
        self.offices[2].do(inquiries.register, handling=Handling.HANDED_OVER, question="落户", to_unit="SC")

    def queue(self) -> None:
        """A001 served in 10 minutes; A002 missed; A003 served in 6; A004 served in 5 + 3, paying in between; B001
        served 2 minutes at window 2, passed on, 4 at window 1; B002 cancelled; A005 left."""
        self.at(9, 10)
        self.serve(1)
        self.at(9, 12)
        self.do(2, call_verbs.call_next)
        for second in (20, 40):
            self.at(9, 12, second)
            self.do(2, call_verbs.recall)
        self.at(9, 13)
        self.do(2, call_verbs.miss)
        self.at(9, 20)
        self.do(1, verbs.finish)
        third = self.serve(1)
        self.handle(1, FREE_SPOT, third)
        self.at(9, 26)
        self.do(1, verbs.finish)
        self.at(9, 30)
        fourth = self.serve(2)
        self.at(9, 35)
        handled = self.handle(2, PAID_SPOT, fourth, lines=self.counter.fee(PAID_SPOT), park=True)
        self.at(9, 36)
        self.pay(handled.notice)
        self.at(9, 40)
        self.serve(2)
        self.offices[2].do(on_the_spot_verbs.hand_out, case=handled.case)
        self.at(9, 43)
        self.do(2, verbs.finish)
        self.serve(2)
        self.at(9, 45)
        self.do(2, verbs.transfer, to_line=self.lines["A"], remark="材料已看")
        self.at(9, 46)
        self.serve(1)
        self.at(9, 50)
        self.do(1, verbs.finish)
        self.at(9, 51)
        waiting = self.db.value('SELECT "id" FROM "ticket" WHERE "text" = ?', ("B002",))
        self.offices[1].do(verbs.cancel, ticket=waiting)
        self.at(9, 55)
        fifth = self.issue("A")
        self.at(9, 58)
        self.offices[1].do(verbs.leave, ticket=fifth.ticket)
        self.at(10, 0)
        self.do(2, day_verbs.pause, reason="BREAK")
        self.at(10, 10)
        self.do(2, day_verbs.resume)

    def cases(self) -> None:
        """One accepted and open; one decided by the approver, paid and made; one unpaid again after a reversal; one
        withdrawn."""
        self.at(10, 15)
        self.accept(FREE)
        self.at(10, 20)
        paid = self.accept(PAID)
        self.at(10, 30)
        self.counter.back_office().do(decision_verbs.decide, case=paid, decision=Decision.GRANT)
        self.at(10, 35)
        notice = self.offices[1].do(result_verbs.assess_fee, case=paid, lines=self.counter.fee(PAID)).value
        self.at(10, 40)
        self.pay(notice, "CARD", "CARD0001")
        self.at(10, 45)
        self.offices[1].do(result_verbs.issue, case=paid)
        self.at(10, 50)
        unpaid = self.handle(1, PAID_SPOT, lines=self.counter.fee(PAID_SPOT))
        self.at(11, 0)
        payment = self.pay(unpaid.notice, "CODE", "CODE0001")
        self.at(11, 5)
        self.offices[3].do(bank.reverse, payment=payment, reason="误收")
        withdrawn = self.accept(FREE)
        self.offices[1].do(decision_verbs.withdraw, case=withdrawn, reason_code="APPLICANT_WISH")

    def accept(self, code: str) -> str:
        return str(self.offices[1].do(intake_verbs.take_in, intake=self.counter.intake(code)).value.case)

    def evening(self) -> None:
        """17:00 the fee point counts and closes; 17:40 everybody has signed off."""
        self.at(17, 0)
        self.close_fee_point({"CASH": FEE_FEN, "CARD": FEE_FEN, "CODE": 0})
        self.at(17, 40)
        self.sign_off(1, 2, 3)
