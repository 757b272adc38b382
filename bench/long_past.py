"""`python -m bench.long_past [--tickets N] [--cases N]`: a hall with a long past, built once and kept in bench/kept/.

A small real day is rehearsed through the verbs; then its finished visits and cases are copied a million times with new
ids, numbers, names and days, bulk-written with images, chains and tokens as the door would have written them: about
three images an act, as on a real day. `verify` must be clean on the file, and bench/verify.py says so.
"""

import argparse
import json
import os
import random
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from models import house
from models.office import derived, journal
from models.office.database import Database, open_database
from models.office.instants import Instant, civil_day
from models.office.keys import new_key
from models.office.record import JSON_TEXT, Shape, records, shape_of, table_name
from models.office.schema import program_schema

KEPT = Path(__file__).parent / "kept" / "history.db"
MILLION = 1_000_000
TICKETS_A_DAY = 2_000
IMAGES_AN_ACT = 3
STATION = "HISTORY"
FIRST_DAY = date(2024, 1, 2)

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔"
)
GIVEN = "示例甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃列张寒来暑往秋收冬藏"


def kept() -> Path | None:
    """The file with the long history, where it was built."""
    return KEPT if KEPT.exists() else None


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row of the rehearsed day, and what of it changes in a copy."""

    shape: Shape
    row: tuple[Any, ...]
    ids: tuple[tuple[int, str], ...]
    """(place, id that is replaced)."""
    instants: tuple[int, ...]
    days: tuple[int, ...]


def family(db: Database, table: str, row_id: str, tables: list[str]) -> list[Pattern]:
    """A row with every row of `tables` that refers to it, parents first."""
    found: dict[str, tuple[str, tuple[Any, ...]]] = {}
    _gather(db, table, row_id, tables, found)
    ids = set(found)
    return [_pattern(shape_of(records()[name]), row, ids) for name, row in found.values()]


def _gather(db: Database, table: str, row_id: str, tables: list[str], found: dict[str, tuple[str, Any]]) -> None:
    shape = shape_of(records()[table])
    row = db.row(f'{shape.select} WHERE "id" = ?', (row_id,))
    if row is None or row_id in found:
        return
    if table == "case":
        _gather(db, "applicant", row[shape.columns.index("applicant")], tables, found)
    found[row_id] = (table, row)
    for child in tables:
        child_shape = shape_of(records()[child])
        if table in child_shape.columns:
            for (child_id,) in db.rows(f'SELECT "id" FROM "{child}" WHERE "{table}" = ? ORDER BY "id"', (row_id,)):
                _gather(db, child, child_id, tables, found)


def _pattern(shape: Shape, row: tuple[Any, ...], ids: set[str]) -> Pattern:
    replaced = tuple((place, value) for place, value in enumerate(row) if isinstance(value, str) and value in ids)
    instants = tuple(place for place, value in enumerate(row) if isinstance(value, int) and value > 10**12)
    days = tuple(
        place for place, value in enumerate(row)
        if isinstance(value, str) and len(value) == 10 and value[4:5] == "-" and value[7:8] == "-"
    )  # fmt: skip
    return Pattern(shape, row, replaced, instants, days)


class Builder:
    """Writes copies of patterns with their images and their chain, one transaction per thousand."""

    def __init__(self, path: Path, first_day: date) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -800000", "foreign_keys = off"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.act = self.connection.execute("SELECT coalesce(max(id), 0) FROM act").fetchone()[0]
        self.number = 0
        self.hash = journal.GENESIS
        self.instant = 0
        self.first_day = first_day
        self.schema = program_schema()
        self.shift: dict[tuple[str, int], str] = {}

    def copy(self, patterns: list[Pattern], day: int, change: Callable[[str, dict[str, Any]], None]) -> None:
        """One visit or case more, `day` days after the first."""
        fresh = {pattern.row[0]: new_key() for pattern in patterns}
        written: list[tuple[Shape, tuple[Any, ...]]] = []
        for pattern in patterns:
            row = list(pattern.row)
            row[1] = 1
            for place, old in pattern.ids:
                row[place] = fresh[old]
            for place in pattern.instants:
                row[place] += day * 86_400_000
            for place in pattern.days:
                row[place] = self._later(row[place], day)
            values = dict(zip(pattern.shape.columns, row, strict=True))
            change(pattern.shape.table, values)
            written.append((pattern.shape, tuple(values.values())))
        for start in range(0, len(written), IMAGES_AN_ACT):
            self._append(written[start : start + IMAGES_AN_ACT])

    def _later(self, text: str, day: int) -> str:
        known = self.shift.get((text, day))
        if known is None:
            moved = date.fromisoformat(text) + timedelta(days=day)
            known = self.shift[(text, day)] = moved.isoformat()
        return known

    def _append(self, rows: list[tuple[Shape, tuple[Any, ...]]]) -> None:
        self.act += 1
        self.number += 1
        self.instant = max(self.instant, max(v for _, row in rows for v in row if isinstance(v, int)))
        images, links = [], []
        salts = os.urandom(16 * len(rows))
        for place, (shape, row) in enumerate(rows):
            salt = salts[16 * place : 16 * place + 16]
            body = JSON_TEXT(dict(zip(shape.columns, row, strict=True))).encode()
            digest = journal.digest_of(salt, body)
            links.append(journal.link_of(shape.table, row[0], row[1], digest))
            images.append((self.act, place, shape.table, row[0], row[1], digest, salt, body))
            self.connection.execute(shape.insert, row)
        header = journal.header_of(
            STATION, 1, self.number, self.instant, "SYSTEM:HISTORY", "bench.history", journal.DONE, self.schema
        )
        self.hash = journal.act_hash(self.hash, header, b"{}", links)
        self.connection.execute(
            "INSERT INTO act VALUES (?, ?, 1, ?, ?, 'SYSTEM:HISTORY', 'bench.history', 'DONE', ?, ?, ?)",
            (self.act, STATION, self.number, self.instant, b"{}", self.schema, self.hash),
        )
        self.connection.executemany("INSERT INTO image VALUES (?, ?, ?, ?, ?, ?, ?, ?)", images)

    def finish(self) -> None:
        """The head of the chain, the tokens, and the file as a hall has it."""
        self.connection.execute(
            "INSERT INTO station_head VALUES (?, 1, ?, ?, ?)", (STATION, self.number, self.instant, self.hash)
        )
        told = self.connection.execute("SELECT sql FROM sqlite_master WHERE name = 'derived_token_prefix'").fetchone()
        self.connection.execute("DROP INDEX derived_token_prefix")
        for derivation in derived.DERIVATIONS.values():
            if derivation.select:
                table = table_name(derivation.target)
                listed = ", ".join(f'"{column}"' for column in derivation.columns)
                self.connection.execute(f'DELETE FROM "{table}" WHERE {derivation.mine}')
                self.connection.execute(f'INSERT INTO "{table}" ({listed}) {derivation.select.format(where="1 = 1")}')
        self.connection.execute(told[0])
        self.connection.execute("ANALYZE")
        self.connection.execute("PRAGMA journal_mode = wal")
        self.connection.close()


def people(many: int) -> Iterator[tuple[str, str, str]]:
    """(name, pinyin, initials) of invented applicants; the pinyin of each sign is asked once."""
    from pypinyin import lazy_pinyin

    sounds = {sign: lazy_pinyin(sign)[0] for sign in SURNAMES + GIVEN}
    luck = random.Random(7)
    for _ in range(many):
        name = luck.choice(SURNAMES) + luck.choice(GIVEN) + luck.choice(GIVEN)
        parts = [sounds[sign] for sign in name]
        yield name, "".join(parts), "".join(part[0] for part in parts)


def build(source: Path, target: Path, tickets: int, cases: int) -> None:
    """Copies the rehearsed day's file and fills it with history before that day."""
    house.load_all()
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_suffix(".part")
    half.unlink(missing_ok=True)
    rehearsed = open_database(str(source))
    visit, case = _examples(rehearsed)
    day = civil_day(Instant(rehearsed.value("SELECT min(instant) FROM act WHERE verb LIKE 'tickets.%'")))
    with sqlite3.connect(half) as copy:
        rehearsed.connection().backup(copy)
    copy.close()
    rehearsed.close()
    days = max(1, tickets // TICKETS_A_DAY)
    builder = Builder(half, day - timedelta(days=days + 1))
    _fill(builder, visit, case, tickets, cases, days)
    builder.finish()
    half.replace(target)


def _examples(db: Database) -> tuple[list[Pattern], list[Pattern]]:
    ticket = db.value(
        'SELECT t."id" FROM "ticket" t WHERE t."state" = \'SERVED\' AND t."flagged" = \'\' AND t."void" = 0 '
        'AND t."klass" = \'ORDINARY\' AND t."misses" = 0 AND NOT EXISTS (SELECT 1 FROM "transfer" x '
        'WHERE x."ticket" = t."id") ORDER BY t."id" LIMIT 1'
    )
    case = db.value(
        'SELECT c."id" FROM "case" c JOIN "certificate" k ON k."case" = c."id" JOIN "delivery" d '
        'ON d."case" = c."id" WHERE c."ended_at" IS NOT NULL ORDER BY c."id" LIMIT 1'
    )
    if ticket is None or case is None:
        raise SystemExit("the rehearsed day has no finished visit or no delivered case to copy")
    return (
        family(db, "ticket", ticket, ["period", "service"]),
        family(db, "case", case, ["case_material", "case_step", "certificate", "delivery"]),
    )


def _fill(builder: Builder, visit: list[Pattern], case: list[Pattern], tickets: int, cases: int, days: int) -> None:
    names = people(cases)
    began = time.monotonic()
    total = max(tickets, cases)
    builder.connection.execute("BEGIN")
    for turn in range(total):
        day = -(days - turn * days // total)
        if turn < tickets:
            builder.copy(visit, day, lambda table, row, n=turn: _other_visit(table, row, n))
        if turn < cases:
            who = next(names)
            builder.copy(case, day, lambda table, row, n=turn, w=who: _other_case(table, row, n, w))
        if turn % 1_000 == 999:
            builder.connection.execute("COMMIT")
            builder.connection.execute("BEGIN")
        if turn % 20_000 == 0 and sys.stderr.isatty():
            sys.stderr.write(f"\r{turn:,} of {total:,}  {time.monotonic() - began:,.0f} s")
    builder.connection.execute("COMMIT")


def _other_visit(table: str, row: dict[str, Any], n: int) -> None:
    if table == "ticket":
        row["number"] = n % TICKETS_A_DAY + 1
        row["letter"] = "H"
        row["text"] = f"H{row['number']:04d}"
        row["press"] = None
        row["person_key"] = f"{n:032x}"


def _other_case(table: str, row: dict[str, Any], n: int, who: tuple[str, str, str]) -> None:
    if table == "applicant":
        row["name"] = row["name_key"] = who[0]
        row["name_pinyin"], row["name_initials"] = who[1], who[2]
        row["id_number"] = f"430521{19500101 + n % 500000:08d}{n % 10000:04d}"
        row["id_last4"] = row["id_number"][-4:]
        row["phone"] = f"139{n % 100_000_000:08d}"
        row["phone_last4"] = row["phone"][-4:]
    elif table == "case":
        row["number"] = f"9{n:020d}"
        row["short_number"] = f"{row['acceptance_day'][5:7]}{row['acceptance_day'][8:10]}-{n % 10_000:04d}"
        row["ticket"] = ""
    elif table == "certificate":
        row["number"] = f"示例证第{n:08d}号"
        row["number_key"] = f"示例证第{n:08d}号"


def rehearsed_day(folder: Path) -> Path:
    """A small day through the real verbs, for the patterns."""
    import subprocess

    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, str(root / "main.py"), "--data", str(folder), "rehearse", "--windows", "2", "--tickets", "80"],
        check=True, capture_output=True, text=True, cwd=root,
    )  # fmt: skip
    json.loads(done.stdout.splitlines()[-1])
    return folder / "hall.db"


def main(arguments: list[str]) -> int:
    import tempfile

    parser = argparse.ArgumentParser(prog="bench.long_past")
    parser.add_argument("--tickets", type=int, default=MILLION)
    parser.add_argument("--cases", type=int, default=MILLION)
    parser.add_argument("--to", type=Path, default=KEPT)
    options = parser.parse_args(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        build(rehearsed_day(Path(folder) / "day"), options.to, options.tickets, options.cases)
    size = options.to.stat().st_size / 1e9
    print(f"{options.to.name}: {options.tickets:,} tickets, {options.cases:,} cases, {size:.1f} GB, "
          f"{time.monotonic() - began:,.0f} s")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
