"""Pages: nothing leaves the paper, copies and page numbers are right, heads are repeated, ends do not stand alone."""

from collections import Counter
from dataclasses import replace

import pytest

from models.office.sheets.cases import MaterialsReceipt
from models.office.sheets.sheet import Material, Sheet
from printing import fonts
from printing.mark import Mark
from printing.page import A4, ROLL
from printing.render import is_slip
from printing.text import MM
from tests.printing.extremes import EXTREME
from tests.printing.reading_back import Piece, page_sizes, pieces_of, printed
from tests.printing.samples import ORDINARY, PAYMENT_NOTICE, TICKET

SHEETS = [*ORDINARY.values(), *EXTREME.values()]
NAMES = [*ORDINARY, *(f"{paper}-x" for paper in EXTREME)]
SLIPS = {"ticket", "payment_confirmation", "printer_test"}


def right_end(piece: Piece) -> float:
    return piece.x + fonts.width(piece.text, piece.size, bold="Bold" in piece.font, spacing=piece.spacing)


@pytest.mark.parametrize("value", SHEETS, ids=NAMES)
def test_no_text_leaves_the_paper(value: Sheet) -> None:
    pdf = printed(value, Mark(reprint=12))
    sizes = page_sizes(pdf)
    for piece in pieces_of(pdf):
        wide, high = sizes[piece.page]
        assert piece.x >= 3 * MM and right_end(piece) <= wide - 3 * MM, piece
        assert 3 * MM <= piece.y <= high - 3 * MM, piece


@pytest.mark.parametrize("value", SHEETS, ids=NAMES)
def test_no_line_of_text_lies_on_another(value: Sheet) -> None:
    pages: dict[int, list[tuple[float, float, float, float]]] = {}
    for piece in pieces_of(printed(value, Mark(reprint=12))):
        left, right, low, high = piece.x, right_end(piece), piece.y, piece.y + piece.size * 0.7
        taken = pages.setdefault(piece.page, [])
        assert not [
            other
            for other in taken
            if left < other[1] - 0.1 and other[0] < right - 0.1 and low < other[3] and other[2] < high
        ], piece
        taken.append((left, right, low, high))


@pytest.mark.parametrize("paper", ORDINARY)
def test_slips_are_80_mm_and_the_rest_a4(paper: str) -> None:
    wide = ROLL if paper in SLIPS else A4[0]
    assert is_slip(ORDINARY[paper]) == (paper in SLIPS)
    assert {round(size[0] / MM) for size in page_sizes(printed(ORDINARY[paper]))} == {round(wide)}


def test_a_slip_grows_with_its_content() -> None:
    ((_, short),) = page_sizes(printed(TICKET))
    ((_, long),) = page_sizes(printed(replace(TICKET, windows=tuple(f"{at}号窗口" for at in range(30)))))
    assert long > short


def texts(pdf: bytes) -> list[list[str]]:
    pages: list[list[str]] = [[] for _ in page_sizes(pdf)]
    for piece in pieces_of(pdf):
        pages[piece.page].append(piece.text)
    return pages


def test_two_copies_share_a_sheet_where_they_fit() -> None:
    (page,) = texts(printed(PAYMENT_NOTICE))
    assert "第一联　缴款人留存" in page and "第二联　窗口存档" in page


def test_two_copies_take_pages_of_their_own_where_they_do_not_fit() -> None:
    pages = texts(printed(EXTREME["payment_notice"]))
    copies = ["第一联" if any("第一联" in text for text in page) else "第二联" for page in pages]
    assert copies == ["第一联", "第一联", "第二联", "第二联"]
    assert [next(text for text in page if text.startswith("第 ")) for page in pages] == [
        "第 1 页　共 2 页",
        "第 2 页　共 2 页",
    ] * 2


def many_materials(count: int) -> MaterialsReceipt:
    value = ORDINARY["materials_receipt"]
    assert isinstance(value, MaterialsReceipt)
    materials = tuple(Material(name=f"材料{at}", copies=1, form="COPY") for at in range(1, count + 1))
    return replace(value, materials=materials)


def test_a_table_over_pages_repeats_its_head_and_loses_no_row() -> None:
    pages = texts(printed(many_materials(90)))
    assert len(pages) >= 4
    assert all(
        "材料名称" in page for page in pages if any(text.startswith("材料") and text[2:].isdigit() for text in page)
    )
    rows = Counter(text for page in pages for text in page if text.startswith("材料") and text[2:].isdigit())
    assert rows == Counter({f"材料{at}": 2 for at in range(1, 91)})


@pytest.mark.parametrize("count", range(1, 60, 2))
def test_the_end_of_a_document_never_stands_alone(count: int) -> None:
    """落款 has something of the document above it on its page, whatever the length."""
    last = texts(printed(many_materials(count)))[-1]
    assert "交件人签名：" in last
    assert any("本凭证仅证明收到上述材料" in text for text in last)


@pytest.mark.parametrize("count", range(1, 60, 7))
def test_no_heading_stands_alone_at_the_foot_of_a_page(count: int) -> None:
    for page in texts(printed(many_materials(count))):
        if "材料清单" in page:
            assert "材料1" in page
