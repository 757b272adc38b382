"""Search as you type: one table of tokens with B-tree prefixes for all that can be found (tech.md's measurement:
prefixes answer in hundredths of a millisecond where LIKE '%x%' takes a hundred).

Each subject registers a `Derivation` that gives (source, kind, token, rank) rows; tokens are lower case: Chinese text,
pinyin, initials, long and short numbers, last fours. A smaller rank stands first among equal tokens.
"""

from collections.abc import Callable, Iterable

from models.office.database import Database
from models.office.derived import Derivation, Row, register
from models.office.record import Derived, Record, number, text

COLUMNS = ("source", "kind", "token", "rank")


class DerivedToken(Derived):
    """One way to find one row. Its index, by prefix in byte order, is made by the first migration: the two databases
    name that order differently."""

    kind: str = text()
    """What is found: "item", "case", "notice" …"""
    token: str = text()
    rank: int = number(default=0)


_LAST = "\U0010ffff"

# SQLite's default order is byte order and it has no collation named C.
_SELECT = {
    "sqlite": 'SELECT "source" FROM "derived_token" WHERE "kind" = ? AND "token" {} ORDER BY {} LIMIT ?',
    "postgresql": (
        'SELECT "source" FROM "derived_token" WHERE "kind" = ? AND "token" COLLATE "C" {} ORDER BY {} LIMIT ?'
    ),
}
_ORDER = {"sqlite": '"token", "rank"', "postgresql": '"token" COLLATE "C", "rank"'}


def tokens(
    kind: str,
    source: type[Record],
    *,
    touched: dict[str, str],
    select: str = "",
    source_column: str = "",
    compute: Callable[[Database, list[str]], Iterable[Row]] | None = None,
) -> Derivation:
    """Registers how rows of `source` are found.

    `select` is SQL giving source, kind, token, rank, with `{where}`; `compute` gives the same rows for source ids, for
    tokens that SQL cannot make (pinyin of the few hundred items). Applicants keep their pinyin in columns instead:
    there are a million of them, and verify compares inside the database.
    """
    return register(
        Derivation(
            name=f"tokens:{kind}",
            target=DerivedToken,
            source=source,
            columns=COLUMNS,
            select=select,
            source_column=source_column,
            compute=compute,
            touched=touched,
            mine=f"\"kind\" = '{kind}'",
        )
    )


def find(db: Database, kind: str, typed: str, *, limit: int = 20) -> list[str]:
    """Ids of the rows that have a token equal to, then beginning with, what was typed; each once, best first.

    `typed` is normalised by the caller's subject (lower case, half width).
    """
    if not typed:
        return []
    sql, order = _SELECT[db.engine], _ORDER[db.engine]
    found: dict[str, None] = {}
    for row in db.rows(sql.format("= ?", '"rank"'), (kind, typed, limit)):
        found[row[0]] = None
    if len(found) < limit:
        between = "BETWEEN ? AND ?"
        # A row may be found by several of its tokens: read until there are enough rows.
        for row in db.execute(sql.format(between, order), (kind, typed, typed + _LAST, limit * 16)):
            found[row[0]] = None
            if len(found) == limit:
                break
    return list(found)
