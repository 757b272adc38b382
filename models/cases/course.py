"""What is open on a case's way, and how it is laid down when the case goes on without it."""

from models.cases.course_records import CaseSurvey, SuspensionProposal
from models.cases.course_rules import ProposalState
from models.cases.records import Case, CaseSuspension
from models.office.act import Act


def open_survey(act: Act, case: Case) -> CaseSurvey | None:
    """The survey that is arranged and not recorded yet; None outside SURVEY."""
    arranged = act.all(CaseSurvey, case=case.id, dropped=False)
    return next((one for one in arranged if one.recorded_at is None), None)


def open_stops(act: Act, case: Case) -> tuple[CaseSuspension, ...]:
    """The special procedures that run, in the order in which they began."""
    running = [one for one in act.all(CaseSuspension, case=case.id) if one.ended is None]
    return tuple(sorted(running, key=lambda one: (one.started, one.id)))


def lay_down(act: Act, case: Case) -> None:
    """The case is decided, returned or taken back: proposals lapse, procedures end today, a survey is dropped."""
    for proposal in act.all(SuspensionProposal, case=case.id, state=ProposalState.OPEN):
        proposal.state, proposal.answered_at = ProposalState.LAPSED, act.now
        act.save(proposal)
    for stop in open_stops(act, case):
        stop.ended = act.today
        act.save(stop)
    survey = open_survey(act, case)
    if survey is not None:
        survey.dropped = True
        act.save(survey)
