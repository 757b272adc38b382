"""First inquiry (首问责任制) as rules: how a question may be handled, which step follows which, what it takes.

Source: domain.md §7. The first person asked stays responsible until a receiver has confirmed, and checks the reply
before closing.
"""

import re
from enum import StrEnum

REPEAT_DAYS = 5
"""Working days within which the same visitor with the same item asks again (二次询问)."""

TEXT_LIMIT = 500
"""Characters of a question, a reply or a reason."""


class Channel(StrEnum):
    """渠道."""

    VISIT = "VISIT"
    PHONE = "PHONE"
    LETTER = "LETTER"
    ONLINE = "ONLINE"


class Category(StrEnum):
    """类别: 咨询, 办事, 投诉, 其他."""

    CONSULT = "CONSULT"
    BUSINESS = "BUSINESS"
    COMPLAINT = "COMPLAINT"
    OTHER = "OTHER"


class Handling(StrEnum):
    """处理方式, as the first person did it at once."""

    ANSWERED = "ANSWERED"
    """当场答复."""
    GUIDED = "GUIDED"
    """引导 to the right window, in person or by phone."""
    HANDED_OVER = "HANDED_OVER"
    """移交 in writing."""
    TAKEN_IN = "TAKEN_IN"
    """代为接收: the handler is absent or not known yet."""
    NOT_OURS = "NOT_OURS"
    """不属本单位, and told whose matter it is."""


class State(StrEnum):
    """Where an inquiry stands."""

    WITH_FIRST = "WITH_FIRST"
    """待移交: taken in, or sent back by a receiver."""
    HANDED = "HANDED"
    """待确认."""
    CONFIRMED = "CONFIRMED"
    """承办中."""
    REPLIED = "REPLIED"
    """已答复, for the first person to check."""
    CLOSED = "CLOSED"
    """已销号."""


class Step(StrEnum):
    """What can be done with an open inquiry."""

    HAND_OVER = "HAND_OVER"
    CONFIRM = "CONFIRM"
    DECLINE = "DECLINE"
    REPLY = "REPLY"
    CLOSE = "CLOSE"


class Opinion(StrEnum):
    """来访人意见."""

    NOT_SAID = ""
    SATISFIED = "SATISFIED"
    FAIR = "FAIR"
    DISSATISFIED = "DISSATISFIED"


class Ended(StrEnum):
    """Why a hand-over no longer stands."""

    DECLINED = "DECLINED"
    """退回: the receiver says that it is not his."""
    REDIRECTED = "REDIRECTED"
    """改交: the first person handed it to somebody else."""


BEGINS = {
    Handling.ANSWERED: State.CLOSED,
    Handling.GUIDED: State.CLOSED,
    Handling.NOT_OURS: State.CLOSED,
    Handling.HANDED_OVER: State.HANDED,
    Handling.TAKEN_IN: State.WITH_FIRST,
}
"""In which state an inquiry begins. Only what is left unanswered stays open."""

STEPS = {
    Step.HAND_OVER: {State.WITH_FIRST: State.HANDED, State.HANDED: State.HANDED},
    Step.CONFIRM: {State.HANDED: State.CONFIRMED},
    Step.DECLINE: {State.HANDED: State.WITH_FIRST},
    Step.REPLY: {State.CONFIRMED: State.REPLIED, State.WITH_FIRST: State.REPLIED},
    Step.CLOSE: {State.REPLIED: State.CLOSED},
}
"""For each step: from which state to which. The first person may find the answer herself while it is with her."""

BY_FIRST = frozenset({(Step.HAND_OVER, State.WITH_FIRST), (Step.HAND_OVER, State.HANDED)}) | {
    (Step.REPLY, State.WITH_FIRST),
    (Step.CLOSE, State.REPLIED),
}
"""The steps that are the first person's; the others are the receiver's."""

_WHY_NOT = {
    (Step.CLOSE, State.HANDED): "inquiries.not_confirmed",
    (Step.CLOSE, State.CONFIRMED): "inquiries.not_replied",
    (Step.CLOSE, State.WITH_FIRST): "inquiries.not_replied",
    (Step.REPLY, State.HANDED): "inquiries.not_confirmed",
    (Step.CONFIRM, State.CONFIRMED): "inquiries.confirmed_before",
}


def refusal(step: Step, state: State) -> str:
    """ "" when the step may be done from this state, else the refusal's code."""
    if state in STEPS[step]:
        return ""
    return "inquiries.closed" if state is State.CLOSED else _WHY_NOT.get((step, state), "inquiries.state")


def after(step: Step, state: State) -> State:
    """The state that a step leads to. KeyError where `refusal` refuses it."""
    return STEPS[step][state]


def needs_slip(handling: Handling) -> bool:
    """Whether the visitor is given a 首问登记单: not where the question was answered or he was led to the window."""
    return handling in (Handling.HANDED_OVER, Handling.TAKEN_IN, Handling.NOT_OURS)


def missing(handling: Handling, *, question: str, item: str, receiver: bool, other_body: str, other_reach: bool) -> str:
    """The field without which an inquiry handled in this way cannot be registered, "" where all is there.

    A question that leaves the first person's hands is written down; one answered at once needs the item or a word.
    Who is not ours is told whose matter it is and how to reach that body (`other_reach`: an address or a phone).
    """
    if not question.strip() and (needs_slip(handling) or not item):
        return "question"
    if handling is Handling.HANDED_OVER and not receiver:
        return "to_unit"
    if handling is Handling.NOT_OURS and not other_body.strip():
        return "other_body"
    if handling is Handling.NOT_OURS and not other_reach:
        return "other_phone"
    return ""


def inquiry_no(*, centre: str, year: int, sequence: int) -> str:
    """登记编号, as a barcode carries it: SW, the centre's two digits, the year, the running number of the year."""
    return f"SW{centre}{year}{sequence:05}"


def document_no(number: str, centre_name: str) -> str:
    """The same number as a paper writes it: (政)首问字〔2026〕第0012号."""
    parts = re.fullmatch(r"SW[0-9]{2}([0-9]{4})([0-9]{5,})", number)
    if parts is None:
        raise ValueError(f"no inquiry number: {number!r}")
    return f"({centre_name})首问字〔{parts.group(1)}〕第{int(parts.group(2)):04}号"
