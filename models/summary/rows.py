"""From the figures of each subject to the rows of the summary: pure, one function a part."""

from collections.abc import Iterable

from models.cases import figures as case_figures
from models.inquiries import reading as inquiries_reading
from models.inquiries.rules import Handling
from models.office.instants import MINUTE, SECOND
from models.office.settings import HallSettings
from models.office.sheets import summary as sheets
from models.summary.cases import Accepted
from models.summary.money import FeePointDay
from models.summary.rates import half_up
from models.summary.rules import Fates, Sides
from models.tickets import figures as queue

RatePart = tuple[str, int, int]
"""Code, numerator, denominator."""


def line(line: queue.LineFigures, settings: HallSettings) -> sheets.LineFigures:
    counts = line.counts
    return sheets.LineFigures(
        letter=line.letter, name=line.name, issued=counts.issued, served=counts.served, missed=counts.missed,
        left=counts.left, cancelled=counts.cancelled, still_open=counts.open,
        wait_average_seconds=seconds(counts.waits.mean), wait_p90_seconds=seconds(counts.waits.percentile(90)),
        waits_over_30_minutes=counts.waits.over(settings.long_wait_minutes * MINUTE), called=len(counts.waits.values),
    )  # fmt: skip


def seconds(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else half_up(milliseconds, SECOND)


def hours(hours: Iterable[queue.HourFigures]) -> tuple[sheets.HourFigures, ...]:
    """Every hour from the first to the last in which something happened, quiet ones too: it is a chart."""
    found = {each.hour: each for each in hours}
    if not found:
        return ()
    quiet = queue.HourFigures(0, 0, 0)
    return tuple(
        sheets.HourFigures(hour=hour, issued=found.get(hour, quiet).issued, served=found.get(hour, quiet).served)
        for hour in range(min(found), max(found) + 1)
    )


def methods(fee_point: FeePointDay) -> tuple[sheets.MethodFees, ...]:
    return tuple(
        sheets.MethodFees(
            method=each.method, payments=each.payments, amount_fen=each.booked_fen, counted_fen=each.counted_fen
        )
        for each in fee_point.methods
    )


def inquiries(found: inquiries_reading.InquiryFigures, transferred: int) -> sheets.InquiryFigures:
    """首问; a visitor passed on to another window counts as 引导 (days.md 3)."""
    ways = found.by_handling
    return sheets.InquiryFigures(
        registered=found.registered + transferred, answered=ways[Handling.ANSWERED],
        guided=ways[Handling.GUIDED] + transferred, handed_over=ways[Handling.HANDED_OVER],
        taken_in=ways[Handling.TAKEN_IN], not_ours=ways[Handling.NOT_OURS], still_open=found.still_open,
    )  # fmt: skip


def case_rates(cases: Iterable[case_figures.UnitCases], taken: Accepted) -> Iterable[RatePart]:
    """The rates of domain.md §10.2 about cases, each with its denominator."""
    every = list(cases)

    def total(name: str) -> int:
        return sum(getattr(unit, name) for unit in every)

    decided, immediate = total("decided"), total("decided_immediate")
    late = total("immediate_late") + total("promised_late")
    yield "ACCEPTED", taken.accepted, taken.settled
    yield "DECIDED", decided, total("accepted")
    yield "SAME_DAY", total("decided_same_day"), decided
    yield "IMMEDIATE_BY_DUE", immediate - total("immediate_late"), immediate
    yield "ON_TIME", decided - late, decided
    yield "EARLY", total("promised_early"), decided - immediate
    yield "LATE", late, decided


def one_notice(notices: case_figures.NoticeFigures) -> RatePart:
    return "ONE_NOTICE", notices.once, notices.once + notices.again


def queue_rates(total: queue.Counts, windows: Iterable[sheets.WindowFigures], limit: int) -> Iterable[RatePart]:
    """过号率, 等候超三十分钟率 (`limit` in milliseconds), and 窗口暂停率 over the windows that the summary names."""
    desks = list(windows)
    yield "MISSED", total.missed, total.served + total.missed
    yield "WAITED_OVER_30", total.waits.over(limit), len(total.waits.values)
    yield "PAUSED", sum(desk.paused_seconds for desk in desks), sum(desk.open_seconds for desk in desks)


def inquiry_rates(found: inquiries_reading.InquiryFigures, transferred: int) -> Iterable[RatePart]:
    yield "ANSWERED_ON_SPOT", found.by_handling[Handling.ANSWERED], found.registered + transferred
    yield "HANDOVER_CONFIRMED", found.confirmed_in_time.numerator, found.confirmed_in_time.denominator


def fates(counts: queue.Counts) -> Fates:
    return Fates(counts.issued, counts.served, counts.missed, counts.left, counts.cancelled, counts.open)


def check(sides: Sides) -> sheets.Check:
    return sheets.Check(code=sides.code, left=sides.left, right=sides.right, unit=sides.unit)
