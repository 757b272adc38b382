"""Tamper evidence: what was changed, added or deleted behind the application's back (design.md, "The write door").

Checked, streaming, in short reads and flat memory:

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
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from models import house
from models.office import journal
from models.office.database import Database
from models.office.verify_rows import Finding, check_rows
from models.office.verify_schema import check_schema

SLICE = 20_000
"""Acts read at a time: a read transaction of some tens of milliseconds."""

_ACTS = f"SELECT id, {journal.ACT_COLUMNS} FROM act WHERE id > ? ORDER BY id LIMIT ?"
_IMAGES = (
    "SELECT act, table_name, row_id, version, digest, salt, body FROM image WHERE act > ? AND act <= ? "
    "ORDER BY act, place"
)

ERASE_VERB = "privacy.erase"
CLOCK_VERB = "office.accept_clock"


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A head that a station signed and left outside the database, already checked against its key."""

    station: str
    epoch: int
    number: int
    hash: bytes


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
    house.load_records()
    report = Report()
    report.findings += check_schema(db)
    if any(finding.code == "verify.table_missing" for finding in report.findings):
        return report
    rows = _Beside(db.url, since.last_act if since else 0)
    rows.start()
    try:
        _check_chains(db, report, since, progress)
    finally:
        rows.join()
    report.findings += rows.findings
    if rows.error is not None:
        raise rows.error
    _check_heads(db, report)
    _check_signed(db, report, signed)
    return report


class _Beside(threading.Thread):
    """Compares rows with their images on a connection of its own, while the chains are walked."""

    def __init__(self, url: str, after: int) -> None:
        super().__init__(name="verify-rows", daemon=True)
        self._url, self._after = url, after
        self.findings: list[Finding] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        db = Database.beside(self._url)
        try:
            self.findings = check_rows(db, after=self._after)
        except BaseException as error:  # carried to the thread that asked
            self.error = error
        finally:
            db.close()


def _check_chains(db: Database, report: Report, since: Report | None, progress: Callable[[int], None] | None) -> None:
    chains: dict[str, _Chain] = {}
    if since is not None:
        report.last_act = since.last_act
        for station, (epoch, number, own_hash) in since.heads.items():
            chains[station] = _Chain(epoch, number, 0, own_hash)
    blanked: set[tuple[str, str]] = set()
    erased: set[tuple[str, str]] = set()
    while True:
        acts = db.rows(_ACTS, (report.last_act, SLICE))
        if not acts:
            break
        images = db.rows(_IMAGES, (report.last_act, acts[-1][0]))
        _check_slice(acts, images, chains, report, blanked, erased)
        report.last_act = acts[-1][0]
        report.acts += len(acts)
        report.images += len(images)
        if progress is not None:
            progress(report.acts)
    orphans = db.rows("SELECT DISTINCT act FROM image WHERE act > ? LIMIT 100", (report.last_act,))
    report.findings += [Finding("verify.image_without_act", "image", str(row[0])) for row in orphans]
    report.findings += [Finding("verify.blanked", table, row) for table, row in sorted(blanked - erased)]
    report.heads = {station: (chain.epoch, chain.number, chain.hash) for station, chain in chains.items()}


def _check_slice(
    acts: list[tuple[Any, ...]],
    images: list[tuple[Any, ...]],
    chains: dict[str, _Chain],
    report: Report,
    blanked: set[tuple[str, str]],
    erased: set[tuple[str, str]],
) -> None:
    """The hot loop: about a hundred thousand acts a second, so it makes no call that it can avoid."""
    sha256, at, count = hashlib.sha256, 0, len(images)
    found = report.findings
    for act_id, station, epoch, number, instant, actor, verb, outcome, facts, schema, stored in acts:
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
        while at < count and images[at][0] <= act_id:
            owner, table, row_id, version, digest, salt, body = images[at]
            at += 1
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
        if verb == ERASE_VERB:
            erased.update(tuple(pair) for pair in json.loads(facts).get("rows", ()))
        chain.epoch, chain.number, chain.instant, chain.hash = epoch, number, instant, stored


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
