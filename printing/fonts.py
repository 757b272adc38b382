"""The shipped fonts: which font draws which character, and how wide a text is.

Noto Sans SC, Regular and Bold, draws nearly all; any other .ttf beside them is a fallback for rare characters of
names, taken in the order of file names. A character that no font holds is Trouble with its code point, because a
blank in a name is a wrong paper.
"""

import functools
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics, ttfonts

from models.office.refusal import Trouble

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "fonts"
REGULAR = "NotoSansSC-Regular"
BOLD = "NotoSansSC-Bold"

_loading = threading.Lock()


@dataclass(frozen=True, slots=True)
class Faces:
    """Fonts of one weight in the order they are asked, each with the characters it holds."""

    names: tuple[str, ...]
    holds: tuple[frozenset[int], ...]


def runs(text: str, bold: bool = False) -> list[tuple[str, str]]:
    """The text cut into (font name, part), each part drawn whole by its font.

    Raises Trouble("print.no_glyph", character, codepoint) for a character that no shipped font holds.
    """
    faces = _faces(bold)
    main = faces.holds[0]
    if all(ord(character) in main for character in text):
        return [(faces.names[0], text)] if text else []
    parts: list[tuple[str, str]] = []
    for character in text:
        name = _font_of(character, faces)
        if parts and parts[-1][0] == name:
            parts[-1] = (name, parts[-1][1] + character)
        else:
            parts.append((name, character))
    return parts


def width(text: str, size: float, *, bold: bool = False, spacing: float = 0.0) -> float:
    """Width in points at a size in points; `spacing` is added between characters. Raises as `runs` does."""
    drawn = sum(pdfmetrics.stringWidth(part, name, size) for name, part in runs(text, bold))
    return float(drawn) + spacing * max(0, len(text) - 1)


def _font_of(character: str, faces: Faces) -> str:
    for name, held in zip(faces.names, faces.holds, strict=True):
        if ord(character) in held:
            return name
    raise Trouble("print.no_glyph", character=character, codepoint=f"U+{ord(character):04X}")


@functools.cache
def _faces(bold: bool) -> Faces:
    with _loading:
        loaded = _load(FOLDER)
    first = BOLD if bold else REGULAR
    names = sorted(loaded, key=lambda name: (name != first, name not in (REGULAR, BOLD), name))
    return Faces(tuple(names), tuple(loaded[name] for name in names))


@functools.cache
def _load(folder: Path) -> dict[str, frozenset[int]]:
    """Registers every font file once, about 60 ms each. Raises Trouble("print.no_font", file)."""
    ttfonts.makeToUnicodeCMap = _to_unicode_map
    loaded: dict[str, frozenset[int]] = {}
    for needed in (REGULAR, BOLD):
        if not (folder / f"{needed}.ttf").is_file():
            raise Trouble("print.no_font", file=f"{needed}.ttf")
    for file in sorted(folder.glob("*.ttf")):
        try:
            font = ttfonts.TTFont(file.stem, str(file), shapable=False)
        except (ttfonts.TTFError, OSError) as error:
            raise Trouble("print.no_font", file=file.name) from error
        pdfmetrics.registerFont(font)
        glyphs: dict[int, Any] = font.face.charToGlyph
        loaded[file.stem] = frozenset(code for code, glyph in glyphs.items() if glyph != 0)
    return loaded


def _to_unicode_map(font_name: str, subset: list[int]) -> str:
    """Replaces reportlab's own map from glyph codes to text.

    reportlab 5.1 writes a code point beyond U+FFFF as five hex digits, where a PDF reads UTF-16BE; a copied or searched
    𬭎 becomes other characters. It also puts more than 100 entries in one block, which the PDF standard forbids.
    """
    entries = [f"<{at:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for at, code in enumerate(subset)]
    blocks: list[str] = []
    for start in range(0, len(entries), 100):
        block = entries[start : start + 100]
        blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
            f"/CMapName /{font_name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<00> <{len(subset) - 1:02X}>",
            "endcodespacerange",
            *blocks,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
