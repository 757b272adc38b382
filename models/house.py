"""The subjects in the order of the house, and the one place that loads them all.

Tools that look at every table (migrations' tests, verify, doctor, exchange) must know every record; the ground floor
may not import upwards, so they call this.
"""

import importlib
from pathlib import Path

SUBJECTS = (
    "office", "people", "calendar", "deadlines", "catalogue", "prints", "tickets", "fees", "bank", "inquiries", "cases",
    "agency", "ratings", "complaints", "disclosure", "postings", "inspections", "summary", "exchange", "demo",
)  # fmt: skip
"""Each imports only those before it."""

ROOMS = ("records", "finding")
"""Rooms whose import makes tables and derivations known."""


def load_records() -> None:
    """Imports the records and derivations of every subject that has them."""
    here = Path(__file__).parent
    for subject in SUBJECTS:
        for path in sorted((here / subject).glob("*.py")):
            if path.stem in ROOMS or path.stem.endswith("_records"):
                importlib.import_module(f"models.{subject}.{path.stem}")
    for room in ("act", "settings", "search"):
        importlib.import_module(f"models.office.{room}")


def load_verbs() -> None:
    """Imports the verbs of every subject: rounds and the command line then know them all."""
    load_records()
    here = Path(__file__).parent
    for subject in SUBJECTS:
        for path in sorted((here / subject).glob("*verbs.py")):
            importlib.import_module(f"models.{subject}.{path.stem}")
