"""Closing a day with its 定报, and printing a 快报 before (days.md 22)."""

from dataclasses import replace
from datetime import date

from models.fees.papers import staff_name
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.sheets.period import PeriodReport
from models.office.verb import verb
from models.people.records import Site
from models.people.rules import SiteKind
from models.prints.verbs import store
from models.summary.reading import DaySummary, summary_of_day
from models.summary.records import DayClose
from models.summary.rules import Kind, report_no
from models.summary.sheet import to_sheet
from models.tickets.day_verbs import end_leftovers

CLOSERS = frozenset({Role.CENTRE_MANAGER, Role.SUPERVISOR})


@verb("summary.close_day", roles=CLOSERS, seals=True)
def close_day(act: Act, *, day: date) -> str:
    """日结: closes a day of this site, stores its balances and its one numbered 定报. Gives the number.

    Who is left over after closing time is passed first (下班). Refused summary.future; NotAllowed summary.day_closed
    (`number`, `at`), summary.still_open with `places` as they are called, `windows` and `counters` by id.
    """
    _not_ahead(act, day)
    sequence = act.next_number(f"daily_summary:{act.station.site}:{day.year}")
    before = act.find(DayClose, site=act.station.site, day=day)
    if before is not None:
        raise NotAllowed("summary.day_closed", number=before.number, at=before.closed_at)
    if day == act.today:
        end_leftovers(act)
    summary = summary_of_day(act.db, act.station.site, day, act.now)
    if summary.not_closed:
        raise _still_open(summary)
    close = act.add(_close(act, summary, sequence))
    # Read again: with its close the day is a 定报, and says so.
    final = summary_of_day(act.db, act.station.site, day, act.now)
    _store(act, final, about="day_close", about_id=close.id)
    act.note(day=day.isoformat(), number=close.number)
    return close.number


@verb("summary.print_report", roles=CLOSERS)
def print_report(act: Act, *, day: date) -> str:
    """Prints the 快报 of a day as it stands now, or the 更正 of a closed one. Gives the print job's id.

    A 定报 is printed once; another copy of it is a 补打. Refused summary.future, summary.day_closed (`number`, `at`).
    """
    _not_ahead(act, day)
    summary = summary_of_day(act.db, act.station.site, day, act.now)
    if summary.kind is Kind.FINAL:
        raise Refused("summary.day_closed", number=summary.number, at=summary.cut_off)
    return _store(act, summary, about="day", about_id=f"{act.station.site}:{day.isoformat()}")


@verb("summary.print_period", roles=CLOSERS)
def print_period(act: Act, *, report: PeriodReport) -> str:
    """Prints a 周报, 月报 or 期报 as it was read: a copy of facts as of its `made_at`. Gives the print job's id.

    It is read before, outside of this verb: a month takes long, and nobody's write may wait for it. It is made out in
    the name of who prints it. Refused summary.future.
    """
    _not_ahead(act, date.fromisoformat(report.last))
    name = staff_name(act, act.staff)
    made = replace(report, made_by=name, foot=replace(report.foot, handler=name))
    stretch = f"{report.first}..{report.last}"
    act.note(first=report.first, last=report.last)
    return store(act, made, about="period", about_id=stretch, title=stretch)


def _not_ahead(act: Act, day: date) -> None:
    if day > act.today:
        raise Refused("summary.future", field="day", day=day.isoformat())


def _still_open(summary: DaySummary) -> NotAllowed:
    return NotAllowed(
        "summary.still_open",
        places=[each.shown for each in summary.not_closed],
        windows=[each.id for each in summary.not_closed if not each.fee_point],
        counters=[each.id for each in summary.not_closed if each.fee_point],
    )


def _close(act: Act, summary: DaySummary, sequence: int) -> DayClose:
    site = act.get(Site, act.station.site)
    centre = act.settings.centre_short + ("" if site.kind == SiteKind.HALL else site.centre_no)
    return DayClose(
        id=f"{site.id}:{summary.day.isoformat()}", site=site.id, day=summary.day,
        number=report_no(centre_name=centre, year=summary.day.year, sequence=sequence), closed_at=act.now,
        by=act.staff, balances={"cases_open": summary.cases_open, "fees_open_fen": summary.fees_open_fen},
        figures_hash=summary.figures_hash, acts=summary.acts, heads_hash=summary.heads_hash,
    )  # fmt: skip


def _store(act: Act, summary: DaySummary, *, about: str, about_id: str) -> str:
    sheet = to_sheet(summary, act.settings, made_by=staff_name(act, act.staff), made_at=act.now)
    return store(act, sheet, about=about, about_id=about_id, title=summary.number or summary.day.isoformat())
