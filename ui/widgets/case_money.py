"""What became of a case's money besides its notices: 减免缓, 退付, 待到账, 追缴."""

from dataclasses import dataclass
from datetime import date

from models.bank.announced_reading import AnnouncementRow, announced_of_case
from models.fees.refund_reading import RecoveryRow, RefundRow, open_recoveries, refunds_of_case
from models.fees.refund_rules import PENDING as REFUND_PENDING
from models.fees.relief_reading import ReliefView, reliefs_of_case
from models.fees.relief_rules import PENDING as RELIEF_PENDING
from models.office.database import Database
from ui import words
from ui.translation import tr


@dataclass(frozen=True, slots=True)
class CaseMoney:
    """Reliefs and refunds of a case, money announced for it, and what is to be recovered."""

    reliefs: tuple[ReliefView, ...] = ()
    refunds: tuple[RefundRow, ...] = ()
    announced: tuple[AnnouncementRow, ...] = ()
    recoveries: tuple[RecoveryRow, ...] = ()

    def pending_relief(self) -> ReliefView | None:
        """The one that is not decided."""
        return next((each for each in self.reliefs if each.state in RELIEF_PENDING), None)

    def pending_refund(self) -> RefundRow | None:
        """The one that is under way."""
        return next((each for each in self.refunds if each.state in REFUND_PENDING), None)


def case_money(db: Database, case_id: str) -> CaseMoney:
    """As of one moment."""
    with db.snapshot():
        recoveries = tuple(each for each in open_recoveries(db) if each.case_id == case_id)
        return CaseMoney(
            reliefs_of_case(db, case_id), refunds_of_case(db, case_id), announced_of_case(db, case_id), recoveries
        )


def money_lines(money: CaseMoney, today: date) -> list[tuple[str, str]]:
    """Each on one line, what presses first."""
    lines = [
        tr("Recover {amount}: the payment was reversed, the certificate is out", amount=words.yuan(each.amount_fen))
        for each in money.recoveries
    ]
    lines += [
        tr("{amount} announced at {at}, not arrived: {said}",
           amount=words.yuan(each.amount_fen), at=words.minute(each.at, today=today), said=each.said)
        for each in money.announced
    ]  # fmt: skip
    lines += [relief_line(each) for each in money.reliefs]
    lines += [refund_line(each, today) for each in money.refunds]
    return [("", line) for line in lines]


def relief_line(relief: ReliefView) -> str:
    """Number, kind, amount and state of a relief."""
    amount = words.yuan(relief.granted_fen or relief.wished_fen)
    parts = [relief.number, words.choice(f"fees.{relief.kind}"), amount, words.state(f"fees.{relief.state}")]
    if relief.until is not None:
        parts.append(tr("until {day}", day=relief.until.isoformat()))
    return " · ".join((*parts, *filter(None, (relief.reason,))))


def refund_line(refund: RefundRow, today: date) -> str:
    """Number, amount, state and the last day of what is next of a refund."""
    parts = [refund.number, words.yuan(refund.amount_fen), words.state(f"fees.refund.{refund.state}")]
    if refund.due_day is not None:
        parts.append(tr("by {day}", day=words.day(refund.due_day, today=today)))
    return " · ".join((*parts, *filter(None, (refund.remark, refund.voucher))))
