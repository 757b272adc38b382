"""What happened to a case on its way, in lines: promised papers, surveys, special procedures, the extension."""

from datetime import date

from models.cases.course_rules import PartState
from models.cases.joint import PartRow, UpwardRow
from models.cases.reading import CaseCard
from models.cases.rules import State
from models.cases.way import PromiseRow, ProposalRow, StopRow, SurveyRow
from ui import theme, words
from ui.translation import tr
from ui.widgets.leaf import joined

Line = tuple[str, str]


def way_lines(card: CaseCard, today: date) -> list[Line]:
    """All of it, each kind in the order in which it happened; [] where nothing did."""
    way = card.way
    lines = [_promise(row, today) for row in way.promises]
    lines += [
        _supplement(given.number, given.supplement_by, card, today)
        for given in card.one_time_notices
        if given.supplement_by is not None
    ]
    lines += [_survey(row, today) for row in way.surveys if not row.dropped]
    lines += [_proposal(row, today) for row in way.proposals if row.state != "APPROVED"]
    lines += [_stop(row, today) for row in way.stops]
    lines += [_part(part, today) for part in card.parts]
    lines += [_upward(row, today) for row in card.upward]
    if way.extension is not None:
        row = way.extension
        parts = [tr("extended by {count} days", count=row.days), row.approver, row.reason]
        lines.append((row.number, _said(parts)))
    return lines


def _part(part: PartRow, today: date) -> Line:
    state = words.choice(f"parts.{part.state}")
    if part.state is PartState.OPEN and part.due is not None:
        mark_of = theme.MARKS["bad" if part.late else "ok"]
        state = f"{mark_of} {tr('to answer by {day}', day=words.day(part.due, today=today))}"
    return part.unit_name, _said([part.name, state, part.opinion, part.answered_by])


def _upward(row: UpwardRow, today: date) -> Line:
    sent = tr("sent up to {authority} {day}", authority=row.authority, day=words.day(row.sent_on, today=today))
    if row.answered_on is not None:
        day = words.day(row.answered_on, today=today)
        return row.number, _said([sent, tr("answered {day}", day=day), row.answer_no, row.result])
    expected = tr("answer expected by {day}", day=words.day(row.expected_on, today=today))
    return row.number, _said([sent, f"{theme.MARKS['bad' if row.overdue else 'ok']} {expected}"])


def way_summary(card: CaseCard) -> str:
    """What is open of it, in few words."""
    way, parts = card.way, []
    if way.promise is not None:
        parts.append(tr("{count} papers owed", count=len(way.promise.owed)))
    if way.survey is not None:
        parts.append(tr("survey ahead"))
    if way.asked:
        parts.append(tr("a stop is proposed"))
    running = sum(stop.ended is None for stop in way.stops)
    if running:
        parts.append(tr("{count} stops run", count=running))
    return " · ".join(parts)


def _said(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


def _promise(row: PromiseRow, today: date) -> Line:
    day = words.day(row.promised_by, today=today)
    if row.fulfilled_at is not None:
        state = tr("brought {at}", at=words.minute(row.fulfilled_at, today=today))
    elif not row.signed:
        state = tr("not signed")
    elif row.overdue:
        state = f"{theme.MARKS['bad']} {tr('promised for {day}, not brought', day=day)}"
    else:
        state = f"{theme.MARKS['warn']} {tr('promised for {day}', day=day)}"
    return row.number, _said([joined(row.owed or row.papers), words.choice(f"cases.by.{row.completion}"), state])


def _supplement(number: str, until: date, card: CaseCard, today: date) -> Line:
    day = words.day(until, today=today)
    if card.case.state is State.SUPPLEMENT_WAIT and until < today:
        return number, f"{theme.MARKS['bad']} {tr('supplement until {day}, not brought', day=day)}"
    return number, tr("supplement until {day}", day=day)


def _survey(row: SurveyRow, today: date) -> Line:
    if row.done_on is None:
        day = words.day(row.day, today=today)
        return row.number, _said([tr("survey {day} {time}", day=day, time=row.time), row.place, joined(row.surveyors)])
    day = words.day(row.done_on, today=today)
    return row.record_number, _said([tr("surveyed {day}", day=day), joined(row.came), row.conclusion])


def _proposal(row: ProposalRow, today: date) -> Line:
    said = tr("proposed by {name} {at}", name=row.proposed_by, at=words.minute(row.proposed_at, today=today))
    answer = tr("declined by {name}: {why}", name=row.answered_by, why=row.answer) if row.answered_by else ""
    return words.choice(f"deadlines.{row.reason}"), _said([row.basis, row.content, said, answer])


def _stop(row: StopRow, today: date) -> Line:
    began = words.day(row.started, today=today)
    ended = words.day(row.ended, today=today) if row.ended is not None else tr("not ended")
    parts = [words.choice(f"deadlines.{row.reason}"), f"{began} – {ended}", row.basis, row.content, row.result]
    if row.overrun:
        end = words.day(row.expected_end, today=today) if row.expected_end is not None else "–"
        parts.append(f"{theme.MARKS['bad']} {tr('expected until {day}, takes longer', day=end)}")
    elif row.ended is None and row.expected_end is not None:
        parts.append(tr("expected until {day}", day=words.day(row.expected_end, today=today)))
    return row.number, _said(parts)
