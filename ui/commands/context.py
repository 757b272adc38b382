"""What every command is given: the data folder, the database opened and checked, and the person it acts for.

A command prints to standard output and exits 0, or says in one line on standard error what is wrong and exits 2;
`verify`, `doctor` and `bank reconcile` exit 1 when they found something.
"""

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from models.office.actors import Actor, Kind, Station, StationKind
from models.office.folder import DataFolder
from models.office.instants import Instant, civil_day, machine_clock
from models.office.refusal import Refused, Trouble

if TYPE_CHECKING:
    from models.office.database import Database
    from models.office.office import Office

CLEAN, FOUND, WRONG = 0, 1, 2
"""Exit codes."""

COMMAND_STATION = "CLI"


class Usage(Exception):
    """The command was called with words it does not know. The text is Chinese and one line."""


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of printing a page and leaving."""

    def __init__(self, command: str) -> None:
        super().__init__(prog=f"main.py {command}", add_help=False, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise Usage(f"用法不对:{message}。{' '.join(self.format_usage().split())}")


@dataclass
class Context:
    """One call of main.py."""

    folder: DataFolder
    station: str | None = None
    login: str | None = None
    json: bool = False
    _db: "Database | None" = field(default=None, repr=False)

    def database(self, *, create: bool = False, migrate: bool = True) -> "Database":
        """The hall's database, opened, not newer than the program, and on SQLite brought to its schema.

        Raises Trouble database.missing … database.newer, database.behind (PostgreSQL: only `migrate` migrates).
        """
        if self._db is not None:
            return self._db
        from models.office import schema
        from models.office.database import POSTGRESQL, open_database

        if create:
            self.folder.make()
        self._ask_key()
        db = open_database(self.folder.url, create=create)
        behind = schema.pending(db)
        if behind and migrate:
            if db.engine == POSTGRESQL and schema.applied_names(db):
                raise Trouble("database.behind", migration=behind[0])
            schema.migrate(db)
        self._db = db
        return db

    def _ask_key(self) -> None:
        """On a terminal the passphrase of an encrypted hall is asked for; elsewhere opening says that it is needed."""
        from models.office import cipher

        file = self.folder.database_file
        if file is None or cipher.ENVIRONMENT in os.environ or not sys.stdin.isatty():
            return
        try:
            cipher.key_of(file)
        except Trouble as trouble:
            if trouble.code == "database.key_needed":
                cipher.hold(file, cipher.unlock(file, getpass.getpass("开启口令: ")))
            elif trouble.code == "database.key_lost":
                cipher.hold(file, cipher.unlock_by_code(file, getpass.getpass("密钥文件不在，请输入恢复码: ")))
            else:
                raise

    def operator(self) -> "Office":
        """The office of the person named by --as, after the password (prompt, or HALL_PASSWORD).

        Raises Refused people.sign_on … and Usage where nobody is named.
        """
        from models.office.heads import Sealer
        from models.office.office import Office
        from models.people.authority import staff_authority
        from models.people.session import operate_here

        if not self.login:
            raise Usage("这个命令要写明由谁来做:--as 登录名")
        db = self.database()
        password = os.environ.get("HALL_PASSWORD") or getpass.getpass("密码: ")
        place = self.place()
        office = Office(db, place, Actor(Kind.STATION, place.code), authority=staff_authority)
        operate_here(office, login=self.login, password=password)
        office.listen(Sealer(self.folder, office, lambda error: print(error, file=sys.stderr)))
        return office

    def place(self) -> Station:
        """The command line as a station, at the hall's own site."""
        site = self.database().value('SELECT "id" FROM "site" WHERE "kind" = \'HALL\' ORDER BY "id"')
        return Station(self.station or COMMAND_STATION, StationKind.COMMAND, site or "")

    def today(self) -> Any:
        return civil_day(self.now())

    def now(self) -> Instant:
        return machine_clock()

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def progress(label: str) -> Callable[[int], None] | None:
    """A line that counts up, on a terminal only."""
    if not sys.stderr.isatty():
        return None

    def tell(count: int) -> None:
        sys.stderr.write(f"\r{label} {count:,}")
        sys.stderr.flush()

    return tell


def said(error: Exception) -> str:
    """One line, in Chinese, of what went wrong."""
    if isinstance(error, Usage):
        return str(error)
    from ui import translation, words

    translation.use("zh_CN")
    if isinstance(error, Refused):
        return words.refusal(error)
    if isinstance(error, Trouble):
        return words.trouble(error)
    return f"{type(error).__name__}: {error}"


def existing_path(text: str) -> Path:
    """A file named on the command line. Raises Usage where there is none."""
    path = Path(text)
    if not path.is_file():
        raise Usage(f"没有这个文件:{text}")
    return path
