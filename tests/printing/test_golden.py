"""Golden papers: every ordinary sample, byte for byte after unpacking its streams, its text readable in a diff.

A missing golden file fails. After a wanted change of a paper write them anew, and read the diff before it is committed:

    python -m tests.printing.test_golden
"""

from pathlib import Path

import pytest

from models.office.sheets.stored import SHEETS
from printing.mark import ORIGINAL, Mark
from printing.render import render
from tests.printing.reading_back import unpacked
from tests.printing.samples import ORDINARY, PAYMENT_NOTICE, TICKET

GOLDEN = Path(__file__).parent / "golden"
PAPERS = {
    **{paper: (sheet, ORIGINAL) for paper, sheet in ORDINARY.items()},
    "ticket.reprint": (TICKET, Mark(reprint=1)),
    "payment_notice.reprint": (PAYMENT_NOTICE, Mark(reprint=2)),
    "payment_notice.void": (PAYMENT_NOTICE, Mark(void=True)),
}


@pytest.mark.parametrize("name", sorted(PAPERS))
def test_paper_is_as_the_golden_one(name: str) -> None:
    sheet, mark = PAPERS[name]
    file = GOLDEN / f"{name}.txt"
    assert file.is_file(), f"no golden paper {file.name}"
    assert unpacked(render(sheet, mark=mark)) == file.read_text(encoding="utf-8")


def test_every_paper_has_a_golden_one_and_no_file_is_left_over() -> None:
    assert ORDINARY.keys() == SHEETS.keys()
    assert {file.stem for file in GOLDEN.glob("*.txt")} == PAPERS.keys()


def test_same_sheet_gives_the_same_bytes_again() -> None:
    assert render(PAYMENT_NOTICE) == render(PAYMENT_NOTICE)


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, (sheet, mark) in PAPERS.items():
        (GOLDEN / f"{name}.txt").write_text(unpacked(render(sheet, mark=mark)), encoding="utf-8")
