"""Wherever a case goes, what is stored of it agrees: random walks over the table, by the real verbs."""

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.cases.rules import (
    BEFORE_ACCEPTANCE,
    IN_DECISION,
    OVER,
    STEPS,
    Decision,
    State,
    may,
)
from models.office.database import open_database
from models.office.refusal import Refused
from models.office.verify import verify
from tests.fakes import FakeClock, Hall
from tests.models.cases.counter import FREE, TOLERANT, Counter
from tests.models.cases.counter import counter as furnished
from tests.models.cases.test_table import TRIES, press

AFTER_DECISION = (
    State.DECIDED_GRANT,
    State.DECIDED_REFUSE,
    State.ISSUED,
    State.DELIVERED,
    State.CLOSED,
    State.ARCHIVED,
)
VERBS = sorted(TRIES)
NEEDS_NOTHING_OPEN = 'SELECT count(*) FROM "{}" WHERE "case" = ? AND {}'


@pytest.fixture(scope="module")
def walked(empty_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:
    """One hall for all walks: each is a case of its own."""
    path = tmp_path_factory.mktemp("walks") / "hall.db"
    shutil.copy(empty_database, path)
    db = open_database(str(path))
    yield furnished(Hall(db, FakeClock()))
    db.close()


def open_rows(counter: Counter, case: str, table: str, where: str) -> int:
    return int(counter.hall.db.value(NEEDS_NOTHING_OPEN.format(table, where), (case,)))


def contradictions(counter: Counter, case: str) -> list[str]:
    """What is stored of a case and does not agree with its state."""
    columns = (
        "state", "steps", "accepted_at", "acceptance_day", "acceptor", "decided_at", "decision_day", "decision",
        "decision_no", "issued_at", "delivered_at", "ended_at", "since", "stepped_at", "received_at",
    )  # fmt: skip
    listed = ", ".join(f'"{name}"' for name in columns)
    row = counter.hall.db.row(f'SELECT {listed} FROM "case" WHERE "id" = ?', (case,))
    assert row is not None
    of = dict(zip(columns, row, strict=True))
    state = State(of["state"])
    steps = counter.hall.db.rows(
        'SELECT "before", "verb", "after", "at", "place" FROM "case_step" WHERE "case" = ? ORDER BY "place"', (case,)
    )
    table = {(step.before or "", step.verb, step.after) for step in STEPS}
    accepted, decided = of["accepted_at"] is not None, state in AFTER_DECISION
    been = {step[2] for step in steps}
    said = {
        "ends where its last step ends": steps[-1][2] == state,
        "counts its steps": [step[4] for step in steps] == list(range(1, of["steps"] + 1)),
        "every step is a row of the table": all((step[0], step[1], step[2]) in table for step in steps),
        "each step begins where the one before ended": all(a[2] == b[0] for a, b in pairwise(steps)),
        "times do not run backwards": all(a[3] <= b[3] for a, b in pairwise(steps)),
        "accepted has its day and its person": accepted == bool(of["acceptance_day"]) == bool(of["acceptor"]),
        "accepted where it must be": accepted or state not in (*IN_DECISION, *AFTER_DECISION, State.RETURNED),
        "not accepted before acceptance": not (accepted and state in (*BEFORE_ACCEPTANCE, State.NOT_ACCEPTED)),
        "decided has all of a decision": decided
        == all(of[name] for name in ("decided_at", "decision_day", "decision", "decision_no")),
        "decided as it says": not decided or State(f"DECIDED_{of['decision']}") in been,
        "issued by the step": (of["issued_at"] is not None) == (State.ISSUED in been),
        "a certificate where it was issued": bool(open_rows(counter, case, "certificate", "1 = 1"))
        == (State.ISSUED in been),
        "no certificate of a refusal": of["decision"] != Decision.REFUSE or of["issued_at"] is None,
        "delivered by the step": (of["delivered_at"] is not None) == (State.DELIVERED in been),
        "ended where nothing is owed": (of["ended_at"] is not None) == (state in OVER),
        "a stop runs exactly while suspended": bool(open_rows(counter, case, "case_suspension", '"ended" IS NULL'))
        == (state is State.SUSPENDED),
        "one survey ahead exactly while surveyed": open_rows(
            counter, case, "case_survey", '"dropped" = 0 AND "recorded_at" IS NULL'
        )
        == int(state is State.SURVEY),
        "proposals wait only while it is in decision": not open_rows(
            counter, case, "suspension_proposal", "\"state\" = 'OPEN'"
        )
        or state in IN_DECISION,
        "at most one signed promise": open_rows(counter, case, "case_tolerance", '"signed" = 1') <= 1,
        "a grant rests on whole papers": of["decision"] != Decision.GRANT
        or not open_rows(counter, case, "case_tolerance", '"signed" = 1 AND "fulfilled_at" IS NULL'),
        "a file exactly where it is archived": open_rows(counter, case, "case_file", "1 = 1")
        == int(state is State.ARCHIVED),
        "one due day while it is open and none after": open_rows_due(counter, case)
        == int(of["ended_at"] is None and state is not State.DELIVERED),
        "at most one extension": open_rows(counter, case, "case_extension", "1 = 1") <= 1,
    }
    return [what for what, holds in said.items() if not holds]


def open_rows_due(counter: Counter, case: str) -> int:
    return int(counter.hall.db.value('SELECT count(*) FROM "derived_due" WHERE "source" = ?', (case,)))


def tried(counter: Counter, case: str, name: str) -> None:
    """Presses a step; a guard may hold it back, and then nothing has changed."""
    try:
        press(name, TRIES[name](counter, case))
    except Refused as refused:
        assert refused.code != "office.not_found"


ENDINGS = ("not_accepted", "return_", "withdraw")
"""Taken one time in six where they are drawn, so that walks are long."""


@settings(
    max_examples=60, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(tolerant=st.booleans(), seed=st.integers(0, 10**9), length=st.integers(4, 24))
def test_no_walk_over_the_table_reaches_a_state_that_contradicts_itself(
    walked: Counter, tolerant: bool, seed: int, length: int
) -> None:
    chance = Random(seed)
    case = walked.receive(TOLERANT if tolerant else FREE, places=(1,) if tolerant else (1, 2)).case
    for _ in range(length):
        ways = [name for name in VERBS if may(State(walked.state(case)), name)]
        name = chance.choice(ways or ["archive"])
        if name in ENDINGS and chance.randrange(6):
            continue
        if name == "accept_on_promise":
            tried(walked, case, "promise")
        walked.hall.clock.pass_(seconds=60 * chance.randrange(40))
        tried(walked, case, name)
        assert contradictions(walked, case) == []


def test_b04_the_walks_leave_every_series_of_papers_without_a_gap(walked: Counter) -> None:
    given: dict[str, list[int]] = {}
    for (number,) in walked.hall.db.rows('SELECT "document_no" FROM "case_step"'):
        if found := re.fullmatch(r"\(政\)(.+)字〔2026〕第(\d+)号", number):
            given.setdefault(found[1], []).append(int(found[2]))
    assert {"受", "容", "勘", "勘录", "特", "延", "撤"} <= given.keys()
    assert all(sorted(numbers) == list(range(1, len(numbers) + 1)) for numbers in given.values())


def test_the_walks_leave_a_database_that_verifies(walked: Counter) -> None:
    assert verify(walked.hall.db).findings == []
