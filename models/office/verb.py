"""What can be done: verbs, by code (subject.function). Codes never change, since the journal names them."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

from models.office.actors import Role, StationKind

if TYPE_CHECKING:
    from models.office.act import Act

P = ParamSpec("P")
T = TypeVar("T")


class Verb(Generic[P, T]):
    """One thing that can be done: one function, one transaction, one report back.

    Called directly with an `Act` it is a part of another verb; through `Office.do` it is an act of its own.
    """

    def __init__(
        self,
        body: "Callable[Concatenate[Act, P], T]",
        code: str,
        roles: frozenset[Role],
        stations: frozenset[StationKind],
        system: bool,
        remembered: bool,
        mends_clock: bool,
        seals: bool,
    ) -> None:
        self.body = body
        self.code = code
        self.roles = roles
        self.stations = stations
        self.system = system
        self.remembered = remembered
        self.mends_clock = mends_clock
        self.seals = seals
        self.__doc__ = body.__doc__
        self.__name__ = getattr(body, "__name__", code)
        VERBS[code] = self

    def __call__(self, act: "Act", *args: P.args, **kwargs: P.kwargs) -> T:
        return self.body(act, *args, **kwargs)


VERBS: dict[str, Verb[Any, Any]] = {}
"""Every verb of the subjects that are imported, by its code. Codes never change."""


def verb(
    code: str,
    *,
    roles: Iterable[Role] = (),
    stations: Iterable[StationKind] = (),
    system: bool = False,
    remembered: bool = False,
    mends_clock: bool = False,
    seals: bool = False,
) -> "Callable[[Callable[Concatenate[Act, P], T]], Verb[P, T]]":
    """Makes a function a verb.

    `roles` may do it signed on (or at the command line); stations of the kinds in `stations` may do it unattended;
    `system` lets the clock do it. `remembered` keeps the act even where it changed no row (a look at personal data).
    `seals`: after it the station's head is signed outside the database (a sign-off, a day's close).
    """

    def make(body: "Callable[Concatenate[Act, P], T]") -> Verb[P, T]:
        return Verb(body, code, frozenset(roles), frozenset(stations), system, remembered, mends_clock, seals)

    return make
