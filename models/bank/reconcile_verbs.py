"""对账: hall and bank are held against each other, and each difference ends with a reason (domain.md §4.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.bank.arrival import settle_announced
from models.bank.entries import (
    bank_entry,
    bank_unmatched,
    hall_entry,
    hall_unmatched,
    taken_for,
)
from models.bank.matching import BankEntry, Found, HallEntry, Pair, compare_sides, explained_fen, match_by_hand
from models.bank.reconcile_rules import DifferenceState, Reason, money_missing
from models.bank.records import Payment
from models.bank.records_statement import BankDifference, PaperReceipt, StatementLine, StatementMatch
from models.bank.statement_verbs import RECONCILERS
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb

STILL_CURED = timedelta(days=60)
"""So long a closed difference is still answered by a line that comes after all."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What comparing a day did."""

    day: date
    matched: int
    """Hall entries that were matched now."""
    found: int
    """Differences that were found now."""
    arrived: int
    """Announced payments that have arrived."""


@verb("bank.reconcile", roles=RECONCILERS)
def reconcile(act: Act, *, day: date) -> Reconciled:
    """对账 of a bank day, as often as wanted: what has no match yet is looked at, and of earlier days what is still
    open, so that a line that comes a day later (T+1) cures them. Announced money that a line names is settled.

    Refused bank.no_statement where the fee point took money and no statement reaches that day yet.
    """
    since = day - STILL_CURED
    hall, bank = hall_unmatched(act.db, day, since), bank_unmatched(act.db, day, since)
    if hall and not act.select(StatementLine, '"bank_day" >= ? LIMIT 1', (day.isoformat(),)):
        raise Refused("bank.no_statement", day=day.isoformat())
    arrivals = settle_announced(act, bank)
    hall += [entry for each in arrivals if (entry := hall_entry(act.db, each)) is not None]
    outcome = compare_sides(hall, bank, taken_for(act.db, bank))
    added = _keep(act, outcome.pairs, outcome.differences)
    _bear_out(act, [line.id for line in bank])
    act.note(day=day.isoformat(), matched=len(outcome.pairs), found=added)
    return Reconciled(day, len(outcome.pairs), added, len(arrivals))


@verb("bank.match_by_hand", roles=RECONCILERS)
def match_difference(act: Act, *, difference: str, entry: str) -> str:
    """人工认定: the line of a difference is this payment. Gives the match's id.

    Refused: bank.difference_done, bank.no_line, bank.entry_matched, bank.not_the_same.
    """
    row = _open(act, difference)
    line, found = bank_entry(act.db, row.line), hall_entry(act.db, entry)
    if line is None or row.entry or found is None:
        raise Refused("bank.no_line")
    if act.find(StatementMatch, entry=entry) is not None:
        raise NotAllowed("bank.entry_matched")
    paired = match_by_hand(found, line)
    if paired is None:
        raise Refused("bank.not_the_same", field="entry")
    pair, left = paired
    _keep(act, [pair], left)
    match = act.find(StatementMatch, entry=entry)
    assert match is not None
    return match.id


@verb("bank.close_difference", roles=RECONCILERS)
def close_difference(act: Act, *, difference: str, reason_code: str, reason: str = "", follow: str = "") -> None:
    """销差: says why a difference is there. Where the hall has booked more than the bank has, whoever took the money
    does not close it. `follow` names what puts it right: the number of a payment, a notice, a close.

    Refused: bank.difference_done, bank.reason_code, bank.reason, bank.own_difference.
    """
    row = _open(act, difference)
    if reason_code not in list(Reason):
        raise Refused("bank.reason_code", field="reason_code")
    if reason_code == Reason.OTHER and not reason.strip():
        raise Refused("bank.reason", field="reason")
    if row.payment and money_missing(row.hall_fen, row.bank_fen) and act.get(Payment, row.payment).teller == act.staff:
        raise NotAllowed("bank.own_difference")
    row.state, row.reason_code, row.reason = DifferenceState.CLOSED, reason_code, reason.strip()
    row.closed_by, row.closed_at, row.follow = act.staff, act.now, follow.strip()
    act.save(row)


def _open(act: Act, difference: str) -> BankDifference:
    row = act.hold(BankDifference, difference)
    if row.state != DifferenceState.OPEN:
        raise NotAllowed("bank.difference_done", state=row.state)
    return row


def _keep(act: Act, pairs: Sequence[Pair], found: Sequence[Found]) -> int:
    """Writes what was matched and what was found, and lets earlier differences end. Gives how many are new."""
    carried = {key for each in found if each.carried for key in (_id(each.line), _id(each.entry)) if key}
    for pair in pairs:
        act.add(
            StatementMatch(
                id=new_key(), entry=pair.entry.id, payment=pair.entry.payment, line=_id(pair.line), how=pair.how,
                explained_fen=explained_fen(pair), by=act.staff, at=act.now,
            )
        )  # fmt: skip
        for row in _earlier(act, pair):
            _end(act, row, carried=bool({row.line, row.entry} & carried))
    return sum(_add(act, each) for each in found)


def _earlier(act: Act, pair: Pair) -> list[BankDifference]:
    """The differences of one side alone that a match ends."""
    rows = act.all(BankDifference, entry=pair.entry.id, line="")
    return rows + (act.all(BankDifference, line=pair.line.id, entry="") if pair.line else [])


def _end(act: Act, row: BankDifference, *, carried: bool) -> None:
    """A difference that found its other side. One that a person closed keeps its reason; on another day it also stays
    closed, because it still stands in its own day's account."""
    if carried and row.state == DifferenceState.CLOSED:
        return
    row.state = DifferenceState.CARRIED if carried else DifferenceState.CURED
    if row.closed_at is None:
        row.closed_by, row.closed_at = act.staff, act.now
    act.save(row)


def _add(act: Act, found: Found) -> bool:
    """Writes a difference that is not known yet; of one side alone there is one, whatever it was called first."""
    line, entry = _id(found.line), _id(found.entry)
    known = act.all(BankDifference, line=line, entry=entry)
    if any(not (line and entry) or row.kind == found.kind for row in known):
        return False
    payment = found.entry.payment if found.entry else ""
    carried = found.carried
    act.add(
        BankDifference(
            id=new_key(), day=found.day, kind=found.kind, line=line, entry=entry, payment=payment,
            hall_fen=found.hall_fen, bank_fen=found.bank_fen,
            state=DifferenceState.CARRIED if carried else DifferenceState.OPEN, found_by=act.staff, found_at=act.now,
            closed_by=act.staff if carried else "", closed_at=act.now if carried else None,
        )
    )  # fmt: skip
    return True


def _id(side: HallEntry | BankEntry | None) -> str:
    return side.id if side is not None else ""


def _bear_out(act: Act, lines: Sequence[str]) -> None:
    """Paper receipts whose serial came with a statement are borne out by its line."""
    for receipt in act.all(PaperReceipt, line=""):
        for line in act.select(
            StatementLine, '"serial" = ? AND "amount_fen" = ?', (receipt.serial, receipt.amount_fen)
        ):
            if line.id in lines:
                receipt.line = line.id
                act.save(receipt)
