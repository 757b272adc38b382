"""Places, powers, periods of dated rows, and what a password, a PIN and a sign-on must be."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise


class SiteKind(StrEnum):
    """What kind of place."""

    HALL = "HALL"
    """政务中心."""
    SUB_CENTRE = "SUB_CENTRE"
    """分中心."""
    TOWNSHIP = "TOWNSHIP"
    """乡镇便民服务中心."""


class SiteStatus(StrEnum):
    """Whether people are served there."""

    OPEN = "OPEN"
    NOT_BUILT = "NOT_BUILT"
    """未建 (domain.md S16)."""
    CLOSED = "CLOSED"


class WindowKind(StrEnum):
    """What a window is for."""

    DESK = "DESK"
    """窗口."""
    RECEPTION = "RECEPTION"
    """导服台."""
    BANK = "BANK"
    """银行收费点: the only place that takes money."""


class Power(StrEnum):
    """The five powers (五权) of domain.md §3.3, in their order P1 to P5."""

    PRECHECK = "PRECHECK"
    """申报资料初审权."""
    FEE_DETERMINE = "FEE_DETERMINE"
    """收费确定权."""
    SURVEY_ORGANISE = "SURVEY_ORGANISE"
    """现场踏勘组织权."""
    EXPEDITE = "EXPEDITE"
    """项目办理督办权."""
    ISSUE = "ISSUE"
    """证照发放权."""


class HeadDuty(StrEnum):
    """What the head of a unit answers for (domain.md S14)."""

    CHIEF = "CHIEF"
    """主要负责人: one at a time."""
    DEPUTY = "DEPUTY"
    """分管负责人."""


class EndReason(StrEnum):
    """How a sign-on ended."""

    SIGNED_OFF = "SIGNED_OFF"
    RETURNED = "RETURNED"
    """The same person signed on again at the same station, after the application had stopped."""
    LEASE_OVER = "LEASE_OVER"
    """The application stopped, and somebody else began."""
    STAND_IN = "STAND_IN"
    """A named stand-in took over (days.md 12)."""
    FREED = "FREED"
    """A supervisor freed a forgotten sign-on."""
    ACCOUNT_ENDED = "ACCOUNT_ENDED"
    """The person left (days.md 26)."""


class AbsenceReason(StrEnum):
    """Why somebody is not at work."""

    SICK = "SICK"
    """病假."""
    LEAVE = "LEAVE"
    """休假."""
    TRAINING = "TRAINING"
    """培训."""
    BUSINESS = "BUSINESS"
    """公出."""
    OTHER = "OTHER"
    NOT_SIGNED_ON = "NOT_SIGNED_ON"
    """逾时未到岗: found by the clock."""


LENT = frozenset({"REVIEWER", "APPROVER"})
"""Roles that a stand-in has for the units of an absent person, who keeps the rest (domain.md §3.3)."""


ROLES_AT: dict[WindowKind, frozenset[str]] = {
    WindowKind.DESK: frozenset({"WINDOW"}),
    WindowKind.RECEPTION: frozenset({"GUIDE", "WINDOW"}),
    WindowKind.BANK: frozenset({"BANK_TELLER"}),
}
"""One of which roles a person needs to sign on at a window of each kind."""

APART_FROM_TELLER = frozenset({"GUIDE", "WINDOW", "REVIEWER", "APPROVER"})
"""Roles that a 银行收费员 cannot have on the same day: who fixes a fee never records its payment (domain.md §4.6)."""


@dataclass(frozen=True, slots=True)
class Period:
    """When a dated row holds: from `first` on, until the day before `ends`; None is open."""

    first: date
    ends: date | None = None

    def holds(self, day: date) -> bool:
        """Whether the row holds on a day."""
        return self.first <= day and (self.ends is None or day < self.ends)

    def overlaps(self, other: "Period") -> bool:
        """Whether both rows hold on some day."""
        starts = max(self.first, other.first)
        ends = [end for end in (self.ends, other.ends) if end is not None]
        return all(starts < end for end in ends)

    def is_empty(self) -> bool:
        """Whether it holds on no day."""
        return self.ends is not None and self.ends <= self.first


@dataclass(frozen=True, slots=True)
class Coverage:
    """授权到位率: granted valid powers ÷ (5 × units) (domain.md §3.3)."""

    granted: int
    possible: int


def coverage(powers: dict[str, frozenset[Power]]) -> Coverage:
    """授权到位率 of units by code with the powers that each has given on a day."""
    return Coverage(sum(len(given) for given in powers.values()), len(Power) * len(powers))


def held_until(started: int, lease_until: int | None, lease_seconds: int) -> int:
    """The instant from which a sign-on may be taken over: its lease, or one lease's length after it began.

    The lease is written after the sign-on's transaction, so a new sign-on has none for a moment.
    """
    first = started + lease_seconds * 1000
    return first if lease_until is None else max(first, lease_until)


def after_failure(failed: int, *, attempts: int, minutes: int, now: int) -> tuple[int, int | None]:
    """(failures in a row, instant until which the account is locked) after one more wrong password or PIN.

    At `attempts` in a row the account is locked for `minutes` and the count begins anew.
    """
    failed += 1
    return (0, now + minutes * 60_000) if failed >= attempts else (failed, None)


def is_locked(locked_until: int | None, now: int) -> bool:
    """Whether an account is locked at an instant."""
    return locked_until is not None and now < locked_until


_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")
_CENTRE_NO = re.compile(r"[0-9]{2}")
_CODE = re.compile(r"[A-Z0-9]{1,8}")
_PIN = re.compile(r"[0-9]{4,6}")


def plain_login(typed: str) -> str:
    """A login as it is stored: half-width, lower case, without the spaces around it."""
    return unicodedata.normalize("NFKC", typed).strip().lower()


def login_fault(login: str) -> str:
    """ "" or people.login: 2 to 32 letters a–z, figures, dots and dashes, beginning with a letter or figure."""
    return "" if _LOGIN.fullmatch(login) else "people.login"


def is_code(code: str) -> bool:
    """Whether a site's or unit's code is 1 to 8 capital letters and figures."""
    return _CODE.fullmatch(code) is not None


def is_centre_no(centre_no: str) -> bool:
    """Whether it is the two digits of a case number (domain.md §3.5)."""
    return _CENTRE_NO.fullmatch(centre_no) is not None


def password_fault(login: str, password: str, min_length: int) -> str:
    """ "" or what is wrong with a chosen password.

    people.password_short · people.password_is_login: it holds the login · people.password_figures: figures only, which
    a screen lock would take for a PIN · people.password_plain: one character repeated.
    """
    if len(password) < min_length:
        return "people.password_short"
    if login and login in plain_login(password):
        return "people.password_is_login"
    if password.isdigit():
        return "people.password_figures"
    return "people.password_plain" if len(set(password)) == 1 else ""


def is_pin(typed: str) -> bool:
    """Whether it has the form of a PIN, 4 to 6 figures."""
    return _PIN.fullmatch(typed) is not None


def pin_fault(pin: str) -> str:
    """ "" or what is wrong with a chosen PIN: people.pin (4 to 6 figures), people.pin_plain (one figure, or a row)."""
    if not is_pin(pin):
        return "people.pin"
    steps = {int(after) - int(before) for before, after in pairwise(pin)}
    return "people.pin_plain" if steps in ({0}, {1}, {-1}) else ""


def may_work_at(kind: str, roles: frozenset[str]) -> bool:
    """Whether somebody with these roles may sign on at a window of this kind; "" is a place that is no window."""
    return bool(roles & ROLES_AT[WindowKind(kind)] if kind else roles)


def roles_clash(roles: frozenset[str]) -> bool:
    """Whether one person may not have these roles together."""
    return "BANK_TELLER" in roles and bool(roles & APART_FROM_TELLER)
