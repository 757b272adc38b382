"""The journal: what was done (`act`) and what each row then was (`image`), chained by hashes.

    act    station, epoch, number, instant, actor, verb, outcome, facts, schema, hash
    image  act, place, table_name, row_id, version, digest, salt, body

* A digest is SHA-256(salt ‖ body). A body is the canonical JSON of the whole row; what the row was before is
  version − 1. Columns marked secret stand in it as "sha256:" and the salted digest of their value.
* An act's hash is SHA-256(hash of the act before ‖ header ‖ facts ‖ each image's name and digest), over the bytes
  as they are stored. Each station has a chain of its own; `station_head` says where it ends.
* `privacy.erase` may blank a body and its salt; the digest stays, so the chain still verifies.

From these two tables follow audit, undo, live screens, exchange and tamper evidence (design.md, "The write door").
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from models.office.database import SQLITE, Database
from models.office.instants import Instant
from models.office.record import JSON_TEXT, Shape

DONE = "DONE"
REFUSED = "REFUSED"

GENESIS = bytes(32)
"""The hash before a station's first act."""

JOURNAL_TABLES = ("act", "image", "station_head")

ACT_COLUMNS = "station, epoch, number, instant, actor, verb, outcome, facts, schema, hash"

_INSERT_ACT = f"INSERT INTO act ({ACT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"
_INSERT_IMAGE = (
    "INSERT INTO image (act, place, table_name, row_id, version, digest, salt, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_SELECT_HEAD = "SELECT epoch, number, instant, hash FROM station_head WHERE station = ?"
_INSERT_HEAD = "INSERT INTO station_head (epoch, number, instant, hash, station) VALUES (?, ?, ?, ?, ?)"
_UPDATE_HEAD = "UPDATE station_head SET epoch = ?, number = ?, instant = ?, hash = ? WHERE station = ?"


@dataclass(frozen=True, slots=True)
class Head:
    """Where a station's chain ends."""

    epoch: int
    number: int
    instant: Instant
    hash: bytes


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A head that a station signed and left outside the database, already checked against its key."""

    station: str
    epoch: int
    number: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One act as it is written."""

    station: str
    epoch: int
    number: int
    instant: Instant
    actor: str
    verb: str
    outcome: str
    facts: bytes
    schema: int

    def header(self) -> bytes:
        return header_of(
            self.station, self.epoch, self.number, self.instant, self.actor, self.verb, self.outcome, self.schema
        )


def header_of(
    station: str, epoch: int, number: int, instant: int, actor: str, verb: str, outcome: str, schema: int
) -> bytes:
    """The act's own columns as bytes; none of them can hold the separator."""
    return f"{station}\x1f{epoch}\x1f{number}\x1f{instant}\x1f{actor}\x1f{verb}\x1f{outcome}\x1f{schema}\x1e".encode()


def link_of(table: str, row_id: str, version: int, digest: bytes) -> bytes:
    """What an image adds to the hash of its act."""
    return f"{table}\x1f{row_id}\x1f{version}\x1e".encode() + digest


def act_hash(before: bytes, header: bytes, facts: bytes, links: Iterable[bytes]) -> bytes:
    """The next link of the chain."""
    chained = hashlib.sha256(b"".join((before, header, facts)))
    for each in links:
        chained.update(each)
    return chained.digest()


def digest_of(salt: bytes, body: bytes) -> bytes:
    """The digest that stays when a body is erased."""
    return hashlib.sha256(salt + body).digest()


def facts_bytes(facts: Mapping[str, Any]) -> bytes:
    """Facts as stored: canonical JSON."""
    return JSON_TEXT(dict(facts)).encode()


def body_of(shape: Shape, row: tuple[Any, ...], salt: bytes) -> bytes:
    """The canonical JSON bytes of a stored row, secrets as salted digests."""
    values = dict(zip(shape.columns, row, strict=True))
    for column in shape.secrets:
        values[column] = secret_mark(salt, values[column])
    return JSON_TEXT(values).encode()


def secret_mark(salt: bytes, value: str | None) -> str | None:
    """How a secret stands in an image."""
    return None if value is None else "sha256:" + hashlib.sha256(salt + value.encode()).hexdigest()


def read_head(db: Database, station: str, *, hold: bool = False) -> Head | None:
    """The end of a station's chain. With `hold`, on PostgreSQL, kept from other writers until the act ends."""
    sql = _SELECT_HEAD if not hold or db.engine == SQLITE else _SELECT_HEAD + " FOR UPDATE"
    found = db.run(sql, (station,)).fetchone()
    return None if found is None else Head(found[0], found[1], Instant(found[2]), bytes(found[3]))


class Streamed(Protocol):
    """Rows that an act wrote and that are read back in one and the same order as often as they are asked for."""

    @property
    def shape(self) -> Shape: ...

    def rows(self, db: Database) -> Iterator[tuple[Any, ...]]:
        """The rows as they are stored."""
        ...


Image = tuple[int, str, str, int, bytes, bytes, bytes]
"""place, table, row id, version, digest, salt, body."""


def append(
    db: Database,
    entry: Entry,
    before: Head | None,
    images: Iterable[tuple[Shape, tuple[Any, ...]]],
    batches: Sequence[Streamed] = (),
) -> tuple[int, bytes]:
    """Writes an act, its images and the new head into the open transaction. Gives the act's local id and hash.

    The rows of `batches` are gone through twice, for the hash and for the images, so that no more than a few of them
    are in memory at once.
    """
    salts = os.urandom(16 * 64)
    written: list[Image] = []
    for place, (shape, row) in enumerate(images):
        salt = salts[16 * place : 16 * place + 16] if place < 64 else os.urandom(16)
        written.append(_image(place, shape, row, salt))
    seed = os.urandom(32) if batches else b""

    def links() -> Iterator[bytes]:
        for _, table, row_id, version, digest, _, _ in written:
            yield link_of(table, row_id, version, digest)
        for _, table, row_id, version, digest, _, _ in _streamed(db, batches, len(written), seed):
            yield link_of(table, row_id, version, digest)

    own_hash = act_hash(before.hash if before else GENESIS, entry.header(), entry.facts, links())
    act_id = db.run(
        _INSERT_ACT,
        (
            entry.station, entry.epoch, entry.number, entry.instant, entry.actor, entry.verb, entry.outcome,
            entry.facts, entry.schema, own_hash,
        ),
    ).fetchone()[0]  # fmt: skip
    for image in written:
        db.run(_INSERT_IMAGE, (act_id, *image))
    for image in _streamed(db, batches, len(written), seed):
        db.run(_INSERT_IMAGE, (act_id, *image))
    head = _UPDATE_HEAD if before else _INSERT_HEAD
    db.run(head, (entry.epoch, entry.number, entry.instant, own_hash, entry.station))
    return act_id, own_hash


def _image(place: int, shape: Shape, row: tuple[Any, ...], salt: bytes) -> Image:
    body = body_of(shape, row, salt)
    return place, shape.table, row[0], row[1], digest_of(salt, body), salt, body


def _streamed(db: Database, batches: Sequence[Streamed], place: int, seed: bytes) -> Iterator[Image]:
    """Images of rows that are read back. Their salts follow from a random seed that is kept nowhere, so that the second
    round makes the same ones."""
    for batch in batches:
        for row in batch.rows(db):
            salt = hashlib.sha256(seed + place.to_bytes(8)).digest()[:16]
            yield _image(place, batch.shape, row, salt)
            place += 1


def is_there(db: Database, entry: Entry, own_hash: bytes) -> bool:
    """Whether the act reached the database: asked after a connection was lost during commit."""
    found = db.run(
        "SELECT hash FROM act WHERE station = ? AND epoch = ? AND number = ?",
        (entry.station, entry.epoch, entry.number),
    ).fetchone()
    return found is not None and bytes(found[0]) == own_hash
