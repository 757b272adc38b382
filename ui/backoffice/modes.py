"""The steps of the back office: what each is called, its keys, its verb, and what is said of it."""

from typing import Any

from models.cases.clock_verbs import extend, propose_suspension, reject_suspension, resume, suspend
from models.cases.course_rules import PartState, ProposalState
from models.cases.decision_verbs import decide, return_, review
from models.cases.joint import PartRow
from models.cases.joint_verbs import answer_part, answer_up, ask_again, send_up
from models.cases.reading import CaseCard
from models.cases.survey_verbs import survey, survey_result
from models.cases.way import ProposalRow
from models.office.verb import Verb
from ui import words
from ui.translation import mark

REVIEW, GRANT, REFUSE, RETURN = "review", "grant", "refuse", "return_"
EXTEND, SUSPEND, AGREE, REJECT, RESUME = "extend", "suspend", "agree", "reject", "resume"
SURVEY, RECORD = "survey", "record"
ANSWER_PART, ASK_AGAIN, SEND_UP, ANSWER_UP = "answer_part", "ask_again", "send_up", "answer_up"
CLOCK = (EXTEND, SUSPEND, AGREE, REJECT, RESUME)
JOINT = (ANSWER_PART, ASK_AGAIN, SEND_UP, ANSWER_UP)

STEPS = (
    (REVIEW, mark("Review"), "F5", "Alt+R", "edit"),
    (GRANT, mark("Grant"), "F8", "Alt+G", "ok"),
    (REFUSE, mark("Refuse"), "F9", "Alt+J", "stop"),
    (RETURN, mark("Return"), "F10", "Alt+T", "back"),
    (EXTEND, mark("Extend"), "F11", "Alt+E", "calendar"),
    (SURVEY, mark("Survey it"), "Shift+F5", "Alt+V", "calendar"),
    (RECORD, mark("Surveyed"), "Shift+F6", "Alt+W", "edit"),
    (SUSPEND, mark("Stop clock"), "F12", "Alt+S", "park"),
    (AGREE, mark("Agree stop"), "Shift+F8", "Alt+A", "ok"),
    (REJECT, mark("Decline"), "Shift+F9", "Alt+D", "stop"),
    (RESUME, mark("Start clock"), "Shift+F12", "Alt+U", "start"),
    (ANSWER_PART, mark("Our part"), "Shift+F3", "Alt+P", "edit"),
    (ASK_AGAIN, mark("Ask again"), "Shift+F4", "Alt+Q", "retry"),
    (SEND_UP, mark("Send up"), "Shift+F10", "Alt+H", "transfer"),
    (ANSWER_UP, mark("Answer in"), "Shift+F11", "Alt+B", "back"),
)
"""Name, words, key, its Alt twin, icon."""

USUALLY_SHOWN = frozenset({REVIEW, GRANT, REFUSE, RETURN, EXTEND, SURVEY, SUSPEND})
"""The others stand there when the case has what they are about."""

TITLES = {
    REVIEW: mark("Review: the opinion goes on to the approver"),
    GRANT: mark("Grant: the window is told at once"),
    EXTEND: mark("Extend the limit: once, before it is over, within what the item allows"),
    SURVEY: mark("Site survey by two or more; it does not stop the clock"),
    RECORD: mark("Record of the survey: who came, what was found"),
    SUSPEND: mark("Propose a special procedure: the clock stops when the approver agrees"),
    AGREE: mark("Agree to the special procedure: the clock stops, the notice prints"),
    REJECT: mark("Decline the special procedure: the clock has never stopped"),
    RESUME: mark("Start the clock again: the procedure is over"),
    ANSWER_PART: mark("A department's part of this joint case: its answer and its opinion"),
    ASK_AGAIN: mark("Ask a department that did not agree once more, with what has changed"),
    SEND_UP: mark("To the higher authority: the clock stands still from today until its answer"),
    ANSWER_UP: mark("The higher authority's answer: the clock runs again"),
}
VERBS: dict[str, Verb[Any, Any]] = {
    REVIEW: review,
    GRANT: decide,
    REFUSE: decide,
    RETURN: return_,
    EXTEND: extend,
    SURVEY: survey,
    RECORD: survey_result,
    SUSPEND: propose_suspension,
    AGREE: suspend,
    REJECT: reject_suspension,
    RESUME: resume,
    ANSWER_PART: answer_part,
    ASK_AGAIN: ask_again,
    SEND_UP: send_up,
    ANSWER_UP: answer_up,
}
VERB_NAMES = {mode: verb.code.partition(".")[2] for mode, verb in VERBS.items()}
PRIMARY = {
    REVIEW: mark("Pass on with the opinion"),
    GRANT: mark("Grant it"),
    REFUSE: mark("Refuse and print the letter"),
    RETURN: mark("Return and print the letter"),
    EXTEND: mark("Extend the limit"),
    SURVEY: mark("Arrange and print the notice"),
    RECORD: mark("Record and print"),
    SUSPEND: mark("Propose to the approver"),
    AGREE: mark("Agree and print the notice"),
    REJECT: mark("Decline"),
    RESUME: mark("Start the clock again"),
    ANSWER_PART: mark("Answer for the department"),
    ASK_AGAIN: mark("Ask once more"),
    SEND_UP: mark("Send up and print the letter"),
    ANSWER_UP: mark("Enter the answer"),
}
DONE = {
    REVIEW: mark("{number} is reviewed and waits for approval."),
    GRANT: mark("{number} is granted."),
    REFUSE: mark("{number} is refused; the letter is made out."),
    RETURN: mark("{number} is returned; the letter is made out."),
    EXTEND: mark("The limit of {number} is extended."),
    SURVEY: mark("The survey of {number} is arranged; its notice is sent to the printer."),
    RECORD: mark("The survey of {number} is recorded; its record is sent to the printer."),
    SUSPEND: mark("The special procedure for {number} waits for the approver."),
    AGREE: mark("The clock of {number} stands still."),
    REJECT: mark("The special procedure for {number} is declined."),
    RESUME: mark("The clock of {number} runs again."),
    ANSWER_PART: mark("The department has answered its part of {number}."),
    ASK_AGAIN: mark("The department is asked about {number} once more."),
    SEND_UP: mark("{number} went to the higher authority; its letter is sent to the printer."),
    ANSWER_UP: mark("The answer about {number} is entered; its clock runs again."),
}


def open_proposals(card: CaseCard) -> tuple[ProposalRow, ...]:
    """Those that wait for the approver."""
    return tuple(row for row in card.way.proposals if row.state == ProposalState.OPEN)


def asked_by(mode: str, part: PartRow) -> bool:
    """Whether a step is about a part: an open one is answered, one that did not agree may be asked again."""
    if mode == ANSWER_PART:
        return part.state is PartState.OPEN
    return mode == ASK_AGAIN and part.state in (PartState.DISAGREED, PartState.RETURNED)


def fits(mode: str, card: CaseCard | None) -> bool:
    """Whether the case has what a step is about: an open proposal, a survey ahead, a stop that runs."""
    if mode in USUALLY_SHOWN:
        return True
    if card is None:
        return False
    if mode in (AGREE, REJECT):
        return bool(open_proposals(card))
    if mode in (ANSWER_PART, ASK_AGAIN):
        return any(asked_by(mode, part) for part in card.parts)
    if mode == SEND_UP:
        return card.upward_item and not any(row.answered_on is None for row in card.upward)
    if mode == ANSWER_UP:
        return any(row.answered_on is None for row in card.upward)
    return card.way.survey is not None if mode == RECORD else any(stop.ended is None for stop in card.stops)


def own_fault(mode: str, card: CaseCard, staff: str) -> str:
    """Why this person may not take a step that somebody else has to take, in words."""
    number = card.case.short_number
    if VERB_NAMES[mode] == "decide" and card.case.acceptor == staff:
        return words.why("cases.same_person", case=number)
    if mode == AGREE and all(row.proposer == staff for row in open_proposals(card)):
        return words.why("cases.same_proposer", case=number)
    return ""
