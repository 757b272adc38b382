"""Tamper evidence: what was changed, added or deleted behind the application's back (design.md, "The write door").

Checked, streaming and in flat memory, in short reads on SQLite and at one moment on PostgreSQL:

* every station's chain: numbers without holes, each hash follows from the stored bytes and the hash before it;
* each image's digest; a blanked body only where an erase act names it;
* versions without holes, and each last image equal to the stored row (stored values, not converted ones);
* no row without its image, no image without its row;
* the heads in `station_head`, and the signed heads that lie outside the database;
* derived tables equal to what follows from the records;
* the guards of the journal, and the tables themselves.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import pairwise
from multiprocessing import get_context
from typing import Any

from models import house
from models.office import journal
from models.office.database import SQLITE, Database
from models.office.findings import Finding
from models.office.journal import SignedHead
from models.office.verify_rows import check_rows
from models.office.verify_schema import check_schema

SLICE = 4_000
"""Acts read at a time: a read transaction of some tens of milliseconds, and rows that stay in the processor's cache."""

WORTH_SHARING = 200_000
"""Acts from which on the start of further processes costs less than they save."""

STRETCHES = 8

_ACTS = f"SELECT id, {journal.ACT_COLUMNS} FROM act WHERE id > ? AND id <= ? ORDER BY id"
_IMAGES = (
    "SELECT act, table_name, row_id, version, digest, salt, body FROM image WHERE act > ? AND act <= ? "
    "ORDER BY act, place"
)

_NO_IMAGE: tuple[Any, ...] = (float("inf"),)
"""After the last: belongs to no act."""

ERASE_VERBS = ("privacy.erase", "privacy.erase_on_request")
CLOCK_VERB = "office.accept_clock"


@dataclass
class Report:
    """What verify found, and how far it looked."""

    acts: int = 0
    images: int = 0
    findings: list[Finding] = field(default_factory=list)
    heads: dict[str, tuple[int, int, bytes]] = field(default_factory=dict)
    last_act: int = 0

    @property
    def clean(self) -> bool:
        return not self.findings


@dataclass(slots=True)
class _Chain:
    epoch: int
    number: int
    instant: int
    hash: bytes


@dataclass(slots=True)
class _Walk:
    """What one stretch of the journal showed. Plain values: it comes back from another process."""

    acts: int = 0
    images: int = 0
    findings: list[Finding] = field(default_factory=list)
    chains: dict[str, _Chain] = field(default_factory=dict)
    blanked: set[tuple[str, str]] = field(default_factory=set)
    erased: set[tuple[str, str]] = field(default_factory=set)


def verify(
    db: Database,
    *,
    since: Report | None = None,
    signed: Iterable[SignedHead] = (),
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Looks through the whole database, or through what came after a clean report.

    Raises Trouble where the database cannot be read. Never writes.
    """
    house.load_all()
    if db.engine == SQLITE:
        return _verify(db, since, signed, progress)
    # PostgreSQL numbers an act when it is written and shows it when it is committed: one with a low number may come
    # after one with a high number. At one moment nothing comes.
    with db.snapshot():
        return _verify(db, since, signed, progress)


def _verify(
    db: Database, since: Report | None, signed: Iterable[SignedHead], progress: Callable[[int], None] | None
) -> Report:
    report = Report()
    report.findings += check_schema(db)
    if any(finding.code == "verify.table_missing" for finding in report.findings):
        return report
    first = _begin(db, since) if since else 0
    # Up to the last image too: those of acts that were cut off belong to nobody.
    report.last_act = int(db.value("SELECT coalesce(max(id), 0) FROM act"))
    last_image = int(db.value("SELECT coalesce(max(act), 0) FROM image"))
    walks, row_findings = _look(db, first, max(report.last_act, last_image), progress)
    _join_walks(report, walks, since)
    report.findings += row_findings
    _check_heads(db, report)
    _check_signed(db, report, signed)
    return report


def _begin(db: Database, since: Report) -> int:
    """The last local id before what an earlier run has not seen: an act that was committed late has a low one."""
    first = since.last_act
    for (station,) in db.rows("SELECT station FROM station_head"):
        epoch, number, _ = since.heads.get(station, (0, 0, b""))
        after = db.value(
            "SELECT id FROM act WHERE station = ? AND (epoch, number) > (?, ?) ORDER BY epoch, number LIMIT 1",
            (station, epoch, number),
        )
        if after is not None:
            first = min(first, after - 1)
    return first


def _look(
    db: Database, first: int, last: int, progress: Callable[[int], None] | None
) -> tuple[list[_Walk], list[Finding]]:
    """Walks the chains and compares the rows: by one process for each core where there is much to do."""
    if last - first < WORTH_SHARING:
        return [walk_chains(db, first, last, progress)], check_rows(db, after=first)
    stretches = [first + (last - first) * part // STRETCHES for part in range(STRETCHES + 1)]
    done, moment = 0, db.moment()
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        rows = pool.submit(_rows_apart, db.url, moment, first)
        pending = [pool.submit(_walk_apart, db.url, moment, low, high) for low, high in pairwise(stretches)]
        walks = []
        for each in pending:
            walks.append(each.result())
            done += walks[-1].acts
            if progress is not None:
                progress(done)
        return walks, rows.result()


def _walk_apart(url: str, moment: str, low: int, high: int) -> _Walk:
    db = Database.beside(url)
    try:
        with db.snapshot(moment) if moment else nullcontext():
            return walk_chains(db, low, high)
    finally:
        db.close()


def _rows_apart(url: str, moment: str, after: int) -> list[Finding]:
    house.load_all()
    db = Database.beside(url)
    try:
        with db.snapshot(moment) if moment else nullcontext():
            return check_rows(db, after=after)
    finally:
        db.close()


def walk_chains(db: Database, low: int, high: int, progress: Callable[[int], None] | None = None) -> _Walk:
    """Follows every station's chain through the acts low < id ≤ high, from where each stood at `low`."""
    walk = _Walk()
    heads = db.rows("SELECT max(id) FROM act WHERE id <= ? GROUP BY station", (low,))
    for (act_id,) in heads:
        station, epoch, number, instant, own_hash = db.rows(
            "SELECT station, epoch, number, instant, hash FROM act WHERE id = ?", (act_id,)
        )[0]
        walk.chains[station] = _Chain(epoch, number, instant, own_hash)
    for start in range(low, high, SLICE):
        end = min(start + SLICE, high)
        # Read row by row: a row that is judged and dropped costs half of one that waits in a list. Acts and images are
        # of one moment: an act that is committed between the two readings would seem to be missing.
        with db.snapshot():
            _check_slice(db.execute(_ACTS, (start, end)), iter(db.execute(_IMAGES, (start, end))), walk)
        if progress is not None:
            progress(walk.acts)
    return walk


def _join_walks(report: Report, walks: list[_Walk], since: Report | None) -> None:
    """Each stretch began at the stored head of the one before, so joining is adding."""
    blanked: set[tuple[str, str]] = set()
    erased: set[tuple[str, str]] = set()
    for walk in walks:
        report.acts += walk.acts
        report.images += walk.images
        report.findings += walk.findings
        blanked |= walk.blanked
        erased |= walk.erased
        for station, chain in walk.chains.items():
            report.heads[station] = (chain.epoch, chain.number, bytes(chain.hash))
    report.findings += [Finding("verify.blanked", table, row) for table, row in sorted(blanked - erased)]
    if since is not None:
        gone = since.heads.keys() - report.heads.keys()
        report.findings += [Finding("verify.act_missing", "act", station) for station in sorted(gone)]


def _check_slice(acts: Iterable[tuple[Any, ...]], images: Iterator[tuple[Any, ...]], walk: _Walk) -> None:
    """The hot loop: it makes no call that it can avoid."""
    sha256 = hashlib.sha256
    found, chains, blanked, erased = walk.findings, walk.chains, walk.blanked, walk.erased
    many = seen = 0
    image = next(images, _NO_IMAGE)
    for act_id, station, epoch, number, instant, actor, verb, outcome, facts, schema, stored in acts:
        many += 1
        chain = chains.get(station)
        if chain is None:
            chain = chains[station] = _Chain(epoch, 0, instant, journal.GENESIS)
        if epoch != chain.epoch:
            _check_new_epoch(found, act_id, station, epoch, chain, facts)
        if number != chain.number + 1:
            found.append(Finding("verify.act_missing", "act", f"{station}/{epoch}/{chain.number + 1}"))
        if instant < chain.instant and verb != CLOCK_VERB:
            found.append(Finding("verify.time_back", "act", f"{station}/{epoch}/{number}"))
        parts = [
            chain.hash,
            f"{station}\x1f{epoch}\x1f{number}\x1f{instant}\x1f{actor}\x1f{verb}\x1f{outcome}\x1f{schema}\x1e".encode(),
            facts,
        ]
        while image[0] <= act_id:
            owner, table, row_id, version, digest, salt, body = image
            image = next(images, _NO_IMAGE)
            seen += 1
            if owner < act_id:
                found.append(Finding("verify.image_without_act", table, row_id))
                continue
            if body is None or salt is None:
                blanked.add((table, row_id))
            elif sha256(salt + body).digest() != digest:
                found.append(Finding("verify.image_changed", table, row_id, f"version {version}"))
            parts.append(f"{table}\x1f{row_id}\x1f{version}\x1e".encode() + digest)
        if sha256(b"".join(parts)).digest() != stored:
            found.append(Finding("verify.act_changed", "act", f"{station}/{epoch}/{number}"))
        if verb in ERASE_VERBS:
            erased.update(tuple(pair) for pair in json.loads(facts).get("rows", ()))
        chain.epoch, chain.number, chain.instant, chain.hash = epoch, number, instant, stored
    while image is not _NO_IMAGE:
        found.append(Finding("verify.image_without_act", image[1], image[2]))
        image = next(images, _NO_IMAGE)
    walk.acts += many
    walk.images += seen


def _check_new_epoch(found: list[Finding], act_id: int, station: str, epoch: int, chain: _Chain, facts: bytes) -> None:
    """After a restore the first act names the head it continues, and its number begins anew."""
    continues = json.loads(facts).get("continues")
    if epoch < chain.epoch or continues != [chain.epoch, chain.number, bytes(chain.hash).hex()]:
        found.append(Finding("verify.epoch", "act", f"{station}/{epoch}", f"act {act_id}"))
    chain.epoch, chain.number = epoch, 0


def _check_heads(db: Database, report: Report) -> None:
    """`station_head` says where each chain ends. Acts that came while verify looked are not findings."""
    stored = {row[0]: (row[1], row[2], bytes(row[3])) for row in db.rows(
        "SELECT station, epoch, number, hash FROM station_head")}  # fmt: skip
    newer = {row[0] for row in db.rows("SELECT DISTINCT station FROM act WHERE id > ?", (report.last_act,))}
    for station, head in report.heads.items():
        walked = (head[0], head[1], bytes(head[2]))
        if station not in newer and stored.get(station) != walked:
            report.findings.append(Finding("verify.head", "station_head", station))
    for station in stored.keys() - report.heads.keys() - newer:
        report.findings.append(Finding("verify.head_without_chain", "station_head", station))


def _check_signed(db: Database, report: Report, signed: Iterable[SignedHead]) -> None:
    """A signed head that the chain does not hold: acts were cut off or written anew."""
    for head in signed:
        found = db.value(
            "SELECT hash FROM act WHERE station = ? AND epoch = ? AND number = ?",
            (head.station, head.epoch, head.number),
        )
        if found is None or bytes(found) != head.hash:
            place = f"{head.station}/{head.epoch}/{head.number}"
            report.findings.append(Finding("verify.signed_head", "act", place))
