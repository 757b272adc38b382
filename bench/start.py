"""`python -m bench.start`: from the start of the process to a filled desk, against a bare PySide6 window.

The claim: at most 3 ×. The password's own check (Argon2, slow on purpose) is not the program's start, so
the desk's time is that to the sign-on page plus that from Enter to the filled desk, less one check of a password.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench.measure import Claim, leave, report
from models.demo.hall import PASSWORD
from models.demo.in_progress import make_demo_hall

LIMIT = 3.0
ROUNDS = 7
ROOT = Path(__file__).parent.parent


def opened(*arguments: str) -> dict[str, Any]:
    """One process from its start until it can be used; its JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program keeps its compiled modules
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "bench.desk", *arguments], capture_output=True, text=True, cwd=ROOT, env=environment,
        timeout=120, check=False,
    )  # fmt: skip
    if not done.stdout.strip():
        raise SystemExit(f"bench.desk said nothing and ended with {done.returncode}: {done.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**told, "process": time.perf_counter() - began}


def measured(rounds: int = ROUNDS) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Desks and bare windows, opened in turns; the first of each only warms the file cache."""
    with tempfile.TemporaryDirectory() as folder:
        make_demo_hall(Path(folder))
        desks, bares = [], []
        for _ in range(rounds + 1):
            desks.append(opened(folder, PASSWORD))
            bares.append(opened())
    return desks[1:], bares[1:]


def _to_the_desk(told: dict[str, Any]) -> float:
    return float(told["sign_on"] + (told["usable"] - told["entered"]) - told["check"])


def main() -> int:
    desks, bares = measured()
    bare = statistics.median(each["usable"] for each in bares) * 1000
    to_sign_on = statistics.median(each["sign_on"] for each in desks) * 1000
    desk = statistics.median(_to_the_desk(each) for each in desks) * 1000
    return report(
        "Cold start",
        [
            Claim("to the sign-on page", to_sign_on, bare, LIMIT, "ms"),
            Claim("to the filled desk, without the password check", desk, bare, LIMIT, "ms"),
        ],
        [
            f"one password check {statistics.median(each['check'] for each in desks) * 1000:,.0f} ms",
            f"processor time of the whole process, with its typing pause and the check: "
            f"{statistics.median(each['cpu'] for each in desks) * 1000:,.0f} ms against "
            f"{statistics.median(each['cpu'] for each in bares) * 1000:,.0f} ms",
        ],
    )


if __name__ == "__main__":
    leave(main())
