"""Who acts, and in which roles (domain.md §3.3; design.md "Who acts")."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What kind of actor an act names."""

    STAFF = "STAFF"
    """A person who signed on."""
    STATION = "STATION"
    """A kiosk or a board: issue, check in, rate only."""
    SYSTEM = "SYSTEM"
    """The clock: models/office/rounds.py."""
    OPERATOR = "OPERATOR"
    """A person at the command line."""


class Role(StrEnum):
    """What a person is allowed to be. CASHIER does not exist: no window takes money."""

    GUIDE = "GUIDE"
    """导服 reception: tickets, first inquiry."""
    WINDOW = "WINDOW"
    """窗口人员."""
    REVIEWER = "REVIEWER"
    """承办 back office."""
    APPROVER = "APPROVER"
    """批准 back office."""
    BANK_TELLER = "BANK_TELLER"
    """银行收费员: records receipts only."""
    SUPERVISOR = "SUPERVISOR"
    """督查: reads all, writes findings, frees a forgotten sign-on."""
    CENTRE_MANAGER = "CENTRE_MANAGER"
    """中心主管: closes the hall's day."""
    ADMIN = "ADMIN"
    """管理员: settings and people, no cases."""


ANY_STAFF = frozenset(Role)


class StationKind(StrEnum):
    """What a station is for."""

    WINDOW = "WINDOW"
    RECEPTION = "RECEPTION"
    KIOSK = "KIOSK"
    BOARD = "BOARD"
    BANK = "BANK"
    OFFICE = "OFFICE"
    COMMAND = "COMMAND"
    """The command line."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it. `id` is a staff id, or the station's code where nobody signed on."""

    kind: Kind
    id: str
    sign_on: str = ""
    """Id of the sign-on a STAFF actor works under."""

    @property
    def code(self) -> str:
        """As the journal stores it."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Station:
    """One running place. Lock and chain belong to the code."""

    code: str
    kind: StationKind
    site: str
    """Code of the site it stands in."""
    window: str = ""
    """Id of the window it is, for a desk."""
