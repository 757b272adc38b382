"""Derived tables: what follows from records, kept for speed, never a fact.

A `Derivation` says once what rows follow from which records. From that one saying come the refresh in the write door
(no verb can forget it), `doctor --rebuild`, and the comparison that verify makes.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.office.database import Database
from models.office.record import Derived, table_name

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Derivation:
    """Rows of `target` that follow from the rows of `source`.

    Exactly one of `select` and `compute` says what they are. `select` is SQL giving `columns` in order with `{where}`
    where the condition on the source belongs; `compute` gets source ids and gives rows. The first column is `source`,
    the source row's id.

    `touched` says for each table whose rows enter the result which source ids a changed row concerns: SQL with one `?`
    for the changed row's id.
    """

    name: str
    target: type[Derived]
    source: type[Any]
    columns: tuple[str, ...]
    select: str = ""
    source_column: str = ""
    """How the source's id is written inside `select`, e.g. 'c."id"'."""
    compute: Callable[[Database, list[str]], Iterable[Row]] | None = None
    touched: Mapping[str, str] = field(default_factory=dict)
    mine: str = "1 = 1"
    """Which rows of `target` are this derivation's, where several share a table."""

    def rows_for(self, db: Database, ids: list[str]) -> list[Row]:
        """The rows that follow from these source rows."""
        if self.compute is not None:
            return list(self.compute(db, ids))
        marks = ", ".join("?" for _ in ids)
        return [tuple(r) for r in db.run(self.select.format(where=f"{self.source_column} IN ({marks})"), ids)]


DERIVATIONS: dict[str, Derivation] = {}


def register(derivation: Derivation) -> Derivation:
    """Makes a derivation known to the door, to doctor and to verify."""
    DERIVATIONS[derivation.name] = derivation
    _by_table.clear()
    return derivation


_by_table: dict[str, list[Derivation]] = {}


def _concerned(table: str) -> list[Derivation]:
    if not _by_table:
        for derivation in DERIVATIONS.values():
            for touched in derivation.touched:
                _by_table.setdefault(touched, []).append(derivation)
        _by_table.setdefault("", [])
    return _by_table.get(table, [])


def refresh(db: Database, saved: Iterable[tuple[Any, Row]]) -> None:
    """Brings up to date what follows from the rows that this act saved."""
    wanted: dict[str, dict[str, None]] = {}
    for shape, row in saved:
        for derivation in _concerned(shape.table):
            sql = derivation.touched[shape.table]
            ids = [row[0]] if sql == "?" else [found[0] for found in db.run(sql, (row[0],)).fetchall()]
            wanted.setdefault(derivation.name, {}).update(dict.fromkeys(ids))
    for name, concerned in wanted.items():
        put(db, DERIVATIONS[name], list(concerned))


def put(db: Database, derivation: Derivation, ids: list[str]) -> None:
    """Replaces the derived rows of these sources."""
    table = table_name(derivation.target)
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        marks = ", ".join("?" for _ in some)
        db.run(f'DELETE FROM "{table}" WHERE "source" IN ({marks}) AND {derivation.mine}', some)
        insert(db, derivation, derivation.rows_for(db, some))


def insert(db: Database, derivation: Derivation, rows: Iterable[Row]) -> None:
    """Adds derived rows."""
    listed = ", ".join(f'"{name}"' for name in derivation.columns)
    marks = ", ".join("?" for _ in derivation.columns)
    sql = f'INSERT INTO "{table_name(derivation.target)}" ({listed}) VALUES ({marks})'
    for row in rows:
        db.run(sql, row)


def source_slices(db: Database, derivation: Derivation, size: int) -> Iterator[list[str]]:
    """All ids of the source table in key order, in slices."""
    table, after = table_name(derivation.source), ""
    while True:
        found = db.rows(f'SELECT "id" FROM "{table}" WHERE "id" > ? ORDER BY "id" LIMIT ?', (after, size))
        if not found:
            return
        ids = [row[0] for row in found]
        yield ids
        after = ids[-1]


def rebuild(db: Database) -> dict[str, int]:
    """Makes every derived table anew, one transaction a table: `doctor --rebuild`. Gives the rows of each.

    No fact is written, so nothing is journaled; the old rows stand until the new ones are whole.
    """
    made: dict[str, int] = {}
    for derivation in DERIVATIONS.values():
        table = table_name(derivation.target)
        db.begin()
        try:
            db.run(f'DELETE FROM "{table}" WHERE {derivation.mine}')
            for ids in source_slices(db, derivation, 2_000):
                insert(db, derivation, derivation.rows_for(db, ids))
            made[derivation.name] = int(db.run(f'SELECT count(*) FROM "{table}" WHERE {derivation.mine}').fetchone()[0])
            db.commit()
        except BaseException:
            db.rollback()
            raise
    for target in {table_name(each.target) for each in DERIVATIONS.values()}:
        _drop_strays(db, target)
    return made


def _drop_strays(db: Database, target: str) -> None:
    """Rows of no derivation: left by a program that had one more, or put there by somebody."""
    mine = " OR ".join(f"({each.mine})" for each in DERIVATIONS.values() if table_name(each.target) == target)
    db.begin()
    try:
        db.run(f'DELETE FROM "{target}" WHERE NOT ({mine})')
        db.commit()
    except BaseException:
        db.rollback()
        raise
