"""The summary of a day checks itself and says how far it is to be believed (days.md 22, behaviours 31, 44 and 47)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a summary is."""

    FLASH = "FLASH"
    """快报: with its cut-off, until hall and fee point are closed and the day is closed."""
    FINAL = "FINAL"
    """定报: the one numbered summary of a closed day."""
    CORRECTION = "CORRECTION"
    """更正: a fact of a closed day has changed since; the 定报 stands as it was printed."""


def kind_of(*, number: str, told: str, now: str) -> Kind:
    """What a summary is, from the number of the day's 定报 ("" for none) and the hashes of its figures then and now."""
    if not number:
        return Kind.FLASH
    return Kind.FINAL if told == now else Kind.CORRECTION


def report_no(*, centre_name: str, year: int, sequence: int) -> str:
    """Number of a 定报, gap-free within a year: (政)日报〔2026〕第0229号."""
    if sequence < 1:
        raise ValueError(f"no report can have the number {sequence}")
    return f"({centre_name})日报〔{year}〕第{sequence:04}号"


@dataclass(frozen=True, slots=True)
class Sides:
    """One check: two numbers, told in different ways, that must agree."""

    code: str
    left: int
    right: int
    unit: str = "COUNT"
    """COUNT or FEN."""

    @property
    def agrees(self) -> bool:
        return self.left == self.right


@dataclass(frozen=True, slots=True)
class Fates:
    """What became of the numbers of a line, or of all."""

    issued: int
    served: int
    missed: int
    left: int
    cancelled: int
    open: int

    @property
    def told(self) -> int:
        """All that the fates account for."""
        return self.served + self.missed + self.left + self.cancelled + self.open


def tickets_balance(lines: Iterable[Fates], total: Fates) -> Sides:
    """发号数 = 已办 + 过号 + 离开 + 取消 + 未结, for each line and in total (behaviour 31).

    Where two lines err in opposite ways, so that the total agrees, what they err by is taken off.
    """
    if total.told != total.issued:
        return Sides("TICKETS_BALANCE", total.issued, total.told)
    wrong = sum(abs(line.issued - line.told) for line in lines)
    return Sides("TICKETS_BALANCE", total.issued, total.issued - wrong)


def tickets_by_line(lines: Iterable[Fates], windows_served: Iterable[int]) -> Sides:
    """各窗口已办合计 = 各队列已办合计."""
    return Sides("TICKETS_BY_LINE", sum(windows_served), sum(line.served for line in lines))


@dataclass(frozen=True, slots=True)
class Moved:
    """Cases that came and went in a stretch of time."""

    received: int
    decided: int
    gone: int
    """退件, 不予受理, 撤回: ended without a decision."""

    @property
    def net(self) -> int:
        return self.received - self.decided - self.gone


def cases_balance(*, start: int, moved: Moved, still_open: int) -> Sides:
    """待办 C = C(previous) + A − B − 退件 − 不予受理 − 撤回 (domain.md §10.2).

    `start` is what the last close stored, or what was open when the day began; `moved` is counted since then.
    """
    return Sides("CASES_BALANCE", still_open, start + moved.net)


@dataclass(frozen=True, slots=True)
class Money:
    """The day of the notices beside the day of the fee point, in fen."""

    settled: int
    """By the notices: what came in on the civil day, what went back taken off."""
    carried_in: int
    """Listed difference: of the bank day, taken on earlier days after their cut-off (days.md 20)."""
    carried_out: int
    """Listed difference: taken on the civil day after the cut-off, so of a later bank day."""
    booked: int
    """By the fee point: what belongs to the bank day."""
    by_method: int
    by_unit: int


def money_agrees(money: Money) -> tuple[Sides, Sides]:
    """Σ settled = Σ of the fee point's day after the listed differences, and Σ methods = Σ units (behaviour 47)."""
    settled = money.settled + money.carried_in - money.carried_out
    return (
        Sides("FEES_SETTLED_EQUAL_FEE_POINT", settled, money.booked, "FEN"),
        Sides("FEE_METHODS_EQUAL_UNITS", money.by_method, money.by_unit, "FEN"),
    )


def counted_agrees(*, counted: int, difference: int, booked: int) -> Sides:
    """清点 = 账面 once the difference that was closed with a reason is taken off (behaviour 47). All in fen."""
    return Sides("COUNTED_EQUAL_BOOKED", counted - difference, booked, "FEN")


def certificates_settled(*, made: int, settled: int) -> Sides:
    """已发证办件 = 其中费用已结清 (behaviours 42 and 44)."""
    return Sides("CERTIFICATES_SETTLED", made, settled)


def gapless(series: Iterable[tuple[int, int]]) -> Sides:
    """编号应有数 = 编号实有数 (behaviours 1 and 43). Each series is its highest running number and how many there are.

    One that has a number too many does not make up for one that has lost one.
    """
    found = list(series)
    wrong = sum(abs(highest - many) for highest, many in found)
    highest = sum(highest for highest, _ in found)
    return Sides("NUMBERS_GAPLESS", highest, highest - wrong)


@dataclass(frozen=True, slots=True)
class HeadOf:
    """Where a station's chain ended at the cut-off."""

    station: str
    epoch: int
    number: int
    hash: bytes


def heads_hash(heads: Iterable[HeadOf]) -> str:
    """SHA-256 over all heads, hex: the one line that the paper carries of the whole journal (design.md, "The write
    door"). One line for each station in the order of their codes: code, epoch, number, hash."""
    lines = sorted(f"{head.station}\x1f{head.epoch}\x1f{head.number}\x1f{head.hash.hex()}\n" for head in heads)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
