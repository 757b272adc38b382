"""Hall and bank held against each other (domain.md §4.5): pay code, then notice number, then serial; what is left is a
difference, and every fen of both sides is in exactly one place.

A side's entry counts in its own bank day. Where the bank has on another day what the hall has (T+1), both days keep
their difference, and each answers the other (`carried`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class How(StrEnum):
    """By what a line was matched."""

    PAY_CODE = "PAY_CODE"
    """缴款码."""
    NOTICE = "NOTICE"
    """通知单号."""
    SERIAL = "SERIAL"
    """流水号, of card, code and transfer."""
    HAND = "HAND"
    """人工认定."""
    NETTED = "NETTED"
    """A payment that was reversed before the bank saw either."""


class DifferenceKind(StrEnum):
    """domain.md §4.5."""

    AMOUNT_DIFF = "AMOUNT_DIFF"
    """金额不符."""
    NOT_IN_HALL = "NOT_IN_HALL"
    """银行有、大厅无."""
    NOT_AT_BANK = "NOT_AT_BANK"
    """大厅有、银行无."""
    DUPLICATE = "DUPLICATE"
    """重复到账."""
    REVERSED = "REVERSED"
    """银行已冲正."""
    UNIT_DIFF = "UNIT_DIFF"
    """执收单位不符: the money came, but to another unit."""


@dataclass(frozen=True, slots=True)
class HallEntry:
    """A payment that the fee point confirmed, or its reversal."""

    id: str
    payment: str
    """Id of the payment; of the reversal's, for a reversal."""
    day: date
    """Its bank day."""
    amount_fen: int
    """Negative for a reversal."""
    serial: str = ""
    notices: frozenset[str] = frozenset()
    """Numbers."""
    pay_codes: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    """执收单位编码; empty where the hall does not know the code of each of its units."""
    payer: str = ""

    @property
    def is_reversal(self) -> bool:
        return self.id != self.payment


@dataclass(frozen=True, slots=True)
class BankEntry:
    """A line of a statement."""

    id: str
    day: date
    """The bank day in which it counts."""
    amount_fen: int
    serial: str = ""
    notices: frozenset[str] = frozenset()
    pay_code: str = ""
    unit_code: str = ""
    payer: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A hall entry and the line that is the same money; without a line, one that is netted."""

    entry: HallEntry
    line: BankEntry | None
    how: How

    @property
    def same_day(self) -> bool:
        return self.line is not None and self.line.day == self.entry.day


@dataclass(frozen=True, slots=True)
class Found:
    """A difference of a bank day. `hall_fen` and `bank_fen` are what no match explains, on each side."""

    kind: DifferenceKind
    day: date
    line: BankEntry | None
    entry: HallEntry | None
    hall_fen: int
    bank_fen: int
    carried: bool = False
    """Another day answers it."""


@dataclass
class Outcome:
    """What a comparison found."""

    pairs: list[Pair] = field(default_factory=list)
    differences: list[Found] = field(default_factory=list)


def compare_sides(hall: Sequence[HallEntry], bank: Sequence[BankEntry], taken: Iterable[HallEntry] = ()) -> Outcome:
    """Matches what no match has yet. `taken` are hall entries that were matched before: a line that names one of those
    is a second one for it (DUPLICATE)."""
    table = _Table(hall, bank)
    for how in (How.PAY_CODE, How.NOTICE, How.SERIAL):
        table.pass_over(how, exact=True)
        table.pass_over(how, exact=False)
    outcome = Outcome(table.pairs)
    for pair in table.pairs:
        outcome.differences += _of_pair(pair)
    named = [*taken, *(pair.entry for pair in table.pairs)]
    keys = frozenset().union(*(_keys_of_entry(entry) for entry in named)) if named else frozenset()
    for line in table.free_lines.values():
        outcome.differences.append(_of_line(line, keys))
    for entry in _not_netted(table.free_entries, outcome):
        outcome.differences.append(_at_hall_only(entry))
    return outcome


Key = tuple[How, str, bool]
"""By what, the code, whether it is money that went back."""


class _Table:
    """The entries and lines that are still free, by what names them."""

    def __init__(self, hall: Sequence[HallEntry], bank: Sequence[BankEntry]) -> None:
        self.free_entries = {entry.id: entry for entry in hall}
        self.free_lines = {line.id: line for line in bank}
        self.pairs: list[Pair] = []
        self.by_key: dict[Key, list[HallEntry]] = {}
        for entry in hall:
            for key in _keys_of_entry(entry):
                self.by_key.setdefault(key, []).append(entry)

    def pass_over(self, how: How, *, exact: bool) -> None:
        """Pairs what one key names. A line whose amount is another one is only taken for an entry of its own day."""
        for line in list(self.free_lines.values()):
            found = [
                entry
                for entry in self._named(line, how)
                if (entry.amount_fen == line.amount_fen if exact else entry.day == line.day)
            ]
            if found:
                entry = min(found, key=lambda each: _nearness(each, line))
                del self.free_entries[entry.id], self.free_lines[line.id]
                self.pairs.append(Pair(entry, line, how))

    def _named(self, line: BankEntry, how: How) -> list[HallEntry]:
        """Free entries that the line names; of several notices every one must belong to the entry."""
        keys = [key for key in _keys_of_line(line) if key[0] is how]
        found = self.by_key.get(keys[0], []) if keys else []
        return [
            entry
            for entry in found
            if entry.id in self.free_entries and (how is not How.NOTICE or line.notices <= entry.notices)
        ]


def _nearness(entry: HallEntry, line: BankEntry) -> tuple[bool, int, int, str]:
    """The same serial first, then the nearer day, then the nearer amount."""
    amount = abs(entry.amount_fen - line.amount_fen)
    return entry.serial != line.serial, abs((entry.day - line.day).days), amount, entry.id


def _keys_of_entry(entry: HallEntry) -> frozenset[Key]:
    back = entry.amount_fen < 0
    codes = {(How.PAY_CODE, code, back) for code in entry.pay_codes}
    notices = {(How.NOTICE, number, back) for number in entry.notices}
    serials = {(How.SERIAL, entry.serial, back)} if entry.serial else set()
    return frozenset(codes | notices | serials)


def _keys_of_line(line: BankEntry) -> list[Key]:
    back = line.amount_fen < 0
    codes = [(How.PAY_CODE, line.pay_code, back)] if line.pay_code else []
    notices = [(How.NOTICE, number, back) for number in sorted(line.notices)]
    return [*codes, *notices, *([(How.SERIAL, line.serial, back)] if line.serial else [])]


def _of_pair(pair: Pair) -> list[Found]:
    """What a match leaves: nothing, another amount, another unit, or another day."""
    entry, line = pair.entry, pair.line
    assert line is not None
    found: list[Found] = []
    if not pair.same_day:
        found.append(_at_hall_only(entry, carried=True))
        found.append(Found(DifferenceKind.NOT_IN_HALL, line.day, line, None, 0, line.amount_fen, carried=True))
    elif entry.amount_fen != line.amount_fen:
        more = abs(line.amount_fen) > abs(entry.amount_fen)
        rest = line.amount_fen - entry.amount_fen
        hall, bank = (0, rest) if more else (-rest, 0)
        found.append(Found(DifferenceKind.AMOUNT_DIFF, line.day, line, entry, hall, bank))
    if line.unit_code and entry.units and line.unit_code not in entry.units:
        found.append(Found(DifferenceKind.UNIT_DIFF, line.day, line, entry, 0, 0))
    return found


def _of_line(line: BankEntry, keys_taken: frozenset[Key]) -> Found:
    """A line that no hall entry answers."""
    kind = DifferenceKind.NOT_IN_HALL
    if any(key in keys_taken for key in _keys_of_line(line)):
        kind = DifferenceKind.DUPLICATE
    elif line.amount_fen < 0:
        kind = DifferenceKind.REVERSED
    return Found(kind, line.day, line, None, 0, line.amount_fen)


def _not_netted(free: Mapping[str, HallEntry], outcome: Outcome) -> Iterable[HallEntry]:
    """The free hall entries without payments that were taken back before the bank saw them, which become pairs."""
    backs = {entry.payment: entry for entry in free.values() if entry.is_reversal}
    netted: set[str] = set()
    for payment, back in backs.items():
        paid = free.get(payment)
        if paid is None:
            continue
        netted |= {paid.id, back.id}
        outcome.pairs += [Pair(paid, None, How.NETTED), Pair(back, None, How.NETTED)]
        if paid.day != back.day:
            outcome.differences += [_at_hall_only(paid, carried=True), _at_hall_only(back, carried=True)]
    return [entry for entry in free.values() if entry.id not in netted]


def _at_hall_only(entry: HallEntry, *, carried: bool = False) -> Found:
    return Found(DifferenceKind.NOT_AT_BANK, entry.day, None, entry, entry.amount_fen, 0, carried)


def match_by_hand(entry: HallEntry, line: BankEntry) -> tuple[Pair, list[Found]] | None:
    """What a person says is the same money, and the difference it leaves. None where it cannot be: money that came is
    none that went, and across two bank days the amounts must be equal, or neither day would balance."""
    if (entry.amount_fen < 0) != (line.amount_fen < 0):
        return None
    if entry.day != line.day and entry.amount_fen != line.amount_fen:
        return None
    pair = Pair(entry, line, How.HAND)
    return pair, _of_pair(pair)


def explained_fen(pair: Pair) -> int:
    """What a match explains of both sides in one bank day: the part that both have. Nothing across two days, where each
    day keeps its difference."""
    if pair.line is None or not pair.same_day:
        return 0
    return min(pair.entry.amount_fen, pair.line.amount_fen, key=abs)


SUGGESTED_WORKDAYS = 1
"""How far a suggestion looks around a line's day."""


def suggestions(line: BankEntry, hall: Iterable[HallEntry], days: frozenset[date] | set[date]) -> tuple[HallEntry, ...]:
    """Entries that may be the same money, the same payer first: amount, and a day within `days` (the line's ±1 W). They
    need a person, always."""
    found = [entry for entry in hall if entry.amount_fen == line.amount_fen and entry.day in days]
    return tuple(sorted(found, key=lambda each: (each.payer != line.payer or not each.payer, each.day, each.id)))


@dataclass(frozen=True, slots=True)
class Balance:
    """A bank day: Σ hall = Σ bank − NOT_IN_HALL + NOT_AT_BANK, the other kinds with the side that has more."""

    hall_fen: int
    bank_fen: int
    bank_only_fen: int
    """Σ of what only the bank has."""
    hall_only_fen: int
    """Σ of what only the hall has."""

    @property
    def rest_fen(self) -> int:
        """Always 0 once the day has been compared (behaviour 47)."""
        return self.hall_fen - (self.bank_fen - self.bank_only_fen + self.hall_only_fen)


def balance(day: date, hall: Iterable[HallEntry], bank: Iterable[BankEntry], differences: Iterable[Found]) -> Balance:
    """The balance of one bank day."""
    own = [found for found in differences if found.day == day]
    return Balance(
        sum(entry.amount_fen for entry in hall if entry.day == day),
        sum(line.amount_fen for line in bank if line.day == day),
        sum(found.bank_fen for found in own),
        sum(found.hall_fen for found in own),
    )
