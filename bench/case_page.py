"""`python -m bench.case_page`: opening a case page against its bare queries.

The claim: reading a case with its money, its papers and its way, and making every line that the card shows of it, costs
at most 5 × the same SQL statements alone on the same connection.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench.lights import fill
from bench.measure import Claim, in_turns, leave, median_us, report
from models.office import schema
from models.office.database import Database, open_database
from models.office.instants import civil_day, machine_clock
from ui.widgets import case_parts as parts
from ui.widgets.case_view import case_view
from ui.widgets.case_way import way_lines, way_summary

LIMIT = 5.0
ROUNDS = 300


def page(db: Database, number: str) -> int:
    """What opening a case does below the widgets; gives how many lines the card shows."""
    today = civil_day(machine_clock())
    view = case_view(db, number, today)
    assert view is not None
    card = view.card
    lines = [*parts.material_lines(card), *parts.notice_lines(view, today), *parts.step_lines(card.steps, today)]
    lines += way_lines(card, today)
    said = (
        parts.intake_summary(card, today), parts.decision_summary(card, today), parts.certificate_summary(card, today),
        parts.delivery_summary(card, today), way_summary(card), parts.holder_words(card, today),
        *(parts.job_words(job, today) for job in view.prints),
    )  # fmt: skip
    return len(lines) + sum(bool(each) for each in said)


def statements(db: Database, number: str) -> list[tuple[str, Sequence[Any]]]:
    """The queries that opening the page runs, as they were given to the database."""
    taken: list[tuple[str, Sequence[Any]]] = []
    plain = db._run

    def noting(sql: str, values: Sequence[Any]) -> Any:
        if sql.lstrip().startswith("SELECT"):
            taken.append((sql, tuple(values)))
        return plain(sql, values)

    with patch.object(db, "_run", noting):
        page(db, number)
    return taken


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        db = open_database(str(Path(folder) / "hall.db"), create=True)
        schema.migrate(db)
        fill(db)
        number = str(db.value('SELECT "number" FROM "case" ORDER BY "number" LIMIT 1'))
        page(db, number)  # what is read once for a process is read
        asked = statements(db, number)

        def bare() -> None:
            with db.snapshot():
                for sql, values in asked:
                    db.rows(sql, values)

        ours, alone = in_turns(lambda: page(db, number), bare, rounds=ROUNDS)
        db.close()
    return report(
        "Opening a case page",
        [Claim("read and put into words, median", median_us(ours), median_us(alone), LIMIT)],
        [f"{len(asked)} queries"],
    )


if __name__ == "__main__":
    leave(main())
