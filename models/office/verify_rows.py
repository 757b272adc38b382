"""The part of verify that compares what is stored with what the journal says it is."""

import contextlib
import json
from collections.abc import Iterator
from typing import Any

from models.office import derived, journal, schema
from models.office.database import SQLITE, Database
from models.office.derived import Derivation
from models.office.findings import Finding
from models.office.record import Shape, deriveds, records, shape_of, table_name
from models.office.sqlite_file import driver_errors

SLICE = 20_000
MOST_FINDINGS = 1_000
"""A database that is wrong everywhere is told by its first thousand rows."""


def check_rows(db: Database, *, after: int = 0) -> list[Finding]:
    """Compares every table of facts with its images, and every derived table with its facts.

    `after` leaves out rows whose last image is no younger than that act: a clean full run has seen them.
    """
    found: list[Finding] = []
    tables = records()
    for model in tables.values():
        shape = shape_of(model)
        for finding in _check_table(db, shape, after):
            found.append(finding)
            if len(found) >= MOST_FINDINGS:
                return found
    found += _strange_tables(db, set(tables))
    found += check_derived(db)
    return found[:MOST_FINDINGS]


def check_derived(db: Database) -> list[Finding]:
    """Compares every derived table with its facts."""
    found: list[Finding] = []
    for derivation in derived.DERIVATIONS.values():
        found += _derived(db, derivation)
    return found + _orphans(db)


def _check_table(db: Database, shape: Shape, after: int) -> Iterator[Finding]:
    """One table against its images. Every row is held against the image of its version; then images are counted.

    Versions begin at 1, are unique, and a row has no image beyond its version: so the images of a table are as many as
    the sum of its rows' versions. Only where they are not is each row's run of versions looked at.
    """
    versions = 0
    for low, high in _bounds(db, shape.table):
        total, suspects = _suspects(db, shape, low, high, after)
        versions += total
        for row_id in suspects:
            finding = _judge(db, shape, row_id)
            if finding is not None:
                yield finding
    if db.value("SELECT count(*) FROM image WHERE table_name = ?", (shape.table,)) != versions:
        yield from _missing_rows(db, shape)


def _bounds(db: Database, table: str) -> Iterator[tuple[Any, Any]]:
    """Ranges of about SLICE rows: by place in the file on SQLite, by key on PostgreSQL."""
    if db.engine == SQLITE:
        last = db.value(f'SELECT max(rowid) FROM "{table}"') or 0
        yield from ((low, low + SLICE) for low in range(0, last, SLICE))
        return
    after = ""
    while True:
        last = db.value(
            f'SELECT max("id") FROM (SELECT "id" FROM "{table}" WHERE "id" > ? ORDER BY "id" LIMIT ?) AS slice',
            (after, SLICE),
        )
        if last is None:
            return
        yield after, last
        after = last


def _suspects(db: Database, shape: Shape, low: Any, high: Any, after: int) -> tuple[int, list[str]]:
    """Sum of versions, and ids of rows whose stored values are not byte for byte the image's body.

    SQLite's json_object writes the same bytes as the door, so the comparison stays inside the database; where it
    cannot (a blob in a text column, PostgreSQL), every row of the range is looked at.
    """
    if db.engine == SQLITE:
        pairs = ", ".join(f"'{column}', t.\"{column}\"" for column in shape.columns)
        sql = (
            'SELECT total(t."version"), json_group_array(t."id") '
            f"FILTER (WHERE i.body IS NULL OR i.body <> CAST(json_object({pairs}) AS BLOB)) "
            f'FROM "{shape.table}" t LEFT JOIN image i '
            f'ON i.table_name = \'{shape.table}\' AND i.row_id = t."id" AND i.version = t."version" '
            "WHERE t.rowid > ? AND t.rowid <= ? AND (i.act IS NULL OR i.act > ?)"
        )
        # Rows that a clean run has seen still count: their versions are asked for apart.
        whole = f'SELECT total("version") FROM "{shape.table}" WHERE rowid > ? AND rowid <= ?'
        with contextlib.suppress(*driver_errors(), ValueError):
            total, suspects = db.rows(sql, (low, high, after))[0]
            if after:
                total = db.value(whole, (low, high))
            return int(total), json.loads(suspects)
        where = "rowid > ? AND rowid <= ?"
    else:
        where = '"id" > ? AND "id" <= ?'
    found = db.rows(f'SELECT "id", "version" FROM "{shape.table}" WHERE {where}', (low, high))
    return sum(row[1] for row in found if isinstance(row[1], int)), [row[0] for row in found]


def _judge(db: Database, shape: Shape, row_id: str) -> Finding | None:
    """Looks at one row: an older schema is lifted, secrets compared by salted digest, an erased row not."""
    row = db.row(f'{shape.select} WHERE "id" = ?', (row_id,))
    if row is None:
        return None  # changed since; the next run sees it
    image = db.row(
        "SELECT a.schema, i.salt, i.body FROM image i JOIN act a ON a.id = i.act "
        "WHERE i.table_name = ? AND i.row_id = ? AND i.version = ?",
        (shape.table, row_id, row[1]),
    )
    if image is None:
        return Finding("verify.row_without_image", shape.table, row_id, f"version {row[1]}")
    written_under, salt, body = image
    if body is None:
        return None  # blanked: the chain's walk asks for the erase act that names it
    told = schema.lift(written_under, shape.table, json.loads(bytes(body)))
    stored = json.loads(journal.body_of(shape, tuple(row), bytes(salt))) if _plain(row) else None
    if stored == told:
        return None
    differing = [name for name in shape.columns if stored is None or stored.get(name) != told.get(name)]
    return Finding("verify.row_changed", shape.table, row_id, ", ".join(differing))


def _plain(row: tuple[Any, ...]) -> bool:
    return all(value is None or isinstance(value, str | int) for value in row)


def _missing_rows(db: Database, shape: Shape) -> Iterator[Finding]:
    """Images without their row, rows older than their last image, and holes in the versions."""
    after = ""
    while True:
        last = db.value(
            "SELECT max(row_id) FROM (SELECT row_id FROM image WHERE table_name = ? AND row_id > ? "
            "ORDER BY row_id LIMIT ?) AS slice",
            (shape.table, after, SLICE),
        )
        if last is None:
            return
        sql = (
            "WITH told(row_id, many, least, most, stored) AS (SELECT i.row_id, count(*), min(i.version), "
            f'max(i.version), (SELECT t."version" FROM "{shape.table}" t WHERE t."id" = i.row_id) '
            "FROM image i WHERE i.table_name = ? AND i.row_id > ? AND i.row_id <= ? GROUP BY i.row_id) "
            "SELECT * FROM told WHERE stored IS NULL OR stored <> most OR many <> most OR least <> 1"
        )
        for row_id, many, least, most, stored in db.rows(sql, (shape.table, after, last)):
            if stored is None:
                yield Finding("verify.row_missing", shape.table, row_id)
            elif many != most or least != 1:
                yield Finding("verify.version_hole", shape.table, row_id)
            else:
                yield Finding("verify.row_version", shape.table, row_id, f"{stored}, journal {most}")
        after = last


def _strange_tables(db: Database, known: set[str]) -> list[Finding]:
    """Images of a table that this program does not have."""
    found: list[Finding] = []
    name = db.value("SELECT min(table_name) FROM image")
    while name is not None:
        if name not in known:
            found.append(Finding("verify.table_unknown", name, ""))
        name = db.value("SELECT min(table_name) FROM image WHERE table_name > ?", (name,))
    return found


def _derived(db: Database, derivation: Derivation) -> list[Finding]:
    """Derived rows of every source, held against what follows from it today."""
    table = table_name(derivation.target)
    found: list[Finding] = []
    for ids in derived.source_slices(db, derivation, SLICE if derivation.select else 2_000):
        for source in _differing(db, derivation, ids):
            found.append(Finding("verify.derived", table, source, derivation.name))
    return found


def _differing(db: Database, derivation: Derivation, ids: list[str]) -> list[str]:
    listed = ", ".join(f'"{column}"' for column in derivation.columns)
    table = table_name(derivation.target)
    low, high = ids[0], ids[-1]
    stored = f'SELECT {listed} FROM "{table}" WHERE "source" BETWEEN ? AND ? AND {derivation.mine}'
    if derivation.select:
        expected = derivation.select.format(where=f"{derivation.source_column} BETWEEN ? AND ?")
        # Counted, because a doubled row is a difference too and EXCEPT would not see it.
        sql = (
            f"WITH e({listed}) AS ({expected}), s({listed}) AS ({stored}), "
            "both_sides AS (SELECT e.*, 1 AS side FROM e UNION ALL SELECT s.*, -1 AS side FROM s) "
            f"SELECT {listed}, sum(side) FROM both_sides GROUP BY {listed} HAVING sum(side) <> 0"
        )
        return sorted({row[0] for row in db.rows(sql, (low, high, low, high))})
    with db.snapshot():
        wanted = sorted(derivation.rows_for(db, ids))
        there = sorted(tuple(row) for row in db.rows(stored, (low, high)))
    return sorted({row[0] for row in set(wanted) ^ set(there)}) if wanted != there else []


def _orphans(db: Database) -> list[Finding]:
    """Derived rows of a source that is not there, or of no derivation at all."""
    found: list[Finding] = []
    by_table: dict[str, list[Derivation]] = {table: [] for table in deriveds()}
    for derivation in derived.DERIVATIONS.values():
        by_table[table_name(derivation.target)].append(derivation)
    for target, derivations in sorted(by_table.items()):
        rightful = (
            " OR ".join(
                f'({each.mine} AND EXISTS (SELECT 1 FROM "{table_name(each.source)}" s WHERE s."id" = d."source"))'
                for each in derivations
            )
            or "1 = 0"
        )
        for row in db.rows(f'SELECT DISTINCT d."source" FROM "{target}" d WHERE NOT ({rightful}) LIMIT 100'):
            found.append(Finding("verify.derived", target, row[0], "no source"))
    return found
