"""What a demonstration hall shows beside its sign-on: the one password and who may sign on here.

models/demo writes the note into the data folder of a demonstration and of nothing else.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from models.office.actors import StationKind
from ui.translation import tr

NOTE = "demo.toml"

_STARTS = {
    StationKind.RECEPTION: ("reception",),
    StationKind.BANK: ("bank",),
    StationKind.OFFICE: ("supervisor", "manager", "reviewer", "approver-", "admin"),
}


@dataclass(frozen=True, slots=True)
class DemoNote:
    """A demonstration's password and its accounts (login → role and window)."""

    password: str
    accounts: dict[str, str]

    def said(self, kind: StationKind, number: int | None) -> str:
        """Two or three lines for one station."""
        starts = (f"w{number}", "relief") if kind is StationKind.WINDOW else _STARTS.get(kind, ())
        here = [
            f"{login} {name}" for login, name in self.accounts.items()
            if (login in starts if kind is StationKind.WINDOW else login.startswith(starts))
        ]  # fmt: skip
        listed = "、".join(here[:6]) + ("…" if len(here) > 6 else "")
        return tr("Demonstration. Password {password}. Sign-on names: {names}", password=self.password, names=listed)


def read_note(folder: Path) -> DemoNote | None:
    """The note of a demonstration, None in every real hall. A note that cannot be read is none."""
    try:
        told = tomllib.loads((folder / NOTE).read_text(encoding="utf-8"))
        return DemoNote(str(told["password"]), {str(key): str(name) for key, name in told["accounts"].items()})
    except (OSError, ValueError, KeyError, AttributeError):
        return None
