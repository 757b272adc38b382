"""Every character has a glyph and comes back as itself, or the paper is refused with the code point."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from models.office.refusal import Trouble
from printing import fonts
from printing.render import render
from tests.printing.reading_back import pieces_of, text_of
from tests.printing.samples import ACCEPTANCE, ORDINARY, TICKET

NOBODY_HOLDS = "\U0001f600"


def with_name(name: str) -> bytes:
    return render(replace(ACCEPTANCE, applicant=replace(ACCEPTANCE.applicant, name=name)))


def test_a_character_without_a_glyph_is_trouble_with_its_code_point() -> None:
    with pytest.raises(Trouble) as refused:
        with_name(f"示例{NOBODY_HOLDS}")
    assert refused.value.code == "print.no_glyph"
    assert refused.value.facts == {"character": NOBODY_HOLDS, "codepoint": "U+1F600"}


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("character", "䶮㼆𬭎𡋾𫗦喆堃")
def test_rare_name_characters_are_held_in_both_weights(character: str, bold: bool) -> None:
    ((font, part),) = fonts.runs(character, bold)
    assert part == character
    assert font


def test_text_of_several_fonts_is_cut_where_the_font_changes() -> None:
    parts = fonts.runs("示例𡋾甲")
    assert [part for _, part in parts] == ["示例", "𡋾", "甲"]
    assert parts[0][0] == parts[2][0] == fonts.REGULAR != parts[1][0]


def test_an_empty_text_has_no_runs_and_no_width() -> None:
    assert fonts.runs("") == []
    assert fonts.width("", 10) == 0


def test_characters_beyond_the_first_plane_are_copied_as_themselves() -> None:
    """reportlab's own map gives five hex digits here, and a reader copies other characters."""
    pdf = with_name("𬭎𡋾𬭎")
    assert "𬭎𡋾𬭎" in text_of(pdf)
    assert any("𬭎" in piece.text for piece in pieces_of(pdf))


def test_map_to_text_has_no_block_of_more_than_a_hundred_entries() -> None:
    for page in PdfReader(io.BytesIO(render(ORDINARY["daily_summary"]))).pages:
        for font in page["/Resources"]["/Font"].values():
            if "/ToUnicode" in font:
                text = font["/ToUnicode"].get_data().decode()
                counts = [int(line.split()[0]) for line in text.splitlines() if line.endswith(" beginbfchar")]
                assert counts and max(counts) <= 100


@pytest.mark.parametrize("paper", ORDINARY)
def test_all_drawn_text_is_in_an_embedded_font(paper: str) -> None:
    pdf = render(ORDINARY[paper])
    embedded = {
        str(font["/BaseFont"])
        for page in PdfReader(io.BytesIO(pdf)).pages
        for font in page["/Resources"]["/Font"].values()
        if "/FontDescriptor" in font and "/FontFile2" in font["/FontDescriptor"]
    }
    assert {piece.font for piece in pieces_of(pdf)} <= embedded


def test_a_missing_font_is_trouble_that_names_the_file(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    fonts._faces.cache_clear()
    try:
        with pytest.raises(Trouble) as refused:
            render(TICKET)
    finally:
        fonts._faces.cache_clear()
    assert (refused.value.code, refused.value.facts) == ("print.no_font", {"file": "NotoSansSC-Regular.ttf"})
