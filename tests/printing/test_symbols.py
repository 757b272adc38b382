"""Symbols are read back by a real decoder from what a 203 dpi printer would draw."""

import io
import itertools

import pytest
from reportlab.pdfgen.canvas import Canvas

from models.office.refusal import Trouble
from printing.pen import Pen
from printing.symbols import DOT, code128, draw_code128, draw_qr, qr
from printing.text import MM
from tests.printing.reading_back import picture, scanned

TEXTS = ["T20261124A023", "430521012026112400075", "JF2026112400031", "A", "HZ-2026/11.24 x", "0" * 20]


def page_with(kind: str, text: str, x: float, dots: int) -> bytes:
    into = io.BytesIO()
    canvas = Canvas(into, pagesize=(110 * MM, 60 * MM), invariant=1)
    pen = Pen(canvas, 60)
    if kind == "code128":
        draw_code128(pen, code128(text), x, 5, 10, dots)
    else:
        draw_qr(pen, qr(text), x, 5, dots)
    canvas.save()
    return into.getvalue()


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("dpi", [203, 300])
def test_code128_reads_back(text: str, dpi: int) -> None:
    assert scanned(page_with("code128", text, 6.37, 2), dpi) == [("Code128", text)]


@pytest.mark.parametrize("text", [*TEXTS, "示例县政务服务中心 缴款通知单"])
def test_qr_reads_back(text: str) -> None:
    assert scanned(page_with("qr", text, 6.37, 4)) == [("QRCode", text)]


@pytest.mark.parametrize("x", [4.0, 6.37, 11.111])
def test_modules_are_whole_dots_wherever_the_symbol_stands(x: float) -> None:
    image = picture(page_with("code128", "T20261124A023", x, 2), 0, 203)
    row = [image.getpixel((column, 80)) for column in range(image.width)]
    dark = [value < 128 for value in row]
    edges = [at for at in range(1, len(dark)) if dark[at] != dark[at - 1]]
    widths = {later - earlier for earlier, later in itertools.pairwise(edges)}
    assert all(width % 2 == 0 for width in widths), widths


def test_quiet_zones_belong_to_the_width() -> None:
    bars = code128("T20261124A023")
    assert bars.wide(2) == pytest.approx((len(bars.modules) + 20) * 2 * DOT)
    assert qr("A").wide(4) == pytest.approx((21 + 8) * 4 * DOT)


def test_widest_module_that_fits_is_taken_and_never_one_dot() -> None:
    bars = code128("430521012026112400075")
    assert bars.dots_for(200) == 3
    assert bars.dots_for(bars.wide(2)) == 2
    with pytest.raises(Trouble) as refused:
        bars.dots_for(bars.wide(2) - 0.1)
    assert refused.value.code == "print.symbol_too_wide"


@pytest.mark.parametrize("text", ["", "受字第7号", "A\n"])
def test_code128_refuses_what_it_cannot_hold(text: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        code128(text)
