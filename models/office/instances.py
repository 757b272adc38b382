"""One running application for each station code of a hall, across its machines.

A copied station.toml would give two machines one code, and both would write one chain. On one machine a lock file
keeps the second out (ui/one_instance.py); between machines of one PostgreSQL hall this note does: who has the station,
and until when he vouches for it. What an application that died leaves behind is over after LEASE; the same machine
comes back at once.
"""

import platform
import secrets
import uuid
from pathlib import Path
from typing import Final

from models.office.instants import SECOND
from models.office.office import Office
from models.office.records import LocalInstance
from models.office.refusal import Trouble
from models.office.whole_file import write_whole

LEASE: Final = 90 * SECOND
"""How long an application vouches for itself; it renews about three times in a lease."""

_TAKE: Final = (
    'INSERT INTO "local_instance" ("id", "mark", "until") VALUES (?, ?, ?) ON CONFLICT ("id") DO UPDATE '
    'SET "mark" = excluded."mark", "until" = excluded."until" '
    'WHERE "local_instance"."mark" = excluded."mark" OR "local_instance"."until" <= ?'
)


def machine_mark(file: Path) -> str:
    """The mark of this machine's data folder: random, made once. One that was copied from another machine with the
    folder is none of this machine and is made anew."""
    machine = f"{platform.node()} {uuid.getnode():x}"
    known = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    if len(known) == 2 and known[0] == machine:
        return known[1]
    made = secrets.token_hex(16)
    write_whole(file, f"{machine}\n{made}\n".encode())
    return made


def take(office: Office, mark: str) -> None:
    """Takes the office's station, or keeps it for another lease. Raises Trouble station.taken (`station`) where another
    running application has it."""
    now = office.now()
    if not office.change_local(LocalInstance, _TAKE, (office.station.code, mark, now + LEASE, now)):
        raise Trouble("station.taken", station=office.station.code)


def give_back(office: Office, mark: str) -> None:
    """The application ends: another may have the station at once."""
    gone = 'DELETE FROM "local_instance" WHERE "id" = ? AND "mark" = ?'
    office.change_local(LocalInstance, gone, (office.station.code, mark))
