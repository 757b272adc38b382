"""The subjects in the order of the house, and the one place that loads them all.

Tools that look at every table (migrations' tests, verify, doctor, exchange) must know every record; the ground floor
may not import upwards, so they call this.
"""

import importlib
from functools import cache
from pathlib import Path

SUBJECTS = (
    "office", "people", "calendar", "deadlines", "catalogue", "prints", "tickets", "fees", "bank", "inquiries", "cases",
    "agency", "ratings", "complaints", "disclosure", "postings", "inspections", "summary", "exchange", "demo",
)  # fmt: skip
"""Each imports only those before it."""


@cache
def load_all() -> None:
    """Imports every room of every subject: tables, derivations, verbs and rounds are then all known.

    The write door asks for it before its first act: an administrator's change of the calendar must reach the due days
    of cases, whether or not his page has ever heard of cases.
    """
    here = Path(__file__).parent
    for subject in SUBJECTS[: SUBJECTS.index("demo")]:  # the demonstration has no tables of its own
        for path in sorted((here / subject).glob("*.py")):
            if path.stem != "__init__":
                importlib.import_module(f"models.{subject}.{path.stem}")
