"""Every room of the application: where it is, who sees it, and what it opens. A new room is one line here.

The module of a room is imported when the room is first entered, so a line costs nothing at start.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from models.office.actors import ANY_STAFF, Role, StationKind
from ui.translation import mark


@dataclass(frozen=True, slots=True)
class Entry:
    """One room in the navigation."""

    key: str
    title: str
    """Marked phrase."""
    icon: str
    where: str
    """module:Class of the Room."""
    stations: frozenset[StationKind]
    roles: frozenset[Role] = ANY_STAFF
    opens: frozenset[str] = frozenset()
    """Kinds of things (ui/scans.py) that a scan or the search opens here."""
    finds: str = ""
    """module:function of the search box: `find(db, text, today) -> Sequence[Suggestion]`, each with the key kind:name.
    It runs on the reading thread and gives at most eight."""
    attended: bool = True
    """False for kiosk and board: no sign-on, no frame around it."""

    def room(self) -> Any:
        """The Room's class."""
        return named(self.where)

    def finder(self) -> Any:
        """The search's function."""
        return named(self.finds)


WORKPLACES = frozenset(StationKind) - {StationKind.KIOSK, StationKind.BOARD, StationKind.COMMAND}

ROOMS: tuple[Entry, ...] = (
    Entry(
        "desk", mark("Desk"), "window", "ui.desk.room:DeskRoom", frozenset({StationKind.WINDOW}),
        frozenset({Role.WINDOW}), frozenset({"case", "notice", "one_time", "inquiry", "ticket"}),
        "ui.desk.finding:find",
    ),
    Entry(
        "fees", mark("Fees"), "fee", "ui.desk.fees_room:FeesRoom", frozenset({StationKind.WINDOW}),
        frozenset({Role.WINDOW}),
    ),
    Entry(
        "waiting", mark("What waits"), "clock", "ui.desk.waiting_room:WaitingRoom", frozenset({StationKind.WINDOW}),
        frozenset({Role.WINDOW}),
    ),
    Entry(
        "reception", mark("Reception"), "people", "ui.reception.room:ReceptionRoom", frozenset({StationKind.RECEPTION}),
        frozenset({Role.GUIDE, Role.WINDOW, Role.SUPERVISOR, Role.CENTRE_MANAGER}),
        frozenset({"case", "one_time", "ticket"}),
    ),
    Entry(
        "kiosk", mark("Number kiosk"), "kiosk", "ui.kiosk.room:KioskRoom", frozenset({StationKind.KIOSK}),
        attended=False,
    ),
    Entry(
        "board", mark("Hall board"), "board", "ui.board.room:BoardRoom", frozenset({StationKind.BOARD}), attended=False
    ),
    Entry(
        "bank", mark("Payments"), "bank", "ui.bank.room:BankRoom", frozenset({StationKind.BANK}),
        frozenset({Role.BANK_TELLER}), frozenset({"case", "notice", "payment"}), "ui.bank.questions:suggest",
    ),
    Entry(
        "bank_day", mark("Close the day"), "finish", "ui.bank.day_room:BankDayRoom", frozenset({StationKind.BANK}),
        frozenset({Role.BANK_TELLER}), frozenset({"bank_close"}),
    ),
    Entry(
        "backoffice", mark("Back office"), "case", "ui.backoffice.room:BackOfficeRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.REVIEWER, Role.APPROVER}), frozenset({"case"}),
        "ui.desk.finding:find",
    ),
    Entry(
        "relief", mark("Relief and refunds"), "fee", "ui.backoffice.relief_panel:ReliefRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.REVIEWER, Role.APPROVER}),
    ),
    Entry(
        "supervisor", mark("Hall now"), "chart", "ui.supervisor.room:SupervisorRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER}),
        frozenset({"case", "inquiry"}), "ui.desk.finding:find",
    ),
    Entry(
        "summary", mark("Report"), "calendar", "ui.supervisor.summary_room:SummaryRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER}),
    ),
    Entry(
        "period", mark("Periods"), "chart", "ui.supervisor.period_room:PeriodRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER}),
    ),
    Entry(
        "reconcile", mark("Reconcile"), "check", "ui.bank.reconcile_room:ReconcileRoom",
        frozenset({StationKind.BANK, StationKind.OFFICE}),
        frozenset({Role.BANK_TELLER, Role.SUPERVISOR, Role.CENTRE_MANAGER}),
    ),
    Entry(
        "findings", mark("Findings"), "warning", "ui.supervisor.findings_room:FindingsRoom",
        frozenset({StationKind.OFFICE, StationKind.WINDOW}),
        frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER, Role.APPROVER, Role.REVIEWER, Role.WINDOW}),
    ),
    Entry(
        "orders", mark("Orders"), "inquiry", "ui.supervisor.orders_room:OrdersRoom",
        frozenset({StationKind.OFFICE, StationKind.WINDOW}),
        frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER, Role.APPROVER, Role.REVIEWER, Role.WINDOW}),
        frozenset({"order"}),
    ),
    Entry(
        "outside", mark("Reported months"), "download", "ui.supervisor.findings_outside_room:OutsideRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER}),
    ),
    Entry(
        "looks", mark("Full views"), "search", "ui.supervisor.looks_room:LooksRoom",
        frozenset({StationKind.OFFICE}), frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER}),
    ),
    Entry(
        "admin", mark("Admin"), "settings", "ui.admin.room:AdminRoom", frozenset({StationKind.OFFICE}),
        frozenset({Role.ADMIN, Role.CENTRE_MANAGER}),
    ),
    Entry("prints", mark("Printing"), "print", "ui.prints:PrintsRoom", WORKPLACES),
)  # fmt: skip
"""In the order of the navigation; the first that a person may see is where the day begins."""

PLACES: dict[str, tuple[StationKind, str]] = {
    "desk": (StationKind.WINDOW, "desk"),
    "reception": (StationKind.RECEPTION, "reception"),
    "kiosk": (StationKind.KIOSK, "kiosk"),
    "board": (StationKind.BOARD, "board"),
    "bank": (StationKind.BANK, "bank"),
    "supervisor": (StationKind.OFFICE, "supervisor"),
    "backoffice": (StationKind.OFFICE, "backoffice"),
    "admin": (StationKind.OFFICE, "admin"),
}
"""A command of main.py that goes straight into one place: which kind of station, and which room."""


def rooms_for(kind: StationKind, roles: Iterable[Role], rooms: Iterable[Entry] | None = None) -> tuple[Entry, ...]:
    """The rooms that somebody with these roles sees at a station of this kind; unattended ones need no role."""
    given = frozenset(roles)
    every = ROOMS if rooms is None else rooms
    return tuple(entry for entry in every if kind in entry.stations and (not entry.attended or entry.roles & given))


def named(where: str) -> Any:
    """What "module:Name" names; the module is imported now."""
    module, name = where.split(":")
    return getattr(import_module(module), name)
