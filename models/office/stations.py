"""station.toml: what one machine knows of its own stations. Facts of the hall are never in it.

[station.W3]
kind = "WINDOW"
site = "H1"
window = "0198…"
printer = "pdf"
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from models.office.actors import Station, StationKind
from models.office.refusal import Refused, Trouble
from models.office.whole_file import write_whole

PDF_FOLDER = "pdf"
"""The printer's name where papers go to a folder of PDF files."""

THEMES = ("system", "light", "dark")
LANGUAGES = ("zh_CN", "zh_TW", "en")


@dataclass(frozen=True, slots=True)
class StationSettings:
    """One section of station.toml."""

    code: str
    kind: StationKind
    site: str
    window: str = ""
    name: str = ""
    printer: str = PDF_FOLDER
    """A system printer's name, or PDF_FOLDER."""
    slip_printer: str = ""
    """For 80 mm slips; "" for the same."""
    theme: str = "system"
    language: str = "zh_CN"
    scale_percent: int = 100

    @property
    def station(self) -> Station:
        return Station(self.code, self.kind, self.site, self.window)


def read_stations(path: Path) -> dict[str, StationSettings]:
    """Every station of this machine by code; {} where there is no file yet.

    Raises Trouble settings.unreadable for a broken file, which is left as it is.
    """
    if not path.exists():
        return {}
    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8")).get("station", {})
        return {code: _station(code, section) for code, section in sections.items()}
    except (OSError, TypeError, ValueError, KeyError, AttributeError) as error:
        raise Trouble("settings.unreadable", path=path.name, detail=str(error)) from error


def _station(code: str, section: Mapping[str, Any]) -> StationSettings:
    known = {entry.name for entry in fields(StationSettings)} - {"code", "kind"}
    values = {name: value for name, value in section.items() if name in known}
    made = StationSettings(code=code, kind=StationKind(section["kind"]), **values)
    if made.theme not in THEMES or made.language not in LANGUAGES or not 100 <= made.scale_percent <= 200:
        raise ValueError(f"station.{code}: theme, language or scale_percent")
    return made


def write_station(path: Path, station: StationSettings) -> None:
    """Puts one section, leaving the others and all comments as they are."""
    import tomlkit  # late: a start only reads

    read_stations(path)  # a broken file is told, not overwritten
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    sections = document.setdefault("station", tomlkit.table(is_super_table=True))
    section = sections.setdefault(station.code, tomlkit.table())
    for entry in fields(StationSettings):
        if entry.name != "code":
            section[entry.name] = (
                str(getattr(station, entry.name)) if entry.name == "kind" else getattr(station, entry.name)
            )
    write_whole(path, tomlkit.dumps(document).encode())


def pick_station(stations: Mapping[str, StationSettings], code: str | None) -> StationSettings | None:
    """The station named, or the only one; None where the application has to ask.

    Raises Refused station.unknown.
    """
    if code is not None:
        if code not in stations:
            raise Refused("station.unknown", station=code)
        return stations[code]
    return next(iter(stations.values())) if len(stations) == 1 else None
