"""The data folder: hall.db, station.toml, spool/, backups/, logs/, heads/, keys/ (design.md, "Commands")."""

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from models.office.database import is_postgresql
from models.office.refusal import Trouble

APPLICATION = "hall-window"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where one machine keeps its things."""

    path: Path
    url: str
    """Of the database: the file in this folder, or a server."""

    @classmethod
    def at(cls, path: Path | None, url: str | None) -> "DataFolder":
        """The folder named on the command line, or the platform's."""
        place = path or default_folder()
        return cls(place, url or str(place / "hall.db"))

    @property
    def station_file(self) -> Path:
        return self.path / "station.toml"

    @property
    def instance_file(self) -> Path:
        """This machine's own mark (models/office/instances.py)."""
        return self.path / "instance"

    @property
    def spool(self) -> Path:
        return self.path / "spool"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def heads(self) -> Path:
        """Signed heads, outside the database."""
        return self.path / "heads"

    @property
    def keys(self) -> Path:
        """The stations' private keys."""
        return self.path / "keys"

    @property
    def scans(self) -> Path:
        """Scans and photographs of cases (models/custody/files.py)."""
        return self.path / "scans"

    @property
    def database_file(self) -> Path | None:
        return None if is_postgresql(self.url) else Path(self.url)

    def make(self) -> None:
        """Makes what is missing. Raises Trouble folder.not_made."""
        try:
            for folder in (self.path, self.spool, self.backups, self.logs, self.heads, self.keys):
                folder.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(OSError):
                self.keys.chmod(0o700)
        except OSError as error:
            raise Trouble("folder.not_made", path=str(self.path), detail=error.strerror or "") from error

    def free_bytes(self) -> int:
        """Free room on the disk that holds the folder."""
        import shutil

        return shutil.disk_usage(self.path).free


def default_folder() -> Path:
    """The platform's place for an application's data; HALL_DATA names another."""
    named = os.environ.get("HALL_DATA")
    if named:
        return Path(named)
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
