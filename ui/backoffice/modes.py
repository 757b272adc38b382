"""The steps of the back office: what each is called, its keys, its verb, and what is said of it."""

from typing import Any

from models.cases.clock_verbs import extend, propose_suspension, reject_suspension, resume, suspend
from models.cases.course_rules import ProposalState
from models.cases.decision_verbs import decide, return_, review
from models.cases.reading import CaseCard
from models.cases.survey_verbs import survey, survey_result
from models.cases.way import ProposalRow
from models.office.verb import Verb
from ui import words
from ui.translation import mark

REVIEW, GRANT, REFUSE, RETURN = "review", "grant", "refuse", "return_"
EXTEND, SUSPEND, AGREE, REJECT, RESUME = "extend", "suspend", "agree", "reject", "resume"
SURVEY, RECORD = "survey", "record"
CLOCK = (EXTEND, SUSPEND, AGREE, REJECT, RESUME)

STEPS = (
    (REVIEW, mark("Review"), "F5", "Alt+R", "edit"),
    (GRANT, mark("Grant"), "F8", "Alt+G", "ok"),
    (REFUSE, mark("Refuse"), "F9", "Alt+J", "stop"),
    (RETURN, mark("Return"), "F10", "Alt+T", "back"),
    (EXTEND, mark("Extend"), "F11", "Alt+E", "calendar"),
    (SURVEY, mark("Arrange a survey"), "Shift+F5", "Alt+V", "calendar"),
    (RECORD, mark("Record the survey"), "Shift+F6", "Alt+W", "edit"),
    (SUSPEND, mark("Propose a stop"), "F12", "Alt+S", "park"),
    (AGREE, mark("Agree to the stop"), "Shift+F8", "Alt+A", "ok"),
    (REJECT, mark("Decline the stop"), "Shift+F9", "Alt+D", "stop"),
    (RESUME, mark("Start the clock"), "Shift+F12", "Alt+U", "start"),
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
}


def open_proposals(card: CaseCard) -> tuple[ProposalRow, ...]:
    """Those that wait for the approver."""
    return tuple(row for row in card.way.proposals if row.state == ProposalState.OPEN)


def fits(mode: str, card: CaseCard | None) -> bool:
    """Whether the case has what a step is about: an open proposal, a survey ahead, a stop that runs."""
    if mode in USUALLY_SHOWN:
        return True
    if card is None:
        return False
    if mode in (AGREE, REJECT):
        return bool(open_proposals(card))
    return card.way.survey is not None if mode == RECORD else any(stop.ended is None for stop in card.stops)


def own_fault(mode: str, card: CaseCard, staff: str) -> str:
    """Why this person may not take a step that somebody else has to take, in words."""
    number = card.case.short_number
    if VERB_NAMES[mode] == "decide" and card.case.acceptor == staff:
        return words.why("cases.same_person", case=number)
    if mode == AGREE and all(row.proposer == staff for row in open_proposals(card)):
        return words.why("cases.same_proposer", case=number)
    return ""
