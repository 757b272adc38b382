"""Sheets of paper: how blocks become pages of a document, the two halves of a page, or one slip of a roll."""

import io
import itertools
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from models.office.refusal import Trouble
from models.office.sheets.sheet import Foot, Head
from printing.blocks import BODY, SMALL, Block, Gap, Heading, Signature, Words, first_baseline, leading
from printing.coded import Seal
from printing.mark import Mark
from printing.pen import QUIET, RULE, Pen
from printing.text import MM, fitted, wrap

A4 = (210.0, 297.0)
A5 = (148.0, 210.0)
ROLL = 80.0
"""Width of the slip's paper; a thermal head prints 72 mm of it."""
ROLL_MARGIN = 4.0
ROLL_FEED = 6.0
"""Blank at the end, so that the cutter misses the last line."""

SIDE = 18.0
TOP = 15.0
BOTTOM = 16.0
TITLE = 19.0
RUNNING = 8.0
"""Height of the running head of the second page and later ones."""
ENDING = (Gap, Signature, Seal)
SMALL_BLOCK = 45.0
"""A block lower than this goes to the next page whole rather than be cut."""

TWO_COPIES = ("第一联　申请人留存", "第二联　窗口存档")
"""Where the applicant signs (domain.md §3.4)."""

_drawing = threading.Lock()
"""reportlab's fonts keep state of the document being made."""


@dataclass(frozen=True)
class Document:
    """A paper on sheets: its title, head, body, and how many copies (联) of it are made at once.

    With `halves` two copies stand on one A4 sheet where both fit, with a line to cut along.
    """

    title: str
    centre: str
    number: str
    authority: str
    body: tuple[Block, ...]
    enquiry_phone: str = ""
    supervision_phone: str = ""
    copies: tuple[str, ...] = ("",)
    size: tuple[float, float] = A4
    halves: bool = False
    subtitle: str = ""
    authority_label: str = "受理机关"


@dataclass(frozen=True)
class Slip:
    """A paper of the 80 mm roll; its height is that of its blocks."""

    blocks: tuple[Block, ...]


def document(
    title: str,
    head: Head,
    foot: Foot,
    body: Sequence[Block],
    *,
    copies: tuple[str, ...] = ("",),
    halves: bool = False,
) -> Document:
    """A document with the common head and foot of domain.md §3.4."""
    return Document(
        title=title,
        centre=head.centre,
        number=head.number,
        authority=f"{head.unit}（{head.window}）" if head.window else head.unit,
        body=tuple(body),
        enquiry_phone=foot.enquiry_phone,
        supervision_phone=foot.supervision_phone,
        copies=copies,
        halves=halves,
    )


@dataclass
class _Page:
    """Blocks placed on one page or half page, each with its distance from the top."""

    placed: list[tuple[float, Block]] = field(default_factory=list)


def pdf_of(paper: Document | Slip, mark: Mark) -> bytes:
    """The PDF's bytes; the same paper and mark give the same bytes.

    Raises Trouble("print.no_glyph" | "print.no_font" | "print.symbol_too_wide" | "print.block_too_high").
    """
    with _drawing:
        return _slip_bytes(paper, mark) if isinstance(paper, Slip) else _document_bytes(paper, mark)


def _canvas(into: io.BytesIO, wide: float, high: float, title: str) -> Any:
    canvas = Canvas(into, pagesize=(wide * MM, high * MM), invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setCreator("")
    canvas.setProducer("")
    canvas.setAuthor("")
    return canvas


def _slip_bytes(slip: Slip, mark: Mark) -> bytes:
    width = ROLL - 2 * ROLL_MARGIN
    blocks: list[Block] = list(slip.blocks)
    if mark.label:
        blocks.insert(0, Words(f"【{mark.label}】", BODY, bold=True, align="centre"))
    heights = [block.height(width) for block in blocks]
    high = ROLL_MARGIN + sum(heights) + ROLL_FEED
    into = io.BytesIO()
    canvas = _canvas(into, ROLL, high, "")
    pen = Pen(canvas, high)
    at = ROLL_MARGIN
    for block, tall in zip(blocks, heights, strict=True):
        block.draw(pen, ROLL_MARGIN, at, width)
        at += tall
    if mark.void:
        pen.across(ROLL / 2, high / 2, "作废", 64, grey=0.75, angle=30)
    canvas.showPage()
    canvas.save()
    return into.getvalue()


def _document_bytes(paper: Document, mark: Mark) -> bytes:
    wide, high = paper.size
    into = io.BytesIO()
    canvas = _canvas(into, wide, high, f"{paper.title} {paper.number}".strip())
    pen = Pen(canvas, high)
    half = _paginate(paper, wide, high / 2) if paper.halves and len(paper.copies) == 2 else []
    if len(half) == 1:
        for down, copy in zip((0.0, high / 2), paper.copies, strict=True):
            with pen.moved(down):
                _draw_page(pen, paper, half, 0, copy, mark, high / 2)
        pen.line(6.0, high / 2, wide - 6.0, high / 2, dash=(3.0, 3.0))
        canvas.showPage()
    else:
        pages = _paginate(paper, wide, high)
        for copy, number in itertools.product(paper.copies, range(len(pages))):
            _draw_page(pen, paper, pages, number, copy, mark, high)
            canvas.showPage()
    canvas.save()
    return into.getvalue()


def _is_half(high: float) -> bool:
    return high < A4[1] * 0.6


def _edges(high: float) -> tuple[float, float]:
    """Top and bottom margins."""
    return (8.0, 9.0) if _is_half(high) else (TOP, BOTTOM)


def _head_height(paper: Document, wide: float, high: float) -> float:
    """Centre, title, subtitle, and the line of authority and number."""
    title = 15.0 if _is_half(high) else TITLE
    used = leading(SMALL) + leading(title) + 1.5
    used += leading(BODY) if paper.subtitle else 0.0
    return used + len(_number_lines(paper, wide)) * leading(SMALL) + 1.0


def _number_lines(paper: Document, wide: float) -> list[tuple[str, str]]:
    """Authority at the left and number at the right, on one line or on two where they would meet."""
    room = wide - 2 * SIDE
    left = f"{paper.authority_label}：{paper.authority}" if paper.authority else ""
    right = f"编号：{paper.number}" if paper.number else ""
    if len(wrap(f"{left}　　{right}", room, SMALL)) == 1:
        return [(left, right)] if left or right else []
    lines = [(line, "") for line in wrap(left, room, SMALL)]
    return [*lines, *(("", line) for line in wrap(right, room, SMALL))]


def _paginate(paper: Document, wide: float, high: float) -> list[_Page]:
    width = wide - 2 * SIDE
    top, bottom = _edges(high)
    floor = high - bottom
    pages = [_Page()]
    at = top + _head_height(paper, wide, high)
    waiting: list[Block] = list(paper.body)
    while waiting:
        block = waiting.pop(0)
        tall = block.height(width)
        if at + tall + _kept_with(block, waiting, width) <= floor:
            pages[-1].placed.append((at, block))
            at += tall
            continue
        parts = None if tall < SMALL_BLOCK and pages[-1].placed else block.split(width, floor - at)
        if parts is not None:
            pages[-1].placed.append((at, parts[0]))
            waiting.insert(0, parts[1])
        elif not pages[-1].placed and len(pages) > 1:
            raise Trouble("print.block_too_high", page=len(pages))
        else:
            waiting.insert(0, block)
        pages.append(_Page())
        at = top + RUNNING
    return pages


def _kept_with(block: Block, following: list[Block], width: float) -> float:
    """Room that must be left below a block: a heading never stands alone at the foot of a page, and the end of a
    document (落款) never alone on the last."""
    if not isinstance(block, Gap) and following and all(isinstance(each, ENDING) for each in following):
        return sum(each.height(width) for each in following)
    if isinstance(block, Heading) and following:
        tall = following[0].height(width)
        return tall if tall < SMALL_BLOCK else 22.0
    return 0.0


def _draw_page(pen: Pen, paper: Document, pages: list[_Page], number: int, copy: str, mark: Mark, high: float) -> None:
    wide = paper.size[0]
    top, bottom = _edges(high)
    if number == 0:
        _draw_head(pen, paper, copy, mark, high)
    else:
        base = top + first_baseline(SMALL)
        pen.text(SIDE, base, paper.title, SMALL, grey=QUIET)
        pen.text(wide - SIDE, base, "　".join(filter(None, (paper.number, copy, mark.label))), SMALL, align="right")
        pen.line(SIDE, top + RUNNING - 2.4, wide - SIDE, top + RUNNING - 2.4)
    for at, block in pages[number].placed:
        block.draw(pen, SIDE, at, wide - 2 * SIDE)
    _draw_foot(pen, paper, number, len(pages), high - bottom)
    if mark.void:
        pen.across(wide / 2, high / 2, "作废", 120, grey=0.8, angle=30)


def _draw_head(pen: Pen, paper: Document, copy: str, mark: Mark, high: float) -> None:
    wide = paper.size[0]
    at, _ = _edges(high)
    title = 15.0 if _is_half(high) else TITLE
    base = at + first_baseline(SMALL)
    pen.text(SIDE, base, paper.centre, SMALL, grey=QUIET)
    pen.text(wide - SIDE, base, copy, SMALL, align="right")
    if mark.label:
        pen.box(wide - SIDE - 26.0, base + 2.6, 26.0, 6.4, thick=RULE)
        pen.text(wide - SIDE - 13.0, base + 7.0, mark.label, BODY, bold=True, align="centre")
    at += leading(SMALL)
    size = fitted(paper.title, wide - 2 * SIDE - 60.0, title, bold=True)
    pen.text(wide / 2, at + first_baseline(title), paper.title, size, bold=True, align="centre", spacing=size * 0.14)
    at += leading(title) + 1.5
    if paper.subtitle:
        pen.text(wide / 2, at + first_baseline(BODY) - 1.0, paper.subtitle, BODY, align="centre")
        at += leading(BODY)
    for left, right in _number_lines(paper, wide):
        pen.text(SIDE, at + first_baseline(SMALL), left, SMALL)
        pen.text(wide - SIDE, at + first_baseline(SMALL), right, SMALL, align="right")
        at += leading(SMALL)


def _draw_foot(pen: Pen, paper: Document, number: int, pages: int, floor: float) -> None:
    wide = paper.size[0]
    pen.line(SIDE, floor + 2.0, wide - SIDE, floor + 2.0)
    base = floor + 2.4 + first_baseline(8.0)
    phones = []
    if paper.enquiry_phone:
        phones.append(f"咨询电话：{paper.enquiry_phone}")
    if paper.supervision_phone:
        phones.append(f"监督投诉电话：{paper.supervision_phone}")
    pen.text(SIDE, base, "　　".join(phones), 8.0, grey=QUIET)
    pen.text(wide - SIDE, base, f"第 {number + 1} 页　共 {pages} 页", 8.0, align="right", grey=QUIET)
