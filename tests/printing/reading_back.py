"""Reads our PDFs back: as text, as a readable picture of what is drawn where, and as pixels for the decoder."""

import functools
import hashlib
import io
import re
from dataclasses import dataclass

import zxingcpp
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, StreamObject
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from models.office.sheets.sheet import Sheet
from printing.mark import ORIGINAL, Mark
from printing.render import render


@dataclass(frozen=True)
class Piece:
    """Text drawn at once, perhaps in several fonts, of which the first is named.

    Page, place in points from the bottom left, size, font, text, and spacing between characters.
    """

    page: int
    x: float
    y: float
    size: float
    font: str
    text: str
    spacing: float


@functools.cache
def printed(sheet: Sheet, mark: Mark = ORIGINAL) -> bytes:
    """The paper of a sheet, drawn once for all tests that look at it."""
    return render(sheet, mark=mark)


def squeezed(text: str) -> str:
    """Without blanks: what is left of a text when line breaks are forgotten."""
    return re.sub(r"\s", "", text)


@functools.cache
def text_of(pdf: bytes) -> str:
    """All text in the order it was drawn, as a PDF reader copies it, without blanks."""
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, points."""
    return [(float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(io.BytesIO(pdf)).pages]


@functools.cache
def pieces_of(pdf: bytes) -> tuple[Piece, ...]:
    """Every text of the document with its place."""
    found: list[Piece] = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):
        fonts = _fonts(page["/Resources"]["/Font"])
        x = y = size = spacing = drawn_spacing = 0.0
        name = font = text = ""
        for operands, operator in _operations(page):
            if operator == b"Tm":
                x, y = float(operands[4]), float(operands[5])
            elif operator == b"Tc":
                spacing = float(operands[0])
            elif operator == b"Tf":
                name, size = str(operands[0]), float(operands[1])
            elif operator == b"BT":
                font = text = ""
                spacing = 0.0
            elif operator == b"Tj":
                font = font or fonts[name][0]
                drawn_spacing = spacing
                text += _decoded(operands[0], fonts[name][1])
            elif operator == b"ET" and text:
                found.append(Piece(number, x, y, size, font, text, drawn_spacing))
    return tuple(found)


def unpacked(pdf: bytes) -> str:
    """The document with its streams unpacked and its text in Unicode, one operation a line: a golden paper.

    Fonts are named by their digest, so that another font file or subset is a difference too.
    """
    reader = PdfReader(io.BytesIO(pdf))
    lines: list[str] = []
    for number, page in enumerate(reader.pages, start=1):
        lines.append(f"page {number} {page.mediabox.width} x {page.mediabox.height}")
        fonts = _fonts(page["/Resources"]["/Font"])
        name = ""
        for operands, operator in _operations(page):
            if operator == b"Tf":
                name = str(operands[0])
            shown = [_shown(operand, fonts[name][1] if operator == b"Tj" else {}) for operand in operands]
            lines.append(" ".join([*shown, operator.decode()]))
    for name, font in sorted(reader.pages[0]["/Resources"]["/Font"].items()):
        lines.append(f"font {name} {font['/BaseFont']} {_digest(font)}")
    return "\n".join(lines) + "\n"


def picture(pdf: bytes, page: int, dpi: int) -> Image.Image:
    """One page in grey as a printer of this resolution sees it."""
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dpi / 72), round(points.height() * dpi / 72))
    image = document.render(page, size).convertToFormat(QImage.Format.Format_RGBA8888)
    document.close()
    drawn = Image.frombytes("RGBA", (image.width(), image.height()), bytes(image.constBits()))
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    return paper.convert("L")


def scanned(pdf: bytes, dpi: int = 203) -> list[tuple[str, str]]:
    """What a scanner reads: kind and text of every symbol on every page."""
    pages = len(PdfReader(io.BytesIO(pdf)).pages)
    symbols = [symbol for page in range(pages) for symbol in zxingcpp.read_barcodes(picture(pdf, page, dpi))]
    return [(symbol.format.name, symbol.text) for symbol in symbols]


def _operations(page: DictionaryObject) -> list[tuple[list[object], bytes]]:
    return list(ContentStream(page["/Contents"].get_object(), None).operations)


def _fonts(fonts: DictionaryObject) -> dict[str, tuple[str, dict[int, str]]]:
    """Font names of a page with base font and map from codes to text."""
    return {name: (str(fonts[name]["/BaseFont"]), _code_map(fonts[name].get("/ToUnicode"))) for name in fonts}


def _digest(font: DictionaryObject) -> str:
    """Of the embedded file; "-" for the font that reportlab names on every page and nothing is drawn with."""
    if "/FontDescriptor" not in font:
        return "-"
    return hashlib.sha256(font["/FontDescriptor"]["/FontFile2"].get_data()).hexdigest()


def _code_map(stream: object) -> dict[int, str]:
    if stream is None:
        return {}
    resolved = stream.get_object()  # type: ignore[attr-defined]
    if not isinstance(resolved, StreamObject):
        return {}
    pairs = re.findall(r"^<(\w{2})> <(\w{4,})>$", resolved.get_data().decode(), re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def _decoded(operand: object, codes: dict[int, str]) -> str:
    raw = operand.original_bytes if hasattr(operand, "original_bytes") else bytes(operand)  # type: ignore[call-overload]
    return "".join(codes[code] for code in raw)


def _shown(operand: object, codes: dict[int, str]) -> str:
    if codes:
        return f"({_decoded(operand, codes)})"
    if isinstance(operand, list):
        return f"[{' '.join(_shown(each, {}) for each in operand)}]"
    return str(operand)
