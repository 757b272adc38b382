"""The subjects in the order of the house, and the one place that loads them all.

Tools that look at every table (migrations' tests, verify, doctor, exchange) must know every record, the write door
everything that follows from one, the clock its rounds; the ground floor may not import upwards, so they call this.
"""

import importlib
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent

SUBJECTS = (
    "office", "people", "calendar", "deadlines", "catalogue", "prints", "tickets", "fees", "bank", "inquiries", "cases",
    "custody", "batches", "handover", "findings", "agency", "ratings", "complaints", "disclosure", "postings",
    "inspections", "summary", "privacy", "exchange", "demo",
)  # fmt: skip
"""Each imports only those before it."""


ROOMS_OF_DERIVATIONS = ("*records*", "finding", "due_moves")
"""Where a subject says what it remembers, what follows from that, and from a change of the calendar; nowhere else."""

ROOMS_OF_ROUNDS = ("tickets.day_verbs", "cases.intake_verbs", "handover.round_verbs", "findings.verbs", "privacy.verbs")
"""Where the verbs are that the clock does."""


@cache
def load_derivations() -> None:
    """Imports what the write door must know before its first act: every record, and everything that follows from one.

    An administrator's change of the calendar must reach the due days of cases, whether or not his page has ever heard
    of cases. A station does not need the rest of the house for it, which is most of the memory.
    """
    for subject in SUBJECTS[: SUBJECTS.index("demo")]:
        for room in ROOMS_OF_DERIVATIONS:
            for path in sorted((_HERE / subject).glob(f"{room}.py")):
                importlib.import_module(f"models.{subject}.{path.stem}")


@cache
def load_rounds() -> None:
    """Imports every verb that the clock does (models/office/rounds.py)."""
    for room in ROOMS_OF_ROUNDS:
        importlib.import_module(f"models.{room}")


@cache
def load_all() -> None:
    """Imports every room of every subject: tables, derivations, verbs and rounds are then all known."""
    for subject in SUBJECTS[: SUBJECTS.index("demo")]:  # the demonstration has no tables of its own
        for path in sorted((_HERE / subject).glob("*.py")):
            if path.stem != "__init__":
                importlib.import_module(f"models.{subject}.{path.stem}")
