"""The ground floor's own facts: the stations that work here, and the times the hall was restored from a backup."""

from models.office.instants import Instant
from models.office.record import Local, Record, flag, instant, json_value, number, text


class Place(Record):
    """A station as the hall knows it. `id` is its code (design.md, "Stations")."""

    kind: str = text()
    """`StationKind`."""
    name: str = text(default="")
    site: str = text()
    window: str = text(default="")
    public_key: str = text(default="")
    """Ed25519, hex: checks the signed heads that the station leaves outside the database."""
    closed: bool = flag()


class Restoration(Record):
    """A return to a backup. Each begins a new epoch: chains go on from the heads the backup had."""

    epoch: int = number()
    restored: Instant = instant()
    backup_digest: str = text()
    """SHA-256 of the backup file, hex."""
    heads: list[list[object]] = json_value()
    """[station, epoch, number, hash] of every chain as the backup had it."""
    gap: int = number()
    """By how much counters moved on, so that a number given after the backup is not given again."""


class LocalInstance(Local):
    """Which running application has a station. `id` is the station's code.

    Two machines of one hall could carry one code by a copied station.toml; what they did would stand in one chain.
    """

    mark: str = text()
    """Random, made anew by each application that starts."""
    until: Instant = instant()
    """How long it vouches for itself."""
