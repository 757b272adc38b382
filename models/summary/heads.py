"""Where every station's chain stood at a moment: what the paper carries of the journal, one line a day.

Acts are only ever added, so a past day gives the same heads again.
"""

from bisect import bisect_right
from dataclasses import dataclass

from models.office.database import Database
from models.office.instants import Instant
from models.summary.rules import HeadOf, heads_hash

_HEADS = "SELECT station, epoch, number, instant, hash FROM station_head"
_ACT = "SELECT instant FROM act WHERE station = ? AND epoch = ? AND number = ?"
_HASH = "SELECT hash FROM act WHERE station = ? AND epoch = ? AND number = ?"
_LAST = "SELECT coalesce(max(number), 0) FROM act WHERE station = ? AND epoch = ?"


@dataclass(frozen=True, slots=True)
class JournalLine:
    """The journal up to a cut-off."""

    acts: int
    """Over all stations."""
    hash: str
    """SHA-256 over all heads, hex."""


def journal_line(db: Database, cut_off: Instant) -> JournalLine:
    """The journal as it stood at the cut-off: reads one row a station, and a few more of one that has acted since."""
    heads: list[HeadOf] = []
    acts = 0
    with db.snapshot():
        for station, epoch, number, instant, digest in db.rows(_HEADS):
            head = HeadOf(station, epoch, number, bytes(digest))
            if instant > cut_off:
                found = _head_at(db, station, epoch, number, cut_off)
                if found is None:
                    continue
                head = found
            heads.append(head)
            acts += head.number + sum(int(db.value(_LAST, (station, before))) for before in range(1, head.epoch))
    return JournalLine(acts, heads_hash(heads))


@dataclass(frozen=True, slots=True)
class _Instants:
    """When the acts of a chain were done, by number."""

    db: Database
    station: str
    epoch: int

    def __call__(self, number: int) -> int:
        return int(self.db.value(_ACT, (self.station, self.epoch, number)))


def _head_at(db: Database, station: str, epoch: int, last: int, cut_off: Instant) -> HeadOf | None:
    """The last act of a station up to the cut-off. Within an epoch numbers run from 1 without gaps and in order of
    time, so it is found by halves; None where the station had not acted yet."""
    while epoch:
        number = bisect_right(range(1, last + 1), int(cut_off), key=_Instants(db, station, epoch))
        if number:
            return HeadOf(station, epoch, number, bytes(db.value(_HASH, (station, epoch, number))))
        epoch -= 1
        last = int(db.value(_LAST, (station, epoch))) if epoch else 0
    return None
