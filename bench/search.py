"""`python -m bench.search`: search as you type in a million cases against an indexed point query in the same file.

The claim: the 95th percentile of what a clerk types, letter by letter, is at most 10 × that of the point query.
"""

import random
from datetime import date

from bench.long_past import kept
from bench.measure import Claim, in_turns, leave, p95_us, report
from models import house
from models.cases.lists import search_cases
from models.office import search
from models.office.database import Database, open_database

LIMIT = 10.0
ROUNDS = 2_000


def typed(db: Database, luck: random.Random) -> list[str]:
    """Every beginning of names, pinyin, initials, numbers and last fours of cases picked from the whole file."""
    last = db.value('SELECT max(rowid) FROM "case"')
    words: list[str] = []
    while len(words) < ROUNDS:
        row = db.row(
            'SELECT a."name", a."name_pinyin", a."name_initials", a."id_last4", a."phone_last4", c."short_number", '
            'c."number" FROM "case" c JOIN "applicant" a ON a."id" = c."applicant" WHERE c.rowid >= ? LIMIT 1',
            (luck.randint(1, last),),
        )
        if row is not None:
            word = luck.choice(row)
            words += [word[: end + 1] for end in range(len(word))]
    return words[:ROUNDS]


def main() -> int:
    path = kept()
    if path is None:
        print("no long history yet: python -m bench.long_past")
        return 2
    house.load_all()
    db = open_database(str(path))
    luck = random.Random(11)
    words = iter(typed(db, luck) * 3)
    keys = [row[0] for row in db.rows('SELECT "number" FROM "case" LIMIT 1000 OFFSET 400000')]
    rows = iter(typed(db, luck) * 3)

    def point() -> object:
        return db.row('SELECT "id", "state" FROM "case" WHERE "number" = ?', (luck.choice(keys),))

    found, bare = in_turns(lambda: search.find(db, "case", next(words).lower()), point, rounds=ROUNDS)
    shown, bare_again = in_turns(
        lambda: search_cases(db, next(rows), today=date(2026, 11, 24), limit=20), point, rounds=ROUNDS
    )
    db.close()
    return report(
        "Search as you type in a million cases",
        [Claim("which cases, 95th percentile", p95_us(found), p95_us(bare), LIMIT)],
        [
            f"with twenty rows read for the list (applicant, item, due day, masked): p95 {p95_us(shown):,.0f} µs, "
            f"{p95_us(shown) / p95_us(bare_again):.1f} × the point query"
        ],
    )


if __name__ == "__main__":
    leave(main())
