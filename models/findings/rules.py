"""What is wrong, as codes: alarms of the e-supervision (电子监察), cards, leak rules; each with its type and level.

Codes and levels are domain.md §10.3 (read in a working supervision system), §2.5 (cards) and §4.6 (R1–R12). A code that
follows another of its family replaces it on the finding (自动摘牌) and both stay on the record.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.deadlines.lights import Card


class Level(StrEnum):
    """How grave (domain.md §10.3). Only ever raised."""

    REMIND = "REMIND"
    """提醒."""
    WARN = "WARN"
    """预警."""
    ALARM = "ALARM"
    """报警."""

    @property
    def rank(self) -> int:
        return list(Level).index(self)


class Type(StrEnum):
    """What it is about."""

    TIME = "TIME"
    """时效."""
    COURSE = "COURSE"
    """流程."""
    CONTENT = "CONTENT"
    """内容."""
    FEE = "FEE"
    """收费."""
    RISK = "RISK"
    """风险."""
    OTHER = "OTHER"
    """其他."""


class Code(StrEnum):
    """What was found."""

    WARN_EXPIRED = "WARN_EXPIRED"
    """承诺期限最后一天."""
    ALARM_EXPIRED = "ALARM_EXPIRED"
    """超承诺期限一个工作日以上."""
    ALTER_EXPIRED = "ALTER_EXPIRED"
    """超承诺期限两个工作日以上."""
    YELLOW_CARD = "YELLOW_CARD"
    """黄牌: one working day past the legal limit."""
    RED_CARD = "RED_CARD"
    """红牌: two or more."""
    STEP_LATE = "STEP_LATE"
    """环节超时, though the whole is not."""
    DELIVERY_LATE = "DELIVERY_LATE"
    """超期送达 (行政许可法 44)."""
    SUSPEND_OVERRUN = "SUSPEND_OVERRUN"
    """暂停计时超过预计."""
    TOLERANCE_LATE = "TOLERANCE_LATE"
    """容缺材料逾期未补."""
    INQUIRY_LATE = "INQUIRY_LATE"
    """首问逾期."""
    EXPEDITE_LATE = "EXPEDITE_LATE"
    """督办逾期未回复."""
    NO_SUMMARY = "NO_SUMMARY"
    """审查意见缺失(少于5字)."""
    NO_STUFF = "NO_STUFF"
    """材料清单缺失."""
    NO_NOTICE_OF_ACCEPTANCE = "NO_NOTICE_OF_ACCEPTANCE"
    """无受理通知书."""
    NO_DECISION = "NO_DECISION"
    """无决定文书."""
    NO_RESULT_STATUS = "NO_RESULT_STATUS"
    """办结无结果."""
    NO_PROCESS_DATA = "NO_PROCESS_DATA"
    """办结无过程."""
    PROCESS_BEFORE_REGISTER = "PROCESS_BEFORE_REGISTER"
    """先办后登."""
    PROCESS_AFTER_FINISH = "PROCESS_AFTER_FINISH"
    """办结后又办."""
    NOT_BE_ACCEPTED = "NOT_BE_ACCEPTED"
    """收件时不予受理, a sample to look at again."""
    MULTI_CORRECTION = "MULTI_CORRECTION"
    """多次补正告知."""
    CORRECTION_AFTER_ACCEPT = "CORRECTION_AFTER_ACCEPT"
    """受理后又要求补正."""
    DEEMED_ACCEPTED = "DEEMED_ACCEPTED"
    """逾期未告知视为受理 (行政许可法 32)."""
    POWER_NOT_GRANTED = "POWER_NOT_GRANTED"
    """五权未授予."""
    CHARGE_WARNING = "CHARGE_WARNING"
    """实收与应收不符."""
    DEFERRAL_OVER = "DEFERRAL_OVER"
    """缓缴逾期未缴."""
    R1 = "R1"
    """已发证未缴费."""
    R2 = "R2"
    """银行有款无通知单."""
    R3 = "R3"
    """通知单金额与标准不符."""
    R3_GRAVE = "R3_GRAVE"
    """通知单金额与标准相差超过容差."""
    R4 = "R4"
    """缴款与通知单不符."""
    R5 = "R5"
    """按已取消或到期的标准收费."""
    R6 = "R6"
    """部门发证数大于本厅办结数."""
    R7 = "R7"
    """财政入账大于本厅确认数."""
    R8 = "R8"
    """有办结无通知单."""
    R9 = "R9"
    """补录: 承诺件几分钟走完."""
    R10 = "R10"
    """核费与收款同一人."""
    R11 = "R11"
    """群众反映体外收费, entered by hand."""
    R12 = "R12"
    """应进厅事项仍在部门办理, entered by hand after an inspection."""
    OUTSIDE_UNAPPROVED = "OUTSIDE_UNAPPROVED"
    """厅外办理无批准 (domain.md S1)."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a code says of itself."""

    type: Type
    level: Level
    family: str = ""
    """Codes of one family follow one another on one finding; "" for a code of its own."""


_PROMISE, _LAW, _R3 = "PROMISE", "LAW", "R3"
_TIME, _COURSE, _CONTENT, _FEE = Type.TIME, Type.COURSE, Type.CONTENT, Type.FEE
_REMIND, _WARN, _ALARM = Level.REMIND, Level.WARN, Level.ALARM

KINDS: dict[Code, Kind] = {
    Code.WARN_EXPIRED: Kind(_TIME, _REMIND, _PROMISE),
    Code.ALARM_EXPIRED: Kind(_TIME, _WARN, _PROMISE),
    Code.ALTER_EXPIRED: Kind(_TIME, _ALARM, _PROMISE),
    Code.YELLOW_CARD: Kind(_TIME, _WARN, _LAW),
    Code.RED_CARD: Kind(_TIME, _ALARM, _LAW),
    Code.STEP_LATE: Kind(_TIME, _REMIND),
    Code.DELIVERY_LATE: Kind(_TIME, _WARN),
    Code.SUSPEND_OVERRUN: Kind(_TIME, _WARN),
    Code.TOLERANCE_LATE: Kind(_TIME, _WARN),
    Code.INQUIRY_LATE: Kind(_TIME, _WARN),
    Code.EXPEDITE_LATE: Kind(_TIME, _WARN),
    Code.NO_SUMMARY: Kind(_CONTENT, _REMIND),
    Code.NO_STUFF: Kind(_CONTENT, _REMIND),
    Code.NO_NOTICE_OF_ACCEPTANCE: Kind(_COURSE, _REMIND),
    Code.NO_DECISION: Kind(_COURSE, _REMIND),
    Code.NO_RESULT_STATUS: Kind(_CONTENT, _REMIND),
    Code.NO_PROCESS_DATA: Kind(_CONTENT, _REMIND),
    Code.PROCESS_BEFORE_REGISTER: Kind(_COURSE, _REMIND),
    Code.PROCESS_AFTER_FINISH: Kind(_COURSE, _REMIND),
    Code.NOT_BE_ACCEPTED: Kind(_COURSE, _REMIND),
    Code.MULTI_CORRECTION: Kind(_COURSE, _WARN),
    Code.CORRECTION_AFTER_ACCEPT: Kind(_COURSE, _ALARM),
    Code.DEEMED_ACCEPTED: Kind(_COURSE, _ALARM),
    Code.POWER_NOT_GRANTED: Kind(Type.OTHER, _WARN),
    Code.CHARGE_WARNING: Kind(_FEE, _WARN),
    Code.DEFERRAL_OVER: Kind(_FEE, _WARN),
    Code.R1: Kind(_FEE, _ALARM),
    Code.R2: Kind(_FEE, _ALARM),
    Code.R3: Kind(_FEE, _WARN, _R3),
    Code.R3_GRAVE: Kind(_FEE, _ALARM, _R3),
    Code.R4: Kind(_FEE, _WARN),
    Code.R5: Kind(_FEE, _ALARM),
    Code.R6: Kind(Type.RISK, _ALARM),
    Code.R7: Kind(Type.RISK, _ALARM),
    Code.R8: Kind(Type.RISK, _WARN),
    Code.R9: Kind(Type.RISK, _WARN),
    Code.R10: Kind(Type.RISK, _WARN),
    Code.R11: Kind(Type.RISK, _ALARM),
    Code.R12: Kind(Type.RISK, _ALARM),
    Code.OUTSIDE_UNAPPROVED: Kind(Type.RISK, _ALARM),
}

BY_HAND = (Code.R11, Code.R12)
"""What no clock can see: a person reports it with the evidence."""

CARDS = (Code.YELLOW_CARD, Code.RED_CARD)


def family_of(code: Code) -> str:
    """What a finding is told apart by: one of a family, or of a code, about one thing."""
    return KINDS[code].family or str(code)


class State(StrEnum):
    """What was done about a finding. Whatever it is, the finding stays on the record."""

    OPEN = "OPEN"
    """待处理."""
    ANSWERED = "ANSWERED"
    """已处理: with what was done."""
    LIFTED = "LIFTED"
    """已申诉撤销: by somebody outside the unit, with the reason."""


class Fault(StrEnum):
    """Why a finding cannot be dealt with so; a refusal's code."""

    LIFTED = "findings.lifted"
    APPEALED = "findings.appealed"
    """An appeal waits for its answer."""
    NO_APPEAL = "findings.no_appeal"
    OWN_UNIT = "findings.own_unit"
    """Whoever lifts it is not of the unit that it is about (behaviour 38)."""
    OWN_APPEAL = "findings.own_appeal"
    """Nobody answers his own appeal."""
    NOT_BY_HAND = "findings.not_by_hand"
    REASON = "findings.reason"


def promise_code(due: date, late: int, today: date) -> Code | None:
    """The alarm of a promise at `late` working days past its due day (domain.md §10.3: last day, more than one, more
    than two)."""
    if late > 2:
        return Code.ALTER_EXPIRED
    if late > 1:
        return Code.ALARM_EXPIRED
    return Code.WARN_EXPIRED if today >= due else None


def card_code(card: Card) -> Code | None:
    """The finding of a card of the legal clock."""
    return {Card.YELLOW: Code.YELLOW_CARD, Card.RED: Code.RED_CARD}.get(card)


def replaces(before: Code, after: Code) -> bool:
    """Whether a code follows another on the same finding: graver, never milder (behaviour 38)."""
    return KINDS[after].level.rank > KINDS[before].level.rank


def off_standard(due_fen: int, said_fen: int, offset_percent: int) -> Code | None:
    """R3: what a notice says against standard × quantity; graver beyond the offset (domain.md §4.6)."""
    if due_fen == said_fen:
        return None
    grave = due_fen == 0 or abs(said_fen - due_fen) * 100 > offset_percent * due_fen
    return Code.R3_GRAVE if grave else Code.R3


class Expedited(StrEnum):
    """Where an order to move something stands (督办; days.md 24)."""

    RUNNING = "RUNNING"
    """待回复."""
    LATE = "LATE"
    """逾期未回复."""
    REPLIED = "REPLIED"
    """已回复."""
    REPLIED_LATE = "REPLIED_LATE"
    """逾期回复."""


def expedited(limit: date, replied: date | None, today: date) -> Expedited:
    """The state of an order; its limit day counts whole."""
    if replied is None:
        return Expedited.LATE if today > limit else Expedited.RUNNING
    return Expedited.REPLIED_LATE if replied > limit else Expedited.REPLIED
